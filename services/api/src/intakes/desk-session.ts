import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { DeskKey, Id } from '@onthaal/vocabulary';
import { CompactEncrypt, importJWK } from 'jose';

const PASS_LASTS = 15 * 60_000;
const secret = randomBytes(32);

/**
 * A desk signs in with the key that opens its intakes, and with nothing else: whoever can read a pass that was
 * sealed for the desk holds the key, so the sealed pass is the whole question and the opened pass the answer.
 * A pass names the desk and its last moment, and is signed by this process; it ends with it.
 */
export async function sealPass(municipality: Id, key: DeskKey, now: number): Promise<string> {
  const claim = `${municipality}.${now + PASS_LASTS}`;
  const pass = `${claim}.${sign(claim)}`;
  const publicKey = await importJWK({ kty: key.kty, crv: key.crv, x: key.x, y: key.y }, 'ECDH-ES+A256KW');
  return await new CompactEncrypt(new TextEncoder().encode(pass))
    .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM', kid: key.kid })
    .encrypt(publicKey);
}

/** The municipality a pass opens; undefined when it was not signed here or its time is over. */
export function readPass(pass: string | undefined, now: number): Id | undefined {
  const [municipality, until, signature] = pass?.split('.') ?? [];
  if (!municipality || !until || !signature) return undefined;
  const expected = Buffer.from(sign(`${municipality}.${until}`));
  const given = Buffer.from(signature);
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
  return isOurs && now < Number(until) ? municipality : undefined;
}

function sign(claim: string): string {
  return createHmac('sha256', secret).update(claim).digest('base64url');
}
