import type { Need } from '../need.ts';

/** What residents ask about cards, reductions and places for sport, play and hobbies. */
export const LEISURE: readonly Need[] = [
  {
    need: 'lidgeld of hobby van een kind te duur',
    why: 'Sheets say "tegemoetkoming jeugdactiviteiten"; parents tell of football fees, scouts, a uniform, a child left out.',
    sheets: `kia cheque; kia-cheque; tegemoetkoming jeugdactiviteiten; tussenkomst kinderen vrijetijdsaanbod; steun sport
      hobby; socio-culturele participatie; vrijetijdspas; sportcheque`,
    also: 'uitpas; kinderparticipatie; uitpas kansentarief; financiële steun -dringend*; sportkamp',
    nl: `lidgeld; lidgeld te duur; lidgeld voetbal niet kunnen betalen; voetbal te duur; mijn zoon wil voetballen maar ik kan
      het niet betalen; sportclub te duur; inschrijvingsgeld club; tussenkomst lidgeld; terugbetaling lidgeld; korting lidgeld;
      hobby van mijn kind te duur; dansles te duur; dansschool betalen; muziekschool betalen; tekenacademie te duur; scouts
      betalen; Chiro betalen; KSA lidgeld; uniform scouts te duur; hemd en sjaal jeugdbeweging; voetbalschoenen kopen;
      turnkledij club; judo voor mijn dochter; zwemles te duur; ponykamp te duur; KIA-cheque; Kind in Actie; sportcheque;
      sportbon; jeugdcheque; vrijetijdscheque; kansen voor kinderen met weinig geld; mijn kind kan nergens aan meedoen; kinderen
      thuis omdat wij geen geld hebben voor hobby; alle klasgenootjes sporten behalve mijn zoon; ik leef van een leefloon en
      mijn dochter wil dansen; alleenstaande mama en hobby van de kinderen; vijf kinderen en alle lidgelden; tegemoetkoming
      hobby kind; tussenkomst jeugdactiviteiten; steun voor sport van mijn kind; OCMW sportclub betalen; wie betaalt mee voor de
      voetbal; vrijetijdsparticipatie kinderen; schuldbemiddeling en hobby van de kinderen; pleegkind hobby; ziekenfonds
      lidgeld; hij is goed in ploegsport maar tweehonderd euro in september dat heb ik niet; shirt kousen en beenbeschermers
      erbij dat loopt op; ze weent omdat haar vriendinnetjes naar ballet gaan en zij niet; trainer zegt dat hij niet meer mag
      meespelen zolang ik niet betaal; ik ben gescheiden en zijn vader legt niks bij voor de judo; mijn pleegzoon wil drummen in
      de academie; gymnastiekpakje en abonnement; karatepak en jaarbijdrage; de welpen vragen 50 euro en een trui; kleinzoon van
      mijn zus zit heel de dag binnen omdat sporten geld kost; atletiekclub kosten in september; in schijven betalen bij de
      club; papa zit zonder werk en onze jongens moeten stoppen met voetballen; tennisles voor mijn stiefkind onbetaalbaar;
      zwemclub wil de bijdrage voor het eind van de maand; mutualiteit geeft maar een klein stukje terug van de turnkring; harp
      of gitaar huren voor de les; rugbyclub; mijn gastje van tien wil gaan boksen; onze kleine wil ook in de chiro maar 't geld
      is op; steun zodat mijn kinderen in een club kunnen; paardrijles afzeggen wegens geen geld; kaartje voor de speelclub; wie
      springt bij zodat ze kan dansen; turnen met één loon lukt niet; dansschool kost te veel; dansles van onze dochter te duur,
      hulp; judo te duur`,
    fr: `cotisation club de sport; le foot est trop cher pour mon fils; payer les scouts; je ne peux pas payer le hobby de mon
      enfant; intervention loisirs enfants; chèque sport; cours de danse trop cher; ma fille veut faire de la danse mais je
      n'ai pas les deux cents euros; l'entraîneur refuse mon fils car la cotisation n'est pas payée`,
    en: `sports club fee; football membership too expensive; I cannot afford my child's hobby; help paying for scouts; help
      with membership fee for children; the coach says he can't play until I pay; my daughter wants ballet but we have no
      money`,
    de: `Mitgliedsbeitrag Sportverein; Hobby meines Kindes zu teuer; Zuschuss Freizeit Kinder; der Verein will den
      Jahresbeitrag und ich habe kein Geld`,
    tr: `spor kulübü ücreti; çocuğumun futbol parasını ödeyemiyorum; çocuk hobi yardımı; kulüp aidatını ödeyemediğim için
      oğlum oynayamıyor`,
  },
  {
    need: 'vrije tijd met een klein budget',
    why: 'Adults say "ik kom nergens", "cinema te duur" or "eens onder de mensen"; the title speaks of participation.',
    sheets: 'socio-culturele participatie; steun sport hobby; rap op stap; vrijetijdspas',
    also: 'uitpas; reizen sociale tarieven; cultuurcheque; kia-cheque; tegemoetkoming jeugdactiviteiten',
    nl: `vrije tijd met weinig geld; geen geld voor ontspanning; goedkoop uitgaan; goedkope vrije tijd; hobby te duur; ik wil
      sporten maar heb geen geld; fitness te duur; fitnessabonnement met laag inkomen; cinema te duur; goedkope tickets;
      concert te duur; goedkoop zwemmen; ik kom nooit buiten want alles kost geld; eens onder de mensen komen met een klein
      budget; ik leef van een uitkering en wil ook eens iets leuks doen; iets plezants doen zonder veel geld; voetbalmatch
      ticket met korting; socio-culturele participatie; participatiefonds; participatie OCMW; vrijetijdsparticipatie; fonds
      voor vrije tijd; budget voor hobby via OCMW; cursus te duur; kookles te duur; naar het theater met leefloon; museum
      gratis laag inkomen; gratis activiteiten; gratis uitstap; lidgeld volwassene niet betalen; yoga te duur; leefloon en
      sporten; in schuldbemiddeling en toch naar de film; ik zit al drie jaar tussen vier muren want alles buiten kost; met
      mijn invaliditeit kan ik geen concertticket betalen; schilderles voor volwassenen maar ik leef van een uitkering; lid
      worden van de kaartclub is al te veel; ik zou zo graag nog eens naar het toneel gaan maar mijn pensioentje laat het niet
      toe; keramiekles avondschool te kostelijk; wandelclub lidgeld voor gepensioneerde met weinig inkomen; filmavond met de
      vriendinnen en ik moet altijd passen; na de faling blijft er niks over voor een pintje of optreden; alleenstaande moeder
      wil ook eens iets voor zichzelf zonder kosten; budgetbegeleiding staat mij geen hobby toe; sociale tickets; voor 2 euro
      naar een voorstelling; breiclub en materiaal te duur; ze gaan allemaal bowlen en ik heb er de centen niet voor; naar den
      opera met een klein pensioen; aquagym met een invaliditeitsuitkering; ons bomma komt nooit meer buiten bij gebrek aan
      geld`,
    fr: `loisirs pas chers; je n'ai pas d'argent pour les loisirs; sport pas cher; cinéma trop cher; participation culturelle
      CPAS; tickets à prix réduit; je ne sors jamais car tout coûte de l'argent; avec mon allocation je ne peux pas aller au
      théâtre`,
    en: `cheap leisure; I have no money for hobbies; gym too expensive; cheap tickets low income; free activities; I never go
      out since everything costs money; cheap art class on benefits`,
    de: `Freizeit mit wenig Geld; Sport zu teuer; günstige Eintrittskarten`,
    tr: `ucuz eğlence; hobi için param yok; spor salonu çok pahalı`,
  },
  {
    need: 'UiTPAS met kansentarief',
    why: 'Residents do not say "kansentarief"; they ask for the cheap card, and what happens when it has run out.',
    sheets: 'uitpas; uitpas kansentarief; kansenpas; kansentarief',
    also: 'vrijetijdspas; socio-culturele participatie; steun sport hobby; verhoogde tegemoetkoming; rap op stap',
    nl: `UiTPAS met kansentarief; kansentarief; kansenpas; UiTPAS kansentarief aanvragen; kansentarief verlengen; kansentarief
      vervallen; mijn kansentarief is gestopt; heb ik recht op kansentarief; kortingskaart laag inkomen; kaart voor mensen met
      weinig geld; kortingkaart OCMW; goedkoper naar zwembad met kaart; korting van 80 procent; kaart voor goedkoop zwemmen;
      kaart goedkope cinema; verhoogde tegemoetkoming en UiTPAS; OMNIO UiTPAS; leefloon UiTPAS; schulden en UiTPAS; sociaal
      tarief vrije tijd; armoedepas; A-kaart met korting; pas voor kansengroepen; goedkope UiTPAS voor mijn kinderen; UiTPAS
      via het sociaal huis; begeleiderspas; attest voor UiTPAS; aan de kassa van het zwembad zei ze dat mijn korting niet meer
      geldig is; mijn pas piept rood bij de ingang; ik ben bij de mutualiteit verhoogd verzekerd en zou minder moeten betalen
      met mijn kaart; briefje van het ziekenfonds meebrengen voor de goedkope kaart; sinds ik werk is de korting op mijn kaart
      weg; kleefbriefje voor de goedkope UiTPAS; vluchteling en kortingskaart voor sport; 31 december verloopt mijn voordeel
      op de pas; kinderen van een leefloner en die uitpas; mijn dochter is achttien geworden en haar kansenkaart stopt;
      korting van tachtig procent bij de scouts met kaart; kaart van mensen met een laag inkomen opnieuw laten opladen;
      sociaal voordeel op mijn uit-kaart; verhuisd en mijn kansentarief geldt hier niet`,
    fr: `UiTPAS tarif réduit; carte de réduction loisirs; UiTPAS à prix réduit revenus modestes; prolonger tarif réduit
      UiTPAS; ma réduction UiTPAS n'est plus valable; BIM et UiTPAS`,
    en: `UiTPAS reduced rate; discount card for low income; cheap leisure card; renew reduced rate UiTPAS; the pool says my
      reduced rate expired`,
    de: `UiTPAS ermäßigt; Ermäßigungskarte Freizeit geringes Einkommen`,
    tr: `UiTPAS indirimli; düşük gelir indirim kartı`,
  },
  {
    need: 'UiTPAS',
    why: 'The card itself: where to buy it, losing it, the points, swapping them; spelled uitpas, uit pas or ui tpas.',
    sheets: 'uitpas',
    also: 'vrijetijdspas; cultuurkaart; grabbelpas',
    nl: `UiTPAS; uit pas; UiTPAS aanvragen; UiTPAS kopen; waar kan ik een UiTPAS kopen; wat kost een UiTPAS; UiTPAS verloren;
      UiTPAS kwijt; UiTPAS gestolen; nieuwe UiTPAS; UiTPAS werkt niet; UiTPAS punten; punten sparen; spaarpunten omruilen;
      omruilvoordeel; punten UiTPAS inwisselen; UiTPAS blokkeren; UiTPAS op gsm; UiTPAS app; UiTPAS na verhuis; UiTPAS
      registreren; UiTPAS voor baby; spaarkaart vrije tijd; puntenkaart vrije tijd; Paspartoe; waar geldt de UiTPAS; UiTPAS in
      Gent; wie doet mee met UiTPAS; mijn punten staan er niet op na het zwemmen; wat kan ik krijgen voor vijftien punten; het
      kaartje met de streepjes voor de cultuurdagen; ik vond geen kaart meer in mijn portefeuille die van de punten; scannen
      aan de zuil; pas van mijn overleden moeder stopzetten; kan ik mijn punten overzetten op de kaart van mijn man; balie
      waar ze de kaart verkopen; kaart voor vijf euro met welkomstvoordeel; kaart geplooid en niet meer leesbaar; punten
      vervallen; welkomstgeschenk nieuwe kaarthouder; ik zie mijn tegoed niet op de site van de uitkaart; uitpasnummer;
      account bij uitpas vergeten wachtwoord; drie passen voor mijn gezin bestellen; sparen bij de bib en het zwembad met een
      kaart; activiteiten waar je kan sparen met de pas`,
    fr: `UiTPAS; carte UiTPAS perdue; acheter un UiTPAS; points UiTPAS; Paspartoe; mes points UiTPAS n'apparaissent pas`,
    en: `UiTPAS; lost UiTPAS card; where to buy UiTPAS; UiTPAS points`,
    de: `UiTPAS Karte; UiTPAS verloren`,
    tr: `UiTPAS kartı; UiTPAS kayboldu`,
  },
  {
    need: 'vrijetijdspas',
    why: 'An older card in towns without UiTPAS; residents say "kortingskaart" or "de pas".',
    sheets: 'vrijetijdspas; vrijetijdskaart; kortingskaart',
    also: 'uitpas; kia-cheque; cultuurkaart',
    nl: `vrijetijdspas; vrijetijdskaart; pas vrije tijd; kortingspas; kortingskaart vrije tijd; kaart om goedkoper mee te doen
      aan activiteiten; goedkoper sporten met een pas; pas voor gezinnen met laag inkomen; wie krijgt een vrijetijdspas;
      vrijetijdspas aanvragen; vrijetijdspas verlengen; onze gemeente doet niet mee met de grote kaart en heeft een eigen pas;
      groene pas met halve prijs van de vrijetijdsdienst; pasje laten zien aan de sporthal; ik heb recht op een sociale kaart
      van de gemeente om aan workshops mee te doen; pasje met stempels van de vrijetijdsdienst; korting bij de academie met
      gemeentepas; kortingkaart verlopen van de dienst vrije tijd; goedkopere inschrijving voor mijn kleinkinderen met de
      gemeentelijke kaart; waar dien ik die pas van de vrije tijd in; gezinspas gemeente`,
    fr: `carte loisirs; pass loisirs`,
    en: `leisure card; leisure pass`,
  },
  {
    need: 'korting voor studenten bij sport',
    why: 'Students say "studentenkaart" and ask where it brings the price down.',
    sheets: 'sportkorting studenten; korting studenten -cultuur*; studentenkorting',
    also: 'cultuurkorting studenten; uitpas; sportinfrastructuur -subsid* -infrastructuursubsidie',
    nl: `sportkorting; studentenkorting sport; goedkoop sporten als student; studentenkaart zwembad; student fitness korting;
      sportkaart student; zwemmen met studentenkaart; goedkoper badminton student; op kot en willen sporten; studentensport;
      ik studeer in Hasselt en wil een abonnement om te lopen en squashen; op kot en zoek een goedkope beurtenkaart;
      muurklimmen met een studentenkaart; sporten tussen de lessen zonder veel te betalen; erasmusstudent wil zwemmen;
      hogeschool geeft sportticket; aerobics studententarief; studenten betalen minder in de sporthal; kotstudent tennis;
      fitness in de stad voor mijn dochter die studeert`,
    fr: `réduction sport étudiants; carte d'étudiant piscine`,
    en: `student discount sport; cheap gym for students`,
  },
  {
    need: 'sporten: zaal, veld, zwembad',
    why: 'Residents look for the pool, the hall or a court and its hours; the title says "sportinfrastructuur".',
    sheets: 'gebruik sportinfrastructuur; sporthal*; zwembad*; sportaccommodatie; sportzaal -subsid* -huur',
    also: 'reservatie stad gemeente; ontlenen sportmateriaal; schoollokalen huren; speelterrein',
    nl: `sporthal huren; sportzaal huren; sporthal reserveren; sportinfrastructuur; zwembad; zwembad openingsuren; baantjes
      zwemmen; zwemmen; voetbalveld huren; voetbalpleintje; badmintonveld; badminton spelen; tennisveld reserveren;
      tennisterrein; padelterrein; padel; basketbal zaal; atletiekpiste; looppiste; finse piste; turnzaal; polyvalente
      sportzaal; waar kan ik sporten; een zaal om te volleyballen met vrienden; zaaltje voor yoga; danszaal huren; zaalvoetbal
      zaal huren; minivoetbal met de maten; sportcentrum; sportdienst; sportterrein; kunstgrasveld; prijs sporthal per uur;
      kleedkamers sporthal; zaal om te trainen; onze club zoekt een zaal; skatepark; schietstand; klimmuur; squash; sporthal
      contact; zwembad verjaardagsfeestje; met acht collega's elke woensdag een potje volleybal waar; de vrijdagavond een uur
      minivoetballen zonder club; pingpong en tafels; mijn knieën mogen niet meer lopen dus ik wil baantjes; badmuts verplicht;
      dameszwemmen; rolstoelbasket plaats; vrije uurtjes in de sporthal; onze dansgroep van tieners moet ergens kunnen oefenen
      met spiegels; toegang sporthal badge; sporthal gesloten wegens werken; mag ik op de piste lopen als ik geen lid ben;
      verlichting op het voetbalveld 's avonds; tornooi met de caféploeg veld; petanquebaan; bowls; boogschieten zaal;
      rolschaatsen binnen; gymzaal voor turnkring drie avonden; kleuterturnen in de sporthal; discozwemmen; babyzwemmen bad;
      zwemlessen voor volwassenen gemeente; bad aan 32 graden; inloopdouche en kleedkamer voor de ploeg; abonnement tien beurten
      zwembad; veld te nat afgelast; hoe lang op voorhand een plein vastleggen; met onze mannen een zaal pakken om te shotten;
      krachtbal zaal; kayak water gemeente; buitenfitness; plaats om te trainen met de ploeg; zaalvoetbal, plein zoeken om te
      trainen; turnzaal van de stad huren; zaal om te badmintonnen`,
    fr: `salle de sport; louer la salle de sport; piscine; terrain de football; réserver un terrain de tennis; hall
      omnisports; jouer au foot en salle le vendredi avec des amis; abonnement dix bains`,
    en: `sports hall hire; swimming pool; rent a football pitch; book a tennis court; sports centre opening hours; five-a-side
      on Friday with friends, which hall`,
    de: 'Sporthalle mieten; Schwimmbad; Tennisplatz reservieren; Fußballplatz; mit Kollegen Volleyball spielen, welche Halle',
    tr: `spor salonu kiralama; yüzme havuzu; futbol sahası`,
  },
  {
    need: 'speelplein of speelterrein in de buurt',
    why: 'Parents and youngsters look for swings, a square to play, or a place to hang out.',
    sheets: 'speelterrein; speeltuin*; speelplein -speelpleinwerking; speelbos*',
    also: 'speelstraat; sportinfrastructuur -subsid* -infrastructuursubsidie; jeugdcentrum; melding stad gemeente',
    nl: `speeltuin; speelterrein; speelpleintje; speeltuintje in de buurt; schommel en glijbaan; zandbak park; waar kunnen
      kinderen buiten spelen; geen plaats om te spelen voor kinderen; ravotten; speelbos; trapveldje; plein om te voetballen;
      skatepark voor jongeren; hangplek jongeren; jongeren hebben nergens een plek; basketpleintje; verjaardag vieren op
      speelplein; speeltoestel; kapotte schommel; wij wonen op de vierde verdieping en de kinderen willen buiten crossen; mijn
      peuter houdt van glijden en wippen; zitten de schommels aan het nieuwe park al; bomma wil met de kleinkinderen ergens
      buiten spelen met bank in de schaduw; omheind pleintje zodat ze niet op straat lopen; rolstoelschommel; klimrek en
      kabelbaan; goals en netten op het pleintje; pleintje waar ze mogen shotten; mijn tieners willen ergens buiten kunnen
      zitten; pumptrack; picknicken waar kinderen kunnen lopen; waterspeeltuin; hondvrij speelplein; bospad met houten hutten
      voor kinderen; wipkip; pleinhuisje; speelgroen in de verkaveling vragen; ons gasten hebben nievers om te sjotten`,
    fr: 'plaine de jeux; aire de jeux; balançoire; parc pour enfants; où les enfants peuvent-ils courir dehors',
    en: 'playground; play area; swings; place for kids to play outside; fenced place where the kids can run',
    de: `Spielplatz`,
    tr: `çocuk parkı; oyun alanı`,
  },
  {
    need: 'sportmateriaal lenen',
    why: "Residents name the thing: balls, a net, a parachute for the school's sports day.",
    sheets: 'ontlenen sportmateriaal; sportmateriaal',
    also: 'uitlenen evenementenmateriaal; materiaal jeugdactiviteiten; reservatie stad gemeente',
    nl: `sportmateriaal lenen; sportmateriaal ontlenen; sportmateriaal huren; ballen lenen; volleybalnet lenen;
      badmintonrackets lenen; hockeysticks; parachute spel; valmatten; loopfietsen lenen; go-carts lenen; sportdag school
      materiaal; fluohesjes sport; hindernissenparcours; frisbees lenen; uitleendienst sport; waarborg sportmateriaal; kubb
      lenen; familiedag en we willen petanque spelen; twintig springtouwen voor de speelplaats; juf zoekt hoepels en kegels;
      badmintonnetten voor een namiddag; wie heeft er pingpongtafels te leen; turnmatten voor een weekend; reuzenbal; chrono
      en fluitjes voor de loop; estafettestokken; oude steps en rolschaatsen voor een sportnamiddag; trefbalset; slackline;
      boogschietset voor de jeugdkamp; mini-goals; dikke mat voor judo initiatie; net over de straat spannen voor volleybal;
      sjoelbak`,
    fr: `emprunter du matériel de sport; ballons à emprunter`,
    en: `borrow sports equipment`,
  },
  {
    need: 'toelage voor een jonge topsporter',
    why: 'Parents say that their child is good and that travelling to matches is dear.',
    sheets: 'individuele sportbeoefenaar; topsport* -verenig* -wedstrijden',
    also: 'sportverenigingen werkingssubsidie; uitpas; kia-cheque',
    nl: `mijn dochter is topsporter; talentvolle sporter steun; jonge atleet toelage; sporttalent; subsidie sporter; sponsoring
      zoon wielrennen; kampioenschap buitenland kosten; Belgisch kampioen jeugd; individuele sporter; topsportstatuut;
      sportbeurs; mijn zoon fietst koersen; mijn petekind rijdt cyclocross en de kosten lopen op; ze mag naar het
      wereldkampioenschap en wij moeten zelf de vlucht betalen; selectie nationale ploeg; zwemster haalde de limiet; g-sporter
      op de paralympics; onze dochter traint twintig uur per week gymnastiek; trofee en huldiging van een jonge kampioen; mijn
      zoon racet met karts en zoekt sponsors; rolstoelatlete met sporttalent; atleet uit onze gemeente krijgt hij iets van de
      stad; trainingsstage buitenland betalen; kosten van een Europees of wereldkampioenschap; judoka naar het Europees
      jeugdkampioenschap`,
    fr: `subside sportif individuel; jeune talent sportif`,
    en: `grant for a young athlete`,
  },
];
