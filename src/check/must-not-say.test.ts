import { expect, test } from 'vitest';
import { sampleContent, sampleText } from '../../tests/fixtures/sample-content.ts';
import { MUST_NOT, mustNotSay } from './must-not-say.ts';

const found = (url: string, body: string) =>
  mustNotSay(sampleContent({ texts: [sampleText(body, { url })] }), { today: '2026-11-21', live: false });

/** Forbidden sentences: one for each rule and each of its alternatives, with the words that are named. */
const FORBIDDEN: [url: string, sentence: string, words: string][] = [
  ['/soudan/', '月に5000円です。', '5000円'],
  ['/soudan/', '月に5,000円です。', '5,000円'],
  ['/soudan/', '月に5000 円です。', '5000 円'],
  ['/soudan/', '月に5千円です。', '5千円'],
  ...[...'〇零一二三四五六七八九十百千万億'].map((sign): [string, string, string] => [
    '/soudan/',
    `月に${sign}円です。`,
    `${sign}円`,
  ]),
  ['/soudan/', '月に5千えんです。', '5千えん'],
  ['/soudan/', '月に5000 yenです。', '5000 yen'],
  ['/soudan/', '月にJPY 5000です。', 'JPY 5'],
  ['/soudan/', '月に数万円です。', '数万円'],
  ['/soudan/', '月に¥5,000です。', '¥5'],
  ['/soudan/', '月に¥ 5です。', '¥ 5'],
  ['/soudan/', '月に￥５０００です。', '¥5'],
  ['/soudan/', '24時間365日、対応しています。', '24時間365日'],
  ['/soudan/', '24時間365日です。目標も別にあります。', '24時間365日'],
  ['/soudan/', '救急車を呼ばないでください。', '救急車を呼ばないで'],
  ['/soudan/', '救急車は呼ばないようにします。', '救急車は呼ばないよう'],
  ['/soudan/', '救急車を呼んではいけません。', '救急車を呼んではいけ'],
  ['/soudan/', '119にかけないでください。', '119にかけないで'],
  ['/soudan/', '119にはかけないようにします。', '119にはかけないよう'],
  ['/soudan/', '119に電話しないでください。', '119に電話しないで'],
  ['/soudan/', '119には電話しないようにします。', '119には電話しないよう'],
  ['/soudan/', '119を呼ぶ必要はありません。', '119を呼ぶ必要はありません'],
  ['/soudan/', '看取りと決めたら、待ちます。', '看取りと決めたら'],
  ['/kyukyu/', '心肺蘇生の話です。', '心肺蘇生'],
  ['/bamen/mitori/', '心肺蘇生の話です。', '心肺蘇生'],
  ['/kyukyu/kyukyutai/', 'DNARの書面です。', 'DNAR'],
  ['/kyukyu/', '蘇生を望まない人です。', '蘇生を'],
  ['/kyukyu/', '蘇生しないと決めた人です。', '蘇生し'],
  ['/bamen/kyuhen/', '蘇生の中止です。', '蘇生の'],
  ['/bamen/mitori/', '苦しまないで過ごせます。', '苦しまない'],
  ['/bamen/mitori/', '自然が一番です。', '自然が一番'],
  ['/bamen/mitori/', '警察が来ます。', '警察'],
  ['/bamen/mitori/', '慌てて電話しがちです。', '慌てて'],
  ['/jinsei-kaigi/', '早く決めておくべきことです。', '決めておくべき'],
  ['/jinsei-kaigi/', '70%の人が決められません。', '70%'],
  ['/jinsei-kaigi/', '70 %の人が決められません。', '70 %'],
  ['/jinsei-kaigi/sheet/', '７０％の人が決められません。', '70%'],
  ['/jinsei-kaigi/', '70パーセントの人です。', '70パーセント'],
  ['/jinsei-kaigi/', '7割の人です。', '7割'],
  ['/kyukyu/card/', '救急隊は必ず見ます。', '救急隊は必ず見ます'],
  ['/kyukyu/card/kakikata/', '救急隊が必ず使います。', '救急隊が必ず使います'],
  ['/kyukyu/card/', '救急隊が必ず確認します。', '救急隊が必ず確認します'],
  ['/suuji/', '市内の病院125です。', '病院125'],
  ['/suuji/', '市内に125か所あります。', '125か所'],
  ['/suuji/', '125の病院です。', '125の病院'],
];

test.each(FORBIDDEN)('on %s 「%s」 stops', (url, sentence, words) => {
  expect(found(url, `はじめ。\n\n${sentence}`)).toContainEqual(
    expect.objectContaining({
      file: 'content/pages/mihon.mdx',
      line: 3,
      what: expect.stringContaining(`「${words}」とあります。`),
    }),
  );
});

test('every rule has a sentence that it forbids', () => {
  const idle = MUST_NOT.filter(
    ({ pages, words }) =>
      !FORBIDDEN.some(([url, sentence]) => pages.test(url) && words.test(sentence.normalize('NFKC'))),
  );
  expect(idle).toEqual([]);
});

test.each([
  ['/soudan/', '円満に話せました。お金の仕組みです。'],
  ['/soudan/', '同心円の図と、3つの円です。'],
  ['/soudan/', '24時間365日の対応を、長期の目標としています。'],
  ['/soudan/', '救急車を呼んでください。呼ばないで待つことはありません。'],
  ['/soudan/', '電話に出ないときは、119へかけます。'],
  ['/soudan/', '看取りと決めていても、119に電話できます。'],
  ['/jinsei-kaigi/', '心肺蘇生という言葉の説明です。'],
  ['/kyukyu/', '体の具合がよくなる話です。'],
  ['/bamen/kyuhen/', '警察に届けることもあります。慌てて動かないでください。'],
  ['/bamen/mitori/', '苦しそうに見えるときは、訪問看護へ。落ち着いて電話します。'],
  ['/suuji/', '70%の人が知っています。7割です。'],
  ['/jinsei-kaigi/', '7つの話と、70歳の人です。決めておくと安心です。'],
  ['/kyukyu/', '救急隊は必ず見ますとは言えません。'],
  ['/kyukyu/card/', '家族が必ず見る場所に貼ります。必ず確認してください。'],
  ['/suuji/', '病院は12か所、1250人です。'],
])('on %s 「%s」 is fine', (url, sentence) => {
  expect(found(url, sentence)).toEqual([]);
});

test('each finding says why, and what to write instead', () => {
  const said = new Set<string>();
  for (const [url, sentence] of FORBIDDEN)
    for (const { what, mend } of found(url, sentence)) {
      expect(what).toMatch(/」とあります。.+。$/);
      expect(mend).toMatch(/ください。$/);
      said.add(mend);
    }
  expect(said.size).toBeGreaterThanOrEqual(6);
});

const row = (over: object) =>
  ({ id: 'F900', statement: '', population: null, publish: 'yes', ...over }) as never;

test.each([
  ['an amount', '1か月に5,000円'],
  ['the long-term goal', '24時間365日の体制'],
  ['a number that does not fit', '病院125'],
])('a row of the registry may say %s: it tells what a document says', (_, statement) => {
  const content = sampleContent({ rows: { fact: { F900: row({ statement }) } } });
  expect(mustNotSay(content, { today: '2026-11-21', live: false })).toEqual([]);
});

test('no row may stop somebody from calling an ambulance, and none is asked what one page may not say', () => {
  const fact = { F900: row({ statement: '救急車は呼ばないでください' }), F901: row({ statement: '警察' }) };
  const told = mustNotSay(sampleContent({ rows: { fact } }), { today: '2026-11-21', live: false });
  expect(told).toMatchObject([{ file: 'content/registry/mihon.yaml', line: 1 }]);
});

test('a row of digits that is no amount ends', () => {
  expect(found('/soudan/', `${'1'.repeat(200)}番です。`)).toEqual([]);
});
