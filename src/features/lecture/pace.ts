/** `mm:ss` of a time in seconds. */
export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** The minutes that should be over when a slide is left: of all slides up to it. */
export const plannedUntil = (minutes: readonly number[], slide: number): number =>
  minutes.slice(0, slide).reduce((sum, one) => sum + one, 0);

/** Where the talk stands against its plan, in words; half a minute either way is as planned. */
export function paceText(elapsed: number, planned: number): string {
  const late = Math.round((elapsed - planned) / 60);
  if (Math.abs(elapsed - planned) < 30 || late === 0) return '予定どおり';
  return late > 0 ? `${late}分おくれ` : `${-late}分はやい`;
}
