import { expect, test } from 'vitest';
import { fieldsOf, type Reader, type SearchWord, wordsOn } from './fields.ts';
import { foldName } from './fold.ts';
import type { PageRecord } from './page-record.ts';
import { nameToken } from './tokens.ts';

const READINGS: Record<string, string> = {
  訪問: 'ほうもん',
  診療: 'しんりょう',
  訪問診療: 'ほうもんしんりょう',
  看取り: 'みとり',
};
const reader: Reader = {
  reading: (text) => READINGS[text] ?? text,
  pieces: (text) =>
    text === '訪問診療'
      ? [
          { text: '訪問', reading: 'ほうもん' },
          { text: '診療', reading: 'しんりょう' },
        ]
      : [{ text, reading: READINGS[text] ?? text }],
};
const record = (more: Partial<PageRecord>): PageRecord => ({
  title: '',
  label: '',
  place: '',
  lead: '',
  kind: '',
  parts: [],
  ...more,
});
const word = (more: Partial<SearchWord> & Pick<SearchWord, 'word'>): SearchWord => ({
  reading: '',
  also: [],
  pages: [],
  ...more,
});
const fields = (page: Partial<PageRecord>, words: SearchWord[] = [], url = '/a/') =>
  fieldsOf(url, record(page), words, reader);
const name = (text: string) => nameToken(foldName(text));
const tokens = (field: string) => field.split(' ');

test('a page is called by its title, its label, each half of its title, and as they are read', () => {
  const { name: names } = fields({ title: '訪問診療、看取り', label: '看取り' });
  for (const called of ['訪問診療、看取り', '訪問診療', '看取り', 'ほうもんしんりょう', 'みとり'])
    expect(tokens(names)).toContain(name(called));
});

test('words with a page lead there and nowhere else; other names of them are names of it', () => {
  const words = [word({ word: '訪問診療', also: ['先生が家に来る'], pages: ['/a/'] })];
  expect(tokens(fields({ title: '訪問' }, words).name)).toContain(name('先生が家に来る'));
  expect(fields({ title: '訪問診療' }, words, '/b/').name).not.toContain(foldName('先生が家に来る'));
});

test('a word whose page is not on this site leads to what has it in its title', () => {
  const words = wordsOn(
    [word({ word: '看取り', also: ['最期'], pages: ['/gone/'] })],
    (url) => url === '/a/',
  );
  expect(tokens(fields({ title: '家での看取り' }, [...words]).name)).toContain(name('最期'));
});

test('words without a page lead to what has them in its title, and more weakly to what has them in a heading', () => {
  const words = [word({ word: '看取り', also: ['最期'] })];
  const titled = fields({ title: '家での看取り' }, words);
  expect(tokens(titled.name)).toContain(name('最期'));
  const headed = fields({ title: '家', parts: [{ heading: '看取りの日', id: 'h', blocks: [] }] }, words);
  expect(headed.name).not.toContain(foldName('最期'));
  expect(tokens(headed.part)).toContain(name('最期'));
});

test('an issue or a facility keeps its own name: other words for what stands in it lead elsewhere', () => {
  const words = [word({ word: '看取り', also: ['最期'] })];
  expect(fields({ title: '看取り特集', kind: 'issue' }, words).name).not.toContain(foldName('最期'));
});

test('a word is found half in kana too', () => {
  const { name: names } = fields({ title: 'あ' }, [
    word({ word: '訪問診療', reading: 'ほうもんしんりょう', pages: ['/a/'] }),
  ]);
  for (const half of ['訪問しんりょう', 'ほうもん診療']) expect(tokens(names)).toContain(name(half));
});

test('what stands often in a text is kept apart from what stands there once', () => {
  const { text, often } = fields({ parts: [{ heading: '', id: '', blocks: ['費用、費用、費用、退院'] }] });
  expect(tokens(often)).toContain('費用');
  expect(tokens(text)).toEqual(['退院']);
});

test('words of the glossary in the running text are weak names', () => {
  const { term, name: names } = fields({ lead: '看取りの話' }, [word({ word: '看取り' })]);
  expect(tokens(term)).toContain(name('看取り'));
  expect(names).not.toContain('看取');
});
