import { expect, test } from 'vitest';
import { sharePicture } from '../ui/layout/share-picture.ts';
import { fixedInManifest, sectionDrawing, textInManifest } from './manifest.ts';

test('a text is announced with its template and what its share picture shows', () => {
  expect(textInManifest({ url: '/a/b/', title: 'あ', kind: 'issue', drawing: 'ie', sample: true })).toEqual({
    path: '/a/b/',
    title: 'あ',
    template: 'issue',
    share: { picture: '/share/a-b.png', drawing: 'ie', sample: true, form: 'issue' },
  });
  expect(textInManifest({ url: '/', title: 'い', kind: 'page' })).toEqual({
    path: '/',
    title: 'い',
    template: 'home',
    share: { picture: '/share/index.png', sample: false },
  });
});

test('a page with the signs for 119, or the memo for the night, is shared with both messages', () => {
  const page = { url: '/a/', title: 'あ', kind: 'page' } as const;
  expect(textInManifest(page, ['Fold', 'Signs']).share?.form).toBe('call');
  expect(textInManifest(page, ['NightMemo']).share?.form).toBe('call');
  expect(textInManifest(page, ['Fold']).share?.form).toBeUndefined();
});

test('a page without a drawing is shared with that of its section; home is no section', () => {
  const texts = new Map([
    ['/', { drawing: 'engawa' }],
    ['/a/', { drawing: 'kaban' }],
    ['/a/b/', {}],
    ['/c/', {}],
  ]);
  expect(sectionDrawing('/a/b/d/', texts)).toBe('kaban');
  expect(sectionDrawing('/c/', texts)).toBeUndefined();
  expect(sectionDrawing('/', texts)).toBeUndefined();
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
