import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSite } from '../content/site.ts';
import { contentDir } from '../lib/environment.ts';
import { publishedAt } from '../registry/site/published-at.ts';

/**
 * `npm run address`: the path below which the site is published, from `site.yaml`, the only place that names it. With the address
 * at which a host will publish (`-- https://…`) it compares the two and fails, as an annotation of GitHub, where links would break.
 */
const { url } = readSite();
const [host] = process.argv.slice(2);
const file = join(contentDir(), 'site.yaml');

function refuse(message: string): void {
  const line =
    readFileSync(file, 'utf8')
      .split(/\r?\n/)
      .findIndex((row) => row.startsWith('url:')) + 1;
  console.log(`::error file=${file},line=${line},title=公開先のアドレス::${message.replaceAll('%', '%25')}`);
  process.exitCode = 1;
}

if (host === undefined) console.log(new URL(url).pathname);
else {
  const same = publishedAt(url, host);
  if (same) console.log(`○ 公開先のアドレスは、${file} の url と同じです: ${url}`);
  else if (same === false)
    refuse(
      `公開先は ${host} ですが、url は ${url} です。このままではリンクが切れます。url: ${host} に直してください。`,
    );
  else
    refuse(
      '公開先のアドレスがわかりません。GitHub の Settings → Pages で、Source を「GitHub Actions」にしてください。',
    );
}
