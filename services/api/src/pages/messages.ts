import type { Language } from '@onthaal/vocabulary';
import { de } from './messages/de.ts';
import { en } from './messages/en.ts';
import { fr } from './messages/fr.ts';
import { nl } from './messages/nl.ts';

/** Every word of the stand-alone pages, in one language; Dutch is the model. */
export type Messages = typeof nl;

/** The dictionaries of the stand-alone pages. */
export const messagesIn: Record<Language, Messages> = { nl, fr, en, de };

/** What a language calls itself. */
export const languageNames: Record<Language, string> = {
  nl: 'Nederlands',
  fr: 'Français',
  en: 'English',
  de: 'Deutsch',
};

const LOCALES: Record<Language, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB', de: 'de-BE' };

/** A date in words, as in Belgium. A date has no zone. */
export function writeDate(
  date: string,
  language: Language,
  parts: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' },
): string {
  return new Intl.DateTimeFormat(LOCALES[language], { ...parts, timeZone: 'UTC' }).format(
    new Date(date.slice(0, 10)),
  );
}

/** An amount in euro; whole euros without cents. */
export function writeEuro(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
  }).format(value);
}
