import type { HolidayCalendar, Localised, OpeningHours, ReceptionKind, Schedule } from '@onthaal/vocabulary';
import { planOfDay } from './day-plan.ts';
import { type Span, spansOf } from './intervals.ts';
import { instantOf, type LocalMinute, localMinuteOf, MINUTES_A_DAY, wallMinuteAt } from './zone-clock.ts';

/**
 * Whether a counter receives at an instant.
 *
 * `unknown` is an answer of its own: nobody told us, so nothing is guessed; `until` when that lasts only as long as
 * hours that depend on holidays nobody has listed yet. Without `until` what is open does not close within two weeks.
 * `closed` carries the next time it opens for certain, if it does within a little over a year, before that the first time
 * of which nobody knows, and the reason when the day differs.
 */
export type OpeningState =
  | { state: 'unknown'; until?: LocalMinute | undefined }
  | { state: 'appointment-only' }
  | { state: 'open'; kind: ReceptionKind; until?: LocalMinute | undefined }
  | {
      state: 'closed';
      next?: Opening | undefined;
      perhaps?: Opening | undefined;
      reason?: Localised<string> | undefined;
    };

/** A time at which a counter opens, on its own clock. */
export interface Opening extends LocalMinute {
  closesAt: LocalMinute;
  kind: ReceptionKind;
}

const HORIZON_IN_DAYS = 400;
const ALWAYS_IN_DAYS = 14;

/**
 * The state of a counter at an instant. Rules are read on the counter's own clock, so a visitor abroad sees what
 * the person at the door sees. The closing minute is closed.
 */
export function openingStateAt(hours: OpeningHours, instant: Date, holidays?: HolidayCalendar): OpeningState {
  if (hours.status !== 'known') return { state: hours.status };
  const { schedule, timeZone } = hours;
  const now = instant.getTime();
  const today = Math.floor(wallMinuteAt(now, timeZone) / MINUTES_A_DAY);
  const span = spansOf(schedule, today, today, holidays).find(
    ({ from, to }) => instantOf(from, timeZone) <= now && now < instantOf(to, timeZone),
  );
  if (!span) {
    const { reason } = planOfDay(schedule, today, holidays);
    return { state: 'closed', ...openingsAfter(hours, instant, holidays), reason };
  }
  const until = endOf(schedule, span, holidays);
  return span.isUnknown ? { state: 'unknown', until } : { state: 'open', kind: span.kind, until };
}

/** The first time a counter opens for certain after an instant, on its own clock. */
export function nextOpening(
  hours: OpeningHours,
  after: Date,
  holidays?: HolidayCalendar,
): Opening | undefined {
  return openingsAfter(hours, after, holidays).next;
}

/** The first opening after an instant that is certain, and before it the first of which nobody knows. */
function openingsAfter(
  hours: OpeningHours,
  after: Date,
  holidays?: HolidayCalendar,
): { next?: Opening | undefined; perhaps?: Opening | undefined } {
  if (hours.status !== 'known') return {};
  const { schedule, timeZone } = hours;
  let perhaps: Opening | undefined;
  const today = Math.floor(wallMinuteAt(after.getTime(), timeZone) / MINUTES_A_DAY);
  for (let day = today; day <= today + HORIZON_IN_DAYS; day++) {
    if (planOfDay(schedule, day, holidays).blocks.length === 0) continue;
    for (const span of spansOf(schedule, day, day, holidays)) {
      if ((span.isUnknown && perhaps) || instantOf(span.from, timeZone) <= after.getTime()) continue;
      const closesAt = endOf(schedule, span, holidays) ?? localMinuteOf(span.to);
      const opening = { ...localMinuteOf(span.from), closesAt, kind: span.kind };
      if (!span.isUnknown) return { next: opening, perhaps };
      perhaps = opening;
    }
  }
  return { next: undefined, perhaps };
}

/** When a span ends; where it is followed at once by another of its kind, that one's end: midnight does not close. */
function endOf(schedule: Schedule, span: Span, holidays?: HolidayCalendar): LocalMinute | undefined {
  const last = Math.floor(span.from / MINUTES_A_DAY);
  // What ends before midnight is not followed at once, or it would be one span.
  if (span.to < (last + 1) * MINUTES_A_DAY) return localMinuteOf(span.to);
  const horizon = last + ALWAYS_IN_DAYS;
  const whole = spansOf(schedule, last, horizon, holidays).find(({ to }) => to > span.from);
  return whole && whole.to <= horizon * MINUTES_A_DAY ? localMinuteOf(whole.to) : undefined;
}
