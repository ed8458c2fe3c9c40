import { NAMES_FILE, type NamedPage, type SearchNames, textFile } from './names.ts';
import { startPagefind } from './pagefind.ts';
import { type KnownNames, knownNames, planOf } from './plan.ts';
import { type Ranked, rank } from './score.ts';
import type { PageText } from './snippet.ts';
import { type Suggester, suggesterOf } from './suggestions.ts';

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
 * Loads engine and names from the folder of the index; `folder` ends with a slash. Both come at once: on a slow line each request that
 * waits for another is what one waits for. Throws when something does not arrive or is of another form.
 */
export async function loadEngine(folder: string): Promise<Engine> {
  const [names, open] = await Promise.all([json<SearchNames>(folder + NAMES_FILE), startPagefind(folder)]);
  if (names.version !== 2) throw new Error(`${NAMES_FILE}: version ${names.version}`);
  const index = await open(names.index);
  const known = knownNames(
    names.names.map(([name, reading, word]) => ({ name, reading, ...(word === undefined ? {} : { word }) })),
  );
  let suggester: Suggester | undefined;
  const pages = new Map(names.pages.map((page) => [page.id, page]));
  const urls = new Map(names.pages.map(({ id, url }) => [id, url]));
  const texts = new Map<string, Promise<PageText>>();
  return {
    names,
    known,
    // Who comes by a link waits for results, not for suggestions.
    suggest(typed, found) {
      suggester ??= suggesterOf(names);
      return suggester(typed, found);
    },
    async ask(question) {
      const answers = await Promise.all(
        planOf(question, known).map(async (asked) => ({ asked, found: await index.find(asked.token) })),
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
