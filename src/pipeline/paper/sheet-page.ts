import type { Page } from 'playwright-core';
import { CARD, HALF, type Imposition, impose, type Measures, PAGE } from './impose.ts';

/**
 * Lays an issue out on its print page: measures its blocks, asks `impose` where they go, and moves them into pages. What is what the
 * style sheet says (`--sheet` on the children of `main`, `src/features/newsletter/paper.css`): cover, strip, half, wide, card,
 * teasers, way, behind, foot. What says nothing is loose text, gathered under its heading.
 */
export async function layOut(page: Page, pages: number): Promise<Laid> {
  const { line, cardState, ...measured } = await page.evaluate(measure, {
    pages,
    HALF,
    CARD,
    PAGE,
    SHOWN,
  });
  const imposition = impose({ ...measured, card: cardState === 'fits' });
  await page.evaluate(place, { imposition, HALF, PAGE, SHOWN });
  return {
    meant: pages,
    imposition,
    titles: measured.blocks.map(({ title }) => title),
    line,
    card: cardState,
  };
}

/** An issue as it lies on its pages. */
export interface Laid {
  /** Pages it is meant for. */
  meant: number;
  imposition: Imposition;
  /** Titles of the blocks. */
  titles: string[];
  /** Height of a line of text, in millimetres. */
  line: number;
  /** Whether a card to cut out stands in the foot; `large` where it is higher than what can be cut out. */
  card: 'fits' | 'large' | 'none';
}

/** Articles that are named on the front. */
const SHOWN = 3;

interface Sizes {
  SHOWN: number;
  HALF: number;
  PAGE: { width: number; height: number };
}

type Measured = Omit<Measures, 'card'> & Pick<Laid, 'line'> & { cardState: Laid['card'] };

/** Runs in the page: it sees nothing of this file. */
function measure({ pages, HALF, CARD, PAGE, SHOWN }: Sizes & { pages: number; CARD: number }): Measured {
  const millimetres = (px: number) => (px * 25.4) / 96;
  const main = document.querySelector('main') as HTMLElement;
  const roleOf = (element: Element) => getComputedStyle(element).getPropertyValue('--sheet').trim();
  const children = () => [...main.children] as HTMLElement[];
  const all = (role: string) => children().filter((child) => roleOf(child) === role);
  const heightOf = (element: HTMLElement | undefined, width: number) => {
    if (!element) return 0;
    element.style.width = `${width}mm`;
    element.dataset.in = width === HALF ? 'half' : 'wide';
    return millimetres(element.getBoundingClientRect().height);
  };
  main.dataset.laid = '';
  gather();
  const [foot] = all('foot');
  const cardState = fitCard();
  const line = millimetres(Number.parseFloat(getComputedStyle(main).lineHeight));
  const blocks = children().filter((child) => ['half', 'wide', 'card'].includes(roleOf(child)));
  blocks.forEach((block, i) => {
    block.dataset.block = String(i);
  });
  const titleOf = (block: HTMLElement) =>
    (block.querySelector('h2, h3, b, p')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 30);
  return {
    pages,
    blocks: blocks.map((block) => {
      const half = heightOf(block, HALF);
      const wide = roleOf(block) === 'wide';
      return { title: titleOf(block), span: wide ? 2 : 1, half, height: wide ? wideHeight(block) : half };
    }),
    strips: all('strip').reduce((sum, strip) => sum + heightOf(strip, PAGE.width), 0),
    teasers: teasersHeight(all('teasers')[0]),
    way: heightOf(all('way')[0], HALF),
    foot: heightOf(foot, PAGE.width),
    line,
    cardState,
  };

  /** Loose headings and paragraphs become articles: from a heading to the next. */
  function gather() {
    let body: HTMLElement | undefined;
    for (const child of children()) {
      if (roleOf(child)) {
        body = undefined;
        continue;
      }
      const heading = /^H[1-6]$/.test(child.tagName);
      if (!body || heading) {
        const section = document.createElement('section');
        section.className = 'article wide';
        child.before(section);
        body = document.createElement('div');
        body.className = 'article-body';
        section.append(...(heading ? [child] : []), body);
      }
      if (!heading) body.append(child);
    }
  }

  /** The last card goes into the foot, where it can be cut out, unless it is higher than there is room. */
  function fitCard(): Laid['card'] {
    const card = all('card').at(-1);
    if (!card || !foot) return 'none';
    foot.prepend(card);
    if (millimetres(card.scrollHeight) <= CARD + 0.5) return 'fits';
    foot.before(card);
    return 'large';
  }

  /** Of as many as are shown: which they are is known once the blocks have their pages. */
  function teasersHeight(list: HTMLElement | undefined): number {
    const unseen = [...(list?.querySelectorAll<HTMLElement>('[data-for]') ?? [])].slice(SHOWN);
    for (const entry of unseen) entry.style.display = 'none';
    const height = heightOf(list, HALF);
    for (const entry of unseen) entry.style.display = '';
    return height;
  }

  /** Two columns, unless the text is so short that they would be stumps. */
  function wideHeight(block: HTMLElement): number {
    const height = heightOf(block, PAGE.width);
    const body = block.querySelector('.article-body');
    const isText =
      body && [...body.children].every((child) => child.matches('p, ul:not([class]), ol:not([class])'));
    if (!isText || millimetres(body.getBoundingClientRect().height) > 4.5 * line) return height;
    block.dataset.short = '';
    return heightOf(block, PAGE.width);
  }
}

/** Runs in the page: it sees nothing of this file. */
function place({ imposition, HALF, PAGE, SHOWN }: Sizes & { imposition: Imposition }): void {
  const main = document.querySelector('main') as HTMLElement;
  const all = (role: string) =>
    ([...main.children] as HTMLElement[]).filter(
      (child) => getComputedStyle(child).getPropertyValue('--sheet').trim() === role,
    );
  const blocks = [...main.querySelectorAll<HTMLElement>(':scope > [data-block]')];
  const [cover] = all('cover');
  const [teasers] = all('teasers');
  const [way] = all('way');
  const [behind] = all('behind');
  const [foot] = all('foot');
  const strips = all('strip');
  const pages = Array.from({ length: imposition.pages }, () => {
    const page = document.createElement('section');
    page.className = 'press-page';
    main.append(page);
    return page;
  });
  const put = (element: HTMLElement | undefined, page: number, place: Record<string, number>) => {
    if (!element) return;
    for (const [side, value] of Object.entries(place)) element.style.setProperty(side, `${value}mm`);
    element.dataset.in = place.width === HALF ? 'half' : 'wide';
    pages[page - 1]?.append(element);
  };
  const whole = { left: 0, width: PAGE.width };
  put(cover, 1, { ...whole, top: 0, height: imposition.cover });
  let below = imposition.cover;
  for (const strip of strips) {
    put(strip, 1, { ...whole, top: below });
    below += (strip.getBoundingClientRect().height * 25.4) / 96;
  }
  for (const { block, page, left, top, width } of imposition.places)
    put(blocks[block], page, { left, top, width });
  for (const { block, page, pages: count } of imposition.broken) {
    blocks[block]?.removeAttribute('style');
    pages[page - 1]?.classList.add('broken');
    pages[page - 1]?.append(blocks[block] as HTMLElement);
    for (const taken of pages.slice(page, page + count - 1)) taken.remove();
  }
  if (teasers && imposition.teasers && numbered(teasers)) put(teasers, 1, { ...imposition.teasers });
  else teasers?.remove();
  put(way, 1, { left: 0, bottom: 0, width: HALF });
  if (imposition.behindCard === undefined) behind?.remove();
  else put(behind, imposition.behindCard, { left: PAGE.width - HALF, bottom: 0, width: HALF });
  put(foot, imposition.pages, { ...whole, bottom: 0 });

  /** The first of what stands on other pages, with the number of the page. False where there is nothing. */
  function numbered(list: HTMLElement): boolean {
    let shown = 0;
    for (const entry of list.querySelectorAll<HTMLElement>('[data-for]')) {
      const page = pages.findIndex((page) =>
        page.querySelector(`[id="${CSS.escape(entry.dataset.for ?? '')}"]`),
      );
      const number = entry.querySelector('[data-page]');
      if (page < 1 || shown === SHOWN) entry.remove();
      else if (number) {
        number.textContent = String(page + 1);
        shown++;
      }
    }
    const name = list.querySelector<HTMLElement>('[data-two]');
    if (imposition.pages === 2 && name) {
      // Of a sheet with one back there is no number to tell.
      name.textContent = name.dataset.two ?? '';
      for (const number of list.querySelectorAll('[data-page]')) number.parentElement?.remove();
    }
    return shown > 0;
  }
}
