import type { Need } from '../need.ts';

/** What parents and students ask about paying for school, studies and free time. */
export const COSTS_OF_SCHOOL: readonly Need[] = [
  {
    need: 'schoolrekening niet kunnen betalen',
    why: 'Parents name the trip, the books or the bill in the satchel and fear that the child is left out.',
    sheets: 'schoolkosten; schoolparticipatiefonds',
    also: 'kinderparticipatie; schooltoeslag; studietoelage; financiële steun -dringende; huistaakbegeleiding; sociale toeslag',
    nl: `schoolkosten; schoolrekening; schoolfactuur; schoolrekening niet kunnen betalen; rekening van de school; facturen van
      school; kosten school kinderen; ik kan de school van mijn kinderen niet betalen; school is te duur; schoolgerief;
      schoolspullen; schoolmateriaal; boekentas; boekentas en pennenzak; schoolboeken; boeken voor school te duur; handboeken
      secundair; rekenmachine voor school; laptop voor school; laptop school te duur; geen geld voor laptop van mijn zoon;
      chromebook school; turnkledij; turnpantoffels; zwemmen met school betalen; schooluniform; schoolreis; schoolreis niet kunnen
      betalen; skireis school; zeeklassen; bosklassen; sneeuwklassen; openluchtklassen; meerdaagse uitstap; uitstap van school
      niet kunnen betalen; mijn zoontje kan niet mee op schooluitstap; mijn dochter mag niet mee op schoolreis omdat we niet
      kunnen betalen; theaterbezoek van school betalen; middagtoezicht school betalen; refter kosten; warme maaltijden op school
      betalen; schoolmaaltijd; boterhammen en drankjes op school; lege brooddoos; lege brooddozen; voorschoolse opvang rekening;
      nabewaking school betalen; 1 september te duur; begin schooljaar veel kosten; nieuw schooljaar geen geld; maximumfactuur
      school; school stuurt deurwaarder; brief van school over onbetaalde rekening; onbetaalde schoolfactuur; afbetalingsplan
      school; korting op schoolfactuur; schoolbonus; schoolparticipatie; schoolparticipatiefonds; fonds schoolkosten; OCMW
      schoolkosten; tussenkomst schoolkosten; premie schoolgaand kind; drie kinderen op school en alles kost; beroepsschool
      materiaal mes en kledij duur; gereedschap technische school; stage kosten school; er zit een brief met een bedrag in de
      boekentas van mijn dochter en ik durf hem niet te tekenen; de juf zegt dat iedereen naar bosklassen gaat maar ik heb geen
      180 euro; mijn zoon deed alsof hij ziek was op de dag van de uitstap want wij hadden niet betaald; mijn zoon begint kapper
      en moet een koffer met scharen kopen; koksopleiding en een set messen van 300 euro; mijn stiefdochter moet een iPad hebben
      van de school; het busabonnement, de refter en de turnzak, alles tegelijk; mijn gescheiden man betaalt zijn helft van de
      school niet; in september loopt mijn bankrekening leeg aan schriften en passers; passer en atlas; kaftpapier, stiften en een
      nieuwe boekentas; fluohesje en zwemzak; de derde kleuter in mijn gezin start en er komt weer een maximumfactuur; lerares
      hier: een leerling heeft een lege brooddoos en de ouders staan achter met de betaling; buurjongen zit zonder boeken in de
      klas; Italiëreis van het zesde middelbaar; Romereis; Parijsreis van school; eindreis laatstejaars te duur; ne schoolrekening
      van 400 euro; 't school vraagt al geld; de school dreigt met een incassobureau; mag de school mijn kind weigeren omdat ik
      niet betaal; rapport achtergehouden omdat ik niet betaalde; spreiden van schoolfactuur; gespreid betalen school;
      middagboterhammen in de refter kosten een euro per dag; soep op school; melk en fruit op school betalen; zwemgeld;
      kopiegeld; huur van schoolboeken; boekenpakket; waarborg voor de laptop van school; werkpak en veiligheidsschoenen voor
      beroeps; veiligheidsschoenen; naschoolse rij en opvangfactuur school; schoolfoto's en kleine kosten; laptop voor het
      middelbaar niet kunnen betalen; laptop van school te duur; mijn kind kan niet mee op bosklassen of zeeklassen want geen
      geld; boeken en uitstappen van school te duur; boekengeld; boekengeld te duur; zwemlessen en schoolreis niet kunnen betalen;
      meerdere kinderen op school en alles loopt op; gereedschap voor een technische richting; schoolgerief van een technische of
      beroepsrichting te duur; koksuniform of gereedschap voor school kost honderden euro; werkkledij en materiaal voor school te
      duur; niet mee op driedaagse omdat we achter staan; achter staan met betalen aan de school; boekentas, rekenmachine en atlas
      te duur; schoolgerief kopen in september en geen geld; rekenmachine; atlas`,
    fr: `frais scolaires; facture de l'école; voyage scolaire trop cher; je ne peux pas payer l'école; fournitures scolaires;
      ordinateur pour l'école; classes de mer; ma fille ne peut pas partir en classes vertes; l'école réclame 400 euros; je ne
      peux pas payer les frais scolaires; frais scolaires trop élevés; facture de l'école impayée`,
    en: `school costs; school bill; cannot pay school trip; school supplies too expensive; laptop for school; help paying school
      books; my son pretended to be ill because we had not paid the trip; new school year and no money for books`,
    de: `Schulkosten; Schulrechnung; Klassenfahrt nicht bezahlen; Schulsachen; Laptop für die Schule; mein Sohn kann nicht mit
      auf Klassenfahrt; Schuljahresbeginn und kein Geld für Hefte`,
    tr: `okul masrafları; okul faturası; okul gezisi parası; okul malzemeleri; okul için bilgisayar; oğlum geziye gidemiyor;
      okul açıldı defter kitap param yok`,
  },
  {
    need: 'schooltoeslag',
    why: 'The school grant now comes with the child allowance; parents go on calling it "studiebeurs".',
    sheets: 'schooltoeslag',
    also: 'studietoelage; schoolkosten; groeipakket; formulieren',
    nl: `schooltoeslag; schooltoelage; studiebeurs; studiebeurs secundair; studiebeurs middelbaar; studiebeurs lagere school;
      studiebeurs kleuter; beurs voor school; schoolbeurs; schooltoeslag aanvragen; schooltoeslag niet gekregen; studietoelage
      secundair onderwijs; studietoelage voor mijn zoon in het middelbaar; studietoelage kleuterschool; geen schooltoeslag
      gekregen dit jaar; waarom krijg ik geen schooltoeslag; schooltoeslag en scheiding; schooltoeslag inkomen te hoog;
      inkomensgrens schooltoeslag; wanneer wordt de schooltoeslag uitbetaald; schooltoeslag groeipakket; studiebeurs samen met
      kindergeld; te veel afwezig op school studiebeurs terugbetalen; spijbelen studiebeurs; schooltoeslag internaat; mijn kind
      zit op internaat; nieuwe inwoner schooltoeslag; alimentatie en schooltoeslag; onze buren kregen in november 600 euro voor
      hun twee tieners en wij niets; krijg ik dat geld voor mijn oudste van het middelbaar vanzelf; mijn jongste start in het
      eerste kleuter en ik hoorde van een toelage; mijn inkomen is dit jaar gehalveerd, kan de beurs opnieuw berekend worden;
      alternatieve berekening schooltoeslag; ik moet de beurs van mijn zoon terugstorten want hij miste te veel dagen; dertig
      halve dagen gespijbeld en beurs kwijt; mijn kinderen wonen half bij hun vader, wie krijgt de schoolbeurs; pleegkind en
      schooltoeslag; uitbetaler groeipakket en schooltoeslag; vroeger moest ik een blauw formulier invullen voor de studiebeurs
      van de kinderen; kadastraal inkomen en schooltoeslag; zelfstandig wonende leerling; HBO5 verpleegkunde toelage; zevende
      jaar beroeps toelage; beurze voor de kinders van 't middelbaar; automatisch studiegeld voor scholieren; toelage leerling;
      nagekeken bedrag schooltoeslag`,
    fr: `bourse d'études; allocation scolaire; bourse école secondaire; demander une bourse pour mon enfant; nos voisins ont
      reçu une allocation pour leurs ados et pas nous`,
    en: `school allowance; school grant; scholarship for secondary school; grant for my child at school; neighbours got money
      for their teenagers at school, we got nothing`,
    de: `Schulzulage; Schulbeihilfe; Stipendium für Schüler`,
    tr: `okul yardımı; okul bursu; lise bursu`,
  },
  {
    need: 'studietoelage hoger onderwijs',
    why: 'Students and parents ask for a "beurs" and fear that a room and tuition are out of reach.',
    sheets: 'studietoelage',
    also: 'schooltoeslag; leefloon -equivalent; formulieren; cultuurkorting',
    nl: `studietoelage; studietoelage hoger onderwijs; studietoelage aanvragen; studiebeurs; studiebeurs universiteit; studiebeurs
      hogeschool; studiebeurs unief; beurs unief; beurs hogeschool; beursstudent; bijna-beursstudent; beurs voor student; studeren
      is te duur; studeren te duur; ik wil studeren maar mijn ouders kunnen het niet betalen; mijn dochter wil verder studeren en
      we hebben weinig geld; mijn zoon gaat naar de unief en wij verdienen weinig; verder studeren zonder geld; kosten van
      studeren; inschrijvingsgeld hogeschool; inschrijvingsgeld unief; studiegeld; collegegeld; kot te duur; kot niet kunnen
      betalen; op kot gaan met weinig geld; kotstudent studietoelage; cursussen en boeken unief te duur; studielening;
      studentenlening; studentenvoorzieningen geld; student en geen geld; werkstudent beurs; tweede diploma beurs; studietoelage
      buitenlandse student; vluchteling wil studeren beurs; studietoelage geweigerd; studietoelage terugbetalen; inkomensgrens
      studietoelage; studietoelage zelfstandig student; gehuwde student; studietoelage na scheiding van de ouders; studentenbeurs
      Vlaanderen; studiekrediet; mijn oudste is aanvaard voor verpleegkunde in Leuven en ik zit met de daver op het lijf voor de
      kosten; ik ben de eerste in ons gezin die naar de unief mag en mijn pa is arbeider; ik spoor elke dag naar Gent en het
      treinabonnement plus de syllabi lopen op; syllabi; studieboeken van 800 euro; kotbaas vraagt 450 euro en mijn ouders zijn
      gescheiden; ik studeer geneeskunde en werk 's avonds in de horeca om het te betalen; mijn moeder is hertrouwd, telt het loon
      van mijn stiefvader mee; ik doe mijn jaar over, krijg ik nog een beurs; gebuisd en beurs kwijt; leerkrediet; studiepunten en
      beurs; credits te weinig opgenomen; graduaat en toelage; bachelor en toelage; masterjaar toelage; Erasmus en toelage;
      dossier indienen bij studietoelagen Vlaanderen voor 1 juni; bedrag beurstarief; beurstarief inschrijving; lager
      inschrijvingsgeld; verminderd inschrijvingsgeld; op kot in Antwerpen en weinig thuis; gaan studeren aan de hogeschool met
      twee uit één gezin; studentenkamer niet te betalen; ons dochter wil dokter worden en w' hebben 't geld nie; 't is duur om
      nen student op kot te zetten; dertiger die terug gaat studeren; secretariaat van de hogeschool verwees mij naar beurs;
      sociale dienst van de universiteit; zelfstandige student eigen inkomen toelage; beurs aanvragen na 1 juni te laat; met geld
      van de overheid naar de universiteit; alleenstaande mama en mijn dochter naar de universiteit`,
    fr: `bourse d'études supérieures; bourse universitaire; bourse étudiant; études trop chères; kot trop cher; mon fils est
      admis à l'université et mon mari est ouvrier; kot à 450 euros`,
    en: `student grant; scholarship university; study allowance higher education; cannot afford to study; tuition fee help;
      first in our family to go to university and we have little money; room costs 450 euro`,
    de: `Studienbeihilfe; Stipendium; Studium zu teuer; Studiengebühren; erstes Kind an der Uni und wenig Geld`,
    tr: `üniversite bursu; öğrenci bursu; eğitim yardımı; okumak çok pahalı; harç parası; kızım üniversiteyi kazandı ama paramız
      yok`,
  },
  {
    need: 'kosten voor activiteiten van kinderen',
    why: 'Not the school bill but what children need to take part: lessons, therapy, hobby club, camp, material.',
    sheets:
      'kinderparticipatie; deelname kinderen jongeren; tegemoetkoming jeugdactiviteiten; participatie armoede; steun hobby',
    also: 'schoolkosten; kia*; uitpas; kamptoelage; farmaceutische',
    nl: `kinderparticipatie; participatie kinderen; kinderarmoede; fonds kinderarmoede; bijles betalen; bijles voor mijn kind;
      bijles te duur; remediëring kosten; logopedie kind kosten; kinderpsycholoog te duur; therapie voor mijn kind niet kunnen
      betalen; pedagogisch materiaal; educatief speelgoed; muziekschool betalen; muziekles te duur; academie inschrijvingsgeld;
      tekenacademie inschrijven geen geld; dansles te duur; zwemles betalen; zwemlessen voor mijn zoontje; mijn zoon wil
      voetballen maar het lidgeld is te duur; lidgeld voetbal kind; lidgeld chiro; lidgeld scouts; chirokamp te duur; kamp niet
      kunnen betalen; vakantiekamp kind geen geld; speelplein betalen; mijn kind kan niet meedoen met de andere kinderen; mijn
      dochter mag nergens bij want wij hebben geen geld; kinderfeestje; voetbalschoenen te duur; fiets voor mijn kind; fietsje
      kopen geen geld; kinderen uit arm gezin laten meedoen; uitsluiting kind door armoede; hobby voor mijn kind OCMW; steun OCMW
      voor kinderen; tussenkomst opvoedkundig materiaal; het CLB raadt begeleiding voor dyslexie aan maar dat is 50 euro per uur;
      dyslexie begeleiding; mijn zoon met ADHD heeft baat bij therapie en het ziekenfonds betaalt maar een stuk; speltherapie;
      mijn dochter is altijd de enige die niet jarig kan vieren; cadeautje voor een verjaardagsfeestje kan er niet af; mijn jongen
      leest slecht en bijles zit er niet in; leesbegeleiding; viool huren voor mijn kind; turnclub en een maillot van 60 euro;
      scoutshemd; mijn kind leert met niemand spelen, een spelotheek of spel zit er niet in; blokken en puzzels voor mijn peuter;
      verteltassen; laat de kinderen ook eens meedoen gelijk de rest; mijn kinders zitten heel de zomer binnen want alles kost;
      heel juli op het appartement met drie kleine mannen zonder speelplein; kind opgroeien in armoede kansen geven; kansen geven
      aan arm kind; psychologische testen voor mijn kind betalen; motorische therapie kind; psychomotoriek;
      opvoedingsondersteuning betaald; eerste communie kleedje en feestje OCMW; lentefeest kosten; sinterklaas kunnen we niet
      betalen; ontwikkeling van het kind fonds; steun voor kinderen in kansarmoede; computer voor de ontwikkeling van mijn kind;
      mijn kleindochter woont bij mij in en wil paardrijden maar dat kan ik niet dragen; de muziekacademie vraagt een viool en die
      kunnen we niet kopen; judopak te duur; voetbalbotten te duur voor mijn zoontje`,
    fr: `activités pour enfants trop chères; pauvreté infantile; stage enfant trop cher; club de foot cotisation enfant; logopédie
      enfant frais; suivi dyslexie trop cher; mon enfant est le seul à ne pas pouvoir participer; aide CPAS pour soutien scolaire;
      soutien scolaire payé par le CPAS; aide pour les activités de mon enfant`,
    en: `costs of activities for children; cannot pay my child's football club; summer camp too expensive; tutoring costs; child
      poverty; dyslexia coaching for my child is too expensive; my child is the only one who cannot join`,
    de: `Aktivitäten für Kinder zu teuer; Ferienlager zu teuer; Nachhilfe bezahlen; Kinderarmut; Legasthenie-Therapie zu teuer
      für uns`,
    tr: `çocuk etkinlikleri çok pahalı; çocuğumun futbol kulübü parası; yaz kampı parası; özel ders parası; çocuğum diğerleriyle
      katılamıyor paramız yok`,
  },
  {
    need: 'vrije tijd met weinig geld',
    why: 'A day out or a holiday with the family, too dear. Going among people is "vrije tijd met een klein budget".',
    sheets: 'participatie armoede; socio-culturele participatie; steun hobby vakantie',
    also: 'uitpas; rap stap; vrijetijdspas; cultuurcheque; daguitstappen; kinderparticipatie; vakantietoelage -handicap',
    nl: `vrije tijd met weinig geld; vrijetijdsparticipatie; socio-culturele participatie; participatiefonds;
      participatiegelden; participatietoelage; sporten is te duur; fitness te duur; abonnement fitness OCMW; lidgeld
      sportclub; lidgeld sportclub te duur; lidgeld terugbetalen OCMW; zwembad te duur; zwembeurt goedkoop; sportclub korting
      laag inkomen; hobby te duur; geen geld voor ontspanning; ik kom nooit buiten want alles kost geld; ik kan nooit eens
      weg; wij kunnen nooit eens op uitstap; nooit op vakantie geweest; vakantie niet kunnen betalen; goedkope vakantie;
      vakantie voor mensen met weinig geld; daguitstap met weinig geld; dagje zee te duur; dagje pretpark te duur; pretpark
      korting; cinema te duur; filmtickets; theater te duur; concert korting laag inkomen; museum gratis; festival korting;
      cursus te duur; keramiekles te duur; kansentarief; kansarmoede vrije tijd; cultuur voor mensen in armoede; gezinsuitstap
      alleenstaande moeder; ik ben alleen en heb geen geld voor een hobby; leefloon en sporten; mag ik naar de fitness met
      OCMW; computer kopen steun OCMW; tussenkomst sport OCMW; verenigingsleven te duur; ik zou graag in een zangkoor gaan
      maar het jaargeld is 90 euro; mijn psycholoog zegt dat ik moet gaan zwemmen maar tienbeurtenkaart is duur;
      tienbeurtenkaart; ik zit tussen vier muren en mijn uitkering laat niks plezants toe; sinds mijn pensioen wil ik kaarten
      in de club maar lidkaart kost; mijn vriendinnen gaan naar de film en ik zeg altijd dat ik geen goesting heb; naar een
      optreden gaan met een klein inkomen; alleenstaande vader met zijn weekendkinderen naar Plopsaland; mijn maten gaan naar
      de match en ik kan geen ticket betalen; Pairi Daiza of Zoo met leefloon; gezin met vijf dat nog nooit de zee zag; yoga
      zou goed doen voor mijn rug maar ik kan het abonnement niet dragen; kan ik geld krijgen van het OCMW voor een
      danscursus; breiclub lidgeld; petanque lidgeld; schilderles aan de academie voor volwassenen OCMW; tussenkomst in mijn
      lidkaart; het OCMW betaalt een deel van mijn sport; betaalbewijs van de fitness binnenbrengen; een keer iets leuks doen
      gelijk een ander; 'k wil ook ne keer buitenkomen; eens weggeraken uit de miserie; krant of tijdschrift abonnement;
      sportkledij volwassen kopen; jaarabonnement zwembad OCMW; theaterticket voor mensen met uitkering; ontspanning bij
      schuldbemiddeling; cliënt wil mee doen aan cultuur; arm en toch naar een concert; abonnement sport betalen met een laag
      inkomen; OCMW betaalt iets terug van een ticket voor toneel of museum; museum of toneelticket voor mensen die het
      moeilijk hebben; ticket terugbetaald met een klein inkomen; weinig geld en lidgeld van een sportclub; lidgeld voor
      mezelf niet kunnen betalen; tekenles, muziekles of dansles met een klein inkomen; mij inschrijven voor een les en
      invalide met weinig geld; volwassene met een klein inkomen wil een hobby; avondschool of hobbyles betalen;
      inschrijvingsgeld van de academie te duur`,
    fr: `loisirs petit budget; sport trop cher; abonnement club de sport CPAS; vacances pas chères; participation sociale et
      culturelle; cinéma trop cher; je ne sors jamais avec mes amis faute d'argent; aide pour payer un abonnement de sport;
      faibles revenus et loisirs; payer une activité sportive avec peu de moyens`,
    en: `leisure on a low income; sports club too expensive; cheap holiday; day trip on a budget; gym membership help; I never
      join my friends because I cannot pay; singing in a choir on benefits`,
    de: `Freizeit mit wenig Geld; Sportverein zu teuer; billiger Urlaub; Tagesausflug günstig; ich gehe nie mit Freunden aus,
      weil das Geld fehlt`,
    tr: `az parayla boş zaman; spor kulübü çok pahalı; ucuz tatil; düşük gelirliye indirimli etkinlik; param olmadığı için
      arkadaşlarımla hiç çıkamıyorum`,
  },
  {
    need: 'bijles of therapie van een kind betalen',
    why: 'Parents on welfare ask who pays the tutor, the psychologist, the learning toys; the sheet says participation.',
    sheets: 'kinderparticipatie',
    also: 'huistaakbegeleiding; schoolkosten; farmaceutische; deelname kinderen jongeren; psychosociale hulp',
    nl: `bijles te duur; bijles niet kunnen betalen; bijles voor mijn dochter en we leven van een leefloon; wie betaalt de bijles
      van mijn zoon; kinderpsycholoog niet kunnen betalen; psycholoog voor mijn kind OCMW; mijn zoon moet naar een psycholoog en
      wij hebben het geld niet; logopedie voor mijn kind en ik zit in schuldbemiddeling; mijn kind heeft logopedie en bijles
      nodig; therapie van ons kind betalen met een leefloon; speltherapie voor een kind te duur; educatief speelgoed voor een arm
      gezin; pedagogische spelletjes betalen; leermateriaal voor thuis; speelgoed om van te leren OCMW; bijlessen wiskunde en geen
      geld; huiswerkbegeleiding betalend en geen geld; test voor dyslexie of ADHD te duur; onderzoek naar autisme van mijn kind te
      duur; opvoedingshulp die geld kost; OCMW betaalt ondersteuning van mijn kind; steun voor de ontwikkeling van mijn kind;
      kinderen van ouders in budgetbeheer en bijles; onderwijsondersteuning; ergotherapie voor mijn zoontje en geen geld`,
    fr: `aide CPAS pour soutien scolaire; soutien scolaire payé par le CPAS; logopède pour mon enfant trop chère; psychologue pour
      mon fils, CPAS; psychologue pour mon fils`,
    en: `cannot pay tutoring for my child; OCMW pays therapy for my child; learning toys for poor families`,
    tr: `çocuğum için özel ders param yok; çocuğuma psikolog parası`,
  },
];
