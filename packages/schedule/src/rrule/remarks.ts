import type { Localised, Schedule } from '@onthaal/vocabulary';
import { type DayNumber, dayNumberOf } from '../calendar-day.ts';
import { planOfDay } from '../day-plan.ts';
import type { WrittenDays } from './recurring-blocks.ts';

/** Days that differ, and why. */
export interface Remark {
  first: DayNumber;
  last: DayNumber;
  isClosed: boolean;
  reason?: Localised<string> | undefined;
}

/** Days on which nobody receives although they are said to differ, and other days that differ for a reason. */
export function remarksOf(schedule: Schedule, { from, through, holidays }: WrittenDays): Remark[] {
  const remarks: Remark[] = [];
  for (let day = dayNumberOf(from); day <= dayNumberOf(through); day++) {
    const { isException, blocks, reason } = planOfDay(schedule, day, holidays);
    const isClosed = blocks.length === 0;
    if (!isException || !(isClosed || reason)) continue;
    const last = remarks.at(-1);
    const isNext = last?.last === day - 1 && last.isClosed === isClosed && isSameText(last.reason, reason);
    if (isNext) last.last = day;
    else remarks.push({ first: day, last: day, isClosed, reason });
  }
  return remarks;
}

function isSameText(one: Localised<string> | undefined, other: Localised<string> | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
