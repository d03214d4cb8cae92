import type {
  ContactCard,
  CounterHours,
  CounterView,
  FallbackView,
  OpeningHours,
  ScheduleRule,
} from '@onthaal/vocabulary';

const workdays: ScheduleRule = {
  days: ['MO', 'TU', 'WE', 'TH', 'FR'],
  blocks: [
    { opensAt: '09:00', closesAt: '11:30', kind: 'walk-in' },
    { opensAt: '13:30', closesAt: '16:30', kind: 'walk-in' },
  ],
};

/** Weekdays 9–11.30 and 13.30–16.30; closed at Christmas. */
export const exampleHours: OpeningHours = {
  status: 'known',
  timeZone: 'Europe/Brussels',
  schedule: {
    rules: [workdays],
    exceptions: [
      { from: '2026-12-25', through: '2026-12-25', blocks: [], reason: { nl: 'Kerstmis', fr: 'Noël' } },
    ],
  },
};

export const exampleFallback: FallbackView = { name: 'Wachtdienst', when: 'Na de uren.', telephone: '106' };

export const exampleCounterHours: CounterHours = {
  counter: {
    id: 'sociaal-infopunt',
    name: 'Sociaal infopunt Voorbeeld',
    kind: 'fixed',
    telephone: '03 000 00 00',
  },
  hours: exampleHours,
  fallbackContacts: [exampleFallback],
  isDemonstration: true,
};

export const exampleCounterView: CounterView = {
  id: 'sociaal-infopunt',
  municipality: { id: 'voorbeeld', name: 'Voorbeeld', houseName: 'Sociaal infopunt Voorbeeld' },
  kind: 'fixed',
  name: 'Sociaal infopunt Voorbeeld',
  introduction: 'U kunt hier met al uw vragen terecht.',
  building: 'Dienstencentrum De Linde',
  address: { street: 'Dorpsstraat', houseNumber: '1', postalCode: '2920', municipality: 'Voorbeeld' },
  contactPoints: [
    { telephone: '03 000 00 00', email: 'infopunt@voorbeeld.test', url: 'https://www.voorbeeld.test' },
  ],
  contactPersons: [{ function: 'Maatschappelijk werker' }],
  hours: exampleHours,
  accessibility: ['step-free', 'lift'],
  languages: ['nl', 'fr'],
  partners: [{ name: 'Huis van het Kind' }],
  fallbackContacts: [exampleFallback],
  isEnded: false,
  isDemonstration: true,
};

export const exampleContactCard: ContactCard = {
  ...exampleCounterView,
  accessibilityLabels: ['zonder trappen', 'lift'],
  languageNames: ['Nederlands', 'Frans'],
  vCard: 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Sociaal infopunt Voorbeeld\r\nEND:VCARD\r\n',
  structuredData: {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOffice',
    name: 'Sociaal infopunt Voorbeeld',
  },
};
