import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIST_FILE, type OfflineList } from '../features/offline/list.ts';
import type { Audit } from './audit.ts';

/** What keeping the whole site may cost on a telephone, in bytes over the wire. */
export const KEPT_SITE = 3_000_000;

/** 「この端末にぜんぶ保存」 stays something one does on the way to a hall. */
export const keptSite: Audit = {
  id: 'kept-site',
  site: ({ files }, { dir }) => {
    if (!files.has(`/${LIST_FILE}`)) return [];
    const { site } = JSON.parse(readFileSync(join(dir, LIST_FILE), 'utf8')) as OfflineList;
    return site.sent <= KEPT_SITE
      ? []
      : [
          {
            severity: 'warning',
            what: `「ぜんぶ保存」で受け取る量が${(site.sent / 1_000_000).toFixed(1)}MBになりました。電波の弱い所では、長くかかります。`,
            mend: 'このままでも公開できます。軽くするには、大きい写真を小さくするか、減らしてください。',
          },
        ];
  },
};
