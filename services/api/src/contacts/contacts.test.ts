import type { CounterView, OpeningHours, Schedule, ScheduleRule, TimeBlock } from '@onthaal/vocabulary';
import { describe, expect, it } from 'vitest';
import { structuredDataOf } from './contacts.schema-org.ts';
import { vCardOf } from './contacts.v-card.ts';

const block: TimeBlock = { opensAt: '09:00', closesAt: '11:30', kind: 'walk-in' };
const morning: ScheduleRule = { days: ['MO', 'FR'], blocks: [block] };

function hoursOf(schedule: Partial<Schedule>): OpeningHours {
  return {
    status: 'known',
    timeZone: 'Europe/Brussels',
    schedule: { rules: [morning], exceptions: [], ...schedule },
  };
}

const counter: CounterView = {
  id: 'loket',
  municipality: { id: 'voorbeeld', name: 'Voorbeeld', houseName: 'Huis van Voorbeeld' },
  kind: 'fixed',
  name: 'Loket wonen',
  building: 'De Linde',
  address: {
    street: 'Dorpsstraat',
    houseNumber: '1',
    box: '2',
    postalCode: '2920',
    municipality: 'Voorbeeld',
  },
  geo: { latitude: 51.38, longitude: 4.47 },
  contactPoints: [
    { telephone: '03 000 00 00', email: 'loket@voorbeeld.test', url: 'https://voorbeeld.test/a,b' },
    { telephone: '03 000 00 01' },
  ],
  contactPersons: [{ function: 'Maatschappelijk werker', telephone: '03 000 00 02' }],
  hours: hoursOf({}),
  accessibility: [],
  languages: ['nl'],
  partners: [],
  fallbackContacts: [],
  isEnded: false,
  isDemonstration: false,
};

/** The content lines with folding taken out (RFC 6350, 3.2). */
function linesOf(view: Partial<CounterView>): string[] {
  return vCardOf({ ...counter, ...view })
    .replaceAll('\r\n ', '')
    .split('\r\n');
}

describe('a vCard', () => {
  it('is a card of an organisation in version 4.0, with its lines ended as the standard asks', () => {
    const lines = linesOf({});
    expect(lines.slice(0, 3)).toEqual(['BEGIN:VCARD', 'VERSION:4.0', 'KIND:org']);
    expect(lines.slice(-2)).toEqual(['END:VCARD', '']);
  });

  it('says how the counter is found and reached', () => {
    expect(linesOf({})).toEqual(
      expect.arrayContaining([
        'FN:Huis van Voorbeeld – Loket wonen',
        'ORG:Huis van Voorbeeld;Loket wonen',
        'TEL;TYPE=work:03 000 00 00',
        'TEL;TYPE=work:03 000 00 01',
        'EMAIL;TYPE=work:loket@voorbeeld.test',
        'URL:https://voorbeeld.test/a,b',
        'ADR;TYPE=work:;De Linde;Dorpsstraat 1 bus 2;Voorbeeld;;2920;België',
        'GEO:geo:51.38,4.47',
      ]),
    );
  });

  it('says one name where house and counter share it', () => {
    expect(linesOf({ name: 'Huis van Voorbeeld' })).toContain('FN:Huis van Voorbeeld');
  });

  it('names nobody, and holds no number of a person', () => {
    expect(vCardOf(counter)).not.toMatch(/Maatschappelijk|000 00 02/);
  });

  it('lets no text begin a property of its own', () => {
    const introduction = 'Eén, twee; drie\\vier\r\nTEL:0900\nURL:https://kwaad.test\rEND:VCARD';
    expect(linesOf({ introduction })).toContain(
      'NOTE:Eén\\, twee\\; drie\\\\vier\\nTEL:0900\\nURL:https://kwaad.test\\nEND:VCARD',
    );
    expect(vCardOf({ ...counter, introduction }).split(/\r\n|\r|\n/)).not.toContain('TEL:0900');
  });

  it.each(['a'.repeat(70), 'a'.repeat(71), 'é'.repeat(200), '🏠'.repeat(60)])(
    'breaks long lines after at most 75 bytes, and never inside a character: %s',
    (introduction) => {
      const written = vCardOf({ ...counter, introduction });
      const longest = Math.max(...written.split('\r\n').map((line) => Buffer.byteLength(line)));
      expect(longest).toBeLessThanOrEqual(75);
      expect(linesOf({ introduction })).toContain(`NOTE:${introduction}`);
    },
  );

  it('leaves a line of 75 bytes whole', () => {
    expect(vCardOf({ ...counter, introduction: 'a'.repeat(70) })).toContain(`\r\nNOTE:${'a'.repeat(70)}\r\n`);
  });
});

describe('structured data', () => {
  const today = '2026-11-22';

  it('is a government office that can be found and called', () => {
    expect(structuredDataOf(counter, today)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'GovernmentOffice',
      name: 'Huis van Voorbeeld – Loket wonen',
      telephone: '03 000 00 00',
      email: 'loket@voorbeeld.test',
      url: 'https://voorbeeld.test/a,b',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Dorpsstraat 1 bus 2',
        postalCode: '2920',
        addressLocality: 'Voorbeeld',
        addressCountry: 'BE',
      },
      geo: { '@type': 'GeoCoordinates', latitude: 51.38, longitude: 4.47 },
    });
  });

  it('leaves out what is not known', () => {
    const { address: _address, geo: _geo, ...bare } = counter;
    const hours: OpeningHours = { status: 'unknown', timeZone: 'Europe/Brussels' };
    expect(structuredDataOf({ ...bare, contactPoints: [], hours }, today)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'GovernmentOffice',
      name: 'Huis van Voorbeeld – Loket wonen',
    });
  });

  it('says weekly hours, and until when a rule holds', () => {
    const evening = { ...block, opensAt: '20:00', closesAt: '24:00' };
    const rules = [morning, { ...morning, blocks: [evening], validThrough: '2026-12-31' }];
    expect(
      structuredDataOf({ ...counter, hours: hoursOf({ rules }) }, today).openingHoursSpecification,
    ).toEqual([
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Friday'],
        opens: '09:00',
        closes: '11:30',
      },
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Friday'],
        opens: '20:00',
        closes: '23:59',
        validThrough: '2026-12-31',
      },
    ]);
  });

  it('does not call it open when one can only come by appointment or call', () => {
    const rules = [
      morning,
      { ...morning, blocks: [{ ...block, kind: 'appointment' as const }] },
      { ...morning, blocks: [{ ...block, kind: 'phone' as const }] },
    ];
    const { openingHoursSpecification } = structuredDataOf({ ...counter, hours: hoursOf({ rules }) }, today);
    expect(openingHoursSpecification).toHaveLength(1);
  });

  it('says days that differ, closed ones too', () => {
    const exceptions = [
      { from: '2026-12-25', through: '2026-12-26', blocks: [] },
      { from: '2026-12-24', through: '2026-12-24', blocks: [block] },
    ];
    const data = structuredDataOf({ ...counter, hours: hoursOf({ exceptions }) }, today);
    expect(data.specialOpeningHoursSpecification).toEqual([
      {
        '@type': 'OpeningHoursSpecification',
        opens: '09:00',
        closes: '11:30',
        validFrom: '2026-12-24',
        validThrough: '2026-12-24',
      },
      {
        '@type': 'OpeningHoursSpecification',
        opens: '00:00',
        closes: '00:00',
        validFrom: '2026-12-25',
        validThrough: '2026-12-26',
      },
    ]);
  });

  it.each([
    [{ weeksOfMonth: [1 as const] }, '2026-12-04'],
    [{ everyWeeks: { count: 2, startingOn: '2026-11-30' } }, '2026-11-30'],
  ])('says date by date what does not come back every week: %o', (rhythm, validFrom) => {
    const data = structuredDataOf(
      { ...counter, hours: hoursOf({ rules: [{ ...morning, ...rhythm }] }) },
      today,
    );
    expect(data.openingHoursSpecification).toEqual([]);
    expect(data.specialOpeningHoursSpecification).toContainEqual({
      '@type': 'OpeningHoursSpecification',
      opens: '09:00',
      closes: '11:30',
      validFrom,
      validThrough: validFrom,
    });
  });

  it('says that it is a demonstration', () => {
    expect(structuredDataOf({ ...counter, isDemonstration: true }, today)).toHaveProperty(
      'disambiguatingDescription',
    );
    expect(structuredDataOf(counter, today)).not.toHaveProperty('disambiguatingDescription');
  });
});
