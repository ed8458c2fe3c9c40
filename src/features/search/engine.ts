import { NAMES_FILE, type NamedPage, type SearchNames, textFile } from './names.ts';
import { type KnownNames, knownNames, planOf } from './plan.ts';
import { type Answer, type Ranked, rank } from './score.ts';
import type { PageText } from './snippet.ts';
import { type Suggester, suggesterOf } from './suggestions.ts';

/** The parts of Pagefind's browser interface used here (pagefind 1.6.0, pinned: search-index.test.ts tells when it changes). */
interface Pagefind {
  createInstance(options: Record<string, unknown>): Instance;
}
interface Instance {
  init(): Promise<void>;
  search(token: string): Promise<{ results: Answer[] }>;
}

/** A page that answers. */
export interface Hit extends Ranked {
  page: NamedPage;
}

/** The search, ready to be asked. */
export interface Engine {
  names: SearchNames;
  known: KnownNames;
  /** The pages that answer, the best first. */
  ask(question: string): Promise<Hit[]>;
  suggest: Suggester;
  /** The text of a page; fetched once. */
  text(page: NamedPage): Promise<PageText>;
}

/**
 * Loads engine and names from the folder of the index; `folder` ends with a slash. Everything comes at once: on a slow line each
 * request that waits for another is what one waits for. Throws when something does not arrive or is of another form; `again` is a
 * query that asks anew for what did not arrive, since browsers remember a module that failed.
 */
export async function loadEngine(folder: string, again = ''): Promise<Engine> {
  const [names, pagefind] = await Promise.all([
    json<SearchNames>(folder + NAMES_FILE),
    instance(folder, again),
  ]);
  if (names.version !== 1) throw new Error(`${NAMES_FILE}: version ${names.version}`);
  const known = knownNames(
    names.names.map(([name, reading, word]) => ({ name, reading, ...(word === undefined ? {} : { word }) })),
  );
  const pages = new Map(names.pages.map((page) => [page.id, page]));
  const urls = new Map(names.pages.map(({ id, url }) => [id, url]));
  const texts = new Map<string, Promise<PageText>>();
  return {
    names,
    known,
    suggest: suggesterOf(names),
    async ask(question) {
      const answers = await Promise.all(
        planOf(question, known).map(async (asked) => ({
          asked,
          found: (await pagefind.search(asked.token)).results,
        })),
      );
      return rank(answers, urls).flatMap((ranked) => {
        const page = pages.get(ranked.id);
        return page ? [{ ...ranked, page }] : [];
      });
    },
    text({ id }) {
      const before = texts.get(id);
      if (before) return before;
      const text = json<PageText>(folder + textFile(id));
      texts.set(id, text);
      text.catch(() => texts.delete(id));
      return text;
    },
  };
}

async function json<Data>(url: string): Promise<Data> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.json();
}

/**
 * Pagefind cuts a question into words by the language of the document, differently in every browser. Our tokens are cut already: it
 * must not see that the page is Japanese while it is made. Without its worker: one request less, and the same from a folder.
 */
async function instance(folder: string, again: string): Promise<Instance> {
  const { createInstance }: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js${again}`);
  const root = document.documentElement;
  const { lang } = root;
  root.lang = 'x';
  const made = createInstance({ noWorker: true, basePath: folder });
  root.lang = lang;
  await made.init();
  return made;
}
