import { expect, test } from 'vitest';
import { sampleContent, sampleText } from '../../tests/fixtures/sample-content.ts';
import { persons } from './persons.ts';

const PREVIEW = { today: '2026-11-21', live: false };
const reviewedBy = (reviewer: string) =>
  persons(sampleContent({ texts: [sampleText('', { data: { reviewer } })] }), PREVIEW).length;

test.each(['見田花子', '見田 花子', '見田花子さん', '見田花子（訪問看護師）', '見田はな'])(
  'a person where a role is asked is told: %s',
  (reviewer) => expect(reviewedBy(reviewer)).toBe(1),
);

test.each([
  '訪問看護師',
  '在宅医療の専門職2人',
  '介護の係',
  '市立病院',
  '医師会',
  '保健センター',
  '看護師（市役所）',
  '管理栄養士と薬剤師',
  '見本花子',
])('a role or an office is fine: %s', (reviewer) => expect(reviewedBy(reviewer)).toBe(0));

const born = (words: string) => persons(sampleContent({ texts: [sampleText(words)] }), PREVIEW).length;

test.each(['昭和15年3月2日生まれの人です。', '1940年3月2日生。'])('a day of birth is told: %s', (words) =>
  expect(born(words)).toBe(1),
);

test.each(['2026年3月2日生活支援の会', '80代の人です。', '2026年3月2日に生まれ変わる町'])(
  'a day that is none is not: %s',
  (words) => expect(born(words)).toBe(0),
);
