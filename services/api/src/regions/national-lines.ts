import { BELGIAN_TIME_ZONE, type FallbackContact, type OpeningHours } from '@onthaal/vocabulary';

/** Work days from nine to five, as the line itself says. */
const OFFICE_HOURS: OpeningHours = {
  status: 'known',
  timeZone: BELGIAN_TIME_ZONE,
  schedule: {
    rules: [
      {
        days: ['MO', 'TU', 'WE', 'TH', 'FR'],
        blocks: [{ opensAt: '09:00', closesAt: '17:00', kind: 'phone' }],
      },
      { publicHolidays: 'only', blocks: [], replaces: true },
    ],
    exceptions: [],
  },
};

/**
 * The lines that answer everybody in Flanders, by need: the end of every chain, so that it is never empty. Three of the
 * four answer day and night. The first is the one that anybody may call: where no house answers, it is named above all.
 */
export const NATIONAL_LINES: readonly FallbackContact[] = [
  {
    name: {
      nl: 'Tele-Onthaal',
      fr: 'Tele-Onthaal (écoute en néerlandais)',
      en: 'Tele-Onthaal (somebody to talk to)',
      de: 'Tele-Onthaal (jemand zum Reden)',
    },
    when: {
      nl: 'Dag en nacht, als u met iemand wilt praten. U hoeft uw naam niet te zeggen.',
      'nl-informal': 'Dag en nacht, als je met iemand wilt praten. Je hoeft je naam niet te zeggen.',
      fr: 'Jour et nuit, pour parler à quelqu’un sans donner votre nom. En néerlandais.',
      en: 'Day and night, when you want to talk to somebody. You need not give your name. In Dutch.',
      de: 'Tag und Nacht, wenn Sie mit jemandem sprechen möchten, ohne Ihren Namen zu nennen. Auf Niederländisch.',
    },
    telephone: '106',
    url: 'https://www.tele-onthaal.be',
  },
  {
    name: { nl: 'Noodnummer', fr: "Numéro d'urgence", en: 'Emergency number', de: 'Notruf' },
    when: {
      nl: 'Dag en nacht, als er iemand in gevaar is en als u dringend een ziekenwagen, de brandweer of de politie nodig hebt.',
      'nl-informal':
        'Dag en nacht, als er iemand in gevaar is en als je dringend een ziekenwagen, de brandweer of de politie nodig hebt.',
      fr: "Jour et nuit, si quelqu'un est en danger et qu'il faut d'urgence une ambulance, les pompiers ou la police.",
      en: 'Day and night, when somebody is in danger and you urgently need an ambulance, the fire brigade or the police.',
      de: 'Tag und Nacht, wenn jemand in Gefahr ist und Sie dringend einen Krankenwagen, die Feuerwehr oder die Polizei brauchen.',
    },
    telephone: '112',
  },
  {
    name: {
      nl: 'Hulplijn bij geweld en misbruik',
      fr: "Ligne d'aide en cas de violence et d'abus",
      en: 'Helpline on violence and abuse',
      de: 'Hilfe bei Gewalt und Missbrauch',
    },
    when: {
      nl: 'Bij vragen over geweld, misbruik of kindermishandeling. Gratis. Bel 112 als er nu gevaar is.',
      fr: "Pour les questions sur la violence, les abus ou la maltraitance d'enfants. Gratuit, en néerlandais. En cas de danger immédiat, appelez le 112.",
      en: 'For questions about violence, abuse or child abuse. Free, in Dutch. Call 112 when there is danger now.',
      de: 'Bei Fragen zu Gewalt, Missbrauch oder Kindesmisshandlung. Kostenlos, auf Niederländisch. Rufen Sie 112 an, wenn jetzt Gefahr besteht.',
    },
    telephone: '1712',
    url: 'https://www.1712.be',
    hours: OFFICE_HOURS,
  },
  {
    name: {
      nl: 'Zelfmoordlijn',
      fr: 'Ligne de prévention du suicide',
      en: 'Suicide line',
      de: 'Hilfe bei Suizidgedanken',
    },
    when: {
      nl: 'Dag en nacht, als u aan zelfmoord denkt of zich zorgen maakt over iemand.',
      'nl-informal': 'Dag en nacht, als je aan zelfmoord denkt of je zorgen maakt over iemand.',
      fr: "Jour et nuit, si vous pensez au suicide ou si quelqu'un vous inquiète. En néerlandais.",
      en: 'Day and night, when you think of suicide or worry about somebody. In Dutch.',
      de: 'Tag und Nacht, wenn Sie an Suizid denken oder sich um jemanden sorgen. Auf Niederländisch.',
    },
    telephone: '1813',
    url: 'https://www.zelfmoord1813.be',
  },
];
