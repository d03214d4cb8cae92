// Watches the service through the kernel: what is acknowledged on the socket was synced to disk before.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { canTrace, isSyncedBeforeAcknowledgement, type SyncTrace } from '../platform/database/fsync.check.ts';
import { dataOf, send } from '../testing/ask.ts';
import { startService } from '../testing/process.ts';
import { newScratchFolder } from '../testing/scratch.ts';
import { keysOf, sealMany } from '../testing/sending.ts';

const COUNT = 12;
const scratch = newScratchFolder();

if (canTrace()) {
  it('an fsync of the log comes before every receipt on the socket, and a repeated one writes nothing', async () => {
    const tracePath = join(scratch, 'strace.txt');
    // `-D` keeps the service our own child, so that signals reach it.
    const strace = ['strace', '-D', '-f', '-y', '-s', '4096', '-o', tracePath];
    const service = await startService({
      dataDirectory: join(scratch, 'data'),
      under: [...strace, '-e', 'trace=fsync,fdatasync,pwrite64,write,writev'],
    });
    const keys = await keysOf(service.url, 'kalmthout');
    const references: string[] = [];
    const sealed = await sealMany(COUNT, 'kalmthout', keys);
    for (const { submission } of sealed)
      references.push(dataOf(await send(service.url, 'intakes.submit', submission)).reference);
    const again = await send(service.url, 'intakes.submit', sealed[0]?.submission);
    await service.end('SIGTERM');

    const receipts = receiptsIn(readFileSync(tracePath, 'utf8'));
    const [repeated] = receipts.splice(COUNT, 1);
    expect(receipts.map(({ acknowledgement }) => acknowledgement)).toEqual(references);
    expect(receipts.filter((receipt) => !isSyncedBeforeAcknowledgement(receipt))).toEqual([]);
    expect(repeated).toEqual({ acknowledgement: dataOf(again).reference, calls: [] });
  }, 120_000);
} else {
  console.warn('NOT SHOWN: strace is absent or forbidden here, so no fsync of the service was observed.');
}

/** The receipts that went into a socket, each with what happened to the log since the one before. */
function receiptsIn(trace: string): SyncTrace['commits'] {
  const receipts: SyncTrace['commits'] = [];
  let calls: string[] = [];
  for (const line of trace.split('\n')) {
    const onLog = /(fsync|pwrite64|write)\(\d+<[^>]*\/pg_wal\/[0-9A-F]{24}>.*= (\S+)/.exec(line);
    if (onLog) calls.push(onLog[1] === 'fsync' ? `fsync = ${onLog[2]}` : 'write');
    const sent = /\bwritev?\(\d+<(?:TCP|socket|\w+:\[).*"reference\\?":\\?"(KAL-\w{4}-\w{4})/.exec(line)?.[1];
    if (sent === undefined) continue;
    receipts.push({ acknowledgement: sent, calls });
    calls = [];
  }
  return receipts;
}
