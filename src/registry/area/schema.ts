import { strict, text, z } from '../../lib/schema.ts';

/** A part of the city, as its own documents divide it. `registry/city/areas.yaml`. */
export const areaSchema = strict({
  id: z.string().regex(/^[a-z]+$/, { error: () => '「id」は半角の小文字で書きます' }),
  name: text('地域の名前'),
  /** Order in lists. */
  order: z.int({ error: () => '「order」は整数です' }),
  /** Place on a schematic 3 × 3 map, north at the top. Not a survey map. */
  map: strict({ column: z.int().min(1).max(3), row: z.int().min(1).max(3) }),
});
