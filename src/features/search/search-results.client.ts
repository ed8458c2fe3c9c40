import { words } from '../../lib/words.ts';
import { isDistress } from './distress.ts';
import { ranked } from './ranking.ts';

/** The parts of Pagefind's browser API used here (pagefind 1.6.0). */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number; data(): Promise<Found> }[] }>;
}
interface Found {
  url: string;
  excerpt: string;
  /** `kind` is `issue` on pages whose parts are looked for by themselves. */
  meta: { title?: string; kind?: string };
  sub_results: Part[];
}
/** A part of a page, from a heading with an anchor to the next. */
interface Part {
  title: string;
  url: string;
  excerpt: string;
  anchor?: unknown;
  /** Where the words stand; a heading weighs more than running text. */
  weighted_locations: { balanced_score: number }[];
}

/**
 * Fills `<ol data-search-results>` for the `q` of the address, and says when it has settled. Its sentences are `data-…` of the
 * element, with `{query}` and the like where a value goes.
 */
class SearchResults extends HTMLElement {
  async connectedCallback() {
    const query = (new URLSearchParams(location.search).get('q') ?? '').normalize('NFKC').trim();
    for (const input of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) input.value = query;
    if (query !== '') {
      document.title = `${this.sentence('title', { query })} - ${document.title}`;
      this.say(this.sentence('searching'));
      if (isDistress(query)) this.querySelector('.search-results-help')?.removeAttribute('hidden');
      try {
        await this.show(query);
      } catch {
        delete document.documentElement.dataset.asked;
        this.say(this.sentence('failed'));
      }
    }
    this.dataset.searchState = 'done';
    this.querySelector('[data-search-results]')?.setAttribute('data-search-state', 'done');
  }

  private async show(query: string) {
    const pagefind: Pagefind = await import(/* @vite-ignore */ this.dataset.index ?? '');
    await pagefind.options({ excerptLength: 40 });
    const pages = await find(pagefind, (await this.written(query)) ?? query);
    const list = this.querySelector('ol');
    list?.replaceChildren(...pages.map((page) => row(page, (title) => this.sentence('partOf', { title }))));
    if (pages.length === 0) delete document.documentElement.dataset.asked;
    this.say(this.sentence(pages.length > 0 ? 'found' : 'none', { query, count: String(pages.length) }));
  }

  /** A word typed in kana as the pages write it (ざいたくりょうよう → 在宅療養), by the readings of the glossary. */
  private async written(query: string): Promise<string | undefined> {
    if (!KANA.test(query)) return undefined;
    const words: [term: string, reading: string][] = await (await fetch(this.dataset.readings ?? '')).json();
    return words.find(([, reading]) => reading === query)?.[0];
  }

  /** A sentence of the page, with its values. */
  private sentence(name: string, values: Record<string, string> = {}): string {
    return (this.dataset[name] ?? '').replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
  }

  private say(message: string) {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = message;
  }
}

const KANA = /^[ぁ-んー・]+$/;

/** At most thirty pages, the best answers first. Words stand between spaces; particles and the like are left to the engine. */
async function find(pagefind: Pagefind, query: string): Promise<Found[]> {
  const results = await rank(pagefind, words(query));
  const pages = await Promise.all(results.slice(0, 30).map((result) => result.data()));
  return pages.filter((page) => isMeant(page, query));
}

type Result = Awaited<ReturnType<Pagefind['search']>>['results'][number];

/** One search a word; the order is that of `ranked`. */
async function rank(pagefind: Pagefind, tokens: string[]): Promise<Result[]> {
  const answers: Result[][] = [];
  for (const token of tokens) answers.push((await pagefind.search(token)).results);
  return ranked(answers);
}

/** False when all that was found are single kana: a に or a を answers nothing, unless the question is kana throughout. */
function isMeant({ excerpt }: Found, query: string): boolean {
  if (KANA.test(query)) return true;
  const marks = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word = '']) => word);
  return marks.length === 0 || marks.some((word) => !/^[ぁ-ん]$/.test(word));
}

/** Pagefind joins blocks with spaces and Latin full stops, and begins and ends anywhere. */
function tidy(excerpt: string): string {
  const text = excerpt
    .replace(/([\u3000-\u9fff\uff00-\uffef])\. ?/g, '$1。')
    .replace(/([\u3000-\u9fff\uff00-\uffef]) +(?=[\u3000-\u9fff\uff00-\uffef<])/g, '$1')
    .replace(/^[。、）」\s]+/, '');
  const stop = text.indexOf('。');
  const whole = stop >= 0 && stop < text.indexOf('<mark>') ? text.slice(stop + 1) : text;
  return `${whole.replace(/^。/, '')}…`;
}

/** The article of a newsletter issue that answers best; undefined for other pages. */
function articleOf(page: Found): Part | undefined {
  if (page.meta.kind !== 'issue') return undefined;
  const score = ({ weighted_locations }: Part) =>
    weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  return page.sub_results.filter(({ anchor }) => anchor).sort((a, b) => score(b) - score(a))[0];
}

/** One answer; `partOf` says which page an article belongs to. */
function row(page: Found, partOf: (title: string) => string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const article = articleOf(page);
  link.href = article?.url ?? page.url;
  link.textContent = article?.title ?? page.meta.title ?? page.url;
  const excerpt = document.createElement('p');
  // Pagefind's excerpt is text of our own pages with <mark>: nothing a visitor typed is in it.
  excerpt.innerHTML = tidy((article ?? page).excerpt);
  item.append(link, excerpt);
  if (article) {
    const issue = document.createElement('p');
    issue.className = 'small';
    issue.textContent = partOf(page.meta.title ?? '');
    item.append(issue);
  }
  return item;
}

customElements.define('search-results', SearchResults);
