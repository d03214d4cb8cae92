import type { FormOfAddress, Language } from '@onthaal/vocabulary';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import { nlInformal } from './nl-informal.ts';

/** Every word of the leaflet, in one language; Dutch is the model. */
export type LeafletWords = typeof nl;

const WORDS: Record<Language, LeafletWords> = { nl, fr, en, de };

/** The words of the leaflet as a town speaks them. */
export function leafletWords(language: Language, formOfAddress: FormOfAddress): LeafletWords {
  return language === 'nl' && formOfAddress === 'informal' ? nlInformal : WORDS[language];
}
