/**
 * Registers an element once. A page may bring the script twice, late, through a tag manager or in two versions:
 * whoever comes first is kept, and nothing throws.
 */
export function define(tag: `onthaal-${string}`, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
