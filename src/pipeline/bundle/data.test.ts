import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { dataScript } from './data.ts';

const site = { base: '/', address: 'https://example.org/', pages: new Set(['/soudan/']) };

function handed(path: string, bytes: Uint8Array): unknown[] {
  const calls: unknown[][] = [];
  runInNewContext(dataScript(path, bytes, site), {
    keptFiles: { add: (...call: unknown[]) => calls.push(call) },
  });
  return calls.flat();
}

test('text is handed over as text, under the path of the file in the site', () => {
  const text = '[["退院","たいいん\u2028"]]';
  expect(handed('/yogo/furigana.json', Buffer.from(text))).toEqual(['yogo/furigana.json', text]);
});

test('bytes that are no text come back the same', () => {
  const bytes = Uint8Array.from([0, 97, 255, 128, 1]);
  const [path, content, base64] = handed('/pagefind/a.pf_index', bytes);
  expect([path, base64]).toEqual(['pagefind/a.pf_index', true]);
  expect(Uint8Array.from(Buffer.from(String(content), 'base64'))).toEqual(bytes);
});

test('addresses of pages in data lead to their files; titles that look like one do not', () => {
  const data = {
    pages: [{ url: '/soudan/', title: '/soudan/' }],
    terms: [{ url: '/soudan/#a' }, { url: '/no/' }],
  };
  const [, content] = handed('/pagefind/names.json', Buffer.from(JSON.stringify(data)));
  expect(JSON.parse(String(content))).toEqual({
    pages: [{ url: '/soudan/index.html', title: '/soudan/' }],
    terms: [{ url: '/soudan/index.html#a' }, { url: '/no/' }],
  });
});
