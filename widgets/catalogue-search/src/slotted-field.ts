/** What somebody typed into a search field of the slotted text, and whether they are still in it; nothing of it stays behind. */
export function emptySlottedField(host: Element): { words: string; hasFocus: boolean } | undefined {
  const field = host.querySelector<HTMLInputElement>('[type="search"]');
  if (!field) return undefined;
  const { value: words } = field;
  field.value = '';
  return { words, hasFocus: field.matches(':focus') };
}
