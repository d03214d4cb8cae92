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

/**
 * The dates that are not as usual, in order: those that were said, and the holidays that are near. Of holidays on which
 * the hours differ from day to day only the rule can tell.
 */
export function datesThatDiffer(
  { rules, exceptions }: Schedule,
  { today, holidays }: { today: LocalDate; holidays?: HolidayCalendar | undefined },
): ScheduleException[] {
  const said = exceptions.filter(({ through }) => through >= today);
  const ahead = { from: today, days: DAYS_AHEAD };
  const near = deviationsAhead({ rules: rules.filter(isOfHolidays), exceptions: [] }, ahead, holidays)
    .filter(areAlike)
    .map(asException)
    .filter((holiday) => !said.some((exception) => replaces(exception, holiday)));
  return [...said, ...near].sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** What is told in words of its own is no deviation: hours of a season, single dates. */
function isOfHolidays(rule: ScheduleRule): boolean {
  return (
    isWeekly(rule) || Boolean(rule.publicHolidays ?? rule.schoolHolidays) || !(rule.replaces ?? rule.dates)
  );
}

function areAlike(plans: readonly DayPlan[]): boolean {
  const times = plans.map(({ blocks }) => blocks.map(({ opensAt, closesAt }) => opensAt + closesAt).join());
  return new Set(times).size === 1;
}

/** Days in a row that differ for one reason, and all alike. */
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

/** Whether nothing is left of the days of one exception, because another speaks on all of them. */
function replaces({ from, through, adds }: ScheduleException, other: ScheduleException): boolean {
  return !adds && from <= other.from && other.through <= through;
}
