/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';
import { FIXTURE_DAY } from './tests/fixtures/small-city.ts';

export default getViteConfig({
  test: {
    environment: 'node',
    env: { TODAY: FIXTURE_DAY },
    include: ['{src,tests}/**/*.test.ts'],
    testTimeout: 20_000,
    // Vitest leaves a processor free for itself; of two that is half.
    maxWorkers: 2,
  },
});
