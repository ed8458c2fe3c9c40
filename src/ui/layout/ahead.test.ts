import { expect, test } from 'vitest';
import { fetchedAhead } from './ahead.ts';

const SITE = 'https://example.org/';

/** Whether a browser would fetch an address ahead, by the patterns of the rules. */
function isAhead(address: string, base = '/'): boolean {
  const { prefetch } = JSON.parse(fetchedAhead(base)) as {
    prefetch: [{ where: { href_matches: string } }];
  };
  return new URLPattern(prefetch[0].where.href_matches, SITE).test(new URL(address, SITE));
}

test.each(['/', '/soudan/', '/kyukyu/card/memo/', '/kyukyu/#meyasu'])(
  'the page %s is fetched ahead',
  (page) => {
    expect(isAhead(page)).toBe(true);
    expect(isAhead(`/mihon${page}`, '/mihon/')).toBe(true);
  },
);

test('what is not under the base path is another site', () => {
  expect(isAhead('/soudan/', '/mihon/')).toBe(false);
  expect(isAhead('/', '/mihon/')).toBe(false);
  expect(isAhead('https://other.example/soudan/')).toBe(false);
});

test.each(['/ouchi/1/ouchi-1.pdf', '/koza/fuyu.ics', '/feed.xml', '/data/x.csv', '/sagasu/?q=119'])(
  'the file or question %s is not',
  (address) => expect(isAhead(address)).toBe(false),
);
