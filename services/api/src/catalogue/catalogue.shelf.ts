import type { SearchIndex } from '@onthaal/search';
import { buildIndex } from '@onthaal/search/build';
import type { Id, PublicService, Reader } from '@onthaal/vocabulary';
import type { Kysely } from 'kysely';
import type { ContentVersion } from '../platform/content-version.ts';
import type { Tables } from '../platform/database/index.ts';
import { documentOf } from './catalogue.documents.ts';
import { listOverlays, listSheets } from './catalogue.store.ts';
import { mergeCatalogue } from './catalogue.ts';

/** A municipality's services, merged and in order of title, with the index for a language made when first asked. */
export interface Shelf {
  services: ReadonlyMap<Id, PublicService>;
  indexFor(reader: Reader): SearchIndex;
}

const SHELVES_KEPT = 100;

/**
 * The catalogues last asked for, kept in memory until public content changes. The one asked for longest ago goes
 * first when there are more than a hundred.
 */
export class Shelves {
  readonly #db: Kysely<Tables>;
  readonly #kept = new Map<Id, Promise<Shelf>>();

  constructor(db: Kysely<Tables>, content: Pick<ContentVersion, 'onChange'>) {
    this.#db = db;
    content.onChange(() => this.#kept.clear());
  }

  /** The catalogue of a municipality of a region. */
  async of({ id, region }: { id: Id; region: Id }): Promise<Shelf> {
    const kept = this.#kept.get(id) ?? this.#load(id, region);
    this.#kept.delete(id);
    this.#kept.set(id, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > SHELVES_KEPT && oldest) this.#kept.delete(oldest);
    try {
      return await kept;
    } catch (error) {
      this.#kept.delete(id);
      throw error;
    }
  }

  async #load(id: Id, region: Id): Promise<Shelf> {
    const [sheets, overlays] = await Promise.all([listSheets(this.#db, region), listOverlays(this.#db, id)]);
    const services = mergeCatalogue(sheets, overlays, id);
    const indexes = new Map<string, SearchIndex>();
    return {
      services: new Map(services.map((service) => [service.id, service])),
      indexFor(reader) {
        const key = `${reader.language} ${reader.formOfAddress}`;
        const index = indexes.get(key) ?? buildIndex(services.map((service) => documentOf(service, reader)));
        indexes.set(key, index);
        return index;
      },
    };
  }
}
