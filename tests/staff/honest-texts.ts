import type { City } from '../fixtures/city-files.ts';
import type { HonestEdit } from './edit.ts';
import { JPEG, LARGE_JPEG, PNG, WEBP } from './texts/photos.ts';
import { front, PAGE } from './texts/slip.ts';

const adds = (name: string, text: string): HonestEdit => ({ name, edit: (city) => city.append(PAGE, text) });
const addsTo = (file: string, name: string, text: string): HonestEdit => ({
  name,
  edit: (city) => city.append(file, text),
});
const shows = (name: string, file: string, bytes: Uint8Array): HonestEdit => ({
  name,
  edit: (city: City) => {
    city.write(`pages/${file}`, bytes);
    city.append(PAGE, `![受付の机と、いすが2つ](./${file})`);
  },
});

/** Ordinary work in texts, files and pictures that lies close to a slip, and is none. */
export const HONEST_TEXTS: HonestEdit[] = [
  // Numbers that are not telephone numbers.
  adds('a postal code', '〒270-0157 見本市平和台1-1-1'),
  adds('a postal code in words', '郵便番号は270-0157です。'),
  adds('an address with numbers', '見本市役所3階、304-2の部屋です。'),
  adds('a span of pages', '資料の12-15ページを読みます。'),
  adds('the number of a book', '本の番号は、ISBN978-4-00-310101-8です。'),
  adds('the number of a standard', '「JIS X 8341-3:2016」にもとづきます。'),
  adds('a span of hours', '受付は13:30-15:00です。'),
  adds('a span of hours in Japanese', '受付は、午前9時から午後5時15分までです。'),
  adds('a day with hyphens', '2026-12-01に始まります。'),
  adds('a day with slashes', '2026/12/01に始まります。'),
  adds('a span of days', '12-1から12-15までです。'),
  adds('a large number of people', '会場には1,000人が入れます。'),
  adds('a number of a notice', '見本市告示第2026-0471号によります。'),
  adds('a number of a room in the text of a link', '[3階の304-2](/kyukyu/)へ。'),
  adds('the number of the ambulance', '迷うときは「119番」へ。'),
  adds('the number of the advice by its short name', '#7119は、救急の相談の番号です。'),
  adds('a link whose address has digits', '[国の案内](https://www.mhlw.go.jp/stf/0471500000.html)'),
  adds('a link with a query', '[地図](https://www.gsi.go.jp/?z=15&lat=38.0012&lon=137.0012)'),
  adds('a document with its number', '事務連絡（令和8年4月1日、第0401-1号）にあります。'),
  // Dates and figures.
  adds('an era and its year', '令和8年（2026年）に始まりました。'),
  adds('a year and its era', '2026年（令和8年）に始まりました。'),
  adds('the first year of an era', '令和元年（2019年）に始まりました。'),
  adds('the last year of an era', '平成31年（2019年）に始まりました。'),
  adds('a leap day', '2028年2月29日に開きます。'),
  adds('a day and its weekday', '2026年12月5日（土）に開きます。'),
  adds('a day of an era and its weekday', '令和8年12月5日（土）に開きます。'),
  adds('a day that is closed', '12月29日（火）から休みます。'),
  adds('a fiscal year across years', '令和8年度（2026年4月から2027年3月）の予定です。'),
  adds('a figure of the registry', '薬局は<Num fact="F904" />です。'),
  adds('a figure of two, named', '知っていたのは<Num fact="F901" label="65歳以上の人" />です。'),
  adds('an age', '65歳以上の人が使えます。'),
  adds('a share that is a rule', '自分で払うのは、1割から3割です。'),
  // Words close to words of fear, money and command.
  adds('a round table', '円いテーブルで話します。'),
  adds('a chart', '円グラフで見られます。'),
  adds('no charge', '相談は無料です。'),
  adds('where money is asked about', 'お金のことは、保険の窓口に聞きます。'),
  adds('a word that ends like a command', '調べきれないときは、係へ。'),
  adds('a word with the letters of should', 'すべてきれいに残ります。'),
  adds('a comfort that is no promise', '家族と過ごすと安心です、という声もあります。'),
  adds('a thing to be done by choice', '書かなければ、空けておきます。'),
  adds('a goal', '24時間365日の体制は、長期の目標です。'),
  adds('a burden in the words of a person', '「迷惑かな」と思う人もいます。'),
  adds('to help in time', '早めに話すと、ゆっくり選べます。'),
  // Signs.
  adds('a mark of a note', '※ 祝日は休みます。'),
  adds('a wave', '受付は9時〜12時です。'),
  adds('full-width brackets', '受付（平日だけ）です。'),
  adds('full-width signs of less and more', '65歳＜75歳の順です。'),
  adds('full-width braces', '｛見本｝と書いてあります。'),
  adds('bold that ends at a bracket', '話す相手は**「かかりの人」**です。'),
  adds('bold with a full stop in it', '**大事です。**次も読みます。'),
  adds('a middle dot between words', '食事・入浴・着がえの順です。'),
  adds('an arrow', '受付 → 相談 → 書類の順です。'),
  adds('a list', '- 薬の名前\n- 飲む時間'),
  adds('a list with stars', '* 薬の名前\n* 飲む時間'),
  adds('a numbered list', '1. 薬の名前\n2. 飲む時間'),
  adds('a list in a list', '- 朝\n  - 白い薬\n- 夜'),
  adds('a line that divides', '上の文です。\n\n---\n\n下の文です。'),
  adds('a heading of the third rank', '### 夜のこと\n\n夜も話せます。'),
  adds('a quotation', '> 家で話せてよかった。'),
  adds('names with rare characters', '髙橋さんと山﨑さんと𠮷田さんの話です。'),
  adds('a name with its variant', '葛\u{E0100}城さんの話です。'),
  adds('long vowels in katakana', 'ヘルパーとデイサービスの話です。'),
  adds('letters and digits beside Japanese', 'A4の紙に、QRコードがあります。'),
  adds('a degree', '室温は25℃くらいです。'),
  adds('a link to the own heading', '[前に書くこと](#相談の前に)へ。'),
  adds('a link to a page and a heading', '[お金](/zaitaku/hiyou/#1か月の上限)へ。'),
  adds('a link to another site', '[厚生労働省](https://www.mhlw.go.jp/)へ。'),
  adds('a link by reference', '[急なとき][k]へ。\n\n[k]: /kyukyu/'),
  adds('single quotes in a component', "<Note title='夜のとき'>\n\n話しましょう。\n\n</Note>"),
  adds('a component with spaces in it', '<Contact  id="C005"  />'),
  adds('a box with a list in it', '<Note title="夜のとき">\n\n- 話します\n- 書きます\n\n</Note>'),
  addsTo(
    'pages/zaitaku/service.mdx',
    'a table',
    '<Table caption="見本">\n\n| 朝 | 夜 |\n| --- | --- |\n| 薬 | 茶 |\n\n</Table>',
  ),
  {
    name: 'a word of fear with a written reason',
    edit: (city) => {
      city.change(
        PAGE,
        'sources: []',
        'sources: []\ntoneExceptions:\n  - word: 孤独死\n    reason: 本の題のため',
      );
      city.append(PAGE, '「孤独死の本」という題です。');
    },
  },
  // Files.
  { name: 'a new page', edit: (city) => city.write('pages/oshirase.mdx', front('見本の新しい話')) },
  {
    name: 'a new page in a folder',
    edit: (city) => city.write('pages/bamen/kaigo-2.mdx', front('見本の介護の話')),
  },
  { name: 'a file with a BOM', edit: (city) => city.write(PAGE, `\ufeff${city.read(PAGE)}`) },
  {
    name: 'a file with the line ends of Windows',
    edit: (city) => city.write(PAGE, city.read(PAGE).replaceAll('\n', '\r\n')),
  },
  { name: 'a file without a line end', edit: (city) => city.write(PAGE, city.read(PAGE).trimEnd()) },
  { name: 'empty lines at the end', edit: (city) => city.append(PAGE, '\n\n\n') },
  {
    name: 'a page that moved with every link',
    edit: (city) => {
      city.rename('pages/kokoro.mdx', 'pages/kimochi.mdx');
      city.change('pages/komatta.mdx', '/kokoro/', '/kimochi/');
    },
  },
  { name: 'what a Mac leaves', edit: (city) => city.write('pages/.DS_Store', new Uint8Array([0, 0, 0, 1])) },
  {
    name: 'what Windows leaves',
    edit: (city) => city.write('pages/Thumbs.db', new Uint8Array([0xd0, 0xcf])),
  },
  // Pictures.
  shows('a photograph', 'madoguchi.jpg', JPEG),
  shows('a photograph with the ending of a camera', 'IMG_1234.JPG', JPEG),
  shows('a photograph with the long ending', 'madoguchi.jpeg', JPEG),
  shows('a PNG', 'madoguchi.png', PNG),
  shows('a PNG that was named as a JPEG, which works', 'madoguchi.jpg', PNG),
  shows('a WebP', 'madoguchi.webp', WEBP),
  shows('a large photograph of a telephone', 'madoguchi.jpg', LARGE_JPEG),
  {
    name: 'a photograph in an issue, in its own folder',
    edit: (city) => {
      city.write('ouchi/2/koen.jpg', JPEG);
      city.change('ouchi/2/index.mdx', '見本の言葉です。', '見本の言葉です。\n\n![公園のいす](./koen.jpg)');
    },
  },

  adds('what nobody has to do', '話し合いは、しなければならないものではありません。'),
  adds('a quotation of two paragraphs', '「家にいたい。\n\nそれだけです」と話します。'),
  adds('a list with one bracket', '用意するものは、1）保険証、2）薬の手帳です。'),
  adds(
    'a row that says nothing in each cell',
    '<Table caption="見本">\n\n| 月 | 火 |\n| --- | --- |\n| 家 | 外 |\n| ー | ー |\n\n</Table>',
  ),
  adds('a tab in one sentence', '月曜\tに話します。'),
  adds('a day and its weekday without a year', '12月5日（土）に開きます。'),
  adds(
    'kanji between katakana that are right',
    '口コミや、プラス二ポイント、夕ニュース、体力テストのことです。',
  ),
  adds('a first place', 'ランキング一位の本です。'),
  adds('years with a hyphen before a bracket', '2025-2026（年度）の予定です。'),
  adds(
    'brackets that end in a short word',
    '対象は（要支援1、2）の人と、（要介護 3）の人です。集まる所は（市役所、3F）です。',
  ),
  adds('an example and a note with one bracket', '例）午前9時に始まります。注）予約は要りません。'),
  adds('a list with one bracket behind a colon', '用意するもの：1）保険証、2）薬の手帳'),
  adds('a bracket that is spoken of', '「（」は全角で書きます。'),
  adds('a list of kana with one bracket', 'あ）朝、い）昼に話します。'),
  adds('past days whose year stands a little before', '2024年5月18日（土）、6月15日（土）に開きました。'),
  adds('a word for persons before a year', '市民の代表（2025年度）が話します。代表は2024年に決まりました。'),
  adds('a telephone and a year', '電話は2026年4月に変わりました。'),
  adds('a list of cafes', '認知症カフェ一覧を見ます。ソファ一台も借りられます。'),
  adds('strength behind kana', 'かむ力チェックと、コミュニケーション力テストをします。'),
  adds('morning and evening', '朝・夕ヘルパーが来ます。'),
  adds('one unit of a home', 'グループホーム一ユニットと、ステップ一、ステップ二のことです。'),
  adds('an answer that says of course', 'もちろんです。家族だけでも話せます。'),
  adds('what one says, with a blank for the name', '「○○です。夜のことで電話しました」と話します。'),
  adds('how a day is written down', '- 日にち：○年○月○日'),
  adds('a sentence that a list goes on with', '持っていくものは\n\n- 保険証'),
  adds('groups with somebody to help', '4人に1人ずつ、進行役がつきます。'),
  adds('a share of what is paid', '所得により、2割の人は、2割を払います。'),
  adds('a day of somebody, not of birth', '2026年3月2日生活支援の会があります。'),
  adds('a duty that is none, with a comma', '今日、決めなければならないことは、1つもありません。'),
  adds('a limit of people', '参加の費用は無料で、定員は1,000人です。'),
  adds('a heading with a smaller one below', '## 出かけるとき\n\n### 車で\n\n近くの道を走ります。'),
  adds('a heading with a component below', '## 出かけるとき\n\n<Contact id="C002" />'),
  adds('what has to be confirmed', 'アレルギーがあるかは、要確認です。'),
  adds('an example to fill in', '【記入例】を見ながら書きます。'),
  adds(
    'a link to the paper of public relations',
    '[広報](https://www.city.example.jp/kouhou/pr-12/index.html)',
  ),
  adds('a link with an empty query', '[案内](https://www.example.jp/a?b=1#c)'),
  {
    name: 'an event of January with an application in December',
    edit: (city) => {
      city.write(
        'koza/shinnen.mdx',
        city
          .read('koza/fuyu.mdx')
          .replace(/^title: .*$/m, 'title: 新年の見本の講座')
          .replaceAll('2026-12-05', '2027-01-16'),
      );
      city.append('koza/shinnen.mdx', '申し込みは、12月18日（金）までです。');
    },
  },
  {
    name: 'a fact of which the sentence names one share, rounded',
    edit: (city) =>
      city.change(
        'registry/city/facts.yaml',
        'statement: 在宅療養を知っていた人の割合',
        'statement: 65歳以上では約42％',
      ),
  },
];
