/** Runs before the first paint: a chosen text size never flashes, search results have their room. */
const { dataset } = document.documentElement;
try {
  dataset.size = localStorage.getItem('text-size') || 'm';
} catch {
  // Storage is closed to us (private window): the size is that of the style.
}
if (location.search.includes('q=')) dataset.asked = '';

// What keeps pages for times without a network (`data-worker`) is started when this page is there.
const { worker } = document.currentScript?.dataset ?? {};
if (worker)
  addEventListener('load', () => {
    navigator.serviceWorker?.register(worker).catch(() => {
      // The browser allows none (a private window, a page opened from a file): pages are read as ever.
    });
  });
