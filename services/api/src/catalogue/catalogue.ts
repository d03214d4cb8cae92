import type {
  Id,
  PublicService,
  ServiceField,
  ServiceFields,
  ServiceOverlay,
  ServiceSheet,
} from '@onthaal/vocabulary';

/**
 * What a resident of a municipality sees of a sheet: the regional fields, with the municipality's own over them.
 * Undefined where the municipality does not offer it, or has not adopted a sheet that asks for that, or where the
 * sheet is archived.
 */
export function mergeService(
  sheet: ServiceSheet,
  overlay: ServiceOverlay | undefined,
  municipality: Id,
): PublicService | undefined {
  const isOffered = overlay ? overlay.isOffered : sheet.offering === 'everywhere';
  if (!isOffered) return undefined;
  const own = overlay?.fields ?? {};
  // A field that an overlay names always has a value there; the type of a partial cannot say so.
  const fields = { ...sheet.fields, ...own } as ServiceFields;
  if (fields.status === 'archived') return undefined;
  return {
    id: sheet.id,
    municipality,
    concept: sheet.concept,
    overridden: Object.keys(own) as ServiceField[],
    fields,
    source: overlay?.source ?? null,
  };
}

/** Every service a municipality offers, in the order of the sheets. */
export function mergeCatalogue(
  sheets: readonly ServiceSheet[],
  overlays: readonly ServiceOverlay[],
  municipality: Id,
): PublicService[] {
  const bySheet = new Map(overlays.map((overlay) => [overlay.sheet, overlay]));
  return sheets.flatMap((sheet) => mergeService(sheet, bySheet.get(sheet.id), municipality) ?? []);
}
