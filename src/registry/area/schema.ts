import { formed, strict, text, whole, z } from '../../lib/schema.ts';

/** One of three columns or rows. */
const third = (label: string) => {
  const error = () => `「${label}」は 1・2・3 のどれかです`;
  return z.int({ error }).min(1, { error }).max(3, { error });
};

/** A part of the city, as its own documents divide it. `registry/city/areas.yaml`. */
export const areaSchema = strict({
  id: formed('id', /^[a-z]+$/, 'kita（半角の小文字）'),
  name: text('地域の名前'),
  /** Order in lists. */
  order: whole('order', 1),
  /** Place on a schematic 3 × 3 map, north at the top. Not a survey map. */
  map: strict({ column: third('column'), row: third('row') }),
});
export type Area = z.output<typeof areaSchema>;
