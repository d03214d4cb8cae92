import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { intervalsOf } from '@onthaal/schedule';
import { BELGIAN_HOLIDAYS } from '@onthaal/schedule/belgian-holidays';
import { type Counter, CounterKind, type GeoPoint, type OpeningHours } from '@onthaal/vocabulary';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { findBrokenReferences } from './demo-references.ts';
import { type DemoRegion, readDemoRegion } from './demo-region.ts';

describe('the demonstration', () => {
  let demo: DemoRegion;
  beforeAll(() => {
    demo = readDemoRegion();
  });

  /** What a town shows: itself, its counters, its organisations and the services it offers. */
  function seenIn(town: string) {
    const municipality = demo.municipalities.find(({ id }) => id === town);
    const overlays = demo.overlays.filter((overlay) => overlay.municipality === town);
    return {
      municipality,
      region: demo.regions.find(({ id }) => id === municipality?.region),
      counters: demo.counters.filter((counter) => counter.municipality === town),
      organisations: demo.organisations.filter((organisation) => organisation.municipality === town),
      services: demo.sheets
        .filter(({ region }) => region === municipality?.region)
        .flatMap(({ id, offering, fields }) => {
          const overlay = overlays.find(({ sheet }) => sheet === id);
          const isShown = overlay ? overlay.isOffered : offering === 'everywhere';
          return isShown ? [{ id, fields: { ...fields, ...overlay?.fields } }] : [];
        }),
    };
  }

  test('holds fourteen municipalities in two regions, all labelled as demonstration', () => {
    expect(demo.municipalities).toHaveLength(14);
    expect(new Set(demo.municipalities.map(({ region }) => region))).toEqual(
      new Set(['zuid-west-vlaanderen', 'noorderkempen']),
    );
    expect(demo.municipalities.filter(({ isDemonstration }) => !isDemonstration)).toEqual([]);
  });

  test('gives every municipality a counter and somebody of its own to reach', () => {
    for (const { id } of demo.municipalities) {
      const receiving = seenIn(id).counters.filter((counter) => !counter.ended);
      expect(receiving, id).not.toHaveLength(0);
      const reachable = receiving.flatMap(({ contactPoints }) => contactPoints);
      expect(
        reachable.filter(({ telephone }) => telephone),
        id,
      ).not.toHaveLength(0);
    }
  });

  test('leaves nobody at a counter without a contact or somebody who takes over', () => {
    const stranded = demo.counters.filter(
      ({ contactPoints, fallbackContacts }) => contactPoints.length + fallbackContacts.length === 0,
    );
    expect(stranded.map(({ municipality, id }) => `${municipality}/${id}`)).toEqual([]);
  });

  test('never shows Kalmthout the name "sociaal huis", and shows it to Kortrijk', () => {
    const { services, ...town } = seenIn('kalmthout');
    const records = [...services, { id: 'kalmthout itself', ...town }];
    const naming = records.filter((record) =>
      /sociaal[ -]?huis|sociale[ -]?huizen/i.test(JSON.stringify(record)),
    );
    expect(naming.map(({ id }) => id)).toEqual([]);
    expect(JSON.stringify(seenIn('kortrijk'))).toContain('Sociaal Huis Kortrijk');
  });

  test('knows the hours of Kalmthout, and says of all other hours that they are an example', () => {
    const known = demo.counters.filter(({ hours, kind }) => hours.status === 'known' && kind !== 'online');
    const says = (text: unknown) => JSON.stringify(text ?? '').includes('voorbeeld');
    const invented = known.filter(
      ({ introduction, name, hours }) => says(introduction) && (says(name) || says(hours)),
    );
    const real = known.filter((counter) => !invented.includes(counter));
    expect(real.map(({ municipality, id }) => `${municipality}/${id}`)).toEqual([
      'kalmthout/sociaal-infopunt',
    ]);
    expect(real[0]?.hours).toMatchObject({
      schedule: {
        rules: [
          {
            days: ['MO', 'TU', 'WE', 'TH', 'FR'],
            blocks: [
              { opensAt: '09:00', closesAt: '11:30' },
              { opensAt: '13:30', closesAt: '16:30' },
            ],
          },
          { publicHolidays: 'only', blocks: [], replaces: true },
        ],
      },
    });
    const partners = demo.counters.flatMap((counter) => counter.partners).filter(({ hours }) => hours);
    expect(partners.length).toBeGreaterThanOrEqual(4);
    expect(partners.filter(({ note }) => !says(note))).toEqual([]);
    const stops = demo.counters.flatMap((counter) => counter.stops ?? []);
    expect(stops.filter(({ name }) => !says(name))).toEqual([]);
  });

  test('receives in every way there is, and knows where its parts lie', () => {
    const kinds = demo.counters.map(({ kind }) => kind);
    expect([...new Set(kinds)].sort()).toEqual([...CounterKind.options].sort());
    expect(seenIn('anzegem').counters.filter(({ kind }) => kind === 'sitting')).toHaveLength(6);
    expect(seenIn('kortrijk').counters.filter(({ kind }) => kind === 'sitting')).toHaveLength(3);
    expect(seenIn('zwevegem').counters.find(({ kind }) => kind === 'mobile')?.stops).toHaveLength(4);
    const places = demo.municipalities.flatMap(({ subMunicipalities }) => subMunicipalities);
    expect(places.filter(({ geo }) => !geo)).toEqual([]);
    // West Flanders south of the Lys, and Kalmthout.
    const isNear = ({ latitude, longitude }: GeoPoint) =>
      latitude > 50.7 && latitude < 51.45 && longitude > 3 && longitude < 4.6;
    expect(places.filter(({ geo }) => geo && !isNear(geo))).toEqual([]);
  });

  test('lets the bus stand where its stops say, and nowhere else', () => {
    const bus = demo.counters.find(({ kind }) => kind === 'mobile') as Counter;
    const year = [new Date('2027-01-01T00:00:00Z'), new Date('2028-01-01T00:00:00Z')] as const;
    const standing = (hours: OpeningHours) =>
      intervalsOf(hours, ...year, BELGIAN_HOLIDAYS).map(({ from, to }) => [from, to].map(Number));
    const atStops = (bus.stops ?? []).flatMap(({ hours }) => standing(hours));
    expect(standing(bus.hours)).toEqual(atStops.sort(([one = 0], [other = 0]) => one - other));
  });

  test('names only mailboxes of desks and functions, never of a person', () => {
    const desks = ['dienstsociaalwelzijn', 'info', 'secretaris', 'sociaalhuis', 'sociaalinfopunt', 'welzijn'];
    const mailboxes = JSON.stringify(demo).match(/[\w.+-]+(?=@[\w-]+\.\w)/g) ?? [];
    expect([...new Set(mailboxes)].filter((mailbox) => !desks.includes(mailbox))).toEqual([]);
    expect(mailboxes).toContain('sociaalinfopunt');
    expect(demo.counters.flatMap(({ contactPersons }) => contactPersons)).toEqual([]);
  });

  test('speaks French wherever Spiere-Helkijn speaks', () => {
    const { municipality, counters } = seenIn('spiere-helkijn');
    const own = demo.overlays.filter((overlay) => overlay.municipality === 'spiere-helkijn');
    const texts = JSON.stringify([municipality, counters, own.map(({ fields }) => fields)]);
    const dutch = texts.match(/"nl":/g) ?? [];
    expect(dutch.length).toBeGreaterThan(10);
    expect(texts.match(/"fr":/g)).toHaveLength(dutch.length);
  });

  test('lets a town adopt the sheets that are its own, and shows them to no other', () => {
    expect(seenIn('kuurne').services.map(({ id }) => id)).toContain('geboortepremie');
    expect(seenIn('kortrijk').services.map(({ id }) => id)).not.toContain('geboortepremie');
    expect(demo.sheets.filter(({ id }) => id === 'geboortepremie').map(({ region }) => region)).toEqual([
      'zuid-west-vlaanderen',
    ]);
  });

  test('hides what a town does not offer', () => {
    expect(demo.overlays.filter(({ isOffered }) => !isOffered).length).toBeGreaterThanOrEqual(3);
    expect(seenIn('spiere-helkijn').services.map(({ id }) => id)).not.toContain('sociaal-restaurant');
    expect(seenIn('kortrijk').services.map(({ id }) => id)).toContain('sociaal-restaurant');
  });

  test('remembers with every field that a town changed what the region said', () => {
    const said = demo.overlays.filter(({ fields }) => Object.keys(fields).length > 0);
    expect(said.length).toBeGreaterThan(40);
    for (const { municipality, sheet, fields, replaced } of said)
      expect(Object.keys(replaced).sort(), `${municipality}: ${sheet}`).toEqual(Object.keys(fields).sort());
  });

  test('names nothing that does not exist', () => {
    expect(findBrokenReferences(demo)).toEqual([]);
  });
});

describe('what is wrong in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onthaal-demo-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const town = {
    id: 'dorp',
    region: 'streek',
    name: 'Dorp',
    nis: '12345',
    postalCodes: ['1234'],
    houseName: 'Huis',
    introduction: 'Welkom.',
    languages: ['nl'],
    sites: [],
    mainCounter: 'huis',
    counters: [{ id: 'huis', kind: 'fixed', name: 'Huis', hours: 'unknown' } as object],
  };
  const sheet = {
    id: 'hulp',
    title: 'Hulp',
    summary: 'Hulp.',
    description: 'Hulp.',
    type: 'AdviesBegeleiding',
    themes: ['WelzijnGezondheid'],
    keywords: {},
  };

  /** Reads a region of one town, one sheet and, where given, an overlay. */
  function read(files: { town?: object; sheet?: object; overlays?: object[] }): DemoRegion {
    for (const kind of ['municipalities', 'sheets', 'overlays'])
      mkdirSync(join(folder, kind), { recursive: true });
    const write = (name: string, content: unknown) => writeFileSync(join(folder, name), stringify(content));
    write('regions.yaml', [{ id: 'streek', name: 'Streek', fallbackContacts: [] }]);
    write('municipalities/dorp.yaml', { ...town, ...files.town });
    write('sheets/hulp.yaml', { ...sheet, ...files.sheet });
    write('overlays/dorp.yaml', files.overlays ?? []);
    return readDemoRegion(folder);
  }
  const withCounter = (entry: object) => ({ town: { counters: [{ ...town.counters[0], ...entry }] } });

  test('is nothing when all is well', () => {
    expect(findBrokenReferences(read({}))).toEqual([]);
  });

  test.each([
    ['Mo-Fr 09:00-11:30', true],
    ['Mo,We-Fr 09:00-11:30,13:30-24:00; Sa 10:00-12:00', true],
    ['Tu[1] 14:00-16:00; PH,SH off', true],
    ['24/7 "by phone"', true],
    ['Mo-Fr 09:00-25:99', false],
    ['Feb 31 09:00-11:30', false],
    ['Mo 18:00+', false],
    ['sunrise-sunset', false],
    ['Xx 09:00-11:30', false],
    ['', false],
  ])('hours "%s" are read: %s', (hours, isRead) => {
    const reading = () => read(withCounter({ hours }));
    if (isRead) expect(reading().counters[0]?.hours.status).toBe('known');
    else expect(reading).toThrow('municipalities/dorp.yaml: counters.0.hours');
  });

  test('what a week has no words for stands beside it', () => {
    const differs = [
      { on: '2026-12-24', times: '09:00-11:00', reason: 'Kerstavond' },
      { from: '2026-12-25', through: '2027-01-01', reason: { nl: 'Verlof', fr: 'Congé' } },
    ];
    const rules = [{ everyWeeks: { count: 2, startingOn: '2026-11-24' }, blocks: [] }];
    const hours = { week: 'Mo 09:00-12:00 || "by appointment"', rules, differs };
    const [counter] = read(withCounter({ hours, phoneHours: 'appointment' })).counters;
    expect(counter?.phoneHours?.status).toBe('appointment-only');
    expect(counter?.hours).toMatchObject({
      alsoByAppointment: true,
      schedule: {
        rules: [
          { days: ['MO'], blocks: [{ opensAt: '09:00', closesAt: '12:00', kind: 'walk-in' }] },
          rules[0],
        ],
        exceptions: [
          {
            from: '2026-12-24',
            through: '2026-12-24',
            blocks: [{ closesAt: '11:00' }],
            reason: { nl: 'Kerstavond' },
          },
          { from: '2026-12-25', through: '2027-01-01', blocks: [], reason: { nl: 'Verlof', fr: 'Congé' } },
        ],
      },
    });
  });

  test.each([
    [{ week: 'Mo 09:00-25:99' }, 'counters.0.hours.week: "Mo 09:00-25:99" is no week'],
    [{ differs: [{ on: '2027-02-31' }] }, 'counters.0.hours.differs.0'],
    [{ differs: [{ on: '2027-02-28', times: '09:00-25:99' }] }, 'counters.0.hours.differs.0'],
    [
      { differs: [{ from: '2027-02-28', through: '2027-02-01' }] },
      'An exception cannot end before it begins',
    ],
    [
      { differs: Array.from({ length: 10_000 }, () => ({ on: '2027-02-28' })) },
      'A schedule has at most 2000 exceptions',
    ],
    [undefined, 'counters.0.hours'],
  ])('hours %o are refused', (hours, reason) => {
    expect(() => read(withCounter({ hours }))).toThrow(reason);
  });

  test('an address on one line keeps its box', () => {
    const line = 'Lange Straat 12a bus 3, 1234 Dorp';
    expect(read(withCounter({ address: line })).counters[0]?.address).toEqual({
      street: 'Lange Straat',
      houseNumber: '12a',
      box: '3',
      postalCode: '1234',
      municipality: 'Dorp',
    });
    expect(() => read(withCounter({ address: 'Lange Straat 12a, Dorp' }))).toThrow(
      'municipalities/dorp.yaml: counters.0.address: Address "Lange Straat 12a, Dorp"',
    );
  });

  test('a bare text is Dutch', () => {
    expect(read({ town: { houseName: { fr: 'Maison' } } }).municipalities[0]?.houseName).toEqual({
      fr: 'Maison',
    });
    expect(read({}).municipalities[0]?.houseName).toEqual({ nl: 'Huis' });
  });

  test('the contact of the municipality stands in for a counter that has none', () => {
    const contact = { phone: '056 00 00 00' };
    const contactOf = (counter: object) =>
      read({ town: { contact, counters: [{ ...town.counters[0], ...counter }] } }).counters[0]?.contactPoints;
    expect(contactOf({})).toEqual([{ telephone: '056 00 00 00' }]);
    expect(contactOf({ contact: { phone: '056 11 11 11' } })).toEqual([{ telephone: '056 11 11 11' }]);
  });

  test('is named by file and field', () => {
    expect(() => read({ town: { nis: '123' } })).toThrow('municipalities/dorp.yaml: nis: A NIS code');
    expect(() => read({ town: { region: 'elders' } })).toThrow(
      'municipalities/dorp.yaml: region: there is no',
    );
    expect(() => read({ sheet: { id: 'anders' } })).toThrow('sheets/hulp.yaml: id: is "anders"');
    expect(() => read({ sheet: { onlyIn: ['stad'] } })).toThrow('sheets/hulp.yaml: onlyIn: there is no');
    expect(() => read({ overlays: [{ sheet: 'niets' }] })).toThrow(
      'overlays/dorp.yaml: 0.sheet: there is no',
    );
    expect(() => read({ overlays: [{ sheet: 'hulp' }, { sheet: 'hulp' }] })).toThrow(
      '1.sheet: "hulp" stands',
    );
    expect(() => read({ overlays: [{ sheet: 'hulp', fields: { titel: 'x' } }] })).toThrow(
      'overlays/dorp.yaml: 0.fields: Unrecognized key: "titel"',
    );
  });

  test('an overlay that is written down replaces the one that adoption makes', () => {
    const { overlays, sheets } = read({
      sheet: { onlyIn: ['dorp'] },
      overlays: [{ sheet: 'hulp', fields: { title: 'Hulp in Dorp' } }],
    });
    expect(sheets[0]?.offering).toBe('where-adopted');
    expect(overlays).toHaveLength(1);
    expect(overlays[0]?.replaced).toEqual({ title: { nl: 'Hulp' } });
    expect(read({ sheet: { onlyIn: ['dorp'] } }).overlays).toEqual([
      { sheet: 'hulp', municipality: 'dorp', isOffered: true, fields: {}, replaced: {}, source: null },
    ]);
  });

  test('references to what is not there are found', () => {
    const fallbackContacts = [{ name: 'Elders', counter: 'elders' }];
    const broken = findBrokenReferences(
      read({
        town: { mainCounter: 'balie', fallbackContacts },
        sheet: { relatedServices: ['niets'] },
        overlays: [{ sheet: 'hulp', fields: { counters: ['zolder'], ownerOrganisation: 'niemand' } }],
      }),
    );
    expect(broken).toEqual([
      'dorp: mainCounter: there is no "balie"',
      'dorp: fallbackContacts: there is no "elders"',
      'overlays/dorp: hulp: counters: there is no "zolder"',
      'overlays/dorp: hulp: ownerOrganisation: there is no "niemand"',
      'streek sheets/hulp: relatedServices: there is no "niets"',
    ]);
  });
});
