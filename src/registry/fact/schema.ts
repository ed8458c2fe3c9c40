import { about, formed, must, oneOf, strict, text, textOrNull, yesNo, z } from '../../lib/schema.ts';

/** One number of a fact. */
const factValue = strict({
  /** Who or what was counted. */
  label: text('何の数か'),
  value: z.number({ error: () => '「value」は半角の数字だけを書きます（「,」や単位は書きません）' }),
  unit: text('単位'),
  /** 令和5年度; taken from the fact's asOf when left out. */
  year: formed('年', /(年|年度|年\d{1,2}月|月末)/, '令和5年度 か 2025年').optional(),
  /** True when the source says 約. */
  approx: yesNo('approx').optional(),
  /** Groups values of one line over the years, when a fact has several. */
  series: text('series').optional(),
});

/** Something the site may say, with where it was read. `registry/{national,city}/facts.yaml`. */
export const factSchema = strict({
  /** F… from the council's documents, P… from public sources. Never reused. */
  id: formed('id', /^[FP]\d{3}$/, 'F030').meta(about('事実のID。変えません')),
  topic: text('話題').meta(about('何の話か')),
  /** What is claimed. */
  statement: text('内容').meta(about('内容')),
  values: z
    .array(factValue, must('数字'))
    .meta(about('数字。`label`（何の数か）・`value`・`unit`・`year`。数字がなければ `[]`')),
  /** Who was asked or counted; a number without it says nothing. */
  population: textOrNull('だれの数か').meta(about('だれの数か')),
  /** For the share of people who answered something: how many answered; null when the source does not say. */
  answers: z
    .int({ error: () => '「answers」は回答した人の数か、資料になければ null です' })
    .nullable()
    .optional()
    .meta(about('割合のとき、答えた人の数。資料になければ `null`')),
  /** The time it is about: 令和5年度, 令和7年9月, 2025-10-01. */
  asOf: textOrNull('いつの内容か').meta(about('いつの内容か（`令和5年度`、`2025-10-01`）')),
  /** Ids of `sources.yaml`, or where it was read. */
  source: z.array(text('出典'), must('出典')).meta(about('出典。`sources.yaml` のIDか、資料の名前')),
  status: oneOf('確かさ', [
    'SEED',
    'VERIFIED-OFFICIAL',
    'VERIFIED-SECONDARY',
    'SINGLE-SOURCE',
    'UNVERIFIED',
  ]).meta(about('確かさ')),
  /** content-rules.md, "publish column". */
  publish: oneOf('載せ方', [
    'yes',
    'with-date',
    'with-care',
    'as-example',
    'after-check',
    'link-only',
    'pro-only',
    'internal',
    'no',
  ]).meta(
    about(
      '載せ方: `yes` 載せる / `with-date` 年と、だれの数かをつける / `with-care` / `as-example` 例として / ' +
        '`after-check` 「公開前に再確認」 / `link-only` 数字を載せない / `pro-only` 専門職だけ / `internal`・`no` 載せない',
    ),
  ),
  note: textOrNull('メモ').meta(about('メモ。ページには出ません')),
});
export type Fact = z.output<typeof factSchema>;
export type FactValue = z.output<typeof factValue>;
