import { nearest } from '../../../lib/edit-distance.ts';
import { newId } from '../id.ts';
import { isListed } from '../order.ts';
import { type Facility, facilitySchema } from '../schema.ts';
import {
  CellProblem,
  COLUMNS,
  columnOf,
  ID_COLUMN,
  IGNORED,
  placeProblem,
  type ReadingContext,
} from './columns.ts';
import { writtenOf } from './facility-yaml.ts';
import type { Table, TableProblem, TableRow } from './read-table.ts';

/** A field that becomes another. */
export interface Change {
  field: string;
  before: unknown;
  after: unknown;
}

/** What an import would do. Nothing is ever deleted, and an empty cell erases nothing. */
export interface ImportPlan {
  added: { id: string; data: Facility }[];
  changed: { id: string; data: Facility; changes: Change[] }[];
  unchanged: string[];
  /** Facilities of ours that are not in the tables. */
  vanished: { id: string; name: string }[];
  /** Rows that may mean one of ours and contradict it: somebody has to decide. */
  conflicts: TableProblem[];
  problems: TableProblem[];
  /** Columns nobody knows. */
  notes: string[];
}

export interface ImportContext extends ReadingContext {
  /** The day of the import, `YYYY-MM-DD`. */
  today: string;
}

/** Whether a row holds the headings of a list of facilities. */
export const isHeading = (cells: readonly string[]): boolean =>
  cells.some((cell) => columnOf(cell)?.path[0] === 'name' || cell.normalize('NFKC') === ID_COLUMN) &&
  cells.filter((cell) => columnOf(cell) !== undefined).length >= 1 &&
  cells.filter((cell) => cell !== '').length >= 2;

type Raw = Record<string, unknown>;
/** What the tables say of one facility. */
interface Draft {
  rows: TableRow[];
  id: string | undefined;
  raw: Raw;
  /** Heading of the column a field came from, by the field. */
  headers: Map<string, string>;
  readable: boolean;
}

/** Compares tables with what is there. Several tables are joined by their ids. */
export function importPlan(
  tables: readonly Table[],
  existing: ReadonlyMap<string, Facility>,
  context: ImportContext,
): ImportPlan {
  const plan: ImportPlan = {
    added: [],
    changed: [],
    unchanged: [],
    vanished: [],
    conflicts: [],
    problems: tables.flatMap(({ problems }) => problems),
    notes: tables.flatMap(unknownColumns),
  };
  const real = new Map([...existing].filter(([, { sample }]) => !sample));
  const drafts = join(tables, plan.problems, context);
  plan.problems.push(...twins(drafts));
  const known = matcher(real);
  const taken = new Set(existing.keys());
  const met = new Set<string>();
  for (const draft of drafts) {
    const [row] = draft.rows;
    if (!row) continue;
    const found = known(draft);
    if (found?.conflict) plan.conflicts.push({ ...placeOf(row), ...found.conflict });
    if (found) met.add(found.id);
    if (found?.conflict || !draft.readable) continue;
    const before = found && existing.get(found.id);
    const id =
      found?.id ?? draft.id ?? newId(String(draft.raw.kana ?? ''), String(draft.raw.name ?? ''), taken);
    const data = merged(before, draft, id, plan.problems);
    if (!data) continue;
    taken.add(id);
    if (!before) {
      plan.added.push({ id, data });
      continue;
    }
    const changes = changesBetween(before, data);
    if (changes.length > 0) plan.changed.push({ id, data, changes });
    else plan.unchanged.push(id);
  }
  plan.vanished = [...real].flatMap(([id, data]) =>
    met.has(id) || !isListed(data, context.today) ? [] : [{ id, name: data.name }],
  );
  return plan;
}

const placeOf = ({ file, number }: TableRow) => ({ file, row: number });

function unknownColumns({ file, headers, rows }: Table): string[] {
  const unknown = headers.filter(
    (header) =>
      header !== ID_COLUMN &&
      !IGNORED.includes(header) &&
      columnOf(header) === undefined &&
      rows.some(({ cells }) => cells.has(header)),
  );
  if (unknown.length === 0) return [];
  const [first = ''] = unknown;
  const [close] = nearest(
    first,
    COLUMNS.map(({ header }) => header),
    1,
  );
  return [`${file}: 使わない列があります: ${unknown.join('、')}（「${first}」に近いのは「${close}」です）`];
}

/** Rows of one id are one facility, whatever table they stand in; twice in one table is a slip. */
function join(tables: readonly Table[], problems: TableProblem[], context: ReadingContext): Draft[] {
  const drafts: Draft[] = [];
  const byId = new Map<string, Draft>();
  for (const { rows } of tables) {
    const here = new Map<string, TableRow>();
    for (const row of rows) {
      const id = row.cells.get(ID_COLUMN)?.normalize('NFKC');
      const place = { ...placeOf(row), column: ID_COLUMN };
      if (id !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
        problems.push({
          ...place,
          what: `ID「${id}」は使えません。`,
          mend: '半角の小文字・数字・- だけにするか、空にしてください（名前の読みから作ります）。',
        });
        continue;
      }
      const twin = id === undefined ? undefined : here.get(id);
      if (twin) {
        problems.push({
          ...place,
          what: `ID「${id}」が2回あります（もう1つは${twin.number}行目）。`,
          mend: 'どちらかのIDを変えてください。',
        });
        continue;
      }
      if (id !== undefined) here.set(id, row);
      const joined = id === undefined ? undefined : byId.get(id);
      const draft: Draft = joined ?? { rows: [], id, raw: {}, headers: new Map(), readable: true };
      draft.rows.push(row);
      read(row, draft, problems, context);
      if (joined) continue;
      drafts.push(draft);
      if (id !== undefined) byId.set(id, draft);
    }
  }
  for (const draft of drafts) settle(draft, problems, context);
  return drafts;
}

function read(row: TableRow, draft: Draft, problems: TableProblem[], context: ReadingContext): void {
  for (const [header, cell] of row.cells) {
    const column = columnOf(header);
    if (!column) continue;
    try {
      put(draft.raw, column.path, column.read(cell, context));
      draft.headers.set(column.path.join('.'), header);
    } catch (error) {
      if (!(error instanceof CellProblem)) throw error;
      draft.readable = false;
      problems.push({ ...placeOf(row), column: header, what: error.message, mend: error.mend });
    }
  }
}

function put(raw: Raw, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) raw[key] = value;
  else {
    const inner = (raw[key] ?? {}) as Raw;
    raw[key] = inner;
    put(inner, rest, value);
  }
}

/** Puts together what stands in several columns: the hours of the standard, a place. */
function settle(draft: Draft, problems: TableProblem[], context: ReadingContext): void {
  const { standardHours, ...raw } = draft.raw;
  draft.raw = raw;
  const [row] = draft.rows;
  if (!row) return;
  const complain = (field: string, what: string, mend: string) => {
    draft.readable = false;
    const column = draft.headers.get(field);
    problems.push({ ...placeOf(row), ...(column && { column }), what, mend });
  };
  if (standardHours && !raw.hours) {
    const hours = standardHours as { days?: string[]; opens?: string; closes?: string };
    if (hours.opens && hours.closes && hours.opens >= hours.closes)
      complain(
        'standardHours.closes',
        `終わり（${hours.closes}）が始まり（${hours.opens}）より前です。`,
        '時刻を確かめてください。',
      );
    else if (hours.days && hours.opens && hours.closes) raw.hours = [hours];
  }
  if (raw.location && draft.readable) {
    const problem = placeProblem(raw.location, context);
    if (problem)
      complain(
        'location.latitude',
        problem,
        '緯度と経度を確かめてください。わからなければ、両方を空にします。',
      );
  }
}

const nameKey = (name: unknown) =>
  String(name)
    .normalize('NFKC')
    .replace(/[\s　]/g, '');

/** Rows of one name: the same facility twice, or two numbers of which one is wrong. */
function twins(drafts: readonly Draft[]): TableProblem[] {
  const seen = new Map<string, Draft>();
  return drafts.flatMap((draft): TableProblem[] => {
    const { name, tel } = draft.raw;
    const [row] = draft.rows;
    if (name === undefined || !row) return [];
    const twin = seen.get(nameKey(name));
    if (!twin) {
      seen.set(nameKey(name), draft);
      return [];
    }
    const differ = tel !== twin.raw.tel;
    return [
      {
        ...placeOf(row),
        what: `「${name}」が2回あります（もう1つは${twin.rows[0]?.number}行目）。${differ ? `電話番号がちがいます（${twin.raw.tel ?? 'なし'} と ${tel ?? 'なし'}）。` : ''}`,
        mend: '同じところなら1行にし、別のところなら名前に場所をそえてください。',
      },
    ];
  });
}

interface Match {
  id: string;
  conflict?: Pick<TableProblem, 'what' | 'mend'>;
}

/** Finds the facility of ours that a draft means: by id, by an official number, by its very name. */
function matcher(existing: ReadonlyMap<string, Facility>): (draft: Draft) => Match | undefined {
  const CODES = ['naviiId', 'medicalInstitutionCode', 'careProviderNumber'] as const;
  const entries = [...existing];
  const byCode = new Map(
    entries.flatMap(([id, data]) =>
      CODES.flatMap((code) => (data[code] ? [[`${code} ${data[code]}`, id] as const] : [])),
    ),
  );
  const byName = new Map(entries.map(([id, { name }]) => [nameKey(name), id]));
  return ({ id, raw }) => {
    if (id !== undefined && existing.has(id)) return { id };
    const coded = CODES.map((code) => byCode.get(`${code} ${raw[code]}`)).find(
      (found) => found !== undefined,
    );
    if (coded !== undefined) return { id: coded };
    const named = raw.name === undefined ? undefined : byName.get(nameKey(raw.name));
    const ours = named === undefined ? undefined : existing.get(named);
    if (named === undefined || !ours) return undefined;
    if (id !== undefined)
      return {
        id: named,
        conflict: {
          what: `「${raw.name}」は、いま ${named}.yaml にあります。表のIDは「${id}」です。`,
          mend: `同じところなら、表のIDを ${named} にしてください。`,
        },
      };
    if (raw.tel === undefined || ours.tel === null || raw.tel === ours.tel) return { id: named };
    return {
      id: named,
      conflict: {
        what: `「${raw.name}」の電話番号が、いまの ${ours.tel} と表の ${raw.tel} でちがいます。`,
        mend: `番号が変わったのなら、表のIDの列に ${named} と書いてください。別のところなら、名前に場所をそえます。`,
      },
    };
  };
}

/** The facility with what the tables say, or undefined with what is wrong. */
function merged(
  before: Facility | undefined,
  { raw, rows, headers }: Draft,
  id: string,
  problems: TableProblem[],
): Facility | undefined {
  const base: Raw = before ? writtenOf(before) : { confirmedOn: null, confirmedBy: null };
  const both = { ...base };
  for (const [field, value] of Object.entries(raw))
    both[field] =
      typeof value === 'object' && value !== null && !Array.isArray(value) && base[field]
        ? { ...(base[field] as Raw), ...value }
        : value;
  const result = facilitySchema.safeParse(both);
  if (result.success) return result.data;
  const [row] = rows;
  for (const issue of result.error.issues) {
    const path = issue.path.join('.');
    const column = headers.get(path) ?? headers.get(String(issue.path[0])) ?? headerOf(issue.path);
    if (row)
      problems.push({
        ...placeOf(row),
        ...(column && { column }),
        what: `${issue.message}（${id}）。`,
        mend: 'この行を確かめてください。',
      });
  }
  return undefined;
}

const headerOf = (path: readonly PropertyKey[]): string | undefined =>
  COLUMNS.find((column) => column.path.every((key, i) => key === path[i]))?.header;

/** The fields in which two versions of a facility differ. */
export function changesBetween(before: Facility, after: Facility): Change[] {
  const [old, now] = [writtenOf(before), writtenOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((field) =>
    JSON.stringify(old[field]) === JSON.stringify(now[field])
      ? []
      : [{ field, before: old[field], after: now[field] }],
  );
}
