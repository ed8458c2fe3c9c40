import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { change, only } = badCity();
const CARD = 'registry/city/card.yaml';

/** Makes one mistake and gives what is said at its line. */
function told(right: string, wrong: string, needle = wrong): string {
  change(CARD, right, wrong);
  const { what } = only(CARD, needle);
  change(CARD, wrong, right);
  return what;
}

test('a kind nobody knows is told with those there are', () => {
  expect(told('kind: day, example: 令和8年11月30日', 'kind: hizuke, example: 令和8年11月30日')).toContain(
    '使えることばは text、lines、tel',
  );
});

test('something to choose from without words, and words without choosing, are told', () => {
  expect(told('kind: choice, options: [A, B, O, AB]', 'kind: choice')).toContain('「options」（選ぶ言葉）は');
  expect(told('id: namae, name: 氏名', 'id: namae, options: [はい], name: 氏名')).toContain(
    '「options」（選ぶ言葉）は',
  );
});

test('an id in capitals, a field twice, a group with a long name are told', () => {
  expect(told('id: namae,', 'id: Namae,')).toContain('renraku-namae のように');
  expect(told('id: byoumei, name: 病名', 'id: namae, name: 病名')).toContain('欄のID「namae」が2つあります');
  expect(told('birthday: umare', 'birthday: tanjobi')).toContain('「birthday」の欄「tanjobi」がありません');
  expect(told('- name: 連絡先', '- name: 急なときにかならず知らせてほしい人')).toContain('12文字まで');
});
