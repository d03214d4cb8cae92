import type { OsmDate } from './osm-hours.ts';

/**
 * Whether a range runs over New Year: its end is always earlier in the year than its beginning. Where a day moves, it does
 * so every year or never, whatever comes first in a single year.
 */
export function isOverNewYear(from: OsmDate, through: OsmDate): boolean {
  if (from.kind === 'easter' && through.kind === 'easter') return through.offset < from.offset;
  return placeOf(through)[1] < placeOf(from)[0];
}

/** Whether it depends on the year which end of a range comes first, and as a rule it is the last one. */
export function isUnclear(from: OsmDate, through: OsmDate): boolean {
  if (from.kind === 'easter' && through.kind === 'easter') return false;
  const [first, last] = [placeOf(from), placeOf(through)];
  return last[0] + last[1] < first[0] + first[1] && !isOverNewYear(from, through);
}

const MONTH = 31;
const FIRST_EASTER = 2 * MONTH + 22;
const LAST_EASTER = 3 * MONTH + 25;

/** Between which days of the year a date lies, in years of twelve months of 31 days. */
function placeOf(date: OsmDate): [earliest: number, latest: number] {
  const { offset } = date;
  if (date.kind === 'easter') return [FIRST_EASTER + offset, LAST_EASTER + offset];
  const month = (date.month - 1) * MONTH + offset;
  if (date.kind === 'day') return [month + date.day, month + date.day];
  const { nth } = date;
  return nth > 0
    ? [month + nth * 7 - 6, month + nth * 7]
    : [month + 29 + nth * 7, month + MONTH + (nth + 1) * 7];
}
