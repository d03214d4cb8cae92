/**
 * Shows with strace that an fsync of the log comes between the writing of a commit and its acknowledgement.
 *
 * `node src/platform/database/fsync.check.ts` prints the evidence and fails when there is none. Where strace is
 * absent it says so and shows nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureCluster } from './cluster.ts';
import { clusterPath } from './embedded.ts';

/** What the kernel saw of one store: the steps between its lines on stdout. */
export interface SyncTrace {
  /** For each acknowledged commit, the calls on the log since the line before, in order. */
  commits: { acknowledgement: string; calls: string[] }[];
  /** The fsyncs between `open` and `read`, where a statement only read. */
  syncsOfReading: number;
  output: string;
}

/** Whether this machine can trace: strace is installed and allowed. */
export function canTrace(): boolean {
  return spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0;
}

/** Runs a process that keeps rows under strace, with faults injected if asked, and reads the trace. */
export function traceRows(dataDirectory: string, rows: number, inject: string[] = []): SyncTrace {
  const tracePath = join(dataDirectory, 'strace.txt');
  const child = join(import.meta.dirname, 'kept-rows.child.ts');
  const strace = [
    '-f',
    '-y',
    '-s',
    '64',
    '-e',
    'trace=fsync,fdatasync,pwrite64,write',
    ...inject,
    '-o',
    tracePath,
  ];
  const run = spawnSync('strace', [...strace, process.execPath, child, dataDirectory, String(rows)], {
    encoding: 'utf8',
    timeout: 40_000,
    killSignal: 'SIGKILL',
  });
  const trace: SyncTrace = { commits: [], syncsOfReading: -1, output: run.stdout };
  let calls: string[] = [];
  let syncs = 0;
  for (const line of readFileSync(tracePath, 'utf8').split('\n')) {
    const said = /write\(1<[^>]*>, "(.*?)\\n"/.exec(line)?.[1];
    const onLog = /(fsync|pwrite64|write)\(\d+<[^>]*\/pg_wal\/[0-9A-F]{24}>.*= (\S+)/.exec(line);
    if (/\b(fsync|fdatasync)\(/.test(line)) syncs += 1;
    if (onLog) calls.push(onLog[1] === 'fsync' ? `fsync = ${onLog[2]}` : 'write');
    if (said === undefined) continue;
    if (said === 'read') trace.syncsOfReading = syncs;
    if (said.startsWith('kept')) trace.commits.push({ acknowledgement: said, calls });
    calls = [];
    syncs = 0;
  }
  return trace;
}

/** Whether the last thing that happened to the log before the acknowledgement is a successful fsync. */
export function isSyncedBeforeAcknowledgement({ calls }: SyncTrace['commits'][number]): boolean {
  return calls.includes('write') && calls.at(-1) === 'fsync = 0';
}

if (import.meta.main) {
  if (!canTrace()) console.warn('NOT SHOWN: strace is absent or forbidden here, so no fsync was observed.');
  else {
    const directory = mkdtempSync(join(tmpdir(), 'onthaal-fsync-'));
    await ensureCluster(clusterPath(directory));
    const trace = traceRows(directory, 10);
    for (const { acknowledgement, calls } of trace.commits)
      console.log(`${calls.join(', ')} → "${acknowledgement}"`);
    console.log(`a reading statement: ${trace.syncsOfReading} fsyncs`);
    const isShown = trace.commits.length === 10 && trace.commits.every(isSyncedBeforeAcknowledgement);
    console.log(
      isShown
        ? 'Every acknowledgement came after an fsync of the log.'
        : 'NOT every acknowledgement was synced.',
    );
    rmSync(directory, { recursive: true });
    process.exitCode = isShown && trace.syncsOfReading === 0 ? 0 : 1;
  }
}
