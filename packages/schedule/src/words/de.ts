import type { StateWords } from '../state-line.ts';

/** 09:00 is "9", 13:30 is "13.30"; "Uhr" follows. */
export const hour = (time: string) => time.replace(/^0/, '').replace(':00', '').replace(':', '.');

export const stateWords: StateWords = {
  openUntil: {
    'walk-in': (time) => `Jetzt geöffnet bis ${hour(time)} Uhr`,
    phone: (time) => `Telefonisch erreichbar bis ${hour(time)} Uhr`,
    appointment: (time) => `Geöffnet nach Vereinbarung bis ${hour(time)} Uhr`,
  },
  openAlways: {
    'walk-in': 'Tag und Nacht geöffnet',
    phone: 'Tag und Nacht telefonisch erreichbar',
    appointment: 'Tag und Nacht nach Vereinbarung geöffnet',
  },
  closed: 'Jetzt geschlossen',
  opensAt: (day, time) => `Öffnet ${day} um ${hour(time)} Uhr`,
  'appointment-only': 'Nur nach Vereinbarung',
  unknown: 'Öffnungszeiten nicht bekannt',
  today: 'heute',
  tomorrow: 'morgen',
};
