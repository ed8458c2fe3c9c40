import { type DefaultTreeAdapterTypes, parseFragment, serialize, serializeOuter } from 'parse5';
import { attribute, elementsOf, type HtmlElement, isElement, textOf } from '../../lib/html.ts';

type Parent = DefaultTreeAdapterTypes.DocumentFragment | HtmlElement;
type Child = DefaultTreeAdapterTypes.ChildNode;

/** One slide, as its text says: how much of it fits is found out when it is laid out (`src/pipeline/slides/`). */
export interface Slide {
  /** HTML of its title, breaks between phrases included. */
  title: string;
  /** HTML of the part of the text it belongs to, where its title does not say. */
  under?: string;
  /** HTML of what is projected. */
  body: string;
  /** HTML of what only the lecturer reads. */
  notes?: string;
  /** Minutes planned for it. */
  minutes?: number;
  /** Name of the drawing beside its text. */
  drawing?: string;
  /** HTML of a figure of the text, with its caption: beside the text where there is room, else on a slide of its own. */
  figure?: string;
  /** Runs in the loop of a lobby too. */
  signage: boolean;
}

/**
 * Makes slides of a rendered text. Where a writer has marked slides (`<Slide>`, rendered by SlideSource), those are the slides. Else
 * each heading begins one; what stands before the first is under the title of the text, and the two messages of an emergency stand
 * alone. A heading with nothing to show is no slide: what is folded below it goes with the slide before.
 */
export function slidesOf(html: string, title: string): Slide[] {
  const text = parseFragment(html);
  for (const element of elementsOf(text)) makeStill(element);
  const marked = elementsOf(text).filter((element) => attribute(element, 'data-slide-source') !== undefined);
  return marked.length > 0 ? marked.map(markedSlide) : byHeadings(text, title);
}

/** Projected, nothing leads away from the slides; a number to call stays one. What is for a screen to press is left out. */
function makeStill(element: HtmlElement): void {
  const names = attribute(element, 'class')?.split(/\s+/) ?? [];
  if (names.includes('no-print')) takeOut(element);
  // The heading above it has become the title of the slide.
  if (element.tagName === 'h4') rename(element, 'h3');
  const isWay = element.tagName === 'a' && !attribute(element, 'href')?.startsWith('tel:');
  if (isWay) {
    rename(element, 'span');
    element.attrs = element.attrs.filter(({ name }) => name === 'class');
  }
  // What a drawing is filled with is named inside of it; all other anchors are those of the page.
  if (element.tagName !== 'pattern') element.attrs = element.attrs.filter(({ name }) => name !== 'id');
}

function rename(element: HtmlElement, name: string): void {
  element.tagName = name;
  element.nodeName = name;
}

function takeOut(node: Child): void {
  const { parentNode } = node;
  if (parentNode) parentNode.childNodes = parentNode.childNodes.filter((child) => child !== node);
}

function markedSlide(section: HtmlElement): Slide {
  const [notes] = elementsOf(section).filter((element) => attribute(element, 'data-notes') !== undefined);
  if (notes) takeOut(notes);
  const drawing = attribute(section, 'data-drawing');
  const minutes = Number(attribute(section, 'data-minutes'));
  const [heading] = section.childNodes.filter(isElement);
  if (heading) takeOut(heading);
  return {
    title: heading ? serialize(heading) : '',
    body: serialize(section).trim(),
    ...(notes && { notes: serialize(notes).trim() }),
    ...(minutes > 0 && { minutes }),
    ...(drawing && { drawing }),
    signage: attribute(section, 'data-signage') !== undefined,
  };
}

function byHeadings(text: Parent, title: string): Slide[] {
  const slides: Slide[] = [];
  let part: string | undefined;
  let open: { title: string; under?: string; figure?: string; nodes: Child[] } = { title, nodes: [] };
  const close = () => {
    const body = open.nodes
      .map((node) => serializeOuter(node))
      .join('')
      .trim();
    const before = slides.at(-1);
    const { title, under, figure } = open;
    if (figure || open.nodes.some(isShown))
      slides.push({ title, ...(under && { under }), body, ...(figure && { figure }), signage: false });
    else if (body && before) before.body += body;
  };
  const begin = (next: typeof open) => {
    close();
    open = next;
  };
  for (const node of text.childNodes) {
    if (isElement(node) && node.tagName === 'h2') {
      part = serialize(node);
      begin({ title: part, nodes: [] });
    } else if (isElement(node) && node.tagName === 'h3')
      begin({ title: serialize(node), ...(part && { under: part }), nodes: [] });
    else if (isElement(node) && attribute(node, 'data-emergency') !== undefined) {
      begin({ title: attribute(node, 'aria-label') ?? '', nodes: [node] });
      begin({ title: part ?? title, nodes: [] });
    } else if (isElement(node) && attribute(node, 'class') === 'fig' && !open.figure)
      open.figure = serializeOuter(node);
    else open.nodes.push(node);
  }
  close();
  return slides;
}

/** Something to see: text or a picture, not folded away. */
function isShown(node: Child): boolean {
  if (isElement(node)) {
    if (node.tagName === 'details' || node.tagName === 'template') return false;
    return node.tagName === 'svg' || node.tagName === 'img' || node.childNodes.some(isShown);
  }
  return textOf(node).trim() !== '';
}
