import { withBase } from '../../lib/href.ts';
import type { Answers, NamedPage } from './names.ts';
import type { Part } from './page-record.ts';
import type { Piece } from './snippet.ts';
import type { Suggestion } from './suggestions.ts';

/** Elements of the results. All text goes in as text: what somebody typed, and what a page says, is never read as HTML. */

type Children = (Node | string)[];

export function element(tag: string, className: string, ...children: Children): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

export function link(address: string, ...children: Children): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = address;
  made.append(...children);
  return made;
}

const pieces = (all: readonly Piece[]): Children =>
  all.map(({ text, marked }) => (marked ? element('mark', '', text) : text));

/** What kinds of results there are, by the words that staff and citizens use for them. */
export type Kind = 'page' | 'issue' | 'facility' | 'term';

/** One result; above its title stands where it belongs. */
export interface Result {
  /** The name of its kind, or the page above it; empty where neither says anything. */
  place: string;
  page: Pick<NamedPage, 'title' | 'url'>;
  snippet: readonly Piece[];
  parts: readonly Part[];
}

export function resultItem({ place, page, snippet, parts }: Result, base: string): HTMLLIElement {
  const item = document.createElement('li');
  const address = withBase(page.url, base);
  item.append(link(address, page.title));
  if (place !== '') item.prepend(element('p', 'search-results-kind small', place));
  if (snippet.length > 0) item.append(element('p', '', ...pieces(snippet)));
  if (parts.length > 0)
    item.append(
      element(
        'ul',
        '',
        ...parts.map(({ heading, id }) =>
          element('li', '', link(`${address}#${encodeURIComponent(id)}`, heading)),
        ),
      ),
    );
  return item;
}

/** The meaning of a word, and where all words are explained. */
export const termAnswer = (
  { term, reading, meaning, url }: Answers['terms'][number],
  base: string,
  more: string,
): HTMLElement =>
  element(
    'div',
    'search-results-answer',
    element('p', 'search-results-answer-name', reading === '' ? term : `${term}（${reading}）`),
    element('p', '', meaning),
    element('p', '', link(withBase(url, base), more)),
  );

/** A number to call, with what it is for and when. */
export const contactAnswer = ({
  name,
  purpose,
  number,
  tel,
  hours,
}: Answers['contacts'][number]): HTMLElement =>
  element(
    'div',
    'search-results-answer',
    element('p', 'search-results-answer-name', name),
    element('p', '', purpose),
    ...(tel === '' ? [] : [element('p', '', withClass(link(tel, number), 'search-results-answer-tel'))]),
    ...(hours === '' ? [] : [element('p', 'small', hours)]),
  );

function withClass<Made extends HTMLElement>(made: Made, className: string): Made {
  made.className = className;
  return made;
}

export const suggestionItem = ({ label, url }: Suggestion, kindName: string, base: string): HTMLElement =>
  element(
    'li',
    '',
    link(withBase(url, base), label, ...(kindName === '' ? [] : [' ', element('span', 'small', kindName)])),
  );

/** A button that shows one kind alone. */
export function kindButton(
  name: string,
  count: number,
  pressed: boolean,
  press: () => void,
): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.setAttribute('aria-pressed', String(pressed));
  made.append(`${name} `, element('span', 'small', `${count}件`));
  made.addEventListener('click', press);
  return made;
}
