import { z } from 'zod';
import { EmailAddress, Id, Instant, SafeText, ShortText, TelephoneNumber } from './identifiers.ts';
import { Language } from './language.ts';

/** How a resident wants to be reached. */
export const ReachChannel = z.enum(['phone', 'email', 'visit', 'home-visit']);
export type ReachChannel = z.infer<typeof ReachChannel>;

/** When a resident can be reached. */
export const ReachMoment = z.enum(['morning', 'afternoon', 'evening', 'any']);
export type ReachMoment = z.infer<typeof ReachMoment>;

/** What a desk must not do: a voicemail or letter may be found by the wrong person. */
export const ReachLimit = z.enum(['no-voicemail', 'no-letter', 'no-text-message', 'no-mention-of-service']);
export type ReachLimit = z.infer<typeof ReachLimit>;

/** What may be done with which part of an intake, and by whom; per recipient and per part, and revocable (FHIR `Consent`). */
export const Consent = z.strictObject({
  recipient: Id,
  parts: z.array(z.enum(['contact', 'story'])).min(1),
  givenAt: Instant,
  textVersion: ShortText,
  revokedAt: Instant.nullable(),
});
export type Consent = z.infer<typeof Consent>;

/** Whoever asks for help: how to call and reach them. Never a login. */
export const Resident = z.strictObject({
  name: ShortText.max(120),
  phone: TelephoneNumber.optional(),
  email: EmailAddress.optional(),
  address: SafeText.max(300).optional(),
});
export type Resident = z.infer<typeof Resident>;

/**
 * The part of an intake that only the receiving desk may read: what is asked, in the resident's own words, and
 * how to reach them. It exists in plain form in the resident's browser and at the desk, nowhere else.
 */
export const Story = z
  .strictObject({
    question: SafeText.trim().min(1).max(5000),
    forWhom: z.enum(['self', 'other']),
    aboutOther: SafeText.max(500).optional(),
    resident: Resident,
    reachBy: z.array(ReachChannel).min(1),
    reachAt: z.array(ReachMoment),
    reachNote: SafeText.max(500).optional(),
    limits: z.array(ReachLimit),
  })
  .refine((story) => !story.reachBy.includes('phone') || story.resident.phone !== undefined, {
    path: ['resident', 'phone'],
    error: 'A telephone number is needed to be called',
  })
  .refine((story) => !story.reachBy.includes('email') || story.resident.email !== undefined, {
    path: ['resident', 'email'],
    error: 'An e-mail address is needed to be mailed',
  })
  .refine((story) => !story.reachBy.includes('home-visit') || story.resident.address !== undefined, {
    path: ['resident', 'address'],
    error: 'An address is needed to be visited',
  });
export type Story = z.infer<typeof Story>;

const Base64Url = z.string().regex(/^[A-Za-z0-9_-]*$/);

/**
 * A story as it travels and is kept: JWE in the general JSON form (RFC 7516 section 7.2.1), content encrypted with
 * A256GCM, its key wrapped with ECDH-ES+A256KW for the receiving desk and for the recovery key.
 */
export const SealedStory = z.strictObject({
  protected: Base64Url.max(1000),
  iv: Base64Url.max(100),
  ciphertext: Base64Url.min(1).max(60_000),
  tag: Base64Url.max(100),
  recipients: z
    .array(
      z.strictObject({
        encrypted_key: Base64Url.max(1000),
        header: z.looseObject({ kid: z.string().max(200), alg: z.literal('ECDH-ES+A256KW') }),
      }),
    )
    .min(1)
    .max(10),
});
export type SealedStory = z.infer<typeof SealedStory>;

/** A desk's public key as a JWK (RFC 7517) on the curve P-256; `kid` is its RFC 7638 thumbprint. */
export const DeskKey = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: Base64Url.length(43),
  y: Base64Url.length(43),
  kid: z.string().min(1).max(200),
  use: z.literal('enc').optional(),
  alg: z.literal('ECDH-ES+A256KW').optional(),
});
export type DeskKey = z.infer<typeof DeskKey>;

/**
 * What a browser sends. `submission` is a random id made when the form is opened: sending twice with the same id is
 * one intake. Only what is needed to bring it to the right desk is readable.
 */
export const IntakeSubmission = z.strictObject({
  submission: z.uuid(),
  municipality: Id,
  counter: Id.optional(),
  service: Id.optional(),
  language: Language,
  consent: z.strictObject({ textVersion: ShortText, isGiven: z.literal(true) }),
  story: SealedStory,
});
export type IntakeSubmission = z.infer<typeof IntakeSubmission>;

/** A short code that a resident can read aloud on the telephone: `KAL-7Q4M-2XPT`. */
export const IntakeReference = z.string().regex(/^[A-Z]{3}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
export type IntakeReference = z.infer<typeof IntakeReference>;

/** An intake as it is kept (FHIR `QuestionnaireResponse`): routing in the open, the story sealed. */
export const Intake = z.strictObject({
  reference: IntakeReference,
  submission: z.uuid(),
  municipality: Id,
  counter: Id.nullable(),
  service: Id.nullable(),
  language: Language,
  receivedAt: Instant,
  status: z.enum(['received', 'read', 'closed']),
  consents: z.array(Consent),
  story: SealedStory,
});
export type Intake = z.infer<typeof Intake>;

/** What a resident gets back: proof of receipt and what happens next. */
export const IntakeReceipt = z.strictObject({ reference: IntakeReference, receivedAt: Instant });
export type IntakeReceipt = z.infer<typeof IntakeReceipt>;
