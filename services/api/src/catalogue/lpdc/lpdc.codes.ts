import {
  type Code,
  CompetentLevel,
  codeLists,
  ExecutingLevel,
  Language,
  type ServiceFields,
  ServiceType,
  TargetAudience,
  Theme,
} from '@onthaal/vocabulary';
import type { z } from 'zod';
import { NAMES } from './lpdc.names.ts';
import { allValues, oneValue, type Reading } from './lpdc.values.ts';

type Classification = Pick<
  ServiceFields,
  'type' | 'themes' | 'targetAudiences' | 'competentLevels' | 'executingLevels'
>;

/** What the code lists of IPDC say of a service. */
export function classificationOf(reading: Reading, node: string): Classification {
  const codes = <Value extends string>(predicate: string, read: (iri: string) => Value | undefined) =>
    allValues(reading, [node, predicate], read);
  return {
    type: oneValue(reading, [node, NAMES.serviceType], codeIn(codeLists.serviceType, ServiceType)) ?? null,
    themes: codes(NAMES.theme, codeIn(codeLists.theme, Theme)),
    targetAudiences: codes(NAMES.targetAudience, codeIn(codeLists.targetAudience, TargetAudience)),
    competentLevels: codes(NAMES.competentLevel, codeIn(codeLists.competentLevel, CompetentLevel)),
    executingLevels: codes(NAMES.executingLevel, codeIn(codeLists.executingLevel, ExecutingLevel)),
  };
}

function codeIn<Value>(list: readonly Code[], schema: z.ZodType<Value>): (iri: string) => Value | undefined {
  return (iri) => schema.safeParse(list.find((entry) => entry.uri === iri)?.code).data;
}

const LANGUAGE = 'http://publications.europa.eu/resource/authority/language/';
const LANGUAGES: Readonly<Record<string, Language>> = {
  [`${LANGUAGE}NLD`]: 'nl',
  [`${LANGUAGE}FRA`]: 'fr',
  [`${LANGUAGE}ENG`]: 'en',
  [`${LANGUAGE}DEU`]: 'de',
};

/** The languages a service is given in; Dutch when nothing is said. */
export function languagesOf(reading: Reading, node: string): Language[] {
  const said = allValues(reading, [node, NAMES.language], (iri) => LANGUAGES[iri]);
  return said.length > 0 ? Language.options.filter((language) => said.includes(language)) : ['nl'];
}
