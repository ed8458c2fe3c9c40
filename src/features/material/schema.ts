import { dayOrNull, oneOf, strict, text, textOrNull, z } from '../../lib/schema.ts';

/** A file staff offer for download, or one that is still awaited. `content/shiryo/list.yaml`; the files lie beside it. */
export const materialSchema = strict({
  /** Never reused: `renkei-sheet`. */
  id: z.string().regex(/^[a-z0-9-]+$/, {
    error: () => '「id」は renkei-sheet のように、半角の英小文字・数字・- で書きます',
  }),
  title: text('題名'),
  /** What it is for, in one sentence. */
  about: text('何のための資料か'),
  /** `all` for everybody, `pro` for professionals and lecturers. */
  for: oneOf('使う人', ['all', 'pro']),
  /** Name of the file in `content/shiryo/`; null while the city has not supplied it. */
  file: z
    .string()
    .regex(/^[A-Za-z0-9._-]+\.(pdf|xlsx|docx)$/, {
      error: () => '「file」は sheet-v2.pdf のように、半角の名前で、.pdf・.xlsx・.docx のどれかです',
    })
    .nullable(),
  /** 第2版, 令和8年3月改訂; null when unknown. */
  version: textOrNull('版'),
  /** The day of that version. */
  date: dayOrNull('版の日付'),
  /** Fact id the row rests on. */
  fact: z.string().optional(),
}).refine(({ file, date }) => file === null || date !== null, {
  path: ['date'],
  error: () => 'ファイルを置いたら、「date」に版の日付も書いてください',
});
export type Material = z.output<typeof materialSchema>;
