import { dayMeant } from '../../../lib/eras.ts';
import { hiragana, katakana } from '../../../lib/kana.ts';
import { kilometres, type Place } from '../../../lib/kilometres.ts';
import { numberProblem, plannedNumber } from '../../../lib/phone-plan.ts';
import { type Facility, type OpeningHours, WEEKDAYS } from '../schema.ts';
import { AVAILABILITY, type Capability, KINDS, type Kind, PROCEDURES, VISITS } from '../words.ts';

/** What a cell cannot be read without: the areas of the municipality, and about where it lies. */
export interface ReadingContext {
  areas: readonly { id: string; name: string }[];
  centre: Place | undefined;
}

/** A cell that cannot be taken as it is. Nothing is guessed. */
export class CellProblem extends Error {
  readonly mend: string;
  constructor(what: string, mend: string) {
    super(what);
    this.mend = mend;
  }
}

/** A column of a table: how a field of a facility is written in it and read from it. */
export interface Column {
  /** Its heading; that of the 自治体標準オープンデータセット where it has one. */
  header: string;
  /** Other headings it is known by. */
  also?: readonly string[];
  /** Where its value stands in the file of a facility. */
  path: readonly string[];
  write(facility: Facility, context: ReadingContext): string;
  /** Throws CellProblem. */
  read(cell: string, context: ReadingContext): unknown;
}

const folded = (cell: string) => cell.normalize('NFKC').trim();
const asIs = (cell: string) => cell;

/** A plain field. Names keep their signs (髙, ①, ㈱): only what is digits and codes is folded to one width. */
const plain = (
  header: string,
  path: readonly string[],
  read: Column['read'] = asIs,
  also?: readonly string[],
): Column => ({
  header,
  ...(also && { also }),
  path,
  write: (facility) => {
    const value = path.reduce<unknown>(
      (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
      facility,
    );
    return value === null || value === undefined ? '' : String(value);
  },
  read,
});

const number = (cell: string) => {
  const value = Number(folded(cell));
  if (!Number.isFinite(value))
    throw new CellProblem(`「${cell}」は数ではありません。`, '数字だけを書いてください。');
  return value;
};

const coordinate = (cell: string) => {
  const value = number(cell);
  if (value === 0)
    throw new CellProblem(
      '地図の点が 0 です。わからない所に 0 が入っています。',
      'わからなければ、空にしてください。',
    );
  return value;
};

/** A telephone number. Digits alone get the hyphens of the numbering plan; hyphens in other places may be another number. */
function telephone(cell: string): string {
  const text = folded(cell)
    .replace(/[‐-―−ー]/g, '-')
    .replace(/\s/g, '')
    .replace(/^\((\d+)\)|\((\d+)\)/g, '-$1$2-')
    .replace(/^-|-$/g, '');
  if (/^[1-9]\d{8,9}$/.test(text))
    throw new CellProblem(
      `電話番号「${cell}」が 0 で始まっていません。Excelが、先頭の 0 を消したようです。`,
      'その列の書式を「文字列」にして、0 から打ち直してください。',
    );
  const planned = /^\d+$/.test(text) ? plannedNumber(text) : text;
  const problem = numberProblem(planned ?? text);
  if (problem)
    throw new CellProblem(
      `電話番号「${cell}」は、${problem}。`,
      '元の資料と見くらべてください。番号は、こちらでは直しません。',
    );
  return planned ?? text;
}

const postalCode = (cell: string) =>
  folded(cell)
    .replace(/^〒\s*/, '')
    .replace(/[‐-―−ー]/g, '-')
    .replace(/^(\d{3})(\d{4})$/, '$1-$2');

function day(cell: string): string {
  const meant = dayMeant(cell);
  if (!meant)
    throw new CellProblem(
      `「${cell}」は、暦の日ではありません。`,
      '2026-11-21 か 令和8年11月21日 の形で書いてください。',
    );
  return meant;
}

const readingIn = (cell: string) => hiragana(folded(cell).replace(/[\s　]/g, ''));

const OTHER_KINDS: Record<string, Kind> = {
  一般病院: '病院',
  一般診療所: '診療所',
  医院: '診療所',
  クリニック: '診療所',
  歯科: '歯科診療所',
  歯科医院: '歯科診療所',
  保険薬局: '薬局',
  訪問看護: '訪問看護ステーション',
  訪問リハビリテーション: '訪問リハビリテーション事業所',
};

function kind(cell: string): Kind {
  const text = folded(cell);
  const found = KINDS.find((name) => name === text) ?? OTHER_KINDS[text];
  if (!found) throw new CellProblem(`種類「${cell}」がわかりません。`, `使える言葉: ${KINDS.join('、')}`);
  return found;
}

function area(cell: string, { areas }: ReadingContext): string {
  const text = folded(cell);
  const found = areas.find(({ id, name }) => id === text || name === text);
  if (!found)
    throw new CellProblem(
      `地区「${cell}」は、地区の一覧（registry/city/areas.yaml）にありません。`,
      `使える地区: ${areas.map(({ name }) => name).join('、')}`,
    );
  return found.id;
}

const SEPARATOR = /[;；、,，\n]/;
const parts = (cell: string) =>
  cell
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean);
const areaName = (id: string, { areas }: ReadingContext) => areas.find((one) => one.id === id)?.name ?? id;

const SAID: Record<string, Capability> = Object.fromEntries(
  (
    [
      ['可', '可 ◯ ○ 〇 ◎ はい あり 有 対応 できる'],
      ['要相談', '要相談 △ 相談 応相談 一部可'],
      ['不可', '不可 × ✕ ✖ x X - ー ― — なし 無 いいえ 非対応 できない'],
      ['未確認', '未確認 ? 不明 確認中'],
    ] as const
  ).flatMap(([value, words]) => words.split(' ').map((word) => [word.normalize('NFKC'), value])),
);

function capability(cell: string): Capability {
  const found = SAID[folded(cell)];
  if (!found)
    throw new CellProblem(
      `「${cell}」が、できるのか、できないのか、わかりません。`,
      '可・要相談・不可・未確認 のどれかを書いてください。',
    );
  return found;
}

const daysIn = (cell: string) => {
  const text = folded(cell).replace(/曜日?|[・、,\s]/g, '');
  const strange = [...text].filter((sign) => !(WEEKDAYS as readonly string[]).includes(sign));
  if (text === '' || strange.length > 0)
    throw new CellProblem(`曜日「${cell}」が読めません。`, '月火水木金土日祝 の字だけで書いてください。');
  return WEEKDAYS.filter((name) => text.includes(name));
};

function clock(cell: string): string {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:時](\d{2})?(?:分|:\d{2})?$/.exec(folded(cell)) ?? [];
  if (hour === '') throw new CellProblem(`時刻「${cell}」が読めません。`, '09:00 の形で書いてください。');
  return `${hour.padStart(2, '0')}:${minute || '00'}`;
}

const HOURS_MEND = '「月火水 09:00-12:00; 木 13:00-17:00」の形で書いてください。';

/** The table of hours in one cell: `月火水 09:00-12:00; 木 13:00-17:00`. */
function hours(cell: string): OpeningHours[] {
  return parts(cell).map((part) => {
    const [, days = '', opens = '', closes = ''] =
      /^(\D+?)\s*(\d.*?)\s*[-〜~–―]\s*(\d.*)$/.exec(folded(part)) ?? [];
    if (days === '') throw new CellProblem(`診療時間「${part}」が読めません。`, HOURS_MEND);
    const row = { days: daysIn(days), opens: clock(opens), closes: clock(closes) };
    if (row.opens >= row.closes)
      throw new CellProblem(
        `診療時間「${part}」は、終わりが始まりより前です。`,
        '時刻を確かめてください。夜をまたぐ時間は、特記事項に文で書きます。',
      );
    return row;
  });
}
const hoursText = ({ hours }: Facility) =>
  hours.map(({ days, opens, closes }) => `${days.join('')} ${opens}-${closes}`).join('; ');

const extreme = ({ hours }: Facility, field: 'opens' | 'closes') =>
  hours
    .map((row) => row[field])
    .toSorted()
    .at(field === 'opens' ? 0 : -1) ?? '';

/** The three columns of the standard hold one stretch of time for all days: read only where the table of hours is missing. */
export const STANDARD_HOURS = { days: '診療曜日', opens: '診療開始時間', closes: '診療終了時間' } as const;

const capabilities = (group: 'visits' | 'availability' | 'procedures', names: readonly string[]) =>
  names.map((name) => plain(name, [group, name], capability));

const at = (name: string) => ['address', name];

/** Every column this reads and writes. */
export const COLUMNS: readonly Column[] = [
  plain('名称', ['name'], asIs, ['介護サービス事業所名称', '医療機関名', '施設名', '事業所名', '名前']),
  {
    header: '名称_カナ',
    also: ['介護サービス事業所名称_カナ', 'フリガナ', 'ふりがな', 'よみ'],
    path: ['kana'],
    write: ({ kana }) => katakana(kana),
    read: readingIn,
  },
  plain('医療機関の種類', ['kind'], kind, ['実施サービス', '種類']),
  plain('所在地_連結表記', at('fullAddress'), asIs, ['所在地', '住所']),
  plain('所在地_都道府県', at('prefecture')),
  plain('所在地_市区町村', at('city')),
  plain('所在地_町字', at('streetAddress')),
  plain('所在地_番地以下', at('cityBlock')),
  plain('建物名等(方書)', at('buildingNameEtc')),
  plain('郵便番号', at('contactPointPostalCode'), postalCode),
  plain('電話番号', ['tel'], telephone, ['電話', 'TEL']),
  plain('FAX番号', ['fax'], telephone, ['FAX', 'ファクス']),
  plain('緯度', ['location', 'latitude'], coordinate),
  plain('経度', ['location', 'longitude'], coordinate),
  plain('法人番号', ['corporateNumber'], folded),
  plain('法人の名称', ['corporationName'], asIs, ['団体名']),
  plain('医療機関コード', ['medicalInstitutionCode'], folded),
  plain('事業所番号', ['careProviderNumber'], folded),
  plain('ナビイID', ['naviiId'], folded),
  {
    header: STANDARD_HOURS.days,
    also: ['利用可能曜日'],
    path: ['standardHours', 'days'],
    write: ({ hours }) => WEEKDAYS.filter((name) => hours.some(({ days }) => days.includes(name))).join(''),
    read: daysIn,
  },
  {
    header: STANDARD_HOURS.opens,
    also: ['開始時間'],
    path: ['standardHours', 'opens'],
    write: (facility) => extreme(facility, 'opens'),
    read: clock,
  },
  {
    header: STANDARD_HOURS.closes,
    also: ['終了時間'],
    path: ['standardHours', 'closes'],
    write: (facility) => extreme(facility, 'closes'),
    read: clock,
  },
  { header: '診療時間', also: ['受付時間', '営業時間'], path: ['hours'], write: hoursText, read: hours },
  plain('診療日時特記事項', ['hoursNote'], asIs, ['利用可能日時特記事項', '利用可能曜日特記事項']),
  {
    header: '診療科目',
    path: ['departments'],
    write: ({ departments }) => departments.join(';'),
    read: parts,
  },
  plain('病床数', ['beds'], number),
  plain('URL', ['url'], asIs, ['ホームページ']),
  {
    header: '地区',
    path: ['area'],
    write: ({ area }, context) => (area === null ? '' : areaName(area, context)),
    read: area,
  },
  {
    header: '訪問する地区',
    path: ['serviceArea'],
    write: ({ serviceArea }, context) => serviceArea.map((id) => areaName(id, context)).join(';'),
    read: (cell, context) => parts(cell).map((part) => area(part, context)),
  },
  plain('窓口', ['contact', 'name']),
  plain('窓口の時間', ['contact', 'hours']),
  ...capabilities('visits', VISITS),
  ...capabilities('availability', AVAILABILITY),
  ...capabilities('procedures', PROCEDURES),
  plain('確認日', ['confirmedOn'], day, ['確認した日']),
  plain('確認した係', ['confirmedBy']),
  plain('掲載終了日', ['endedOn'], day),
];

/** The column that names a facility: the name of its file. */
export const ID_COLUMN = 'ID';
/** Columns of the standard that say nothing of a facility. */
export const IGNORED = [
  '全国地方公共団体コード',
  '地方公共団体名',
  '所在地_全国地方公共団体コード',
  '町字ID',
  '状況',
];

const BY_HEADER = new Map(
  COLUMNS.flatMap((column) =>
    [column.header, ...(column.also ?? [])].map((name) => [name.normalize('NFKC'), column]),
  ),
);

/** The column of a heading, by any of its names; undefined for what nobody knows. */
export const columnOf = (header: string): Column | undefined => BY_HEADER.get(header.normalize('NFKC'));

/** Further than this from the middle of the municipality a place is a slip, in km. */
const FAR = 40;

/** What is wrong with a place, or nothing. */
export function placeProblem(place: Partial<Place>, { centre }: ReadingContext): string | undefined {
  const { latitude, longitude } = place;
  if (latitude === undefined || longitude === undefined) return '緯度と経度の、片方しかありません。';
  const far = centre && Math.round(kilometres(centre, { latitude, longitude }));
  return far !== undefined && far > FAR ? `地図の点が、市の中心から${far}km離れています。` : undefined;
}
