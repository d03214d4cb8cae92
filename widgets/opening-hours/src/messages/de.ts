import type { Messages } from '../messages.ts';

/** 09:00 is "9", 13:30 is "13.30"; "Uhr" follows. */
const hour = (time: string) => time.replace(/^0/, '').replace(':00', '').replace(':', '.');

export const messages: Messages = {
  title: 'Öffnungszeiten',
  openUntil: (time) => `Jetzt geöffnet bis ${hour(time)} Uhr`,
  phoneOpenUntil: (time) => `Telefonisch erreichbar bis ${hour(time)} Uhr`,
  appointmentUntil: (time) => `Geöffnet nach Vereinbarung bis ${hour(time)} Uhr`,
  closed: 'Jetzt geschlossen',
  opensAt: (day, time) => `Öffnet ${day} um ${hour(time)} Uhr`,
  appointmentOnly: 'Nur nach Vereinbarung',
  unknown: 'Öffnungszeiten nicht bekannt',
  unknownAdvice: 'Wir kennen die Zeiten dieser Stelle nicht. Fragen Sie nach, bevor Sie kommen.',
  callAdvice: 'Anrufen',
  today: 'heute',
  tomorrow: 'morgen',
  dayClosed: 'geschlossen',
  block: (from, to) => `${hour(from)} – ${hour(to)} Uhr`,
  kind: { 'walk-in': '', appointment: 'nach Vereinbarung', phone: 'nur telefonisch' },
  week: 'Diese Woche',
  phoneWeek: 'Am Telefon',
  soon: 'Demnächst anders',
  now: 'Brauchen Sie jetzt Hilfe?',
  demonstration: 'Demonstration: Angaben können veraltet sein.',
};
