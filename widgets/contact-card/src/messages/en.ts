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
  stops: 'Stops',
  homeVisits: 'At your home',
  reception: 'At the door',
  bring: 'What to bring',
  counterKind: {
    fixed: '',
    sitting: 'Sitting day',
    mobile: 'A bus that comes by',
    phone: 'By telephone',
    'home-visit': 'We come to your home',
    online: 'Online',
  },
  save: 'Save this contact',
  ended: 'This counter has closed for good.',
  demonstration: 'Demonstration: details may be out of date.',
};
