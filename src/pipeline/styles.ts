import postcss, { type AtRule, type ChildNode, type Root, type Rule } from 'postcss';
import selectorParser from 'postcss-selector-parser';
import { attribute, type HtmlElement } from '../lib/html.ts';

/** The names in a page that a selector can ask for. */
export interface PageNames {
  elements: Set<string>;
  classes: Set<string>;
  ids: Set<string>;
  /** Attributes with the values they have; `undefined` for one that can have any. */
  attributes: Map<string, Set<string> | undefined>;
}

/** Attributes that change while a page is read, by the reader alone. */
const BY_READER = ['checked', 'open', 'selected', 'value'];

/**
 * The names of a page; `brought` are those that its scripts bring, in the words of the components that own them:
 * elements as they are, attributes in brackets (`ruby rt [aria-pressed]`).
 */
export function namesOf(elements: readonly HtmlElement[], brought: readonly string[]): PageNames {
  const names: PageNames = {
    elements: new Set(),
    classes: new Set(),
    ids: new Set(),
    attributes: new Map(),
  };
  for (const element of elements) {
    names.elements.add(element.tagName);
    for (const { name, value } of element.attrs) {
      const values = names.attributes.get(name) ?? new Set();
      names.attributes.set(name, values.add(value));
    }
    for (const one of attribute(element, 'class')?.split(/\s+/) ?? []) names.classes.add(one);
    names.ids.add(attribute(element, 'id') ?? '');
  }
  for (const word of brought) {
    const [, inBrackets] = /^\[(.+)\]$/.exec(word) ?? [];
    if (inBrackets) names.attributes.set(inBrackets, undefined);
    else if (word.startsWith('.')) names.classes.add(word.slice(1));
    else names.elements.add(word);
  }
  for (const name of BY_READER) names.attributes.set(name, undefined);
  return names;
}

/** One name that a selector asks for: `key` tells it from others. */
interface Need {
  key: string;
  isIn: (names: PageNames) => boolean;
}

/** A selector taken apart once: it matches nothing in a page that lacks one of its needs, or all options of a choice (`:is(…)`). */
interface Selector {
  needs: Need[];
  parts: (string | { open: string; options: Selector[] })[];
}

/** A style sheet, parsed once, with all it asks for. */
interface Sheet {
  /** Tells it from other sheets in keys of results. */
  number: number;
  root: Root;
  /** By the order of the rules. */
  selectors: Selector[][];
  needs: Need[];
}

/**
 * Gives pages the rules they can use. A style text is parsed once, and pages with the same of its names share the result.
 * Kept: a rule whose every element, class, id and attribute is in the page, and custom properties that a kept rule uses.
 */
export function styleSelector(): (styles: readonly string[], names: PageNames) => string {
  const sheets = new Map<string, Sheet>();
  const results = new Map<string, string>();
  return (styles, names) => {
    const parsed = styles.map((css) => {
      const sheet = sheets.get(css) ?? parseSheet(css, sheets.size);
      sheets.set(css, sheet);
      return sheet;
    });
    const found = parsed.map(({ needs }) => new Set(needs.filter(({ isIn }) => isIn(names)).map(byKey)));
    const key = parsed.map(({ number }, i) => `${number}: ${[...(found[i] ?? [])].join('\t')}`).join('\n');
    const known = results.get(key);
    if (known !== undefined) return known;
    const roots = parsed.map((sheet, i) => usableRules(sheet, found[i] ?? new Set()));
    dropUnusedProperties(roots);
    dropUnusedPages(roots);
    const css = roots.map(String).join('');
    results.set(key, css);
    return css;
  };
}

const byKey = ({ key }: Need) => key;

function parseSheet(css: string, number: number): Sheet {
  const root = postcss.parse(css);
  const selectors: Selector[][] = [];
  const needs = new Map<string, Need>();
  const collect = (selector: Selector) => {
    for (const need of selector.needs) needs.set(need.key, need);
    for (const part of selector.parts) if (typeof part !== 'string') part.options.forEach(collect);
  };
  root.walkRules((rule) => {
    const taken = isFrame(rule) ? [] : selectorParser().astSync(rule.selector).nodes.map(takeApart);
    taken.forEach(collect);
    selectors.push(taken);
  });
  return { number, root, selectors, needs: [...needs.values()] };
}

/** A step of an animation is no selector. */
const isFrame = ({ parent }: Rule): boolean =>
  parent?.type === 'atrule' && /keyframes$/.test((parent as AtRule).name);

function takeApart(selector: selectorParser.Selector): Selector {
  const taken: Selector = { needs: [], parts: [] };
  for (const node of selector.nodes) {
    const need = needOf(node);
    if (need) taken.needs.push(need);
    taken.parts.push(
      // What stands in other functions (:not, :nth-child) need not be in the page.
      node.type === 'pseudo' && /^:(is|where|has)$/.test(node.value)
        ? { open: node.value, options: node.nodes.map(takeApart) }
        : String(node),
    );
  }
  return taken;
}

function needOf(node: selectorParser.Node): Need | undefined {
  const { type } = node;
  if (type === 'tag') return { key: node.value, isIn: ({ elements }) => elements.has(node.value) };
  if (type === 'class') return { key: `.${node.value}`, isIn: ({ classes }) => classes.has(node.value) };
  if (type === 'id') return { key: `#${node.value}`, isIn: ({ ids }) => ids.has(node.value) };
  if (type !== 'attribute') return undefined;
  const matches = matcherOf(node);
  return {
    key: String(node),
    isIn: ({ attributes }) => {
      const values = attributes.get(node.attribute);
      return attributes.has(node.attribute) && (values === undefined || [...values].some(matches));
    },
  };
}

/** Whether a value is one that `[name=value]` and its kin ask for. */
function matcherOf({ operator, value = '' }: selectorParser.Attribute): (value: string) => boolean {
  if (operator === '=') return (has) => has === value;
  if (operator === '^=') return (has) => has.startsWith(value);
  if (operator === '$=') return (has) => has.endsWith(value);
  if (operator === '*=') return (has) => has.includes(value);
  if (operator === '~=') return (has) => has.split(/\s+/).includes(value);
  if (operator === '|=') return (has) => has === value || has.startsWith(`${value}-`);
  return () => true;
}

/** A selector as text, without the options that match nothing; undefined when nothing is left that could match. */
function textOf({ needs, parts }: Selector, found: ReadonlySet<string>): string | undefined {
  if (!needs.every(({ key }) => found.has(key))) return undefined;
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else {
      const options = part.options.flatMap((option) => textOf(option, found) ?? []);
      if (options.length === 0) return undefined;
      text += `${part.open}(${options.join(',')})`;
    }
  }
  return text;
}

/** The sheet without the rules that match nothing. */
function usableRules({ root, selectors }: Sheet, found: ReadonlySet<string>): Root {
  const copy = root.clone();
  let at = 0;
  const dead: Rule[] = [];
  copy.walkRules((rule) => {
    const taken = selectors[at++] ?? [];
    if (isFrame(rule)) return;
    const usable = taken.flatMap((selector) => textOf(selector, found) ?? []);
    if (usable.length === 0) dead.push(rule);
    else if (
      usable.length < taken.length ||
      taken.some(({ parts }) => parts.some((part) => typeof part !== 'string'))
    )
      rule.selector = usable.join(',');
  });
  for (const rule of dead) removeWithEmptyParents(rule);
  return copy;
}

/** Takes out custom properties that no kept rule uses, directly or through another. */
function dropUnusedProperties(roots: readonly Root[]): void {
  const used = new Set<string>();
  const uses = new Map<string, Set<string>>();
  const usedIn = (value: string) => [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);
  for (const root of roots)
    root.walkDecls(({ prop, value }) => {
      if (!prop.startsWith('--')) for (const name of usedIn(value)) used.add(name);
      else uses.set(prop, new Set([...(uses.get(prop) ?? []), ...usedIn(value)]));
    });
  // A set grows while it is walked: what a used property uses is used.
  for (const name of used) for (const next of uses.get(name) ?? []) used.add(next);
  for (const root of roots)
    root.walkDecls(/^--/, (declaration) => {
      if (!used.has(declaration.prop)) removeWithEmptyParents(declaration);
    });
}

/** Takes out named kinds of paper (`@page name`) that no kept rule prints on. */
function dropUnusedPages(roots: readonly Root[]): void {
  const used = new Set<string>();
  for (const root of roots) root.walkDecls('page', ({ value }) => void used.add(value));
  for (const root of roots)
    root.walkAtRules('page', (rule) => {
      const [name = ''] = rule.params.split(':');
      if (name !== '' && !used.has(name)) rule.remove();
    });
}

function removeWithEmptyParents(node: ChildNode): void {
  const { parent } = node;
  node.remove();
  if (parent && parent.type !== 'root' && parent.nodes?.length === 0)
    removeWithEmptyParents(parent as ChildNode);
}
