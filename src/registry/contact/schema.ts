import {
  about,
  dayOrNull,
  formed,
  must,
  oneOf,
  strict,
  text,
  textOrNull,
  webAddress,
  z,
} from '../../lib/schema.ts';

const clock = (label: string) =>
  formed(label, /^([01]\d|2[0-3]):[0-5]\d$/, '"18:00"（半角の数字で、引用符をつける）');

/**
 * What cannot be dialled: too few digits, too many, no area code. Hyphens stay where the office has them (0120-0-00000). Short numbers
 * (#7119, 119) are in no plan.
 */
function lengthProblem(number: string): string | undefined {
  const digits = number.replace(/\D/g, '').length;
  if (number.startsWith('#') || (digits <= 4 && !number.includes('-'))) return undefined;
  if (!number.startsWith('0')) return '市外局番（0から始まる）がありません';
  const due = /^(0[56789]0|0800)/.test(number) && !/^0570/.test(number) ? 11 : 10;
  return digits === due ? undefined : `数字が${digits}けたです（この番号は${due}けたのはずです）`;
}

/** A number as people read it: `#7119`, `119`, `06-1000-0000`. */
const telephone = (label: string) =>
  formed(
    label,
    /^(#\d{3,4}|\d{3,}|\d{2,5}(-\d{1,5}){1,3})$/,
    '"06-1000-0000"（半角の数字と - で、引用符をつける）',
  )
    .superRefine((value, context) => {
      const problem = lengthProblem(value);
      if (problem) context.addIssue({ code: 'custom', message: `「${label}」の ${value} は、${problem}` });
    })
    .nullable();

/** A stretch of opening hours. `closes` not later than `opens` means the next day. */
const openingHours = strict({
  /** Days as citizens say them: 平日・土曜. */
  days: text('曜日'),
  /** `"18:00"` */
  opens: clock('はじまり'),
  /** `"08:00"` */
  closes: clock('おわり'),
});

/** A telephone line or window a citizen may turn to. `registry/{national,city}/contacts.yaml`. */
export const contactSchema = strict({
  /** Never reused: pages quote it (`<Contact id="C002" />`). */
  id: formed('id', /^C\d{3}$/, 'C002').meta(about('連絡先のID。番号が変わっても変えません')),
  name: text('名前').meta(about('窓口の名前')),
  /** What it is for, in one short line. */
  purpose: text('何の窓口か').meta(about('何の窓口か、短い1行で')),
  /** The number as it is shown; null when it is not known. */
  tel: telephone('電話番号').meta(about('電話番号。わからなければ `null`')),
  /** An ordinary number beside a short one such as #7119. */
  telAlternative: telephone('ふつうの電話番号').meta(about('`#7119` のような短い番号にそえる、ふつうの番号')),
  /** A web page instead of, or beside, a number. */
  url: webAddress('url').nullable().meta(about('ウェブのページ（https://…）')),
  /** `always`, or a list; empty when not known. */
  hours: z
    .union([z.literal('always'), z.array(openingHours)], {
      error: () => '「受付時間」は always か、曜日ごとの一覧で書きます',
    })
    .meta(about('受付時間。`always` か、`days`・`opens`・`closes` の一覧')),
  hoursNote: textOrNull('受付時間の補足').meta(about('受付時間の補足')),
  /** What to do while the line is closed, above all on weekday daytime. */
  whenClosed: textOrNull('つながらないとき').meta(about('つながらない時間にすること')),
  /** Where the number was read. */
  source: z.array(text('出典'), must('出典')).meta(about('番号を読んだ資料')),
  /** The newest date of those sources. */
  sourceDate: textOrNull('出典の日付').meta(about('その資料の日付')),
  status: oneOf('確かさ', ['VERIFIED-OFFICIAL', 'VERIFIED-SECONDARY', 'SINGLE-SOURCE', 'NOT-FOUND']).meta(
    about('確かさ'),
  ),
  /** Whether it may be shown. `search-only` is understood by search and never printed. */
  action: oneOf('載せ方', ['publish', 'publish-after-recheck', 'link', 'search-only', 'do-not-publish']).meta(
    about(
      '載せ方: `publish` 載せる / `publish-after-recheck` 「公開前に再確認」 / `do-not-publish` 載せない',
    ),
  ),
  /** Why it may not simply be shown. */
  reason: textOrNull('載せ方の理由').meta(about('載せない理由')),
  /** The day somebody of the city confirmed it by asking or calling. */
  verifiedOn: dayOrNull('確認した日').meta(about('電話などで確かめた日。まだなら `null`')),
  /** The day by which it has to be confirmed again. */
  reviewBy: dayOrNull('次に確認する日').meta(about('次に確かめる日。まだなら `null`')),
});
export type Contact = z.output<typeof contactSchema>;
export type OpeningHours = z.output<typeof openingHours>;
