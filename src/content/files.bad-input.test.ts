import { mkdirSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { path, read, write, remove, check, errors, told } = badCity();

test.each([
  ['pages/atarashii.md', '.mdx'],
  ['pages/atarashii.MDX', '.mdx'],
  ['pages/Atarashii Page.mdx', 'atarashii-page'],
  ['pages/新しいページ.mdx', '半角'],
  ['nenrei/65 copy.mdx', '65-copy'],
  ['atarashii.mdx', 'pages'],
  ['koe.yml', 'koe.yaml'],
  ['registry/city/contact.yaml', 'contacts.yaml'],
])('%s belongs nowhere and is told so, with the mend', (file, mend) => {
  write(file, read('pages/soudan.mdx'));
  expect(errors().find((problem) => problem.file === path(file))?.mend).toContain(mend);
});

test.each(['pages/_drafts/x.mdx', 'pages/_draft.mdx', 'koza/_drafts/haru.mdx', 'ouchi/_13/index.mdx'])(
  'the draft %s is neither published nor checked, and that is said',
  (file) => {
    write(file, '{壊れた');
    expect(check()).toMatchObject([
      { file: path(file), severity: 'warning', what: expect.stringContaining('下書き') },
    ]);
  },
);

test.each([
  'media/mihon/moji.mp4',
  'media/mihon.exe',
  'media/moji.mov',
  'shiryo/mihon.doc',
  'shiryo/kako/a.pdf',
])('%s is not published from there, and that is said', (file) => {
  write(file, 'x');
  const [folder = ''] = file.split('/');
  expect(check()).toMatchObject([
    {
      file: path(file),
      severity: 'warning',
      what: expect.stringContaining(`${folder} から公開されません`),
      mend: expect.stringContaining(`${folder} のすぐ下`),
    },
  ]);
});

test('a file that nothing uses is a notice', () => {
  write('pages/memo.txt', 'x');
  expect(check()).toMatchObject([
    {
      file: path('pages/memo.txt'),
      severity: 'warning',
      what: expect.stringContaining('公開されません'),
    },
  ]);
});

test('what machines and editors leave behind is passed over', () => {
  for (const name of [
    '.DS_Store',
    'Thumbs.db',
    'desktop.ini',
    '~$memo.docx',
    'soudan.mdx~',
    '.soudan.mdx.swp',
  ])
    write(`pages/${name}`, 'x');
  expect(check()).toEqual([]);
});

test('a folder named like a page is told', () => {
  write('pages/atarashii.mdx/index.mdx', read('pages/kokoro.mdx'));
  expect(told()).toEqual([expect.stringContaining('atarashii.mdx')]);
});

test('an empty folder of pages', () => {
  remove('pages');
  expect(errors()).toMatchObject([{ file: path('pages'), what: expect.stringContaining('1つもありません') }]);
});

test('a link in a circle, a dead link and a folder that ends like a page are told or left, and nothing hangs', () => {
  symlinkSync('.', path('pages/loop'));
  symlinkSync('/nowhere', path('pages/dead.mdx'));
  mkdirSync(path('pages/dir.mdx'));
  expect(check()).toMatchObject([
    { file: path('pages/dead.mdx'), severity: 'warning', what: expect.stringContaining('近道') },
    { file: path('pages/loop'), severity: 'warning' },
  ]);
});

test('a text of millions of letters is told and not read', () => {
  write('pages/big.mdx', `---\ntitle: x\n---\n${'あ'.repeat(400_000)}`);
  expect(check()).toMatchObject([
    { file: path('pages/big.mdx'), what: expect.stringContaining('大きすぎます') },
  ]);
});
