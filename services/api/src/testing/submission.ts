import { randomUUID } from 'node:crypto';
import type { DeskKey, Id, IntakeSubmission } from '@onthaal/vocabulary';
import { compactDecrypt, GeneralEncrypt, importJWK, type JWK } from 'jose';

/** A submission as the form makes it: the story sealed for these keys. */
export async function sealedSubmission(
  municipality: Id,
  keys: readonly DeskKey[],
  question = 'Ik kan mijn huur niet betalen.',
): Promise<IntakeSubmission> {
  const story = {
    question,
    forWhom: 'self',
    resident: { name: 'Een inwoner', phone: '03 000 00 00' },
    reachBy: ['phone'],
    reachAt: ['any'],
    limits: [],
  };
  const sealing = new GeneralEncrypt(new TextEncoder().encode(JSON.stringify(story))).setProtectedHeader({
    enc: 'A256GCM',
  });
  for (const { kty, crv, x, y, kid } of keys) {
    const key = await importJWK({ kty, crv, x, y }, 'ECDH-ES+A256KW');
    sealing.addRecipient(key).setUnprotectedHeader({ alg: 'ECDH-ES+A256KW', kid });
  }
  return {
    submission: randomUUID(),
    municipality,
    language: 'nl',
    consent: { textVersion: '2026-11-22', isGiven: true },
    story: (await sealing.encrypt()) as IntakeSubmission['story'],
  };
}

/** Opens a sealed pass with a desk's private key, as the desk does. */
export async function openPass(sealedPass: string, privateKey: JWK): Promise<string> {
  const key = await importJWK(privateKey, 'ECDH-ES+A256KW');
  const { plaintext } = await compactDecrypt(sealedPass, key);
  return new TextDecoder().decode(plaintext);
}
