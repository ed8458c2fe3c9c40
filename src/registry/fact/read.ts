import type { CurrentText } from '../current-text.ts';
import { quote } from '../read.ts';
import { readersOf } from '../verdict.ts';
import { figureVerdict } from './rules.ts';

/** A fact whose number may be shown in a text. The check has told staff before; this is the last gate. */
export async function quoteFigure(id: string, text: CurrentText | undefined) {
  const fact = await quote('fact', id);
  const verdict = figureVerdict(fact, readersOf(text?.audiences));
  if (!verdict.show) throw new Error(`事実「${id}」の数字は載せられません。${verdict.reason}`);
  return fact;
}
