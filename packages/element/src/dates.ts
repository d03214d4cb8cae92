import type { Language } from '@onthaal/vocabulary';

/**
 * A date in words, as written in Belgium: `writeDate('2026-12-03', 'nl', { weekday: 'long' })` is "donderdag". A date
 * has no zone.
 */
export function writeDate(date: string, language: Language, parts: Intl.DateTimeFormatOptions): string {
  const locale = language === 'en' ? 'en-GB' : `${language}-BE`;
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(new Date(date));
}
