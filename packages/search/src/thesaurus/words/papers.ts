import type { WordGroup } from '../word-group.ts';

/** Words for certificates, identity and the counter. */
export const PAPERS_WORDS: readonly WordGroup[] = [
  {
    why: 'The card that says who you are.',
    same: 'identiteitskaart eid identiteitsbewijs; de personalausweis; tr kimlik',
  },
  { why: 'The same for under twelve.', same: 'kidsid kinderidentiteitskaart; de kinderausweis' },
  { why: 'The booklet to cross borders.', same: 'paspoort reispas; fr passeport; de reisepass; tr pasaport' },
  { why: 'Entry to a country.', same: 'visum visa' },
  { why: 'Who you are.', same: 'identiteit; fr identité; en identity; de identität' },
  {
    why: 'A paper that proves something.',
    same: 'attest getuigschrift certificaat; fr attestation; de bescheinigung; tr sertifika',
  },
  {
    why: 'That something is so.',
    same: 'bewijs bewijsstuk; fr preuve; en proof; de nachweis beweis; tr kanıt',
  },
  { why: 'Papers.', same: 'papieren documenten; en papers; de unterlagen; tr evrak' },
  { why: 'A part of a register on paper.', same: 'uittreksel; fr extrait; en extract; de auszug' },
  { why: 'The same once more on paper.', same: 'kopie afschrift duplicaat; en copy; de abschrift; tr kopya' },
  { why: 'Record of birth.', same: 'geboorteakte geboortebewijs; de geburtsurkunde' },
  { why: 'Record of marriage.', same: 'huwelijksakte trouwakte; de heiratsurkunde eheurkunde' },
  { why: 'Booklet of a married couple.', same: 'trouwboekje huwelijksboekje; de familienbuch stammbuch' },
  { why: 'Record of death.', same: 'overlijdensakte doodsakte sterfteakte; de sterbeurkunde' },
  {
    why: 'Who belongs to the household.',
    same: 'gezinssamenstelling gezinsattest; de haushaltsbescheinigung',
  },
  {
    why: 'What a judge has written about you.',
    same: 'strafregister strafblad moraliteitsattest; de führungszeugnis vorstrafen; tr sabıka',
  },
  { why: 'The official record.', same: 'akte; de urkunde' },
  { why: 'A number for each resident.', same: 'rijksregisternummer insz bsn' },
  { why: 'Who lives in the town.', same: 'bevolkingsregister rijksregister' },
  { why: 'Name under a paper.', same: 'handtekening signatuur; fr signer; de unterschrift; tr imza' },
  {
    why: 'Making it valid abroad.',
    same: `legalisatie legaliseren gelegaliseerd; fr légalisation; en legalization; de beglaubigung beglaubigen; tr
      tasdik`,
  },
  {
    why: 'Signing for another.',
    same: 'volmacht procuratie; fr procuration; en proxy; tr vekalet vekaletname',
  },
  { why: 'A picture for a card.', same: 'pasfoto; de passbild; tr vesikalık' },
  { why: 'The secret of a card.', same: 'pincode pukcode; tr şifre' },
  {
    why: 'Lasting too long, so no longer valid.',
    same: 'vervallen verlopen; fr périmé expiré; en expired; de abgelaufen',
  },
  { why: 'Being accepted.', same: 'geldig; fr valable valide; de gültig; tr geçerli' },
  {
    why: 'Making it last longer.',
    same: `vernieuwen verlengen verlenging hernieuwen vernieuwing; fr prolonger renouveler renouvellement; en renew
      renewal extend; de verlängern verlängerung; tr yenileme uzatmak`,
  },
  {
    why: 'Not there any more.',
    same: `verloren kwijt kwijtgeraakt verlies kwijtgespeeld; fr perdu perte; en lost; de verlieren; tr kayıp
      kaybettim`,
  },
  { why: 'A name from birth.', same: 'voornaam; fr prénom; en forename; tr isim' },
  { why: 'A name of the family.', same: 'familienaam achternaam; en surname; de nachname; tr soyadı' },
  { why: 'Another name.', same: 'naamsverandering naamswijziging; de namensänderung' },
  { why: 'Man or woman on paper.', same: 'geslacht gender geslachtsregistratie; de geschlecht; tr cinsiyet' },
  {
    why: 'Belonging to a country.',
    same: `nationaliteit staatsburgerschap; fr nationalité; en nationality citizenship; de staatsangehörigkeit
      staatsbürgerschaft; tr vatandaşlık uyruk`,
  },
  { why: 'Becoming Belgian.', same: 'naturalisatie; fr naturalisation; de einbürgerung' },
];
