import { CsvError, parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { kindOf } from '../../../lib/file-kind.ts';

/** Something wrong in a table, at the place a spreadsheet shows. */
export interface TableProblem {
  /** Name of the file. */
  file: string;
  /** 1-based row, as a spreadsheet counts them; absent when the whole file is meant. */
  row?: number;
  /** Heading of the column. */
  column?: string;
  /** What is wrong and how to mend it, in Japanese. */
  what: string;
  mend: string;
}

/** A row of a table: its cells by the headings of their columns, trimmed; empty cells are left out. */
export interface TableRow {
  file: string;
  number: number;
  cells: ReadonlyMap<string, string>;
}

/** A table as somebody sent it. */
export interface Table {
  file: string;
  headers: readonly string[];
  rows: readonly TableRow[];
  problems: readonly TableProblem[];
}

/** Headings stand in one of the first rows; titles and dates may stand above them. */
const HEADING_WITHIN = 10;

/**
 * Reads a CSV (UTF-8 with or without BOM, UTF-16, CP932; commas or tabs) or an xlsx. What the file really is decides, not its name.
 * `isHeading` knows a row of headings. Never throws for what is in the file: it is all in `problems`.
 */
export async function readTable(
  file: string,
  bytes: Uint8Array,
  isHeading: (cells: readonly string[]) => boolean,
): Promise<Table> {
  const failed = (what: string, mend: string): Table => ({
    file,
    headers: [],
    rows: [],
    problems: [{ file, what, mend }],
  });
  let cells: string[][];
  try {
    cells = await cellsOf(bytes);
  } catch (error) {
    if (error instanceof Unreadable) return failed(error.what, error.mend);
    throw error;
  }
  const at = cells.slice(0, HEADING_WITHIN).findIndex(isHeading);
  if (at < 0)
    return failed(
      '項目の名前の行が見つかりません。',
      'はじめの10行のどこかに「名称」「電話番号」のような項目の名前を並べてください。',
    );
  const headers = (cells[at] ?? []).map((cell) => cell.normalize('NFKC'));
  const last = headers.findLastIndex((header) => header !== '');
  const problems: TableProblem[] = repeated(headers).map((column) => ({
    file,
    row: at + 1,
    column,
    what: `項目「${column}」が2列あります。`,
    mend: 'どちらかの列を消すか、名前を変えてください。',
  }));
  const rows = cells.flatMap((row, i): TableRow[] => {
    if (i <= at || row.every((cell) => cell === '')) return [];
    const number = i + 1;
    const outside = row.findIndex((cell, column) => column > last && cell !== '');
    if (outside >= 0)
      problems.push({
        file,
        row: number,
        what: `項目の名前より右（${outside + 1}列目）に「${row[outside]}」があります。列がずれています。`,
        mend: 'この行のコンマや引用符（"）を確かめてください。',
      });
    const named = headers.flatMap((header, column): [string, string][] => {
      const cell = row[column] ?? '';
      return header === '' || cell === '' ? [] : [[header, cell]];
    });
    if (outside < 0 && row.length < last + 1 && isCsv(bytes))
      problems.push({
        file,
        row: number,
        what: `列が${row.length}しかありません（項目は${last + 1}）。`,
        mend: 'この行のコンマの数を確かめてください。途中で切れたファイルかもしれません。',
      });
    return [{ file, number, cells: new Map(named) }];
  });
  return { file, headers: headers.filter(Boolean), rows, problems };
}

/** A file that is no table, with what to tell. */
class Unreadable extends Error {
  readonly what: string;
  readonly mend: string;
  constructor(what: string, mend: string) {
    super(what);
    this.what = what;
    this.mend = mend;
  }
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isCsv = (bytes: Uint8Array) => !isZip(bytes);

async function cellsOf(bytes: Uint8Array): Promise<string[][]> {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1').trimStart();
  if (isZip(bytes)) {
    if (kindOf(bytes) !== 'xlsx')
      throw new Unreadable(
        'Excelの表（.xlsx）として読めません。',
        'Excelで開き、「名前を付けて保存」で .xlsx にしてください。',
      );
    try {
      return (await readSheet(Buffer.from(bytes))).map((row) => row.map(cellText));
    } catch {
      throw new Unreadable(
        'この .xlsx は、こわれていて開けません。',
        'Excelで開いて保存し直すか、もらい直してください。',
      );
    }
  }
  if (head.startsWith('\xd0\xcf\x11\xe0'))
    throw new Unreadable(
      '古いExcel（.xls）か、パスワードつきのファイルです。',
      'Excelで開き、パスワードを外して「名前を付けて保存」で .xlsx にしてください。',
    );
  if (/^(\xef\xbb\xbf)?<(!doctype|html|\?xml|table|meta)/i.test(head))
    throw new Unreadable(
      '表に見えますが、中身はウェブのページ（HTML）です。',
      'Excelで開き、「名前を付けて保存」で「Excelブック（.xlsx）」を選んでください。',
    );
  const text = decode(bytes);
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  try {
    return (
      parse(text, {
        delimiter: firstLine.includes('\t') ? '\t' : ',',
        relax_column_count: true,
        skip_empty_lines: false,
      }) as string[][]
    ).map((row) => row.map((cell) => cell.trim()));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Unreadable(
      `${error.lines ?? '?'}行目で読めなくなりました。引用符（"）が閉じていません。`,
      'その行の " を2つで1組にするか、Excelで開いて保存し直してください。',
    );
  }
}

/** Text of a file: by its byte order mark, else UTF-8, else the Japanese code page of Windows (CP932). */
function decode(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const sample = bytes.subarray(0, 512);
  // Without a mark: a comma or line end in UTF-16 has an empty byte beside it, at an odd place when the low byte comes first.
  const empty = sample.indexOf(0);
  if (empty >= 0) return new TextDecoder(empty % 2 === 1 ? 'utf-16le' : 'utf-16be').decode(bytes);
  for (const encoding of ['utf-8', 'shift_jis'])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {}
  throw new Unreadable(
    '文字の種類（文字コード）がわかりません。',
    'Excelで「名前を付けて保存」から「CSV UTF-8（コンマ区切り）」を選んでください。',
  );
}

/** A cell of a workbook as it reads: days as `2026-11-21`, times as `09:00`. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return String(value).trim();
  const iso = value.toISOString();
  return value.getUTCFullYear() < 1901 ? iso.slice(11, 16) : iso.slice(0, 10);
}

const repeated = (headers: readonly string[]): string[] => [
  ...new Set(headers.filter((header, i) => header !== '' && headers.indexOf(header) !== i)),
];
