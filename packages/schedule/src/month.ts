import type { HolidayCalendar, Schedule } from '@onthaal/vocabulary';
import { dateOf, numberOf, weekdayIndexOf } from './calendar-day.ts';
import type { DayPlan } from './day-plan.ts';
import { weekOf } from './week.ts';

/** The whole weeks, Monday first, in which the days of a month fall; months count from 1. */
export function monthOf(
  schedule: Schedule,
  { year, month }: { year: number; month: number },
  holidays?: HolidayCalendar,
): DayPlan[][] {
  const first = numberOf(year, month, 1);
  const last = numberOf(year, month + 1, 0);
  const weeks: DayPlan[][] = [];
  for (let monday = first - weekdayIndexOf(first); monday <= last; monday += 7)
    weeks.push(weekOf(schedule, dateOf(monday), holidays));
  return weeks;
}
