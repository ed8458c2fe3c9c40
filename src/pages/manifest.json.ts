import type { APIRoute } from 'astro';
import { postersToPrint } from '../features/emergency-card/poster.ts';
import { pamphletToPrint } from '../features/facility/pamphlet.ts';
import { facilities, facilityPath } from '../features/facility/read.ts';
import { deckSheets, slidesToLayOut } from '../features/lecture/surfaces.ts';
import { issues } from '../features/newsletter/read.ts';
import { sheetsToPrint } from '../features/newsletter/sheets.ts';
import { OFFLINE_PAGE } from '../features/offline/page.ts';
import { NOT_FOUND, SEARCH_PAGE } from '../features/search/pages.ts';
import { fixedInManifest, type Manifest, sectionDrawing, textInManifest } from '../page/manifest.ts';
import { outlineAt, texts } from '../page/read.ts';
import { site } from '../registry/read.ts';

/** For the build alone: what the steps after Astro need to know of the pages. It is not published. */
export const GET: APIRoute = async () => {
  const known = await texts();
  const { notice } = await site();
  const sheets = [
    ...sheetsToPrint(await issues(), notice),
    ...(await pamphletToPrint()),
    ...(await postersToPrint()),
    ...(await deckSheets()),
  ];
  const slides = await slidesToLayOut();
  const pages = [
    ...(await Promise.all(
      [...known.values()].map(async (text) =>
        textInManifest(
          { ...text, drawing: text.drawing ?? sectionDrawing(text.url, known) },
          (
            await outlineAt(text.url)
          ).components,
        ),
      ),
    )),
    ...slides.map(({ page, slides: path }) => ({
      path,
      title: known.get(page)?.title ?? 'ロビーの画面',
      template: 'slides' as const,
    })),
    ...sheets
      .filter(({ print }) => !slides.some(({ slides: path }) => path === print))
      .map(({ page, print }) => ({
        path: print,
        title: known.get(page)?.title ?? '',
        template: 'print' as const,
      })),
    ...(await facilities()).map(({ id, data }) => ({
      path: facilityPath(id),
      title: data.name,
      template: 'facility' as const,
    })),
    fixedInManifest(SEARCH_PAGE.path, SEARCH_PAGE.title, 'search'),
    fixedInManifest(NOT_FOUND.path, NOT_FOUND.title, 'search'),
    { path: OFFLINE_PAGE.path, title: OFFLINE_PAGE.title, template: 'reading' as const },
  ];
  return Response.json({ pages, sheets, slides } satisfies Manifest);
};
