import type { DaySelector, Weekday } from '@onthaal/vocabulary';
import { type DayNumber, dateOf, weekdayIndexOf } from '../calendar-day.ts';
import { seasonsOf } from './day-pattern.ts';
import type { ByDay, RecurrenceRule } from './recurrence-rule.ts';

const WEEKDAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const WEEKS_OF_MONTH = [1, 2, 3, 4, 5, -1, -2, -3, -4, -5] as const;
type WeekOfMonth = (typeof WEEKS_OF_MONTH)[number];

/** The days of a recurrence rule in our words, or `undefined` where we have none; from when until when aside. */
export function translateRule(rule: RecurrenceRule, start: DayNumber): DaySelector[] | undefined {
  const { frequency, interval, byMonth, byMonthDay, byYearDay, byWeekNo, bySetPos, byDay } = rule;
  if (rule.byHour || rule.byMinute || rule.bySecond || byMonthDay || byYearDay) return undefined;
  const months = byMonth && { seasons: seasonsOf(byMonth) };
  const days = byDay ?? [{ weekday: weekdayIndexOf(start) }];
  if (frequency === 'WEEKLY' && !byWeekNo && !bySetPos) {
    if (interval > 52 || (interval > 1 && rule.weekStart !== 0)) return undefined;
    const everyWeeks = interval > 1 && { everyWeeks: { count: interval, startingOn: dateOf(start) } };
    return [{ ...plainDays(days), ...everyWeeks, ...months }];
  }
  if (interval > 1) return undefined;
  if (frequency === 'DAILY' && !byWeekNo && !bySetPos) return [{ ...(byDay && plainDays(byDay)), ...months }];
  if (frequency === 'YEARLY' && byWeekNo) {
    if (rule.weekStart !== 0 || bySetPos || (byWeekNo[0] as number) < 0) return undefined;
    return [{ ...plainDays(days), calendarWeeks: rangesOf(byWeekNo), ...months }];
  }
  if (!byDay || byWeekNo || (frequency !== 'MONTHLY' && frequency !== 'YEARLY')) return undefined;
  if (byDay.some(({ ordinal }) => ordinal !== undefined) && frequency === 'YEARLY' && !byMonth)
    return undefined;
  const numbered =
    frequency === 'MONTHLY' && bySetPos ? chosenDays(byDay, bySetPos) : bySetPos ? undefined : byDay;
  return numbered && daysOfMonth(numbered)?.map((selector) => ({ ...selector, ...months }));
}

function plainDays(days: readonly ByDay[]): DaySelector {
  return { days: days.map(({ weekday }) => WEEKDAYS[weekday] as Weekday) };
}

/** `BYDAY=MO;BYSETPOS=1` is `BYDAY=1MO`. */
function chosenDays(days: readonly ByDay[], positions: readonly number[]): ByDay[] | undefined {
  const [day, second] = days;
  if (!day || second || day.ordinal !== undefined) return undefined;
  return positions.map((ordinal) => ({ ...day, ordinal }));
}

/** Weekdays with the same numbers go together. */
function daysOfMonth(days: readonly ByDay[]): DaySelector[] | undefined {
  const numbers = new Map<number, WeekOfMonth[] | undefined>();
  for (const { weekday, ordinal } of days) {
    if (ordinal !== undefined && !isWeekOfMonth(ordinal)) return undefined;
    const known = numbers.get(weekday);
    if (ordinal === undefined) numbers.set(weekday, undefined);
    else if (known || !numbers.has(weekday)) numbers.set(weekday, [...(known ?? []), ordinal]);
  }
  const groups = new Map<string, DaySelector & { days: Weekday[] }>();
  for (const [weekday, weeksOfMonth] of numbers) {
    const key = String(weeksOfMonth);
    const group = groups.get(key) ?? { days: [], ...(weeksOfMonth && { weeksOfMonth }) };
    group.days.push(WEEKDAYS[weekday] as Weekday);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function isWeekOfMonth(number: number): number is WeekOfMonth {
  return (WEEKS_OF_MONTH as readonly number[]).includes(number);
}

function rangesOf(weeks: readonly number[]): { from: number; through: number }[] {
  const ranges: { from: number; through: number }[] = [];
  for (const week of weeks) {
    const last = ranges.at(-1);
    if (last?.through === week - 1) last.through = week;
    else ranges.push({ from: week, through: week });
  }
  return ranges;
}
