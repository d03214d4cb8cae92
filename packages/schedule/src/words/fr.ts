import type { StateWords } from '../state-line.ts';

/** 09:00 is "9 h", 13:30 is "13 h 30". */
const hour = (time: string) => time.replace(/^0/, '').replace(':00', ' h').replace(':', ' h ');

export const stateWords: StateWords = {
  openUntil: {
    'walk-in': (end) => `Ouvert jusqu'à ${end}`,
    phone: (end) => `Joignable par téléphone jusqu'à ${end}`,
    appointment: (end) => `Ouvert sur rendez-vous jusqu'à ${end}`,
  },
  openAlways: {
    'walk-in': 'Ouvert jour et nuit',
    phone: 'Joignable par téléphone jour et nuit',
    appointment: 'Ouvert sur rendez-vous jour et nuit',
  },
  closed: 'Fermé pour le moment',
  opens: (moment) => `Ouvre ${moment}`,
  perhapsOpens: (moment) => `Peut-être ouvert ${moment}`,
  'appointment-only': 'Uniquement sur rendez-vous',
  unknown: 'Heures non connues',
  present: (end) => `présent maintenant, jusqu'à ${end}`,
  presentAlways: 'toujours présent',
  today: "aujourd'hui",
  tomorrow: 'demain',
  clock: hour,
  moment: (day, time) => `${day} à ${hour(time)}`,
  fromTo: (opensAt, closesAt) => `de ${hour(opensAt)} à ${hour(closesAt)}`,
  allDay: 'toute la journée',
  stretch: (first, last) => `de ${first} jusqu'à ${last}`,
  reach: {
    now: 'Joignable maintenant',
    perhaps: 'Peut-être joignable maintenant',
    other: 'Autres contacts',
  },
};
