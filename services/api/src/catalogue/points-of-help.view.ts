import type { Counter, Id, PointOfHelp, PointsOfHelp, PublicService, Village } from '@onthaal/vocabulary';
import {
  chainOf,
  chooseCounter,
  dependsOnHolidays,
  holidaysFor,
  type Setting,
  telephoneOf,
} from '../counters/index.ts';
import { textFor } from '../regions/index.ts';

/** A municipality with its counters and the services it offers. */
export interface HelpSetting extends Setting {
  services: ReadonlyMap<Id, PublicService>;
}

/** The points of help of some municipalities, for a reader in one of them. */
export function viewPointsOfHelp(
  settings: readonly HelpSetting[],
  home: HelpSetting,
  map: string | undefined,
): PointsOfHelp {
  const services = choosyServices(settings, home);
  const points = settings.flatMap((setting) =>
    setting.counters
      .filter((counter) => !counter.ended)
      .flatMap((counter) => viewPoints(counter, setting, services)),
  );
  const { chain } = chainOf(chooseCounter(home.counters, home.municipality), home);
  const hours = [
    ...points.flatMap((point) => [point.hours, point.phoneHours]),
    ...chain.map((who) => who.hours),
  ];
  return {
    municipalities: settings.map(({ municipality, reader }) => ({
      id: municipality.id,
      name: textFor(municipality.name, reader) ?? municipality.id,
    })),
    points,
    services: [...services].map(([id, title]) => ({ id, title })),
    villages: settings.flatMap(villagesOf).sort((one, other) => one.name.localeCompare(other.name, 'nl')),
    fallbackContacts: chain,
    holidays: hours.some(dependsOnHolidays) ? holidaysFor(home.reader) : undefined,
    map,
    isDemonstration: home.municipality.isDemonstration,
  };
}

/**
 * The services that are given at some counters and not at others, by id with their title, in order of title. What is
 * given everywhere would narrow nothing.
 */
function choosyServices(settings: readonly HelpSetting[], { reader }: HelpSetting): Map<Id, string> {
  const titles = settings.flatMap(({ services }) =>
    [...services.values()]
      .filter(({ fields }) => fields.counters.length > 0)
      .map(({ id, fields }) => [id, textFor(fields.title, reader) ?? id] as const),
  );
  return new Map(titles.sort(([, one], [, other]) => one.localeCompare(other, reader.language)));
}

/** A counter as a point of help, or a bus as the stops it makes: what a resident goes to is the stop. */
function viewPoints(counter: Counter, setting: HelpSetting, listed: ReadonlyMap<Id, string>): PointOfHelp[] {
  const { reader, services } = setting;
  const point: PointOfHelp = {
    counter: counter.id,
    municipality: counter.municipality,
    kind: counter.kind,
    name: textFor(counter.name, reader) ?? counter.id,
    address: counter.address,
    geo: counter.geo,
    telephone: telephoneOf(counter),
    hours: counter.hours,
    phoneHours: counter.phoneHours,
    accessibility: counter.accessibility,
    languages: counter.languages,
    publicTransport: textFor(counter.publicTransport, reader),
    services: [...listed.keys()].filter((id) => isGivenAt(counter, services.get(id))),
  };
  if (!counter.stops?.length) return [point];
  return counter.stops.map(({ name, address, geo, hours }) => ({
    ...point,
    stop: textFor(name, reader),
    address,
    geo,
    hours,
  }));
}

function isGivenAt({ id }: Counter, service: PublicService | undefined): boolean {
  const { counters = undefined } = service?.fields ?? {};
  return counters !== undefined && (counters.length === 0 || counters.includes(id));
}

/** The parts of a municipality of which it is known where they lie. */
function villagesOf({ municipality }: HelpSetting): Village[] {
  return municipality.subMunicipalities.flatMap(({ name, postalCode, geo }) =>
    geo ? { name, postalCode, geo } : [],
  );
}
