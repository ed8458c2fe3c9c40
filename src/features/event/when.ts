import { clockText, type Day, isRecent, japaneseDate, weekday } from '../../lib/dates.ts';
import { westernYear } from '../../lib/eras.ts';
import type { Event } from './schema.ts';

/** Where an event stands on a day. */
export type State = 'coming' | 'today' | 'past' | 'cancelled';

type Timed = Pick<Event, 'startsAt' | 'endsAt' | 'fiscalYear' | 'cancelled'>;

export function stateOf({ startsAt, endsAt, cancelled }: Timed, today: Day): State {
  if (cancelled !== undefined) return 'cancelled';
  if (isOver({ endsAt }, today)) return 'past';
  return startsAt !== null && startsAt.slice(0, 10) <= today ? 'today' : 'coming';
}

/** Its last day lies behind; an event without a day is one of the past. */
const isOver = ({ endsAt }: Pick<Event, 'endsAt'>, today: Day) =>
  endsAt === null || endsAt.slice(0, 10) < today;

const dayText = (day: Day) => `${japaneseDate(day)}（${weekday(day)}曜日）`;
const clock = (moment: string) => clockText(moment.slice(11));

/** Where it is; of one that comes at a certain hour and has no place yet, that the city is asked. A day by itself has none. */
export function placeText(
  { place, startsAt }: Pick<Event, 'place' | 'startsAt'>,
  state: State,
): string | undefined {
  const awaited = (state === 'coming' || state === 'today') && startsAt !== null && startsAt.length > 10;
  return place ?? (awaited ? '場所は、市に確認中です。' : undefined);
}

/** 「令和8年11月30日（月曜日）」「令和8年12月5日（土曜日）14時〜16時」. */
export function whenText({ startsAt, endsAt, fiscalYear }: Timed): string {
  if (startsAt === null || endsAt === null) return `${fiscalYear}（日にちは市に確認中）`;
  const [first, last] = [startsAt.slice(0, 10), endsAt.slice(0, 10)];
  if (startsAt.length === 10)
    return first === last ? dayText(first) : `${dayText(first)}から${dayText(last)}まで`;
  return first === last
    ? `${dayText(first)}${clock(startsAt)}〜${clock(endsAt)}`
    : `${dayText(first)}${clock(startsAt)}から${dayText(last)}${clock(endsAt)}まで`;
}

/** The day an event is filed under: its first day; without one, the first of its fiscal year. */
const filedOn = ({ startsAt, fiscalYear }: Timed): Day =>
  startsAt === null ? firstDay(fiscalYear ?? '') : startsAt.slice(0, 10);

/** Whether a list still tells what an event was about: of this fiscal year and the last. */
export const isRecentEvent = (event: Timed, today: Day): boolean => isRecent(filedOn(event), today);

/** Events to come, the nearest first; then those of the past, the latest first (those without a day by their year). */
export function byTime<Entry extends { data: Timed }>(entries: readonly Entry[], today: Day) {
  const isPast = ({ data }: Entry) => isOver(data, today);
  const key = ({ data }: Entry) => data.startsAt ?? firstDay(data.fiscalYear ?? '');
  return {
    coming: entries.filter((entry) => !isPast(entry)).toSorted((a, b) => key(a).localeCompare(key(b))),
    past: entries.filter(isPast).toSorted((a, b) => key(b).localeCompare(key(a))),
  };
}

/** 令和7年度 begins on 2025-04-01. */
function firstDay(fiscalYear: string): string {
  const year = /令和(\d+|元)年度/.exec(fiscalYear)?.[1];
  return year ? `${westernYear('令和', year)}-04-01` : '';
}
