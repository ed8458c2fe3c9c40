import { editDistance, nearest } from './edit-distance.ts';
import { momentMeant } from './eras.ts';
import type { Problem } from './problem.ts';
import type { z } from './schema.ts';
import { shortened } from './shortened.ts';
import type { YamlSource } from './yaml.ts';

/**
 * Runs a schema over a part of a YAML source and turns every issue into a Problem with its line.
 * `path` leads to the part (`[3]` is the fourth row of a list). Returns the data, or undefined with problems.
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  source: YamlSource,
  file: string,
  path: readonly PropertyKey[] = [],
): { data: z.output<Schema> | undefined; problems: Problem[] } {
  const result = schema.safeParse(input);
  if (result.success) return { data: result.data, problems: [] };
  const issues = result.error.issues.flatMap(deepest);
  const unknownNames = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  const problems = issues
    .filter((issue) => !isMisspelt(issue, input, unknownNames))
    .map((issue): Problem => {
      const full = [...path, ...issue.path];
      const value = valueAt(input, issue.path);
      const meant = typeof value === 'string' ? momentMeant(value) : undefined;
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
      const position = unknown === undefined ? source.locate(full) : source.locateKey(full, unknown);
      const known = unknown === undefined ? undefined : nearestField(unknown, issue.message);
      const field = String(full.findLast((key) => typeof key === 'string') ?? '項目');
      const listMeant = issue.code === 'invalid_type' && issue.expected === 'array' && value !== undefined;
      const corrected =
        typeof value === 'string' && meant && issue.message.includes(meant)
          ? source.lineAt(position.line).replace(value, meant)
          : undefined;
      return {
        rule: 'schema',
        file,
        ...position,
        what: listMeant
          ? `「${field}」は一覧です。1つだけのときも、一覧の形で書きます（いまの値: ${shortened(JSON.stringify(value) ?? '')}）。`
          : `${issue.message}。`,
        mend: unknown === undefined ? mendOf(field, value, issue) : mendUnknown(unknown, known),
        ...(corrected === undefined ? {} : { corrected, safe: true }),
      };
    });
  // A value that is wrong twice over (no address, and of no kind we take) is one thing to mend.
  const same = (a: Problem, b: Problem) => a.line === b.line && a.column === b.column && a.what === b.what;
  return {
    data: undefined,
    problems: problems.filter((one, i) => problems.findIndex((other) => same(one, other)) === i),
  };
}

type Issue = z.core.$ZodIssue;

/** Of a value that may be several things, what is wrong inside the one that was meant: a list of hours, not the word `always`. */
function deepest(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const inside = issue.errors.find((one) => one.some(({ path }) => path.length > 0));
  return inside ? inside.map((one) => ({ ...one, path: [...issue.path, ...one.path] })) : [issue];
}

/** A field that is missing because its name is misspelt, which is told already. */
function isMisspelt(issue: Issue, input: unknown, unknownNames: readonly string[]): boolean {
  const name = issue.path.at(-1);
  if (
    issue.code === 'unrecognized_keys' ||
    typeof name !== 'string' ||
    valueAt(input, issue.path) !== undefined
  )
    return false;
  return unknownNames.some((unknown) => editDistance(unknown.toLowerCase(), name.toLowerCase()) <= 2);
}

function mendOf(field: string, value: unknown, issue: Issue): string {
  const expected = issue.code === 'invalid_type' ? issue.expected : undefined;
  if (expected === 'array' && value !== undefined)
    return `「${field}: [ … ]」のように [ ] で囲むか、次の行から「- 」で並べてください。`;
  if (value === undefined) return `「${field}: …」の行を足してください。`;
  if (expected === 'number' && typeof value === 'string')
    return `「${field}」は、12.345 のような半角の数だけで書いてください。単位や引用符はつけません。`;
  if (typeof value === 'string' && /^[\d,，]+(?:人|%|％)?$/.test(value.normalize('NFKC')))
    return `「${field}」は、半角の数字だけで書いてください。「,」や単位、引用符はつけません。`;
  if (typeof value === 'number')
    return `この行の「${field}」を直してください。番号や時刻は、半角の " で囲みます。`;
  return `この行の「${field}」を直してください。`;
}

/** In { } a half-width comma parts one field from the next: what stands behind it is taken for a name. */
const mendUnknown = (unknown: string, known: string | undefined): string =>
  /^[A-Za-z][\w-]*$/.test(unknown)
    ? `${known ? `「${known}」のことですか。` : ''}「${unknown}」のつづりを確かめるか、この行を消してください。`
    : '{ } の中の半角の「,」は、項目の区切りです。文の中で使うときは値の全体を半角の " で囲み、数の「,」は消してください。';

/** The value a schema complains of. */
const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );

/** The field somebody meant, of those the message names. */
function nearestField(unknown: string, message: string): string | undefined {
  const fields = /使える項目: ([^）]*)/.exec(message)?.[1]?.split('、') ?? [];
  const [close] = nearest(unknown.toLowerCase(), fields, 1);
  return close && editDistance(close.toLowerCase(), unknown.toLowerCase()) <= 2 ? close : undefined;
}
