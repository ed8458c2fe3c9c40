/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';
import { FIXTURE_DAY } from './tests/fixtures/small-city.ts';

/** Tests that build whole sites: a build has the machine to itself, so they run one file after the other. */
const BUILDS = 'tests/*.build.test.ts';

export default getViteConfig({
  test: {
    environment: 'node',
    env: { TODAY: FIXTURE_DAY },
    testTimeout: 20_000,
    projects: [
      { extends: true, test: { name: 'rules', include: ['{src,tests}/**/*.test.ts'], exclude: [BUILDS] } },
      {
        extends: true,
        test: { name: 'builds', include: [BUILDS], maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
