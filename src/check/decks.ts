import type { Problem } from '../lib/problem.ts';
import { inBody, inFrontMatter, misplaced, type Rule } from './rule.ts';

/** A deck lies right under its folder, has slides, and its slides take the time it says. */
export const decks: Rule = (content) => {
  const problems: Problem[] = [];
  for (const deck of content.decks) {
    problems.push(...misplaced(deck, 3, 'koza/decks フォルダーのすぐ下に、jinsei-kaigi.mdx '));
    const slides = deck.uses.filter(({ name }) => name === 'Slide');
    if (slides.length === 0) {
      if (deck.readable)
        problems.push({
          file: deck.file,
          line: deck.bodyLine + 1,
          what: 'スライドが1枚もありません。映すものがありません。',
          mend: '<Slide title="…"> と </Slide> で、1枚ずつ囲んでください。',
        });
      continue;
    }
    const told = slides.filter(({ attributes }) => attributes.minutes !== undefined);
    for (const slide of told)
      if (!/^\d+(\.5)?$/.test(slide.attributes.minutes ?? ''))
        problems.push({
          ...inBody(deck, slide),
          what: `<Slide> の「minutes」に「${slide.attributes.minutes}」は使えません。`,
          mend: '話す時間を、分の数字で書きます（2、1.5）。',
        });
    const sum = told.reduce((all, { attributes }) => all + (Number(attributes.minutes) || 0), 0);
    const { minutes } = deck.data ?? {};
    if (deck.readable && minutes !== undefined && told.length > 0 && sum !== minutes)
      problems.push({
        ...inFrontMatter(deck, 'minutes'),
        severity: 'warning',
        what: `話す時間は${minutes}分とありますが、スライドの時間を足すと${sum}分です。`,
        mend: `どちらかを直してください。発表者の画面の時計は、スライドの時間（${sum}分）で動きます。`,
      });
  }
  return problems;
};
