import { addMonths, type Day, japaneseDate } from '../../lib/dates.ts';

/** What `npm run new -- issue` is told. */
export interface NewIssue {
  number: number;
  title: string;
  issuedOn: Day;
  season: string;
}

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

/** Marks the sentences a writer still has to replace; the check warns of them. */
export const TO_WRITE = '【ここに書く】';

/** The cover of the season a day is in. */
const seasonCover = (day: Day): string =>
  `hyoshi-${['fuyu', 'haru', 'natsu', 'aki'][Math.floor((Number(day.slice(5, 7)) % 12) / 3)]}`;

/** A whole issue that passes the check and shows by example every component an issue may use. */
export function issueTemplate(
  { number, title, issuedOn, season }: NewIssue,
  quotable: Quotable,
  today: Day,
): string {
  const { stat, chart, contact, event, term } = quotable;
  const parts = [
    `---
title: ${JSON.stringify(title)}
number: ${number}
issuedOn: ${issuedOn}          # この日から公開されます（${japaneseDate(issuedOn)}）
season: ${JSON.stringify(season)}
summary: ${TO_WRITE}この号の中身を、1〜2文で書きます。
cover: ${seasonCover(issuedOn)}           # 絵の名前（季節の表紙は hyoshi-haru・natsu・aki・fuyu）。写真にするときは ./hyoshi.jpg と書き、次の行に coverAlt: 何が写っているか
pages: 2                     # 紙のページ数（2 か 4）
sources: [${[stat, chart?.id].filter((id, i, all) => id && all.indexOf(id) === i).join(', ')}]
updated: ${today}
reviewed: null
reviewer: null
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

/** What is wrong with an answer, in Japanese; undefined when it is fine. */
export const answerProblem = {
  number: (value: string, taken: readonly number[]): string | undefined =>
    !/^[1-9]\d*$/.test(value)
      ? '号数は 12 のような整数です。'
      : taken.includes(Number(value))
        ? `第${value}号は、もうあります。`
        : undefined,
  title: (value: string): string | undefined => (value.trim() === '' ? '題名を書いてください。' : undefined),
  date: (value: string): string | undefined => {
    const real = /^\d{4}-\d{2}-\d{2}$/.test(value) && addMonths(value, 0) === value;
    return real ? undefined : '発行日は 2026-12-01 のように、こよみにある日を書きます。';
  },
  season: (value: string): string | undefined =>
    value.trim() === '' ? '「令和8年度 冬号」のように書いてください。' : undefined,
};
