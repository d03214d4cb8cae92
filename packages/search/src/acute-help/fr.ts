import type { AcuteWords } from '../acute-help.ts';

export const fr: AcuteWords = {
  kinds: {
    violence: [
      'Vous n’êtes pas en sécurité ?',
      'Vous n’êtes pas seul, et ce n’est pas votre faute. Vous pouvez en parler, même sans donner votre nom.',
      '0800 30 030, 1712, 101, 112',
    ],
    child: [
      'Un enfant n’est pas en sécurité ?',
      'C’est bien d’en parler. Tu es un enfant ? Alors ce n’est pas ta faute : quelqu’un t’écoute.',
      '103, 102, 1712, 112',
    ],
    suicide: [
      'C’est trop lourd à porter ?',
      'Vous ne devez pas rester seul avec cela. Parlez-en, aussi si vous êtes inquiet pour quelqu’un d’autre.',
      '0800 32 123, 107, 1813, 112',
    ],
    homeless: [
      'Vous n’avez pas d’endroit où dormir ?',
      'Appelez-nous, ou appelez le CAW. Nous cherchons une solution avec vous.',
      '0800 13 500, 112',
    ],
    emergency: [
      'Quelqu’un est en danger de mort ?',
      'Appelez tout de suite. On vous aide au téléphone.',
      '112',
    ],
  },
  contacts: {
    '101': [
      'Police',
      'Si cela arrive maintenant. Jour et nuit. Vous pouvez aussi demander l’assistance aux victimes.',
    ],
    '102': ['Awel (en néerlandais)', 'Pour les enfants et les jeunes. Gratuit, sans nom.'],
    '103': ['Écoute-Enfants', 'Pour les enfants et ceux qui s’inquiètent pour eux. Gratuit, sans nom.'],
    '107': ['Télé-Accueil', 'Parler de tout ce qui est lourd. Gratuit, jour et nuit.'],
    '112': ['Ambulance, pompiers et police', 'Si quelqu’un est blessé ou en grand danger. Jour et nuit.'],
    '1712': ['Violence et abus (en néerlandais)', 'Gratuit, sans nom, les jours ouvrables.'],
    '1813': ['Ligne suicide (en néerlandais)', 'Gratuit, sans nom, jour et nuit.'],
    '0800 13 500': ['CAW', 'Aide aux sans-abri et pour d’autres problèmes. Gratuit, les jours ouvrables.'],
    '0800 30 030': ['Écoute violences conjugales', 'Gratuit, sans nom, jour et nuit.'],
    '0800 32 123': ['Centre de prévention du suicide', 'Gratuit, sans nom, jour et nuit.'],
  },
  leave: 'Quitter vite ce site',
  leaveHint: 'Ou appuyez trois fois sur Échap.',
};
