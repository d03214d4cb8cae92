import type { GeoPoint } from '@onthaal/vocabulary';

/** A point of the list: where it is, and its number in the list, from 0. */
export interface ListedPoint {
  geo: GeoPoint;
  at: number;
}

/** Points that stand under one button. */
export interface Mark {
  geo: GeoPoint;
  points: readonly ListedPoint[];
}

/** Room around a place on the screen, in pixels. */
interface Room {
  width: number;
  height: number;
}

/** For a button that can be pressed without pressing its neighbour, and for a name. */
const BUTTON: Room = { width: 64, height: 38 };
export const NAME: Room = { width: 96, height: 22 };

/**
 * Gathers points that would lie over each other; the first in the list says where. `project` tells where a place is on
 * the screen, in pixels.
 */
export function gatherMarks(
  points: readonly ListedPoint[],
  project: (geo: GeoPoint) => { x: number; y: number },
  { width, height } = BUTTON,
): Mark[] {
  const marks: { geo: GeoPoint; points: ListedPoint[]; spot: { x: number; y: number } }[] = [];
  for (const point of points) {
    const spot = project(point.geo);
    const near = marks.find(
      (mark) => Math.abs(mark.spot.x - spot.x) < width && Math.abs(mark.spot.y - spot.y) < height,
    );
    if (near) near.points.push(point);
    else marks.push({ geo: point.geo, points: [point], spot });
  }
  return marks;
}

/** What can be seen on a mark: "3", "3, 4", "3 +5". */
export function textOn({ points }: Mark): string {
  const [first = 1, second] = points.map(({ at }) => at + 1);
  if (second === undefined) return `${first}`;
  return points.length === 2 ? `${first}, ${second}` : `${first} +${points.length - 1}`;
}

/** What a mark is called: what can be seen on it, then the name and the state of each entry, as the list says them. */
export function nameOf(mark: Mark, items: readonly HTMLElement[]): string {
  const names = mark.points.map(({ at }) => items[at] && nameIn(items[at]));
  return `${textOn(mark)}. ${names.filter(Boolean).join('; ')}`;
}

function nameIn(item: HTMLElement): string {
  return [...item.querySelectorAll('.title,.first')]
    .map((part) => part.textContent?.trim().replace(/\s+/g, ' '))
    .join(', ');
}
