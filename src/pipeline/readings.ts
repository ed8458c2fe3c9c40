import { join } from 'node:path';
import kuromoji from 'kuromoji';
import type { Reader } from '../features/search/fields.ts';
import { fold } from '../features/search/fold.ts';

const DICTIONARY = join(import.meta.dirname, '../../node_modules/kuromoji/dict');

type Analyser = { tokenize(text: string): { surface_form: string; reading?: string }[] };

const analyser = (): Promise<Analyser> =>
  new Promise((resolve, reject) => {
    kuromoji
      .builder({ dicPath: DICTIONARY })
      .build((error, built) => (error ? reject(error) : resolve(built)));
  });

/**
 * Reads text aloud: the words we know as our lists have them, the rest as the dictionary of kuromoji does (IPADIC, at build only: it
 * weighs 17 MB). Each text is read once.
 */
export async function openReader(known: ReadonlyMap<string, string>): Promise<Reader> {
  const built = await analyser();
  const readings = new Map([...known].map(([word, reading]) => [fold(word), reading]));
  const words = [...readings.keys()]
    .filter((word) => word !== '')
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const split = words.length > 0 ? new RegExp(`(${words.join('|')})`) : /(?!)/;
  const pieces = (text: string) =>
    built
      .tokenize(fold(text))
      .map(({ surface_form, reading }) => ({ text: surface_form, reading: reading ?? surface_form }));
  const read = new Map<string, string>();
  return {
    pieces,
    reading(text) {
      const before = read.get(text);
      if (before !== undefined) return before;
      const aloud = fold(text)
        .split(split)
        .map(
          (part) =>
            readings.get(part) ?? (part === '' ? [] : pieces(part)).map((one) => one.reading).join(''),
        )
        .join('');
      read.set(text, aloud);
      return aloud;
    },
  };
}
