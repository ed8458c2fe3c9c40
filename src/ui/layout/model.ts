/** A link with its name. `href` is root-relative, without the base. */
export interface NavLink {
  href: string;
  label: string;
}

/** What the frame around every page shows. Filled from `content/` by the registry. */
export interface Frame {
  siteName: string;
  /** The municipality's department that answers for the site. */
  department: string;
  /** Its number, or the sentence that stands in for it. */
  departmentTel: { number: string } | { pending: string };
  /** The sentence of the preview band; undefined when live. */
  previewNotice: string | undefined;
  /** Name of the feed. */
  feed: string;
  /** A correction that matters to every reader now: its day in words, what is right, the page that was put right. */
  notice: { day: string; text: string; page: string | undefined } | undefined;
  /** Ways that stand at the head of every page, one tap away; an urgent one is red. */
  ways: (NavLink & { urgent?: true })[];
  /** All main pages in groups, for the 目次 at the foot. */
  menu: { name: string; links: NavLink[] }[];
}

/** What a page says about itself to browsers and search engines. */
export interface Head {
  title: string;
  description: string;
  /** Absolute address. */
  canonical: string;
  /** Root-relative path of the page whose share picture stands for this one too. */
  sharedAs?: string;
  /** schema.org objects. */
  jsonLd?: object[];
  /** Kept out of search engines although the site is live (search results, 404). */
  noindex?: boolean;
}
