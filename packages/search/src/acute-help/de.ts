import type { AcuteWords } from '../acute-help.ts';

export const de: AcuteWords = {
  kinds: {
    violence: [
      'Sind Sie nicht sicher?',
      'Sie sind nicht allein, und es ist nicht Ihre Schuld. Sie können darüber sprechen, auch ohne Ihren Namen zu nennen.',
      '108, 1712, 101, 112',
    ],
    child: [
      'Ist ein Kind nicht sicher?',
      'Es ist gut, dass Sie darüber sprechen. Bist du selbst ein Kind? Dann ist es nicht deine Schuld: Jemand hört dir zu.',
      '108, 102, 1712, 112',
    ],
    suicide: [
      'Wird es Ihnen zu schwer?',
      'Sie müssen damit nicht allein bleiben. Sprechen Sie mit jemandem, auch wenn Sie sich um einen anderen sorgen.',
      '108, 1813, 112',
    ],
    homeless: [
      'Haben Sie keinen Platz zum Schlafen?',
      'Rufen Sie uns oder das CAW an. Wir suchen mit Ihnen einen Platz.',
      '0800 13 500, 112',
    ],
    emergency: ['Ist jemand in Lebensgefahr?', 'Rufen Sie sofort an. Man hilft Ihnen am Telefon.', '112'],
  },
  contacts: {
    '101': [
      'Polizei',
      'Wenn es gerade geschieht. Tag und Nacht. Sie können auch nach der Opferhilfe der Polizei fragen.',
    ],
    '102': ['Awel (auf Niederländisch)', 'Für Kinder und Jugendliche. Kostenlos, ohne Namen.'],
    '108': ['Telefonhilfe', 'Über alles sprechen, was schwer ist. Kostenlos, auf Deutsch.'],
    '112': [
      'Rettungswagen, Feuerwehr und Polizei',
      'Wenn jemand verletzt oder in großer Gefahr ist. Tag und Nacht.',
    ],
    '1712': ['Hilfe bei Gewalt (auf Niederländisch)', 'Kostenlos, ohne Namen, an Werktagen.'],
    '1813': ['Suizid-Telefon (auf Niederländisch)', 'Kostenlos, ohne Namen, Tag und Nacht.'],
    '0800 13 500': ['CAW', 'Hilfe bei Obdachlosigkeit und anderen Problemen. Kostenlos, an Werktagen.'],
  },
  leave: 'Diese Seite schnell verlassen',
  leaveHint: 'Oder drücken Sie dreimal Escape.',
};
