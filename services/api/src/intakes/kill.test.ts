// Kills the real service twenty times while residents send, and looks for what it had acknowledged.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '../platform/database/index.ts';
import { dataOf, send } from '../testing/ask.ts';
import { startService } from '../testing/process.ts';
import { newScratchFolder } from '../testing/scratch.ts';
import { keysOf, type Sending, sealMany, sendUntilGone } from '../testing/sending.ts';

/** Two stores are killed beside each other, because a start leaves half of a small machine idle. */
const STORES = ['one', 'other'];
const KILLS = 10;
const CONNECTIONS = 6;
const scratch = newScratchFolder();

interface Outcome {
  acknowledged: Sending[];
  unanswered: Sending[];
  answersLost: number;
}

/** Starts, sends and kills, again and again, sending what was left without an answer again after each start. */
async function killAndKill(dataDirectory: string): Promise<Outcome> {
  const outcome: Outcome = { acknowledged: [], unanswered: [], answersLost: 0 };
  for (let kill = 0; kill < KILLS; kill += 1) {
    const service = await startService({ dataDirectory, env: { LOG_LEVEL: 'warn' } });
    const keys = await keysOf(service.url, 'kalmthout');
    for (const sending of outcome.unanswered.splice(0)) {
      sending.receipts.push(dataOf(await send(service.url, 'intakes.submit', sending.submission)));
      outcome.acknowledged.push(sending);
    }
    const begun: Sending[] = [];
    const sealed = await sealMany(60, 'kalmthout', keys);
    const killAfter = 1 + Math.floor(Math.random() * 30);
    const next = async () => {
      const isTime = begun.filter(({ receipts }) => receipts.length > 0).length >= killAfter;
      // Anywhere between an answer and the next, so that the kill meets every step of a submission.
      if (isTime) setTimeout(() => service.process.kill('SIGKILL'), Math.random() * 40);
      const sending = sealed[begun.length % sealed.length] as Sending;
      if (!begun.includes(sending)) begun.push(sending);
      return sending;
    };
    await sendUntilGone(service.url, { connections: CONNECTIONS, next });
    await service.end('SIGKILL');
    for (const sending of begun)
      (sending.receipts.length > 0 ? outcome.acknowledged : outcome.unanswered).push(sending);
    outcome.answersLost += outcome.unanswered.length;
  }
  return outcome;
}

it('kill -9 among the submissions, twenty times, loses no acknowledged intake and keeps none twice', async () => {
  const outcomes = await Promise.all(STORES.map((name) => killAndKill(join(scratch, name))));
  for (const [at, { acknowledged, unanswered, answersLost }] of outcomes.entries()) {
    const dataDirectory = join(scratch, STORES[at] ?? '');
    const { db, close } = await openDatabase({ dataDirectory, onFailure: () => {}, onWarning: () => {} });
    const rows = await db.selectFrom('intake').select(['reference', 'submission']).execute();
    await close();
    const stored = Map.groupBy(rows, ({ submission }) => submission);
    const references = (submission: string) =>
      stored.get(submission)?.map(({ reference }) => reference) ?? [];

    expect([...stored].filter(([, kept]) => kept.length > 1)).toEqual([]);
    for (const { submission, receipts } of acknowledged)
      expect(new Set(receipts.map(({ reference }) => reference))).toEqual(
        new Set(references(submission.submission)),
      );
    // Beside what was acknowledged there may be what the last kill left without an answer, and nothing else.
    const sent = new Set([...acknowledged, ...unanswered].map(({ submission }) => submission.submission));
    expect(rows.filter(({ submission }) => !sent.has(submission))).toEqual([]);
    // Kills that never fell between a submission and its answer would show nothing.
    expect(acknowledged.length).toBeGreaterThan(KILLS);
    expect(answersLost).toBeGreaterThanOrEqual(KILLS);
    console.info(`${KILLS} kills: ${acknowledged.length} acknowledged and kept, ${answersLost} answers lost`);
  }
}, 480_000);
