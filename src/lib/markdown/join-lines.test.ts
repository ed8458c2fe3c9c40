import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { joinLines, remarkJoinLines } from './join-lines.ts';

test.each([
  ['between kana', 'あ\nい', 'あい'],
  ['with spaces around it', 'あ \t\n  い', 'あい'],
  ['behind a full stop', '話す。\n次に', '話す。次に'],
  ['between kanji and Latin', '予定\nACP', '予定ACP'],
  ['between Latin and kanji', 'ACP\n会議', 'ACP会議'],
  ['between full-width signs', '（１）\n（２）', '（１）（２）'],
  ['between two Latin words', 'Advance\nCare', 'Advance\nCare'],
  ['between two Latin words, without the spaces', 'Advance  \n  Care', 'Advance\nCare'],
  ['several times', 'あ\nい\nう a\nb', 'あいう a\nb'],
])('a line break %s', (_, text, joined) => expect(joinLines(text)).toBe(joined));

test('at the beginning and the end the neighbours decide', () => {
  expect(joinLines('\na', '会議')).toBe('a');
  expect(joinLines('\na', 'end')).toBe('\na');
  expect(joinLines('a\n', '', '会議')).toBe('a');
  expect(joinLines('a\n', '会', 'end')).toBe('a\n');
  expect(joinLines('a\n')).toBe('a\n');
});

test('the neighbour of a line break may stand in bold beside it, and bold is walked too', () => {
  const text = (value: string) => ({ type: 'text' as const, value });
  const strong = (value: string) => ({ type: 'strong' as const, children: [text(value)] });
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'paragraph', children: [text('a\n'), strong('会\n議'), text('\nb')] },
      { type: 'paragraph', children: [text('a\n'), strong('b')] },
    ],
  };
  remarkJoinLines()(tree);
  expect(tree.children).toEqual([
    { type: 'paragraph', children: [text('a'), strong('会議'), text('b')] },
    { type: 'paragraph', children: [text('a\n'), strong('b')] },
  ]);
});
