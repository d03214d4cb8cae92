import type { HolidayCalendar } from '@onthaal/vocabulary';
import { intervalsOf } from './intervals.ts';
import type { Reachable } from './lighthouse.ts';

/** A stretch of time in which nobody of a chain answers for certain; `to` is not part of it. */
export interface ReachGap {
  from: Date;
  to: Date;
}

/**
 * When nobody of a chain answers for certain, between two instants: exact, where asking `whoAnswersAt` every minute
 * would take long.
 */
export function reachGapsOf(
  chain: readonly Reachable[],
  { from, to }: ReachGap,
  holidays?: HolidayCalendar,
): ReachGap[] {
  if (chain.some(({ hours }) => !hours)) return [];
  const answered = chain
    .flatMap(({ hours }) => (hours ? intervalsOf(hours, from, to, holidays) : []))
    .filter(({ kind, isUnknown }) => !isUnknown && kind !== 'appointment')
    .sort((one, other) => one.from.getTime() - other.from.getTime());
  const gaps: ReachGap[] = [];
  let end = from;
  for (const span of [...answered, { from: to, to }]) {
    if (span.from > end) gaps.push({ from: end, to: span.from });
    if (span.to > end) end = span.to;
  }
  return gaps;
}
