import { COMPONENTS, specOf } from '../dialect/spec.ts';
import { editDistance } from '../lib/edit-distance.ts';
import { type Finding, onLine } from './finding.ts';

const NAMES = Object.keys(COMPONENTS);
const WIDE_TAG = new RegExp(`＜/?(${NAMES.join('|')})(?=[\\s＞>/／])`);
const CURLY = /<[A-Z]\w*[^>]*?=\s*([“”„‟″＂‘’「『])/;
const NO_QUOTE = /<[A-Z]\w*[^>"']*?\s([a-z]\w*)=(?=[^\s"'“”„‟″＂‘’{])/;
/** A component whose name is typed in Japanese signs. */
const WIDE_NAME = /^\/?([Ａ-Ｚａ-ｚぁ-んァ-ヶ一-鿿ー]+)\s[^<>]*\/?>/;
const FENCE = /^\s*(```|~~~)/;

/** Signs that mean something to MDX and that nobody writing Japanese intends; and tags that are not written as tags are. */
export function tagFindings(body: string, firstLine: number): Finding[] {
  const lines = body.split('\n');
  return withoutCode(body).flatMap((text, i) => inLine(lines[i] ?? '', text, firstLine + i, body));
}

/** The beginning of a component that goes on in the next line; its values so far are closed. */
const GOES_ON = /<([A-Z]\w*)(?:[^<>"]|"[^"]*")*$/;
/** A field on a line of its own, with one quotation mark. */
const OPEN_FIELD = /^\s*[a-z]\w*="[^"]*$/;

/** Values left open in a component that is written over several lines, each with its line as it was meant. */
export function openFields(body: string, firstLine: number): (Finding & { corrected: string })[] {
  let tag: string | undefined;
  return withoutCode(body).flatMap((text, i) => {
    if (tag === undefined) {
      tag = GOES_ON.exec(text)?.[1];
      return [];
    }
    const name = tag;
    const line = text.trimEnd();
    if (!OPEN_FIELD.test(line)) {
      if (line === '' || line.includes('>')) tag = undefined;
      return [];
    }
    // Where something stands inside, a / before the end is the value's.
    const [end = ''] = (specOf(name)?.inside === 'none' ? /\/?>?$/ : />?$/).exec(line) ?? [];
    if (end.includes('>')) tag = undefined;
    const before = line.slice(0, line.length - end.length).trimEnd();
    return [
      {
        line: firstLine + i,
        column: before.indexOf('"') + 1,
        ...openQuote(name),
        corrected: `${before}"${line.slice(before.length)}`,
      },
    ];
  });
}

const openQuote = (tag: string) => ({
  what: `<${tag}> の引用符（"）が閉じられていません。ここから先が読めません。`,
  mend: '値の終わりに半角の " を書いてください。',
});

/** The lines of a body, each as long as it was, with spaces where there is code. */
export function withoutCode(body: string): string[] {
  let fenced = false;
  return body.split('\n').map((line) => {
    const isFence = FENCE.test(line);
    if (isFence) fenced = !fenced;
    return isFence || fenced ? '' : line.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
  });
}

function inLine(line: string, text: string, number: number, body: string): Finding[] {
  const { findings, found } = onLine(number);
  for (const { index, 0: sign } of text.matchAll(/[{}]/g))
    found(
      index,
      `半角の「${sign}」は、プログラムの記号として読まれます。`,
      `全角の「${sign === '{' ? '｛' : '｝'}」か、かっこ（ ）に直してください。`,
    );
  const wide = WIDE_TAG.exec(text);
  if (wide)
    found(
      wide.index,
      `部品「${wide[1]}」のかっこ（＜ ＞）が全角です。部品として読まれず、そのまま文字で出ます。`,
      '半角の < > に直してください。',
      line.replaceAll('＜', '<').replaceAll('＞', '>').replaceAll('／', '/'),
    );
  const curly = CURLY.exec(text);
  if (curly)
    found(
      text.indexOf(curly[1] ?? '', curly.index),
      '部品の項目の引用符が、半角の " ではありません（“ ” や「」）。',
      '半角の " に直してください。',
      line.replace(/=\s*[“”„‟″＂‘’「『]/g, '="').replace(/[“”„‟″＂‘’」』](?=\s*(?:\/?>|[a-z]+=))/g, '"'),
    );
  const bare = curly ? undefined : NO_QUOTE.exec(text);
  if (bare)
    found(
      bare.index + bare[0].length,
      `部品の項目「${bare[1]}」の値が、引用符で囲まれていません。`,
      `${bare[1]}="…" のように、値を半角の " で囲んでください。`,
      line.replace(/([a-z]\w*)=([^\s"'>/]+)/g, '$1="$2"'),
    );
  for (const { index, 1: name = '', 0: open } of text.matchAll(/<(\/?[A-Za-z][\w.-]*)?/g)) {
    const tag = name.replace('/', '');
    const rest = text.slice(index + open.length);
    if (/^(https?|mailto)$/.test(tag) && rest.startsWith(':'))
      found(
        index,
        '< > で囲んだアドレスは、リンクになりません。',
        `[行き先の名前](${/^<([^>\s]*)/.exec(text.slice(index))?.[1] ?? ''}) のように書いてください。`,
      );
    else if (rest.startsWith('!--'))
      found(index, '書きこみ（<!-- -->）は、本文に書けません。', 'この書きこみを消してください。');
    else if (tag === '' && WIDE_NAME.test(rest)) {
      const written = WIDE_NAME.exec(rest)?.[1] ?? '';
      const meant = written.normalize('NFKC');
      found(
        index,
        `部品の名前「${written}」が、半角の英字ではありません。部品として読まれません。`,
        specOf(meant) ? `「${meant}」と、半角で書いてください。` : `使える部品: ${NAMES.join('、')}`,
      );
    } else if (tag === '')
      found(
        index,
        '半角の「<」は、部品のはじまりとして読まれます。',
        '「より小さい」は全角の「＜」か、言葉で書いてください。',
      );
    // Of two tags the one that opens is told.
    else if (!specOf(tag) && !(name.startsWith('/') && body.includes(`<${tag}`)))
      found(index, `「<${tag}>」という部品はありません。${nearest(tag)}`, `使える部品: ${NAMES.join('、')}`);
    else if (!specOf(tag)) continue;
    else if (specOf(tag)?.inside === 'none' && /\/\s*$/.test(rest) && !rest.includes('>'))
      found(
        index,
        `<${tag}> の終わりの「>」がありません。ここから先が読めません。`,
        `「/>」で終えてください。`,
        `${line.trimEnd()}>`,
      );
    else if (/"/.test(rest) && unclosed(rest)) {
      const { what, mend } = openQuote(tag);
      found(index, what, mend);
    }
  }
  return findings;
}

/** A tag that ends on this line, or runs to its end, with a quotation mark left open. */
function unclosed(rest: string): boolean {
  let open = '';
  for (const sign of rest) {
    if (open) {
      if (sign === open) open = '';
    } else if (sign === '"' || sign === "'") open = sign;
    else if (sign === '>') return false;
  }
  return open !== '';
}

/** The component somebody meant: of those that are spelt nearly so the nearest, whatever the capitals. */
function nearest(name: string): string {
  const distance = (known: string) =>
    known.toLowerCase() === name.toLowerCase() ? 0 : editDistance(known, name);
  const [close] = NAMES.toSorted((a, b) => distance(a) - distance(b));
  return close && distance(close) <= Math.min(2, name.length - 1) ? `「${close}」のことですか。` : '';
}
