import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { specOf } from '../dialect/spec.ts';
import type { At, Finding } from './finding.ts';
import { tagFindings } from './tags.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).use(remarkMdx);

/** A body as a tree, as far as it can be read. */
interface Tree {
  /** Undefined where nothing can be read. */
  tree: Root | undefined;
  /** What MDX cannot read. */
  findings: Finding[];
  /** False where a component was taken out: what seems to be missing may be in it. */
  whole: boolean;
}

/** So many slips that MDX gives up at are passed in one body: each is one more reading. */
const SLIPS = 8;

/** A tag that ends on its line, or a component that does not. */
const TAG = /<\/?[A-Za-z][^<>]*>|<\/?[A-Z]\w*\b[^<>]*$/g;
/** Half of a component, of whatever width. */
const HALF = /[<＜][/／]?[A-Za-zＡ-Ｚａ-ｚ]/g;
const WIDE: Record<string, string> = { '{': '｛', '}': '｝', '<': '＜' };

/**
 * Parses a body. MDX gives up at its first slip; here each is told and taken out, and the rest is read, so that one run tells all of a
 * file. Nothing else moves from its place. `firstLine` is the line of the file on which the body begins.
 */
export function treeOf(body: string, firstLine: number): Tree {
  const lines = body.split('\n');
  const findings = tagFindings(body, firstLine);
  const broken = new Set(findings.map(({ line }) => lines[line - firstLine] ?? ''));
  let text = lines.map((line) => (broken.has(line) ? withoutTags(line) : line)).join('\n');
  // A half that was taken out leaves its other half behind, which is no slip of its own.
  let halves = [...broken].flatMap((line) => line.match(HALF) ?? []).length;
  const left: Record<Half, Set<string>> = { opening: new Set(), closing: new Set() };
  let whole = halves === 0;
  for (let slips = 0; slips < SLIPS; slips++) {
    try {
      return { tree: parser.parse(text), findings, whole };
    } catch (error) {
      const { finding, half, name, leaves } = slipOf(error, text);
      if (half && left[half].has(name)) left[half].delete(name);
      else if (halves > 0) halves--;
      else findings.push({ ...finding, line: finding.line + firstLine - 1 });
      for (const [other, names] of Object.entries(leaves))
        for (const one of names) left[other as Half].add(one);
      const rest = withoutTagAt(text, finding);
      if (rest === text) break;
      text = rest;
      whole = false;
    }
  }
  return { tree: undefined, findings, whole: false };
}

/** A line with spaces for its tags, and signs that mean nothing to MDX for those that do. */
const withoutTags = (line: string): string =>
  line.replace(TAG, (tag) => ' '.repeat(tag.length)).replace(/[{}<]/g, (sign) => WIDE[sign] ?? sign);

/** A body with spaces for the tag that holds a place or begins before it. */
function withoutTagAt(text: string, { line, column }: At): string {
  const at = text.split('\n', line - 1).reduce((sum, { length }) => sum + length + 1, column);
  const start = text.lastIndexOf('<', at - 1);
  if (start < 0) return text;
  const end = text.indexOf('>', start);
  const tag = text.slice(start, end < 0 ? undefined : end + 1);
  return text.slice(0, start) + tag.replace(/[^\n]/g, ' ') + text.slice(start + tag.length);
}

type Half = 'opening' | 'closing';

/** Something MDX gave up at. */
interface Slip {
  /** Its place is that of the tag to take out, counted in the body. */
  finding: Finding;
  /** Which half of a component has no other half; undefined where a tag is written wrong. */
  half?: Half;
  name: string;
  /** Halves that may be left behind when it is taken out. */
  leaves: Partial<Record<Half, string[]>>;
}

/** MDX's own errors are English, and stand where it gave up; the tag that was left open is named in the message. */
function slipOf(error: unknown, text: string): Slip {
  const {
    message = '',
    line,
    column,
    place,
  } = error as { message?: string; line?: number; column?: number; place?: { start?: At } };
  const at: At = { line: line ?? place?.start?.line ?? 1, column: column ?? place?.start?.column ?? 1 };
  const closing = /closing tag `<\/(\w+)>`/.exec(message)?.[1];
  const [, opened, row, col] = /closing tag for `<(\w+)>` \((\d+):(\d+)/.exec(message) ?? [];
  if (opened !== undefined)
    return {
      half: 'opening',
      name: opened,
      // Two of one name, and the second was meant to close: the first is no slip then.
      leaves: { opening: [opened], closing: [opened, ...(closing === undefined ? [] : [closing])] },
      finding: {
        line: Number(row),
        column: Number(col),
        what:
          closing === undefined
            ? `<${opened}> の開きと閉じがそろっていません。`
            : `<${opened}> が閉じられないまま、</${closing}> が出てきます。`,
        mend:
          specOf(opened)?.inside === 'none'
            ? `<${opened} … /> のように、終わりを「/>」にしてください。`
            : `<${opened}> を、</${opened}> で閉じてください。中に段落があるときは、開きと閉じを、それぞれ1行にします。`,
      },
    };
  if (/closing slash/.test(message))
    return {
      half: 'closing',
      name: /^<?\/(\w+)/.exec((text.split('\n')[at.line - 1] ?? '').slice(at.column - 1))?.[1] ?? '',
      leaves: {},
      finding: {
        ...at,
        what: '閉じる部品（</…>）がありますが、開く部品がありません。',
        mend: 'この行を消すか、前に開く部品を書いてください。',
      },
    };
  return {
    name: closing ?? '',
    leaves: closing === undefined ? {} : { opening: [closing] },
    finding: {
      ...at,
      what: '部品の書き方がくずれていて、ここから先が読めません。',
      mend: '部品の < > と、半角の " の閉じ忘れを確かめてください。',
    },
  };
}
