import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visitParents } from 'unist-util-visit-parents';
import { type ComponentSpec, type Reference, referencesOf, specOf } from '../dialect/spec.ts';
import { editDistance, nearest } from '../lib/edit-distance.ts';
import { remarkJoinLines } from '../lib/markdown/join-lines.ts';
import { plainText } from '../lib/markdown/plain-text.ts';
import { words } from '../lib/words.ts';
import type { At, Finding } from './finding.ts';
import { markFindings } from './marks.ts';
import { treeOf } from './tree.ts';

/** A component as it was written, with plain string attributes. */
export interface Use extends At {
  name: string;
  attributes: Record<string, string>;
  /** The components around it, the outermost first. */
  ancestors: string[];
  /** The text inside, without markup, lines joined. */
  text: string;
}

/** A paragraph, heading or table cell, as a reader sees it. */
export interface Block extends At {
  type: 'paragraph' | 'heading' | 'tableCell';
  /** Without markup, lines joined as on the page. */
  text: string;
  /** The last line of its source. */
  lastLine: number;
  /** Its words without those of links and of marked terms, which are another page's or explained already. */
  ownText: string;
  /** The components around it, the outermost first. */
  ancestors: string[];
  /** Whether it is an item of a list. */
  listItem: boolean;
}

/** A heading of the text itself, or one that a component brings. */
export interface Heading extends At {
  /** 2 to 6. */
  level: number;
  text: string;
  /** Its anchor; undefined where a component makes headings of a list. */
  anchor: string | undefined;
  /** The component that brings it; undefined for one written with `##`. */
  component: string | undefined;
}

/** The name of a column of a table with so many columns. */
export interface Column extends At {
  text: string;
  columns: number;
}

/** A link, a definition of one, or a picture. */
export interface Link extends At {
  target: string;
  /** `bare`: an address typed without brackets. */
  kind: 'link' | 'bare' | 'picture' | 'attribute';
  /** The words of the link, the alternative text of a picture. */
  text: string;
}

/** A row, page, drawing … that a component names. */
export interface Quote extends At {
  kind: Reference;
  id: string;
  /** The component that names it, and by which attribute (undefined: by the words inside). */
  use: Use;
  attribute: string | undefined;
}

/** Everything the check, the site and the pipeline want to know of a body, read once. */
export interface Parsed {
  /** What does not belong to the dialect. */
  findings: Finding[];
  /** False when some of the body cannot be read: what is missing below may be there. */
  readable: boolean;
  uses: Use[];
  blocks: Block[];
  headings: Heading[];
  columns: Column[];
  links: Link[];
  quotes: Quote[];
}

const join = remarkJoinLines();

/** A body of which nothing is known: no rule asks for what it may hold. */
export const unreadable = (findings: Finding[]): Parsed => ({
  findings,
  readable: false,
  uses: [],
  blocks: [],
  headings: [],
  columns: [],
  links: [],
  quotes: [],
});

/**
 * Reads a body in the small dialect of the staff. Says, for all of it at once, what does not belong to it; never throws.
 * `firstLine` is the line of the file on which the body begins.
 */
export function parseBody(body: string, firstLine = 1): Parsed {
  const { tree, findings, whole } = treeOf(body, firstLine);
  if (!tree) return unreadable(findings);
  join(tree);
  const { parsed } = new Reader(tree, body, firstLine, whole);
  return {
    ...parsed,
    readable: whole,
    findings: [...findings, ...markFindings(body, firstLine), ...parsed.findings],
  };
}

/** A footnote, or a link by reference, that Markdown has left as it was written: what it names is nowhere. */
const NOTHING_BEHIND = /\[\^[^[\]\s]+\]|\[[^[\]^]+\]\[(?!\d+\])[^[\]^]*\]/;

/** Whether somebody reads on over a component that stands in it: there are words beside it. */
const isSentence = (node: Nodes): boolean =>
  ['heading', 'tableCell', 'link', 'strong', 'emphasis'].includes(node.type) ||
  (node.type === 'paragraph' &&
    node.children.some((child) => !isMdx(child) && plainText(child).trim() !== ''));
const isMdx = ({ type }: Nodes): boolean => type.startsWith('mdxJsx');

/** Walks the tree once and notes what is asked for later. */
class Reader {
  readonly parsed: Parsed = { ...unreadable([]), readable: true };
  private readonly slugger = new GithubSlugger();

  private readonly body: string;
  private readonly firstLine: number;
  /** Whether no component was taken out of the tree: only then may one stand outside of another, or hold nothing. */
  private readonly whole: boolean;

  constructor(tree: Root, body: string, firstLine: number, whole: boolean) {
    this.body = body;
    this.firstLine = firstLine;
    this.whole = whole;
    visitParents(tree, (node, parents) => {
      const ancestors = parents.flatMap((parent) => ('name' in parent && parent.name ? [parent.name] : []));
      const parent = parents.at(-1);
      this.note(node, ancestors, parent?.type === 'listItem');
      if (node.type === 'mdxJsxTextElement' && parent && isSentence(parent)) this.noteInSentence(node);
    });
  }

  private at(node: Nodes): At {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    return { line: line + this.firstLine - 1, column };
  }

  /** The first sign of something, as it was written. */
  private written(node: Nodes): string {
    return this.body.charAt(node.position?.start.offset ?? 0);
  }

  private found(at: At, what: string, mend: string): void {
    this.parsed.findings.push({ line: at.line, column: at.column, what, mend });
  }

  private note(node: Nodes, ancestors: string[], listItem: boolean): void {
    const at = this.at(node);
    switch (node.type) {
      case 'mdxjsEsm':
        this.found(
          at,
          'import や export の行は書けません。',
          'この行を消してください。部品は名前だけで使えます。',
        );
        break;
      case 'heading':
        this.noteHeading(node.depth, plainText(node), at, this.written(node));
        this.noteBlock(node, at, ancestors, listItem);
        break;
      case 'paragraph':
      case 'tableCell':
        this.noteBlock(node, at, ancestors, listItem);
        break;
      case 'table': {
        const head = node.children[0]?.children ?? [];
        for (const row of node.children.slice(1))
          if (row.children.length !== head.length)
            this.found(
              this.at(row),
              `表の列の数が合いません（見出しの行は${head.length}、この行は${row.children.length}）。あまった欄は出ず、足りない欄は空きます。`,
              '「|」の数を、1行目とそろえてください。',
            );
        for (const cell of head)
          this.parsed.columns.push({ ...this.at(cell), text: plainText(cell), columns: head.length });
        break;
      }
      case 'link':
        this.parsed.links.push({
          ...at,
          target: node.url,
          kind: this.written(node) === '[' ? 'link' : 'bare',
          text: plainText(node),
        });
        if (node.children.every((child) => child.type === 'text' && child.value.trim() === ''))
          this.found(
            at,
            `リンク（${node.url}）に、言葉がありません。だれにも押せません。`,
            '[行き先の名前](/soudan/) のように、[ ] の中に書いてください。',
          );
        break;
      case 'delete':
        this.found(
          at,
          '「~」ではさんだところに、取り消しの線が引かれます。',
          '「9時〜12時」のような範囲は、全角の「〜」で書いてください。消す言葉は、消してください。',
        );
        break;
      case 'text': {
        const stars = node.value.indexOf('**');
        if (stars >= 0) {
          const before = node.value.slice(0, stars).split('\n');
          this.found(
            {
              line: at.line + before.length - 1,
              column: before.length > 1 ? (before.at(-1)?.length ?? 0) + 1 : at.column + stars,
            },
            '太字のしるし（**）が、太字になりません。そのまま文字で出ます。',
            '「**大事な言葉**」のように、はじめと終わりに1つずつ、内側に空白を入れずに書いてください。',
          );
        }
        const lost = NOTHING_BEHIND.exec(node.value)?.[0];
        if (lost)
          this.found(
            at,
            `「${lost}」の行き先が、このページにありません。そのまま文字で出ます。`,
            `脚注やリンクの行き先を「${/\[[^[\]]*\]$/.exec(lost)?.[0]}: …」のように書くか、消してください。`,
          );
        break;
      }
      case 'definition':
        this.parsed.links.push({ ...at, target: node.url, kind: 'link', text: node.label ?? '' });
        break;
      case 'image':
        this.parsed.links.push({ ...at, target: node.url, kind: 'picture', text: node.alt ?? '' });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        this.noteUse(node, at, ancestors);
        break;
      default:
    }
  }

  private noteInSentence(node: MdxJsxTextElement): void {
    const spec = specOf(node.name ?? '');
    if (!spec || spec.inSentence) return;
    const alone = '前後に空いた行を入れて、部品だけの行にしてください。';
    this.found(
      this.at(node),
      `部品「${node.name}」が、文の中にあります。ここで文が切れて、ページの形がくずれます。`,
      node.name === 'Contact'
        ? `文の中の電話番号は <Tel id="…" /> で書きます。カードにするなら、${alone}`
        : alone,
    );
  }

  private noteHeading(depth: number, text: string, at: At, sign: string): void {
    if (sign !== '#')
      this.found(
        at,
        'すぐ下に線（--- や ===）があるので、この行が見出しになります。',
        '区切りの線なら、線の前に空いた行を1つ入れてください。見出しなら「## 」で書いてください。',
      );
    if (text.trim() === '')
      this.found(at, '言葉のない見出しです。', '見出しの言葉を書くか、この行を消してください。');
    if (depth === 1)
      this.found(
        at,
        '「#」1つの見出しは使えません（題名が大見出しになります）。',
        '「##」に直してください。',
      );
    this.parsed.headings.push({
      ...at,
      level: depth,
      text,
      anchor: this.slugger.slug(text),
      component: undefined,
    });
  }

  private noteBlock(
    node: Nodes & { type: Block['type'] },
    at: At,
    ancestors: string[],
    listItem: boolean,
  ): void {
    if (node.type === 'paragraph' && this.written(node) === '|')
      this.found(
        at,
        '「|」で始まる行が、表として読まれません。そのまま文字で出ます。',
        '表の2行目に、「| --- | --- |」のような行を、列の数だけ書いてください。',
      );
    const lastLine = (node.position?.end.line ?? 1) + this.firstLine - 1;
    this.parsed.blocks.push({
      ...at,
      type: node.type,
      text: plainText(node),
      ownText: plainText(node, isNotOwn),
      lastLine,
      ancestors,
      listItem,
    });
  }

  private noteUse(node: MdxJsxFlowElement | MdxJsxTextElement, at: At, ancestors: string[]): void {
    const attributes: Record<string, string> = {};
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
        this.found(
          at,
          `<${node.name}> の書き方がわかりません。`,
          '項目は 名前="値" の形で、値を半角の " で囲んでください。',
        );
      else if (attribute.name in attributes)
        this.found(
          at,
          `<${node.name}> に「${attribute.name}」が2回書かれています。`,
          'どちらかを消してください。',
        );
      else attributes[(attribute as MdxJsxAttribute).name] = attribute.value;
    }
    const needs = specOf(node.name ?? '')?.holds;
    const text = plainText(node);
    const isTried = needs === 'table' && text.includes('|');
    if (
      this.whole &&
      needs &&
      !isTried &&
      node.children.length > 0 &&
      !node.children.some(({ type }) => type === needs)
    )
      this.found(
        at,
        needs === 'list'
          ? `<${node.name}> の中に、箇条書きがありません。`
          : `<${node.name}> の中に、表がありません。`,
        needs === 'list'
          ? '行のはじめに「- 」をつけてください。前後に空いた行を入れます。'
          : '中に、「|」で区切った表を1つ書いてください。前後に空いた行を入れます。',
      );
    const use: Use = { ...at, name: node.name ?? '', attributes, ancestors, text };
    const spec = specOf(use.name);
    if (spec?.once && this.parsed.uses.some(({ name }) => name === use.name))
      this.found(at, `<${use.name}> が、2つあります。1つのページに1つまでです。`, spec.once);
    this.parsed.uses.push(use);
    if (!spec) return;
    if (this.whole && spec.counts) this.noteCount(use, node, spec.counts);
    for (const [what, mend] of misuses(use, spec)) this.found(at, what, mend);
    if (this.whole)
      for (const [what, mend] of misplacements(use, spec, node.children.length === 0))
        this.found(at, what, mend);
    this.noteReferences(use, spec);
    if (spec.heading) {
      const slugOf = spec.anchor && 'slugOf' in spec.anchor ? attributes[spec.anchor.slugOf] : undefined;
      this.parsed.headings.push({
        ...at,
        level: spec.heading,
        text: attributes.title ?? '',
        anchor: slugOf === undefined ? undefined : new GithubSlugger().slug(slugOf),
        component: use.name,
      });
    }
  }

  private noteCount(
    use: Use,
    node: MdxJsxFlowElement | MdxJsxTextElement,
    { of, least = 0, most }: NonNullable<ComponentSpec['counts']>,
  ): void {
    const inside: At[] = [];
    visitParents(node, (inner) => {
      if ('name' in inner && inner.name === of) inside.push(this.at(inner));
    });
    const count = inside.length;
    if (count >= least && count <= most) return;
    const due = least === most ? `${most}つ` : `${most}つまで`;
    this.found(
      inside[most] ?? use,
      `<${use.name}> の中に、<${of}> が${count}つあります。${due}です。`,
      count < least ? '足りないものを書いてください。' : 'はみ出すものを消してください。',
    );
  }

  private noteReferences(use: Use, spec: ComponentSpec): void {
    const { line, column } = use;
    for (const [attribute, kind, many] of referencesOf(spec)) {
      const value = use.attributes[attribute]?.trim();
      if (!value) continue;
      if (kind === 'page')
        this.parsed.links.push({ line, column, target: value, kind: 'attribute', text: '' });
      for (const id of many ? words(value) : [value])
        this.parsed.quotes.push({ line, column, kind, id, use, attribute });
    }
    if (spec.refers)
      this.parsed.quotes.push({
        line,
        column,
        kind: spec.refers,
        id: use.text.trim(),
        use,
        attribute: undefined,
      });
  }
}

/** Links, components that are links, words that name something: what they say is not the text's own. */
function isNotOwn(node: Nodes): boolean {
  if (node.type === 'link') return true;
  const spec = 'name' in node && node.name ? specOf(node.name) : undefined;
  return (
    spec !== undefined &&
    (spec.refers !== undefined || referencesOf(spec).some(([, kind]) => kind === 'page'))
  );
}

/** What is wrong with a use of a component by itself: each what and mend. */
function misuses({ name, attributes }: Use, spec: ComponentSpec): [what: string, mend: string][] {
  const found: [string, string][] = [];
  const names = Object.keys(spec.attributes);
  const meant = (key: string) => {
    const [close] = nearest(key.toLowerCase(), names, 1);
    return close !== undefined && !(close in attributes) && editDistance(close, key.toLowerCase()) <= 2
      ? close
      : undefined;
  };
  const unknown = Object.keys(attributes).filter((key) => !names.includes(key));
  for (const key of unknown)
    found.push([
      `<${name}> に「${key}」という項目はありません。`,
      `${meant(key) ? `「${meant(key)}」のことですか。` : ''}使える項目: ${names.join('、') || 'なし'}`,
    ]);
  for (const [key, { about, required, oneOf }] of Object.entries(spec.attributes)) {
    const value = attributes[key]?.trim();
    if (required && !value && !unknown.some((one) => meant(one) === key))
      found.push([`<${name}> に「${key}」がありません（${about}）。`, `例: ${spec.example}`]);
    if (value && oneOf && !oneOf.includes(value))
      found.push([`<${name}> の「${key}」に「${value}」は使えません。`, `使える言葉: ${oneOf.join('、')}`]);
  }
  return found;
}

/** What is wrong with where a component stands, and with what it holds: each what and mend. */
function misplacements(use: Use, spec: ComponentSpec, empty: boolean): [what: string, mend: string][] {
  const { name, ancestors } = use;
  const found: [string, string][] = [];
  const homes = [spec.parent ?? []].flat();
  if (homes.length > 0 && !homes.includes(ancestors.at(-1) ?? ''))
    found.push([
      `<${name}> は ${homes.map((home) => `<${home}>`).join(' か ')} の中に書きます。`,
      `<${homes[0]}> と </${homes[0]}> で囲んでください。`,
    ]);
  const hides = spec.neverIn?.find((outer) => ancestors.includes(outer));
  if (hides)
    found.push([
      `<${name}> が折りたたみ（${hides}）の中にあります。急いでいる人に見えません。`,
      `<${hides}> の外に出してください。`,
    ]);
  if (spec.inside !== 'none' && empty && use.text.trim() === '')
    found.push([`<${name}> の中が空です。`, `例: ${spec.example}`]);
  return found;
}
