import type { Content } from '../../content/read.ts';
import { ageOf, EXPIRED_AFTER, OLD_AFTER } from '../../features/facility/capability.ts';
import { isListed } from '../../features/facility/order.ts';
import { addDays, type Day } from '../../lib/dates.ts';
import { contactIsShown } from '../../registry/contact/rules.ts';
import { inFrontMatter } from '../rule.ts';
import { byDay, type Item } from './item.ts';

/** So many days ahead staff are told. */
const AHEAD = 30;

/** What has to be read or asked again: the day is past, or not far. */
export function due({ texts, rows }: Pick<Content, 'texts' | 'rows'>, today: Day): Item[] {
  const items: Item[] = [];
  for (const text of texts)
    if (text.data?.reviewBy)
      items.push({
        ...inFrontMatter(text, 'reviewBy'),
        day: text.data.reviewBy,
        what: `ページ「${text.data.title}」を読み直し、updated と reviewBy を書きかえます`,
      });
  for (const { data, locate } of rows.contact.values())
    if (data.reviewBy && contactIsShown(data))
      items.push({
        ...locate(['reviewBy']),
        day: data.reviewBy,
        what: `連絡先「${data.id} ${data.name}」を電話などで確かめ、verifiedOn と reviewBy を書きかえます`,
      });
  const asked = [...rows.facility.values()].filter(({ data }) => !data.sample && isListed(data, today));
  for (const { data, locate } of asked)
    if (data.confirmedOn)
      items.push({
        ...locate(['confirmedOn']),
        day: addDays(data.confirmedOn, OLD_AFTER),
        what: `医療機関「${data.name}」に確かめ、confirmedOn を書きかえます${
          ageOf(data.confirmedOn, today) === 'expired'
            ? `（${EXPIRED_AFTER}日たち、できることが隠れています）`
            : ''
        }`,
      });
  const never = asked.filter(({ data }) => data.confirmedOn === null);
  return [
    ...byDay(items.filter(({ day }) => day !== undefined && day <= addDays(today, AHEAD))),
    ...(never[0]
      ? [
          {
            ...never[0].locate(['confirmedOn']),
            what: `一度も確かめていない医療機関が${never.length}か所あります`,
          },
        ]
      : []),
  ];
}
