import { formed, strict, text, textOrNull, type z } from '../../lib/schema.ts';

/** A document that facts are quoted from. `registry/city/sources.yaml`. */
export const sourceSchema = strict({
  id: formed('id', /^S\d+$/, 'S0'),
  title: text('資料の名前'),
  publisher: text('作成者'),
  date: textOrNull('日付'),
  note: textOrNull('メモ').optional(),
});
export type Source = z.output<typeof sourceSchema>;
