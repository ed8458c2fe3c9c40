import { expect, test } from 'vitest';
import { sampleContent, sampleRows } from '../../tests/fixtures/sample-content.ts';
import { fileOf, urlOf, withDraft } from './draft.ts';

const EVENT = `---
title: 見本の講座
lead: 見本の催しです。
startsAt: 2027-02-06
endsAt: 2027-02-06
place: null
sources: []
updated: 2026-11-21
reviewed: null
reviewer: null
---

本文です。
`;
const FACILITY = 'name: 見本いいん\nkana: みほんいいん\nkind: 診療所\nconfirmedOn: null\nconfirmedBy: null\n';

test('a draft has the place and the address its file will have', () => {
  const event = { collection: 'event', inside: '2027-02-koza.mdx', text: EVENT } as const;
  expect(fileOf({ dir: 'content' }, event)).toBe('content/koza/2027-02-koza.mdx');
  expect(urlOf(event)).toBe('/koza/2027-02-koza/');
  expect(urlOf({ collection: 'facility', inside: 'mihon.yaml', text: '' })).toBe('/iryokikan/mihon/');
  expect(urlOf({ collection: 'page', inside: 'zaitaku/index.mdx', text: '' })).toBe('/zaitaku/');
});

test('a text that is not written yet is read like any other, and the content itself stays', () => {
  const content = sampleContent();
  const with1 = withDraft(content, { collection: 'event', inside: 'mihon.mdx', text: EVENT });
  expect(with1.problems).toEqual([]);
  expect(with1.events[0]).toMatchObject({ url: '/koza/mihon/', data: { title: '見本の講座' } });
  expect(with1.texts).toEqual(with1.events);
  expect(content.events).toEqual([]);
});

test('so is a facility', () => {
  const content = sampleContent();
  const with1 = withDraft(content, { collection: 'facility', inside: 'mihon.yaml', text: FACILITY });
  expect(with1.problems).toEqual([]);
  expect(with1.rows.facility.get('mihon')?.data.name).toBe('見本いいん');
  expect(content.rows.facility).toEqual(sampleRows({}));
});

test.each([
  ['event', 'mihon.mdx', EVENT.replace('startsAt: 2027-02-06', 'startsAt: 来週'), '「startsAt」は'],
  ['event', '日本語.mdx', EVENT, '名前「日本語」は使えません'],
  ['event', '../../yami.mdx', EVENT, '名前「..」は使えません'],
  ['facility', 'mihon.yaml', FACILITY.replace('診療所', '医院'), '「種類」に使えることば'],
  ['facility', 'Mihon.yaml', FACILITY, '名前「Mihon」は使えません'],
] as const)(
  'what is wrong with a draft is told before it is written: %s %s',
  (collection, inside, text, what) => {
    const { problems } = withDraft(sampleContent(), { collection, inside, text });
    expect(problems[0]?.what).toContain(what);
  },
);
