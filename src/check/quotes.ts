import type { Quote } from '../content/parse.ts';
import type { Content } from '../content/read.ts';
import type { Rows } from '../content/rows.ts';
import type { TextSource } from '../content/text.ts';
import { type Reference, specOf } from '../dialect/spec.ts';
import { isListed } from '../features/facility/order.ts';
import { japaneseDate } from '../lib/dates.ts';
import { nearest } from '../lib/edit-distance.ts';
import { nameOf } from '../lib/page-url.ts';
import type { Place, Problem } from '../lib/problem.ts';
import { words } from '../lib/words.ts';
import { contactVerdict } from '../registry/contact/rules.ts';
import { missingYears, unitsDiffer, yearsOf } from '../registry/fact/chart.ts';
import { factVerdict, figureOf, figureVerdict } from '../registry/fact/rules.ts';
import { type Readers, readersOf } from '../registry/verdict.ts';
import { inBody, inFrontMatter, listed, type Rule } from './rule.ts';

type Found = Pick<Problem, 'what' | 'mend' | 'severity'>;
type Lookup = (quote: Quote, text: TextSource, content: Content, today: string) => Found[];

/**
 * How each kind of reference is looked up. The list of components says what its attributes refer to; nothing here knows a component.
 * Pages are read by `links`, drawings by `images`, files by `media`.
 */
const LOOKUPS: Partial<Record<Reference, Lookup>> = {
  contact: ({ id, use, attribute }, _, content, today) => [
    ...contactFindings(content, id, today),
    ...(attribute !== undefined && specOf(use.name)?.attributes[attribute]?.needs === 'tel'
      ? withoutNumber(content, id)
      : []),
  ],
  fact: (quote, text, content) => figureFindings(quote, readersOf(text.data?.audiences), content),
  term: ({ id }, _, { rows }) =>
    rows.term.has(id) || !rows.term.complete
      ? []
      : [
          {
            what: `ことば「${id}」は、用語の台帳にありません。`,
            mend: `registry の glossary.yaml に読みと意味を足すか、<Term> を外してください。近いのは ${listed(nearest(id, [...rows.term.keys()], 3))} です。`,
          },
        ],
  asked: ({ id }, _, { rows }) =>
    rows.asked.has(id) ? [] : unknown(rows.asked, '市に聞いていること', id, 'asked.yaml', 'card-basho'),
  area: ({ id }, _, { rows }) =>
    rows.area.has(id) ? [] : unknown(rows.area, '地区', id, 'areas.yaml', 'hokubu'),
  facility: ({ id }, _, content, today) => facilityFindings(content, id, today),
  event: ({ id }, _, { events, dir }) =>
    events.some(({ url }) => url === `/koza/${id}/`)
      ? []
      : [
          {
            what: `講座「${id}」は、${dir}/koza フォルダーにありません。`,
            mend: `使える名前: ${listed(events.map(({ url }) => nameOf(url)))}`,
          },
        ],
};

/** What a text quotes from the registries exists and may be shown to its readers. */
export const quotes: Rule = (content, { today }) => {
  const problems: Problem[] = [];
  for (const text of content.texts) {
    text.data?.sources.forEach((id, i) => {
      problems.push(
        ...factProblems(content, id, readersOf(text.data?.audiences), inFrontMatter(text, 'sources', i)),
      );
    });
    for (const quote of text.quotes)
      for (const found of LOOKUPS[quote.kind]?.(quote, text, content, today) ?? [])
        problems.push({ ...inBody(text, quote), ...found });
    for (const use of text.uses)
      for (const id of specOf(use.name)?.rests ?? [])
        problems.push(...factProblems(content, id, readersOf(text.data?.audiences), inBody(text, use)));
    for (const use of text.uses)
      for (const found of axisFindings(use, content)) problems.push({ ...inBody(text, use), ...found });
  }
  const { site, siteSource, dir } = content;
  if (
    site &&
    siteSource &&
    !content.rows.contact.has(site.departmentContact) &&
    content.rows.contact.complete
  )
    problems.push({
      file: `${dir}/site.yaml`,
      ...siteSource.locate(['departmentContact']),
      what: `担当課の連絡先「${site.departmentContact}」は、連絡先の台帳にありません。`,
      mend: 'registry/city/contacts.yaml のIDを書いてください。',
    });
  for (const row of content.rows.material.values())
    if (row.data.fact)
      problems.push(
        ...factProblems(
          content,
          row.data.fact,
          row.data.for === 'pro' ? 'pro' : 'citizen',
          row.locate(['fact']),
        ),
      );
  return problems;
};

/** A facility that may be quoted: it is there, a live site has it, and it is still listed. */
function facilityFindings({ rows: { facility }, site, dir }: Content, id: string, today: string): Found[] {
  const data = facility.get(id)?.data;
  if (!data)
    return facility.complete
      ? [
          {
            what: `医療機関「${id}」は、${dir}/iryokikan フォルダーにありません。`,
            mend: `ファイルの名前（.yaml を除く）を書いてください。近いのは ${listed(nearest(id, [...facility.keys()], 3))} です。`,
          },
        ]
      : [];
  if (data.sample && site?.status === 'live')
    return [
      {
        what: `医療機関「${id} ${data.name}」は見本で、公開したサイトには出ません。`,
        mend: 'この部分を消すか、本当の医療機関にしてください。',
      },
    ];
  return isListed(data, today)
    ? []
    : [
        {
          severity: 'warning',
          what: `医療機関「${id} ${data.name}」は、${japaneseDate(data.endedOn ?? today)}から一覧に載っていません。`,
          mend: 'このままでも「いまは載せていません」と出ます。別の医療機関に変えるか、この部分を消してください。',
        },
      ];
}

/** A contact whose number is shown has one. */
function withoutNumber({ rows }: Content, id: string): Found[] {
  const contact = rows.contact.get(id)?.data;
  if (!contact || contact.tel !== null) return [];
  return [
    {
      severity: 'warning',
      what: `連絡先「${id} ${contact.name}」には、電話番号がありません。「番号は確認中」と出ます。`,
      mend: contact.url
        ? '番号の代わりに、名前へのリンクか、<Contact id="…" /> のカードを置いてください。'
        : '台帳に番号を書くか、この部分を消してください。',
    },
  ];
}

/** An id that no row has; nothing where some rows could not be read: that is one problem already. */
function unknown(rows: Rows<unknown>, what: string, id: string, file: string, example: string): Found[] {
  if (!rows.complete) return [];
  const folded = id.normalize('NFKC').toUpperCase();
  return [
    {
      what: `${what}「${id}」は登録されていません。`,
      mend: rows.has(folded)
        ? `「${folded}」のことですか。半角の大文字と数字で書きます。`
        : `registry の ${file} にあるID（${example} など）を書いてください。近いのは ${listed(nearest(id, [...rows.keys()], 3))} です。`,
    },
  ];
}

/** A number that a component shows: its fact may be shown as a figure, and it is clear which number is meant. */
function figureFindings({ id, use }: Quote, readers: Readers, { rows }: Content): Found[] {
  const fact = rows.fact.get(id)?.data;
  if (!fact) return unknown(rows.fact, '事実', id, 'facts.yaml', 'F030');
  const verdict = figureVerdict(fact, readers);
  if (!verdict.show) return [refusal(`事実「${id}」`, verdict.reason)];
  const picked = pickedBy(use, 'label');
  if (!picked || figureOf(fact, picked.value)) return [];
  return [
    {
      what: `事実「${id}」の、どの数字かわかりません${picked.value ? `（${picked.name}: ${picked.value}）` : ''}。`,
      mend: `${picked.name} に書ける言葉: ${listed([...new Set(fact.values.flatMap(({ label, year }) => [label, year ?? '']))].filter(Boolean))}`,
    },
  ];
}

/** The attribute that says which numbers are meant, if the component has one. */
function pickedBy(use: Quote['use'], kind: 'years' | 'label') {
  const found = Object.entries(specOf(use.name)?.attributes ?? {}).find(([, { picks }]) => picks === kind);
  return found && { name: found[0], value: use.attributes[found[0]] };
}

/** Figures of certain years have them, and those on one axis have one unit: 回 and ％ share none. */
function axisFindings(use: Quote['use'], { rows }: Content): Found[] {
  const spec = specOf(use.name);
  const [attribute] =
    Object.entries(spec?.attributes ?? {}).find(([, { refers }]) => refers === 'fact') ?? [];
  if (!spec || attribute === undefined) return [];
  const ids = words(use.attributes[attribute]);
  const facts = ids.flatMap((id) => rows.fact.get(id)?.data ?? []);
  if (facts.length === 0) return [];
  const found: Found[] = [];
  const missing = missingYears(facts, words(pickedBy(use, 'years')?.value));
  if (missing.length > 0)
    found.push({
      what: `事実「${ids.join(' ')}」に、${missing.join('、')}の数字はありません。`,
      mend: `数字のある年: ${yearsOf(facts).join('、')}`,
    });
  if (spec.oneAxis && unitsDiffer(facts))
    found.push({
      what: `事実「${ids.join(' ')}」は、単位がちがうので、1つのグラフに並べられません。`,
      mend: `同じ単位の事実ごとに、<${use.name}> を分けてください。`,
    });
  return found;
}

const refusal = (what: string, reason: string): Found => ({
  what: `${what}はここに載せられません。${reason}。`,
  mend: '別のものを使うか、この部分を消してください。',
});

/** A fact as a page of any kind may rest on it. */
export function factProblems({ rows }: Content, id: string, readers: Readers, place: Place): Problem[] {
  const fact = rows.fact.get(id)?.data;
  const found = fact
    ? ((verdict) => (verdict.show ? [] : [refusal(`事実「${id}」`, verdict.reason)]))(
        factVerdict(fact, readers),
      )
    : unknown(rows.fact, '事実', id, 'facts.yaml', 'F030');
  return found.map((problem) => ({ ...place, ...problem }));
}

/** A contact that may be shown. */
export const contactProblems = (content: Content, id: string, today: string, place: Place): Problem[] =>
  contactFindings(content, id, today).map((found) => ({ ...place, ...found }));

function contactFindings({ rows }: Content, id: string, today: string): Found[] {
  const contact = rows.contact.get(id)?.data;
  if (!contact) return unknown(rows.contact, '連絡先', id, 'contacts.yaml', 'C002');
  const verdict = contactVerdict(contact, today);
  return verdict.show
    ? []
    : [
        {
          what: `連絡先「${id} ${contact.name}」は載せられません。${verdict.reason}。`,
          mend: 'この行を消し、聞いていることを registry/city/asked.yaml に足して <CityAnswer id="…" /> を置くか、確かな次の手（かかりつけ医など）を書いてください。',
        },
      ];
}
