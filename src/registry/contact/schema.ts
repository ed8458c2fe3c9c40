import { dayOrNull, must, oneOf, strict, text, textOrNull, z } from '../../lib/schema.ts';

const clock = (label: string) =>
  z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
    error: () => `「${label}」は "18:00" のように引用符をつけて書きます`,
  });

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
  id: z.string().regex(/^C\d{3}$/, { error: () => '「id」は C002 のように書きます' }),
  name: text('名前'),
  /** What it is for, in one short line. */
  purpose: text('何の窓口か'),
  /** The number as it is shown; null when it is not known. */
  tel: textOrNull('電話番号'),
  /** An ordinary number beside a short one such as #7119. */
  telAlternative: textOrNull('ふつうの電話番号'),
  /** A web page instead of, or beside, a number. */
  url: z.url({ error: () => '「url」は https:// から書きます' }).nullable(),
  /** `always`, or a list; empty when not known. */
  hours: z.union([z.literal('always'), z.array(openingHours)], {
    error: () => '「受付時間」は always か、曜日ごとの一覧で書きます',
  }),
  hoursNote: textOrNull('受付時間の補足'),
  /** What to do while the line is closed, above all on weekday daytime. */
  whenClosed: textOrNull('つながらないとき'),
  /** Where the number was read. */
  source: z.array(text('出典'), must('出典')),
  /** The newest date of those sources. */
  sourceDate: textOrNull('出典の日付'),
  status: oneOf('確かさ', ['VERIFIED-OFFICIAL', 'VERIFIED-SECONDARY', 'SINGLE-SOURCE', 'NOT-FOUND']),
  /** Whether it may be shown. `search-only` is understood by search and never printed. */
  action: oneOf('載せ方', ['publish', 'publish-after-recheck', 'link', 'search-only', 'do-not-publish']),
  /** Why it may not simply be shown. */
  reason: textOrNull('載せ方の理由'),
  /** The day somebody of the city confirmed it by asking or calling. */
  verifiedOn: dayOrNull('確認した日'),
  /** The day by which it has to be confirmed again. */
  reviewBy: dayOrNull('次に確認する日'),
});
export type Contact = z.output<typeof contactSchema>;
export type OpeningHours = z.output<typeof openingHours>;
