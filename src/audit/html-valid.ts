import { HtmlValidate } from 'html-validate';
import type { Audit } from './audit.ts';

/** The HTML standard, by html-validate. Each relaxed rule has its reason. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Style only; Astro writes both forms.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Astro compresses HTML and leaves spaces where an attribute was undefined.
    'no-trailing-whitespace': 'off',
    // Our own elements are defined in src/, not in html-validate's table.
    'no-unknown-elements': [
      'error',
      {
        exclude: [
          'text-size',
          'search-results',
          'print-button',
          'furigana-switch',
          'page-contents',
          'signal-boxes',
          'copy-link',
          'facility-filter',
          'fill-in',
          'card-reminder',
          'slide-deck',
          'slide-loop',
          'keep-site',
        ],
      },
    ],
    // Every script and style is governed by the CSP and its hashes instead.
    'require-sri': 'off',
    'no-inline-style': 'off', // inline-style.ts reports it with a message for authors
    // Numbers in Japanese text are kept together by <span class="nb">, not by no-break spaces.
    'tel-non-breaking': 'off',
    // A region that scrolls needs a name and a tab stop, and is no landmark of its own element.
    'prefer-native-element': [
      'error',
      { exclude: ['region', 'table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'] },
    ],
    // Tables keep their roles where phones show their rows as blocks (ui/prose/table-html.ts).
    'no-redundant-role': 'off',
  },
});

/** Built HTML is what the standard says, so that no browser has to guess. */
export const htmlValid: Audit = {
  id: 'html-valid',
  page: async ({ html, file }) => {
    const { results } = await validator.validateString(html);
    return results
      .flatMap(({ messages }) => messages)
      .map(({ ruleId, message, line, column }) => ({
        what: `HTMLの決まりに合いません（${ruleId}）: ${message}（${file}:${line}:${column}）`,
        mend: '部品（src/）の直しが必要です。作り手に知らせてください。',
      }));
  },
};
