import { type Facility, facilitySchema, WEEKDAYS } from '../schema.ts';
import { CellProblem, columnOf, placeProblem, type ReadingContext } from './columns.ts';
import { writtenOf } from './facility-yaml.ts';
import { type Change, changesBetween } from './plan.ts';
import type { Table, TableProblem, TableRow } from './read-table.ts';

/** A public list of the country that facilities are looked up in. */
export interface PublicList {
  /** As it is called in messages. */
  name: string;
  /** Headings that make a row of headings. */
  isHeading: (cells: readonly string[]) => boolean;
  /** The field of ours that holds the id of a row, and the column it stands in. */
  key: { field: 'naviiId' | 'careProviderNumber'; column: string };
  /** The column with the name, and the one that says which municipality. */
  nameColumn: string;
  isHere: (row: TableRow, city: { city: string; code?: string | undefined }) => boolean;
  /** Fields of ours by the column they are filled from. Capabilities are never among them. */
  columns: Readonly<Record<string, string>>;
  /** What stands in more than one column. */
  more?: (row: TableRow) => Record<string, unknown>;
}

/**
 * 医療情報ネット（ナビイ）, files `0N-1_…_facility_info` and `05_pharmacy`. Traps that are known: columns called 休診 hold 1 for open
 * (so they are not read), places of 0.0 and stretches from 00:00 to 00:00 mean nothing; there is no telephone.
 */
export const NAVII: PublicList = {
  name: '医療情報ネット（ナビイ）',
  isHeading: (cells) => cells.includes('正式名称') && cells.includes('ID'),
  key: { field: 'naviiId', column: 'ID' },
  nameColumn: '正式名称',
  isHere: ({ cells }, { code }) =>
    code === undefined ||
    `${cells.get('都道府県コード') ?? ''}${(cells.get('市区町村コード') ?? '').slice(-3)}` ===
      code.slice(0, 5),
  columns: {
    '正式名称(フリガナ)': '名称_カナ',
    所在地: '所在地_連結表記',
    '所在地座標(緯度)': '緯度',
    '所在地座標(経度)': '経度',
    案内用ホームページアドレス: 'URL',
    案内用ホームページURL: 'URL',
  },
  more: (row) => {
    const hours = openingHours(row);
    return hours.length > 0 ? { hours } : {};
  },
};

/** 介護サービス情報公表システム, `jigyosho_130.csv` and its like. */
export const KAIGO: PublicList = {
  name: '介護サービス情報の公表',
  isHeading: (cells) => cells.includes('事業所名') && cells.includes('事業所番号'),
  key: { field: 'careProviderNumber', column: '事業所番号' },
  nameColumn: '事業所名',
  isHere: ({ cells }, { city, code }) =>
    cells.get('市区町村名') === city ||
    (code !== undefined && (cells.get('都道府県コード又は市町村コード') ?? '').startsWith(code.slice(0, 5))),
  columns: {
    事業所名カナ: '名称_カナ',
    住所: '所在地_連結表記',
    '方書(ビル名等)': '建物名等(方書)',
    緯度: '緯度',
    経度: '経度',
    電話番号: '電話番号',
    FAX番号: 'FAX番号',
    法人番号: '法人番号',
    法人の名称: '法人の名称',
    利用可能曜日特記事項: '診療日時特記事項',
    URL: 'URL',
  },
};

/** What filling in would do. */
export interface FillPlan {
  filled: { id: string; data: Facility; changes: Change[] }[];
  /** Where the public list says something else: ours stays. */
  conflicts: { id: string; field: string; ours: unknown; theirs: unknown }[];
  /** Facilities of ours that are not in the list. */
  missing: string[];
  problems: TableProblem[];
}

const nameKey = (name: string) => name.normalize('NFKC').replace(/[\s　]/g, '');

/** Fills empty public facts from a list of the country. What we have is never overwritten. */
export function fillPlan(
  tables: readonly Table[],
  list: PublicList,
  existing: ReadonlyMap<string, Facility>,
  city: { city: string; code?: string | undefined },
  context: ReadingContext,
): FillPlan {
  const rows = tables.flatMap((table) => table.rows).filter((row) => list.isHere(row, city));
  const byKey = new Map(rows.map((row) => [row.cells.get(list.key.column), row]));
  const named = Map.groupBy(rows, (row) => nameKey(row.cells.get(list.nameColumn) ?? ''));
  const plan: FillPlan = {
    filled: [],
    conflicts: [],
    missing: [],
    problems: tables.flatMap(({ problems }) => problems),
  };
  for (const [id, data] of existing) {
    if (data.sample) continue;
    const own = data[list.key.field];
    const twins = named.get(nameKey(data.name)) ?? [];
    // Of two of one name nobody knows which is meant.
    const row = own === null ? (twins.length === 1 ? twins[0] : undefined) : byKey.get(own);
    if (row) fill(id, data, row, list, plan, context);
    else plan.missing.push(id);
  }
  return plan;
}

function fill(
  id: string,
  data: Facility,
  row: TableRow,
  list: PublicList,
  plan: FillPlan,
  context: ReadingContext,
): void {
  const theirs: Record<string, unknown> = {
    [list.key.field]: row.cells.get(list.key.column),
    ...list.more?.(row),
  };
  for (const [header, target] of Object.entries(list.columns)) {
    const cell = row.cells.get(header.normalize('NFKC'));
    const column = columnOf(target);
    // 0.0 stands for an unknown place; nothing is wrong with the list.
    if (cell === undefined || !column || (/[緯経]度/.test(target) && Number(cell) === 0)) continue;
    try {
      const [field = '', part] = column.path;
      const value = column.read(cell, context);
      theirs[field] = part === undefined ? value : { ...(theirs[field] as object), [part]: value };
    } catch (error) {
      if (!(error instanceof CellProblem)) throw error;
      plan.problems.push({
        file: row.file,
        row: row.number,
        column: header,
        what: error.message,
        mend: '国の一覧の値なので、使わずに進みます。',
      });
    }
  }
  if (theirs.location && placeProblem(theirs.location, context)) delete theirs.location;
  const ours = writtenOf(data);
  const next = { ...ours };
  for (const [field, value] of Object.entries(theirs)) {
    const mine = ours[field];
    if (mine === undefined) next[field] = value;
    else if (typeof value === 'object' && !Array.isArray(value) && field !== 'location') {
      next[field] = { ...(value as object), ...(mine as object) };
      for (const [part, theirPart] of Object.entries(value as object))
        if (part in (mine as object) && (mine as Record<string, unknown>)[part] !== theirPart)
          plan.conflicts.push({
            id,
            field: `${field}.${part}`,
            ours: (mine as Record<string, unknown>)[part],
            theirs: theirPart,
          });
    } else if (JSON.stringify(mine) !== JSON.stringify(value))
      plan.conflicts.push({ id, field, ours: mine, theirs: value });
  }
  const result = facilitySchema.safeParse(next);
  if (!result.success) {
    plan.problems.push({
      file: row.file,
      row: row.number,
      what: `${id}: ${result.error.issues.map(({ message }) => message).join('、')}`,
      mend: '国の一覧の値なので、使わずに進みます。',
    });
    return;
  }
  const changes = changesBetween(data, result.data);
  if (changes.length > 0) plan.filled.push({ id, data: result.data, changes });
}

/** The opening hours of a pharmacy: `月_開店時間帯1_開始時間` and its like; 00:00 to 00:00 says nothing. */
function openingHours({ cells }: TableRow) {
  const stretches = WEEKDAYS.flatMap((day) =>
    [1, 2, 3, 4].flatMap((n) => {
      const [opens, closes] = ['開始', '終了'].map((end) =>
        cells.get(`${day}_開店時間帯${n}_${end}時間`)?.padStart(5, '0'),
      );
      return opens && closes && /^\d\d:\d\d$/.test(opens) && /^\d\d:\d\d$/.test(closes) && opens < closes
        ? [{ day, opens, closes }]
        : [];
    }),
  );
  return [...Map.groupBy(stretches, ({ opens, closes }) => `${opens} ${closes}`).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ days: same.map(({ day }) => day), opens: first.opens, closes: first.closes }] : [];
  });
}
