import type { CalendarWeeks, DaySelector, MonthDay, Season, Weekday } from '@onthaal/vocabulary';
import { type DayNumber, dateOf } from '../calendar-day.ts';
import { firstDay, lastDay } from './date-test.ts';
import {
  LAST_YEAR,
  OSM_WEEKDAYS,
  type OsmDate,
  type OsmDates,
  type OsmHoliday,
  type OsmRule,
  type OsmWeekdays,
  type OsmYears,
} from './osm-hours.ts';

/** What of a rule a schedule has no words for. */
export class NotSayable extends Error {}

const MOST_DATES = 1000;
const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The days of a rule as selectors, of which any will do. Throws {@link NotSayable}. */
export function selectorsFor({ years, dates, weeks, days, holidays }: OsmRule): DaySelector[] {
  const parts: (DaySelector[] | undefined)[] = [
    years?.flatMap(yearsFor),
    dates && datesFor(dates),
    weeks && [{ calendarWeeks: weeks.map(weeksFor) }],
    days && daysFor(days),
    holidays?.map(holidayFor),
  ];
  let selectors: DaySelector[] = [{}];
  for (const part of parts)
    if (part) selectors = selectors.flatMap((one) => part.flatMap((other) => bothOf(one, other)));
  return selectors;
}

/** Days that two selectors mean; the only thing that both may be about is from when through when. */
function bothOf(one: DaySelector, other: DaySelector): DaySelector[] {
  const [validFrom] = [one.validFrom, other.validFrom]
    .filter((date) => date !== undefined)
    .sort()
    .reverse();
  const [validThrough] = [one.validThrough, other.validThrough].filter((date) => date !== undefined).sort();
  if (validFrom && validThrough && validFrom > validThrough) return [];
  return [{ ...one, ...other, ...(validFrom && { validFrom }), ...(validThrough && { validThrough }) }];
}

function yearsFor({ from, through, every }: OsmYears): DaySelector[] {
  if (every === 1) return [validity(`${from}-01-01`, through === LAST_YEAR ? undefined : `${through}-12-31`)];
  if (through === LAST_YEAR) throw new NotSayable(`every ${every} years without an end`);
  const count = Math.floor((through - from) / every) + 1;
  return Array.from({ length: count }, (_, place) => from + place * every).map((year) =>
    validity(`${year}-01-01`, `${year}-12-31`),
  );
}

function validity(validFrom: string, validThrough: string | undefined): DaySelector {
  return validThrough ? { validFrom, validThrough } : { validFrom };
}

/** Dates that come back every year are seasons of one selector; a year's own dates stand each for themselves. */
function datesFor(dates: readonly OsmDates[]): DaySelector[] {
  const seasons = dates.filter(({ from }) => !from.year).map(seasonFor);
  const ranges = dates.filter(({ from }) => from.year).flatMap(rangeFor);
  const single = ranges.filter(([first, last]) => first === last).map(([first]) => dateOf(first));
  if (single.length > MOST_DATES) throw new NotSayable(`more than ${MOST_DATES} dates`);
  return [
    ...(seasons.length > 0 ? [{ seasons }] : []),
    ...(single.length > 0 ? [{ dates: single }] : []),
    ...ranges
      .filter(([first, last]) => first !== last)
      .map(([first, last]) => validity(dateOf(first), Number.isFinite(last) ? dateOf(last) : undefined)),
  ];
}

function seasonFor({ from, through, every }: OsmDates): Season {
  if (every !== 1) throw new NotSayable(`every ${every} days`);
  return { from: monthDayOf(from), through: monthDayOf(through) };
}

function monthDayOf(date: OsmDate): MonthDay {
  if (date.kind === 'easter') throw new NotSayable('days around Easter, which moves');
  if (date.kind === 'weekday') throw new NotSayable('dates that move with a weekday');
  if (date.offset) throw new NotSayable('days before or after a date');
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(date.month)}-${two(Math.min(date.day, MONTH_LENGTHS[date.month - 1] as number))}`;
}

function rangeFor({ from, through, every }: OsmDates): [first: DayNumber, last: DayNumber][] {
  const [first, last] = [
    firstDay(from, from.year as number),
    through.year === LAST_YEAR ? Number.POSITIVE_INFINITY : lastDay(through, through.year as number),
  ];
  if (first === undefined || last === undefined || first > last) return [];
  if (every === 1) return [[first, last]];
  if (!Number.isFinite(last)) throw new NotSayable(`every ${every} days without an end`);
  return Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, place) => {
    const day = first + place * every;
    return [day, day];
  });
}

function weeksFor({ from, through, every }: { from: number; through: number; every: number }): CalendarWeeks {
  return every === 1 ? { from, through } : { from, through, every };
}

function daysFor(days: readonly (OsmWeekdays | OsmHoliday)[]): DaySelector[] {
  const weekly = days.filter((day) => day.kind === 'weekdays');
  const plain = weekly.filter(({ nths }) => !nths).flatMap(weekdaysOf);
  const byPlace = Map.groupBy(
    weekly.filter(({ nths }) => nths),
    ({ nths }) => [...new Set(nths)].sort().join(),
  );
  return [
    ...(plain.length > 0 ? [{ days: inOrder(plain) }] : []),
    ...[...byPlace.values()].map((group) => ({
      days: inOrder(group.flatMap(weekdaysOf)),
      weeksOfMonth: [...new Set(group[0]?.nths)] as NonNullable<DaySelector['weeksOfMonth']>,
    })),
    ...days.filter((day) => day.kind !== 'weekdays').map(holidayFor),
  ];
}

function weekdaysOf({ from, through, offset }: OsmWeekdays): Weekday[] {
  if (offset) throw new NotSayable('days before or after the n-th of a weekday');
  const count = ((through - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, place) => WEEKDAYS[(from + place) % 7] as Weekday);
}

const WEEKDAYS = OSM_WEEKDAYS.map((day) => day.toUpperCase() as Weekday);

function inOrder(days: readonly Weekday[]): Weekday[] {
  return WEEKDAYS.filter((day) => days.includes(day));
}

function holidayFor({ kind, offset }: OsmHoliday): DaySelector {
  if (offset) throw new NotSayable('the day before or after a holiday');
  return kind === 'public' ? { publicHolidays: 'only' } : { schoolHolidays: 'only' };
}
