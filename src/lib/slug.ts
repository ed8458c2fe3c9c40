import GithubSlugger from 'github-slugger';

/** The anchor of a heading, as Astro makes it: 「救急車、呼ぶ？」 → `救急車呼ぶ`. */
export const slug = (text: string): string => new GithubSlugger().slug(text);
