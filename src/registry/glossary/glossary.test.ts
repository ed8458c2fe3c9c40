import { expect, test } from 'vitest';
import { popoverId } from './popover-id.ts';
import { termGroups } from './term-groups.ts';

test('an id is of letters and digits, the same every time, another for another word', () => {
  expect(popoverId('看取り')).toBe(
    `term-${[0x770b, 0x53d6, 0x308a].map((code) => code.toString(36)).join('')}`,
  );
  expect(popoverId('ACP')).toBe('term-1t1v28');
  expect(popoverId('往診')).not.toBe(popoverId('訪問診療'));
  expect(popoverId('')).toBe('term-');
});

const words = (...groups: string[]) => groups.map((group, i) => ({ group, term: `${i}` }));
const grouped = (...groups: string[]) =>
  termGroups(words(...groups)).map(([group, terms]) => [group, terms.map(({ term }) => term).join('')]);

test('words come by their groups, in the order of the glossary', () => {
  expect(grouped('医', '介', '医', '介', '医', '介')).toEqual([
    ['医', '024'],
    ['介', '135'],
  ]);
});

test('groups of one or two words stand together, last, wherever they began', () => {
  expect(grouped('小', '医', '二', '医', '二', '医', '介', '介', '介')).toEqual([
    ['医', '135'],
    ['介', '678'],
    ['そのほか', '024'],
  ]);
});

test('no words are no groups', () => {
  expect(grouped()).toEqual([]);
});
