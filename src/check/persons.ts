import { passagesOf } from '../content/prose.ts';
import type { Place, Problem } from '../lib/problem.ts';
import { inFrontMatter, type Rule } from './rule.ts';

/** A day of birth: whose it is can be found out. */
const BIRTH = /\d{1,4}年\d{1,2}月\d{1,2}日(?:生まれ|生(?=[^ぁ-ん一-鿿]|$))/;
/** What may be the name of somebody: a few kanji, with or without a space. */
const NAME = /^[一-鿿々]{1,4}[ 　]?[一-鿿々ぁ-んァ-ヶ]{1,4}(?:さん|様|氏|先生)?$/;
/** How offices, professions and other roles end. */
const ROLE =
  /(?:[医師士員係課部局室会長者職所院団班署庁市町村県]|担当|専門|法人|市民|家族|本人|センター|チーム|スタッフ|ほか|など|不明|未定)$|見本/;

/** 「鈴木一郎（訪問看護師）」 is a person, too. */
function isPerson(words: string | null | undefined): boolean {
  const bare = (words ?? '').replace(/\s*[（(].*$/, '');
  return NAME.test(bare) && !ROLE.test(bare);
}

/**
 * Who confirmed something is an office or a role, not a person, and nobody is told apart by a day of birth: what was published once is
 * copied.
 */
export const persons: Rule = (content) => {
  const problems: Problem[] = [];
  const tell = (place: Place, what: string, mend: string) =>
    problems.push({ ...place, severity: 'warning', what, mend });
  const asked = (words: string | null | undefined, place: Place) => {
    if (isPerson(words))
      tell(
        place,
        `「${words}」は、人の名前のようです。ページに出て、だれでも読めます。`,
        '「訪問看護師」「介護の係」のように、役割か係の名前を書いてください。',
      );
  };
  for (const text of content.texts) asked(text.data?.reviewer, inFrontMatter(text, 'reviewer'));
  for (const row of content.rows.facility.values()) asked(row.data.confirmedBy, row.locate(['confirmedBy']));
  for (const { plain, place } of passagesOf(content)) {
    const birth = BIRTH.exec(plain)?.[0];
    if (birth !== undefined)
      tell(
        place(birth),
        `生年月日（${birth}）が書かれています。だれのことか、わかってしまいます。`,
        '「80代の人」のように、年代だけを書いてください。',
      );
  }
  return problems;
};
