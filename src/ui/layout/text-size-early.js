try {
  document.documentElement.dataset.size = localStorage.getItem('text-size') || 'm';
} catch {}
