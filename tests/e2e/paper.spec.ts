import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { poppler } from '../fixtures/poppler.ts';
import { posterCode, qrCodes } from '../fixtures/qr.ts';
import { FIXTURE_CITY, run } from '../fixtures/small-city.ts';
import { allPaths, at, expect, FIXTURE, type Page, published, test } from './site.ts';

const sheets = globSync(`${FIXTURE.dist}/ouchi/*/*.pdf`).sort();
const pamphlet = `${FIXTURE.dist}/iryokikan/zaitaku-iryokikan.pdf`;
const printed = [...sheets, pamphlet];
// The poster has tests of its own below.

test('there is a sheet for every issue that is out and was not withdrawn', () => {
  expect(sheets.map((sheet) => sheet.split('/').at(-2))).toEqual(['2', 'mihon-1', 'mihon-2']);
});

for (const sheet of printed) {
  test(`${sheet}: A4, tagged, titled, outlined, Japanese, light`, () => {
    const info = poppler('pdfinfo', [sheet]).toString();
    if (sheet !== pamphlet) expect(info).toMatch(/Pages:\s+2\n/);
    expect(info).toMatch(/Page size:.*\(A4\)/);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Title:\s+(見本だより (第2号|見本)|見本市の在宅医療)/);
    const raw = readFileSync(sheet).toString('latin1');
    expect(raw).toContain('/Lang (ja)');
    expect(raw).toContain('/Type /Outlines');
    expect(statSync(sheet).size).toBeLessThanOrEqual(500_000);
  });

  test(`${sheet}: only BIZ UDPGothic, embedded`, () => {
    const fonts = poppler('pdffonts', [sheet]).toString().split('\n').slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/BIZUDPGothic-\S+ .*yes yes yes/);
  });
}

for (const sheet of sheets) {
  test(`${sheet}: its text copies out as real kanji, with 見本, its edition, its number and its pages`, () => {
    const copied = poppler('pdftotext', [sheet, '-']).toString();
    expect(copied).not.toMatch(/[\u2e80-\u2fdf]/);
    // What stands upright comes out sign by sign.
    const text = copied.replaceAll('\n', '');
    for (const part of [
      '見本',
      '見本だより',
      '令和8年11月21日の版',
      sheet.includes('mihon') ? '号数と発行日は市に確認中' : '第2号',
      '119',
      '1 / 2 ページ',
      '2 / 2 ページ',
    ])
      expect(text).toContain(part);
  });

  test(`${sheet}: its QR codes lead to its page and to 急なとき, in grey`, async () => {
    const issue = `/ouchi/${sheet.split('/').at(-2)}/`;
    expect(await qrCodes(sheet)).toEqual([published('/kyukyu/'), published(issue)].sort());
  });
}

for (const size of ['A4', 'A3']) {
  const file = `${FIXTURE.dist}/kyukyu/card/poster/kakinaoshi-no-hi-${size.toLowerCase()}.pdf`;
  test(`the poster is one side of ${size}, in embedded letters, with its day and a way to the sheets`, async () => {
    const info = poppler('pdfinfo', [file]).toString();
    expect(info).toMatch(/Pages:\s+1\n/);
    expect(info).toMatch(new RegExp(`Page size:.*\\(${size}\\)`));
    expect(poppler('pdffonts', [file]).toString()).not.toMatch(/\bno\s+(yes|no)\s+(yes|no)\s+\d/);
    const text = poppler('pdftotext', [file, '-']).toString().replaceAll(/\s/g, '');
    for (const words of ['年に一度、書き直しの日', '救急情報カード', '令和8年11月21日の版', '見本'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/[\u2e80-\u2fdf]/);
    expect(await posterCode(file)).toBe(published('/kyukyu/card/tsukuru/'));
  });
}

test('printed again, by another browser process, from another port and without the cache, a sheet is the same to the byte', () => {
  const dir = mkdtempSync('.tmp/again-');
  try {
    cpSync(FIXTURE_CITY, join(dir, 'content'), { recursive: true });
    const { status, stderr } = run(dir, 'build', [], { PAPER_CACHE: join(dir, 'cache') });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    for (const sheet of printed) {
      const again = readFileSync(sheet.replace(FIXTURE.dist, join(dir, 'dist')));
      expect(again.equals(readFileSync(sheet)), sheet).toBe(true);
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});

test('the printed list has its edition, its legend, every facility that is listed with its number, and an index', () => {
  const text = poppler('pdftotext', ['-layout', pamphlet, '-']).toString();
  expect(text).not.toMatch(/[\u2e80-\u2fdf]/);
  for (const part of ['第2.1版', '令和8年10月1日の版', 'まだ聞いていません', '五十音の索引', '1 / '])
    expect(text).toContain(part);
  for (const name of [
    'あおば医院',
    'もみじ訪問看護ステーション',
    'かえで薬局',
    '髙橋つばき歯科',
    '見本の診療所',
  ])
    expect(text.split(name).length - 1, name).toBe(2); // in its area and in the index
  expect(text).toContain('06-1000-0001');
  expect(text).not.toContain('すみれ医院'); // listed no longer
});

test('the QR codes of the printed list lead to the list and to 急なとき', async () => {
  expect(await qrCodes(pamphlet, true)).toEqual([published('/iryokikan/'), published('/kyukyu/')].sort());
});

test('links of a sheet lead to the published site', () => {
  for (const sheet of printed) {
    const raw = readFileSync(sheet).toString('latin1');
    expect(raw).toContain(`/URI (${published('/')}`);
    expect(raw).not.toContain('127.0.0.1');
  }
});

test('on paper running text is 14 points or more, and nothing is under 11', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of allPaths().filter((path) => path.endsWith('/print/'))) {
    await page.goto(at(path));
    const sizes = await page.evaluate(() => {
      const found: { text: string; points: number; body: boolean }[] = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const element = texts.currentNode.parentElement;
        const text = texts.currentNode.textContent?.trim();
        // A reading over its word is half of it, as in any book.
        if (!element || !text || element.closest('script, style, rt') || !element.checkVisibility()) continue;
        const points = Number.parseFloat(getComputedStyle(element).fontSize) * 0.75;
        found.push({
          text,
          points,
          // A sentence, not a label: what a reader reads on.
          body:
            text.length >= 12 &&
            text.endsWith('。') &&
            element.matches('p, li') &&
            !element.closest('[data-emergency], [data-contact], [data-chart], header, footer'),
        });
      }
      return found;
    });
    expect(sizes.length).toBeGreaterThan(50);
    expect(sizes.filter(({ body }) => body).length).toBeGreaterThanOrEqual(3);
    expect(sizes.filter(({ points }) => points < 10.99)).toEqual([]);
    expect(sizes.filter(({ body, points }) => body && points < 13.99)).toEqual([]);
  }
});

/** What the sheets of a page say when it is printed from the browser, backgrounds off. */
async function printedPage(page: Page, path: string): Promise<string[]> {
  await page.goto(at(path));
  const file = join(mkdtempSync('.tmp/printed-'), 'page.pdf');
  await page.pdf({ path: file, preferCSSPageSize: true, printBackground: false });
  const sheets = poppler('pdftotext', ['-layout', file, '-']).toString().split('\f').slice(0, -1);
  rmSync(join(file, '..'), { recursive: true });
  return sheets;
}
const lines = (sheet: string) => sheet.split('\n').filter((line) => line.trim() !== '');

test('every page of the guide is printed without a stump at its end, and without what only works on a screen', async ({
  page,
}) => {
  test.slow();
  const guide = allPaths().filter((path) =>
    /^\/(zaitaku|bamen|jinsei-kaigi|kyukyu|soudan|komatta)\//.test(path),
  );
  expect(guide.length).toBeGreaterThan(8);
  for (const path of guide) {
    const sheets = await printedPage(page, path);
    expect(lines(sheets.at(-1) ?? '').length, path).toBeGreaterThan(3);
    expect(sheets.join(''), path).not.toMatch(/とじる|目次|つぎに読む|このページの内容/);
  }
});

test('the signs for 119 begin on the first sheet', async ({ page }) => {
  const [first = ''] = await printedPage(page, '/kyukyu/');
  expect(first).toContain('すぐに119を呼ぶ目安');
  expect(first).toContain('突然の見本の頭痛');
});

test('the marks of headings are drawn on paper: an empty square would be one to tick', async ({ page }) => {
  await page.goto(at('/kyukyu/'));
  await page.emulateMedia({ media: 'print' });
  const drawn = await page
    .locator('.art h2')
    .first()
    .evaluate((heading) => getComputedStyle(heading, '::before').printColorAdjust);
  expect(drawn).toBe('exact');
});

test('bars of one chart share one axis on paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.goto(at('/ouchi/mihon-1/print/'));
  const bars = await page.locator('[data-chart] li:has(rect)').evaluateAll((rows) =>
    rows.map((row) => ({
      value: Number.parseFloat(row.querySelector('b')?.textContent ?? ''),
      width: row.querySelector('rect')?.getBoundingClientRect().width ?? 0,
    })),
  );
  expect(bars).toHaveLength(2);
  const [first] = bars as [{ value: number; width: number }];
  for (const { value, width } of bars) expect(width / value).toBeCloseTo(first.width / first.value, 1);
});

test('on the cover the name of the newsletter stands whole above the box with the number, however long season and date are', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.goto(at('/ouchi/2/print/'));
  const room = await page.evaluate(() => {
    const [season, , date] = document.querySelectorAll('.cover-day p');
    if (season) season.textContent = '令和10年度 春の特別号';
    if (date) date.textContent = '令和10年12月21日';
    const name = document.querySelector<HTMLElement>('.cover-name');
    if (name) name.textContent = '見本のたより紙面';
    name?.style.setProperty('--letters', '8');
    const bottom = name?.getBoundingClientRect().bottom ?? Number.NaN;
    return (document.querySelector('.cover-day')?.getBoundingClientRect().top ?? Number.NaN) - bottom;
  });
  expect(room).toBeGreaterThanOrEqual(0);
});

test('in a browser the sheet can be read on a narrow screen too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(at('/ouchi/mihon-1/print/'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

const deck = `${FIXTURE.dist}/koza/decks/hajimete`;

test('the slides of a deck as PDF: a page for each, 16:9, in its own font, and what is told stays out', () => {
  const file = `${deck}/hajimete-slides.pdf`;
  const slides = readFileSync(`${deck}/slides/index.html`, 'utf8').match(/data-slide="/g)?.length;
  const info = poppler('pdfinfo', [file]).toString();
  expect(info).toMatch(new RegExp(`Pages:\\s+${slides}\\n`));
  expect(info).toMatch(/Page size:\s+960 x 540 pts/);
  expect(info).toMatch(/Tagged:\s+yes/);
  for (const font of poppler('pdffonts', [file]).toString().split('\n').slice(2).filter(Boolean))
    expect(font).toMatch(/BIZUDPGothic-\S+ .*yes yes yes/);
  const text = poppler('pdftotext', [file, '-']).toString();
  expect(text).not.toMatch(/[\u2e80-\u2fdf]/);
  expect(text.replaceAll('\n', '')).toContain('話してみる、3つのこと');
  expect(text).toContain('公開前の見本');
  expect(text).not.toContain('ゆっくり');
});

test('the hand-out of a deck: A4, its words, lines to write on, both messages, its edition and the way to its page', async () => {
  const file = `${deck}/hajimete-haifu.pdf`;
  expect(poppler('pdfinfo', [file]).toString()).toMatch(/Page size:.*\(A4\)/);
  const text = poppler('pdftotext', [file, '-']).toString().replaceAll('\n', '');
  for (const part of [
    'はじめての在宅療養',
    '好きな食べもの',
    'くわしい説明は',
    '令和8年11月20日の版',
    'まず訪問看護や在宅の主治医へ',
    '判断に迷うときは',
  ])
    expect(text).toContain(part);
  expect(text).not.toContain('ゆっくり');
  expect(await qrCodes(file, true)).toEqual(
    [published('/koza/decks/hajimete/'), published('/kyukyu/')].sort(),
  );
});

test('the deck as PowerPoint: a picture for each slide with its words, and what the lecturer says as notes', () => {
  const files = unzipSync(readFileSync(`${deck}/hajimete.pptx`));
  const named = (name: RegExp) =>
    Object.keys(files)
      .filter((file) => name.test(file))
      .map((file) => strFromU8(files[file] ?? new Uint8Array()));
  const slides = readFileSync(`${deck}/slides/index.html`, 'utf8').match(/data-slide="/g)?.length;
  const sheets = named(/^ppt\/slides\/slide\d+\.xml$/);
  expect(sheets).toHaveLength(slides ?? 0);
  expect(Object.keys(files).filter((file) => /media\/.*\.png$/.test(file))).toHaveLength(slides ?? 0);
  for (const sheet of sheets) expect(sheet).toMatch(/descr="[^"]+/);
  expect(sheets.join('')).toContain('話してみる');
  expect(sheets.join('')).not.toContain('ゆっくり');
  expect(named(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).join('')).toContain('ゆっくり');
});
