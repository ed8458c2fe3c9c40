import { addMonths } from '../lib/dates.ts';
import {
  about,
  day,
  dayOrNull,
  formed,
  must,
  oneOf,
  strict,
  text,
  textOrNull,
  yesNo,
  z,
} from '../lib/schema.ts';

export const AUDIENCES = ['all', '10-20', '30-40', '50-60', '65', '75', 'pro'] as const;

/** YAML reads a bare 65 as a number. */
const unquoted = (value: unknown) => (typeof value === 'number' ? String(value) : value);

/** One group of readers. */
export const audience = z.preprocess(unquoted, oneOf('読む人', AUDIENCES));

/** The same without `all`: a group that has a landing page of its own. */
export const ageGroup = z.preprocess(unquoted, oneOf('読む人', AUDIENCES.slice(1) as ['10-20']));

/** A page of this site, with an anchor if one is meant: `/zaitaku/hiyou/#1か月の上限がある`. */
export const pageLink = (label: string) =>
  formed(label, /^\/([a-z0-9-]+\/)*(#\S+)?$/, '/zaitaku/hiyou/（おわりにも /）');

/** Fields every text of the site carries: a page, a landing page, an event, a newsletter issue. */
export const textFields = {
  /** The h1 and the title of the browser tab. About 16 characters read best. */
  title: text('題名').meta(about('題名。大見出しになります。16文字くらいまでが読みやすい長さです')),
  /** Ids of the facts the sentences rest on. Facts quoted by a component are added by themselves. */
  sources: z
    .array(text('出典'), must('出典'))
    .meta(about('もとにした事実のID（`registry` の `facts.yaml`）。ページの終わりに出典が出ます')),
  /** Shows the one-line medical note (texts about treatment). */
  medical: yesNo('medical')
    .default(true)
    .meta(
      about('医療の一言を出すか。治療のことを書いたページは `true`（書かなければこちら）、ほかは `false`'),
    ),
  /** The day the text was last changed. */
  updated: day('書き直した日').meta(about('文を直した日（`2026-11-21` の形）')),
  /** The day a named role confirmed the text; null until somebody has. */
  reviewed: dayOrNull('確認した日').meta(
    about('専門職が確認した日。`reviewer` と両方書くか、まだなら両方 `null`'),
  ),
  /** That role, never a person's name; null until somebody has. */
  reviewer: textOrNull('確認した人の役割').meta(about('確認した人の役割（名前は書きません）')),
  /** Words of the tone list this text needs (a law's name, safety, a quoted title), each with its reason. */
  toneExceptions: z
    .array(strict({ word: text('言葉'), reason: text('使う理由') }), must('言葉づかいの例外'))
    .default([])
    .meta(
      about(
        '言葉づかいの例外（法律の名前や引用した題など）。`- word: 言葉` と `reason: 使う理由` を書きます。なくてもよい',
      ),
    ),
};

/** Fields of a page that stays and is read again and again: a page of the guide, a landing page. */
export const standingFields = {
  ...textFields,
  /** Short name for the breadcrumb and the list of pages. */
  label: text('短い名前').meta(about('短い名前。目次と、ページの上の道すじに出ます')),
  /** One or two sentences: what this page does for the reader. Also the description for search engines. */
  lead: text('はじめの文').meta(about('1〜2文で、このページで何がわかるか')),
  /** Where the shared 119 box stands: `top` where somebody may be in trouble now, else `end`. */
  emergency: oneOf('119の箱', ['top', 'end'])
    .default('end')
    .meta(about('119の箱の場所: `top`（はじめ）か `end`（おわり。書かなければこちら）')),
  /** The day by which the text has to be read again. */
  reviewBy: day('次に確認する日').meta(
    about('次に確認する日。12か月以内。連絡先やお金のページは6か月以内、#7119を載せるページは3か月以内'),
  ),
};

type Reviewed = { reviewed: string | null; reviewer: string | null };

/** A rule over several fields, as Zod's `refine` takes it. */
type Refinement<Data> = [
  holds: (data: Data) => boolean,
  message: { path: PropertyKey[]; error: () => string },
];

/** A review is a day and a role; one without the other is none (content-rules.md, Freshness). */
export const reviewIsWhole: Refinement<Reviewed> = [
  (text: Reviewed) => (text.reviewed === null) === (text.reviewer === null),
  {
    path: ['reviewer'],
    error: () => '「確認した日」と「確認した人の役割」は、両方書くか、両方 null にします',
  },
];

/** A standing page is read again within twelve months. */
export const reviewIsSoon: Refinement<{ reviewBy: string; updated: string }> = [
  (page: { reviewBy: string; updated: string }) => page.reviewBy <= addMonths(page.updated, 12),
  { path: ['reviewBy'], error: () => '「次に確認する日」は、書き直した日から12か月以内にします' },
];

/** What the frame, the check and the lists need to know of any text, whatever its kind. */
export interface TextData extends Reviewed {
  title: string;
  /** What it does for the reader, in one or two sentences. */
  lead: string;
  sources: string[];
  medical: boolean;
  updated: string;
  toneExceptions: { word: string; reason: string }[];
  label?: string | undefined;
  reviewBy?: string | undefined;
  emergency?: 'top' | 'end' | undefined;
  audiences?: (typeof AUDIENCES)[number][] | undefined;
  drawing?: string | undefined;
  /** True for a text that shows how one looks and is none. */
  sample?: boolean | undefined;
  next?: string[] | undefined;
}
