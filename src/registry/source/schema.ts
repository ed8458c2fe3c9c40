import { strict, text, textOrNull, z } from '../../lib/schema.ts';

/** A document that facts are quoted from. `registry/city/sources.yaml`. */
export const sourceSchema = strict({
  id: z.string().regex(/^S\d+$/, { error: () => '「id」は S0 のように書きます' }),
  title: text('資料の名前'),
  publisher: text('作成者'),
  date: textOrNull('日付'),
  note: z.string().nullish(),
});
export type Source = z.output<typeof sourceSchema>;
