import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';

const { append, onlyNotice } = badCity();

test.each(['日は、市に確認中です。', '日にちは、市役所に問い合わせ中です。', '日は、市に確認しています。'])(
  'what the city is asked, typed by hand, is told with the way to the registry: %s',
  (sentence) => {
    append('pages/saigai.mdx', `はじめ。\n\n${sentence}`);
    expect(onlyNotice('pages/saigai.mdx', sentence).mend).toMatch(/asked\.yaml.*<CityAnswer/);
  },
);
