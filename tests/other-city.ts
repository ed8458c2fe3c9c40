import { cpSync, rmSync } from 'node:fs';

/**
 * Builds the small other city of `fixtures/`: another `content/` with only the national registry kept, under a base path.
 * Proves that the city is data and that every link carries the base.
 */
const room = '.tmp/other-city';
rmSync(room, { recursive: true, force: true });
cpSync('tests/fixtures/other-city', `${room}/content`, { recursive: true });
cpSync('content/registry/national', `${room}/content/registry/national`, { recursive: true });
process.env.CONTENT_DIR = `${room}/content`;
process.env.OUT_DIR = `${room}/dist`;
await import('../src/cli/build.ts');
