import { expect, test } from 'vitest';
import { elementsOf, parseHtml } from '../lib/html.ts';
import { namesOf, styleSelector } from './styles.ts';

const kept = (css: string, body: string, brought: string[] = []) =>
  styleSelector()([css], namesOf(elementsOf(parseHtml(body)), brought));

test.each([
  ['names nothing in the page', ':focus-visible{top:0}', true],
  ['asks for an element that is there', 'p{top:0}', true],
  ['asks for an element that is not', 'q{top:0}', false],
  ['asks for a class in another', '.in .out{top:0}', false],
  ['asks for an id', '#here{top:0}', true],
  ['asks for an id that is not there', '#gone{top:0}', false],
  ['asks for the value of an attribute', '[role=note]{top:0}', true],
  ['asks for another value', '[role=img]{top:0}', false],
  ['asks for the value of another attribute', '[id=note]{top:0}', false],
  ['asks for the beginning of a value', '[href^="/a"]{top:0}', true],
  ['asks for another beginning', '[href^="/b"]{top:0}', false],
  ['is about what is not there', 'p:not(.gone){top:0}', true],
  ['has a choice of which one is there', 'p:is(.in,#here){top:0}', true],
  ['looks for something within', 'p:has(a){top:0}', true],
  ['looks for something that is nowhere', 'p:has(>.gone){top:0}', false],
  ['changes by what readers do', 'p[open]{top:0}', true],
  ['stands in a template', 'template em{top:0}', true],
])('a rule that %s: %s', (_, css, stays) => {
  const body =
    '<p class="in" id="here" role="note"><a href="/a/b/">あ</a></p><template><em>い</em></template>';
  expect(kept(css, body)).toBe(stays ? css : '');
});

test('of a list of selectors, and of a choice, only what can match is kept', () => {
  expect(kept('p,q{top:0}p:is(.a,.b) b{left:0}', '<p class="b"><b>あ</b></p>')).toBe(
    'p{top:0}p:is(.b) b{left:0}',
  );
});

test('a block that is left empty goes; steps of an animation and pages stay', () => {
  expect(kept('@media print{q{top:0}}@media print{p{top:0}}', '<p>')).toBe('@media print{p{top:0}}');
  const css = '@page{margin:0}@keyframes go{from{top:0}to{top:1px}}';
  expect(kept(css, '<p>')).toBe(css);
});

test('a named kind of paper stays where a kept rule prints on it', () => {
  const css = '@page a{margin:0}@page b:first{margin:0}';
  expect(kept(`${css}p{page:a}q{page:b}`, '<p>')).toBe('@page a{margin:0}p{page:a}');
  expect(kept(`${css}p{page:b}`, '<p>')).toBe('@page b:first{margin:0}p{page:b}');
});

test('custom properties stay where a kept rule uses them, directly or through another', () => {
  const css = ':root{--a:var(--b);--b:1px;--c:2px}@media print{:root{--c:1px}}p{top:var(--a)}q{top:var(--c)}';
  expect(kept(css, '<p>')).toBe(':root{--a:var(--b);--b:1px}p{top:var(--a)}');
});

test('what a script of the page makes is there: its elements, its attributes, its classes', () => {
  expect(kept('b{top:0}.made{top:0}[open]{top:0}.gone{top:0}', '<p>', ['b', '.made', '[open]'])).toBe(
    'b{top:0}.made{top:0}[open]{top:0}',
  );
});

test('pages that differ only in names no style asks for share one result; others do not', () => {
  const select = styleSelector();
  const of = (body: string) => select(['.a{top:0}.b{top:0}'], namesOf(elementsOf(parseHtml(body)), []));
  expect(of('<p class="a x">')).toBe('.a{top:0}');
  expect(of('<i class="a y">')).toBe('.a{top:0}');
  expect(of('<i class="b y">')).toBe('.b{top:0}');
});
