import { z } from 'astro/zod';
import { dayMeant } from './eras.ts';
import { shortened } from './shortened.ts';

/**
 * Japanese messages for Zod. Astro installs its own English error map, so every field
 * carries its label and says itself what is wrong (measured on astro 7.3.5).
 */
export const must = (label: string) => ({
  error: (issue: { input?: unknown }) =>
    isMissing(issue.input)
      ? `「${label}」が書かれていません`
      : `「${label}」の書き方が正しくありません（いまの値: ${show(issue.input)}）`,
});

const isMissing = (input: unknown) =>
  input === undefined || input === null || (typeof input === 'string' && input.trim() === '');

function show(input: unknown): string {
  return shortened(input instanceof Date ? input.toISOString().slice(0, 10) : (JSON.stringify(input) ?? ''));
}

/** An object in which a misspelt field name is an error, not silence. */
export function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `知らない項目があります: ${issue.keys.join('、')}（使える項目: ${Object.keys(shape).join('、')}）`
        : `項目の集まり（名前: 値）が書かれていません`,
  });
}

/**
 * What a writer reads about a field: the tables of `content/README.md` are made of it.
 * Written in Japanese, without the label.
 */
export const about = (words: string) => ({ about: words });

/** Non-empty text. A whole number without quotes (`season: 2026`, `title: 119`) is meant as text. */
export const text = (label: string) =>
  z.preprocess(
    (value) => (Number.isSafeInteger(value) ? String(value) : value),
    z
      .string(must(label))
      .trim()
      .min(1, { ...must(label), abort: true }),
  );

/** Text, or `null` when it is not known. Empty quotes are neither. */
export const textOrNull = (label: string) => text(label).nullable();

/** true or false. */
export const yesNo = (label: string) =>
  z.boolean({
    error: (issue) => `「${label}」は true か false です（いまの値: ${show(issue.input)}）`,
  });

/** A whole number from `least` on. */
export const whole = (label: string, least = 0) => {
  const error = (issue: { input?: unknown }) =>
    isMissing(issue.input)
      ? `「${label}」が書かれていません`
      : `「${label}」は${least}以上の整数を、半角の数字だけで書きます（いまの値: ${show(issue.input)}）`;
  return z.int({ error }).min(least, { error });
};

/** Text of one form, told by an example. */
export const formed = (label: string, pattern: RegExp, example: string) => {
  const error = (issue: { input?: unknown }) =>
    isMissing(issue.input)
      ? `「${label}」が書かれていません`
      : `「${label}」は ${example} のように書きます（いまの値: ${show(issue.input)}）`;
  return z.string({ error }).regex(pattern, { error, abort: true });
};

/** An address of the web. Mail and telephone come through the registry of contacts alone. */
export const webAddress = (label: string) => {
  const error = (issue: { input?: unknown }) =>
    isMissing(issue.input)
      ? `「${label}」が書かれていません`
      : `「${label}」は https:// から始まるアドレスです（いまの値: ${show(issue.input)}）`;
  return z.url({ protocol: /^https$/, hostname: z.regexes.domain, error });
};

/** One of a fixed list of words. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(label: string, values: Values) =>
  z.enum(values, {
    error: (issue) =>
      isMissing(issue.input)
        ? `「${label}」が書かれていません`
        : `「${label}」に使えることばは ${values.join('、')} です（いまの値: ${show(issue.input)}）`,
  });

/**
 * A calendar day as `YYYY-MM-DD`. YAML readers give a Date (UTC midnight) for an unquoted date:
 * it is turned into a string at once, so that no time zone can shift it. A day that is none aborts: no rule reckons with it.
 */
export const day = (label: string) =>
  z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date({
      abort: true,
      error: (issue) => {
        if (isMissing(issue.input)) return `「${label}」が書かれていません`;
        const meant = typeof issue.input === 'string' ? dayMeant(issue.input) : undefined;
        return `「${label}」は 2026-11-21 のように、半角の数字と - で書きます。こよみにない日も使えません（いまの値: ${show(issue.input)}${meant ? `。「${meant}」のことですか` : ''}）`;
      },
    }),
  );

export const dayOrNull = (label: string) => z.union([z.null(), day(label)], { error: dayError(label) });

const dayError = (label: string) => (issue: { input?: unknown }) => {
  if (issue.input === undefined) return `「${label}」が書かれていません（まだのときは null と書きます）`;
  const meant = typeof issue.input === 'string' ? dayMeant(issue.input) : undefined;
  return `「${label}」は 2026-11-21 のように、半角の数字と - で書くか、まだのときは null です（いまの値: ${show(issue.input)}${meant ? `。「${meant}」のことですか` : ''}）`;
};

export { z };
