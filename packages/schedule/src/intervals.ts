import type { HolidayCalendar, OpeningHours, ReceptionKind, Schedule } from '@onthaal/vocabulary';
import type { DayNumber } from './calendar-day.ts';
import { type PlannedBlock, planOfDay } from './day-plan.ts';
import { instantOf, MINUTES_A_DAY, type WallMinute, wallMinuteAt } from './zone-clock.ts';

/** A stretch of time in which somebody receives, or of which nobody knows whether they do. */
export interface Span {
  from: WallMinute;
  /** Not part of it. */
  to: WallMinute;
  kind: ReceptionKind;
  isUnknown: boolean;
}

/** A {@link Span} on everybody's clock. */
export interface Interval {
  from: Date;
  to: Date;
  kind: ReceptionKind;
  isUnknown: boolean;
}

/** Where blocks overlap, the most welcoming counts, and what is certain before what is not. */
export const WELCOME: Record<ReceptionKind, number> = { 'walk-in': 0, appointment: 1, phone: 2 };

/**
 * When a counter receives between two instants: in order, no two overlapping, touching ones of a kind joined, cut off
 * at both ends. Of hours that are not known there are none.
 */
export function intervalsOf(
  hours: OpeningHours,
  from: Date,
  to: Date,
  holidays?: HolidayCalendar,
): Interval[] {
  if (hours.status !== 'known') return [];
  const { timeZone, schedule } = hours;
  const dayOf = (instant: Date) => Math.floor(wallMinuteAt(instant.getTime(), timeZone) / MINUTES_A_DAY);
  const spans = spansOf(schedule, dayOf(from), dayOf(to), holidays);
  const intervals: Interval[] = [];
  let end = from.getTime();
  for (const span of spans) {
    // A clock that is put forward makes a span shorter, or of no length at all.
    const start = Math.max(end, instantOf(span.from, timeZone));
    const stop = Math.min(to.getTime(), instantOf(span.to, timeZone));
    if (start >= stop) continue;
    intervals.push({ ...span, from: new Date(start), to: new Date(stop) });
    end = stop;
  }
  return intervals;
}

/** The spans that touch any day from the first through the last, in order; no two overlap. */
export function spansOf(
  schedule: Schedule,
  first: DayNumber,
  last: DayNumber,
  holidays?: HolidayCalendar,
): Span[] {
  const spans: Span[] = [];
  /** Blocks that overlap each other, as spans. */
  let heap: Span[] = [];
  let end = Number.NEGATIVE_INFINITY;
  // A block of the day before may run past midnight.
  for (let day = first - 1; day <= last; day++)
    for (const block of planOfDay(schedule, day, holidays).blocks) {
      const span = spanOf(block, day);
      if (span.to <= first * MINUTES_A_DAY) continue;
      if (span.from >= end) {
        settle(heap, spans);
        heap = [];
      }
      heap.push(span);
      end = Math.max(end, span.to);
    }
  settle(heap, spans);
  return spans;
}

function spanOf({ from, to, kind, isUnknown }: PlannedBlock, day: DayNumber): Span {
  const midnight = day * MINUTES_A_DAY;
  return { from: midnight + from, to: midnight + to, kind, isUnknown };
}

/** Adds overlapping spans to those in order: at each moment the best of them. */
function settle(heap: readonly Span[], spans: Span[]): void {
  if (heap.length === 1) {
    append(heap[0] as Span, spans);
    return;
  }
  const edges = [...new Set(heap.flatMap(({ from, to }) => [from, to]))].sort((one, other) => one - other);
  edges.forEach((from, place) => {
    const to = edges[place + 1];
    const [best] = heap.filter((span) => span.from <= from && from < span.to).sort(byWelcome);
    if (best && to !== undefined) append({ ...best, from, to }, spans);
  });
}

function byWelcome(one: Span, other: Span): number {
  return Number(one.isUnknown) - Number(other.isUnknown) || WELCOME[one.kind] - WELCOME[other.kind];
}

function append(span: Span, spans: Span[]): void {
  const last = spans.at(-1);
  if (last?.to === span.from && last.kind === span.kind && last.isUnknown === span.isUnknown)
    last.to = span.to;
  else spans.push(span);
}
