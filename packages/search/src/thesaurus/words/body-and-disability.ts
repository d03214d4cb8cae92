import type { WordGroup } from '../word-group.ts';

/** Words for the body and for living with a disability. */
export const BODY_AND_DISABILITY_WORDS: readonly WordGroup[] = [
  {
    why: 'Something the body cannot do.',
    same: `handicap gehandicapt beperking mindervalide invalide andersvalide; en disabled disability; de behindert
      behinderung; tr engelli engellilik`,
  },
  { why: 'Unfit by decision.', same: 'invaliditeit; fr invalidité; de invalidität' },
  { why: 'A chair on wheels.', same: 'rolstoel rolwagen; en wheelchair; de rollstuhl' },
  { why: 'Sticks to walk on.', same: 'krukken loopkruk; fr béquilles; en crutches' },
  { why: 'A frame to walk behind.', same: 'rollator looprek; fr déambulateur; de gehhilfe; tr yürüteç' },
  { why: 'Tools for who cannot.', same: 'hulpmiddelen; de hilfsmittel' },
  {
    why: 'Not hearing.',
    same: `doof slechthorend hardhorig; fr sourd malentendant; en deaf; de gehörlos taub schwerhörig; tr sağır`,
  },
  { why: 'A device to hear better.', same: 'hoorapparaat hoortoestel; de hörgerät' },
  { why: 'Not seeing.', same: 'blind slechtziend; fr aveugle malvoyant; de sehbehindert' },
  { why: 'What one wears to see better.', same: 'bril brilglazen; fr lunettes; tr gözlük' },
  { why: 'Teeth.', same: 'tanden gebit; fr dents; en teeth tooth; de zähne; tr diş' },
  { why: 'Not coming well forward.', same: 'strompelen mank; fr boiter; en limp' },
  {
    why: 'A card for the windscreen.',
    same: 'parkeerkaart gehandicaptenkaart invalidenkaart; de behindertenparkausweis',
  },
  {
    why: 'Cover for who cannot hold it.',
    same: 'incontinentie incontinent; fr incontinence; de inkontinenz',
  },
  { why: 'Cover for babies.', same: 'pampers luiers; fr couches; en diapers nappies; de windeln' },
  { why: 'Falling.', same: 'vallen valpartij valpreventie; fr tomber chute; en fall; tr düşmek' },
  {
    why: 'Heavy.',
    same: 'overgewicht zwaarlijvig obesitas; fr obèse; en overweight obesity; de übergewicht',
  },
  {
    why: 'No strength.',
    same: `moe vermoeid uitgeput doodmoe afgemat; fr fatigué épuisé; en tired exhausted; de müde erschöpft; tr
      yorgun`,
  },
  { why: 'The other way of thinking.', same: 'autisme autist autistisch; tr otizm' },
  { why: 'Legs.', same: 'benen; fr jambe; de bein; tr bacak' },
  { why: 'Hair.', same: 'kapper coiffeur haarkapper kapster; en hairdresser; de friseur; tr kuaför berber' },
];
