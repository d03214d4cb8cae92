import {
  Counter,
  type Id,
  Municipality,
  Organisation,
  Region,
  type ServiceField,
  ServiceOverlay,
  ServiceSheet,
} from '@onthaal/vocabulary';
import { type DemoFiles, parseAs, readDemoFiles } from './demo-files.ts';
import {
  countersFrom,
  type MunicipalityFile,
  municipalityFrom,
  organisationFrom,
} from './municipality-file.ts';
import { type OverlayFile, type SheetFile, sheetFrom } from './sheet-file.ts';

/** Everything that the demonstration puts into an empty store. */
export interface DemoRegion {
  regions: Region[];
  municipalities: Municipality[];
  organisations: Organisation[];
  counters: Counter[];
  sheets: ServiceSheet[];
  overlays: ServiceOverlay[];
}

/**
 * Reads the demonstration from its files. The regions share one catalogue: a sheet becomes a record in every
 * region where it is offered. Throws an Error that names file and field.
 */
export function readDemoRegion(folder?: string): DemoRegion {
  const { regionFiles, towns, sheetFiles, said } = readDemoFiles(folder);
  const regions = regionFiles.map(({ organisations: _organisations, ...region }) =>
    parseAs(Region, region, 'regions.yaml'),
  );
  const regional = regionFiles.flatMap((region) =>
    region.organisations.map((entry) =>
      parseAs(Organisation, organisationFrom(entry, { region: region.id }), `regions.yaml: ${entry.id}`),
    ),
  );
  const sheets = regions.flatMap(({ id: region }) =>
    sheetsOf(region, {
      sheetFiles,
      towns: [...towns.values()].filter((town) => town.region === region),
      said,
    }),
  );
  const perTown = [...towns].map(([name, town]) => {
    const file = `municipalities/${name}.yaml`;
    return {
      municipality: parseAs(Municipality, municipalityFrom(town), file),
      organisations: town.organisations.map((entry) => {
        const owner = { region: town.region, municipality: town.id };
        return parseAs(Organisation, organisationFrom(entry, owner), `${file}: ${entry.id}`);
      }),
      counters: countersFrom(town).map((counter, index) =>
        parseAs(Counter, counter, `${file}: ${town.counters[index]?.id}`),
      ),
      overlays: overlaysOf(town, {
        said: said.get(name) ?? [],
        sheets: sheets.filter((sheet) => sheet.region === town.region),
        adopted: [...sheetFiles.values()].filter((sheet) => sheet.onlyIn.includes(town.id)),
      }),
    };
  });
  return {
    regions,
    municipalities: perTown.map((town) => town.municipality),
    organisations: [...regional, ...perTown.flatMap((town) => town.organisations)],
    counters: perTown.flatMap((town) => town.counters),
    sheets,
    overlays: perTown.flatMap((town) => town.overlays),
  };
}

/** The sheets of a region: those for everybody, and those that one of its towns adopted. */
function sheetsOf(
  region: Id,
  { sheetFiles, towns, said }: Pick<DemoFiles, 'sheetFiles' | 'said'> & { towns: MunicipalityFile[] },
): ServiceSheet[] {
  const named = new Set(towns.flatMap(({ id }) => (said.get(id) ?? []).map((overlay) => overlay.sheet)));
  const isOffered = ({ id, onlyIn }: SheetFile) =>
    onlyIn.length === 0 || named.has(id) || towns.some((town) => onlyIn.includes(town.id));
  return [...sheetFiles]
    .filter(([, file]) => isOffered(file))
    .map(([name, file]) => {
      const sheet = sheetFrom(file, region);
      // A related sheet that another region alone has cannot be shown here. One without a file is kept: the
      // check of references finds it.
      const relatedServices = sheet.fields.relatedServices.filter((id) => {
        const related = sheetFiles.get(id);
        return !related || isOffered(related);
      });
      return parseAs(
        ServiceSheet,
        { ...sheet, fields: { ...sheet.fields, relatedServices } },
        `sheets/${name}.yaml`,
      );
    });
}

/** What a town says in its file, then the sheets that are its own and about which it says nothing more. */
function overlaysOf(
  town: MunicipalityFile,
  { said, sheets, adopted }: { said: OverlayFile[]; sheets: ServiceSheet[]; adopted: SheetFile[] },
): ServiceOverlay[] {
  const silent = adopted.filter(({ id }) => !said.some((overlay) => overlay.sheet === id));
  const all = [...said, ...silent.map(({ id }) => ({ sheet: id, isOffered: true, fields: {} }))];
  return all.map((overlay) => {
    const regional = sheets.find(({ id }) => id === overlay.sheet)?.fields;
    const replaced = Object.fromEntries(
      Object.keys(overlay.fields).map((field) => [field, regional?.[field as ServiceField]]),
    );
    const record = { ...overlay, municipality: town.id, replaced, source: null };
    return parseAs(ServiceOverlay, record, `overlays/${town.id}.yaml: ${overlay.sheet}`);
  });
}
