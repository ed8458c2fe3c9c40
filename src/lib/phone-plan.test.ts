import { expect, test } from 'vitest';
import { numberProblem, plannedNumber } from './phone-plan.ts';

test.each([
  ['0471506080', '04-7150-6080'],
  ['04-7150-6080', '04-7150-6080'],
  ['０４７１５０６０８０', '04-7150-6080'],
  ['0312345678', '03-1234-5678'],
  ['0120123456', '0120-123-456'],
  ['09012345678', '090-1234-5678'],
])('%s is written %s', (written, planned) => {
  expect(plannedNumber(written)).toBe(planned);
});

test.each(['03-12345-67', '0471', '1234567890', '04-7150-60800', '+1 202 555 0100', 'なし', ''])(
  '%s is no number of Japan',
  (written) => {
    expect(plannedNumber(written)).toBeUndefined();
  },
);

test('wrong hyphens are told, never moved: they may be a wrong number', () => {
  expect(numberProblem('04-7150-6080')).toBeUndefined();
  expect(numberProblem('0471-50-6080')).toContain('04-7150-6080');
  expect(numberProblem('03-12345-678')).toContain('確かめてください');
  expect(numberProblem('04（7150）6080')).toContain('半角');
  expect(numberProblem('04-7150-608')).toContain('けたの数');
});
