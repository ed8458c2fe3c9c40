import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Problem } from './problem.ts';
import { range } from './range.ts';
import { narrow } from './widths.ts';

/** A place in a file, 1-based. */
export interface Position {
  line: number;
  column: number;
}

/** A YAML text that knows where each of its values stands. */
export interface YamlSource {
  value: unknown;
  problems: Problem[];
  /** Whether `value` is what was meant: nothing hinders reading, or one mend of each line is enough. */
  readable: boolean;
  /**
   * Where the value at `path` (or the nearest parent that exists) stands; with words of it, where these stand: a value may run over
   * lines.
   */
  locate(path: readonly PropertyKey[], words?: string): Position;
  /** Where the field name `key` inside the map at `path` stands. */
  locateKey(path: readonly PropertyKey[], key: string): Position;
  /** A line of the file as it was written. */
  lineAt(line: number): string;
  /** Every text that is a value, in the order of the file. */
  texts(): YamlText[];
}

/** A text in a YAML file, where it stands. */
export interface YamlText {
  /** The fields and places in lists that lead to it. */
  path: PropertyKey[];
  value: string;
  /** Its lines as they were written, quotation marks and all, each with its place. */
  written: (Position & { words: string })[];
}

/** Half of all slips by people who type Japanese: a full-width colon or space where YAML wants ASCII. */
const FULL_WIDTH_COLON = /^([\s　-]*)([A-Za-z][\w-]*)[ 　]*：[ 　]*/;
/** The same with a name in Japanese (visits, availability, procedures): only before one short word, since sentences have colons too. */
const FULL_WIDTH_COLON_JA =
  /^([\s　-]*)(\d{0,2}[\p{Script=Han}\p{Script=Katakana}ー]{2,8})[ 　]*：[ 　]*(?=[\p{L}ー]{1,4}\s*$)/u;
const FULL_WIDTH_INDENT = /^[ \t]*　[\s　]*(?=- |[A-Za-z][\w-]*[ 　]*[:：])/;
const TAB_INDENT = /^ *\t[ \t]*(?=\S)/;
const NO_SPACE_AFTER_COLON = /^(\s*(?:- +)*)([A-Za-z][\w-]*):(?=[^\s:/])/;
const NO_SPACE_AFTER_COLON_JA =
  /^(\s*)(\d{0,2}[\p{Script=Han}\p{Script=Katakana}ー]{2,8}):(?=[\p{L}ー]{1,4}\s*$)/u;
/** A value that begins with a quotation mark and has no second one on its line. */
const OPEN_QUOTE = /^\s*(?:- +)*(?:[A-Za-z][\w-]*:[ \t]+)?(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/;
/** A full-width space right behind the colon. */
const FULL_WIDTH_AFTER_COLON = /^(\s*(?:- +)*[A-Za-z][\w-]*:)[ ]*　[　 ]*/;
/** A dash of a list that is none. */
const WIDE_DASH = /^(\s*)[－ー―—–−][ 　]+(?=[A-Za-z][\w-]*:)/;
/** A value that begins with a sign YAML keeps for itself, and is Japanese. */
const RESERVED = /^(\s*(?:- +)*[A-Za-z][\w-]*:[ ]+)([[@`%][^"']*[ぁ-んァ-ヶ一-鿿][^"']*)$/;
/** A list in brackets that does not end on its line. */
const OPEN_LIST = /^\s*(?:- +)*[A-Za-z][\w-]*:[ ]+\[[^\]]*$/;
/** A map in braces that does not end on its line. */
const OPEN_MAP = /^\s*(?:- +)+\{[^{}]*$|^\s*[A-Za-z][\w-]*:[ ]+\{[^{}]*$/;
/** A field whose value stands behind it, and the next field. */
const FIELD = /^(?<indent>\s*(?:- +)?)[A-Za-z][\w-]*:[ ]+(?![|>&*!#[{"'])\S/;
const ANY_FIELD = /^(?<indent>\s*(?:- +)*)(?=[A-Za-z][\w-]*:)/;
const NEXT_FIELD = /^(?<indent> +)(?=[A-Za-z][\w-]*:(?:\s|$))/;
/** A full-width comma between two fields in { }. */
const WIDE_COMMA = /\{[^{}]*[，、][ ]*[A-Za-z][\w-]*:/;
const CURLY_QUOTE = /^(\s*(?:- +)*[A-Za-z][\w-]*:[ \t]+)[“”„‟]/;

/**
 * Parses YAML. `firstLine` is the line of the file on which `text` begins
 * (2 for front matter, whose first line is `---`). Where the slips can be mended, the value is that of the mended text, so that what
 * lies behind them is told in the same run.
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlSource {
  const source = asWritten(text, file, firstLine);
  const { problems } = source;
  if (source.readable || !problems.every(({ safe }) => safe)) return source;
  const lines = text.split('\n');
  for (const { line, corrected } of problems) lines[(line ?? 0) - firstLine] = corrected ?? '';
  const mended = asWritten(lines.join('\n'), file, firstLine);
  return mended.readable ? { ...mended, lineAt: source.lineAt, problems } : source;
}

function asWritten(text: string, file: string, firstLine: number): YamlSource {
  const lines = text.split('\n');
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const suspects = document.errors.length === 0 ? linesOfWideKeys() : linesOutsideTexts(lines);
  const slips = suspects.flatMap((i) => slipsIn(lines, i, firstLine));
  const errors = document.errors.map((error) => ({
    ...at(error.pos[0]),
    what: `YAMLとして読めません（${japanese(error)}）。`,
    mend: 'この行と1つ上の行の、字下げ・「:」のあとの空白・引用符（"）の閉じ忘れを見てください。',
  }));
  const found = slips.length > 0 ? slips : [...errors.slice(0, 3), ...names()];
  const problems: Problem[] = found.map((problem) => ({
    rule: 'yaml',
    file,
    ...problem,
  }));
  /** YAML takes a value that begins with * or & for a name of its own, which nobody here means. */
  function names(): Omit<Problem, 'file'>[] {
    const found: Omit<Problem, 'file'>[] = [];
    visit(document, {
      Node(_, node) {
        const start = node.range?.[0] ?? 0;
        const named = isScalar(node) && node.anchor !== undefined;
        if (!isAlias(node) && !named) return;
        const place = at(named ? text.lastIndexOf('&', start) : start);
        const line = lines[place.line - firstLine] ?? '';
        found.push({
          ...place,
          what: `値が「${named ? '&' : '*'}」で始まっています。YAMLでは、別の意味になります。`,
          mend: '値の全体を、半角の " で囲んでください。',
          corrected: `${line.slice(0, place.column - 1)}"${line.slice(place.column - 1).trimEnd()}"`,
        });
      },
    });
    return found;
  }
  /** YAML takes a full-width space before a name for a part of the name, and a map without its colons for a sentence. */
  function linesOfWideKeys(): number[] {
    const found: number[] = [];
    const lineOf = (offset: number) => counter.linePos(offset).line - 1;
    visit(document, {
      Pair(_, { key, value }) {
        if (!isScalar(key) || !key.range) return;
        const name = lineOf(key.range[0]);
        if (/^　/.test(String(key.value))) found.push(name);
        if (!isScalar(value) || value.type !== 'PLAIN' || !value.range) return;
        const [first, last] = [lineOf(value.range[0]), lineOf(value.range[1])];
        const isMeant = (i: number) =>
          [FULL_WIDTH_COLON_JA, NO_SPACE_AFTER_COLON_JA].some((slip) => slip.test(lines[i] ?? ''));
        if (first > name) found.push(...range(first, last).filter(isMeant));
      },
    });
    return found;
  }
  const rangeOf = (node: unknown): [start: number, end: number] | undefined =>
    typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
      ? [node.range[0] as number, node.range[1] as number]
      : undefined;
  const rangeStart = (node: unknown): number | undefined => rangeOf(node)?.[0];
  return {
    value: problems.length === 0 ? document.toJS() : undefined,
    problems,
    readable: problems.length === 0,
    locate(path, words = '') {
      for (let depth = path.length; depth >= 0; depth--) {
        const span = rangeOf(document.getIn(path.slice(0, depth) as unknown[], true));
        if (!span) continue;
        const [start, end] = span;
        const written = text.slice(start, end);
        // Signs of one width, one for one: what is looked for may have been folded.
        const forms = [written, narrow(written)];
        for (let part = words; part !== ''; part = part.slice(0, -1)) {
          const index = forms.map((one) => one.indexOf(part)).find((one) => one >= 0);
          if (index !== undefined) return at(start + index);
        }
        return at(start);
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
    lineAt: (line) => lines[line - firstLine] ?? '',
    texts() {
      const found: YamlText[] = [];
      visit(document, {
        Scalar(key, node, ancestors) {
          if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
          const [start, end] = node.range;
          const from = at(start);
          const written = text
            .slice(start, end)
            .split('\n')
            .map((words, i) => ({ words, line: from.line + i, column: i === 0 ? from.column : 1 }));
          found.push({ path: pathOf(node, ancestors), value: node.value, written });
        },
      });
      return found;
    },
  };
}

/** The names and places in lists that lead to a value. */
function pathOf(node: unknown, ancestors: readonly unknown[]): PropertyKey[] {
  const chain = [...ancestors, node];
  return chain.flatMap((one, i): PropertyKey[] => {
    const below = chain[i + 1];
    if (isPair(one)) return isScalar(one.key) ? [String(one.key.value)] : [];
    return isSeq(one) ? [one.items.indexOf(below)] : [];
  });
}

/**
 * What people who type Japanese get wrong, found on the line where it happened: YAML itself tells of an open quotation mark
 * only where the file ends. Asked only when the text cannot be read: inside a sentence all of it is ordinary writing.
 */
function slipsIn(lines: readonly string[], i: number, firstLine: number): Omit<Problem, 'file'>[] {
  const line = lines[i] ?? '';
  const slip = (index: number, what: string, mend: string, corrected?: string) => [
    {
      line: firstLine + i,
      column: index + 1,
      what,
      mend,
      ...(corrected === undefined ? {} : { corrected, safe: true as const }),
    },
  ];
  const colon = FULL_WIDTH_COLON.exec(line) ?? FULL_WIDTH_COLON_JA.exec(line);
  // 「- QOL：…」 is a word of a list.
  if (colon && !/-\s*[A-Z]/.test(colon[0])) {
    const [found, indent = '', key = ''] = colon;
    return slip(
      line.indexOf('：'),
      `「${key}」のあとの「：」が全角です。項目として読めません。`,
      `半角の「:」と半角の空白1つに直してください。例: ${key}: …`,
      `${indent.replaceAll('　', '  ')}${key}: ${line.slice(found.length)}`,
    );
  }
  const indent = FULL_WIDTH_INDENT.exec(line);
  if (indent)
    return slip(
      line.indexOf('　'),
      '行のはじめに全角の空白があります。字下げとして読めません。',
      '半角の空白に直してください。',
      line.replace(/^[\s　]+/, (space) => space.replaceAll('　', '  ')),
    );
  const wide = FULL_WIDTH_AFTER_COLON.exec(line);
  if (wide)
    return slip(
      line.indexOf('　'),
      '「:」のあとの空白が、全角です。項目として読めません。',
      '半角の空白1つに直してください。',
      `${wide[1]} ${line.slice(wide[0].length)}`,
    );
  const dash = WIDE_DASH.exec(line);
  if (dash)
    return slip(
      (dash[1] ?? '').length,
      '一覧のはじめの「-」が、全角か、似た別の記号です。',
      '半角の「- 」に直してください。',
      `${dash[1]}- ${line.slice(dash[0].length)}`,
    );
  const comma = WIDE_COMMA.exec(line);
  if (comma)
    return slip(
      line.search(/[，、](?=[ ]*[A-Za-z][\w-]*:)/),
      '{ } の中の区切りが、全角の「，」か「、」です。',
      '半角の「,」に直してください。',
      line.replace(/[，、](?=[ ]*[A-Za-z][\w-]*:)/g, ', ').replace(/, {2,}/g, ', '),
    );
  const reserved = RESERVED.exec(line);
  if (reserved && (reserved[2]?.startsWith('[') !== true || /^\[[^\]]*\][^\s#]/.test(reserved[2])))
    return slip(
      (reserved[1] ?? '').length,
      `値が「${reserved[2]?.charAt(0)}」で始まっています。YAMLでは、別の意味になります。`,
      '値の全体を、半角の " で囲んでください。',
      `${reserved[1]}"${reserved[2]?.trimEnd()}"`,
    );
  const tab = TAB_INDENT.exec(line);
  if (tab)
    return slip(
      line.indexOf('\t'),
      '字下げにタブが使われています。YAMLでは使えません。',
      '半角の空白2つに直してください。',
      line.replace(/^\s+/, (space) => space.replaceAll('\t', '  ')),
    );
  const curly = CURLY_QUOTE.exec(line);
  if (curly)
    return slip(
      (curly[1] ?? '').length,
      '引用符が、かざりの形（“ ”）です。文字の一部として読まれます。',
      '半角の " に直してください。',
      line.replace(/[“”„‟]/g, '"'),
    );
  const quote = OPEN_QUOTE.exec(line);
  if (quote)
    return slip(
      line.search(/["']/),
      '引用符（" か \'）が、閉じられていません。',
      '値の終わりに、はじめと同じ引用符を書いてください。',
    );
  if (OPEN_LIST.test(line) && !isClosedBelow(lines, i, ']'))
    return slip(
      line.indexOf('['),
      '一覧のかっこ「[」が、閉じられていません。',
      '行の終わりに、半角の「]」を書いてください。',
      `${line.trimEnd()}]`,
    );
  if (OPEN_MAP.test(line) && !isClosedBelow(lines, i, '}'))
    return slip(
      line.indexOf('{'),
      'かっこ「{」が、閉じられていません。',
      '行の終わりに、半角の「}」を書いてください。',
      `${line.trimEnd()} }`,
    );
  const due = FIELD.exec(lines[i - 1] ?? '')?.groups?.indent?.length;
  const found = NEXT_FIELD.exec(line)?.groups?.indent?.length;
  // Where the line before that stands as deep, the one between them is the one that moved.
  const moved = ANY_FIELD.exec(lines[i - 2] ?? '')?.groups?.indent?.length !== found;
  if (due !== undefined && found !== undefined && found > due && moved)
    return slip(
      due,
      'この行の字下げが、上の行より深くなっています。上の項目のつづきとして読まれます。',
      `行のはじめの空白を、${due}つにしてください。`,
    );
  const tight = NO_SPACE_AFTER_COLON.exec(line) ?? NO_SPACE_AFTER_COLON_JA.exec(line);
  if (tight)
    return slip(
      tight[0].length - 1,
      `「${tight[2]}:」のあとに、空白がありません。項目として読めません。`,
      '半角の「:」のあとに、半角の空白を1つ入れてください。',
      `${tight[0]} ${line.slice(tight[0].length)}`,
    );
  return [];
}

/** Whether a bracket that is open at the end of a line is closed in the lines that follow it, before the next field. */
function isClosedBelow(lines: readonly string[], i: number, sign: ']' | '}'): boolean {
  const rest = lines.slice(i + 1);
  const end = rest.findIndex((line) => (sign === ']' ? /^\s*(?:- |[A-Za-z][\w-]*:)/ : /^\s*- /).test(line));
  return rest.slice(0, end < 0 ? undefined : end).some((line) => line.includes(sign));
}

/** All lines but those of texts that begin with | or >: whatever stands in them is text. */
function linesOutsideTexts(lines: readonly string[]): number[] {
  const found: number[] = [];
  const depthOf = (line: string) => line.search(/\S/);
  let outer: number | undefined;
  lines.forEach((line, i) => {
    if (outer !== undefined && (line.trim() === '' || depthOf(line) > outer)) return;
    found.push(i);
    outer = /(?::|-)[ \t]+[|>][-+\d]*[ \t]*(?:#.*)?$/.test(line) ? depthOf(line) : undefined;
  });
  return found;
}

function japanese({ code, message }: YAMLError): string {
  const words: Record<string, string> = {
    BAD_INDENT: '字下げがそろっていません',
    MISSING_CHAR: '記号が足りません',
    TAB_AS_INDENT: '字下げにタブが使われています',
    DUPLICATE_KEY: '同じ項目が2回書かれています。どちらかを消してください',
    MULTILINE_IMPLICIT_KEY: '「:」が足りないか、値が2行に分かれています',
    BLOCK_AS_IMPLICIT_KEY: '1行に「:」が2つあります。値を引用符（"）で囲んでください',
    UNEXPECTED_TOKEN: '思わぬ記号があります',
    BAD_SCALAR_START: '値のはじめに使えない記号（@ や ` など）があります',
    ALIAS_PROPS: '「*」や「&」は使えません。値を引用符（"）で囲んでください',
    BAD_ALIAS: '「*」で始まる値は、引用符（"）で囲んでください',
    TAG_RESOLVE_FAILED: '「!」で始まる値は、引用符（"）で囲んでください',
  };
  return words[code] ?? (/alias/i.test(message) ? (words.BAD_ALIAS ?? code) : '書き方がくずれています');
}
