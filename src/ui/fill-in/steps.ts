/**
 * The steps of a form: the button at the end of each leads to the next, and says whether something is skipped; one more of a kind
 * (a third person to phone) comes when it is asked for or when it holds something.
 */
export function wireSteps(form: HTMLElement, isFilled: (step: Element) => boolean): void {
  const refresh = () => {
    for (const extra of form.querySelectorAll<HTMLElement>('[data-extra]'))
      if (isFilled(extra)) extra.hidden = false;
    for (const more of form.querySelectorAll<HTMLElement>('[data-more]'))
      more.hidden = !form.querySelector(`[data-extra="${more.dataset.more}"][hidden]`);
    for (const next of form.querySelectorAll<HTMLElement>('[data-next]')) {
      const step = next.closest('.stage');
      const words = step && isFilled(step) ? '次へ' : 'とばして次へ';
      if (next.textContent !== words) next.textContent = words;
    }
  };
  form.addEventListener('input', refresh);
  form.addEventListener('fill-in-changed', refresh);
  form.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-next], [data-more]');
    if (!button) return;
    const { more } = button.dataset;
    if (more !== undefined) {
      const extra = form.querySelector<HTMLElement>(`[data-extra="${more}"][hidden]`);
      if (extra) extra.hidden = false;
      extra?.querySelector('input')?.focus();
      return refresh();
    }
    const steps = [...form.querySelectorAll<HTMLElement>('.stage')];
    const at = steps.indexOf(button.closest('.stage') as HTMLElement);
    const next = steps[at + 1] ?? form.querySelector<HTMLElement>('.fill-papers');
    next?.scrollIntoView({ block: 'start' });
    (next?.querySelector<HTMLElement>('input, textarea, button') ?? next)?.focus({ preventScroll: true });
  });
  refresh();
}
