import { stateWords } from '@onthaal/schedule/words/en';
import type { Messages } from '../messages.ts';

export const messages: Messages = {
  ...stateWords,
  title: 'Opening hours',
  unknownAdvice: 'We do not know whether this counter is open now. Ask before you come.',
  alsoByAppointment: 'By appointment at other hours too.',
  dayClosed: 'closed',
  kind: { 'walk-in': '', appointment: 'by appointment', phone: 'by phone only' },
  unsure: 'not known yet',
  week: 'This week',
  phoneWeek: 'By phone',
  previous: { week: 'Previous week', month: 'Previous month' },
  next: { week: 'Next week', month: 'Next month' },
  show: { week: 'Week', month: 'Month' },
  marks: { open: 'open', unknown: 'not known yet', differs: 'other than usual' },
  soon: 'Soon different',
  otherHours: 'other hours',
  stops: 'Stops',
  nextStop: (stop) => `Next stop at ${stop}`,
  subscribe: 'Follow these hours in your calendar',
  download: 'Save them as a file',
  keepDay: 'Add this day to your calendar',
  demonstration: 'Demonstration: details may be out of date.',
};
