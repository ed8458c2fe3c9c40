import AxeBuilder from '@axe-core/playwright';
import type { Page } from './site.ts';

/** What is hard to reach in a page as it is now: WCAG 2.2 A and AA, contrast AAA, targets. */
export async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: {
        type: 'tag',
        values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
      },
      rules: {
        'color-contrast-enhanced': { enabled: true },
        // Held by the one above.
        'color-contrast': { enabled: false },
        'target-size': { enabled: true },
      },
      resultTypes: ['violations'],
    })
    // No page has frames: no further page has to be opened to put them together.
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}
