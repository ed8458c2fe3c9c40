import type { Audit } from './audit.ts';

/** `style="…"` and `onclick="…"` are blocked by the CSP: what they should do would silently not happen. */
export const inlineStyle: Audit = {
  id: 'inline-style',
  page: ({ elements }) =>
    elements.flatMap(({ tagName, attrs }) =>
      attrs
        .filter(({ name }) => name === 'style' || name.startsWith('on'))
        .map(({ name }) => ({
          what: `<${tagName}> に ${name}="…" があります。安全の設定（CSP）で働きません。`,
          mend: 'クラスと CSS、または部品のスクリプトに移してください。',
        })),
    ),
};
