import { codeOf, isInlineScript, scriptHash } from '../lib/html.ts';
import type { Audit } from './audit.ts';

/** A script that stands in a page is one of those that are known; the policy of the page (CSP) would block any other. */
export const inlineScript: Audit = {
  id: 'inline-script',
  page: ({ elements }, { scripts }) =>
    elements
      .filter(isInlineScript)
      .map(codeOf)
      .filter((code) => !scripts.has(scriptHash(code)))
      .map((code) => ({
        what: `ページの中に、知らないスクリプトがあります: ${code.trim().slice(0, 60)}`,
        mend: '作り手に知らせてください。安全の設定（CSP）で働きません。',
      })),
};
