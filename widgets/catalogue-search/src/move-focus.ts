/** Puts the focus on the first of these that is there; answers whether one was. What takes no focus by itself, or is folded away, can then. */
export function moveFocus(root: ParentNode, selectors: readonly string[]): boolean {
  for (const selector of selectors) {
    const target = root.querySelector<HTMLElement>(selector);
    if (!target) continue;
    target.closest('details')?.setAttribute('open', '');
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus();
    return true;
  }
  return false;
}
