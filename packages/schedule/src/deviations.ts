import type { HolidayCalendar, LocalDate, Schedule, ScheduleRule } from '@onthaal/vocabulary';
import { dayNumberOf } from './calendar-day.ts';
import { type DayPlan, planOfDay } from './day-plan.ts';

/** What lasts longer is no deviation any more. */
const LONGEST_IN_DAYS = 100;

/**
 * The days on which hours are not what they usually are: those that begin within a number of days from a date, in
 * runs of one reason. Days on which it is closed anyway do not end a run; a day that differs on paper only, such as a
 * holiday on a Sunday, is none.
 */
export function deviationsAhead(
  schedule: Schedule,
  { from, days }: { from: LocalDate; days: number },
  holidays?: HolidayCalendar,
): DayPlan[][] {
  const usual = usualOf(schedule);
  const first = dayNumberOf(from);
  const runs: DayPlan[][] = [];
  let run: DayPlan[] | undefined;
  // A week more: a run may end before days on which it is closed anyway.
  const last = first + days + LONGEST_IN_DAYS + 7;
  for (let day = first; day < first + days || (run && day < last); day++) {
    const plan = planOfDay(schedule, day, holidays);
    if (isLike(plan, planOfDay(usual, day, holidays))) {
      if (plan.blocks.length > 0) run = undefined;
      continue;
    }
    if (run && run[0]?.reason?.nl === plan.reason?.nl) run.push(plan);
    else if (day < first + days) {
      run = [plan];
      runs.push(run);
    } else break;
  }
  return runs.filter((plans) => (plans.at(-1)?.day ?? 0) - (plans[0]?.day ?? 0) < LONGEST_IN_DAYS);
}

/** A schedule without what passes: exceptions, holidays, hours of a season. Where all its hours pass, that is usual. */
function usualOf({ rules }: Schedule): Schedule {
  const lasting = rules
    .filter((rule) => !isPassing(rule))
    .map(({ publicHolidays: _public, schoolHolidays: _school, ...rule }) => rule);
  return { rules: lasting.length > 0 ? lasting : rules, exceptions: [] };
}

function isPassing({ dates, publicHolidays, schoolHolidays, replaces, seasons, validThrough }: ScheduleRule) {
  const isForHolidays = publicHolidays === 'only' || schoolHolidays === 'only';
  return dates || isForHolidays || (replaces && (seasons || validThrough));
}

function isLike(one: DayPlan, other: DayPlan): boolean {
  return timesOf(one) === timesOf(other);
}

/** Whether they are known makes no difference. */
function timesOf({ blocks }: DayPlan): string {
  return blocks.map(({ opensAt, closesAt, kind }) => opensAt + closesAt + kind).join();
}
