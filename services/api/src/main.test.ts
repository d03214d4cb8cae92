// The service as a process: how it starts, refuses to start, and stops.

import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, dataOf, readPath, send } from './testing/ask.ts';
import { type Running, startService } from './testing/process.ts';
import { newScratchFolder } from './testing/scratch.ts';
import { keysOf } from './testing/sending.ts';
import { sealedSubmission } from './testing/submission.ts';

const LONG = 240_000;
const dataDirectory = newScratchFolder();

/** A connection on which a request is written by hand, a piece at a time. */
function openConnection(url: string) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let received = '';
  socket.on('data', (data) => {
    received += data;
  });
  const closed = new Promise<void>((done) => socket.on('close', () => done()));
  return { write: (text: string) => socket.write(text), received: () => received, closed };
}

describe('the service as a process', () => {
  let service: Running;
  beforeAll(async () => {
    service = await startService({ dataDirectory });
  }, LONG);
  afterAll(async () => {
    if (service.process.exitCode === null) await service.end('SIGKILL');
  });

  it('fills an empty store, makes keys, and says where to look', async () => {
    expect(service.said()).toContain('the empty store was filled with the demonstration');
    expect(service.said()).toContain('/demo/kalmthout/');
    expect(existsSync(join(dataDirectory, 'desk-keys/kalmthout.jwk.json'))).toBe(true);
    const { status } = await ask(service.url, readPath('counters.hours', { municipality: 'kalmthout' }));
    expect(status).toBe(200);
  });

  it(
    'a second service on the same store is refused, and names the first',
    async () => {
      const second = startService({ dataDirectory });
      await expect(second).rejects.toThrow(`in use by process ${service.process.pid}`);
      expect((await ask(service.url, '/readyz')).status).toBe(200);
    },
    LONG,
  );

  it(
    'told to stop during a submission it finishes that, takes nothing new, and ends with 0',
    async () => {
      const submission = await sealedSubmission('kalmthout', await keysOf(service.url, 'kalmthout'));
      const body = JSON.stringify(submission);
      const half = body.length / 2;
      const submitting = openConnection(service.url);
      const asking = openConnection(service.url);
      const silent = openConnection(service.url);
      submitting.write(
        `POST /trpc/intakes.submit HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, half)}`,
      );
      asking.write('GET /readyz HTTP/1.1\r\nHost: here\r\n');
      // Both requests have begun when a third, sent after them, has its answer.
      await ask(service.url, '/healthz');
      const ended = service.end('SIGTERM');
      await expect.poll(() => service.said(), { timeout: 20_000 }).toContain('stopping');
      await silent.closed;
      asking.write('\r\n');
      await asking.closed;
      expect(asking.received()).toMatch(/^HTTP\/1\.1 503 [\s\S]*"not ready"/);
      await expect(ask(service.url, '/healthz')).rejects.toThrow('ECONNREFUSED');
      submitting.write(body.slice(half));
      await submitting.closed;
      expect(submitting.received()).toMatch(/^HTTP\/1\.1 200 /);
      const [, reference] = /"reference":"(KAL-[\w-]+)"/.exec(submitting.received()) ?? [];
      expect(reference).toBeDefined();
      expect(await ended).toBe(0);

      service = await startService({ dataDirectory, env: { ONTHAAL_SEED: 'none' } });
      expect(service.said()).not.toContain('filled with the demonstration');
      const again = await send(service.url, 'intakes.submit', submission);
      expect(dataOf(again).reference).toBe(reference);
      expect(await service.end('SIGINT')).toBe(0);
    },
    LONG,
  );

  it.each([
    [{ ONTHAAL_RATE_LIMIT: 'off', HOST: '0.0.0.0' }, 'ONTHAAL_RATE_LIMIT=off is refused: HOST is 0.0.0.0'],
    [{ PORT: 'many' }, 'PORT'],
    [{ PUBLIC_URL: 'javascript:alert(1)' }, 'PUBLIC_URL'],
  ])(
    'with settings that are not right it does not start: %o',
    async (env, reason) => {
      await expect(startService({ dataDirectory, env })).rejects.toThrow(reason);
    },
    LONG,
  );
});
