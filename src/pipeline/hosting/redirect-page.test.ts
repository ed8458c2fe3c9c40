import { expect, test } from 'vitest';
import { attribute, elementsOf, parseHtml } from '../../lib/html.ts';
import { redirectPage } from './redirect-page.ts';

test('where a page has moved from, a page leads on by itself and by a link, and loads nothing', () => {
  const site = { name: 'みほん & 見本', url: 'https://example.org/mihon/' };
  const html = redirectPage({ from: '/mukashi/', to: '/kyukyu/#見出し' }, site);
  const elements = elementsOf(parseHtml(html));
  const to = '/mihon/kyukyu/#%E8%A6%8B%E5%87%BA%E3%81%97';
  const named = (name: string) =>
    elements.find((element) => attribute(element, 'http-equiv') === name) as (typeof elements)[number];
  expect(attribute(named('refresh'), 'content')).toBe(`0; url=${to}`);
  expect(attribute(named('content-security-policy'), 'content')).toContain("default-src 'none'");
  const [link] = elements.filter(({ tagName }) => tagName === 'a') as [(typeof elements)[number]];
  expect(attribute(link, 'href')).toBe(to);
  expect(html).toContain(`<link rel="canonical" href="https://example.org${to}">`);
  expect(html).toContain('みほん &amp; 見本');
});
