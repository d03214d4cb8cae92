import type { Messages } from '../messages.ts';

export const messages: Messages = {
  title: 'Votre accueil',
  demonstration: 'Démonstration : les données peuvent être dépassées.',
};
