import {
  type Authority,
  ConceptUri,
  emptyServiceFields,
  type LocalisedBlocks,
  ServiceFields,
  ServiceSource,
} from '@onthaal/vocabulary';
import { z } from 'zod';
import { classificationOf, languagesOf } from './lpdc.codes.ts';
import { contactPointsOf } from './lpdc.contact.ts';
import { countResources, type ResourceCounts } from './lpdc.count.ts';
import type { LpdcGraph } from './lpdc.graph.ts';
import { Ledger, type Remark, type TripleCounts, type Unmapped } from './lpdc.ledger.ts';
import { NAMES, STATUSES } from './lpdc.names.ts';
import { amountsOf, legalResourcesOf, proceduresOf, requirementsOf, websitesOf } from './lpdc.parts.ts';
import { sourceOf } from './lpdc.source.ts';
import { keywordsOf, textOf, titleOf } from './lpdc.texts.ts';
import { conceptsOf, dateOf, oneValue, type Reading, reads, statementOf } from './lpdc.values.ts';

/** A municipality's service out of an export, in our terms. */
export interface LpdcInstance {
  fields: ServiceFields;
  source: ServiceSource;
}

/** An instance that is not imported, and why. */
export interface SkippedInstance {
  instance: string;
  line: number;
  reason: string;
}

/** Everything an export says, and what became of each of its statements. */
export interface LpdcReading {
  instances: LpdcInstance[];
  skipped: SkippedInstance[];
  unmapped: Unmapped[];
  mended: Remark[];
  placeholders: Remark[];
  triples: TripleCounts;
  /** The resources of the file that belong to imported services, also those that turned out to say nothing. */
  resources: ResourceCounts;
}

/** Reads every service of a file. Throws an `LpdcError` for a text that no sound export would hold. */
export function readInstances(graph: LpdcGraph): LpdcReading {
  const ledger = new Ledger(graph);
  const reading: Reading = { graph, ledger };
  const instances: LpdcInstance[] = [];
  const skipped: SkippedInstance[] = [];
  for (const node of graph.instances) {
    ledger.begin();
    const read = readInstance(reading, node);
    if (typeof read === 'object') instances.push(read);
    else {
      ledger.takeBack('its service is not imported');
      skipped.push({ instance: node, line: graph.about.get(node)?.[0]?.line ?? 1, reason: read });
    }
  }
  const imported = instances.map((instance) => instance.source.instance);
  return { instances, skipped, resources: countResources(graph, imported), ...ledger.close() };
}

/** The instance, or the reason why it cannot be one of ours. */
function readInstance(reading: Reading, node: string): LpdcInstance | string {
  if (!ConceptUri.safeParse(node).success) return 'it has no IRI of its own';
  const title = titleOf(reading, node, NAMES.title);
  if (!title) return 'it has no title';
  const fields = ServiceFields.safeParse({ ...fieldsOf(reading, node), title });
  const source = ServiceSource.safeParse(sourceOf(reading, node));
  if (fields.success && source.success) return { fields: fields.data, source: source.data };
  const problem = fields.error ?? source.error;
  return problem ? z.prettifyError(problem) : 'it does not fit';
}

function fieldsOf(reading: Reading, node: string): Omit<ServiceFields, 'title'> {
  const text = (predicate: string) => textOf(reading, node, predicate) ?? null;
  const authorities = (predicate: string) =>
    conceptsOf(reading, node, predicate).map((uri): Authority => ({ uri }));
  return {
    ...emptyServiceFields,
    description: text(NAMES.description) ?? withoutDescription(reading, node),
    additionalDescription: text(NAMES.additionalDescription),
    exception: text(NAMES.exception),
    regulation: text(NAMES.regulation),
    startDate: dateOf(reading, node, NAMES.startDate),
    endDate: dateOf(reading, node, NAMES.endDate),
    ...classificationOf(reading, node),
    competentAuthorities: authorities(NAMES.competentAuthority),
    executingAuthorities: authorities(NAMES.executingAuthority),
    keywords: keywordsOf(reading, node, NAMES.keyword),
    requirements: requirementsOf(reading, node),
    procedures: proceduresOf(reading, node),
    costs: amountsOf(reading, node, NAMES.cost),
    financialAdvantages: amountsOf(reading, node, NAMES.financialAdvantage),
    legalResources: legalResourcesOf(reading, node),
    websites: websitesOf(reading, node, NAMES.website),
    contactPoints: contactPointsOf(reading, node),
    languages: languagesOf(reading, node),
    serviceArea: conceptsOf(reading, node, NAMES.spatial),
    categories: conceptsOf(reading, node, NAMES.category),
    publicationChannels: conceptsOf(reading, node, NAMES.publicationMedium),
    productId: oneValue(reading, [node, NAMES.productId], reads(z.string().max(100))) ?? null,
    status: oneValue(reading, [node, NAMES.status], (iri) => STATUSES[iri]) ?? 'draft',
  };
}

/** Every service has a description, if only an empty one. */
function withoutDescription(reading: Reading, node: string): LocalisedBlocks {
  const title = statementOf(reading, node, NAMES.title);
  if (title) reading.ledger.mend(title, 'a service without a description gets an empty one');
  return { nl: [{ type: 'paragraph', runs: [] }] };
}
