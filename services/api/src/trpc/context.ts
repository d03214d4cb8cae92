import type { Language } from '@onthaal/vocabulary';
import type { Kysely } from 'kysely';
import type { SearchArtefacts, Shelves } from '../catalogue/index.ts';
import type { ContentVersion } from '../platform/content-version.ts';
import type { Tables } from '../platform/database/index.ts';
import type { Log } from '../platform/log.ts';

/** What every procedure has at hand. */
export interface Context {
  db: Kysely<Tables>;
  content: ContentVersion;
  shelves: Shelves;
  artefacts: SearchArtefacts;
  log: Log;
  /** The address of the map's tiles, from the root of the service; undefined where there is no map. */
  map?: string | undefined;
  /** The language that the caller asked for, for what goes wrong. */
  language: Language;
  /** The site that a browser says it calls from; undefined when it says nothing, as other programs do. */
  origin: string | undefined;
  /** The origin the call came to. */
  ownOrigin: string;
  /** `Authorization: Bearer …`, without the first word. */
  bearer: string | undefined;
}
