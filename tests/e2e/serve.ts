import { readSite } from '../../src/content/site.ts';
import { serveSite } from '../../src/pipeline/serve.ts';
import { FIXTURE_BASE, FIXTURE_DIST } from '../fixtures/small-city.ts';

/** Serves the built sites for the browser tests: the fixture city under its base path, and the real one (`dist/`). */
export default async function serve(): Promise<() => void> {
  const fixture = await serveSite(FIXTURE_DIST, FIXTURE_BASE);
  process.env.SITE = fixture.url;
  const real = await serveSite('dist', new URL(readSite().url).pathname);
  process.env.REAL_SITE = real.url;
  return () => {
    fixture.server.close();
    real.server.close();
  };
}
