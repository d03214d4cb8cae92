// Example data for the tests of this widget: a small catalogue and one sheet that has everything.
import { buildIndex } from '@onthaal/search/build';
import type { Blocks, CatalogueThemes, ServiceSummary, ServiceView } from '@onthaal/vocabulary';

const paragraph = (text: string): Blocks => [{ type: 'paragraph', runs: [{ text }] }];

const summary = (id: string, title: string, sentence: string): ServiceSummary => ({
  id,
  title,
  summary: sentence,
  themes: ['BouwenWonen'],
  targetAudiences: ['Burger'],
  language: 'nl',
});

export const services: ServiceSummary[] = [
  summary('huurpremie', 'Vlaamse huurpremie', 'Steun voor wie de huur moeilijk kan betalen.'),
  summary('huurwaarborg', 'Hulp bij de huurwaarborg', 'Een lening voor de waarborg van een huis.'),
  {
    ...summary('parkeerkaart', 'Parkeerkaart', 'Parkeren voor personen met een handicap.'),
    themes: ['MobiliteitOpenbareWerken'],
    targetAudiences: ['Burger', 'Vereniging'],
  },
  ...Array.from({ length: 12 }, (_, at) =>
    summary(`woning-${at + 10}`, `Woning ${at + 10}`, 'Een woning van de gemeente.'),
  ),
];

/** Its index in two parts, as that of a large catalogue comes. */
export const { index, thesaurus } = buildIndex(
  services.map(({ id, title, summary: sentence, themes, targetAudiences }) => ({
    id,
    title,
    summary: sentence,
    keywords: [],
    body: '',
    themes,
    audiences: targetAudiences,
  })),
);

export const themes: CatalogueThemes = {
  total: services.length,
  themes: [
    { code: 'BouwenWonen', label: 'Bouwen en wonen', count: 14 },
    { code: 'MobiliteitOpenbareWerken', label: 'Mobiliteit en openbare werken', count: 1 },
  ],
  targetAudiences: [
    { code: 'Burger', label: 'Burger', count: 15 },
    { code: 'Vereniging', label: 'Vereniging', count: 1 },
  ],
  index: '/catalogue/voorbeeld/index.json',
  isDemonstration: true,
};

export const sheet: ServiceView = {
  id: 'huurpremie',
  municipality: { id: 'voorbeeld', name: 'Voorbeeld', houseName: 'Sociaal infopunt Voorbeeld' },
  language: 'nl',
  title: 'Vlaamse huurpremie',
  summary: 'Steun voor wie de huur moeilijk kan betalen.',
  description: [
    { type: 'paragraph', runs: [{ text: 'U krijgt een ' }, { text: 'premie', strong: true }] },
    { type: 'heading', level: 2, runs: [{ text: 'Zo werkt het' }] },
    { type: 'list', ordered: true, items: [paragraph('Vraag ze aan.'), paragraph('Wacht op een brief.')] },
    { type: 'table', head: [paragraph('Gezin')], rows: [[paragraph('Vier personen')]] },
    { type: 'paragraph', runs: [{ text: 'Wonen in Vlaanderen', href: 'https://wonen.test' }] },
  ],
  exception: paragraph('Niet voor studenten.'),
  regulation: paragraph('Het besluit van de Vlaamse Regering.'),
  themes: [{ code: 'BouwenWonen', label: 'Bouwen en wonen' }],
  targetAudiences: [{ code: 'Burger', label: 'Burger' }],
  keywords: [],
  requirements: [
    {
      title: 'Laag inkomen',
      text: paragraph('Uw inkomen ligt onder een grens.'),
      evidence: [{ title: 'Huurcontract', text: paragraph('Een kopie ervan.') }],
    },
  ],
  procedures: [
    {
      text: paragraph('Bel of kom langs.'),
      websites: [{ title: 'Aanvragen', url: 'https://aanvraag.test' }],
    },
  ],
  costs: [{ title: 'Gratis' }],
  financialAdvantages: [
    {
      title: 'Premie',
      amount: { value: 120, through: 170.5, currency: 'EUR', per: 'month', isExample: true },
    },
  ],
  legalResources: [{ title: 'Vlaamse codex Wonen', url: 'https://codex.test' }],
  websites: [{ title: 'Meer over huren', url: 'https://huren.test' }],
  contactPoints: [{ label: 'Huurlijn', telephone: '0800 00 000', email: 'huur@voorbeeld.test' }],
  competentAuthorities: [],
  executingAuthorities: [],
  counters: [
    {
      id: 'sociaal-infopunt',
      name: 'Sociaal infopunt',
      kind: 'fixed',
      address: { street: 'Dorpsstraat', houseNumber: '1', postalCode: '2920', municipality: 'Voorbeeld' },
      telephone: '03 000 00 00',
      hours: { status: 'unknown', timeZone: 'Europe/Brussels' },
      isEnded: false,
    },
  ],
  owner: 'Wonen in Vlaanderen',
  relatedServices: [{ id: 'huurwaarborg', title: 'Hulp bij de huurwaarborg' }],
  assuredAt: '2026-05-12T09:00:00+02:00',
  isDemonstration: true,
};
