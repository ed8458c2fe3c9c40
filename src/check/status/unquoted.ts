import type { Content } from '../../content/read.ts';
import type { Row } from '../../content/rows.ts';
import { type Reference, specOf } from '../../dialect/spec.ts';
import { shortened } from '../../lib/shortened.ts';
import { contactIsShown } from '../../registry/contact/rules.ts';
import { factIsShown } from '../../registry/fact/rules.ts';
import { SHARED_CONTACTS } from '../live.ts';
import type { Item } from './item.ts';

/** Rows of the registries that no text, and no part of the frame, shows. */
export interface Unquoted {
  facts: Item[];
  contacts: Item[];
  terms: Item[];
}

/** What stands in the registries, may be shown, and is quoted by nobody. */
export function unquoted(content: Content): Unquoted {
  const { rows } = content;
  const quoted = quotedBy(content);
  const left = <Data>(
    all: Iterable<[string, Row<Data>]>,
    kind: Reference,
    isShown: (data: Data) => boolean,
    named: (data: Data) => string,
  ): Item[] =>
    [...all]
      .filter(([id, { data }]) => !quoted.get(kind)?.has(id) && isShown(data))
      .map(([, { data, file, line }]) => ({ file, line, what: named(data) }));
  return {
    facts: left(rows.fact, 'fact', factIsShown, ({ id, statement }) => `${id} ${shortened(statement)}`),
    contacts: left(rows.contact, 'contact', contactIsShown, ({ id, name }) => `${id} ${name}`),
    terms: left(
      rows.term,
      'term',
      () => true,
      ({ term }) => term,
    ),
  };
}

/** Ids by what they name: of the texts, their front matter, their components, the lists and the frame. */
function quotedBy({ texts, events, rows, site }: Content): Map<Reference, Set<string>> {
  const ids: Map<Reference, Set<string>> = new Map();
  const add = (kind: Reference, ...some: (string | null | undefined)[]) => {
    const known = ids.get(kind) ?? new Set();
    for (const id of some) if (id) known.add(id);
    ids.set(kind, known);
  };
  for (const { data, quotes, uses } of texts) {
    add('fact', ...(data?.sources ?? []), ...uses.flatMap(({ name }) => specOf(name)?.rests ?? []));
    for (const { kind, id } of quotes) add(kind, id);
  }
  for (const { data } of events) {
    add('contact', data?.apply);
    add('fact', data?.record?.participants, data?.record?.satisfaction);
  }
  for (const { data } of rows.material.values()) add('fact', data.fact);
  add('contact', ...SHARED_CONTACTS, site?.departmentContact);
  return ids;
}
