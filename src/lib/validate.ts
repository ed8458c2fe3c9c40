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
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const position = unknown === undefined ? source.locate(full) : source.locateKey(full, unknown);
    return {
      file,
      ...position,
      what: `${issue.message}。`,
      mend:
        unknown === undefined
          ? `この行の「${String(full.at(-1) ?? '項目')}」を直してください。`
          : `「${unknown}」のつづりを確かめるか、この行を消してください。`,
    };
  });
  return { data: undefined, problems };
}
