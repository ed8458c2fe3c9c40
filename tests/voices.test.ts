import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildCity, smallCity } from './fixtures/small-city.ts';

test('no voices: the page says so; one voice in koe.yaml: the page shows it', () => {
  const room = smallCity();
  const page = () => {
    expect(buildCity(room).stderr).toBe('');
    return readFileSync(join(room, 'dist/soudan/index.html'), 'utf8');
  };
  appendFileSync(join(room, 'content/pages/soudan.mdx'), '\n<Voices />\n');
  expect(page()).toContain('まだ、載せている声はありません');
  const voice = '- id: "1"\n  who: 見本の人\n  words: 見本の言葉です。\n  consentOn: 2026-11-01\n';
  writeFileSync(join(room, 'content/koe.yaml'), voice);
  const html = page();
  expect(html).toContain('見本の言葉です。');
  expect(html).not.toContain('まだ、載せている声はありません');
  rmSync(room, { recursive: true, force: true });
}, 60_000);
