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
  save: 'Kontakt speichern',
  ended: 'Diese Stelle gibt es nicht mehr.',
  now: 'Brauchen Sie jetzt Hilfe?',
  demonstration: 'Demonstration: Angaben können veraltet sein.',
};
