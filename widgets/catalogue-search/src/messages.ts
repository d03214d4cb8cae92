import type { MessageFiles } from '@onthaal/element';
import type { StateWords } from '@onthaal/schedule';
import type { Amount, Language } from '@onthaal/vocabulary';

/** Every word the widget says, in one language. */
export interface Messages {
  title: string;
  label: string;
  hint: string;
  browse: string;
  theme: string;
  audience: string;
  any: { theme: string; audience: string };
  again: string;
  found: (count: number) => string;
  loading: string;
  failed: string;
  standAlone: string;
  none: string;
  noneAdvice: string;
  /** Above the nearest services when none fits well. */
  nearest: string;
  /** Before the resident's own words that led to a service. */
  sought: string;
  state: StateWords;
  report: string;
  reportLabel: string;
  reportHint: string;
  send: string;
  thanks: string;
  ask: string;
  more: string;
  back: string;
  /** Said above a text that is not in the language asked for. */
  onlyIn: Record<Language, string>;
  conditions: string;
  evidence: string;
  advantages: string;
  costs: string;
  /** Marks an amount that stands for the real one. */
  example: string;
  per: Record<NonNullable<Amount['per']>, string>;
  procedures: string;
  exception: string;
  counters: string;
  hours: string;
  contact: string;
  websites: string;
  legal: string;
  related: string;
  owner: string;
  assured: (date: string) => string;
  demonstration: string;
}

export const messageFiles: MessageFiles<Messages> = {
  nl: () => import('./messages/nl.ts'),
  fr: () => import('./messages/fr.ts'),
  en: () => import('./messages/en.ts'),
  de: () => import('./messages/de.ts'),
};
