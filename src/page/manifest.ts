import { sharePicture } from '../ui/layout/share-picture.ts';
import type { ListedText } from './read.ts';

/**
 * What Astro hands to the steps that run after it: the pages it made and the sheets to print, so that nobody has to look for
 * them in the HTML. A route writes it (`src/pages/manifest.json.ts`), the pipeline reads it and takes it out before publishing.
 */
export interface Manifest {
  pages: ManifestPage[];
  sheets: ManifestSheet[];
  slides: ManifestSlides[];
}

/** Where the manifest lies in a fresh site. */
export const MANIFEST = 'manifest.json';

/** What makes a page: each kind has its own budget (`src/audit/budgets.ts`). */
export const TEMPLATES = [
  'home',
  'reading',
  'form',
  'list',
  'facilities',
  'facility',
  'event',
  'deck',
  'issue',
  'print',
  'slides',
  'search',
] as const;
export type Template = (typeof TEMPLATES)[number];

/** A page of the site. */
export interface ManifestPage {
  /** Root-relative path without the base: `/soudan/`; `/404.html` for the error page. */
  path: string;
  title: string;
  template: Template;
  /** What its share picture shows; absent where there is none. */
  share?: SharedAs;
}

/** What the share picture of a page shows beside the title. */
export interface SharedAs {
  /** Where the picture lies, root-relative without the base. */
  picture: string;
  /** One of our drawings. */
  drawing?: string;
  sample: boolean;
  /** `call`: the two messages of an emergency, with 119; `issue`: the cover of a newsletter. Otherwise title and drawing. */
  form?: 'call' | 'issue';
}

/** A page that is printed as a PDF. */
export interface ManifestSheet {
  /** The page it belongs to: `/ouchi/12/`. */
  page: string;
  /** The page that is printed: `/ouchi/12/print/`. */
  print: string;
  /** Where the PDF goes: `/ouchi/12/ouchi-12.pdf`. */
  pdf: string;
  /** It is printed as it stands on the screen: slides. */
  projected?: true;
  /** Pages it is meant for; undefined where it is as long as what it lists. */
  pages?: number;
  /** The day of the newest change a reader of the paper may rely on, `YYYY-MM-DD`. */
  edition: string;
}

/** Slides of a text. */
export interface ManifestSlides {
  /** The page they are of: `/zaitaku/`. */
  page: string;
  /** The page that holds them: `/zaitaku/slides/`. */
  slides: string;
  /** Where they go as PowerPoint; absent where nobody hands them on as that. */
  pptx?: string;
}

const TEMPLATE_OF = {
  page: 'reading',
  audience: 'reading',
  event: 'event',
  deck: 'deck',
  issue: 'issue',
} as const;

/** The drawing of the page above a page, and so on up to its section: what it is shared with when it has none of its own. */
export function sectionDrawing(
  url: string,
  texts: ReadonlyMap<string, Pick<ListedText, 'drawing'>>,
): string | undefined {
  const above = url.replace(/[^/]+\/$/, '');
  return above === '/' || above === url
    ? undefined
    : (texts.get(above)?.drawing ?? sectionDrawing(above, texts));
}

/** What a page holds that tells what to do when it is urgent: shared, it shows both messages. */
const URGENT = ['Signs', 'NightMemo'];

/** The page of a text, and the components it is made of. */
export function textInManifest(
  { url, title, kind, drawing, sample }: ManifestText,
  components: readonly string[] = [],
): ManifestPage {
  const form =
    kind === 'issue' ? 'issue' : components.some((name) => URGENT.includes(name)) ? 'call' : undefined;
  return {
    path: url,
    title,
    template: url === '/' ? 'home' : TEMPLATE_OF[kind],
    share: {
      picture: sharePicture(url),
      ...(drawing && { drawing }),
      sample: sample ?? false,
      ...(form && { form }),
    },
  };
}

type ManifestText = Pick<ListedText, 'url' | 'title' | 'kind' | 'drawing' | 'sample'>;

/** A page that is no text: the search, the error page. */
export const fixedInManifest = (path: string, title: string, template: Template): ManifestPage => ({
  path,
  title,
  template,
  share: { picture: sharePicture(path), sample: false },
});
