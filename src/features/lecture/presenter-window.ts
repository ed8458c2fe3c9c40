import { type Command, commandOf, type Typed } from './keys.ts';
import { listen, type State, send } from './messages.ts';
import { clockText, paceText, plannedUntil } from './pace.ts';

/** How often the clock is put right, in milliseconds. */
const TICK = 500;
/** Without an answer for so long, the screen in the hall is gone, in milliseconds. */
const LOST = 3000;

/** What the lecturer sees: the slide in the hall, the next one, what to say, the time. It only asks; the hall's screen decides. */
export class PresenterWindow {
  private readonly slides = [...document.querySelectorAll<HTMLElement>('[data-slide]')];
  private readonly minutes = this.slides.map(({ dataset }) => Number(dataset.minutes ?? 0));
  private readonly view: HTMLElement;
  private readonly hall: Window;
  private typed: Typed = { figures: '' };
  private shown = 0;
  /** When a slide was turned for the first time. */
  private started: number | undefined;
  private heard = Date.now();

  constructor(hall: Window) {
    this.hall = hall;
    const template = document.querySelector('template') as HTMLTemplateElement;
    this.view = template.content.querySelector('.presenter') as HTMLElement;
  }

  start(): void {
    document.body.replaceChildren(this.view);
    document.title = `発表者の画面｜${document.title}`;
    for (const button of this.view.querySelectorAll<HTMLElement>('[data-command]'))
      button.addEventListener('click', () => this.ask(button.dataset.command as Command));
    this.view.querySelector('[data-restart]')?.addEventListener('click', () => {
      this.started = Date.now();
      this.tick();
    });
    addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter')) return;
      const { command, typed } = commandOf(event.key, this.typed, event.shiftKey);
      this.typed = typed;
      if (!command || command === 'presenter' || command === 'full') return;
      event.preventDefault();
      this.ask(command);
    });
    listen((message) => {
      if ('state' in message) this.take(message.state);
    });
    setInterval(() => this.tick(), TICK);
    this.tick();
  }

  private ask(asked: Command | 'state'): void {
    send(this.hall, { asked });
  }

  private take({ shown, cover }: State): void {
    this.heard = Date.now();
    this.part('now').dataset.presenter = cover;
    if (shown === this.shown) return;
    if (this.shown > 0) this.started ??= Date.now();
    this.shown = shown;
    this.put('now', this.slides[shown - 1]);
    this.put('then', this.slides[shown]);
    const notes = this.slides[shown - 1]?.querySelector('.slide-notes');
    this.part('notes').innerHTML = notes?.innerHTML ?? '<p>このスライドに、覚え書きはありません。</p>';
    this.tick();
  }

  private part(name: string): HTMLElement {
    return this.view.querySelector(`.presenter-${name}`) as HTMLElement;
  }

  private put(where: string, slide: HTMLElement | undefined): void {
    const copy = slide?.cloneNode(true) as HTMLElement | undefined;
    copy?.removeAttribute('id');
    copy?.removeAttribute('data-slide');
    this.part(where).replaceChildren(...(copy ? [copy] : []));
  }

  private tick(): void {
    this.ask('state');
    const elapsed = this.started === undefined ? 0 : (Date.now() - this.started) / 1000;
    const planned = plannedUntil(this.minutes, this.shown) * 60;
    const all = plannedUntil(this.minutes, this.slides.length) * 60;
    const say = (name: string, words: string) => {
      const place = this.view.querySelector(`[data-${name}]`);
      if (place) place.textContent = words;
    };
    say('elapsed', clockText(elapsed));
    say('planned', all > 0 ? `／ ここまでの予定 ${clockText(planned)}（全部で ${clockText(all)}）` : '');
    say('pace', all > 0 && this.started !== undefined ? paceText(elapsed, planned) : '');
    say('clock', `いま ${new Date().toLocaleTimeString('ja-JP', { hour: '2-digit', minute: '2-digit' })}`);
    this.part('lost').hidden = !this.hall.closed && Date.now() - this.heard < LOST;
  }
}
