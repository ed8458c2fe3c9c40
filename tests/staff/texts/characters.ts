import type { Mistake } from '../edit.ts';
import { changed, PAGE, slip } from './slip.ts';

const character = /文字|字|半角|全角/;
const invisible = /見えない|文字/;
const year = /令和|平成|西暦|年/;
const day = /日|月|カレンダー/;

/** Characters of old machines, of scanned paper and of Word; and dates that do not exist. */
export const CHARACTERS: Mistake[] = [
  slip('a digit in a circle', '① 薬の名前を書きます。', character),
  slip('a Roman digit in one character', '手順ⅳを見ます。', character),
  slip('a company in one character', '㈱見本に頼みます。', character),
  slip('a unit in one character', '幅は80㌢です。', character),
  slip('the name of an era in one character', '㍻30年に始まりました。', character),
  slip('half-width kana', 'ﾍﾙﾊﾟｰが来ます。', character),
  changed(PAGE, 'half-width kana in a table', '| 気持ちがつらい |', '| ｷﾓﾁがつらい |', character),
  slip('a space of no width', '訪問\u200b看護を頼みます。', invisible),
  slip('a joiner of no width', '訪問\u200d看護を頼みます。', invisible),
  slip('a hyphen that is not seen', '訪問\u00ad看護を頼みます。', invisible),
  slip('a mark that turns the direction', '訪問\u202e看護を頼みます。', invisible),
  slip('a mark of direction of Word', '訪問\u200e看護を頼みます。', invisible),
  slip('a mark of the beginning in the midst', '訪問\ufeff看護を頼みます。', invisible),
  slip('a line break of PowerPoint', '訪問看護を\u000b頼みます。', /文字|改行|見えない|制御/, '訪問看護を'),
  slip('a line break of the web', '訪問看護を\u2028頼みます。', /文字|改行|見えない/, '訪問看護を'),
  slip('a character made in the office', '\ue000田さんに頼みます。', character),
  slip('a dakuten beside its kana', 'か\u3099んの人も使えます。', character),
  slip('a radical in place of a character', '家に来る⼈です。', character),
  slip('a radical of the supplement', '看護師が⻑く診ます。', character),
  slip('a simplified character: real', '实際に使った人の声です。', character),
  slip('a simplified character: picture', '図と图を見ます。', character),
  slip('a simplified character: place', '薬局に处方を渡します。', character),
  slip('a simplified character: medicine', '医疗の相談です。', character),
  slip('figures in full width', '対象は６５歳以上です。', character),
  slip('a date in full width', '２０２６年１２月１日に始まります。', character),
  slip('a month that does not exist', '2026年13月4日に始まります。', day),
  slip('a date in slashes that does not exist', '2026/13/40に始まります。', day),
  slip('the thirtieth of February', '2027年2月30日に始まります。', day),
  slip('the thirty-first of April', '4月31日に始まります。', day),
  slip('a leap day in a common year', '2027年2月29日に始まります。', day),
  slip('the thirtieth of February in an era', '令和9年2月30日に始まります。', day),
  slip('an era and a year that do not match', '令和8年（2025年）に始まります。', year),
  slip('a year and an era that do not match', '2026年（令和7年）に始まります。', year),
  slip('an era and a year that do not match, in half-width brackets', '令和8年(2027年)に始まります。', year),
  slip('an era and a year that do not match, in full width', '令和８年（２０２５年）に始まります。', year),
  slip('an era that was over', '平成35年（2022年）に始まりました。', year),
  slip('the first year of an era that does not match', '令和元年（2020年）に始まりました。', year),
  slip('a short era that does not match', 'R8（2025年）の調べです。', year),
  slip('a weekday that does not match', '2026年12月5日（日）に開きます。', /曜日|土/),
  slip('a weekday that does not match, in full', '2026年12月5日日曜日に開きます。', /曜日|土/),
  slip('a weekday that does not match, in an era', '令和8年12月5日（月）に開きます。', /曜日|土/),
  slip('a time that does not exist', '受付は9:00から25:70までです。', /時刻|時間|時/),
  changed(
    PAGE,
    'a day of work that is still to come',
    'updated: 2026-11-21',
    'updated: 2026-12-21',
    /先|未来|今日|updated/,
  ),
  changed(
    PAGE,
    'a day that does not exist, at the head',
    'updated: 2026-11-21',
    'updated: 2026-11-31',
    /11-31|日付|日/,
  ),
];
