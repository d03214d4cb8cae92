// Example data for the tests of this widget: a town with a house, a sitting, a bus, and a line.
import type { OpeningHours, PointOfHelp, PointsOfHelp, Weekday } from '@onthaal/vocabulary';

/** Hours on some weekdays. */
export function hoursOn(days: Weekday[], opensAt: string, closesAt: string): OpeningHours {
  return {
    status: 'known',
    timeZone: 'Europe/Brussels',
    schedule: { rules: [{ days, blocks: [{ opensAt, closesAt, kind: 'walk-in' }] }], exceptions: [] },
  };
}

export function point(counter: string, own: Partial<PointOfHelp> = {}): PointOfHelp {
  return {
    counter,
    municipality: 'voorbeeld',
    kind: 'fixed',
    name: `Loket ${counter}`,
    hours: hoursOn(['MO', 'TU', 'WE', 'TH', 'FR'], '09:00', '11:30'),
    accessibility: [],
    languages: ['nl'],
    services: [],
    ...own,
  };
}

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

/** On a Monday at ten only the house receives. */
export const examplePoints: PointsOfHelp = {
  municipalities: [{ id: 'voorbeeld', name: 'Voorbeeld' }],
  points: [
    point('huis', {
      name: 'Sociaal Huis',
      address: { street: 'Dorpsstraat', houseNumber: '1', postalCode: '8570', municipality: 'Voorbeeld' },
      geo: at(50.83, 3.47),
      telephone: '056 00 00 00',
      accessibility: ['step-free'],
      languages: ['nl', 'fr'],
      publicTransport: 'Bus 75, halte Kerk',
    }),
    point('zitdag', {
      kind: 'sitting',
      name: 'Zitdag in Bosdorp',
      geo: at(50.8, 3.46),
      hours: hoursOn(['TH'], '13:30', '16:00'),
      services: ['huur'],
    }),
    point('bus', {
      kind: 'mobile',
      name: 'Servicebus',
      stop: 'Bosdorp, aan de kerk',
      geo: at(50.8, 3.46),
      hours: hoursOn(['TU'], '14:00', '16:00'),
    }),
    point('lijn', {
      kind: 'phone',
      name: 'Infolijn',
      telephone: '0800 00 000',
      hours: { status: 'unknown', timeZone: 'Europe/Brussels' },
    }),
  ],
  services: [{ id: 'huur', title: 'Hulp bij de huur' }],
  villages: [
    { name: 'Bosdorp', postalCode: '8573', geo: at(50.801, 3.461) },
    { name: 'Verweg', postalCode: '8999', geo: at(51.2, 4.4) },
    { name: 'Voorbeeld', postalCode: '8570', geo: at(50.831, 3.471) },
  ],
  fallbackContacts: [{ name: 'Wachtdienst', when: 'Na de uren.', telephone: '106' }],
  isDemonstration: true,
};
