import type { Messages } from '../messages.ts';

/** 09:00 is "9:00", as on a Belgian door. */
const hour = (time: string) => time.replace(/^0/, '');

export const messages: Messages = {
  title: 'Opening hours',
  openUntil: (time) => `Open now until ${hour(time)}`,
  phoneOpenUntil: (time) => `You can call until ${hour(time)}`,
  appointmentUntil: (time) => `Open by appointment until ${hour(time)}`,
  closed: 'Closed now',
  opensAt: (day, time) => `Opens ${day} at ${hour(time)}`,
  appointmentOnly: 'By appointment only',
  unknown: 'Opening hours not known',
  unknownAdvice: 'We do not know the hours of this counter. Ask before you come.',
  callAdvice: 'Call',
  today: 'today',
  tomorrow: 'tomorrow',
  dayClosed: 'closed',
  block: (from, to) => `${hour(from)} – ${hour(to)}`,
  kind: { 'walk-in': '', appointment: 'by appointment', phone: 'by phone only' },
  week: 'This week',
  phoneWeek: 'By phone',
  soon: 'Soon different',
  now: 'Need help now?',
  demonstration: 'Demonstration: details may be out of date.',
};
