import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPage } from '../audit/site.ts';
import { compressed, scriptParts } from '../audit/weigh.ts';
import { readSite } from '../content/site.ts';
import { codeOf, elementsOf, parseHtml } from '../lib/html.ts';
import { median } from '../lib/median.ts';
import { launchBrowser } from '../pipeline/browser.ts';
import { serveSite } from '../pipeline/serve.ts';

/**
 * What the slides of the decks of a built site cost: style and scripts that the route brings, and how long a key takes until the next
 * slide is drawn, at a quarter of this machine's speed.
 */
export async function slidesCost(dist: string): Promise<string[]> {
  const base = new URL(readSite().url).pathname;
  const { url, server } = await serveSite(dist, base);
  const browser = await launchBrowser();
  try {
    const lines: string[] = [];
    for (const file of globSync('koza/decks/*/slides/index.html', { cwd: dist }).sort()) {
      const html = readFileSync(join(dist, file), 'utf8');
      const styles = elementsOf(parseHtml(html))
        .filter(({ tagName }) => tagName === 'style')
        .map((style) => Buffer.from(codeOf(style)));
      const scripts = scriptParts(builtPage(file, html), { dir: dist, base });
      const path = `/${file.replace('index.html', '')}`;
      const tab = await browser.newPage({ viewport: { width: 1280, height: 720 } });
      await tab.goto(new URL(`.${path}`, url).href);
      const session = await tab.context().newCDPSession(tab);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      const times = await tab.evaluate(turns);
      await tab.close();
      lines.push(
        `${path}: scripts ${compressed(scripts)} B, style ${compressed(styles)} B brotli; next slide at 4x: ` +
          `median ${median(times).toFixed(1)} ms, longest ${Math.max(...times).toFixed(1)} ms (${times.length} slides)`,
      );
    }
    return lines;
  } finally {
    await browser.close();
    server.close();
  }
}

/** Turns every slide of the page and gives the time from each key to the next frame that shows it. */
async function turns(): Promise<number[]> {
  const times: number[] = [];
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  for (const _ of document.querySelectorAll('[data-slide]')) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    const started = performance.now();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
    await frame();
    times.push(performance.now() - started);
  }
  return times;
}
