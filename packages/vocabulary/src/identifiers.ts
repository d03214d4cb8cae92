import { z } from 'zod';

/** Text that PostgreSQL and every wire format can carry: no NUL, no lone surrogate. */
export const SafeText = z.string().refine((text) => text.isWellFormed() && !text.includes('\u0000'), {
  error: 'Text must be well-formed Unicode without NUL characters',
});

/** A line of text that must say something. */
export const ShortText = SafeText.trim().min(1).max(500);

/** A stable id in an address or attribute: lower-case words joined by hyphens. */
export const Id = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'An id is lower-case words joined by hyphens');
export type Id = z.infer<typeof Id>;

/** An absolute web address; `http:` and `https:` only, so that no script or data address can be stored. */
export const WebAddress = z
  .url({ protocol: /^https?$/, normalize: false })
  .max(2000)
  .and(SafeText);

/** An address a link in a text may point to: the web, a mailbox or a telephone. */
export const LinkTarget = z
  .string()
  .max(2000)
  .regex(/^(?:https?:\/\/|mailto:|tel:)\S+$/i, 'A link points to http, https, mailto or tel')
  .and(SafeText);

/** The identifier of a concept in a published vocabulary or code list. */
export const ConceptUri = z
  .string()
  .max(1000)
  .regex(/^(?:https?:\/\/|urn:)\S+$/i, 'A concept is named by an IRI');

/** A municipality's number with Statbel: five digits. */
export const NisCode = z.string().regex(/^\d{5}$/, 'A NIS code has five digits');

/** A Belgian postal code: four digits, the first not 0. */
export const PostalCode = z.string().regex(/^[1-9]\d{3}$/, 'A postal code has four digits');

/** A calendar date on the place's own calendar, `YYYY-MM-DD`; 31 February is refused. */
export const LocalDate = z.iso.date({ error: 'A date is YYYY-MM-DD, and there is such a day' });
export type LocalDate = z.infer<typeof LocalDate>;

const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of every year, `MM-DD`; 29 February is one, 30 February is refused. */
export const MonthDay = z
  .string()
  .regex(/^\d{2}-\d{2}$/, 'A day of the year is MM-DD')
  .refine((text) => {
    const [month = 0, day = 0] = text.split('-').map(Number);
    return day >= 1 && day <= (MONTH_LENGTHS[month - 1] ?? 0);
  }, 'There is no such day');
export type MonthDay = z.infer<typeof MonthDay>;

/** A clock time on the place's own clock, `HH:MM`; `24:00` is the end of the day. Sorts like the time it names. */
export const ClockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'A clock time is HH:MM');
export type ClockTime = z.infer<typeof ClockTime>;

/** A moment in time: ISO 8601 with an offset. */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;

/** An e-mail address of a desk, department or resident. */
export const EmailAddress = z.email().max(254);

/** A telephone number as printed: digits, spaces and a leading plus; extensions are written out in a note. */
export const TelephoneNumber = z
  .string()
  .max(40)
  .regex(/^\+?[\d ./()-]{3,}$/, 'A telephone number holds digits, spaces and a leading plus')
  .refine((text) => text.replace(/\D/g, '').length >= 3, {
    error: 'A telephone number has at least three digits',
  });
