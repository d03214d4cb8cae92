import { hour, stateWords } from '@onthaal/schedule/words/en';
import type { Messages } from '../messages.ts';

export const messages: Messages = {
  ...stateWords,
  title: 'Opening hours',
  unknownAdvice: 'We do not know the hours of this counter. Ask before you come.',
  callAdvice: 'Call',
  dayClosed: 'closed',
  block: (from, to) => `${hour(from)} – ${hour(to)}`,
  kind: { 'walk-in': '', appointment: 'by appointment', phone: 'by phone only' },
  week: 'This week',
  phoneWeek: 'By phone',
  soon: 'Soon different',
  now: 'Need help now?',
  demonstration: 'Demonstration: details may be out of date.',
};
