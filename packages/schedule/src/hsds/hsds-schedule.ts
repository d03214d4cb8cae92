import type { ReceptionKind } from '@onthaal/vocabulary';

/**
 * When something is open in the words of the Human Services Data Specification 3.0, object `schedule`: the fields that we
 * write or read. Dates are `YYYY-MM-DD`, times `HH:MM±HH:MM`, lists a string with commas.
 */
export interface HsdsSchedule {
  id: string;
  valid_from?: string;
  valid_to?: string;
  dtstart?: string;
  until?: string;
  count?: number;
  /** How many hours the times are ahead of UTC. */
  timezone?: number;
  wkst?: string;
  freq?: string;
  interval?: number;
  byday?: string;
  byweekno?: string;
  bymonthday?: string;
  byyearday?: string;
  opens_at?: string;
  closes_at?: string;
  notes?: string;
  attending_type?: string;
}

/** How one is received, in the free text that the standard leaves for it. */
export const ATTENDING_TYPES: Readonly<Record<ReceptionKind, string>> = {
  'walk-in': 'Walk in',
  appointment: 'By appointment',
  phone: 'By telephone',
};
