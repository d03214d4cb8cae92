import type { Need } from '../need.ts';

/** Going out, sport and travel: answered by pools, cinemas, clubs, hotels and event calendars. */
export const ELSEWHERE_LEISURE: readonly Need[] = [
  {
    need: 'zwembad',
    why: 'The pool has a page of its own for hours and lessons.',
    sheets: 'zwembad*; zwembaden; zwemles*',
    nl: `zwembad openingsuren; is het zwembad open; zwemles voor kinderen; zwembad met glijbaan; aquagym; beurtenkaart zwembad;
      subtropisch zwemparadijs; zwemvijver; wanneer mag ik gaan zwemmen; zwembroek verplicht; leren zwemmen volwassenen;
      babyzwemmen; openluchtzwembad; waar mag je zwemmen in open water; zwemclub`,
    fr: 'horaires piscine; cours de natation',
    en: 'swimming pool opening hours; swimming lessons',
  },
  {
    need: 'cinema',
    why: 'Cinemas.',
    sheets: 'cinema*; bioscoop; filmvoorstelling*',
    nl: `cinema; film vanavond; Kinepolis; bioscoopticket; welke film speelt er; filmprogramma; popcorn; 3D-film; cineast
      worden; première film; kinderfilm zaterdag; Netflix; Disney Plus; streaming; serie aanraden; voetbal op tv vanavond;
      tv-gids; filmfestival`,
    fr: 'cinéma programme; film ce soir',
    en: 'cinema tonight; film times; Netflix',
  },
  {
    need: 'concert-festival',
    why: 'Organisers and ticket offices.',
    sheets: 'concert*; festival*; concerttickets',
    nl: `concert tickets; festival; Tomorrowland; Rock Werchter; Sportpaleis; ticket doorverkopen; Pukkelpop; optreden zaterdag;
      kaartjes Gentse Feesten; musical; stand-upcomedy; theaterticket terugbetalen; line-up; festivalcamping; Ticketmaster;
      zitplaatsen arena; Studio 100 show`,
    fr: 'billets de concert; festival',
    en: 'concert tickets; music festival',
  },
  {
    need: 'evenementenkalender',
    why: 'The event calendar of the town and UiT, not a sheet.',
    sheets: 'uitagenda; evenementenkalender; activiteitenkalender; agenda',
    nl: `wat is er te doen dit weekend; evenementenkalender; uitagenda; kerstmarkt wanneer; kermis data; braderie datum;
      rommelmarkten agenda; wanneer is het kermis; Sinterklaas intocht; jaarmarkt programma; wijkfeest wanneer; welke dag is het
      markt; dorpsfeesten`,
    fr: 'que faire ce week-end; marché de Noël date; quel jour est le marché',
    en: 'what to do this weekend; Christmas market; when is the market',
  },
  {
    need: 'voetbal',
    why: 'Football clubs and sports sites.',
    sheets: 'voetbaltickets; voetbalmatch*; sportuitslagen',
    nl: `voetbaltickets; uitslag Club Brugge; Rode Duivels kaarten; wanneer speelt Anderlecht; klassement Jupiler Pro League; WK
      voetbal; match van zaterdag; uitslagen provinciaal voetbal; formule 1; Ronde van Vlaanderen parcours; wielerwedstrijd
      start; voetbalschoenen; tennisuitslag; veldrit tickets; abonnement voetbalstadion`,
    fr: 'billets de football; résultat du match',
    en: 'football tickets; match result',
  },
  {
    need: 'fitness',
    why: 'Gyms and studios.',
    sheets: 'fitness*; yoga*; sportschool',
    nl: `fitness; fitnessabonnement opzeggen; yoga; pilates; zumba; personal trainer; spinning; crossfit; spieren kweken;
      Basic-Fit; bootcamp; buikspieroefeningen; turnclub volwassenen; marathon trainen; hardloopschema; start to run`,
    fr: 'abonnement fitness; cours de yoga',
    en: 'gym membership; yoga class',
  },
  {
    need: 'dansles',
    why: 'Dance schools.',
    sheets: 'dansles*; dansschool*; balletschool',
    nl: `dansles; ballet; salsa; linedance; stijldansen; dansschool; hiphop les; leren dansen voor ons huwelijk; paaldansen;
      tango; volksdansen; breakdance; tapdans; kleuterdans; wals leren; jazzdans`,
    fr: 'cours de danse; école de ballet',
    en: 'dance lessons; ballet school; salsa',
  },
  {
    need: 'kookles',
    why: "Cooking schools and women's groups.",
    sheets: 'kookles*; kookcursus*; kookworkshop*',
    nl: `kookles; kookcursus; leren koken; sushi workshop; bakcursus; taarten bakken leren; wijncursus; kookworkshop kinderen;
      cocktail workshop; bier brouwen leren; kookclub voor mannen; cursus pralines; veganistisch leren koken; broodbakken
      cursus`,
    fr: 'cours de cuisine; atelier pâtisserie',
    en: 'cooking class; baking course',
  },
  {
    need: 'sportclub-zoeken',
    why: 'Clubs enrol members themselves.',
    sheets: 'tennisclub; padelclub; paardrijden; manege*; vechtsport*',
    nl: `paardrijden; manege; judo voor kinderen; karate; tennisles; padel spelen; golfclub; schermen; boksclub; bowling;
      schaatsbaan; biljart; dartsclub; skipiste; schaakclub; boogschieten; duikschool; trampolinepark; minigolf; karting;
      paintball; petanqueclub`,
    fr: 'équitation; bowling; patinoire',
    en: 'horse riding; bowling; ice rink; judo class',
  },
  {
    need: 'pretpark',
    why: 'Theme parks and zoos.',
    sheets: 'pretpark*; dierentuin*; speelparadijs*; binnenspeeltuin*',
    nl: `pretpark; Plopsaland; Bobbejaanland; Walibi; dierentuin; Planckendael; Efteling; Pairi Daiza; binnenspeeltuin;
      speeltuin met horeca; Technopolis; kinderboerderij; escape room; lasergame; aquarium; Disneyland Parijs; Center Parcs;
      avonturenpark; doolhof; kinderfeestje binnenspeeltuin; circus kaartjes`,
    fr: `parc d'attractions; zoo; plaine de jeux intérieure`,
    en: 'theme park; zoo; indoor playground; escape room',
  },
  {
    need: 'museum-bezoek',
    why: 'Museums and castles sell their own tickets.',
    sheets: 'musea; museumbezoek; *museum; kasteelbezoek',
    nl: `museum; tentoonstelling kunst bekijken; kasteel bezoeken; openingsuren museum; Gravensteen; oorlogsmuseum; stripmuseum;
      wat is er te zien in Brugge; museumnacht; planetarium; sterrenwacht; beeldentuin; grotten van Han; molen bezoeken;
      Atomium; Ieper Last Post`,
    fr: 'musée ouvert; billet musée',
    en: 'museum tickets; castle visit',
  },
  {
    need: 'hotel-camping',
    why: 'Tourist offices and booking sites; the sheets only tax lodgings.',
    sheets: 'camping*; hotel; hotels; jeugdherberg*; vakantiehuis*; camperplaats*',
    nl: `camping; hotel boeken; vakantiehuis Ardennen; camperplaats; jeugdherberg; bed and breakfast slapen; overnachten aan
      zee; tent kopen; glamping; appartement aan de kust huren week; airbnb boeken; stacaravan kopen; gîte; slapen bij de boer;
      bungalow; kamperen in het wild; trekkershut; bivakzone`,
    fr: 'camping; réserver un hôtel; gîte Ardennes',
    en: 'camping site; book a hotel; holiday cottage',
  },
  {
    need: 'wandelen-fietsroutes',
    why: 'The tourist office sells maps; a guide is another sheet.',
    sheets: 'wandelroute*; fietsroute*; wandelkaart*; *knooppunten; toeristische*',
    nl: `wandelroute; fietsknooppunten; fietsroute langs het water; wandelen met de buggy; blotevoetenpad; wandelknooppunten;
      toerisme kantoor; mountainbikeroute; wandeling met kinderen bos; picknickplaats; pelgrimstocht Compostela; gps-route;
      geocaching; natuurgebied bezoeken; grote routepad GR; paddenstoelen plukken; uitkijktoren`,
    fr: 'itinéraire de randonnée; points-nœuds vélo',
    en: 'walking route; cycling route map',
  },
  {
    need: 'reis-boeken',
    why: 'Travel agencies; cheap days out for low incomes have a sheet.',
    sheets: 'reisbureau*; citytrip*; vakantiereis*',
    nl: `reisbureau; all-in Turkije; last minute vakantie; cruise; citytrip Barcelona; skivakantie; TUI; pakketreis annuleren;
      busreis naar Lourdes; rondreis Japan; huwelijksreis Malediven; vakantiebeurs; reis geannuleerd geld terug; roadtrip;
      safari; waar is het warm in februari; reisgids kopen; zwemparadijs hotel met kinderen`,
    fr: 'agence de voyage; dernière minute vacances',
    en: 'travel agency; last minute holiday; cruise',
  },
  {
    need: 'kust-weer-strand',
    why: 'Coast towns and the tide service.',
    sheets: 'strand*; getijden; strandcabine*',
    nl: `strandcabine huren; getijden; hoogwater Oostende; zee temperatuur; gocart huren dijk; strandredders; naaktstrand;
      garnaalvissen; surfles; kwallen; kitesurfen; eb en vloed; schelpen zoeken; strandzetel; zandkasteel; zeehonden kijken`,
    fr: 'cabine de plage; marées',
    en: 'tides; beach cabin',
  },
  {
    need: 'gezelschapsspel-hobby',
    why: 'Hobby clubs and shops.',
    sheets: 'hobbyclub*; modelbouw',
    nl: `breien patroon; haken beginners; kaartclub; bridge leren; schaken regels; puzzel 1000 stukken; modeltreinen;
      postzegelclub; scrapbooking; LEGO; dungeons and dragons; legpuzzel ruilen; diamond painting; bingoavond; quizavond;
      sudoku; kruiswoordraadsel hulp; stamppuzzel; kaarten whisten`,
    fr: 'tricot; club de bridge; mots croisés',
    en: 'knitting pattern; chess rules; crossword help',
  },
  {
    need: 'gamen-computer',
    why: 'Game shops and forums.',
    sheets: 'videospel*; computerspel*',
    nl: `Fortnite; Minecraft; PlayStation spel crasht; Roblox geld kwijt; Steam; Xbox; gamepc bouwen; Pokémonkaarten; cheats;
      Nintendo Switch; FIFA; Twitch; gaming stoel; spelletje downloaden; mijn game laadt niet; e-sport`,
    fr: 'jeux vidéo; Fortnite',
    en: 'video games; Minecraft; Pokemon cards',
  },
  {
    need: 'loterij',
    why: 'The national lottery.',
    sheets: 'loterij*; lotto; euromillions',
    nl: `lotto; Euromillions uitslag; winnende lottonummers; loterij; krasbiljet; Nationale Loterij; ik heb gewonnen met
      krasbiljet; joker plus; sportweddenschap; lottobiljet kwijt; wat is de jackpot; casino online; poker; weddenschap voetbal
      inzet; roulette`,
    fr: 'résultats lotto; Euromillions',
    en: 'lottery results; Euromillions',
  },
  {
    need: 'muziek-boeken-media',
    why: 'Newspapers, broadcasters and book shops.',
    sheets: 'krant*; radiozender*; boekhandel*',
    nl: `krant abonnement; radio Vlaanderen frequentie; songtekst; krantenwinkel; boekhandel; Spotify; hitlijst; podcast; krant
      niet geleverd; nieuws vandaag; VRT; Het Laatste Nieuws; boek top 10; muziek downloaden; ebook kopen; rouwbericht in krant;
      grammofoonplaten; welk liedje is dit`,
    fr: 'abonnement journal; paroles de chanson',
    en: `newspaper subscription; song lyrics; today's news`,
  },
  {
    need: 'dating',
    why: 'Dating sites and agencies.',
    sheets: 'dating*; relatiebureau*',
    nl: `dating; lief zoeken; Tinder; relatiebureau; vrijgezel wil iemand leren kennen; datingsite voor vijftigplussers;
      singleavond; hoe vraag ik haar uit; verliefd op mijn collega; speeddaten; date tips; seksdate; escort; swingersclub;
      liefdesbrief; crush op mijn buurjongen`,
    fr: 'site de rencontre; chercher une copine',
    en: 'dating; find a girlfriend; Tinder',
  },
];
