import { readSite } from '../../src/content/site.ts';
import { serveSite } from '../../src/pipeline/serve.ts';

/** Serves the built sites for the browser tests: `dist/` and, when built, the other city under its base path. */
export default async function serve(): Promise<() => void> {
  const own = await serveSite('dist', '/');
  process.env.SITE = own.url;
  process.env.SITE_NAME = readSite().name;
  const other = await serveSite('.tmp/other-city/dist', '/ouchi/');
  process.env.OTHER_CITY = other.url;
  return () => {
    own.server.close();
    other.server.close();
  };
}
