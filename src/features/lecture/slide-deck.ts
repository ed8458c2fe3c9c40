import { stayAwake } from './awake.ts';
import { type Command, commandOf, type Typed } from './keys.ts';
import { listen, send } from './messages.ts';

/** From large to small: what is tried when the letters of this machine are wider than those of the build. */
const FITS = ['roomy', '', 'tight'];
/** How far a finger goes before it turns a slide, in pixels. */
const SWIPE = 50;
/** How long the bar stays after the mouse has moved, in milliseconds. */
const BAR_STAYS = 3000;

/** One slide at a time, by keys, remote control, mouse or finger; the address names the slide. */
export class SlideDeck extends HTMLElement {
  private slides: HTMLElement[] = [];
  private typed: Typed = { figures: '' };
  private presenter: Window | null = null;
  private hideBar = 0;

  connectedCallback(): void {
    this.slides = [...this.querySelectorAll<HTMLElement>('[data-slide]')];
    this.dataset.on = '';
    this.show(Number(location.hash.slice(1)) || 1);
    addEventListener('hashchange', () => this.show(Number(location.hash.slice(1)) || this.shown));
    addEventListener('resize', () => this.fit());
    addEventListener('keydown', (event) => this.keyDown(event));
    addEventListener('pointermove', ({ pointerType }) => pointerType === 'mouse' && this.showBar());
    this.addEventListener('click', (event) => this.clicked(event));
    this.swipe();
    for (const button of document.querySelectorAll<HTMLElement>('[data-command]'))
      button.addEventListener('click', () => this.carryOut(button.dataset.command as Command));
    listen((message, from) => {
      if (!('asked' in message)) return;
      this.presenter = from;
      if (message.asked === 'state') this.tell();
      else this.carryOut(message.asked);
    });
    if (this.bar) this.bar.hidden = false;
    this.showBar();
    stayAwake();
  }

  /** The slide that is shown, from 1. */
  private get shown(): number {
    return this.slides.findIndex((slide) => slide.dataset.current !== undefined) + 1;
  }
  private get bar(): HTMLElement | null {
    return document.querySelector('.over-bar');
  }

  private show(number: number): void {
    const at = Math.min(Math.max(number, 1), this.slides.length);
    for (const [i, slide] of this.slides.entries()) {
      if (i + 1 === at) slide.dataset.current = '';
      else delete slide.dataset.current;
    }
    history.replaceState(null, '', `${location.search}#${at}`);
    const status = document.querySelector('[role=status]');
    const title = this.slides[at - 1]?.querySelector('h1, h2')?.textContent ?? '';
    if (status) status.textContent = `${at}／${this.slides.length} ${title}`;
    this.fit();
    this.tell();
  }

  /** Another font than that of the build may be wider: the text becomes smaller, down to 1/18 of the height. */
  private fit(): void {
    const slide = this.slides[this.shown - 1];
    const body = slide?.querySelector('.slide-body');
    if (!slide || !body) return;
    slide.dataset.meant ??= slide.dataset.fit ?? '';
    for (const fit of FITS.slice(FITS.indexOf(slide.dataset.meant))) {
      slide.dataset.fit = fit;
      if (body.scrollHeight <= body.clientHeight + 1) return;
    }
  }

  private carryOut(command: Command): void {
    const { shown } = this;
    if (this.dataset.cover !== undefined && command !== 'black' && command !== 'white') {
      delete this.dataset.cover;
      if (command === 'next' || command === 'back') {
        this.tell();
        return;
      }
    }
    if (command === 'next') this.show(shown + 1);
    else if (command === 'back') this.show(shown - 1);
    else if (command === 'first') this.show(1);
    else if (command === 'last') this.show(this.slides.length);
    else if (typeof command === 'object') this.show(command.go);
    else if (command === 'black' || command === 'white') this.cover(command);
    else if (command === 'dark') this.turnDark();
    else if (command === 'full') void this.fillScreen();
    else if (command === 'presenter') this.openPresenter();
    else if (command === 'open') this.openFold();
    else this.toggle(command === 'help' ? '.over-help' : '.over-code');
  }

  private cover(colour: 'black' | 'white'): void {
    if (this.dataset.cover === colour) delete this.dataset.cover;
    else this.dataset.cover = colour;
    this.tell();
  }

  private turnDark(): void {
    const { dataset } = document.documentElement;
    dataset.theme = dataset.theme === 'dark' ? 'light' : 'dark';
  }

  private async fillScreen(): Promise<void> {
    if (document.fullscreenElement) await document.exitFullscreen();
    // Refused where the browser is not allowed to: the window stays as it is.
    else await document.documentElement.requestFullscreen?.().catch(() => {});
  }

  private openPresenter(): void {
    this.presenter = open(`${location.pathname}?presenter`, 'presenter', 'popup,width=1100,height=760');
  }

  private openFold(): void {
    const folds = [...(this.slides[this.shown - 1]?.querySelectorAll('details') ?? [])];
    const next = folds.findIndex((fold) => fold.open) + 1;
    for (const [i, fold] of folds.entries()) fold.open = i === next;
  }

  private toggle(dialog: string): void {
    const found = document.querySelector<HTMLDialogElement>(dialog);
    if (found?.open) found.close();
    else found?.showModal();
  }

  private keyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onButton = event.target instanceof Element && event.target.closest('button, a, summary');
    if (onButton && (event.key === ' ' || event.key === 'Enter')) return;
    const { command, typed } = commandOf(event.key, this.typed, event.shiftKey);
    this.typed = typed;
    if (!command) return;
    const open = document.querySelector<HTMLDialogElement>('dialog[open]');
    if (open && command !== 'help' && command !== 'code') open.close();
    event.preventDefault();
    this.carryOut(command);
  }

  private clicked(event: MouseEvent): void {
    if ((event.target as Element).closest('a, button, details')) return;
    // Who marks words to copy them does not turn the slide.
    if (getSelection()?.toString()) return;
    this.carryOut(event.clientX < innerWidth / 3 ? 'back' : 'next');
  }

  private swipe(): void {
    let from = 0;
    this.addEventListener('touchstart', ({ touches }) => {
      from = touches[0]?.clientX ?? 0;
    });
    this.addEventListener('touchend', (event) => {
      const far = (event.changedTouches[0]?.clientX ?? 0) - from;
      if (Math.abs(far) < SWIPE) return;
      event.preventDefault();
      this.carryOut(far < 0 ? 'next' : 'back');
    });
  }

  private showBar(): void {
    const { bar } = this;
    if (!bar) return;
    bar.dataset.tools = '';
    clearTimeout(this.hideBar);
    this.hideBar = window.setTimeout(() => delete bar.dataset.tools, BAR_STAYS);
  }

  private tell(): void {
    if (this.presenter && !this.presenter.closed)
      send(this.presenter, { state: { shown: this.shown, cover: this.dataset.cover ?? '' } });
  }
}
