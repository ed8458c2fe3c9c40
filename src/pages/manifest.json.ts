import type { APIRoute } from 'astro';
import { issues } from '../features/newsletter/read.ts';
import { sheetsToPrint } from '../features/newsletter/sheets.ts';
import { NOT_FOUND, SEARCH_PAGE } from '../features/search/pages.ts';
import { fixedInManifest, type Manifest, textInManifest } from '../page/manifest.ts';
import { texts } from '../page/read.ts';
import { site } from '../registry/read.ts';

/** For the build alone: what the steps after Astro need to know of the pages. It is not published. */
export const GET: APIRoute = async () => {
  const known = await texts();
  const sheets = sheetsToPrint(await issues(), (await site()).notice);
  const pages = [
    ...[...known.values()].map(textInManifest),
    ...sheets.map(({ issue, print }) => ({
      path: print,
      title: known.get(issue)?.title ?? '',
      template: 'print' as const,
    })),
    fixedInManifest(SEARCH_PAGE.path, SEARCH_PAGE.title, 'search'),
    fixedInManifest(NOT_FOUND.path, NOT_FOUND.title, 'search'),
  ];
  return Response.json({ pages, sheets } satisfies Manifest);
};
