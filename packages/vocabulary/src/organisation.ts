import { z } from 'zod';
import { ContactPoint } from './contact.ts';
import { ConceptUri, Id, ShortText, WebAddress } from './identifiers.ts';
import { localised } from './language.ts';

/** The level of government an authority acts at: IPDC's levels of competence and execution in one list. */
export const AuthorityLevel = z.enum([
  'european',
  'federal',
  'flemish',
  'provincial',
  'local',
  'third-party',
]);
export type AuthorityLevel = z.infer<typeof AuthorityLevel>;

/** A body named by a sheet as competent or executing authority. At least its name or its IRI is known. */
export const Authority = z.strictObject({
  uri: ConceptUri.optional(),
  name: localised(ShortText).optional(),
});
export type Authority = z.infer<typeof Authority>;

/** A municipality, OCMW, association or other body that offers services (HSDS `organization`, `cv:PublicOrganisation`). */
export const Organisation = z.strictObject({
  id: Id,
  region: Id,
  municipality: Id.optional(),
  name: localised(ShortText),
  kind: z.enum(['municipality', 'ocmw', 'association', 'public-body', 'other']),
  uri: ConceptUri.optional(),
  website: WebAddress.optional(),
  contactPoints: z.array(ContactPoint),
});
export type Organisation = z.infer<typeof Organisation>;
