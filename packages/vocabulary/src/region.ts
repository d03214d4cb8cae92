import { z } from 'zod';
import { FallbackContact } from './contact.ts';
import { EmailAddress, Id, NisCode, PostalCode, SafeText, ShortText, WebAddress } from './identifiers.ts';
import { FormOfAddress, Language, localised } from './language.ts';
import { GeoPoint } from './place.ts';

/** A group of municipalities that shares content (HSDS `service_area`). */
export const Region = z.strictObject({
  id: Id,
  name: localised(ShortText),
  coordinator: ShortText.optional(),
  coordinatorEmail: EmailAddress.optional(),
  fallbackContacts: z.array(FallbackContact),
});
export type Region = z.infer<typeof Region>;

/** A part of a municipality with a name of its own: a former municipality or village, and where its middle lies. */
export const SubMunicipality = z.strictObject({
  name: ShortText,
  postalCode: PostalCode.optional(),
  geo: GeoPoint.optional(),
});
export type SubMunicipality = z.infer<typeof SubMunicipality>;

/** The origin of a website, as a browser sends it: scheme, host and, where it is not the usual one, port. */
export const SiteOrigin = z
  .string()
  .max(300)
  .refine((text) => URL.canParse(text) && new URL(text).origin === text && /^https?:/.test(text), {
    error: 'A site is an origin such as https://www.kalmthout.be',
  });

/**
 * The tenant a widget speaks for. `houseName` is what its desk is called on every screen (Kalmthout has a
 * "sociaal infopunt", never a "sociaal huis"). `sites` are the origins whose pages may send an intake.
 */
export const Municipality = z.strictObject({
  id: Id,
  region: Id,
  name: localised(ShortText),
  nis: NisCode.nullable(),
  postalCodes: z.array(PostalCode),
  subMunicipalities: z.array(SubMunicipality),
  houseName: localised(ShortText),
  introduction: localised(SafeText).optional(),
  languages: z.array(Language).min(1),
  formOfAddress: FormOfAddress,
  website: WebAddress.optional(),
  sites: z.array(SiteOrigin),
  fallbackContacts: z.array(FallbackContact),
  mainCounter: Id.optional(),
  isDemonstration: z.boolean(),
});
export type Municipality = z.infer<typeof Municipality>;
