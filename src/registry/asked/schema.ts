import { about, formed, strict, text, textOrNull, type z } from '../../lib/schema.ts';

/**
 * What only the city knows and has not answered yet. `registry/city/asked.yaml`. Pages quote a row (`<CityAnswer id="…" />`): until the
 * answer is here they say that it is being asked and what to do meanwhile, afterwards they say the answer.
 */
export const askedSchema = strict({
  id: formed('id', /^[a-z0-9-]+$/, 'card-basho（半角の英小文字・数字・-）').meta(
    about('ほかと重ならない名前。ページから呼ばれるので変えません'),
  ),
  /** What is asked, as a noun: 「…は、市に確認中です」 follows it. */
  subject: text('聞いていること').meta(about('何を聞いているか。「は、市に確認中です」が続く形で')),
  /** What to do until then; null where another sentence of the page says it. */
  meanwhile: textOrNull('それまでにできること').meta(about('それまでにできること、1文で。なければ `null`')),
  /** The sentence readers see once the city has answered. */
  answer: textOrNull('市の答え').meta(
    about('市の答え。返事が来たら、市民に見せる文を書きます。まだなら `null`'),
  ),
});
export type Asked = z.output<typeof askedSchema>;

/** The sentences a page shows for it. */
export const askedText = ({ subject, meanwhile, answer }: Omit<Asked, 'id'>): string =>
  answer ?? `${subject}は、市に確認中です。${meanwhile ?? ''}`;
