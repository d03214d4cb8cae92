// Starts the service: settings, store, server; and stops it without losing what it accepted.
import type { AddressInfo } from 'node:net';
import { ArtefactBuilder, forgetReports, Publisher, SearchArtefacts, Shelves } from './catalogue/index.ts';
import { takeCommands } from './commands/handover.ts';
import { readConfig } from './platform/config.ts';
import { HotReads } from './platform/http/hot-reads.ts';
import { Tally } from './platform/http/tally.ts';
import { watchUnasked } from './platform/http/unasked-connections.ts';
import { createLog } from './platform/log.ts';
import { createHttpServer } from './server.ts';
import { deskKeyFolder, openStore, type Store } from './store.ts';

const PATIENCE = 15_000;

const config = orLeave(readConfig);
const log = createLog(config.logLevel);
const { database, content } = await openStore(config, log).catch(leave<Store>);
const hot = new HotReads();
const tally = new Tally(log);
content.onChange(() => hot.clear());
const builder = new ArtefactBuilder();
const artefacts = new SearchArtefacts({
  db: database.db,
  content,
  builder,
  megabytes: config.searchMemory,
  onCaughtUp: () => hot.clear(),
});
const publisher = new Publisher({ db: database.db, artefacts, log });
content.onChange(() => publisher.publish());
const stopForgetting = forgetReports(database.db, log);
const commands =
  database.kind === 'embedded'
    ? await takeCommands({ db: database.db, content, dataDirectory: config.dataDirectory })
    : undefined;
if (database.kind === 'postgresql')
  content.watch((error) => log.warn({ error: String(error) }, 'could not look for changes'));

let isReady = true;
const server = createHttpServer({
  service: {
    db: database.db,
    content,
    shelves: new Shelves(database.db, content),
    artefacts,
    log,
    hot,
    tally,
    publicUrl: config.publicUrl,
    map: config.map?.address,
    mapFile: config.map?.file,
    isReady: () => isReady,
  },
  isRateLimited: config.isRateLimited,
  trustedProxies: config.trustedProxies,
});
const closeUnasked = watchUnasked(server);
server.once('error', leave);
server.listen(config.port, config.host, () => {
  const { port } = server.address() as AddressInfo;
  const address =
    config.publicUrl ?? `http://${config.host === '127.0.0.1' ? 'localhost' : config.host}:${port}`;
  log.info({ port, store: database.kind }, 'ready');
  publisher.start();
  process.stdout.write(`
Onthaal is ready: ${address}/

  a town's website    ${address}/demo/kalmthout/
  all the towns       ${address}/
  the desk            ${address}/desk/   (keys: ${deskKeyFolder(config)})

Stop with Ctrl+C.
`);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(signal));

/** Takes no new work, finishes what was accepted, then closes the store. */
async function stop(signal: string): Promise<void> {
  log.info({ signal }, 'stopping');
  isReady = false;
  const closed = new Promise((resolve) => server.close(resolve));
  // A connection whose answer is out would stay open for the next question.
  const sweep = setInterval(() => {
    server.closeIdleConnections();
    closeUnasked();
  }, 50);
  setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
  await closed;
  clearInterval(sweep);
  if (commands) await new Promise((resolve) => commands.close(resolve));
  tally.stop();
  content.stop();
  stopForgetting();
  await Promise.all([builder.stop(), publisher.stop()]);
  await database.close();
  log.info('stopped');
}

function orLeave<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    return leave(error);
  }
}

function leave<Value = never>(error: unknown): Value {
  process.stderr.write(`onthaal: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
