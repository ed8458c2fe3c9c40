import { parseArgs } from 'node:util';
import { statusOf } from '../check/status/index.ts';
import { statusReport } from '../check/status/report.ts';
import { readContent } from '../content/read.ts';
import { buildDay, contentDir } from '../lib/environment.ts';

/**
 * `npm run status`: what is due for review, what is begun, what stops going live, what is scheduled, what nobody quotes. `--all` names
 * everything, `--format json` is for programs. It reports; nothing in it is a failure.
 */
const { all, format } = argumentsGiven();
const status = statusOf(readContent(contentDir()), buildDay());
console.log(format === 'json' ? JSON.stringify(status, null, 2) : statusReport(status, all));

function argumentsGiven(): { all: boolean; format: 'text' | 'json' } {
  try {
    const { values } = parseArgs({
      options: { all: { type: 'boolean', default: false }, format: { type: 'string', default: 'text' } },
    });
    if (values.format === 'text' || values.format === 'json')
      return { all: values.all, format: values.format };
  } catch {
    // said below, in Japanese
  }
  console.error('✗ 書き方がわかりません。書けるのは npm run status、-- --all、-- --format json です。');
  process.exit(1);
}
