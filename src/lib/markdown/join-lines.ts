import type { Nodes, Parents, Root } from 'mdast';
import { plainText } from './plain-text.ts';

/** Kana, kanji, full-width forms and Japanese punctuation. */
const JAPANESE = /[\u2e80-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/u;

/**
 * Takes out the line breaks of a hard-wrapped source where Japanese stands on either side.
 * Browsers paint a newline between kana as a gap; between two Latin words it has to stay.
 */
export function joinLines(text: string, before = '', after = ''): string {
  return text.replace(/[ \t]*\n[ \t]*/g, (found, offset: number) => {
    const left = text[offset - 1] ?? before.at(-1) ?? '';
    const right = text[offset + found.length] ?? after[0] ?? '';
    return JAPANESE.test(left) || JAPANESE.test(right) ? '' : '\n';
  });
}

/** The same over a Markdown tree: the neighbour may stand in the next bold or link. */
export function remarkJoinLines() {
  return (tree: Root): void => walk(tree);
}

function walk(parent: Parents): void {
  parent.children.forEach((child, i) => {
    if (child.type === 'text')
      child.value = joinLines(child.value, plain(parent.children[i - 1]), plain(parent.children[i + 1]));
    else if ('children' in child) walk(child);
  });
}

const plain = (node: Nodes | undefined): string => (node ? plainText(node) : '');
