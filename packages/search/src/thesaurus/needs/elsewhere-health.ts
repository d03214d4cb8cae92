import type { Need } from '../need.ts';

/** Doctors, treatments and examinations: answered by care professionals, hospitals and health funds, not by a sheet. */
export const ELSEWHERE_HEALTH: readonly Need[] = [
  {
    need: 'huisarts-van-wacht',
    why: 'The out-of-hours post (1733) answers; it has no sheet here.',
    sheets: 'huisartsenwacht*; *wachtpost; huisarts van wacht',
    nl: `huisarts van wacht; dokter van wacht; dokter in het weekend; wachtpost; 1733; mijn kind heeft koorts op zondag en onze
      dokter is dicht; welke dokter werkt 's nachts; huisartsenwachtpost; dokter op feestdag; wachtdienst dokters; dokter komt
      niet aan huis op zaterdag; keelpijn in het weekend`,
    fr: 'médecin de garde; docteur le dimanche',
    en: 'out-of-hours doctor; doctor on Sunday',
  },
  {
    need: 'huisarts-zoeken',
    why: "Practices decide on new patients; lists are with the doctors' circle.",
    sheets: 'huisartsen*; huisarts zoeken; *gezondheidscentrum',
    nl: `huisarts zoeken; nieuwe huisarts vinden; patiëntenstop; dokter neemt geen nieuwe patiënten aan; mijn huisdokter gaat op
      pensioen; wijkgezondheidscentrum; veranderen van huisarts; vrouwelijke dokter gezocht; globaal medisch dossier;
      dokterspraktijk in de buurt; geen enkele dokter wil mij; huisdokter die Engels spreekt; afspraak bij de dokter maken`,
    fr: 'trouver un médecin généraliste; médecin qui prend de nouveaux patients',
    en: 'find a GP; doctor accepting new patients',
  },
  {
    need: 'tandarts-van-wacht',
    why: 'Dentists and their on-call number.',
    sheets: 'tandarts*; tandheelkund*',
    nl: `tandarts van wacht; tandpijn; tandarts zoeken; beugel tanden; ontstoken tandwortel; afgebroken tand; wijsheidstanden
      trekken; tandarts die nieuwe patiënten aanneemt; kiespijn in het weekend; tandsteen; vulling uitgevallen; abces tand;
      kindertandarts; geconventioneerde tandarts`,
    fr: 'dentiste de garde; mal de dents; trouver un dentiste',
    en: 'emergency dentist; toothache; find a dentist',
  },
  {
    need: 'apotheek-van-wacht',
    why: 'Pharmacists publish their own on-call list.',
    sheets: 'apotheek*; apotheker*',
    nl: `apotheek van wacht; apotheker 's nachts open; nachtapotheek; welke apotheek is zondag open; apotheek in de buurt;
      medicijn niet meer leverbaar; bijsluiter; pijnstiller zonder voorschrift; bijwerkingen van pillen; voorschrift kwijt; mag
      ik ibuprofen bij antibiotica; elektronisch voorschrift afhalen; apothekerswacht`,
    fr: 'pharmacie de garde; pharmacie ouverte dimanche',
    en: 'pharmacy on duty; late-night pharmacy',
  },
  {
    need: 'ziekenhuis-afspraak',
    why: 'Hospitals make their own appointments.',
    sheets: 'ziekenhuis -crisisopvang; ziekenhuisafspraak; polikliniek*',
    nl: `afspraak ziekenhuis; specialist afspraak; MRI-scan boeken; wachtlijst neuroloog; raadpleging cardioloog; scan van mijn
      knie; ziekenhuis bezoekuren; operatie knie; dermatoloog wachttijd; gynaecoloog afspraak; second opinion; radiografie laten
      nemen; in welk ziekenhuis ligt iemand; uitslag bloedonderzoek; kaakchirurg; rug geopereerd`,
    fr: `rendez-vous à l'hôpital; prendre rendez-vous chez un spécialiste`,
    en: 'hospital appointment; book an MRI; visiting hours hospital',
  },
  {
    need: 'medisch-dossier-online',
    why: 'The federal health portal and the hospitals open the records.',
    sheets: 'patiëntendossier*; gezondheidsdossier*; *gezondheidsgegevens',
    nl: `medisch dossier online; mijn gezondheid.be; patiëntendossier inkijken; uitslagen bekijken online; CoZo; vaccinatiekaart
      opzoeken; helena app; toestemming delen medische gegevens; welke inentingen heb ik al gehad; kopie patiëntendossier
      opvragen; online bloedresultaten; vaccinnet`,
    fr: 'dossier médical en ligne; Masanté',
    en: 'medical records online; my vaccination record',
  },
  {
    need: 'griepvaccin',
    why: 'The doctor and the pharmacist vaccinate.',
    sheets: 'griepvaccin*; griepspuit; *boostervaccin; coronavaccin*',
    nl: `griepvaccin; griepspuit; spuit tegen de griep; coronavaccin; boosterprik; zona vaccin; pneumokokken; wanneer
      griepinenting; vaccinatie tegen griep voor mijn bomma; covidprik; grieppiek; griep of verkoudheid; prik tegen
      longontsteking; RSV vaccin; zelftest corona; coronatest positief`,
    fr: 'vaccin grippe; vaccin covid',
    en: 'flu shot; covid booster',
  },
  {
    need: 'reisvaccinatie',
    why: 'Travel clinics give travel jabs.',
    sheets: 'reisvaccinatie*; reiskliniek; gele koorts',
    nl: `reisvaccins; vaccin gele koorts; reiskliniek; inentingen voor Afrika; malariapillen; vaccinaties Thailand; hepatitis
      vaccin reis; tropisch instituut; inenting tegen tyfus; rabiësvaccin voor reis naar India; geel vaccinatieboekje; inenting
      tetanus verlopen; hondsdolheid reis`,
    fr: 'vaccins voyage; fièvre jaune',
    en: 'travel vaccinations; yellow fever vaccine',
  },
  {
    need: 'bloed-geven',
    why: 'The Red Cross collects blood and plasma.',
    sheets: 'bloeddonor*; bloed geven; bloedinzameling*; stamceldonatie',
    nl: `bloed geven; bloeddonor worden; plasma geven; bloedinzameling; waar kan ik bloed doneren; mag ik bloed geven na tattoo;
      stamceldonor; bloedgroep weten; Rode Kruis bloed; bloedafname; donor plasma; nier afstaan bij leven; beenmergdonor`,
    fr: 'donner son sang; don de plasma',
    en: 'donate blood; become a blood donor',
  },
  {
    need: 'bevolkingsonderzoek-kanker',
    why: 'The centre for cancer detection invites people itself.',
    sheets: 'bevolkingsonderzoek*; *kankerscreening',
    nl: `bevolkingsonderzoek borstkanker; mammografie; darmkanker stoelgangtest; uitstrijkje; screening baarmoederhalskanker;
      brief borstonderzoek gekregen; stoelgangstaal opsturen; borstkanker bobbel gevoeld; mammobiel; prostaatkanker onderzoek;
      moedervlek laten nakijken; kanker opsporen; HPV-test`,
    fr: 'dépistage cancer du sein; mammographie',
    en: 'cancer screening; mammogram; smear test',
  },
  {
    need: 'anticonceptie',
    why: 'A doctor, a pharmacist or a youth helpline.',
    sheets: 'anticonceptie*; voorbehoedsmiddel*; morning-after*',
    nl: `de pil; anticonceptie; spiraaltje; condooms; morning-afterpil; condoom gescheurd; pil vergeten; noodpil;
      pilvoorschrift; hormoonspiraal; prikpil; sterilisatie man; vasectomie; voorbehoedsmiddelen`,
    fr: 'pilule contraceptive; pilule du lendemain; stérilet',
    en: 'contraception; morning-after pill; condom broke',
  },
  {
    need: 'abortus',
    why: 'Abortion centres.',
    sheets: 'abortus*; zwangerschapsafbreking',
    nl: `abortus; abortuscentrum; ongewenst zwanger; zwangerschap afbreken; ik ben zwanger en wil het kindje niet; LUNA
      abortuscentrum; abortuspil; tot hoeveel weken abortus; ongepland zwanger wat nu; curettage; kind laten weghalen; mijn
      vriendin is zwanger maar wil het niet houden`,
    fr: 'avortement; interruption volontaire de grossesse; grossesse non désirée',
    en: 'abortion; unwanted pregnancy',
  },
  {
    need: 'zwangerschap-medisch',
    why: 'Tests at the pharmacy, then a gynaecologist or a midwife.',
    sheets: 'zwangerschapstest*; vroedvrouw*; verloskund*',
    nl: `zwangerschapstest; ben ik zwanger; overtijd; vroedvrouw zoeken; gynaecoloog echo; zwangerschapskalender;
      thuisbevalling; bevallen in welk ziekenhuis; NIPT-test; zwanger misselijk; zwangerschapsyoga; weeën`,
    fr: 'test de grossesse; sage-femme',
    en: 'pregnancy test; am I pregnant; find a midwife',
  },
  {
    need: 'vruchtbaarheid',
    why: 'Fertility centres of hospitals.',
    sheets: 'vruchtbaarheid*; fertiliteit*; ivf',
    nl: `IVF; kinderwens lukt niet; fertiliteitskliniek; zaaddonor; eicellen invriezen; spermadonor; vruchtbaarheidsonderzoek;
      we proberen al jaren zwanger te raken; draagmoeder; kunstmatige inseminatie; eiceldonatie`,
    fr: 'FIV; fertilité; donneur de sperme',
    en: 'fertility clinic; IVF treatment; egg freezing',
  },
  {
    need: 'soa-test',
    why: 'A doctor or a testing centre.',
    sheets: 'soa*; hiv*',
    nl: `soa-test; hiv-test; chlamydia; aids test; anoniem testen op geslachtsziekte; jeuk na onveilig vrijen; syfilis; PrEP;
      herpes; schaamluis; gonorroe; seksueel overdraagbare aandoening; druiper`,
    fr: 'test MST; dépistage VIH',
    en: 'STD test; HIV test',
  },
  {
    need: 'kinesist',
    why: 'Physiotherapists and osteopaths.',
    sheets: 'kinesist*; kinesitherap*; osteopa*',
    nl: `kinesist; kinesitherapeut zoeken; osteopaat; rugpijn; kine voorschrift; enkel verstuikt; manuele therapie;
      lymfedrainage; kine na operatie; spit in de rug; lage rugpijn oefeningen; sportarts; chiropractor; hernia;
      bekkenbodemkine; stijve nek`,
    fr: 'kinésithérapeute; ostéopathe; mal de dos',
    en: 'physiotherapist; back pain; osteopath',
  },
  {
    need: 'bril-ogen',
    why: 'An optician or an eye doctor.',
    sheets: 'opticien*; oogarts*; oogonderzoek*; bril; brillen',
    nl: `opticien; oogarts afspraak; nieuwe bril kiezen; lenzen kopen; ogen laten testen; wazig zien; staar operatie; glaucoom;
      bril gebroken montuur; ogen laseren; leesbril; contactlenzen; oogtest rijbewijs; brillenwinkel; ik zie slecht van ver`,
    fr: 'opticien; ophtalmologue rendez-vous',
    en: 'eye doctor; new glasses; optician',
  },
  {
    need: 'hoorapparaat',
    why: 'An ear doctor and an audiologist.',
    sheets: 'hoorapparaat*; hoortoestel*; gehoortest*; audicien*',
    nl: `hoorapparaat; hoortoestel; gehoortest; audicien; oorsuizen; batterijtjes hoorapparaat; ik hoor niet goed meer;
      tinnitus; oorarts; oren laten uitspuiten; mijn vader verstaat ons niet meer, doof aan het worden; oorprop; piep in mijn
      oor`,
    fr: 'appareil auditif; test auditif; acouphènes',
    en: 'hearing aid; hearing test; tinnitus',
  },
];
