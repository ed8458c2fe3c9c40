import { spawn } from 'node:child_process';

/** Lines Astro prints for every MDX build and that bury real warnings (measured on 7.3.5). */
const NOISE = [
  /MODULE_LEVEL_DIRECTIVE/,
  /"use astro:head-inject"/,
  /^\s*$/,
  // A city may begin without lectures or landing pages; collections that may not be empty fail in their loader.
  /The collection "\w+" does not exist or is empty/,
];

/**
 * The heap Astro may use, in MiB. Left alone, Node collects garbage only when a tenth of the machine's memory is full; 2,000 pages
 * need 600 MiB and take no longer with less (measured: 31 s either way, 1.4 instead of 1.8 GiB).
 */
const heapFor = (texts: number): number => Math.max(800, Math.ceil(texts / 2));

/** Runs `astro build` into `outDir`. `texts` is how many it has to make pages of. Throws with Astro's own last words when it fails. */
export async function astroBuild(
  outDir: string,
  env: NodeJS.ProcessEnv,
  log: (line: string) => void,
  texts = 0,
): Promise<void> {
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${heapFor(texts)}`,
      'node_modules/astro/bin/astro.mjs',
      'build',
      '--outDir',
      outDir,
    ],
    {
      env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
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
