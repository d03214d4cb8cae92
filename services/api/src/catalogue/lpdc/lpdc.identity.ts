import type { Id, ServiceSheet } from '@onthaal/vocabulary';
import type { LpdcInstance } from './lpdc.map.ts';

/**
 * Which sheets an instance may be kept under. The concept says it; without one the product number; without either
 * the service is the municipality's own and only its name is left.
 */
export interface SheetFamily {
  /** The id of the first sheet; the next are `<base>-2`, `<base>-3` … */
  base: Id;
  /** Whether a sheet of the region is about the same thing. */
  fits(sheet: ServiceSheet): boolean;
  /** Whether the sheet that an instance already has is still the right one; its name may have changed. */
  mayStay(sheet: ServiceSheet): boolean;
}

/** The family of an instance in a municipality. */
export function familyOf({ fields, source }: LpdcInstance, municipality: Id): SheetFamily {
  const { concept } = source;
  const { productId } = fields;
  if (concept === null && productId === null) {
    const base = cut(`${municipality}-${slugOf(Object.values(fields.title)[0] ?? '')}`);
    const mayStay = (sheet: ServiceSheet) => sheet.concept === null && sheet.fields.productId === null;
    return { base, fits: (sheet) => mayStay(sheet) && placeIn(base, sheet.id) !== undefined, mayStay };
  }
  const base = cut(`ipdc-${slugOf(productId ?? concept?.split('/').at(-1) ?? '')}`);
  const fits = (sheet: ServiceSheet) =>
    concept !== null && sheet.concept !== null
      ? sheet.concept === concept
      : productId !== null && sheet.fields.productId === productId;
  return { base, fits, mayStay: fits };
}

/** Sheets of one family in their own order: the first, then `-2`, `-3` …; sheets under another name come first. */
export function inFamilyOrder(base: Id): (one: ServiceSheet, other: ServiceSheet) => number {
  const placeOf = (sheet: ServiceSheet) => placeIn(base, sheet.id) ?? 0;
  return (one, other) => placeOf(one) - placeOf(other) || (one.id < other.id ? -1 : 1);
}

/** The first id of a family that nothing has yet. */
export function freeId(base: Id, isTaken: (id: Id) => boolean): Id {
  let id = base;
  for (let place = 2; isTaken(id); place++) id = `${base}-${place}`;
  return id;
}

function placeIn(base: Id, id: Id): number | undefined {
  if (id === base) return 1;
  const rest = id.startsWith(`${base}-`) ? id.slice(base.length + 1) : '';
  return /^[1-9]\d*$/.test(rest) ? Number(rest) : undefined;
}

/** Words as an id: without accents and signs, in lower case. */
function slugOf(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'dienst';
}

// Room is left for the number that follows.
function cut(id: string): Id {
  return id.slice(0, 110).replace(/-$/, '');
}
