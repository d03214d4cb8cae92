import { addDays, type Glance, localMinuteAt, planOf } from '@onthaal/schedule';
import type { PointOfHelp } from '@onthaal/vocabulary';
import type { Sighting } from '../sightings.ts';

/** How far a resident may have to go to a sitting for it to be near, in kilometres. */
const NEAR = 10;

/** What a resident asked for, as the form says it. What is missing or empty does not narrow. */
export interface Wishes {
  near?: string;
  when?: 'now' | 'tomorrow' | '';
  wheelchair?: string;
  bus?: string;
  service?: string;
  language?: string;
}

/** Whether a point is what somebody wishes for. What is not known of it is not promised. */
export function fits({ point, state }: Sighting, wishes: Wishes, glance: Glance): boolean {
  const { when, wheelchair, bus, service, language } = wishes;
  return (
    (when !== 'now' || state.state === 'open') &&
    (when !== 'tomorrow' || receivesTomorrow(point, glance)) &&
    (!wheelchair || point.accessibility.includes('step-free')) &&
    (!bus || !!point.publicTransport) &&
    (!service || point.services.includes(service)) &&
    (!language || point.languages.includes(language))
  );
}

/** Whether a point is a sitting or the stop of a bus, near enough to go to, of which it is known when it comes. */
export function comesNear({ point: { kind }, state, kilometres = Infinity }: Sighting): boolean {
  return (
    (kind === 'sitting' || kind === 'mobile') &&
    kilometres <= NEAR &&
    (state.state === 'open' || (state.state === 'closed' && !!state.next))
  );
}

function receivesTomorrow({ hours }: PointOfHelp, { instant, holidays }: Glance): boolean {
  if (hours.status !== 'known') return false;
  const tomorrow = addDays(localMinuteAt(instant, hours.timeZone).date, 1);
  return planOf(hours.schedule, tomorrow, holidays).blocks.some(({ isUnknown }) => !isUnknown);
}
