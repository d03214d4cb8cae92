import { hour, stateWords } from '@onthaal/schedule/words/nl';
import type { Messages } from '../messages.ts';

export const messages: Messages = {
  ...stateWords,
  title: 'Openingsuren',
  unknownAdvice: 'Wij kennen de uren van dit loket niet. Vraag ernaar voor u komt.',
  callAdvice: 'Bel',
  dayClosed: 'gesloten',
  block: (from, to) => `${hour(from)} – ${hour(to)} uur`,
  kind: { 'walk-in': '', appointment: 'op afspraak', phone: 'alleen per telefoon' },
  week: 'Deze week',
  phoneWeek: 'Per telefoon',
  soon: 'Binnenkort anders',
  now: 'Nu hulp nodig?',
  demonstration: 'Demonstratie: gegevens kunnen verouderd zijn.',
};
