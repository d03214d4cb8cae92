import type { Language } from '@onthaal/vocabulary';

/** What the map says, in one language. */
export interface MapWords {
  map: string;
  zoomIn: string;
  zoomOut: string;
  /** Where the visitor is. */
  you: string;
  /** That there is no map below the marks. */
  bare: string;
}

/** They come together with the map, in every language: too few to fetch by themselves. */
export const mapWords: Record<Language, MapWords> = {
  nl: {
    map: 'Kaart. Alles wat hier staat, staat ook in de lijst.',
    zoomIn: 'Dichterbij',
    zoomOut: 'Verder weg',
    you: 'Hier bent u',
    bare: 'Zonder straten: u ziet de plekken en de dorpen.',
  },
  fr: {
    map: 'Carte. Tout ce qui est ici est aussi dans la liste.',
    zoomIn: 'Plus près',
    zoomOut: 'Plus loin',
    you: 'Vous êtes ici',
    bare: 'Sans rues : vous voyez les lieux et les villages.',
  },
  en: {
    map: 'Map. All that is here is in the list, too.',
    zoomIn: 'Nearer',
    zoomOut: 'Farther',
    you: 'You are here',
    bare: 'Without streets: you see the places and the villages.',
  },
  de: {
    map: 'Karte. Alles, was hier steht, steht auch in der Liste.',
    zoomIn: 'Näher',
    zoomOut: 'Weiter weg',
    you: 'Sie sind hier',
    bare: 'Ohne Straßen: Sie sehen die Orte und die Dörfer.',
  },
};
