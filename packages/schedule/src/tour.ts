import type { HolidayCalendar, OpeningHours } from '@onthaal/vocabulary';
import { type OpeningState, openingStateAt } from './opening-state.ts';

/** Places by when somebody is there: those who are now, then the soonest, and at the end those of which nobody knows. */
export function tourOf<Place extends { hours: OpeningHours }>(
  places: readonly Place[],
  instant: Date,
  holidays?: HolidayCalendar,
): { place: Place; state: OpeningState }[] {
  return places
    .map((place) => ({ place, state: openingStateAt(place.hours, instant, holidays) }))
    .sort((one, other) => (turnOf(one.state) < turnOf(other.state) ? -1 : 1));
}

/** Sorts like the moments it names. */
function turnOf(state: OpeningState): string {
  if (state.state === 'open') return '';
  return state.state === 'closed' && state.next ? state.next.date + state.next.time : '~';
}
