import type { WordGroup } from '../word-group.ts';

/** Words for who comes from another country. */
export const NEWCOMERS_WORDS: readonly WordGroup[] = [
  {
    why: 'Who came from elsewhere.',
    same: `vreemdeling buitenlander migrant inwijkeling; fr immigré; en foreigner immigrant; de ausländer; tr
      yabancı göçmen`,
  },
  { why: 'Who just came.', same: 'nieuwkomer; en newcomer; de neuankömmling' },
  { why: 'Who fled.', same: 'vluchteling; fr réfugié; en refugee; de flüchtling; tr mülteci' },
  {
    why: 'Asking to be protected.',
    same: 'asiel asielzoeker asielaanvraag; fr asile; en asylum; de asyl asylbewerber; tr iltica sığınma',
  },
  {
    why: 'Staying in the country.',
    same: `verblijfskaart verblijfsvergunning verblijfstitel verblijfspapieren vreemdelingenkaart; de
      aufenthaltserlaubnis aufenthaltstitel; tr oturum ikamet`,
  },
  { why: 'Staying without papers.', same: 'illegaal sans-papiers; fr clandestin; en undocumented; tr kaçak' },
  { why: 'Having the family come over.', same: 'gezinshereniging; de familienzusammenführung' },
  {
    why: 'Learning to live here.',
    same: 'inburgering inburgeringscursus inburgeringstraject inburgeren; de integrationskurs',
  },
  { why: 'Lessons in language.', same: 'taalcursus; de sprachkurs' },
  {
    why: 'The language of Flanders.',
    same: 'vlaams nederlands; fr néerlandais; en dutch; de niederländisch; tr hollandaca felemenkçe',
  },
  { why: 'Speaking another language.', same: 'anderstalig; de fremdsprachig' },
  { why: 'Who speaks for you.', same: 'tolk; fr interprète; en interpreter; de dolmetscher; tr tercüman' },
  {
    why: 'Into another language.',
    same: `vertaler vertalen vertaling; fr traduction traduire; en translation translate; de übersetzung übersetzen;
      tr çeviri`,
  },
  {
    why: 'House of a country abroad.',
    same: 'ambassade consulaat; en embassy; de botschaft; tr konsolosluk elçilik',
  },
  { why: 'Country of birth.', same: 'afkomst herkomst; fr origine; de herkunft' },
  {
    why: 'Treated worse.',
    same: `discriminatie gediscrimineerd racisme discrimineren; en discrimination; de diskriminierung; tr ayrımcılık
      ırkçılık`,
  },
];
