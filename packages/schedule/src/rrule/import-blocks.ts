import type { LocalDate, ReceptionKind, TimeBlock } from '@onthaal/vocabulary';
import { type DayNumber, dateOf } from '../calendar-day.ts';
import { localMinuteOf, MINUTES_A_DAY } from '../zone-clock.ts';
import type { Stretch } from './evaluate.ts';
import type { CalendarEvent } from './event.ts';
import { type InstantSecond, instantOfWall, wallAt } from './moment.ts';

/** The days that an import looks at: what it has no words for is read as the dates among these. */
export interface ImportedDays {
  from: LocalDate;
  through: LocalDate;
  timeZone: string;
}

/** An import under way: what it reads, and what it cannot say. */
export interface Reading extends ImportedDays {
  events: readonly CalendarEvent[];
  window: Stretch;
  unsaid: Set<string>;
}

/** An event, once, as a block of a day. */
export function blockOf(
  event: CalendarEvent,
  { from, to }: Stretch,
  { timeZone, unsaid }: Reading,
): { day: DayNumber; block: TimeBlock } | undefined {
  const opens = minuteAt(from, timeZone);
  // An end that the clock skips is that of a block which lasts so long without the change.
  const said = opens + (to - from) / 60;
  const closes = instantOfWall(said * 60, timeZone) === to ? said : minuteAt(to, timeZone);
  if (opens === closes) return undefined;
  const day = Math.floor(opens / MINUTES_A_DAY);
  if (closes - opens > MINUTES_A_DAY || !Number.isInteger(opens) || !Number.isInteger(closes)) {
    unsaid.add(`An event that is longer than a day, or not of whole minutes, from ${dateOf(day)}`);
    return undefined;
  }
  const closesAt = closes === (day + 1) * MINUTES_A_DAY ? '24:00' : localMinuteOf(closes).time;
  return { day, block: { opensAt: localMinuteOf(opens).time, closesAt, kind: kindOf(event) } };
}

function minuteAt(instant: InstantSecond, zone: string): number {
  return wallAt(instant, zone) / 60;
}

function kindOf({ categories }: CalendarEvent): ReceptionKind {
  if (categories.includes('appointment')) return 'appointment';
  return categories.includes('phone') ? 'phone' : 'walk-in';
}
