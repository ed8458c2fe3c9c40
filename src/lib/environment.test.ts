import { resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { contentDir } from './environment.ts';

afterEach(() => vi.unstubAllEnvs());

test('a content folder is named as seen from the project, however it was given', () => {
  vi.stubEnv('CONTENT_DIR', undefined);
  expect(contentDir()).toBe('content');
  vi.stubEnv('CONTENT_DIR', './content/');
  expect(contentDir()).toBe('content');
  vi.stubEnv('CONTENT_DIR', resolve('../mihon/content'));
  expect(contentDir()).toBe('../mihon/content');
});
