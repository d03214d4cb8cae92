import { answerIn, type InputOf, ReadError, readAddress } from '@onthaal/client';
import type { DeskKey, IntakeFormView, IntakeReceipt, IntakeSubmission, Story } from '@onthaal/vocabulary';

const PATIENCE = 30_000;

/** What is sent besides the sealed story. */
export interface Delivery {
  api: string;
  envelope: Omit<IntakeSubmission, 'story'>;
  story: Story;
  keys: readonly DeskKey[];
}

/**
 * Seals and sends. Safe to repeat: the same `submission` is one intake, and is answered with the same receipt.
 *
 * When the desk's keys have changed since the form was opened (`CONFLICT`), they are asked again and the story is
 * sealed and sent once more. Throws a ReadError when the service refuses, and anything else when nobody knows.
 */
export async function submit(delivery: Delivery): Promise<IntakeReceipt> {
  try {
    return await send(delivery);
  } catch (error) {
    if (!(error instanceof ReadError && error.code === 'CONFLICT')) throw error;
    return send({ ...delivery, keys: await freshKeys(delivery) });
  }
}

async function send({ api, envelope, story, keys }: Delivery): Promise<IntakeReceipt> {
  const { seal } = await import('./seal.ts');
  const submission: IntakeSubmission = { ...envelope, story: await seal(story, keys) };
  return answerIn(
    await fetch(`${api}/trpc/intakes.submit`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(submission),
      signal: AbortSignal.timeout(PATIENCE),
    }),
  );
}

/** Past every cache: one may still hold the keys that were just refused. */
async function freshKeys({ api, envelope }: Delivery): Promise<DeskKey[]> {
  const { municipality, counter, language: lang } = envelope;
  const input: InputOf<'intakes.form'> = { municipality, counter, lang };
  const view: IntakeFormView = await answerIn(
    await fetch(readAddress(api, 'intakes.form', input), {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    }),
  );
  return view.keys;
}

/** Whether the service understood and said no; otherwise the intake may or may not have arrived. */
export function isRefusal(error: unknown): error is ReadError {
  return error instanceof ReadError && !/^5|SERV|TIMEOUT|GATEWAY|CLOSED/.test(error.code);
}
