import type { Need } from '../need.ts';

/** What residents ask about the library, tickets, culture cards and guided walks. */
export const CULTURE_AND_LIBRARY: readonly Need[] = [
  {
    need: 'boeken en films lenen in de bibliotheek',
    why: 'Residents say bib, bieb, strips, fine, card lost; the title lists carriers.',
    sheets: 'ontlenen boeken; bibliotheek -internet -voorzieningen; bib -servicebus',
    also: 'bib servicebus; gratis internet bibliotheek; bibliotheekvoorzieningen; studieruimte*',
    nl: `bib; bieb; bibliotheek; boeken lenen; boeken ontlenen; lid worden van de bib; lidkaart bib; bibkaart; bibliotheekkaart;
      bibkaart verloren; lid worden bibliotheek prijs; is de bib gratis; boek verlengen; boeken te laat terugbrengen; boete bib;
      telaatgeld; boek verloren of kapot; boek reserveren; boeken binnenbrengen; inleverbus bib; strips lenen; films lenen; dvd
      lenen; cd lenen; tijdschriften lezen; krant lezen; e-boeken; ebooks; luisterboeken; games lenen; prentenboeken; boeken in
      een andere taal; boeken in het Turks of Arabisch; boeken om Nederlands te leren; makkelijk lezen boeken; voorlezen aan
      kinderen; voorleesuurtje; leesclub; waar kan ik gratis lezen; boeken te duur om te kopen; mijn dochter leest graag; Mijn
      Bibliotheek; cataloog bib; openingsuren bib; vakantieboeken lenen; gezelschapsspelen lenen; schoolboeken lenen in de bib;
      boek uit een andere bib laten komen; UiTPAS als bibkaart; mijn zoon verslindt stripverhalen en ik kan ze niet blijven
      kopen; de hond heeft een geleend boek kapotgebeten; ik kreeg een mail dat mijn romans al drie weken over tijd zijn;
      leesbril en grootletterboeken; voor mijn moeder die slecht ziet zoek ik luisterboeken; mijn kleindochter van zes zoekt
      AVI-boekjes; boekbespreking voor school en het boek is overal uitgeleend; hoeveel stuks mag ik tegelijk meenemen; de
      brievenbus waar je uitgelezen boeken in steekt; thrillers en dikke romans lenen; een tablet met e-books via de bib;
      reisgids lenen; bladmuziek lenen; ik wil de gazet lezen zonder abonnement; kamishibai lenen; filmpje lenen voor het
      weekend; lidgeld van de leeszaal; voorlezen in het Oekraïens; leesbeestje met boekstart; boekstartkoffertje; kan ik mijn
      dochters kaart gebruiken; donatie van oude boeken aan de bieb; boek uit Brussel laten overkomen; nieuwe adres doorgeven
      aan de bib; ons kleinkind wil elke week een ander prentenboek; boekskes gaan halen voor ons moemoe; de bib; naar de bib;
      boete voor te laat ingeleverde boeken; boek langer houden; mijn boek nog een week houden; kaart van de bib; boeken uit de
      bib`,
    fr: `bibliothèque; emprunter des livres; carte de bibliothèque; prolonger un livre; amende bibliothèque; livres en
      français; heures d'ouverture bibliothèque; inscription bibliothèque; mon chien a abîmé un livre emprunté; livres audio
      pour ma mère qui voit mal`,
    en: `library; borrow books; library card; renew a book; library fine; English books library; library opening hours; the
      dog chewed a borrowed book; large print books for my mum`,
    de: `Bücherei; Bibliothek; Bücher ausleihen; Bibliotheksausweis verloren; Bücher verlängern; überfällige Bücher
      zurückgeben; Hörbücher für meine Mutter`,
    tr: 'kütüphane; kitap ödünç almak; kütüphane kartı; Türkçe kitap; ödünç aldığım kitabı kaybettim',
  },
  {
    need: 'bibbus of boeken aan huis',
    why: 'Who cannot reach the library asks for the bus or for somebody who brings books.',
    sheets: 'bib servicebus; bibbus; boeken huis',
    also: 'ontlenen boeken; bibliotheekvoorzieningen; boodschappendienst',
    nl: `bibbus; bibliobus; boekenbus; servicebus; bib aan huis; boeken aan huis; ik geraak niet meer in de bib; mijn moeder
      leest graag maar kan niet meer naar de bib; boeken laten brengen; boekendienst aan huis; bib in de deelgemeente; bus met
      boeken; wanneer komt de bibbus; halte bibbus; loketbus in het dorp; boeken voor bejaarden thuis; vrijwilliger die boeken
      brengt; mijn knieën kunnen de trap naar de leeszaal niet meer op; na haar beroerte leest ze nog graag maar geraakt
      nergens; wie brengt romannekes tot bij mij; ik lig al weken plat en heb niks meer om te lezen; de bus die aan de kerk
      staat met boeken op dinsdag; in ons dorp is de uitleenpost gesloten; grootletterromans tot in het rusthuis brengen;
      moeder van 90 leest een boek per dag en ik woon ver; in welke straat stopt die rijdende boekenkast; ik heb geen vervoer
      naar de stad om boeken te gaan halen; leesvoer aan de deur; iemand van de bib die eens langskomt met een tas boeken`,
    fr: `bibliobus; livres à domicile; je ne peux plus aller à la bibliothèque; ma grand-mère ne sait plus aller chercher ses
      livres`,
    en: 'library bus; mobile library; books delivered at home; housebound mum reads a lot, can someone bring novels',
    de: `Bücherbus; Bücher nach Hause`,
    tr: `gezici kütüphane`,
  },
  {
    need: 'cultuurcheque',
    why: 'A voucher for tickets; residents name the show, not the voucher.',
    sheets: 'cultuurcheque; cultuurbon',
    also: 'cultuurkaart; uitpas; socio-culturele participatie; cultuurkorting',
    nl: `cultuurcheque; cultuurbon; bon voor theater; waardebon voorstelling; tickets theater met korting; goedkoop naar
      toneel; goedkope concerttickets; cheque voor cultuur; cultuurcheques kopen; waar kan ik cultuurcheques gebruiken; naar
      een optreden met een bon; bon voor musical; comedy ticket korting; theaterticket te duur; ik wil mijn schoonmoeder naar
      een voorstelling sturen met een bon; cheque van tien euro voor de schouwburg; papieren bonnen liggen nog in de lade zijn
      ze nog geldig; leerkracht deelt bonnen uit voor jonge theatergangers; voorstelling in het cultureel centrum betalen met
      cheques; vijf euro korting op een ticket van de operette; gezin dat bonnen krijgt voor een circusvoorstelling; optreden
      van een kleinkunstenaar met een waardebon; balie cultuurhuis aanvaardt mijn bon niet; waar krijg ik die tegoedbonnen
      voor toneel`,
    fr: `chèque culture; bon pour le théâtre; réduction tickets spectacle`,
    en: `culture voucher; cheap theatre tickets`,
    de: `Kulturgutschein`,
    tr: `kültür çeki`,
  },
  {
    need: 'cultuurkaart',
    why: 'Residents ask for a reduction card or a season ticket for the culture centre.',
    sheets: 'cultuurkaart; cultuurpas',
    also: 'cultuurcheque; uitpas; vrijetijdspas',
    nl: `cultuurkaart; cultuurpas; kaart cultureel centrum; kortingskaart cultuur; abonnement cultuurcentrum; cultuurkaart
      aanvragen; voordeelkaart theater; korting in het cultuurhuis; museumkaart; museumpas; lerarenkaart museum; cultuurkaart
      verlengen; elk seizoen zes voorstellingen en voordeel met een kaart; mijn man en ik gaan vaak naar het cultureel centrum
      is er iets voordelig voor trouwe bezoekers; kaart die mij eerst laat reserveren voor het seizoen; korting met een kaart
      in het museum en het cc; inlegvel nieuwe seizoenkaart; lidkaart vrienden van het cultuurcentrum; ouderen met een kaart
      goedkoper naar de klassieke concerten; kaart op naam voor film en toneel; seizoensabonnement doorgeven aan mijn zus;
      voordeelkaart kwijt van de schouwburg`,
    fr: `carte culture; carte de réduction culture`,
    en: `culture card; culture pass`,
    de: `Kulturkarte`,
  },
  {
    need: 'cultuurkorting voor studenten',
    why: 'Students ask what their student card brings at the theatre, the cinema or a museum.',
    sheets: 'cultuurkorting studenten; korting studenten -sport*',
    also: 'cultuurcheque; cultuurkaart; sportkorting studenten; uitpas',
    nl: `cultuurkorting; studentenkorting theater; student naar concert; korting met studentenkaart; studentenkaart korting;
      museum goedkoper voor student; cinema studentenprijs; cultuur als student; ik ben student en wil goedkoop naar toneel;
      jongerenkorting voorstelling; festival student; ik zit op kot en ga graag naar een jazzconcert maar volle prijs is te
      veel; erasmus en opera aan kleine prijs; last minute ticket met studentenkaart; hogeschoolstudent naar het ballet;
      kunstacademiestudent gratis in musea; ticket onder 26 jaar; onder de 26 minder betalen voor dans; filmhuis voor
      studenten; met mijn klas van het hoger onderwijs naar een tentoonstelling; cursuskaart tonen aan de kassa van de
      schouwburg`,
    fr: `réduction culture étudiants; carte d'étudiant théâtre`,
    en: `student discount theatre; student discount culture`,
  },
  {
    need: 'gidsbeurt of stadswandeling',
    why: 'Residents say "rondleiding" or "gids" for a family party, a school or a group of colleagues.',
    sheets: 'gidsbeurt; gids*; rondleiding*; stadswandeling',
    also: 'fiets huren; gebruiken theaterinfrastructuur; archiefdocumenten raadplegen',
    nl: `gids; gids boeken; gids aanvragen; gidsbeurt; rondleiding; rondleiding met gids; stadswandeling; stadsbezoek met een
      groep; geleide wandeling; wandeling met uitleg; gids voor familiefeest; gids voor school; gids voor een bus
      gepensioneerden; begeleide fietstocht; bezoek aan de kerk met gids; toeristische dienst; VVV; toerisme; brochure
      toerisme; wandelkaart; de gemeente leren kennen; geschiedenis van ons dorp wandeling; prijs gids; natuurgids;
      nachtwakerswandeling; teambuilding wandeling; met veertig gepensioneerden op de bus en iemand die uitleg geeft;
      vrijgezellenfeest met een leuke wandeling en uitleg; mijn Amerikaanse neef wil over de geschiedenis van onze stad horen;
      schoolreis derde leerjaar en een verteller langs de vestingen; kerktoren beklimmen met uitleg; bedrijf zoekt namiddag
      met een stadsverteller; begijnhof bezoeken met iemand die er veel van weet; tolk in gebarentaal bij een wandeling met
      uitleg; in het Frans uitleg krijgen over de abdij; spokenwandeling; bierwandeling; kasteel en park met toelichting;
      rolstoelvriendelijke wandeling met uitleg; wie leidt ons rond in het oude stadhuis; oorlogskerkhof met uitleg; gids
      worden; familieweekend en een zoektocht door de stad; koetstocht met verteller`,
    fr: `guide; visite guidée; promenade guidée; réserver un guide; office du tourisme`,
    en: `guided tour; book a guide; city walk with guide; tourist office`,
    de: `Stadtführung; Führung buchen; Fremdenführer`,
    tr: `rehberli tur`,
  },
];
