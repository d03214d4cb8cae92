import type { StateWords } from '../state-line.ts';

/** 09:00 is "9:00", as on a Belgian door. */
const hour = (time: string) => time.replace(/^0/, '');

export const stateWords: StateWords = {
  openUntil: {
    'walk-in': (end) => `Open now until ${end}`,
    phone: (end) => `You can call until ${end}`,
    appointment: (end) => `Open by appointment until ${end}`,
  },
  openAlways: {
    'walk-in': 'Open day and night',
    phone: 'By phone day and night',
    appointment: 'Open by appointment day and night',
  },
  closed: 'Closed now',
  opens: (moment) => `Opens ${moment}`,
  perhapsOpens: (moment) => `Perhaps open ${moment}`,
  'appointment-only': 'By appointment only',
  unknown: 'Opening hours not known',
  present: (end) => `here now, until ${end}`,
  presentAlways: 'always here',
  today: 'today',
  tomorrow: 'tomorrow',
  clock: hour,
  moment: (day, time) => `${day} at ${hour(time)}`,
  fromTo: (opensAt, closesAt) => `${hour(opensAt)} to ${hour(closesAt)}`,
  allDay: 'all day',
  stretch: (first, last) => `${first} until ${last}`,
  reach: {
    now: 'You can reach now',
    perhaps: 'Perhaps reachable now',
    other: 'Other contacts',
  },
};
