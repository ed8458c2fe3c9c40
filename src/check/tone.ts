import { eraSlips } from '../lib/eras.ts';
import type { Problem } from '../lib/problem.ts';
import { blocksOf, frontProse } from './blocks.ts';
import { inBody, type Rule } from './rule.ts';

/** Words that frighten, blame or command (content-rules.md, Tone 1), and words nobody uses as a label (Tone 5). */
const WORDS = [
  '手遅れ',
  '後悔しないために',
  '迷惑をかけないために',
  '無駄な延命',
  'スパゲッティ',
  '孤独死',
  'ピンピンコロリ',
  '死に方',
  'すべきです',
  'しなければなりません',
  '絶対に救急車を呼ばない',
  '安心してください',
  'お年寄り',
  '高齢者の方々',
];
const LONGEST = 80;
const LONG = 60;

/** No fear, no guilt, no command; sentences a tired reader can hold; years that agree. */
export const tone: Rule = ({ texts }) => {
  const problems: Problem[] = [];
  const read = (text: string, place: Pick<Problem, 'file' | 'line' | 'column'>, excepted: string[]) => {
    for (const word of WORDS)
      if (text.includes(word) && !excepted.includes(word))
        problems.push({
          ...place,
          what: `「${word}」は、読む人を追いつめることがある言葉です。`,
          mend: 'おだやかな言い方に変えてください（content/README.md「言葉づかい」）。',
        });
    for (const slip of eraSlips(text))
      problems.push({ ...place, what: `${slip}。`, mend: '年を確かめて、どちらかを直してください。' });
    for (const sentence of text.split(/(?<=[。？！])/)) {
      const length = [...sentence.trim()].length;
      if (length > LONG)
        problems.push({
          ...place,
          severity: length > LONGEST ? 'error' : 'warning',
          what: `1つの文が${length}文字あります: 「${sentence.trim().slice(0, 20)}…」`,
          mend: `2つの文に分けてください（${LONG}文字まで。${LONGEST}文字を超えると止まります）。`,
        });
    }
  };
  for (const page of texts) {
    const excepted = page.data?.toneExceptions.map(({ word }) => word) ?? [];
    for (const { text, place } of frontProse(page)) read(text, place, excepted);
    for (const use of page.uses)
      for (const value of Object.values(use.attributes))
        if (!value.startsWith('/')) read(value, inBody(page, use), excepted);
    for (const block of blocksOf(page)) read(block.text, block.place, excepted);
  }
  return problems;
};
