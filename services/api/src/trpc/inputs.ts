import { Id, Language } from '@onthaal/vocabulary';
import { z } from 'zod';

/** Of which municipality, in which language: part of every public read. */
export const MunicipalityInput = z.strictObject({ municipality: Id, lang: Language.default('nl') });

/** A counter of a municipality; without one, its main counter. */
export const CounterInput = MunicipalityInput.extend({ counter: Id.optional() });
