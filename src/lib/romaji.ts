import { hiragana } from './kana.ts';

const PLAIN =
  'あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi つtsu てte とto なna にni ぬnu ねne のno ' +
  'はha ひhi ふfu へhe ほho まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn ' +
  'がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo だda ぢji づzu でde どdo ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo ' +
  'ぁa ぃi ぅu ぇe ぉo ゃya ゅyu ょyo ゎwa';
const SOUNDS = new Map(PLAIN.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]));

/** Hiragana in Latin letters, long vowels spelled out, for names of files: おおたいいん → ootaiin. What has no sound is left out. */
export function romaji(kana: string): string {
  return [...kana]
    .map((sign) => SOUNDS.get(sign) ?? (sign === 'っ' ? 'っ' : ''))
    .join('')
    .replace(/i(y[auo])/g, (_, glide: string) => glide)
    .replace(/(sh|ch|j)y([auo])/g, '$1$2')
    .replace(/っ([a-z])/g, (_, next: string) => (next === 'c' ? 't' : next) + next)
    .replaceAll('っ', '');
}

/** A name longer than this is typed wrong. */
const LONGEST = 32;

/**
 * A name for a file from a title, where every part of it can be read for certain: kana, Latin letters, digits, and words whose reading
 * is known. 「訪問看護とは」 → houmonkango-toha. Undefined where a kanji is left, or the name is too long.
 */
export function latinName(title: string, readings: ReadonlyMap<string, string>): string | undefined {
  const known = [...readings.keys()].filter(Boolean).sort((a, b) => b.length - a.length);
  const parts: string[] = [];
  let rest = title.normalize('NFKC').toLowerCase();
  while (rest !== '') {
    const word = known.find((one) => rest.startsWith(one));
    const [run = ''] = word ? [word] : (/^([ぁ-んァ-ヶー]+|[a-z0-9]+|[\s\p{P}\p{S}]+)/u.exec(rest) ?? []);
    if (run === '') return undefined;
    parts.push(/^[a-z0-9]+$/.test(run) ? run : romaji(hiragana(word ? (readings.get(word) ?? '') : run)));
    rest = rest.slice(run.length);
  }
  const name = parts.filter(Boolean).join('-');
  return name !== '' && name.length <= LONGEST ? name : undefined;
}
