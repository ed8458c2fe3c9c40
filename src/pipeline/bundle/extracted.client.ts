/**
 * The first script of every page of the bundle. That it runs says that the folder has been extracted. From a file a script may load
 * scripts, but no data and no modules: data lies beside its name as a script (`data.ts`), and both are asked for here.
 */
interface KeptFiles {
  /** Called by the script of a file: its path in the site, and its content as text or in base64. */
  add(path: string, content: string, base64?: boolean): void;
  /** In place of `import()`: loads a script once. */
  import(url: string): Promise<void>;
}
/** What other scripts of the bundle call. */
export type KeptCall = `keptFiles.${keyof KeptFiles}`;
declare global {
  var keptFiles: KeptFiles;
}

const root = new URL('.', (document.currentScript as HTMLScriptElement).src).href;
const loading = new Map<string, Promise<void>>();
const files = new Map<string, BodyInit>();

function load(url: string): Promise<void> {
  const before = loading.get(url);
  if (before) return before;
  const loaded = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new TypeError(url));
    document.head.append(script);
  });
  loading.set(url, loaded);
  loaded.catch(() => loading.delete(url));
  return loaded;
}

globalThis.keptFiles = {
  add(path, content, base64 = false) {
    files.set(path, base64 ? Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0)) : content);
  },
  import: (url) => load(new URL(url, document.baseURI).href),
};

globalThis.fetch = async (asked) => {
  const { href } = new URL(asked instanceof Request ? asked.url : asked, document.baseURI);
  const path = href.startsWith(root) ? href.slice(root.length).replace(/[?#].*$/, '') : '';
  if (path === '') throw new TypeError(href);
  await load(`${root}${path}.js`);
  return new Response(files.get(path));
};

// Files have no service worker: scripts that ask whether there is one are told so.
delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
document.documentElement.dataset.extracted = '';
