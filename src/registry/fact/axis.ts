/** An axis from 0: where it ends, and its marks from 0 to there. */
export interface Axis {
  end: number;
  ticks: number[];
}

/**
 * An axis from 0 that holds `largest`, with about `count` steps of 1, 2 or 5 times a power of ten. The end is a mark: nothing is
 * longer than the axis. Where there is nothing to show it ends at 1.
 */
export function axisTo(largest: number, count: number): Axis {
  const most = largest > 0 ? largest : 1;
  let end = most;
  let step = roundStep(end / count);
  // A longer axis may call for a longer step, once.
  for (let again = 0; again < 2; again++) {
    end = Math.ceil(quotient(most, step)) * step;
    step = roundStep(end / count);
  }
  const steps = Math.round(end / step);
  const ticks = Array.from({ length: steps + 1 }, (_, i) => clean(i * step));
  return { end: clean(steps * step), ticks };
}

/** The nearest of 1, 2, 5 and 10 times a power of ten, by ratio. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const ratio = rough / power;
  const factor = ratio >= Math.sqrt(50) ? 10 : ratio >= Math.sqrt(10) ? 5 : ratio >= Math.sqrt(2) ? 2 : 1;
  return clean(factor * power);
}

/** Without the last digits that binary fractions bring: 0.30000000000000004 is 0.3. */
const clean = (value: number) => Number(value.toPrecision(12));
const quotient = (value: number, step: number) => clean(value / step);
