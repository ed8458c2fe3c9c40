import { defineConfig } from 'vitest/config';
import { FIXTURE_DAY } from './tests/fixtures/small-city.ts';

/** What `npm run mutate` runs for every mutation: the test files it names, without Astro around them. */
export default defineConfig({
  test: {
    environment: 'node',
    env: { TODAY: FIXTURE_DAY },
    include: process.env.MUTATE_TESTS?.split(',') ?? ['src/**/*.test.ts'],
  },
});
