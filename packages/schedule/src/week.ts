import type { HolidayCalendar, LocalDate, Schedule } from '@onthaal/vocabulary';
import { type DayNumber, dayNumberOf, numberOf, weekdayIndexOf } from './calendar-day.ts';
import { type DayPlan, planOfDay } from './day-plan.ts';

/** The seven days, Monday first, of the week in which a date falls. */
export function weekOf(schedule: Schedule, date: LocalDate, holidays?: HolidayCalendar): DayPlan[] {
  const day = dayNumberOf(date);
  return plansFrom(day - weekdayIndexOf(day), 7, { schedule, holidays });
}

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
    weeks.push(plansFrom(monday, 7, { schedule, holidays }));
  return weeks;
}

function plansFrom(
  first: DayNumber,
  count: number,
  { schedule, holidays }: { schedule: Schedule; holidays: HolidayCalendar | undefined },
): DayPlan[] {
  const plans: DayPlan[] = [];
  for (let day = first; day < first + count; day++) plans.push(planOfDay(schedule, day, holidays));
  return plans;
}
