import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIXTURE_DAY, smallCity } from '../../tests/fixtures/small-city.ts';
import { fixContent } from './fix.ts';

test('what is safe is mended in the files, with their line ends and their mark as they were', () => {
  const dir = join(smallCity(), 'content');
  const file = join(dir, 'pages/soudan.mdx');
  const text = readFileSync(file, 'utf8');
  const slips = text
    .replace(/^updated: .*$/m, 'updated: ２０２６/１１/２１')
    .concat('\n夜は\n家にいます。 \n');
  writeFileSync(file, `\ufeff${slips.replaceAll('\n', '\r\n')}`);
  expect(fixContent(dir, FIXTURE_DAY)).toEqual([file]);
  const expected = text.replace(/^updated: .*$/m, 'updated: 2026-11-21').concat('\n夜は家にいます。\n');
  expect(readFileSync(file, 'utf8')).toBe(`\ufeff${expected.replaceAll('\n', '\r\n')}`);
  expect(fixContent(dir, FIXTURE_DAY)).toEqual([]);
});

test('a file in another encoding is left as it is', () => {
  const dir = join(smallCity(), 'content');
  const file = join(dir, 'pages/soudan.mdx');
  const bytes = Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0x82, 0xa0, 0x20, 0x0a]);
  writeFileSync(file, bytes);
  expect(fixContent(dir, FIXTURE_DAY)).toEqual([]);
  expect(readFileSync(file).equals(bytes)).toBe(true);
});
