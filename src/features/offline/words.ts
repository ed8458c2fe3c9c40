import { japaneseDate } from '../../lib/dates.ts';
import type { Ending } from './keep-set.ts';
import type { FileSet, KeptSet, SetName } from './list.ts';

/** What is known of a set when the page is opened. */
export interface Situation {
  name: SetName;
  /** What can be kept now; undefined where the network does not tell. */
  listed: FileSet | undefined;
  /** What is in use on this device. */
  kept: KeptSet | undefined;
  /** Files of `listed` that have arrived without being in use yet. */
  arrived: number;
}

/** What is said of a set, and the words of its button; without a button where there is nothing to do. */
export interface Said {
  text: string;
  button?: string;
}

const WHAT = { site: 'サイト', sheets: '紙（PDF）' } as const;

/** A size in the words of the page: `約1.2MB`. */
const size = (bytes: number) => `約${(Math.ceil(bytes / 100_000) / 10).toFixed(1)}MB`;

export function situation({ name, listed, kept, arrived }: Situation): Said {
  const keptWords = kept && `${WHAT[name]}は、${japaneseDate(kept.on)}に保存してあります。`;
  if (!listed)
    return {
      text: keptWords
        ? `${keptWords}いまは電波がないため、新しい版があるかはわかりません。`
        : 'いまは電波がないため、保存できません。電波のある所で、このページを開き直してください。',
    };
  if (kept?.version === listed.version) return { text: `${keptWords}いまの版です。` };
  if (arrived > 0)
    return {
      text: `${keptWords ?? ''}保存の途中です。${listed.files.length}個のうち${arrived}個が届いています。`,
      button: 'つづきを保存',
    };
  if (keptWords) return { text: `${keptWords}新しい版があります。`, button: '保存しなおす' };
  return { text: `通信の量は${size(listed.sent)}です。`, button: BUTTON[name] };
}

const BUTTON = { site: 'この端末にぜんぶ保存', sheets: '紙（PDF）も保存' } as const;

/** What is said when keeping a set has come to an end: what happened, what is there, what to do. */
export function ending(
  how: Ending,
  { name, listed, kept, arrived }: Situation & { listed: FileSet },
): string {
  const there = `${listed.files.length}個のうち${arrived}個は届いていて、消えません。`;
  const old = kept ? '前に保存した版は、そのまま使えます。' : '開いたことのあるページは、そのまま使えます。';
  if (how === 'kept')
    return name === 'site'
      ? '保存しました。電波のない所でも、どのページも開き、「さがす」も使えます。'
      : '保存しました。電波のない所でも、紙（PDF）が開きます。';
  if (how === 'lost')
    return `電波が切れて、途中で止まりました。${there}${old}電波のある所で「つづきを保存」を押すと、残りだけを受け取ります。`;
  if (how === 'changed')
    return `保存しているあいだに、サイトが新しくなりました。${old}もう一度押すと、変わったものだけを受け取ります。`;
  return `この端末の空きが足りず、止まりました。${there}${old}写真や使わないアプリを減らしてから、もう一度押してください。`;
}

/** How far it is: files, and the part of the bytes. */
export const onTheWay = (files: number, all: number, part: number): string =>
  `${all}個のうち${files}個（${Math.floor(part * 100)}%）`;

export const BEGUN = '保存しています。終わるまで、このページを開いておいてください。';
export const REMOVED =
  '消しました。このサイトがこの端末に残したページは、もうありません。ページを開くと、開いたページだけがまた残ります。';
export const ASK_REMOVE =
  '保存したものを消します。電波のない所では、このサイトのページが開かなくなります。消しますか？';
