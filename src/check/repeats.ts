import { textPassages } from '../content/prose.ts';
import type { TextSource } from '../content/text.ts';
import type { Place, Problem } from '../lib/problem.ts';
import { shortened } from '../lib/shortened.ts';
import { inBody, type Rule } from './rule.ts';

/** A sentence of so many signs on more than so many pages was pasted. */
const LONG = 15;
const PAGES = 2;

/** Pages and landing pages; every issue and every event may say the same as the one before. */
const COLLECTIONS: ReadonlySet<string> = new Set(['page', 'audience']);

/** A sentence as it stands on several pages. */
export interface Repeat {
  sentence: string;
  /** Where it stands, once a page, in the order of the files. */
  places: Place[];
}

/** Long sentences that stand on more than two pages, outside components that bring words of their own. */
export function repeatsOf(texts: readonly TextSource[]): Repeat[] {
  const found = new Map<string, Map<string, Place>>();
  for (const text of texts.filter(({ collection }) => COLLECTIONS.has(collection))) {
    const body = { ...text, frontMatter: { ...text.frontMatter, value: {} } };
    for (const { plain, place } of textPassages(body))
      for (const sentence of sentences(plain)) {
        const pages = found.get(sentence) ?? new Map<string, Place>();
        found.set(sentence, pages);
        if (!pages.has(text.url)) pages.set(text.url, place(sentence.slice(0, LONG)));
      }
  }
  return [...found].flatMap(([sentence, pages]) =>
    pages.size > PAGES ? [{ sentence, places: [...pages.values()] }] : [],
  );
}

const sentences = (plain: string): string[] =>
  plain
    .split(/(?<=[。！？])/)
    .map((part) => part.replace(/\s/g, ''))
    .filter((part) => [...part].length >= LONG);

/** So many of the other places are named: with all, what is told would grow with the square of the pages. */
const NAMED = 3;

/** Where else a sentence stands, as staff read it. */
function elsewhere(places: readonly Place[], here: Place): string {
  const others = places.filter(({ file }) => file !== here.file);
  const named = others.slice(0, NAMED).map(({ file, line }) => `${file}:${line}`);
  const rest = others.length - named.length;
  return named.join('、') + (rest > 0 ? `、ほか${rest}ページ` : '');
}

/** Words of a paragraph that stand in it twice, one behind the other, or again in the next paragraph. */
function pastedTwice(text: TextSource): Problem[] {
  let before = new Set<string>();
  return text.blocks.flatMap((block): Problem[] => {
    if (block.type !== 'paragraph') return [];
    const own = sentences(block.text);
    const twice = own.find((sentence, i) => sentence === own[i - 1] || before.has(sentence));
    before = new Set(own);
    if (twice === undefined) return [];
    return [
      {
        ...inBody(text, block),
        severity: 'warning',
        what: `同じ文が、続けて2回あります: 「${shortened(twice, 30)}」`,
        mend: '1つを消してください。',
      },
    ];
  });
}

/** No sentence is pasted twice, nor onto several pages: what many pages need is one part of the site (content-rules.md, Tone 2). */
export const repeats: Rule = ({ texts }) => [
  ...texts.flatMap(pastedTwice),
  ...repeatsOf(texts).flatMap(({ sentence, places }) =>
    places.map(
      (place): Problem => ({
        ...place,
        severity: 'warning',
        what: `同じ文が${places.length}ページにあります: 「${shortened(sentence, 30)}」（${elsewhere(places, place)}）。1つを直しても、ほかが古いまま残ります。`,
        mend: 'くわしく書くページを1つ決め、ほかは短い言葉でそこへリンクしてください。',
      }),
    ),
  ),
];
