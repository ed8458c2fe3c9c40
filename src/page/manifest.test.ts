import { expect, test } from 'vitest';
import { sharePicture } from '../ui/layout/share-picture.ts';
import { fixedInManifest, textInManifest } from './manifest.ts';

test('a text is announced with its template and what its share picture shows', () => {
  expect(textInManifest({ url: '/a/b/', title: 'あ', kind: 'issue', drawing: 'ie', sample: true })).toEqual({
    path: '/a/b/',
    title: 'あ',
    template: 'issue',
    share: { picture: '/share/a-b.png', drawing: 'ie', sample: true },
  });
  expect(textInManifest({ url: '/', title: 'い', kind: 'page' })).toEqual({
    path: '/',
    title: 'い',
    template: 'home',
    share: { picture: '/share/index.png', sample: false },
  });
});

test('pages that are no texts are announced as well', () => {
  expect(fixedInManifest('/404.html', 'ない', 'search').share?.picture).toBe('/share/404.png');
});

test('every page has a share picture of its own name', () => {
  expect(['/', '/a/', '/a/b/', '/404.html'].map(sharePicture)).toEqual([
    '/share/index.png',
    '/share/a.png',
    '/share/a-b.png',
    '/share/404.png',
  ]);
});
