import { spawn } from 'node:child_process';

/** Lines Astro prints for every MDX build and that bury real warnings (measured on 7.3.5). */
const NOISE = [
  /MODULE_LEVEL_DIRECTIVE/,
  /"use astro:head-inject"/,
  /^\s*$/,
  // A city may begin without lectures or landing pages; collections that may not be empty fail in their loader.
  /The collection "\w+" does not exist or is empty/,
];

/** Runs `astro build` into `outDir`. Throws with Astro's own last words when it fails. */
export async function astroBuild(
  outDir: string,
  env: NodeJS.ProcessEnv,
  log: (line: string) => void,
): Promise<void> {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir], {
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const lines = output.split('\n').filter((line) => !NOISE.some((noise) => noise.test(line)));
  for (const line of lines.filter((line) => /\[WARN\]|\[ERROR\]/.test(line))) log(line);
  if (code !== 0) throw new Error(withoutStack(lines).join('\n'));
}

/** What a clerk can use: no stack frames, no paths into node_modules. */
function withoutStack(lines: string[]): string[] {
  return lines.filter((line) => !/^\s+at |node_modules|Stack trace/.test(line)).slice(-25);
}
