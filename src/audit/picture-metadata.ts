import { readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { hasMetadata, PICTURES } from '../lib/picture-metadata.ts';
import type { Problem } from '../lib/problem.ts';
import type { Audit } from './audit.ts';

/** No picture tells where or when it was taken, or by whom. */
export const pictureMetadata: Audit = async ({ dir, files }) => {
  const problems: Problem[] = [];
  for (const file of files)
    if (matchesGlob(file.slice(1), PICTURES) && (await hasMetadata(readFileSync(join(dir, file)))))
      problems.push({
        file: file.slice(1),
        what: '写真に、撮った場所や時刻などの記録（EXIF）が残っています。',
        mend: '作り手に知らせてください（src/pipeline/strip-metadata.ts）。',
      });
  return problems;
};
