import { type DayPlan, dateOf } from '@onthaal/schedule';
import { deviationsAhead } from '@onthaal/schedule/deviations';
import type {
  HolidayCalendar,
  LocalDate,
  Schedule,
  ScheduleException,
  ScheduleRule,
} from '@onthaal/vocabulary';
import { isWeekly } from './rule-words.ts';

/** Holidays are named as long before. */
export const DAYS_AHEAD = 100;

/** The dates that are not as usual, in order: those that were said, and the holidays that are near. */
export function datesThatDiffer(
  { rules, exceptions }: Schedule,
  { today, holidays }: { today: LocalDate; holidays?: HolidayCalendar | undefined },
): ScheduleException[] {
  const ahead = { from: today, days: DAYS_AHEAD };
  return [
    ...exceptions.filter(({ through }) => through >= today),
    ...deviationsAhead({ rules: rules.filter(isOfHolidays), exceptions: [] }, ahead, holidays).map(
      asException,
    ),
  ].sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** What is told in words of its own is no deviation: hours of a season, single dates. */
function isOfHolidays(rule: ScheduleRule): boolean {
  return (
    isWeekly(rule) || Boolean(rule.publicHolidays ?? rule.schoolHolidays) || !(rule.replaces ?? rule.dates)
  );
}

/** Days in a row that differ for one reason; on all of them the hours of the first, which is that it is closed. */
function asException(plans: readonly DayPlan[]): ScheduleException {
  const [first, last] = [plans[0] as DayPlan, plans.at(-1) as DayPlan];
  return {
    from: dateOf(first.day),
    through: dateOf(last.day),
    blocks: [...first.blocks],
    adds: false,
    reason: first.reason,
  };
}
