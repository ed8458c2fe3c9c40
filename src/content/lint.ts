import type { Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { COMPONENTS, specOf } from '../dialect/spec.ts';
import { editDistance } from '../lib/edit-distance.ts';
import { plainText } from '../lib/markdown/plain-text.ts';

/** Something found in a body; lines count from the first line of the body. */
export interface Finding {
  line: number;
  column: number;
  what: string;
  mend: string;
}

/** A component as it was written, with plain string attributes. */
export interface Use {
  name: string;
  attributes: Record<string, string>;
  /** The text inside, without markup. */
  text: string;
  line: number;
  column: number;
}

export interface Linted {
  findings: Finding[];
  /** The tree, or undefined when the body cannot be read at all. */
  tree: Root | undefined;
  uses: Use[];
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
const NAMES = Object.keys(COMPONENTS);

/** Reads a body in the small dialect of the staff and says, for all of it at once, what does not belong to it. */
export function lint(body: string): Linted {
  const findings = lintCharacters(body);
  if (findings.length > 0) return { findings, tree: undefined, uses: [] };
  let tree: Root;
  try {
    tree = parser.parse(body);
  } catch (error) {
    return { findings: [syntaxFinding(error)], tree: undefined, uses: [] };
  }
  const uses: Use[] = [];
  visitParents(tree, (node, parents) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const found = (what: string, mend: string) => findings.push({ line, column, what, mend });
    if (node.type === 'mdxjsEsm')
      found('import や export の行は書けません。', 'この行を消してください。部品は名前だけで使えます。');
    if (node.type === 'heading' && node.depth === 1)
      found('「#」1つの見出しは使えません（題名が大見出しになります）。', '「##」に直してください。');
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const parent = parents.findLast((above) => 'name' in above) as { name?: string } | undefined;
      uses.push(readUse(node, parent?.name, found));
    }
  });
  return { findings, tree, uses };
}

/** Characters that mean something to MDX and that nobody writing Japanese intends. */
function lintCharacters(body: string): Finding[] {
  return body.split('\n').flatMap((line, i) => {
    const at = (index: number, what: string, mend: string): Finding => ({
      line: i + 1,
      column: index + 1,
      what,
      mend,
    });
    const text = line.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
    const findings: Finding[] = [];
    for (const { index, 0: sign } of text.matchAll(/[{}]/g))
      findings.push(
        at(
          index,
          `半角の「${sign}」は、プログラムの記号として読まれます。`,
          `全角の「${sign === '{' ? '｛' : '｝'}」か、かっこ（ ）に直してください。`,
        ),
      );
    for (const { index, 1: name = '' } of text.matchAll(/<(\/?[A-Za-z][\w.-]*)?/g)) {
      const tag = name.replace('/', '');
      if (tag === '')
        findings.push(
          at(
            index,
            '半角の「<」は、部品のはじまりとして読まれます。',
            '「より小さい」は全角の「＜」か、言葉で書いてください。',
          ),
        );
      else if (!specOf(tag))
        findings.push(
          at(index, `「<${tag}>」という部品はありません。${nearest(tag)}`, `使える部品: ${NAMES.join('、')}`),
        );
    }
    return findings;
  });
}

function readUse(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  parent: string | undefined,
  found: (what: string, mend: string) => void,
): Use {
  const name = node.name ?? '';
  const spec = specOf(name);
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      found(`<${name}> の書き方がわかりません。`, '項目は 名前="値" の形で、値を半角の " で囲んでください。');
      continue;
    }
    attributes[(attribute as MdxJsxAttribute).name] = attribute.value;
  }
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const use = { name, attributes, text: plainText(node), line, column };
  if (!spec) return use;
  for (const key of Object.keys(attributes))
    if (!(key in spec.attributes))
      found(
        `<${name}> に「${key}」という項目はありません。`,
        `使える項目: ${Object.keys(spec.attributes).join('、') || 'なし'}`,
      );
  for (const [key, { about, required, oneOf }] of Object.entries(spec.attributes)) {
    const value = attributes[key]?.trim();
    if (required && !value) found(`<${name}> に「${key}」がありません（${about}）。`, `例: ${spec.example}`);
    if (value && oneOf && !oneOf.includes(value))
      found(`<${name}> の「${key}」に「${value}」は使えません。`, `使える言葉: ${oneOf.join('、')}`);
  }
  if (spec.parent && parent !== spec.parent)
    found(
      `<${name}> は <${spec.parent}> の中に書きます。`,
      `<${spec.parent}> と </${spec.parent}> で囲んでください。`,
    );
  if (spec.inside !== 'none' && use.text.trim() === '' && node.children.length === 0)
    found(`<${name}> の中が空です。`, `例: ${spec.example}`);
  if (name === 'Emergency' && parent === 'Fold')
    found('119の案内が折りたたみの中にあります。急いでいる人に見えません。', '<Fold> の外に出してください。');
  return use;
}

/** MDX's own syntax errors are English; these are the ones left after `lintCharacters`. */
function syntaxFinding(error: unknown): Finding {
  const { message = '', line, column } = error as { message?: string; line?: number; column?: number };
  const tag = /`<?\/?([A-Z]\w*)>?`/.exec(message)?.[1];
  return {
    line: line ?? 1,
    column: column ?? 1,
    what: tag
      ? `<${tag}> の開きと閉じがそろっていません。`
      : '部品の書き方がくずれていて、ここから先が読めません。',
    mend: tag
      ? `<${tag}> と </${tag}> の数と、前後の空行を確かめてください。`
      : '部品の < > と、半角の " の閉じ忘れを確かめてください。',
  };
}

function nearest(name: string): string {
  const close = NAMES.find(
    (known) => known.toLowerCase() === name.toLowerCase() || editDistance(known, name) <= 2,
  );
  return close ? `「${close}」のことですか。` : '';
}
