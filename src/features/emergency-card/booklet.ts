/**
 * Where the pages of a booklet of eight stand on its sheet, from the upper left, row by row. The sheet lies down, is folded to a
 * quarter of its width, opened, cut along the middle of the fold and folded together; the upper row stands on its head.
 */
export const PLACES = [5, 4, 3, 2, 6, 7, 8, 1];

/** Pages between the cover and the back. */
export const INSIDE = [2, 3, 4, 5, 6, 7];

/** Something that takes room. */
interface Weighty {
  /** In lines. */
  weight: number;
}

/** Spreads items over pages in their order, so that the fullest page is as empty as can be. */
export function spread<Item extends Weighty>(items: readonly Item[], pages: number): Item[][] {
  let capacity = Math.max(1, ...items.map(({ weight }) => weight));
  let filled = fill(items, capacity);
  while (filled.length > pages) filled = fill(items, ++capacity);
  return filled;
}

function fill<Item extends Weighty>(items: readonly Item[], capacity: number): Item[][] {
  const pages: Item[][] = [];
  let room = 0;
  for (const item of items) {
    if (item.weight > room) {
      pages.push([]);
      room = capacity;
    }
    pages.at(-1)?.push(item);
    room -= item.weight;
  }
  return pages;
}
