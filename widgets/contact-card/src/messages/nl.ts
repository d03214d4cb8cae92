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
  save: 'Bewaar dit contact',
  ended: 'Dit loket is gestopt.',
  now: 'Nu hulp nodig?',
  demonstration: 'Demonstratie: gegevens kunnen verouderd zijn.',
};
