import { setTimeout as wait } from 'node:timers/promises';
import { Language, type Municipality } from '@onthaal/vocabulary';
import type { Kysely } from 'kysely';
import type { Tables } from '../../platform/database/index.ts';
import type { Log } from '../../platform/log.ts';
import { listMunicipalities, readerOf } from '../../regions/index.ts';
import { clearArtefacts } from './artefacts.store.ts';
import type { Catalogue } from './catalogue-source.ts';
import type { SearchArtefacts } from './search-artefacts.ts';

/** Changes that come together are one. */
const PAUSE = 1_000;
/** What is current is written down again this often, or it would be taken for forgotten. */
const EVERY = 12 * 60 * 60 * 1_000;
/** Days that an artefact is kept after it stopped being current; it may have been written down two days before. */
const KEPT_DAYS = 30 + 2;

interface PublisherOptions {
  db: Kysely<Tables>;
  artefacts: Pick<SearchArtefacts, 'make'>;
  log: Log;
}

/**
 * Sees in the background that every municipality has its current artefact in every language, and that old ones are
 * cleared away.
 *
 * Several replicas need no agreement: each begins with another municipality, and what one has made the others find.
 */
export class Publisher {
  readonly #options: PublisherOptions;
  readonly #stopping = new AbortController();
  #isWanted = false;
  #working: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: PublisherOptions) {
    this.#options = options;
  }

  /** Publishes now and from time to time. */
  start(): void {
    this.publish();
    this.#timer = setInterval(() => this.publish(), EVERY).unref();
  }

  /** Public content has changed, or may have. */
  publish(): void {
    this.#isWanted = true;
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined;
    });
  }

  /** Begins nothing more, and waits for what was begun. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#stopping.abort();
    await this.#working;
  }

  async #work(): Promise<void> {
    const { signal } = this.#stopping;
    const { log } = this.#options;
    while (this.#isWanted && !signal.aborted) {
      await wait(PAUSE, undefined, { signal, ref: false }).catch(() => {});
      this.#isWanted = false;
      await this.#publishAll().catch((error) =>
        log.error({ error: String(error) }, 'the search artefacts could not be made'),
      );
    }
  }

  async #publishAll(): Promise<void> {
    const { db, artefacts, log } = this.#options;
    const startedAt = performance.now();
    const catalogues = inOrderOfUse(await listMunicipalities(db));
    for (const catalogue of catalogues) {
      if (this.#isWanted || this.#stopping.signal.aborted) return;
      const { municipality, reader } = catalogue;
      await artefacts.make(catalogue).catch((error) => {
        // Whoever asks for it hears it as well; the other towns must not.
        if (!this.#stopping.signal.aborted)
          log.error(
            { municipality, language: reader.language, error: String(error) },
            'no search artefact was made',
          );
      });
    }
    const cleared = await clearArtefacts(db, KEPT_DAYS);
    const seconds = Math.round(performance.now() - startedAt) / 1_000;
    log.info({ catalogues: catalogues.length, cleared, seconds }, 'search artefacts are current');
  }
}

/**
 * Every municipality in every language: first in those it uses, Dutch before all; then a municipality's other
 * languages together, because where none has texts of its own its artefacts are the same.
 */
export function inOrderOfUse(
  municipalities: readonly Municipality[],
  first = Math.floor(Math.random() * municipalities.length),
): Catalogue[] {
  const turned = [...municipalities.slice(first), ...municipalities.slice(0, first)];
  const catalogueOf = (municipality: Municipality, language: Language): Catalogue => ({
    municipality: municipality.id,
    region: municipality.region,
    reader: readerOf(municipality, language),
  });
  const isUsed = (municipality: Municipality, language: Language) =>
    municipality.languages.includes(language);
  return [
    ...Language.options.flatMap((language) =>
      turned
        .filter((municipality) => isUsed(municipality, language))
        .map((municipality) => catalogueOf(municipality, language)),
    ),
    ...turned.flatMap((municipality) =>
      Language.options
        .filter((language) => !isUsed(municipality, language))
        .map((language) => catalogueOf(municipality, language)),
    ),
  ];
}
