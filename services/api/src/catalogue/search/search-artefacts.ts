import { setTimeout as wait } from 'node:timers/promises';
import { type IndexedSheet, listSheets, type OpenIndex, openIndex, type SearchIndex } from '@onthaal/search';
import type { Id } from '@onthaal/vocabulary';
import type { Kysely } from 'kysely';
import type { ContentVersion } from '../../platform/content-version.ts';
import type { Tables } from '../../platform/database/index.ts';
import { WeighedCache } from '../../platform/weighed-cache.ts';
import { type Artefact, type Edition, unpackArtefact } from './artefact.ts';
import type { ArtefactBuilder } from './artefact-builder.ts';
import {
  findEdition,
  findLastEdition,
  readArtefact,
  readDigests,
  readNeedRows,
  readOverlayRows,
  readSheetRows,
  saveEdition,
} from './artefacts.store.ts';
import { type Catalogue, digestRows, nameSource } from './catalogue-source.ts';

/** Bytes of memory that an opened index takes for a byte of its JSON; `npm run bench search-service` measures it. */
const OPENED = 4.5;
const MEGABYTE = 1024 * 1024;
/** Milliseconds that somebody waits for a new artefact before the one before it has to do. */
const PATIENCE = 3_000;

/** An index that is ready to be searched and shown. */
export interface OpenedIndex {
  /** The hashes of its artefacts. */
  edition: Edition<string>;
  /** With the whole thesaurus. What it was packed in is not kept. */
  index: OpenIndex;
  /** By id, in order of title. */
  sheets: ReadonlyMap<Id, IndexedSheet>;
}

interface SearchArtefactsOptions {
  db: Kysely<Tables>;
  content: Pick<ContentVersion, 'onChange'>;
  builder: Pick<ArtefactBuilder, 'build'>;
  /** For opened indexes. */
  megabytes: number;
  /** What was answered with the artefact before may now be answered with the new one. */
  onCaughtUp: () => void;
}

/**
 * The search artefacts of every municipality: which one is current, and that one opened for searching here.
 *
 * Artefacts are in the store, so that every replica has those that any of them made. What is current is looked up
 * once and known until public content changes.
 */
export class SearchArtefacts {
  readonly #options: SearchArtefactsOptions;
  readonly #current = new Map<string, Promise<Edition<string>>>();
  readonly #overdue = new WeakSet<Promise<Edition<string>>>();
  readonly #opened: WeighedCache<OpenedIndex>;

  constructor(options: SearchArtefactsOptions) {
    this.#options = options;
    this.#opened = new WeighedCache(options.megabytes * MEGABYTE);
    options.content.onChange(() => this.#current.clear());
  }

  /** How much memory the opened indexes take by our count, and how many there are. */
  get opened(): { megabytes: number; count: number } {
    return { megabytes: this.#opened.weight / MEGABYTE, count: this.#opened.size };
  }

  /** The current edition, which is made when there is none: once, however many ask. */
  make(catalogue: Catalogue): Promise<Edition<string>> {
    const key = `${catalogue.municipality} ${catalogue.reader.language}`;
    const known = this.#current.get(key);
    if (known) return known;
    const made = this.#find(catalogue);
    this.#current.set(key, made);
    made.catch(() => {
      if (this.#current.get(key) === made) this.#current.delete(key);
    });
    return made;
  }

  /**
   * The edition to answer with: the current one, or, when it takes too long to make because a whole region was
   * published, the one before. Somebody who searches must not wait for other towns.
   */
  async editionOf(catalogue: Catalogue): Promise<Edition<string>> {
    const made = this.make(catalogue);
    const soon = await inTime(made);
    if (soon) return soon;
    const { municipality, reader } = catalogue;
    const last = await findLastEdition(this.#options.db, { municipality, language: reader.language });
    if (!last) return await made;
    if (!this.#overdue.has(made)) {
      this.#overdue.add(made);
      made.then(this.#options.onCaughtUp, () => {});
    }
    return last;
  }

  /** The index of a catalogue, opened. */
  async open(catalogue: Catalogue): Promise<OpenedIndex> {
    const { municipality } = catalogue;
    const edition = await this.editionOf(catalogue);
    return await this.#opened.take(`${municipality} ${edition.index} ${edition.thesaurus}`, async () => {
      const [first, second] = await Promise.all([
        this.#unpack(municipality, edition.index),
        edition.thesaurus && this.#unpack(municipality, edition.thesaurus),
      ]);
      const part: SearchIndex = JSON.parse(first.toString());
      const index = openIndex(second ? { ...part, thesaurus: JSON.parse(second.toString()) } : part);
      const sheets = new Map(listSheets(part).map((sheet) => [sheet.id, sheet]));
      const bytes = first.length + (second ? second.length : 0);
      return { value: { edition, index, sheets }, weight: bytes * OPENED };
    });
  }

  /** An artefact, also one that is no longer current; undefined when it is not kept. */
  async read(municipality: Id, hash: string): Promise<Artefact | undefined> {
    return await readArtefact(this.#options.db, { municipality, hash });
  }

  async #unpack(municipality: Id, hash: string): Promise<Buffer> {
    const artefact = await this.read(municipality, hash);
    if (!artefact) throw new Error(`The search artefact ${hash} of ${municipality} is gone.`);
    return await unpackArtefact(artefact);
  }

  async #find(catalogue: Catalogue): Promise<Edition<string>> {
    const { db, builder } = this.#options;
    const { municipality, region, reader } = catalogue;
    const source = nameSource(reader, await readDigests(db, catalogue));
    const known = await findEdition(db, { municipality, source });
    if (known) return known;
    const sheets = await readSheetRows(db, region);
    const overlays = await readOverlayRows(db, municipality);
    const needs = await readNeedRows(db, region);
    const made = await builder.build({ ...catalogue, sheets, overlays, needs });
    // Named after what was read: it may have changed since the digests were.
    const read = nameSource(reader, {
      sheets: digestRows(sheets),
      overlays: digestRows(overlays),
      needs: digestRows(needs),
    });
    await saveEdition(db, { municipality, language: reader.language, source: read }, made);
    return { index: made.index.hash, thesaurus: made.thesaurus?.hash };
  }
}

async function inTime<Made>(made: Promise<Made>): Promise<Made | undefined> {
  const patience = new AbortController();
  try {
    const late = wait(PATIENCE, undefined, { signal: patience.signal, ref: false }).catch(() => undefined);
    return await Promise.race([made, late]);
  } finally {
    patience.abort();
  }
}
