import { about, dayOrNull, formed, oneOf, strict, text, textOrNull, type z } from '../../lib/schema.ts';

/** A file staff offer for download, or one that is still awaited. `content/shiryo/list.yaml`; the files lie beside it. */
export const materialSchema = strict({
  /** Never reused: `renkei-sheet`. */
  id: formed('id', /^[a-z0-9-]+$/, 'renkei-sheet（半角の英小文字・数字・-）').meta(
    about('ほかと重ならない名前'),
  ),
  title: text('題名').meta(about('資料の題名')),
  /** What it is for, in one sentence. */
  about: text('何のための資料か').meta(about('何のための資料か、1文で')),
  /** `all` for everybody, `pro` for professionals and lecturers. */
  for: oneOf('使う人', ['all', 'pro']).meta(about('使う人: `all`（だれでも）か `pro`（専門職・講師）')),
  /** Name of the file in `content/shiryo/`; null while the city has not supplied it. */
  file: formed(
    'file',
    /^[A-Za-z0-9._-]+\.(pdf|xlsx|docx)$/,
    'sheet-v2.pdf（半角の名前。.pdf・.xlsx・.docx のどれか）',
  )
    .nullable()
    .meta(about('`shiryo` に置いたファイルの名前。まだ無ければ `null`（「市に確認中」と出ます）')),
  /** 第2版, 令和8年3月改訂; null when unknown. */
  version: textOrNull('版').meta(about('版（`第2版`）。わからなければ `null`')),
  /** The day of that version. */
  date: dayOrNull('版の日付').meta(about('その版の日付。ファイルを置いたら必ず')),
  /** Fact id the row rests on. */
  fact: formed('fact', /^[FP]\d{3}$/, 'F052')
    .optional()
    .meta(about('もとにした事実のID')),
}).refine(({ file, date }) => file === null || date !== null, {
  path: ['date'],
  error: () => 'ファイルを置いたら、「date」に版の日付も書いてください',
});
export type Material = z.output<typeof materialSchema>;
