/**
 * The one script of the frame, in the head. Before the first paint: a chosen text size never flashes, search results have their room.
 * What is searched for is not sent. When the page is there: the text size can be chosen, and what keeps pages for times without a
 * network (`data-worker`) is started.
 */
const { dataset } = document.documentElement;
const { worker } = (document.currentScript as HTMLScriptElement).dataset;
const KEY = 'text-size';
try {
  dataset.size = localStorage[KEY] || 'm';
} catch {
  // Storage is closed to us (private window): the size is that of the style.
}
if (location.href.includes('q=')) dataset.asked = '';

// Behind the # of an address a question stays in the browser: no host is told it.
addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (!form.q || event.defaultPrevented) return;
  event.preventDefault();
  location.href = `${form.action}#${new URLSearchParams(new FormData(form) as never)}`;
});

addEventListener('DOMContentLoaded', () => {
  for (const radio of document.querySelectorAll<HTMLInputElement>('text-size input')) {
    if (radio.value === dataset.size) radio.checked = true;
    radio.onchange = () => {
      dataset.size = radio.value;
      try {
        // 標準 is the default: choosing it leaves nothing behind.
        if (radio.value === 'm') delete localStorage[KEY];
        else localStorage[KEY] = radio.value;
      } catch {
        // Storage is closed to us: the choice holds for this page.
      }
    };
  }
  if (worker)
    navigator.serviceWorker?.register(worker).catch(() => {
      // The browser allows none (a private window, a page opened from a file): pages are read as ever.
    });
});
