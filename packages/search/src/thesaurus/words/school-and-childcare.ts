import type { WordGroup } from '../word-group.ts';

/** Words for school, studying and having children looked after. */
export const SCHOOL_AND_CHILDCARE_WORDS: readonly WordGroup[] = [
  { why: 'A place to learn.', same: 'school; fr école; de schule; tr okul' },
  {
    why: 'All that is taught.',
    same: 'onderwijs; fr enseignement; en education; de bildung unterricht; tr eğitim',
  },
  {
    why: 'Years for the youngest.',
    same: 'kleuterschool kleuteronderwijs kleuterklas; en kindergarten preschool; de vorschule; tr anaokulu',
  },
  { why: 'From six to twelve.', same: 'basisschool; de grundschule; tr ilkokul' },
  { why: 'From twelve to eighteen.', same: 'secundair middelbaar humaniora; de gymnasium; tr lise' },
  {
    why: 'School after eighteen.',
    same: 'unief hogeschool universiteit; fr université; en university; de universität hochschule',
  },
  { why: 'Who learns there.', same: 'leerling scholier; fr élève écolier; en pupil; de schüler; tr öğrenci' },
  { why: 'Who studies after eighteen.', same: 'student; fr étudiant' },
  {
    why: 'Who teaches.',
    same: `leerkracht leraar onderwijzer juf; fr professeur instituteur enseignant; en teacher; de lehrer lehrerin;
      tr öğretmen`,
  },
  { why: 'Learning.', same: 'leren studeren; fr apprendre étudier; en learn study; de lernen; tr öğrenmek' },
  { why: 'Lessons.', same: 'cursus; fr cours; en lesson; de unterrichtsstunde kurs' },
  { why: 'Extra help with lessons.', same: 'bijles studiebegeleiding; de nachhilfe' },
  {
    why: 'Work for school at home.',
    same: 'huiswerk huistaken; fr devoirs; en homework; de hausaufgaben; tr ödev',
  },
  { why: 'Help with homework.', same: 'huistaakbegeleiding huiswerkbegeleiding huiswerkhulp huiswerkklas' },
  {
    why: 'Putting a child on the list.',
    same: `inschrijven inschrijving; fr inscrire inscription; en enrol enrolment; de anmeldung einschreibung; tr
      kayıt`,
  },
  {
    why: 'Money from the region for studying, under its names.',
    same: `studietoelage schooltoeslag schooltoelage studiebeurs schoolpremie; fr bourse; en scholarship; de bafög
      stipendium`,
  },
  { why: 'What school costs.', same: 'schoolkosten schoolrekening schoolfactuur; de schulkosten' },
  { why: 'Books for school.', same: 'schoolboeken handboeken; de schulbücher' },
  {
    why: 'Staying away from school.',
    same: 'spijbelen brossen spijbelaar; fr brosser; en truancy; de schwänzen',
  },
  {
    why: 'Being plagued.',
    same: `pesten gepest pesterijen pestgedrag; fr harcèlement harcelé; en bullying bullied; de mobbing gemobbt; tr
      zorbalık`,
  },
  { why: 'Bus to school.', same: 'schoolbus leerlingenvervoer' },
  { why: 'The paper at the end.', same: 'diploma; fr diplôme; en degree' },
  { why: 'Test.', same: 'examen; de prüfung; tr sınav' },
  {
    why: 'A place where small children stay in daytime.',
    same: `crèche kinderdagverblijf kribbe kinderkribbe; fr garderie; en nursery daycare; de kita kinderkrippe; tr
      kreş`,
  },
  {
    why: 'Who looks after small children at home.',
    same: 'onthaalouder onthaalmoeder opvangouder; en childminder; de tagesmutter',
  },
  { why: 'Having children looked after.', same: 'kinderopvang; en childcare; de kinderbetreuung' },
  {
    why: 'Before and after school.',
    same: 'naschools buitenschools voorschools nabewaking bko voorbewaking',
  },
  { why: 'Who looks after them one evening.', same: 'oppas babysit babysitter; tr bakıcı' },
  { why: 'Camps.', same: 'kamp vakantiekamp; de ferienlager' },
  { why: 'Where children play in the holidays.', same: 'speelplein speelpleinwerking grabbelpas' },
  {
    why: 'Time without school.',
    same: 'vakantie schoolvakantie; fr vacances; en holiday holidays vacation; de ferien; tr tatil',
  },
  {
    why: 'Raising children.',
    same: 'opvoeding opvoeden opvoedingsondersteuning; fr éduquer; en parenting; de erziehung erziehen',
  },
  { why: 'Things for play.', same: 'speelgoed; fr jouets; en toys; de spielzeug; tr oyuncak' },
  { why: 'Playground.', same: 'speelterrein speeltuin speelpleintje; en playground; de spielplatz' },
  { why: 'Reading house.', same: 'bibliotheek bib; fr bibliothèque; en library; de bücherei; tr kütüphane' },
];
