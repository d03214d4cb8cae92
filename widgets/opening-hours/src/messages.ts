import type { MessageFiles } from '@onthaal/element';

/** Every word the widget says, in one language. Times come as `HH:MM`, days as a written day. */
export interface Messages {
  title: string;
  openUntil: (time: string) => string;
  phoneOpenUntil: (time: string) => string;
  appointmentUntil: (time: string) => string;
  closed: string;
  opensAt: (day: string, time: string) => string;
  appointmentOnly: string;
  unknown: string;
  unknownAdvice: string;
  callAdvice: string;
  today: string;
  tomorrow: string;
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
