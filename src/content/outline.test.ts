import { expect, test } from 'vitest';
import { sampleText } from '../../tests/fixtures/sample-content.ts';
import { outlineOf } from './outline.ts';

const outline = (body: string) => outlineOf(sampleText(body));

test('articles are those a component brings, with their anchors, in order', () => {
  const body =
    '## 見出し\n\n<Article title="庭の話">\n\nあ。\n\n</Article>\n\n<Column title="夜">\n\nい。\n\n</Column>';
  expect(outline(body)).toEqual({
    articles: [
      { title: '庭の話', anchor: '庭の話' },
      { title: '夜', anchor: '夜' },
    ],
    fillIn: false,
    parts: [{ title: '見出し', anchor: '見出し' }],
    facts: [],
    terms: [],
    components: ['Article', 'Column'],
    waitsFor: [],
  });
});

test('a heading without an anchor is no article', () => {
  expect(outline('<Issues />').articles).toEqual([]);
});

test('facts and components are named once each, other quotes are no facts', () => {
  const body = '<Stat fact="F030" />\n\n<Stat fact="F030" />\n\n<Num fact="P001" />\n\n<Contact id="C002" />';
  expect(outline(body)).toMatchObject({ facts: ['F030', 'P001'], components: ['Stat', 'Num', 'Contact'] });
});

test('a sheet has the name of its component, or the one its attribute gives; the first counts', () => {
  expect(outline('<NightMemo />').sheet).toBe('夜の連絡先メモ');
  expect(outline('<Sheet title="大切なこと">\n\nあ。\n\n</Sheet>\n\n<NightMemo />').sheet).toBe('大切なこと');
  expect('sheet' in outline('話です。')).toBe(false);
});

test('a text that lists what may not be there yet waits for it', () => {
  expect(outline('<Voices />').waitsFor).toEqual(['voice']);
});
