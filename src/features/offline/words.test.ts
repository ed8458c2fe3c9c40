import { expect, test } from 'vitest';
import { ending, type Situation, situation } from './words.ts';

const listed = { version: 'b', sent: 1_362_602, files: Array.from({ length: 10 }, () => ({}) as never) };
const kept = { version: 'a', on: '2026-11-21' };
const at = (more: Partial<Situation> = {}): Situation => ({
  name: 'site',
  listed,
  kept: undefined,
  arrived: 0,
  ...more,
});

test('nothing is kept: the size, rounded up, and the button', () => {
  expect(situation(at())).toEqual({ text: '通信の量は約1.4MBです。', button: 'この端末にぜんぶ保存' });
  expect(situation(at({ name: 'sheets' })).button).toBe('紙（PDF）も保存');
});

test('it is kept: on which day, and whether there is a newer version', () => {
  const current = situation(at({ kept: { ...kept, version: 'b' }, arrived: 10 }));
  expect(current).toEqual({ text: 'サイトは、令和8年11月21日に保存してあります。いまの版です。' });
  expect(situation(at({ kept }))).toEqual({
    text: 'サイトは、令和8年11月21日に保存してあります。新しい版があります。',
    button: '保存しなおす',
  });
});

test('without a network it says what it cannot know, and offers nothing', () => {
  expect(situation(at({ listed: undefined }))).toEqual({ text: expect.stringContaining('保存できません') });
  expect(situation(at({ listed: undefined, kept }))).toEqual({
    text: expect.stringMatching(/令和8年11月21日.*わかりません/),
  });
});

test('what has begun can be gone on with', () => {
  expect(situation(at({ arrived: 6 }))).toEqual({
    text: '保存の途中です。10個のうち6個が届いています。',
    button: 'つづきを保存',
  });
});

test.each(['lost', 'full'] as const)(
  'stopped (%s): what happened, what is there, what to do, what is in use meanwhile',
  (how) => {
    expect(ending(how, { ...at({ arrived: 6 }), listed })).toContain(
      '10個のうち6個は届いていて、消えません。',
    );
    expect(ending(how, { ...at({ kept }), listed })).toContain('前に保存した版は、そのまま使えます。');
    expect(ending(how, { ...at(), listed })).toMatch(/押す|押してください/);
  },
);
