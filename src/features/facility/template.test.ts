import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { facilitySchema } from './schema.ts';
import { facilityBeginning } from './template.ts';
import { AVAILABILITY, KINDS, PROCEDURES } from './words.ts';

const answers = { name: '見本いいん', kana: 'みほんいいん', kind: '診療所', area: '', id: 'mihon' };
const text = (over: object = {}) =>
  facilityBeginning([{ id: 'kita', name: '北地区' }], new Set()).text({ ...answers, ...over });

test('a new facility says its name and kind, and leaves all else an open question', () => {
  expect(parse(text())).toEqual({
    name: '見本いいん',
    kana: 'みほんいいん',
    kind: '診療所',
    confirmedOn: null,
    confirmedBy: null,
  });
  expect(parse(text({ area: 'kita' }))).toMatchObject({ area: 'kita' });
});

test.each(KINDS)('without their # the lines of a new %s are what the file may hold', (kind) => {
  const opened = text({ kind })
    .replace(/^# (?=[a-z]| {2})/gm, '')
    .replace(/^(address|tel|url|hours|serviceArea|area):[^\n]*\n( {2}[^\n]*\n)*/gm, '');
  const { data, error } = facilitySchema.safeParse(parse(opened));
  expect(error).toBeUndefined();
  expect(Object.keys(data?.availability ?? {})).toEqual(AVAILABILITY);
  expect(Object.keys(data?.procedures ?? {})).toEqual(PROCEDURES);
  expect(Object.keys(data?.visits ?? {})).not.toEqual([]);
});
