import type { Audit } from './audit.ts';

/** The site never shrinks by accident: fewer pages than files were given means something was dropped in silence. */
export const pageCount: Audit = ({ pages }, { leastPages }) =>
  pages.length >= leastPages
    ? []
    : [
        {
          file: 'dist',
          what: `ページが${pages.length}しかできていません（少なくとも${leastPages}あるはずです）。`,
          mend: '消したページがあるなら、site.yaml の leastPages を書きかえてください。消していないなら、作り手に知らせてください。',
        },
      ];
