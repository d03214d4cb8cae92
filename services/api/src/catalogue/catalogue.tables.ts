import type { ServiceOverlay, ServiceSheet } from '@onthaal/vocabulary';

export interface CatalogueTables {
  service_sheet: { region: string; id: string; concept: string | null; record: ServiceSheet };
  service_overlay: { municipality: string; sheet: string; record: ServiceOverlay };
}
