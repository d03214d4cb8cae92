import { ConceptUri, type FormOfAddress, type ServiceSource } from '@onthaal/vocabulary';
import { CONCEPT_HAS_CHANGED, NAMES } from './lpdc.names.ts';
import { instantOf, isTrue, oneValue, type Reading, reads } from './lpdc.values.ts';

const FORMS_OF_ADDRESS: Readonly<Record<string, FormOfAddress | 'not chosen'>> = {
  nl: 'not chosen',
  'nl-be-x-formal': 'formal',
  'nl-be-x-informal': 'informal',
};

/** Where a service came from, as its export says it. */
export function sourceOf(reading: Reading, node: string): ServiceSource {
  const concept = (predicate: string) => oneValue(reading, [node, predicate], reads(ConceptUri)) ?? null;
  const form = oneValue(reading, [node, NAMES.formOfAddress], (tag) => FORMS_OF_ADDRESS[tag]);
  const hasChanged = (iri: string) => iri === CONCEPT_HAS_CHANGED || undefined;
  return {
    standard: 'lpdc',
    instance: node,
    concept: concept(NAMES.concept),
    conceptSnapshot: concept(NAMES.conceptSnapshot),
    createdBy: concept(NAMES.createdBy),
    createdAt: instantOf(reading, node, NAMES.createdAt),
    modifiedAt: instantOf(reading, node, NAMES.modifiedAt),
    formOfAddress: form === undefined || form === 'not chosen' ? null : form,
    needsInformalTexts: isTrue(reading, node, NAMES.needsInformalTexts),
    conceptHasChanged: oneValue(reading, [node, NAMES.reviewStatus], hasChanged) ?? false,
    forMerger: isTrue(reading, node, NAMES.forMerger),
  };
}
