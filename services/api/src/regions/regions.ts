import {
  type FallbackContact,
  type FallbackView,
  type Localised,
  type Municipality,
  type MunicipalityView,
  pickText,
  type Reader,
  type Region,
} from '@onthaal/vocabulary';
import { NATIONAL_LINES } from './national-lines.ts';

/** A text in the reader's language, or the nearest there is; undefined when there is none. */
export function textFor(texts: Localised<string> | null | undefined, reader: Reader): string | undefined {
  return pickText(texts ?? undefined, reader)?.value;
}

/** How a municipality speaks to a reader in a language. */
export function readerOf(municipality: Municipality, language: Reader['language']): Reader {
  return { language, formOfAddress: municipality.formOfAddress };
}

/** Who can be reached by everybody in a region, in the reader's language. */
function viewFallbacks(contacts: readonly FallbackContact[], reader: Reader): FallbackView[] {
  return contacts.map(({ name, when, ...contact }) => ({
    ...contact,
    name: textFor(name, reader) ?? '',
    when: textFor(when, reader),
  }));
}

/** A municipality as its widgets show it. */
export function viewMunicipality(
  { municipality, region }: { municipality: Municipality; region: Region },
  reader: Reader,
): MunicipalityView {
  return {
    id: municipality.id,
    name: textFor(municipality.name, reader) ?? municipality.id,
    region: { id: region.id, name: textFor(region.name, reader) ?? region.id },
    houseName: textFor(municipality.houseName, reader) ?? municipality.id,
    introduction: textFor(municipality.introduction, reader),
    languages: municipality.languages,
    formOfAddress: municipality.formOfAddress,
    website: municipality.website,
    mainCounter: municipality.mainCounter,
    fallbackContacts: viewFallbacks(
      [...municipality.fallbackContacts, ...region.fallbackContacts, ...NATIONAL_LINES],
      reader,
    ),
    isDemonstration: municipality.isDemonstration,
  };
}

/** Whether a page of a site may send to a municipality: its own sites, ours, and programs without a site. */
export function mayPageSend(
  origin: string | undefined,
  ownOrigin: string,
  municipality: Municipality,
): boolean {
  return origin === undefined || origin === ownOrigin || municipality.sites.includes(origin);
}
