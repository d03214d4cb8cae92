import { stateWords } from '@onthaal/schedule/words/de';
import type { Messages } from '../messages.ts';

export const messages: Messages = {
  ...stateWords,
  title: 'Öffnungszeiten',
  unknownAdvice: 'Wir wissen nicht, ob diese Stelle jetzt geöffnet ist. Fragen Sie nach, bevor Sie kommen.',
  alsoByAppointment: 'Auch nach Vereinbarung, außerhalb dieser Zeiten.',
  dayClosed: 'geschlossen',
  kind: { 'walk-in': '', appointment: 'nach Vereinbarung', phone: 'nur telefonisch' },
  unsure: 'noch nicht bekannt',
  week: 'Diese Woche',
  phoneWeek: 'Am Telefon',
  previous: { week: 'Vorige Woche', month: 'Voriger Monat' },
  next: { week: 'Nächste Woche', month: 'Nächster Monat' },
  show: { week: 'Woche', month: 'Monat' },
  marks: { open: 'geöffnet', unknown: 'noch nicht bekannt', differs: 'anders als sonst' },
  soon: 'Demnächst anders',
  otherHours: 'andere Zeiten',
  stops: 'Haltestellen',
  nextStop: (stop) => `Nächster Halt: ${stop}`,
  subscribe: 'Diese Zeiten im Kalender verfolgen',
  download: 'Als Datei speichern',
  keepDay: 'Diesen Tag in den Kalender eintragen',
  demonstration: 'Demonstration: Angaben können veraltet sein.',
};
