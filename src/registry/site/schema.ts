import { day, formed, must, oneOf, strict, text, webAddress, z } from '../../lib/schema.ts';

const outsideJapan = { error: () => '緯度は20〜46、経度は122〜154の数です。入れちがいが多いところです' };

/** `content/site.yaml`: whose site this is. The only place where a city's own name is written for the whole site. */
export const siteSchema = strict({
  /** The site's name, shown in the header and after every page title. */
  name: text('サイトの名前'),
  /** The municipality, as its people write it. */
  city: text('市町村の名前'),
  /** 全国地方公共団体コード with its check digit, `999997`: names the files of open data. Without it there are none. */
  code: formed('全国地方公共団体コード', /^\d{6}$/, '"999997"（6けた、引用符をつける）')
    .refine(hasCheckDigit, {
      error: () => '「code」の最後の1けたが合いません。総務省の一覧で確かめてください',
    })
    .optional(),
  /** About the middle of the municipality (WGS 84): a facility far from it is a slip. */
  location: strict({
    latitude: z.number(must('緯度')).min(20, outsideJapan).max(46, outsideJapan),
    longitude: z.number(must('経度')).min(122, outsideJapan).max(154, outsideJapan),
  }).optional(),
  /** The department that answers for the site, with its bureau. */
  department: text('担当課'),
  /** Contact id of that department; shown in the footer once it may be published. */
  departmentContact: formed('担当課の連絡先ID', /^C\d{3}$/, 'C010'),
  /** Name of the newsletter: its masthead, its archive, its feed. */
  newsletter: text('情報紙の名前'),
  /** Where the site is published, with its path: `https://example.jp/ouchi/`. */
  url: webAddress('公開先のURL'),
  /** `preview` shows samples and a band; `live` fails on anything unverified. */
  status: oneOf('公開の状態', ['preview', 'live']),
  /** Folders of `pages/` in the order of the 目次, under the names readers know them by; `also`: more folders of the same group. */
  sections: z.array(
    strict({
      folder: text('フォルダー'),
      also: z.array(text('フォルダー')).optional(),
      name: text('まとまりの名前'),
    }),
    must('目次のまとまり'),
  ),
  /**
   * Something published was wrong and matters to readers now: stands on top of every page within one build.
   * Taken out again when everybody can know.
   */
  notice: strict({
    /** The day it was put right. */
    on: day('訂正の日'),
    /** What was wrong, and what is right. */
    text: text('訂正のことば'),
    /** The page that has been put right. */
    page: formed('page', /^\/([a-z0-9-]+\/)*$/, '/soudan/').optional(),
  }).optional(),
  /** The list of facilities as the city prints it. Without it the sheet has no number of an edition. */
  pamphlet: strict({
    title: text('パンフレットの題'),
    /** As the city counts: `第1.2版`. */
    edition: text('版'),
    /** The day of that edition. */
    on: day('版の日'),
  }).optional(),
  /** Addresses that were printed or linked to and have moved, each with the page that took its place. */
  redirects: z
    .array(
      strict({
        from: formed('古いアドレス', /^\/([a-z0-9-]+\/)+$/, '/mukashi/'),
        to: formed('新しいアドレス', /^\/([a-z0-9-]+\/)*(#\S+)?$/, '/soudan/'),
      }),
      must('移したページ'),
    )
    .optional(),
  /** The sentence of the preview band. */
  previewNotice: text('見本の帯のことば'),
});
export type Site = z.output<typeof siteSchema>;
/** An address that has moved; both without the base. */
export type Redirect = NonNullable<Site['redirects']>[number];

/** The last digit of a code of six, by the rule of the ministry (modulus 11, weights 6 to 2). */
function hasCheckDigit(code: string): boolean {
  const digits = [...code].map(Number);
  const sum = digits.slice(0, 5).reduce((total, digit, i) => total + digit * (6 - i), 0);
  return digits[5] === (11 - (sum % 11)) % 10;
}
