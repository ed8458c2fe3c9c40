import { expect, test } from 'vitest';
import { tellsOfDistress } from './distress.ts';

test.each([
  'もう死にたい',
  'しにたい',
  '消えたいと思う',
  'きえたい',
  '介護がつらい',
  '毎日が辛い',
  '安楽死はできますか',
])('「%s」 brings the place where one can talk', (query) => {
  expect(tellsOfDistress(query)).toBe(true);
});

test.each(['家で最期まで', '訪問診療', 'お金'])('「%s」 is an ordinary question', (query) => {
  expect(tellsOfDistress(query)).toBe(false);
});
