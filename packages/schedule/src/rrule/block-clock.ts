import type { TimeBlock } from '@onthaal/vocabulary';
import type { DayNumber } from '../calendar-day.ts';
import { instantOf, MINUTES_A_DAY, minutesOf, type WallMinute, wallMinuteAt } from '../zone-clock.ts';

const MINUTE = 60_000;

/** A block on a day, in minutes on its clock. */
export function wallSpanOf({ opensAt, closesAt }: TimeBlock, day: DayNumber): { from: number; to: number } {
  const [from, to] = [minutesOf(opensAt), minutesOf(closesAt)];
  const midnight = day * MINUTES_A_DAY;
  return { from: midnight + from, to: midnight + (to > from ? to : to + MINUTES_A_DAY) };
}

/** Whether a clock is put forward or back within a block, or at its beginning or end. */
export function changesClock(block: TimeBlock, day: DayNumber, zone: string): boolean {
  const { from, to } = wallSpanOf(block, day);
  const exact = instantOf(to, zone) - instantOf(from, zone);
  return exact !== (to - from) * MINUTE || !comesOnce(from, zone) || !comesOnce(to, zone);
}

/** Whether a clock shows a minute once: others are read in different ways. */
function comesOnce(minute: WallMinute, zone: string): boolean {
  const instant = instantOf(minute, zone);
  const putBack = minute + MINUTES_A_DAY - wallMinuteAt(instant + MINUTES_A_DAY * MINUTE, zone);
  const comesAgain = putBack > 0 && wallMinuteAt(instant + putBack * MINUTE, zone) === minute;
  return wallMinuteAt(instant, zone) === minute && !comesAgain;
}
