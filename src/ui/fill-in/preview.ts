/** Paper is measured in millimetres; its picture takes the width it finds. */
export function scaleToWidth(preview: HTMLElement): void {
  const paper = preview.firstElementChild as HTMLElement | null;
  if (!paper) return;
  new ResizeObserver(() => {
    const scale = Math.min(1, preview.clientWidth / paper.offsetWidth);
    preview.style.setProperty('--scale-of-paper', String(scale));
    preview.style.setProperty('--height-of-paper', `${paper.offsetHeight * scale}px`);
  }).observe(preview);
}
