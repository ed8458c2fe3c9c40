import { textPassages } from '../content/prose.ts';
import type { TextSource } from '../content/text.ts';
import type { Problem } from '../lib/problem.ts';
import { inBody, type Rule } from './rule.ts';

/** Two signs where one is meant. */
const DOUBLED = /[。、]{2,}/;
/** A paragraph that goes on, and then does not. */
const OPEN_END = /(?:[、をがは]|たら|れば|ので|けれど|して)$/;
/** So few signs may be a label. */
const SHORT = 10;

/** A sentence ends, and it ends once: what was cut off while pasting is found before anybody reads it. */
export const punctuation: Rule = ({ texts }) =>
  texts.flatMap((text): Problem[] => [
    ...textPassages(text).flatMap(({ text: words, place }): Problem[] => {
      const doubled = DOUBLED.exec(words)?.[0];
      return doubled === undefined
        ? []
        : [
            {
              ...place(doubled),
              severity: 'warning',
              what: `「${doubled}」と、句読点が続いています。`,
              mend: '1つだけ残してください。',
            },
          ];
    }),
    ...cutOff(text),
  ]);

/** Paragraphs of their own whose last sentence has no end, unless a list goes on with it. */
function cutOff(text: TextSource): Problem[] {
  const lines = text.body.split('\n');
  return text.blocks.flatMap((block, i): Problem[] => {
    const words = block.text.trim();
    const isOpen =
      block.type === 'paragraph' &&
      !block.listItem &&
      [...words].length >= SHORT &&
      OPEN_END.test(words) &&
      // A component at its end says the rest.
      OPEN_END.test((lines[block.lastLine - text.bodyLine] ?? '').trimEnd());
    const next = text.blocks[i + 1];
    if (!isOpen || next?.listItem || next?.type === 'tableCell') return [];
    return [
      {
        ...inBody(text, block),
        severity: 'warning',
        what: `文が途中で終わっています: 「…${words.slice(-12)}」`,
        mend: '続きを書くか、この文を消してください。',
      },
    ];
  });
}
