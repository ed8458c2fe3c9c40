import { expect, test } from 'vitest';
import { sampleContact } from '../../tests/fixtures/contact.ts';
import { sampleContent, sampleText } from '../../tests/fixtures/sample-content.ts';
import { readYaml } from '../lib/yaml.ts';
import { passagesOf, textPassages } from './prose.ts';

const texts = (body: string, front = '') => textPassages(sampleText(body, { front })).map(({ text }) => text);

test('readers read paragraphs, headings, cells, words for pictures and attributes that are words', () => {
  expect(
    texts(
      '## 夜\n\n**まず**話す。\n\n| 表 |\n| --- |\n| 中 |\n\n![庭](./a.jpg)\n\n<Note title="箱">\n\nあ。\n\n</Note>',
    ).toSorted(),
  ).toEqual(['##'.replace('##', '夜'), 'まず話す。', '表', '中', '', '庭', '箱', 'あ。'].toSorted());
});

test('names of rows, pages and drawings in attributes are no words', () => {
  expect(texts('<Contact id="C002" />\n\n<ContactBox title="箱" ids="C005" />')).toEqual(['箱']);
});

test('the words of a link are those of its paragraph, not a passage of their own', () => {
  expect(texts('[相談](/soudan/)です')).toEqual(['相談です']);
});

test('front matter counts where it is Japanese, whatever its depth, with its place', () => {
  const front = [
    'title: 題名',
    'next: [/soudan/]',
    'drawing: ie',
    'reviewer: 医師',
    'sources: [資料]',
    'fiscalYear: 令和7年度',
    'toneExceptions: [{ word: 手遅れ, reason: 引用 }]',
    'questions:',
    '  - ask: 夜は？',
    'empty: null',
    'count: 3',
  ].join('\n');
  const found = textPassages(sampleText('', { front }));
  expect(found.map(({ text, place }) => [text, place()])).toEqual([
    ['題名', { file: 'content/pages/mihon.mdx', line: 2, column: 8 }],
    ['夜は？', { file: 'content/pages/mihon.mdx', line: 10, column: 10 }],
  ]);
});

test('a passage knows its page, its exceptions and its signs of one width', () => {
  const data = { toneExceptions: [{ word: '手遅れ', reason: '引用' }] };
  expect(textPassages(sampleText('５０００円ｱ', { data }))[0]).toMatchObject({
    text: '５０００円ｱ',
    plain: '5000円ア',
    url: '/mihon/',
    excepted: ['手遅れ'],
    composed: true,
  });
  expect(textPassages({ ...sampleText('あ'), data: undefined })[0]?.excepted).toEqual([]);
});

test('words are found where they stand, on whichever line of the paragraph, broken or of another width', () => {
  const [one] = textPassages(sampleText('一行目の話、\n二行目に手遅\nれと５円', { front: 'title: a' }));
  expect(one?.place()).toMatchObject({ line: 4, column: 1 });
  expect(one?.place('二行目')).toMatchObject({ line: 5, column: 1 });
  expect(one?.place('手遅れ')).toMatchObject({ line: 5, column: 5 });
  expect(one?.place('5円')).toMatchObject({ line: 6, column: 3 });
  expect(one?.place('無い')).toMatchObject({ line: 4, column: 1 });
});

test('words of the next paragraph are not those of this one', () => {
  const [first] = textPassages(sampleText('始め。\n\n終わり。'));
  expect(first?.place('終わり')).toMatchObject({ line: 1, column: 1 });
});

const rows = (given: object) => passagesOf(sampleContent({ rows: given as never }));

test('of rows those fields count that readers see; what is quoted is not composed', () => {
  const contact = sampleContact({
    name: '窓口',
    purpose: '相談',
    hoursNote: '祝日は休み',
    whenClosed: '翌日に',
  });
  const found = rows({
    contact: { C900: contact },
    term: { 往診: { term: '往診', meaning: '医師が来ること', group: '医療' } },
    fact: { F900: { statement: '内容', population: '市民', publish: 'yes', note: 'メモ' } },
    voice: { 1: { who: '70代', words: '話せた' } },
    material: { a: { title: '資料', about: '説明', file: 'a.pdf' } },
  });
  expect(found.map(({ text, composed }) => [text, composed])).toEqual([
    ['窓口', false],
    ['相談', true],
    ['祝日は休み', true],
    ['翌日に', true],
    ['医師が来ること', true],
    ['内容', false],
    ['市民', false],
    ['70代', false],
    ['話せた', false],
    ['資料', true],
    ['説明', true],
  ]);
  expect(found[0]).toMatchObject({ url: undefined, excepted: [] });
  expect(found[0]?.place()).toEqual({ file: 'content/registry/mihon.yaml', line: 1, column: 3 });
});

test('rows that are never shown are not read', () => {
  expect(
    rows({
      contact: {
        C900: sampleContact({ action: 'do-not-publish' }),
        C901: sampleContact({ action: 'search-only' }),
      },
      fact: { F900: { statement: '内容', population: null, publish: 'internal' } },
    }),
  ).toEqual([]);
});

test('site.yaml has words too: the band, the notice, the names of sections', () => {
  const yaml =
    'previewNotice: 見本です\nnotice:\n  text: 直しました\nsections:\n  - name: 在宅\n  - name: 夜';
  const siteSource = readYaml(yaml, 'content/site.yaml');
  const site = siteSource.value as never;
  const found = passagesOf(sampleContent({ site, siteSource }));
  expect(found.map(({ text, place }) => [text, place().line])).toEqual([
    ['見本です', 1],
    ['直しました', 3],
    ['在宅', 5],
    ['夜', 6],
  ]);
  expect(found[0]).toMatchObject({ composed: true, url: undefined, excepted: [] });
  const quiet = readYaml('previewNotice: 見本です\nsections: []', 'content/site.yaml');
  expect(passagesOf(sampleContent({ site: quiet.value as never, siteSource: quiet }))).toHaveLength(1);
  expect(passagesOf(sampleContent({ site }))).toEqual([]);
});
