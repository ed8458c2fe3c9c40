import { expect, test } from 'vitest';
import { mailsIn, telephonesIn } from './typed-numbers.ts';

test.each([
  '04-7150-0000',
  '０４－７１５０－００００',
  '04ー7150ー0000',
  '04−7150−0000',
  '(04)7150-0000',
  '（04）7150-0000',
  '04（7150）0000',
  '04 7150 0000',
  '04.7150.0000',
  '0471500000',
  '04-71500000',
  '090-0000-0000',
  '０９０００００００００',
  '0120-000-000',
  '0120000000',
  '0570-000000',
  '+81-4-7150-0000',
  '+81 90 0000 0000',
  '03-0000-000',
  '〇四－七一五〇－〇〇〇〇',
  '04・7150・0000',
])('%s is a telephone number, and its place is told', (number) => {
  expect(telephonesIn(`夜は${number}へ。`)).toEqual([{ index: 2, words: number }]);
});

test.each([
  '電話 7150-0000',
  '電話：7150-0000',
  'TEL 71500000',
  '内線1234',
  '☎7150-0000',
  '電話番号は7150-0000',
])('a number without its area code is one behind a word for it: %s', (words) =>
  expect(telephonesIn(`${words}です`)).toHaveLength(1),
);

test('marks of bold within a number do not hide it', () => {
  expect(telephonesIn('夜は04-**7150**-0000へ')).toEqual([{ index: 2, words: '04-**7150**-0000' }]);
});

test.each([
  '〒270-0157',
  '〒012-3456 見本市',
  '2026-12-01',
  '08:30〜17:15',
  '1,000,000人',
  'ISBN 978-4-00-123456-7',
  '119番と110番と#7119',
  '[資料](https://example.jp/0471500000/)',
  'https://example.jp/04-7150-0000',
  '<Contact id="C002" />',
  '見本町1-2-304',
  '令和8年12月1日',
  '平成30-令和8年',
  '0.5〜1.5',
  '電話で15分',
  '電話は119',
  '写真![庭](./0471500000.jpg)',
  '2025-2026年度',
])('%s is none', (words) => expect(telephonesIn(words)).toEqual([]));

test('a mail address is found at any width', () => {
  expect(mailsIn('連絡は mihon@example.jp へ')).toEqual([{ index: 4, words: 'mihon@example.jp' }]);
  expect(mailsIn('ｍｉｈｏｎ＠ｅｘａｍｐｌｅ．ｊｐ')).toHaveLength(1);
  expect(mailsIn('SNS相談@ちば')).toEqual([]);
  expect(mailsIn('[書く](mailto:mihon@example.jp)')).toEqual([]);
});
