import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { append, change, check, errors, only, read } = badCity();
const page = 'pages/soudan.mdx';

test('the contact that has the typed number is named', () => {
  append(page, '夜は00‐0000‐0000へ。');
  expect(only(page, '夜は00').mend).toContain('<Tel id="C900" />');
});

test('a number broken over two lines is told where its paragraph begins', () => {
  append(page, '夜は00-0000-\n0000へ。');
  expect(only(page, '夜は00').what).toContain('電話番号');
});

test('where a number was read, and why a row is as it is, may hold one', () => {
  const contacts = 'registry/city/contacts.yaml';
  change(contacts, 'reason: null', 'reason: 00-0000-0009という誤りがあるため');
  expect(read(contacts)).toContain('誤り');
  expect(errors()).toEqual([]);
});

test('a mail address in a notice', () => {
  append('site.yaml', 'notice: { on: 2026-11-20, text: mihon@example.jp へ連絡してください。 }');
  expect(check().map(({ what }) => what)).toContainEqual(expect.stringContaining('mihon@example.jp'));
});
