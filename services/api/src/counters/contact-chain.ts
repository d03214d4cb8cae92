import type {
  Counter,
  FallbackContact,
  FallbackView,
  Id,
  Municipality,
  Reader,
  Region,
} from '@onthaal/vocabulary';
import { NATIONAL_LINES, textFor } from '../regions/index.ts';

/** What is wrong with a chain: it leads back, to nowhere, to a counter that stopped, or to somebody without a way to be reached. */
export interface ChainFault {
  fault: 'cycle' | 'unknown-counter' | 'ended-counter' | 'no-way';
  /** The counter whose chain it is in. */
  counter: Id;
  /** Where it leads: a counter's id, or a name. */
  to: string;
}

interface ChainSetting {
  counters: readonly Counter[];
  municipality: Municipality;
  region: Region;
  reader: Reader;
}

/**
 * Who answers when a counter does not, the nearest first: those the counter names, and those that they name in turn;
 * then the municipality's, the region's, and the lines of the whole country. Nobody comes twice.
 */
export function chainOf(
  counter: Counter | undefined,
  setting: ChainSetting,
): { chain: FallbackView[]; faults: ChainFault[] } {
  const { municipality, region } = setting;
  const walk = new Walk(setting, counter);
  if (counter) walk.follow(counter.fallbackContacts, [counter.id]);
  for (const contacts of [municipality.fallbackContacts, region.fallbackContacts, NATIONAL_LINES])
    walk.follow(contacts, []);
  return { chain: walk.chain, faults: walk.faults };
}

/** The first telephone number of a counter. */
export function telephoneOf(counter: Counter): string | undefined {
  return counter.contactPoints.find((point) => point.telephone)?.telephone;
}

class Walk {
  readonly chain: FallbackView[] = [];
  readonly faults: ChainFault[] = [];
  readonly #setting: ChainSetting;
  readonly #start: Id;
  readonly #met = new Set<string>();

  constructor(setting: ChainSetting, start: Counter | undefined) {
    this.#setting = setting;
    this.#start = start?.id ?? '';
    if (start) this.#met.add(start.id);
  }

  /** Adds contacts and whoever they lead to; `path` are the counters that led here. */
  follow(contacts: readonly FallbackContact[], path: readonly Id[]): void {
    for (const contact of contacts) {
      if (contact.counter) this.#followCounter(contact, contact.counter, path);
      else this.#add(contact, { hours: contact.hours });
    }
  }

  #followCounter(contact: FallbackContact, id: Id, path: readonly Id[]): void {
    const counter = this.#setting.counters.find((other) => other.id === id);
    const fault = path.includes(id)
      ? 'cycle'
      : !counter
        ? 'unknown-counter'
        : counter.ended
          ? 'ended-counter'
          : undefined;
    if (fault) this.#complain(fault, id);
    if (!counter || fault || this.#met.has(id)) return;
    this.#met.add(id);
    const hours = contact.hours ?? counter.phoneHours ?? counter.hours;
    const [point] = counter.contactPoints.filter(({ url }) => url);
    this.#add({ telephone: telephoneOf(counter), url: point?.url, ...contact }, { counter: id, hours });
    this.follow(counter.fallbackContacts, [...path, id]);
  }

  #add(contact: FallbackContact, reach: Pick<FallbackView, 'counter' | 'hours'>): void {
    const { reader } = this.#setting;
    const name = textFor(contact.name, reader) ?? '';
    const { telephone, url } = contact;
    const key = telephone?.replace(/\D/g, '') ?? url ?? name;
    if (this.#met.has(key)) return;
    this.#met.add(key);
    if (!telephone && !url) this.#complain('no-way', name);
    this.chain.push({ name, when: textFor(contact.when, reader), telephone, url, ...reach });
  }

  #complain(fault: ChainFault['fault'], to: string): void {
    this.faults.push({ fault, counter: this.#start, to });
  }
}
