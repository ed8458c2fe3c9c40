import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { FIXTURE_CITY, FIXTURE_DAY, FIXTURE_DIST } from './fixtures/small-city.ts';

/** Builds the fixture city for the browser tests, under its base path and with the clock of the tests. */
mkdirSync(dirname(FIXTURE_DIST), { recursive: true });
process.env.CONTENT_DIR = FIXTURE_CITY;
process.env.OUT_DIR = FIXTURE_DIST;
process.env.TODAY = FIXTURE_DAY;
await import('../src/cli/build.ts');
