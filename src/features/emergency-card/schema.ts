import { about, formed, must, oneOf, strict, text, whole, yesNo, type z as Z, z } from '../../lib/schema.ts';
import { KINDS } from '../../ui/fill-in/on-paper.ts';

/** One field of the form. */
export const cardFieldSchema = strict({
  /** Name of the field in the form and in kept files; never shown. It never changes, or last year's files no longer open whole. */
  id: formed('id', /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'renraku-namae').meta(
    about('欄のID。半角の英小文字・数字と -。一度決めたら変えません（前の年の控えが開けなくなります）'),
  ),
  name: text('欄の名前').meta(about('欄の名前。市の様式のとおり')),
  /** Its name on the card for the wallet, where no group stands beside it. */
  short: text('小さい紙での名前')
    .optional()
    .meta(about('財布のカードでの名前（「氏名」だけでは、だれのことかわからないとき）')),
  /** What it takes; one line of text without. */
  kind: oneOf('kind', KINDS)
    .default('text')
    .meta(
      about(
        '何を書く欄か: `text` 1行（書かなければこれ）／`lines` 長い文／`tel` 電話／`mail` メール／`day` 日づけ／`choice` 選ぶ／`check` しるし',
      ),
    ),
  /** The words to choose from, for `choice`. */
  options: z
    .array(text('選ぶ言葉'), must('選ぶ言葉'))
    .optional()
    .meta(about('選ぶ言葉（`kind: choice` のとき）')),
  /** It stands on the card for the wallet too. */
  wallet: yesNo('wallet').default(false).meta(about('`true` なら、財布に入れる小さなカードにも出す')),
  /** What the invented person wrote there; empty where she left it out. */
  example: z.string(must('記入例')).meta(about("作りものの人の記入例。空けておく欄は `''`")),
}).refine(({ kind, options }) => (kind === 'choice') === (options !== undefined), {
  path: ['options'],
  error: () => '「options」（選ぶ言葉）は、kind が choice の欄に、そのときだけ書きます',
});

/** One question, with the fields that answer it. */
export const cardStepSchema = strict({
  ask: text('問いかけ').meta(about('読む人への問いかけ。1つの画面に1つ')),
  help: text('手助けの文').optional().meta(about('書く人を助ける1〜2文')),
  times: whole('times', 1).default(1).meta(about('はじめから並べる数（2人なら 2）')),
  most: whole('most', 1).optional().meta(about('足していける数')),
  unit: text('数え方').optional().meta(about('数え方（人・件）')),
  fields: z.array(cardFieldSchema, must('欄')).meta(about('欄')),
}).refine(({ times, most }) => most === undefined || most >= times, {
  path: ['times'],
  error: () => '「most」（足していける数）が、「times」（はじめから並べる数）より少なくなっています',
});

const group = strict({
  /** Upright at the left of the A4 sheet, where twelve signs have room. */
  name: text('まとまりの名前')
    .refine((name) => name.length <= 12, {
      error: () => '「まとまりの名前」は12文字までです（紙の左に縦書きで入ります）',
    })
    .meta(about('まとまりの名前。市の様式のとおり。12文字まで')),
  steps: z.array(cardStepSchema, must('問いかけ')).meta(about('問いかけと欄。市の様式の順に')),
});

/**
 * The city's own form of the 救急情報カード: its fields in its order, with the date of the form, and what this site adds for people
 * in care at home. `registry/city/card.yaml`. The face of the form is not imitated.
 */
export const cardSchema = strict({
  /** The form, as its document calls it. */
  form: text('様式の名前').meta(about('市の様式の名前')),
  /** The date of that form: 令和6年9月. */
  date: text('様式の日付').meta(about('様式の日付（`令和6年9月`）')),
  /** Id of the field for the day of birth: the yearly reminder may fall on it. */
  birthday: text('生年月日の欄のID')
    .optional()
    .meta(about('生年月日の欄のID。誕生日に書き直しを知らせるため（なくてもよい）')),
  /** Id of the field for the day it was written: it stands in the head of the sheets. */
  written: text('記入日の欄のID').optional().meta(about('記入日の欄のID。紙の頭に出る（なくてもよい）')),
  groups: z.array(group, must('まとまり')).meta(about('欄のまとまり。市の様式の順に')),
  /** Fields of our own, marked as such wherever they are shown. */
  additions: group.meta(about('このサイトが書き足す欄（市の様式にはない）')),
}).superRefine(({ groups, additions, birthday, written }, context) => {
  const seen = new Set<string>();
  const told = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
  const parts = [
    ...groups.map(({ steps }, i) => ({ steps, at: ['groups', i] })),
    { steps: additions.steps, at: ['additions'] },
  ];
  for (const { steps, at } of parts)
    for (const [j, { fields }] of steps.entries())
      for (const [k, { id }] of fields.entries()) {
        if (seen.has(id)) told([...at, 'steps', j, 'fields', k, 'id'], `欄のID「${id}」が2つあります`);
        seen.add(id);
      }
  for (const [name, id] of Object.entries({ birthday, written }))
    if (id !== undefined && !seen.has(id)) told([name], `「${name}」の欄「${id}」がありません`);
});
export type Card = Z.output<typeof cardSchema>;
export type CardGroup = Card['groups'][number];
export type CardStep = CardGroup['steps'][number];
export type CardField = CardStep['fields'][number];
