import { expect, test } from 'vitest';
import { badCity } from '../../tests/fixtures/bad-input.ts';
import { FIXTURE_DAY } from '../../tests/fixtures/small-city.ts';
import { isOutIn } from '../content/read.ts';

const { append, change, content, told } = badCity();

test('going live lists everything that is missing: reviews, contacts, facts, the address', () => {
  change('site.yaml', 'status: preview', 'status: live');
  change('site.yaml', 'https://example.org/mihon/', 'https://mihon.example/');
  change('pages/zaitaku/hiyou.mdx', 'sources: []', 'sources: [P024]');
  append('pages/saigai.mdx', '日は、市に確認中です。\n\n<CityAnswer id="card-basho" />');
  const found = told();
  const { texts, issues } = content();
  const samples = issues.filter(({ data }) => data?.sample);
  expect(samples).not.toEqual([]);
  const later = issues.filter((issue) => !isOutIn(issue, { today: FIXTURE_DAY, live: false }));
  expect(later).toHaveLength(1);
  expect(found.filter((what) => what.startsWith('まだ専門職の確認'))).toHaveLength(
    texts.length - samples.length - later.length,
  );
  for (const part of [
    'C002',
    'C001',
    'C010',
    'P024',
    '.example',
    '介護保険',
    '市に確認中',
    '（card-basho）に、市の答えが',
  ])
    expect(
      found.some((what) => what.includes(part)),
      part,
    ).toBe(true);
});

test('a preview is asked for none of it', () => {
  change('pages/zaitaku/hiyou.mdx', 'sources: []', 'sources: [P024]');
  expect(told()).toEqual([]);
});
