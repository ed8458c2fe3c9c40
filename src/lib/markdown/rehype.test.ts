import type { Element, ElementContent, Root } from 'hast';
import { expect, test } from 'vitest';
import { rehypeJapanese } from './rehype-japanese.ts';
import { rehypeLinks } from './rehype-links.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
/** A component of MDX, as the tree has it. */
const component = (name: string, ...children: ElementContent[]) =>
  ({ type: 'mdxJsxFlowElement', name, attributes: [], children }) as unknown as Element;

/** What becomes of a node, in short: `[119番]` is kept whole, `|` is a place where a line may break. */
function japanese(node: Element): string {
  const tree: Root = { type: 'root', children: [node] };
  rehypeJapanese()(tree);
  const brief = (one: ElementContent | Root['children'][number]): string => {
    if (one.type === 'text') return one.value;
    if (!('children' in one)) return '';
    const inside = one.children.map(brief).join('');
    if ('tagName' in one && one.tagName === 'wbr') return '|';
    return 'tagName' in one && one.tagName === 'span' && String(one.properties.className) === 'nb'
      ? `[${inside}]`
      : inside;
  };
  return tree.children.map(brief).join('');
}

test('numbers stay whole in running text, which breaks anywhere', () => {
  expect(japanese(element('p', text('毎日119番へ電話する')))).toBe('毎日[119番]へ電話する');
});

test.each(['h1', 'h2', 'h6'])('a heading (%s) breaks only between phrases', (tag) => {
  expect(japanese(element(tag, text('119番へ電話する')))).toBe('[119番]へ|電話する');
});

test.each(['Row', 'Door', 'Button', 'Checklist'])('so does the short line of %s', (name) => {
  expect(japanese(component(name, text('119番へ電話する')))).toBe('[119番]へ|電話する');
});

test('a term keeps the sign that closes behind it, and nothing more', () => {
  const term = component('Term', text('往診'));
  expect(japanese(element('p', text('医師の'), term, text('、119番と看護。')))).toBe(
    '医師の[往診、][119番]と看護。',
  );
  expect(japanese(element('p', component('Term', text('往診')), text('の日、')))).toBe('往診の日、');
});

test('what stands in bold inside a heading is a part of it', () => {
  expect(japanese(element('h2', element('strong', text('119番へ電話する'))))).toBe('[119番]へ|電話する');
});

test('a heading ends where it ends', () => {
  const both = element('div', element('h2', text('電話する')), element('p', text('119番へ電話する')));
  expect(japanese(both)).toBe('電話する[119番]へ電話する');
});

test.each(['header', 'h7', 'hr1'])('%s is no heading', (tag) => {
  expect(japanese(element(tag, text('119番へ電話する')))).toBe('[119番]へ電話する');
});

test.each(['code', 'pre', 'script', 'style'])('what stands in %s is left as it is', (tag) => {
  expect(japanese(element(tag, text('119番')))).toBe('119番');
});

test('a word of the glossary is looked up by its plain text', () => {
  expect(japanese(component('Term', text('8050問題')))).toBe('8050問題');
  expect(japanese(component('Note', text('119番')))).toBe('[119番]');
});

test('links of this site get the base path; others, and what has none, stay', () => {
  const link = (href?: string) => ({ ...element('a'), properties: href === undefined ? {} : { href } });
  const tree: Root = {
    type: 'root',
    children: [
      link('/a/#b'),
      link('https://x.jp/'),
      link('#b'),
      link('//x.jp/'),
      link(),
      element('p', link('/c/')),
    ],
  };
  rehypeLinks('/repo/')()(tree);
  expect(JSON.stringify(tree).match(/"href":"[^"]*"/g)).toEqual([
    '"href":"/repo/a/#b"',
    '"href":"https://x.jp/"',
    '"href":"#b"',
    '"href":"//x.jp/"',
    '"href":"/repo/c/"',
  ]);
});

test.each(['Row', 'Door'])(
  'a number in a %s, which is a link itself, is none; in a sentence it is one',
  (name) => {
    const tel = (): Element => component('Tel');
    const tree: Root = {
      type: 'root',
      children: [
        component(name, element('p', tel())),
        element('a', element('strong', tel())),
        element('p', tel()),
        component('Note', tel()),
      ],
    };
    rehypeLinks('/')()(tree);
    const marked = tree.children.map((child) => JSON.stringify(child).includes('"inLink"'));
    expect(marked).toEqual([true, true, false, false]);
  },
);
