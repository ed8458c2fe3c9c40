import type { Template } from '../page/manifest.ts';
import type { Audit, Finding } from './audit.ts';
import { compressed, frameParts, paintParts, scriptParts } from './weigh.ts';

/** What a page may weigh, in bytes after brotli (design.md §8). */
export interface Budget {
  /**
   * What the template adds: HTML and CSS of a page of its kind with an empty body. Over it is an error, and nobody's but the
   * makers': staff cannot reach it by writing.
   */
  frame: number;
  /** From here what staff wrote costs readers a second round trip, or more: a warning, never more. */
  hint: number;
  /** Its scripts, where they are the point of it; `SCRIPTS` without. */
  scripts?: number;
}

/** Scripts of a page that is read. Over it is an error. */
export const SCRIPTS = 4_096;

/** The first window of ten segments: what arrives in one round trip. */
const ONE_TRIP = 14_336;

/** One row a template. */
export const BUDGETS: Record<Template, Budget> = {
  home: { frame: 6_656, hint: ONE_TRIP },
  reading: { frame: 7_168, hint: ONE_TRIP },
  // A form with its sheets and its script in the page: it must work as a saved copy (design.md §4, /kyukyu/card/tsukuru/).
  form: { frame: 7_168, hint: 30_000, scripts: 10_240 },
  // Grows with what is listed; nobody can shorten it by writing less.
  list: { frame: 7_168, hint: 2 * ONE_TRIP },
  // 350 facilities, whole in the page: the list is the point of it (design.md §8).
  facilities: { frame: 7_168, hint: 35_000 },
  facility: { frame: 7_168, hint: ONE_TRIP },
  event: { frame: 6_656, hint: ONE_TRIP },
  // Read at a desk before a talk: it carries what the lecturer says to every slide.
  deck: { frame: 7_168, hint: 2 * ONE_TRIP },
  issue: { frame: 6_656, hint: 2 * ONE_TRIP },
  // Opened to be printed, once: nobody waits for it at night.
  print: { frame: 5_632, hint: 3 * ONE_TRIP },
  // Opened once before a talk, from the hall's machine or a stick; what it adds to a page is held by itself (tests/e2e/slides.spec.ts).
  slides: { frame: 9_216, hint: 4 * ONE_TRIP, scripts: 6_144 },
  // Its frame holds what tells words of danger, so that its boxes wait for no file, and the doors and topics of the whole site.
  search: { frame: 9_728, hint: 2 * ONE_TRIP, scripts: 10_240 },
};

/** A page of this size, uncompressed, is broken: a picture as text, a list that repeats itself. */
export const BROKEN = 5_000_000;

export const budgets: Audit = {
  id: 'budgets',
  page: (page, context) => {
    const budget = BUDGETS[context.templateOf(page.path) ?? 'reading'];
    const findings: Finding[] = [];
    const bytes = Buffer.byteLength(page.html);
    if (bytes > BROKEN)
      findings.push({
        what: `ページが${megabytes(bytes)}MBあります。電波の弱い所では開けません。`,
        mend: '同じものがくり返されていないか、絵が文字として入っていないか、確かめてください。',
      });
    const over = (parts: Buffer[], limit: number, found: (bytes: number) => Finding) => {
      const weight = overweight(parts, limit);
      if (weight) findings.push(found(weight));
    };
    over(frameParts(page, context), budget.frame, (weight) => ({
      what: `ページの枠が${number(weight)}バイトで、決まり（${number(budget.frame)}バイト）を超えています。`,
      mend: '書いたもののせいではありません。作り手に知らせてください（src/audit/budgets.ts）。',
    }));
    const scripts = budget.scripts ?? SCRIPTS;
    over(scriptParts(page, context), scripts, (weight) => ({
      what: `スクリプトが${number(weight)}バイトで、決まり（${number(scripts)}バイト）を超えています。`,
      mend: '書いたもののせいではありません。作り手に知らせてください（src/audit/budgets.ts）。',
    }));
    over(bytes > BROKEN ? [] : paintParts(page, context), budget.hint, (weight) => ({
      severity: 'warning',
      what: `ページが${number(weight)}バイトあり、${number(budget.hint)}バイトを超えました。電波の弱い所では、開くのが少し遅くなります。`,
      mend: 'このままでも公開できます。軽くするには、ページを2つに分けるか、絵を減らしてください。',
    }));
    return findings;
  },
};

const number = (value: number) => value.toLocaleString('en');
const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);

/**
 * The weight where it is over a limit. The exact weight takes 20 ms a page; quicker, weaker compression is never smaller, so
 * most pages need no second look.
 */
function overweight(parts: Buffer[], limit: number): number | undefined {
  if (compressed(parts, 4) <= limit) return undefined;
  const exact = compressed(parts);
  return exact > limit ? exact : undefined;
}
