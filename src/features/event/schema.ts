import { momentMeant } from '../../lib/eras.ts';
import { about, formed, must, strict, text, textOrNull, webAddress, whole, z } from '../../lib/schema.ts';
import { reviewIsWhole, textFields } from '../../page/schema.ts';

/**
 * A day (`2026-11-30`) or a day with its time in Japan (`2026-11-30T14:00`). Astro's YAML reader makes a Date of it;
 * as text again it is what was written, whatever the time zone of the machine.
 */
const moment = (label: string) =>
  z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 16).replace('T00:00', '') : value),
    z
      .string(must(label))
      .regex(/^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/, {
        abort: true,
        error: (issue) => {
          const meant = momentMeant(String(issue.input));
          const now = `いまの値: ${String(issue.input)}${meant ? `。「${meant}」のことですか` : ''}`;
          return `「${label}」は 2026-11-30 か 2026-11-30T14:00 のように書きます。時刻は00:00から23:59までです（${now}）`;
        },
      })
      .refine((value) => isDay(value.slice(0, 10)), {
        abort: true,
        error: (issue) => `「${label}」の ${String(issue.input).slice(0, 10)} は、こよみにない日です`,
      })
      .nullable(),
  );

const isDay = (day: string) => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

/** What is known after an event. */
const record = strict({
  /** Fact id of how many took part. */
  participants: text('参加者の事実ID').optional(),
  /** Fact id of how satisfied they were. */
  satisfaction: text('満足度の事実ID').optional(),
});

/** Front matter of an event in `content/koza/`: a lecture, a talk, a day worth knowing. */
export const eventSchema = strict({
  ...textFields,
  /** One or two sentences: what it is and for whom. */
  lead: text('はじめの文').meta(about('1〜2文の紹介')),
  /** When it begins; null together with `fiscalYear` when only the year is known. */
  startsAt: moment('startsAt').meta(
    about(
      'はじまり。`2027-02-06T14:00`（日本の時刻）か、1日中なら `2027-02-06`。過去の催しで日がわからなければ `null`',
    ),
  ),
  /** When it ends, in the same form. */
  endsAt: moment('endsAt').meta(about('おわり。`startsAt` と同じ形')),
  /** 令和7年度, for a past event whose day is not known. */
  fiscalYear: formed('年度', /^(令和|平成)(\d{1,2}|元)年度?$/, '令和7年度')
    .optional()
    .meta(about('日がわからない過去の催しの年度（`令和7年度`）')),
  /** Where it is held; null when it has no place or the city has not said yet. */
  place: textOrNull('場所').meta(about('場所。なければ `null`')),
  /** How many can take part. */
  capacity: whole('capacity', 1).optional().meta(about('定員の人数')),
  /** Contact id where one applies. */
  apply: formed('apply', /^C\d{3}$/, 'C002')
    .optional()
    .meta(about('申し込み先の連絡先ID（なければ「市に確認中」と出ます）')),
  /** Address of a recording elsewhere. */
  recording: webAddress('recording').optional().meta(about('録画のアドレス（https://…）')),
  /** Why it was called off. The page stays and says so. */
  cancelled: text('中止の理由')
    .optional()
    .meta(about('中止のとき、その理由を1文で。ページは残り、カレンダーにも【中止】と入ります')),
  record: record
    .optional()
    .meta(about('終わったあとの記録。`{ participants: F012, satisfaction: F014 }` のように、事実のID')),
})
  .refine(...reviewIsWhole)
  .refine(({ startsAt, endsAt }) => (startsAt === null) === (endsAt === null), {
    path: ['endsAt'],
    error: () => '「startsAt」と「endsAt」は、両方書くか、両方 null にします',
  })
  .refine(({ startsAt, fiscalYear }) => startsAt !== null || fiscalYear !== undefined, {
    path: ['startsAt'],
    error: () => '日がわからないときは、「fiscalYear: 令和7年度」のように年度を書いてください',
  })
  .refine(
    ({ startsAt, endsAt }) => startsAt === null || endsAt === null || startsAt.length === endsAt.length,
    {
      path: ['endsAt'],
      error: () => '「startsAt」に時刻を書いたら、「endsAt」にも書いてください',
    },
  )
  .refine(({ startsAt, endsAt }) => startsAt === null || endsAt === null || startsAt <= endsAt, {
    path: ['endsAt'],
    error: () => '「endsAt」が「startsAt」より前です',
  })
  .transform((event) => ({ ...event, label: event.title }));
export type Event = z.output<typeof eventSchema>;
