import type { Mistake } from '../edit.ts';
import { added, slip, slipIn } from './slip.ts';

const CONTACTS = 'registry/city/contacts.yaml';
const NATIONAL = 'registry/national/contacts.yaml';
const FACTS = 'registry/city/facts.yaml';
const TEL: [string, string][] = [
  ['one digit too few', '"06-1000-001"'],
  ['one digit too many', '"06-1000-00012"'],
  ['in full-width digits', '"０４−７１００−０００１"'],
  ['without its area code', '"7100-0001"'],
  ['with a letter O for a zero', '"04-71OO-0001"'],
  ['with an extension behind it', '"06-1000-0001 内線12"'],
  ['with two numbers in one field', '"06-1000-0001、06-1000-0002"'],
  ['with its area code in brackets', '"04(7100)0001"'],
  ['with long vowel marks for hyphens', '"04ー7100ー0001"'],
];

/** A contact with every field, but for what a case says otherwise. */
const contact = (fields: Record<string, string> = {}) =>
  Object.entries({
    id: 'C950',
    name: '見本の新しい窓口',
    purpose: '試験のための見本',
    tel: '"00-0000-0950"',
    telAlternative: 'null',
    url: 'null',
    hours: '[]',
    hoursNote: 'null',
    whenClosed: 'null',
    source: '[試験のための見本]',
    sourceDate: 'null',
    status: 'SINGLE-SOURCE',
    action: 'publish-after-recheck',
    reason: '見本のため',
    verifiedOn: 'null',
    reviewBy: 'null',
    ...fields,
  })
    .filter(([, value]) => value !== '')
    .map(([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${value}`)
    .join('\n');

const contactWith = (name: string, fields: Record<string, string>, says: RegExp, at?: string): Mistake =>
  added(
    name,
    CONTACTS,
    contact(fields),
    says,
    at ?? Object.entries(fields).map(([key, value]) => `${key}: ${value}`)[0],
  );

/** The registry of contacts. */
export const CONTACT_MISTAKES: Mistake[] = [
  ...TEL.map(([how, tel]) =>
    slip(`a number ${how}`, CONTACTS, ['"00-0000-0000"', tel], /番号|桁|けた|半角|tel/),
  ),
  slip(
    'a number without quotes and hyphens',
    CONTACTS,
    ['tel: "00-0000-0000"', 'tel: 0471000001'],
    /"|引用符/,
  ),
  slip('the short number without quotes', CONTACTS, ['tel: "#7119"', 'tel: #7119'], /"|引用符|#/),
  slip('119 without quotes', NATIONAL, ['tel: "119"', 'tel: 119'], /"|引用符/),
  slip('a second contact with the same id', CONTACTS, ['id: C011', 'id: C900'], /C900/, 'id: C900'),
  added('a contact of the nation again in the city', CONTACTS, contact({ id: 'C005' }), /C005/, 'id: C005'),
  contactWith('an id with a small letter', { id: 'c950' }, /C950|大文字|ID|id/),
  contactWith('an id in Japanese', { id: '窓口1' }, /C|半角|ID|id/),
  contactWith('hours in words', { hours: 'いつでも' }, /always|一覧|days|受付時間|hours/),
  contactWith('hours left empty', { hours: '' }, /hours|受付時間/, 'id: C950'),
  slip(
    'an hour that is none',
    CONTACTS,
    ['opens: "18:00"', 'opens: "25:00"'],
    /時刻|時間|09:00|18:00/,
    'opens: "25:00"',
  ),
  slip(
    'an hour of one digit',
    CONTACTS,
    ['closes: "08:00"', 'closes: "8:00"'],
    /08:00|18:00|時刻|2桁/,
    'closes: "8:00"',
  ),
  slip(
    'an hour as the clock is read aloud',
    CONTACTS,
    ['opens: "18:00"', 'opens: 午後6時'],
    /18:00|09:00|時刻/,
    'opens: 午後6時',
  ),
  slip('no closing hour', CONTACTS, [', closes: "08:00"', ''], /closes/, 'opens: "18:00"'),
  contactWith('a status in Japanese', { status: '確認済み' }, /VERIFIED|SINGLE-SOURCE|status|確かさ/),
  contactWith('an action misspelt', { action: 'publsh' }, /publish/),
  contactWith('an action in Japanese', { action: '載せる' }, /publish/),
  contactWith('verified in the future', { verifiedOn: '2027-11-20' }, /まだ来ていない|先|未来/),
  contactWith(
    'to be reviewed before it was verified',
    { reviewBy: '2026-05-20', verifiedOn: '2026-11-20' },
    /より前/,
  ),
  contactWith('verified with slashes', { verifiedOn: '2026/11/20' }, /2026-11-20/),
  contactWith('an address of the web without https', { url: 'http://example.org/' }, /https/),
  contactWith('an address of the web without anything before www', { url: 'www.example.org' }, /https/),
  contactWith('a full-width address of the web', { url: 'ｈｔｔｐｓ://example.org/' }, /https|半角/),
  contactWith('a source as a word', { source: '市の広報' }, /\[|一覧|並べ|- /),
  contactWith('no name', { name: '""' }, /name|名前/),
  contactWith('no key tel', { tel: '' }, /tel|電話/, 'id: C950'),
  contactWith('a contact without reviewBy', { reviewBy: '' }, /reviewBy|次に/, 'id: C950'),
  contactWith('phone for tel', { tel: '', phone: '"00-0000-0950"' }, /phone|tel/, 'phone: "00'),
  contactWith('a purpose that frightens', { purpose: '手遅れにならないための窓口' }, /手遅れ/),
  contactWith(
    'another number in the remark on the hours',
    { hoursNote: '土日は090-1234-5678へ' },
    /電話番号/,
  ),
  contactWith(
    'a number in what to do when closed',
    { whenClosed: '夜は市役所（04-7158-1111）へ' },
    /電話番号/,
  ),
  contactWith('a mail address in the remark', { hoursNote: 'madoguchi@example.org でも受けます' }, /メール/),
  contactWith('a remark with a half-width colon', { hoursNote: '受付: 平日' }, /:|引用符/),
];

/** The registry of facts. */
export const FACT_MISTAKES: Mistake[] = [
  slip('a fact without a source', FACTS, ['source: [S0]', 'source: []'], /source|出典/, 'source: []'),
  slipIn('no key source', FACTS, ['  source: [S0]\n', ''], /source|出典/),
  slip('a source that is not in the list', FACTS, ['source: [S0]', 'source: [S9]'], /S9/),
  slip('answers with their word', FACTS, ['answers: 1200', 'answers: 1,200人'], /半角|数字|,/),
  slip('answers with a comma', FACTS, ['answers: 1200', 'answers: 1,200'], /半角|数字|,/),
  slip(
    'a share of nobody knows whom',
    FACTS,
    ['population: 試験のための見本\n  answers: 1200', 'population: null\n  answers: 1200'],
    /population|だれの/,
    'population: null',
  ),
  slip(
    'a number of people of nobody knows whom',
    FACTS,
    [
      'value: 1234, unit: 回, year: 令和7年度 }\n  population: 試験のための見本',
      'value: 1234, unit: 人, year: 令和7年度 }\n  population: null',
    ],
    /population|だれの/,
    'population: null',
  ),
  slip(
    'a share of answers without how many answered',
    FACTS,
    ['population: 試験のための見本\n  answers: 1200', 'population: 見本の問いに答えた人'],
    /answers/,
    'population: 見本の問いに答えた人',
  ),
  slip('no year', FACTS, ['asOf: 令和8年度', 'asOf: null'], /asOf|いつ/, 'asOf: null'),
  slip('a value with its unit', FACTS, ['value: 3,', 'value: 3か所,'], /数|半角/, 'value: 3か所'),
  slip('a value in kanji', FACTS, ['value: 3,', 'value: 三,'], /数|半角/, 'value: 三'),
  slip('a value in full-width digits', FACTS, ['value: 41.5', 'value: ４１．５'], /半角|数/),
  slip('a value in quotes', FACTS, ['value: 41.5', 'value: "41.5"'], /引用符|数/),
  slip('a value with its comma', FACTS, ['value: 1234', 'value: 1,234'], /数|,|半角/),
  slip('a share of more than all', FACTS, ['value: 41.5', 'value: 415'], /100/),
  slip('a value without a unit', FACTS, ['value: 3, unit: か所', 'value: 3'], /unit|単位/, 'value: 3'),
  slip('valeu for value', FACTS, ['value: 45', 'valeu: 45'], /value/),
  slip('the year of a value in short', FACTS, ['year: 令和6年度 }', 'year: R6 }'], /令和|年/),
  slip('a second fact with the same id', FACTS, ['id: F904', 'id: F903'], /F903/, 'id: F903'),
  slip('the id of a fact in small letters', FACTS, ['id: F905', 'id: f905'], /F905|大文字|ID|id/),
  slip('a fact with an id in Japanese', FACTS, ['id: F906', 'id: 事実6'], /半角|大文字|ID|id/),
  slip('publish as 載せる', FACTS, ['publish: internal', 'publish: 載せない'], /internal|publish|載せ方/),
  slip('publish in capitals', FACTS, ['publish: pro-only', 'publish: Pro-Only'], /pro-only/),
  slip(
    'the era and the year do not match',
    FACTS,
    ['statement: 見本の薬局の数', 'statement: 令和8年（2025年）の見本の薬局の数'],
    /西暦|令和|年/,
  ),
  slip(
    'the era and the year do not match in asOf',
    FACTS,
    ['asOf: 令和5〜7年度', 'asOf: 令和5年度（2022年度）'],
    /西暦|令和|年/,
  ),
  slip(
    'an amount of money in a value',
    FACTS,
    ['value: 70.8, unit: ％', 'value: 18000, unit: 円'],
    /円|金額/,
  ),
  slip('values as one number', FACTS, ['values: []', 'values: 12'], /一覧|\[|- /),
  slip(
    'a fact with a note in two lines',
    FACTS,
    ['note: null', 'note: 市に聞いた\n2026年11月に'],
    /字下げ|引用符|行/,
    '2026年11月に',
  ),

  slip(
    'a share that is not the one of its sentence',
    FACTS,
    [
      [
        'statement: 在宅療養を知っていた人の割合',
        '  values:',
        '    - { label: 65歳以上の人, value: 41.5, unit: ％ }',
        '    - { label: 40〜64歳の人, value: 28, unit: ％ }',
      ].join('\n'),
      'statement: 知っていた人は82％\n  values:\n    - { label: 65歳以上の人, value: 28, unit: ％ }',
    ],
    /（28）/,
    'value: 28',
  ),
];
