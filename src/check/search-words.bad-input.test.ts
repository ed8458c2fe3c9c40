import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { append, check, only, onlyNotice } = badCity();
const FILE = 'registry/city/search-words.yaml';

test('a page that does not exist is told, with those that are near', () => {
  append(FILE, '- word: 費用の話\n  also: [お金がない]\n  page: /zaitaku/hiyo/');
  expect(onlyNotice(FILE, '/zaitaku/hiyo/').mend).toContain('/zaitaku/hiyou/');
});

test('a word without a page that stands in no title leads nowhere', () => {
  append(FILE, '- word: どこにもないことば\n  also: [言いかえ]');
  expect(onlyNotice(FILE, 'どこにもないことば').mend).toContain('page');
});

test('a word of a title, of a heading or of the glossary needs no page; a reading alone needs nothing', () => {
  append(
    FILE,
    '- word: お金のはなし\n  also: [代金]\n- word: 主治医\n  also: [担当の先生]\n- word: 褥瘡\n  reading: じょくそう',
  );
  expect(check()).toEqual([]);
});

test.each(['先生が　家に来る', '先生が家に来る'])(
  'another name in two rows, however it is typed, is told: %s',
  (name) => {
    append(FILE, `- word: お金のはなし\n  also: [${name}]`);
    expect(onlyNotice(FILE, name).what).toContain('訪問診療');
  },
);

test('a name without a letter is told', () => {
  append(FILE, '- word: お金のはなし\n  also: ["！？"]');
  expect(onlyNotice(FILE, '！？').mend).toContain('消して');
});

test('a reading in kanji or katakana is an error', () => {
  append(FILE, '- word: お金のはなし\n  reading: おカネのはなし');
  expect(only(FILE, 'おカネのはなし').what).toContain('読み');
});
