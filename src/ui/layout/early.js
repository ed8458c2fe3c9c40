try {
  document.documentElement.dataset.size = localStorage.getItem('text-size') || 'm';
} catch {}
if (location.search.includes('q=')) document.documentElement.dataset.asked = '';
