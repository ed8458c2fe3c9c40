import { expect, test } from 'vitest';
import { type Block, CARD, GAP, HALF, impose, type Measures, PAGE } from './impose.ts';

const half = (height: number, title = 'h'): Block => ({ title, span: 1, height, half: height });
const wide = (height: number, title = 'w'): Block => ({ title, span: 2, height, half: height * 2 });
const issue = (blocks: Block[], more: Partial<Measures> = {}): Measures => ({
  pages: 2,
  blocks,
  strips: 0,
  teasers: 70,
  way: 20,
  foot: CARD,
  card: true,
  ...more,
});
const at = ({ places }: ReturnType<typeof impose>, block: number) =>
  places.find((place) => place.block === block);
const MOST = 163;

test('on the front stand the picture, the first block in the left half, and what the issue holds beside it', () => {
  const laid = impose(issue([wide(35), half(60), half(50)]));
  expect(laid.cover).toBe(MOST);
  expect(at(laid, 0)).toEqual({ block: 0, page: 1, left: 0, top: MOST + GAP, width: HALF });
  expect(laid.teasers).toEqual({
    left: PAGE.width - HALF,
    top: MOST + GAP,
    width: HALF,
    height: PAGE.height - MOST - GAP,
  });
  expect(laid.pages).toBe(2);
});

test('a longer first block takes room from the picture, down to a measure; a correction does so too', () => {
  const longer = impose(issue([wide(50), half(10)]));
  expect(longer.cover).toBeCloseTo(PAGE.height - GAP - (100 + GAP + 20));
  const corrected = impose(issue([wide(50), half(10)], { strips: 12 }));
  expect(corrected.cover).toBeCloseTo(longer.cover - 12);
});

test('a first block too long for one half takes both, unless a card is cut out behind it; else it goes inside', () => {
  const long = [wide(90), half(20)];
  expect(at(impose(issue(long, { card: false, foot: 60 })), 0)).toMatchObject({ page: 1, width: PAGE.width });
  expect(impose(issue(long, { card: false, foot: 60 })).teasers).toBeUndefined();
  const inside = impose(issue(long));
  expect(at(inside, 0)).toMatchObject({ page: 2, top: 0 });
  expect(inside.teasers).toMatchObject({ left: 0, width: PAGE.width });
});

test('an issue of one article fills the front with it', () => {
  const laid = impose(issue([wide(60)], { card: false, foot: 60 }));
  expect(at(laid, 0)).toMatchObject({ page: 1, width: PAGE.width });
});

test('below a short opening the next half follows, a wide block does not', () => {
  expect(at(impose(issue([wide(15), half(30), wide(20)])), 1)).toMatchObject({ page: 1, left: 0 });
  expect(at(impose(issue([wide(15), wide(12), half(20)])), 1)).toMatchObject({ page: 2 });
});

test('inside, halves stand side by side in the order of the writer, the third below the shorter one', () => {
  const laid = impose(issue([wide(35), half(60), half(40), half(30)]));
  expect(at(laid, 1)).toMatchObject({ page: 2, left: 0, top: 0 });
  expect(at(laid, 2)).toMatchObject({ page: 2, left: PAGE.width - HALF, top: 0 });
  expect(at(laid, 3)).toMatchObject({ page: 2, left: PAGE.width - HALF, top: 40 + GAP });
});

test('a half that would stand alone takes the next half beside it, over a wide block', () => {
  const laid = impose(issue([wide(35), half(40), wide(30), half(40)]));
  expect(at(laid, 3)).toMatchObject({ page: 2, left: PAGE.width - HALF, top: 0 });
  expect((at(laid, 2) as { top: number }).top).toBeGreaterThanOrEqual(40 + GAP);
});

test('nothing stands over anything else, or over the edge of its page', () => {
  const blocks = [
    wide(35),
    half(44),
    half(31),
    wide(52),
    half(70),
    half(22),
    half(38),
    wide(64),
    half(25),
    half(25),
  ];
  const laid = impose(issue(blocks, { pages: 4 }));
  const boxes = laid.places.map(({ block, page, left, top, width }) => {
    const { height, half } = blocks[block] as Block;
    return { page, left, top, right: left + width, bottom: top + (width === HALF ? half : height) };
  });
  expect(boxes).toHaveLength(blocks.length);
  for (const [i, a] of boxes.entries()) {
    expect(a.bottom).toBeLessThanOrEqual(a.page === laid.pages ? PAGE.height - CARD : PAGE.height);
    for (const b of boxes.slice(i + 1))
      if (a.page === b.page)
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
  }
});

test('what does not fit is told by block, page and amount, and stands on a page more', () => {
  const laid = impose(issue([wide(35), wide(100), wide(80)]));
  expect(laid.over).toEqual({
    block: 2,
    page: 2,
    behind: 0,
    by: expect.closeTo(80 - (PAGE.height - CARD - GAP - 100 - GAP)),
  });
  expect(laid.pages).toBe(3);
  expect(at(laid, 2)).toMatchObject({ page: 2 });
});

test('what waits behind the first block without room counts too: shortened by as much, all of them fit', () => {
  const blocks = [wide(35), wide(100), wide(80), wide(30), half(20)];
  const { over } = impose(issue(blocks));
  expect(over).toMatchObject({ block: 2, page: 2, behind: 2 });
  const shorter = (by: number) => impose(issue(blocks.with(1, wide(100 - by))));
  expect(shorter((over?.by ?? 0) + 0.1).over).toBeUndefined();
  expect(shorter((over?.by ?? 0) - 1).over).toBeDefined();
});

test('a block longer than a page has pages of its own, and the foot still comes last', () => {
  const laid = impose(issue([wide(35), wide(300), half(20)]));
  expect(laid.broken).toEqual([{ block: 1, page: 2, pages: 2 }]);
  expect(laid.pages).toBe(4);
  expect(at(laid, 2)).toMatchObject({ page: 4 });
});

test('of four pages the third stays empty behind the card', () => {
  const halves = Array.from({ length: 12 }, () => half(80));
  const laid = impose(issue([wide(35), ...halves], { pages: 4 }));
  expect(laid.behindCard).toBe(3);
  for (const { page, left, top } of laid.places)
    if (page === 3 && left > 0) expect(top + 80).toBeLessThanOrEqual(PAGE.height - CARD);
  expect(impose(issue([wide(35)], { pages: 2 })).behindCard).toBeUndefined();
});

test('white is told by page', () => {
  const laid = impose(issue([wide(35), half(60), half(60)]));
  expect(laid.white).toEqual([
    { page: 1, height: expect.closeTo((PAGE.height - MOST - GAP - 70 - GAP - 20) / 2, 0) },
    { page: 2, height: PAGE.height - CARD - GAP - 60 },
  ]);
  const uneven = impose(issue([wide(35), half(60), half(40)]));
  expect(uneven.white.at(-1)).toEqual({ page: 2, height: PAGE.height - CARD - GAP - 60 + 10 });
});
