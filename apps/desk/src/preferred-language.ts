import type { Language } from '@onthaal/vocabulary';

/** The languages the desk speaks, with their own names. */
export const LANGUAGES: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  fr: 'Français',
  en: 'English',
  de: 'Deutsch',
};

/** The first language of a browser's list that the desk speaks; Dutch when there is none. */
export function preferredLanguage(languages: readonly string[]): Language {
  const spoken = languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag in LANGUAGES);
  return (spoken ?? 'nl') as Language;
}
