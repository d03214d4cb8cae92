import type { MessageFiles } from '@onthaal/element';
import type { StateWords } from '@onthaal/schedule';
import type { CounterKind } from '@onthaal/vocabulary';

/** Every word the widget says, in one language; what comes when it is asked for brings its own. */
export interface Messages extends StateWords {
  title: string;
  kind: Record<CounterKind, string>;
  choose: string;
  count: (shown: number, total: number) => string;
  away: (kilometres: number) => string;
  showMap: string;
  noMap: string;
  demonstration: string;
}

export const messageFiles: MessageFiles<Messages> = {
  nl: () => import('./messages/nl.ts'),
  fr: () => import('./messages/fr.ts'),
  en: () => import('./messages/en.ts'),
  de: () => import('./messages/de.ts'),
};
