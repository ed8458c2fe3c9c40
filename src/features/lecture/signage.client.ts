import { stayAwake } from './awake.ts';
import { secondsFor } from './dwell.ts';

/** How often it is asked whether there is something newer, in milliseconds. */
const HOUR = 60 * 60 * 1000;

/** One slide after the other, for as long as the screen is on: one timer at a time, nothing that grows. */
class SlideLoop extends HTMLElement {
  private slides: HTMLElement[] = [];
  private known: string | undefined;
  private asked = Date.now();

  connectedCallback(): void {
    this.slides = [...this.querySelectorAll<HTMLElement>('[data-slide]')];
    this.dataset.on = '';
    this.show(0);
    stayAwake();
    void this.now().then((page) => {
      this.known = page;
    });
  }

  private show(at: number): void {
    for (const [i, slide] of this.slides.entries()) slide.toggleAttribute('data-current', i === at);
    const next = (at + 1) % this.slides.length;
    const words = this.slides[at]?.querySelector('.slide-body')?.textContent ?? '';
    setTimeout(() => {
      this.show(next);
      if (next === 0) void this.renew();
    }, secondsFor(words) * 1000);
  }

  /** A newer edition is shown from its first slide; without a network what is here goes on. */
  private async renew(): Promise<void> {
    if (Date.now() - this.asked < HOUR) return;
    this.asked = Date.now();
    const page = await this.now();
    if (page !== undefined && this.known !== undefined && page !== this.known) location.reload();
    this.known ??= page;
  }

  /** The page as it is published now; undefined where it cannot be had. */
  private async now(): Promise<string | undefined> {
    if (!location.protocol.startsWith('http')) return undefined;
    const answer = await fetch(location.pathname, { cache: 'no-store' }).catch(() => undefined);
    return answer?.ok ? answer.text() : undefined;
  }
}
customElements.define('slide-loop', SlideLoop);
