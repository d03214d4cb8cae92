import type { Id } from '@onthaal/vocabulary';
import type { DemoRegion } from './demo-region.ts';

/** Every place where a record of the demonstration names another that does not exist, or an id stands twice. */
export function findBrokenReferences(demo: DemoRegion): string[] {
  return [
    ...repeatedIds(demo),
    ...demo.municipalities.flatMap((town) => brokenInTown(demo, town.id)),
    ...demo.sheets.flatMap(({ id, region, fields }) => [
      ...missing(`${region} sheets/${id}: relatedServices`, fields.relatedServices, sheetIds(demo, region)),
      ...missing(`${region} sheets/${id}: counters`, fields.counters, new Set(demo.counters.map(idOf))),
      ...missing(
        `${region} sheets/${id}: ownerOrganisation`,
        [fields.ownerOrganisation],
        owners(demo, region),
      ),
    ]),
  ];
}

function brokenInTown(demo: DemoRegion, town: Id): string[] {
  const municipality = demo.municipalities.find(({ id }) => id === town);
  const region = municipality?.region ?? '';
  const counters = demo.counters.filter((counter) => counter.municipality === town);
  const counterIds = new Set(counters.map(idOf));
  const receiving = new Set(counters.filter((counter) => !counter.ended).map(idOf));
  const organisations = owners(demo, region);
  const takeOvers = [municipality, ...counters].flatMap((record) =>
    (record?.fallbackContacts ?? []).map(({ counter }) => counter),
  );
  return [
    ...missing(`${town}: mainCounter`, [municipality?.mainCounter], receiving),
    ...missing(`${town}: fallbackContacts`, takeOvers, receiving),
    ...counters.flatMap(({ id, organisation }) =>
      missing(`${town} ${id}: organisation`, [organisation], organisations),
    ),
    ...demo.overlays
      .filter((overlay) => overlay.municipality === town)
      .flatMap(({ sheet, fields }) => {
        const where = `overlays/${town}: ${sheet}`;
        return [
          ...missing(where, [sheet], sheetIds(demo, region)),
          ...missing(`${where}: counters`, fields.counters ?? [], counterIds),
          ...missing(`${where}: ownerOrganisation`, [fields.ownerOrganisation], organisations),
          ...missing(`${where}: relatedServices`, fields.relatedServices ?? [], sheetIds(demo, region)),
        ];
      }),
  ];
}

function repeatedIds({ regions, municipalities, organisations, counters, sheets }: DemoRegion): string[] {
  const keys = [
    ...regions.map(({ id }) => `region ${id}`),
    ...municipalities.flatMap(({ id, nis }) => [`municipality ${id}`, `nis ${nis}`]),
    ...organisations.map(({ id }) => `organisation ${id}`),
    ...counters.map(({ municipality, id }) => `counter ${municipality}/${id}`),
    ...sheets.map(({ region, id }) => `sheet ${region}/${id}`),
  ];
  return keys.filter((key, index) => keys.indexOf(key) < index).map((key) => `${key} stands twice`);
}

/** What a region's own records may name as owner: its organisations and those of its towns. */
function owners(demo: DemoRegion, region: Id): Set<Id> {
  return new Set(demo.organisations.filter((organisation) => organisation.region === region).map(idOf));
}

function sheetIds(demo: DemoRegion, region: Id): Set<Id> {
  return new Set(demo.sheets.filter((sheet) => sheet.region === region).map(idOf));
}

function idOf({ id }: { id: Id }): Id {
  return id;
}

function missing(where: string, names: (Id | null | undefined)[], known: Set<Id>): string[] {
  return names
    .filter((name) => typeof name === 'string')
    .filter((name) => !known.has(name))
    .map((name) => `${where}: there is no "${name}"`);
}
