import type { Messages } from '../messages.ts';

export const messages: Messages = {
  title: 'Uw onthaal',
  demonstration: 'Demonstratie: gegevens kunnen verouderd zijn.',
};
