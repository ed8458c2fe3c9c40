import { globSync, readFileSync } from 'node:fs';
import postcss from 'postcss';
import parser, { type Node } from 'postcss-selector-parser';
import { expect, test } from 'vitest';

/** A component's style and the markup it is for. */
interface Component {
  file: string;
  css: string;
  markup: string;
}

/** Classes any component may use: those of base.css and tokens.css, listed at the head of base.css. */
const SHARED = new Set(
  ['base', 'tokens'].flatMap((name) =>
    selectorsOf(readFileSync(`src/ui/styles/${name}.css`, 'utf8')).flatMap(classesIn),
  ),
);

test('every selector of a component begins with its own class, and every class has a home', () => {
  const components = componentsIn('src');
  expect(components.length).toBeGreaterThan(40);
  expect(strays(components)).toEqual([]);
});

test('a style that leaves its home is found, with its file and selector', () => {
  const card = { file: 'Card.astro', css: '.card dl {} .card-title {}', markup: '<div class="card">' };
  const with_ = (file: string, css: string, markup = '<p class="note">') =>
    strays([card, { file, css, markup }]);
  expect(with_('Note.astro', '.note {} .note.wide b {} .note .card-title {} .note:is(.art > *) {}')).toEqual(
    [],
  );
  expect(with_('Note.astro', '.note {} @media print { dl {} }')).toEqual([
    'Note.astro: dl: begins with no class of its own',
  ]);
  expect(with_('Note.astro', '.note {} .art .note {}')).toEqual([
    'Note.astro: .art .note: begins with no class of its own',
  ]);
  expect(with_('Note.astro', '.note {} .card dl {}')).toEqual([
    'Note.astro: begins with several words: note, card',
  ]);
  expect(with_('Note.astro', '.note .words {}')).toEqual(['Note.astro: .note .words: nobody’s class: words']);
  expect(with_('Note.astro', '.note.card {}')).toEqual([
    'Note.astro: .note.card: a state with the name of a component: card',
  ]);
  expect(with_('Other.astro', '.card {}', '<p class="card">')).toEqual([
    'Other.astro: Card.astro is at home in card too',
  ]);
  expect(with_('Note.astro', '.note {}', '<p class="other">')).toEqual([
    'Note.astro: its markup has no note',
  ]);
  expect(
    with_('Note.astro', '.note {} [data-print=sheet] .art > :not(.note) {} [data-print=sheet] .art {}'),
  ).toEqual(['Note.astro: [data-print=sheet] .art: begins with no class of its own']);
});

function componentsIn(folder: string): Component[] {
  const astro = globSync(`${folder}/**/*.astro`).flatMap((file) => {
    const [, markup = '', css] =
      /^---[\s\S]*?\n---\n([\s\S]*?)<style is:global>([\s\S]*)<\/style>/.exec(readFileSync(file, 'utf8')) ??
      [];
    return css === undefined ? [] : [{ file, css, markup }];
  });
  const sheets = globSync(`${folder}/features/**/*.css`).map((file) => ({
    file,
    css: readFileSync(file, 'utf8'),
    markup: globSync(`${file.slice(0, file.lastIndexOf('/'))}/*.astro`)
      .map((beside) => readFileSync(beside, 'utf8'))
      .join(''),
  }));
  return [...astro, ...sheets];
}

/** Everything that is not at home, one line each. */
function strays(components: readonly Component[]): string[] {
  const parsed = components.map((component) => {
    const selectors = selectorsOf(component.css);
    const names = selectors.flatMap((selector) => ownName(selector) ?? []);
    return { ...component, selectors, names: [...new Set(names)], home: commonWord(names) };
  });
  const homes = parsed.flatMap(({ home }) => home ?? []);
  const atHome = (name: string) =>
    [...homes, ...SHARED].some((home) => name === home || name.startsWith(`${home}-`));
  return parsed.flatMap(({ file, markup, selectors, names, home }) => {
    const nameless = selectors
      .filter((selector) => ownName(selector) === undefined && !isStateOfThePage(selector, home))
      .map((selector) => `${file}: ${selector}: begins with no class of its own`);
    if (home === undefined) return [...nameless, `${file}: begins with several words: ${names.join(', ')}`];
    const twin = parsed.find((other) => other.file !== file && other.home === home);
    return [
      ...nameless,
      ...(twin &&
      components.findIndex((one) => one.file === twin.file) < components.findIndex((one) => one.file === file)
        ? [`${file}: ${twin.file} is at home in ${home} too`]
        : []),
      ...(new RegExp(`class[^>]*\\b${home}\\b|<${home}\\b`).test(markup)
        ? []
        : [`${file}: its markup has no ${home}`]),
      ...selectors.flatMap((selector) =>
        homeless(selector, atHome).map((what) => `${file}: ${selector}: ${what}`),
      ),
    ];
  });
}

/** Selectors of all rules, one by one; steps of an animation and margin boxes are none. */
function selectorsOf(css: string): string[] {
  const all: string[] = [];
  postcss.parse(css).walkRules((rule) => {
    if (
      rule.parent?.type === 'atrule' &&
      'name' in rule.parent &&
      /keyframes|page/.test(String(rule.parent.name))
    )
      return;
    all.push(...rule.selectors);
  });
  return all;
}

function classesIn(selector: string): string[] {
  const found: string[] = [];
  parser((root) => root.walkClasses(({ value }) => void found.push(value))).processSync(selector);
  return found;
}

/** The parts between combinators, `.note.wide` and `b` of `.note.wide b`. */
function compoundsOf(selector: string): Node[][] {
  const [first] = parser().astSync(selector, { lossless: false }).nodes;
  const compounds: Node[][] = [[]];
  for (const node of first?.nodes ?? [])
    if (node.type === 'combinator') compounds.push([]);
    else compounds.at(-1)?.push(node);
  return compounds;
}

const namesOf = (compound: Node[] = []): string[] =>
  compound.flatMap((node) =>
    node.type === 'class' || (node.type === 'tag' && node.value.includes('-')) ? [String(node.value)] : [],
  );

/** The word a selector begins with: a class that is nobody else's, or a custom element. */
const ownName = (selector: string): string | undefined =>
  namesOf(compoundsOf(selector)[0]).find((name) => !SHARED.has(name));

/** `html…` sets the page itself; behind `[data-print]` and its like, a component says what becomes of the page around it. */
function isStateOfThePage(selector: string, home: string | undefined): boolean {
  const [first = [], ...rest] = compoundsOf(selector);
  if (first[0]?.type === 'tag' && first[0].value === 'html') return true;
  const state = first.length > 0 && first.every(({ type }) => type === 'attribute');
  return state && rest.length > 0 && home !== undefined && new RegExp(`\\b${home}\\b`).test(selector);
}

/** The word all names share: `call-out` of `call-out` and `call-out-title`. */
function commonWord(names: readonly string[]): string | undefined {
  const [first = [], ...others] = names.map((name) => name.split('-'));
  const shared = first.filter((_, i) =>
    others.every((words) => words.slice(0, i + 1).join() === first.slice(0, i + 1).join()),
  );
  return shared.length > 0 ? shared.join('-') : undefined;
}

/** Classes of a selector that belong to nobody. Beside a class of one's own stand its states: `.note.wide`. */
function homeless(selector: string, atHome: (name: string) => boolean): string[] {
  const states = compoundsOf(selector).flatMap((compound) => {
    const [own, ...rest] = namesOf(compound).filter((name) => !SHARED.has(name));
    return own !== undefined && atHome(own) ? rest : [];
  });
  return [
    ...states.filter(atHome).map((name) => `a state with the name of a component: ${name}`),
    ...classesIn(selector)
      .filter((name) => !SHARED.has(name) && !atHome(name) && !states.includes(name))
      .map((name) => `nobody’s class: ${name}`),
  ];
}
