import { contentDir } from '../lib/environment.ts';
import { isError, type Problem, ProblemsFound } from '../lib/problem.ts';
import type { Site } from '../registry/site/schema.ts';
import { COLLECTIONS } from './collections.ts';
import { readSingle } from './rows.ts';

/** Reads and checks `site.yaml` alone, for what has to know the address before anything is built. Throws ProblemsFound. */
export function readSite(dir = contentDir()): Site {
  const problems: Problem[] = [];
  const { data } = readSingle(dir, COLLECTIONS.site, problems);
  if (!data) throw new ProblemsFound(problems.filter(isError));
  return data;
}
