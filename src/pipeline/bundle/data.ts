import { isUtf8 } from 'node:buffer';
import { isInternal } from '../../lib/href.ts';
import type { KeptCall } from './extracted.client.ts';
import { asFile, type BundledSite } from './links.ts';

const ADD: KeptCall = 'keptFiles.add';

/**
 * A file that scripts ask for, as a script that hands it over (`extracted.client.ts`): text as it is, anything else in base64. Addresses
 * of pages in JSON, which stand under `url`, lead to their files.
 */
export function dataScript(path: string, bytes: Uint8Array, site: BundledSite): string {
  const name = JSON.stringify(path.slice(1));
  if (!isUtf8(bytes)) return `${ADD}(${name},${JSON.stringify(Buffer.from(bytes).toString('base64'))},true)`;
  const text = Buffer.from(bytes).toString('utf8');
  return `${ADD}(${name},${JSON.stringify(path.endsWith('.json') ? withFiles(text, site) : text)})`;
}

const withFiles = (json: string, site: BundledSite): string =>
  JSON.stringify(
    JSON.parse(json, (key, value: unknown) =>
      key === 'url' && typeof value === 'string' && isInternal(value) ? asFile(value, site) : value,
    ),
  );
