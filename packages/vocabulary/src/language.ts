import { z } from 'zod';

/** The languages Onthaal speaks; Dutch first. */
export const Language = z.enum(['nl', 'fr', 'en', 'de']);
export type Language = z.infer<typeof Language>;

/** How a Dutch text addresses its reader: *u* or *je*. Chosen by the municipality. */
export const FormOfAddress = z.enum(['formal', 'informal']);
export type FormOfAddress = z.infer<typeof FormOfAddress>;

/**
 * The key under which a text is kept. `nl` is Dutch that says *u* or addresses nobody; `nl-informal` says *je*
 * (LPDC's `nl-be-x-informal`).
 */
export const TextLanguage = z.enum(['nl', 'nl-informal', 'fr', 'en', 'de']);
export type TextLanguage = z.infer<typeof TextLanguage>;

/** One value per language, at least one. A language that is missing is missing: nothing is machine-translated. */
export function localised<Value extends z.ZodType>(value: Value) {
  return z
    .partialRecord(TextLanguage, value)
    .refine((texts) => Object.keys(texts).length > 0, { error: 'At least one language is needed' });
}

/** A value in the languages it exists in. */
export type Localised<Value> = Partial<Record<TextLanguage, Value>>;

/** Which text a reader asks for: a language, and for Dutch the form of address. */
export interface Reader {
  language: Language;
  formOfAddress?: FormOfAddress | undefined;
}

/**
 * The text to show a reader, and the language it is in (for the `lang` attribute).
 *
 * The order is: the asked language in the asked form of address, the asked language in the other form, then
 * Dutch, then whatever there is. Undefined only when there is no text at all.
 */
export function pickText<Value>(
  texts: Localised<Value> | undefined,
  reader: Reader,
): { value: Value; language: Language } | undefined {
  if (!texts) return undefined;
  const dutch: TextLanguage[] =
    reader.formOfAddress === 'informal' ? ['nl-informal', 'nl'] : ['nl', 'nl-informal'];
  const order: TextLanguage[] = reader.language === 'nl' ? dutch : [reader.language, ...dutch];
  for (const key of [...order, ...TextLanguage.options]) {
    const value = texts[key];
    if (value !== undefined) return { value, language: key === 'nl-informal' ? 'nl' : key };
  }
  return undefined;
}
