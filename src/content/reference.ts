import { COMPONENTS, type ComponentSpec } from '../dialect/spec.ts';
import { cardFieldSchema, cardStepSchema } from '../features/emergency-card/schema.ts';
import { withPart } from '../lib/marked-part.ts';
import type { z } from '../lib/schema.ts';
import { COLLECTIONS } from './collections.ts';

/** The table of components for `content/README.md`, made from the one list. */
export function componentTable(): string {
  const rows = Object.entries(COMPONENTS).map(([name, spec]: [string, ComponentSpec]) => {
    const attributes = Object.entries(spec.attributes).map(
      ([key, { about, required }]) => `\`${key}\`${required ? '' : '（なくてもよい）'}: ${about}`,
    );
    return `| \`${name}\` | ${spec.about} | ${attributes.join('<br>') || '—'} | \`${spec.example}\` |`;
  });
  return ['| 部品 | 何に使うか | 書く項目 | 例 |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** The fields of an entry, whatever rules over several of them, or a change of form, come after. */
function fieldsOf(schema: z.ZodType): Record<string, z.ZodType> {
  const { shape, in: inner } = schema as { shape?: Record<string, z.ZodType>; in?: z.ZodType };
  if (shape) return shape;
  if (inner) return fieldsOf(inner);
  throw new Error('項目の一覧がない型です。');
}

/** The table of the fields of a schema, from what each field says of itself (`.meta(about(…))`). */
export function fieldTable(schema: z.ZodType): string {
  const rows = Object.entries(fieldsOf(schema)).map(([name, field]) => {
    const words = field.meta()?.about;
    if (typeof words !== 'string') throw new Error(`項目「${name}」に、書く人への説明（meta）がありません。`);
    const optional = field.safeParse(undefined).success && !/なくて|書かなければ/.test(words);
    return `| \`${name}\` | ${words}${optional ? '（なくてもよい）' : ''} |`;
  });
  return ['| 項目 | 書くこと |', '| --- | --- |', ...rows].join('\n');
}

/** Parts of `content/README.md` that are made from the code, by the name in their marks. */
const PARTS: Record<string, () => string> = {
  部品の表: componentTable,
  ページの項目: () => fieldTable(COLLECTIONS.page.schema),
  情報紙の項目: () => fieldTable(COLLECTIONS.issue.schema),
  催しの項目: () => fieldTable(COLLECTIONS.event.schema),
  スライドの項目: () => fieldTable(COLLECTIONS.deck.schema),
  年代のページの項目: () => fieldTable(COLLECTIONS.audience.schema),
  資料の項目: () => fieldTable(COLLECTIONS.material.schema),
  医療機関の項目: () => fieldTable(COLLECTIONS.facility.schema),
  連絡先の項目: () => fieldTable(COLLECTIONS.contact.schema),
  事実の項目: () => fieldTable(COLLECTIONS.fact.schema),
  用語の項目: () => fieldTable(COLLECTIONS.term.schema),
  検索のことばの項目: () => fieldTable(COLLECTIONS.searchWord.schema),
  市に聞いていることの項目: () => fieldTable(COLLECTIONS.asked.schema),
  カードの様式の項目: () => fieldTable(COLLECTIONS.card.schema),
  カードの問いかけの項目: () => fieldTable(cardStepSchema),
  カードの欄の項目: () => fieldTable(cardFieldSchema),
};

const marks = (name: string) => ({
  begin: `<!-- ${name}: ここから（npm run reference が書きかえます） -->`,
  end: `<!-- ${name}: ここまで -->`,
});

/** The guide with fresh tables between their marks. Throws when marks are gone. */
export function withReference(guide: string): string {
  return Object.entries(PARTS).reduce((text, [name, make]) => {
    const fresh = withPart(text, marks(name), make());
    if (fresh === undefined) throw new Error(`content/README.md に、「${name}」の目印がありません。`);
    return fresh;
  }, guide);
}
