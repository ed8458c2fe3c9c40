import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../lib/environment.ts';
import { ProblemsFound } from '../lib/problem.ts';
import { validate } from '../lib/validate.ts';
import { readYaml } from '../lib/yaml.ts';
import { type Site, siteSchema } from '../registry/site/schema.ts';

/** Reads and checks `site.yaml` of the content folder. Throws ProblemsFound with file and line. */
export function readSite(dir = contentDir()): Site {
  const file = join(dir, 'site.yaml');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new ProblemsFound([
      {
        file,
        what: 'このファイルがありません。サイトの名前と公開先がわかりません。',
        mend: 'ほかの市町村の site.yaml を写して、書きかえてください。',
      },
    ]);
  }
  const source = readYaml(text, file);
  if (source.problems.length > 0) throw new ProblemsFound(source.problems);
  const { data, problems } = validate(siteSchema, source.value, source, file);
  if (!data) throw new ProblemsFound(problems);
  return data;
}
