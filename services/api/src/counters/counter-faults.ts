import { addDays } from '@onthaal/schedule';
import { type CheckedDays, type Fault, findFaults, isWarning, reachGapsOf } from '@onthaal/schedule/check';
import type { Counter, FallbackContact, Id, Instant, OpeningHours } from '@onthaal/vocabulary';
import { type ChainFault, chainOf } from './contact-chain.ts';
import type { Setting } from './counters.ts';

/** Minutes in which nobody of a chain answers for certain; `to` is not part of it. */
export interface ReachFault {
  fault: 'nobody';
  from: Instant;
  to: Instant;
}

/** A fault, and in which part of a record it is: `hours`, `stops moen`, `fallbackContacts`. */
type PartFault = { part: string; isWarning: boolean } & (Fault | Omit<ChainFault, 'counter'> | ReachFault);

/** What looks wrong with when a counter receives, or with who answers when it does not. */
export type CounterFault = PartFault & {
  municipality: Id;
  /** Missing for what is said of the whole municipality or its region. */
  counter?: Id;
};

/** Checks every counter of a municipality, with what is said of the municipality and its region. */
export function findCounterFaults(setting: Omit<Setting, 'reader'>, days: CheckedDays): CounterFault[] {
  const { municipality, region, counters } = setting;
  const shared = [...municipality.fallbackContacts, ...region.fallbackContacts];
  return [
    ...faultsOfContacts(shared, days).map((fault) => ({ municipality: municipality.id, ...fault })),
    ...counters.flatMap((counter) =>
      [...(counter.ended ? [] : faultsOfHours(counter, days)), ...faultsOfChain(counter, setting, days)].map(
        (fault) => ({ municipality: municipality.id, counter: counter.id, ...fault }),
      ),
    ),
  ];
}

function faultsOfHours(counter: Counter, days: CheckedDays): PartFault[] {
  const { hours, phoneHours, stops = [], partners, fallbackContacts } = counter;
  return [
    ...faultsIn('hours', hours, days),
    ...faultsIn('phoneHours', phoneHours, days),
    ...stops.flatMap((stop) => faultsIn(`stops ${stop.id}`, stop.hours, days)),
    ...partners.flatMap((partner) => faultsIn(`partners ${nameOf(partner)}`, partner.hours, days)),
    ...faultsOfContacts(fallbackContacts, days),
  ];
}

function faultsOfContacts(contacts: readonly FallbackContact[], days: CheckedDays): PartFault[] {
  return contacts.flatMap((contact) => faultsIn(`fallbackContacts ${nameOf(contact)}`, contact.hours, days));
}

function faultsIn(part: string, hours: OpeningHours | undefined, days: CheckedDays): PartFault[] {
  const faults = hours ? findFaults(hours, days) : [];
  return faults.map((fault) => ({ part, isWarning: isWarning(fault), ...fault }));
}

function faultsOfChain(
  counter: Counter,
  setting: Omit<Setting, 'reader'>,
  { from, through, holidays }: CheckedDays,
): PartFault[] {
  const { chain, faults } = chainOf(counter, { ...setting, reader: { language: 'nl' } });
  const window = { from: new Date(from), to: new Date(addDays(through, 1)) };
  const part = 'fallbackContacts';
  return [
    ...faults.map(({ counter: _start, ...fault }) => ({ part, isWarning: false, ...fault })),
    ...reachGapsOf(chain, window, holidays).map((gap) => ({
      part,
      isWarning: false,
      fault: 'nobody' as const,
      from: gap.from.toISOString(),
      to: gap.to.toISOString(),
    })),
  ];
}

function nameOf({ name }: { name: Counter['name'] }): string {
  return name.nl ?? Object.values(name)[0] ?? '';
}
