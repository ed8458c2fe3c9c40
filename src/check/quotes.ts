import type { Content } from '../content/read.ts';
import { nameOf } from '../lib/page-url.ts';
import type { Problem } from '../lib/problem.ts';
import { words } from '../lib/words.ts';
import { contactVerdict } from '../registry/contact/rules.ts';
import { missingYears, unitsDiffer, yearsOf } from '../registry/fact/chart.ts';
import { factVerdict, figureOf, figureVerdict } from '../registry/fact/rules.ts';
import { type Readers, readersOf } from '../registry/verdict.ts';
import { inBody, inFrontMatter, type Rule } from './rule.ts';

type Place = Pick<Problem, 'file' | 'line' | 'column'>;

/**
 * What a page quotes from the registries exists and may be shown to its readers.
 * A registry row that could not be read is one problem, reported when reading, not one for every quote of it.
 */
export const quotes: Rule = (content, today) => {
  const problems: Problem[] = [];
  for (const page of content.texts) {
    page.data?.sources.forEach((id, i) => {
      problems.push(
        ...fact(content, id, readersOf(page.data?.audiences), inFrontMatter(page, 'sources', i), false),
      );
    });
    for (const use of page.uses) {
      const place = inBody(page, use);
      const { fact: factId, id, label } = use.attributes;
      if (use.name === 'Stat' || use.name === 'Num') {
        if (factId)
          problems.push(
            ...fact(content, factId, readersOf(page.data?.audiences), place, true, use.name === 'Num', label),
          );
        if (use.name === 'Stat') problems.push(...years(content, factId, use.attributes.year, place));
      } else if (use.name === 'Chart') {
        const ids = words(factId);
        for (const one of ids)
          problems.push(...fact(content, one, readersOf(page.data?.audiences), place, true));
        problems.push(...years(content, factId, use.attributes.years, place));
      } else if (use.name === 'ContactBox') {
        for (const one of words(use.attributes.ids)) problems.push(...contact(content, one, today, place));
      } else if (use.name === 'EventNotice' && id) problems.push(...event(content, id, place));
      else if (use.name === 'Contact' && id) problems.push(...contact(content, id, today, place));
      else if (
        use.name === 'Term' &&
        !content.incomplete.has('glossary.yaml') &&
        !content.terms.has(use.text.trim())
      )
        problems.push({
          ...place,
          what: `ことば「${use.text.trim()}」は、用語の台帳にありません。`,
          mend: 'registry の glossary.yaml に読みと意味を足すか、<Term> を外してください。',
        });
    }
  }
  const department = content.site?.departmentContact;
  if (department && !content.incomplete.has('contacts.yaml') && !content.contacts.has(department))
    problems.push({
      file: `${content.dir}/site.yaml`,
      what: `担当課の連絡先「${department}」は、連絡先の台帳にありません。`,
      mend: 'registry/city/contacts.yaml のIDを書いてください。',
    });
  return problems;
};

function fact(
  { facts, incomplete }: Content,
  id: string,
  readers: Readers,
  place: Place,
  asFigure: boolean,
  isNum = false,
  label?: string,
): Problem[] {
  const row = facts.get(id);
  if (!row)
    return incomplete.has('facts.yaml')
      ? []
      : [
          {
            ...place,
            what: `事実「${id}」は登録されていません。`,
            mend: 'registry の facts.yaml にあるID（F030 など）を書いてください。',
          },
        ];
  const verdict = asFigure ? figureVerdict(row.data, readers) : factVerdict(row.data, readers);
  if (!verdict.show)
    return [
      {
        ...place,
        what: `事実「${id}」はここに載せられません。${verdict.reason}。`,
        mend: '別の事実を使うか、この部分を消してください。',
      },
    ];
  if (isNum && !figureOf(row.data, label))
    return [
      {
        ...place,
        what: `事実「${id}」の、どの数字かわかりません${label ? `（label: ${label}）` : ''}。`,
        mend: `label に書ける言葉: ${[...new Set(row.data.values.flatMap((value) => [value.label, value.year ?? '']))].filter(Boolean).join('、')}`,
      },
    ];
  return [];
}

/** A figure of certain years, and of one unit: 回 and ％ share no axis. */
function years(
  { facts }: Content,
  ids: string | undefined,
  asked: string | undefined,
  place: Place,
): Problem[] {
  const rows = words(ids).flatMap((id) => facts.get(id)?.data ?? []);
  if (rows.length === 0) return [];
  const problems: Problem[] = [];
  const missing = missingYears(rows, words(asked));
  if (missing.length > 0)
    problems.push({
      ...place,
      what: `事実「${ids}」に、${missing.join('、')}の数字はありません。`,
      mend: `数字のある年: ${yearsOf(rows).join('、')}`,
    });
  if (words(ids).length > 1 && unitsDiffer(rows))
    problems.push({
      ...place,
      what: `事実「${ids}」は、単位がちがうので、1つのグラフに並べられません。`,
      mend: '同じ単位の事実ごとに、<Chart> を分けてください。',
    });
  return problems;
}

function event({ events, dir }: Content, id: string, place: Place): Problem[] {
  if (events.some(({ url }) => url === `/koza/${id}/`)) return [];
  return [
    {
      ...place,
      what: `講座「${id}」は、${dir}/koza フォルダーにありません。`,
      mend: `使える名前: ${events.map(({ url }) => nameOf(url)).join('、') || 'まだありません'}`,
    },
  ];
}

/** A fact as a page of any kind may rest on it. */
export const factProblems = (content: Content, id: string, readers: Readers, place: Place) =>
  fact(content, id, readers, place, false);

export function contact(
  { contacts, incomplete }: Content,
  id: string,
  today: string,
  place: Place,
): Problem[] {
  const row = contacts.get(id);
  if (!row)
    return incomplete.has('contacts.yaml')
      ? []
      : [
          {
            ...place,
            what: `連絡先「${id}」は登録されていません。`,
            mend: 'registry の contacts.yaml にあるID（C002 など）を書いてください。',
          },
        ];
  const verdict = contactVerdict(row.data, today);
  return verdict.show
    ? []
    : [
        {
          ...place,
          what: `連絡先「${id} ${row.data.name}」は載せられません。${verdict.reason}。`,
          mend: 'この行を消し、「市に確認中です」と、確かな次の手（かかりつけ医など）を書いてください。',
        },
      ];
}
