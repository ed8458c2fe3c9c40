/** Copies `data-url` and says so in the words of the page; where the browser does not let us, the button never shows. */
class CopyLink extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (!button || !status || !navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(this.dataset.url ?? location.href);
        status.textContent = this.dataset.done ?? '';
      } catch {
        status.textContent = this.dataset.failed ?? '';
      }
    });
  }
}
customElements.define('copy-link', CopyLink);
