import type { TargetAudience, Theme } from '@onthaal/vocabulary';

/** What a resident looks at: the words and filters of a search, or one service. An empty text is none. */
export interface SearchState {
  readonly words: string;
  readonly theme: Theme | '';
  readonly audience: TargetAudience | '';
  readonly service: string;
}

/** Nothing sought yet. */
export const AT_START: SearchState = { words: '', theme: '', audience: '', service: '' };

/** Whether a state asks for services. */
export function isSeeking({ words, theme, audience }: SearchState): boolean {
  return !!(words.trim() || theme || audience);
}

/**
 * A state as the fragment of an address: `onthaal=search&words=huur+betalen&theme=BouwenWonen`.
 *
 * A fragment is never sent to a server, and this is the only place of an address where words stand.
 */
export function writeFragment(state: SearchState): string {
  const told = Object.entries(state).filter(([, value]) => value);
  return `${new URLSearchParams([['onthaal', 'search'], ...told])}`;
}

/** The state in a fragment (with its `#`); undefined when the fragment is the host's and not ours. */
export function readFragment(fragment: string): SearchState | undefined {
  const told = new URLSearchParams(fragment.slice(1));
  if (told.get('onthaal') !== 'search') return undefined;
  const names = Object.keys(AT_START);
  return Object.fromEntries(names.map((name) => [name, told.get(name) ?? ''])) as unknown as SearchState;
}
