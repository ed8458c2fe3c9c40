/** Copies an address; where the browser does not let us, the button never shows. */
class CopyLink extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (!button || !status || !navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(this.dataset.url ?? location.href);
        status.textContent = '写しました。';
      } catch {
        status.textContent = `写せませんでした。この住所を使ってください: ${this.dataset.url}`;
      }
    });
  }
}
customElements.define('copy-link', CopyLink);
