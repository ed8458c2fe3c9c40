import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIXTURE_CITY, FIXTURE_DAY } from '../../tests/fixtures/small-city.ts';
import { readContent } from '../content/read.ts';
import { goneAddresses } from './gone.ts';

const content = readContent(FIXTURE_CITY);
const read = (path: string) => readFileSync(`${FIXTURE_CITY}/${path}`, 'utf8');
const told = (path: string, text: string) => goneAddresses([{ path, text }], content, FIXTURE_DAY);

test('a page that is gone is told, with the line to add', () => {
  const text = read('pages/soudan.mdx').replace(/^title: .*$/m, 'title: 前の相談先');
  expect(told('pages/soudann.mdx', text)).toMatchObject([
    {
      file: `${FIXTURE_CITY}/site.yaml`,
      severity: 'warning',
      what: expect.stringContaining('「前の相談先」（/soudann/）'),
      mend: expect.stringContaining('{ from: /soudann/, to: / }'),
    },
  ]);
});

test('one that moved under its title is led to its new address', () => {
  const [problem] = told('pages/zaitaku/okane.mdx', read('pages/zaitaku/hiyou.mdx'));
  expect(problem?.mend).toContain('{ from: /zaitaku/okane/, to: /zaitaku/hiyou/ }');
});

test('a facility is told by its name', () => {
  expect(told('iryokikan/aoba-clinic.yaml', read('iryokikan/aoba-iin.yaml'))).toMatchObject([
    { what: expect.stringMatching(/医院.*\/iryokikan\/aoba-clinic\//) },
  ]);
});

test.each([
  ['one whose address has another file now', 'pages/soudan/index.mdx', 'pages/soudan.mdx'],
  ['one that leads on already', 'pages/mukashi.mdx', 'pages/soudan.mdx'],
  ['a sample', 'ouchi/mihon-9/index.mdx', 'ouchi/mihon-1/index.mdx'],
  ['an issue whose day had not come', 'ouchi/9/index.mdx', 'ouchi/3/index.mdx'],
  ['a picture', 'pages/zaitaku/a.jpg', 'media/moji.vtt'],
  ['a registry', 'registry/city/old.yaml', 'registry/city/areas.yaml'],
])('nothing is told of %s', (_, path, of) => expect(told(path, read(of))).toEqual([]));

test('what could not be read was no page', () => {
  expect(told('pages/kowareta.mdx', '---\ntitle: [\n---\n')).toEqual([]);
  expect(told('iryokikan/kowareta.yaml', 'name: {')).toEqual([]);
});
