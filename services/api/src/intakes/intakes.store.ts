import type { Id, Intake, IntakeReceipt } from '@onthaal/vocabulary';
import type { Kysely } from 'kysely';
import { json, type Tables } from '../platform/database/index.ts';

/**
 * Keeps an intake, and answers with its receipt once it is on disk. The same submission sent again, also at the
 * same moment, is the same intake: the receipt of the first is given back and nothing changes.
 */
export async function saveIntake(db: Kysely<Tables>, intake: Intake): Promise<IntakeReceipt> {
  await db
    .insertInto('intake')
    .values({
      reference: intake.reference,
      municipality: intake.municipality,
      submission: intake.submission,
      counter: intake.counter,
      service: intake.service,
      language: intake.language,
      received_at: intake.receivedAt,
      status: intake.status,
      consents: json(intake.consents),
      story: json(intake.story),
    })
    .onConflict((conflict) => conflict.columns(['municipality', 'submission']).doNothing())
    .execute();
  const receipt = await findReceipt(db, intake.municipality, intake.submission);
  if (!receipt) throw new Error('An intake that was just kept is not there.');
  return receipt;
}

/** The receipt of a submission that is kept; undefined when it never came. */
export async function findReceipt(
  db: Kysely<Tables>,
  municipality: Id,
  submission: string,
): Promise<IntakeReceipt | undefined> {
  const row = await db
    .selectFrom('intake')
    .where('municipality', '=', municipality)
    .where('submission', '=', submission)
    .select(['reference', 'received_at'])
    .executeTakeFirst();
  return row && { reference: row.reference, receivedAt: row.received_at };
}

/** What came in for a municipality, the newest first. */
export async function listIntakes(db: Kysely<Tables>, municipality: Id, limit: number): Promise<Intake[]> {
  const rows = await db
    .selectFrom('intake')
    .where('municipality', '=', municipality)
    .orderBy('received_at', 'desc')
    .limit(limit)
    .selectAll()
    .execute();
  return rows.map(({ received_at: receivedAt, language, ...row }) => ({
    ...row,
    language: language as Intake['language'],
    receivedAt,
  }));
}
