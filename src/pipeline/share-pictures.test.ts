import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MESSAGES } from '../registry/emergency/words.ts';
import { shareSvg, titleLines } from './share-pictures.ts';

test('a title breaks between phrases', () => {
  expect(titleLines('急に具合が悪くなったら', 8)).toEqual(['急に具合が', '悪くなったら']);
});

test('a phrase longer than the picture is cut, and nothing of the title is lost', () => {
  const title = 'とてもとてもながいながいひとつづきの題';
  const lines = titleLines(title, 6);
  expect(lines.join('')).toBe(title);
  for (const line of lines) expect([...line].length).toBeLessThanOrEqual(6);
});

const CARD = { title: '題', siteName: '見本の名', newsletter: '見本だより', preview: false };

test('signs that mean something to XML stay text', () => {
  expect(shareSvg({ ...CARD, title: 'A<B & C' })).toContain('A&lt;B &amp; C');
});

test('a sample says so in its picture, and so does a preview', () => {
  expect(shareSvg({ ...CARD, sample: true })).toContain('>見本<');
  expect(shareSvg({ ...CARD, preview: true })).toContain('公開前の見本');
  expect(shareSvg(CARD)).not.toMatch(/>見本<|公開前の見本/);
});

test('what is urgent shows both messages, never one alone, and its own name', () => {
  const svg = shareSvg({ ...CARD, title: '夜の連絡先メモ', drawing: 'yoru', form: 'call' });
  for (const part of ['判断に迷うときは', '>119<', 'すでに在宅医療を受けている人は', '夜の連絡先メモ'])
    expect(svg).toContain(part);
  expect(shareSvg(CARD)).not.toContain('>119<');
});

test('an issue shows its cover, with the name of the newsletter upright', () => {
  const svg = shareSvg({ ...CARD, drawing: 'hyoshi-aki', form: 'issue' });
  for (const sign of CARD.newsletter) expect(svg).toContain(`>${sign}<`);
});

test('all words stand in the square in the middle, which is what LINE keeps', () => {
  const titles = ['題', 'あ'.repeat(40), '来てくれる人・使えるサービス', '11月30日は、人生会議の日'];
  for (const form of [undefined, 'call', 'issue'] as const)
    for (const title of titles)
      for (const [, x, size, words] of shareSvg({ ...CARD, title, ...(form && { form }) }).matchAll(
        /<text x="([\d.]+)"[^>]* font-size="([\d.]+)">([^<]*)/g,
      )) {
        const width = [...(words as string)].reduce((sum, sign) => sum + (/[ -~]/.test(sign) ? 0.6 : 1), 0);
        expect(Number(x)).toBeGreaterThanOrEqual(285);
        expect(Number(x) + width * Number(size), `${form} ${words}`).toBeLessThanOrEqual(915);
      }
});

test('a picture says nothing but its card, its state and the two messages: no city is drawn in', () => {
  const known = [...Object.values(CARD), '公開前の見本', '見本', ...MESSAGES].join('');
  for (const form of [undefined, 'call', 'issue'] as const)
    for (const drawing of ['ie', 'hyoshi-aki', 'shimbun'])
      for (const state of [{}, { sample: true }, { preview: true }]) {
        const svg = shareSvg({ ...CARD, ...state, drawing, ...(form && { form }) });
        const said = svg.replace(/<[^>]*>/g, '').replace(/[\s　]/g, '');
        expect(said.length).toBeGreaterThan(0);
        expect([...said].filter((sign) => !`${known}｜`.includes(sign))).toEqual([]);
      }
});

test('no letter stands in a drawing or an icon, which are the same in every city', () => {
  const drawn = globSync(['src/ui/drawings/*.svg', 'public/**/*.svg']);
  expect(drawn.length).toBeGreaterThan(40);
  expect(drawn.filter((file) => /<(text|image|foreignObject)\b/.test(readFileSync(file, 'utf8')))).toEqual(
    [],
  );
});
