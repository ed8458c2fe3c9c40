import { slug } from 'github-slugger';

/** An article of an issue: its title, and the anchor it can be reached by. */
export interface ArticleRef {
  title: string;
  anchor: string;
}

/** The articles of an issue in order, read from its source. */
export const articlesOf = (body: string): ArticleRef[] =>
  [...body.matchAll(/<Article\s[^>]*?\btitle="([^"]+)"/g)].map(([, title = '']) => ({
    title,
    anchor: slug(title),
  }));
