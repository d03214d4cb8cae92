import type { MessageFiles } from '@onthaal/element';
import type { StateWords } from '@onthaal/schedule';

/** Every word the widget says, in one language. */
export interface Messages extends StateWords {
  title: string;
  unknownAdvice: string;
  alsoByAppointment: string;
  dayClosed: string;
  kind: { 'walk-in': string; appointment: string; phone: string };
  /** Beside hours that depend on holidays nobody has listed yet. */
  unsure: string;
  /** Above the week in which the reader is; other weeks are named by their dates. */
  week: string;
  phoneWeek: string;
  previous: Record<'week' | 'month', string>;
  next: Record<'week' | 'month', string>;
  /** On the button that leads to the other view. */
  show: Record<'week' | 'month', string>;
  /** What the marks in the month mean. */
  marks: Record<'open' | 'unknown' | 'differs', string>;
  soon: string;
  otherHours: string;
  stops: string;
  nextStop: (stop: string) => string;
  subscribe: string;
  download: string;
  keepDay: string;
  demonstration: string;
}

export const messageFiles: MessageFiles<Messages> = {
  nl: () => import('./messages/nl.ts'),
  fr: () => import('./messages/fr.ts'),
  en: () => import('./messages/en.ts'),
  de: () => import('./messages/de.ts'),
};
