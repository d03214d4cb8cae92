import type { GeoPoint } from '@onthaal/vocabulary';

const EARTH = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** How far two places lie apart, in kilometres, as the crow flies. */
export function kilometresBetween(one: GeoPoint, other: GeoPoint): number {
  const halfSine = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const squared =
    halfSine(one.latitude, other.latitude) +
    Math.cos(radians(one.latitude)) *
      Math.cos(radians(other.latitude)) *
      halfSine(one.longitude, other.longitude);
  return 2 * EARTH * Math.asin(Math.sqrt(squared));
}
