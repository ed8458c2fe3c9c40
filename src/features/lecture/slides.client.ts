import { PresenterWindow } from './presenter-window.ts';
import { SlideDeck } from './slide-deck.ts';

/** The same page is the hall's screen and the presenter's window. */
if (location.search === '?presenter' && opener) new PresenterWindow(opener).start();
else customElements.define('slide-deck', SlideDeck);
