import { stateWords } from '@onthaal/schedule/words/nl';
import type { Messages } from '../messages.ts';

export const messages: Messages = {
  ...stateWords,
  title: 'Openingsuren',
  unknownAdvice: 'Wij weten niet of dit loket nu open is. Vraag het voor u komt.',
  alsoByAppointment: 'Ook op afspraak, buiten deze uren.',
  dayClosed: 'gesloten',
  kind: { 'walk-in': '', appointment: 'op afspraak', phone: 'alleen per telefoon' },
  unsure: 'nog niet bekend',
  week: 'Deze week',
  phoneWeek: 'Per telefoon',
  previous: { week: 'Vorige week', month: 'Vorige maand' },
  next: { week: 'Volgende week', month: 'Volgende maand' },
  show: { week: 'Week', month: 'Maand' },
  marks: { open: 'open', unknown: 'nog niet bekend', differs: 'anders dan gewoonlijk' },
  soon: 'Binnenkort anders',
  otherHours: 'andere uren',
  stops: 'Haltes',
  nextStop: (stop) => `Volgende halte bij ${stop}`,
  subscribe: 'Volg deze uren in uw agenda',
  download: 'Bewaar ze als bestand',
  keepDay: 'Zet deze dag in uw agenda',
  demonstration: 'Demonstratie: gegevens kunnen verouderd zijn.',
};
