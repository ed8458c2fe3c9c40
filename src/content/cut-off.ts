import { Lexer } from 'yaml';
import type { Finding } from './finding.ts';

/** A field and its value, the value without quotation marks. */
const FIELD = /^(\s*(?:- +)*[A-Za-z][\w-]*:[ \t]+)([^"'[\]{}|>]*[^"'[\]{}|>\s])\s*$/;

/** What the lexer says of the token behind it; no part of the text. */
const SCALAR = '\x1f';
const MARKS = ['\x02', '\x18', SCALAR];

/**
 * YAML takes what stands behind a space and # for a note of the writer: of 「迷うときは #7119 へ」 and of `tel: #7119` the number
 * is lost, and nothing says so. A note that is meant has a space behind its #.
 */
export function cutOffFindings(yaml: string, firstLine: number): Finding[] {
  const lines = yaml.split('\n');
  const findings: Finding[] = [];
  let offset = 0;
  let before = '';
  for (const token of new Lexer().lex(yaml)) {
    const isMark = MARKS.includes(token);
    if (!isMark && before !== SCALAR && /^#[^\s#]/.test(token)) {
      const row = yaml.slice(0, offset).split('\n').length - 1;
      const line = lines[row] ?? '';
      const column = offset - yaml.lastIndexOf('\n', offset - 1);
      if (line.slice(0, column - 1).trim() !== '') {
        const [, field, value] = FIELD.exec(line) ?? [];
        findings.push({
          line: firstLine + row,
          column,
          what: `「#」から後ろは、メモとして捨てられます。「${token.trim()}」が、ページに出ません。`,
          mend: '値の全体を、半角の " で囲んでください。メモなら、# のあとに半角の空白を入れてください。',
          ...(field === undefined ? {} : { corrected: `${field}"${value}"` }),
        });
      }
    }
    before = token;
    if (!isMark) offset += token.length;
  }
  return findings;
}
