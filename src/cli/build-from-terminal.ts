import { buildDay, contentDir, outDir } from '../lib/environment.ts';
import { formatProblems, ProblemsFound } from '../lib/problem.ts';
import { buildSite } from '../pipeline/build.ts';
import { AnotherBuild } from '../pipeline/lock.ts';

/** Where the finished site lies. */
export const OUT = outDir();

/** Builds and tells staff how it went; never shows a stack trace. Returns whether the site was put in place. */
export async function buildFromTerminal(): Promise<boolean> {
  try {
    const { warnings } = await buildSite({
      content: contentDir(),
      out: OUT,
      today: buildDay(),
      paper: !process.argv.includes('--no-paper'),
      fewerPages: process.argv.includes('--fewer-pages'),
      log: (line) => console.log(line),
      progress: (done, all) => {
        if (process.stdout.isTTY)
          process.stdout.write(`\r  紙 ${done}/${all}${done === all ? '\r\x1b[K' : ''}`);
      },
    });
    if (warnings.length > 0) console.log(`\n${formatProblems(warnings)}`);
    console.log(`\nできました: ${OUT}/`);
    return true;
  } catch (error) {
    if (error instanceof AnotherBuild) {
      console.error(`\n✗ ${error.message}\n`);
      return false;
    }
    const report = error instanceof Error ? error.message : String(error);
    console.error(`\n${report}\n`);
    console.error(
      error instanceof ProblemsFound
        ? '✗ 上の行を直すと、作れるようになります。公開していた版は、そのまま残っています。'
        : '✗ 作れませんでした。公開していた版は、そのまま残っています。上の言葉を作り手に伝えてください。',
    );
    return false;
  }
}
