import type {
  ContactPoint,
  ContactPointView,
  Counter,
  CounterHours,
  CounterSummary,
  CounterView,
  Id,
  Municipality,
  Partner,
  PartnerView,
  Reader,
  Region,
  Stop,
  StopView,
} from '@onthaal/vocabulary';
import { textFor } from '../regions/index.ts';
import { chainOf, telephoneOf } from './contact-chain.ts';
import { dependsOnHolidays, holidaysFor } from './holidays.ts';

/** A municipality with its counters, its region and how it speaks: what every view of a counter needs besides it. */
export interface Setting {
  counters: readonly Counter[];
  municipality: Municipality;
  region: Region;
  reader: Reader;
}

/** The counter that is meant: the one named, else the municipality's main counter, else its first that has not ended. */
export function chooseCounter(
  counters: readonly Counter[],
  municipality: Municipality,
  id?: Id,
): Counter | undefined {
  if (id) return counters.find((counter) => counter.id === id);
  return (
    counters.find((counter) => counter.id === municipality.mainCounter) ??
    counters.find((counter) => !counter.ended)
  );
}

export function viewContactPoint(point: ContactPoint, reader: Reader): ContactPointView {
  const { label, hours: _hours, ...rest } = point;
  return { ...rest, label: textFor(label, reader) };
}

export function summariseCounter(counter: Counter, reader: Reader): CounterSummary {
  return {
    id: counter.id,
    name: textFor(counter.name, reader) ?? counter.id,
    kind: counter.kind,
    address: counter.address,
    telephone: telephoneOf(counter),
    hours: counter.hours,
    isEnded: counter.ended ?? false,
  };
}

/** Who answers when a counter does not, and the holidays that any of these hours depends on. */
export function viewReach(
  counter: Counter,
  setting: Setting,
): Pick<CounterView, 'fallbackContacts' | 'holidays'> {
  const fallbackContacts = chainOf(counter, setting).chain;
  const { hours, phoneHours, stops, partners } = counter;
  const all = [
    hours,
    phoneHours,
    ...[...(stops ?? []), ...partners, ...fallbackContacts].map((part) => part.hours),
  ];
  return {
    fallbackContacts,
    holidays: all.some(dependsOnHolidays) ? holidaysFor(setting.reader) : undefined,
  };
}

export function viewHours(counter: Counter, setting: Setting): CounterHours {
  const { reader } = setting;
  return {
    counter: {
      id: counter.id,
      name: textFor(counter.name, reader) ?? counter.id,
      kind: counter.kind,
      telephone: telephoneOf(counter),
    },
    hours: counter.hours,
    phoneHours: counter.phoneHours,
    stops: counter.stops?.map((stop) => viewStop(stop, reader)),
    ...viewReach(counter, setting),
    isDemonstration: setting.municipality.isDemonstration,
  };
}

function viewStop({ name, ...stop }: Stop, reader: Reader): StopView {
  return { ...stop, name: textFor(name, reader) ?? stop.id };
}

function viewPartner({ name, note, hours }: Partner, reader: Reader): PartnerView {
  return { name: textFor(name, reader) ?? '', note: textFor(note, reader), hours };
}

/** Everything about a counter that a resident may want to know. */
export function viewCounter(counter: Counter, setting: Setting): CounterView {
  const { municipality, reader } = setting;
  return {
    ...summariseCounter(counter, reader),
    municipality: {
      id: municipality.id,
      name: textFor(municipality.name, reader) ?? municipality.id,
      houseName: textFor(municipality.houseName, reader) ?? municipality.id,
    },
    introduction: textFor(counter.introduction, reader),
    building: counter.building,
    geo: counter.geo,
    contactPoints: counter.contactPoints.map((point) => viewContactPoint(point, reader)),
    contactPersons: counter.contactPersons.map((person) => ({
      ...person,
      function: textFor(person.function, reader) ?? '',
    })),
    phoneHours: counter.phoneHours,
    accessibility: counter.accessibility,
    accessibilityNote: textFor(counter.accessibilityNote, reader),
    publicTransport: textFor(counter.publicTransport, reader),
    languages: counter.languages,
    reception: textFor(counter.reception, reader),
    bring: textFor(counter.bring, reader),
    partners: counter.partners.map((partner) => viewPartner(partner, reader)),
    stops: counter.stops?.map((stop) => viewStop(stop, reader)),
    homeVisits: counter.homeVisits && {
      who: textFor(counter.homeVisits.who, reader) ?? '',
      howToAsk: textFor(counter.homeVisits.howToAsk, reader) ?? '',
    },
    ...viewReach(counter, setting),
    isDemonstration: municipality.isDemonstration,
  };
}
