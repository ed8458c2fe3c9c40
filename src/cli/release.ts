import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSite } from '../content/site.ts';
import { now, outDir } from '../lib/environment.ts';
import { ProblemsFound } from '../lib/problem.ts';
import { isMadeFor, writeServerFiles } from '../pipeline/hosting/host-files.ts';
import {
  currentFolder,
  goBack,
  NoRelease,
  release,
  releaseName,
  requireSite,
} from '../pipeline/hosting/release.ts';
import { WORK_DIR } from '../pipeline/lock.ts';
import { isLeftBehind } from '../pipeline/publish.ts';
import type { Site } from '../registry/site/schema.ts';

/**
 * `npm run release -- --to <folder>`: puts the finished site on a server, as the release that `<folder>/current` leads to, and writes
 * the configurations of nginx and Caddy beside it. `--back` goes back to the release before. Whatever fails, the release of now stays.
 */
const HOW = `書き方:
  npm run release -- --to 公開のフォルダー          できあがったサイトを公開する
  npm run release -- --to 公開のフォルダー --back   1つ前の版に戻す`;

try {
  const { to, back } = argumentsGiven();
  const site = readSite();
  const base = new URL(site.url).pathname;
  if (back) console.log(`○ 前の版に戻しました: ${goBack(base, to)}`);
  else publishRelease(site, base, to);
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : error}`);
  console.error(
    error instanceof NoRelease || error instanceof ProblemsFound
      ? '公開していた版は、そのまま残っています。'
      : '公開できませんでした。公開していた版は、そのまま残っています。上の言葉を作り手に伝えてください。',
  );
  process.exitCode = 1;
}

function argumentsGiven(): { to: string; back: boolean } {
  try {
    const { values } = parseArgs({
      options: { to: { type: 'string' }, back: { type: 'boolean', default: false } },
    });
    if (values.to) return { to: resolve(values.to), back: values.back };
  } catch {
    // Said below.
  }
  throw new NoRelease(`公開のフォルダーがわかりません。\n${HOW}`);
}

function publishRelease(site: Site, base: string, to: string): void {
  const out = outDir();
  requireSite(out);
  if (isLeftBehind(out, WORK_DIR))
    throw new NoRelease(
      '最後のビルドが、できあがっていません。npm run build で直すところを確かめ、できあがってから公開してください。',
    );
  if (!isMadeFor(out, site))
    throw new NoRelease(
      `${out}/ は、いまの site.yaml（公開先のURL、移したページ）や、いまの仕組みで作ったものではありません。npm run build で作り直してください。`,
    );
  const name = releaseName(now());
  const { files, same, left } = release(out, base, to, name);
  console.log(
    `○ 公開しました: ${name}（ファイル ${files}、うち前の版と同じもの ${same}、開いたままのページのために残したもの ${left}）`,
  );
  for (const file of writeServerFiles(to, site, currentFolder(to))) console.log(`  設定: ${file}`);
}
