import { about, day, dayOrNull, must, oneOf, strict, text, yesNo, z } from '../../lib/schema.ts';
import { reviewIsWhole, textFields } from '../../page/schema.ts';

/** 「第12号」; a sample has neither number nor day, and says so. */
export const issueName = ({ number }: { number: number | null }): string =>
  number === null ? '見本' : `第${number}号`;

/** Something that was wrong in an issue and has been put right. It stays visible: on the page, in the feed, on the sheet. */
const correction = strict({
  /** The day it was put right. */
  on: day('訂正した日'),
  /** What was wrong and what is right. */
  what: text('訂正の内容'),
});

/** Name of one of our drawings, as `cover` gives it. */
const DRAWING = /^[a-z-]+$/;

/**
 * Front matter of a newsletter issue, `content/ouchi/<number>/index.mdx`. `picture` says what a photograph is: Astro's
 * `image()` where pages are made, a plain file name where the text is only checked.
 */
export const issueSchema = <Picture extends z.ZodType>(picture: Picture) =>
  strict({
    ...textFields,
    /** 号数, a whole number and the name of the folder; null only for a sample. */
    number: z
      .int({ error: () => '「number」（号数）は 12 のような整数です。見本だけ null にできます' })
      .positive({ error: () => '「number」（号数）は1から始まる整数です' })
      .nullable()
      .meta(about('号数。フォルダーの名前と同じ整数')),
    /** The day it is published: earlier it does not appear anywhere. Null only for a sample. */
    issuedOn: dayOrNull('発行日').meta(about('発行日。**この日になるまで、どこにも出ません**')),
    /** True for an issue that shows how one looks and is none: marked 見本 everywhere, dropped when the site is live. */
    sample: yesNo('sample')
      .default(false)
      .meta(about('見本の号だけ `true`。フォルダーの名前は `mihon-` で始めます')),
    /** What it belongs to, as readers say it: 令和8年度 冬号. */
    season: text('季節や年度').meta(about('季節や年度（`令和8年度 冬号`）')),
    /** One or two sentences: what is inside. Archive, feed, share text. */
    summary: text('紹介の文').meta(about('1〜2文の紹介。号の一覧とフィードに出ます')),
    /** The first picture: the name of a drawing, or a photograph beside the file (`./hyoshi.jpg`). Drawn by the site when absent. */
    cover: z
      .union([z.string().regex(DRAWING), picture], must('表紙の絵'))
      .optional()
      .meta(about('表紙。絵の名前か、写真（`./hyoshi.jpg`）。なければ家の絵が入ります')),
    /** What the photograph shows; needed with a photograph. */
    coverAlt: text('表紙の写真の説明').optional().meta(about('表紙が写真のとき、何が写っているか')),
    /** Pages of the printed sheet: front and back, or four. */
    pages: z
      .union([z.literal(2), z.literal(4)], { error: () => '「pages」は 2（表と裏）か 4 です' })
      .default(2)
      .meta(about('紙のページ数。`2`（表と裏）か `4`')),
    corrections: z
      .array(correction, must('訂正'))
      .default([])
      .meta(
        about(
          '訂正。`- { on: 2026-12-05, what: 電話の受付時間を直しました。 }` のように足します。ページ・紙・フィードに出ます',
        ),
      ),
    /** Why the issue was withdrawn. Its page stays and says so. */
    withdrawn: strict({ on: day('取り下げた日'), why: text('取り下げた理由') })
      .optional()
      .meta(about('取り下げ。`{ on: 2026-12-05, why: 理由 }`。ページは残り、取り下げたことだけが出ます')),
    /** Where the shared 119 box stands. */
    emergency: oneOf('119の箱', ['top', 'end'])
      .default('end')
      .meta(about('119の箱の場所: `top`（はじめ）か `end`（おわり。書かなければこちら）')),
  })
    .refine(...reviewIsWhole)
    .refine(({ number, sample }) => sample || number !== null, {
      path: ['number'],
      error: () => '「number」（号数）が null です。見本でない号には、号数が要ります',
    })
    .refine(({ issuedOn, sample }) => sample || issuedOn !== null, {
      path: ['issuedOn'],
      error: () => '「issuedOn」（発行日）が null です。見本でない号には、発行日が要ります',
    })
    .refine(({ cover, coverAlt }) => !isPhotograph(cover) || coverAlt !== undefined, {
      path: ['cover'],
      error: () => '表紙に写真を使うときは、「coverAlt」に何が写っているかを書いてください',
    })
    .transform((issue) => ({
      ...issue,
      lead: issue.summary,
      label: issueName(issue),
      drawing: isPhotograph(issue.cover) ? undefined : (issue.cover as string | undefined),
    }));

/**
 * Whether a cover is a photograph: a file (`./hyoshi.jpg`), or whatever Astro makes of it on the way (a marked string while the
 * front matter is read, an object on the page). A drawing is a name.
 */
export const isPhotograph = (cover: unknown): boolean =>
  cover !== undefined && !(typeof cover === 'string' && DRAWING.test(cover));

/** An issue as the check and the rules see it. */
export type Issue = z.output<ReturnType<typeof issueSchema<z.ZodString>>>;
