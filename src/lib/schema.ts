import { z } from 'astro/zod';

/**
 * Japanese messages for Zod. Astro installs its own English error map, so every field
 * carries its label and says itself what is wrong (measured on astro 7.3.5).
 */
export const must = (label: string) => ({
  error: (issue: { input?: unknown }) =>
    issue.input === undefined || issue.input === null
      ? `「${label}」が書かれていません`
      : `「${label}」の書き方が正しくありません（いまの値: ${show(issue.input)}）`,
});

function show(input: unknown): string {
  const text = input instanceof Date ? input.toISOString().slice(0, 10) : (JSON.stringify(input) ?? '');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
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

/** Non-empty text. */
export const text = (label: string) => z.string(must(label)).trim().min(1, must(label));

/** Text, or `null` when it is not known. */
export const textOrNull = (label: string) => z.string(must(label)).nullable();

/** One of a fixed list of words. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(label: string, values: Values) =>
  z.enum(values, {
    error: (issue) =>
      issue.input === undefined
        ? `「${label}」が書かれていません`
        : `「${label}」に使えることばは ${values.join('、')} です（いまの値: ${show(issue.input)}）`,
  });

/**
 * A calendar day as `YYYY-MM-DD`. YAML readers give a Date (UTC midnight) for an unquoted date:
 * it is turned into a string at once, so that no time zone can shift it.
 */
export const day = (label: string) =>
  z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date({
      error: (issue) =>
        issue.input === undefined || issue.input === null
          ? `「${label}」が書かれていません`
          : `「${label}」は 2026-11-21 のように書きます。こよみにない日も使えません（いまの値: ${show(issue.input)}）`,
    }),
  );

export const dayOrNull = (label: string) => z.union([z.null(), day(label)], must(label));

export { z };
