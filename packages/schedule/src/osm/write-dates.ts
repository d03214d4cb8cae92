import type { LocalDate, MonthDay, Season } from '@onthaal/vocabulary';
import { calendarDayOf, type DayNumber, dateOf, dayNumberOf, numberOf } from '../calendar-day.ts';
import { OSM_MONTHS } from './osm-hours.ts';

/** A date as `2026 Dec 25`. */
function writeDate(date: LocalDate): string {
  return `${date.slice(0, 4)} ${writeMonthDay(date.slice(5))}`;
}

/** Dates from one through another. */
export function writeRange(from: LocalDate, through: LocalDate): string {
  return from === through ? writeDate(from) : `${writeDate(from)}-${writeDate(through)}`;
}

/** Dates as ranges of one text, or no text for no dates. */
export function writeDates(days: readonly DayNumber[]): string[] {
  const ranges: [DayNumber, DayNumber][] = [];
  for (const day of [...new Set(days)].sort((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last?.[1] === day - 1) last[1] = day;
    else ranges.push([day, day]);
  }
  return ranges.length > 0
    ? [ranges.map(([from, through]) => writeRange(dateOf(from), dateOf(through))).join(',')]
    : [];
}

/** Parts of every year. */
export function writeSeasons(seasons: readonly Season[]): string {
  const areMonths = seasons.every(({ from, through }) => from.endsWith('-01') && isLastOfMonth(through));
  return seasons.map(areMonths ? writeMonths : writeSeason).join(',');
}

function writeMonths({ from, through }: Season): string {
  const [first, last] = [monthOf(from), monthOf(through)];
  return first === last && from <= through ? first : `${first}-${last}`;
}

function writeSeason({ from, through }: Season): string {
  if (from === through) return writeMonthDay(from);
  // A season that ends the day before it begins is the whole year, and not, as some read it, none of it.
  if (from > through && isDayAfter(through, from))
    return [
      { from: '01-01', through },
      { from, through: '12-31' },
    ]
      .map(writeSeason)
      .join(',');
  // Some take the day after 28 February for the 29th of a year that has none.
  if (through === '02-29') return `${writeMonthDay(from)}-Feb 28,Feb 29`;
  return `${writeMonthDay(from)}-${writeMonthDay(through)}`;
}

function isDayAfter(day: MonthDay, next: MonthDay): boolean {
  return ['2026', '2028'].some(
    (year) => dayNumberOf(`${year}-${day}`) + 1 === dayNumberOf(`${year}-${next}`),
  );
}

function isLastOfMonth(day: MonthDay): boolean {
  const [month = 1, number = 1] = day.split('-').map(Number);
  return number === calendarDayOf(numberOf(2024, month + 1, 0)).day;
}

function monthOf(day: MonthDay): string {
  return OSM_MONTHS[Number(day.slice(0, 2)) - 1] as string;
}

function writeMonthDay(day: MonthDay): string {
  return `${monthOf(day)} ${day.slice(3)}`;
}
