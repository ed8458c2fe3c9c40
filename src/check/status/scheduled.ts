import type { Content } from '../../content/read.ts';
import { byDay as meetingsByDay } from '../../features/meeting/schema.ts';
import { issueName } from '../../features/newsletter/schema.ts';
import { addDays, type Day } from '../../lib/dates.ts';
import { inFrontMatter } from '../rule.ts';
import { byDay, type Item } from './item.ts';

/** So many days after an event its record is asked for. */
const LATELY = 30;

/** What comes about by itself: issues that appear, events that take place and are then over, meetings, facilities that leave the list. */
export function scheduled(content: Content, today: Day): Item[] {
  const { issues, events, rows, site, siteSource, dir } = content;
  const items: Item[] = [];
  for (const issue of issues) {
    const { data } = issue;
    if (data?.issuedOn && !data.sample && data.issuedOn > today)
      items.push({
        ...inFrontMatter(issue, 'issuedOn'),
        day: data.issuedOn,
        what: `情報紙 ${issueName(data)}「${data.title}」が出ます。それまでは、どこにも出ません`,
      });
  }
  for (const event of events) {
    const { data } = event;
    if (!data?.endsAt || !data.startsAt) continue;
    const place = inFrontMatter(event, 'startsAt');
    const [first, last] = [data.startsAt.slice(0, 10), data.endsAt.slice(0, 10)];
    const name = `催し「${data.title}」`;
    if (last >= today)
      items.push({
        ...place,
        day: first,
        what: `${name}${data.cancelled ? 'は中止です' : '。終わった次の日に「終了しました」へ変わります'}`,
      });
    else if (last >= addDays(today, -LATELY) && !data.cancelled && !data.record && data.place !== null)
      items.push({
        ...place,
        day: last,
        what: `${name}は終わりました。参加した人数などの記録（record）を書けます`,
      });
  }
  const meetings = [...rows.meeting.values()];
  const { next } = meetingsByDay(
    meetings.map(({ data }) => data),
    today,
  );
  for (const { data, locate } of meetings)
    if (data === next)
      items.push({
        ...locate(['on']),
        day: data.on,
        what: `会議 ${data.name}。過ぎると「終わりました」に変わります`,
      });
  for (const { data, locate } of rows.facility.values())
    if (data.endedOn && data.endedOn > today)
      items.push({
        ...locate(['endedOn']),
        day: data.endedOn,
        what: `医療機関「${data.name}」が一覧から消えます`,
      });
  if (site?.notice)
    items.push({
      file: `${dir}/site.yaml`,
      ...siteSource?.locate(['notice']),
      day: site.notice.on,
      what: '訂正のお知らせが、全部のページに出ています。自動では消えません。落ち着いたら site.yaml の notice を消します',
    });
  return byDay(items);
}
