import type { LocalDate, Schedule } from '@onthaal/vocabulary';
import { type DayPlan, planOf } from './day-plan.ts';
import { addDays, mondayOf } from './local-clock.ts';

/** The seven days, Monday first, of the week in which a date falls. */
export function weekOf(schedule: Schedule, date: LocalDate): DayPlan[] {
  const monday = mondayOf(date);
  // Not `Array.from`: old libraries on a host's page replace it by one that knows no second argument.
  return [0, 1, 2, 3, 4, 5, 6].map((day) => planOf(schedule, addDays(monday, day)));
}

/** The exceptions that begin or go on from a date, within a number of days, the earliest first. */
export function exceptionsAhead(schedule: Schedule, from: LocalDate, days: number) {
  const end = addDays(from, days);
  return schedule.exceptions
    .filter((exception) => exception.through >= from && exception.from <= end)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
