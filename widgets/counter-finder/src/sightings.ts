import { type Glance, type OpeningState, openingStateAt } from '@onthaal/schedule';
import type { PointOfHelp } from '@onthaal/vocabulary';

/** A point of help as it is now: its state, and how far away where that is known. */
export interface Sighting {
  point: PointOfHelp;
  state: OpeningState;
  kilometres?: number | undefined;
}

/**
 * All points as they are now: the nearest first; where distances are not known those that are open, websites last of
 * them, then the soonest to open, and at the end those of which nobody knows.
 */
export function sightingsOf(
  points: readonly PointOfHelp[],
  { instant, holidays }: Glance,
  distanceTo: (point: PointOfHelp) => number | undefined,
): Sighting[] {
  return points
    .map((point) => ({
      point,
      state: openingStateAt(point.hours, instant, holidays),
      kilometres: distanceTo(point),
    }))
    .sort(
      (one, other) => (one.kilometres ?? Infinity) - (other.kilometres ?? Infinity) || byTurn(one, other),
    );
}

/** Orders by when somebody is there, then by name. */
export function byTurn(one: Sighting, other: Sighting): number {
  return turnOf(one) < turnOf(other) ? -1 : 1;
}

/** Sorts like the moments it names. No name begins before a digit or after a tilde. */
function turnOf({ state, point }: Sighting): string {
  const turn =
    state.state === 'open'
      ? point.kind === 'online'
        ? '!'
        : ''
      : state.state === 'closed' && state.next
        ? state.next.date + state.next.time
        : '~';
  return `${turn} ${point.name} ${point.stop}`;
}
