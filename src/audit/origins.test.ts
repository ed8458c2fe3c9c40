import { expect, test } from 'vitest';
import type { AuditContext } from './audit.ts';
import { origins } from './origins.ts';
import { builtPage } from './site.ts';

const found = async (body: string) =>
  (await origins.page?.(
    builtPage('a.html', `<!doctype html><title>a</title><body>${body}`),
    {} as AuditContext,
  )) ?? [];
const AWAY = 'https://x.example/a';

test.each([
  ['a script', `<script src="${AWAY}"></script>`],
  ['a picture', `<img src="${AWAY}">`],
  ['a picture in sizes', `<img srcset="${AWAY} 1x">`],
  ['the second of its sizes', '<img srcset="/a.png 1x, https://x.example/a 2x">'],
  ['a source of a picture', `<picture><source srcset="${AWAY} 1x"></picture>`],
  ['a source of a film', `<video><source src="${AWAY}"></video>`],
  ['a frame', `<iframe src="${AWAY}"></iframe>`],
  ['a film', `<video src="${AWAY}"></video>`],
  ['the picture before a film', `<video poster="${AWAY}"></video>`],
  ['a sound', `<audio src="${AWAY}"></audio>`],
  ['captions', `<video><track src="${AWAY}"></video>`],
  ['something embedded', `<embed src="${AWAY}">`],
  ['an object', `<object data="${AWAY}"></object>`],
  ['a form', `<form action="${AWAY}"></form>`],
  ['a button of a form', `<button formaction="${AWAY}">あ</button>`],
  ['a field that sends', `<input formaction="${AWAY}">`],
  ['a field that is a picture', `<input type="image" src="${AWAY}">`],
  ['a style sheet', `<link rel="stylesheet" href="${AWAY}">`],
  ['an icon', `<link rel="shortcut icon" href="${AWAY}">`],
  ['something loaded early', `<link rel="preload" href="${AWAY}">`],
  ['a module loaded early', `<link rel="modulepreload" href="${AWAY}">`],
  ['a manifest', `<link rel="manifest" href="${AWAY}">`],
  ['something without a protocol', '<img src="//x.example/a">'],
  ['a size right behind a comma', '<img srcset="/a.png 1x,https://x.example/a 2x">'],
  ['an address behind spaces', `<img src="  ${AWAY}">`],
  ['an address in capitals', '<img src="HTTPS://x.example/a">'],
  ['something by http', '<img src="http://x.example/a">'],
  ['what stands in a template', `<template><img src="${AWAY}"></template>`],
])('%s from another origin is found', async (_, html) => {
  const [one, ...others] = await found(html);
  expect(others).toEqual([]);
  expect(one?.what).toContain('x.example/a');
  expect(one?.needle).toContain('x.example/a');
  expect(one?.mend).toContain('このサイトの中');
});

test.each([
  ['a link', `<a href="${AWAY}">外</a>`],
  ['the address of the page itself', `<link rel="canonical" href="${AWAY}">`],
  ['a link that loads nothing', `<link href="${AWAY}">`],
  ['a picture of our own', '<img src="/a.png" srcset="/a.png 1x, /b.png 2x">'],
  ['an address inside ours', '<img src="/a?from=https://x.example/">'],
  ['a picture without an address', '<img alt="">'],
  ['words', `<p title="${AWAY}">${AWAY}</p>`],
])('%s is fine', async (_, html) => {
  expect(await found(html)).toEqual([]);
});
