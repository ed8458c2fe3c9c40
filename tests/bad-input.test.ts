import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../src/check/index.ts';
import { readContent } from '../src/content/read.ts';
import { isError, type Problem, place } from '../src/lib/problem.ts';

const TODAY = '2026-11-21';
let dir: string;

beforeEach(() => {
  mkdirSync('.tmp', { recursive: true });
  dir = mkdtempSync('.tmp/bad-');
  cpSync('content', dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const path = (file: string) => join(dir, file);
function change(file: string, from: string, to: string): void {
  const text = readFileSync(path(file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(
    path(file),
    text.replace(from, () => to),
  );
}
const write = (file: string, text: string | Buffer) => {
  mkdirSync(dirname(path(file)), { recursive: true });
  writeFileSync(path(file), text);
};
const append = (file: string, text: string) => write(file, `${readFileSync(path(file), 'utf8')}\n${text}\n`);
const lineOf = (file: string, part: string) =>
  readFileSync(path(file), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(part)) + 1;

const check = (today: string) => checkContent(readContent(dir), today);
const errors = () => check(TODAY).filter(isError);
/** The one error, which must name the file, the line, what is wrong and how to mend it, in Japanese. */
function only(file: string, part: string): Problem {
  const found = errors();
  expect(found.map((problem) => `${place(problem)} ${problem.what}`)).toHaveLength(1);
  const [problem] = found as [Problem];
  expect(problem.file).toBe(path(file));
  expect(problem.line).toBe(lineOf(file, part));
  expect(problem.what).toMatch(/[ぁ-ん]/);
  expect(problem.mend).toMatch(/[ぁ-ん]/);
  return problem;
}

test('the content as it is has no errors', () => {
  expect(errors()).toEqual([]);
});

describe('slips in a page', () => {
  test('a misspelt field', () => {
    change('pages/soudan.mdx', 'reviewer: null', 'reviewer: null\nreveiwer: null');
    expect(only('pages/soudan.mdx', 'reveiwer').what).toContain('reveiwer');
  });

  test('a full-width colon', () => {
    change('pages/soudan.mdx', 'title: 相談先', 'title：相談先');
    expect(only('pages/soudan.mdx', 'title：').what).toContain('全角');
  });

  test('a picture that is not there', () => {
    append('pages/soudan.mdx', '![窓口の写真](./madoguchi.jpg)');
    expect(only('pages/soudan.mdx', 'madoguchi.jpg').what).toContain('見つかりません');
  });

  test('a picture without words', () => {
    write('pages/a.jpg', Buffer.from([0xff, 0xd8, 0xff]));
    append('pages/soudan.mdx', '![](./a.jpg)');
    expect(only('pages/soudan.mdx', './a.jpg').what).toContain('説明');
  });

  test('a link to a page that is not there, and one that lacks its last slash', () => {
    append('pages/soudan.mdx', '[窓口](/madoguchi/)');
    expect(only('pages/soudan.mdx', '/madoguchi/').what).toContain('/madoguchi/');
    change('pages/soudan.mdx', '[窓口](/madoguchi/)', '[お金](/zaitaku/hiyou)');
    expect(only('pages/soudan.mdx', '/zaitaku/hiyou)').mend).toContain('/zaitaku/hiyou/');
  });

  test('a brace and an angle bracket in prose, both at once', () => {
    append('pages/soudan.mdx', '{メモ}と37.5<38');
    expect(errors().map(({ line, column }) => [line, column])).toEqual(
      [1, 4, 10].map((column) => [lineOf('pages/soudan.mdx', '{メモ}'), column]),
    );
  });

  test('no front matter at all', () => {
    write('pages/atarashii.mdx', '本文だけ\n');
    expect(only('pages/atarashii.mdx', '本文だけ').what).toContain('---');
  });

  test('a telephone number typed into the text', () => {
    append('pages/soudan.mdx', '[電話](tel:0471500000)');
    expect(only('pages/soudan.mdx', 'tel:').mend).toContain('<Contact');
  });

  test('a sentence of more than 80 characters', () => {
    append('pages/soudan.mdx', `${'あ'.repeat(81)}。`);
    expect(only('pages/soudan.mdx', 'あああ').what).toContain('82文字');
  });

  test.each([
    '手遅れ',
    '後悔しないために',
    '迷惑をかけないために',
    '無駄な延命',
    '死に方',
    '安心してください',
  ])('the word %s', (word) => {
    append('pages/soudan.mdx', `それは${word}。`);
    expect(only('pages/soudan.mdx', `それは${word}`).what).toContain(word);
  });
});

describe('quoting what may not be quoted', () => {
  test('an unknown fact', () => {
    append('pages/soudan.mdx', '<Stat fact="F999" />');
    expect(only('pages/soudan.mdx', 'F999').what).toContain('F999');
  });

  test('an internal fact as a source', () => {
    change('pages/soudan.mdx', 'sources: [F005', 'sources: [F080, F005');
    expect(only('pages/soudan.mdx', 'F080').what).toContain('内部');
  });

  test('a fact for professionals on a citizens’ page', () => {
    append('pages/soudan.mdx', '<Stat fact="F092" />');
    expect(only('pages/soudan.mdx', 'F092').what).toContain('専門職');
  });

  test('the figure of a link-only fact', () => {
    append('pages/soudan.mdx', '<Num fact="P028" />');
    expect(only('pages/soudan.mdx', '"P028"').what).toContain('数字は載せず');
  });

  test('one of several numbers without saying which', () => {
    append('pages/soudan.mdx', '<Num fact="F014" />');
    expect(only('pages/soudan.mdx', 'F014').mend).toContain('令和7年度');
  });

  test.each(['C010', 'C012', 'C013', 'C003'])('the contact %s, which may not be published', (id) => {
    append('pages/soudan.mdx', `<Contact id="${id}" />`);
    expect(only('pages/soudan.mdx', `"${id}"`).what).toContain('載せられません');
  });

  test('an unknown word', () => {
    append('pages/soudan.mdx', '<Term>ほげ</Term>の話');
    expect(only('pages/soudan.mdx', 'ほげ').what).toContain('用語の台帳');
  });
});

describe('registries', () => {
  test('a broken YAML file is one problem, with its line, not one for every quote', () => {
    change('registry/national/facts.yaml', '- id: P001', '- id: "P001');
    const [problem, ...others] = errors();
    expect(others).toEqual([]);
    expect(problem?.file).toBe(path('registry/national/facts.yaml'));
    expect(problem?.line).toBeGreaterThan(0);
    expect(problem?.what).toContain('引用符');
    expect(problem?.line).toBe(lineOf('registry/national/facts.yaml', '"P001'));
  });

  test('an empty registry', () => {
    write('registry/city/areas.yaml', '# 空\n');
    expect(errors()).toMatchObject([
      { file: path('registry/city/areas.yaml'), what: expect.stringContaining('1件もありません') },
    ]);
  });

  test('an empty folder of pages', () => {
    rmSync(path('pages'), { recursive: true });
    expect(errors()).toMatchObject([
      { file: path('pages'), what: expect.stringContaining('1つもありません') },
    ]);
  });

  test('an id used twice names both places', () => {
    const areas = readFileSync(path('registry/city/areas.yaml'), 'utf8');
    write('registry/city/areas.yaml', areas.replace('id: chubu', 'id: hokubu'));
    expect(errors()[0]?.what).toMatch(/「hokubu」が2回.*areas\.yaml:\d+/);
  });

  test('a time that is no time', () => {
    change('registry/city/contacts.yaml', 'opens: "18:00"', 'opens: "25:00"');
    expect(only('registry/city/contacts.yaml', '25:00').what).toContain('引用符');
  });

  test('no site.yaml', () => {
    rmSync(path('site.yaml'));
    expect(errors()).toMatchObject([
      { file: path('site.yaml'), what: expect.stringContaining('ありません') },
    ]);
  });
});

describe('time', () => {
  test('a page that shows #7119 may not wait longer than three months', () => {
    change('pages/soudan.mdx', 'reviewBy: 2027-02-21', 'reviewBy: 2027-02-22');
    expect(only('pages/soudan.mdx', 'reviewBy').mend).toContain('2027-02-21');
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
});

test('going live lists everything that is missing: reviews, contacts, facts, the address', () => {
  change('site.yaml', 'status: preview', 'status: live');
  const found = errors().map(({ what }) => what);
  const { texts, issues } = readContent(dir);
  const samples = issues.filter(({ data }) => data?.sample);
  expect(samples).not.toEqual([]);
  expect(found.filter((what) => what.startsWith('まだ専門職の確認'))).toHaveLength(
    texts.length - samples.length,
  );
  for (const part of ['C002', 'C001', 'C010', 'P024', '.example'])
    expect(
      found.some((what) => what.includes(part)),
      part,
    ).toBe(true);
});

describe('the guide', () => {
  test('an unknown scene and an unknown audience list the ones there are', () => {
    change('pages/bamen/mitori.mdx', 'scene: mitori', 'scene: mitoli');
    expect(only('pages/bamen/mitori.mdx', 'mitoli').what).toContain('nyutaiin、kyuhen、mitori');
    change('pages/bamen/mitori.mdx', 'scene: mitoli', 'scene: mitori');
    change('pages/soudan.mdx', 'audiences: [all]', 'audiences: [80]');
    expect(only('pages/soudan.mdx', 'audiences: [80]').what).toContain('50-60、65、75');
  });

  test('the emergency part in a fold', () => {
    append('pages/soudan.mdx', '<Fold title="くわしく">\n\n<Emergency />\n\n</Fold>');
    expect(only('pages/soudan.mdx', '<Emergency />').what).toContain('折りたたみ');
  });

  test('a video without captions, picture and words, and one whose captions are broken', () => {
    append('pages/soudan.mdx', '<Video title="見本" src="moji.mp4" />');
    const found = errors().map(({ what }) => what);
    for (const part of ['字幕', '絵', '文字で'])
      expect(
        found.some((what) => what.includes(part)),
        part,
      ).toBe(true);
    write('media/bad.vtt', 'WEBVTT\n\n00:05 --> 00:02\nことば\n');
    change(
      'pages/soudan.mdx',
      'src="moji.mp4" />',
      'src="moji.mp4" captions="bad.vtt" poster="moji.png">\n\nことば\n\n</Video>',
    );
    expect(errors()).toMatchObject([{ file: path('media/bad.vtt'), line: 3 }]);
  });

  test('a tone exception needs its reason, and with it the word passes', () => {
    append('pages/soudan.mdx', '「無駄な延命」という題の本があります。');
    expect(only('pages/soudan.mdx', '無駄な延命').what).toContain('無駄な延命');
    change('pages/soudan.mdx', 'updated:', 'toneExceptions:\n  - word: 無駄な延命\nupdated:');
    expect(errors().map(({ what }) => what)).toEqual(
      expect.arrayContaining([expect.stringContaining('使う理由')]),
    );
    change('pages/soudan.mdx', '  - word: 無駄な延命', '  - word: 無駄な延命\n    reason: 本の題名の引用');
    expect(errors()).toEqual([]);
  });

  test('a word of the glossary without its reading is a warning where it first stands', () => {
    append('pages/kokoro.mdx', '退院のあとは、居宅介護支援事業所に話せます。');
    const warnings = check(TODAY).filter(({ what }) => what.includes('居宅介護支援事業所'));
    expect(warnings).toMatchObject([
      { severity: 'warning', line: lineOf('pages/kokoro.mdx', '居宅介護支援事業所') },
    ]);
  });

  test('years of the two calendars that do not agree', () => {
    append('pages/soudan.mdx', '令和8年（2025年）のことです。');
    expect(only('pages/soudan.mdx', '令和8年（2025年）').what).toContain('2026年');
  });

  test.each([
    ['pages/zaitaku/hiyou.mdx', '1か月に5,000円です。'],
    ['pages/soudan.mdx', '24時間365日、対応しています。'],
    ['pages/kyukyu/index.mdx', '看取りと決めたら、電話しません。'],
    ['pages/kyukyu/kyukyutai.mdx', '心肺蘇生を望まないときの扱いです。'],
    ['pages/bamen/mitori.mdx', '家なら苦しまないで過ごせます。'],
    ['pages/bamen/kyuhen.mdx', '救急車を慌てて呼んではいけません。'],
    ['pages/jinsei-kaigi/index.mdx', '家族のために決めておくべきことです。'],
    ['pages/kyukyu/card/index.mdx', '救急隊は必ず見ます。'],
  ])('%s may not say 「%s」', (file, sentence) => {
    append(file, sentence);
    const { line } = { line: lineOf(file, sentence) };
    expect(errors().filter((problem) => problem.file === path(file) && problem.line === line)).not.toEqual(
      [],
    );
  });
});

describe('landing pages and charts', () => {
  const asked = (file: string) => /to: (\S+)/.exec(readFileSync(path(file), 'utf8'))?.[1] ?? '';

  test('a question that leads to no page, and one whose anchor is not there', () => {
    const to = asked('nenrei/65.mdx');
    change('nenrei/65.mdx', to, '/zaitaku/nashi/');
    expect(only('nenrei/65.mdx', '/zaitaku/nashi/').what).toContain('/zaitaku/nashi/');
    change('nenrei/65.mdx', '/zaitaku/nashi/', '/zaitaku/hiyou/#1か月の上限');
    expect(only('nenrei/65.mdx', '#1か月の上限').mend).toContain('1か月の上限がある');
  });

  test('two landing pages for the same readers name each other', () => {
    write('nenrei/66.mdx', readFileSync(path('nenrei/65.mdx'), 'utf8'));
    expect(only('nenrei/66.mdx', 'audience:').what).toContain('nenrei/65.mdx');
  });

  test('a chart asked for a year that has no number', () => {
    append('pages/suuji.mdx', '<Chart fact="F020" title="見本" years="令和2年度 令和7年度" />');
    expect(only('pages/suuji.mdx', '令和2年度').mend).toContain('令和3年度');
  });

  test('numbers of two units on one axis', () => {
    append('pages/suuji.mdx', '<Chart fact="F020 F014" title="見本" />');
    expect(only('pages/suuji.mdx', '"F020 F014"').what).toContain('単位');
  });

  test('a chart of a fact for professionals on a page for everybody', () => {
    append('pages/suuji.mdx', '<Chart fact="F020 F095" title="見本" />');
    expect(errors().map(({ what }) => what)).toContainEqual(expect.stringContaining('専門職'));
  });

  test('a kind of chart that does not exist', () => {
    append('pages/suuji.mdx', '<Chart fact="F020" title="見本" as="pie" />');
    expect(only('pages/suuji.mdx', 'as="pie"').mend).toContain('windows');
  });
});

describe('events', () => {
  const event = 'koza/jinsei-kaigi-no-hi.mdx';

  test('an event that ends before it starts', () => {
    change(event, 'endsAt: 2026-11-30', 'endsAt: 2026-11-29');
    expect(only(event, 'endsAt').what).toContain('前です');
  });

  test('the 30th of February', () => {
    change(event, 'startsAt: 2026-11-30', 'startsAt: 2026-02-30');
    expect(only(event, '2026-02-30').what).toContain('こよみにない日');
  });

  test('a name that belongs to another page', () => {
    write('koza/demae.mdx', readFileSync(path(event), 'utf8'));
    expect(errors()).toMatchObject([
      { file: path('koza/demae.mdx'), what: expect.stringContaining('置けません') },
    ]);
  });

  test('a window to apply at that may not be shown, a record that is no fact', () => {
    change(event, 'endsAt:', 'apply: C014\nrecord: { participants: F999 }\nendsAt:');
    expect(errors().map(({ what }) => what)).toEqual([
      expect.stringContaining('C014'),
      expect.stringContaining('F999'),
    ]);
  });
});

describe('files to download', () => {
  const list = 'shiryo/list.yaml';
  const row = (file: string) =>
    `- { id: mihon, title: 見本, about: 見本です。, for: all, file: ${file}, version: null, date: 2026-11-01 }`;

  test('a file that is not there', () => {
    append(list, row('nai.pdf'));
    expect(only(list, 'nai.pdf').what).toContain('見つかりません');
  });

  test('a file that is something else than its name says', () => {
    write('shiryo/sheet.pdf', 'PK\u0003\u0004 xl/workbook.xml');
    append(list, row('sheet.pdf'));
    expect(only(list, 'sheet.pdf').what).toContain('xlsx');
  });

  test('a file without its row, and a file without the day of its version', () => {
    write('shiryo/sheet.pdf', '%PDF-1.7');
    expect(errors()).toMatchObject([
      { file: path('shiryo/sheet.pdf'), mend: expect.stringContaining('list.yaml') },
    ]);
    append(list, row('sheet.pdf').replace('2026-11-01', 'null'));
    expect(only(list, 'date: null }').what).toContain('版の日付');
  });

  test('a fact for professionals behind a file for everybody', () => {
    append(list, row('null').replace('for: all', 'for: all, fact: F052'));
    expect(only(list, 'fact: F052, file: null').what).toContain('専門職');
  });
});

describe('newsletter issues', () => {
  const sample = 'ouchi/mihon-1/index.mdx';
  /** A real issue made of a sample. */
  const issue = (folder: string, number: number | string, day = '2026-11-20') => {
    const text = readFileSync(path(sample), 'utf8')
      .replace('number: null', `number: ${number}`)
      .replace('issuedOn: null', `issuedOn: ${day}`)
      .replace('sample: true\n', '');
    write(`ouchi/${folder}/index.mdx`, text);
    return `ouchi/${folder}/index.mdx`;
  };

  test('a number used twice names the other issue', () => {
    issue('12', 12);
    issue('012', 12);
    const found = errors().map(({ what }) => what);
    expect(found).toContainEqual(expect.stringMatching(/第12号が2つあります.*ouchi\/012/));
  });

  test.each(['12.5', '"12"', '十二', '0'])('the number %s is no whole number', (number) => {
    const file = issue('12', number);
    expect(only(file, 'number:').what).toContain('号数');
  });

  test('a number that is not the name of the folder', () => {
    expect(only(issue('12', 13), 'number: 13').what).toContain('フォルダーの名前');
  });

  test('no number and no day without `sample`', () => {
    change(sample, 'sample: true\n', '');
    const found = errors().map(({ what }) => what);
    expect(found).toContainEqual(expect.stringContaining('号数が要ります'));
    expect(found).toContainEqual(expect.stringContaining('発行日が要ります'));
  });

  test('an article without a title, and two with the same', () => {
    change(sample, '<Article title="聞きに行く、来てもらう" size="half">', '<Article size="half">');
    expect(only(sample, '<Article size="half">').what).toContain('「title」がありません');
    change(sample, '<Article size="half">', '<Article title="はじめに話す相手" size="half">');
    expect(errors().map(({ what }) => what)).toContainEqual(expect.stringContaining('記事の題'));
  });

  test('issues without the page that lists them', () => {
    rmSync(path('pages/ouchi.mdx'));
    expect(errors()).toContainEqual(
      expect.objectContaining({ what: expect.stringContaining('号の一覧のページ') }),
    );
  });

  test('an issue without any article', () => {
    write(
      'ouchi/mihon-3/index.mdx',
      `${readFileSync(path(sample), 'utf8').split('<Lead>')[0]}\n本文です。\n`,
    );
    expect(errors()).toMatchObject([
      {
        file: path('ouchi/mihon-3/index.mdx'),
        what: expect.stringContaining('<Article'),
        line: expect.any(Number),
      },
    ]);
  });

  test('everything at once: picture missing, picture without words, unknown component, brace and bracket in prose', () => {
    append(sample, '<Artcle title="題">\n\n{メモ}と37.5<38\n\n![](./nai.jpg)');
    const found = errors().map(({ what }) => what);
    for (const part of ['<Artcle>', '「{」', '「<」'])
      expect(
        found.some((what) => what.includes(part)),
        part,
      ).toBe(true);
    change(sample, '<Artcle title="題">\n\n{メモ}と37.5<38\n\n', '');
    const pictures = errors().map(({ what }) => what);
    for (const part of ['説明', '見つかりません'])
      expect(
        pictures.some((what) => what.includes(part)),
        part,
      ).toBe(true);
  });

  test('a photograph of an iPhone (HEIC), one that is none, one that is too large', () => {
    write('ouchi/mihon-1/heic.jpg', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0'));
    append(sample, '![庭](./heic.jpg)');
    expect(only(sample, 'heic.jpg').mend).toContain('互換性優先');
    write('ouchi/mihon-1/heic.jpg', 'これは写真ではない');
    expect(only(sample, 'heic.jpg').what).toContain('写真として読めません');
    write('ouchi/mihon-1/heic.jpg', Buffer.alloc(25_000_001, 0xff));
    expect(only(sample, 'heic.jpg').what).toContain('25MB');
  });

  test('a photograph on the cover needs its words; a drawing must be one of ours', () => {
    write('ouchi/mihon-1/hyoshi.jpg', Buffer.from([0xff, 0xd8, 0xff]));
    change(sample, /cover: .*/.exec(readFileSync(path(sample), 'utf8'))?.[0] ?? '', 'cover: ./hyoshi.jpg');
    expect(only(sample, 'cover:').what).toContain('coverAlt');
    change(sample, 'cover: ./hyoshi.jpg', 'cover: hyoushi');
    expect(only(sample, 'cover: hyoushi').mend).toContain('shimbun');
  });

  test('a link to an issue that is not out yet, an event and a contact that cannot be shown', () => {
    issue('12', 12, '2026-12-24');
    append('pages/ouchi.mdx', '[冬の号](/ouchi/12/)');
    expect(errors()).toEqual([]);
    expect(check(TODAY).map(({ what }) => what)).toContainEqual(expect.stringContaining('令和8年12月24日'));
    change('pages/ouchi.mdx', '[冬の号](/ouchi/12/)', '<EventNotice id="nai" />');
    expect(only('pages/ouchi.mdx', 'id="nai"').mend).toContain('jinsei-kaigi-no-hi');
    change('pages/ouchi.mdx', '<EventNotice id="nai" />', '<ContactBox title="窓口" ids="C002 C010" />');
    expect(errors()).toContainEqual(
      expect.objectContaining({
        what: expect.stringContaining('C010'),
        line: lineOf('pages/ouchi.mdx', 'C002 C010'),
      }),
    );
  });

  test('sentences a new issue left to be written are a warning', () => {
    append(sample, '【ここに書く】');
    expect(
      check(TODAY).filter(({ file, severity }) => file === path(sample) && severity === 'warning'),
    ).toMatchObject([{ line: lineOf(sample, '【ここに書く】') }]);
  });
});

describe('files', () => {
  const page = () => readFileSync(path('pages/soudan.mdx'), 'utf8');

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
    write(file, page());
    expect(errors().find((problem) => problem.file === path(file))?.mend).toContain(mend);
  });

  test('a draft is neither published nor checked, and that is said', () => {
    write('pages/_drafts/x.mdx', '{壊れた');
    expect(errors()).toEqual([]);
    expect(check(TODAY)).toMatchObject([
      { file: path('pages/_drafts/x.mdx'), severity: 'warning', what: expect.stringContaining('下書き') },
    ]);
  });

  test('two files of one address name each other', () => {
    write('pages/soudan/index.mdx', page());
    expect(errors().map(({ what }) => what)).toContainEqual(
      expect.stringMatching(/soudan\.mdx|soudan\/index/),
    );
  });

  test('pictures with capital letters, and what a machine leaves behind, are no problem', () => {
    write('pages/.DS_Store', 'x');
    write('pages/NIWA.JPG', Buffer.from([0xff, 0xd8, 0xff]));
    append('pages/soudan.mdx', '![庭](./NIWA.JPG)');
    expect(check(TODAY)).toEqual([]);
  });
});

describe('what a reader would see is what is read', () => {
  test.each([
    ['a word broken over two lines', '手遅\nれにならない', '手遅れ'],
    ['full-width digits', '１か月に５０００円です。', '円'],
    ['an amount in kanji', '月に五千円です。', '五千円'],
  ])('%s is found', (_, text, word) => {
    append('pages/soudan.mdx', text);
    expect(only('pages/soudan.mdx', text.split('\n')[0] ?? '').what).toContain(word);
  });

  test('a contact in single quotes counts as every other', () => {
    append('pages/kokoro.mdx', "<Contact id='C002' />");
    expect(errors().map(({ what }) => what)).toContainEqual(expect.stringContaining('3か月'));
    append('pages/soudan.mdx', "<Contact id='C010' />");
    expect(errors().map(({ what }) => what)).toContainEqual(expect.stringContaining('C010'));
  });

  test.each(['javascript:alert(1)', 'http://example.jp/', '/nashi/', 'tel:119', 'ftp://example.jp/'])(
    'a link by reference to %s',
    (target) => {
      append('pages/soudan.mdx', `[こちら][a]\n\n[a]: ${target}`);
      expect(only('pages/soudan.mdx', `[a]: ${target}`).what).toContain(target);
    },
  );

  test('the emergency part in a box in a fold', () => {
    append(
      'pages/soudan.mdx',
      '<Fold title="くわしく">\n\n<Note title="急なとき">\n\n<Emergency />\n\n</Note>\n\n</Fold>',
    );
    expect(only('pages/soudan.mdx', '<Emergency />').what).toContain('折りたたみ');
  });

  test('an article of an issue, the sheet of a page and a year of the archive are places one can link to', () => {
    append(
      'pages/kokoro.mdx',
      '[記事](/ouchi/mihon-2/#救急隊が来たら)、[用紙](/kyukyu/card/memo/#yoshi)、[見本](/ouchi/#見本)を読めます。',
    );
    expect(errors()).toEqual([]);
  });

  test('a word in a registry, a notice, a voice, an alternative text', () => {
    change('registry/city/contacts.yaml', 'whenClosed: ', 'whenClosed: 救急車は呼ばないでください。 # ');
    change('site.yaml', 'status:', 'notice: { on: 2026-11-20, text: 手遅れです。 }\nstatus:');
    write('pages/a.jpg', Buffer.from([0xff, 0xd8, 0xff]));
    append('pages/soudan.mdx', '![お年寄りの庭](./a.jpg)');
    expect(errors().map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('呼ばないで'),
        expect.stringContaining('手遅れ'),
        expect.stringContaining('お年寄り'),
      ]),
    );
  });
});

describe('things said to be done', () => {
  test('a confirmation in the future, a review in the future', () => {
    change('registry/national/contacts.yaml', 'verifiedOn: null', 'verifiedOn: 2099-01-01');
    change('pages/soudan.mdx', 'reviewed: null', 'reviewed: 2099-01-01');
    change('pages/soudan.mdx', 'reviewer: null', 'reviewer: 医師');
    expect(errors().map(({ what }) => what)).toEqual([
      expect.stringContaining('まだ来ていない日'),
      expect.stringContaining('まだ来ていない日'),
    ]);
  });

  test('an empty role is no role', () => {
    change('pages/soudan.mdx', 'reviewer: null', 'reviewer: ""');
    expect(only('pages/soudan.mdx', 'reviewer').what).toContain('確認した人の役割');
  });

  test.each([
    'updated: 2026年11月21日',
    'updated: ２０２６-１１-２１',
    'updated: 2026/11/21',
    'updated: R8.11.21',
  ])('%s shows the day as it is written here', (line) => {
    change('pages/soudan.mdx', 'updated: 2026-11-21', line);
    expect(only('pages/soudan.mdx', 'updated:').corrected).toBe('updated: 2026-11-21');
  });

  test.each(['javascript:alert(1)', 'http://example.jp/', 'mailto:a@example.jp'])(
    'the address %s of a recording',
    (address) => {
      change('koza/r7-kouza.mdx', 'endsAt:', `recording: "${address}"\nendsAt:`);
      expect(only('koza/r7-kouza.mdx', 'recording:').what).toContain('https://');
    },
  );
});

describe('headings', () => {
  test('a level that is skipped', () => {
    append('pages/soudan.mdx', '## はじめ\n\n#### こまかい話');
    expect(only('pages/soudan.mdx', '#### ').corrected).toBe('### こまかい話');
  });

  test('two of the same name are fine until somebody links to one', () => {
    append('pages/soudan.mdx', '## 夜の話\n\nあ。\n\n## 夜の話\n\nい。');
    expect(errors()).toEqual([]);
    append('pages/kokoro.mdx', '[夜](/soudan/#夜の話)のことです。');
    expect(errors().map(({ what }) => what)).toEqual([expect.stringContaining('2つあります')]);
  });
});

describe('tags', () => {
  test.each([
    ['curly quotes', '<Contact id=“C002” />', '<Contact id="C002" />'],
    ['no quotes', '<Contact id=C002 />', '<Contact id="C002" />'],
    ['full-width brackets', '＜Emergency /＞', '<Emergency />'],
  ])('%s show the tag as it should be', (_, tag, corrected) => {
    append('pages/soudan.mdx', tag);
    expect(only('pages/soudan.mdx', tag).corrected).toBe(corrected);
  });

  test('a quotation mark or a component left open is told where it was opened', () => {
    append('pages/soudan.mdx', '<Note title="夜>\n\n本文\n\n</Note>\n\nおわり');
    expect(only('pages/soudan.mdx', '<Note title="夜>').what).toContain('引用符');
    change('pages/soudan.mdx', '<Note title="夜>', '<Note title="夜">\n\n<Fold title="昼">');
    expect(only('pages/soudan.mdx', '<Fold title="昼">').what).toContain('<Fold>');
  });

  test('ordinary writing is never complained about', () => {
    append(
      'pages/soudan.mdx',
      "Dr. O'Brienの本を読みました[^1]。\n\n1. はじめに\n2. つぎに\n\n`{id}`と書きます。\n\n[^1]: It's 'fine'.",
    );
    expect(check(TODAY)).toEqual([]);
  });
});

describe('what a risky page must say', () => {
  test('the part that is gone is named, with the reason', () => {
    const kyukyu = readFileSync(path('pages/kyukyu/index.mdx'), 'utf8');
    write('pages/kyukyu/index.mdx', kyukyu.replace('<Contact id="C002" />', ''));
    expect(errors().map(({ what }) => what)).toEqual([expect.stringContaining('迷ったときの電話')]);
  });

  test('words in a fold are not said', () => {
    const file = 'pages/zaitaku/hiyou.mdx';
    const text = readFileSync(path(file), 'utf8').replaceAll('2026年8月', '来年');
    write(file, `${text}\n<Fold title="くわしく">\n\n2026年8月から変わります。\n\n</Fold>\n`);
    expect(errors().map(({ what }) => what)).toEqual([expect.stringContaining('2026年8月')]);
  });

  test('a sign for 119 nobody has told us of, and one that is lost', () => {
    change('pages/kyukyu/index.mdx', '- 突然の高熱', '- 微熱が続く');
    expect(errors().map(({ what }) => what)).toEqual(
      expect.arrayContaining([expect.stringContaining('微熱が続く'), expect.stringContaining('突然の高熱')]),
    );
  });
});
