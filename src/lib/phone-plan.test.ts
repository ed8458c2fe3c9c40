import { expect, test } from 'vitest';
import { numberProblem, plannedNumber } from './phone-plan.ts';

test.each([
  ['0610000001', '06-1000-0001'],
  ['06-1000-0001', '06-1000-0001'],
  ['０６１００００００１', '06-1000-0001'],
  ['0312345678', '03-1234-5678'],
  ['0120123456', '0120-123-456'],
  ['09012345678', '090-1234-5678'],
])('%s is written %s', (written, planned) => {
  expect(plannedNumber(written)).toBe(planned);
});

test.each(['03-12345-67', '0610', '1234567890', '06-1000-00010', '+1 202 555 0100', 'なし', ''])(
  '%s is no number of Japan',
  (written) => {
    expect(plannedNumber(written)).toBeUndefined();
  },
);

test('wrong hyphens are told, never moved: they may be a wrong number', () => {
  expect(numberProblem('06-1000-0001')).toBeUndefined();
  expect(numberProblem('0610-00-0001')).toContain('06-1000-0001');
  expect(numberProblem('03-12345-678')).toContain('確かめてください');
  expect(numberProblem('06（1000）0001')).toContain('半角');
  expect(numberProblem('06-1000-000')).toContain('けたの数');
});
