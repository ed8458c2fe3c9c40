import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

const text = (value: string) => ({ type: 'text' as const, value });
const tree: Nodes = {
  type: 'paragraph',
  children: [
    text('まず'),
    { type: 'strong', children: [text('訪問'), { type: 'inlineCode', value: '看護' }] },
    { type: 'break' },
    { type: 'link', url: '/a/', children: [text('へ')] },
  ],
};

test('the text is that of all nodes in their order, without markup', () => {
  expect(plainText(tree)).toBe('まず訪問看護へ');
});

test('what is to be left does not count, nor anything inside it', () => {
  expect(plainText(tree, ({ type }) => type === 'strong')).toBe('まずへ');
  expect(plainText(tree, ({ type }) => type === 'paragraph')).toBe('');
});
