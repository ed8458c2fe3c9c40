import { about, day, formed, strict, text } from '../../lib/schema.ts';

/** What somebody said about care at home, with their consent. `content/koe.yaml`; an empty list until there is one. */
export const voiceSchema = strict({
  /** Number in the order of arrival: `1`, `2` … written in quotes. */
  id: formed('id', /^\d+$/, '"1"（引用符をつける）').meta(about('届いた順の番号')),
  /** Who speaks, as they wish to be called: 「80代、家で療養した夫を支えた人」. Never a name without consent to the name. */
  who: text('話した人').meta(about('話した人。本人の望む呼び方')),
  /** Their words, as they agreed to them. */
  words: text('言葉').meta(about('本人が同意した言葉')),
  /** The day they signed the consent form. */
  consentOn: day('同意書の日付').meta(about('同意書に署名した日')),
});
