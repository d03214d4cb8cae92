import type { Language } from '@onthaal/vocabulary';

/** The languages a widget can speak besides Dutch, which stands in for any other. */
const SPOKEN = /^(fr|en|de)/i;

/** The language for an element: its own `lang`, else that of its nearest ancestor, also across shadow roots; else Dutch. */
export function languageOf(element: Element): Language {
  for (let at: Element | null = element; at; ) {
    const tagged: HTMLElement | null = at.closest('[lang]');
    if (tagged) return (SPOKEN.exec(tagged.lang)?.[0].toLowerCase() ?? 'nl') as Language;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'nl';
}
