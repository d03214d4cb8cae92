import type { DeskKey, Intake, IntakeSubmission } from '@onthaal/vocabulary';
import { newReference } from './reference.ts';

/** The consent that the form asks for now. Another text gets another version. */
export const CONSENT_VERSION = '2026-11-22';

/** Whether a story was sealed for exactly the keys that can open it today. */
export function isSealedFor({ story }: IntakeSubmission, keys: readonly DeskKey[]): boolean {
  const sealedFor = story.recipients.map(({ header }) => header.kid);
  return sealedFor.length === keys.length && keys.every(({ kid }) => sealedFor.includes(kid));
}

/** An intake as it is kept, from what a browser sent. */
export function receiveIntake(submission: IntakeSubmission, receivedAt: string): Intake {
  const { municipality, counter = null, service = null, language, story } = submission;
  return {
    reference: newReference(municipality),
    submission: submission.submission,
    municipality,
    counter,
    service,
    language,
    receivedAt,
    status: 'received',
    consents: [
      {
        recipient: municipality,
        parts: ['contact', 'story'],
        givenAt: receivedAt,
        textVersion: submission.consent.textVersion,
        revokedAt: null,
      },
    ],
    story,
  };
}
