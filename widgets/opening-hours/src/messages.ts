import type { MessageFiles } from '@onthaal/element';
import type { StateWords } from '@onthaal/schedule';

/** Every word the widget says, in one language. Times come as `HH:MM`. */
export interface Messages extends StateWords {
  title: string;
  unknownAdvice: string;
  callAdvice: string;
  dayClosed: string;
  block: (from: string, to: string) => string;
  kind: { 'walk-in': string; appointment: string; phone: string };
  week: string;
  phoneWeek: string;
  soon: string;
  now: string;
  demonstration: string;
}

export const messageFiles: MessageFiles<Messages> = {
  nl: () => import('./messages/nl.ts'),
  fr: () => import('./messages/fr.ts'),
  en: () => import('./messages/en.ts'),
  de: () => import('./messages/de.ts'),
};
