import { passagesOf } from '../content/prose.ts';
import { dateSlips } from '../lib/date-slips.ts';
import type { Problem } from '../lib/problem.ts';
import type { Rule } from './rule.ts';

/**
 * Words that frighten, blame or command (content-rules.md, Tone 1), and words nobody uses as a label (Tone 5), each with the forms in
 * which it is written. 「呼ぶべきか迷う」 asks and 「しかるべき」 means suitable: neither commands.
 */
export const TONE_WORDS = {
  手遅れ: /手遅れ|手おくれ|ておくれ/,
  後悔しないために: /後悔(?:のない|しない)(?:ため|よう)に?|悔い(?:の残らない|を残さない)/,
  迷惑をかけないために: /迷惑を?(?:お?[か掛]けない|かけぬ)(?:ため|よう|うち)に?/,
  無駄な延命: /(?:無駄|むだ|ムダ)な延命/,
  スパゲッティ: /スパゲッ?ティ|スパゲ[ッテ]ィ?症候群/,
  孤独死: /孤独死/,
  ピンピンコロリ: /(?:ピンピン|ぴんぴん)(?:コロリ|ころり)|PPK/,
  死に方: /死に(?:方|かた|ざま)/,
  すべき: /(?:す|する|[うくつぬふむるぐぶ])(?:べき|可き)(?!か)(?<!しかるべき|然るべき)|べきです|べきだ/,
  しなければなりません:
    /し?(?:なければ|なくては|ねば)(?:なら|なり|いけ)(?:ない|ません|ぬ|ず)(?!(?:という)?(?:もの|わけ|こと|決まり)(?:で)?は、?(?:[^。、]{0,6}も)?(?:ありません|な[いく]))|ないといけ(?:ない|ません)|なきゃ/,
  絶対に救急車を呼ばない: /絶対に?救急車[をは]呼ばない/,
  安心してください: /ご?安心して(?:ください|下さい)|ご安心(?:を|ください|下さい)/,
  お年寄り: /お?年寄り|お年より|おとしより|老人(?!ホーム|保健|福祉|クラブ|会)/,
  高齢者の方々: /高齢者の(?:方々|かたがた|皆(?:さま|様))/,
} as const satisfies Record<string, RegExp>;
/** Signs of a sentence: more than this is told, more than the most stops. */
const LONG = 60;
const LONGEST = 80;

/** No fear, no guilt, no command; sentences a tired reader can hold; years that agree. */
export const tone: Rule = (content) => {
  const problems: Problem[] = [];
  for (const { text, plain, place, excepted, composed, heading } of passagesOf(content)) {
    for (const [word, forms] of Object.entries(TONE_WORDS)) {
      // A document is quoted as it stands: only the words of the rules themselves are told of it.
      const found = composed ? forms.exec(plain)?.[0] : plain.includes(word) ? word : undefined;
      if (found !== undefined && !excepted.some((one) => one === word || found.includes(one)))
        problems.push({
          ...place(found),
          // What a document says, or a person agreed to, is quoted: staff are told, and decide whether to quote it.
          ...(composed ? {} : { severity: 'warning' as const }),
          what: `「${found}」は、読む人を追いつめることがある言葉です。`,
          mend: 'おだやかな言い方に変えてください（content/README.md「言葉づかい」）。',
        });
    }
    const death = heading ? /死[ぬねん]|死亡(?!診断|届)/.exec(plain)?.[0] : undefined;
    if (death && !excepted.includes(death))
      problems.push({
        ...place(death),
        what: `見出しに「${death}」とあります。目次や検索で、ふいに目に入ります。`,
        mend: '見出しでは「亡くなる」「最期」と書いてください。',
      });
    for (const slip of dateSlips(plain))
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
