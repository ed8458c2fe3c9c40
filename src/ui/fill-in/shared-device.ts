/** What happens while nobody touches a device that others use too. */
interface Rest {
  /** A minute before. */
  warn: () => void;
  forget: () => void;
  /** The page is left. */
  leave: () => void;
}

const MINUTE = 60_000;
/** Long enough to look for the medicine notebook, shorter than a visit to a library. */
const REST = 10 * MINUTE;

/** On a device others use too, what was typed goes after a rest, and when the page is left: only where the box is ticked. */
export function forgetAfterRest(box: HTMLInputElement | null, { warn, forget, leave }: Rest): void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const restart = () => {
    timers.forEach(clearTimeout);
    timers = box?.checked ? [setTimeout(warn, REST - MINUTE), setTimeout(forget, REST)] : [];
  };
  for (const touch of ['pointerdown', 'keydown', 'scroll', 'change'])
    addEventListener(touch, restart, { passive: true });
  addEventListener('pagehide', () => {
    if (box?.checked) leave();
  });
}
