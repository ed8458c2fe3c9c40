const MARK = '[data-printing]';

/**
 * Prints one part of the page alone: what stands beside the way down to it is left out (`[data-printing]` in base.css). It is undone
 * when the browser has printed; `after` is called then.
 */
export function printAlone(part: HTMLElement, after: () => void = () => {}): void {
  for (const left of document.querySelectorAll<HTMLElement>(MARK)) delete left.dataset.printing;
  for (let above = part.parentElement; above; above = above.parentElement) above.dataset.printing = '';
  part.dataset.printing = 'sheet';
  addEventListener(
    'afterprint',
    () => {
      for (const marked of document.querySelectorAll<HTMLElement>(MARK)) delete marked.dataset.printing;
      after();
    },
    { once: true },
  );
  print();
}
