import { must, oneOf, strict, text, textOrNull, z } from '../../lib/schema.ts';

/** One number of a fact. */
const factValue = strict({
  /** Who or what was counted. */
  label: text('何の数か'),
  value: z.number({ error: () => '「value」は数字だけを書きます' }),
  unit: text('単位'),
  /** 令和5年度; taken from the fact's asOf when left out. */
  year: z.string().optional(),
  /** True when the source says 約. */
  approx: z.boolean().optional(),
  /** Groups values of one line over the years, when a fact has several. */
  series: z.string().optional(),
});

/** Something the site may say, with where it was read. `registry/{national,city}/facts.yaml`. */
export const factSchema = strict({
  /** F… from the council's documents, P… from public sources. Never reused. */
  id: z.string().regex(/^[FP]\d{3}$/, { error: () => '「id」は F030 のように書きます' }),
  topic: text('話題'),
  /** What is claimed. */
  statement: text('内容'),
  values: z.array(factValue, must('数字')),
  /** Who was asked or counted; a number without it says nothing. */
  population: textOrNull('だれの数か'),
  /** For the share of people who answered something: how many answered; null when the source does not say. */
  answers: z
    .int({ error: () => '「answers」は回答した人の数か、資料になければ null です' })
    .nullable()
    .optional(),
  /** The time it is about: 令和5年度, 令和7年9月, 2025-10-01. */
  asOf: textOrNull('いつの内容か'),
  /** Ids of `sources.yaml`, or where it was read. */
  source: z.array(text('出典'), must('出典')),
  status: oneOf('確かさ', ['SEED', 'VERIFIED-OFFICIAL', 'VERIFIED-SECONDARY', 'SINGLE-SOURCE']),
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
  ]),
  note: textOrNull('メモ'),
});
export type Fact = z.output<typeof factSchema>;
export type FactValue = z.output<typeof factValue>;
