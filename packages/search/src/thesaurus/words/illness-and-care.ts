import type { WordGroup } from '../word-group.ts';

/** Words for being ill, doctors and care at home or in an institution. */
export const ILLNESS_AND_CARE_WORDS: readonly WordGroup[] = [
  {
    why: 'Not being well.',
    same: 'ziek ziekte krank; fr malade maladie; en sick illness; de krankheit; tr hasta hastalık',
  },
  { why: 'Not getting better any more.', same: 'chronisch; fr chronique; en chronic; tr kronik' },
  { why: 'Pain.', same: 'pijn; fr douleur; de schmerz; tr ağrı acı' },
  { why: 'The disease of cells.', same: 'kanker tumor; fr tumeur; en cancer; de krebs; tr kanser' },
  {
    why: 'The doctor nearby.',
    same: `dokter huisarts arts huisdokter geneesheer; fr médecin docteur; en doctor physician; de hausarzt arzt; tr
      hekim`,
  },
  { why: 'The doctor of teeth.', same: 'tandarts; fr dentiste; de zahnarzt; tr dişçi' },
  {
    why: 'Where one is operated.',
    same: 'ziekenhuis kliniek hospitaal ospitaal; fr hôpital clinique; de krankenhaus; tr hastane',
  },
  {
    why: 'Being operated.',
    same: 'operatie geopereerd opereren; fr opération opéré; en surgery; tr ameliyat',
  },
  {
    why: 'Staying in hospital.',
    same: 'hospitalisatie ziekenhuisopname; fr hospitalisé; de krankenhausaufenthalt',
  },
  {
    why: 'The bill of the hospital.',
    same: 'hospitalisatiekosten ziekenhuisfactuur ziekenhuisrekening; de krankenhausrechnung',
  },
  { why: 'The bill of the doctor.', same: 'doktersrekening dokterskosten doktersfactuur; de arztrechnung' },
  {
    why: 'What one swallows to get better.',
    same: `pillen medicijnen geneesmiddelen medicatie medicamenten; en medicine medication; de arznei; tr ilaç
      ilaçlar`,
  },
  {
    why: 'Who sells medicines.',
    same: 'apotheker apotheek; fr pharmacie; en pharmacy pharmacist; tr eczane',
  },
  { why: 'A prick against a disease.', same: 'vaccinatie vaccin inenting prik; de impfung impfen; tr aşı' },
  { why: 'Of doctors.', same: 'medisch geneeskundig; fr médical; de medizinisch; tr tıbbi' },
  { why: 'Health.', same: 'gezondheid; fr santé; en health; de gesundheit; tr sağlık' },
  {
    why: 'The fund that pays back care.',
    same: 'mutualiteit ziekenfonds mutuelle ziekenkas; fr mutualité; de krankenkasse',
  },
  { why: 'Insurance for hospital.', same: 'hospitalisatieverzekering; de krankenhausversicherung' },
  {
    why: 'A contract against harm.',
    same: `verzekering verzekerd verzekeren assurantie; fr assurance; en insurance; de versicherung; tr sigorta`,
  },
  { why: 'Care by family or friends.', same: 'mantelzorger mantelzorg; fr aidant; en caregiver' },
  { why: 'Money for a carer.', same: 'mantelzorgpremie mantelzorgtoelage' },
  { why: 'Help at home.', same: 'thuiszorg thuishulp gezinszorg gezinshulp; en homecare; de hauspflege' },
  {
    why: 'A nurse.',
    same: `verpleegster verpleegkundige verpleger thuisverpleging thuisverpleegkundige; fr infirmier; en nurse; de
      krankenschwester pfleger; tr hemşire`,
  },
  {
    why: 'Looking after somebody.',
    same: 'verzorgen verzorging; fr soigner soins; en caring; de pflegen; tr bakım',
  },
  { why: 'Needing much care.', same: 'zorgbehoevend hulpbehoevend; fr dépendant; de pflegebedürftig' },
  {
    why: 'A house for old people who need care.',
    same: `rusthuis woonzorgcentrum bejaardentehuis ouderlingentehuis rvt wzc verzorgingstehuis bejaardenhome; de
      altersheim pflegeheim altenheim; tr huzurevi`,
  },
  {
    why: 'A flat with a call button.',
    same: `assistentiewoning serviceflat seniorenflat bejaardenwoning seniorenwoning assistentieflat; de
      seniorenwohnung`,
  },
  { why: 'A short stay.', same: 'kortverblijf; de kurzzeitpflege' },
  { why: 'Company in daytime for old people.', same: 'dagverzorging dagverzorgingscentrum; de tagespflege' },
  { why: 'A house where people meet over lunch.', same: 'dienstencentrum ldc' },
  {
    why: 'Forgetting, as a disease.',
    same: 'dementie dement alzheimer; fr démence; en dementia; de demenz; tr demans bunama',
  },
  { why: 'Forgetting.', same: 'vergeetachtig; en forgetful; de vergesslich; tr unutkan' },
  {
    why: 'A button around the neck.',
    same: `personenalarm personenalarmsysteem noodknop alarmknop alarmsysteem halsalarm; de notrufknopf hausnotruf`,
  },
  { why: 'Care at the end.', same: 'palliatief; fr palliatif' },
  {
    why: 'Ending a life at one’s own wish.',
    same: 'euthanasie levensbeëindiging; de sterbehilfe; tr ötanazi',
  },
  { why: 'Saying now what one wants later.', same: 'wilsverklaring wilsbeschikking; de patientenverfügung' },
  { why: 'Food brought to the door.', same: 'maaltijdbedeling maaltijddienst' },
  {
    why: 'Sudden harm to the brain.',
    same: 'beroerte hersenbloeding herseninfarct cva; de schlaganfall; tr felç',
  },
  { why: 'Heart trouble.', same: 'hartaanval hartinfarct; de herzinfarkt' },
  { why: 'Drive for the sick.', same: 'ambulance ziekenwagen; de krankenwagen; tr ambulans' },
  {
    why: 'The helper for movement.',
    same: 'kine kinesist kinesitherapeut; en physiotherapist; de physiotherapie; tr fizyoterapi',
  },
  { why: 'Feet care.', same: 'pedicure voetverzorging; de fußpflege' },
  { why: 'Giving organs after death.', same: 'orgaandonatie orgaandonor; de organspende' },
  {
    why: 'Urgent.',
    same: 'dringend spoed urgent hoogdringend spoedeisend; en emergency; de notfall dringlich; tr acil',
  },
];
