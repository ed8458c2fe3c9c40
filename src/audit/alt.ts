import type { Audit } from './audit.ts';

/** Every picture says what it shows, or says that it is decoration. */
export const alt: Audit = ({ pages }) =>
  pages.flatMap((page) => [
    ...[...page.document.querySelectorAll('img:not([alt])')].map((image) => ({
      file: page.file,
      what: `写真「${image.getAttribute('src')}」に説明（alt）がありません。`,
      mend: '![何が写っているか](./photo.jpg) のように書いてください。',
    })),
    ...[...page.document.querySelectorAll('svg:not([aria-hidden="true"]):not([aria-label])')].map(() => ({
      file: page.file,
      what: '絵（SVG）に、名前も「飾り」のしるしもありません。',
      mend: 'ui/Drawing.astro を使ってください。',
    })),
  ]);
