import type { Day } from '../../lib/dates.ts';
import {
  type Beginning,
  CHECK,
  dayInWords,
  readMoment,
  TO_WRITE,
  uncheckedFields,
  yamlValue,
} from '../../page/begin.ts';

/** What `npm run new -- issue` is told. */
type Answers = Record<'number' | 'title' | 'date' | 'season', string>;

/** What the city has to quote: an example for every component needs a row of its registries. */
export interface Quotable {
  /** A fact with a number. */
  stat: string | undefined;
  /** A fact with numbers of several years, or several groups. */
  chart: { id: string; title: string } | undefined;
  contact: { id: string; name: string } | undefined;
  event: string | undefined;
  term: string;
}

/** How a new issue is begun; `numbers` are those that are taken. */
export const issueBeginning = (
  quotable: Quotable,
  numbers: readonly number[],
  today: Day,
): Beginning<keyof Answers> => ({
  label: '情報紙の号',
  questions: {
    number: {
      ask: '号数',
      example: String(Math.max(0, ...numbers) + 1),
      offer: () => (numbers.length > 0 ? [String(Math.max(...numbers) + 1)] : []),
      names: true,
      read: (typed) => typed.normalize('NFKC').replace(/^第?(.*?)号?$/, '$1'),
    },
    title: { ask: '題名', example: '見本の題名' },
    date: { ask: '発行日（この日から出ます）', example: today, read: readMoment },
    season: { ask: '季節や年度', example: '令和8年度 冬号' },
  },
  file: ({ number }) => `${number}/index.mdx`,
  text: (answers) => issueTemplate(answers, quotable, today),
  next: [
    '紙の2ページに入る文は、はじめの文章が200字、うらの記事が全部で600字くらいです。写真、催し、連絡先は、あわせて1つか2つまで入ります（content/README.md「紙に入る長さ」）。',
  ],
  check: `${CHECK} -- --paper`,
});

/** The cover of the season a day is in. */
const seasonCover = (day: string): string =>
  `hyoshi-${['fuyu', 'haru', 'natsu', 'aki'][Math.floor((Number(day.slice(5, 7)) % 12) / 3)] ?? 'fuyu'}`;

/** A whole issue that passes the check and shows by example every component an issue may use. */
export function issueTemplate(
  { number, title, date, season }: Answers,
  quotable: Quotable,
  today: Day,
): string {
  const { stat, chart, contact, event, term } = quotable;
  const parts = [
    `---
title: ${JSON.stringify(title)}
number: ${yamlValue(number)}
issuedOn: ${yamlValue(date)}          # この日から公開されます（${dayInWords(date)}）
season: ${JSON.stringify(season)}
summary: ${TO_WRITE}この号の中身を、1〜2文で書きます。
cover: ${seasonCover(date)}           # 絵の名前（季節の表紙は hyoshi-haru・natsu・aki・fuyu）。写真にするときは ./hyoshi.jpg と書き、次の行に coverAlt: 何が写っているか
pages: 2                     # 紙のページ数（2 か 4）
sources: [${[stat, chart?.id].filter((id, i, all) => id && all.indexOf(id) === i).join(', ')}]
${uncheckedFields(today)}
---`,
    `<Lead title="おもての記事の題">

${TO_WRITE}おもての記事です。200字くらいまで書けます。読むと何がわかるかを、はじめの2文で書きます。

</Lead>`,
    `<Article title="はじめの記事" size="wide" mark="道" teaser="題の下に出る短い文">

${TO_WRITE}<Term>${term}</Term>のように、むずかしい言葉には読みと意味をつけられます。

<Steps>

<Step title="はじめにすること">

${TO_WRITE}手順の1つ目です。

</Step>

<Step title="つぎにすること">

${TO_WRITE}手順の2つ目です。

</Step>

</Steps>

</Article>`,
    `<Article title="話を聞きました" size="half">

<Interview who="話した人（本人の望む呼び方）">

${TO_WRITE}本人が同意した言葉だけを書きます。

</Interview>

</Article>`,
    `<Article title="絵で見る" size="half">

<Figure drawing="kaban" caption="絵の下には、本文にないことを書きます。" />

</Article>`,
    `<CutOut title="夜の番号カード">

<Blank label="名前" />

<Blank label="夜に、まず電話する先（訪問看護・在宅の主治医）" />

<Blank label="どんなときに" />

<Blank label="知らせてほしい人と電話" />

<Blank label="次に書き直す日" />

</CutOut>`,
    '<WebOnly>',
    `${TO_WRITE}ここから下は紙に載らず、ウェブのページだけに出ます。紙に載せるものは、この囲みの上に移します。`,
    `<Article title="もっと知りたい人へ" size="wide">

<QA q="読む人の言葉で、問いを書きます">

${TO_WRITE}答えを書きます。

</QA>
${chart || stat ? `\n${TO_WRITE}数字の読みかたを書きます。数字は台帳から入るので、打ちこみません。\n` : ''}${
  chart ? `\n<Chart fact="${chart.id}" title="${chart.title}" />\n` : ''
}${stat ? `\n<Stat fact="${stat}" />\n` : ''}
</Article>`,
    `<Column title="コラムの題">

${TO_WRITE}短い読みものです。

</Column>`,
    ...(event ? [`<EventNotice id="${event}" />`] : []),
    ...(contact ? [`<ContactBox title="${contact.name}" ids="${contact.id}" />`] : []),
    '</WebOnly>',
  ];
  return `${parts.join('\n\n')}\n`;
}
