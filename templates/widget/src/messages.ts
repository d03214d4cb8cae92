import type { MessageFiles } from '@onthaal/element';

/** Every word the widget says, in one language. */
export interface Messages {
  title: string;
  demonstration: string;
}

export const messageFiles: MessageFiles<Messages> = {
  nl: () => import('./messages/nl.ts'),
  fr: () => import('./messages/fr.ts'),
  en: () => import('./messages/en.ts'),
  de: () => import('./messages/de.ts'),
};
