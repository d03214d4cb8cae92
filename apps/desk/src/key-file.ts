import type { Id } from '@onthaal/vocabulary';
import { importJWK } from 'jose/key/import';

/** A desk's private key as the desk holds it: in memory, unreadable even for its own script, and for one purpose. */
export interface DeskPrivateKey {
  readonly municipality: Id;
  readonly kid: string;
  readonly key: CryptoKey;
}

/** Why a file is not the key of a desk. */
export type KeyFileProblem = 'not-a-key' | 'public-key' | 'recovery-key';

export class KeyFileError extends Error {
  readonly problem: KeyFileProblem;
  constructor(problem: KeyFileProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** A key is a few hundred bytes; a film that was dropped by mistake is not read. */
const LARGEST_FILE = 10_000;

/**
 * Reads a desk's key from the file that the service left for it: a private JWK with the desk's municipality. The
 * key cannot be taken out again, so that it is gone for good when the desk lets go of it.
 */
export async function readKeyFile(file: Blob): Promise<DeskPrivateKey> {
  const jwk = file.size > LARGEST_FILE ? undefined : parse(await file.text());
  if (jwk?.kty !== 'EC' || typeof jwk.kid !== 'string') throw new KeyFileError('not-a-key');
  if (jwk.d === undefined) throw new KeyFileError('public-key');
  if (jwk.municipality === null) throw new KeyFileError('recovery-key');
  if (typeof jwk.municipality !== 'string') throw new KeyFileError('not-a-key');
  const { kty, crv, x, y, d } = jwk as Record<string, string>;
  try {
    const key = await importJWK({ kty, crv, x, y, d } as JsonWebKey & { kty: string }, 'ECDH-ES+A256KW', {
      extractable: false,
    });
    return { municipality: jwk.municipality, kid: jwk.kid, key: key as CryptoKey };
  } catch {
    throw new KeyFileError('not-a-key');
  }
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
