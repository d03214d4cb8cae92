import { randomUUID } from 'node:crypto';
import { createServiceClient } from '@onthaal/client/trpc';
import type { IntakeReceipt, SealedStory, Story } from '@onthaal/vocabulary';
import { GeneralEncrypt } from 'jose/jwe/general/encrypt';

/** A resident who wants to be called, and not to be found out. */
export const story: Story = {
  question: 'Ik kan de huur niet meer betalen.\nWat nu?',
  forWhom: 'other',
  aboutOther: 'Het gaat over mijn moeder.',
  resident: { name: 'Voorbeeld Inwoner', phone: '+32 470 12 34 56', email: 'inwoner@example.org' },
  reachBy: ['phone', 'email'],
  reachAt: ['morning'],
  reachNote: 'Na tien uur.',
  limits: ['no-voicemail', 'no-letter'],
};

interface Sending {
  municipality: string;
  service?: string;
  /** What to do to the sealed story before it is sent. */
  spoil?: (sealed: SealedStory) => SealedStory;
  text?: string;
}

/** Seals a text for a municipality's desk as the form does, and sends it to the service. */
export async function send(
  api: string,
  { municipality, service, spoil, text }: Sending,
): Promise<IntakeReceipt> {
  const client = createServiceClient(api);
  const form = await client.intakes.form.query({ municipality, lang: 'nl' });
  const sealing = new GeneralEncrypt(
    new TextEncoder().encode(text ?? JSON.stringify(story)),
  ).setProtectedHeader({ enc: 'A256GCM' });
  for (const { kty, crv, x, y, kid } of form.keys)
    sealing.addRecipient({ kty, crv, x, y }).setUnprotectedHeader({ alg: 'ECDH-ES+A256KW', kid });
  const sealed = (await sealing.encrypt()) as SealedStory;
  return await client.intakes.submit.mutate({
    submission: randomUUID(),
    municipality,
    service,
    language: 'nl',
    consent: { textVersion: form.consentVersion, isGiven: true },
    story: spoil ? spoil(sealed) : sealed,
  });
}
