import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** A place in a file, 1-based. */
export interface Position {
  line: number;
  column: number;
}

/** A YAML text that knows where each of its values stands. */
export interface YamlSource {
  value: unknown;
  problems: Problem[];
  /** Where the value at `path` (or the nearest parent that exists) stands. */
  locate(path: readonly PropertyKey[]): Position;
  /** Where the field name `key` inside the map at `path` stands. */
  locateKey(path: readonly PropertyKey[], key: string): Position;
}

/** Half of all slips by people who type Japanese: a full-width colon or space where YAML wants ASCII. */
const FULL_WIDTH_COLON = /^[\s　-]*([A-Za-z][\w-]*)\s*：/;
const FULL_WIDTH_INDENT = /^[ \t]*[　]/;

/**
 * Parses YAML. `firstLine` is the line of the file on which `text` begins
 * (2 for front matter, whose first line is `---`).
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlSource {
  const problems: Problem[] = [];
  text.split('\n').forEach((line, i) => {
    const colon = FULL_WIDTH_COLON.exec(line);
    if (colon)
      problems.push({
        file,
        line: firstLine + i,
        column: line.indexOf('：') + 1,
        what: `「${colon[1]}」のあとの「：」が全角です。項目として読めません。`,
        mend: `半角の「:」と半角の空白1つに直してください。例: ${colon[1]}: …`,
      });
    if (FULL_WIDTH_INDENT.test(line))
      problems.push({
        file,
        line: firstLine + i,
        column: 1,
        what: '行のはじめに全角の空白があります。',
        mend: '半角の空白に直してください。',
      });
  });
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  if (problems.length === 0)
    for (const error of document.errors)
      problems.push({
        file,
        ...at(error.pos[0]),
        what: `YAMLとして読めません（${japanese(error.code)}）。`,
        mend: 'この行と1つ上の行の、字下げ・「:」のあとの空白・引用符（"）の閉じ忘れを見てください。',
      });
  const rangeStart = (node: unknown): number | undefined =>
    typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
      ? (node.range[0] as number)
      : undefined;
  return {
    value: problems.length === 0 ? document.toJS() : undefined,
    problems,
    locate(path) {
      for (let depth = path.length; depth >= 0; depth--) {
        const start = rangeStart(document.getIn(path.slice(0, depth) as unknown[], true));
        if (start !== undefined) return at(start);
      }
      return { line: firstLine, column: 1 };
    },
    locateKey(path, key) {
      const map = path.length === 0 ? document.contents : document.getIn(path as unknown[], true);
      const pair = isMap(map)
        ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
        : undefined;
      const found = rangeStart(pair?.key);
      return found === undefined ? this.locate(path) : at(found);
    },
  };
}

function japanese(code: string): string {
  const words: Record<string, string> = {
    BAD_INDENT: '字下げがそろっていません',
    MISSING_CHAR: '記号が足りません',
    TAB_AS_INDENT: '字下げにタブが使われています',
    DUPLICATE_KEY: '同じ項目が2回書かれています',
    MULTILINE_IMPLICIT_KEY: '「:」が足りないか、値が2行に分かれています',
    BLOCK_AS_IMPLICIT_KEY: '1行に「:」が2つあります。値を引用符（"）で囲んでください',
    UNEXPECTED_TOKEN: '思わぬ記号があります',
    BAD_SCALAR_START: '値のはじめに使えない記号（@ や ` など）があります',
  };
  return words[code] ?? code;
}
