import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** Reading of HTML that was built, by the parser of the standard: what a browser would make of it, with the places in the text. */
export type HtmlDocument = DefaultTreeAdapterTypes.Document;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
type HtmlNode = DefaultTreeAdapterTypes.Node;

/** A part of a text that is replaced; places are offsets into the text as it was. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A page of HTML; `places`: with the place of every node in the text, for who edits it. */
export const parseHtml = (html: string, { places = true } = {}): HtmlDocument =>
  parse(html, { sourceCodeLocationInfo: places, scriptingEnabled: false });

/** All nodes below a node in the order of the text, what stands in `<template>` included. */
export function nodesOf(node: HtmlNode, found: HtmlNode[] = []): HtmlNode[] {
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  for (const child of children) {
    found.push(child);
    nodesOf(child, found);
  }
  return found;
}

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

/** All elements below a node in the order of the text, what stands in `<template>` included. */
export const elementsOf = (node: HtmlNode): HtmlElement[] => nodesOf(node).filter(isElement);

/** The value of an attribute; undefined when there is none. */
export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** Text a browser could show: that of scripts and styles is none. */
export function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  if (isElement(node) && (node.tagName === 'script' || node.tagName === 'style')) return '';
  return node.childNodes.map(textOf).join('');
}

/** What stands between the tags of a script or a style. */
export const codeOf = (element: HtmlElement): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

/** True for a script that the page carries itself; data (JSON-LD) is none. */
export const isInlineScript = (element: HtmlElement): boolean =>
  element.tagName === 'script' &&
  attribute(element, 'src') === undefined &&
  attribute(element, 'type') !== 'application/ld+json';

/** What a content security policy calls a script or a style that stands in a page. */
export const scriptHash = (code: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(code).digest('base64')}`;

/** Carries out edits that do not overlap, in whatever order they come. */
export function applyEdits(html: string, edits: readonly Edit[]): string {
  let at = 0;
  let result = '';
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) throw new Error(`Edits overlap at ${start}.`);
    result += html.slice(at, start) + text;
    at = end;
  }
  return result + html.slice(at);
}
