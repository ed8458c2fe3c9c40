import type { Loader, LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { strictLoader } from './loaders.ts';

/** The part of Astro's context a loader touches here. */
const context = (keys: string[]) =>
  ({
    collection: 'page',
    logger: { error: () => {}, warn: () => {}, info: () => {} },
    store: { keys: () => keys, entries: () => keys.map((key) => [key, { data: {} }]), clear: () => {} },
  }) as unknown as LoaderContext;
const load = (inner: Loader['load'], keys: string[]) =>
  strictLoader({ name: 'x', load: inner }).load(context(keys));

test('what a loader only logs as an error stops the build', async () => {
  await expect(load(async ({ logger }) => logger.error('Error reading data'), ['a'])).rejects.toThrow(
    'Error reading data',
  );
});

test('an empty collection stops the build', async () => {
  await expect(load(async () => {}, [])).rejects.toThrow('1件もありません');
});

test('a loader that says nothing and finds something is left alone', async () => {
  await expect(load(async ({ logger }) => logger.warn('ふつうの知らせ'), ['a'])).resolves.toBeUndefined();
});
