import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { environmentWith } from '../lib/environment.ts';
import { findBrowser, findFirefox } from '../pipeline/browser.ts';
import { findServers, SERVER_PACKAGES } from '../pipeline/hosting/servers.ts';

/**
 * `npm test`: everything, in the order in which it is cheapest to fail. What staff wrote is checked and built with the
 * day of this run; the code is tested on the fixture city, whose clock stands still (`tests/fixtures/small-city.ts`).
 * `--quick` visits one page per template in the browser instead of all. Ends with the line CI reads: `N passed, N failed`.
 */
const quick = process.argv.includes('--quick');
const env = environmentWith({ E2E: quick ? 'quick' : 'all' });
delete env.TODAY;
let passed = 0;
let failed = 0;

function step(
  name: string,
  command: string,
  args: string[],
  count?: () => [passed: number, failed: number],
): boolean {
  const started = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  const [good, bad] = count?.() ?? (status === 0 ? [1, 0] : [0, 1]);
  passed += good;
  failed += status === 0 ? bad : Math.max(bad, 1);
  console.log(`── ${name}: ${status === 0 ? '○' : '✗'} ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
}

const read = (file: string) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
const vitest = (): [number, number] => {
  const report = read('test-results/vitest.json');
  return report ? [report.numPassedTests, report.numFailedTests] : [0, 1];
};
const playwright = (): [number, number] => {
  const report = read('test-results/playwright.json');
  return report ? [report.stats.expected, report.stats.unexpected + report.stats.flaky] : [0, 1];
};

rmSync('test-results', { recursive: true, force: true });
console.log(findBrowser({ install: true }).how);
console.log(
  findFirefox({ install: true })?.how ??
    '△ Firefox がないので、持ち出し版を Firefox で開く試験は飛ばします。`sudo apt-get install firefox-esr` で入ります。',
);
console.log(
  findServers({ install: true })?.how ??
    '△ nginx と Caddy がないので、公開の設定の試験は飛ばします。`sudo apt-get install ' +
      SERVER_PACKAGES +
      '` で入ります。',
);
step('内容の点検', 'node', ['src/cli/check.ts']);
step('文章の点検（textlint）', 'node', ['src/cli/textlint.ts']);
step('型（astro check）', 'npx', ['astro', 'check', '--minimumFailingSeverity', 'hint']);
step('書き方（Biome）', 'npx', ['biome', 'ci', '--error-on-warnings', '.']);
step(
  '単体の試験（Vitest）',
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/vitest.json'],
  vitest,
);
const built =
  step('ビルドと、できあがりの点検', 'node', ['src/cli/build.ts']) &&
  step('試験用の市のビルド（土台つき）', 'node', ['tests/fixture-city.ts']);
if (built) step('ブラウザーの試験（Playwright）', 'npx', ['playwright', 'test'], playwright);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
