import { hour, stateWords } from '@onthaal/schedule/words/de';
import type { Messages } from '../messages.ts';

export const messages: Messages = {
  ...stateWords,
  title: 'Öffnungszeiten',
  unknownAdvice: 'Wir kennen die Zeiten dieser Stelle nicht. Fragen Sie nach, bevor Sie kommen.',
  callAdvice: 'Anrufen',
  dayClosed: 'geschlossen',
  block: (from, to) => `${hour(from)} – ${hour(to)} Uhr`,
  kind: { 'walk-in': '', appointment: 'nach Vereinbarung', phone: 'nur telefonisch' },
  week: 'Diese Woche',
  phoneWeek: 'Am Telefon',
  soon: 'Demnächst anders',
  now: 'Brauchen Sie jetzt Hilfe?',
  demonstration: 'Demonstration: Angaben können veraltet sein.',
};
