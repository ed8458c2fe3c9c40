import type { Audit } from './audit.ts';

/** Bold that was not understood shows as `**` in the text. */
export const asterisks: Audit = ({ pages }) =>
  pages.flatMap((page) => {
    const text = page.document.querySelector('body')?.textContent ?? '';
    const at = text.indexOf('**');
    return at < 0
      ? []
      : [
          {
            file: page.file,
            what: `「**」がそのまま出ています: 「…${text.slice(Math.max(0, at - 10), at + 12).trim()}…」`,
            mend: '太字の ** を、前後で対にしてください。',
          },
        ];
  });
