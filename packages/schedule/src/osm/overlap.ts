import type { DaySelector, TimeBlock } from '@onthaal/vocabulary';
import { WELCOME } from '../intervals.ts';
import { MINUTES_A_DAY, minutesOf } from '../zone-clock.ts';

/** Days, and when somebody receives on them. */
export interface Hours extends DaySelector {
  blocks: readonly TimeBlock[];
}

/** Whether no day is meant by both: of seasons and years only weekdays are looked at, and whole ranges of dates. */
export function areApart(one: DaySelector, other: DaySelector): boolean {
  if (one.days && other.days && !one.days.some((day) => other.days?.includes(day))) return true;
  const [first, second] = [rangeOf(one), rangeOf(other)];
  return first.last < second.first || second.last < first.first;
}

/**
 * Whether later hours lie over earlier ones that are more welcoming: where hours overlap a schedule tells the most
 * welcoming, OpenStreetMap what was said last.
 */
export function hidesMoreWelcoming(later: Hours, earlier: Hours): boolean {
  if (areApart(later, earlier)) return false;
  return later.blocks.some((block) =>
    earlier.blocks.some((other) => WELCOME[other.kind] < WELCOME[block.kind] && overlap(block, other)),
  );
}

/** The minutes after midnight at which a block begins and ends; past 1440 it ends the next day. */
export function minutesOfBlock({ opensAt, closesAt }: TimeBlock): { from: number; to: number } {
  const [from, to] = [minutesOf(opensAt), minutesOf(closesAt)];
  return { from, to: to > from ? to : to + MINUTES_A_DAY };
}

/** Whether a block goes on after midnight. */
export function isOverMidnight(block: TimeBlock): boolean {
  return minutesOfBlock(block).to > MINUTES_A_DAY;
}

function overlap(one: TimeBlock, other: TimeBlock): boolean {
  if (isOverMidnight(one) || isOverMidnight(other)) return true;
  const [first, second] = [minutesOfBlock(one), minutesOfBlock(other)];
  return first.from < second.to && second.from < first.to;
}

function rangeOf({ dates, validFrom = '', validThrough = '~' }: DaySelector): {
  first: string;
  last: string;
} {
  if (!dates) return { first: validFrom, last: validThrough };
  const sorted = [...dates].sort();
  return { first: sorted[0] as string, last: sorted.at(-1) as string };
}
