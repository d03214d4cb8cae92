import type { DayFilter } from './day-filter.ts';
import type { Expansion, Occurrences } from './expand.ts';
import { instantOfWall, SECONDS_A_DAY, type WallSecond, wallAt } from './moment.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';
import { unsupported } from './refusal.ts';

/** So many hours, minutes or seconds are looked at before a rule counts as too much work. */
const MOST_STEPS = 300_000;
const LENGTHS: Partial<Record<RecurrenceRule['frequency'], number>> = {
  HOURLY: 3600,
  MINUTELY: 60,
  SECONDLY: 1,
};

/**
 * Finds the occurrences of a rule that counts hours, minutes or seconds. These pass on everybody's clock: an hour that
 * comes twice is two hours, one that is skipped is none.
 */
export function expandClockTimes({ rule, zone }: Expansion, filter: DayFilter, found: Occurrences): void {
  const { frequency, interval, bySetPos } = rule;
  const { start, from, to, until } = found.limits;
  const length = LENGTHS[frequency] as number;
  const step = length * interval;
  const offsets = offsetsIn(rule, wallAt(start, zone));
  const isMeant = memoised(filter);
  let turn = found.counts ? 0 : Math.max(0, Math.floor((from - start) / step) - 1);
  for (let steps = 0; !found.isDone; steps++) {
    const instant = start + turn * step;
    // The period of a step may begin before it.
    if (instant - length >= Math.min(until + 1, to)) return;
    if (steps > MOST_STEPS) unsupported(`too many steps of FREQ=${frequency}`);
    const wall = wallAt(instant, zone);
    const next = passedOver(rule, wall, isMeant);
    if (next !== undefined) {
      turn = Math.max(turn + 1, Math.ceil((instantOfWall(next, zone) - start) / step));
      continue;
    }
    const begin = instant - mod(wall, length);
    for (const offset of chosen(offsets, bySetPos)) found.add(begin + offset);
    turn++;
  }
}

/** When a second lies in a day, hour or minute that the rule does not mean: the end of that. */
function passedOver(rule: RecurrenceRule, wall: WallSecond, isMeant: DayFilter): WallSecond | undefined {
  const { frequency, byHour, byMinute, bySecond } = rule;
  const day = Math.floor(wall / SECONDS_A_DAY);
  if (!isMeant(day)) return (day + 1) * SECONDS_A_DAY;
  const time = wall - day * SECONDS_A_DAY;
  if (byHour && !byHour.includes(Math.floor(time / 3600))) return wall - (time % 3600) + 3600;
  if (frequency === 'HOURLY') return undefined;
  if (byMinute && !byMinute.includes(Math.floor((time % 3600) / 60))) return wall - (time % 60) + 60;
  if (frequency === 'SECONDLY' && bySecond && !bySecond.includes(time % 60)) return wall + 1;
  return undefined;
}

/** The seconds of a period at which a rule takes place, before BYSETPOS. */
function offsetsIn({ frequency, byMinute, bySecond }: RecurrenceRule, start: WallSecond): number[] {
  if (frequency === 'SECONDLY') return [0];
  const seconds = (bySecond ?? [mod(start, 60)]).filter((second) => second < 60);
  if (frequency === 'MINUTELY') return seconds;
  const minutes = byMinute ?? [Math.floor(mod(start, 3600) / 60)];
  return minutes.flatMap((minute) => seconds.map((second) => minute * 60 + second));
}

function chosen(offsets: readonly number[], positions: readonly number[] | undefined): readonly number[] {
  if (!positions) return offsets;
  return offsets.filter(
    (_, place) => positions.includes(place + 1) || positions.includes(place - offsets.length),
  );
}

/** Asks of a day only once in a row. */
function memoised(filter: DayFilter): DayFilter {
  let [asked, answer] = [Number.NaN, false];
  return (day) => {
    if (day !== asked) [asked, answer] = [day, filter(day)];
    return answer;
  };
}

function mod(number: number, divisor: number): number {
  return number - Math.floor(number / divisor) * divisor;
}
