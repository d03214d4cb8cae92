import { stateWords } from '@onthaal/schedule/words/en';
import type { Messages } from '../messages.ts';

export const messages: Messages = {
  ...stateWords,
  address: 'Address',
  route: 'Show the route',
  telephone: 'Telephone',
  email: 'E-mail',
  website: 'Website',
  hoursOnSite: 'Opening hours on the website',
  contact: 'Who to ask',
  accessibility: 'Access',
  transport: 'How to get there',
  languages: 'We speak',
  partners: 'Also here',
  save: 'Save this contact',
  ended: 'This counter has closed for good.',
  now: 'Need help now?',
  demonstration: 'Demonstration: details may be out of date.',
};
