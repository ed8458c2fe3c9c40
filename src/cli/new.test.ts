import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FIXTURE_DAY, run, smallCity } from '../../tests/fixtures/small-city.ts';
import { checkContent } from '../check/index.ts';
import { readContent } from '../content/read.ts';
import { isError } from '../lib/problem.ts';
import { TO_WRITE } from '../page/begin.ts';

const dir = smallCity();
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const typed = (args: string[], lines: readonly string[]) =>
  run(dir, 'new', args, {}, lines.map((line) => `${line}\n`).join(''));
const written = (file: string) => readFileSync(join(dir, 'content', file), 'utf8');
const errors = () => checkContent(readContent(join(dir, 'content')), FIXTURE_DAY).filter(isError);

test.each([
  ['page', ['見本の話', 'jinsei-kaigi', 'mihon-a'], 'pages/jinsei-kaigi/mihon-a.mdx'],
  ['event', ['見本の講座', '令和9年2月6日14時', '令和9年2月6日16時', '', '', ''], 'koza/2027-02-koza.mdx'],
  ['deck', ['見本の話2', 'zaitaku', 'mihon-b'], 'koza/decks/mihon-b.mdx'],
  ['facility', ['見本いいん', 'ミホンイイン', '2', '', ''], 'iryokikan/mihoniin.yaml'],
  ['issue', ['第90号', '見本の題名', '令和9年2月6日', '見本の号'], 'ouchi/90/index.mdx'],
])(
  'a new %s is written where it belongs, passes the check at once, and says what to do next',
  (kind, lines, file) => {
    const { stdout, stderr, status } = typed([kind], lines);
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toContain(`○ ${join(dir, 'content', file)} を作りました`);
    expect(stdout).toMatch(/npm run check.* で確かめます[\s\S]*npm start/);
    expect(errors()).toEqual([]);
    expect(written(file)).toContain(kind === 'facility' ? '# tel: ' : TO_WRITE);
  },
);

test('without a kind it lists them, and takes the number of one', () => {
  const { stdout } = typed([], ['9', '１', '見本の話3', '', 'mihon-c']);
  expect(stdout).toMatch(/5 {2}issue[\s\S]*「9」は作れません[\s\S]*mihon-c.mdx を作りました/);
});

test('everything can be said in one line; a file that is there is kept', () => {
  const said = ['issue', '--number', '91', '--title', '題: 名', '--date', '2027-02-06', '--season', '冬号'];
  const { stdout, status } = typed(said, []);
  expect(status).toBe(0);
  expect(stdout).toContain('TODAY=2027-02-06 npm start');
  expect(written('ouchi/91/index.mdx')).toContain('title: "題: 名"');
  const again = typed([...said.slice(0, 4), '別の題', ...said.slice(5)], []);
  expect(again.status).toBe(1);
  expect(again.stderr).toContain('もうあります。書きかえません。');
  expect(written('ouchi/91/index.mdx')).toContain('title: "題: 名"');
});

test('an answer is asked for again until it is good; who stops has written nothing', () => {
  const { stdout, stderr, status } = typed(['event'], ['', '見本の講座2', '来週', '2027-03-06']);
  expect(stdout).toMatch(
    /✗ 答えを書いてください[\s\S]*✗ 「startsAt」は 2026-11-30[\s\S]*Enter だけなら 2027-03-06/,
  );
  expect(status).toBe(0);
  expect(stderr).toBe('');
  const stopped = typed(['event'], ['見本の講座3']);
  expect(stopped.status).toBe(1);
  expect(stopped.stderr).toMatch(
    /--start: .*の答えがありません[\s\S]*何も書いていません。例: npm run new -- event --title/,
  );
});

test('a word nobody knows is refused with an example', () => {
  const { stderr, status } = typed(['issue', '--titel', '題'], []);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^✗ 書き方がわかりません。例: npm run new -- issue --number/);
});

test('a number that is not in the list is asked for again, with the list', () => {
  const { stdout } = typed(['page'], ['見本の話4', '99', '', 'mihon-d']);
  expect(stdout).toMatch(/> 99[\s\S]*✗ 一覧の番号か[\s\S]*mihon-d.mdx を作りました/);
});

test('on a live site a new text is told to stay a draft until it is confirmed', () => {
  const site = join(dir, 'content/site.yaml');
  writeFileSync(site, written('site.yaml').replace('status: preview', 'status: live'));
  const { stdout, status } = typed(['page'], ['見本の話5', '', 'mihon-e']);
  expect([status, stdout]).toEqual([0, expect.stringContaining('下書き')]);
});
