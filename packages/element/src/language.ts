import type { Language } from '@onthaal/vocabulary';

/** The languages a widget can speak; Dutch stands in for any other. */
const SPOKEN = ['nl', 'fr', 'en', 'de'];

/** The language for an element: its own `lang`, else that of its nearest ancestor, also across shadow roots; else Dutch. */
export function languageOf(element: Element): Language {
  for (let at: Element | null = element; at; ) {
    const tagged: HTMLElement | null = at.closest('[lang]');
    if (tagged) {
      const language = tagged.lang.slice(0, 2).toLowerCase();
      return (SPOKEN.includes(language) ? language : 'nl') as Language;
    }
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'nl';
}
