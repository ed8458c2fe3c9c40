import { day, formed, must, oneOf, strict, text, webAddress, z } from '../../lib/schema.ts';

/** `content/site.yaml`: whose site this is. The only place where a city's own name is written for the whole site. */
export const siteSchema = strict({
  /** The site's name, shown in the header and after every page title. */
  name: text('サイトの名前'),
  /** The municipality, as its people write it. */
  city: text('市町村の名前'),
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
  /** Folders of `pages/` in the order of the 目次, under the names readers know them by. */
  sections: z.array(
    strict({ folder: text('フォルダー'), name: text('まとまりの名前') }),
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
  /** The sentence of the preview band. */
  previewNotice: text('見本の帯のことば'),
});
export type Site = z.output<typeof siteSchema>;
