import type { Language } from '@onthaal/vocabulary';

/** Dates and numbers are written as in Belgium. */
const LOCALES: Record<Language, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB', de: 'de-BE' };

/** A date in words: `writeDate('2026-12-03', 'nl', { weekday: 'long' })` is "donderdag". A date has no zone. */
export function writeDate(date: string, language: Language, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[language], { ...parts, timeZone: 'UTC' }).format(new Date(date));
}
