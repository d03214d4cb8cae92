import type { CalendarWeeks, DaySelector, LocalDate, MonthDay, Season, Weekday } from '@onthaal/vocabulary';
import { calendarDayOf, type DayNumber, dateOf, dayNumberOf, numberOf } from '../calendar-day.ts';
import { readSelector } from '../day-selector.ts';
import { OSM_MONTHS, OSM_WEEKDAYS } from './osm-hours.ts';

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

/** A date as `2026 Dec 25`. */
export function writeDate(date: LocalDate): string {
  return `${date.slice(0, 4)} ${writeMonthDay(date.slice(5))}`;
}

/** Dates from one through another. */
export function writeRange(from: LocalDate, through: LocalDate): string {
  return from === through ? writeDate(from) : `${writeDate(from)}-${writeDate(through)}`;
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

/** The whole years between two dates, and what is left of a year at either end. */
function writeYears({ seasons, validFrom, validThrough }: DaySelector, yearly: string): string[] {
  const [first, last] = [validFrom && dayNumberOf(validFrom), validThrough && dayNumberOf(validThrough)];
  const startsOn = (day: DayNumber) => numberOf(calendarDayOf(day).year, 1, 1);
  const endsOn = (day: DayNumber) => numberOf(calendarDayOf(day).year, 12, 31);
  const firstWhole =
    typeof first !== 'number' ? FIRST_YEAR : yearFrom(startsOn(first) === first ? first : endsOn(first) + 1);
  const lastWhole =
    typeof last !== 'number' ? Infinity : yearFrom(endsOn(last) === last ? last : startsOn(last) - 1);
  const pieces: [DayNumber, DayNumber][] = [];
  const upTo = typeof last === 'number' ? last : Infinity;
  if (typeof first === 'number' && startsOn(first) !== first)
    pieces.push([first, Math.min(upTo, endsOn(first))]);
  // A year of its own, `2026 Jul 01-Aug 31`, is not read everywhere.
  const isAlone = firstWhole === lastWhole;
  if (isAlone) pieces.push([numberOf(firstWhole, 1, 1), numberOf(firstWhole, 12, 31)]);
  const isShort =
    typeof first === 'number' && yearFrom(first) === yearFrom(upTo === Infinity ? first + 9999 : upTo);
  if (typeof last === 'number' && endsOn(last) !== last && !isShort) pieces.push([startsOn(last), last]);
  const days = pieces.flatMap(([from, through]) => daysBetween(from, through).filter(testOf({ seasons })));
  const years =
    firstWhole < lastWhole
      ? [inOneLine(lastWhole === Infinity ? `${firstWhole}+` : `${firstWhole}-${lastWhole}`, yearly)]
      : [];
  return [...years, ...writeDates(days)];
}

function yearFrom(day: DayNumber): number {
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

/** Dates as ranges of one text, or no text for no dates. */
function writeDates(days: readonly DayNumber[]): string[] {
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

function writeSeasons(seasons: readonly Season[]): string {
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
