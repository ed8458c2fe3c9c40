import { attribute, type HtmlElement } from '../lib/html.ts';
import type { Audit } from './audit.ts';

/** Attributes by which an element loads something, or sends something somewhere. */
const LOADS: Record<string, string[]> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  iframe: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  embed: ['src'],
  object: ['data'],
  form: ['action'],
  button: ['formaction'],
  input: ['formaction', 'src'],
};

const LOADING_LINKS = /\b(stylesheet|icon|preload|modulepreload|manifest)\b/;

function loadedBy(element: HtmlElement): string[] {
  if (element.tagName === 'link')
    return LOADING_LINKS.test(attribute(element, 'rel') ?? '') ? [attribute(element, 'href') ?? ''] : [];
  return (LOADS[element.tagName] ?? []).flatMap((name) => attribute(element, name) ?? []);
}

/** Nothing is loaded from, or sent to, another origin. Plain links may leave the site. */
export const origins: Audit = {
  id: 'origins',
  page: ({ elements }) =>
    elements
      .flatMap(loadedBy)
      .filter((value) => /(^|,)\s*(https?:)?\/\//i.test(value))
      .map((value) => ({
        what: `よその場所から読みこもうとしています: ${value}`,
        mend: 'ファイルをこのサイトの中に置いてください。',
        needle: value,
      })),
};
