import type { WordGroup } from '../word-group.ts';

/** Words for fear, loneliness, addiction, violence and crime. */
export const MIND_AND_DANGER_WORDS: readonly WordGroup[] = [
  {
    why: 'Down for long.',
    same: `depressie depressief neerslachtig zwaarmoedig; fr dépression dépressif déprimé; en depressed; tr
      depresyon`,
  },
  {
    why: 'Not glad.',
    same: 'verdrietig droevig triest bedroefd verdriet; fr triste; en sad; de traurig; tr üzgün',
  },
  {
    why: 'Nobody to talk to.',
    same: `eenzaamheid eenzaam vereenzaamd; fr solitude; en lonely loneliness; de einsam einsamkeit; tr yalnız
      yalnızlık`,
  },
  {
    why: 'Being afraid.',
    same: 'schrik bang angst bevreesd bangelijk; fr peur; en afraid fear scared; tr korku korkuyorum',
  },
  { why: 'Too much on one’s mind.', same: 'stress gestresseerd gestrest overspannen' },
  { why: 'Burnt out.', same: 'burn-out opgebrand' },
  { why: 'Worrying.', same: 'bezorgd ongerust; fr inquiet; en worried; de besorgt; tr endişeli' },
  {
    why: 'Of the mind.',
    same: 'psychosociaal psychisch mentaal geestelijk; fr psychique; de seelisch; tr psikolojik ruhsal',
  },
  {
    why: 'Who listens and treats.',
    same: 'psycholoog therapeut; fr psychologue psy; en psychologist therapist; tr psikolog',
  },
  {
    why: 'Not right in the head, in everyday Flemish.',
    same: 'zot gek geschift krankzinnig; fr fou folle; en crazy insane; de verrückt',
  },
  {
    why: 'A hospital for the mind.',
    same: 'psychiatrie zottenkot gekkenhuis psychiater; fr psychiatre; en psychiatrist; tr psikiyatri',
  },
  {
    why: 'Ending one’s own life.',
    same: 'zelfmoord zelfdoding suïcide; en suicidal; de selbstmord suizid; tr intihar',
  },
  {
    why: 'Not being able to do without.',
    same: `verslaving verslaafd; fr dépendance accro; en addiction addicted; de sucht süchtig abhängig; tr
      bağımlılık bağımlı`,
  },
  {
    why: 'Drinking too much.',
    same: `alcohol alcoholisme alcoholieker zatlap dronkaard drankprobleem drankverslaving; fr alcool alcoolique; en
      alcoholic; de alkoholiker`,
  },
  {
    why: 'Having drunk too much.',
    same: 'dronken zat bezopen; fr ivre saoul; en drunk; de betrunken; tr sarhoş',
  },
  { why: 'Drugs.', same: 'drugs; fr drogue; tr uyuşturucu' },
  { why: 'The weed.', same: 'cannabis wiet hasj blowen marihuana; de haschisch; tr esrar' },
  {
    why: 'Playing for money.',
    same: 'kansspelen gokken gokverslaving; en gambling; de glücksspiel; tr kumar',
  },
  { why: 'Smoking.', same: 'roken sigaretten; fr fumer tabac; en smoking cigarettes; de rauchen; tr sigara' },
  {
    why: 'Hurting somebody.',
    same: 'geweld gewelddadig; fr violent; en violence; de gewalt gewalttätig; tr şiddet',
  },
  { why: 'Violence by the one one lives with.', same: 'partnergeweld; de partnergewalt' },
  {
    why: 'Being hit.',
    same: `slaan geslagen rammel meppen; fr frapper battue frappe; en beaten hitting; de schlagen schlägt; tr
      dövüyor vuruyor`,
  },
  {
    why: 'Treating badly.',
    same: `mishandeld mishandeling mishandelen; fr maltraitance maltraité; de misshandlung misshandelt; tr istismar`,
  },
  { why: 'Using somebody.', same: 'misbruik misbruikt; en abuse abused; de missbrauch' },
  {
    why: 'Forced sex.',
    same: 'verkrachting verkracht aanranding aangerand; fr violée; en raped; de vergewaltigung; tr tecavüz',
  },
  {
    why: 'Threatening.',
    same: `bedreigen bedreigd bedreiging; fr menace menacer; en threat threatened; de bedrohung bedroht; tr tehdit`,
  },
  { why: 'Following somebody.', same: 'stalken stalking belaging gestalkt' },
  { why: 'Who suffered a crime.', same: 'slachtoffer; fr victime; de opfer; tr mağdur kurban' },
  {
    why: 'Taken by a thief.',
    same: 'gestolen diefstal gepikt gejat; en stolen theft; de gestohlen diebstahl; tr çalındı hırsızlık',
  },
  {
    why: 'Somebody who steals.',
    same: 'inbreker dief; fr voleur cambrioleur; en thief burglar; de dieb einbrecher; tr hırsız',
  },
  {
    why: 'Coming in by force.',
    same: 'inbraak ingebroken inbreken; fr cambriolage; en burglary; de einbruch eingebrochen; tr soygun',
  },
  {
    why: 'Cheating.',
    same: `oplichting opgelicht oplichter bedrog fraude phishing; fr arnaque escroquerie; en scam; de betrug; tr
      dolandırıcılık`,
  },
  {
    why: 'Shut up by a judge.',
    same: 'gevangenis gevang celstraf; fr prison; en jail; de gefängnis; tr hapis cezaevi',
  },
  {
    why: 'Police.',
    same: 'politie flikken politiekantoor commissariaat politiebureau; fr police; de polizei; tr polis',
  },
  {
    why: 'A complaint.',
    same: 'klacht klagen beklag; fr plainte réclamation; en complaint complain; de beschwerde; tr şikayet',
  },
  {
    why: 'Who puts out fires.',
    same: 'brandweer pompiers; en firefighters firemen; de feuerwehr; tr itfaiye',
  },
  { why: 'Fire.', same: 'brand uitgebrand afgebrand woningbrand; fr incendie; en fire; de feuer; tr yangın' },
  {
    why: 'Water in the house.',
    same: `overstroming wateroverlast overstroomd; fr inondation inondé; en flood flooded; de überschwemmung
      hochwasser`,
  },
  { why: 'A great accident.', same: 'ramp catastrofe; fr catastrophe; en disaster; tr afet' },
  {
    why: 'Safe.',
    same: 'veilig veiligheid; fr sécurité; en safe safety; de sicherheit sicher; tr güvenlik güvenli',
  },
  {
    why: 'Dangerous.',
    same: `gevaarlijk gevaar onveilig; fr danger dangereux; en dangerous; de gefahr gefährlich; tr tehlike tehlikeli`,
  },
  { why: 'Leaving home in secret.', same: 'weggelopen weglopen; fr fugue; en runaway; de weggelaufen' },
  {
    why: 'A quarrel.',
    same: 'ruzie geschil conflict onenigheid; fr dispute conflit; en quarrel; de streit; tr kavga tartışma',
  },
  {
    why: 'Coming between two who quarrel.',
    same: 'bemiddeling bemiddelen bemiddelaar; fr médiation médiateur; de vermittlung; tr arabuluculuk',
  },
];
