import { expect, test } from 'vitest';
import { sampleContent, sampleText } from '../../tests/fixtures/sample-content.ts';
import { popoverId } from '../registry/glossary/popover-id.ts';
import { anchorsOf } from './anchors.ts';
import type { Content } from './read.ts';

const PREVIEW = { today: '2026-11-21', live: false };
const anchors = (body: string, content: Content = sampleContent(), publication = PREVIEW) =>
  [...anchorsOf(sampleText(body), content, publication)].filter(
    (anchor) => !['main', 'mokuji'].includes(anchor),
  );

test('every page has the anchors of its frame', () => {
  expect([...anchorsOf(sampleText('話です。'), sampleContent(), PREVIEW)]).toEqual(['main', 'mokuji']);
});

test('headings, and components that bring one, can be reached', () => {
  expect(anchors('## 夜の電話\n\n<Article title="庭の話">\n\nあ。\n\n</Article>')).toEqual([
    '夜の電話',
    '庭の話',
  ]);
});

test('a component may bring an anchor of its own', () => {
  expect(anchors('<NightMemo />')).toEqual(['yoshi']);
});

const term = (word: string, reading: string, group = '医療') => ({
  ...{ term: word, reading, meaning: '', group, source: '', needsReview: false },
});

test('the list of words has an anchor for each row of kana and each word', () => {
  const content = sampleContent({
    rows: { term: { 往診: term('往診', 'おうしん'), 看取り: term('看取り', 'みとり') } },
  });
  expect(anchors('<GlossaryIndex />', content)).toEqual([
    `gyo-${popoverId('あ')}`,
    `gyo-${popoverId('ま')}`,
    popoverId('往診'),
    popoverId('看取り'),
  ]);
});

test('lists of rephrasings have an anchor for each group', () => {
  const terms = ['あ', 'い', 'う', 'え'].map(
    (word, i) => [word, term(word, word, i < 3 ? '医療' : '介護')] as const,
  );
  const content = sampleContent({ rows: { term: Object.fromEntries(terms) } });
  expect(anchors('<Rephrase />', content)).toEqual(['nakama-1', 'nakama-2']);
});

test('files to download have the anchors of their ids', () => {
  const content = sampleContent({ rows: { material: { annai: {} as never, sheet: {} as never } } });
  expect(anchors('<Files />', content)).toEqual(['annai', 'sheet']);
});

test('the archive has an anchor for each year of the issues that are out', () => {
  const issue = (number: number, issuedOn: string | null, sample = false) => ({
    ...sampleText('', { collection: 'issue', url: `/ouchi/${number}/` }),
    data: { number, issuedOn, sample, season: '冬号' } as never,
  });
  const issues = [
    issue(1, '2026-11-01'),
    issue(2, '2026-12-01'),
    issue(3, '2025-12-01'),
    issue(4, null, true),
  ];
  const broken = { ...sampleText('', { collection: 'issue' }), data: undefined };
  const content = sampleContent({ issues: [...issues, broken] as never });
  expect(anchors('<Issues />', content)).toEqual(['令和8年度', '令和7年度', '見本']);
  expect(anchors('<Issues />', content, { today: '2026-10-01', live: true })).toEqual(['令和7年度']);
});

test('a component that is none brings nothing', () => {
  const text = sampleText('話です。');
  text.uses.push({ name: 'Nobody', attributes: {}, ancestors: [], text: '', line: 1, column: 1 });
  expect(anchorsOf(text, sampleContent(), PREVIEW).size).toBe(2);
});
