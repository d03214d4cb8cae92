import type { Messages } from '../messages.ts';

/** 09:00 is "9 uur", 13:30 is "13.30 uur". */
const hour = (time: string) => time.replace(/^0/, '').replace(':00', '').replace(':', '.');

export const messages: Messages = {
  title: 'Openingsuren',
  openUntil: (time) => `Nu open tot ${hour(time)} uur`,
  phoneOpenUntil: (time) => `Nu te bellen tot ${hour(time)} uur`,
  appointmentUntil: (time) => `Nu open op afspraak tot ${hour(time)} uur`,
  closed: 'Nu gesloten',
  opensAt: (day, time) => `Open ${day} om ${hour(time)} uur`,
  appointmentOnly: 'Alleen op afspraak',
  unknown: 'Openingsuren niet bekend',
  unknownAdvice: 'Wij kennen de uren van dit loket niet. Vraag ernaar voor u komt.',
  callAdvice: 'Bel',
  today: 'vandaag',
  tomorrow: 'morgen',
  dayClosed: 'gesloten',
  block: (from, to) => `${hour(from)} – ${hour(to)} uur`,
  kind: { 'walk-in': '', appointment: 'op afspraak', phone: 'alleen per telefoon' },
  week: 'Deze week',
  phoneWeek: 'Per telefoon',
  soon: 'Binnenkort anders',
  now: 'Nu hulp nodig?',
  demonstration: 'Demonstratie: gegevens kunnen verouderd zijn.',
};
