import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeskKey, type Id } from '@onthaal/vocabulary';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { Kysely } from 'kysely';
import type { Tables } from '../platform/database/index.ts';
import { findDeskKey, saveDeskKey } from './desk-keys.store.ts';

/** Where the private keys are left for whoever runs the desk. The store itself never holds one. */
export function deskKeyFile(dataDirectory: string, municipality: Id | null): string {
  return join(dataDirectory, 'desk-keys', `${municipality ?? 'recovery'}.jwk.json`);
}

/**
 * Makes sure that a desk (or, for null, the installation's recovery) has a key. A new pair is split at once: the
 * public half goes into the store, the private half into a file that only this account can read. The file is
 * written first, so that there is never a public key whose private half was lost. Answers with the file of a new
 * key, or undefined when there was one.
 */
export async function ensureDeskKey(
  db: Kysely<Tables>,
  municipality: Id | null,
  dataDirectory: string,
): Promise<string | undefined> {
  if (await findDeskKey(db, municipality)) return undefined;
  const { publicKey, privateKey } = await generateKeyPair('ECDH-ES+A256KW', {
    crv: 'P-256',
    extractable: true,
  });
  const { kty, crv, x, y } = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint({ kty, crv, x, y } as Parameters<
    typeof calculateJwkThumbprint
  >[0]);
  const jwk = DeskKey.parse({ kty, crv, x, y, kid, use: 'enc', alg: 'ECDH-ES+A256KW' });
  const file = deskKeyFile(dataDirectory, municipality);
  mkdirSync(join(dataDirectory, 'desk-keys'), { recursive: true, mode: 0o700 });
  const { d } = await exportJWK(privateKey);
  writeFileSync(file, `${JSON.stringify({ ...jwk, d, municipality })}\n`, { mode: 0o600 });
  await saveDeskKey(db, municipality, jwk);
  return file;
}
