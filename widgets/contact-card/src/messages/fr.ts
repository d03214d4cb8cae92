import { stateWords } from '@onthaal/schedule/words/fr';
import type { Messages } from '../messages.ts';

export const messages: Messages = {
  ...stateWords,
  address: 'Adresse',
  route: "Voir l'itinéraire",
  telephone: 'Téléphone',
  email: 'E-mail',
  website: 'Site web',
  hoursOnSite: "Heures d'ouverture sur le site web",
  contact: 'Auprès de qui',
  accessibility: 'Accès',
  transport: 'Comment venir',
  languages: 'Nous parlons',
  partners: 'Aussi ici',
  stops: 'Arrêts',
  homeVisits: 'Chez vous',
  reception: 'À l’accueil',
  bring: 'À apporter',
  counterKind: {
    fixed: '',
    sitting: 'Permanence',
    mobile: 'Bus qui passe près de chez vous',
    phone: 'Par téléphone',
    'home-visit': 'Nous venons chez vous',
    online: 'En ligne',
  },
  save: 'Enregistrer ce contact',
  ended: "Ce guichet n'existe plus.",
  demonstration: 'Démonstration : les données peuvent être dépassées.',
};
