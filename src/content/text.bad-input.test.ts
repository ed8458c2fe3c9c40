import { describe, expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { path, read, write, append, change, check, errors, lineOf, only, onlyNotice } = badCity();
const page = 'pages/soudan.mdx';

describe('front matter', () => {
  test('a misspelt field gets the name that was meant', () => {
    change(page, 'reviewer: null', 'reviewer: null\nreveiwer: null');
    const { what, mend } = only(page, 'reveiwer');
    expect(what).toContain('reveiwer');
    expect(mend).toContain('「reviewer」のことですか');
  });

  test('a full-width colon', () => {
    change(page, 'title: 相談先', 'title：相談先');
    expect(only(page, 'title：').what).toContain('全角');
  });

  test('a tab as indent', () => {
    change(page, 'sources: []', 'sources:\n\t- F900');
    const { what, corrected } = only(page, '\t- F900');
    expect(what).toContain('タブ');
    expect(corrected).toBe('  - F900');
  });

  test('an ideographic space as indent', () => {
    change(page, 'sources: []', 'sources:\n　- F900');
    const { what, corrected } = only(page, '　- F900');
    expect(what).toContain('全角の空白');
    expect(corrected).toBe('  - F900');
  });

  test('curly quotes around a value with a colon', () => {
    change(page, 'title: 相談先', 'title: “相談: 先”');
    const { what, corrected } = only(page, '“相談');
    expect(what).toContain('かざりの形');
    expect(corrected).toBe('title: "相談: 先"');
  });

  test('the same field twice', () => {
    change(page, 'label: 相談先', 'label: 相談先\nlabel: 窓口');
    expect(only(page, 'label: 窓口').what).toContain('同じ項目が2回');
  });

  test('none at all', () => {
    write('pages/atarashii.mdx', '本文だけ\n');
    expect(only('pages/atarashii.mdx', '本文だけ').what).toContain('---');
  });

  test('one that is not closed, one that does not begin the file', () => {
    write(page, read(page).replace('\n---\n', '\n'));
    expect(only(page, '---').what).toContain('閉じられていません');
    write(page, `\n${read('pages/kokoro.mdx').replace('気持ちがつらいとき', '見本')}`);
    expect(errors()).toMatchObject([
      { file: path(page), line: 1, what: expect.stringContaining('空いた行') },
    ]);
  });

  test('one whose line is full-width, one without its first line', () => {
    const text = read(page);
    write(page, text.replace('---', '－－－'));
    expect(only(page, '－－－').what).toContain('全角');
    write(page, text.replace('---\n', ''));
    expect(only(page, 'title:').what).toContain('はじめの項目');
  });

  test('an unknown scene and an unknown audience list the ones there are', () => {
    change('pages/bamen/mitori.mdx', 'scene: mitori', 'scene: mitoli');
    expect(only('pages/bamen/mitori.mdx', 'mitoli').what).toContain('nyutaiin、kyuhen、mitori');
    change('pages/bamen/mitori.mdx', 'scene: mitoli', 'scene: mitori');
    change(page, 'audiences: [all]', 'audiences: [80]');
    expect(only(page, 'audiences: [80]').what).toContain('50-60、65、75');
  });

  test('an empty role is no role', () => {
    change(page, 'reviewer: null', 'reviewer: ""');
    expect(only(page, 'reviewer').what).toContain('確認した人の役割');
  });

  test.each([
    'updated: 2026年11月21日',
    'updated: ２０２６-１１-２１',
    'updated: 2026/11/21',
    'updated: R8.11.21',
  ])('%s shows the day as it is written here', (line) => {
    change(page, 'updated: 2026-11-21', line);
    expect(only(page, 'updated:').corrected).toBe('updated: 2026-11-21');
  });

  // src/lib/yaml.ts: `document.toJS()` throws for an alias that names nothing; its table of words has the message already.
  test('a value that begins with *, which YAML takes for a name, is told and not thrown', () => {
    change(page, 'title: 相談先', 'title: *大事な*相談先');
    expect(errors()).toContainEqual(expect.objectContaining({ file: path(page), line: 2 }));
  });

  test('a value that begins with &, which YAML takes for a name, keeps its words', () => {
    change(page, 'title: 相談先', 'title: &大事な 相談先');
    expect(only(page, 'title:')).toMatchObject({ column: 8, corrected: 'title: "&大事な 相談先"' });
  });

  test('a place in the order in full-width digits', () => {
    change(page, 'order: 3', 'order: ３');
    expect(only(page, 'order:').what).toContain('半角の数字');
  });
});

describe('the bytes of a file', () => {
  test('the marks of two changes that met are one problem', () => {
    append(page, '<<<<<<< HEAD\n{夜の話\n=======\n昼の話\n>>>>>>> midori');
    expect(only(page, '<<<<<<< HEAD').what).toContain('ぶつかった');
  });

  test('the marks of two changes that met in a registry are one problem', () => {
    const file = 'registry/city/contacts.yaml';
    change(file, '  name: 見本県', '<<<<<<< HEAD\n  name: 見本町\n=======\n  name: 見本県');
    change(file, '  purpose: 救急車', '>>>>>>> midori\n  purpose: 救急車');
    expect(only(file, '<<<<<<< HEAD').what).toContain('ぶつかった');
  });

  test('a file with NUL bytes', () => {
    append(page, 'あ\0い');
    expect(only(page, 'あ\0い').what).toContain('NUL');
  });

  test('a file that Windows saved as Shift_JIS', () => {
    const sjis = Buffer.from([0x91, 0x8a, 0x92, 0x6b, 0x90, 0xe6]); // 相談先
    const [head = '', tail = ''] = read(page).split('相談先\nlabel');
    write(page, Buffer.concat([Buffer.from(head), sjis, Buffer.from(`\nlabel${tail}`)]));
    const { what, mend } = only(page, 'title:');
    expect(what).toContain('Shift_JIS');
    expect(mend).toContain('UTF-8');
  });

  test('a registry that Windows saved as Shift_JIS is one problem', () => {
    const file = 'registry/city/areas.yaml';
    write(file, Buffer.concat([Buffer.from(`${read(file)}- name: `), Buffer.from([0x91, 0x8a, 0x0a])]));
    expect(only(file, '- name:').what).toContain('Shift_JIS');
  });

  test('line ends of Windows and the mark at the beginning (BOM) are no problem, and lines are counted as they stand', () => {
    for (const file of [page, 'site.yaml', 'registry/city/contacts.yaml', 'ouchi/2/index.mdx', 'koe.yaml'])
      write(file, `\ufeff${read(file).replaceAll('\n', '\r\n')}`);
    expect(check()).toEqual([]);
    append(page, '<Stat fact="F999" />');
    expect(only(page, 'F999').what).toContain('F999');
    write(page, read('pages/kokoro.mdx'));
    change('registry/city/contacts.yaml', 'opens: "18:00"', 'opens: "25:00"');
    expect(errors()).toContainEqual(
      expect.objectContaining({ line: lineOf('registry/city/contacts.yaml', '25:00') }),
    );
  });

  test('line ends of an old Mac are no problem', () => {
    write(page, read(page).replaceAll('\n', '\r'));
    expect(check()).toEqual([]);
  });
});

describe('signs', () => {
  test('half-width katakana, with the line as it should be', () => {
    append(page, 'ｹｱﾏﾈｼﾞｬｰに話せます。');
    expect(onlyNotice(page, 'ｹｱﾏﾈ').corrected).toBe('ケアマネジャーに話せます。');
  });

  test.each([
    ['㈱見本です。', '(株)見本です。'],
    ['Ⅳの話です。', 'IVの話です。'],
    ['℡の話です。', 'TELの話です。'],
    ['㌔の話です。', 'キロの話です。'],
    ['㋿の話です。', '令和の話です。'],
  ])('the sign of one machine in %s, with the line as it should be', (line, corrected) => {
    append(page, line);
    expect(onlyNotice(page, line).corrected).toBe(corrected);
  });

  test.each([
    ['a zero-width space', '訪問\u200b看護です。', '訪問看護です。'],
    ['a zero-width joiner', '訪問\u200d看護です。', '訪問看護です。'],
    ['a mark of direction', '訪問\u200e看護です。', '訪問看護です。'],
    ['a soft hyphen', '訪問\u00ad看護です。', '訪問看護です。'],
  ])('%s, with the line as it should be', (_, line, corrected) => {
    append('pages/nenrei/shien/iikae.mdx', line);
    expect(only('pages/nenrei/shien/iikae.mdx', line).corrected).toBe(corrected);
  });

  test('half-width katakana and a zero-width space in a registry', () => {
    const file = 'registry/city/contacts.yaml';
    change(file, 'name: 見本の申し込み先', 'name: 見本のﾏﾄﾞｸﾞﾁ');
    expect(onlyNotice(file, 'ﾏﾄﾞ').mend).toContain('マドグチ');
    change(file, '見本のﾏﾄﾞｸﾞﾁ', '見本\u200bの窓口');
    expect(only(file, '\u200b').what).toContain('ゼロ幅');
  });
});
