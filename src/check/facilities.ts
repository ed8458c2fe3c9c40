import type { Row, Rows } from '../content/rows.ts';
import { type Age, ageOf } from '../features/facility/capability.ts';
import { isListed } from '../features/facility/order.ts';
import type { Facility } from '../features/facility/schema.ts';
import { japaneseDate } from '../lib/dates.ts';
import { nearest } from '../lib/edit-distance.ts';
import { kilometres } from '../lib/kilometres.ts';
import type { Problem } from '../lib/problem.ts';
import type { Area } from '../registry/area/schema.ts';
import { listed, type Rule } from './rule.ts';

/** A facility further away than this is a slip: the visits of a doctor end at 16 km. */
const FAR = 40;
/** Words that advertise or compare (content-rules.md, Tone 10). */
const PRAISE =
  /一番|いちばん|No\.?\s?1|ナンバーワン|日本一|地域一|最高の|最新の|実績(?:多数|豊富|No)|安心の|丁寧な診療|大人気|おすすめ/i;
/** The name of the printed list stands where a facility of that name would. */
const TAKEN = 'print';

/** What is written of facilities fits the city and the day, and each has a name of its own. */
export const facilities: Rule = (content, { today }) => {
  const { area, facility } = content.rows;
  const rows = [...facility];
  const problems: Problem[] = [];
  const problem = (row: Row<Facility>, path: readonly PropertyKey[], found: Omit<Problem, 'file'>) =>
    problems.push({ ...row.locate(path), ...found });
  const centre = content.site?.location;
  for (const [id, row] of rows) {
    const { data } = row;
    if (id === TAKEN)
      problem(row, [], {
        what: `「${TAKEN}.yaml」という名前は、印刷の一覧が使っています。`,
        mend: 'ファイルの名前を変えてください。',
      });
    const ids: [string, PropertyKey[]][] = [
      ...(data.area === null ? [] : [[data.area, ['area']] as [string, PropertyKey[]]]),
      ...data.serviceArea.map((id, i): [string, PropertyKey[]] => [id, ['serviceArea', i]]),
    ];
    for (const [name, path] of ids)
      if (!area.has(name) && area.complete)
        problem(row, path, {
          what: `地区「${name}」は、地区の一覧にありません。`,
          mend: `registry/city/areas.yaml のIDを書いてください。近いのは ${listed(nearest(name, [...area.keys()], 3))} です。`,
        });
    if (centre && data.location && kilometres(centre, data.location) > FAR)
      problem(row, ['location'], {
        what: `地図の点が、市の中心から${Math.round(kilometres(centre, data.location))}km離れています。`,
        mend: '緯度と経度を確かめてください。入れちがいや、けたの打ちまちがいが多いところです。',
      });
    for (const field of ['name', 'hoursNote'] as const) {
      const praise = PRAISE.exec(data[field] ?? '')?.[0];
      if (praise)
        problem(row, [field], {
          what: `「${praise}」とあります。どの医療機関も、同じ項目だけで、くらべずに載せます。`,
          mend: 'この言葉を消してください。',
        });
    }
    if (data.confirmedOn !== null && data.confirmedOn > today)
      problem(row, ['confirmedOn'], {
        what: `確認した日（${japaneseDate(data.confirmedOn)}）が、今日より先です。`,
        mend: '確かめた日を書いてください。',
      });
  }
  return [...problems, ...twins(rows), ...stale(rows, today), ...sameCell(area)];
};

/** Two files of one name: the same facility twice, or two telephone numbers of which one is wrong. */
function twins(rows: readonly [string, Row<Facility>][]): Problem[] {
  const seen = new Map<string, Row<Facility>>();
  return rows.flatMap(([, row]): Problem[] => {
    const name = row.data.name.normalize('NFKC').replaceAll(/\s/g, '');
    const first = seen.get(name);
    if (!first) {
      seen.set(name, row);
      return [];
    }
    const differ = first.data.tel !== row.data.tel;
    return [
      {
        ...row.locate(['name']),
        severity: 'warning',
        what: `「${row.data.name}」が2つあります（もう1つは ${first.file}）。${differ ? '電話番号がちがいます。' : ''}`,
        mend: '同じところなら、片方のファイルを消してください。別のところなら、名前に場所をそえると、まちがわれません。',
      },
    ];
  });
}

const WORDS: Record<Exclude<Age, 'fresh'>, string> = {
  none: 'まだ確かめていないため、できることが「未確認」と出ているところ',
  old: '確かめてから1年たち、「古い」と出ているところ',
  expired: '確かめてから540日たち、できることが隠れているところ',
};

/** Told once for all: what to ask again is a list, not a hundred findings. */
function stale(rows: readonly [string, Row<Facility>][], today: string): Problem[] {
  const asked = rows.filter(([, { data }]) => !data.sample && isListed(data, today));
  return (['expired', 'old', 'none'] as const).flatMap((age): Problem[] => {
    const found = asked.filter(([, { data }]) => ageOf(data.confirmedOn, today) === age);
    const [first] = found;
    if (!first) return [];
    const names = found.slice(0, 5).map(([id]) => `${id}.yaml`);
    return [
      {
        ...first[1].locate(['confirmedOn']),
        severity: 'warning',
        what: `${WORDS[age]}が${found.length}か所あります: ${names.join('、')}${found.length > 5 ? ' など' : ''}`,
        mend: '電話などで確かめ、confirmedOn に日付、confirmedBy に係の名前を書いてください。',
      },
    ];
  });
}

/** Two areas on one cell of the map: one hides the other. */
function sameCell(areas: Rows<Area>): Problem[] {
  const seen = new Map<string, string>();
  return [...areas.values()].flatMap(({ data, locate }) => {
    const cell = `${data.map.column}・${data.map.row}`;
    const before = seen.get(cell);
    seen.set(cell, data.name);
    return before === undefined
      ? []
      : [
          {
            ...locate(['map']),
            what: `「${data.name}」と「${before}」が、地図の同じところ（${cell}）にあります。片方が見えません。`,
            mend: 'column（左から1〜3）か row（上から1〜3）を直してください。',
          },
        ];
  });
}
