import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { coverKind } from '../features/newsletter/cover.ts';
import { pieces } from '../lib/markdown/japanese-text.ts';
import type { Manifest, SharedAs } from '../page/manifest.ts';
import { MESSAGES } from '../registry/emergency/words.ts';
import type { Cache } from './cache.ts';

/** What a share picture shows. */
export interface ShareCard {
  title: string;
  siteName: string;
  /** Name of the newsletter, for its issues. */
  newsletter: string;
  /** The tag of a site that is not live yet. */
  preview: boolean;
  /** True for a sample: it says so. */
  sample?: boolean;
  /** One of our drawings; the lit house where a page has none. */
  drawing?: string | undefined;
  form?: SharedAs['form'];
}

const WIDTH = 1200;
const HEIGHT = 630;
const FONT = 'node_modules/@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf';

/** Widths in em: BIZ UDPGothic is proportional, kanji are 1 wide, Latin letters and digits about 0.6. */
const widthOf = (text: string) => [...text].reduce((sum, sign) => sum + (/[ -~]/.test(sign) ? 0.6 : 1), 0);

/** A title in lines of at most `most` em, broken between phrases; a phrase that is longer still is cut. */
export function titleLines(title: string, most: number): string[] {
  const phrases: string[] = [''];
  for (const { text, breakAfter } of pieces(title, true)) {
    phrases[phrases.length - 1] += text;
    if (breakAfter) phrases.push('');
  }
  const lines: string[] = [];
  let line = '';
  const flush = () => {
    if (line) lines.push(line);
    line = '';
  };
  for (const phrase of phrases.filter(Boolean)) {
    if (widthOf(line + phrase) > most) flush();
    for (const sign of phrase) {
      if (widthOf(line + sign) > most) flush();
      line += sign;
    }
  }
  flush();
  return lines;
}

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const INK = '#26312C';
const RED = '#A30F1A';
const WASH = '#D3E0CF';
const PEN = `fill="none" stroke="${INK}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"`;
/** Half of 1200 − 630: LINE crops to the square in the middle, so that all that matters stands there. */
const EDGE = 285;
const MARGIN = EDGE + 24;

/** Scenery at both sides: a street of dark houses. The lit one is the drawing of the page. */
const STREET = drawingSvg('machinami', { x: 0, y: 318, width: WIDTH, height: 220 });

const text = (x: number, y: number, size: number, words: string) =>
  `<text x="${x}" y="${y}" font-size="${size}">${xml(words)}</text>`;

/** The lit window before the name of the site. */
const windowMark = (x: number, y: number, size: number) =>
  [
    `<path fill="#F6C453" stroke="${INK}" stroke-width="3" d="M${x} ${y}h${size}v${size}h-${size}z`,
    `M${x + size / 2} ${y}v${size}M${x} ${y + size / 2}h${size}"/>`,
  ].join('');

/** A drawing that stands on the ground in the middle, in a box. */
function drawingSvg(name: string, box: { x: number; y: number; width: number; height: number }): string {
  const file = readFileSync(`src/ui/drawings/${name}.svg`, 'utf8').replace(/<title>.*?<\/title>/, '');
  const { x, y, width, height } = box;
  return file.replace(/<svg([^>]*)>/, (_, attributes: string) => {
    const view = /viewBox="[^"]+"/.exec(attributes)?.[0] ?? '';
    return `<svg ${view} x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="xMidYMax meet" ${PEN}>`;
  });
}

/** The picture as SVG. Words above, drawing below, both in the middle square. */
export function shareSvg(card: ShareCard): string {
  const { form, sample = false, preview } = card;
  const state = preview ? '公開前の見本' : sample ? '見本' : '';
  const parts = form === 'issue' ? issueCover(card, state) : [...page(card), ...foot(card, state)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<g font-family="BIZ UDPGothic" font-weight="700" fill="${INK}">`,
    ...parts,
    '</g></svg>',
  ].join('');
}

/** Whose page it is; one that shows the two messages instead of its title is named here. */
function foot({ title, siteName, form }: ShareCard, state: string): string[] {
  const name = form === 'call' ? title : siteName;
  const below = form === 'call' ? [siteName, state].filter(Boolean).join('　') : state;
  return [
    windowMark(MARGIN, 563, 26),
    text(MARGIN + 38, 587, Math.min(32, Math.floor(540 / widthOf(name))), name),
    below ? text(MARGIN, 620, 24, below) : '',
  ];
}

function page({ title, drawing = 'ie', form }: ShareCard): string[] {
  const ground = [
    `<path fill="#FCF9F2" d="M0 0h${WIDTH}v${HEIGHT}H0z"/><path fill="${WASH}" d="M0 534h${WIDTH}v96H0z"/>${STREET}`,
  ];
  if (form === 'call') {
    const [doubt, team] = MESSAGES;
    const [before = '', after = ''] = doubt.split('119');
    return [
      ...ground,
      `<path fill="${RED}" d="M0 0h${WIDTH}v24H0z"/>`,
      `<text x="${MARGIN}" y="130" font-size="42">${xml(before)}<tspan font-size="100" fill="${RED}">119</tspan>${xml(after)}</text>`,
      ...titleLines(team, 17).map((line, i) => text(MARGIN, 190 + i * 48, 34, line)),
      drawingSvg(drawing, { x: 400, y: 262, width: 400, height: 274 }),
    ];
  }
  const size = widthOf(title) <= 16 ? 72 : widthOf(title) <= 30 ? 56 : 44;
  const lines = titleLines(title, 582 / size).slice(0, 4);
  const bottom = 60 + lines.length * size * 1.25;
  return [
    ...ground,
    ...lines.map((line, i) => text(MARGIN, 30 + size + i * size * 1.25, size, line)),
    drawingSvg(drawing, { x: MARGIN, y: bottom, width: WIDTH - 2 * MARGIN, height: 536 - bottom }),
  ];
}

/** The cover of an issue: its picture, the name of the newsletter upright beside it, as on the sheet. */
function issueCover({ title, newsletter, siteName, drawing = 'ie' }: ShareCard, state: string): string[] {
  const season = coverKind(drawing) === 'season';
  const name = [...newsletter];
  const step = Math.min(70, Math.floor(540 / name.length));
  return [
    `<path fill="${WASH}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>`,
    season
      ? drawingSvg(drawing, { x: 122, y: 0, width: 714, height: 630 })
      : drawingSvg(drawing, { x: 300, y: 170, width: 470, height: 390 }),
    season ? `<path stroke="${INK}" stroke-width="4" d="M0 587.7h${WIDTH}"/>` : '',
    ...name.map((sign, i) => text(800, 24 + step * (i + 0.88), step * 0.97, sign === 'ー' ? '｜' : sign)),
    state ? text(season ? 640 : MARGIN, 622, 24, state) : '',
    season
      ? ''
      : titleLines(title, 8)
          .slice(0, 2)
          .map((line, i) => text(MARGIN, 80 + i * 68, 54, line))
          .join(''),
    season ? '' : text(MARGIN, 594, 26, siteName),
  ];
}

const FONTS = { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: 'BIZ UDPGothic' };
const png = async (svg: string): Promise<Buffer> => (await renderAsync(svg, { font: FONTS })).asPng();

/** Pictures drawn at a time, in threads of their own: most of the 20 ms of each is reading the font. */
const AT_ONCE = 4;

const RECIPE = readFileSync(new URL(import.meta.url), 'utf8');

/** Draws the share picture of every page that has one. Returns how many there are. */
export async function drawSharePictures(
  site: string,
  { pages }: Manifest,
  card: Pick<ShareCard, 'siteName' | 'newsletter' | 'preview'>,
  cache: Cache,
): Promise<number> {
  const recipe = createHash('sha256').update(RECIPE).digest('hex');
  const shared = pages.flatMap(({ title, share }) => (share ? [{ title, ...share }] : []));
  const queue = shared.values();
  const work = async () => {
    for (const { picture, ...shown } of queue) {
      const svg = shareSvg({ ...card, ...shown });
      const name = `${createHash('sha256').update(recipe).update(svg).digest('hex')}.png`;
      const path = join(site, picture);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, await cache.get(name, () => png(svg)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return shared.length;
}
