import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { path, write, append, change, check, errors, told, only } = badCity();

test('a page that shows #7119 may not wait longer than three months', () => {
  change('pages/soudan.mdx', 'reviewBy: 2027-02-21', 'reviewBy: 2027-02-22');
  expect(only('pages/soudan.mdx', 'reviewBy').mend).toContain('2027-02-21');
});

test('a contact in single quotes counts as every other', () => {
  append('pages/ouchi.mdx', "<Contact id='C002' />");
  expect(told()).toEqual([expect.stringContaining('3か月')]);
});

test('a month before the review staff are warned; past it a preview is warned and a live site stops', () => {
  const about = (today: string) =>
    check(today).filter(
      ({ file, what }) => file === path('pages/soudan.mdx') && what.includes('次に確認する日'),
    );
  expect(about('2027-01-21')).toEqual([]);
  expect(about('2027-01-22')).toMatchObject([
    { severity: 'warning', what: expect.stringContaining('あと30日') },
  ]);
  expect(about('2027-02-22')).toMatchObject([{ severity: 'warning' }]);
  change('site.yaml', 'status: preview', 'status: live');
  expect(about('2027-02-22')).toMatchObject([{ severity: 'error' }]);
});

/** A page of its own, so that nothing else on it sets the limit. */
const standing = (reviewBy: string, body: string) =>
  write(
    'pages/atarashii.mdx',
    '---\ntitle: 新しい案内\nlabel: 新しい案内\nlead: 試しの案内です。\n' +
      'scene: saigai\norder: 9\naudiences: [all]\n' +
      'sources: []\nemergency: end\nmedical: false\nupdated: 2026-11-21\nreviewed: null\nreviewer: null\n' +
      `reviewBy: ${reviewBy}\n---\n\n${body}\n`,
  );

test.each([
  ['a page with the advice line', '<Contact id="C002" />', '2027-02-21', '3か月'],
  ['a page with another contact', '<Contact id="C005" />', '2027-05-21', '6か月'],
  ['any other page', '窓口で聞けます。', '2027-11-21', '12か月'],
])('%s is read again by the last day of its limit, not a day later', (_, body, last, limit) => {
  standing(last, body);
  expect(errors()).toEqual([]);
  standing(last.replace('21', '22'), body);
  expect(only('pages/atarashii.mdx', 'reviewBy').what).toContain(limit);
});
