import { type Day, japaneseDate } from '../../../lib/dates.ts';
import { byKana, type FacilityEntry, isListed } from '../order.ts';
import type { Facility } from '../schema.ts';
import { AVAILABILITY, type Kind, PROCEDURES, VISITS } from '../words.ts';
import { columnOf, ID_COLUMN, type ReadingContext } from './columns.ts';
import { writtenOf } from './facility-yaml.ts';

/** What is said of the whole. */
export interface DataSite {
  name: string;
  city: string;
  department: string;
  /** 全国地方公共団体コード; without it the names of the files begin with `facilities`. */
  code?: string | undefined;
}

const CODE = '全国地方公共団体コード';

/**
 * Headings of 医療機関一覧 in the 自治体標準オープンデータセット, as far as they have been seen (the official list in its order was not
 * at hand; README.txt says so). Of 「a|b」 the first.
 */
export const HOSPITAL_HEADERS = [
  CODE,
  ID_COLUMN,
  '名称',
  '名称_カナ',
  '医療機関の種類',
  '所在地_連結表記',
  '所在地_都道府県',
  '所在地_市区町村',
  '郵便番号',
  '電話番号',
  '緯度',
  '経度',
  '法人の名称',
  '医療機関コード',
  '診療曜日',
  '診療開始時間',
  '診療終了時間',
  '診療日時特記事項',
  '時間外における対応',
  '診療科目',
  '病床数',
  '災害拠点分類',
  '状況',
  'URL',
  '備考',
] as const;

/** The same of 介護サービス事業所一覧. */
export const CARE_SERVICE_HEADERS = [
  CODE,
  ID_COLUMN,
  '介護サービス事業所名称',
  '介護サービス事業所名称_カナ',
  '介護サービス事業所名称_英字',
  '実施サービス',
  '所在地_全国地方公共団体コード',
  '町字ID',
  '所在地_連結表記',
  '所在地_都道府県',
  '所在地_市区町村',
  '所在地_町字',
  '所在地_番地以下',
  '建物名等(方書)',
  '郵便番号',
  '電話番号',
  'FAX番号',
  '緯度',
  '経度',
  '法人番号',
  '法人の名称',
  '事業所番号',
  '利用可能曜日',
  '利用可能曜日特記事項',
  '定員',
  'URL',
  '備考',
] as const;

/** What the standard has no column for, or not in both lists: keyed by id. */
export const HOME_CARE_HEADERS = [
  ID_COLUMN,
  '名称',
  '地区',
  '所在地_町字',
  '所在地_番地以下',
  '建物名等(方書)',
  'FAX番号',
  '法人番号',
  '医療機関コード',
  '事業所番号',
  'ナビイID',
  '診療時間',
  '診療科目',
  '病床数',
  '訪問する地区',
  '窓口',
  '窓口の時間',
  ...VISITS,
  ...AVAILABILITY,
  ...PROCEDURES,
  '確認日',
  '確認した係',
  '掲載終了日',
] as const;

const CARE: readonly Kind[] = ['訪問看護ステーション', '訪問リハビリテーション事業所'];

/** One quoted as RFC 4180 has it; with a mark of the byte order, so that Excel reads Japanese. */
const csv = (rows: readonly (readonly string[])[]): string => {
  const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return `\uFEFF${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
};

/**
 * The files of open data by their names. Samples and facilities that are listed no longer are never in them: then a table has its
 * headings and nothing else.
 */
export function openData(
  facilities: readonly FacilityEntry[],
  site: DataSite,
  context: ReadingContext,
  today: Day,
): Map<string, string> {
  const entries = byKana(facilities.filter(({ data }) => !data.sample && isListed(data, today)));
  const table = (headers: readonly string[], belongs: (data: Facility) => boolean = () => true) =>
    csv([
      headers,
      ...entries
        .filter(({ data }) => belongs(data))
        .map(({ id, data }) =>
          headers.map((header) => {
            if (header === ID_COLUMN) return id;
            if (header === CODE) return site.code ?? '';
            return columnOf(header)?.write(data, context) ?? '';
          }),
        ),
    ]);
  const isCare = ({ kind }: Facility) => CARE.includes(kind);
  const json = entries.map(({ id, data }) => ({ id, ...writtenOf(data) }));
  const features = entries.flatMap(({ id, data: { location, ...data } }) =>
    location
      ? [
          {
            type: 'Feature',
            id,
            geometry: { type: 'Point', coordinates: [location.longitude, location.latitude] },
            properties: { id, name: data.name, kind: data.kind, tel: data.tel, area: data.area },
          },
        ]
      : [],
  );
  const name = site.code ?? 'facilities';
  return new Map([
    [`${name}_hospital.csv`, table(HOSPITAL_HEADERS, (data) => !isCare(data))],
    [`${name}_care_service.csv`, table(CARE_SERVICE_HEADERS, isCare)],
    [`${name}_home_care.csv`, table(HOME_CARE_HEADERS)],
    ['facilities.json', `${JSON.stringify(json, null, 1)}\n`],
    ['facilities.geojson', `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`],
    ['README.txt', `\uFEFF${readme(name, entries.length, site, newest(entries)).replaceAll('\n', '\r\n')}`],
  ]);
}

/** The newest confirmation among them: the day the data speak of. */
const newest = (entries: readonly FacilityEntry[]): Day | undefined =>
  entries
    .flatMap(({ data }) => data.confirmedOn ?? [])
    .toSorted()
    .at(-1);

const readme = (
  name: string,
  count: number,
  { name: siteName, city, department }: DataSite,
  day: Day | undefined,
) => `${siteName}
在宅医療をしている医療機関のデータ

発行: ${city}（${department}）
件数: ${count}件${count === 0 ? '（まだありません。項目の名前だけの表です）' : ''}
もっとも新しい確認の日: ${day ? japaneseDate(day) : 'まだありません'}

利用の条件
公共データ利用規約（第1.0版）PDL1.0 で使えます。クリエイティブ・コモンズ 表示 4.0 国際（CC BY 4.0）と互換です。
出典の書き方: 「${city} 在宅医療をしている医療機関のデータ」（加工したときは、加工したことも書いてください）

ファイル（文字コードは UTF-8、改行は CRLF。表は BOM つきです）
${name}_hospital.csv      病院、診療所、歯科診療所、薬局
${name}_care_service.csv  訪問看護ステーション、訪問リハビリテーション事業所
${name}_home_care.csv     在宅医療のこと（ID で、上の2つとつながります）
facilities.json           すべて
facilities.geojson        地図の点のあるもの（世界測地系 WGS 84）

項目について
上の2つの表の項目の名前は、自治体標準オープンデータセット（正式版）の「医療機関一覧」「介護サービス事業所一覧」によります。
公式の項目の一覧（順番をふくむ）は手元になく、実際に公開された表から確かめました。順番は公式とちがうことがあります。
「可」「要相談」「不可」「未確認」のうち、「未確認」は、できないという意味ではありません。空の欄は、聞いていないことです。
できることは、確認日から1年をすぎると変わっているかもしれません。電話で確かめてください。
個人の名前は、ふくみません。
`;
