import type { Messages } from '../messages.ts';

/** 09:00 is "9 h", 13:30 is "13 h 30". */
const hour = (time: string) => time.replace(/^0/, '').replace(':00', ' h').replace(':', ' h ');

export const messages: Messages = {
  title: "Heures d'ouverture",
  openUntil: (time) => `Ouvert jusqu'à ${hour(time)}`,
  phoneOpenUntil: (time) => `Joignable par téléphone jusqu'à ${hour(time)}`,
  appointmentUntil: (time) => `Ouvert sur rendez-vous jusqu'à ${hour(time)}`,
  closed: 'Fermé pour le moment',
  opensAt: (day, time) => `Ouvre ${day} à ${hour(time)}`,
  appointmentOnly: 'Uniquement sur rendez-vous',
  unknown: 'Heures non connues',
  unknownAdvice: 'Nous ne connaissons pas les heures de ce guichet. Renseignez-vous avant de venir.',
  callAdvice: 'Appelez le',
  today: "aujourd'hui",
  tomorrow: 'demain',
  dayClosed: 'fermé',
  block: (from, to) => `${hour(from)} – ${hour(to)}`,
  kind: { 'walk-in': '', appointment: 'sur rendez-vous', phone: 'par téléphone uniquement' },
  week: 'Cette semaine',
  phoneWeek: 'Par téléphone',
  soon: 'Bientôt différent',
  now: "Besoin d'aide maintenant ?",
  demonstration: 'Démonstration : les données peuvent être dépassées.',
};
