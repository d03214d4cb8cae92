import type { Messages } from '../messages.ts';

export const messages: Messages = {
  title: 'Guichet',
  language: 'Langue',
  languageName: { nl: 'Néerlandais', fr: 'Français', en: 'Anglais', de: 'Allemand' },
  skip: 'Aller au contenu',
  todayAt: (time) => `aujourd’hui à ${time}`,
  yesterdayAt: (time) => `hier à ${time}`,
  dayAt: (day, time) => `${day} à ${time}`,

  keyTitle: 'Ouvrez le guichet avec la clé',
  keyExplanation:
    'Les demandes d’aide arrivent ici chiffrées. Seule la clé de votre commune peut les ouvrir. Choisissez le fichier de la clé : son nom se termine par .jwk.json.',
  keyPromise:
    'La clé reste sur cet ordinateur. Elle n’est ni envoyée ni conservée. Si vous fermez le guichet, ou après 15 minutes sans activité, elle disparaît.',
  keyChoose: 'Choisir le fichier de la clé',
  keyDrop: 'ou glissez le fichier dans ce cadre',
  opening: 'Le guichet s’ouvre…',
  closedByIdle: 'Le guichet a été fermé après 15 minutes sans activité. La clé est oubliée.',
  closedByHand: 'Le guichet est fermé. La clé est oubliée.',
  problem: {
    'not-a-key':
      'Ce fichier n’est pas la clé d’un guichet. Choisissez le fichier qui se termine par .jwk.json.',
    'public-key': 'Ce fichier est la moitié publique d’une clé. Il ne permet pas d’ouvrir les demandes.',
    'recovery-key':
      'Ceci est la clé de secours. Elle n’appartient à aucun guichet. Choisissez la clé de votre commune.',
    'other-key':
      'Cette clé n’est pas ou plus celle du guichet de cette commune. Demandez à l’administrateur quelle clé est valable.',
    'unknown-desk': 'La commune de cette clé n’a pas de guichet ici.',
    busy: 'Trop de demandes à la suite. Attendez une minute et réessayez.',
    unreachable: 'Le service est injoignable. Vérifiez votre connexion et réessayez.',
    failed: 'Le service a rencontré un problème. Réessayez plus tard.',
  },

  close: 'Fermer le guichet',
  idleWarning:
    'Le guichet se ferme dans une minute. Bougez la souris ou appuyez sur une touche pour continuer.',
  listTitle: 'Demandes d’aide',
  count: (shown, all) =>
    shown === all ? (all > 1 ? `${all} demandes` : `${all} demande`) : `${shown} sur ${all} demandes`,
  filter: 'Chercher par référence',
  refresh: 'Actualiser',
  refreshing: 'Actualisation…',
  updatedAt: (time) => `Mis à jour à ${time}`,
  empty: 'Aucune demande d’aide n’est encore arrivée.',
  emptyFilter: (reference) => `Aucune demande avec « ${reference} » dans la référence.`,
  notRefreshed: 'La liste n’a pas pu être actualisée. Vous voyez son dernier état.',

  reference: 'Référence',
  receivedAt: 'Reçue',
  counter: 'Guichet',
  service: 'Service',
  status: 'État',
  statusName: { received: 'Reçue', read: 'Lue', closed: 'Clôturée' },
  open: (reference) => `Ouvrir ${reference}`,
  none: 'Non choisi',

  back: 'Retour à la liste',
  print: 'Imprimer',
  intake: (reference) => `Demande ${reference}`,
  decrypting: 'La demande s’ouvre…',
  sealed: 'Cette demande ne peut pas être ouverte',
  storyProblem: {
    'other-key':
      'Elle est chiffrée pour une autre clé que la vôtre. Le guichet a peut-être reçu une nouvelle clé entre-temps. L’administrateur peut l’ouvrir avec l’ancienne clé ou avec la clé de secours.',
    damaged: 'La clé est la bonne, mais le contenu est abîmé. Il a été modifié après l’envoi.',
    'not-a-story': 'La clé est la bonne, mais le contenu n’est pas une demande que ce guichet peut lire.',
  },
  limits: 'Attention : ce n’est pas permis',
  noLimits: 'La personne n’a pas indiqué de restrictions.',
  limitName: {
    'no-voicemail': 'Ne pas laisser de message vocal',
    'no-letter': 'Ne pas envoyer de lettre',
    'no-text-message': 'Ne pas envoyer de SMS',
    'no-mention-of-service': 'Ne pas dire de quel service vous êtes',
  },
  question: 'La demande',
  forWhom: 'Pour qui',
  forWhomName: { self: 'Pour soi-même', other: 'Pour quelqu’un d’autre' },
  name: 'Nom',
  reach: 'Joindre la personne',
  reachBy: 'Comment',
  reachByName: {
    phone: 'Téléphone',
    email: 'E-mail',
    visit: 'Passe au guichet',
    'home-visit': 'Visite à domicile',
  },
  reachAt: 'Quand',
  reachAtName: { morning: 'Matin', afternoon: 'Après-midi', evening: 'Soir', any: 'Peu importe' },
  phone: 'Téléphone',
  email: 'E-mail',
  address: 'Adresse',
  note: 'Remarque',
  about: 'À propos de cette demande',
  consent: 'Consentement',
  consentGiven: (parts, recipient, moment) => `${recipient} peut utiliser ${parts}. Donné ${moment}.`,
  consentRevoked: (moment) => `Retiré ${moment}.`,
  consentPart: { contact: 'les coordonnées', story: 'le récit' },
  consentVersion: (version) => `Texte du consentement : ${version}`,
  noConsent: 'Aucun consentement n’a été donné.',

  town: 'Ce que voient les habitants',
  townExplanation: 'Les heures d’ouverture et les coordonnées telles qu’elles figurent sur le site.',
  widgetLoading: 'Chargement…',
  widgetMissing: 'Cette partie ne peut pas être affichée maintenant. Le reste du guichet fonctionne.',
  demonstration: 'Ceci est une démonstration. La commune et son guichet servent d’exemple.',
};
