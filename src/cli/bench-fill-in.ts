import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPage } from '../audit/site.ts';
import { weigh } from '../audit/weigh.ts';
import { readSite } from '../content/site.ts';
import { median } from '../lib/median.ts';
import { launchBrowser } from '../pipeline/browser.ts';
import { serveSite } from '../pipeline/serve.ts';

/** The forms people fill in. */
const FORMS = ['kyukyu/card/tsukuru/', 'kyukyu/card/memo/', 'jinsei-kaigi/sheet/'];

/**
 * What the forms of a built site weigh, script and sheets included, and how long a key takes until the page is drawn anew, at a
 * quarter of this machine's speed, with long texts on every sheet.
 */
export async function fillInCost(dist: string): Promise<string[]> {
  const base = new URL(readSite().url).pathname;
  const { url, server } = await serveSite(dist, base);
  const browser = await launchBrowser();
  try {
    const lines: string[] = [];
    for (const form of FORMS) {
      const file = join(form, 'index.html');
      const { paint } = weigh(builtPage(file, readFileSync(join(dist, file), 'utf8')), { dir: dist, base });
      const tab = await browser.newPage({ viewport: { width: 390, height: 780 } });
      const session = await tab.context().newCDPSession(tab);
      await tab.goto(new URL(`./${form}`, url).href);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      const times = await tab.evaluate(keystrokes);
      await tab.close();
      lines.push(
        `/${form}: ${paint.brotli} B brotli in all; a key at 4x: median ${median(times).toFixed(1)} ms, ` +
          `longest ${Math.max(...times).toFixed(1)} ms (${times.length} keys)`,
      );
    }
    return lines;
  } finally {
    await browser.close();
    server.close();
  }
}

/** Types into every field, sign by sign, and gives the time from each key to the next frame that shows it. */
async function keystrokes(): Promise<number[]> {
  const times: number[] = [];
  const fields = document.querySelectorAll<HTMLInputElement>(
    'fill-in form :is(input[type=text], input[type=tel], textarea)',
  );
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const type = (field: HTMLInputElement, text: string) => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  for (const field of fields) type(field, '長い病名や住所を書いた人のために、ここにも長い文がある'.repeat(2));
  await new Promise((resolve) => setTimeout(resolve, 2000));
  for (const field of fields)
    for (let i = 0; i < 3; i++) {
      // As people type: the measuring of paper after the last key may fall on the next.
      await new Promise((resolve) => setTimeout(resolve, 60 + 40 * i));
      const started = performance.now();
      type(field, `${field.value}あ`);
      await frame();
      times.push(performance.now() - started);
    }
  return times;
}
