import type { StateWords } from '../state-line.ts';

/** 09:00 is "9", 13:30 is "13.30"; "uur" follows. */
const hour = (time: string) => time.replace(/^0/, '').replace(':00', '').replace(':', '.');

export const stateWords: StateWords = {
  openUntil: {
    'walk-in': (end) => `Nu open tot ${end}`,
    phone: (end) => `Nu te bellen tot ${end}`,
    appointment: (end) => `Nu open op afspraak tot ${end}`,
  },
  openAlways: {
    'walk-in': 'Dag en nacht open',
    phone: 'Dag en nacht te bellen',
    appointment: 'Dag en nacht open op afspraak',
  },
  closed: 'Nu gesloten',
  opens: (moment) => `Open ${moment}`,
  perhapsOpens: (moment) => `Misschien open ${moment}`,
  'appointment-only': 'Alleen op afspraak',
  unknown: 'Openingsuren niet bekend',
  present: (end) => `nu aanwezig tot ${end}`,
  presentAlways: 'altijd aanwezig',
  today: 'vandaag',
  tomorrow: 'morgen',
  clock: (time) => `${hour(time)} uur`,
  moment: (day, time) => `${day} om ${hour(time)} uur`,
  fromTo: (opensAt, closesAt) => `${hour(opensAt)} tot ${hour(closesAt)} uur`,
  allDay: 'de hele dag',
  stretch: (first, last) => `${first} tot ${last}`,
  reach: {
    now: 'Nu bereikbaar',
    perhaps: 'Misschien nu te bereiken',
    other: 'Andere contacten',
  },
};
