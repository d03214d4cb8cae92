import { stateWords } from '@onthaal/schedule/words/nl';
import type { Messages } from '../messages.ts';

export const messages: Messages = {
  ...stateWords,
  address: 'Adres',
  route: 'Toon de route',
  telephone: 'Telefoon',
  email: 'E-mail',
  website: 'Website',
  hoursOnSite: 'Openingsuren op de website',
  contact: 'Bij wie',
  accessibility: 'Toegang',
  transport: 'Hoe komt u er',
  languages: 'Wij spreken',
  partners: 'Ook hier',
  stops: 'Haltes',
  homeVisits: 'Bij u thuis',
  reception: 'Aan de deur',
  bring: 'Breng mee',
  counterKind: {
    fixed: '',
    sitting: 'Zitdag',
    mobile: 'Bus die langskomt',
    phone: 'Per telefoon',
    'home-visit': 'Wij komen bij u thuis',
    online: 'Online',
  },
  save: 'Bewaar dit contact',
  ended: 'Dit loket is gestopt.',
  demonstration: 'Demonstratie: gegevens kunnen verouderd zijn.',
};
