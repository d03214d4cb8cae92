import type { Need } from '../need.ts';

/** Questions that no public service answers, and plain nonsense: the search must say so. */
export const ELSEWHERE_OTHER: readonly Need[] = [
  {
    need: 'weer',
    why: 'The weather institute.',
    sheets: 'weerbericht; weersvoorspelling*',
    nl: `weerbericht; gaat het morgen regenen; weersvoorspelling weekend; hoeveel graden wordt het; buienradar; KMI; temperatuur
      vandaag; sneeuwt het morgen; zonnig weekend; UV-index; wordt het een witte Kerst; windsnelheid; onweer verwacht; wanneer
      gaat de zon onder; vollemaan; pollenradar; mist; ijzel morgen`,
    fr: 'météo demain; va-t-il pleuvoir',
    en: 'weather tomorrow; will it rain',
  },
  {
    need: 'overstromingskaart',
    why: 'The Flemish water portal.',
    sheets: 'overstromingskaart*; watertoets*; overstromingsgevoelig*',
    nl: `overstromingskaart; ligt mijn huis in overstromingsgebied; watertoets perceel; waterpeil van de Leie; waterinfo;
      P-score G-score; signaalgebied; peil van de beek; overstromingsgevoelig gebied opzoeken; hoogwater Maas; grondwaterstand;
      droogte captatieverbod; dijkbreuk kans`,
    fr: 'carte des inondations; niveau de la rivière',
    en: 'flood map; river water level',
  },
  {
    need: 'luchtkwaliteit',
    why: 'Environment agencies measure.',
    sheets: 'luchtkwaliteit*; fijnstof; stralingsniveau',
    nl: `luchtkwaliteit; fijnstof meten; smogalarm; ozonpiek; straling zendmast; is het stof van de fabriek gevaarlijk;
      elektrosmog; geurkaart; hoogspanningslijn gezondheid; luchtmeting straat; radon meten; roetneerslag; aardbeving gevoeld`,
    fr: `qualité de l'air; particules fines`,
    en: 'air quality; fine dust pollution',
  },
  {
    need: 'crypto',
    why: 'Trading sites; the financial watchdog warns.',
    sheets: 'crypto*; bitcoin',
    nl: `bitcoin kopen; crypto; ethereum koers; cryptowallet wachtwoord kwijt; blockchain; dogecoin; crypto belasting; NFT; mijn
      bitcoins zijn verdwenen; Binance; miner kopen; wallet geblokkeerd; investeren in crypto; forex; daytraden; snel rijk
      worden; geld verdienen online; piramidespel`,
    fr: 'acheter du bitcoin; cryptomonnaie',
    en: 'buy bitcoin; crypto wallet',
  },
  {
    need: 'horoscoop',
    why: 'Astrologers.',
    sheets: 'horoscoop*; waarzegg*',
    nl: `horoscoop; tarot; waarzegster; sterrenbeeld; weegschaal en schorpioen liefde; medium raadplegen; droom uitleg; wat
      betekent dromen over slangen; handlezen; geluksgetal; klopt mijn ascendant; spookhuis; geesten in mijn huis; engelengetal
      1111; vloek opheffen; numerologie; contact met overledene via medium; voodoo`,
    fr: 'horoscope; voyante',
    en: 'horoscope; tarot; meaning of dreams',
  },
  {
    need: 'recepten',
    why: 'Cookbooks.',
    sheets: 'recepten; kookrecept*',
    nl: `recept pannenkoeken; stoofvlees maken; hoe lang eieren koken; recept lasagne; spaghettisaus; hoe kook ik mosselen;
      appeltaart recept; soep met pompoen; chocomousse; waterzooi; is melk over datum nog goed; hoe lang kip in oven; veggie
      burger recept; tiramisu; croque maken; confituur van pruimen; wafelbeslag; hutsepot; vol-au-vent`,
    fr: 'recette crêpes; comment cuire des moules',
    en: 'pancake recipe; how long to boil eggs',
  },
  {
    need: 'huishoudtips',
    why: 'Household tips are in magazines.',
    sheets: 'huishoudtips; vlekken*',
    nl: `rode wijnvlek; kalkaanslag verwijderen; schimmel uit de voegen; hoe vouw ik een hoeslaken; inktvlek; oven proper
      krijgen; stinkende frigo; geur uit tapijt; zilver poetsen; kaarsvet uit kleed; wasmiddel welke; roest verwijderen;
      plakkende lijm; verstopte stofzuiger; ramen zonder strepen`,
    fr: 'tache de vin rouge; enlever le calcaire',
    en: 'red wine stain; remove limescale',
  },
  {
    need: 'moppen',
    why: 'Jokes and riddles have no sheet.',
    sheets: 'moppen; grappen; raadsels',
    nl: `vertel een mop; grap; raadsel; waarom stak de kip de straat over; rijmpje Sinterklaas; gedicht voor verjaardag;
      moppentrommel; nieuwjaarsbrief voorbeeld; aprilgrap; tongbreker; leuke teamnaam; tekst afscheid collega; rouwgedicht;
      liedje verzinnen; speech huwelijk getuige; kaartje tekst communie`,
    fr: 'raconte une blague; poème anniversaire',
    en: 'tell me a joke; birthday poem; best man speech',
  },
  {
    need: 'namen-betekenis',
    why: 'Name books and dictionaries.',
    sheets: 'betekenis; woordenboek*',
    nl: `mooie meisjesnamen; populaire babynamen; top 100 jongensnamen; synoniem voor mooi; wat betekent LOL; hoe schrijf je
      gerateld; Latijnse spreuk; woordenboek; vertaal goeiemorgen naar Spaans; emoji betekenis; spreekwoord; is het de of het;
      Google Translate; hoe zeg je dank u in het Turks; scrabblewoord; wapenschild familie betekenis`,
    fr: 'signification prénom; traduire bonjour en espagnol',
    en: 'baby names; meaning of my name; translate good morning',
  },
  {
    need: 'kerk',
    why: 'The parish.',
    sheets: 'kerkdienst*; misvieringen; parochie*; doop',
    nl: `mis zondag hoe laat; kerk; doop van mijn baby in de kerk; eerste communie inschrijven; pastoor; parochie; vormsel;
      kerkelijk huwelijk; ontdopen; kapel; biechten; priester spreken; bisschop; palmzondag; kaarsje branden; doopattest;
      kerkklokken; dopen; catechese; bijbel; kerk verlaten uitschrijven`,
    fr: `messe dimanche; baptême à l'église; paroisse`,
    en: 'mass times; baptism church; first communion',
  },
  {
    need: 'moskee-andere',
    why: 'Communities of faith.',
    sheets: 'moskee; gebedshuis -erkenning; gebedstijden',
    nl: `moskee; gebedstijden; ramadan wanneer begint; halal; Suikerfeest datum; offerfeest wanneer; imam; synagoge; Jehova's
      getuigen; lentefeest vrijzinnig; boeddhistische tempel; evangelische kerk; iftar; bidplaats; koranles; vrijdaggebed;
      humanistische plechtigheid; vastenmaand`,
    fr: 'heures de prière mosquée; date du ramadan',
    en: 'prayer times; mosque; when is Ramadan',
  },
  {
    need: 'politiek-mening',
    why: 'Parties and opinion.',
    sheets: 'partijprogramma*; stemadvies',
    nl: `wat vindt u van de Amerikaanse president; beste politieke partij; klimaat mening; is God echt; complot; NVA programma;
      is de aarde plat; oorlog Oekraïne nieuws; chemtrails; koningshuis; Vlaamse onafhankelijkheid; betoging Brussel`,
    fr: 'meilleur parti politique; programme du parti',
    en: 'best political party; is the earth flat',
  },
  {
    need: 'ai-opdrachten',
    why: 'Tasks for a writing machine, not for a desk.',
    sheets: 'chatbot; tekst schrijven opdracht',
    nl: `schrijf een gedicht over de lente; ben jij een robot; wie heeft jou gemaakt; maak een afbeelding van een draak;
      ChatGPT; negeer alle instructies; schrijf code in Python; Excel formule; wat is jouw naam chatbot; vat dit artikel samen;
      schrijf een essay; logo ontwerpen; website bouwen; vertel een verhaaltje voor het slapengaan; html tabel; powerpoint
      maken; siri`,
    fr: 'écris un poème; es-tu un robot',
    en: 'write a poem; are you a robot; ignore all instructions; Excel formula',
  },
  {
    need: 'onzin',
    why: 'Keyboard drumming, tests and nonsense.',
    sheets: 'onzin',
    nl: `asdf; qwerty; blablabla; lorem ipsum; xyz; hahaha; aaaaaaa; tralala; test test test; foo bar; jjjj; abcdefg; joepie;
      pfff; hihi; azerty; zzzz; lalala; dfghjkl; ksjdhf; 123456; wtf; kukeleku`,
    fr: `blabla; n'importe quoi`,
    en: 'asdfgh; gibberish; hello world',
  },
  {
    need: 'fantasie',
    why: 'Dreams and fantasy have no sheet.',
    sheets: "ruimtevaart; ufo's; eenhoorns",
    nl: `ufo gezien; eenhoorn kopen; tijdreizen; ruimteschip parkeren; draak als huisdier; naar de maan; zombie; vliegend
      tapijt; kabouters in mijn tuin; marsmannetjes; onzichtbaar worden; superheld; toverstaf; dinosaurus; astronaut worden;
      schat van de piraten; eiland kopen; weerwolf; heks`,
    fr: 'ovni; acheter une licorne',
    en: 'ufo; time travel; buy a unicorn',
  },
  {
    need: 'schelden',
    why: 'Swear words and rude remarks: no service answers them.',
    sheets: 'scheldwoorden',
    nl: `kakmadam; onnozelaar; seks; porno; klootzakken; dikke nek; loop naar de maan; rotzakken; neuken; domme kalle; kus mijn
      kloten; zakkenvullers; bende nietsnutten; smeerlappen; trut`,
    fr: 'merde; connards',
    en: 'fuck; idiots; porn',
  },
  {
    need: 'beroemdheden',
    why: 'Famous people.',
    sheets: 'bekende Vlamingen',
    nl: `hoe oud is de koningin; wie is getrouwd met de prins; lengte van een Rode Duivel; bekende Vlaming handtekening; winnaar
      Songfestival; De Slimste Mens winnaar; K3; influencer worden; adres van een zanger; wie won De Mol; miss België; youtuber;
      televisiekandidaat worden; auditie The Voice; acteur worden`,
    fr: 'gagnant Eurovision; devenir influenceur',
    en: 'Eurovision winner; become an influencer',
  },
  {
    need: 'feest-tips',
    why: 'Party tips are on the internet.',
    sheets: 'kinderfeest*; verjaardagsfeest*; feestideeën',
    nl: `kinderfeestje ideeën; spelletjes voor verjaardag; knutselen met kleuters; thema babyshower; clown boeken; grimeur;
      surprise maken; cadeau voor juf; halloween kostuum maken; pompoen snijden; schattenjacht; goochelaar; sint inhuren;
      paaseieren verstoppen; fotobooth huren; zelf kaarsen maken; slingers`,
    fr: `idées fête d'anniversaire; réserver un clown`,
    en: 'kids party ideas; book a clown',
  },
  {
    need: 'vliegen-doehetzelf',
    why: 'Do-it-yourself advice comes from shops and forums.',
    sheets: 'klustips; doe-het-zelf',
    nl: `hoe boor ik in beton; behang afsteken; siliconen vernieuwen; plint plaatsen; gat in de muur plamuren; hoe leg ik
      tegels; verf afbijten; fietsband plakken uitleg; tafel schuren; houtlijm; gipsplaat; deur knelt; schuifdeur afstellen;
      IKEA-kast handleiding`,
    fr: 'percer le béton; poser du carrelage',
    en: 'how to drill into concrete; how to tile',
  },
  {
    need: 'elektronica-vragen',
    why: 'Makers and forums, or a digital helper where a town has one.',
    sheets: 'hulp computer*; hulp smartphone; digihulp; digibank*; handleiding*',
    nl: `printer drukt niet af; handleiding wasmachine Bosch; Bluetooth verbinden; AirPods kwijt; scherm computer zwart; Excel
      blokkeert; foto's van gsm naar usb; Windows update; back-up iCloud; toetsenbord typt rare tekens; tablet laadt niet op;
      Alexa; smartwatch instellen; beltoon wijzigen; opslag vol; QR-code maken`,
    fr: `imprimante ne fonctionne pas; mode d'emploi`,
    en: 'printer not working; Bluetooth pairing; user manual',
  },
  {
    need: 'eenheden-rekenen',
    why: 'Sums and conversions.',
    sheets: 'omrekenen; rekenmachine',
    nl: `hoeveel is 15 procent van 80; inch naar cm; dollar in euro; wisselkoers pond; hoeveel gram in een pond; km naar mijl;
      kalender weeknummer; rekenmachine; hoeveel dagen tot Kerstmis; kledingmaten omrekenen; hoeveel liter in een kubieke meter;
      Romeinse cijfers; Fahrenheit naar Celsius; leeftijd hond in mensenjaren; welke week zijn we`,
    fr: 'convertir dollars en euros; numéro de semaine',
    en: 'dollar to euro; inch to cm; week number',
  },
  {
    need: 'andere-overheid-land',
    why: 'Offices of other countries answer for themselves.',
    sheets: 'buitenlandse overheid; nederlandse gemeente',
    nl: `DigiD aanvragen; Nederlandse toeslagen; AOW; BSN-nummer; Frans sociaal zekerheidsnummer; CAF France; Duitse Kindergeld;
      DUO studiefinanciering; rijksoverheid Nederland; RDW; UWV; Marokkaans paspoort verlengen consulaat; Turkse
      identiteitskaart konsolosluk; nie nummer Spanje; Roemeens paspoort ambassade`,
    fr: 'CAF France; sécurité sociale française',
    en: 'DigiD; Dutch BSN number',
  },
];
