import { passagesOf } from '../content/prose.ts';
import { eraSlips } from '../lib/eras.ts';
import type { Problem } from '../lib/problem.ts';
import type { Rule } from './rule.ts';

/** Words that frighten, blame or command (content-rules.md, Tone 1), and words nobody uses as a label (Tone 5). */
export const TONE_WORDS = [
  '手遅れ',
  '後悔しないために',
  '迷惑をかけないために',
  '無駄な延命',
  'スパゲッティ',
  '孤独死',
  'ピンピンコロリ',
  '死に方',
  'すべき',
  'しなければなりません',
  '絶対に救急車を呼ばない',
  '安心してください',
  'お年寄り',
  '高齢者の方々',
] as const;
/** Signs of a sentence: more than this is told, more than the most stops. */
const LONG = 60;
const LONGEST = 80;

/** No fear, no guilt, no command; sentences a tired reader can hold; years that agree. */
export const tone: Rule = (content) => {
  const problems: Problem[] = [];
  for (const { text, plain, place, excepted, composed } of passagesOf(content)) {
    for (const word of TONE_WORDS)
      if (plain.includes(word) && !excepted.includes(word))
        problems.push({
          ...place(word),
          // What a document says, or a person agreed to, is quoted: staff are told, and decide whether to quote it.
          ...(composed ? {} : { severity: 'warning' as const }),
          what: `「${word}」は、読む人を追いつめることがある言葉です。`,
          mend: 'おだやかな言い方に変えてください（content/README.md「言葉づかい」）。',
        });
    for (const slip of eraSlips(plain))
      problems.push({ ...place(), what: `${slip}。`, mend: '年を確かめて、どちらかを直してください。' });
    if (composed) problems.push(...longSentences(text, place));
  }
  return problems;
};

function longSentences(
  text: string,
  place: (words?: string) => Pick<Problem, 'file' | 'line' | 'column'>,
): Problem[] {
  return text.split(/(?<=[。？！])/).flatMap((part) => {
    const sentence = part.trim();
    const length = [...sentence].length;
    if (length <= LONG) return [];
    return [
      {
        ...place(sentence.slice(0, 20)),
        severity: length > LONGEST ? ('error' as const) : ('warning' as const),
        what: `1つの文が${length}文字あります: 「${sentence.slice(0, 20)}…」`,
        mend: `2つの文に分けてください（${LONG}文字まで。${LONGEST}文字を超えると止まります）。`,
      },
    ];
  });
}
