import { excerpt, LpdcError } from './lpdc.error.ts';
import { INSTANCE_CLASS, NAMES, NESTING } from './lpdc.names.ts';

/** What a statement says of its subject: a resource (by IRI, or `_:` label) or a literal. */
export type LpdcObject =
  | { kind: 'resource'; value: string }
  | { kind: 'literal'; value: string; language: string; datatype: string };

/** One statement of a file, and where it stands. `index` is its place among all statements. */
export interface LpdcTriple {
  readonly index: number;
  readonly line: number;
  readonly subject: string;
  readonly predicate: string;
  readonly object: LpdcObject;
}

/** A file's statements, findable by what they are about. */
export interface LpdcGraph {
  readonly name: string;
  readonly triples: readonly LpdcTriple[];
  readonly about: ReadonlyMap<string, readonly LpdcTriple[]>;
  /** The resources that are services, in the order of the file. */
  readonly instances: readonly string[];
}

/**
 * Indexes the statements of a file. Throws an `LpdcError` when they cannot be a whole export: no service in it, a
 * nested resource that is not there (a file cut off between two statements), or one that contains itself.
 */
export function graphOf(name: string, triples: readonly LpdcTriple[]): LpdcGraph {
  const about = Map.groupBy(triples, (triple) => triple.subject);
  const instances = new Set<string>();
  for (const { subject, predicate, object } of triples)
    if (predicate === NAMES.type && object.value === INSTANCE_CLASS) instances.add(subject);
  if (instances.size === 0) {
    const what = triples.length === 0 ? 'the file has no statements' : 'the file describes no service';
    throw new LpdcError(1, `${what} (no ipdc-lpdc#InstancePublicService)`);
  }
  for (const triple of triples)
    if (isNesting(triple) && !about.has(triple.object.value))
      throw new LpdcError(
        triple.line,
        `it points at ${excerpt(triple.object.value)}, which the file does not describe: the file is cut off`,
      );
  refuseCycles(about);
  return { name, triples, about, instances: [...instances] };
}

function isNesting(triple: LpdcTriple): boolean {
  return triple.object.kind === 'resource' && NESTING.has(triple.predicate);
}

/** Walks down every nesting without recursion, so that a long chain cannot exhaust the stack. */
function refuseCycles(about: LpdcGraph['about']): void {
  const isDone = new Set<string>();
  for (const start of about.keys()) {
    const path = [{ node: start, next: 0 }];
    const onPath = new Set([start]);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const triple = isDone.has(top.node) ? undefined : about.get(top.node)?.[top.next++];
      if (!triple) {
        isDone.add(top.node);
        onPath.delete(top.node);
        path.pop();
      } else if (isNesting(triple)) {
        const node = triple.object.value;
        if (onPath.has(node)) throw new LpdcError(triple.line, `${excerpt(node)} is nested in itself`);
        onPath.add(node);
        path.push({ node, next: 0 });
      }
    }
  }
}
