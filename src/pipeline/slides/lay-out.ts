import type { Page } from 'playwright-core';

/** The projectors a slide must fit: what an old, narrow one takes is divided there and measured on the wide one too. */
const STAGES = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
] as const;

/** Slides as they lie on the stage. */
export interface LaidSlides {
  /** HTML of the deck, its slides numbered. */
  html: string;
  slides: LaidSlide[];
}

/** What became of a slide. */
export interface LaidSlide {
  title: string;
  /** It goes on where the slide before it was full. */
  continued: boolean;
  /** It lists what is never shortened: it may go on without a word. */
  mayGoOn: boolean;
  /** Lines that do not fit, on the stage where there are most; 0 where all is well. */
  over: number;
}

/**
 * Lays the slides of a page out: text as large as it fits, and what does not fit at 1/18 of the height goes on to a further slide, from
 * the beginning of an item, a block or a sentence. What cannot be divided and is still too large is told by `over`.
 */
export async function layOutSlides(page: Page): Promise<LaidSlides> {
  const [narrow, wide] = STAGES;
  await page.setViewportSize(narrow);
  await page.evaluate(divide);
  await page.setViewportSize(wide);
  await page.evaluate(settle);
  await page.setViewportSize(narrow);
  await page.evaluate(settle);
  return page.evaluate(collect);
}

/** Runs in the page: it sees nothing of this file. */
function divide(): void {
  const deck = document.querySelector('[data-deck]') as HTMLElement;
  /** Never divided: a picture, a number with its source, the two messages, the signs of one part of the body. */
  const WHOLE = '.fig, svg, .stat, .emg, .contact, .speech, .tie, tr, h3, h4, dt, .signs-parts > ul';
  const HEADING = 'h3, h4, dt, figcaption';
  /** Sizes to try, from large to small; the last is 1/18 of the height. */
  const SIZES = ['roomy', '', 'tight'];
  const partOf = (slide: Element, name: string) => slide.querySelector(`.slide-${name}`) as HTMLElement;
  const fits = (slide: Element) => {
    const body = partOf(slide, 'body');
    return body.scrollHeight <= body.clientHeight + 1 && body.scrollWidth <= body.clientWidth + 1;
  };
  const fitted = (slide: HTMLElement, sizes = SIZES) =>
    sizes.some((size) => {
      slide.dataset.fit = size;
      return fits(slide);
    });

  /** Where a text may go on on another slide: before a block that does not follow its heading, in document order. */
  const blockBreaks = (text: HTMLElement) =>
    [...text.querySelectorAll('*')].filter((element) => {
      const { previousElementSibling: before, parentElement } = element;
      return (
        before !== null &&
        !before.matches(HEADING) &&
        !before.matches('thead, caption') &&
        !parentElement?.closest(WHOLE) &&
        !element.closest('details') &&
        !getComputedStyle(element).display.startsWith('inline') &&
        getComputedStyle(element).position !== 'absolute' &&
        getComputedStyle(element).display !== 'none'
      );
    });
  const startOf = (node: Node, offset = 0) => {
    const range = document.createRange();
    range.setStart(node, offset);
    return range;
  };
  const before = (element: Element) => {
    const range = document.createRange();
    range.setStartBefore(element);
    return range;
  };
  /** Behind which sentences a text may go on, where its first block is already too long. */
  const sentenceBreaks = (text: HTMLElement) => {
    const found: Range[] = [];
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest(`${WHOLE}, details`))
        for (const { index } of (node.textContent ?? '').matchAll(/。(?=[^」』）])/g))
          found.push(startOf(node, index + 1));
    return found;
  };
  /** How far a text reaches before a break. */
  const bottomBefore = (text: HTMLElement, at: Range) => {
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(at.startContainer, at.startOffset);
    return range.getBoundingClientRect().bottom;
  };
  const lastFitting = (slide: HTMLElement, text: HTMLElement): Range | undefined => {
    const limit = partOf(slide, 'body').getBoundingClientRect().bottom + 1;
    const blocks = blockBreaks(text);
    const isFitting = (block: Element) => bottomBefore(text, before(block)) <= limit;
    // Items stay whole as long as one fits.
    const outer = blocks.filter((block) => !block.parentElement?.closest('li, dd'));
    const all = outer.some(isFitting) ? outer : blocks;
    const last = all.findLastIndex(isFitting);
    const [one, previous] = [all[last], all[last - 1]];
    // One item alone on the next slide gets another for company.
    const lonely = one?.matches('li:last-child, tr:last-child') && last === all.length - 1;
    if (one && lonely && previous?.parentElement === one.parentElement && previous.previousElementSibling)
      return before(previous);
    if (one) return before(one);
    const sentence = sentenceBreaks(text).findLast((range) => bottomBefore(text, range) <= limit);
    const [first] = blocks;
    // What is too large by itself stands alone: the rest is not cut off with it.
    return sentence ?? (first && before(first));
  };
  /** What stands behind the break, in copies of all that was open there: lists go on counting, tables have their head again. */
  const cutOff = (text: HTMLElement, at: Range): DocumentFragment => {
    const lists = [...text.querySelectorAll('ol')].filter((list) => list.contains(at.startContainer));
    const tables = [...text.querySelectorAll('table')].filter((table) => table.contains(at.startContainer));
    at.setEnd(text, text.childNodes.length);
    const rest = at.extractContents();
    for (const list of lists) {
      const copy = rest.querySelector('ol');
      if (copy) copy.start = list.start + list.querySelectorAll(':scope > li').length;
    }
    for (const table of tables) {
      const head = table.querySelector('thead');
      if (head) rest.querySelector('table')?.prepend(head.cloneNode(true));
    }
    return rest;
  };
  const following = (slide: HTMLElement, rest: DocumentFragment) => {
    const copy = slide.cloneNode(true) as HTMLElement;
    for (const mark of ['data-current', 'data-minutes']) copy.removeAttribute(mark);
    copy.dataset.continued = '';
    partOf(copy, 'text').replaceChildren(rest);
    const title = copy.querySelector('h2');
    if (title && slide.dataset.continued === undefined) {
      const mark = document.createElement('span');
      mark.className = 'slide-go-on';
      mark.textContent = '（つづき）';
      title.append(mark);
    }
    slide.after(copy);
    return copy;
  };

  const pictureOf = (slide: Element) => slide.querySelector('.slide-body > :is(.e, .fig)');
  const showAlone = (slide: HTMLElement, picture: Element) => {
    partOf(slide, 'text').replaceChildren(picture);
    slide.classList.remove('slide-pictured');
    slide.classList.add('slide-shown');
  };

  delete deck.dataset.on;
  let slide = deck.firstElementChild as HTMLElement | null;
  for (; slide; slide = slide.nextElementSibling as HTMLElement | null) {
    const text = partOf(slide, 'text');
    const [only, other] = text.textContent?.trim() === '' ? [pictureOf(slide)] : text.children;
    if (only?.matches('.fig') && !other) showAlone(slide, only);
    if (fitted(slide) || !slide.matches('.slide-plain')) continue;
    if (slide.matches('.slide-pictured')) {
      // Beside a drawing there is half the room: one that says something by its caption gets a slide of its own.
      const picture = pictureOf(slide);
      picture?.remove();
      slide.classList.remove('slide-pictured');
      if (picture?.matches('.fig')) showAlone(following(slide, document.createDocumentFragment()), picture);
      if (fitted(slide)) continue;
    }
    slide.dataset.fit = '';
    const at = lastFitting(slide, text);
    if (at) following(slide, cutOff(text, at));
    fitted(slide, ['', 'tight']);
  }
  const slides = [...deck.querySelectorAll<HTMLElement>('[data-slide]')];
  for (const [i, one] of slides.entries()) {
    one.id = String(i + 1);
    one.dataset.slide = String(i + 1);
    partOf(one, 'number').textContent = `${i + 1}／${slides.length}`;
  }
}

/** Runs in the page: where a few dots are lacking on this stage, the text becomes smaller; what does not fit even so is noted. */
function settle(): void {
  for (const slide of document.querySelectorAll<HTMLElement>('[data-slide]')) {
    const body = slide.querySelector('.slide-body') as HTMLElement;
    if (body.scrollHeight > body.clientHeight + 1) slide.dataset.fit = 'tight';
    const line = Number.parseFloat(getComputedStyle(slide).lineHeight);
    const over = Math.max(
      body.scrollHeight - body.clientHeight - 1,
      body.scrollWidth - body.clientWidth - 1,
      0,
    );
    slide.dataset.over = String(Math.max(Number(slide.dataset.over ?? 0), Math.ceil(over / line)));
  }
}

/** Runs in the page. */
function collect(): LaidSlides {
  const deck = document.querySelector('[data-deck]') as HTMLElement;
  const slides = [...deck.querySelectorAll<HTMLElement>('[data-slide]')].map((slide) => {
    const laid = {
      title: (slide.querySelector('h1, h2')?.textContent ?? '').replace('（つづき）', ''),
      continued: slide.dataset.continued !== undefined,
      mayGoOn: slide.querySelector('.signs') !== null,
      over: Number(slide.dataset.over),
    };
    if (slide.dataset.fit === '') delete slide.dataset.fit;
    delete slide.dataset.over;
    delete slide.dataset.continued;
    return laid;
  });
  return { html: deck.innerHTML, slides };
}
