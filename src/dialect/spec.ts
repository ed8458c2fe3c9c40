import { AVAILABILITY, KINDS, VISITS } from '../features/facility/words.ts';
import { PLACES } from '../features/guide/places.ts';
import { SCENES } from '../features/guide/schema.ts';

/**
 * The components staff may write in MDX: one list that makes the content check, the table in `content/README.md`
 * and the map handed to Astro (`components.ts`, which must have exactly these names).
 */
export interface Attribute {
  /** What to write, in Japanese. */
  about: string;
  required?: boolean;
  /** What the value names. The check looks it up, the model lists it, whatever the component. */
  refers?: Reference;
  /** Several names may stand in the value, separated by spaces. */
  many?: boolean;
  /** What the row it names must have. */
  needs?: 'tel';
  /** Which numbers of the fact beside it are meant: those of some years, or the one with this label or year. */
  picks?: 'years' | 'label';
  /** The only words that may be written. */
  oneOf?: readonly string[];
  /** A word for the site, not for readers: it is not read as Japanese. */
  token?: boolean;
}

/** What writers quote by name: a page, a registry row, a drawing, an event, a file of `media/`. */
export type Reference =
  | 'page'
  | 'fact'
  | 'contact'
  | 'term'
  | 'asked'
  | 'drawing'
  | 'event'
  | 'media'
  | 'facility'
  | 'area';

/** Lists whose entries a reader can be led to, one anchor each. */
export type AnchorList = 'terms' | 'termGroups' | 'materials' | 'issueYears' | 'facilityAreas';

export interface ComponentSpec {
  /** What it is for, in Japanese, one line. */
  about: string;
  attributes: Record<string, Attribute>;
  /** `text`: a few words; `blocks`: Markdown between blank lines; `none`: `<Name />`. */
  inside: 'none' | 'text' | 'blocks';
  /** Its place is inside a sentence; all others stand alone, between blank lines. */
  inSentence?: true;
  /** What has to stand inside it. */
  holds?: 'list' | 'table';
  /** How many of a component have to stand inside it. */
  counts?: { of: string; least?: number; most: number };
  /** On one page it stands once; what to do with a second. */
  once?: string;
  /** What the words inside name. */
  refers?: Reference;
  /** The component it must stand in, or one of these. */
  parent?: string | readonly string[];
  /** Components it may not stand in, however deep: what is urgent is never folded away. */
  neverIn?: readonly string[];
  /** Ids it brings into the page: a fixed one, the slug of an attribute, or one for each entry of a list. */
  anchor?: { id: string } | { slugOf: string } | { list: AnchorList };
  /** Level of the heading it brings. */
  heading?: 2 | 3;
  /** It prints as one A4 sheet to write on; its name, or the attribute that names it. */
  sheet?: { name: string } | { nameFrom: string };
  /** It is there to be pressed, or lists what leads elsewhere: slides leave it out. */
  screenOnly?: true;
  /** Its place is an issue of the newsletter, and nowhere else. */
  inIssues?: true;
  /** It is a form to fill in on the screen: its page sends and loads nothing. */
  fillIn?: true;
  /** Its facts share one axis: their units may not differ. */
  oneAxis?: boolean;
  /** National facts its own words rest on: they are named among the sources of the page. */
  rests?: readonly string[];
  /** The collection it lists. A page stays out of the 目次 while nothing stands there. */
  waitsFor?: 'voice';
  /** The list inside it is the list of this fact, nothing added, nothing left out. */
  listsFact?: string;
  /** How it is written. */
  example: string;
}

const facilityChoice: Record<string, Attribute> = {
  area: { about: '来てもらう地区のID（registry の areas.yaml）', refers: 'area' },
  visit: { about: `だれに来てほしいか: ${VISITS.join('／')}`, oneOf: VISITS },
  availability: { about: `気になること: ${AVAILABILITY.join('／')}`, oneOf: AVAILABILITY },
};

const page: Attribute = { about: 'このサイトのページ（/ で始まる）', required: true, refers: 'page' };

export const COMPONENTS = {
  Term: {
    about: 'むずかしい言葉。読みがつき、押すと意味が出る。そのページで最初に出るところに使う',
    inSentence: true,
    attributes: {},
    refers: 'term',
    inside: 'text',
    example: '<Term>訪問診療</Term>',
  },
  Note: {
    about: 'お知らせの箱。ひと画面に1つまで',
    attributes: { title: { about: '見出し', required: true } },
    inside: 'blocks',
    example: '<Note title="退院の日が決まっているとき">',
  },
  Steps: {
    about: '番号つきの手順。中に Step を並べる',
    attributes: {},
    inside: 'blocks',
    example: '<Steps>',
  },
  Step: {
    about: '手順の1つ',
    attributes: { title: { about: 'すること', required: true } },
    heading: 3,
    inside: 'blocks',
    parent: 'Steps',
    example: '<Step title="困りごとを話す">',
  },
  Timeline: {
    about: '日どりの道。中に When を並べる',
    attributes: { title: { about: '題', required: true } },
    inside: 'blocks',
    example: '<Timeline title="退院までの1週間">',
  },
  When: {
    about: '日どりの1つ',
    attributes: {
      at: { about: 'いつ', required: true },
      title: { about: 'すること', required: true },
    },
    heading: 3,
    inside: 'blocks',
    parent: 'Timeline',
    example: '<When at="今日" title="看護師に話す">',
  },
  Bill: {
    about: '払うものの図。足し合わせる箱を BillPart で並べる。金額は書かない',
    attributes: { title: { about: '題', required: true } },
    inside: 'blocks',
    example: '<Bill title="1か月に払うもの">',
  },
  BillPart: {
    about: '払うものの1つ',
    attributes: {
      title: { about: '何の支払いか', required: true },
      share: { about: '自分が払う分', required: true },
      where: { about: '自分の分が書いてある紙', required: true },
      cap: { about: '上限のしくみ。なければ書かない' },
    },
    heading: 3,
    inside: 'blocks',
    parent: 'Bill',
    example: '<BillPart title="医療の自己負担" share="1割〜3割" where="資格確認書" cap="高額療養費">',
  },
  Checklist: {
    about: '紙でしるしをつけられる一覧。中に「- 」の箇条書き',
    attributes: {},
    holds: 'list',
    inside: 'blocks',
    example: '<Checklist>',
  },
  Signs: {
    about: 'すぐに119を呼ぶ目安。事実 P033 のとおりに書き、足さない',
    attributes: {},
    anchor: { id: 'meyasu' },
    listsFact: 'P033',
    neverIn: ['Fold'],
    inside: 'blocks',
    example: '<Signs>',
  },
  Figure: {
    about: '絵と説明。説明は、本文にないことを足す',
    attributes: {
      drawing: { about: '絵の名前', required: true, refers: 'drawing' },
      caption: { about: '絵の下の説明', required: true },
      alt: { about: '絵だけが伝えることがあるときの、絵の説明' },
    },
    inside: 'none',
    example: '<Figure drawing="kaban" caption="玄関に置かれた訪問かばん。" />',
  },
  Stat: {
    about: '数字。年・だれの数か・出典がつく',
    attributes: {
      fact: { about: '事実のID', required: true, refers: 'fact' },
      year: { about: '1つの年だけを出すときの年（令和7年度）', picks: 'years' },
    },
    inside: 'none',
    example: '<Stat fact="F030" />',
  },
  Chart: {
    about: 'グラフ。台帳の数字から描かれ、表・年・だれの数か・出典がつく',
    attributes: {
      fact: {
        about: '事実のID。いくつか並べるときは空白で区切る',
        required: true,
        refers: 'fact',
        many: true,
      },
      title: { about: '何を示すグラフか', required: true },
      years: { about: '出す年。空白で区切る。書かなければ全部', picks: 'years' },
      as: {
        about: 'bars（棒。書かなければこちら）か windows（割合を、100の窓のうちの明かりで）',
        oneOf: ['bars', 'windows'],
      },
    },
    oneAxis: true,
    inside: 'none',
    example: '<Chart fact="F020" title="出前講座の回数" />',
  },
  Num: {
    about: '文の中の数字。台帳から入る',
    inSentence: true,
    attributes: {
      fact: { about: '事実のID', required: true, refers: 'fact' },
      label: { about: '数字が2つ以上あるときの、どの数か', picks: 'label' },
    },
    inside: 'none',
    example: '<Num fact="P029" />',
  },
  Contact: {
    about: '連絡先のカード。電話番号・時間・確認した日が入る',
    attributes: { id: { about: '連絡先のID', required: true, refers: 'contact' } },
    inside: 'none',
    example: '<Contact id="C002" />',
  },
  Tel: {
    about: '電話番号だけを、案内の行や文の中に（文の中では、押すと電話がかかる）。台帳から入る',
    inSentence: true,
    attributes: { id: { about: '連絡先のID', required: true, refers: 'contact', needs: 'tel' } },
    inside: 'none',
    example: '<Tel id="C004" />',
  },
  Emergency: {
    about: '119の箱。ふつうは枠が自動で置く。置き場所を決めたいときだけ書く',
    attributes: {},
    neverIn: ['Fold'],
    inside: 'none',
    example: '<Emergency />',
  },
  TieBreaker: {
    about: 'どちらへ電話するかの決まり（先に決めた番号、119、迷うときも119）。この決まりは、文に打ちこまない',
    attributes: {},
    rests: ['P033'],
    neverIn: ['Fold'],
    inside: 'none',
    example: '<TieBreaker />',
  },
  Call119: {
    about: '119の電話で聞かれることと、答え方。聞かれる順に出る',
    attributes: {},
    rests: ['P169', 'P170', 'P171', 'P172', 'P173', 'P177'],
    neverIn: ['Fold'],
    inside: 'none',
    example: '<Call119 />',
  },
  YourChoice: {
    about:
      '治療は受けることも受けないことも選べる、決めなくてよい、いつでも変えられる。治療の望みのページに1つだけ',
    attributes: {},
    rests: ['P003', 'P009'],
    neverIn: ['Fold'],
    once: 'どちらかを消してください。',
    inside: 'none',
    example: '<YourChoice />',
  },
  CityAnswer: {
    about: '市だけが知っていること。答えが来るまで「市に確認中です」と、それまでにできることが出る',
    inSentence: true,
    attributes: { id: { about: '市に聞いていること（asked.yaml）のID', required: true, refers: 'asked' } },
    inside: 'none',
    example: '<CityAnswer id="card-basho" />',
  },
  CityQuestions: {
    about: '市に聞いていることの一覧。まだ答えのないもの全部',
    attributes: {},
    screenOnly: true,
    inside: 'none',
    example: '<CityQuestions />',
  },
  Support: {
    about: '気持ちがつらいときの窓口',
    attributes: {},
    neverIn: ['Fold'],
    inside: 'none',
    example: '<Support />',
  },
  Fold: {
    about: '押すと開く補足。急なときの案内は入れない',
    attributes: { title: { about: '開く前に見える言葉', required: true } },
    inside: 'blocks',
    example: '<Fold title="ひとり暮らしのとき">',
  },
  Table: {
    about: '表。中に Markdown の表を1つ',
    attributes: { caption: { about: '表の題', required: true } },
    holds: 'table',
    inside: 'blocks',
    example: '<Table caption="はじめに話す相手">',
  },
  Rows: {
    about: 'ページへの案内。中に Row を並べる',
    attributes: {},
    screenOnly: true,
    inside: 'blocks',
    example: '<Rows>',
  },
  Row: {
    about: '案内の1行。中に、読む人の言葉で問いを書く',
    attributes: { href: page, title: { about: '行き先の名前', required: true } },
    screenOnly: true,
    inside: 'text',
    parent: 'Rows',
    example: '<Row href="/zaitaku/dare/" title="だれが使えるの">家で診てもらえる？</Row>',
  },
  Doors: {
    about: 'ホームの入口。中に Door を3つ',
    attributes: {},
    screenOnly: true,
    inside: 'blocks',
    example: '<Doors>',
  },
  Door: {
    about: '入口の1つ。絵と名前と、その先にあるもの',
    attributes: {
      href: page,
      title: { about: '入口の名前', required: true },
      drawing: { about: '絵の名前', required: true, refers: 'drawing' },
    },
    screenOnly: true,
    inside: 'text',
    parent: 'Doors',
    example: '<Door href="/soudan/" title="相談したい" drawing="te">話を聞いてくれるところ</Door>',
  },
  Button: {
    about: '次にすること。言葉は、押すと何が起きるか',
    attributes: { href: page },
    screenOnly: true,
    inside: 'text',
    example: '<Button href="/kyukyu/card/memo/">夜の連絡先メモを見る</Button>',
  },
  Week: {
    about: '1週間の例。中に Day を7つ。題に「例」と書く',
    attributes: { caption: { about: '題', required: true } },
    counts: { of: 'Day', least: 7, most: 7 },
    inside: 'blocks',
    example: '<Week caption="ある1週間の例">',
  },
  Day: {
    about: '1日の例',
    attributes: {
      day: { about: '曜日', required: true, oneOf: ['月', '火', '水', '木', '金', '土', '日'] },
      who: { about: '来る人。だれも来ない日は書かない' },
    },
    inside: 'text',
    parent: 'Week',
    example: '<Day day="月" who="訪問看護">体の様子をみます</Day>',
  },
  HousePlan: {
    about: '家の間取りの絵。場所ごとに、だれが来るかを書く。中に HousePlace',
    attributes: {},
    inside: 'blocks',
    example: '<HousePlan>',
  },
  HousePlace: {
    about: '間取りの絵の1か所',
    attributes: {
      at: { about: '場所', required: true, oneOf: PLACES },
      to: { about: 'くわしいページ', required: true, refers: 'page' },
    },
    inside: 'text',
    parent: 'HousePlan',
    example:
      '<HousePlace at="ベッド" to="/zaitaku/houmon-shinryo/">医師や看護師が、ここで診ます</HousePlace>',
  },
  SearchBox: {
    about: 'ことばでさがす欄',
    attributes: { example: { about: '欄の下に出す例' } },
    screenOnly: true,
    inside: 'none',
    example: '<SearchBox example="例: 退院のあと" />',
  },
  NightMemo: {
    about: '夜の連絡先メモの用紙（白い紙と、画面で書く形）。119・#7119・迷ったときの決まりが印刷される',
    attributes: {},
    anchor: { id: 'yoshi' },
    neverIn: ['Fold'],
    sheet: { name: '夜の連絡先メモ' },
    fillIn: true,
    screenOnly: true,
    inside: 'none',
    example: '<NightMemo />',
  },
  CardPoster: {
    about: 'ポスター「年に一度、書き直しの日」（A4・A3）を開くところ',
    attributes: {},
    screenOnly: true,
    inside: 'none',
    example: '<CardPoster />',
  },
  KeepSite: {
    about: 'サイトをまるごと、見ている端末に保存するところ。電波のない所で話すときのため',
    attributes: {},
    neverIn: ['Fold'],
    screenOnly: true,
    inside: 'none',
    example: '<KeepSite />',
  },
  CardMaker: {
    about: '救急情報カードを画面で書いて印刷する用紙（白い紙もある）。欄は registry/city/card.yaml',
    attributes: {},
    anchor: { id: 'yoshi' },
    neverIn: ['Fold'],
    sheet: { name: '救急情報カード' },
    fillIn: true,
    screenOnly: true,
    inside: 'none',
    example: '<CardMaker />',
  },
  WishSheet: {
    about: '気持ちのシート（白い紙と、画面で書く形）。問いは3つだけで、答えは用意しない',
    attributes: {},
    anchor: { id: 'yoshi' },
    neverIn: ['Fold'],
    sheet: { name: '気持ちのシート' },
    fillIn: true,
    screenOnly: true,
    inside: 'none',
    example: '<WishSheet />',
  },
  Sheet: {
    about: '手で書きこむ用紙。A4の1枚に印刷できる。中に Blank と Checklist',
    attributes: { title: { about: '用紙の題', required: true } },
    anchor: { id: 'yoshi' },
    neverIn: ['Fold'],
    sheet: { nameFrom: 'title' },
    screenOnly: true,
    inside: 'blocks',
    example: '<Sheet title="そなえの確認表">',
  },
  Blank: {
    about: '手で書く欄',
    attributes: {
      label: { about: '何を書くか', required: true },
      lines: {
        about: '行の数（書かなければ1）',
        token: true,
        oneOf: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
      },
    },
    inside: 'none',
    parent: ['Sheet', 'CutOut'],
    example: '<Blank label="お名前" />',
  },
  CutOut: {
    about:
      '情報紙の、切り取って使うカード。中に Blank を5つまで。紙では裏の角に出て、二つに折ると名刺の大きさになる',
    attributes: { title: { about: 'カードの題', required: true } },
    counts: { of: 'Blank', most: 5 },
    neverIn: ['Fold', 'WebOnly'],
    screenOnly: true,
    inIssues: true,
    inside: 'blocks',
    example: '<CutOut title="夜の電話カード">',
  },
  Scenes: {
    about: '4つの場面の道。いまの場面に明かりがつく',
    attributes: { here: { about: 'いまの場面（nichijo など）', oneOf: SCENES } },
    screenOnly: true,
    inside: 'none',
    example: '<Scenes here="nyutaiin" />',
  },
  Say: {
    about: '話の切り出しの言葉',
    attributes: { to: { about: 'だれへの言葉か', required: true } },
    inside: 'text',
    example: '<Say to="親へ">「これからのこと、少し話してもいい？」</Say>',
  },
  CardExample: {
    about: '救急情報カードの記入例（作りものの人。見本）',
    attributes: {},
    inside: 'none',
    example: '<CardExample />',
  },
  GlossaryIndex: {
    about: '用語の一覧（五十音）',
    attributes: {},
    anchor: { list: 'terms' },
    heading: 2,
    screenOnly: true,
    inside: 'none',
    example: '<GlossaryIndex />',
  },
  Video: {
    about:
      '動画。media フォルダーの src・captions（字幕 .vtt）・poster（はじめの絵）を書き、中に動画の言葉を文字で書く。よその動画は href だけ',
    attributes: {
      title: { about: '題', required: true },
      src: { about: '動画のファイル（.mp4 か .webm）', refers: 'media' },
      captions: { about: '字幕のファイル（.vtt）', refers: 'media' },
      poster: { about: 'はじめに見える絵', refers: 'media' },
      href: { about: 'よその動画のアドレス（https://…）', token: true },
    },
    screenOnly: true,
    inside: 'blocks',
    example: '<Video title="文字を大きくする" src="moji.mp4" captions="moji.vtt" poster="moji.png">',
  },
  Voices: {
    about: '在宅療養をした人の声。koe.yaml から入る。まだ無いときは、無いと出て、目次からも外れる',
    attributes: {},
    waitsFor: 'voice',
    inside: 'none',
    example: '<Voices />',
  },
  Events: {
    about: '講座・イベントの一覧。koza フォルダーから入る',
    attributes: {
      when: { about: 'coming（これから）か past（これまで）', required: true, oneOf: ['coming', 'past'] },
    },
    screenOnly: true,
    inside: 'none',
    example: '<Events when="coming" />',
  },
  Meetings: {
    about: '市の会議の日程。meetings.yaml から入り、過ぎた日と次の日がわかる',
    attributes: {},
    inside: 'none',
    example: '<Meetings />',
  },
  CalendarLink: {
    about: '予定をカレンダーに入れるボタン',
    attributes: {},
    screenOnly: true,
    inside: 'none',
    example: '<CalendarLink />',
  },
  Files: {
    about: 'ダウンロードする資料の一覧。shiryo フォルダーの list.yaml から入る',
    attributes: {
      for: { about: 'all（だれでも）か pro（専門職・講師）', required: true, oneOf: ['all', 'pro'] },
    },
    anchor: { list: 'materials' },
    screenOnly: true,
    inside: 'none',
    example: '<Files for="all" />',
  },
  BundleLink: {
    about: 'サイトを丸ごと持ち出すzipファイルへの案内。大きさ・日付と、開き方が入る',
    attributes: {},
    screenOnly: true,
    inside: 'none',
    example: '<BundleLink />',
  },
  Sheets: {
    about: '書きこむ用紙の一覧。用紙のあるページから入る',
    attributes: {},
    screenOnly: true,
    inside: 'none',
    example: '<Sheets />',
  },
  PrintablePages: {
    about: '印刷できるページの一覧',
    attributes: {},
    heading: 3,
    screenOnly: true,
    inside: 'none',
    example: '<PrintablePages />',
  },
  Rephrase: {
    about: '言い換え集。むずかしい言葉と、やさしい言い方',
    attributes: {},
    anchor: { list: 'termGroups' },
    heading: 3,
    screenOnly: true,
    inside: 'none',
    example: '<Rephrase />',
  },
  FacilityList: {
    about: '在宅医療をしている医療機関の一覧。iryokikan フォルダーから入り、3つの問いでしぼれる',
    attributes: {},
    anchor: { list: 'facilityAreas' },
    heading: 2,
    screenOnly: true,
    inside: 'none',
    example: '<FacilityList />',
  },
  Facility: {
    about: '医療機関を1つ。電話・時間・できることが、一覧と同じ形で入る',
    attributes: {
      id: { about: 'iryokikan フォルダーのファイルの名前', required: true, refers: 'facility' },
    },
    screenOnly: true,
    inside: 'none',
    example: '<Facility id="mihon-01" />',
  },
  Facilities: {
    about: '医療機関の、条件に合うものだけ。条件をつけた一覧への案内もつく',
    attributes: {
      ...facilityChoice,
      kind: { about: `種類: ${KINDS.join('／')}`, oneOf: KINDS },
    },
    screenOnly: true,
    inside: 'none',
    example: '<Facilities area="kita" kind="薬局" />',
  },
  FacilityLink: {
    about: '医療機関の一覧への案内。条件を選んだ形で開く',
    attributes: facilityChoice,
    screenOnly: true,
    inside: 'text',
    example: '<FacilityLink visit="訪問診療">訪問診療をしているところを見る</FacilityLink>',
  },
  OpenData: {
    about: '医療機関の一覧のオープンデータ。ファイルと大きさが並ぶ',
    attributes: {},
    screenOnly: true,
    inside: 'none',
    example: '<OpenData />',
  },
  Lead: {
    about: '情報紙の、はじめの文章。紙ではおもての記事になる（200字くらいまで）',
    attributes: { title: { about: 'おもての記事の題' } },
    inside: 'blocks',
    example: '<Lead>',
  },
  Article: {
    about: '情報紙の記事。題が見出しになり、リンクの行き先になる',
    attributes: {
      title: { about: '記事の題', required: true },
      size: {
        about: '紙での幅。wide（全幅。書かなければこちら）か half（半分。2つ並べて書く）',
        oneOf: ['wide', 'half'],
      },
      mark: { about: '紙のおもての「なかの記事」に大きく出る1文字（書かなければ、題のはじめの漢字）' },
      teaser: { about: '同じところで、題の下に出る短い文' },
    },
    anchor: { slugOf: 'title' },
    heading: 2,
    inIssues: true,
    inside: 'blocks',
    example: '<Article title="来てくれる人たち" size="wide">',
  },
  QA: {
    about: '問いと答え',
    attributes: { q: { about: '読む人の言葉での問い', required: true } },
    inside: 'blocks',
    example: '<QA q="何歳から来てもらえますか">',
  },
  Interview: {
    about: '実在の人の言葉。同意を得たものだけ。中に言葉を書く',
    attributes: { who: { about: '話した人（本人の望む呼び方）', required: true } },
    inside: 'blocks',
    example: '<Interview who="訪問看護師">',
  },
  Column: {
    about: 'コラム。1つの号に1つまで。題が見出しになり、リンクの行き先になる',
    attributes: { title: { about: '題', required: true } },
    anchor: { slugOf: 'title' },
    heading: 2,
    once: 'どちらかを記事（<Article>）にするか、次の号に移してください。',
    inIssues: true,
    inside: 'blocks',
    example: '<Column title="言葉が見つからないとき">',
  },
  EventNotice: {
    about: '講座・イベントのお知らせ',
    attributes: { id: { about: 'koza フォルダーのファイルの名前', required: true, refers: 'event' } },
    screenOnly: true,
    inside: 'none',
    example: '<EventNotice id="jinsei-kaigi-no-hi" />',
  },
  ContactBox: {
    about: '連絡先をまとめた箱',
    attributes: {
      title: { about: '箱の題', required: true },
      ids: {
        about: '連絡先のID。いくつかあるときは空白で区切る',
        required: true,
        refers: 'contact',
        many: true,
      },
    },
    inside: 'none',
    example: '<ContactBox title="気持ちがつらいとき" ids="C005 C006" />',
  },
  WebOnly: {
    about: 'ウェブのページだけに出し、紙には載せない部分',
    attributes: {},
    inside: 'blocks',
    example: '<WebOnly>',
  },
  Issues: {
    about: '情報紙の号の一覧（年度ごと）',
    attributes: {},
    anchor: { list: 'issueYears' },
    heading: 2,
    screenOnly: true,
    inside: 'none',
    example: '<Issues />',
  },
  LatestIssue: {
    about: '情報紙のいちばん新しい号への案内',
    attributes: {},
    screenOnly: true,
    inside: 'none',
    example: '<LatestIssue />',
  },
  IssueSheets: {
    about: '情報紙の、印刷する紙（PDF）の一覧',
    attributes: {},
    screenOnly: true,
    inside: 'none',
    example: '<IssueSheets />',
  },
  Slide: {
    about:
      'スライドの1枚。題は14文字まで、中は4行まで（1行17文字）。入りきらないときは次の1枚へ続き、そう知らされる',
    attributes: {
      title: { about: 'スライドの題', required: true },
      minutes: { about: '話す時間（分）。全部を足すと、はじめの `minutes` になる', token: true },
      drawing: { about: '右に出す絵の名前。中の文が短いときだけ', refers: 'drawing' },
      signage: {
        about: 'yes と書くと、ロビーの画面（/shiryo/signage/）にも出る。話す人がいなくてもわかるものだけ',
        oneOf: ['yes'],
      },
    },
    anchor: { slugOf: 'title' },
    heading: 2,
    inside: 'blocks',
    example: '<Slide title="話してみる、3つのこと" minutes="2">',
  },
  Notes: {
    about: 'スライドの、話す人のための覚え書き。会場には映らず、発表者の画面とパワーポイントのノートに出る',
    attributes: {},
    parent: 'Slide',
    inside: 'blocks',
    example: '<Notes>',
  },
  Detail: {
    about: 'スライドの、くわしい説明。読むページと配る紙には出て、会場には話す人が開いたときだけ映る',
    attributes: {},
    parent: 'Slide',
    neverIn: ['Notes'],
    inside: 'blocks',
    example: '<Detail>',
  },
  Decks: {
    about: '講座のスライドの一覧。koza/decks フォルダーから入る',
    attributes: {},
    heading: 3,
    screenOnly: true,
    inside: 'none',
    example: '<Decks />',
  },
  SlidePages: {
    about: 'スライドで映せるページの一覧',
    attributes: {},
    screenOnly: true,
    inside: 'none',
    example: '<SlidePages />',
  },
  PrintButton: {
    about: '紙に印刷するボタン',
    attributes: {},
    screenOnly: true,
    inside: 'none',
    example: '<PrintButton />',
  },
} as const satisfies Record<string, ComponentSpec>;

export type ComponentName = keyof typeof COMPONENTS;

/** The spec of a component by name, or undefined for a name that is not in the dialect. */
export const specOf = (name: string): ComponentSpec | undefined =>
  Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name as ComponentName] : undefined;

/** The attributes of a component that name something, with what they name. */
export const referencesOf = (
  spec: ComponentSpec,
): [attribute: string, reference: Reference, many: boolean][] =>
  Object.entries(spec.attributes).flatMap(([name, { refers, many = false }]) =>
    refers ? [[name, refers, many] as [string, Reference, boolean]] : [],
  );

/** Whether readers see the words of an attribute as they were written. */
export const isProse = ({ refers, picks, oneOf, token }: Attribute): boolean =>
  !refers && !picks && !oneOf && !token;
