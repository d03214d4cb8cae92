import type { HolidayCalendar, OpeningHours } from '@onthaal/vocabulary';
import { type OpeningState, openingStateAt } from './opening-state.ts';

/** Somebody to turn to; without hours day and night. */
export interface Reachable {
  readonly hours?: OpeningHours | undefined;
}

/** Who can be turned to at an instant. */
export interface Reach<Who> {
  /** The first who is there for certain. */
  readonly now: Who | undefined;
  /** Those before them of whom nobody knows, or whom one can only see by appointment. */
  readonly perhaps: readonly Who[];
}

/** Who of a chain answers at an instant: each takes over when those before do not. */
export function whoAnswersAt<Who extends Reachable>(
  chain: readonly Who[],
  instant: Date,
  holidays?: HolidayCalendar,
): Reach<Who> {
  const perhaps: Who[] = [];
  for (const who of chain) {
    const state = who.hours && openingStateAt(who.hours, instant, holidays);
    if (!state || surelyReceives(state)) return { now: who, perhaps };
    if (state.state !== 'closed') perhaps.push(who);
  }
  return { now: undefined, perhaps };
}

/** Whether whoever comes or calls is surely received: by appointment is not sure. */
export function surelyReceives(state: OpeningState): boolean {
  return state.state === 'open' && state.kind !== 'appointment';
}
