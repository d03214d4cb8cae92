// A region in memory, for tests: what a store does around a plan, with values as a database gives them back.
import type { Id, ServiceFields, ServiceOverlay, ServiceSheet } from '@onthaal/vocabulary';
import type { LpdcInstance } from './lpdc.map.ts';
import { type ImportPlan, planImport } from './lpdc.plan.ts';

/** A region with its sheets, and its municipalities with their overlays. */
export class Place {
  sheets: ServiceSheet[] = [];
  overlays: ServiceOverlay[] = [];

  import(municipality: Id, instances: readonly LpdcInstance[]): ImportPlan {
    const overlays = this.overlays.filter((overlay) => overlay.municipality === municipality);
    const plan = planImport({ instances, municipality, region: 'streek', sheets: this.sheets, overlays });
    const isNew = (old: ServiceOverlay) =>
      plan.overlays.some((next) => next.sheet === old.sheet && next.municipality === old.municipality);
    this.sheets = stored([...this.sheets, ...plan.sheets]);
    this.overlays = stored([...this.overlays.filter((old) => !isNew(old)), ...plan.overlays]);
    return plan;
  }

  overlayOf(municipality: Id, instance: string): ServiceOverlay | undefined {
    return this.overlays.find(
      (overlay) => overlay.municipality === municipality && overlay.source?.instance === instance,
    );
  }

  merged(municipality: Id, { source }: LpdcInstance): ServiceFields | undefined {
    const overlay = this.overlayOf(municipality, source.instance);
    const sheet = this.sheets.find(({ id }) => id === overlay?.sheet);
    return sheet && ({ ...sheet.fields, ...overlay?.fields } as ServiceFields);
  }
}

/** As a `jsonb` column gives it back: equal, with the keys in an order of its own. */
function stored<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort().reverse())
      : part,
  );
}
