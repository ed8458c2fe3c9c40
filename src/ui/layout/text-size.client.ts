/** Remembers the text size on this device; the style does the rest. */
class TextSize extends HTMLElement {
  connectedCallback() {
    const root = document.documentElement;
    const radios = [...this.querySelectorAll('input')];
    for (const radio of radios) radio.checked = radio.value === (root.dataset.size ?? 'm');
    this.addEventListener('change', () => {
      const size = radios.find((radio) => radio.checked)?.value ?? 'm';
      root.dataset.size = size;
      try {
        // 標準 is the default: choosing it leaves nothing behind.
        if (size === 'm') localStorage.removeItem('text-size');
        else localStorage.setItem('text-size', size);
      } catch {
        // Storage is closed to us (private window): the choice holds for this page.
      }
    });
  }
}
customElements.define('text-size', TextSize);
