import { attribute } from '../lib/html.ts';
import type { Audit } from './audit.ts';

/** Every picture says what it shows, or says that it is decoration. */
export const alt: Audit = {
  id: 'alt',
  page: ({ elements }) =>
    elements.flatMap((element) => {
      if (element.tagName === 'img' && attribute(element, 'alt') === undefined)
        return [
          {
            what: `写真「${attribute(element, 'src')}」に説明（alt）がありません。`,
            mend: '![何が写っているか](./photo.jpg) のように書いてください。',
          },
        ];
      const named =
        attribute(element, 'aria-hidden') === 'true' || attribute(element, 'aria-label') !== undefined;
      return element.tagName === 'svg' && !named
        ? [
            {
              what: '絵（SVG）に、名前も「飾り」のしるしもありません。',
              mend: 'ui/Drawing.astro を使ってください。',
            },
          ]
        : [];
    }),
};
