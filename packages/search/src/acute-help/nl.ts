import type { AcuteWords } from '../acute-help.ts';

export const nl: AcuteWords = {
  kinds: {
    violence: [
      'Bent u niet veilig?',
      'U bent niet alleen, en het is niet uw schuld. U mag erover praten, ook zonder uw naam te zeggen.',
      '1712, 101, 112',
    ],
    child: [
      'Is een kind niet veilig?',
      'Het is goed dat u erover praat. Bent u zelf een kind? Dan is het niet jouw schuld: iemand luistert naar jou.',
      '102, 1712, 112',
    ],
    suicide: [
      'Wordt het u te zwaar?',
      'U hoeft er niet alleen mee te blijven. Praat met iemand, ook als u zich zorgen maakt om een ander.',
      '1813, 106, 112',
    ],
    homeless: [
      'Hebt u geen plek om te slapen?',
      'Bel ons of het CAW. Samen zoeken we waar u terechtkunt.',
      '0800 13 500, 112',
    ],
    emergency: ['Is iemand in levensgevaar?', 'Bel meteen. U krijgt hulp aan de telefoon.', '112'],
  },
  contacts: {
    '101': ['Politie', 'Als het nu gebeurt. Dag en nacht. U kunt ook slachtofferhulp van de politie vragen.'],
    '102': ['Awel', 'Voor kinderen en jongeren. Gratis, zonder naam.'],
    '106': ['Tele-Onthaal', 'Praten over alles wat zwaar is. Gratis, dag en nacht.'],
    '112': ['Ziekenwagen, brandweer en politie', 'Als iemand gewond is of groot gevaar loopt. Dag en nacht.'],
    '1712': ['Hulplijn over geweld en misbruik', 'Gratis, zonder naam, op werkdagen.'],
    '1813': ['Zelfmoordlijn', 'Gratis, zonder naam, dag en nacht.'],
    '0800 13 500': ['CAW', 'Hulp bij dakloosheid en andere problemen. Gratis, op werkdagen.'],
  },
  leave: 'Verlaat deze site snel',
  leaveHint: 'Of druk drie keer op Escape.',
};
