import { NAMES_FILE } from './names.ts';
import { ENGINE_FILE } from './pagefind.ts';

/** In the head of the search page: where the address asks something, the index comes beside the script that will ask it. */
if (new URLSearchParams(location.search).get('q')?.trim())
  for (const file of [NAMES_FILE, ENGINE_FILE]) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = '';
    link.href = document.currentScript?.dataset.index + file;
    document.head.append(link);
  }
