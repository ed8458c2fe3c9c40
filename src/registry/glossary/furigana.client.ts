import { readingParts, rubyPieces } from './ruby.ts';

const KEY = 'furigana';

/** Puts readings over the words of the glossary, and takes them away again. Loaded by the switch when they are wanted. */
class FuriganaSwitch extends HTMLElement {
  private words: [term: string, reading: string][] | undefined;

  connectedCallback() {
    const button = this.querySelector('button');
    if (!button) return;
    button.addEventListener('click', () => this.set(button, button.ariaPressed !== 'true'));
    this.set(button, true);
  }

  private async set(button: HTMLButtonElement, on: boolean) {
    button.ariaPressed = String(on);
    try {
      if (on) localStorage.setItem(KEY, 'on');
      else localStorage.removeItem(KEY);
    } catch {
      // Storage is closed to us (private window): the choice holds for this page.
    }
    if (!on) return takeAway();
    try {
      // The words lie beside this script: furigana.json.
      this.words ??= (await (await fetch(`${this.dataset.script}on`)).json()) as [string, string][];
      putOver(this.words);
    } catch {
      button.ariaPressed = 'false';
    }
  }
}

/** Words marked by <Term> have their readings already. */
const LEAVE = 'ruby, .term, .glossary dt, script, style, svg, video, option';

function putOver(words: [string, string][]) {
  const main = document.querySelector('main');
  if (!main) return;
  // The lines make room for them. An attribute, no :has(): that would cost every change of a page a look at all of it.
  main.dataset.ruby = '';
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (texts.nextNode())
    if (!texts.currentNode.parentElement?.closest(LEAVE)) found.push(texts.currentNode as Text);
  for (const text of found) {
    const pieces = rubyPieces(text.data, words);
    if (pieces.length < 2 && !pieces[0]?.reading) continue;
    const parts = pieces.flatMap((piece) =>
      piece.reading ? readingParts(piece.text, piece.reading) : [piece],
    );
    text.replaceWith(...parts.map(({ text, reading }) => (reading ? ruby(text, reading) : text)));
  }
}

function ruby(word: string, reading: string): HTMLElement {
  const element = document.createElement('ruby');
  const over = document.createElement('rt');
  over.textContent = reading;
  over.ariaHidden = 'true';
  element.append(word, over);
  return element;
}

function takeAway() {
  delete document.querySelector('main')?.dataset.ruby;
  for (const element of document.querySelectorAll('main ruby:not(.term *)')) {
    const parent = element.parentNode;
    element.replaceWith(element.firstChild?.textContent ?? '');
    parent?.normalize();
  }
}

customElements.define('furigana-switch', FuriganaSwitch);
