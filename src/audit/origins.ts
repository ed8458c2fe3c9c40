import type { Audit } from './audit.ts';

const LOADS =
  'script[src], link[rel="stylesheet"], link[rel="icon"], link[rel~="preload"], img[src], img[srcset], source[src], source[srcset], iframe, video[src], audio[src], embed, object[data], form[action]';

/** Nothing is loaded from, or sent to, another origin. Plain links may leave the site. */
export const origins: Audit = ({ pages }) =>
  pages.flatMap((page) =>
    [...page.document.querySelectorAll(LOADS)].flatMap((element) =>
      ['src', 'srcset', 'href', 'data', 'action']
        .map((name) => element.getAttribute(name) ?? '')
        .filter((value) => /^(https?:)?\/\//.test(value))
        .map((value) => ({
          file: page.file,
          what: `よその場所から読みこもうとしています: ${value}`,
          mend: 'ファイルをこのサイトの中に置いてください。',
        })),
    ),
  );
