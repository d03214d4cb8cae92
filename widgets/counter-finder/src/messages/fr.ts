import { stateWords } from '@onthaal/schedule/words/fr';
import type { Messages } from '../messages.ts';

export const messages: Messages = {
  ...stateWords,
  title: 'Où trouver de l’aide ?',
  kind: {
    fixed: 'Guichet',
    sitting: 'Permanence',
    mobile: 'Bus',
    phone: 'Téléphone',
    'home-visit': 'Chez vous',
    online: 'Site web',
  },
  choose: 'Chercher près de chez vous, ouvert maintenant, en fauteuil roulant …',
  count: (shown, total) =>
    shown < total ? `${shown} lieux sur ${total}` : total === 1 ? '1 lieu' : `${total} lieux`,
  away: (kilometres) => (kilometres < 1 ? 'à moins de 1 km' : `à environ ${kilometres} km`),
  showMap: 'Montrer sur la carte',
  noMap: 'La carte ne vient pas. La liste contient tout.',
  demonstration: 'Démonstration : les données peuvent être dépassées.',
};
