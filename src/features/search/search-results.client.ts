import { shortened } from '../../lib/shortened.ts';
import { answersTo, termsIn } from './answers.ts';
import { type Engine, type Hit, loadEngine } from './engine.ts';
import { wordsOf } from './plan.ts';
import { asFragment, questionOf } from './question.ts';
import {
  contactAnswer,
  type Kind,
  kindButton,
  type Result,
  resultItem,
  suggestionItem,
  termAnswer,
} from './results-view.ts';
import { isAnswered } from './score.ts';
import { marked, partsFor, snippetOf } from './snippet.ts';

/** So many results are shown at once; behind the first few a page that answers far less than the best is none. */
const STEP = 10;
const FEW = 5;
const MOST = 50;
const FAR = 0.05;
/** Where nothing fits, the nearest; and where to go when there are none. */
const NEAREST = 3;
/** So many results are on the screen at first: they wait so long for their sentences, in milliseconds, so that nothing moves. */
const SEEN = 4;
const PATIENCE = 150;
/** A line that dropped is tried again after so many milliseconds. */
const AGAIN = 1000;
/** What happens within so many milliseconds is one press of a key. */
const ONE_KEY = 20;
/** What is typed settles so many milliseconds before something is suggested. */
const SETTLED = 120;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * The search of `/sagasu/`: fills `<ol data-search-results>` for the question of the address (`#q=…`), suggests pages while somebody
 * types, and says what it does. Its sentences are `data-…` of the element, with `{query}` and the like where a value goes. Nothing that is
 * typed is kept or sent anywhere; the index is loaded when the field is touched or the address asks.
 */
class SearchResults extends HTMLElement {
  private engine: Promise<Engine> | undefined;
  /** Counts the questions: an answer that comes after the next question is nobody's. */
  private turn = 0;
  private kind: Kind | undefined;
  private shown = STEP;
  private readonly pageTitle = document.title;
  private readonly field = document.querySelector<HTMLInputElement>('#q-page');
  private readonly suggestions = document.querySelector<HTMLElement>('.search-results-suggestions');

  connectedCallback() {
    const { field } = this;
    let typing: ReturnType<typeof setTimeout> | undefined;
    const typed = () => {
      clearTimeout(typing);
      typing = setTimeout(() => void this.suggest(), SETTLED);
    };
    field?.addEventListener('focus', () => void this.load().catch(() => {}));
    field?.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) typed();
    });
    let composed = 0;
    field?.addEventListener('compositionend', (event) => {
      composed = event.timeStamp;
      typed();
    });
    // Some browsers send the form on the Enter that only ends a composition; to Safari it has just ended then.
    field?.addEventListener('keydown', (event) => {
      const ends = event.isComposing || event.timeStamp - composed < ONE_KEY;
      if (event.key === 'Enter' && ends) event.preventDefault();
      if (event.key === 'Escape') this.hideSuggestions();
    });
    field?.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(typing);
      const query = field.value.trim();
      if (query === '') return;
      history.pushState({}, '', location.pathname + asFragment(query));
      field.blur();
      void this.answer(query);
    });
    const words = document.querySelector<HTMLElement>('.search-results-words');
    if (words) words.hidden = false;
    addEventListener('popstate', () => {
      // Whoever goes to a part of the page keeps what was found.
      if (location.hash === '' || questionOf(location)) this.fromAddress();
    });
    this.inside('.search-results-again').addEventListener('click', () => this.fromAddress());
    this.fromAddress();
    if (document.activeElement === field) void this.load().catch(() => {});
  }

  /** The pages that answer and what they were found by: for `npm run search -- try`. */
  async ask(query: string): Promise<Hit[]> {
    return (await this.load()).ask(query);
  }

  private fromAddress() {
    const query = questionOf(location) ?? '';
    if (this.field) this.field.value = query;
    void this.answer(query);
  }

  private load(): Promise<Engine> {
    const folder = this.dataset.index ?? '';
    this.engine ??= loadEngine(folder)
      .catch(() => wait(AGAIN).then(() => loadEngine(folder)))
      .catch((error: unknown) => {
        this.engine = undefined;
        throw error;
      });
    return this.engine;
  }

  /** Shows what answers a question, from the beginning; an empty one clears the page. */
  private async answer(query: string) {
    this.turn++;
    const { turn } = this;
    this.kind = undefined;
    this.shown = STEP;
    this.hideSuggestions();
    this.warn(query);
    this.inside('.search-results-answers').replaceChildren();
    this.inside('.search-results-kinds').replaceChildren();
    this.inside('.search-results-again').hidden = true;
    this.inside('[data-search-box=desk]').hidden = true;
    if (query === '') {
      document.title = this.pageTitle;
      this.list.replaceChildren();
      this.say('');
      this.settle(false);
      return;
    }
    document.documentElement.dataset.asked = '';
    this.list.removeAttribute('data-search-state');
    delete this.dataset.searchState;
    document.title = `${this.sentence('title', { query: shortened(query) })} - ${this.pageTitle}`;
    this.say(this.sentence('searching'));
    try {
      const engine = await this.load();
      const hits = await engine.ask(query).catch(() => wait(AGAIN).then(() => engine.ask(query)));
      if (turn === this.turn) await this.show(query, engine, hits, turn);
    } catch {
      if (turn !== this.turn) return;
      this.list.replaceChildren();
      this.say(this.sentence('failed'));
      this.inside('.search-results-again').hidden = false;
      this.settle(false);
    }
  }

  /** Where one can talk and what to do in an emergency: they stand in the page, and need nothing that is loaded. */
  private warn(query: string) {
    this.querySelector<HTMLElement & { show(query: string): void }>('signal-boxes')?.show(query);
  }

  private async show(query: string, engine: Engine, hits: readonly Hit[], turn: number) {
    const { names, known } = engine;
    const { terms: meanings, contacts } = answersTo(query, names.answers);
    const answered = isAnswered(hits) || meanings.length + contacts.length > 0;
    const words = wordsOf(query, known);
    const best = hits[0]?.score ?? 0;
    const near = hits.filter(({ score }, i) => i < FEW || score >= best * FAR).map(({ page }) => page);
    const ways = names.pages.filter(({ url }) => (this.dataset.ways ?? '').split(' ').includes(url));
    const pages = answered ? near.slice(0, MOST) : [...near, ...ways].slice(0, NEAREST);
    const terms = answered ? termsIn(query, names.answers) : [];
    const base = this.dataset.base ?? '/';
    const more = this.sentence('terms');

    const made: { kind: Kind; item: HTMLLIElement | undefined; make: () => Promise<HTMLLIElement> }[] = [
      ...pages.map((page, i) => {
        const kind = kindOf(page.kind);
        const place = kind === 'page' ? page.place : this.kindName(kind);
        const make = async () => {
          const result: Result = { place, page, snippet: [], parts: [] };
          const coming = engine.text(page).then(
            (text) =>
              resultItem(
                {
                  ...result,
                  snippet: snippetOf(text, words),
                  parts: answered ? partsFor(text, words, 2) : [],
                },
                base,
              ),
            () => undefined,
          );
          const whole = await Promise.race([coming, wait(i < SEEN ? PATIENCE : 0)]);
          if (whole instanceof HTMLLIElement) return whole;
          const item = resultItem(result, base);
          // Its link stays what it is: somebody may be about to follow it.
          void coming.then(
            (late) => late && item.append(...[...late.children].slice(item.childElementCount)),
          );
          return item;
        };
        return { kind, item: undefined, make };
      }),
      ...terms.map(({ term, meaning, url }) => ({
        kind: 'term' as const,
        item: undefined,
        make: async () =>
          resultItem(
            {
              place: this.kindName('term'),
              page: { title: term, url },
              snippet: marked(meaning, words),
              parts: [],
            },
            base,
          ),
      })),
    ];

    const draw = async () => {
      const meant = made.filter(({ kind }) => !this.kind || kind === this.kind);
      const part = meant.slice(0, this.shown);
      const items = part.map(async (one) => (one.item ??= await one.make()));
      const list = await Promise.all(items);
      if (turn !== this.turn) return;
      this.list.replaceChildren(...list);
      const rest = this.inside('.search-results-more');
      rest.hidden = meant.length <= part.length;
      rest.onclick = () => {
        this.shown += STEP;
        void draw().then(() =>
          this.list.querySelectorAll<HTMLElement>(':scope > li > a')[part.length]?.focus(),
        );
      };
      this.say(
        this.sentence(answered ? 'found' : 'none', { query: shortened(query), count: String(meant.length) }),
      );
      const kinds = KINDS.filter((kind) => made.some((one) => one.kind === kind));
      this.inside('.search-results-kinds').replaceChildren(
        ...(kinds.length < 2 || !answered
          ? []
          : [undefined, ...kinds].map((kind) =>
              kindButton(
                kind ? this.kindName(kind) : this.sentence('all'),
                made.filter((one) => !kind || one.kind === kind).length,
                kind === this.kind,
                () => {
                  this.kind = kind;
                  this.shown = STEP;
                  void draw().then(() =>
                    this.querySelector<HTMLElement>('.search-results-kinds [aria-pressed=true]')?.focus(),
                  );
                },
              ),
            )),
      );
    };
    this.inside('.search-results-answers').replaceChildren(
      ...meanings.map((term) => termAnswer(term, base, more)),
      ...contacts.map(contactAnswer),
    );
    this.inside('[data-search-box=desk]').hidden = answered;
    await draw();
    this.settle(answered);
  }

  private async suggest() {
    const { turn } = this;
    const typed = this.field?.value.trim() ?? '';
    this.warn(typed);
    try {
      const engine = await this.load();
      const hits = typed === '' ? [] : await engine.ask(typed);
      if (turn !== this.turn || typed !== this.field?.value.trim()) return;
      const found = isAnswered(hits) ? hits.map(({ page }) => page) : [];
      const all = engine.suggest(typed, found);
      const base = this.dataset.base ?? '/';
      this.suggestions?.replaceChildren(
        ...all.map((one) => suggestionItem(one, one.kind === 'term' ? this.kindName('term') : '', base)),
      );
      if (this.suggestions) this.suggestions.hidden = all.length === 0;
      this.say(all.length > 0 ? this.sentence('suggested', { count: String(all.length) }) : '');
    } catch {
      // What is suggested is a help; that the search itself cannot be had is said when it is asked.
    }
  }

  private hideSuggestions() {
    this.suggestions?.replaceChildren();
    if (this.suggestions) this.suggestions.hidden = true;
  }

  private settle(answered: boolean) {
    if (!answered) delete document.documentElement.dataset.asked;
    this.dataset.searchState = 'done';
    this.list.setAttribute('data-search-state', 'done');
  }

  private get list(): HTMLElement {
    return this.inside('[data-search-results]');
  }

  private inside(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`${this.localName}: no ${selector}`);
    return found;
  }

  private kindName(kind: Kind): string {
    return this.sentence(`kind-${kind}`);
  }

  /** A sentence of the page, with its values. */
  private sentence(name: string, values: Record<string, string> = {}): string {
    return (this.getAttribute(`data-${name}`) ?? '').replace(
      /\{(\w+)\}/g,
      (_, key: string) => values[key] ?? '',
    );
  }

  private say(message: string) {
    this.inside('[role=status]').textContent = message;
  }
}

const KINDS: readonly Kind[] = ['page', 'issue', 'facility', 'term'];
const kindOf = (kind: string): Kind => (kind === 'issue' || kind === 'facility' ? kind : 'page');

customElements.define('search-results', SearchResults);
