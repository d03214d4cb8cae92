import type { IndexedSheet } from '@onthaal/search';
import { listDocuments } from '@onthaal/search/build';
import type { Id, Language, PublicService, Reader } from '@onthaal/vocabulary';
import type { Kysely } from 'kysely';
import type { ContentVersion } from '../platform/content-version.ts';
import type { Tables } from '../platform/database/index.ts';
import { WeighedCache } from '../platform/weighed-cache.ts';
import { documentsOf } from './catalogue.documents.ts';
import { mergeCatalogue } from './catalogue.ts';
import { readOverlayRows, readSheetRows } from './search/artefacts.store.ts';

/** A municipality's services, merged. */
export class Shelf {
  readonly services: ReadonlyMap<Id, PublicService>;
  readonly #lists = new Map<Language, readonly IndexedSheet[]>();

  constructor(services: readonly PublicService[]) {
    this.services = new Map(services.map((service) => [service.id, service]));
  }

  /** What is shown of each in a list, in order of title: the same as in the search index, which need not be there. */
  listFor(reader: Reader): readonly IndexedSheet[] {
    const known = this.#lists.get(reader.language);
    if (known) return known;
    const list = listDocuments(documentsOf([...this.services.values()], reader));
    this.#lists.set(reader.language, list);
    return list;
  }
}

const MOST_BYTES = 128 * 1024 * 1024;
/** Bytes of memory that a record takes for a character of its JSON, about. */
const PARSED = 3;

/**
 * The catalogues last asked for, whole, kept in memory until public content changes. The one asked for longest ago
 * goes first when they weigh more than 128 MB.
 */
export class Shelves {
  readonly #db: Kysely<Tables>;
  readonly #kept = new WeighedCache<Shelf>(MOST_BYTES);

  constructor(db: Kysely<Tables>, content: Pick<ContentVersion, 'onChange'>) {
    this.#db = db;
    content.onChange(() => this.#kept.clear());
  }

  /** The catalogue of a municipality of a region. */
  async of({ id, region }: { id: Id; region: Id }): Promise<Shelf> {
    return await this.#kept.take(id, async () => {
      const sheets = await readSheetRows(this.#db, region);
      const overlays = await readOverlayRows(this.#db, id);
      const parse = (rows: typeof sheets) => rows.map(({ record }) => JSON.parse(record));
      const length = [...sheets, ...overlays].reduce((sum, { record }) => sum + record.length, 0);
      return {
        value: new Shelf(mergeCatalogue(parse(sheets), parse(overlays), id)),
        weight: length * PARSED,
      };
    });
  }
}
