import type { City } from '../fixtures/city-files.ts';
import type { HonestEdit } from './edit.ts';

const PAGE = 'pages/soudan.mdx';
const CONTACTS = 'registry/city/contacts.yaml';
const FACTS = 'registry/city/facts.yaml';
const CLINIC = 'iryokikan/aoba-iin.yaml';
const EVENT = 'koza/fuyu.mdx';
const WORDS = 'registry/city/glossary.yaml';
const SITE = 'site.yaml';

const change = (name: string, file: string, from: string, to: string): HonestEdit => ({
  name,
  edit: (city) => city.change(file, from, to),
});
const add = (name: string, file: string, text: string): HonestEdit => ({
  name,
  edit: (city) => city.append(file, text),
});
const rewrite = (name: string, file: string, by: (text: string) => string): HonestEdit => ({
  name,
  edit: (city) => city.write(file, by(city.read(file))),
});
const crlf = (text: string) => text.replaceAll('\n', '\r\n');
const bom = (text: string) => `\ufeff${text}`;
const LINES: [string, (text: string) => string][] = [
  ['CRLF', crlf],
  ['a BOM', bom],
  ['CRLF and a BOM', (text) => bom(crlf(text))],
  ['blank lines at the end', (text) => `${text}\n\n`],
  ['a blank at the end of its first lines', (text) => text.replace('\n', ' \n')],
];

/** A contact with every field. */
const contact = (more: string) => `- id: C950
  name: 見本の新しい窓口
  purpose: カードのことを聞ける窓口
  tel: "04-7100-0950"
  telAlternative: null
  url: https://example.org/madoguchi/?id=12&lang=ja#tel
${more}
  whenClosed: 次の日の朝に、もう一度電話してください。
  source: [試験のための見本, "見本だより（令和8年10月号）2面"]
  sourceDate: "2026-10-01"
  status: VERIFIED-OFFICIAL
  action: publish
  reason: 広報に、前の番号の04-7100-0951が載ったことがあるため
  verifiedOn: 2026-11-20
  reviewBy: 2027-05-20`;

const fact = (id: string, values: string, more: string) => `- id: ${id}
  topic: 見本
  statement: 見本の調査で、窓口を知っていた人の割合
  values:${values}
  population: 見本市に住む、65歳以上の人（要介護の認定を受けた人を除く）
${more}
  source: [S0]
  status: SEED
  publish: with-date
  note: "電話で聞いた。担当: 見本課 #3（06-1000-0000）。記念品は500円の品だった"`;

const copied = (from: string, to: string, by: (text: string) => string) => (city: City) =>
  city.write(to, by(city.read(from)));

/** Words that look like a slip and are none, each with a field it stands in: its file and how the field begins. */
const NEAR: [file: string, start: string, words: string[]][] = [
  [
    EVENT,
    'lead: ',
    [
      '9:00-12:00の話です。',
      '2027-01-10から申し込めます。',
      '10-20人の集まりです。',
      '食べきれないときの話です。',
      '円卓を囲みます。',
      '119番の話です。',
      '令和8年12月（2026年12月）の話です。',
    ],
  ],
  [EVENT, 'place: ', ['〒000-0001 見本市北1-2-3 ', '見本市北一丁目2番地3号 ', '見本センター3階301-302 ']],
  [
    FACTS,
    'statement: ',
    [
      '医政医発0831第1号による、',
      '2017-01-01から2026-03-31までの、',
      '1,234人のうち1,200人が答えた、',
      '平成31年・令和元年（2019年）の、',
      '令和7年12月から令和8年3月（2026年3月）までの、',
      '2026年度（令和8年度）の、',
      '昭和64年（1989年）の、',
    ],
  ],
  [FACTS, 'source: [S0', [', "第123-4567-8901号 2026年", "ISBN 978-4-00-000000-0"']],
  [CONTACTS, 'name: 見本の申し込み先', ['（髙橋 﨑山 𠮷田）', '　第2係', 'ＡＢＣ']],
  [CONTACTS, 'purpose: ', ['18時〜22時、1〜3分で終わる']],
  [WORDS, 'meaning: ', ['円滑に話すための', '並べきれないほどの', '葛\u{e0100}城の']],
  [
    CLINIC,
    'hoursNote: ',
    ['12月29日〜1月3日は休みです。', '月・水は9:00〜12:30です。', '初診は10時30分までです。'],
  ],
  ['koe.yaml', 'words: ', ['後悔はありません。', '119番か、訪問看護か。迷いました。', '年金で足りました。']],
  ['shiryo/list.yaml', 'about: ', ['A4・2枚。No.12-3456。', '第1.1版（2026-10-01）です。']],
  ['ouchi/2/index.mdx', 'what: ', ['令和6年度（2024年度）の表です。', '2面の「10-20人」を直しました。']],
  [SITE, 'department: 見本市 くらし見本部 見本課', ['（第2庁舎3階301）']],
];

/** Ordinary work in registries and in the items at the head of a file: near to slips, and none. */
export const HONEST_REGISTRIES: HonestEdit[] = [
  ...[
    PAGE,
    CONTACTS,
    FACTS,
    CLINIC,
    EVENT,
    SITE,
    'shiryo/list.yaml',
    'koe.yaml',
    'ouchi/2/index.mdx',
  ].flatMap((file) => LINES.map(([how, by]) => rewrite(`${file} saved with ${how}`, file, by))),
  rewrite('no line feed at the end of a registry', WORDS, (text) => text.trimEnd()),
  change(
    'a remark between the items',
    PAGE,
    'label: 相談先',
    '# 11月21日に直した: 係の名前 06-1000-0000\nlabel: 相談先',
  ),
  change('a remark behind a value', PAGE, 'order: 3', 'order: 3   # 急なとき の次'),
  change(
    'a remark in a registry',
    CONTACTS,
    '- id: C010',
    '# 見本課に電話で確かめる。11月末まで: #7119 も\n- id: C010',
  ),
  change('a title in double quotes', PAGE, 'title: 相談先', 'title: "相談先"'),
  change('a title in single quotes', PAGE, 'title: 相談先', "title: '相談先'"),
  change(
    'a lead in quotes with a colon and a hash',
    PAGE,
    'lead: はじめに話す人です。まだ何も決まっていなくても、相談できます。',
    'lead: "迷うとき: はじめに話す人です。 #7119 も使えます。"',
  ),
  change('a full-width colon within a lead', PAGE, 'lead: はじめに', 'lead: 相談先：はじめに'),
  change('a full-width hash within a lead', PAGE, 'lead: はじめに', 'lead: ＃相談 はじめに'),
  change('a hash without a blank before it', PAGE, 'lead: はじめに', 'lead: 夜間は#7119です。はじめに'),
  change('a lead as a folded block', PAGE, 'lead: はじめに', 'lead: >-\n  はじめに'),
  change('a lead as a kept block', PAGE, 'lead: はじめに', 'lead: |-\n  はじめに'),
  change('items in another order', PAGE, 'title: 相談先\nlabel: 相談先', 'label: 相談先\ntitle: 相談先'),
  change('a list one below the other', PAGE, 'audiences: [all]', 'audiences:\n  - all'),
  change('a list without indentation', PAGE, 'next: [/kyukyu/]', 'next:\n- /kyukyu/\n- /kokoro/'),
  change('a list with a comma at the end', PAGE, 'next: [/kyukyu/]', 'next: [/kyukyu/, ]'),
  change('three next pages', PAGE, 'next: [/kyukyu/]', 'next: [/kyukyu/, /kokoro/, /saigai/]'),
  change('ages without quotes', PAGE, 'audiences: [all]', 'audiences: [65, 75]'),
  change('more blanks after the colon', PAGE, 'order: 3', 'order:    3'),
  change('updated in the week before', 'pages/suuji.mdx', 'updated: 2026-11-21', 'updated: 2026-11-14'),
  change('a date in quotes', PAGE, 'updated: 2026-11-21', 'updated: "2026-11-21"'),
  change(
    'reviewed today by a role',
    PAGE,
    'reviewed: null\nreviewer: null',
    'reviewed: 2026-11-21\nreviewer: 訪問看護師',
  ),
  change('null as a tilde', PAGE, 'reviewed: null', 'reviewed: ~'),
  change(
    'an exception of tone with its reason',
    PAGE,
    'reviewer: null',
    'reviewer: null\ntoneExceptions:\n  - word: 手遅れ\n    reason: 引用した本の題のため\n',
  ),
  change('looked at again in autumn', 'pages/koza/index.mdx', 'reviewBy: 2027-11-21', 'reviewBy: 2027-09-30'),
  change('an item that may be left out', PAGE, 'next: [/kyukyu/]\n', ''),
  change('a drawing of the cupboard', PAGE, 'order: 3', 'order: 3\ndrawing: madoguchi'),
  change('a source of a page', PAGE, 'sources: []', 'sources: [F900, F902]'),
  add(
    'a new contact with every field',
    CONTACTS,
    contact(
      '  hours:\n    - { days: 平日, opens: "08:30", closes: "17:15" }\n  hoursNote: 12月29日〜1月3日は休みです。',
    ),
  ),
  add('a contact that answers through the night', CONTACTS, contact('  hours: always\n  hoursNote: null')),
  add(
    'a contact with blanks between',
    CONTACTS,
    `\n${contact('  hours: []\n  hoursNote: 受付時間は、電話の案内で聞けます（1〜3分）。')}\n`,
  ),
  ...[
    '"090-1234-5678"',
    '"0120-123-456"',
    '"0570-012-345"',
    '"03-1234-5678"',
    '"0476-12-3456"',
    '"04992-2-1234"',
    '"#8000"',
    '"188"',
    '"050-1234-5678"',
  ].map((tel) => change(`the number of a contact becomes ${tel}`, CONTACTS, '"00-0000-0000"', tel)),
  change(
    'a short number with its ordinary one',
    CONTACTS,
    'telAlternative: null',
    'telAlternative: "043-123-4567"',
  ),
  change(
    'a purpose that names the short number',
    CONTACTS,
    'purpose: 救急車を',
    'purpose: 前の#7009。救急車を',
  ),
  change(
    'a contact was rung up today',
    CONTACTS,
    'reason: 見本のため\n  verifiedOn: null\n  reviewBy: null',
    'reason: 見本のため\n  verifiedOn: 2026-11-21\n  reviewBy: 2027-02-21',
  ),
  change('a value is corrected', FACTS, 'value: 41.5', 'value: 39.8'),
  change('a value of nothing', FACTS, 'value: 28,', 'value: 0,'),
  change('the whole of a hundred', FACTS, 'value: 97,', 'value: 100,'),
  change('a decimal with a zero', FACTS, 'value: 41.5', 'value: 42.0'),
  change(
    'a value one key a line',
    FACTS,
    '- { label: 見本の窓口, value: 3, unit: か所 }',
    '- label: 見本の窓口\n      value: 3\n      unit: か所',
  ),
  add(
    'a new fact',
    FACTS,
    fact(
      'F950',
      '\n    - { label: 知っていた人, value: 34.9, unit: ％, year: 令和5年度 }',
      '  answers: 2400\n  asOf: 令和5年度',
    ),
  ),
  add('a fact without values', FACTS, fact('F951', ' []', '  asOf: "2025-10-01"')),
  add('a fact with the year of both calendars', FACTS, fact('F952', ' []', '  asOf: 令和6年（2024）')),
  change(
    'a fact with both calendars in its words',
    FACTS,
    'statement: 見本の薬局の数',
    'statement: 令和7年度（2025年度）の見本の薬局の数',
  ),
  change(
    'a fiscal year that ends in the next',
    FACTS,
    'statement: 見本の薬局の数',
    'statement: 令和7年度末（2026年3月）の見本の薬局の数',
  ),
  change(
    'a note in a folded block',
    FACTS,
    'note: null',
    'note: >-\n    市に聞いた: 11月20日\n    数は# まだ変わる',
  ),
  {
    name: 'an event of the next month',
    edit: copied(EVENT, 'koza/2026-12-koza.mdx', (text) =>
      text
        .replace('冬の見本の講座', '12月の見本の講座')
        .replaceAll('2026-12-05', '2026-12-19')
        .replace('どなたでも聞けます。', '椅子に座って聞けます。'),
    ),
  },
  {
    name: 'an event of two days, with a hash and a number in its address',
    edit: copied(EVENT, 'koza/2027-02.mdx', (text) =>
      text
        .replace('冬の見本の講座', '2月の見本の講座')
        .replace('2026-12-05T14:00', '2027-02-06')
        .replace('2026-12-05T16:30', '2027-02-07')
        .replace('見本市民会館 2階, 大ホール', '見本市北1-2-3 見本会館 第2庁舎3階301・302（定員40人）')
        .replace('どなたでも聞けます。', '2日とも同じ話です。'),
    ),
  },
  change(
    'an event with a recording',
    'koza/aki.mdx',
    'sources: []',
    'sources: []\nrecording: https://example.org/v/0471581111',
  ),
  change(
    'an event is called off',
    EVENT,
    'capacity: 40',
    'capacity: 40\ncancelled: 大雪のためです。1月に開きます。',
  ),
  change(
    'an event with the right weekday',
    EVENT,
    'lead: 家での療養',
    'lead: 12月5日（土）の午後です。家での療養',
  ),
  change(
    'hours in words in a lead',
    EVENT,
    'lead: 家での療養',
    'lead: 14時00分から16時30分です。定員は40人です。家での療養',
  ),
  {
    name: 'an issue that is to come out in spring',
    edit: copied('ouchi/3/index.mdx', 'ouchi/4/index.mdx', (text) =>
      text
        .replace('number: 3', 'number: 4')
        .replace('2026-12-15', '2027-03-15')
        .replace('冬の見本の号', '春の見本の号')
        .replace('冬号', '春号'),
    ),
  },
  change(
    'a second correction',
    'ouchi/2/index.mdx',
    '直しました。 }',
    '直しました。 }\n  - { on: 2026-11-21, what: "図の年を、令和6年度から令和7年度に直しました。" }',
  ),
  change(
    'a correction one key a line',
    'ouchi/2/index.mdx',
    '- { on: 2026-11-01, what: 見本の受付時間を直しました。 }',
    '- on: 2026-11-01\n    what: 見本の受付時間を直しました。',
  ),
  change(
    'an issue is withdrawn today',
    'ouchi/2/index.mdx',
    'pages: 2',
    'pages: 2\nwithdrawn: { on: 2026-11-21, why: 表の年がちがっていたためです。 }',
  ),
  change('a fax number in its field', CLINIC, 'contact:\n', 'fax: "06-1000-0009"\ncontact:\n'),
  change(
    'a facility with every code',
    CLINIC,
    'kind: 診療所',
    'kind: 診療所\ncorporationName: 医療法人社団見本会\nmedicalInstitutionCode: "1234567"\nbeds: 19',
  ),
  change(
    'an address with a building',
    CLINIC,
    '  cityBlock: 2番地3',
    '  cityBlock: 2番地3\n  buildingNameEtc: 見本ビル1-2F 201号',
  ),
  change('a facility was asked today', CLINIC, 'confirmedOn: 2026-10-01', 'confirmedOn: 2026-11-21'),
  change(
    'a facility goes to one more district',
    CLINIC,
    'serviceArea: [kita]',
    'serviceArea:\n  - kita\n  - minami',
  ),
  change('a procedure is refused', CLINIC, '在宅酸素: 可', '在宅酸素: 可\n  輸血: 不可 # 11月21日に聞いた'),
  change('the hours of a desk', CLINIC, 'hours: 平日の9時から17時', 'hours: 平日 9:00-12:00、14:00-17:00'),
  change(
    'a facility has closed',
    'iryokikan/tsubaki-shika.yaml',
    'confirmedOn: null',
    'endedOn: 2026-10-31\nconfirmedOn: null',
  ),
  add(
    'a new word',
    WORDS,
    '- term: ACP\n  reading: えーしーぴー\n  meaning: "これからの医療を、くり返し話すこと: 人生会議"\n  group: 基本\n  source: 試験\n  needsReview: true',
  ),
  change('a reading with a long vowel mark', WORDS, 'reading: みほんし', 'reading: みほんぺーぱー'),
  change(
    'numbers people search for',
    'registry/city/search-words.yaml',
    '[みほん相談]',
    '[みほん相談, "119", "#7119", "8000", 手遅れ, 死にたい]',
  ),
  change(
    'a document is laid down',
    'shiryo/list.yaml',
    'about: 試験のための見本です。',
    'about: 令和8年10月1日の第2版です。A4で2枚、1〜4の順に読みます。',
  ),
  add(
    'a voice of today',
    'koe.yaml',
    '- id: "2"\n  who: 70代の娘\n  words: "先生に「119？」と聞きました。「まず電話を」と言われました。"\n  consentOn: 2026-11-21',
  ),
  change(
    'the city answers',
    'registry/city/asked.yaml',
    'answer: null',
    'answer: 市役所第2庁舎の3階、301の窓口です。',
  ),
  add(
    'a meeting next year',
    'registry/city/meetings.yaml',
    '- { on: 2027-03-17, name: 第3回, when: "19時〜21時、見本市役所第2庁舎3階301・302" }',
  ),
  change('the form of the card is new', 'registry/city/card.yaml', 'date: 令和7年4月', 'date: 令和8年11月'),
  add('a notice', SITE, 'notice: { on: 2026-11-21, text: 夜の相談の電話番号を直しました。, page: /soudan/ }'),
  add(
    'a notice one key a line',
    SITE,
    'notice:\n  on: 2026-11-21\n  text: "受付は9時から、17時まで: 直しました。"\n  page: /soudan/',
  ),
  change(
    'a section with more in it',
    SITE,
    '{ folder: koza, also: [data], name: 講座・イベント }',
    '{ folder: koza, also: [ouchi, shiryo], name: 講座・イベント }',
  ),
  change('a new edition of the pamphlet', SITE, '第2.1版, on: 2026-10-01', '第2.2版, on: 2026-11-21'),
  ...NEAR.flatMap(([file, start, words]) =>
    words.map((word) => change(`${word} in ${file}`, file, start, `${start}${word}`)),
  ),
];
