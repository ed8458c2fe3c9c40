import { expect, test } from 'vitest';
import { isOfOnePage, missed, missedInOneRun } from './edit.ts';
import { MISTAKES } from './mistakes.ts';

const ofOnePage = MISTAKES.filter(isOfOnePage);
/** A link to the page the slip is in: the page has to stay itself. */
const alone = ofOnePage.filter(({ name }) => name === 'a heading twice, of which one is linked to');
const elsewhere = MISTAKES.filter((mistake) => !ofOnePage.includes(mistake));

test('every slip has a name of its own', () => {
  const names = MISTAKES.map(({ name }) => name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  expect(names.length).toBeGreaterThan(800);
});

test('slips in texts are all told in one run, each in its file, on its line, with its message', () => {
  expect(missedInOneRun(ofOnePage.filter((mistake) => !alone.includes(mistake)))).toEqual({});
});

test.each([...elsewhere, ...alone])('told: $name', (mistake) => expect(missed(mistake)).toBeUndefined());
