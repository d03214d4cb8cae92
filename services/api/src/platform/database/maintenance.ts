import type { GuardedPglite } from './guarded-pglite.ts';

const minute = 60_000;
const checkpointAfterBytes = 32 * 1024 * 1024;
const checkpointAfter = 5 * minute;
const vacuumAfter = 6 * 60 * minute;

interface LogState {
  position: string;
  bytesSinceCheckpoint: number;
}

/**
 * Does for the embedded store what PostgreSQL leaves to processes of its own, and PGlite has none: checkpoints,
 * without which the log grows until the service stops, and vacuum.
 *
 * Returns the function that ends it.
 */
export function maintain(store: GuardedPglite, onWarning: (message: string) => void): () => void {
  let checkpointedAt = Date.now();
  let vacuumedAt = Date.now();
  let vacuumedPosition = '';

  const work = async () => {
    const log = await readLogState(store);
    if (log.bytesSinceCheckpoint > 0 && Date.now() - vacuumedAt > vacuumAfter) {
      vacuumedAt = Date.now();
      if (log.position !== vacuumedPosition) await store.query('vacuum (analyze)');
      vacuumedPosition = log.position;
    }
    if (isCheckpointDue(log.bytesSinceCheckpoint, Date.now() - checkpointedAt)) {
      checkpointedAt = Date.now();
      await store.query('checkpoint');
    }
  };
  const timer = setInterval(() => {
    work().catch((error) => onWarning(`Maintenance of the embedded store failed: ${error}`));
  }, minute);
  timer.unref();
  return () => clearInterval(timer);
}

/** Whether the log has grown, or aged with something in it, enough to be worth a checkpoint. */
export function isCheckpointDue(bytesSinceCheckpoint: number, age: number): boolean {
  // A checkpoint itself writes some hundred bytes, which are no reason for the next.
  const nothingWritten = bytesSinceCheckpoint < 1024;
  return bytesSinceCheckpoint >= checkpointAfterBytes || (!nothingWritten && age >= checkpointAfter);
}

/** How far the log is, and how much of it the next start would have to replay. */
export async function readLogState(store: GuardedPglite): Promise<LogState> {
  const { rows } = await store.query<LogState>(
    `select pg_current_wal_lsn()::text as position,
      pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn)::int8 as "bytesSinceCheckpoint"
    from pg_control_checkpoint()`,
  );
  const [state] = rows;
  if (!state) throw new Error('The embedded store does not tell the state of its log.');
  return state;
}
