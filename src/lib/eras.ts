/** A calendar day, `YYYY-MM-DD`. */
type Day = string;

/** The eras a reader of this site may meet, the newest first. The only table of them. */
export const ERAS = [
  { name: '令和', letter: 'R', from: '2019-05-01', to: undefined },
  { name: '平成', letter: 'H', from: '1989-01-08', to: '2019-04-30' },
  { name: '昭和', letter: 'S', from: '1926-12-25', to: '1989-01-07' },
  { name: '大正', letter: 'T', from: '1912-07-30', to: '1926-12-24' },
] as const satisfies readonly { name: string; letter: string; from: Day; to: Day | undefined }[];

type EraName = (typeof ERAS)[number]['name'];
/** Their names, as an alternative of a regular expression. */
export const ERA_NAMES = ERAS.map(({ name }) => name).join('|');
/** The era of a name; undefined for one that is not in the table. */
export const eraNamed = (name: string) => ERAS.find((era) => era.name === name);
/** 2026 of `2026-11-21`. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** 令和7年 → 2025; 元 is the first year. Throws for an era that is not in the table. */
export function westernYear(era: string, year: string): number {
  const found = eraNamed(era);
  if (!found) throw new Error(`元号「${era}」は表にありません。`);
  return yearOf(found.from) - 1 + count(year);
}

/** The era of a day and its year in it, 元 for the first; undefined before 大正. */
export function eraYear(day: Day): { era: EraName; year: string } | undefined {
  const era = ERAS.find(({ from }) => day >= from);
  if (!era) return undefined;
  const year = yearOf(day) - yearOf(era.from) + 1;
  return { era: era.name, year: year === 1 ? '元' : String(year) };
}

/** What a written day is made of; `era` is undefined in the Western calendar. */
interface DayParts {
  era: (typeof ERAS)[number] | undefined;
  /** As it was written: 12, 1937, 元. */
  year: string;
  month: string;
  date: string;
}

// Pure: a page that only writes days does without.
const WRITTEN = /* @__PURE__ */ new RegExp(
  `^(${ERA_NAMES}|[${ERAS.map(({ letter }) => letter).join('')}])?(\\d{1,4}|元)[年./-](\\d{1,2})[月./-](\\d{1,2})日?$`,
);

/** The parts of a day in half-width signs without spaces: 2026/11/21, 2026年11月21日, 令和8年11月21日, R8.11.21. */
export function dayParts(text: string): DayParts | undefined {
  const [found, sign, year = '', month = '', date = ''] = WRITTEN.exec(text) ?? [];
  if (found === undefined) return undefined;
  return { era: ERAS.find(({ name, letter }) => sign === name || sign === letter), year, month, date };
}

/** `YYYY-MM-DD`, whether or not there is such a day. */
export const dayOf = (year: number, { month, date }: Pick<DayParts, 'month' | 'date'>): Day =>
  `${String(year).padStart(4, '0')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;

/** Whether a day in the form `YYYY-MM-DD` stands in the calendar. */
export function isRealDay(day: Day): boolean {
  const real = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(day);
}

/**
 * The day somebody meant, as `YYYY-MM-DD`: of full-width digits, 2026/11/21, 2026年11月21日, 令和8年11月21日, R8.11.21.
 * Undefined when it is none, or none of the calendar.
 */
export function dayMeant(written: string): Day | undefined {
  const parts = dayParts(written.normalize('NFKC').replace(/\s/g, ''));
  if (!parts) return undefined;
  const western = parts.era ? westernYear(parts.era.name, parts.year) : Number(parts.year);
  const day = dayOf(western, parts);
  return western > 1900 && isRealDay(day) ? day : undefined;
}

/** The day, or the day and the time (`2027-02-06T14:00`), that was meant by 「令和9年2月6日 14時」 and the like. */
export function momentMeant(written: string): string | undefined {
  const [, date = '', hour, minute = '00'] =
    /^(.*?)[T\s]*(?:(\d{1,2})[時:](?:(\d{1,2})分?)?)?$/.exec(written.normalize('NFKC').trim()) ?? [];
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  const day = dayMeant(date);
  return day === undefined || hour === undefined
    ? day
    : `${day}T${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
}

const count = (year: string) => (year === '元' ? 1 : Number(year));
