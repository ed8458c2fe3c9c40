import { expect, test } from 'vitest';
import { codeOf, elementsOf, isInlineScript, parseHtml, scriptHash } from '../../lib/html.ts';
import { introText, startPage } from './intro.ts';

const about = {
  name: 'おうち療養みほん',
  city: '見本市',
  address: 'https://example.org/mihon/',
  day: '2026年11月30日',
  version: '0123abcd',
};

test('the text to read first says whose it is, of which day, what comes first, and where the newest is', () => {
  const text = introText(about);
  for (const said of ['見本市', 'おうち療養みほん', '2026年11月30日', '0123abcd', about.address])
    expect(text).toContain(said);
  expect(text.indexOf('すべて展開')).toBeLessThan(text.indexOf('HIRAKU.html'));
});

test('an old Notepad shows it: a byte order mark, and no line ends without CR', () => {
  const text = introText(about);
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text).not.toMatch(/(^|[^\r])\n/);
});

test('the page to open first runs no script and has no style but its own, and loads nothing but the first script', () => {
  const elements = elementsOf(parseHtml(startPage(about)));
  const policy = startPage(about).match(/content="(default-src[^"]+)"/)?.[1] ?? '';
  for (const element of elements)
    if (isInlineScript(element) || element.tagName === 'style')
      expect(policy).toContain(scriptHash(codeOf(element)));
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toMatch(/https?:|unsafe/);
});

test('a name is text, whatever signs it has', () => {
  expect(startPage({ ...about, name: '家 & <町>' })).toContain('「家 &amp; &lt;町>」');
});

test('a site that is not official yet says so in both', () => {
  const notice = '公開前の見本です。';
  for (const make of [introText, startPage]) {
    expect(make({ ...about, notice })).toContain(notice);
    expect(make(about)).not.toContain('見本です');
  }
});
