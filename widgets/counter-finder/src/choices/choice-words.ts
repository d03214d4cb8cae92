import type { Language } from '@onthaal/vocabulary';

/** What the choices say, in one language. */
export interface ChoiceWords {
  near: string;
  anywhere: string;
  here: string;
  locate: string;
  notFound: string;
  privacy: string;
  when: string;
  openNow: string;
  openTomorrow: string;
  wheelchair: string;
  bus: string;
  service: string;
  spoken: string;
  any: string;
  unsure: string;
  all: string;
  soonest: string;
}

/** They come together with the choices, in every language: too few to fetch by themselves. */
export const choiceWords: Record<Language, ChoiceWords> = {
  nl: {
    near: 'Waar bent u?',
    anywhere: 'Kies een dorp of postcode',
    here: 'Mijn plaats',
    locate: 'Gebruik mijn plaats',
    notFound: 'Wij vinden uw plaats niet. Kies een dorp in de lijst.',
    privacy: 'Uw plaats blijft op uw toestel. Afstanden zijn in vogelvlucht.',
    when: 'Wanneer?',
    openNow: 'Nu open',
    openTomorrow: 'Morgen open',
    wheelchair: 'Zonder trappen, ook met een rolstoel',
    bus: 'Met de bus of de trein',
    service: 'Voor welke hulp?',
    spoken: 'In welke taal?',
    any: 'Maakt niet uit',
    unsure: 'Van sommige plekken weten wij dit niet. Die staan hier niet bij.',
    all: 'Toon alle plekken',
    soonest: 'Volgende zitdag of bus bij u in de buurt',
  },
  fr: {
    near: 'Où êtes-vous ?',
    anywhere: 'Choisissez un village ou un code postal',
    here: 'Ma position',
    locate: 'Utiliser ma position',
    notFound: 'Nous ne trouvons pas votre position. Choisissez un village dans la liste.',
    privacy: 'Votre position reste sur votre appareil. Les distances sont à vol d’oiseau.',
    when: 'Quand ?',
    openNow: 'Ouvert maintenant',
    openTomorrow: 'Ouvert demain',
    wheelchair: 'Sans escaliers, aussi en fauteuil roulant',
    bus: 'En bus ou en train',
    service: 'Pour quelle aide ?',
    spoken: 'Dans quelle langue ?',
    any: 'Peu importe',
    unsure: 'Pour certains lieux, nous ne le savons pas. Ils ne sont pas dans la liste.',
    all: 'Montrer tous les lieux',
    soonest: 'Prochaine permanence ou passage du bus près de chez vous',
  },
  en: {
    near: 'Where are you?',
    anywhere: 'Choose a village or postal code',
    here: 'My position',
    locate: 'Use my position',
    notFound: 'We cannot find your position. Choose a village in the list.',
    privacy: 'Your position stays on your device. Distances are as the crow flies.',
    when: 'When?',
    openNow: 'Open now',
    openTomorrow: 'Open tomorrow',
    wheelchair: 'No stairs, also with a wheelchair',
    bus: 'By bus or train',
    service: 'For which help?',
    spoken: 'In which language?',
    any: 'Any',
    unsure: 'Of some places we do not know this. They are not shown here.',
    all: 'Show all places',
    soonest: 'Next sitting day or bus near you',
  },
  de: {
    near: 'Wo sind Sie?',
    anywhere: 'Wählen Sie ein Dorf oder eine Postleitzahl',
    here: 'Mein Standort',
    locate: 'Meinen Standort verwenden',
    notFound: 'Wir finden Ihren Standort nicht. Wählen Sie ein Dorf aus der Liste.',
    privacy: 'Ihr Standort bleibt auf Ihrem Gerät. Entfernungen sind Luftlinie.',
    when: 'Wann?',
    openNow: 'Jetzt geöffnet',
    openTomorrow: 'Morgen geöffnet',
    wheelchair: 'Ohne Stufen, auch mit Rollstuhl',
    bus: 'Mit Bus oder Bahn',
    service: 'Für welche Hilfe?',
    spoken: 'In welcher Sprache?',
    any: 'Egal',
    unsure: 'Von manchen Orten wissen wir das nicht. Sie stehen nicht hier.',
    all: 'Alle Orte zeigen',
    soonest: 'Nächster Sprechtag oder Bus in Ihrer Nähe',
  },
};
