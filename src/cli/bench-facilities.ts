import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPage } from '../audit/site.ts';
import { weigh } from '../audit/weigh.ts';
import { readContent } from '../content/read.ts';
import { readSite } from '../content/site.ts';
import { facilityYaml } from '../features/facility/exchange/facility-yaml.ts';
import { openData } from '../features/facility/exchange/open-data.ts';
import { importPlan, isHeading } from '../features/facility/exchange/plan.ts';
import { readTable } from '../features/facility/exchange/read-table.ts';
import type { FacilityEntry } from '../features/facility/order.ts';
import { facilitySchema } from '../features/facility/schema.ts';
import { AVAILABILITY, CAPABILITIES, KINDS, PROCEDURES, VISITS } from '../features/facility/words.ts';
import { median } from '../lib/median.ts';
import { launchBrowser } from '../pipeline/browser.ts';
import { serveSite } from '../pipeline/serve.ts';

/** Numbers that look random and are the same in every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const FAMILIES =
  `佐藤さとう 鈴木すずき 高橋たかはし 田中たなか 伊藤いとう 渡辺わたなべ 山本やまもと 中村なかむら
   小林こばやし 加藤かとう 吉田よしだ 山田やまだ 佐々木ささき 山口やまぐち 松本まつもと 井上いのうえ
   木村きむら 林はやし 斎藤さいとう 清水しみず 山崎やまざき 森もり 池田いけだ 橋本はしもと 阿部あべ
   石川いしかわ 前田まえだ 藤田ふじた 小川おがわ 岡田おかだ`
    .split(/\s+/)
    .map((pair) => /^(.+?)([ぁ-ん]+)$/.exec(pair)?.slice(1) as [string, string]);
const PLACES =
  '東ひがし 西にし 南みなみ 北きた 中央ちゅうおう 駅前えきまえ 本町ほんちょう 森もり 川かわ 丘おか 緑みどり 桜さくら'
    .split(' ')
    .map((pair) => [pair.replace(/[ぁ-ん]+$/, ''), /[ぁ-ん]+$/.exec(pair)?.[0] ?? ''] as const);
const ENDS: Record<(typeof KINDS)[number], readonly [string, string]> = {
  病院: ['病院', 'びょういん'],
  診療所: ['内科クリニック', 'ないかくりにっく'],
  歯科診療所: ['歯科医院', 'しかいいん'],
  薬局: ['薬局', 'やっきょく'],
  訪問看護ステーション: ['訪問看護ステーション', 'ほうもんかんごすてーしょん'],
  訪問リハビリテーション事業所: ['訪問リハビリ', 'ほうもんりはびり'],
};
const HOURS = [
  [['月', '火', '木', '金'], '09:00', '12:00'],
  [['月', '火', '木', '金'], '14:00', '17:30'],
  [['月', '火', '水', '金'], '09:00', '12:30'],
  [['月', '火', '水', '金'], '15:00', '18:30'],
  [['土'], '09:00', '13:00'],
  [['月', '火', '水', '木', '金'], '08:30', '17:30'],
] as const;

/** Facilities of the size and variety of a real city's, all fields filled; none of them is anybody's. */
function madeUpFacilities(count: number): FacilityEntry[] {
  const areas = areasOfCity();
  const die = dice(count);
  const { latitude = 38, longitude = 137 } = readSite().location ?? {};
  const some = <Item>(items: readonly Item[], one = 2) => items.filter(() => die(one) === 0);
  return Array.from({ length: count }, (_, i) => {
    const kind = KINDS[[1, 1, 1, 2, 2, 3, 3, 4, 5, 0][die(10)] ?? 1] ?? '診療所';
    const [family = '', reading = ''] = FAMILIES[die(FAMILIES.length)] ?? [];
    const [place, placeReading] = PLACES[die(PLACES.length)] ?? ['', ''];
    const [end, endReading] = ENDS[kind];
    const answers = (names: readonly string[]) =>
      Object.fromEntries(names.map((name) => [name, CAPABILITIES[[0, 0, 1, 2, 3][die(5)] ?? 0]]));
    const pair = 2 * die(2);
    const hours = kind === '訪問看護ステーション' ? [HOURS[5]] : [HOURS[pair], HOURS[pair + 1], HOURS[4]];
    const area = areas[die(areas.length)] ?? null;
    return {
      id: `f-${i}`,
      data: facilitySchema.parse({
        name: `${place}${family}${end}`,
        kana: `${placeReading}${reading}${endReading}`,
        kind,
        area,
        address: { fullAddress: `見本県見本市${place}${1 + die(9)}丁目${1 + die(40)}番地${1 + die(20)}` },
        location: { latitude: latitude + die(1000) / 10_000, longitude: longitude + die(1000) / 10_000 },
        tel: `06-10${String(die(100)).padStart(2, '0')}-${String(die(10_000)).padStart(4, '0')}`,
        hours: hours.map((row) => ({ days: row?.[0], opens: row?.[1], closes: row?.[2] })),
        serviceArea: some(areas),
        visits: answers(some(VISITS, 3)),
        availability: answers(AVAILABILITY),
        procedures: answers(some(PROCEDURES)),
        departments: ['内科', ...some(['小児科', '外科', '皮膚科'], 4)],
        confirmedOn: `2026-0${1 + die(9)}-01`,
        confirmedBy: '見本課',
      }),
    };
  });
}

/** Content of the city with so many made-up facilities in place of the samples. */
export function contentOfFacilities(dir: string, count: number): string {
  cpSync('content', dir, { recursive: true });
  const folder = join(dir, 'iryokikan');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const { id, data } of madeUpFacilities(count))
    writeFileSync(join(folder, `${id}.yaml`), facilityYaml(data));
  return dir;
}

/** The ids of the city's areas. */
const areasOfCity = () => [...readContent('content').rows.area.keys()];

/** What the list of a built site weighs, and how long a filter takes at a quarter of this machine's speed. */
export async function listCost(dist: string): Promise<string> {
  const file = 'iryokikan/index.html';
  const base = new URL(readSite().url).pathname;
  const page = builtPage(file, readFileSync(join(dist, file), 'utf8'));
  const { paint, script } = weigh(page, { dir: dist, base });
  const { url, server } = await serveSite(dist, base);
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage({ viewport: { width: 390, height: 780 } });
    const session = await tab.context().newCDPSession(tab);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await tab.goto(new URL('./iryokikan/', url).href);
    const times = await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('facility-filter input')].map((input) => {
        const started = performance.now();
        input.click();
        document.body.getBoundingClientRect();
        return performance.now() - started;
      }),
    );
    const weight = `list: ${paint.brotli} B + scripts ${script.brotli} B = ${paint.brotli + script.brotli} B brotli`;
    return `${weight}; a filter at 4x: median ${median(times).toFixed(1)} ms, longest ${Math.max(...times).toFixed(1)} ms`;
  } finally {
    await browser.close();
    server.close();
  }
}

/** How long a table of so many rows takes to be read and compared. */
export async function importCost(rows: number): Promise<string> {
  const entries = madeUpFacilities(rows).map(({ id, data }, i) => ({
    id,
    data: { ...data, name: `${data.name}${i}` },
  }));
  const context = {
    areas: areasOfCity().map((id) => ({ id, name: id })),
    centre: readSite().location,
    today: '2026-11-21',
  };
  const files = openData(entries, { name: '', city: '', department: '' }, context, '2026-11-21');
  const started = performance.now();
  const tables = [];
  for (const [name, text] of files)
    if (name.endsWith('.csv')) tables.push(await readTable(name, Buffer.from(text), isHeading));
  const plan = importPlan(tables, new Map(), context);
  const seconds = (performance.now() - started) / 1000;
  return `import of ${rows} rows (three tables): ${plan.added.length} read, ${plan.problems.length} problems, ${seconds.toFixed(2)} s`;
}
