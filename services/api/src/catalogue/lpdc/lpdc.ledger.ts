import { excerpt } from './lpdc.error.ts';
import type { LpdcGraph, LpdcTriple } from './lpdc.graph.ts';
import { TECHNICAL } from './lpdc.names.ts';

/** Something counted, with a few of its places in the file. */
export interface Remark {
  reason: string;
  count: number;
  examples: string[];
}

/** Statements that found no place in a service, by what they say and why. */
export interface Unmapped extends Remark {
  predicate: string;
}

/** Where every statement of a file went. `mapped`, `technical` and `unmapped` add up to `total`. */
export interface TripleCounts {
  total: number;
  mapped: number;
  technical: number;
  unmapped: number;
}

const MAX_EXAMPLES = 5;

type Entry = { state: 'mapped' | 'technical' } | { state: 'unmapped'; reason: string };

/**
 * The account of a file: each statement is mapped, technical, or unmapped for a reason, and exactly one of them.
 * A statement that was used once counts as mapped, whatever else is said of it.
 */
export class Ledger {
  readonly #graph: LpdcGraph;
  readonly #entries = new Map<LpdcTriple, Entry>();
  readonly #mended = new Map<string, Remark>();
  readonly #placeholders = new Map<string, Remark>();
  /** The statements used since the last `begin`, so that a service that fails can be taken back. */
  #used: LpdcTriple[] = [];

  constructor(graph: LpdcGraph) {
    this.#graph = graph;
  }

  begin(): void {
    this.#used = [];
  }

  /** Everything used since `begin` turned out to be of no use. */
  takeBack(reason: string): void {
    for (const triple of this.#used) this.#entries.set(triple, { state: 'unmapped', reason });
  }

  map(triple: LpdcTriple): void {
    this.#entries.set(triple, { state: 'mapped' });
    this.#used.push(triple);
  }

  /** Marks what only serves the source's database. */
  setTechnical(triple: LpdcTriple): void {
    if (!this.#entries.has(triple)) this.#entries.set(triple, { state: 'technical' });
  }

  refuse(triple: LpdcTriple, reason: string): void {
    if (!this.#entries.has(triple)) this.#entries.set(triple, { state: 'unmapped', reason });
  }

  /** Takes back what the current service used of a nested resource, and the link that led to it. */
  retract(node: string, reason: string): void {
    for (const triple of this.#used)
      if (triple.subject === node || (triple.object.kind === 'resource' && triple.object.value === node))
        this.#entries.set(triple, { state: 'unmapped', reason });
  }

  /** A text that stands for no text: `-`, or nothing at all. */
  refusePlaceholder(triple: LpdcTriple): void {
    if (this.#entries.has(triple)) return;
    this.refuse(triple, 'a placeholder for no text');
    count(
      this.#placeholders,
      `${triple.predicate} is ${JSON.stringify(excerpt(triple.object.value))}`,
      triple,
    );
  }

  /** A statement that is used, but not to the letter. */
  mend(triple: LpdcTriple, reason: string, example = triple.object.value): void {
    count(this.#mended, reason, triple, example);
  }

  /** Closes the account: what was never looked at has no place in a service, or belongs to none. */
  close(): { triples: TripleCounts; unmapped: Unmapped[]; mended: Remark[]; placeholders: Remark[] } {
    const reached = new Set([...this.#entries.keys()].map((triple) => triple.subject));
    const triples = { total: this.#graph.triples.length, mapped: 0, technical: 0, unmapped: 0 };
    const unmapped = new Map<string, Unmapped>();
    for (const triple of this.#graph.triples) {
      const entry = this.#entries.get(triple) ?? leftOver(triple, reached);
      triples[entry.state]++;
      if (entry.state !== 'unmapped') continue;
      const key = `${triple.predicate} ${entry.reason}`;
      const group = unmapped.get(key) ?? { predicate: triple.predicate, ...empty(entry.reason) };
      unmapped.set(key, group);
      addExample(group, triple);
    }
    return {
      triples,
      unmapped: [...unmapped.values()],
      mended: [...this.#mended.values()],
      placeholders: [...this.#placeholders.values()],
    };
  }
}

function leftOver(triple: LpdcTriple, reached: ReadonlySet<string>): Entry {
  if (TECHNICAL.has(triple.predicate)) return { state: 'technical' };
  return {
    state: 'unmapped',
    reason: reached.has(triple.subject) ? 'no field for this property' : 'not part of an imported service',
  };
}

function count(remarks: Map<string, Remark>, reason: string, triple: LpdcTriple, example?: string): void {
  const remark = remarks.get(reason) ?? empty(reason);
  remarks.set(reason, remark);
  addExample(remark, triple, example);
}

function empty(reason: string): Remark {
  return { reason, count: 0, examples: [] };
}

function addExample(remark: Remark, triple: LpdcTriple, example = triple.object.value): void {
  remark.count++;
  if (remark.examples.length < MAX_EXAMPLES) remark.examples.push(`line ${triple.line}: ${excerpt(example)}`);
}
