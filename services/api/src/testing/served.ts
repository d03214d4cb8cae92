import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import type { Service } from '../app.ts';
import { ArtefactBuilder, SearchArtefacts, Shelves } from '../catalogue/index.ts';
import { seedDemo } from '../demo/seed.ts';
import { ContentVersion } from '../platform/content-version.ts';
import { type Database, migrate } from '../platform/database/index.ts';
import { HotReads } from '../platform/http/hot-reads.ts';
import { Tally } from '../platform/http/tally.ts';
import { createHttpServer } from '../server.ts';
import { ensureDeskKeys } from '../store.ts';

/** Fills a store as the first start does: tables, the demonstration, and a key for every desk. */
export async function prepareDemo(database: Database, dataDirectory: string): Promise<void> {
  await migrate(database.db);
  await seedDemo(database.db);
  await ensureDeskKeys(database, dataDirectory);
}

/** The service in this process, on a port of its own. */
export interface Served {
  url: string;
  service: Service;
  content: ContentVersion;
  /** All that was logged so far, as it would stand on stderr. */
  logged: () => string;
  close: () => Promise<void>;
}

interface ServeOptions
  extends Partial<Pick<Service, 'publicUrl' | 'map' | 'mapFile' | 'isReady' | 'longestAnswer'>> {
  isRateLimited?: boolean;
  trustedProxies?: number;
  /** Megabytes for opened search indexes. */
  searchMemory?: number;
}

/** Serves a store as `main.ts` does, without a rate limit unless asked. */
export async function serve({ db }: Database, options: ServeOptions = {}): Promise<Served> {
  const { isRateLimited = false, trustedProxies = 0, searchMemory = 600, ...own } = options;
  const lines: string[] = [];
  const log = pino(
    { level: 'trace', base: null },
    new Writable({
      write: (line, _encoding, done) => {
        lines.push(String(line));
        done();
      },
    }),
  );
  const content = new ContentVersion(db);
  await content.look();
  const hot = new HotReads();
  content.onChange(() => hot.clear());
  const tally = new Tally(log);
  const builder = new ArtefactBuilder();
  const artefacts = new SearchArtefacts({
    db,
    content,
    builder,
    megabytes: searchMemory,
    onCaughtUp: () => hot.clear(),
  });
  const service: Service = {
    db,
    content,
    shelves: new Shelves(db, content),
    artefacts,
    log,
    hot,
    tally,
    publicUrl: undefined,
    isReady: () => true,
    ...own,
  };
  const server = createHttpServer({ service, isRateLimited, trustedProxies }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    service,
    content,
    logged: () => {
      tally.flush();
      return lines.join('');
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      tally.stop();
      content.stop();
      await builder.stop();
    },
  };
}
