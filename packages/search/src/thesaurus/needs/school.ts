import type { Need } from '../need.ts';

/** What parents, pupils and schools ask about registering, homework, studying, placements and the school itself. */
export const SCHOOL: readonly Need[] = [
  {
    need: 'aanmelden voor het secundair',
    why: 'Parents say "inschrijven in het middelbaar" or "de grote school"; the website and its dates frighten them.',
    sheets: 'aanmelden secundair; inschrijven secundair; aanmelden middelbaar; inschrijven middelbaar',
    also: 'hulp computer websites; digitale hulp; huis van het kind; hulp schoolkosten; huistaakbegeleiding',
    nl: `inschrijven middelbaar; aanmelden middelbaar; inschrijven secundair; aanmelden secundaire school; secundair onderwijs
      kiezen; middelbare school kiezen; mijn zoon gaat volgend jaar naar het middelbaar; zesde leerjaar en dan; naar het
      eerste middelbaar; eerste middelbaar inschrijven; grote school; humaniora inschrijven; 12 jaar naar welke school; school
      voor mijn dochter na het zesde leerjaar; online aanmelden school; meld je aan secundair; aanmeldingssysteem; ik kan mijn
      kind niet online aanmelden; hulp bij aanmelden school; aanmelden lukt niet op de computer; wachtwoord aanmelden school;
      wanneer moet ik mijn kind aanmelden; aanmeldingsperiode gemist; te laat aangemeld voor school; niet aangemeld en nu geen
      school; ticket voor de school; toewijzing school; geen plaats in de school van onze keuze; mijn kind heeft geen school
      voor september; uitslag aanmelding; wachtlijst middelbare school; volzette school; van school veranderen middelbaar;
      geweigerd op school; lottrekking school; kamperen aan de schoolpoort; broer zit al in die school voorrang; onze oudste
      zit in het zesde en de juf sprak over een website met voorkeurscholen; hij heeft zijn getuigschrift van de lagere school
      en wij weten niet waarheen; Latijn of techniek en hoe zet ik die school op de lijst; ranglijst van scholen doorgeven;
      mijn pleegdochter wordt twaalf en moet naar de grote school; B-stroom of A-stroom inschrijven; ik heb geen mailadres en
      moet online een school kiezen; we kregen een mail dat ze niet in onze eerste keuze zit; ze staat zevende op de
      wachtlijst van het college; atheneum inschrijvingsdag; onze jongen is in mei buitengezet op zijn college; buiten
      gesmeten op school en nu zit hij thuis; technische school nog plaats in september; buso inschrijven; voorrang omdat ik
      op de school werk; kies ik de school dicht bij huis of bij het werk in het systeem; het is 1 september en mijn puber
      heeft nog altijd geen school; opendeurdag middelbare scholen; toewijzingsbericht niet gekregen; derde middelbaar andere
      richting en school; beroepsschool kapster inschrijven; sporthumaniora; welke dag begint het kiezen van de scholen; ons
      gast moet naar 't groot school`,
    fr: `inscription école secondaire; inscrire mon enfant en secondaire; inscription en ligne école; mon fils passe en
      première secondaire; pas de place dans l'école; quelle école après la sixième primaire; aide pour l'inscription à
      l'école; mon fils n'a pas encore d'école secondaire pour septembre; choisir l'athénée en ligne`,
    en: `register for secondary school; secondary school enrolment; apply for high school; no place at the school; online
      school registration help; which school after sixth grade; my daughter turns twelve, how do we rank schools online;
      expelled from high school and now sits at home`,
    de: `Anmeldung Sekundarschule; weiterführende Schule anmelden; kein Platz in der Schule; Hilfe bei Schulanmeldung`,
    tr: `ortaokul kaydı; çocuğumu okula kaydettirmek; internetten okul kaydı yardım; okulda yer yok`,
  },
  {
    need: 'inschrijven in de kleuterschool of lagere school',
    why: 'Asked each spring; no sheet is about it, but who helps with secondary school or the Huis van het Kind helps here too.',
    sheets: 'aanmelden basisonderwijs; inschrijven kleuter*; inschrijven basisschool; inschrijven lagere',
    also: 'aanmelden onderwijs; huis van het kind; digitale hulp; hulp computer websites; hulp schoolkosten',
    nl: `inschrijven school; kind inschrijven op school; inschrijven eerste kleuterklas; lagere school inschrijven;
      inschrijven eerste leerjaar; aanmelden basisonderwijs; instapdatum kleuter; instapklas; mijn kind wordt 2,5 en moet naar
      school; wanneer mag mijn peuter naar school; naar het schooltje; kinderen school zoeken in nieuwe gemeente; wij zijn
      verhuisd en de kinderen moeten naar een andere school; school zoeken; welke scholen zijn er in de buurt; van school
      veranderen; ander schooltje zoeken; vanaf welke leeftijd moet een kind naar school; pas in België en mijn kinderen
      moeten naar school; anderstalige nieuwkomer school; OKAN; Nederlandstalige school voor ons kind; onze kleine wordt in
      november tweeënhalf; ze draagt al geen pamper meer en mag naar de juffen; uit Roemenië gekomen met twee kinderen van zes
      en acht; boekentasje staat klaar maar we hebben nog geen kleuterschooltje; na de paasvakantie instappen; methodeschool
      freinet zoeken; steinerschool kleuter; zorgjuf en de juiste school voor mijn zoon; type 9 lagere school zoeken;
      peuterklasje; mijn kleindochter komt hier wonen en moet naar het eerste leerjaar; broer en zus in dezelfde lagere school
      krijgen; halverwege het schooljaar verhuisd met kinderen van de lagere school; leerplicht vijf jaar; derde kleuterklas
      verplicht; gemeenteschool of vrije school; kind dat geen Nederlands praat welke kleuterklas; schooltoer bezoek
      kleuterschool; uitgeschreven op de oude lagere school; volle klassen in het dorpsschooltje; kleuterjuf zegt dat de klas
      vol zit`,
    fr: `inscription école; inscrire mon enfant à l'école maternelle; école primaire inscription; quand mon enfant peut-il
      aller à l'école; trouver une école; nous venons d'arriver et les enfants doivent aller à l'école; mon petit a deux ans
      et demi, quelle école maternelle; nous arrivons de Roumanie avec deux enfants de six et huit ans`,
    en: `enrol my child in school; primary school registration; find a school; we just moved and need a school; from what age
      must children go to school; my son is two and a half, which kindergarten; arrived from abroad with children of six and
      eight`,
    de: `Kind in der Schule anmelden; Kindergarten anmelden; Grundschule finden`,
    tr: 'okul kaydı; anaokulu kaydı; okul arıyorum; çocuğum iki buçuk yaşında hangi okula gidecek',
  },
  {
    need: 'huiswerk en bijles',
    why: 'Sheets say "huistaakbegeleiding"; parents say bijles, "ik kan hem niet helpen", or that a child lags behind.',
    sheets: 'huistaakbegeleiding; huiswerkbegeleiding; huiswerk*; huistaak*; bijles*; studiebegeleiding',
    also: 'studieruimte*; kinderparticipatie; hulp schoolkosten; schoolkosten; huis van het kind',
    nl: `huiswerk; huistaak; huistaken; huiswerkbegeleiding; huistaakbegeleiding; huiswerkklas; studiebegeleiding; bijles;
      bijlessen; privéles; hulp bij huiswerk; wie helpt mijn kind met zijn huiswerk; ik kan mijn dochter niet helpen met haar
      huistaken; ik spreek te slecht Nederlands om mijn kinderen met school te helpen; ik versta het huiswerk van mijn kind
      niet; bijles te duur; gratis bijles; bijles wiskunde; rekenen moeilijk voor mijn zoon; mijn zoontje kan niet lezen;
      leesachterstand; taalachterstand op school; slecht rapport; slechte punten; buis op school; gebuisd; mijn zoon blijft
      zitten; moet zijn jaar overdoen; student die aan huis komt helpen met leren; iemand die met mijn kind leert; leren leren;
      planning voor toetsen; mijn kind kan niet volgen in de klas; achter op school; leerproblemen; dyslexie hulp huiswerk;
      concentratie bij huistaken; huiswerk geeft elke dag ruzie thuis; wij hebben thuis geen rustig plekje om huiswerk te maken;
      geen computer voor huiswerk; zomerschool; taalkamp; vrijwilliger huiswerk; brugfiguur school; tafels leren; Franse
      woordjes leren; huiswerkhulp aan huis; begeleid studeren; studiecoach; ik kan zelf amper lezen en mijn zoon brengt elke
      dag taken mee; breuken en delen ik kan dat niet uitleggen; mijn meisje zit te wenen boven haar schrift; hij komt thuis met
      rood op zijn rapport; tweede zit voor wiskunde; dictee elke week tien fouten; wie leert mijn kleinzoon de tafels; klasraad
      zegt dat ze naar beneden moet; leerkracht zegt dat hij meer moet oefenen met lezen thuis; ik werk tot zeven uur en dan
      zijn de taken nog niet gemaakt; mijn pleegzoon loopt twee jaar achter; ze is net hier en verstaat de juf niet; iemand die
      op woensdag met onze jongens aan tafel zit; boekentas blijft dicht thuis; we wonen met zes op een studio en er is geen
      tafel om aan te schrijven; spreekbeurt maken; buddy die met mijn dochter leest; herexamens in augustus en geen hulp;
      faalangst voor toetsen; ADHD en taken; mijn stiefdochter blijft haken op begrijpend lezen; gasten die hun taken niet
      willen maken; rapport om van te bleiten; Frans in het vijfde is te lastig; student zoekt kind om te begeleiden met leren;
      op school bijgebleven na ziekte; lessen inhalen na ziekenhuis; kan hem niet helpen met rekenen; derde leerjaar en moeite
      met rekenen; lessen leren na school; hulp bij schoolwerk; schoolwerk niet afkrijgen; wie helpt met taken en lessen; taken
      na school; begeleiding bij taken; begeleiding na school`,
    fr: `devoirs; aide aux devoirs; école de devoirs; cours particuliers; je ne peux pas aider mon enfant avec ses devoirs;
      mauvais bulletin; soutien scolaire; mon fils double son année; mon fils pleure devant ses cahiers; je ne lis pas le
      néerlandais et ma fille a des devoirs; deuxième session de maths`,
    en: `homework; homework help; tutoring; I cannot help my child with homework; bad school report; falling behind at school;
      free tutoring; homework club; my boy brings home red marks; I cannot read Dutch and my daughter has tasks every day`,
    de: `Hausaufgaben; Hausaufgabenhilfe; Nachhilfe; schlechte Noten; mein Kind kommt in der Schule nicht mit; meine Tochter
      weint über den Rechenaufgaben; ich verstehe die Aufgaben meines Sohnes nicht`,
    tr: `ev ödevi; ödev yardımı; çocuğuma ödevinde yardım edemiyorum; özel ders; notları kötü; çocuğum matematikten kalıyor;
      Hollandaca bilmiyorum çocuğumun dersine yardım edemem`,
  },
  {
    need: 'rustige plek om te studeren',
    why: 'Students in the exam weeks say "blokken" and "blokplek"; pupils tell that there is noise at home.',
    sheets: 'studieruimte*; studeerruimte; studeerplek*; blokplek*; blokruimte',
    also: 'bibliotheekmateriaal; gratis internet bibliotheek; jeugdcentrum; huistaakbegeleiding; computerklassen',
    nl: `studieruimte; studeerruimte; studeerplek; studieplek; blokken; blokplek; blokplaats; bloklocatie; bloklocatie voor
      studenten; blok; waar kan ik blokken; blokperiode; stille ruimte om te studeren; plaats om te studeren; studeren in de
      bib; rustig kunnen leren; te veel lawaai thuis om te studeren; ik kan thuis niet leren; examens en geen plaats om te
      leren; samen studeren; studiezaal; leeszaal; stille blok; studiepek met wifi; wifi om te studeren; waar kan ik rustig
      werken met mijn laptop; coworking student; mijn kot is te klein om te blokken; thesis schrijven rustige plek; openingsuren
      studieruimte; tijdens examens in de bib zitten; student zoekt plek; reserveren studieplek; kleine zusjes maken lawaai als
      ik leer; mijn huisgenoten feesten en ik heb maandag examen; drie broers op één kamer en examens; tweede zit in augustus en
      thuis is het te warm; ik zit al een week boven mijn cursus aan de keukentafel tussen de kleine kinderen; kotgenoot speelt
      gitaar als ik moet leren; tafel met stopcontact en stilte; zaal met airco om te leren; open op zondag om te leren in de
      examens; masterproef en ik kan mij thuis niet concentreren; voor mijn rijbewijstheorie ergens stil zitten; met zijn allen
      in stilte achter de boeken; bouwwerken naast de deur en ik zit in de blok; koffie en studeren samen; avond leren na tien
      uur waar; examencommissie voorbereiden; afstandsonderwijs en geen bureau; pomodoro blok samen; studeren van acht tot tien;
      tweedekansonderwijs plek om te leren; mijn dochter doet geneeskunde en zoekt een leestafel; toegangsexamen voorbereiden in
      stilte; 'k kan hier nie leren mee al dat gerucht; bibliotheek dicht en moeten blokken; blokken in het weekend`,
    fr: `salle d'étude; bloquer; endroit calme pour étudier; étudier à la bibliothèque; blocus; mes colocs font la fête et
      j'ai examen; table avec prise et silence`,
    en: `study room; quiet place to study; study for exams; study space; too noisy at home to study; flatmates party while I
      have exams; desk with socket and silence`,
    de: `Lernraum; ruhiger Ort zum Lernen; Lernen in der Bibliothek`,
    tr: `çalışma salonu; sessiz ders çalışma yeri; sınavlara çalışacak yer`,
  },
  {
    need: 'stageplaats bij de gemeente',
    why: 'Students say "stage lopen"; some mean a day of looking on, or a holiday job, which is another matter.',
    sheets: 'aanvraag stage; stage; stageplaats*',
    also: 'kandidaat-vrijwilliger; vrijwilligerswerk; wijk-werken',
    nl: `stage; stageplaats; stage lopen; stage doen bij de gemeente; ik zoek een stageplaats; stageplek; stageplek voor
      school; stage OCMW; stage bij het stadhuis; stagiair; stagiaire; kijkstage; snuffelstage; observatiestage; inleefstage;
      blokstage; stage administratie; stage kantoor; stage kinderopvang; stage verzorgende woonzorgcentrum; stage
      maatschappelijk werk; stage bib; mijn dochter moet stage doen voor school; nog geen stage gevonden; stage zevende jaar;
      stage hogeschool; stage bij de groendienst; werkplekleren; duaal leren; alternerend leren plaats; stage voor
      volwassenenonderwijs; CVO stage; onbetaalde stage gemeente; bachelorproef gemeente; stageovereenkomst; hogeschool vraagt
      dat ik twaalf weken meeloop in een sociaal huis; mijn nichtje volgt verzorging en moet zestig dagen ergens gaan; ik doe
      boekhouden en wil meelopen op de financiële dienst; drie weken observeren bij de ruimtelijke planners; thuiszorg
      opleiding en meelopen met de gezinshelpsters; mentor voor student sociaal werk; zesde jaar kantoor en nog geen bedrijf;
      mag ik eens een dag meelopen met de groenarbeiders; IT-student zoekt gemeente; contract van school laten tekenen door de
      personeelsdienst; orthopedagogie meelopen in de kinderopvang; mijn stagebegeleider wil een bevestiging van de stad;
      politieke wetenschappen meelopen op kabinet; kijkweek van de derdes; communicatiewetenschappen masterstudent wil
      ervaring bij de stad; stageperiode februari tot mei; stage afgezegd en dringend iets nieuws; inschakeling via VDAB
      meelopen op een dienst; beroepsinlevingsovereenkomst bij de stad`,
    fr: `stage à la commune; place de stage; je cherche un stage; stagiaire; je dois faire douze semaines dans un service
      social`,
    en: `internship; work placement; internship at the town hall; student placement; my course requires twelve weeks in a
      public office`,
    de: `Praktikum; Praktikumsplatz Gemeinde`,
    tr: `staj; staj yeri arıyorum`,
  },
  {
    need: 'sport op school na de uren',
    why: 'Parents call it "naschoolse sport" or just a ball game after class.',
    sheets: 'naschoolse sport*; sport na school; schoolsport*; SNS*',
    also: 'buitenschoolse kinderopvang; sportkamp; sportinfrastructuur -subsid* -subsidie',
    nl: `naschoolse sport; sport na school; sporten na de lessen; SNS pas; sport op woensdagnamiddag; sporten op school; mijn
      zoon wil sporten na school; turnen na schooltijd; kleuters laten bewegen na school; multimove; sportactiviteit in de
      opvang; omnisport kinderen; sportinitiatie voor kinderen; kind proeven van verschillende sporten; sportsnack; beweging
      voor kinderen die te veel op hun scherm zitten; sportacademie kinderen; schoolsport; mijn zoon kan niet stilzitten en
      wil na de bel nog ravotten in de turnzaal; om vier uur nog een uurtje basket op school; dansinitiatie op dinsdag in de
      refter; lesgever turnt met de kinderen na schooltijd; middagsport; beurtenkaart sport na de uren; mijn dochter wil
      verschillende sporten uittesten zonder lid te worden; badminton na de les voor het vierde leerjaar; scholenveldloop;
      kronkeldiedoe; reeks van tien lesjes na de klas; judo in de turnzaal van school om vier uur; sportief moment voor
      kleuters in de turnzaal; zeven op zeven achter de PlayStation en moet bewegen; onze kleindochter wil turnen zonder club;
      scoren met de klas na vier uur; kinderen laten uitrazen na de lessen`,
    fr: `sport après l'école; activité sportive après les cours`,
    en: `after-school sports; sports for kids after class`,
    de: `Sport nach der Schule`,
    tr: `okul sonrası spor`,
  },
  {
    need: 'preventie op school',
    why: 'Schools look for money against drugs, bullying or theft and do not say "preventieprojecten".',
    sheets: 'preventieprojecten scholen; preventie school',
    also: 'groen klas; verkeersveiligheid schoolomgeving*',
    nl: `drugspreventie op school; antipestproject; project tegen pesten school; subsidie school; subsidie preventie school;
      vorming over drugs in de klas; diefstal op school voorkomen; vorming sociale vaardigheden leerlingen; school zoekt geld
      voor pestactie; gastspreker drugs school; preventieproject; weerbaarheidstraining school; overlast aan de school
      project; directeur zoekt centen voor een theaterstuk over pesten; leerlingen vapen op het toilet en we willen er iets
      aan doen; spreker over sexting in de klas; fietsen worden gestolen aan de school en we willen een actie; leerlingenraad
      wil een week tegen geweld; weerbaarheidsdag derde graad; lachgas en jongeren op school; oudercomité wil een avond rond
      gamen; energiedrankjes en roken op school aanpakken; conflicten op de speelplaats leren oplossen; project rond respect
      in de eerste graad`,
    fr: `projet de prévention à l'école; subside école prévention`,
    en: `grant for prevention at school; anti-bullying project grant`,
  },
  {
    need: 'planten in de klas',
    why: 'Teachers ask for plants or greener classrooms, not for a grant.',
    sheets: 'groen klas; vergroening school*; groen* school*',
    also: 'ontharding vergroening; preventieprojecten scholen',
    nl: `planten in de klas; kamerplanten school; groen in de klas; groene klas; luchtkwaliteit klaslokaal; plantjes voor onze
      school; subsidie planten; school wil groen; leerkracht zoekt geld voor planten; slechte lucht in de klas; juf wil
      plantjes op de vensterbank die de lucht zuiveren; CO2-meter staat rood in ons lokaal; leerlingenraad droomt van een
      jungle in de gang; lepelplanten en varens voor het lokaal; kleuters water laten geven aan plantjes; muffe lucht in onze
      prefabklas; potten en potgrond voor de leerlingen; groene muur in de refter; budget om het klaslokaal te vergroenen`,
    fr: `plantes en classe; subside plantes école`,
    en: `plants in the classroom; grant for school plants`,
  },
  {
    need: 'veilig verkeer aan de school',
    why: 'Parents fear the traffic at the school gate; the only sheet is a grant for municipalities.',
    sheets: 'verkeersveiligheid schoolomgeving*; schoolstraat; schoolomgeving*',
    also: 'melding stad gemeente; speelstraat; klacht stad gemeente',
    nl: `gevaarlijk verkeer aan de school; schoolstraat; schoolomgeving; zebrapad aan school; oversteken aan de school is
      levensgevaarlijk; zone 30 school; auto's rijden te snel aan de schoolpoort; gemachtigd opzichter; veilig naar school
      fietsen; kiss and ride; schoolroute; octopuspalen; kinderen bijna aangereden aan school; parkeren voor de schoolpoort;
      knelpunt verkeer school; elke morgen is het chaos met auto's voor de poort; mijn dochter van negen durft niet alleen
      over te steken met de fiets; mama's parkeren op het zebrapad; fietspad stopt vlak voor de school; straat dicht aan de
      schoolpoort bij het begin van de lessen; opa wil met een fluohesje de kinderen overzetten; vrijwillig klaarover worden;
      klaar-over; schoolbus keert op de stoep; vrachtwagens tijdens de schooluren; bang om mijn kleuters naar school te laten
      stappen; fietspoolen naar school; schoolroutekaart; flitspaal aan school gevraagd door oudercomité; paaltjes en potloden
      voor de schoolpoort; bijna onder een camion gereden aan het schooltje`,
    fr: `sécurité routière école; passage piéton école; rue scolaire; circulation dangereuse devant l'école`,
    en: `road safety at school; school street; dangerous traffic at the school gate; crossing near school`,
  },
];
