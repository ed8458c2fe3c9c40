import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMonths, dayInJapan } from '../src/lib/dates.ts';
import { hasMetadata } from '../src/lib/picture-metadata.ts';
import { launchBrowser } from '../src/pipeline/browser.ts';
import { pageCount } from '../src/pipeline/paper/reproducible.ts';
import { serveSite } from '../src/pipeline/serve.ts';
import { dispensable, ORDINARY_EDITS, url } from './fixtures/ordinary-edits.ts';
import { poppler } from './fixtures/poppler.ts';
import { qrCodes } from './fixtures/qr.ts';
import { buildCity, FIXTURE_CITY, FIXTURE_DAY, run, smallCity } from './fixtures/small-city.ts';

// Everything that builds a whole site stands in this file: two builds at once are refused.
let dir: string;
beforeAll(() => {
  dir = smallCity();
  mkdirSync(join(dir, 'dist'));
  writeFileSync(join(dir, 'dist/index.html'), '最後の良い版');
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const shown = () => readFileSync(join(dir, 'dist/index.html'), 'utf8');

test('a slip in the content stops the build before anything is made; what was published stays', () => {
  const page = join(dir, 'content/pages/soudan.mdx');
  const good = readFileSync(page, 'utf8');
  appendFileSync(page, '\n<Contact id="C010" />\n');
  const { status, stderr, stdout } = buildCity(dir);
  writeFileSync(page, good);
  expect(status).toBe(1);
  expect(stderr).toContain('soudan.mdx:');
  expect(stderr).toContain('公開していた版は、そのまま残っています');
  expect(stderr + stdout).not.toMatch(/^\s+at /m);
  expect(shown()).toBe('最後の良い版');
  // What was published stays; but nobody releases it once more in the belief that it is new.
  const { stderr: refused } = run(dir, 'release', ['--to', join(dir, 'www')]);
  expect(refused).toContain('できあがっていません');
  expect(existsSync(join(dir, 'www'))).toBe(false);
});

test('a site that lost a third of its pages at once is not published, unless that is meant', () => {
  const lost = Array.from({ length: 200 }, (_, i) => join(dir, `dist/${i}.html`));
  for (const file of lost) writeFileSync(file, '');
  const { status, stderr } = buildCity(dir, ['--no-paper']);
  expect(status).toBe(1);
  expect(stderr).toContain('--fewer-pages');
  expect(shown()).toBe('最後の良い版');
  expect(readdirSync('.build').filter((name) => name.startsWith('site-'))).toEqual([]);
  for (const file of lost) rmSync(file);
}, 180_000);

test('no voices: the page says so and stands in no 目次; one voice in koe.yaml: it shows it, and it does', () => {
  const dir = smallCity();
  const page = () => {
    expect(buildCity(dir, ['--no-paper']).stderr).toBe('');
    return readFileSync(join(dir, 'dist/koe/index.html'), 'utf8');
  };
  const inMenu = () =>
    / id=["']?mokuji.*koe\/["' >]/s.test(readFileSync(join(dir, 'dist/index.html'), 'utf8'));
  const voiced = page();
  expect(voiced).toContain('試験のための、作りものの言葉です。');
  expect(voiced).not.toContain('まだ、載せている声はありません');
  expect(inMenu()).toBe(true);
  writeFileSync(join(dir, 'content/koe.yaml'), '[]\n');
  const silent = page();
  expect(silent).toContain('まだ、載せている声はありません');
  expect(silent).not.toContain('作りものの言葉');
  expect(inMenu()).toBe(false);
  rmSync(dir, { recursive: true, force: true });
}, 180_000);

/** Articles of one to six lines each: on some page a heading comes to the foot. */
const shortArticles = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<Article title="見出しその${i}">\n\n${'短い記事の文です。'.repeat(1 + ((i * 5) % 16))}\n\n</Article>\n`,
  ).join('\n');

describe('a newsletter issue, from one file to everything', () => {
  let city: string;
  const content = (file: string) => join(city, 'content', file);
  const built = (file: string) => join(city, 'dist', file);
  const read = (file: string) => readFileSync(built(file), 'utf8');
  const change = (file: string, from: string | RegExp, to: string) => {
    const text = readFileSync(content(file), 'utf8');
    expect(text).toMatch(from);
    writeFileSync(
      content(file),
      text.replace(from, () => to),
    );
  };
  const build = (args: string[] = [], today?: string) => {
    const { status, stdout, stderr } = buildCity(city, args, today);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    return stdout;
  };
  const issue = (number: number, day: string) =>
    run(city, 'new', [
      'issue',
      '--number',
      String(number),
      '--title',
      `第${number}号の題`,
      '--date',
      day,
      '--season',
      '令和8年度',
    ]);

  beforeAll(async () => {
    city = smallCity();
    // At the root of a host: the browser tests visit the same city under a base path.
    change('site.yaml', /^url: .*$/m, 'url: https://example.org/');
    expect(issue(12, '2026-11-20').status).toBe(0);
    expect(issue(13, '2026-12-01').status).toBe(0);
    // A photograph as a telephone makes it: lying on its side, with the place in it.
    const photo = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#798' } })
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD0: { Make: 'x' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 51/1 0/1' } })
      .jpeg()
      .toBuffer();
    expect(await hasMetadata(photo)).toBe(true);
    writeFileSync(content('ouchi/12/photo.jpg'), photo);
    writeFileSync(content('media/photo.jpg'), photo);
    change('ouchi/12/index.mdx', 'title="話を聞きました"', 'title="みかんの木のそばで"');
    change('ouchi/12/index.mdx', '<Interview', '![庭の写真](./photo.jpg)\n\n<Interview');
    build();
  }, 120_000);
  afterAll(() => rmSync(city, { recursive: true, force: true }));

  test('it is at its address, first in the archive, in the feed and on the home page; the next one waits for its day', () => {
    expect(read('ouchi/12/index.html')).toContain('第12号の題');
    const archive = read('ouchi/index.html');
    expect(archive.indexOf('href="/ouchi/12/"')).toBeGreaterThan(0);
    expect(archive.indexOf('href="/ouchi/12/"')).toBeLessThan(archive.indexOf('href="/ouchi/2/"'));
    expect(read('feed.xml')).toContain('第12号の題');
    expect(read('index.html')).toContain('href="/ouchi/12/"');
    expect(existsSync(built('ouchi/13/index.html'))).toBe(false);
    expect(read('feed.xml')).not.toContain('第13号の題');
  });

  test('its sheet is two pages, and its QR codes lead to the page and to 急なとき', async () => {
    const sheet = built('ouchi/12/ouchi-12.pdf');
    expect(pageCount(readFileSync(sheet))).toBe(2);
    expect(await qrCodes(sheet)).toEqual(['https://example.org/kyukyu/', 'https://example.org/ouchi/12/']);
    expect(read('ouchi/12/index.html')).toMatch(
      /href="\/ouchi\/12\/ouchi-12\.pdf">紙で読む（PDF・2ページ・\d+KB）/,
    );
  });

  test('search finds its articles under their own titles', async () => {
    const { url, server } = await serveSite(join(city, 'dist'), '/');
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(`${url}sagasu/?q=みかん`);
      await page
        .locator('[data-search-results][data-search-state="done"]')
        .waitFor({ state: 'attached', timeout: 15_000 });
      const links = await page
        .locator('[data-search-results] a')
        .evaluateAll((all) =>
          all.map((link) => [link.textContent, decodeURIComponent(link.getAttribute('href') ?? '')]),
        );
      expect(links).toContainEqual(['みかんの木のそばで', '/ouchi/12/#みかんの木のそばで']);
    } finally {
      await browser.close();
      server.close();
    }
  }, 180_000);

  test('its photograph stands upright, in three sizes, and says nothing of where it was taken; nor does one in media/', async () => {
    const html = read('ouchi/12/index.html');
    const [, set = ''] =
      /<img[^>]*srcset="([^"]+)"[^>]*alt="庭の写真"|<img[^>]*alt="庭の写真"[^>]*srcset="([^"]+)"/
        .exec(html)
        ?.filter(Boolean) ?? [];
    const widths = [...set.matchAll(/ (\d+)w/g)].map(([, width]) => Number(width));
    expect(widths).toEqual(expect.arrayContaining([400, 800]));
    const files = [...set.matchAll(/\/_astro\/[^ ]+/g)];
    expect(files).toHaveLength(3);
    for (const [file] of files) {
      const bytes = readFileSync(built(file.slice(1)));
      const { width, height, format } = await sharp(bytes).metadata();
      expect(await hasMetadata(bytes)).toBe(false);
      expect(format).toBe('webp');
      expect(height).toBeGreaterThan(width ?? 0);
    }
    expect(globSync('_astro/*.{jpg,jpeg,png}', { cwd: join(city, 'dist') })).toEqual([]);
    const copied = readFileSync(built('media/photo.jpg'));
    expect(await hasMetadata(copied)).toBe(false);
    const { width, height } = await sharp(copied).metadata();
    expect(height).toBeGreaterThan(width ?? 0);
  });

  test('nothing changed: no sheet is printed again; a telephone number changed: every sheet that shows it is, and no other', () => {
    const names = ['2', '12', 'mihon-1', 'mihon-2'];
    const sheets = () => names.map((name) => readFileSync(built(`ouchi/${name}/ouchi-${name}.pdf`)));
    expect(build()).toContain('うち新しく作ったもの0つ');
    const before = sheets();
    change('registry/city/contacts.yaml', '00-0000-0000', '00-0000-9999');
    build();
    const shows = (name: string) => read(`ouchi/${name}/print/index.html`).includes('00-0000-9999');
    expect(shows('mihon-2')).toBe(true);
    expect(shows('mihon-1')).toBe(false);
    expect(poppler('pdftotext', [built('ouchi/mihon-2/ouchi-mihon-2.pdf'), '-']).toString()).toContain(
      '00-0000-9999',
    );
    expect(sheets().map((sheet, i) => sheet.equals(before[i] as Buffer))).toEqual(
      names.map((name) => !shows(name)),
    );
  }, 180_000);

  test('an issue that overflows is printed whole, on more pages, and says so; nothing old is kept', () => {
    const before = readFileSync(built('ouchi/12/ouchi-12.pdf'));
    change(
      'ouchi/12/index.mdx',
      '</Lead>',
      `${'長い文です。'.repeat(20)}\n\n${'長い文です。'.repeat(400)}\n\n</Lead>\n\n${shortArticles(30)}`,
    );
    change('ouchi/12/index.mdx', /^updated: .*$/m, 'updated: 2026-11-22');
    const output = build();
    expect(output).toMatch(
      /紙の2ページ目に「.+」(と、そのあとの\d+つ)?が入りません（全部で\d+行分たりません）/,
    );
    const sheet = readFileSync(built('ouchi/12/ouchi-12.pdf'));
    expect(sheet.equals(before)).toBe(false);
    const pages = pageCount(sheet);
    expect(pages).toBeGreaterThan(2);
    expect(read('ouchi/12/index.html')).toContain(`PDF・${pages}ページ・`);
    expect(read('ouchi/12/index.html')).not.toContain('古い版');
    const texts = poppler('pdftotext', ['-layout', built('ouchi/12/ouchi-12.pdf'), '-'])
      .toString()
      .split('\f');
    const lastLines = texts.slice(0, pages).map((text) => text.trim().split(/\n\s*/).at(-2) ?? '');
    expect(new Set(texts.join('').match(/見出しその\d+/g))).toHaveLength(30);
    expect(lastLines.filter((line) => /見出しその\d+/.test(line))).toEqual([]);
  }, 180_000);

  test('a correction, a withdrawal and a notice for the whole site are seen wherever the issue is', () => {
    change(
      'ouchi/mihon-1/index.mdx',
      'pages: 2',
      'pages: 2\ncorrections:\n  - { on: 2026-11-21, what: 受付の時間を直しました。 }',
    );
    change(
      'ouchi/12/index.mdx',
      'pages: 2',
      'pages: 2\nwithdrawn: { on: 2026-11-21, why: 写真の都合によります。 }',
    );
    writeFileSync(
      content('site.yaml'),
      `${readFileSync(content('site.yaml'), 'utf8')}notice: { on: 2026-11-21, text: 相談の電話番号を直しました。, page: /soudan/ }\n`,
    );
    build();
    for (const file of ['index.html', 'kyukyu/index.html', 'ouchi/mihon-2/print/index.html', '404.html'])
      expect(read(file), file).toContain('相談の電話番号を直しました。');
    for (const file of ['ouchi/mihon-1/index.html', 'ouchi/mihon-1/print/index.html', 'feed.xml'])
      expect(read(file), file).toContain('受付の時間を直しました。');
    expect(read('ouchi/12/index.html')).toContain('写真の都合によります。');
    expect(read('ouchi/12/index.html')).not.toContain('長い文です。');
    expect(existsSync(built('ouchi/12/ouchi-12.pdf'))).toBe(false);
    expect(read('index.html')).not.toContain('href="/ouchi/12/"');
  }, 180_000);

  test('on its day the next issue is published; without paper no page leads to a sheet', () => {
    build(['--no-paper'], '2026-12-01');
    expect(read('ouchi/13/index.html')).toContain('第13号の題');
    expect(read('ouchi/13/index.html')).not.toContain('.pdf');
    expect(existsSync(built('ouchi/13/ouchi-13.pdf'))).toBe(false);
  }, 180_000);
});

test('a live city: no band, no samples, and search engines hear of its issues and events', () => {
  const dir = smallCity();
  const path = (file: string) => join(dir, 'content', file);
  expect(
    run(dir, 'new', [
      'issue',
      '--number',
      '12',
      '--title',
      '冬の号',
      '--date',
      '2026-11-20',
      '--season',
      '冬号',
    ]).status,
  ).toBe(0);
  // Everybody who has to has signed.
  for (const file of globSync('**/*.{mdx,yaml}', { cwd: join(dir, 'content') }))
    writeFileSync(
      path(file),
      readFileSync(path(file), 'utf8')
        .replace('status: preview', 'status: live')
        .replace('reviewed: null', 'reviewed: 2026-11-20')
        .replace('reviewer: null', 'reviewer: 在宅医療の医師')
        .replaceAll('verifiedOn: null', 'verifiedOn: 2026-11-20')
        .replaceAll(/reviewBy: null/g, 'reviewBy: 2027-02-01')
        .replaceAll('needsReview: true', 'needsReview: false')
        .replaceAll('answer: null', 'answer: 見本課の窓口です。'),
    );
  const contacts = path('registry/city/contacts.yaml');
  writeFileSync(contacts, readFileSync(contacts, 'utf8').replaceAll('tel: null', 'tel: "00-0000-0000"'));
  const { stderr } = buildCity(dir);
  expect(stderr).toBe('');
  const read = (file: string) => readFileSync(join(dir, 'dist', file), 'utf8');
  const issue = read('ouchi/12/index.html');
  expect(issue).not.toContain('公式サイトではありません');
  expect(issue).not.toContain('noindex');
  expect(issue).toContain('"@type":"PublicationIssue","issueNumber":12');
  expect(issue).toContain('最終確認 令和8年11月20日（在宅医療の医師）');
  expect(read('koza/fuyu/index.html')).toContain('"startDate":"2026-12-05T14:00:00+09:00"');
  expect(existsSync(join(dir, 'dist/ouchi/mihon-1'))).toBe(false);
  expect(read('feed.xml')).not.toContain('mihon-1');
  expect(read('feed.xml').match(/<entry>/g)).toHaveLength(3);
  rmSync(dir, { recursive: true, force: true });
}, 180_000);

/** A year of ordinary work stops nothing: not on the fixture city, and not on the real content with the real day. */
describe.each([
  ['the fixture city', FIXTURE_CITY, FIXTURE_DAY],
  ['the real content', 'content', dayInJapan(new Date())],
])('%s', (_, source, today) => {
  let dir: string;
  /** The page that was taken out. */
  let gone: string | undefined;
  beforeAll(async () => {
    mkdirSync('.tmp', { recursive: true });
    dir = mkdtempSync('.tmp/edited-');
    cpSync(source, join(dir, 'content'), { recursive: true });
    gone = dispensable(dir);
    if (source === FIXTURE_CITY) expect(gone).toBeDefined();
    for (const edit of Object.values(ORDINARY_EDITS)) await edit(dir, today);
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  // The month between is asked of one of them: a build costs half a minute.
  const later: [when: string, months: number][] = [
    ['on the day', 0],
    ['a month later', 1],
    ['a year later', 12],
  ];
  test.each(later.filter(([, months]) => source === FIXTURE_CITY || months !== 1))(
    `${Object.keys(ORDINARY_EDITS).length} ordinary edits pass the check and are published %s`,
    (_, months) => {
      const { status, stderr } = run(dir, 'build', ['--no-paper'], { TODAY: addMonths(today, months) });
      expect(stderr).not.toContain('✗');
      expect(status).toBe(0);
      const built = (file: string) => existsSync(join(dir, 'dist', file));
      expect(built('koza/renshu/index.html')).toBe(true);
      expect(built('ouchi/901/index.html')).toBe(months > 0);
      if (gone !== undefined) expect(built(`${url(gone)}index.html`)).toBe(false);
    },
    180_000,
  );
});
