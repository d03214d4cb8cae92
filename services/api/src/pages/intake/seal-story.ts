import { type DeskKey, SealedStory, type Story } from '@onthaal/vocabulary';
import { GeneralEncrypt } from 'jose';

/** A sealed story is a whole number of these long, so that its length says little about what is in it. */
const BLOCK = 1024;

/**
 * Seals a story for a desk's keys, for somebody whose browser cannot: the same form as the widget's, JWE in the
 * general JSON form (RFC 7516 section 7.2.1) with A256GCM and one ECDH-ES+A256KW recipient per key. Padded with
 * spaces, which every JSON parser passes over.
 */
export async function sealStory(story: Story, keys: readonly DeskKey[]): Promise<SealedStory> {
  const text = new TextEncoder().encode(JSON.stringify(story));
  const padded = new Uint8Array(Math.ceil(text.length / BLOCK) * BLOCK).fill(32);
  padded.set(text);
  const sealing = new GeneralEncrypt(padded).setProtectedHeader({ enc: 'A256GCM' });
  for (const { kty, crv, x, y, kid } of keys)
    sealing.addRecipient({ kty, crv, x, y }).setUnprotectedHeader({ alg: 'ECDH-ES+A256KW', kid });
  return SealedStory.parse(await sealing.encrypt());
}
