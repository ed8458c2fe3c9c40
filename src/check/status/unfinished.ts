import type { Content } from '../../content/read.ts';
import { TO_WRITE } from '../../page/begin.ts';
import type { Item } from './item.ts';

/** What somebody has begun: sentences still to be written, and drafts that are kept out of the site. */
export function unfinished({ texts, problems, dir }: Pick<Content, 'texts' | 'problems' | 'dir'>): Item[] {
  const marked = texts.flatMap((text): Item[] => {
    const fields = Object.values(text.data ?? {}).filter((value) => String(value).includes(TO_WRITE));
    const lines = text.body
      .split('\n')
      .flatMap((line, i) => (line.includes(TO_WRITE) ? [i + text.bodyLine] : []));
    const count = new Set(fields).size + lines.length;
    return count === 0
      ? []
      : [{ file: text.file, line: lines[0] ?? 1, what: `「${TO_WRITE}」のままの所が${count}か所あります` }];
  });
  const drafts = problems
    .filter(({ rule, file }) => rule === 'files' && isDraft(file.slice(dir.length)))
    .map(
      ({ file }): Item => ({ file, what: '下書きです。名前のはじめの「_」を消すと、公開の点検に入ります' }),
    );
  return [...marked, ...drafts];
}

/** A name that begins with `_`, of the file or of a folder around it. */
const isDraft = (path: string): boolean => /[\\/]_/.test(path);
