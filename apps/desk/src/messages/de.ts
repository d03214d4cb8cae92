import type { Messages } from '../messages.ts';

export const messages: Messages = {
  title: 'Schalter',
  language: 'Sprache',
  languageName: { nl: 'Niederländisch', fr: 'Französisch', en: 'Englisch', de: 'Deutsch' },
  skip: 'Zum Inhalt',
  todayAt: (time) => `heute um ${time} Uhr`,
  yesterdayAt: (time) => `gestern um ${time} Uhr`,
  dayAt: (day, time) => `${day} um ${time} Uhr`,

  keyTitle: 'Öffnen Sie den Schalter mit dem Schlüssel',
  keyExplanation:
    'Hilfsanfragen kommen hier verschlüsselt an. Nur der Schlüssel Ihrer Gemeinde kann sie öffnen. Wählen Sie die Schlüsseldatei: Ihr Name endet auf .jwk.json.',
  keyPromise:
    'Der Schlüssel bleibt auf diesem Computer. Er wird nicht gesendet und nicht gespeichert. Schließen Sie den Schalter, oder nach 15 Minuten ohne Aktivität, ist er weg.',
  keyChoose: 'Schlüsseldatei wählen',
  keyDrop: 'oder ziehen Sie die Datei in dieses Feld',
  opening: 'Der Schalter wird geöffnet…',
  closedByIdle: 'Der Schalter wurde nach 15 Minuten ohne Aktivität geschlossen. Der Schlüssel ist vergessen.',
  closedByHand: 'Der Schalter ist geschlossen. Der Schlüssel ist vergessen.',
  problem: {
    'not-a-key':
      'Diese Datei ist kein Schlüssel eines Schalters. Wählen Sie die Datei, die auf .jwk.json endet.',
    'public-key': 'Diese Datei ist die öffentliche Hälfte eines Schlüssels. Damit lässt sich nichts öffnen.',
    'recovery-key':
      'Das ist der Wiederherstellungsschlüssel. Er gehört zu keinem Schalter. Wählen Sie den Schlüssel Ihrer Gemeinde.',
    'other-key':
      'Dieser Schlüssel passt nicht (mehr) zum Schalter dieser Gemeinde. Fragen Sie die Verwaltung, welcher Schlüssel jetzt gilt.',
    'unknown-desk': 'Die Gemeinde dieses Schlüssels hat hier keinen Schalter.',
    busy: 'Zu viele Anfragen hintereinander. Warten Sie eine Minute und versuchen Sie es noch einmal.',
    unreachable:
      'Der Dienst ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    failed: 'Beim Dienst ist etwas schiefgegangen. Versuchen Sie es später noch einmal.',
  },

  close: 'Schalter schließen',
  idleWarning:
    'Der Schalter schließt in einer Minute. Bewegen Sie die Maus oder drücken Sie eine Taste, um weiterzuarbeiten.',
  listTitle: 'Hilfsanfragen',
  count: (shown, all) =>
    shown === all ? (all === 1 ? '1 Anfrage' : `${all} Anfragen`) : `${shown} von ${all} Anfragen`,
  filter: 'Nach Referenz suchen',
  refresh: 'Aktualisieren',
  refreshing: 'Wird aktualisiert…',
  updatedAt: (time) => `Aktualisiert um ${time} Uhr`,
  empty: 'Es sind noch keine Hilfsanfragen eingegangen.',
  emptyFilter: (reference) => `Keine Anfrage mit „${reference}“ in der Referenz.`,
  notRefreshed: 'Die Liste konnte nicht aktualisiert werden. Sie sehen den letzten Stand.',

  reference: 'Referenz',
  receivedAt: 'Eingegangen',
  counter: 'Anlaufstelle',
  service: 'Dienst',
  status: 'Stand',
  statusName: { received: 'Eingegangen', read: 'Gelesen', closed: 'Abgeschlossen' },
  open: (reference) => `${reference} öffnen`,
  none: 'Nicht gewählt',

  back: 'Zurück zur Liste',
  print: 'Drucken',
  intake: 'Anfrage',
  decrypting: 'Die Anfrage wird geöffnet…',
  sealed: 'Diese Anfrage kann nicht geöffnet werden',
  storyProblem: {
    'other-key':
      'Sie ist für einen anderen Schlüssel verschlüsselt als Ihren. Vielleicht hat der Schalter inzwischen einen neuen Schlüssel. Die Verwaltung kann sie mit dem alten Schlüssel oder dem Wiederherstellungsschlüssel öffnen.',
    damaged: 'Der Schlüssel passt, aber der Inhalt ist beschädigt. Er wurde nach dem Absenden verändert.',
    'not-a-story': 'Der Schlüssel passt, aber der Inhalt ist keine Anfrage, die dieser Schalter lesen kann.',
  },
  limits: 'Achtung: nicht erlaubt',
  noLimits: 'Es wurden keine Einschränkungen genannt.',
  limitName: {
    'no-voicemail': 'Nicht auf den Anrufbeantworter sprechen',
    'no-letter': 'Keinen Brief senden',
    'no-text-message': 'Keine SMS senden',
    'no-mention-of-service': 'Nicht sagen, von welchem Dienst Sie sind',
  },
  question: 'Die Frage',
  asker: 'Wer fragt',
  forWhom: 'Für wen',
  forWhomName: { self: 'Für sich selbst', other: 'Für jemand anderen' },
  name: 'Name',
  reach: 'Erreichbarkeit',
  reachBy: 'Wie',
  reachByName: { phone: 'Telefon', email: 'E-Mail', visit: 'Kommt vorbei', 'home-visit': 'Hausbesuch' },
  reachAt: 'Wann',
  reachAtName: { morning: 'Vormittag', afternoon: 'Nachmittag', evening: 'Abend', any: 'Jederzeit' },
  phone: 'Telefon',
  email: 'E-Mail',
  address: 'Adresse',
  note: 'Bemerkung',
  about: 'Zu dieser Anfrage',
  consent: 'Einwilligung',
  consentGiven: (parts, recipient, moment) => `${recipient} darf ${parts} verwenden. Gegeben ${moment}.`,
  consentRevoked: (moment) => `Widerrufen ${moment}.`,
  consentPart: { contact: 'die Kontaktdaten', story: 'die Schilderung' },
  consentVersion: (version) => `Text der Einwilligung: ${version}`,
  noConsent: 'Es wurde keine Einwilligung gegeben.',

  town: 'Was Einwohner sehen',
  townExplanation: 'Öffnungszeiten und Kontaktdaten, wie sie jetzt auf der Website stehen.',
  widgetLoading: 'Wird geladen…',
  widgetMissing: 'Dieser Teil kann jetzt nicht gezeigt werden. Der Rest des Schalters funktioniert.',
  demonstration: 'Dies ist eine Demonstration. Die Gemeinde und ihr Schalter sind ein Beispiel.',
};
