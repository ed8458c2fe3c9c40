/** Keeps the screen from going dark while the page is seen. The browser lets go when it is hidden, and may refuse. */
export function stayAwake(): void {
  const ask = () => void navigator.wakeLock?.request('screen').catch(() => {});
  document.addEventListener('visibilitychange', () => document.hidden || ask());
  ask();
}
