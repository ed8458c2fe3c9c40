import { about, day, formed, strict, textOrNull, type z } from '../../lib/schema.ts';

/** A meeting of the professionals who run the programme. `registry/city/meetings.yaml`. */
export const meetingSchema = strict({
  /** The day of the meeting, which also names the row. */
  on: day('開催日').meta(about('開催日（`2027-01-25` の形）')),
  /** 第4回 */
  name: formed('回', /^.+$/, '第4回').meta(about('何回目か')),
  /** Time and place as the document says them; null when it does not. */
  when: textOrNull('時間と場所').meta(about('時間と場所。資料になければ `null`')),
});
export type Meeting = z.output<typeof meetingSchema>;

/** In order of their days, each with whether it is over on this day, and which comes next. */
export function byDay<Row extends Pick<Meeting, 'on'>>(meetings: readonly Row[], today: string) {
  const sorted = meetings.toSorted((a, b) => a.on.localeCompare(b.on));
  return {
    meetings: sorted.map((meeting) => ({ meeting, over: meeting.on < today })),
    next: sorted.find(({ on }) => on >= today),
  };
}
