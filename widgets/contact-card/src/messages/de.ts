import { stateWords } from '@onthaal/schedule/words/de';
import type { Messages } from '../messages.ts';

export const messages: Messages = {
  ...stateWords,
  address: 'Adresse',
  route: 'Route anzeigen',
  telephone: 'Telefon',
  email: 'E-Mail',
  website: 'Website',
  hoursOnSite: 'Öffnungszeiten auf der Website',
  contact: 'Bei wem',
  accessibility: 'Zugang',
  transport: 'So kommen Sie hin',
  languages: 'Wir sprechen',
  partners: 'Auch hier',
  stops: 'Haltestellen',
  homeVisits: 'Bei Ihnen zu Hause',
  reception: 'Am Empfang',
  bring: 'Bitte mitbringen',
  counterKind: {
    fixed: '',
    sitting: 'Sprechtag',
    mobile: 'Ein Bus, der vorbeikommt',
    phone: 'Am Telefon',
    'home-visit': 'Wir kommen zu Ihnen nach Hause',
    online: 'Online',
  },
  save: 'Kontakt speichern',
  ended: 'Diese Stelle gibt es nicht mehr.',
  demonstration: 'Demonstration: Angaben können veraltet sein.',
};
