import { expect, test } from 'vitest';
import { sampleContact } from '../../tests/fixtures/contact.ts';
import { sampleContent, sampleText } from '../../tests/fixtures/sample-content.ts';
import { addresses } from './addresses.ts';
import { audiences } from './audiences.ts';
import { dates } from './dates.ts';
import { headings } from './headings.ts';
import { mustSay } from './must-say.ts';
import { readings } from './readings.ts';
import { signs } from './signs.ts';

const PREVIEW = { today: '2026-11-21', live: false };
const FILE = 'content/pages/mihon.mdx';

test.each(['/sagasu/', '/404/', '/koza/calendar/', '/koza/decks/', '/shiryo/signage/', '/zaitaku/slides/'])(
  'no text may have the address %s of a route',
  (url) => {
    expect(addresses(sampleContent({ texts: [sampleText('', { url })] }), PREVIEW)).toEqual([
      {
        file: FILE,
        what: `この名前のファイルは置けません（${url} は、サイトの仕組みのアドレスです）。`,
        mend: 'ほかと重ならない名前に変えてください。',
      },
    ]);
  },
);

test('two texts of one address stop, two of one title are told at the second', () => {
  const text = (file: string, url: string, title: string) =>
    sampleText('', { file, url, data: { title }, front: `title: ${title}` });
  const unread = { ...sampleText('', { url: '/c/' }), data: undefined };
  const texts = [text('a.mdx', '/a/', '題'), text('b.mdx', '/a/', '別'), text('c.mdx', '/b/', '題'), unread];
  expect(addresses(sampleContent({ texts }), PREVIEW)).toEqual([
    {
      file: 'b.mdx',
      what: 'この名前のファイルは置けません（/a/ は、a.mdxのアドレスです）。',
      mend: expect.any(String),
    },
    { file: 'a.mdx', what: '/a/ のファイルが2つあります（もう1つは b.mdx）。', mend: expect.any(String) },
    {
      file: 'c.mdx',
      line: 2,
      column: 8,
      severity: 'warning',
      what: '題名「題」が、a.mdx と同じです。',
      mend: expect.stringContaining('このままでも公開できます'),
    },
  ]);
});

test('one landing page for each group; one that cannot be read is none', () => {
  const page = (file: string, audience: string) =>
    sampleText('', { file, data: { audience }, front: `audience: "${audience}"` });
  const unread = { ...sampleText(''), data: undefined };
  const content = sampleContent({
    audiences: [unread, page('a.mdx', '65'), page('b.mdx', '75'), page('c.mdx', '65')] as never,
  });
  expect(audiences(content, PREVIEW)).toEqual([
    {
      file: 'c.mdx',
      line: 2,
      column: 11,
      what: '「65」の入口のページが2つあります（もう1つは a.mdx）。',
      mend: expect.stringContaining('audience'),
    },
  ]);
});

const ofHeadings = (body: string) => headings(sampleContent({ texts: [sampleText(body)] }), PREVIEW);
const levels = (body: string) => ofHeadings(body).filter(({ what }) => !what.includes('何もありません'));

test('a heading without a word below it is told, at the end of a page or before the next of its level', () => {
  const lines = (body: string) => ofHeadings(body).map(({ line }) => line);
  expect(lines('## あ\n\n## い\n\n話す。\n\n## う')).toEqual([1, 7]);
  expect(lines('## あ\n\n### い\n\n話す。\n\n### う\n\n## え\n\n- 話す')).toEqual([7]);
  expect(lines('## あ\n\n<Contact id="C002" />\n\n## い\n\n| 日 | 時 |\n| --- | --- |\n| 月 | 9 |')).toEqual(
    [],
  );
});

test('a heading that skips a level is told with the right mark; going up again is fine', () => {
  expect(levels('## あ\n\n### い\n\n## う\n\n#### え')).toEqual([
    {
      file: FILE,
      line: 7,
      column: 1,
      what: '見出し「え」の段が飛んでいます（#### の前に、### の見出しがありません）。耳で読む人が、順番を見失います。',
      mend: '「###」に直してください。',
      corrected: '### え',
    },
  ]);
  expect(levels('### あ')).toMatchObject([{ corrected: '## あ' }]);
});

test('headings of components count as levels, where they stand', () => {
  expect(levels('<Column title="夜">\n\n### あ\n\n</Column>')).toEqual([]);
  expect(levels('<Steps>\n\n<Step title="聞く">\n\nあ。\n\n</Step>\n\n</Steps>')).toEqual([]);
});

const term = (word: string, reading: string) => ({
  term: word,
  reading,
  meaning: '',
  group: '',
  source: '',
  needsReview: false,
});
const TERMS = {
  往診: term('往診', 'おうしん'),
  ケア: term('ケア', 'けあ'),
  看取り: term('看取り', 'みとり'),
};
const unread = (body: string) =>
  readings(sampleContent({ texts: [sampleText(body)], rows: { term: TERMS } }), PREVIEW);

test('a word of the glossary is told where it first stands without its reading, once', () => {
  expect(unread('はじめ。\n\n往診の話。往診です。\n\n往診。')).toEqual([
    {
      file: FILE,
      line: 3,
      column: 1,
      severity: 'warning',
      what: '「往診」に、読みと意味がついていません。',
      mend: 'このページで最初に出るところを <Term>往診</Term> にしてください。',
    },
  ]);
});

test.each([
  ['it is marked somewhere', '往診です。\n\n<Term>往診</Term>です。'],
  ['it is katakana', 'ケアの話。'],
  ['it stands in a heading', '## 往診\n\nあ。'],
  ['it is the words of a link', '[往診](/a/)です。'],
  ['the page is the glossary', '往診です。\n\n<GlossaryIndex />'],
])('no reading is missed where %s', (_, body) => expect(unread(body)).toEqual([]));

const day = '2026-11-22';
const future = (over: object) => dates(sampleContent(over), PREVIEW);

test('a text may not be confirmed in the future; written in the future it is told', () => {
  const text = sampleText('', { front: 'updated: x\nreviewed: x', data: { updated: day, reviewed: day } });
  expect(future({ texts: [text] })).toEqual([
    {
      file: FILE,
      line: 2,
      column: 10,
      severity: 'warning',
      what: '「書き直した日」が、まだ来ていない日（令和8年11月22日）です。',
      mend: '年と月を確かめてください。今日は 2026-11-21 です。',
    },
    {
      file: FILE,
      line: 3,
      column: 11,
      what: expect.stringContaining('「確認した日」'),
      mend: expect.any(String),
    },
  ]);
});

test('today is no day of the future', () => {
  const text = sampleText('', { data: { updated: '2026-11-21', reviewed: '2026-11-21' } });
  const contact = { C900: sampleContact({ verifiedOn: '2026-11-21' }) };
  expect(future({ texts: [text, { ...text, data: undefined }], rows: { contact } })).toEqual([]);
});

test('corrections, withdrawals, confirmations, consents and editions lie behind', () => {
  const front = 'corrections:\n  - on: x\n  - on: y\nwithdrawn:\n  on: z';
  const data = { corrections: [{ on: '2026-11-21' }, { on: day }], withdrawn: { on: day } };
  const found = future({
    issues: [sampleText('', { front, data }), { ...sampleText(''), data: undefined }] as never,
    rows: {
      contact: { C900: sampleContact({ verifiedOn: day }) },
      voice: { 1: { consentOn: day } as never },
      material: { a: { date: day } as never },
    },
  });
  expect(found.map(({ line, severity, what }) => [line, severity, /「(.+?)」/.exec(what)?.[1]])).toEqual([
    [4, undefined, '訂正した日'],
    [6, undefined, '取り下げた日'],
    [1, undefined, '確認した日'],
    [1, undefined, '同意書の日付'],
    [1, 'warning', '版の日付'],
  ]);
});

const statement = '頭：激しい頭痛／高熱。顔：顔の片方がゆがむ。';
const listed = (body: string) =>
  signs(
    sampleContent({
      texts: [sampleText(body)],
      rows: { fact: { P033: { id: 'P033', statement } as never } },
    }),
    PREVIEW,
  );
const list = (...items: string[]) => `<Signs>\n\n${items.map((item) => `- ${item}`).join('\n')}\n\n</Signs>`;

test('the signs for 119 are those of the fact, in any order, nothing added, nothing left out', () => {
  expect(listed(list('高熱', '激しい頭痛', '顔の片方がゆがむ'))).toEqual([]);
  expect(listed(list('高熱', '激しい頭痛'))).toMatchObject([
    { file: FILE, line: 1, column: 1, what: '<Signs> に、事実 P033 の目安が足りません: 顔の片方がゆがむ' },
  ]);
  expect(listed(list('高熱', '激しい頭痛', '顔の片方がゆがむ', 'せき'))).toMatchObject([
    {
      file: FILE,
      line: 6,
      what: expect.stringContaining('「せき」は、事実 P033 にありません'),
      mend: expect.stringContaining('激しい頭痛／高熱／顔の片方がゆがむ'),
    },
  ]);
});

test('items outside the list, and words beside it, are not its signs', () => {
  expect(
    listed(
      `- せき\n\n${list('高熱', '激しい頭痛', '顔の片方がゆがむ').replace('<Signs>', '<Signs>\n\n迷ったら119へ。')}`,
    ),
  ).toEqual([]);
  expect(listed('- せき')).toEqual([]);
});

test('without the fact there is nothing to compare with', () => {
  expect(signs(sampleContent({ texts: [sampleText(list('せき'))] }), PREVIEW)).toEqual([]);
});

const due = (row: object, body: string, url = '/kyukyu/') =>
  mustSay(
    sampleContent({
      texts: [sampleText(body, { url })],
      rows: {
        mustSay: {
          x: {
            id: 'x',
            page: '/kyukyu/',
            what: '119の一言',
            says: [],
            quotes: [],
            why: '命の話です。',
            ...row,
          },
        },
      },
    }),
    PREVIEW,
  );
const says = { says: ['迷ったら119へ', '119に電話'] };

test('a page that does not say what it must is told what, why and how', () => {
  expect(due({ ...says, quotes: ['C001', 'Signs'] }, '話です。')).toEqual([
    {
      file: FILE,
      line: 1,
      what: 'このページには「119の一言」が要ります。命の話です。',
      mend: '次のどれかの言葉を入れてください: 「迷ったら119へ」「119に電話」。または、C001、Signs を置いてください。折りたたみの中は数えません。',
    },
  ]);
  expect(due(says, '話です。')[0]?.mend).toBe(
    '次のどれかの言葉を入れてください: 「迷ったら119へ」「119に電話」。折りたたみの中は数えません。',
  );
  expect(due({ quotes: ['C001'] }, '話です。')[0]?.mend).toBe(
    'C001 を置いてください。折りたたみの中は数えません。',
  );
});

test.each([
  ['in other words of the list', '119に電話。'],
  ['with other spaces, commas and widths', '迷ったら、 １１９へ。'],
  ['over two lines', '迷ったら\n119へ。'],
  ['in an attribute', '<Note title="迷ったら119へ">\n\nあ。\n\n</Note>'],
])('it is said %s', (_, body) => expect(due(says, body)).toEqual([]));

test.each([
  ['a contact', '<Contact id="C001" />'],
  ['a component', list('高熱')],
])('or by quoting %s', (_, body) => expect(due({ quotes: ['C001', 'Signs'] }, body)).toEqual([]));

test.each([
  ['words', says, '迷ったら119へ。'],
  ['a quotation', { quotes: ['C001'] }, '<Contact id="C001" />'],
  ['a component', { quotes: ['Note'] }, '<Note title="あ">\n\nい。\n\n</Note>'],
])('%s in a fold do not count', (_, row, body) => {
  expect(due(row, `<Fold title="くわしく">\n\n${body}\n\n</Fold>`)).toHaveLength(1);
});

test('only the page that is meant is asked, or all below it', () => {
  expect(due(says, '話です。', '/kyukyu/card/')).toEqual([]);
  expect(due({ ...says, page: '/kyukyu/*' }, '話です。', '/kyukyu/card/')).toHaveLength(1);
  expect(due({ ...says, page: '/kyukyu/*' }, '話です。', '/soudan/')).toEqual([]);
});

test('a page that cannot be read is not asked', () => {
  expect(due(says, '<Note>')).toEqual([]);
});
