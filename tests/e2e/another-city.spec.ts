import { cityWords, wordsIn } from '../fixtures/city-words.ts';
import { siteTexts } from '../fixtures/site-texts.ts';
import { expect, FIXTURE, REAL, test } from './site.ts';

/** What one site says of another city, and where. */
const foreign = (dist: string, content: string) => {
  const words = cityWords(content);
  const found = new Set<string>();
  const kinds = new Set<string>();
  for (const { where, text } of siteTexts(dist)) {
    kinds.add(/\.([a-z0-9_]+)(?: \(\w+\))?$/.exec(where)?.[0] ?? '');
    for (const { word, from } of wordsIn(text, words)) found.add(`${where} 「${word}」 ← ${from}`);
  }
  return { found: [...found], kinds: [...kinds] };
};

for (const [site, other] of [
  [FIXTURE, REAL],
  [REAL, FIXTURE],
] as const)
  test(`${site.name}: no word of the other city, in files of any kind`, () => {
    const { found, kinds } = foreign(site.dist, other.content);
    expect(found).toEqual([]);
    // What was looked into, so that a kind of file that is no longer read does not pass in silence.
    expect(kinds).toEqual(
      expect.arrayContaining(
        [
          '.html',
          '.js',
          '.json',
          '.xml',
          '.csv',
          '.ics',
          '.svg',
          '.png',
          '.pptx',
          '.zip',
          '.pf_index',
        ].concat('.pdf (pdftotext)', '.pdf (pdfinfo)'),
      ),
    );
  });

test('what a site says of its own city is found in every kind of file', () => {
  const { found } = foreign(FIXTURE.dist, FIXTURE.content);
  for (const kind of [
    /^index\.html /,
    /\.json /,
    /\.csv /,
    /\.ics /,
    /\.xml /,
    /\(pdftotext\) /,
    /\(pdfinfo\) /,
    /\.pptx > /,
    /\.zip > .*html /,
  ])
    expect(
      found.filter((place) => kind.test(place)),
      String(kind),
    ).not.toEqual([]);
  expect(found.filter((place) => /pf_index/.test(place))).not.toEqual([]);
});
