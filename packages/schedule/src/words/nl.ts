import type { StateWords } from '../state-line.ts';

/** 09:00 is "9", 13:30 is "13.30"; "uur" follows. */
export const hour = (time: string) => time.replace(/^0/, '').replace(':00', '').replace(':', '.');

export const stateWords: StateWords = {
  openUntil: {
    'walk-in': (time) => `Nu open tot ${hour(time)} uur`,
    phone: (time) => `Nu te bellen tot ${hour(time)} uur`,
    appointment: (time) => `Nu open op afspraak tot ${hour(time)} uur`,
  },
  openAlways: {
    'walk-in': 'Dag en nacht open',
    phone: 'Dag en nacht te bellen',
    appointment: 'Dag en nacht open op afspraak',
  },
  closed: 'Nu gesloten',
  opensAt: (day, time) => `Open ${day} om ${hour(time)} uur`,
  'appointment-only': 'Alleen op afspraak',
  unknown: 'Openingsuren niet bekend',
  today: 'vandaag',
  tomorrow: 'morgen',
};
