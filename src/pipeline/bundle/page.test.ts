import { expect, test } from 'vitest';
import { attribute, codeOf, elementsOf, isInlineScript, parseHtml, scriptHash } from '../../lib/html.ts';
import { type Asked, LARGEST_FILM } from './elements.ts';
import { bundledPage } from './page.ts';

const SIZES: Record<string, number> = {
  '/icon.svg': 1,
  '/koza/fuyu.ics': 1,
  '/shiryo/a.pdf': 1,
  '/media/a.mp4': 10,
  '/media/a.vtt': 10,
  '/media/long.mp4': LARGEST_FILM + 1,
  '/yogo/furigana.json': 1,
  '/yogo/furigana.js': 1,
  '/yogo/words.json': 1,
  '/_astro/a.js': 1,
  '/sw.js': 1,
  '/_astro/a-400.webp': 1,
  '/_astro/a-800.webp': 1,
};
const files = {
  size: (path: string) => SIZES[path],
  read: (path: string) => Buffer.from(`content of ${path}`),
  isFolder: (path: string) => path === '/pagefind/',
};
const site = {
  base: '/mihon/',
  address: 'https://example.org/mihon/',
  pages: new Set(['/', '/soudan/', '/sagasu/', '/komatta/']),
};

const POLICY = "default-src 'self'; script-src 'self' 'sha256-AAA='; style-src 'self' 'sha256-BBB='";

/** `/soudan/` with these parts, in the bundle. */
function made(body: string, head = '') {
  const asked: Asked = { files: new Set(), scripts: new Set(), data: new Set() };
  const html = [
    '<!doctype html><html lang="ja"><head><script>early()</script>',
    `<meta http-equiv="content-security-policy" content="${POLICY}"><style>p{}</style>${head}</head>`,
    `<body>${body}</body></html>`,
  ].join('');
  const { html: page, modules } = bundledPage(
    html,
    { page: '/soudan/', site, files, asked },
    '2026年11月30日',
  );
  return { page, modules, asked, elements: elementsOf(parseHtml(page)) };
}

test('links, forms and pictures lead to files; calendars come along, other files are found on the web', () => {
  const { page, asked } = made(
    [
      '<a href="/mihon/komatta/#yoru">a</a><form action="/mihon/sagasu/"></form><a href="/mihon/koza/fuyu.ics">c</a>',
      '<a href="/mihon/shiryo/a.pdf">d</a><img src="/mihon/_astro/a-400.webp" srcset="/mihon/_astro/a-400.webp 400w, ',
      '/mihon/_astro/a-800.webp 800w">',
    ].join(''),
    '<link rel="icon" href="/mihon/icon.svg"><link rel="canonical" href="https://example.org/mihon/soudan/">',
  );
  for (const part of [
    'href="../komatta/index.html#yoru"',
    'action="../sagasu/index.html"',
    'href="../koza/fuyu.ics"',
    'href="https://example.org/mihon/shiryo/a.pdf"',
    'srcset="../_astro/a-400.webp 400w, ../_astro/a-800.webp 800w"',
    'href="../icon.svg"',
    'rel="canonical" href="https://example.org/mihon/soudan/"',
  ])
    expect(page).toContain(part);
  expect([...asked.files].sort()).toEqual([
    '/_astro/a-400.webp',
    '/_astro/a-800.webp',
    '/icon.svg',
    '/koza/fuyu.ics',
  ]);
});

test('module scripts become classic ones that still wait for the page; one in the page becomes a file', () => {
  const { page, modules, asked } = made(
    '<script type="module">go("a")</script><script type="module" src="/mihon/_astro/a.js"></script>',
  );
  const [[path, code] = []] = modules;
  expect(code).toBe('go("a")');
  expect(page).toContain(`<script defer src="..${path}"></script>`);
  expect(page).toContain('<script defer src="../_astro/a.js"></script>');
  expect(page).not.toContain('module');
  expect([...asked.scripts]).toEqual(['/_astro/a.js']);
});

test('every script and style of the page is in its policy, and the first script stands before what needs it', () => {
  const { page, elements } = made('<script>import(b.dataset.script)</script>');
  const policy = elements.find((one) => attribute(one, 'http-equiv')) as (typeof elements)[number];
  for (const element of elements)
    if (isInlineScript(element) || element.tagName === 'style')
      if (codeOf(element) !== 'early()')
        expect(attribute(policy, 'content'), codeOf(element)).toContain(scriptHash(codeOf(element)));
  expect(page).toContain('<script>keptFiles.import(b.dataset.script)</script>');
  expect(page).toContain('><script src="../extracted.js"></script><style>');
  expect(attribute(policy, 'content')).not.toContain("'self'");
});

test('what would keep the page on a device, and what is fetched ahead, is not taken along', () => {
  const { page, asked } = made(
    '<script data-worker="/mihon/sw.js">register()</script><signal-boxes data-early="/mihon/icon.svg"></signal-boxes>',
    '<link rel="manifest" href="/mihon/app.json"><script type="speculationrules">{}</script>',
  );
  expect(page).toContain('<script>register()</script><signal-boxes></signal-boxes>');
  expect(page).not.toMatch(/manifest|speculationrules/);
  expect([...asked.scripts, ...asked.data, ...asked.files]).toEqual([]);
});

test('what scripts ask for is known: data, a folder of data, a script and what lies beside it under its name', () => {
  const { page, asked } = made(
    [
      '<furigana-switch data-script="/mihon/yogo/furigana.js" data-words="/mihon/yogo/words.json"></furigana-switch>',
      '<search-results data-index="/mihon/pagefind/" data-base="/mihon/" data-ways="/komatta/ /soudan/"></search-results>',
      '<p data-path="/soudan/"></p>',
    ].join(''),
  );
  expect([...asked.data].sort()).toEqual(['/pagefind/', '/yogo/furigana.json', '/yogo/words.json']);
  expect([...asked.scripts]).toEqual(['/yogo/furigana.js']);
  for (const part of [
    'data-words="../yogo/words.json"',
    'data-index="../pagefind/"',
    'data-base=".."',
    'data-ways="/komatta/index.html /soudan/index.html"',
    'data-path="/soudan/"',
  ])
    expect(page).toContain(part);
});

test('a short film comes along with its captions in the page; of a long one the page says where it is', () => {
  const film = (name: string) =>
    `<video poster="/mihon/icon.svg"><source src="/mihon/media/${name}.mp4"><track src="/mihon/media/a.vtt"></video>`;
  const short = made(film('a'));
  expect(short.page).toContain('<source src="../media/a.mp4">');
  expect(short.page).toContain(`src="data:text/vtt;base64,${btoa('content of /media/a.vtt')}"`);
  const long = made(`<div>${film('long')}</div>`);
  expect(long.page).not.toContain('<video');
  expect(long.page).toContain('<div><p><a href="https://example.org/mihon/soudan/">動画は');
  expect([...long.asked.files]).toEqual([]);
});

test('the page says of which day it is and where the newest is, and keeps a sentence for when it was not extracted', () => {
  const { page } = made('<a class="skip" href="#main">本文へ</a>');
  expect(page).toContain('持ち出し版・2026年11月30日。');
  expect(page).toContain('<a href="https://example.org/mihon/soudan/">');
  expect(page).toMatch(/<body><section class="bundle-alone"[^>]* hidden>.*「すべて展開」/);
});
