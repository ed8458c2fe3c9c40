import type { Mistake } from '../edit.ts';
import { changed, slip, slipIn } from './slip.ts';

const says = /円|金額/;

/** Amounts of money, which no page may hold. */
export const MONEY: Mistake[] = [
  slip('an amount with a comma', '1回1,000円です。', says),
  slip('an amount in full-width digits', '1回１０００円です。', says),
  slip('an amount with a full-width comma', '1回1，000円です。', says),
  slip('an amount with the comma of Japanese', '1回１、０００円です。', says),
  slip('an amount in thousands', '1回2千円です。', says),
  slip('an amount in ten thousands and thousands', '1か月に1万2千円かかります。', says),
  slip('an amount in kanji', '1回三千円です。', says),
  slip('an amount without a digit', '千円くらいです。', says),
  slip('an amount with the sign of yen', '1回¥1000です。', says),
  slip('an amount with the full-width sign of yen', '1回￥1,000です。', says),
  slip('an amount with yen in letters', '1回1000 yenです。', says),
  slip('an amount with a space before the unit', '1回1,000 円です。', says),
  slip('an amount of which the figure is bold', '1回**1,000**円です。', says),
  slip('an amount with a break before the unit', '1回1,000\n円です。', says, '1,000'),
  slip('an amount without its unit', '工事の費用の上限は20万までです。', says),
  slip('a span of money', '2,000〜3,000円です。', says),
  slip('an amount in brackets', '資料代（500円）がいります。', says),
  slip('an amount in a list', '- 訪問看護 8,500円', says),
  slip('an amount in a heading', '## 月に2万円まで', says),
  slip('an amount as words of a link', '[1回500円](/soudan/)', says),
  slipIn(
    'pages/zaitaku/hiyou.mdx',
    'an amount in the picture of a bill',
    '<Bill title="1か月に払うもの">\n\n<BillPart title="医療" share="18,000円" where="資格確認書">\n\n医療の分です。\n\n</BillPart>\n\n</Bill>',
    says,
    'share="18,000円"',
  ),
  changed('pages/zaitaku/service.mdx', 'an amount in a table', '| 医療保険 |', '| 月6,000円 |', says),
  changed(
    'koza/fuyu.mdx',
    'an amount in the lead of an event',
    '人のための話です。',
    '人へ。100円です。',
    says,
  ),
  slipIn('pages/zaitaku/hiyou.mdx', 'the price of a co-payment per day', '一日あたり四五〇円です。', says),
];
