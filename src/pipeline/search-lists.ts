import type { Content } from '../content/read.ts';
import type { SearchWord } from '../features/search/fields.ts';
import type { Day } from '../lib/dates.ts';
import { telHref } from '../lib/phone.ts';
import { contactVerdict, hoursText, isConfirmed } from '../registry/contact/rules.ts';
import type { Contact } from '../registry/contact/schema.ts';
import { popoverId } from '../registry/glossary/popover-id.ts';
import type { SearchLists } from './search-index.ts';

/** What staff have listed for the search: other words for ours, the glossary, the numbers people type. */
export function searchLists({ rows }: Content, today: Day): SearchLists {
  const words = new Map<string, SearchWord>();
  for (const { data } of rows.term.values())
    words.set(data.term, { word: data.term, reading: data.reading, also: [], pages: [] });
  for (const { data } of rows.searchWord.values())
    words.set(data.word, {
      word: data.word,
      reading: data.reading ?? words.get(data.word)?.reading ?? '',
      also: data.also,
      pages: data.page ? [data.page] : [],
    });
  return {
    words: [...words.values()],
    answers: {
      terms: [...rows.term.values()].map(({ data: { term, reading, meaning } }) => ({
        term,
        reading,
        meaning,
        url: `/yogo/#${popoverId(term)}`,
      })),
      contacts: [...rows.contact.values()].flatMap(({ data }) => contactAnswer(data, today)),
    },
  };
}

/** A short number that was withdrawn is answered too, with what to call now: it may still hang on somebody's wall. */
function contactAnswer(contact: Contact, today: Day): SearchLists['answers']['contacts'] {
  const { name, purpose, tel, hours, action } = contact;
  if (tel === null || action === 'do-not-publish') return [];
  const shown = contactVerdict(contact, today).show;
  if (!shown && !tel.startsWith('#')) return [];
  const when = hours === 'always' ? '24時間' : hours.map((one) => `${one.days} ${hoursText(one)}`).join('、');
  return [
    {
      name,
      purpose: shown && !isConfirmed(contact, today) ? `${purpose}（公開前に再確認）` : purpose,
      number: tel,
      tel: shown ? telHref(tel) : '',
      hours: shown ? when : '',
    },
  ];
}
