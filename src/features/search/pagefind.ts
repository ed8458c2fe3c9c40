import type { Answer } from './score.ts';

/** An index that can be asked for one token at a time. */
export interface TokenIndex {
  /** The pages with a token; words that only begin like it are found too. Throws when a part of the index does not arrive. */
  find(token: string): Promise<Answer[]>;
}

/** What Pagefind's WebAssembly offers of what is used here: the interface between its halves, no promise of its makers (1.6.0). */
interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_start(): void;
  __wbindgen_malloc(bytes: number, align: number): number;
  __wbindgen_free(at: number, bytes: number, align: number): void;
  init_pagefind(meta: number, bytes: number): number;
  load_index_chunk(index: number, part: number, bytes: number): number;
  request_indexes(index: number, token: number, bytes: number): [at: number, bytes: number];
  search(index: number, ...question: number[]): [at: number, bytes: number];
}

/** The engine of Pagefind beside the index. */
export const ENGINE_FILE = 'wasm.unknown.pagefind';
/** The part of the index that holds all words between two others. */
export const partFile = (name: string): string => `index/${name}.pf_index`;

/**
 * Starts Pagefind's engine and returns what opens an index with its table of parts (`SearchNames.index`). Its own script is not used:
 * it would cut our tokens by the language of the page, hide that a part did not arrive, and ask for four files one after another.
 */
export async function startPagefind(folder: string): Promise<(meta: string) => Promise<TokenIndex>> {
  const engine = new Response(await fetchStream(folder + ENGINE_FILE), {
    headers: { 'content-type': 'application/wasm' },
  });
  const { instance } = await WebAssembly.instantiateStreaming(engine, {
    // It would make room for values of JavaScript: none are handed over here.
    './pagefind_web_bg.js': { __wbindgen_init_externref_table() {} },
  });
  const wasm = instance.exports as unknown as Exports;
  wasm.__wbindgen_start();
  const given = (bytes: Uint8Array): [number, number] => {
    const at = wasm.__wbindgen_malloc(bytes.length, 1);
    new Uint8Array(wasm.memory.buffer).set(bytes, at);
    return [at, bytes.length];
  };
  const text = (value: string) => given(new TextEncoder().encode(value));
  const taken = ([at, bytes]: [number, number]) => {
    const value = new TextDecoder().decode(new Uint8Array(wasm.memory.buffer, at >>> 0, bytes));
    wasm.__wbindgen_free(at, bytes, 1);
    return JSON.parse(value);
  };

  return async (meta) => {
    const table = Uint8Array.from(atob(meta), (sign) => sign.charCodeAt(0));
    let index = wasm.init_pagefind(...given(await bytesOf(gunzip(new Blob([table]).stream()))));
    const parts = new Map<string, Promise<void>>();
    const load = (name: string) => {
      const before = parts.get(name);
      if (before) return before;
      const part = fetchStream(folder + partFile(name))
        .then(bytesOf)
        .then((bytes) => {
          index = wasm.load_index_chunk(index, ...given(bytes));
        });
      parts.set(name, part);
      part.catch(() => parts.delete(name));
      return part;
    };
    return {
      async find(token) {
        await Promise.all((taken(wasm.request_indexes(index, ...text(token))) as string[]).map(load));
        const question = [...text(token), ...text(token), ...text('{}'), ...text(''), 0, 0];
        const { results } = taken(wasm.search(index, ...question)) as {
          results: { p: string; mf?: string[] }[];
        };
        return results.map(({ p, mf }) => ({ id: p, ...(mf ? { matchedMetaFields: mf } : {}) }));
      },
    };
  };
}

async function fetchStream(url: string) {
  const answer = await fetch(url);
  if (!answer.ok || !answer.body) throw new Error(`${url}: ${answer.status}`);
  return gunzip(answer.body);
}

const gunzip = (stream: ReadableStream<Uint8Array<ArrayBuffer>>) =>
  stream.pipeThrough(new DecompressionStream('gzip'));
const bytesOf = async (stream: ReadableStream) => new Uint8Array(await new Response(stream).arrayBuffer());
