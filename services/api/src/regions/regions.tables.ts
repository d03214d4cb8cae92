import type { Municipality, Organisation, Region } from '@onthaal/vocabulary';

export interface RegionTables {
  region: { id: string; record: Region };
  municipality: { id: string; region: string; nis: string | null; record: Municipality };
  organisation: { region: string; id: string; record: Organisation };
}
