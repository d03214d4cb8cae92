import { stateWords } from '@onthaal/schedule/words/nl';
import type { Messages } from '../messages.ts';

export const messages: Messages = {
  ...stateWords,
  title: 'Waar kunt u terecht?',
  kind: {
    fixed: 'Loket',
    sitting: 'Zitdag',
    mobile: 'Bus',
    phone: 'Telefoon',
    'home-visit': 'Bij u thuis',
    online: 'Website',
  },
  choose: 'Zoek dichtbij, nu open, met een rolstoel …',
  count: (shown, total) =>
    shown < total ? `${shown} van ${total} plekken` : total === 1 ? '1 plek' : `${total} plekken`,
  away: (kilometres) => (kilometres < 1 ? 'minder dan 1 km' : `ongeveer ${kilometres} km`),
  showMap: 'Toon op de kaart',
  noMap: 'De kaart komt niet. In de lijst staat alles.',
  demonstration: 'Demonstratie: gegevens kunnen verouderd zijn.',
};
