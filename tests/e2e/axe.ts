import AxeBuilder from '@axe-core/playwright';
import type { Page } from './site.ts';

/** The rules that colours decide; contrast as AAA has it, which holds that of AA too. */
const COLOURS = ['color-contrast-enhanced', 'link-in-text-block'];
const NONE = { enabled: false };

/** Which rules: WCAG 2.2 A and AA, contrast AAA, best practice; or of these what colours decide, or all but that. */
const RULES = {
  all: { 'color-contrast': NONE, 'color-contrast-enhanced': { enabled: true } },
  colours: {},
  structure: { 'color-contrast': NONE, 'link-in-text-block': NONE },
};
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What is hard to reach in a page as it is now. */
export async function axe(page: Page, which: keyof typeof RULES = 'all'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: which === 'colours' ? { type: 'rule', values: COLOURS } : { type: 'tag', values: TAGS },
      rules: { 'target-size': { enabled: true }, ...RULES[which] },
      resultTypes: ['violations'],
    })
    // No page has frames: no further page has to be opened to put them together.
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}
