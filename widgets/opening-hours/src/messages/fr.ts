import { hour, stateWords } from '@onthaal/schedule/words/fr';
import type { Messages } from '../messages.ts';

export const messages: Messages = {
  ...stateWords,
  title: "Heures d'ouverture",
  unknownAdvice: 'Nous ne connaissons pas les heures de ce guichet. Renseignez-vous avant de venir.',
  callAdvice: 'Appelez le',
  dayClosed: 'fermé',
  block: (from, to) => `${hour(from)} – ${hour(to)}`,
  kind: { 'walk-in': '', appointment: 'sur rendez-vous', phone: 'par téléphone uniquement' },
  week: 'Cette semaine',
  phoneWeek: 'Par téléphone',
  soon: 'Bientôt différent',
  now: "Besoin d'aide maintenant ?",
  demonstration: 'Démonstration : les données peuvent être dépassées.',
};
