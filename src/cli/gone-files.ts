import { spawnSync } from 'node:child_process';
import type { GoneFile } from '../check/gone.ts';

/**
 * The files of a folder that were there at `since` (a branch or commit; where this branch left it) and are there no more, saved or not.
 * Undefined where Git does not know the folder or `since`: a folder that was copied has no history.
 */
export function goneFiles(folder: string, since: string): GoneFile[] | undefined {
  const git = (...words: string[]): string | undefined => {
    const { status, stdout } = spawnSync('git', ['-C', folder, ...words], { encoding: 'utf8' });
    return status === 0 ? stdout : undefined;
  };
  const base = git('merge-base', since, 'HEAD')?.trim();
  if (!base) return undefined;
  const names = git(
    'diff',
    '--relative',
    '--no-renames',
    '--diff-filter=D',
    '--name-only',
    '-z',
    base,
    '--',
    '.',
  );
  return (names ?? '')
    .split('\0')
    .filter(Boolean)
    .flatMap((path) => {
      const text = git('show', `${base}:./${path}`);
      return text === undefined ? [] : [{ path, text }];
    });
}
