import { type Counter, emptyServiceFields, type Municipality, type PublicService } from '@onthaal/vocabulary';
import { describe, expect, it } from 'vitest';
import { type HelpSetting, viewPointsOfHelp } from './points-of-help.view.ts';

const UNKNOWN = { status: 'unknown', timeZone: 'Europe/Brussels' } as const;
const geo = { latitude: 50.8, longitude: 3.4 };

const counter = (id: string, own: Partial<Counter> = {}): Counter => ({
  id,
  municipality: 'voorbeeld',
  kind: 'fixed',
  name: { nl: `Loket ${id}` },
  contactPoints: [{ telephone: '056 00 00 00' }],
  contactPersons: [],
  hours: UNKNOWN,
  accessibility: [],
  languages: ['nl'],
  partners: [],
  fallbackContacts: [],
  order: 1,
  ...own,
});

const municipality = (id: string, own: Partial<Municipality> = {}): Municipality => ({
  id,
  region: 'streek',
  name: { nl: id },
  nis: null,
  postalCodes: [],
  subMunicipalities: [],
  houseName: { nl: 'Sociaal Huis' },
  languages: ['nl'],
  formOfAddress: 'formal',
  sites: [],
  fallbackContacts: [],
  isDemonstration: true,
  ...own,
});

const service = (id: string, counters: string[]): [string, PublicService] => [
  id,
  {
    id,
    municipality: 'voorbeeld',
    concept: null,
    overridden: [],
    fields: { ...emptyServiceFields, title: { nl: id }, description: { nl: [] }, counters },
    source: null,
  },
];

const setting = (own: Partial<HelpSetting> = {}): HelpSetting => ({
  municipality: municipality('voorbeeld'),
  region: { id: 'streek', name: { nl: 'De streek' }, fallbackContacts: [] },
  reader: { language: 'nl' },
  counters: [counter('huis')],
  services: new Map(),
  ...own,
});

const view = (own: Partial<HelpSetting>, ...others: HelpSetting[]) => {
  const home = setting(own);
  return viewPointsOfHelp([home, ...others], home, undefined);
};

describe('the points of help', () => {
  it('are the counters that have not ended', () => {
    const { points } = view({ counters: [counter('huis'), counter('gestopt', { ended: true })] });
    expect(points).toMatchObject([{ counter: 'huis', name: 'Loket huis', telephone: '056 00 00 00' }]);
  });

  it('of a bus are its stops, each with its own place and hours', () => {
    const stop = (id: string) => ({
      id,
      name: { nl: `Halte ${id}` },
      geo,
      hours: { ...UNKNOWN, status: 'appointment-only' as const },
    });
    const bus = counter('bus', { kind: 'mobile', stops: [stop('kerk'), stop('school')] });
    const { points } = view({ counters: [bus] });
    expect(points.map((point) => [point.counter, point.stop, point.geo, point.hours.status])).toEqual([
      ['bus', 'Halte kerk', geo, 'appointment-only'],
      ['bus', 'Halte school', geo, 'appointment-only'],
    ]);
  });

  it('of a region are those of all its municipalities, each named', () => {
    const other = setting({
      municipality: municipality('buur'),
      counters: [counter('huis', { municipality: 'buur' })],
    });
    const { points, municipalities } = view({}, other);
    expect(municipalities).toEqual([
      { id: 'voorbeeld', name: 'voorbeeld' },
      { id: 'buur', name: 'buur' },
    ]);
    expect(points.map((point) => point.municipality)).toEqual(['voorbeeld', 'buur']);
  });

  it('name the services that are not given everywhere, in order of title', () => {
    const services = new Map([
      service('thuiszorg', ['zorg']),
      service('leefloon', []),
      service('huur', ['huis', 'zorg']),
    ]);
    const answer = view({ services, counters: [counter('huis'), counter('zorg')] });
    expect(answer.services.map(({ id }) => id)).toEqual(['huur', 'thuiszorg']);
    expect(answer.points.map((point) => point.services)).toEqual([['huur'], ['huur', 'thuiszorg']]);
  });

  it('a service that a neighbour gives everywhere is given at all its counters', () => {
    const other = setting({
      municipality: municipality('buur'),
      counters: [counter('x'), counter('y')],
      services: new Map([service('huur', [])]),
    });
    const { points } = view({ services: new Map([service('huur', ['elders'])]) }, other);
    expect(points.map((point) => point.services)).toEqual([[], ['huur'], ['huur']]);
  });

  it('villages come in order of name, and only those of which it is known where they lie', () => {
    const subMunicipalities = [
      { name: 'Vichte', postalCode: '8570', geo },
      { name: 'Ergens' },
      { name: 'Kaster', postalCode: '8572', geo },
    ];
    const { villages } = view({ municipality: municipality('voorbeeld', { subMunicipalities }) });
    expect(villages.map(({ name }) => name)).toEqual(['Kaster', 'Vichte']);
  });

  it('bring the holidays only where hours depend on them', () => {
    const rules = [{ publicHolidays: 'only' as const, blocks: [], replaces: true }];
    const hours = {
      status: 'known' as const,
      timeZone: 'Europe/Brussels',
      schedule: { rules, exceptions: [] },
    };
    expect(view({ counters: [counter('huis', { hours })] }).holidays?.public).toBeDefined();
  });

  it('say who answers when nobody receives: the chain of the main counter, to its end', () => {
    const { fallbackContacts } = view({
      counters: [
        counter('huis', { fallbackContacts: [{ name: { nl: 'Wachtdienst' }, telephone: '056 11 11 11' }] }),
      ],
    });
    expect(fallbackContacts[0]).toMatchObject({ name: 'Wachtdienst' });
    expect(fallbackContacts.map(({ telephone }) => telephone)).toContain('112');
  });
});
