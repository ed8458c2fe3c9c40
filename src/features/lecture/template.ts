import type { Day } from '../../lib/dates.ts';
import { type Beginning, CHECK, TO_WRITE, uncheckedFields, yamlValue } from '../../page/begin.ts';

/** What `npm run new -- deck` is told. */
type Answers = Record<'title' | 'from' | 'name', string>;

/** What a new deck has to know of the others and of the day. */
export interface DeckContext {
  today: Day;
  reviewBy: Day;
  /** Place in the list of decks. */
  order: number;
  /** A page of the guide, to stand in for the one that is asked. */
  page: string;
  /** Names of files a title gives by itself. */
  namesOf(title: string): readonly string[];
}

/** An address with the slashes somebody left out. */
const readAddress = (typed: string): string =>
  typed.includes('#') ? typed : `/${typed.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** How a new deck is begun. */
export const deckBeginning = (context: DeckContext): Beginning<keyof Answers> => ({
  label: '講座のスライド',
  questions: {
    title: { ask: '話の題名', example: '見本の話' },
    from: {
      ask: '会場の人がQRコードで開くページ（/zaitaku/ のように）',
      example: context.page,
      read: readAddress,
    },
    name: {
      ask: 'ファイルの名前（半角の小文字・数字・-。スライドのアドレスになります）',
      example: 'mihon-no-hanashi',
      offer: ({ title }) => context.namesOf(title),
      names: true,
      read: (typed) => typed.replace(/\.mdx$/, ''),
    },
  },
  file: ({ name }) => `${name}.mdx`,
  text: (answers) => deckTemplate(answers, context),
  next: ['スライドは1枚ずつ <Slide> で囲みます。1枚は、題が14文字、中が4行（1行17文字）までが目安です。'],
  check: CHECK,
});

/** A talk of five minutes that shows by example all a slide may hold. */
const deckTemplate = (
  { title, from }: Answers,
  { today, reviewBy, order }: Pick<DeckContext, 'today' | 'reviewBy' | 'order'>,
): string => `---
title: ${JSON.stringify(title)}
label: ${JSON.stringify(title)}
lead: ${TO_WRITE}だれに、何分で、何を話すスライドかを、1〜2文で書きます。
minutes: 5                   # 話す時間（分）。スライドの minutes を足した時間です
from: ${JSON.stringify(from)}
drawing: hanashi             # はじめのスライドの絵の名前
order: ${order}                     # 一覧で並ぶ順番
sources: []                  # もとにした事実のID（registry の facts.yaml）
emergency: end
medical: true                # 治療の話をしないスライドは false
${uncheckedFields(today)}
reviewBy: ${yamlValue(reviewBy)}         # 次に確認する日
next: [${JSON.stringify(from)}]
---

${TO_WRITE}読むだけの人のための、はじめの文です。

<Slide title="今日話すこと" minutes="1">

- ${TO_WRITE}1つ目
- ${TO_WRITE}2つ目
- ${TO_WRITE}3つ目

<Notes>

${TO_WRITE}話す人のための覚え書きです。会場には映りません。

</Notes>

</Slide>

<Slide title="見本のスライド" minutes="3" drawing="hito">

1. ${TO_WRITE}短い言葉で書きます
2. ${TO_WRITE}4行までに収めます

<Detail>

${TO_WRITE}くわしい説明です。読むページと配る紙に出ます。

</Detail>

<Notes>

${TO_WRITE}会場への問いや、時間が足りないときに飛ばす所を書きます。

</Notes>

</Slide>

<Slide title="急に具合が悪いとき" minutes="1">

<Emergency />

</Slide>
`;
