import type { MessageFiles } from '@onthaal/element';
import type { StateWords } from '@onthaal/schedule';
import type { CounterKind } from '@onthaal/vocabulary';

/** Every word the widget says, in one language. */
export interface Messages extends StateWords {
  address: string;
  route: string;
  telephone: string;
  email: string;
  website: string;
  hoursOnSite: string;
  contact: string;
  accessibility: string;
  transport: string;
  languages: string;
  partners: string;
  stops: string;
  homeVisits: string;
  reception: string;
  bring: string;
  /** Said above the rest; of what everybody expects nothing. */
  counterKind: Record<CounterKind, string>;
  save: string;
  ended: string;
  demonstration: string;
}

export const messageFiles: MessageFiles<Messages> = {
  nl: () => import('./messages/nl.ts'),
  fr: () => import('./messages/fr.ts'),
  en: () => import('./messages/en.ts'),
  de: () => import('./messages/de.ts'),
};
