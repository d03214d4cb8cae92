import { z } from 'zod';
import { Id, Instant, LocalDate, SafeText } from './identifiers.ts';
import { IntakeReference } from './intake.ts';

/** Where a referral stands (FHIR Task as the Gravity SDOH guide uses it). */
export const ReferralStatus = z.enum([
  'draft',
  'requested',
  'accepted',
  'rejected',
  'in-progress',
  'on-hold',
  'completed',
  'failed',
  'cancelled',
]);
export type ReferralStatus = z.infer<typeof ReferralStatus>;

/** Which status may follow which. Rejected, completed, failed and cancelled are final: one sends a new referral. */
export const referralTransitions: Record<ReferralStatus, readonly ReferralStatus[]> = {
  draft: ['requested'],
  requested: ['accepted', 'rejected', 'cancelled'],
  accepted: ['in-progress', 'on-hold', 'completed', 'failed', 'cancelled'],
  'in-progress': ['on-hold', 'completed', 'failed', 'cancelled'],
  'on-hold': ['in-progress', 'completed', 'failed', 'cancelled'],
  rejected: [],
  completed: [],
  failed: [],
  cancelled: [],
};

const NEEDS_REASON: readonly ReferralStatus[] = ['rejected', 'failed', 'cancelled', 'on-hold'];

/** Word from the receiving organisation to the sender: a new status with its reason or outcome, or a question back. */
export const Feedback = z
  .strictObject({
    status: ReferralStatus,
    reason: SafeText.min(1).optional(),
    outcome: SafeText.min(1).optional(),
    givenAt: Instant,
    givenBy: Id,
  })
  .refine((feedback) => !NEEDS_REASON.includes(feedback.status) || feedback.reason !== undefined, {
    path: ['reason'],
    error: 'A reason is needed for this status',
  })
  .refine((feedback) => feedback.status !== 'completed' || feedback.outcome !== undefined, {
    path: ['outcome'],
    error: 'An outcome is needed when help was given',
  });
export type Feedback = z.infer<typeof Feedback>;

/** An intake passed on to another organisation, with the resident's consent, until it is closed. */
export const Referral = z.strictObject({
  id: Id,
  intake: IntakeReference,
  from: Id,
  to: Id,
  service: Id.nullable(),
  status: ReferralStatus,
  requestedAt: Instant.nullable(),
  dueOn: LocalDate.nullable(),
  feedback: z.array(Feedback),
});
export type Referral = z.infer<typeof Referral>;
