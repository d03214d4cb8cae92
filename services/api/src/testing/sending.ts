import type { DeskKey, Id, IntakeReceipt, IntakeSubmission } from '@onthaal/vocabulary';
import { ask, dataOf, readPath, send } from './ask.ts';
import { sealedSubmission } from './submission.ts';

/** A resident's browser: it sends one submission, and again after a lost answer, until it has its receipt. */
export interface Sending {
  submission: IntakeSubmission;
  /** The receipts that came; more than one only when it was sent again though it was answered. */
  receipts: IntakeReceipt[];
}

/** The keys that a story for this municipality is sealed for. */
export async function keysOf(url: string, municipality: Id): Promise<DeskKey[]> {
  return dataOf(await ask(url, readPath('intakes.form', { municipality }))).keys;
}

/** Sends as many at once as there are connections, one after the other in each, until the service is gone. */
export async function sendUntilGone(
  url: string,
  { connections, next }: { connections: number; next: () => Promise<Sending> },
): Promise<void> {
  const sendOn = async () => {
    for (;;) {
      const sending = await next();
      const answer = await send(url, 'intakes.submit', sending.submission);
      if (answer.status !== 200) throw new Error(`Refused with ${answer.status}: ${answer.body}`);
      sending.receipts.push(dataOf(answer));
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: connections }, sendOn));
  for (const end of ends) if (end.status === 'rejected' && !isLostConnection(end.reason)) throw end.reason;
}

function isLostConnection(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ECONNRESET' || code === 'ECONNREFUSED' || code === 'EPIPE';
}

/** Submissions sealed beforehand, so that sealing takes no time from sending. */
export async function sealMany(
  count: number,
  municipality: Id,
  keys: readonly DeskKey[],
): Promise<Sending[]> {
  return await Promise.all(
    Array.from({ length: count }, async () => ({
      submission: await sealedSubmission(municipality, keys),
      receipts: [],
    })),
  );
}
