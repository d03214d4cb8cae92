import type { StateWords } from '../state-line.ts';

/** 09:00 is "9 h", 13:30 is "13 h 30". */
export const hour = (time: string) => time.replace(/^0/, '').replace(':00', ' h').replace(':', ' h ');

export const stateWords: StateWords = {
  openUntil: {
    'walk-in': (time) => `Ouvert jusqu'à ${hour(time)}`,
    phone: (time) => `Joignable par téléphone jusqu'à ${hour(time)}`,
    appointment: (time) => `Ouvert sur rendez-vous jusqu'à ${hour(time)}`,
  },
  openAlways: {
    'walk-in': 'Ouvert jour et nuit',
    phone: 'Joignable par téléphone jour et nuit',
    appointment: 'Ouvert sur rendez-vous jour et nuit',
  },
  closed: 'Fermé pour le moment',
  opensAt: (day, time) => `Ouvre ${day} à ${hour(time)}`,
  'appointment-only': 'Uniquement sur rendez-vous',
  unknown: 'Heures non connues',
  today: "aujourd'hui",
  tomorrow: 'demain',
};
