import type {
  ContactPoint,
  ContactPointView,
  Counter,
  CounterHours,
  CounterSummary,
  CounterView,
  FallbackView,
  Id,
  Municipality,
  Reader,
  Region,
} from '@onthaal/vocabulary';
import { textFor, viewFallbacks } from '../regions/index.ts';

/** A municipality, its region and how it speaks: what every view of a counter needs besides the counter. */
export interface Setting {
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

/** The first telephone number of a counter. */
export function telephoneOf(counter: Counter): string | undefined {
  return counter.contactPoints.find((point) => point.telephone)?.telephone;
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

/** Who answers when a counter does not: its own fallbacks, then the municipality's, then the region's. */
export function fallbacksOf(counter: Counter, { municipality, region, reader }: Setting): FallbackView[] {
  return viewFallbacks(
    [...counter.fallbackContacts, ...municipality.fallbackContacts, ...region.fallbackContacts],
    reader,
  );
}

export function viewHours(counter: Counter, setting: Setting): CounterHours {
  return {
    counter: {
      id: counter.id,
      name: textFor(counter.name, setting.reader) ?? counter.id,
      telephone: telephoneOf(counter),
    },
    hours: counter.hours,
    phoneHours: counter.phoneHours,
    fallbackContacts: fallbacksOf(counter, setting),
    isDemonstration: setting.municipality.isDemonstration,
  };
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
    partners: counter.partners.map((partner) => textFor(partner, reader) ?? ''),
    fallbackContacts: fallbacksOf(counter, setting),
    isDemonstration: municipality.isDemonstration,
  };
}
