/** A place on the earth (WGS 84). */
export interface Place {
  latitude: number;
  longitude: number;
}

const RADIUS = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** How far two places are apart, as the crow flies. */
export function kilometres(a: Place, b: Place): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const h =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * RADIUS * Math.asin(Math.sqrt(h));
}
