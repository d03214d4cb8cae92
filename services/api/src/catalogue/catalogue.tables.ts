import type { Need } from '@onthaal/search/build';
import type { ServiceOverlay, ServiceSheet } from '@onthaal/vocabulary';
import type { GeneratedAlways } from 'kysely';

export interface CatalogueTables {
  service_sheet: {
    region: string;
    id: string;
    concept: string | null;
    record: ServiceSheet;
    digest: GeneratedAlways<string>;
  };
  service_overlay: {
    municipality: string;
    sheet: string;
    record: ServiceOverlay;
    digest: GeneratedAlways<string>;
  };
  /** What a region adds to the thesaurus of the search. */
  region_need: {
    region: string;
    need: string;
    record: Need;
    changed_at: string;
    digest: GeneratedAlways<string>;
  };
  /** Search indexes, and thesauri, as they are sent. `current_at`: when it was last seen to be current. */
  search_artefact: {
    municipality: string;
    hash: string;
    brotli: Uint8Array;
    gzip: Uint8Array;
    current_at: string;
  };
  /** Which artefacts were made of what: `hash` of the index, `thesaurus` of the second where there is one. */
  search_source: {
    municipality: string;
    source: string;
    language: string;
    hash: string;
    thesaurus: string | null;
    /** The layout of the index; another release may read another. */
    index_version: number;
    made_at: string;
  };
  /** What residents told that they did not find. `told_on`: a date of UTC. */
  missing_report: { municipality: string; language: string; words: string; told_on: string };
}
