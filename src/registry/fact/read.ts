import { readersAt } from '../page/read.ts';
import { quote } from '../read.ts';
import { figureVerdict } from './rules.ts';

/** A fact whose number may be shown on the page at `url`. The check has told staff before; this is the last gate. */
export async function quoteFigure(id: string, url: URL) {
  const fact = await quote('fact', id);
  const verdict = figureVerdict(fact, await readersAt(url));
  if (!verdict.show) throw new Error(`事実「${id}」の数字は載せられません。${verdict.reason}`);
  return fact;
}
