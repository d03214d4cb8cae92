import type { WordGroup } from '../word-group.ts';

/** Words for bodies, their abbreviations, the law and elections. */
export const AUTHORITIES_WORDS: readonly WordGroup[] = [
  { why: 'The centre for welfare.', same: 'ocmw cpas; de öshz' },
  {
    why: 'The house of the mayor.',
    same: 'gemeentehuis stadhuis stadskantoor; fr mairie; en townhall; de rathaus; tr belediye',
  },
  {
    why: 'The town.',
    same: 'gemeente stad; fr commune ville; en town municipality city; de stadt gemeinde; tr şehir',
  },
  { why: 'Those who run it.', same: 'gemeentebestuur stadsbestuur' },
  {
    why: 'The first of the town.',
    same: 'burgemeester; fr bourgmestre maire; en mayor; de bürgermeister; tr başkan',
  },
  { why: 'A member of the college.', same: 'schepen wethouder; fr échevin; en alderman' },
  { why: 'Where one is helped.', same: 'loket balie; fr guichet; en counter; de schalter' },
  { why: 'The counters for papers.', same: 'burgerzaken bevolkingsdienst' },
  { why: 'A set time.', same: 'afspraak rendez-vous; fr rdv; en appointment; de termin; tr randevu' },
  { why: 'When one may come.', same: 'openingsuren openingstijden; fr horaires; de öffnungszeiten' },
  {
    why: 'The public employment service.',
    same: 'vdab arbeidsbemiddeling; fr forem; de arbeitsamt arbeitsagentur',
  },
  { why: 'Advice for pupils.', same: 'clb leerlingenbegeleiding' },
  { why: 'The provincial level.', same: 'provincie provinciaal; fr province; de provinz' },
  { why: 'The region.', same: 'vlaanderen; fr flandre; en flanders; de flandern' },
  {
    why: 'The state.',
    same: 'overheid; fr gouvernement; en government; de regierung behörde; tr hükümet devlet',
  },
  {
    why: 'Who defends you.',
    same: 'advocaat; fr avocat; en lawyer attorney; de anwalt rechtsanwalt; tr avukat',
  },
  { why: 'The lawyer who costs nothing.', same: 'prodeo tweedelijnsbijstand' },
  {
    why: 'Of the law.',
    same: 'juridisch rechtskundig; fr juridique; en legal; de juristisch rechtlich; tr hukuki',
  },
  { why: 'The place of judges.', same: 'rechtbank tribunaal; en court; tr mahkeme' },
  { why: 'The judge nearby.', same: 'vrederechter vredegerecht; de friedensrichter' },
  { why: 'The judge’s word.', same: 'vonnis; fr jugement; en verdict; de urteil' },
  { why: 'Called before the judge.', same: 'dagvaarding gedagvaard dagvaarden; en summons; de vorladung' },
  {
    why: 'Asking to look again.',
    same: 'bezwaar bezwaarschrift; fr recours; en objection appeal; de einspruch widerspruch; tr itiraz',
  },
  {
    why: 'Choosing who rules.',
    same: 'verkiezingen stemmen stemming; fr élections voter; en vote voting; de wahlen; tr seçim',
  },
  { why: 'Who must be there on that day.', same: 'stembureau stemlokaal kieslokaal; de wahllokal' },
  { why: 'A rule of the town.', same: 'reglement verordening; en regulation; tr yönetmelik' },
  { why: 'A law.', same: 'wet wetgeving; fr loi; de gesetz; tr kanun yasa' },
  {
    why: 'Leave to do something.',
    same: `vergunning toelating toestemming machtiging; fr autorisation permission; en permit; de genehmigung
      erlaubnis; tr ruhsatname`,
  },
  {
    why: 'Forbidden.',
    same: 'verboden; fr interdit interdiction; en forbidden prohibited; de verbot; tr yasak',
  },
  {
    why: 'Obliged.',
    same: `verplicht verplichting; fr obligatoire; en mandatory compulsory; de pflicht verpflichtend; tr zorunlu`,
  },
  { why: 'A paper with boxes to fill in.', same: 'formulier invulformulier; fr formulaire; de formular' },
  { why: 'Filling in a form.', same: 'invullen ingevuld; fr remplir; de ausfüllen; tr doldurmak' },
  { why: 'A decision of the office.', same: 'beslissing besluit; fr décision; de entscheidung; tr karar' },
];
