import { about, formed, must, strict, text, z } from '../../lib/schema.ts';

/**
 * What a risky page has to say (content-rules.md, "The risky pages"), as data: whoever leaves it out is told before anybody
 * reads the page. `must-say.yaml` of the registry: what holds everywhere, and what a city adds. A page a city does not have is not asked.
 */
export const mustSaySchema = strict({
  id: formed('id', /^[a-z0-9-]+$/, 'kyukyu-7119（半角の英小文字・数字・-）'),
  /** The page; every page below it where the address ends with `*`. */
  page: formed('page', /^\/([a-z0-9-]+\/)*\*?$/, '/kyukyu/ か /jinsei-kaigi/*').meta(
    about('どのページか。`/jinsei-kaigi/*` は、その下の全部'),
  ),
  /** What is meant, for the message. */
  what: text('何を書くか'),
  /** The page says it when one of these stands in its text (spaces and width of signs do not count). */
  says: z.array(text('ことば'), must('ことば')).default([]),
  /** Or when it quotes one of these: contacts, facts, components (`C002`, `P033`, `Signs`). */
  quotes: z.array(text('引くもの'), must('引くもの')).default([]),
  /** Why it matters. */
  why: text('なぜ要るか'),
}).refine(({ says, quotes }) => says.length + quotes.length > 0, {
  path: ['says'],
  error: () => '「says」か「quotes」に、1つ以上書いてください',
});
export type MustSay = z.output<typeof mustSaySchema>;

/** Whether a page has to say it. */
export const isAskedOf = ({ page: at }: Pick<MustSay, 'page'>, url: string): boolean =>
  at.endsWith('*') ? url.startsWith(at.slice(0, -1)) : url === at;
