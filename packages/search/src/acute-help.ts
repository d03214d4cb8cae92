import { de } from './acute-help/de.ts';
import { en } from './acute-help/en.ts';
import { fr } from './acute-help/fr.ts';
import { nl } from './acute-help/nl.ts';
import type { Danger } from './danger.ts';

/** Somebody who can be called at once, in the reader's language. */
export interface AcuteContact {
  readonly telephone: string;
  readonly name: string;
  /** For what, when, and at what cost. */
  readonly about: string;
}

/** What is said to somebody whose words speak of danger. */
export interface AcuteHelp {
  readonly title: string;
  readonly lead: string;
  /** The best to call first. */
  readonly contacts: readonly AcuteContact[];
}

/** Words about one danger, and the numbers to call: keys of {@link AcuteWords.contacts}. */
type Kind = readonly [title: string, lead: string, numbers: string];

/** The acute help of one language: `about` of a contact says what is true by day and by night. */
export interface AcuteWords {
  readonly kinds: Readonly<Record<Danger, Kind>>;
  /** By number: a name, and what it is for. */
  readonly contacts: Readonly<Record<string, readonly [name: string, about: string]>>;
  /** What says that somebody can leave the page at once, and how with the keyboard. */
  readonly leave: string;
  readonly leaveHint: string;
}

/** The languages that acute help is written in. */
export type AcuteLanguage = 'nl' | 'fr' | 'en' | 'de';

const words: Readonly<Record<AcuteLanguage, AcuteWords>> = { nl, fr, en, de };

/** Whom to call in a danger. Lines for talking differ by language; 112 and 101 answer in all of them. */
export function acuteHelp(danger: Danger, language: AcuteLanguage): AcuteHelp {
  const { kinds, contacts } = words[language];
  const [title, lead, numbers] = kinds[danger];
  return {
    title,
    lead,
    contacts: numbers.split(', ').map((telephone) => {
      const [name = '', about = ''] = contacts[telephone] ?? [];
      return { telephone, name, about };
    }),
  };
}

/** The words of the way out of the page. */
export function leaveWords(language: AcuteLanguage): { leave: string; hint: string } {
  const { leave, leaveHint: hint } = words[language];
  return { leave, hint };
}
