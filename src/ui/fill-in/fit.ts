import { cut, lengthOf } from './on-paper.ts';

/** How the texts of a sheet fit on it. */
export interface Fit {
  /** Fields whose text is cut on it, with the signs that are left. */
  cut: Map<string, number>;
  /** Where it flows onto more pages: how many there are, and the field with the longest text. */
  flows?: { pages: number; name: string };
}

/** Less than a line: what rounding makes of millimetres. */
const SLACK = 2;

const overflows = (box: HTMLElement) =>
  box.scrollHeight > box.clientHeight + SLACK || box.scrollWidth > box.clientWidth + SLACK;

/**
 * Writes what was typed on a sheet so that nothing is lost in silence. Where it does not fit, its empty lines go first
 * (`[data-tight]`). A sheet of fixed size (`data-fit="cut"`) then gets the beginning of long texts with a sign that there is more; a
 * large one (`data-fit="flow"`) goes on to a second page. Measuring takes time on a slow telephone: after each the caller may let a
 * key come first.
 */
export function* fitting(sheet: HTMLElement, texts: ReadonlyMap<string, string>): Generator<void, Fit> {
  const boxes = [...sheet.querySelectorAll<HTMLElement>('[data-fit]')];
  const places = placesIn(sheet);
  write(places, texts);
  delete sheet.dataset.tight;
  if (boxes.some(overflows)) sheet.dataset.tight = '';
  yield;
  const found: Fit = { cut: new Map() };
  for (const box of boxes.filter(overflows)) {
    const inside = placesIn(box);
    if (box.dataset.fit === 'cut') yield* cutTo(box, inside, texts, found.cut);
    else
      found.flows = {
        pages: Math.ceil(box.scrollHeight / box.clientHeight),
        name: longest(inside, texts),
      };
  }
  return found;
}

type Places = readonly HTMLElement[];

const placesIn = (within: HTMLElement): Places => [...within.querySelectorAll<HTMLElement>('[data-value]')];
const nameOf = ({ dataset }: HTMLElement) => dataset.value ?? '';

/** An empty field shows what there is to write or to choose by hand. */
export function write(places: Places, texts: ReadonlyMap<string, string>): void {
  for (const place of places) {
    const text = texts.get(nameOf(place)) ?? '';
    const shown = text || (place.dataset.blank ?? '');
    // What stands there already costs nothing.
    if (place.textContent !== shown) place.textContent = shown;
    place.toggleAttribute('data-filled', text !== '');
  }
}

/** The same at once, before printing. */
export function fitSheet(sheet: HTMLElement, texts: ReadonlyMap<string, string>): Fit {
  const steps = fitting(sheet, texts);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Empties a sheet, for a pencil. */
export function blank(sheet: HTMLElement): void {
  write(placesIn(sheet), new Map());
  delete sheet.dataset.tight;
}

/** The longest beginning of every text with which the box holds. */
function* cutTo(
  box: HTMLElement,
  places: Places,
  texts: ReadonlyMap<string, string>,
  found: Map<string, number>,
): Generator<void> {
  const writeTo = (length: number) =>
    write(
      places,
      new Map(places.map((place) => [nameOf(place), cut(texts.get(nameOf(place)) ?? '', length)])),
    );
  let [fits, over] = [0, Math.max(...places.map((place) => lengthOf(texts.get(nameOf(place)) ?? '')))];
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    writeTo(middle);
    if (overflows(box)) over = middle;
    else fits = middle;
    yield;
  }
  writeTo(fits);
  for (const name of new Set(places.map(nameOf)))
    if (cut(texts.get(name) ?? '', fits) !== (texts.get(name) ?? '')) found.set(name, fits);
}

const longest = (places: Places, texts: ReadonlyMap<string, string>): string =>
  places.map(nameOf).toSorted((a, b) => (texts.get(b) ?? '').length - (texts.get(a) ?? '').length)[0] ?? '';
