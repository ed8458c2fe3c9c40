import { expect, test } from 'vitest';
import { tagFindings, withoutCode } from './tags.ts';

const found = (body: string) =>
  tagFindings(body, 1).map(({ line, column, what }) => [line, column, what] as const);
const only = (body: string) => {
  const all = tagFindings(body, 3);
  expect(all.map(({ what }) => what)).toHaveLength(1);
  return all[0] as (typeof all)[number];
};

test('code is left out, line by line, without moving what stands behind it', () => {
  expect(withoutCode('あ `{a}` い\n```\n{b}\n```\nう\n  ~~~js\n<\n~~~')).toEqual([
    'あ       い',
    '',
    '',
    '',
    'う',
    '',
    '',
    '',
  ]);
});

test.each([
  '`{a}` と `<b>`',
  '```\n{a}\n<b>\n```',
  '<Term>訪問</Term>です',
  '<Contact id="C002" />',
  '<Note title="あ>い">',
  "<Note title='あ\"い'>",
])('%j is fine', (body) => expect(found(body)).toEqual([]));

test('a brace is told with the full-width one', () => {
  expect(tagFindings('あ{い}', 5)).toMatchObject([
    { line: 5, column: 2, what: expect.stringContaining('「{」'), mend: expect.stringContaining('「｛」') },
    { line: 5, column: 4, what: expect.stringContaining('「}」'), mend: expect.stringContaining('「｝」') },
  ]);
});

test.each([
  ['＜Contact id="C002" ／＞', '<Contact id="C002" />'],
  ['あ＜Term＞訪問＜／Term＞', 'あ<Term>訪問</Term>'],
  ['＜/Note＞', '</Note>'],
])('the full-width brackets of %s are told', (body, corrected) => {
  expect(only(body)).toMatchObject({ line: 3, column: body.indexOf('＜') + 1, corrected });
  expect(only(body).what).toMatch(/部品「(Contact|Term|Note)」/);
});

test.each(['＜より小さい＞', '＜Notebook＞'])('%s is ordinary writing', (body) =>
  expect(found(body)).toEqual([]),
);

test.each([...'“”„‟″＂‘’'])('the quotation mark %s is told with the line as it should be', (mark) => {
  expect(only(`<Note title=${mark}あ${mark}>`)).toMatchObject({
    line: 3,
    column: 13,
    corrected: '<Note title="あ">',
  });
});

test('curly quotes are mended at both ends, of all attributes', () => {
  expect(only('<ContactBox title= “あ” ids=“C005” />').corrected).toBe(
    '<ContactBox title="あ" ids="C005" />',
  );
});

test('a value without quotation marks is told where it begins', () => {
  expect(only('<Contact id=C002 />')).toMatchObject({
    column: 13,
    what: '部品の項目「id」の値が、引用符で囲まれていません。',
    mend: 'id="…" のように、値を半角の " で囲んでください。',
    corrected: '<Contact id="C002" />',
  });
});

test.each([
  ['<https://a.jp/b>', '[行き先の名前](https://a.jp/b)'],
  ['あ <http://a.jp> い', '[行き先の名前](http://a.jp)'],
  ['<mailto:a@b.jp>', '[行き先の名前](mailto:a@b.jp)'],
])('the address in %s is no link', (body, mend) => {
  expect(only(body)).toMatchObject({ column: body.indexOf('<') + 1, mend: expect.stringContaining(mend) });
});

test('a note of HTML, a lone bracket, and a tag that is none are told apart', () => {
  expect(only('あ<!-- い -->').what).toContain('書きこみ');
  expect(only('37.5<38です')).toMatchObject({ column: 5, what: expect.stringContaining('部品のはじまり') });
  expect(only('あ<b>い').what).toBe('「<b>」という部品はありません。');
  expect(only('あ</div>').what).toContain('「<div>」');
  expect(only('<mailto>').what).toContain('という部品はありません');
});

test.each([
  ['<contact />', 'Contact'],
  ['<NOTE>', 'Note'],
  ['<Contct />', 'Contact'],
  ['<Stap>', 'Step'],
])('%s has a near name', (body, name) => expect(only(body).what).toContain(`「${name}」のことですか。`));

test.each(['<a>', '<Xyz>', '<Contaaab />'])('%s has none within two letters', (body) => {
  expect(only(body).what).toMatch(/という部品はありません。$/);
});

test('a quotation mark that is not closed is told at its tag', () => {
  expect(only('あ <Note title="い>')).toMatchObject({
    column: 3,
    what: expect.stringContaining('閉じられていません'),
  });
  expect(only('<Note title="い" id="う').what).toContain('<Note>');
});

test.each(['<Note title="い"', '<Note title="い"> "あ', '<Note> "あ', "<Note title='い>"])(
  'in %s none is open, or it is no " at all',
  (body) => {
    expect(found(body)).toEqual([]);
  },
);
