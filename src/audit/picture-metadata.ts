import { readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { hasMetadata, PICTURES } from '../lib/picture-metadata.ts';
import type { Audit, SiteFinding } from './audit.ts';

/** No picture tells where or when it was taken, or by whom. */
export const pictureMetadata: Audit = {
  id: 'picture-metadata',
  site: async ({ files }, { dir }) => {
    const findings: SiteFinding[] = [];
    for (const path of files)
      if (matchesGlob(path.slice(1), PICTURES) && (await hasMetadata(readFileSync(join(dir, path)))))
        findings.push({
          path,
          what: '写真に、撮った場所や時刻などの記録（EXIF）が残っています。',
          mend: '作り手に知らせてください（src/pipeline/strip-metadata.ts）。',
        });
    return findings;
  },
};
