import type { Cost, Evidence, LegalResource, Procedure, Requirement, Website } from '@onthaal/vocabulary';
import { readWebAddress } from './lpdc.address.ts';
import { NAMES } from './lpdc.names.ts';
import { textOf, titleOf } from './lpdc.texts.ts';
import { nestedIn, type Reading, statementOf, webAddressOf } from './lpdc.values.ts';

/** The conditions of a service, each with what proves it. */
export function requirementsOf(reading: Reading, node: string): Requirement[] {
  return nestedIn(reading, node, NAMES.requirement).map((requirement) => ({
    ...wordsOf(reading, requirement),
    evidence: nestedIn(reading, requirement, NAMES.evidence).map(
      (evidence): Evidence => wordsOf(reading, evidence),
    ),
  }));
}

/** How one asks for a service. */
export function proceduresOf(reading: Reading, node: string): Procedure[] {
  return nestedIn(reading, node, NAMES.procedure).map((procedure) => ({
    ...wordsOf(reading, procedure),
    websites: websitesOf(reading, procedure, NAMES.procedureWebsite),
  }));
}

/** Costs or financial advantages; LPDC says their amounts in words only. */
export function amountsOf(reading: Reading, node: string, predicate: string): Cost[] {
  return nestedIn(reading, node, predicate).map((cost) => wordsOf(reading, cost));
}

/** The legislation a service rests on. */
export function legalResourcesOf(reading: Reading, node: string): LegalResource[] {
  return nestedIn(reading, node, NAMES.legalResource).map((resource) => {
    const url = webAddressOf(reading, resource, NAMES.url);
    return { ...wordsOf(reading, resource), ...(url !== undefined && { url }) };
  });
}

/** The pages a service or procedure points at. One without any address is no page: what it says is refused. */
export function websitesOf(reading: Reading, node: string, predicate: string): Website[] {
  return nestedIn(reading, node, predicate).flatMap((website) => {
    const words = wordsOf(reading, website);
    const url = webAddressOf(reading, website, NAMES.url) ?? addressInTitleOf(reading, website);
    if (url !== undefined) return [{ ...words, url }];
    reading.ledger.retract(website, 'what a website without an address says');
    return [];
  });
}

/** Some type the address into the title and leave its own field empty. The title stays what it is. */
function addressInTitleOf(reading: Reading, website: string): string | undefined {
  const title = statementOf(reading, website, NAMES.title);
  const read = title && readWebAddress(title.object.value);
  if (read) reading.ledger.mend(title, 'the address of a website stands in its title');
  return read?.address;
}

function wordsOf(reading: Reading, node: string): Evidence {
  const title = titleOf(reading, node, NAMES.title);
  const description = textOf(reading, node, NAMES.description);
  return { ...(title && { title }), ...(description && { description }) };
}
