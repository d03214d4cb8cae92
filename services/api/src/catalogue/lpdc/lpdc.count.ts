import type { LpdcGraph } from './lpdc.graph.ts';
import { NAMES } from './lpdc.names.ts';

const KINDS = {
  requirements: [NAMES.requirement],
  evidence: [NAMES.evidence],
  procedures: [NAMES.procedure],
  costs: [NAMES.cost],
  financialAdvantages: [NAMES.financialAdvantage],
  legalResources: [NAMES.legalResource],
  websites: [NAMES.website, NAMES.procedureWebsite],
  contactPoints: [NAMES.contactPoint],
} as const satisfies Record<string, readonly string[]>;

/** How many resources of each kind hang on the services of a file. */
export type ResourceCounts = Record<keyof typeof KINDS, number>;

/** Counts in the statements themselves, so that what the mapping made of them can be held against it. */
export function countResources(graph: LpdcGraph, instances: readonly string[]): ResourceCounts {
  const found = new Map<string, Set<string>>();
  const reached = new Set(instances);
  // A set visits what is added to it while it is walked.
  for (const node of reached) {
    for (const { predicate, object } of graph.about.get(node) ?? []) {
      const kind = Object.entries(KINDS).find(([, names]) =>
        (names as readonly string[]).includes(predicate),
      )?.[0];
      if (!kind || object.kind !== 'resource') continue;
      reached.add(object.value);
      found.set(kind, (found.get(kind) ?? new Set()).add(object.value));
    }
  }
  const counts = Object.keys(KINDS).map((kind) => [kind, found.get(kind)?.size ?? 0]);
  return Object.fromEntries(counts) as ResourceCounts;
}
