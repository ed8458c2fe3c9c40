import { expect, test } from 'vitest';
import { withPart } from './marked-part.ts';

const MARKS = { begin: '<!-- a -->', end: '<!-- /a -->' };

test('what stands between the marks is replaced, the rest stays; a second time changes nothing', () => {
  const once = withPart('before\n<!-- a -->\nold\n<!-- /a -->\nafter', MARKS, 'new');
  expect(once).toBe('before\n<!-- a -->\n\nnew\n\n<!-- /a -->\nafter');
  expect(withPart(once ?? '', MARKS, 'new')).toBe(once);
});

test('a text whose marks are gone is not touched', () => {
  expect(withPart('before after', MARKS, 'new')).toBeUndefined();
  expect(withPart('<!-- /a --> <!-- a -->', MARKS, 'new')).toBeUndefined();
});
