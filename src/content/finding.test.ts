import { expect, test } from 'vitest';
import { onLine } from './finding.ts';

test('what is found on a line has its columns from 1, and a corrected line only where there is one', () => {
  const { findings, found } = onLine(7);
  expect(findings).toEqual([]);
  found(0, '誤り', '直す');
  found(4, '誤り', '直す', '');
  expect(findings).toEqual([
    { line: 7, column: 1, what: '誤り', mend: '直す' },
    { line: 7, column: 5, what: '誤り', mend: '直す', corrected: '' },
  ]);
});
