import { COMPONENTS, type ComponentSpec } from './spec.ts';

/** The table of components for `content/README.md`, made from the one list. `npm run reference` writes it there. */
export function referenceTable(): string {
  const rows = Object.entries(COMPONENTS).map(([name, spec]: [string, ComponentSpec]) => {
    const attributes = Object.entries(spec.attributes).map(
      ([key, { about, required }]) => `\`${key}\`${required ? '' : '（なくてもよい）'}: ${about}`,
    );
    return `| \`${name}\` | ${spec.about} | ${attributes.join('<br>') || '—'} | \`${spec.example}\` |`;
  });
  return ['| 部品 | 何に使うか | 書く項目 | 例 |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const BEGIN = '<!-- 部品の表: ここから（npm run reference が書きかえます） -->';
const END = '<!-- 部品の表: ここまで -->';

/** The guide with a fresh table between its two marks. Throws when the marks are gone. */
export function withReference(guide: string): string {
  const start = guide.indexOf(BEGIN);
  const end = guide.indexOf(END);
  if (start < 0 || end < start) throw new Error('content/README.md に、部品の表の目印がありません。');
  return `${guide.slice(0, start + BEGIN.length)}\n\n${referenceTable()}\n\n${guide.slice(end)}`;
}
