import { editDistance, nearest } from './edit-distance.ts';
import { momentMeant } from './eras.ts';
import type { Problem } from './problem.ts';
import type { z } from './schema.ts';
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
  const problems = result.error.issues.map((issue): Problem => {
    const full = [...path, ...issue.path];
    const value = valueAt(input, issue.path);
    const meant = typeof value === 'string' ? momentMeant(value) : undefined;
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const position = unknown === undefined ? source.locate(full) : source.locateKey(full, unknown);
    const known = unknown === undefined ? undefined : nearestField(unknown, issue.message);
    const corrected =
      typeof value === 'string' && meant && issue.message.includes(meant)
        ? source.lineAt(position.line).replace(value, meant)
        : undefined;
    return {
      rule: 'schema',
      file,
      ...position,
      what: `${issue.message}。`,
      mend:
        unknown === undefined
          ? `この行の「${String(full.findLast((key) => typeof key === 'string') ?? '項目')}」を直してください。`
          : `${known ? `「${known}」のことですか。` : ''}「${unknown}」のつづりを確かめるか、この行を消してください。`,
      ...(corrected === undefined ? {} : { corrected }),
    };
  });
  // A value that is wrong twice over (no address, and of no kind we take) is one thing to mend.
  const same = (a: Problem, b: Problem) => a.line === b.line && a.column === b.column && a.what === b.what;
  return {
    data: undefined,
    problems: problems.filter((one, i) => problems.findIndex((other) => same(one, other)) === i),
  };
}

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
