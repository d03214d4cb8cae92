import type { Schedule } from '@onthaal/vocabulary';
import { isOverMidnight } from './overlap.ts';

/** What is unsaid, both ways, where {@link differsAfterMidnight}. */
export const AFTER_MIDNIGHT =
  'hours after midnight beside days that differ: in a schedule they belong to the evening, in OpenStreetMap to the day';

/** Whether hours go on after midnight, and other days may cut them off or take the place of their evening. */
export function differsAfterMidnight({ rules, exceptions }: Schedule): boolean {
  const blocks = [...rules, ...exceptions].flatMap((one) => one.blocks);
  if (!blocks.some(isOverMidnight)) return false;
  return (
    rules.some(
      ({ replaces, publicHolidays, schoolHolidays }) =>
        replaces || publicHolidays === 'never' || schoolHolidays === 'never',
    ) || exceptions.some(({ adds }) => !adds)
  );
}
