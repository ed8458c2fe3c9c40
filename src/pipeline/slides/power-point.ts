import type { Page } from 'playwright-core';
import PptxGenJS from 'pptxgenjs';
import sharp from 'sharp';

/** The picture of a slide, in pixels: as sharp as the projectors of halls. */
const PICTURE = { width: 1600, height: 900 };
/** A slide in inches, 16:9. */
const INCHES = { w: 13.333, h: 7.5 };

/**
 * The slides of a deck, laid out already, as PowerPoint for halls that insist: each a picture, with its words as alternative text and
 * what the lecturer says as notes.
 */
export async function powerPoint(page: Page): Promise<Buffer> {
  await page.setViewportSize(PICTURE);
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = await page.title();
  for (const slide of await page.locator('[data-slide]').all()) {
    const picture = await sharp(await slide.screenshot())
      .png({ palette: true, colours: 64, effort: 10 })
      .toBuffer();
    const sheet = deck.addSlide();
    const words = await slide.evaluate(shownWords);
    sheet.addImage({
      data: `image/png;base64,${picture.toString('base64')}`,
      altText: words,
      x: 0,
      y: 0,
      ...INCHES,
    });
    const notes = await slide.locator('.slide-notes').allTextContents();
    if (notes.length > 0) sheet.addNotes(notes.join('\n').trim());
  }
  return (await deck.write({ outputType: 'nodebuffer' })) as Buffer;
}

/** Runs in the page: what a slide shows, line by line, without what is folded or said. */
function shownWords(slide: Element): string {
  // biome-ignore lint/performance/useDomNodeTextContent: only what is laid out is read, and not what the lecturer says
  const { innerText } = slide as HTMLElement;
  return innerText.replaceAll(/\s*\n\s*/g, '\n').trim();
}
