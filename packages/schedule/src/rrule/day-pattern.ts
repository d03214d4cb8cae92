import type { CalendarWeeks, DaySelector, ScheduleRule, Season, Weekday } from '@onthaal/vocabulary';

/** Days that come back, as far as a recurrence rule can say them. */
export interface DayPattern {
  frequency: 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  /** Every so many weeks, counted from a date. */
  every?: { count: number; startingOn: string } | undefined;
  days: readonly Weekday[];
  weeksOfMonth?: readonly number[] | undefined;
  /** Weeks as ISO 8601 numbers them. */
  weeks?: readonly number[] | undefined;
  /** Whole months. */
  months?: readonly number[] | undefined;
}

/** What the readers of a format understand of days that come back. */
export interface Dialect {
  weekNumbers: boolean;
  months: boolean;
  /** Nothing but weekdays. */
  isWeekly?: boolean;
}

const ALL_DAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The narrowest pattern that has all days of a rule in it; none for a rule of dates. */
export function patternOf(rule: ScheduleRule, dialect: Dialect): DayPattern | undefined {
  const { days = ALL_DAYS, weeksOfMonth, everyWeeks, calendarWeeks, dates, seasons } = rule;
  if (dates) return undefined;
  const months = dialect.months && seasons ? wholeMonthsOf(seasons) : undefined;
  const pattern = { days, ...(months && { months }) };
  if (dialect.isWeekly) return { ...pattern, frequency: 'WEEKLY' };
  if (weeksOfMonth) return { ...pattern, frequency: 'MONTHLY', weeksOfMonth };
  if (everyWeeks) return { ...pattern, frequency: 'WEEKLY', every: everyWeeks };
  if (calendarWeeks && dialect.weekNumbers)
    return { ...pattern, frequency: 'YEARLY', weeks: weekNumbersOf(calendarWeeks) };
  return { ...pattern, frequency: 'WEEKLY' };
}

/** Whether a pattern says all that a rule says of days, from when it holds until when aside. */
export function saysAll(pattern: DayPattern, rule: ScheduleRule): boolean {
  const { weeksOfMonth, every, weeks, months } = pattern;
  return (
    !rule.publicHolidays &&
    !rule.schoolHolidays &&
    (!rule.weeksOfMonth || weeksOfMonth !== undefined) &&
    (!rule.everyWeeks || every !== undefined) &&
    (!rule.calendarWeeks || weeks !== undefined) &&
    (!rule.seasons || months !== undefined)
  );
}

/** A pattern as a selector of the same days. */
export function selectorOf({ days, weeksOfMonth, every, weeks, months }: DayPattern): DaySelector {
  return {
    days: [...days],
    ...(weeksOfMonth && { weeksOfMonth: weeksOfMonth as NonNullable<DaySelector['weeksOfMonth']> }),
    ...(every && { everyWeeks: every }),
    ...(weeks && { calendarWeeks: weeks.map((week) => ({ from: week, through: week })) }),
    ...(months && { seasons: seasonsOf(months) }),
  };
}

/** A pattern as the parts of an RRULE, without where it ends. */
export function writePattern(pattern: DayPattern): string {
  const { frequency, every, weeks, months } = pattern;
  return [
    `FREQ=${frequency}`,
    every && `INTERVAL=${every.count}`,
    months && `BYMONTH=${months}`,
    weeks && `BYWEEKNO=${weeks}`,
    `BYDAY=${writeDays(pattern)}`,
  ]
    .filter((part) => part !== undefined)
    .join(';');
}

/** The weekdays of a pattern as the value of BYDAY. */
export function writeDays({ days, weeksOfMonth }: DayPattern): string {
  return String(weeksOfMonth ? weeksOfMonth.flatMap((week) => days.map((day) => `${week}${day}`)) : days);
}

function weekNumbersOf(weeks: readonly CalendarWeeks[]): number[] {
  const numbers = weeks.flatMap(({ from, through, every = 1 }) =>
    Array.from({ length: Math.floor((through - from) / every) + 1 }, (_, place) => from + place * every),
  );
  return [...new Set(numbers)].sort((one, other) => one - other);
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The months that seasons are made of, unless one begins or ends within a month. */
function wholeMonthsOf(seasons: readonly Season[]): number[] | undefined {
  const months = new Set<number>();
  for (const { from, through } of seasons) {
    const [first = 0, firstDay] = from.split('-').map(Number);
    const [last = 0, lastDay = 0] = through.split('-').map(Number);
    if (firstDay !== 1 || lastDay !== LENGTHS[last - 1] || (first === last && from > through))
      return undefined;
    for (let month = first; ; month = (month % 12) + 1) {
      months.add(month);
      if (month === last) break;
    }
  }
  return [...months].sort((one, other) => one - other);
}

/** Whole months, in order, as seasons; December and January are one. */
export function seasonsOf(months: readonly number[]): Season[] {
  const stretches: { first: number; last: number }[] = [];
  for (const month of months) {
    const stretch = stretches.at(-1);
    if (stretch?.last === month - 1) stretch.last = month;
    else stretches.push({ first: month, last: month });
  }
  const [january, december] = [stretches[0], stretches.at(-1)];
  if (january && december && january !== december && january.first === 1 && december.last === 12) {
    january.first = december.first;
    stretches.pop();
  }
  const two = (month: number) => String(month).padStart(2, '0');
  return stretches.map(({ first, last }) => ({
    from: `${two(first)}-01`,
    through: `${two(last)}-${LENGTHS[last - 1]}`,
  }));
}
