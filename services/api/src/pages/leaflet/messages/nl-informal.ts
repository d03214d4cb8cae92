import { nl } from './nl.ts';

/** The words of the leaflet in Dutch that says *je*. */
export const nlInformal: typeof nl = {
  ...nl,
  hint: 'Je kunt ook deze pagina zelf afdrukken.',
  where: 'Waar vind je ons?',
  noAddress: 'Wij kennen het adres niet. Bel ons: wij zeggen waar je moet zijn.',
  come: 'Wanneer kun je komen?',
  phone: 'Wanneer kun je bellen?',
  unknown: 'Wij kennen de uren niet. Bel of mail voor je komt.',
  home: 'Wij komen ook bij je thuis',
  homeAsk: 'Hoe vraag je het?',
  bring: 'Wat breng je mee?',
  partners: 'Wie vind je hier nog?',
  services: 'Waarmee kunnen wij je helpen?',
  others: 'Waar kun je nog terecht?',
  scan: 'Richt de camera van je telefoon op het vierkant. Of typ dit adres:',
};
