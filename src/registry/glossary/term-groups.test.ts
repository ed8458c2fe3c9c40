import { expect, test } from 'vitest';
import { popoverId } from './popover-id.ts';
import { termGroups } from './term-groups.ts';

const terms = (groups: string) => [...groups].map((group, i) => ({ group, term: `語${i}` }));

test('groups of three and more stand by themselves, smaller ones together at the end, words in their order', () => {
  const groups = termGroups(terms('みあああいいいい'));
  expect(groups.map(([group, list]) => [group, list.map(({ term }) => term).join('')])).toEqual([
    ['あ', '語1語2語3'],
    ['い', '語4語5語6語7'],
    ['そのほか', '語0'],
  ]);
});

test('a group of two is a small one', () => {
  expect(termGroups(terms('いいあああ')).map(([group]) => group)).toEqual(['あ', 'そのほか']);
});

test('every term has an id of its own, of letters and digits, the same in every build', () => {
  expect(popoverId('看取り')).toBe('term-nrzm');
  expect(popoverId('ACP')).toMatch(/^term-[a-z0-9]{1,4}$/);
  expect(popoverId('ACP')).not.toBe(popoverId('APC'));
  expect(popoverId('往診')).not.toBe(popoverId('訪問診療'));
});
