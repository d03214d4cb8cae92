import type { StateWords } from '../state-line.ts';

/** 09:00 is "9:00", as on a Belgian door. */
export const hour = (time: string) => time.replace(/^0/, '');

export const stateWords: StateWords = {
  openUntil: {
    'walk-in': (time) => `Open now until ${hour(time)}`,
    phone: (time) => `You can call until ${hour(time)}`,
    appointment: (time) => `Open by appointment until ${hour(time)}`,
  },
  openAlways: {
    'walk-in': 'Open day and night',
    phone: 'By phone day and night',
    appointment: 'Open by appointment day and night',
  },
  closed: 'Closed now',
  opensAt: (day, time) => `Opens ${day} at ${hour(time)}`,
  'appointment-only': 'By appointment only',
  unknown: 'Opening hours not known',
  today: 'today',
  tomorrow: 'tomorrow',
};
