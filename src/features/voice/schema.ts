import { day, strict, text, z } from '../../lib/schema.ts';

/** What somebody said about care at home, with their consent. `content/koe.yaml`; an empty list until there is one. */
export const voiceSchema = strict({
  /** Number in the order of arrival: `1`, `2` … written in quotes. */
  id: z.string().regex(/^\d+$/, { error: () => '「id」は "1" のように引用符をつけて書きます' }),
  /** Who speaks, as they wish to be called: 「80代、家で療養した夫を支えた人」. Never a name without consent to the name. */
  who: text('話した人'),
  /** Their words, as they agreed to them. */
  words: text('言葉'),
  /** The day they signed the consent form. */
  consentOn: day('同意書の日付'),
});
