import type { CounterView } from '@onthaal/vocabulary';

/** The house's own name, and the counter's where that says something else: how others know the counter. */
export function fullNameOf({ municipality, name }: CounterView): string {
  return name === municipality.houseName ? name : `${municipality.houseName} – ${name}`;
}
