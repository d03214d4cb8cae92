import { stateWords } from '@onthaal/schedule/words/fr';
import type { Messages } from '../messages.ts';

export const messages: Messages = {
  ...stateWords,
  title: "Heures d'ouverture",
  unknownAdvice: 'Nous ne savons pas si ce guichet est ouvert maintenant. Renseignez-vous avant de venir.',
  alsoByAppointment: 'Aussi sur rendez-vous, en dehors de ces heures.',
  dayClosed: 'fermé',
  kind: { 'walk-in': '', appointment: 'sur rendez-vous', phone: 'par téléphone uniquement' },
  unsure: 'pas encore connu',
  week: 'Cette semaine',
  phoneWeek: 'Par téléphone',
  previous: { week: 'Semaine précédente', month: 'Mois précédent' },
  next: { week: 'Semaine suivante', month: 'Mois suivant' },
  show: { week: 'Semaine', month: 'Mois' },
  marks: { open: 'ouvert', unknown: 'pas encore connu', differs: "autrement que d'habitude" },
  soon: 'Bientôt différent',
  otherHours: 'autres heures',
  stops: 'Arrêts',
  nextStop: (stop) => `Prochain arrêt : ${stop}`,
  subscribe: 'Suivre ces heures dans votre agenda',
  download: 'Les enregistrer comme fichier',
  keepDay: 'Mettre ce jour dans votre agenda',
  demonstration: 'Démonstration : les données peuvent être dépassées.',
};
