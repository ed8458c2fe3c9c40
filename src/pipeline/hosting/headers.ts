import { EVERYWHERE, policy } from '../../ui/layout/policy.ts';

/**
 * What every answer of a web server carries, whatever the server. The one source of `_headers`, of the nginx and of the Caddy
 * configuration.
 *
 * The policy (content security policy) holds beside that of the page itself (`src/ui/layout/policy.ts`), and browsers obey both. The
 * page's own knows the hashes of its one style and of its scripts and lets nothing else through. This one is the same for every file
 * of every release, so that no release has to wait for a server to read its configuration again: it cannot name hashes, and leaves
 * code that stands in a page to the page. It adds what a page cannot say (who may frame it), and holds for what has no policy of its
 * own: the service worker, pictures, data. `object-src` is left to the pages, since some browsers show a PDF as an object of itself.
 */
export const HEADERS = {
  'Content-Security-Policy': [
    ...EVERYWHERE.filter((directive) => !directive.startsWith('object-src')),
    ...policy(false),
    "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
    "script-src-attr 'none'",
    "style-src 'self' 'unsafe-inline'",
    "style-src-attr 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  // Of this host alone: what else a city has under its name is not ours to decide.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  // Who follows a link to somewhere else does not tell which page about an illness they come from.
  'Referrer-Policy': 'no-referrer',
  // Slides fill the screen and keep it awake; nothing asks for anything else.
  'Permissions-Policy': [
    ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'],
    ...['microphone', 'midi', 'payment', 'publickey-credentials-get', 'serial', 'usb', 'xr-spatial-tracking'],
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
  // The presenter's window is of the same origin and stays in touch.
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const satisfies Record<string, string>;

/** Folders of files whose names change with their bytes. */
export const HASHED = ['_astro/', 'pagefind/index/'] as const;

/** Cache-Control of those: kept for a year without asking. */
export const FOR_A_YEAR = 'public, max-age=31536000, immutable';
/** Cache-Control of everything else, the worker and the 訂正 of now among it: kept, but asked for each time. */
export const ASK_EACH_TIME = 'no-cache';

/** What files are, by the end of their names. A server that is told `nosniff` has to know. */
export const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  geojson: 'application/geo+json',
  xml: 'text/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  mp4: 'video/mp4',
  webm: 'video/webm',
  pdf: 'application/pdf',
  zip: 'application/zip',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  // The search opens them itself: they are packed already.
  pagefind: 'application/octet-stream',
  pf_index: 'application/octet-stream',
};

/** Whether a file is text that brotli and gzip make smaller. */
export const isText = (file: string): boolean =>
  /^(text\/|application\/(json|geo\+json)$|image\/svg)/.test(TYPES[file.split('.').at(-1) ?? ''] ?? '');
