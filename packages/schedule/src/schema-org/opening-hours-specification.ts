import type { ClockTime, LocalDate, TimeBlock, Weekday } from '@onthaal/vocabulary';

/** Hours in schema.org's words (https://schema.org/OpeningHoursSpecification). */
export interface OpeningHoursSpecification {
  '@type': 'OpeningHoursSpecification';
  dayOfWeek?: string[];
  opens: string;
  closes: string;
  validFrom?: LocalDate;
  validThrough?: LocalDate;
}

/** The two properties of a place that say its hours. */
export interface SpecifiedHours {
  openingHoursSpecification: OpeningHoursSpecification[];
  specialOpeningHoursSpecification: OpeningHoursSpecification[];
}

export const DAY_NAMES: Readonly<Record<Weekday, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

/** Opening and closing at the same time is how a closed day is written. */
export const CLOSED = { opens: '00:00', closes: '00:00' };

/** A day ends at 23:59: 24:00 is not a time on every reader's clock, and a whole day must not look closed. */
export function writeTimes({ opensAt, closesAt }: TimeBlock): { opens: string; closes: string } {
  const isWhole = opensAt === closesAt || closesAt === '24:00';
  return { opens: opensAt, closes: isWhole ? minuteBefore(closesAt) : closesAt };
}

/** Times as others write them; none of a closed day, `undefined` where they are not readable. */
export function readTimes(opens: unknown, closes: unknown): Omit<TimeBlock, 'kind'>[] | undefined {
  const [opensAt, closesAt] = [readTime(opens), readTime(closes)];
  if (!opensAt || !closesAt || opensAt === '24:00') return undefined;
  if (opensAt === closesAt) return [];
  if (closesAt === minuteBefore('24:00')) return [{ opensAt, closesAt: '24:00' }];
  return [{ opensAt, closesAt: closesAt === minuteBefore(opensAt) ? opensAt : closesAt }];
}

function readTime(value: unknown): ClockTime | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  const [, hour = '', minute = ''] = /^T?(\d{1,2}):(\d{2})(?::00(?:\.0+)?)?$/.exec(text) ?? [];
  const time = `${hour.padStart(2, '0')}:${minute}`;
  return /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time) ? time : undefined;
}

function minuteBefore(time: ClockTime): ClockTime {
  const minutes = (Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + 1439) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
