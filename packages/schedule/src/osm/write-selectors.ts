import type { CalendarWeeks, DaySelector, Weekday } from '@onthaal/vocabulary';
import { calendarDayOf, type DayNumber, dayNumberOf, numberOf } from '../calendar-day.ts';
import { readSelector } from '../day-selector.ts';
import { OSM_WEEKDAYS } from './osm-hours.ts';
import { writeDates, writeRange, writeSeasons } from './write-dates.ts';

/** What of a selector OpenStreetMap has no words for. */
export class NotWritable extends Error {}

const MOST_DATES = 400;
const FIRST_YEAR = 1901;
const LONGEST_STEP = 26;

/**
 * The days of a selector in OpenStreetMap's words. More than one text where it takes more than one rule, each about other
 * days; none where no day is meant. Days that are never holidays are not narrowed here. Throws {@link NotWritable}.
 */
export function writeSelector(selector: DaySelector): string[] {
  const { everyWeeks, publicHolidays, schoolHolidays } = selector;
  if (publicHolidays === 'only' && schoolHolidays === 'only')
    throw new NotWritable('days that are both public and school holidays');
  const holidays = publicHolidays === 'only' ? 'PH' : schoolHolidays === 'only' ? 'SH' : '';
  if (everyWeeks) return writeDates(listDates(selector)).map((dates) => inOneLine(dates, holidays));
  const rest = [writeWeeks(selector.calendarWeeks), holidays, writeDays(selector)];
  return writeDateParts(selector).map((dates) => inOneLine(dates, ...rest));
}

function inOneLine(...parts: string[]): string {
  return parts.filter(Boolean).join(' ');
}

/** What a selector says of the year, as texts of which each is about other days. */
function writeDateParts(selector: DaySelector): string[] {
  const { dates, seasons, validFrom, validThrough } = selector;
  if (dates) return writeDates(dates.map(dayNumberOf).filter(testOf({ seasons, validFrom, validThrough })));
  const yearly = seasons ? writeSeasons(seasons) : '';
  if (!validFrom && !validThrough) return [yearly];
  if (!seasons && validFrom && validThrough) return [writeRange(validFrom, validThrough)];
  return writeYears(selector, yearly);
}

/** The whole years between two dates, and the dates that are left at either end. */
function writeYears({ seasons, validFrom, validThrough }: DaySelector, yearly: string): string[] {
  const first = validFrom ? dayNumberOf(validFrom) : numberOf(FIRST_YEAR, 1, 1);
  const last = validThrough ? dayNumberOf(validThrough) : Number.POSITIVE_INFINITY;
  const firstWhole = yearOf(first - 1) + 1;
  const lastWhole = validThrough ? yearOf(last + 1) - 1 : last;
  const isMeant = testOf({ seasons });
  // A year of its own, `2026 Jul 01-Aug 31`, is not read everywhere.
  if (firstWhole >= lastWhole) return writeDates(daysBetween(first, last).filter(isMeant));
  const before = daysBetween(first, numberOf(firstWhole, 1, 1) - 1);
  const after = validThrough ? daysBetween(numberOf(lastWhole + 1, 1, 1), last) : [];
  const years = validThrough ? `${firstWhole}-${lastWhole}` : `${firstWhole}+`;
  return [inOneLine(years, yearly), ...writeDates([...before, ...after].filter(isMeant))];
}

function yearOf(day: DayNumber): number {
  return calendarDayOf(day).year;
}

/** The dates of a selector that ends, whatever else it says; holidays apart. */
function listDates(selector: DaySelector): DayNumber[] {
  const { dates, validFrom, validThrough, everyWeeks } = selector;
  const from = validFrom ?? everyWeeks?.startingOn;
  if (!dates && (!from || !validThrough)) throw new NotWritable('every so many weeks without an end');
  const days =
    dates?.map(dayNumberOf) ?? daysBetween(dayNumberOf(from as string), dayNumberOf(validThrough as string));
  const meant = days.filter(testOf({ ...selector, publicHolidays: undefined, schoolHolidays: undefined }));
  if (meant.length > MOST_DATES)
    throw new NotWritable(`every so many weeks on more than ${MOST_DATES} dates`);
  return meant;
}

function testOf(
  selector: { [Key in keyof DaySelector]?: DaySelector[Key] | undefined },
): (day: DayNumber) => boolean {
  const test = readSelector(selector as DaySelector);
  return (day) => test(day, calendarDayOf(day), {}) === true;
}

function daysBetween(from: DayNumber, through: DayNumber): DayNumber[] {
  return Array.from({ length: Math.max(0, through - from + 1) }, (_, place) => from + place);
}

function writeWeeks(weeks: readonly CalendarWeeks[] | undefined): string {
  if (!weeks) return '';
  const two = (week: number) => String(week).padStart(2, '0');
  const texts = weeks.flatMap(({ from, through, every }) => {
    if (from === through) return [two(from)];
    if (!every) return [`${two(from)}-${two(through)}`];
    if (every <= LONGEST_STEP) return [`${two(from)}-${two(through)}/${two(every)}`];
    return from + every <= through ? [two(from), two(from + every)] : [two(from)];
  });
  return `week ${texts.join(',')}`;
}

function writeDays({ days, weeksOfMonth }: DaySelector): string {
  if (weeksOfMonth) {
    const places = weeksOfMonth.join(',');
    return OSM_WEEKDAYS.filter((day) => !days || days.includes(day.toUpperCase() as Weekday))
      .map((day) => `${day}[${places}]`)
      .join(',');
  }
  if (!days) return '';
  const runs: [number, number][] = [];
  for (const [place, day] of OSM_WEEKDAYS.entries()) {
    if (!days.includes(day.toUpperCase() as Weekday)) continue;
    const last = runs.at(-1);
    if (last?.[1] === place - 1) last[1] = place;
    else runs.push([place, place]);
  }
  return runs.map(([from, through]) => writeRun(from, through)).join(',');
}

function writeRun(from: number, through: number): string {
  const [first, last] = [OSM_WEEKDAYS[from], OSM_WEEKDAYS[through]];
  if (from === through) return `${first}`;
  return through === from + 1 ? `${first},${last}` : `${first}-${last}`;
}
