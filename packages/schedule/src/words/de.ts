import type { StateWords } from '../state-line.ts';

/** 09:00 is "9", 13:30 is "13.30"; "Uhr" follows. */
const hour = (time: string) => time.replace(/^0/, '').replace(':00', '').replace(':', '.');

export const stateWords: StateWords = {
  openUntil: {
    'walk-in': (end) => `Jetzt geöffnet bis ${end}`,
    phone: (end) => `Telefonisch erreichbar bis ${end}`,
    appointment: (end) => `Geöffnet nach Vereinbarung bis ${end}`,
  },
  openAlways: {
    'walk-in': 'Tag und Nacht geöffnet',
    phone: 'Tag und Nacht telefonisch erreichbar',
    appointment: 'Tag und Nacht nach Vereinbarung geöffnet',
  },
  closed: 'Jetzt geschlossen',
  opens: (moment) => `Öffnet ${moment}`,
  perhapsOpens: (moment) => `Vielleicht geöffnet ${moment}`,
  'appointment-only': 'Nur nach Vereinbarung',
  unknown: 'Öffnungszeiten nicht bekannt',
  present: (end) => `jetzt da, bis ${end}`,
  presentAlways: 'immer da',
  today: 'heute',
  tomorrow: 'morgen',
  clock: (time) => `${hour(time)} Uhr`,
  moment: (day, time) => `${day} um ${hour(time)} Uhr`,
  fromTo: (opensAt, closesAt) => `${hour(opensAt)} bis ${hour(closesAt)} Uhr`,
  allDay: 'den ganzen Tag',
  stretch: (first, last) => `${first} bis ${last}`,
  reach: {
    now: 'Jetzt erreichbar',
    perhaps: 'Vielleicht jetzt erreichbar',
    other: 'Weitere Kontakte',
  },
};
