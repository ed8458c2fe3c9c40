import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { change, told } = badCity();

test('a sign for 119 nobody has told us of, and one that is lost', () => {
  change('pages/kyukyu/index.mdx', '- 突然の見本の頭痛', '- 微熱が続く');
  expect(told()).toEqual(
    expect.arrayContaining([
      expect.stringContaining('微熱が続く'),
      expect.stringMatching(/足りません.*突然の見本の頭痛/),
    ]),
  );
});
