import type { Need } from '../need.ts';

/** What residents ask about finding work, odd jobs, service vouchers and volunteering. */
export const WORK: readonly Need[] = [
  {
    need: 'hulp bij het zoeken naar werk',
    why: 'Everybody who wants a job; OCMW clients and others are told apart by the sheets, hardly by the question.',
    sheets: 'vdab; arbeidstrajectbegeleiding; activeringsbegeleiding',
    also: 'tewerkstelling; werkervaring; wijk-werken; gpmi; nederlands leren',
    nl: `werk zoeken; werk vinden; ik zoek werk; ik vind geen werk; job zoeken; jobs; jobbegeleiding; vacatures; vacature;
      solliciteren; solliciteren lukt niet; sollicitatiebrief; cv maken; cv schrijven; sollicitatiegesprek; niemand neemt mij aan;
      te oud om werk te vinden; 55 jaar en geen werk; mijn werk kwijt; ontslagen; ik ben ontslagen; afgedankt; buitengevlogen op
      mijn werk; mijn C4 gekregen; C4; werkloos; werkloosheid; werkzoekend; inschrijven als werkzoekende; inschrijven bij VDAB;
      VDAB; opleiding volgen om werk te vinden; beroepsopleiding; bijscholen; omscholen; herscholing; knelpuntberoep; ik heb geen
      diploma en zoek werk; zonder diploma; geen schooldiploma; ik spreek niet goed Nederlands en zoek werk; werk voor
      vluchtelingen; werk voor anderstaligen; werk met een handicap; werk met een beperking; maatwerkbedrijf; beschutte
      werkplaats; aangepast werk na ziekte; terug werken na ziekte; terug aan het werk na burn-out; re-integratie; mijn zoon zit
      hele dagen thuis en zoekt geen werk; onze zoon van 19 doet niks; schoolverlater zonder werk; beroepsinschakelingstijd;
      eerste job; poetswerk vinden; werk in de poets; werk als alleenstaande mama met kinderen; ik weet niet welk werk ik kan
      doen; loopbaanbegeleiding; ander werk zoeken; trajectbegeleiding; jobcoach; arbeidstraject; trajectbegeleider OCMW;
      werkwinkel; werk en OCMW; leefloon en werk zoeken; arbeidshandicap; langdurig werkloos; al jaren werkloos; gestopt met
      werken en nu terug beginnen; ik stuur elke week brieven en krijg nooit antwoord; de fabriek waar ik dertig jaar stond gaat
      dicht; mijn rug is kapot van de bouw en ik moet iets lichters doen; ik ben chauffeur maar mijn rijbewijs C is ingetrokken,
      wat nu qua job; vijf jaar thuis geweest voor de kinderen en wil terug aan de slag; terug aan de slag; ik ben 58 en op elk
      gesprek kijken ze naar mijn leeftijd; mijn man ligt al maanden in de zetel en solliciteert niet; onze jongste is gestopt met
      school op zijn achttien en wil iets met zijn handen doen; vriendin uit Syrië was lerares en kuist nu, zij zoekt werk op haar
      niveau; hoe begin ik aan een cv als ik nooit gewerkt heb; iemand die mijn brief voor een baas naleest; iemand die mij helpt
      om een baas te vinden; 'k zoeke werk; 'k zou willen gaan werken; ik geraak nergens binnen; ze pakken mij nergens aan; iets
      zoeken in de zorg, de horeca of de bouw; ik wil vuilnisman of groenarbeider worden; ik wil een vak leren; een vak leren
      zonder diploma; werk dicht bij huis met schooluren; job met schooluren voor een mama; halftijds werk vinden;
      lopendebandwerk; magazijnier; heftruckchauffeur worden; na mijn chemo wil ik rustig herbeginnen met werken; met een
      hoorapparaat vind ik geen job; autisme en geen job; na de gevangenis vind ik geen job; strafblad en werk vinden;
      afgestudeerd in juni en nog altijd niks; inzetbaarheid; sollicitant zonder computer; vacatures in de buurt; verloren gelopen
      in de jobsites; loopbaan een andere draai geven; leren solliciteren met een begeleider; ik durf niet te solliciteren; al
      jaren thuis en niet durven solliciteren; niemand pakt mij aan voor werk; ik zou willen werken maar niemand neemt mij aan;
      geen diploma en weinig Nederlands en aan werk raken; aan werk raken zonder diploma; niemand roept mij op voor een gesprek;
      nooit uitgenodigd voor een sollicitatiegesprek; bijna vijftig en geen werk vinden; werk zoeken terwijl ik van steun leef;
      lang niet gewerkt en terug willen beginnen; jaren uit het werk en terug aan de slag; ik vind maar geen job;
      sollicitatiebrief schrijven; werk zoeken met een beperking`,
    fr: `chercher du travail; trouver un emploi; sans emploi; chômage; inscription demandeur d'emploi; CV; formation
      professionnelle; licencié; offre d'emploi; j'envoie des lettres et je ne reçois jamais de réponse; reprendre le travail
      après cinq ans à la maison; j'ai perdu mon travail; mon mari a perdu son travail; perdre son emploi; perte d'emploi`,
    en: `find a job; looking for work; job search help; unemployed; register as jobseeker; CV help; vocational training; I lost
      my job; vacancies; I send applications and never get an answer; back to work after five years at home`,
    de: `Arbeit suchen; Arbeitslos; Stelle finden; Lebenslauf schreiben; Ausbildung; Job verloren; ich schreibe Bewerbungen und
      bekomme nie Antwort`,
    tr: `iş arıyorum; iş bulma; işsizim; özgeçmiş hazırlama; meslek eğitimi; iş kaydı; işten çıkarıldım; başvuruyorum ama cevap
      gelmiyor; beş yıl evde kaldım çalışmak istiyorum`,
  },
  {
    need: 'arbeidstrajectbegeleiding',
    why: "The OCMW's own road to work for its clients; they speak of their assistant and of being far from a job.",
    sheets: 'arbeidstrajectbegeleiding; activeringsbegeleiding',
    also: 'tewerkstelling; werkervaring; gpmi; vdab; wijk-werken',
    nl: `arbeidstrajectbegeleiding; arbeidstrajectbegeleider; activeringsbegeleiding; activering; sociale activering; activering
      OCMW; activeringsdienst; dienst tewerkstelling OCMW; werk via het OCMW zoeken; OCMW begeleidt naar werk; trajectbegeleiding
      OCMW; ik krijg leefloon en wil werken; leefloon en op zoek naar job; ik heb een leefloon en moet werk zoeken; te veel
      problemen om te kunnen werken; eerst mijn problemen oplossen en dan werk; nog niet klaar voor gewoon werk; stap voor stap
      naar werk; arbeidsmatige activiteiten; arbeidszorg; iets om handen hebben; bezigheid voor mijn zoon zonder werk;
      dagbesteding voor wie niet kan werken; dagstructuur; opnieuw structuur in mijn dag; kansengroep werk; laaggeschoold en
      werkzoekend; leefloongerechtigde zoekt werk; competenties ontdekken; werkattitude; vooropleiding OCMW; stage via OCMW; lang
      uit het werk; psychische problemen en werken; verslaafd geweest en terug willen werken; mijn assistente zegt dat ik eerst
      moet leren op tijd op te staan; ik leef vijf jaar van het OCMW en durf de stap niet aan; ik kan niet tegen drukte en wil
      rustig iets proberen met begeleiding; drie halve dagen in de moestuin van het OCMW; houtatelier voor mensen die niet klaar
      zijn om te werken; mijn neef is pas afgekickt en zoekt een bezigheid met begeleiding; mijn zus zit al tien jaar binnen en
      iemand moet haar op weg zetten; op weg zetten naar een job van het OCMW; iemand van het OCMW die mij achter de veren zit; op
      eigen tempo naar een job; eerst een stageplaats proberen met begeleider van het OCMW; sociaal assistent zoekt met mij een
      stage; arbeidsbegeleider; arbeidsbegeleidster; traject naar werk voor leefloner; leefloner; steuntrekker wil gaan werken;
      drempels naar werk wegwerken; kinderopvang en taal eerst regelen dan werken; mijn zelfvertrouwen is weg om te gaan werken;
      arbeidsattitudes; nog niet arbeidsrijp; screening door het OCMW wat ik kan; werkvloer leren kennen; zinvolle dagbesteding
      OCMW; moestuin atelier fietsatelier OCMW; van steun leven en niemand roept mij op voor een gesprek; OCMW-cliënt zoekt
      begeleiding naar een job; bijna vijftig, steun van het OCMW en werk zoeken; in tien jaar niet gewerkt en met kleine stappen
      terug beginnen; kleine stappen naar werk na lange ziekte; stilaan terug gaan werken met begeleiding; eerst wennen aan een
      ritme voor ik ga werken; terug buitenkomen en iets om handen hebben als leefloner`,
    fr: `accompagnement vers l'emploi CPAS; activation sociale; insertion socioprofessionnelle; service emploi CPAS; cinq ans au
      CPAS et peur de recommencer à travailler`,
    en: `job coaching by OCMW; activation; guidance to work for people on living wage; sheltered activities; I have been on
      living wage for five years and am afraid to start working`,
    de: `Begleitung zur Arbeit durch das ÖSHZ; Aktivierung; soziale Eingliederung`,
    tr: `OCMW iş danışmanlığı; sosyal aktivasyon; iş yolunda rehberlik`,
  },
  {
    need: 'werken via artikel 60',
    why: '"An article 60": a job given by the OCMW so that one earns days for the dole.',
    sheets: 'tewerkstelling; artikel 60; art 60',
    also: 'arbeidstrajectbegeleiding; activeringsbegeleiding; vdab; wijk-werken; leefloon -equivalent',
    nl: `artikel 60; artikel zestig; art 60; art. 60 §7; ik ben artikel 60; werken als artikel 60; job via artikel 60; werken via
      het OCMW; job via het OCMW; OCMW geeft werk; werken voor het OCMW met leefloon; contract via OCMW; sociale tewerkstelling;
      tijdelijke werkervaring; TWE; werkervaring opdoen; werkervaring opdoen via OCMW; tijdelijk contract OCMW; werken om recht op
      dop te krijgen; recht op werkloosheid opbouwen; dagen tekort voor werkloosheidsuitkering; genoeg dagen werken om te kunnen
      doppen; loon in plaats van leefloon; werken in de kringwinkel via OCMW; werken in het rusthuis via artikel 60; groendienst
      artikel 60; poetsen via artikel 60; mijn artikel 60 is bijna gedaan; einde contract artikel 60; wat na artikel 60; hoelang
      duurt artikel 60; mijn man wil werken maar heeft nog geen ervaring in België; leefloon inruilen voor werk; doorstromen naar
      gewone job; sociale economie werk; hoeveel verdien je met artikel 60; ziek tijdens artikel 60; ik wil geen leefloon meer
      trekken maar een echt contract, al is het in de keuken van het rusthuis; mijn schoonbroer kuist het zwembad via het OCMW en
      ik wil dat ook; mijn contract in de kringloopwinkel loopt af in juni, wat daarna; nog honderd dagen te kort om te kunnen
      stempelen; 312 dagen werken; hoeveel dagen moet ik kloppen voor den dop; dagen kloppen; het OCMW zou mij bij de groendienst
      steken; OCMW steekt mij aan 't werk; ik mag bij de technische dienst beginnen via mijn maatschappelijk werkster; ziek
      gevallen op mijn werkplek van het OCMW; verlof aanvragen bij mijn OCMW-contract; loon van mijn OCMW-job te laat; ter
      beschikking gesteld van een vzw; terbeschikkingstelling; OCMW als werkgever; nuttige ervaring met een loon; eerste
      werkervaring in België voor nieuwkomer met leefloon; artikel 60 bij een privébedrijf; artikel 61; artikel 60 gebruiker
      worden als bedrijf; als vzw iemand van artikel 60 krijgen; personeel via artikel 60 in onze school; jaar werken via den
      OCMW; art.60'er; 'k ben nen artikel 60; van leefloon naar loonbriefje; werkervaringstraject; sociale tewerkstelling
      leefloon; tewerkgesteld door het OCMW; kan het OCMW mijn werkgever zijn; van mijn leefloon af geraken door te werken voor
      het OCMW`,
    fr: `article 60; contrat article 60; travailler via le CPAS; emploi CPAS; expérience professionnelle CPAS; je veux un vrai
      contrat au lieu du revenu d'intégration`,
    en: `article 60; job through OCMW; work experience through OCMW; temporary social employment; I want a real contract instead
      of living wage; how many days must I work for unemployment rights`,
    de: `Artikel 60; Arbeit über das ÖSHZ; Arbeitserfahrung sammeln`,
    tr: `artikel 60; OCMW üzerinden iş; OCMW iş sözleşmesi; iş deneyimi`,
  },
  {
    need: 'contract met het OCMW (GPMI)',
    why: 'Who has a living wage must sign an agreement; they ask what they must do and if the money can be stopped.',
    sheets: 'gpmi',
    also: 'leefloon; arbeidstrajectbegeleiding; activeringsbegeleiding; nederlands leren',
    nl: `GPMI; geïndividualiseerd project; geïndividualiseerd project maatschappelijke integratie; integratietraject;
      maatschappelijke integratie; contract OCMW leefloon; contract dat ik moet tekenen voor mijn leefloon; afspraken leefloon;
      verplichtingen leefloon; voorwaarden om mijn leefloon te houden; ik moet een contract tekenen bij het OCMW; wat als ik mij
      niet aan de afspraken met het OCMW houd; leefloon geschorst; sanctie leefloon; leefloon stopgezet omdat ik niet
      gesolliciteerd heb; moet ik werken voor mijn leefloon; moet ik Nederlands leren voor mijn leefloon; studiecontract OCMW;
      student GPMI; studeren met leefloon voorwaarden; evaluatie leefloon maatschappelijk werker; werkbereidheid;
      gemeenschapsdienst leefloon; stappenplan met maatschappelijk assistent; mijn assistente legde een papier voor met afspraken
      en ik wil weten waaraan ik mij bind; ik ben een afspraak vergeten op het OCMW, houden ze nu mijn geld in; ze trekken een
      maand af omdat ik niet naar de les ging; ik moet slagen op school anders stopt mijn steun; mijn rapport binnenbrengen op het
      OCMW als student; ik ben kotstudent met leefloon en moet in de zomer werken van het OCMW; moet een student met leefloon een
      vakantiejob doen; drie sollicitatiebewijzen per week tonen aan het OCMW; ben ik verplicht die cursus te volgen voor mijn
      OCMW-geld; ik weiger te tekenen wat gebeurt er met mijn leefloon; plichten tegenover het OCMW; waarschuwing gekregen van het
      OCMW; mijn zoon kwam niet opdagen en is gestraft door het OCMW; op het matje geroepen bij het OCMW; driemaandelijkse
      evaluatie; doelstellingen met mijn assistent; tussentijds gesprek leefloon; integratiecontract; contract met wederzijdse
      rechten en plichten; billijkheidsredenen; vrijgesteld van werkbereidheid om gezondheid; gehoord worden door het comité over
      mijn leefloon; voorwaarden van het OCMW ondertekenen voor ik steun krijg; moet ik die voorwaarden tekenen; wat als ik het
      contract van het OCMW niet wil tekenen`,
    fr: `PIIS; projet individualisé d'intégration sociale; contrat CPAS; obligations revenu d'intégration; on m'a sanctionné
      parce que j'ai raté un rendez-vous au CPAS`,
    en: `GPMI; integration contract; agreement with OCMW; obligations for living wage; living wage suspended; they cut my living
      wage because I missed an appointment`,
    de: `individueller Integrationsvertrag; Vertrag mit dem ÖSHZ; Pflichten Eingliederungseinkommen`,
    tr: `OCMW ile sözleşme; entegrasyon projesi; leefloon yükümlülükleri`,
  },
  {
    need: 'wijk-werken',
    why: 'PWA for everybody above forty: odd jobs by the hour, asked by workers and by those who need a handyman.',
    sheets: 'wijk-werken',
    also: 'klusjesdienst; vdab; arbeidstrajectbegeleiding; dienstencheques',
    nl: `wijk-werken; wijkwerken; wijkwerker; wijkwerkcheque; PWA; PWA'er; PWA-werk; PWA-cheques; plaatselijk
      werkgelegenheidsagentschap; enkele uren per week werken; een paar uurtjes werken per week; klusjes doen tegen betaling;
      bijverdienen met dop; bijverdienen naast mijn uitkering; iets bijverdienen als werkloze; mag ik bijverdienen met een
      uitkering; bijverdienen leefloon; kleine klusjes werk; tuinwerk doen als werkloze; gras afrijden tegen betaling werkloze;
      opstap naar werk; langdurig werkloos en iets doen; werken met wijk-werkcheques; iemand voor klein tuinonderhoud via PWA;
      school zoekt toezicht middag PWA; toezicht doen in de school; hulp bij voetbalclub wijkwerker; seizoenswerk fruit
      wijkwerker; vergoeding per uur wijk-werken; wijk-werken leefloon; verlof vragen wijk-werken; ik wil een paar uur in de
      week de baan op zonder mijn uitkering te verliezen; ik was vroeger PWA'er in de kleuterschool en wil dat terug doen; aan
      de schoolpoort staan met een bordje en iets verdienen; fluohesje aan en kinderen oversteken tegen een vergoeding; wie
      rijdt er ons gras af met PWA; de school vraagt iemand voor de refter met PWA-cheques; de voetbalclub zoekt iemand om de
      lijnen te trekken en te kuisen met cheques; ik trek al twee jaar dop en verveel mij, een paar uurtjes; werklozen die
      klussen voor een paar euro per uur; vier euro per uur bij mijn dop; 's zomers peren plukken met wijk-werk; vzw wil
      wijk-werker gebruiken; gebruiker wijk-werken inschrijven; wijk-werkcheques kopen; wijk-werkcheques terugbetalen; cheques
      inleveren bij de vakbond PWA; hond uitlaten en oppassen via PWA; 630 uur per jaar wijk-werken; mijn wijk-werker is ziek;
      wijk-werkbemiddelaar; op invaliditeit en wijk-werken; 'k doe nen dag PWA; bijklussen als werkloze; uurtjes kloppen naast
      mijn leefloon`,
    fr: `ALE; travail de quartier; petits boulots avec le chômage; chèques ALE; arrondir son chômage; quelques heures à la
      cantine scolaire en plus du chômage`,
    en: `neighbourhood work; odd jobs while unemployed; a few hours of work a week; PWA; a few hours at the school gate besides
      my unemployment benefit`,
    de: `Nachbarschaftsarbeit; PWA; kleine Jobs bei Arbeitslosigkeit`,
    tr: `mahalle işi; işsizken birkaç saat iş; PWA; küçük işler`,
  },
  {
    need: 'dienstencheques',
    why: 'How to order, pay with and return them, besides who cleans; "poetshulp" is for who cannot clean, and paid by income.',
    sheets: 'dienstencheques',
    also: 'poetshulp; poetsdienst; gezinszorg; strijkatelier; klusjesdienst',
    nl: `dienstencheques; dienstencheque; dienstencheques bestellen; dienstencheques aanvragen; elektronische dienstencheques;
      papieren dienstencheques; cheques voor de kuisvrouw; kuisvrouw; kuisvrouw zoeken; kuisvrouw betalen; poetsvrouw met cheques;
      poetsvrouw zoeken; poetsman; huishoudhulp; huishoudhulp zoeken; strijkhulp; strijken met dienstencheques; boodschappen met
      dienstencheques; koken met dienstencheques; prijs dienstencheque; hoeveel kost een uur poetshulp; hoeveel kost een
      kuisvrouw; belastingvermindering kuisvrouw; fiscaal voordeel dienstencheques; vervallen dienstencheques; dienstencheques
      terugsturen; dienstencheques ruilen; dienstencheques over na overlijden van mijn moeder; extra dienstencheques alleenstaande
      ouder; extra dienstencheques handicap; dienstencheques moederschap zelfstandige; kraamhulp cheques zelfstandige;
      gebruikersnummer dienstencheques; dienstenchequebedrijf; erkend bedrijf poetshulp; iemand die bij ons komt kuisen; iemand om
      mijn huis te kuisen elke week; ramen laten wassen; kuisploeg; werken in de dienstencheques; werken als poetsvrouw met
      cheques; mag ik dienstencheques gebruiken als gepensioneerde; titels voor de poetsvrouw; mijn cheques vervallen op het einde
      van de maand en de poetsvrouw is ziek; hoeveel cheques mag ik kopen als gezin per jaar; mijn moeder van 88 kan niet online
      bestellen, waar koop ik de papieren titels; de strijkwinkel vraagt cheques; Pluxee account; Sodexo cheques; Pluxee paswoord
      kwijt; ik heb 40 cheques te veel betaald, krijg ik dat terug; overschrijving voor cheques van de meid; te veel cheques
      gekocht na verhuis; papa is gestorven en er liggen nog 30 titels in de lade; wat trek ik nog af van de belastingen voor de
      poetshulp; fiscaal attest voor de poetsvrouw; tien euro per uur voor een poetsvrouw met titels; cheques voor een moeder met
      een gehandicapt kind boven het maximum; zelfstandige bevallen en 105 gratis cheques; gratis cheques na bevalling; mijn
      kuisvrouw wil cheques in plaats van geld; e-cheques; cheques digitaal maken; omruilen van oude titels; inschrijvingsnummer
      voor poetscheques; poetshulp mag ze ook mijn ramen en mijn auto doen; mag mijn poetsvrouw naar de bakker met cheques; titres
      voor de kuisvrouw; ne kuisvrouw me cheques; strijkwinkel; poetsfirma met cheques; waardeloze vervallen titels; bonnetjes
      kopen om iemand te laten poetsen; goedkoop laten poetsen met bonnetjes van de overheid; hoe koop ik cheques voor de
      poetshulp`,
    fr: `titres-services; commander des titres-services; femme de ménage; aide-ménagère titres-services; repassage
      titres-services; titres-services périmés; mes titres-services expirent et ma femme de ménage est malade`,
    en: `service vouchers; cleaning lady; order service vouchers; household help; cleaner with vouchers; ironing; my vouchers
      expire and my cleaner is ill; how many vouchers may I buy per year`,
    de: `Dienstleistungsschecks; Putzfrau; Haushaltshilfe mit Schecks; Schecks bestellen; meine Schecks laufen ab`,
    tr: `hizmet çeki; temizlikçi kadın; ev temizliği çeki; temizlikçi bulmak; hizmet çeklerimin süresi doluyor`,
  },
  {
    need: 'vrijwilliger worden',
    why: 'People say they want to do something for others, have time since pension, or feel useless at home.',
    sheets: 'vrijwilligerswerk; kandidaat-vrijwilliger*',
    also: 'zorgnetwerk; buurthuis; oppas; lokaal dienstencentrum',
    nl: `vrijwilliger worden; vrijwilliger; vrijwilligerswerk; vrijwilligerswerk doen; kandidaat-vrijwilliger; waar kan ik
      vrijwilliger worden; iets doen voor anderen; iets nuttigs doen; ik heb tijd over; ik ben met pensioen en wil iets doen; net
      op pensioen en wil mij nuttig maken; ik verveel mij en wil iets betekenen; handen uit de mouwen steken; mijn handen jeuken;
      mensen bezoeken als vrijwilliger; voorlezen aan kinderen; boodschappen doen voor een ander; chauffeur vrijwilliger;
      chauffeur minder mobielen centrale worden; helpen in het rusthuis; helpen in de voedselbank; meewerken in de sociale
      kruidenier; helpen in de bib; vrijwilliger in het woonzorgcentrum; vrijwilliger bij de speelpleinwerking; buddy worden;
      buddy voor nieuwkomer; babbelpartner; taalvrijwilliger; vrijwilligersvergoeding; onkostenvergoeding vrijwilliger;
      vrijwilligersverzekering; verzekering vrijwilligers; mag ik vrijwilligerswerk doen met dop; vrijwilligerswerk en uitkering;
      vrijwilligerswerk met ziekte-uitkering; toestemming adviserend arts vrijwilligerswerk; vrijwilligersvacatures; vrijwilliger
      met een beperking; mijn dochter van 16 wil vrijwilliger zijn; zot van mensen en wil helpen; mijn man is dood, de kinderen
      zijn groot en ik wil mij voor iets inzetten; ik ben leerkracht op rust en wil nog met kinderen bezig zijn, onbetaald; ik zou
      met mijn hond de oudjes willen bezoeken; onze dochter zoekt een onbetaalde plek in de zomer om met ouderen te koffiekletsen;
      ik mag niet werken van de dokter maar wil wel een handje toesteken; handje toesteken; met de minibus oude mensen naar het
      ziekenhuis voeren; soep uitscheppen voor arme mensen; met een rolstoel gaan wandelen voor een ander; een papa die fietsjes
      kan herstellen en dat gratis wil doen; ik spreek Arabisch en wil gratis tolken; taalmaatje; huiswerk begeleiden als
      vrijwilliger; kleine kinderen voorlezen thuis; wat kan ne gepensioneerde doen voor een ander; 'k wil mij nuttig maken; 'k
      zit hele dagen thuis en wil helpen; mij engageren; engagement; zich inzetten voor de gemeente; meehelpen op een feest van
      het dienstencentrum; bestuur van een buurtcomité; buurtwerk vrijwillig; onbezoldigd; belangeloos; mijn collega's en ik
      willen een dagje helpen; teamdag in de voedselbank; wat krijgt ge per dag als vrijwilliger; krijg ik kilometers terug als
      vrijwilliger; asielzoeker wil vrijwilligen; vrijwilligen; hulp in de cafetaria van het rusthuis geven; oude mensen
      gezelschap houden want ik heb tijd over; tijd over op woensdag en iets doen voor anderen; zich inzetten in haar vrije tijd;
      mij inzetten voor een goed doel in mijn vrije tijd; gepensioneerd en willen helpen; met pensioen en mij nuttig maken;
      onbezoldigd meehelpen; zonder werk en intussen iets zinvols doen; boodschappen doen voor bejaarden, ik doe het gratis;
      zoeken jullie mensen die helpen; helpen bij het OCMW zonder betaald te worden; ge moet mij niet betalen, ik wil helpen; iets
      zinvols doen in het rusthuis; gepensioneerde wil meehelpen; chauffeur zijn voor mensen die niet mobiel zijn zonder loon;
      vrijwillig rijden met ouderen; mensen rondrijden als vrijwilliger; handen uit de mouwen steken zonder loon; maaltijden
      rondbrengen als vrijwilliger; helpen op het speelplein als vrijwilliger; ik heb tijd te veel en wil helpen; iets betekenen
      voor eenzame mensen; iets betekenen voor anderen in mijn vrije tijd`,
    fr: `bénévole; bénévolat; devenir bénévole; volontaire; aider les autres; défraiement bénévole; retraitée, je veux me rendre
      utile`,
    en: `volunteer; volunteering; become a volunteer; I have spare time and want to help; volunteer allowance; retired teacher
      who wants to help for free; I want to visit lonely old people`,
    de: `Freiwilliger; Ehrenamt; freiwillig helfen; Freiwilligenarbeit; Rentnerin möchte sich nützlich machen`,
    tr: `gönüllü olmak; gönüllü iş; gönüllülük; başkalarına yardım etmek; emekliyim faydalı olmak istiyorum`,
  },
  {
    need: 'infoavond voor vrijwilligers',
    why: 'Asked by those who want to hear first what volunteering is, or a date for it.',
    sheets: 'infoavond',
    also: 'vrijwilligerswerk; kandidaat-vrijwilliger -infoavond',
    nl: `infoavond vrijwilligers; infoavond kandidaat-vrijwilligers; informatieavond vrijwilligerswerk; infosessie vrijwilliger;
      infomoment vrijwilligers; wanneer is de infoavond vrijwilligers; eerst eens horen wat vrijwilligerswerk is; kennismaking
      vrijwilligers; vorming vrijwilligers; een avond waarop ze uitleggen wat je als vrijwilliger doet; ik wil vrijblijvend
      komen luisteren voor ik mij opgeef als vrijwilliger; datum volgende infosessie voor helpers; inschrijven op de
      kennismakingsavond vrijwilligers; presentatie over vrijwilligen in het sociaal huis`,
    fr: `soirée d'information bénévoles`,
    en: `information evening for volunteers`,
  },
];
