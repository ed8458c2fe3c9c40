import { textPassages } from '../content/prose.ts';
import type { Content } from '../content/read.ts';
import { PENDING } from './asked.ts';
import { repeatsOf } from './repeats.ts';

/** One habit of speech, counted over everything the texts say. */
export interface VoiceCount {
  /** What is counted, for the person who reads the report. */
  what: string;
  count: number;
  /** More than this is too much (content-rules.md, Tone 2); set when 48 texts stood. */
  most: number;
  /** The texts in which it stands most often. */
  files: { file: string; count: number }[];
}

/** Leave to do or not to do: at most one a section. */
const PERMISSION = /かまいません|大丈夫です/g;
/** What one could do, instead of what to do: potential verbs, whatever follows. */
const POTENTIAL =
  /(でき|聞け|話せ|選べ|書け|読め|使え|頼め|探せ|さがせ|行け|もらえ|受けられ|見られ|変えられ|続けられ|過ごせ|暮らせ|帰れ|出せ|呼べ|置け|残せ|直せ)(ます|ません|まし|る|ない|なく|た|て)/g;
/** The shared part YourChoice, typed. */
const CHOICE = /受けることも、?受けないことも/g;

/** How the texts speak: habits that hide an answer, each with its count. Pure; nothing here stops anybody. */
export function voiceCounts({ texts }: Pick<Content, 'texts'>): VoiceCount[] {
  const counted = (what: string, words: RegExp, most: number): VoiceCount => {
    const files = texts
      .map((text) => ({
        file: text.file,
        count: textPassages(text).reduce((sum, { plain }) => sum + (plain.match(words)?.length ?? 0), 0),
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || a.file.localeCompare(b.file));
    return { what, most, files, count: files.reduce((sum, { count }) => sum + count, 0) };
  };
  const repeats = repeatsOf(texts);
  return [
    counted('「かまいません」「大丈夫です」', PERMISSION, 45),
    counted('「〜できます」「〜聞けます」などの、できることの言い方', POTENTIAL, 190),
    counted('手で書いた「受けることも受けないことも」（部品 YourChoice があります）', CHOICE, 0),
    counted('手で書いた「市に確認中」（部品 CityAnswer があります）', new RegExp(PENDING, 'g'), 0),
    {
      what: '3つ以上のページにある、15文字以上の同じ文',
      count: repeats.length,
      most: 0,
      files: repeats.map(({ places: [first], places }) => ({
        file: first?.file ?? '',
        count: places.length,
      })),
    },
  ];
}

/** The report of `npm run check -- --voice`. */
export const voiceReport = (counts: readonly VoiceCount[]): string =>
  counts
    .map(({ what, count, most, files }) =>
      [
        `${count <= most ? '○' : '△'} ${what}: ${count}（めやす ${most}まで）`,
        ...(count <= most ? [] : files.slice(0, 5).map((at) => `    ${at.file} ${at.count}`)),
      ].join('\n'),
    )
    .join('\n');
