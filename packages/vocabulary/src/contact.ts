import { z } from 'zod';
import { EmailAddress, Id, SafeText, ShortText, TelephoneNumber, WebAddress } from './identifiers.ts';
import { localised } from './language.ts';
import { Address } from './place.ts';
import { OpeningHours } from './schedule.ts';

/** One way to reach somebody (schema.org `ContactPoint`). */
export const ContactPoint = z.strictObject({
  label: localised(ShortText).optional(),
  email: EmailAddress.optional(),
  telephone: TelephoneNumber.optional(),
  url: WebAddress.optional(),
  hoursUrl: WebAddress.optional(),
  address: Address.optional(),
  hours: OpeningHours.optional(),
});
export type ContactPoint = z.infer<typeof ContactPoint>;

/** A person to turn to, known by function only: Onthaal holds no names of staff. */
export const ContactPerson = z.strictObject({
  function: localised(ShortText),
  telephone: TelephoneNumber.optional(),
  email: EmailAddress.optional(),
});
export type ContactPerson = z.infer<typeof ContactPerson>;

/**
 * Who answers when a counter is closed: another counter, or an outside line. The lighthouse. `when` says in
 * words when this one takes over or what it is for; `hours` when it can be reached, which is otherwise the other
 * counter's to say, or day and night.
 */
export const FallbackContact = z.strictObject({
  name: localised(ShortText),
  when: localised(SafeText).optional(),
  telephone: TelephoneNumber.optional(),
  url: WebAddress.optional(),
  counter: Id.optional(),
  hours: OpeningHours.optional(),
});
export type FallbackContact = z.infer<typeof FallbackContact>;
