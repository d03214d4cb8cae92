import { stateWords } from '@onthaal/schedule/words/en';
import type { Messages } from '../messages.ts';

export const messages: Messages = {
  ...stateWords,
  title: 'Where can you go?',
  kind: {
    fixed: 'Desk',
    sitting: 'Sitting day',
    mobile: 'Bus',
    phone: 'Telephone',
    'home-visit': 'At your home',
    online: 'Website',
  },
  choose: 'Search nearby, open now, with a wheelchair …',
  count: (shown, total) =>
    shown < total ? `${shown} of ${total} places` : total === 1 ? '1 place' : `${total} places`,
  away: (kilometres) => (kilometres < 1 ? 'less than 1 km' : `about ${kilometres} km`),
  showMap: 'Show on the map',
  noMap: 'The map does not come. The list has everything.',
  demonstration: 'Demonstration: the facts may be out of date.',
};
