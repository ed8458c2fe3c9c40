import { readFileSync } from 'node:fs';
import postcss, { type Rule } from 'postcss';
import { expect, test } from 'vitest';

test('the dark colours that a lecturer asks for are those of a dark device', () => {
  const rules: Record<string, string[]> = {};
  postcss.parse(readFileSync('src/ui/styles/tokens.css', 'utf8')).walkRules((rule: Rule) => {
    rules[rule.selector] = rule.nodes.map(String).filter((one) => one.startsWith('--'));
  });
  expect(rules[':root[data-theme="dark"]']?.length).toBeGreaterThan(10);
  expect(rules[':root[data-theme="dark"]']).toEqual(rules[':root:not([data-theme="light"])']);
});
