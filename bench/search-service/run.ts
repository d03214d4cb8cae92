import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeUpQuestions } from './catalogues.ts';
import type { Measured, Order, PartBytes } from './serve.ts';

/** Milliseconds within which nineteen searches of twenty are to be answered. */
const GOAL = 10;
const MEGABYTE = 1024 * 1024;

/** `catalogue.search` of many municipalities in one process, inside it and over HTTP. */
export async function benchSearchService(): Promise<boolean> {
  const order = readOrder();
  const { municipalities, sheets, questions } = order;
  console.log(`${municipalities} municipalities × ${sheets} sheets, ${questions} questions each way`);
  const child = fork(join(import.meta.dirname, 'serve.ts'), { execArgv: ['--expose-gc'] });
  child.send(order);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The service ended with ${code}.`);
  });
  const [measured] = (await Promise.race([once(child, 'message'), ended])) as [Measured];
  ended.catch(() => {});
  const { publishing, holds, bytes, opening, searching, opened, before, after } = measured;
  const alone = await searchOverHttp(measured.port, order, 1);
  const together = await searchOverHttp(measured.port, order, 8);
  child.disconnect();

  say(
    'publishing, in the thread',
    `${spread(publishing)}, the event loop was held for ${holds.p999.toFixed(0)} ms (p99.9), ${holds.longest.toFixed(0)} ms at most`,
  );
  say('an index', inKilobytes(bytes.index));
  say('its whole thesaurus', inKilobytes(bytes.thesaurus));
  say('first search, index not opened', spread(opening));
  say('search in the process', spread(searching));
  say('search over HTTP, one at a time', spread(alone));
  say('search over HTTP, eight at a time', spread(together));
  const grown = after.heapUsed - before.heapUsed + (after.arrayBuffers - before.arrayBuffers);
  const each = grown / opened.count / MEGABYTE;
  say(
    'memory of opened indexes',
    `${opened.count} opened, ${each.toFixed(2)} MB each (counted as ${(opened.megabytes / opened.count).toFixed(2)} MB), ` +
      `${(grown / (opened.count * (bytes.index.json + bytes.thesaurus.json))).toFixed(1)} bytes for a byte of JSON`,
  );
  say(
    'memory of the process',
    `RSS ${inMegabytes(before.rss)} → ${inMegabytes(after.rss)}, heap ${inMegabytes(before.heapUsed)} → ${inMegabytes(after.heapUsed)}`,
  );
  const isGood = [searching, alone].every((times) => quantile(times, 0.95) <= GOAL);
  console.log(isGood ? `p95 at most ${GOAL} ms.` : `p95 NOT at most ${GOAL} ms.`);
  return isGood;
}

/** The size is that of the goal unless the command line says less: `--municipalities=20 --sheets=300`. */
function readOrder(): Order {
  const { values } = parseArgs({
    allowPositionals: true,
    options: {
      municipalities: { type: 'string', default: '300' },
      sheets: { type: 'string', default: '1000' },
      questions: { type: 'string', default: '5000' },
      memory: { type: 'string', default: '600' },
    },
  });
  return {
    municipalities: Number(values.municipalities),
    sheets: Number(values.sheets),
    questions: Number(values.questions),
    memory: Number(values.memory),
  };
}

async function searchOverHttp(port: number, order: Order, connections: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const asked = makeUpQuestions(order.municipalities);
  const times: number[] = [];
  const askOn = async () => {
    while (times.length < order.questions) {
      const { value } = asked.next();
      const path = `/trpc/catalogue.search?input=${encodeURIComponent(JSON.stringify(value))}`;
      const startedAt = performance.now();
      const [response] = await once(get({ port, path, agent, host: '127.0.0.1' }), 'response');
      for await (const _ of response);
      if (response.statusCode !== 200) throw new Error(`${path} answered ${response.statusCode}.`);
      times.push(performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: connections }, askOn));
  agent.destroy();
  return times;
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

function spread(times: readonly number[]): string {
  const at = (share: number) => quantile(times, share).toFixed(2);
  return `p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)} ms`;
}

function inKilobytes({ brotli, json }: PartBytes): string {
  return `${(brotli / 1024).toFixed(1)} kB brotli, ${(json / 1024).toFixed(0)} kB JSON`;
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / MEGABYTE)} MB`;
}

function say(what: string, figures: string): void {
  console.log(`${what.padEnd(34)} ${figures}`);
}
