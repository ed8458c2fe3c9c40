/** What a key or a button of a remote control asks for. */
export type Command =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | { go: number }
  | 'black'
  | 'white'
  | 'dark'
  | 'full'
  | 'help'
  | 'presenter'
  | 'code'
  | 'open';

/** Keys by the names browsers give them. Remote controls send PageUp, PageDown, and `.` or b for a black screen. */
const KEYS: Record<string, Command> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  d: 'dark',
  f: 'full',
  '?': 'help',
  h: 'help',
  p: 'presenter',
  q: 'code',
  e: 'open',
};

/** The keys pressed so far: figures wait for Enter. */
export interface Typed {
  figures: string;
}

/**
 * What a key asks for, and what waits after it: `12` and Enter goes to slide 12; Enter by itself goes on. Full-width figures and
 * letters, as a Japanese keyboard may send them, count as the others.
 */
export function commandOf(
  key: string,
  { figures }: Typed,
  shift = false,
): { command?: Command | undefined; typed: Typed } {
  const plain = key.length === 1 ? key.normalize('NFKC').toLowerCase() : key;
  const none = { figures: '' };
  if (/^\d$/.test(plain)) return { typed: { figures: (figures + plain).slice(-3) } };
  if (plain === 'Enter') return { command: figures ? { go: Number(figures) } : 'next', typed: none };
  return { command: plain === ' ' && shift ? 'back' : KEYS[plain], typed: none };
}
