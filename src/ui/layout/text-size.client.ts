/** Remembers the text size on this device; the style does the rest. */
const { dataset } = document.documentElement;
for (const radio of document.querySelectorAll<HTMLInputElement>('text-size input')) {
  if (radio.value === dataset.size) radio.checked = true;
  radio.onchange = () => {
    dataset.size = radio.value;
    try {
      // 標準 is the default: choosing it leaves nothing behind.
      if (radio.value === 'm') localStorage.removeItem('text-size');
      else localStorage.setItem('text-size', radio.value);
    } catch {
      // Storage is closed to us (private window): the choice holds for this page.
    }
  };
}
