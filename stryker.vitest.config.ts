import { defineConfig } from 'vitest/config';
import { FIXTURE_DAY } from './tests/fixtures/small-city.ts';

/** The tests of `npm run mutate`: of pure rules only, so that a thousand runs of them take minutes. */
export default defineConfig({
  test: {
    environment: 'node',
    env: { TODAY: FIXTURE_DAY },
    include: ['src/**/*.test.ts'],
    exclude: ['**/*.bad-input.test.ts'],
  },
});
