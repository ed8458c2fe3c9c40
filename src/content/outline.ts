import { specOf } from '../dialect/spec.ts';
import type { Outline } from '../page/outline.ts';
import type { Heading } from './parse.ts';
import type { TextSource } from './text.ts';

/** What the site asks of a text beside its front matter, from the one parse. */
export function outlineOf(text: TextSource): Outline {
  const sheet = text.uses.flatMap(({ name, attributes }) => {
    const spec = specOf(name)?.sheet;
    if (!spec) return [];
    return 'name' in spec ? [spec.name] : (attributes[spec.nameFrom] ?? []);
  })[0];
  const named = (isMeant: (heading: Heading) => boolean) =>
    text.headings.flatMap((heading) =>
      heading.anchor !== undefined && isMeant(heading)
        ? [{ title: heading.text, anchor: heading.anchor }]
        : [],
    );
  return {
    articles: named(({ component }) => component !== undefined),
    parts: named(({ component, level }) => component === undefined && level === 2),
    ...(sheet === undefined ? {} : { sheet }),
    fillIn: text.uses.some(({ name }) => specOf(name)?.fillIn === true),
    facts: [
      ...new Set([
        ...text.quotes.flatMap(({ kind, id }) => (kind === 'fact' ? [id] : [])),
        ...text.uses.flatMap(({ name }) => specOf(name)?.rests ?? []),
      ]),
    ],
    terms: [...new Set(text.quotes.flatMap(({ kind, id }) => (kind === 'term' ? [id] : [])))],
    components: [...new Set(text.uses.map(({ name }) => name))],
    waitsFor: [...new Set(text.uses.flatMap(({ name }) => specOf(name)?.waitsFor ?? []))],
  };
}
