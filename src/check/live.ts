import { passagesOf } from '../content/prose.ts';
import { isOutIn } from '../content/read.ts';
import type { Problem } from '../lib/problem.ts';
import { isConfirmed } from '../registry/contact/rules.ts';
import { PENDING } from './asked.ts';
import { inFrontMatter, type Rule } from './rule.ts';

/** Contacts the emergency and support parts show on many pages. */
export const SHARED_CONTACTS = ['C001', 'C002', 'C005', 'C006', 'C009'];

/** What is missing before a site may go live. Says nothing while it is a preview. */
export const live: Rule = (content, publication) => {
  if (!publication.live || !content.site) return [];
  const problems: Problem[] = [];
  if (new URL(content.site.url).hostname.endsWith('.example'))
    problems.push({
      file: `${content.dir}/site.yaml`,
      ...content.siteSource?.locate(['url']),
      what: '公開先のURLが仮のアドレス（.example）のままです。',
      mend: '実際に公開するアドレスに書きかえてください。',
    });
  const contacts = new Set([content.site.departmentContact, ...SHARED_CONTACTS]);
  const facts = new Set<string>();
  const asked = new Set<string>();
  const out = content.texts.filter((text) => text.data && isOutIn(text, publication));
  for (const page of out) {
    for (const id of page.data?.sources ?? []) facts.add(id);
    for (const { kind, id } of page.quotes) {
      if (kind === 'contact') contacts.add(id);
      if (kind === 'fact') facts.add(id);
      if (kind === 'asked') asked.add(id);
    }
    if (page.data && (page.data.reviewed === null || page.data.reviewed > publication.today))
      problems.push({
        ...inFrontMatter(page, 'reviewed'),
        what: 'まだ専門職の確認を受けていないページです。',
        mend: '確認を受けて、reviewed に日付、reviewer に役割を書いてください。',
      });
  }
  for (const event of content.events) if (event.data?.apply) contacts.add(event.data.apply);
  for (const id of contacts) {
    const row = content.rows.contact.get(id);
    if (!row) continue;
    const report = (what: string, mend: string) =>
      problems.push({
        file: row.file,
        line: row.line,
        what: `連絡先「${id} ${row.data.name}」${what}`,
        mend,
      });
    if (row.data.tel === null && row.data.url === null)
      report('に、電話番号もウェブのページもありません。', '番号を確かめて、tel に書いてください。');
    if (!isConfirmed(row.data, publication.today))
      report(
        'は、確認した日がないか、次に確認する日を過ぎています。',
        '電話をかけるなどして確かめ、verifiedOn と reviewBy に日付を書いてください。',
      );
  }
  for (const id of facts) {
    const row = content.rows.fact.get(id);
    if (row?.data.publish === 'after-check')
      problems.push({
        file: row.file,
        line: row.line,
        what: `事実「${id}」は「公開前に再確認」のままです。`,
        mend: 'もとの資料で確かめ、publish を yes か with-date に、source に確かめた資料を書いてください。',
      });
  }
  for (const row of content.rows.term.values())
    if (row.data.needsReview)
      problems.push({
        file: row.file,
        line: row.line,
        what: `ことば「${row.data.term}」の意味は、まだ専門職が読んでいません。`,
        mend: '読んでもらったら、needsReview を false にしてください。',
      });
  const standing = new Set(out.map(({ url }) => url));
  for (const { plain, url, place } of passagesOf(content)) {
    const words = PENDING.exec(plain)?.[0];
    if (words && (url === undefined || standing.has(url)))
      problems.push({
        ...place(words),
        what: `「${words}」が残っています: 「${plain.slice(0, 40)}」`,
        mend: '市に確かめた内容に書きかえてください。',
      });
  }
  for (const id of asked) {
    const row = content.rows.asked.get(id);
    if (row?.data.answer === null)
      problems.push({
        file: row.file,
        line: row.line,
        what: `「${row.data.subject}」（${id}）に、市の答えがまだありません。`,
        mend: '答えが来たら、answer に市民に見せる文を書いてください。引いているページが全部変わります。',
      });
  }
  return problems;
};
