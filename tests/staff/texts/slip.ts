import type { Mistake } from '../edit.ts';

/** The page that most slips are made in: ordinary, with a table, cards and a list. */
export const PAGE = 'pages/soudan.mdx';

/** A slip in words added at the end of the page; `at`, unless given, is their first line. */
export const slip = (
  name: string,
  text: string,
  says: RegExp,
  at: string | number = text.split('\n')[0] ?? text,
): Mistake => ({ name, edit: (city) => city.append(PAGE, text), file: PAGE, at, says });

/** The same in another file. */
export const slipIn = (
  file: string,
  name: string,
  text: string,
  says: RegExp,
  at: string | number = text.split('\n')[0] ?? text,
): Mistake => ({ name, edit: (city) => city.append(file, text), file, at, says });

/** A slip made by changing words that stand on a page; `at`, unless given, are the new words. */
export const changed = (
  file: string,
  name: string,
  from: string,
  to: string,
  says: RegExp,
  at: string | number = to,
): Mistake => ({ name, edit: (city) => city.change(file, from, to), file, at, says });

/** The first lines of a page, as staff copy them for a new one. */
export const front = (title: string, order = 20): string => `---
title: ${title}
label: ${title}
lead: 見本のページです。
order: ${order}
audiences: [all]
sources: []
emergency: end
medical: false
updated: 2026-11-21
reviewed: null
reviewer: null
reviewBy: 2027-02-21
---

見本の文です。
`;
