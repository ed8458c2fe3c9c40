import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLE } from '../features/material/bundle.ts';
import { environmentWith } from '../lib/environment.ts';

/** Where the bench builds. */
export const BENCH = '.tmp/bench';

/** How many pages the real content has, before facilities, issues and talks. */
export const realPages = (): number => globSync('content/pages/**/*.mdx').length;

/** A paragraph of its own line without any markup. */
const PLAIN = /^[^\s<>{}[\]|#*`:-][^<>{}[\]|#*`]{30,}$/;

const plainLines = (text: string) => text.split('\n').filter((line) => PLAIN.test(line));

/**
 * Content with generated newsletter issues beside the samples. No two are one text: each has the parts of a sample, with paragraphs
 * from other pages in place of its own.
 */
export function contentOfIssues(issues: number): string {
  const dir = join(BENCH, `issues-${issues}`);
  cpSync('content', dir, { recursive: true });
  const model = readFileSync('content/ouchi/mihon-2/index.mdx', 'utf8');
  const [, head = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(model) ?? [];
  const pool = globSync('content/pages/zaitaku/*.mdx')
    .sort()
    .flatMap((file) => plainLines(readFileSync(file, 'utf8')));
  for (let number = 1; number <= issues; number++) {
    let next = number * 7;
    const varied = body.replace(new RegExp(PLAIN, 'gm'), (own) => pool[next++ % pool.length] ?? own);
    const front = head
      .replace('number: null', `number: ${number}`)
      .replace('issuedOn: null', `issuedOn: ${2000 + (number % 26)}-0${1 + (number % 9)}-01`)
      .replace('sample: true\n', '')
      .replace(/^title: (.*)$/m, `title: 測定用${number}`);
    mkdirSync(join(dir, `ouchi/${number}`));
    writeFileSync(join(dir, `ouchi/${number}/index.mdx`), front + varied);
  }
  return dir;
}

/** What one build cost. Memory is the most at one time, in MiB. */
export interface Cost {
  pages: number;
  /** Astro, then the pass over its pages with the search index and most of the audit: an upper bound of Astro and index alone. */
  build: { seconds: number; peak: number };
  /** Sheets printed, the browser started. */
  paper: { sheets: number; seconds: number };
  /** The site as a zip to take along. */
  bundle: { seconds: number; bytes: number };
  /** With the content check, sheets, pictures and the whole audit, all processes together. */
  whole: { seconds: number; cpu: number; peak: number };
}

/** Content with generated pages beside the real ones: real text under new titles. */
export function contentOf(pages: number): string {
  const dir = join(BENCH, `content-${pages}`);
  cpSync('content', dir, { recursive: true });
  const models = globSync('pages/zaitaku/*.mdx', { cwd: dir }).map((file) =>
    readFileSync(join(dir, file), 'utf8'),
  );
  const real = globSync('pages/**/*.mdx', { cwd: dir }).length;
  mkdirSync(join(dir, 'pages/zaitaku/bench/p'), { recursive: true });
  for (let i = 0; i < pages - real; i++) {
    const model = models[i % models.length] ?? '';
    writeFileSync(
      join(dir, `pages/zaitaku/bench/p/${i}.mdx`),
      model.replace(/^title: (.*)$/m, `title: $1（測定用${i}）`).replace(/^label: .*$/m, `label: 測定${i}`),
    );
  }
  return dir;
}

/** Builds some content and measures. */
export async function cost(content: string, pages: number): Promise<Cost> {
  const out = join(BENCH, 'dist');
  const started = performance.now();
  const child = spawn(process.execPath, ['--max-old-space-size=1280', 'src/cli/build.ts', '--fewer-pages'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: environmentWith({ CONTENT_DIR: content, OUT_DIR: out, PAPER_CACHE: join(BENCH, 'paper') }),
  });
  let lines = '';
  child.stdout.on('data', (chunk) => {
    lines += chunk;
  });
  const peak = { build: 0, whole: 0 };
  const timer = setInterval(() => {
    const children = childrenOf(child.pid ?? 0).reduce((sum, pid) => sum + memoryOf(pid), 0);
    peak.build = Math.max(peak.build, children);
    peak.whole = Math.max(peak.whole, children + ownMemory(child.pid ?? 0));
  }, 200);
  const before = childrenCpu();
  const code = await new Promise((resolve) => child.on('close', resolve));
  const cpu = childrenCpu() - before;
  clearInterval(timer);
  if (code !== 0) throw new Error(`${pages}ページのビルドが失敗しました。`);
  const step = (name: string) => Number(new RegExp(`○ ${name}.*?([\\d.]+) 秒`).exec(lines)?.[1]);
  return {
    pages,
    build: { seconds: step('ページ') + step('仕上げ'), peak: peak.build },
    whole: { seconds: (performance.now() - started) / 1000, cpu, peak: peak.whole },
    bundle: { seconds: step('持ち出し版'), bytes: statSync(join(out, BUNDLE.path)).size },
    paper: { sheets: Number(/うち新しく作ったもの(\d+)つ/.exec(lines)?.[1]), seconds: step('紙') },
  };
}

/** Reads a file of /proc; empty when the process has ended meanwhile, or where there is no /proc. */
function proc(file: string): string {
  try {
    return readFileSync(`/proc/${file}`, 'utf8');
  } catch {
    return '';
  }
}
const childrenOf = (pid: number) =>
  proc(`${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
/** Pss in MiB: pages shared between processes are counted once. */
const ownMemory = (pid: number) =>
  Number(/^Pss:\s+(\d+)/m.exec(proc(`${pid}/smaps_rollup`))?.[1] ?? 0) / 1024;
/** Seconds of all ended children of this process and theirs, on all cores: what does not depend on who else is at work. */
const childrenCpu = () => {
  const fields = proc('self/stat').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) / 100;
};
const memoryOf = (pid: number): number =>
  childrenOf(pid).reduce((sum, child) => sum + memoryOf(child), ownMemory(pid));
