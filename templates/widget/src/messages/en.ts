import type { Messages } from '../messages.ts';

export const messages: Messages = {
  title: 'Your reception desk',
  demonstration: 'Demonstration: the facts may be out of date.',
};
