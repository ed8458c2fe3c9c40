/** What the worker uses of its world: TypeScript's own words for it (lib "webworker") cannot stand beside those of a page. */
export interface WorkerScope {
  registration: ServiceWorkerRegistration;
  clients: { claim(): Promise<void>; matchAll(of: { type: 'window' }): Promise<{ url: string }[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', heard: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', heard: (event: Fetching) => void): void;
  addEventListener(type: 'online', heard: () => void): void;
  /** Addresses that are kept from the beginning, the page for times without a network first (`src/pages/sw.js.ts`). */
  first: [offline: string, ...others: string[]];
}

/** An event that is not over before a promise is. */
export interface Lasting {
  waitUntil(promise: Promise<unknown>): void;
}

/** A request of a page, or for one. */
export interface Fetching extends Lasting {
  request: Request;
  /** The answer to a navigation that the browser has asked for while the worker woke up. */
  preloadResponse?: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}
