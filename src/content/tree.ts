import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { specOf } from '../dialect/spec.ts';
import type { At, Finding } from './finding.ts';
import { openFields, tagFindings } from './tags.ts';

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

/** So many slips that MDX gives up at are passed in one body, and so many in a long one: each is one more reading. */
const SLIPS = 8;
const SLIPS_IN_LONG = 1;
/** A long body, in characters: ten of the longest issues. */
const LONG = 100_000;

/** A tag that ends on its line, or a component that does not. */
const TAG = /<\/?[A-Za-z][^<>]*>|<\/?[A-Z]\w*\b[^<>]*$/g;
/** A tag of whatever width and name, as it was meant. */
const MEANT = /[<＜]\s*([/／]?)\s*(\p{L}[\p{L}\d]*)([^<>＜＞]*)/gu;
const WIDE: Record<string, string> = { '{': '｛', '}': '｝', '<': '＜' };

/**
 * Parses a body. MDX gives up at its first slip; here each is told and taken out, and the rest is read, so that one run tells all of a
 * file. Nothing else moves from its place. `firstLine` is the line of the file on which the body begins.
 */
export function treeOf(body: string, firstLine: number): Tree {
  const open = openFields(body, firstLine);
  const tags = tagFindings(body, firstLine);
  const findings = [...tags, ...open];
  const lines = body.split('\n');
  for (const { line, corrected } of open) lines[line - firstLine] = corrected;
  const broken = [...new Set(tags.map(({ line }) => line - firstLine))];
  const left = new Left();
  let whole = true;
  for (const i of broken) {
    const line = lines[i] ?? '';
    for (const [, slash, name = '', rest = ''] of line.matchAll(MEANT)) {
      whole = false;
      if (slash) left.closed(name);
      else if (!/[/／]\s*$/.test(rest)) left.opened(name);
    }
    lines[i] = withoutTags(line);
  }
  let text = lines.join('\n');
  let isTold = false;
  const passed = body.length > LONG ? SLIPS_IN_LONG : SLIPS;
  for (let slips = 0; slips <= passed; slips++) {
    try {
      return { tree: parser.parse(text), findings, whole };
    } catch (error) {
      const { finding, half, name, leaves } = slipOf(error, text);
      // What is written wrong throws MDX off in more places than one.
      const isNew = half ? !left.explains(half, name) : !isTold;
      if (isNew) findings.push({ ...finding, line: finding.line + firstLine - 1 });
      isTold ||= !half;
      for (const one of leaves.opening ?? []) left.add('opening', one);
      for (const one of leaves.closing ?? []) left.add('closing', one);
      const rest = isOfTags(error) ? withoutTagAt(text, finding) : text;
      if (rest === text) break;
      text = rest;
      whole = false;
    }
  }
  return { tree: undefined, findings, whole: false };
}

/** Halves of components whose other half was taken out: they are no slips of their own. */
class Left {
  private readonly names: Record<Half, string[]> = { opening: [], closing: [] };

  add(half: Half, name: string): void {
    this.names[half].push(name);
  }

  /** An opening tag was taken out: its closing one is left, unless it was taken out too. A misspelt name closes any. */
  opened(name: string): void {
    this.add('closing', specOf(name) ? name : ANY);
  }

  closed(name: string): void {
    const own = this.names.closing.findLastIndex((one) => one === name || one === ANY);
    if (own >= 0) this.names.closing.splice(own, 1);
    else this.add('opening', specOf(name) ? name : ANY);
  }

  /** Whether a half that stands alone was left by another; once. */
  explains(half: Half, name: string): boolean {
    const at = this.names[half].findIndex((one) => one === name || one === ANY);
    if (at >= 0) this.names[half].splice(at, 1);
    return at >= 0;
  }
}
const ANY = '*';

/** A line with spaces for its tags, and signs that mean nothing to MDX for those that do. */
const withoutTags = (line: string): string =>
  line.replace(TAG, (tag) => ' '.repeat(tag.length)).replace(/[{}<]/g, (sign) => WIDE[sign] ?? sign);

/** A body with spaces for the tag that begins at a place; one that does not end runs to the next, or to the end of its paragraph. */
function withoutTagAt(text: string, at: At): string {
  const start = offsetOf(text, at);
  const [tag = ''] = /^<[^<>]*?(?:>|(?=<)|(?=\n[ \t]*\n)|$)/.exec(text.slice(start)) ?? [];
  return text.slice(0, start) + tag.replace(/[^\n]/g, ' ') + text.slice(start + tag.length);
}

const offsetOf = (text: string, { line, column }: At): number =>
  text.split('\n', line - 1).reduce((sum, { length }) => sum + length + 1, column - 1);

/** The tag that begins before a place: MDX stops behind what is wrong, often at the next tag. */
function tagBefore(text: string, at: At): At {
  const start = text.lastIndexOf('<', offsetOf(text, at) - 1);
  if (start < 0) return at;
  const before = text.slice(0, start).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Whether MDX gave up at a tag; a line of a program has none to take out. */
const isOfTags = (error: unknown): boolean => /jsx/.test(String((error as { source?: unknown }).source));

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
        ...(text[offsetOf(text, at)] === '<' ? at : tagBefore(text, at)),
        what: '閉じる部品（</…>）がありますが、開く部品がありません。',
        mend: 'この行を消すか、前に開く部品を書いてください。',
      },
    };
  if (closing !== undefined)
    return {
      name: closing,
      leaves: { opening: [closing] },
      finding: {
        ...at,
        what: BROKEN,
        mend: `</${closing}> を、段落のあとの、それだけの行に書いてください。`,
      },
    };
  const start = isOfTags(error) ? tagBefore(text, at) : at;
  const name = /^<\/?(\w*)/.exec(text.slice(offsetOf(text, start)))?.[1] ?? '';
  return {
    name,
    leaves: { opening: [name], closing: [name] },
    finding: { ...start, what: BROKEN, mend: '部品の < > と、半角の " の閉じ忘れを確かめてください。' },
  };
}

const BROKEN = '部品の書き方がくずれていて、ここから先が読めません。';
