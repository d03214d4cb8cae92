import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { median } from '../median.ts';
import { startService } from '../service.ts';

const ROUNDS = 9;
const CONNECTIONS = 16;
const MILLISECONDS = 1_000;
const GOAL = 0.9;
/** Linux counts the time of a process in hundredths of a second. */
const TICKS = 100;

const reads = {
  'counters.hours': { municipality: 'kalmthout' },
  'contacts.card': { municipality: 'kalmthout' },
  'catalogue.byId': { municipality: 'kalmthout', service: 'leefloon' },
  'regions.municipality': { municipality: 'kalmthout' },
};
/** What a browser sends along with a read from another site's page. */
const BROWSER = [
  'User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  'Accept: */*',
  'Accept-Language: nl-BE,nl;q=0.9,en;q=0.8',
  'Accept-Encoding: gzip, deflate, br, zstd',
  'Origin: https://www.kalmthout.be',
  'Sec-Fetch-Mode: cors',
  'Sec-Fetch-Site: cross-site',
].join('\r\n');

interface Target {
  port: number;
  pid: number;
  request: string;
  length: number;
}
interface Sample {
  perSecond: number;
  perCpuSecond: number;
}

/** Public reads of the real service beside a bare `node:http` server that sends the same bytes and headers. */
export async function benchReads(): Promise<boolean> {
  const service = await startService({ ONTHAAL_RATE_LIMIT: 'off' });
  const load = fork(join(import.meta.dirname, 'load.ts'));
  let isGood = true;
  try {
    console.log(`${ROUNDS} pairs a read, ${CONNECTIONS} connections, ${MILLISECONDS} ms each; medians`);
    for (const [procedure, input] of Object.entries(reads)) {
      const path = `/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;
      const { headers, body } = await askOnce(service.port, path);
      const bare = fork(join(import.meta.dirname, 'bare.ts'));
      bare.send({ headers, body: body.toString('base64') });
      const [{ port }] = await once(bare, 'message');
      const ask = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${BROWSER}\r\n\r\n`;
      const ours = await targetAt(service.port, service.pid, ask);
      const theirs = await targetAt(port, bare.pid ?? 0, ask);
      if (ours.length !== theirs.length) throw new Error('The bare server does not send the same.');
      for (const target of [ours, theirs]) await measure(load, target);
      const pairs: { ours: Sample; theirs: Sample }[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        // Each first in turn, so that whatever else the machine does meets both.
        const first = await measure(load, round % 2 ? ours : theirs);
        const second = await measure(load, round % 2 ? theirs : ours);
        pairs.push(round % 2 ? { ours: first, theirs: second } : { ours: second, theirs: first });
      }
      bare.disconnect();
      const perCpu = median(pairs.map((pair) => pair.ours.perCpuSecond / pair.theirs.perCpuSecond));
      const perSecond = median(pairs.map((pair) => pair.ours.perSecond / pair.theirs.perSecond));
      isGood &&= perCpu >= GOAL;
      console.log(
        `${procedure.padEnd(22)} ${String(ours.length).padStart(6)} bytes   ` +
          `per CPU second ${perCpu.toFixed(2)} of bare (${Math.round(median(pairs.map((pair) => pair.ours.perCpuSecond)))})   ` +
          `per second ${perSecond.toFixed(2)} (${Math.round(median(pairs.map((pair) => pair.ours.perSecond)))})`,
      );
    }
  } finally {
    load.disconnect();
    await service.stop();
  }
  console.log(isGood ? `At least ${GOAL} of bare.` : `NOT ${GOAL} of bare.`);
  return isGood;
}

/** An answer as the service sends it to a browser. Asked twice: the second comes from what is kept. */
async function askOnce(port: number, path: string): Promise<{ headers: string[]; body: Buffer }> {
  const answers = [];
  for (let time = 0; time < 2; time += 1) {
    const asking = request({
      port,
      path,
      host: '127.0.0.1',
      agent: false,
      headers: { 'accept-encoding': 'br' },
    }).end();
    const [response] = await once(asking, 'response');
    const body = Buffer.concat(await response.toArray());
    if (response.statusCode !== 200) throw new Error(`${path} answered ${response.statusCode}.`);
    answers.push({ headers: response.rawHeaders as string[], body });
  }
  const { headers, body } = answers[1] as (typeof answers)[number];
  // What node adds by itself, it adds for the bare server as well.
  const own = headers.flatMap((name, at) =>
    at % 2 === 0 && !/^(?:date|connection|keep-alive)$/i.test(name) ? [name, headers[at + 1] ?? ''] : [],
  );
  return { headers: own, body };
}

/** Learns how long an answer is, headers included. */
async function targetAt(port: number, pid: number, ask: string): Promise<Target> {
  const socket = connect(port, '127.0.0.1');
  socket.write(ask);
  let answer = Buffer.alloc(0);
  for await (const chunk of socket) {
    answer = Buffer.concat([answer, chunk]);
    const head = answer.indexOf('\r\n\r\n') + 4;
    const length = Number(/content-length: (\d+)/i.exec(answer.toString('latin1', 0, head))?.[1]);
    if (head > 4 && answer.length >= head + length) break;
  }
  return { port, pid, request: ask, length: answer.length };
}

async function measure(load: ChildProcess, target: Target): Promise<Sample> {
  const before = cpuTicks(target.pid);
  load.send({ ...target, connections: CONNECTIONS, milliseconds: MILLISECONDS });
  const [{ answers, milliseconds }] = await once(load, 'message');
  const cpuSeconds = (cpuTicks(target.pid) - before) / TICKS;
  return { perSecond: answers / (milliseconds / 1000), perCpuSecond: answers / cpuSeconds };
}

function cpuTicks(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.split(' ') ?? [];
  return Number(fields[11]) + Number(fields[12]);
}
