import type { PublicRead } from '@onthaal/client';

/**
 * What the loader knows of a widget: the chunks it needs besides the one that all need, the public read it begins
 * with, and the attributes it asks with.
 */
export type LoadableWidget = [parts: string[], read?: PublicRead, ...asks: string[]];

declare global {
  /** Put here by the build: every widget by its name without `onthaal-`. */
  const __WIDGETS__: Record<string, LoadableWidget>;
  /** Put here by the build: the folder of this release, named after all that is in it. */
  const __RELEASE__: string;
}
