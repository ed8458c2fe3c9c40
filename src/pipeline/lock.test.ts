import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AnotherBuild, lockDirectory } from './lock.ts';

const workDir = () => mkdtempSync(join(tmpdir(), 'lock-'));

test('a second build is refused while the first is at work, and may begin afterwards', () => {
  const dir = workDir();
  const unlock = lockDirectory(dir);
  expect(() => lockDirectory(dir)).toThrow(AnotherBuild);
  expect(() => lockDirectory(dir)).toThrow('別のビルドが動いています');
  unlock();
  lockDirectory(dir)();
});

test('the lock of a build that is gone is taken over, and what it left is swept out', () => {
  const dir = workDir();
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(join(dir, 'lock'), String(pid));
  mkdirSync(join(dir, 'site-abc/dist'), { recursive: true });
  mkdirSync(join(dir, 'previous'));
  lockDirectory(dir)();
  expect(existsSync(join(dir, 'site-abc'))).toBe(false);
  expect(existsSync(join(dir, 'previous'))).toBe(true);
});

test('a lock that says nothing is nobody’s', () => {
  const dir = workDir();
  writeFileSync(join(dir, 'lock'), '');
  lockDirectory(dir)();
});
