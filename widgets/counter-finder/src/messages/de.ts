import { stateWords } from '@onthaal/schedule/words/de';
import type { Messages } from '../messages.ts';

export const messages: Messages = {
  ...stateWords,
  title: 'Wohin können Sie gehen?',
  kind: {
    fixed: 'Schalter',
    sitting: 'Sprechtag',
    mobile: 'Bus',
    phone: 'Telefon',
    'home-visit': 'Bei Ihnen zu Hause',
    online: 'Website',
  },
  choose: 'In der Nähe, jetzt geöffnet, mit Rollstuhl …',
  count: (shown, total) =>
    shown < total ? `${shown} von ${total} Orten` : total === 1 ? '1 Ort' : `${total} Orte`,
  away: (kilometres) => (kilometres < 1 ? 'weniger als 1 km' : `etwa ${kilometres} km`),
  showMap: 'Auf der Karte zeigen',
  noMap: 'Die Karte kommt nicht. In der Liste steht alles.',
  demonstration: 'Demonstration: Angaben können veraltet sein.',
};
