import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPublishedFile } from '../lib/content-files.ts';
import { kindOf } from '../lib/file-kind.ts';
import type { Problem } from '../lib/problem.ts';
import { isFile, type Rule } from './rule.ts';

/** Largest file offered for download, in bytes: a phone on a train still gets it. */
const LARGEST = 20_000_000;

/** Files to download are there, are what their name says, and stand in the list. */
export const materials: Rule = (content) => {
  const problems: Problem[] = [];
  const directory = join(content.dir, 'shiryo');
  const listed = new Set<string>();
  for (const { data, locate } of content.rows.material.values()) {
    const report = (what: string, mend: string) => problems.push({ ...locate(['file']), what, mend });
    if (data.file === null) continue;
    listed.add(data.file);
    const path = join(directory, data.file);
    if (!isFile(path)) {
      report(
        `資料「${data.title}」のファイル「${data.file}」が見つかりません。`,
        `${directory} に置いたファイルの名前と、大文字・小文字を確かめてください。まだ無いときは file: null にします。`,
      );
      continue;
    }
    const bytes = readFileSync(path);
    const named = data.file.split('.').at(-1);
    const kind = kindOf(bytes);
    if (kind !== named)
      report(
        `「${data.file}」は、中身が${named === 'pdf' ? 'PDF' : named}ではありません${kind ? `（${kind} のようです）` : ''}。開けない人が出ます。`,
        'もとのソフトで保存し直すか、名前の終わりを中身に合わせてください。',
      );
    if (bytes.length > LARGEST)
      report(`「${data.file}」が20MBを超えています。`, '絵を小さくするか、いくつかに分けてください。');
  }
  // A row that could not be read is one problem, not a second one for its file.
  if (existsSync(directory) && content.rows.material.complete)
    for (const name of readdirSync(directory))
      if (isPublishedFile('shiryo', name) && isFile(join(directory, name)) && !listed.has(name))
        problems.push({
          file: join(directory, name),
          what: '一覧（list.yaml）に書かれていないファイルです。どこからも開けません。',
          mend: 'list.yaml に行を足すか、このファイルを消してください。',
        });
  return problems;
};
