import { attribute, textOf } from '../lib/html.ts';
import { telDigits } from '../lib/phone.ts';
import type { Contact } from '../registry/contact/schema.ts';
import type { Audit, Finding } from './audit.ts';

/** Digits of the numbers that may be published. */
function publishedNumbers(contacts: readonly Contact[]): Set<string> {
  const publish = contacts.filter(({ action }) => action === 'publish' || action === 'publish-after-recheck');
  return new Set(
    publish.flatMap(({ tel, telAlternative }) =>
      [tel, telAlternative].flatMap((n) => (n ? telDigits(n) : [])),
    ),
  );
}

/** The number shown, the `tel:` link and the registry agree; nothing unpublished can be dialled. */
export const tel: Audit = {
  id: 'tel',
  page: ({ elements }, { contacts, facilityNumbers }) => {
    const links = elements.filter(
      ({ tagName, attrs }) => tagName === 'a' && attrs.some(({ value }) => value.startsWith('tel:')),
    );
    if (links.length === 0) return [];
    const allowed = publishedNumbers(contacts).union(new Set(facilityNumbers.map(telDigits)));
    const mend =
      '連絡先の台帳（contacts.yaml）か、医療機関のファイル（iryokikan）を直してください。本文に番号は書きません。';
    return links.flatMap((link): Finding[] => {
      const dialled = telDigits(attribute(link, 'href') ?? '');
      if (!allowed.has(dialled))
        return [{ what: `電話番号 ${dialled} は、載せてよい連絡先にありません。`, mend, needle: dialled }];
      const shown = /[#\d][\d-]*\d/.exec(textOf(link))?.[0] ?? '';
      return telDigits(shown) === dialled
        ? []
        : [
            {
              what: `見えている番号「${shown}」と、かかる番号「${dialled}」がちがいます。`,
              mend,
              needle: shown,
            },
          ];
    });
  },
};
