import type { Messages } from '../messages.ts';

export const messages: Messages = {
  title: 'Ihre Anlaufstelle',
  demonstration: 'Demonstration: Angaben können veraltet sein.',
};
