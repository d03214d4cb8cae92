import type { WordGroup } from '../word-group.ts';

/** Words for leisure, clubs and events, and for computers. */
export const LEISURE_WORDS: readonly WordGroup[] = [
  {
    why: 'Time for oneself.',
    same: 'ontspanning vrijetijd vrijetijdsbesteding; fr loisirs; en leisure; de freizeit',
  },
  { why: 'Moving for pleasure.', same: 'sporten; tr spor' },
  {
    why: 'Swimming.',
    same: 'zwembad zwemmen; fr piscine nager; en swimming; de schwimmbad schwimmen; tr yüzme havuz',
  },
  { why: 'Football.', same: 'voetbal; fr foot; en football soccer; de fußball; tr futbol' },
  { why: 'A place for sport.', same: 'sportzaal sporthal sportcentrum; de turnhalle' },
  { why: 'People with one hobby.', same: 'vereniging club vzw; fr association asbl; de verein; tr dernek' },
  {
    why: 'Money to be a member.',
    same: `lidgeld lidmaatschap lidmaatschapsgeld; fr cotisation; en membership; de mitgliedsbeitrag; tr üyelik`,
  },
  { why: 'Leisure at low price.', same: 'uitpas vrijetijdspas kansenpas' },
  { why: 'A feast.', same: 'feest fuif; fr fête' },
  {
    why: 'Something for many people.',
    same: 'evenement manifestatie; en event; de veranstaltung; tr etkinlik',
  },
  {
    why: 'A market with old things.',
    same: 'rommelmarkt vlooienmarkt brocante; en fleamarket; de flohmarkt trödelmarkt; tr bitpazarı',
  },
  { why: 'A market.', same: 'markt; fr marché' },
  { why: 'Rides and stalls.', same: 'kermis foor; fr foire; en funfair; de kirmes jahrmarkt' },
  { why: 'Going out for a day.', same: 'uitstap daguitstap; fr excursion; en outing; de ausflug' },
  { why: 'A hall to hire.', same: 'zaal feestzaal; fr salle; de festsaal' },
  { why: 'Borrowing of materials.', same: 'uitleen uitleendienst uitlening' },
  { why: 'Music.', same: 'muziek; fr musique; en music; de musik; tr müzik' },
  { why: 'Theatre and art.', same: 'cultuur cultureel; en cultural' },
  {
    why: 'Academy for the arts.',
    same: 'academie kunstacademie muziekacademie muziekschool; de musikschule',
  },
  { why: 'Doing things together.', same: 'activiteit; fr activité; en activities activity; de aktivitäten' },
  {
    why: 'Going on foot for pleasure.',
    same: 'wandelen wandeling; fr promenade; en walking; de spazieren wandern; tr yürüyüş',
  },
  { why: 'Fireworks.', same: 'vuurwerk; fr artifice; en fireworks; de feuerwerk' },
  { why: 'Machine for internet.', same: 'computer pc laptop; fr ordinateur; tr bilgisayar' },
  { why: 'The net.', same: 'internet wifi' },
  { why: 'By computer.', same: 'online digitaal; fr numérique; tr dijital' },
  { why: 'Help with computers.', same: 'digipunt digibank digihulp' },
  { why: 'Old papers of the town.', same: 'archief; fr archives; tr arşiv' },
  { why: 'A swap of goods.', same: 'weggeven ruilen ruilbeurs' },
  { why: 'A house where Christians pray.', same: 'kerk; fr église; en church; de kirche; tr kilise' },
  { why: 'A house where Muslims pray.', same: 'moskee; fr mosquée; de moschee; tr cami' },
];
