import type { ReceptionKind } from '@onthaal/vocabulary';

/** How a rule's comment says that one does not simply walk in, and what others write for it. */
const KINDS: readonly { kind: ReceptionKind; comment: string; pattern: RegExp }[] = [
  {
    kind: 'appointment',
    comment: 'by appointment',
    pattern:
      /^(?:only )?(?:by|on|with) appointment(?: only)?$|^(?:enkel |alleen )?(?:op|na) afspraak$|^(?:uniquement )?sur rendez[ -]vous$|^nach vereinbarung$/i,
  },
  {
    kind: 'phone',
    comment: 'by phone',
    pattern:
      /^(?:only )?(?:by|per) (?:tele)?phone(?: only)?$|^(?:enkel |alleen )?telefonisch$|^par téléphone$/i,
  },
];

/** The comment that says how one is received; none for walking in. */
export function commentFor(kind: ReceptionKind): string | undefined {
  return KINDS.find((one) => one.kind === kind)?.comment;
}

/** How one is received by the comment of a rule of which OpenStreetMap says "unknown", and what else it says. */
export function receptionBy(comment: string): { kind: ReceptionKind; note: string | undefined } | undefined {
  const [, head = comment, note] = /^([^:]+): (.+)$/s.exec(comment) ?? [];
  const kind = KINDS.find(({ pattern }) => pattern.test(head))?.kind;
  return kind && { kind, note };
}
