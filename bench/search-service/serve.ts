// The service on a store of made-up towns, in one process, with what it measured inside on the way.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import {
  ArtefactBuilder,
  SearchArtefacts,
  saveSheet,
  unpackArtefact,
} from '../../services/api/src/catalogue/index.ts';
import { markContentChanged } from '../../services/api/src/platform/content-version.ts';
import { migrate, openDatabase } from '../../services/api/src/platform/database/index.ts';
import { saveMunicipality, saveRegion } from '../../services/api/src/regions/index.ts';
import { serve } from '../../services/api/src/testing/served.ts';
import { createCaller } from '../../services/api/src/trpc/router.ts';
import { makeUpQuestions, makeUpTowns } from './catalogues.ts';

/** What to measure. */
export interface Order {
  municipalities: number;
  sheets: number;
  questions: number;
  /** Megabytes for opened indexes. */
  memory: number;
}

export interface PartBytes {
  brotli: number;
  json: number;
}

/** What was measured inside; times in milliseconds, memory in bytes. */
export interface Measured {
  port: number;
  publishing: number[];
  /** How long the event loop was held while artefacts were made. */
  holds: { p999: number; longest: number };
  /** Of the two artefacts of a municipality, on average. */
  bytes: { index: PartBytes; thesaurus: PartBytes };
  /** The first search of each catalogue: reading, unpacking and opening its index. */
  opening: number[];
  searching: number[];
  opened: { count: number; megabytes: number };
  before: NodeJS.MemoryUsage;
  after: NodeJS.MemoryUsage;
}

process.once('message', (order: Order) => void measure(order));

async function measure({ municipalities, sheets, questions, memory }: Order): Promise<void> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'onthaal-bench-'));
  process.once('exit', () => rmSync(dataDirectory, { recursive: true, force: true }));
  const database = await openDatabase({
    dataDirectory,
    onFailure: (error) => {
      throw error;
    },
    onWarning: console.warn,
  });
  const { db } = database;
  await migrate(db);
  for (const town of makeUpTowns(municipalities, sheets)) {
    await db.transaction().execute(async (trx) => {
      await saveRegion(trx, town.region);
      await saveMunicipality(trx, town.municipality);
      for (const sheet of town.sheets) await saveSheet(trx, sheet);
      await markContentChanged(trx);
    });
  }

  const publishing: number[] = [];
  const builder = new ArtefactBuilder();
  const content = { onChange: () => {} };
  const publisher = new SearchArtefacts({ db, content, builder, megabytes: 1, onCaughtUp: () => {} });
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  for (let at = 1; at <= municipalities; at += 1) {
    const startedAt = performance.now();
    await publisher.make({
      municipality: `gemeente-${at}`,
      region: `streek-${at}`,
      reader: { language: 'nl', formOfAddress: 'formal' },
    });
    publishing.push(performance.now() - startedAt);
  }
  loop.disable();
  await builder.stop();
  const editions = await db
    .selectFrom('search_source')
    .select(['municipality', 'hash', 'thesaurus'])
    .execute();

  const served = await serve(database, { searchMemory: memory });
  const caller = createCaller({
    ...served.service,
    language: 'nl',
    origin: undefined,
    ownOrigin: served.url,
    bearer: undefined,
  });
  const timeOf = async (question: { municipality: string; words: string }) => {
    const startedAt = performance.now();
    await caller.catalogue.search(question);
    return performance.now() - startedAt;
  };
  // Code that was never run is compiled on the way; that is not opening.
  for (let time = 0; time < 50; time += 1) await timeOf({ municipality: 'gemeente-1', words: 'woonpremie' });
  // What the store keeps in memory of what was read is no part of an opened index.
  const bytes = { index: { brotli: 0, json: 0 }, thesaurus: { brotli: 0, json: 0 } };
  const count = async (part: PartBytes, municipality: string, hash: string) => {
    const artefact = await served.service.artefacts.read(municipality, hash);
    if (!artefact) throw new Error(`The artefact ${hash} of ${municipality} is gone.`);
    part.brotli += artefact.brotli.length / municipalities;
    part.json += (await unpackArtefact(artefact)).length / municipalities;
  };
  for (const { municipality, hash, thesaurus } of editions) {
    await count(bytes.index, municipality, hash);
    if (thesaurus) await count(bytes.thesaurus, municipality, thesaurus);
  }
  const before = memoryNow();
  const opening: number[] = [];
  for (let at = 2; at <= municipalities; at += 1)
    opening.push(await timeOf({ municipality: `gemeente-${at}`, words: 'woonpremie' }));
  const after = memoryNow();
  const searching: number[] = [];
  const asked = makeUpQuestions(municipalities);
  for (let time = 0; time < questions; time += 1) {
    const { value } = asked.next();
    searching.push(await timeOf(value as { municipality: string; words: string }));
  }
  const measured: Measured = {
    port: Number(new URL(served.url).port),
    publishing,
    holds: { p999: loop.percentile(99.9) / 1e6, longest: loop.max / 1e6 },
    bytes,
    opening,
    searching,
    opened: served.service.artefacts.opened,
    before,
    after,
  };
  process.send?.(measured);
  process.once('disconnect', () => process.exit());
}

function memoryNow(): NodeJS.MemoryUsage {
  globalThis.gc?.();
  return process.memoryUsage();
}
