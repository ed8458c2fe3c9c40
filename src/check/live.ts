import type { Problem } from '../lib/problem.ts';
import { quotedContacts, quotedFacts } from '../page/quoted.ts';
import { isConfirmed } from '../registry/contact/rules.ts';
import { inFrontMatter, type Rule } from './rule.ts';

/** Contacts the emergency and support parts show on many pages. */
const SHARED_CONTACTS = ['C001', 'C002', 'C005', 'C006', 'C009'];

/** What is missing before a site may go live. Says nothing while it is a preview. */
export const live: Rule = (content, today) => {
  if (content.site?.status !== 'live') return [];
  const problems: Problem[] = [];
  if (new URL(content.site.url).hostname.endsWith('.example'))
    problems.push({
      file: `${content.dir}/site.yaml`,
      what: '公開先のURLが仮の住所（.example）のままです。',
      mend: '実際に公開する住所に書きかえてください。',
    });
  const contacts = new Set([content.site.departmentContact, ...SHARED_CONTACTS]);
  const facts = new Set<string>();
  const samples = new Set(content.issues.filter(({ data }) => data?.sample).map(({ url }) => url));
  for (const page of content.texts) {
    if (samples.has(page.url)) continue; // not part of a live site
    for (const id of quotedContacts(page.body)) contacts.add(id);
    for (const id of [...(page.data?.sources ?? []), ...quotedFacts(page.body)]) facts.add(id);
    if (page.data && page.data.reviewed === null)
      problems.push({
        ...inFrontMatter(page, 'reviewed'),
        what: 'まだ専門職の確認を受けていないページです。',
        mend: '確認を受けて、reviewed に日付、reviewer に役割を書いてください。',
      });
  }
  for (const id of contacts) {
    const row = content.contacts.get(id);
    if (row && !isConfirmed(row.data, today))
      problems.push({
        file: row.file,
        line: row.line,
        what: `連絡先「${id} ${row.data.name}」は、確認した日がないか、次に確認する日を過ぎています。`,
        mend: '電話をかけるなどして確かめ、verifiedOn と reviewBy に日付を書いてください。',
      });
  }
  for (const id of facts) {
    const row = content.facts.get(id);
    if (row?.data.publish === 'after-check')
      problems.push({
        file: row.file,
        line: row.line,
        what: `事実「${id}」は「公開前に再確認」のままです。`,
        mend: 'もとの資料で確かめ、publish を yes か with-date に、source に確かめた資料を書いてください。',
      });
  }
  return problems;
};
