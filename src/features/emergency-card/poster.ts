import type { Day } from '../../lib/dates.ts';
import type { ManifestSheet } from '../../page/manifest.ts';
import { texts } from '../../page/read.ts';

/** The page whose matter it is: its day is the day of the poster. */
export const CARD_PAGE = '/kyukyu/card/';
/** Where its QR code leads, if that page is there. */
export const MAKER_PAGE = '/kyukyu/card/tsukuru/';

/** The poster in its sizes; A3 is the same, larger. */
export const POSTERS = (['a4', 'a3'] as const).map((size) => ({
  size,
  print: `${CARD_PAGE}poster/${size}/`,
  pdf: `${CARD_PAGE}poster/kakinaoshi-no-hi-${size}.pdf`,
}));
export type Poster = (typeof POSTERS)[number];

/** The day its words were last changed; undefined where the site has no page about the card. */
export const posterEdition = async (): Promise<Day | undefined> => (await texts()).get(CARD_PAGE)?.updated;

/** The posters to print. */
export async function postersToPrint(): Promise<ManifestSheet[]> {
  const edition = await posterEdition();
  return edition === undefined
    ? []
    : POSTERS.map(({ print, pdf }) => ({ page: CARD_PAGE, print, pdf, edition }));
}
