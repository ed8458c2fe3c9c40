import { type Day, daysBetween, japaneseDate } from '../../lib/dates.ts';
import { place } from '../../lib/problem.ts';
import { type Group, NAME } from './blocking.ts';
import type { Status } from './index.ts';
import type { Item } from './item.ts';

/** So many of each kind are named; the rest are counted. */
const FIRST = 5;
/** So many places are named of errors that say the same. */
const PLACES = 3;

/** The report of `npm run status`, for staff. `all`: names everything. */
export function statusReport(status: Status, all = false): string {
  const { today, state, errors, unquoted } = status;
  const most = all ? Number.POSITIVE_INFINITY : FIRST;
  const titles = { preview: '公開前の見本', live: '公開中' };
  const items = (list: readonly Item[]) =>
    limited(
      list.map((item) => itemText(item, today)),
      most,
    );
  return [
    `${japaneseDate(today)}の様子（${state ? titles[state] : 'site.yaml が読めません'}）`,
    ...(errors > 0
      ? [`\n✗ 直すところが${errors}件あります。直すまで公開できません。npm run check で、全部わかります。`]
      : []),
    ...section('見直す時期のもの（過ぎたものと、30日以内のもの）', status.due.length, items(status.due)),
    ...section('書きかけのもの', status.unfinished.length, items(status.unfinished)),
    ...blockingSection(status, most),
    ...section('予定（自動で変わるもの）', status.scheduled.length, items(status.scheduled)),
    ...(
      [
        ['どこにも引かれていない事実', unquoted.facts],
        ['どこにも引かれていない連絡先', unquoted.contacts],
        ['文の中でしるしのついていない用語（用語の一覧には出ます）', unquoted.terms],
      ] as const
    ).flatMap(([title, list]) => section(title, list.length, items(list))),
    ...(all ? [] : ['\n全部を見る: npm run status -- --all']),
  ].join('\n');
}

function section(title: string, count: number, lines: readonly string[]): string[] {
  return [`\n■ ${title}: ${count === 0 ? 'ありません' : `${count}件`}`, ...lines];
}

const limited = (lines: readonly string[], most: number): string[] => [
  ...lines.slice(0, most),
  ...(lines.length > most ? [`  ほか${lines.length - most}件`] : []),
];

const itemText = (item: Item, today: Day): string =>
  `  ${item.day === undefined ? '' : `${whenText(item.day, today)} `}${item.what}\n      ${place({ ...item, mend: '' })}`;

/** 「令和8年12月5日（あと5日）」 */
function whenText(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  const distance = days === 0 ? '今日' : days > 0 ? `あと${days}日` : `${-days}日過ぎ`;
  return `${japaneseDate(day)}（${distance}）`;
}

function blockingSection({ state, blocking }: Status, most: number): string[] {
  const count = blocking.reduce((sum, { problems }) => sum + problems.length, 0);
  const title = state === 'live' ? '公開を止めているもの' : '公開（live）を止めるもの';
  const shown = blocking.slice(0, most);
  const rest = blocking.slice(shown.length);
  const lines = [
    ...shown.map((group) => groupText(group, most)),
    ...(rest.length > 0
      ? [`  ほか${rest.length}種類、${rest.reduce((sum, { problems }) => sum + problems.length, 0)}件`]
      : []),
  ];
  return [...section(title, count, lines), ...(count > 0 ? ['  全部を見る: npm run check -- --live'] : [])];
}

function groupText({ what, problems }: Group, most: number): string {
  const places = problems
    .slice(0, most === FIRST ? PLACES : most)
    .map((problem) => `      ${[place(problem), nameIn(what, problem.what)].join(' ').trimEnd()}`);
  const rest = problems.length - places.length;
  return [
    `  ${problems.length}件 ${what}`,
    ...places,
    ...(rest > 0 ? [`      ほか${rest}件`] : []),
    `      → ${problems[0]?.mend}`,
  ].join('\n');
}

/** What a sentence names where the shared one says 「…」. */
const nameIn = (shared: string, what: string): string =>
  (shared.includes('「…」') && NAME.exec(what)?.[0]) || '';
