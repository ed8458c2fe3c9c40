import type { Audit } from './audit.ts';

/** `style="…"` and `onclick="…"` are blocked by the CSP: what they should do would silently not happen. */
export const inlineStyle: Audit = ({ pages }) =>
  pages.flatMap((page) =>
    [...page.document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({ name }) => name === 'style' || name.startsWith('on'))
        .map(({ name }) => ({
          file: page.file,
          what: `<${element.tagName.toLowerCase()}> に ${name}="…" があります。安全の設定（CSP）で働きません。`,
          mend: 'クラスと CSS、または部品のスクリプトに移してください。',
        })),
    ),
  );
