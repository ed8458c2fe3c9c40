/** Runs before the first paint: a chosen text size never flashes, search results have their room. */
const { dataset } = document.documentElement;
try {
  dataset.size = localStorage.getItem('text-size') || 'm';
} catch {
  // Storage is closed to us (private window): the size is that of the style.
}
if (location.search.includes('q=')) dataset.asked = '';
