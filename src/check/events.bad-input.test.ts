import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { path, change, copy, errors, told, only } = badCity();
const event = 'koza/mihon-no-hi.mdx';

test('an event that ends before it starts', () => {
  change(event, 'endsAt: 2026-11-30', 'endsAt: 2026-11-29');
  expect(only(event, 'endsAt').what).toContain('前です');
});

test('the 30th of February', () => {
  change(event, 'startsAt: 2026-11-30', 'startsAt: 2026-02-30');
  expect(only(event, '2026-02-30').what).toContain('こよみにない日');
});

test('a window to apply at that may not be shown, a record that is no fact', () => {
  change(event, 'endsAt:', 'apply: C010\nrecord: { participants: F999 }\nendsAt:');
  expect(told()).toEqual([expect.stringContaining('C010'), expect.stringContaining('F999')]);
});

test('an event in a folder of its own', () => {
  copy(event, 'koza/2027/haru.mdx', '春の見本の日');
  expect(errors()).toMatchObject([
    { file: path('koza/2027/haru.mdx'), what: expect.stringContaining('この場所には置けません') },
  ]);
});

test.each(['javascript:alert(1)', 'http://example.jp/', 'mailto:a@example.jp'])(
  'the address %s of a recording',
  (address) => {
    change('koza/r7-mihon.mdx', 'endsAt:', `recording: "${address}"\nendsAt:`);
    expect(only('koza/r7-mihon.mdx', 'recording:').what).toContain('https://');
  },
);

test.each([
  ['2026年11月30日 14時', '2026-11-30T14:00'],
  ['２０２６-１１-３０', '2026-11-30'],
  ['令和8年11月30日14:30', '2026-11-30T14:30'],
  ['2026/11/30', '2026-11-30'],
])('a beginning written as %s is one problem, with the corrected line', (written, meant) => {
  change(event, 'startsAt: 2026-11-30', `startsAt: ${written}`);
  expect(only(event, 'startsAt').corrected).toBe(`startsAt: ${meant}`);
});
