import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findBrowser } from './src/pipeline/browser.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 120_000,
  // A dot a test, and what failed at the end: the end is what is kept of a long log.
  reporter: [['dot'], ['json', { outputFile: 'test-results/playwright.json' }]],
  globalSetup: './tests/e2e/serve.ts',
  use: {
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    // What a page is, not what was kept of it: tests/e2e/offline.spec.ts alone lets the worker in.
    serviceWorkers: 'block',
    launchOptions: { executablePath: findBrowser().path, args: CHROMIUM_ARGS },
  },
});
