import { isDeepStrictEqual } from 'node:util';
import type { Id, ServiceField, ServiceFields, ServiceOverlay, ServiceSheet } from '@onthaal/vocabulary';
import { familyOf, freeId, inFamilyOrder } from './lpdc.identity.ts';
import type { LpdcInstance } from './lpdc.map.ts';

/** What a region and a municipality have, and what an export says. */
export interface ImportSituation {
  instances: readonly LpdcInstance[];
  municipality: Id;
  region: Id;
  /** Every sheet of the region. */
  sheets: readonly ServiceSheet[];
  /** Every overlay of this municipality. */
  overlays: readonly ServiceOverlay[];
}

/** What an import changes. Nothing else changes, above all no sheet that was there already. */
export interface ImportPlan {
  /** New regional sheets. */
  sheets: ServiceSheet[];
  /** New and changed overlays of the municipality. */
  overlays: ServiceOverlay[];
  created: number;
  updated: number;
  unchanged: number;
  /**
   * Overlays of an earlier import whose instance is no longer in the export. They are named, not withdrawn: the
   * file may be a part, and "we do not offer this" is for people to say.
   */
  removed: ServiceOverlay[];
}

/** What LPDC has no word for: there a municipality follows the region, or what it said itself. */
const NOT_IN_LPDC: ReadonlySet<ServiceField> = new Set([
  'summary',
  'conditions',
  'counters',
  'ownerOrganisation',
  'relatedServices',
  'assuredAt',
  'reviewBy',
]);

/**
 * Lays the services of an export over a region's sheets.
 *
 * Where the region has the concept, the municipality adopts that sheet and overrides the fields in which it
 * differs; where it has not, the service becomes the region's sheet. Sheet and overlay merged give the service as
 * its export has it, whichever municipality came first, and an export that is in already changes nothing.
 */
export function planImport(situation: ImportSituation): ImportPlan {
  const { municipality, region } = situation;
  const before = new Map(situation.overlays.map((overlay) => [overlay.sheet, overlay]));
  const plan: ImportPlan = { sheets: [], overlays: [], created: 0, updated: 0, unchanged: 0, removed: [] };
  const assigned = assignSheets(situation);
  for (const [instance, place] of assigned) {
    const sheet = typeof place === 'string' ? sheetFrom(instance, place, region) : place;
    if (sheet !== place) plan.sheets.push(sheet);
    const old = before.get(sheet.id);
    const overlay = overlayFrom(instance, { sheet, municipality, old });
    if (old && isDeepStrictEqual(old, overlay)) plan.unchanged++;
    else {
      plan.overlays.push(overlay);
      old ? plan.updated++ : plan.created++;
    }
  }
  const used = new Set([...assigned.values()].map((place) => (typeof place === 'string' ? place : place.id)));
  plan.removed = situation.overlays.filter(
    (overlay) => overlay.source?.standard === 'lpdc' && overlay.isOffered && !used.has(overlay.sheet),
  );
  return plan;
}

/** The sheet of each instance: one that is there, or the id of a new one. */
function assignSheets({ instances, municipality, sheets, overlays }: ImportSituation) {
  const assigned = new Map<LpdcInstance, ServiceSheet | Id>();
  const taken = new Set<Id>();
  const sheetOf = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const sheetBefore = new Map(
    overlays.map((overlay) => [overlay.source?.instance, sheetOf.get(overlay.sheet)]),
  );
  const assign = (instance: LpdcInstance, place: ServiceSheet | Id) => {
    taken.add(typeof place === 'string' ? place : place.id);
    assigned.set(instance, place);
  };
  // In the order of the IRIs, so that the order of the file does not decide which of two becomes the first.
  const inOrder = [...instances].sort((one, other) => (one.source.instance < other.source.instance ? -1 : 1));
  // An instance keeps the sheet it has, before any other may take it.
  for (const instance of inOrder) {
    const sheet = sheetBefore.get(instance.source.instance);
    if (sheet && !taken.has(sheet.id) && familyOf(instance, municipality).mayStay(sheet))
      assign(instance, sheet);
  }
  for (const instance of inOrder) {
    if (assigned.has(instance)) continue;
    const { base, fits } = familyOf(instance, municipality);
    const family = sheets.filter((sheet) => fits(sheet) && !taken.has(sheet.id)).sort(inFamilyOrder(base));
    assign(instance, family[0] ?? freeId(base, (id) => sheetOf.has(id) || taken.has(id)));
  }
  return assigned;
}

function sheetFrom({ fields, source }: LpdcInstance, id: Id, region: Id): ServiceSheet {
  return { id, region, concept: source.concept, offering: 'where-adopted', fields };
}

interface OverlayPlace {
  sheet: ServiceSheet;
  municipality: Id;
  old: ServiceOverlay | undefined;
}

/** What the instance says differently from the sheet. What people said themselves outside LPDC's fields stays. */
function overlayFrom(instance: LpdcInstance, { sheet, municipality, old }: OverlayPlace): ServiceOverlay {
  const fields: Partial<Record<ServiceField, unknown>> = {};
  const replaced: Partial<Record<ServiceField, unknown>> = {};
  const keep = (name: ServiceField, value: unknown) => {
    fields[name] = value;
    // An override that stays remembers the value it once replaced, or a waiting review would be lost.
    const isSame = old !== undefined && name in old.fields && isDeepStrictEqual(old.fields[name], value);
    replaced[name] = isSame && name in old.replaced ? old.replaced[name] : sheet.fields[name];
  };
  for (const name of Object.keys(instance.fields) as ServiceField[]) {
    if (NOT_IN_LPDC.has(name)) {
      if (old && name in old.fields) keep(name, old.fields[name]);
    } else if (!isDeepStrictEqual(instance.fields[name], sheet.fields[name]))
      keep(name, instance.fields[name]);
  }
  return {
    sheet: sheet.id,
    municipality,
    isOffered: old?.isOffered ?? true,
    fields: fields as Partial<ServiceFields>,
    replaced: replaced as Partial<ServiceFields>,
    source: instance.source,
  };
}
