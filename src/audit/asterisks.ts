import { textOf } from '../lib/html.ts';
import type { Audit } from './audit.ts';

/** Bold that was not understood shows as `**` in the text. */
export const asterisks: Audit = {
  id: 'asterisks',
  page: ({ elements }) => {
    const body = elements.find(({ tagName }) => tagName === 'body');
    const text = body ? textOf(body) : '';
    const at = text.indexOf('**');
    if (at < 0) return [];
    return [
      {
        what: `「**」がそのまま出ています: 「…${text.slice(Math.max(0, at - 10), at + 12).trim()}…」`,
        mend: '太字の ** を、前後で対にしてください。',
        // What follows up to the next sign that Markdown could have changed.
        needle: /^\*\*[^\s*「」]{0,8}/.exec(text.slice(at))?.[0] ?? '**',
      },
    ];
  },
};
