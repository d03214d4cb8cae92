import type { Language } from '@onthaal/vocabulary';

/** A dictionary per language, each loaded when it is needed: `{ nl: () => import('./messages/nl.ts'), … }`. */
export type MessageFiles<Messages> = Record<Language, () => Promise<{ messages: Messages }>>;

/** Puts values into a message: `fill('open tot {time}', { time: '16.30' })`. A name without a value stays visible. */
export function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (hole, name: string) => `${values[name] ?? hole}`);
}
