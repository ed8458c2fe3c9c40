import type { Mistake } from '../edit.ts';
import { added, slip, slipIn } from './slip.ts';

const WORDS = 'registry/city/glossary.yaml';
const BASE = 'registry/national/glossary.yaml';
const SEARCH = 'registry/city/search-words.yaml';
const MATERIALS = 'shiryo/list.yaml';
const ASKED = 'registry/city/asked.yaml';
const MEETINGS = 'registry/city/meetings.yaml';
const CARD = 'registry/city/card.yaml';
const CITY_MUST_SAY = 'registry/city/must-say.yaml';
const MUST_SAY = 'registry/national/must-say.yaml';
const AREAS = 'registry/city/areas.yaml';
const SOURCES = 'registry/city/sources.yaml';
const VOICES = 'koe.yaml';
const MEANING = 'meaning: 試験のための見本の読みもの';

/** The word list. */
export const GLOSSARY_MISTAKES: Mistake[] = [
  slip('a reading of a word with kanji', WORDS, ['reading: みほんし', 'reading: 見ほんし'], /ひらがな/),
  slip('a reading of a word in katakana', WORDS, ['reading: みほんし', 'reading: ミホンシ'], /ひらがな/),
  slip('a reading of a word in letters', WORDS, ['reading: みほんし', 'reading: mihonshi'], /ひらがな/),
  slipIn('a word without a meaning', WORDS, [`  ${MEANING}\n`, ''], /meaning|意味/),
  slip('a word with an empty meaning', WORDS, [MEANING, 'meaning: ""'], /meaning|意味/),
  slip('a meaning under another name', WORDS, ['meaning:', 'imi:'], /meaning/, 'imi:'),
  added(
    'a word of the nation again in the city',
    WORDS,
    '- { term: 訪問看護, reading: ほうもんかんご, meaning: 看護師が来ること, group: 医療, source: 試験, needsReview: true }',
    /訪問看護/,
  ),
  slip('a word twice in one list', BASE, ['term: 在宅医療', 'term: 在宅療養'], /在宅療養/, 'term: 在宅療養'),
  slip('whether it was read, in Japanese', WORDS, ['needsReview: true', 'needsReview: まだ'], /true|false/),
  slip('a number in a meaning', WORDS, [MEANING, `${MEANING}。電話は０４（７１００）０００１`], /電話番号/),
  slip('an amount of money in a meaning', WORDS, [MEANING, `${MEANING}。月57,600円まで`], /円|金額/),
  slip('a frightening meaning', WORDS, [MEANING, 'meaning: 手遅れになる前に読むもの'], /手遅れ/),
  slip('a meaning that steers', WORDS, [MEANING, 'meaning: 無駄な延命を断ること'], /無駄な延命/),
  slip('a circled digit in a meaning', WORDS, [MEANING, 'meaning: ㍿見本の読みもの'], /㍿|機種依存/),
  slip('half-width katakana in a meaning', WORDS, [MEANING, 'meaning: 試験のﾍﾟｰｼﾞ'], /半角/),
  slip('a zero-width blank in a term', WORDS, ['term: 見本紙', 'term: 見本\u200b紙'], /見えない|ゼロ幅/),
  slip('a simplified character from a scan', WORDS, [MEANING, 'meaning: 实際に読む、見本の読みもの'], /实/),
  slip(
    'an era that does not match in a meaning',
    WORDS,
    [MEANING, 'meaning: 令和8年（2025年）からの読みもの'],
    /令和|西暦|年/,
  ),
];

/** Words people search for. */
export const SEARCH_MISTAKES: Mistake[] = [
  slip('an empty search word', SEARCH, ['word: 見本の窓口', 'word: ""'], /word|ことば/),
  slip('a search word to a page that is not there', SEARCH, ['page: /soudan/', 'page: /sodan/'], /sodan/),
  slip(
    'a search word in no heading and without a page',
    SEARCH,
    ['also: [みほん相談]\n  page: /soudan/', 'also: [みほん相談]'],
    /page|行き先|見出し/,
    'word: 見本の窓口',
  ),
  added(
    'a search word twice',
    SEARCH,
    '- { word: 見本の窓口, also: [見本課], page: /kokoro/ }',
    /2|重|見本の窓口/,
  ),
  slip(
    'another way to say it twice',
    SEARCH,
    ['also: [みほん相談]', 'also: [みほん相談, ミホン相談]'],
    /2|重|同じ/,
  ),
  slip(
    'other ways to say it in one word',
    SEARCH,
    ['also: [みほん相談]', 'also: みほん相談、窓口'],
    /\[|一覧|並べ/,
  ),
  slip('alos for also', SEARCH, ['also:', 'alos:'], /also/, 'alos:'),
  slip(
    'a reading of a search word with kanji',
    'registry/national/search-words.yaml',
    ['reading: みとり', 'reading: 看とり'],
    /ひらがな/,
  ),
  slip('a number among search words', SEARCH, ['also: [みほん相談]', 'also: [04-7158-1111]'], /電話番号/),
];

/** Materials, voices, questions to the city, meetings, the card and other lists. */
export const LIST_MISTAKES: Mistake[] = [
  slip(
    'a material whose file is not there',
    MATERIALS,
    ['annai-v2.pdf', 'annai-v3.pdf'],
    /annai-v3|ありません/,
  ),
  slip('a material with a capital in its ending', MATERIALS, ['annai-v2.pdf', 'annai-v2.PDF'], /annai-v2/),
  slip(
    'a material without the date of its edition',
    MATERIALS,
    ['date: 2026-10-01', 'date: null'],
    /date|日付/,
    'date: null',
  ),
  slip(
    'a material of next year',
    MATERIALS,
    ['date: 2026-10-01', 'date: 2027-10-01'],
    /まだ来ていない|先|未来/,
  ),
  slip('a material for everyone in Japanese', MATERIALS, ['for: all', 'for: みんな'], /all/),
  slip('a material with the id of another', MATERIALS, ['id: madamono', 'id: annai'], /annai/, 'id: annai'),
  slip(
    'a material with a fact that is not there',
    MATERIALS,
    ['date: 2026-10-01', 'date: 2026-10-01\n  fact: F999'],
    /F999/,
    'fact: F999',
  ),
  slip(
    'a number in what a material is about',
    MATERIALS,
    ['about: 試験のための見本です。', 'about: 注文は0120（123）456へ。'],
    /電話番号/,
  ),
  slip(
    'an amount of money in what a material is about',
    MATERIALS,
    ['about: 試験のための見本です。', 'about: 1部三百円です。'],
    /円|金額/,
  ),
  slip(
    'a promise of no pain in what a material is about',
    MATERIALS,
    ['about: 試験のための見本です。', 'about: 苦しまずに過ごすための案内です。'],
    /苦しま/,
  ),
  slip(
    'a voice whose consent is to come',
    VOICES,
    ['consentOn: 2026-11-01', 'consentOn: 2026-12-01'],
    /まだ来ていない|先|未来|同意/,
  ),
  slip('a voice without consent', VOICES, ['consentOn: 2026-11-01', 'consentOn: null'], /consentOn|同意/),
  slipIn(
    'a voice without the key of its consent',
    VOICES,
    ['  consentOn: 2026-11-01\n', ''],
    /consentOn|同意/,
  ),
  slip(
    'a voice with the day of its consent in the era',
    VOICES,
    ['consentOn: 2026-11-01', 'consentOn: R8.11.1'],
    /2026-11-01|2026-11-21/,
  ),
  slip('a voice whose id is a number', VOICES, ['id: "1"', 'id: 1'], /"|引用符/),
  slip(
    'a voice with a number',
    VOICES,
    ['words: 試験のための、', 'words: 04-7158-1111に電話しました。'],
    /電話番号/,
  ),
  added(
    'two voices with one id',
    VOICES,
    '- { id: "1", who: 見本の人, words: 作りものです。, consentOn: 2026-11-02 }',
    /2|重|同じ/,
    'id: "1"',
  ),
  slip(
    'an answer of the city with a number',
    ASKED,
    ['answer: 窓口は、見本課です。', 'answer: 窓口は、見本課です。電話は04-7158-1111です。'],
    /電話番号/,
  ),
  slip(
    'an answer of the city with an amount of money',
    ASKED,
    ['answer: 窓口は、見本課です。', 'answer: カードは、1枚300円です。'],
    /円|金額/,
  ),
  slip(
    'a question to the city with the id of another',
    ASKED,
    ['id: madoguchi', 'id: card-basho'],
    /card-basho/,
    'id: card-basho',
  ),
  {
    name: 'a question to the city renamed, a page still asks for it',
    edit: (city) => {
      city.append('pages/soudan.mdx', '<CityAnswer id="card-basho" />');
      city.change(ASKED, 'id: card-basho', 'id: card-place');
    },
    file: 'pages/soudan.mdx',
    at: '<CityAnswer id="card-basho"',
    says: /card-basho/,
  },
  slip('a meeting on a day in Japanese', MEETINGS, ['on: 2027-01-25', 'on: 1月25日'], /2026-11-21/),
  slip('a meeting without a name', MEETINGS, ['name: 第2回, ', ''], /name|名前/, 'on: 2027-01-25'),
  slip(
    'a meeting with a half-width comma in its hours',
    MEETINGS,
    ['when: null', 'when: 19時から, 市役所'],
    /,|引用符/,
    '19時から',
  ),
  slip('a kind of a field of the card that is none', CARD, ['kind: choice', 'kind: select'], /choice/),
  slip(
    'a choice without what to choose from',
    CARD,
    [', options: [A, B, O, AB]', ''],
    /options/,
    'kind: choice',
  ),
  slip('two fields of the card with one id', CARD, ['id: namae', 'id: hi'], /hi/, 'id: hi'),
  slip('a field of the card with a capital', CARD, ['id: kata', 'id: Kata'], /小文字|半角|renraku-namae/),
  slip(
    'a field of the card without an example',
    CARD,
    [', example: 見本 はな子', ''],
    /example|記入例/,
    'id: namae',
  ),
  slip('more at first than there may be', CARD, ['times: 2', 'times: 5'], /most|times/),
  slip('a birthday that is no field', CARD, ['birthday: umare', 'birthday: tanjobi'], /tanjobi|欄/),
  slip(
    'a number in an example of the card',
    CARD,
    ['kind: tel, wallet: true, example: ○○○ }', 'kind: tel, wallet: true, example: 090-1234-5678 }'],
    /電話番号/,
  ),
  slip(
    'an era that does not match in an example of the card',
    CARD,
    ['example: 令和8年11月30日', 'example: 令和8年（2027年）11月30日'],
    /令和|西暦|年/,
  ),
  slip(
    'a must without its reason',
    MUST_SAY,
    ['  why: 額は、人によってちがいます。\n', ''],
    /why|理由/,
    'id: hiyou-madoguchi',
  ),
  slip(
    'a number in the reason of a must',
    MUST_SAY,
    ['why: 額は、', 'why: 0120-000-111に聞けます。額は、'],
    /電話番号/,
  ),
  slip('two districts with one id', AREAS, ['id: minami', 'id: kita'], /kita/, 'id: kita'),
  slip('the order of a district in full-width digits', AREAS, ['order: 2', 'order: ２'], /数|半角/),
  slip('a district on top of another', AREAS, ['row: 2', 'row: 1'], /row|同じ|重|地図/),
  slip(
    'two sources with one id',
    SOURCES,
    ['- id: S0', '- { id: S0, title: 前の資料, publisher: 見本市, date: 令和7年度 }\n- id: S0'],
    /S0/,
    'id: S0',
  ),
  slipIn('a source without a title', SOURCES, ['  title: 見本市の資料\n', ''], /title|題/),
  slipIn('a list that begins without its dash', SOURCES, ['- id: S0', '  id: S0'], /- |一覧|並べ/),
  slip(
    'a list that begins with a full-width dash',
    SOURCES,
    ['- id: S0', 'ー id: S0'],
    /- |半角|全角/,
    'ー id: S0',
  ),

  slip(
    'a must of a page that is not there',
    CITY_MUST_SAY,
    ['page: /kyukyu/card/', 'page: /kyuukyuu/card/'],
    /kyuukyuu/,
  ),
  slip('a must that quotes what is not there', MUST_SAY, ['quotes: [Signs]', 'quotes: [Sign]'], /「Sign」/),
  slip(
    'a meeting with the weekday of another day',
    MEETINGS,
    ['"19時〜21時、見本市役所"', '"5月18日（火）19時〜21時"'],
    /曜日/,
  ),
  slip('a meeting of next year in this year', MEETINGS, ['on: 2027-01-25', 'on: 2026-01-25'], /早い日/),
  slip(
    'a meeting whose brace is not closed',
    MEETINGS,
    ['name: 第2回, when: null }', 'name: 第2回, when: null'],
    /閉じ/,
  ),
  slip(
    'an answer that is still to be written',
    ASKED,
    ['meanwhile: ', 'meanwhile: 【ここに書く】'],
    /ここに書く/,
    '【ここに書く】',
  ),
];
