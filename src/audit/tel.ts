import { telDigits } from '../lib/phone.ts';
import type { Problem } from '../lib/problem.ts';
import type { Audit } from './audit.ts';

/** The number shown, the `tel:` link and the registry agree; nothing unpublished can be dialled. */
export const tel: Audit = ({ pages }, { contacts }) => {
  const allowed = new Map<string, string>();
  for (const { id, tel, telAlternative, action } of contacts)
    if (action === 'publish' || action === 'publish-after-recheck')
      for (const number of [tel, telAlternative]) if (number) allowed.set(telDigits(number), id);
  return pages.flatMap((page) =>
    [...page.document.querySelectorAll('a[href^="tel:"]')].flatMap((link): Problem[] => {
      const href = link.getAttribute('href') ?? '';
      const dialled = telDigits(href);
      const mend = '連絡先の台帳（contacts.yaml）を直してください。本文に番号は書きません。';
      if (!allowed.has(dialled))
        return [{ file: page.file, what: `電話番号 ${dialled} は、載せてよい連絡先にありません。`, mend }];
      const shown = /[#\d][\d-]*\d/.exec(link.textContent ?? '')?.[0] ?? '';
      return telDigits(shown) === dialled
        ? []
        : [
            {
              file: page.file,
              what: `見えている番号「${shown}」と、かかる番号「${dialled}」がちがいます。`,
              mend,
            },
          ];
    }),
  );
};
