import type { DeskKey, IntakeFormView } from '@onthaal/vocabulary';
import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';

/** A desk's pair of keys, made for one test. */
export async function deskKeyPair(): Promise<{ publicKey: DeskKey; privateKey: CryptoKey }> {
  const { publicKey, privateKey } = await generateKeyPair('ECDH-ES+A256KW', { crv: 'P-256' });
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  return { publicKey: { ...jwk, kid, use: 'enc', alg: 'ECDH-ES+A256KW' } as DeskKey, privateKey };
}

/** What `intakes.form` answers for a town that does not exist. */
export function formView(keys: DeskKey[], differing: Partial<IntakeFormView> = {}): IntakeFormView {
  return {
    municipality: { id: 'voorbeeld', name: 'Voorbeeld', houseName: 'Sociaal infopunt Voorbeeld' },
    counter: {
      id: 'sociaal-infopunt',
      name: 'Sociaal infopunt Voorbeeld',
      telephone: '03 000 00 00',
      hours: { status: 'unknown', timeZone: 'Europe/Brussels' },
    },
    isOpen: true,
    keys,
    consentVersion: '2026-11',
    fallbackContacts: [{ name: 'Wachtdienst', when: 'Na de uren.', telephone: '106' }],
    isDemonstration: true,
    ...differing,
  };
}
