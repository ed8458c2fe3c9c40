import type { Mistake } from '../edit.ts';
import { added, slip, slipIn } from './slip.ts';

const SITE = 'site.yaml';
const FACTS = 'registry/city/facts.yaml';
const notice = (text: string) => `notice: { on: 2026-11-21, text: ${text}, page: /soudan/ }`;

/** What holds for the whole site, and the notice on top of all its pages. */
export const SITE_MISTAKES: Mistake[] = [
  slip('the site without https', SITE, ['url: https://', 'url: http://'], /https/),
  slip(
    'the site without an address',
    SITE,
    ['url: https://example.org/mihon/', 'url:'],
    /url|アドレス|https/,
    'url:',
  ),
  slip('the status of the site in Japanese', SITE, ['status: preview', 'status: 公開'], /preview|live/),
  slip('a status with a capital', SITE, ['status: preview', 'status: Preview'], /preview|live/),
  slip(
    'a section of a folder that is not there',
    SITE,
    ['folder: zaitaku', 'folder: zaitakku'],
    /zaitakku|フォルダー/,
  ),
  slip('a section twice', SITE, ['folder: bamen', 'folder: zaitaku'], /zaitaku|2|重/, 'folder: zaitaku'),
  slip(
    'a section without a name',
    SITE,
    ['{ folder: bamen, name: 4つの場面 }', '{ folder: bamen }'],
    /name|名前/,
  ),
  slip(
    'a full-width comma in a section',
    SITE,
    ['{ folder: koza, also:', '{ folder: koza， also: [data], name:'],
    /,|，|半角|全角/,
  ),
  slip('a code of the town with five digits', SITE, ['code: "999997"', 'code: "99999"'], /6/),
  slip('a code of the town without quotes', SITE, ['code: "999997"', 'code: 999997'], /"|引用符/),
  slip(
    'the desk is not in the contacts',
    SITE,
    ['departmentContact: C010', 'departmentContact: C100'],
    /C100/,
  ),
  slip('deparment for department', SITE, ['department: 見本市', 'deparment: 見本市'], /department/),
  slipIn('the town has no name', SITE, ['city: 見本市\n', ''], /city|市/),
  slip(
    'the place of the town the other way round',
    SITE,
    ['latitude: 38.00, longitude: 137.00', 'latitude: 137.00, longitude: 38.00'],
    /緯度|latitude|90/,
  ),
  slip('a pamphlet without its edition', SITE, [', edition: 第2.1版', ''], /edition|版/, 'pamphlet:'),
  added(
    'a notice with the number typed in',
    SITE,
    notice('夜の相談は 04-7158-1111 に変わりました。'),
    /電話番号/,
  ),
  added(
    'a notice with a number in full-width digits',
    SITE,
    notice('夜の相談は０４・７１５８・１１１１です。'),
    /電話番号/,
  ),
  added('a notice with a free number', SITE, notice('正しくは0120 123 456です。'), /電話番号/),
  added('a notice with an amount of money', SITE, notice('上限は57600円でした。'), /円|金額/),
  added('a notice with a half-width comma', SITE, notice('9時, 10時の受付を直しました。'), /,|引用符/),
  added('a notice that soothes', SITE, notice('安心してください。'), /安心してください/),
  added('a notice that says must', SITE, notice('すぐに確認すべきです。'), /べき/),
  added(
    'a notice that says not to call an ambulance',
    SITE,
    notice('絶対に救急車を呼ばないでください。'),
    /救急車/,
  ),
  added(
    'a notice to a page that is not there',
    SITE,
    'notice: { on: 2026-11-21, text: 直しました。, page: /sodan/ }',
    /sodan/,
  ),
  added(
    'a notice dated next month',
    SITE,
    'notice: { on: 2026-12-21, text: 直しました。, page: /soudan/ }',
    /まだ来ていない|先|未来/,
  ),
  added('a notice without a day', SITE, 'notice: { text: 直しました。, page: /soudan/ }', /on/),
  added('a notice as a sentence', SITE, 'notice: 夜の相談の番号を直しました。', /on|text|notice/),
  added(
    'a notice with an era that does not match',
    SITE,
    notice('令和7年（2026年）の表を直しました。'),
    /令和|西暦|年/,
  ),
];

/** Files of registries with a wrong name, place, coding or nothing in them. */
export const FILE_MISTAKES: Mistake[] = [
  ...[
    'registry/city/fact.yaml',
    'registry/city/facts.yml',
    'registry/city/Facts.yaml',
    'registry/facts.yaml',
  ].map(
    (file): Mistake => ({
      name: `the facts of the city as ${file}`,
      edit: (city) => city.rename(FACTS, file),
      file,
      says: /facts\.yaml/,
    }),
  ),
  {
    name: 'a copy of the facts beside them',
    edit: (city) => city.write('registry/city/facts のコピー.yaml', city.read(FACTS)),
    file: 'registry/city/facts のコピー.yaml',
    says: /使われません|読まれません|名前/,
  },
  {
    name: 'contacts with a word for the day in their name',
    edit: (city) =>
      city.write('registry/city/contacts_1121修正.yaml', city.read('registry/city/contacts.yaml')),
    file: 'registry/city/contacts_1121修正.yaml',
    says: /使われません|読まれません|名前/,
  },
  {
    name: 'the districts in the folder of the nation',
    edit: (city) => city.rename('registry/city/areas.yaml', 'registry/national/areas.yaml'),
    file: 'registry/national/areas.yaml',
    says: /city|使われません/,
  },
  {
    name: 'the voices in the folder of registries',
    edit: (city) => city.rename('koe.yaml', 'registry/city/koe.yaml'),
    file: 'registry/city/koe.yaml',
    says: /koe\.yaml|使われません/,
  },
  {
    name: 'an empty registry',
    edit: (city) => city.write('registry/city/meetings.yaml', ''),
    file: 'registry/city/meetings.yaml',
    says: /空|何も|1件も|\[\]/,
  },
  {
    name: 'contacts of nothing but a remark',
    edit: (city) => city.write('registry/city/contacts.yaml', '# あとで書く\n'),
    file: 'registry/city/contacts.yaml',
    says: /空|何も|1件も|\[\]/,
  },
  {
    name: 'a registry saved in Shift_JIS',
    edit: (city) =>
      city.write(
        'registry/city/areas.yaml',
        Buffer.from('2d2069643a206b6974610a20206e616d653a20966b926e8be60a', 'hex'),
      ),
    file: 'registry/city/areas.yaml',
    says: /UTF-8|文字コード|文字の種類/,
  },
  {
    name: 'a registry saved as Unicode of the notepad',
    edit: (city) =>
      city.write(
        'registry/city/areas.yaml',
        Buffer.from(`\ufeff${city.read('registry/city/areas.yaml')}`, 'utf16le'),
      ),
    file: 'registry/city/areas.yaml',
    says: /UTF-8|文字コード|文字の種類/,
  },
  {
    name: 'a table of Excel renamed to yaml',
    edit: (city) =>
      city.write('shiryo/list.yaml', Buffer.from('504b030414000600080000002100f0e1d2c3b4a5', 'hex')),
    file: 'shiryo/list.yaml',
    says: /UTF-8|文字|Excel|テキスト/,
  },
  {
    name: 'a table of Excel beside a registry',
    edit: (city) => city.write('registry/city/contacts.xlsx', Buffer.from('504b0304140006000800', 'hex')),
    file: 'registry/city/contacts.xlsx',
    says: /使われません|yaml/,
  },
  {
    name: 'a slip far down in contacts with CRLF and BOM',
    edit: (city) => {
      city.change(
        'registry/city/contacts.yaml',
        'reason: null\n  verifiedOn: null',
        'reason: null\n  verifiedOn: 2026/11/20',
      );
      city.write(
        'registry/city/contacts.yaml',
        `\ufeff${city.read('registry/city/contacts.yaml').replaceAll('\n', '\r\n')}`,
      );
    },
    file: 'registry/city/contacts.yaml',
    at: 'verifiedOn: 2026/11/20',
    says: /2026-11-20/,
  },
  {
    name: 'a slip in the front matter of a file with CRLF and BOM',
    edit: (city) => {
      city.change('pages/kokoro.mdx', 'emergency: end', 'emergency: owari');
      city.write('pages/kokoro.mdx', `\ufeff${city.read('pages/kokoro.mdx').replaceAll('\n', '\r\n')}`);
    },
    file: 'pages/kokoro.mdx',
    at: 'emergency: owari',
    says: /end/,
  },
  {
    name: 'a mark of a merge left in a registry',
    edit: (city) =>
      city.change(
        FACTS,
        '  asOf: 令和5年度\n',
        '<<<<<<< HEAD\n  asOf: 令和5年度\n=======\n  asOf: 令和6年度\n>>>>>>> main\n',
      ),
    file: FACTS,
    at: '<<<<<<< HEAD',
    says: /<<<<<<<|2人|食いちが|ぶつか|まざ|競合/,
  },
];
