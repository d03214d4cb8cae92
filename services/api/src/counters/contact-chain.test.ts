import { type Counter, Counter as CounterSchema, Municipality, Region } from '@onthaal/vocabulary';
import { describe, expect, it } from 'vitest';
import { chainOf } from './contact-chain.ts';

const timeZone = 'Europe/Brussels';
const region = Region.parse({ id: 'streek', name: { nl: 'De streek' }, fallbackContacts: [] });
const municipality = Municipality.parse({
  id: 'dorp',
  region: 'streek',
  name: { nl: 'Dorp' },
  nis: null,
  postalCodes: [],
  subMunicipalities: [],
  houseName: { nl: 'Huis' },
  languages: ['nl'],
  formOfAddress: 'formal',
  sites: [],
  fallbackContacts: [{ name: { nl: 'Wachtdienst' }, telephone: '056 00 00 09' }],
  isDemonstration: true,
});

function counterOf(id: string, leadsTo: string[], more: Partial<Counter> = {}): Counter {
  return CounterSchema.parse({
    id,
    municipality: 'dorp',
    kind: 'fixed',
    name: { nl: id },
    contactPoints: [{ telephone: `056 00 00 ${10 + id.length}` }],
    contactPersons: [],
    hours: { status: 'unknown', timeZone },
    accessibility: [],
    languages: [],
    partners: [],
    fallbackContacts: leadsTo.map((counter) => ({ name: { nl: `naar ${counter}` }, counter })),
    order: 1,
    ...more,
  });
}

function chainIn(counters: Counter[]) {
  const setting = { counters, municipality, region, reader: { language: 'nl' as const } };
  const { chain, faults } = chainOf(counters[0], setting);
  return { names: chain.map(({ name }) => name), chain, faults };
}

describe('who answers when a counter does not', () => {
  it('goes from the counter over those it names to the municipality and the lines of the country', () => {
    const { names, chain, faults } = chainIn([
      counterOf('balie', ['callcenter']),
      counterOf('callcenter', ['nachtdienst'], { phoneHours: { status: 'appointment-only', timeZone } }),
      counterOf('nachtdienst', []),
    ]);
    expect(names.slice(0, 4)).toEqual(['naar callcenter', 'naar nachtdienst', 'Wachtdienst', 'Tele-Onthaal']);
    expect(chain[0]).toMatchObject({ telephone: '056 00 00 20', hours: { status: 'appointment-only' } });
    expect(faults).toEqual([]);
  });

  it('ends where it leads back, and says so', () => {
    const { names, faults } = chainIn([
      counterOf('a', ['bb']),
      counterOf('bb', ['ccc']),
      counterOf('ccc', ['a']),
    ]);
    expect(names.slice(0, 3)).toEqual(['naar bb', 'naar ccc', 'Wachtdienst']);
    expect(faults).toEqual([{ fault: 'cycle', counter: 'a', to: 'a' }]);
  });

  it('passes over a counter that stopped, or that nobody knows, and says so', () => {
    const { names, faults } = chainIn([counterOf('a', ['bb', 'weg']), counterOf('bb', [], { ended: true })]);
    expect(names[0]).toBe('Wachtdienst');
    expect(faults.map(({ fault, to }) => [fault, to])).toEqual([
      ['ended-counter', 'bb'],
      ['unknown-counter', 'weg'],
    ]);
  });

  it('says who has no way to be reached, and names nobody twice', () => {
    const contacts = [
      { name: { nl: 'Iemand' } },
      { name: { nl: 'Wachtdienst van het huis' }, telephone: '056/00.00.09' },
    ];
    const { names, faults } = chainIn([counterOf('a', [], { fallbackContacts: contacts })]);
    expect(names.slice(0, 3)).toEqual(['Iemand', 'Wachtdienst van het huis', 'Tele-Onthaal']);
    expect(faults).toEqual([{ fault: 'no-way', counter: 'a', to: 'Iemand' }]);
  });

  it('does not lead to the counter it starts from, which the municipality may name as well', () => {
    const own = { ...municipality, fallbackContacts: [{ name: { nl: 'De balie' }, counter: 'a' }] };
    const setting = {
      counters: [counterOf('a', [])],
      municipality: own,
      region,
      reader: { language: 'nl' as const },
    };
    const { chain, faults } = chainOf(setting.counters[0], setting);
    expect(chain[0]?.name).toBe('Tele-Onthaal');
    expect(faults).toEqual([]);
  });
});
