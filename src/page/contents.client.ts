/** Marks the part of the page that is in sight in its list of contents: the last one whose heading has passed the upper third. */
class PageContents extends HTMLElement {
  connectedCallback() {
    if (!matchMedia('(min-width: 64rem)').matches) return;
    const links = [...this.querySelectorAll('a')];
    const parts = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
    const mark = () => {
      const passed = parts.findLastIndex(
        (part) => part !== null && part.getBoundingClientRect().top < innerHeight / 3,
      );
      links.forEach((link, i) => {
        if (i === passed) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      });
    };
    addEventListener('scroll', mark, { passive: true });
    mark();
  }
}
customElements.define('page-contents', PageContents);
