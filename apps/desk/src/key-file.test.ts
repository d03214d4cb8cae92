import { exportJWK, generateKeyPair } from 'jose';
import { expect, test } from 'vitest';
import { readKeyFile } from './key-file.ts';

async function keyOf(part: object = {}): Promise<string> {
  const { privateKey } = await generateKeyPair('ECDH-ES+A256KW', { crv: 'P-256', extractable: true });
  return JSON.stringify({ ...(await exportJWK(privateKey)), kid: 'k1', municipality: 'menen', ...part });
}
const problemOf = (content: string) =>
  readKeyFile(new Blob([content])).then(
    () => 'a key',
    (error) => error.problem,
  );

test('a key is read with its municipality, and cannot be taken out again', async () => {
  const { municipality, kid, key } = await readKeyFile(new Blob([await keyOf()]));
  expect({ municipality, kid, extractable: key.extractable }).toEqual({
    municipality: 'menen',
    kid: 'k1',
    extractable: false,
  });
});

test('a file that is no key is refused for what it is', async () => {
  expect(await problemOf('')).toBe('not-a-key');
  expect(await problemOf('null')).toBe('not-a-key');
  expect(await problemOf('[1]')).toBe('not-a-key');
  expect(await problemOf(await keyOf({ kty: 'RSA' }))).toBe('not-a-key');
  expect(await problemOf(await keyOf({ crv: 'P-384' }))).toBe('not-a-key');
  expect(await problemOf(await keyOf({ municipality: undefined }))).toBe('not-a-key');
  expect(await problemOf(await keyOf({ d: undefined }))).toBe('public-key');
  expect(await problemOf(await keyOf({ municipality: null }))).toBe('recovery-key');
});

test('ten thousand bytes may be a key, one more is not read', async () => {
  const key = await keyOf();
  expect(await problemOf(key.padEnd(10_000))).toBe('a key');
  expect(await problemOf(key.padEnd(10_001))).toBe('not-a-key');
});
