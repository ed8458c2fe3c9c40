import { expect, test } from 'vitest';
import { sampleText } from '../../tests/fixtures/sample-content.ts';
import { fixedLines } from './fix.ts';

const fixed = (body: string, problems: Parameters<typeof fixedLines>[1] = []) =>
  fixedLines(body.split('\n'), problems, sampleText(body)).join('\n');
const problem = { file: 'a.mdx', line: 1, what: '', mend: '' };

test('a line whose correction is safe is written, another stays as it is', () => {
  expect(fixed('６５歳', [{ ...problem, corrected: '65歳', safe: true }])).toBe('65歳');
  expect(fixed('①夜', [{ ...problem, corrected: '1夜' }])).toBe('①夜');
});

test('of two corrections of a line the first is written: the next comes in the next round', () => {
  const safe = { ...problem, safe: true as const };
  expect(
    fixed('あ', [
      { ...safe, corrected: 'い' },
      { ...safe, corrected: 'う' },
    ]),
  ).toBe('い');
});

test('spaces at the end of a line go', () => expect(fixed('あ。  \nabc \n')).toBe('あ。\nabc\n'));

test('a Japanese paragraph over several lines becomes one line', () => {
  expect(fixed('夜は\n訪問看護が\n来ます。\n\n次の段落。')).toBe('夜は訪問看護が来ます。\n\n次の段落。');
});

test.each([
  '- 夜は\n- 朝は',
  '## 夜\n\n朝は',
  '| 夜 | 朝 |\n| --- | --- |\n| あ | い |',
  '<Note title="夜">\n\n朝は\n\n</Note>',
  'ABC\ndef',
  '夜は。\n<Contact id="C002" />',
])('where lines mean something they stay: %s', (body) => expect(fixed(body)).toBe(body));

test.each([
  ['tel: "06ー1000ー0000"', 'tel: "06-1000-0000"'],
  ['  telAlternative: "06(1000)0000"', '  telAlternative: "06-1000-0000"'],
  ['fax: "06‐1000 0000"', 'fax: "06-1000-0000"'],
  ['tel: "#7119"', 'tel: "#7119"'],
  ['tel: "0610000000"', 'tel: "0610000000"'],
  ['tel: null', 'tel: null'],
  ['hoursNote: 06ー1000', 'hoursNote: 06ー1000'],
])('in a registry the hyphens of a number are put right, its digits stay: %s', (line, right) =>
  expect(fixedLines([line], [])).toEqual([right]),
);
