import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { pieces } from '../lib/markdown/japanese-text.ts';
import type { Manifest } from '../page/manifest.ts';
import type { Cache } from './cache.ts';

/** What a share picture shows. */
export interface ShareCard {
  title: string;
  siteName: string;
  /** The tag of a site that is not live yet. */
  preview: boolean;
  /** True for a sample: it says so before its title. */
  sample?: boolean;
  /** One of our drawings; the lit house where a page has none. */
  drawing?: string | undefined;
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

/** The picture as SVG: paper ground, the title, the lit house. */
export function shareSvg({ title, siteName, preview, sample = false, drawing = 'ie' }: ShareCard): string {
  const big = widthOf(title) <= 22;
  const size = big ? 84 : 64;
  const lines = titleLines(title, 1010 / size).slice(0, 4);
  const top = (sample ? 225 : 190) - (lines.length > 2 ? 60 : 0);
  const text = lines
    .map((line, i) => `<text x="80" y="${top + i * size * 1.35}" font-size="${size}">${xml(line)}</text>`)
    .join('');
  const file = readFileSync(`src/ui/drawings/${drawing}.svg`, 'utf8').replace(/<title>.*?<\/title>/, '');
  const picture = file.replace(/<svg([^>]*)>/, (_, attributes: string) => {
    const box = /viewBox="[^"]+"/.exec(attributes)?.[0] ?? '';
    const pen =
      'fill="none" stroke="#26312C" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"';
    return `<svg ${box} x="760" y="300" width="360" height="270" ${pen}>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<path fill="#FCF9F2" d="M0 0h${WIDTH}v${HEIGHT}H0z"/><path fill="#26312C" d="M80 70h1040v5H80z"/>${picture}`,
    `<g font-family="BIZ UDPGothic" font-weight="700" fill="#26312C">${text}`,
    sample ? '<text x="80" y="125" font-size="34">見本</text>' : '',
    `<text x="80" y="560" font-size="40">${xml(siteName)}</text>`,
    preview ? '<text x="80" y="500" font-size="30">公開前の見本</text>' : '',
    '</g></svg>',
  ].join('');
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
  card: Pick<ShareCard, 'siteName' | 'preview'>,
  cache: Cache,
): Promise<number> {
  const recipe = createHash('sha256').update(RECIPE).digest('hex');
  const shared = pages.flatMap(({ title, share }) => (share ? [{ title, ...share }] : []));
  const queue = shared.values();
  const work = async () => {
    for (const { title, picture, drawing, sample } of queue) {
      const svg = shareSvg({ ...card, title, drawing, sample });
      const name = `${createHash('sha256').update(recipe).update(svg).digest('hex')}.png`;
      const path = join(site, picture);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, await cache.get(name, () => png(svg)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return shared.length;
}
