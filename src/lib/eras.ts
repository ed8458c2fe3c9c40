/** Years written in both calendars that do not agree, and era years that never were. */
export function eraSlips(text: string): string[] {
  const slips: string[] = [];
  for (const [found, era = '', year = ''] of text.matchAll(/(令和|平成|昭和)(\d+|元)年/g)) {
    const { last } = ERAS[era] ?? { last: 0 };
    if (era !== '令和' && count(year) > last) slips.push(`「${found}」という年はありません`);
  }
  const pairs = [
    ...text.matchAll(/(?<era>令和|平成|昭和)(?<year>\d+|元)年度?[（(](?<western>\d{4})年/g),
    ...text.matchAll(/(?<western>\d{4})年度?[（(](?<era>令和|平成|昭和)(?<year>\d+|元)年/g),
  ];
  for (const { 0: found, groups = {} } of pairs) {
    const expected = westernYear(groups.era ?? '', groups.year ?? '');
    if (expected !== Number(groups.western))
      slips.push(`「${found}」の和暦と西暦が合いません（${groups.era}${groups.year}年は${expected}年）`);
  }
  return slips;
}

/** The year before the first of each era, and how many years it had. */
const ERAS: Record<string, { before: number; last: number }> = {
  令和: { before: 2018, last: 99 },
  平成: { before: 1988, last: 31 },
  昭和: { before: 1925, last: 64 },
};

/** 令和7年 → 2025; 元 is the first year. */
export const westernYear = (era: string, year: string): number => (ERAS[era]?.before ?? 0) + count(year);

const count = (year: string) => (year === '元' ? 1 : Number(year));
