import { addMonths, type Day } from '../../lib/dates.ts';
import {
  type Beginning,
  CHECK,
  dayInWords,
  readMoment,
  TO_WRITE,
  uncheckedFields,
  yamlValue,
} from '../../page/begin.ts';

/** What `npm run new -- event` is told. */
type Answers = Record<'title' | 'start' | 'end' | 'place' | 'apply' | 'name', string>;

/** How a new event is begun. */
export const eventBeginning = (today: Day): Beginning<keyof Answers> => ({
  label: '講座・イベント',
  questions: {
    title: { ask: '題名', example: '見本の講座' },
    start: {
      ask: 'はじまり（日と時刻。1日中なら日だけ）',
      example: `${addMonths(today, 1)}T14:00`,
      read: readMoment,
    },
    end: {
      ask: 'おわり（はじまりと同じ書き方）',
      example: `${addMonths(today, 1)}T16:00`,
      until: ({ start }) => start,
      offer: ({ start }) => (start.length === 10 ? [start] : []),
      read: readMoment,
    },
    place: { ask: '場所（決まっていなければ Enter）', example: '見本の会場', offer: () => [''] },
    apply: {
      ask: '申し込み先の連絡先ID（registry の contacts.yaml。決まっていなければ Enter）',
      example: '',
      offer: () => [''],
      read: (typed) => typed.normalize('NFKC').toUpperCase(),
    },
    name: {
      ask: 'ファイルの名前（半角の小文字・数字・-。ページのアドレスになります）',
      example: 'mihon-no-koza',
      offer: ({ start }) => [`${start.slice(0, 7)}-koza`, `${start.slice(0, 10)}-koza`],
      names: true,
      read: (typed) => typed.replace(/\.mdx$/, ''),
    },
  },
  file: ({ name }) => `${name}.mdx`,
  text: (answers) => eventTemplate(answers, today),
  next: [],
  check: CHECK,
});

/** An event of which only title, time and perhaps place are known. */
const eventTemplate = ({ title, start, end, place, apply }: Answers, today: Day): string => `---
title: ${JSON.stringify(title)}
lead: ${TO_WRITE}だれに、何の話をする催しかを、1〜2文で書きます。
startsAt: ${yamlValue(start)}   # はじまり（${dayInWords(start)}）
endsAt: ${yamlValue(end)}     # おわり
place: ${place === '' ? 'null                  # 場所。決まったら書きます' : JSON.stringify(place)}
# capacity: 定員の人数。決まったら、はじめの「# 」を消して数字を書きます
${apply === '' ? '# apply: 申し込み先の連絡先ID。なければ「市に確認中」と出ます' : `apply: ${yamlValue(apply)}`}
sources: []                  # もとにした事実のID（registry の facts.yaml）
medical: false               # 治療の話をする催しなら true
${uncheckedFields(today)}
---

${TO_WRITE}どんな催しかを、読む人に話すように書きます。

## 話すこと

- ${TO_WRITE}話すことの1つ目です。
- ${TO_WRITE}話すことの2つ目です。

## 来る前に

${TO_WRITE}持ち物や、会場への道など、知っておくとよいことを書きます。なければ、この見出しごと消します。
`;
