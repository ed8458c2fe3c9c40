import { questionOf } from './question.ts';
import { signalsOf } from './signals.ts';

/**
 * Where one can talk, and what to do in an emergency, shown by what is asked. Stands in the page itself behind its boxes: they are there
 * with the page, before any file is asked for. Only then is what a question of the address needs (`data-early`) fetched, beside the script
 * that will ask it.
 */
class SignalBoxes extends HTMLElement {
  connectedCallback() {
    const query = questionOf(location) ?? '';
    this.show(query);
    if (query !== '') for (const file of this.dataset.early?.split(' ') ?? []) fetchEarly(file);
  }

  /** Shows the boxes of a question, and hides the others. */
  show(query: string) {
    const signals: readonly string[] = signalsOf(query);
    for (const box of this.querySelectorAll<HTMLElement>('[data-search-box]'))
      box.hidden = !signals.includes(box.dataset.searchBox ?? '');
  }
}

function fetchEarly(file: string) {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = '';
  link.href = file;
  document.head.append(link);
}

customElements.define('signal-boxes', SignalBoxes);
