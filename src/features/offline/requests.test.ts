import { describe, expect, test } from 'vitest';
import { assetsIn, pageAddress, roleOf, withNotice } from './requests.ts';

const SCOPE = 'https://example.org/mihon/';
const asked = (path: string, more = {}) =>
  roleOf({ url: SCOPE + path, method: 'GET', mode: 'no-cors', cache: 'default', ...more }, SCOPE);

test.each([
  ['soudan/', 'navigate', 'page'],
  ['sagasu/?q=119', 'navigate', 'page'],
  ['ouchi/1/ouchi-1.pdf', 'navigate', 'file'],
  ['_astro/a.1234.js', 'cors', 'asset'],
  ['pagefind/names.json', 'cors', 'part'],
  ['icon.svg', 'no-cors', 'part'],
])('%s, asked for by %s, is a %s', (path, mode, role) => {
  expect(asked(path, { mode })).toBe(role);
});

test('the browser answers by itself: what is sent, what is another site’s, what goes past all caches', () => {
  expect(asked('soudan/', { method: 'POST', mode: 'navigate' })).toBeUndefined();
  expect(asked('a.json', { url: 'https://example.org/other/a.json' })).toBeUndefined();
  expect(asked('a.json', { url: 'https://other.example/mihon/a.json' })).toBeUndefined();
  expect(asked('offline.json', { cache: 'no-store' })).toBeUndefined();
  // Somebody who opens a page anew still gets it without a network.
  expect(asked('soudan/', { mode: 'navigate', cache: 'no-store' })).toBe('page');
});

test('what somebody searched for is no part of the address a page is kept under', () => {
  expect(pageAddress(`${SCOPE}sagasu/?q=%E6%AD%BB#a`)).toBe(`${SCOPE}sagasu/`);
});

test('the assets of a page are found, and those a script imports, each once, of this site alone', () => {
  const html =
    '<script src="/mihon/_astro/A.astro_type.Ab-1.js"></script><script src="/mihon/_astro/A.astro_type.Ab-1.js">' +
    '<img srcset="/mihon/_astro/b.x_1.webp 400w, /mihon/_astro/b.x_2.webp 800w" src="/andere/_astro/c.js">';
  expect(assetsIn(html, '/mihon/')).toEqual([
    '/mihon/_astro/A.astro_type.Ab-1.js',
    '/mihon/_astro/b.x_1.webp',
    '/mihon/_astro/b.x_2.webp',
  ]);
  expect(assetsIn('import{a}from"./shared.1.js";import "./more.2.js"', '/')).toEqual([
    '/_astro/shared.1.js',
    '/_astro/more.2.js',
  ]);
});

describe('a kept page', () => {
  const page = '<body><header>あ</header><p>い</p><header>う</header></body>';
  const notice = '<section class="erratum" aria-label="訂正">$& 直しました</section>';

  test('gets the 訂正 of now below the head of the site', () => {
    expect(withNotice(page, notice)).toBe(page.replace('</header>', () => `</header>${notice}`));
  });

  test('has it in place of the one of its day, and without one has none', () => {
    const old = withNotice(page, '<section class="erratum"><p>前の訂正</p></section>');
    expect(withNotice(old, notice)).toBe(withNotice(page, notice));
    expect(withNotice(old, '')).toBe(page);
  });

  test('of slides has it at the head of the first', () => {
    const slides = '<body><div class="slide-text slide-name"><h2>題</h2></div></body>';
    expect(withNotice(slides, notice)).toBe(slides.replace('<h2>', () => `${notice}<h2>`));
  });

  test('stays as it is where it has no frame: a printed sheet', () => {
    expect(withNotice('<p>紙</p>', notice)).toBe('<p>紙</p>');
  });
});
