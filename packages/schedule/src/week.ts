import type { HolidayCalendar, LocalDate, Schedule } from '@onthaal/vocabulary';
import { addDays, mondayOf } from './calendar-day.ts';
import { type DayPlan, planOf } from './day-plan.ts';

/** The seven days, Monday first, of the week in which a date falls. */
export function weekOf(schedule: Schedule, date: LocalDate, holidays?: HolidayCalendar): DayPlan[] {
  const monday = mondayOf(date);
  return [0, 1, 2, 3, 4, 5, 6].map((days) => planOf(schedule, addDays(monday, days), holidays));
}
