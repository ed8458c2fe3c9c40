import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMonths, dayInJapan } from '../src/lib/dates.ts';
import { dispensable, ORDINARY_EDITS, url } from './fixtures/ordinary-edits.ts';
import { FIXTURE_CITY, FIXTURE_DAY, run } from './fixtures/small-city.ts';

/** A year of ordinary work stops nothing: not on the fixture city, and not on the real content with the real day. */
describe.each([
  ['the fixture city', FIXTURE_CITY, FIXTURE_DAY],
  ['the real content', 'content', dayInJapan(new Date())],
])('%s', (_, source, today) => {
  let dir: string;
  /** The page that was taken out. */
  let gone: string | undefined;
  beforeAll(async () => {
    mkdirSync('.tmp', { recursive: true });
    dir = mkdtempSync('.tmp/edited-');
    cpSync(source, join(dir, 'content'), { recursive: true });
    gone = dispensable(dir);
    if (source === FIXTURE_CITY) expect(gone).toBeDefined();
    for (const edit of Object.values(ORDINARY_EDITS)) await edit(dir, today);
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  test.each([
    ['on the day', 0],
    ['a month later', 1],
    ['a year later', 12],
  ])(
    `${Object.keys(ORDINARY_EDITS).length} ordinary edits pass the check and are published %s`,
    (_, months) => {
      const { status, stderr } = run(dir, 'build', ['--no-paper'], { TODAY: addMonths(today, months) });
      expect(stderr).not.toContain('✗');
      expect(status).toBe(0);
      const built = (file: string) => existsSync(join(dir, 'dist', file));
      expect(built('koza/renshu/index.html')).toBe(true);
      expect(built('ouchi/901/index.html')).toBe(months > 0);
      if (gone !== undefined) expect(built(`${url(gone)}index.html`)).toBe(false);
    },
    180_000,
  );
});
