import type { Facility } from './schema.ts';

/** The place on the map of 国土地理院: a plain link, nothing is loaded from there. Undefined where nobody has said the place. */
export const mapLink = ({ location }: Pick<Facility, 'location'>): string | undefined =>
  location
    ? `https://maps.gsi.go.jp/#17/${location.latitude}/${location.longitude}/&base=std&disp=1`
    : undefined;
