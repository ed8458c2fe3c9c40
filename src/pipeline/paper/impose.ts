/**
 * Imposition: which block of an issue stands where on its pages (look.md §13). Pure: it is told how high everything is and says
 * where it goes; `sheet-page.ts` measures and moves. Lengths are millimetres, a column is one of the two halves of a page.
 *
 * Front: the cover, below it the opening (left) and what the issue holds (right). Last page: the foot, with the card to cut out at
 * its outer lower corner. Between them whole articles, in their order, in two halves or over the whole width.
 */
export const PAGE = { width: 186, height: 273 };
export const HALF = 90.5;
/** Between two blocks, one above the other. */
export const GAP = 5;
/** Height of the card to cut out, and so of the foot it stands in. */
export const CARD = 110;
const COVER = { most: 163, least: 105 };
/** Blocks move apart by as much, so that a page ends where its foot begins. */
const STRETCH = 6;

/** What stands on the sheet as a whole: the opening, an article, a column, a notice. */
export interface Block {
  title: string;
  /** Halves it takes. */
  span: 1 | 2;
  height: number;
  /** Its height in one half. */
  half: number;
}

/** Heights of an issue, as a browser has measured them. */
export interface Measures {
  /** Pages it is meant for. */
  pages: number;
  /** In the order of the writer; the first stands on the front where it fits there. */
  blocks: readonly Block[];
  /** Below the picture of the cover, over the whole width: a correction, a long headline. 0 where there is nothing. */
  strips: number;
  /** What the issue holds, and the way to its page. */
  teasers: number;
  way: number;
  /** The foot of the last page. */
  foot: number;
  /** Whether the foot holds a card: what stands behind it is cut away. */
  card: boolean;
}

/** A place on a page, from the upper left corner within its margins. */
export interface Place {
  left: number;
  top: number;
  width: number;
}

/** Where a block stands. */
export interface BlockPlace extends Place {
  /** Its place in `Measures.blocks`. */
  block: number;
  /** Counted from 1. */
  page: number;
}

/** An issue on its pages. */
export interface Imposition {
  /** Height of the picture of the cover. */
  cover: number;
  /** Where the front says what the other pages hold; absent where the first block takes the whole width. */
  teasers?: Place & { height: number };
  places: BlockPlace[];
  /** Blocks longer than a page, each on pages of its own, broken where a page ends. */
  broken: { block: number; page: number; pages: number }[];
  pages: number;
  /** The first block that has no room on the pages meant for it, how many more wait behind it, and how much they all stand out by. */
  over?: { block: number; page: number; behind: number; by: number };
  /** White at the end of a page, of its whole width. */
  white: { page: number; height: number }[];
  /** Page behind whose right half the card is cut out of: it stays empty below. */
  behindCard?: number;
}

/** Puts the blocks of an issue on its pages: on more than are meant, where they do not fit. */
export function impose(measures: Measures): Imposition {
  const front = imposeFront(measures);
  const meant = imposeRest(measures, front.next, measures.pages);
  let rest = meant;
  for (let pages = measures.pages + 1; rest.over !== undefined; pages++)
    rest = imposeRest(measures, front.next, pages);
  return {
    cover: front.cover,
    ...(front.teasers && { teasers: front.teasers }),
    places: [...front.places, ...rest.places],
    broken: rest.broken,
    pages: rest.pages,
    ...(meant.over && { over: meant.over }),
    white: [{ page: 1, height: front.white }, ...rest.white].filter(({ height }) => height > 0),
    ...(rest.behindCard !== undefined && { behindCard: rest.behindCard }),
  };
}

/** The front: picture, first block, what else there is. The picture gives way to text, down to a measure. */
function imposeFront({ blocks, strips, teasers, way, card }: Measures) {
  const room = PAGE.height - strips - GAP;
  const usual = room - COVER.most;
  const fits = (height: number) => height + GAP + way <= room - COVER.least;
  const [first] = blocks;
  const width =
    first && blocks.length > 1 && fits(first.half)
      ? HALF
      : first && !card && fits(first.height)
        ? PAGE.width
        : first && fits(first.half)
          ? HALF
          : 0;
  const begun = first && width > 0 ? (width === HALF ? first.half : first.height) : 0;
  const low = Math.max(
    usual,
    begun + GAP + way,
    width === PAGE.width ? 0 : teasers + (width > 0 ? 0 : GAP + way),
  );
  const top = PAGE.height - low;
  const places: BlockPlace[] = [];
  let end = 0;
  let next = 0;
  const put = (height: number) => {
    places.push({ block: next++, page: 1, left: 0, top: top + end, width });
    end += height + GAP;
  };
  if (begun > 0) put(begun);
  for (let block = blocks[next]; width === HALF && block?.span === 1; block = blocks[next]) {
    if (end + block.height + GAP + way > low) break;
    put(block.height);
  }
  const beside = width === HALF ? PAGE.width - HALF : 0;
  return {
    cover: room - low,
    ...(width < PAGE.width && {
      teasers: { left: beside, top, width: PAGE.width - beside, height: low - (beside ? 0 : GAP + way) },
    }),
    places,
    next,
    white: width === 0 ? 0 : (low - end - way) * (width / PAGE.width),
  };
}

/** Everything but the front, on a number of pages. */
function imposeRest({ blocks, foot, card }: Measures, from: number, pages: number) {
  const places: BlockPlace[] = [];
  const broken: Imposition['broken'] = [];
  const white: Imposition['white'] = [];
  const order = pairedHalves(blocks, from);
  /** The page on whose back the card is: the right half of its foot is cut away. On the front only the teasers stand there. */
  const behindCard = card && pages % 2 === 0 && pages > 2 ? pages - 1 : undefined;
  let at = 0;
  let over: Imposition['over'];
  for (let page = 2; page <= pages; page++) {
    const room = page === pages ? PAGE.height - foot - GAP : PAGE.height;
    const long = blocks[order[at] ?? -1];
    const needed = Math.ceil((long?.height ?? 0) / PAGE.height);
    if (needed > 1 && page + needed - 1 < pages) {
      broken.push({ block: order[at++] as number, page, pages: needed });
      page += needed - 1;
      continue;
    }
    const waiting = order.slice(at);
    const filled = fill(blocks, waiting, room, page === behindCard ? room - CARD - GAP : room);
    at += filled.count;
    places.push(...filled.places.map((place) => ({ ...place, page })));
    white.push({ page, height: filled.white });
    const left = order[at];
    if (page === pages && left !== undefined) {
      const first = (blocks[left]?.height ?? 0) - Math.max(0, filled.free);
      const all = fill(blocks, waiting, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY).filled - room;
      over = { block: left, page, behind: order.length - at - 1, by: Math.max(first, all) };
    }
  }
  return { places, broken, white, pages, over, behindCard };
}

/** A half that would stand alone before a wide block takes the next half beside it; otherwise the order of the writer stays. */
function pairedHalves(blocks: readonly Block[], from: number): number[] {
  const order: number[] = [];
  const waiting = blocks.map((_, i) => i).slice(from);
  let halves = 0;
  while (waiting.length > 0) {
    const wide = (i: number | undefined) => i !== undefined && blocks[i]?.span === 2;
    const alone = halves % 2 === 1 && wide(waiting[0]);
    const at = alone
      ? Math.max(
          0,
          waiting.findIndex((i) => !wide(i)),
        )
      : 0;
    const [block] = waiting.splice(at, 1) as [number];
    halves = wide(block) ? 0 : halves + 1;
    order.push(block);
  }
  return order;
}

type Row = { places: Omit<BlockPlace, 'page'>[]; height: number };

/** As many blocks as a page holds: rows of one wide block, or of halves that stand in two stacks. */
function fill(blocks: readonly Block[], order: readonly number[], room: number, roomRight: number) {
  const rows: Row[] = [];
  const below = () => rows.reduce((sum, { height }) => sum + height + GAP, 0);
  let stacks: [left: number, right: number] | undefined;
  let count = 0;
  /** What there was left for the block after the last. */
  let free = 0;
  for (const i of order) {
    const { span, height } = blocks[i] as Block;
    if (span === 2) {
      free = roomRight - below();
      if (height > free) break;
      rows.push({ places: [{ block: i, left: 0, top: 0, width: PAGE.width }], height });
      stacks = undefined;
    } else {
      const begun: [number, number] = stacks ?? [0, 0];
      const above = stacks ? below() - (rows.at(-1)?.height ?? 0) - GAP : below();
      const after = (side: 0 | 1) => begun[side] + (begun[side] > 0 ? GAP : 0);
      const freeIn = (side: 0 | 1) => (side === 0 ? room : roomRight) - above - after(side);
      const sides: (0 | 1)[] = begun[0] <= begun[1] ? [0, 1] : [1, 0];
      free = Math.max(...sides.map(freeIn));
      const side = sides.find((side) => height <= freeIn(side));
      if (side === undefined) break;
      if (!stacks) rows.push({ places: [], height: 0 });
      const row = rows.at(-1) as Row;
      row.places.push({ block: i, left: side === 0 ? 0 : PAGE.width - HALF, top: after(side), width: HALF });
      begun[side] = after(side) + height;
      row.height = Math.max(...begun);
      stacks = begun;
    }
    count++;
  }
  const filled = Math.max(0, below() - GAP);
  const white = Math.min(room, roomRight) - filled;
  const apart = rows.length > 1 ? Math.min(STRETCH, Math.max(0, white) / (rows.length - 1)) : 0;
  let y = 0;
  const places = rows.flatMap(({ places, height }) => {
    const moved = places.map((place) => ({ ...place, top: place.top + y }));
    y += height + GAP + apart;
    return moved;
  });
  /** The shorter of two stacks at the end leaves a hole as wide as a half. */
  const hole = stacks ? Math.abs(stacks[0] - stacks[1]) / 2 : 0;
  return { places, count, free, filled, white: Math.max(0, white) + hole };
}
