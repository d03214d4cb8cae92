import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DeskKey, type Id } from '@onthaal/vocabulary';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../platform/database/index.ts';
import { findDeskKey, saveDeskKey } from './desk-keys.store.ts';

/** The lock of this work among the services of one store. */
const MAKING_KEYS = 7_204_391;

/** Where the private keys are left for whoever runs the desk. The store itself never holds one. */
export function deskKeyFile(dataDirectory: string, municipality: Id | null): string {
  return join(dataDirectory, 'desk-keys', `${municipality ?? 'recovery'}.jwk.json`);
}

/**
 * Makes sure that a desk (or, for null, the installation's recovery) has a key. A new pair is split at once: the
 * public half goes into the store, the private half into a file that only this account can read. Answers with the
 * file of a key that is new to the store, or undefined when there was one.
 *
 * No private key is ever lost by this: the file is on disk before the store knows the key, a file that is there is
 * never written over but gives its public half, and of services that start at once on one store only one makes keys.
 */
export async function ensureDeskKey(
  db: Kysely<Tables>,
  municipality: Id | null,
  dataDirectory: string,
): Promise<string | undefined> {
  if (await findDeskKey(db, municipality)) return undefined;
  return await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${MAKING_KEYS})`.execute(trx);
    if (await findDeskKey(trx, municipality)) return undefined;
    const file = deskKeyFile(dataDirectory, municipality);
    const jwk = existsSync(file) ? publicHalf(file, municipality) : await writeNewPair(file, municipality);
    await saveDeskKey(trx, municipality, jwk);
    return file;
  });
}

async function writeNewPair(file: string, municipality: Id | null): Promise<DeskKey> {
  const { publicKey, privateKey } = await generateKeyPair('ECDH-ES+A256KW', {
    crv: 'P-256',
    extractable: true,
  });
  const { kty, crv, x, y } = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint({ kty, crv, x, y } as Parameters<
    typeof calculateJwkThumbprint
  >[0]);
  const jwk = DeskKey.parse({ kty, crv, x, y, kid, use: 'enc', alg: 'ECDH-ES+A256KW' });
  const { d } = await exportJWK(privateKey);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // Whole or not at all: half a key file would be taken for one at the next start.
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, `${JSON.stringify({ ...jwk, d, municipality })}\n`, { mode: 0o600, flush: true });
  renameSync(draft, file);
  syncFolder(dirname(file));
  return jwk;
}

function publicHalf(file: string, municipality: Id | null): DeskKey {
  const { d, municipality: owner, ...jwk } = JSON.parse(readFileSync(file, 'utf8'));
  if (!d || owner !== municipality)
    throw new Error(`${file} is not the key of ${municipality ?? 'recovery'}.`);
  return DeskKey.parse(jwk);
}

function syncFolder(folder: string): void {
  // Windows opens no folders; there the rename is as durable as it gets.
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
