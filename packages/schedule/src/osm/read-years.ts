import { LAST_YEAR, type OsmWeeks, type OsmYears } from './osm-hours.ts';
import { seesTime } from './read-times.ts';
import type { TokenReader } from './token-reader.ts';

/** Reads `2026`, `2026-2030/2`, `2026+`, or a list of those. */
export function readYears(reader: TokenReader): OsmYears[] {
  const years: OsmYears[] = [];
  do {
    const start = reader.expect('year', 'a year');
    let through = start.value;
    if (reader.accept('+')) through = LAST_YEAR;
    else if (reader.accept('-')) {
      const last = reader.expect('year', 'the last year');
      if (last.value <= start.value) reader.refuse('the years run backwards', last);
      through = last.value;
    } else if (reader.sees('/')) through = LAST_YEAR;
    years.push({ from: start.value, through, every: readEvery(reader, [1, 99], 'number of years') });
  } while (reader.sees(',', 'year') && reader.accept(','));
  return years;
}

/** Reads what follows `week`: `2-52/2` or a list of those. */
export function readWeeks(reader: TokenReader): OsmWeeks[] {
  const weeks: OsmWeeks[] = [];
  do {
    const from = reader.number(1, 53, 'week');
    const last = reader.sees('-') && reader.take() ? reader.peek() : undefined;
    const through = last ? reader.number(1, 53, 'week') : from;
    if (through < from) reader.refuse('the weeks run backwards', last);
    weeks.push({ from, through, every: last ? readEvery(reader, [2, 26], 'number of weeks') : 1 });
  } while (acceptNextWeek(reader));
  return weeks;
}

function acceptNextWeek(reader: TokenReader): boolean {
  if (!reader.sees(',', 'week') && (!reader.sees(',', 'number') || seesTime(reader, 1))) return false;
  reader.take();
  reader.accept('week');
  return true;
}

/** Only every so many: `/2`. */
export function readEvery(reader: TokenReader, [least, most]: [number, number], what: string): number {
  return reader.accept('/') ? reader.number(least, most, what) : 1;
}
