import type { WordGroup } from '../word-group.ts';

/** Words for being born, living together, parting and dying. */
export const BIRTH_MARRIAGE_DEATH_WORDS: readonly WordGroup[] = [
  {
    why: 'Expecting a child.',
    same: `zwanger zwangerschap; fr enceinte grossesse; en pregnant pregnancy; de schwanger schwangerschaft; tr
      hamile hamilelik gebe`,
  },
  {
    why: 'Giving birth.',
    same: 'bevallen bevalling; fr accoucher accouchement; en childbirth; de entbindung',
  },
  {
    why: 'Coming into the world.',
    same: 'geboorte geboren; fr naissance; en birth; de geburt; tr doğum doğdu',
  },
  { why: 'Telling the town of a birth.', same: 'geboorteaangifte; de geburtsanzeige' },
  {
    why: 'A child that did not live.',
    same: 'doodgeboren sterrenkind; fr mort-né; en stillborn; de totgeburt',
  },
  { why: 'A pregnancy that stopped.', same: 'miskraam; fr fausse-couche; en miscarriage; de fehlgeburt' },
  {
    why: 'Ending a pregnancy.',
    same: 'abortus zwangerschapsafbreking; fr avortement ivg; en abortion; de abtreibung; tr kürtaj',
  },
  { why: 'Help after birth.', same: 'kraamzorg kraamhulp kraamverzorging; de wochenbett' },
  { why: 'Midwife.', same: 'vroedvrouw; fr sage-femme; en midwife; de hebamme' },
  { why: 'Feeding at the breast.', same: 'borstvoeding; fr allaitement; en breastfeeding; tr emzirme' },
  {
    why: 'Becoming man and wife.',
    same: `huwelijk trouwen huwen getrouwd gehuwd; fr mariage marier; en marry married; de heiraten hochzeit; tr
      evlilik evlenmek nikah`,
  },
  {
    why: 'The feast of a marriage.',
    same: 'trouwfeest bruiloft huwelijksfeest; fr noces; en wedding; de hochzeitsfeier; tr düğün',
  },
  { why: 'Not married.', same: 'ongehuwd ongetrouwd; en unmarried; de unverheiratet ledig' },
  {
    why: 'Fifty years or so married.',
    same: 'huwelijksjubileum jubileum huwelijksverjaardag jubilaris; en anniversary; de jubiläum',
  },
  {
    why: 'Living as two.',
    same: `samenwonen samenwonend samenwoning; fr cohabitation cohabiter; en cohabit; de zusammenleben
      zusammenwohnen`,
  },
  {
    why: 'No longer man and wife.',
    same: `scheiding echtscheiding scheiden gescheiden; fr divorce divorcer; en divorced; de scheidung; tr boşanma
      boşandım`,
  },
  {
    why: 'No longer together.',
    same: `uiteengaan uitelkaar; fr séparation séparés; en separated; de trennung getrennt; tr ayrılık ayrıldım`,
  },
  {
    why: 'When a child may see which parent.',
    same: 'bezoekrecht omgangsrecht omgangsregeling verblijfsregeling; de umgangsrecht',
  },
  {
    why: 'Ending to live.',
    same: `overlijden sterven overleden dood doodgaan gestorven sterfgeval; fr décès décédé mourir; en death died
      dead; de tod gestorben verstorben; tr ölüm öldü vefat`,
  },
  {
    why: 'Saying goodbye to the dead.',
    same: `begrafenis uitvaart teraardebestelling begraven; fr enterrement funérailles obsèques; en funeral burial;
      de beerdigung begräbnis bestattung; tr cenaze defin`,
  },
  {
    why: 'Who arranges a funeral.',
    same: `begrafenisondernemer uitvaartondernemer lijkbezorger begrafenisonderneming; en undertaker; de bestatter`,
  },
  {
    why: 'Where the dead lie.',
    same: 'begraafplaats kerkhof; fr cimetière; en cemetery graveyard; de friedhof; tr mezarlık',
  },
  { why: 'The place of one dead.', same: 'graf grafplaats; fr tombe sépulture; de grab; tr mezar' },
  { why: 'The stone on a grave.', same: 'grafmonument grafsteen grafzerk zerk; de grabstein' },
  { why: 'Paying to keep a grave.', same: 'concessie grafconcessie; fr concession' },
  {
    why: 'Turning to ash.',
    same: 'crematie cremeren verassen verassing; fr crémation incinération; de einäscherung; tr yakılma',
  },
  { why: 'The pot for ashes.', same: 'urne asurne' },
  { why: 'Strewing ashes.', same: 'strooiweide asverstrooiing uitstrooien' },
  { why: 'What one leaves in writing.', same: 'testament; tr vasiyet' },
  {
    why: 'Sad after a death.',
    same: 'rouw rouwverwerking; fr deuil; en grief mourning bereavement; de trauer; tr yas',
  },
  { why: 'Digging up.', same: 'opgraving ontgraven ontgraving opgraven; fr exhumation; de exhumierung' },
];
