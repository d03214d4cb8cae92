import type { Localised, OpeningHours, ReceptionKind, Schedule } from '@onthaal/vocabulary';
import { planOf } from './day-plan.ts';
import { addDays, type LocalMinute, localMinuteAt } from './local-clock.ts';

/**
 * Whether a counter receives at an instant.
 *
 * `unknown` is an answer of its own: nobody told us, so nothing is guessed. `closed` carries the next time it
 * opens, if it does within a little over a year, and the reason when an exception closes it.
 */
export type OpeningState =
  | { state: 'unknown' }
  | { state: 'appointment-only' }
  | { state: 'open'; kind: ReceptionKind; until: LocalMinute }
  | { state: 'closed'; next?: Opening | undefined; reason?: Localised<string> | undefined };

/** A time at which a counter opens, on its own clock. */
export interface Opening extends LocalMinute {
  closesAt: LocalMinute;
  kind: ReceptionKind;
}

const HORIZON_IN_DAYS = 400;

/**
 * The state of a counter at an instant. Rules are read on the counter's own clock, so a visitor abroad sees what
 * the person at the door sees. The closing minute is closed.
 */
export function openingStateAt(hours: OpeningHours, instant: Date): OpeningState {
  if (hours.status !== 'known') return { state: hours.status };
  const now = localMinuteAt(instant, hours.timeZone);
  const { schedule } = hours;
  // A block of yesterday may run past midnight.
  const opening = [addDays(now.date, -1), now.date]
    .flatMap((date) => openingsOn(schedule, date))
    .find((candidate) => covers(candidate, now));
  if (opening) return { state: 'open', kind: opening.kind, until: endOf(schedule, opening) };
  return { state: 'closed', next: nextOpening(schedule, now), reason: planOf(schedule, now.date).reason };
}

/** The first time a counter opens after a minute. */
export function nextOpening(schedule: Schedule, after: LocalMinute): Opening | undefined {
  for (let day = 0; day <= HORIZON_IN_DAYS; day++) {
    const opening = openingsOn(schedule, addDays(after.date, day)).find(
      (candidate) => sortable(after) < sortable(candidate),
    );
    if (opening) return opening;
  }
  return undefined;
}

function openingsOn(schedule: Schedule, date: string): Opening[] {
  return planOf(schedule, date).blocks.map(({ opensAt, closesAt, kind }) => ({
    date,
    time: opensAt,
    kind,
    closesAt: minuteAt(closesAt > opensAt ? date : addDays(date, 1), closesAt),
  }));
}

/** 24:00 is the first minute of the next day. */
function minuteAt(date: string, time: string): LocalMinute {
  return time === '24:00' ? { date: addDays(date, 1), time: '00:00' } : { date, time };
}

/** Where a block is followed at once by another of its kind, the later end counts: noon and midnight do not close. */
function endOf(schedule: Schedule, opening: Opening): LocalMinute {
  let end = opening.closesAt;
  for (let round = 0; round < 14; round++) {
    const next = openingsOn(schedule, end.date).find(
      (other) => other.kind === opening.kind && covers(other, end),
    );
    if (!next) break;
    end = next.closesAt;
  }
  return end;
}

/** Whether a minute is one of an opening's; its closing minute is not. */
function covers(opening: Opening, minute: LocalMinute): boolean {
  return sortable(opening) <= sortable(minute) && sortable(minute) < sortable(opening.closesAt);
}

function sortable({ date, time }: LocalMinute): string {
  return date + time;
}
