import type { Need } from '../need.ts';

/** What residents ask about façades, water, green and asbestos around the house. */
export const GREENER_HOMES: readonly Need[] = [
  {
    need: 'gevelrenovatie',
    why: 'Residents paint, plaster or blast the front of the house and ask whether the town pays a part.',
    sheets: '*gevelrenovatie*; gevel* premie -tuin -*geveltuin',
    also: '*verbouwpremie; opstijgend vocht; erfgoedpremie; stedenbouwkundig* handeling*',
    nl: `gevelrenovatie; premie gevel; voorgevel schilderen premie; gevel zandstralen; gevel kaleien; gevel bepleisteren;
      crepi; gevel voegen; nieuwe gevelsteen; façade opknappen; gevelpremie; straatkant van het huis verfraaien; vuile gevel
      laten reinigen; gevel laten opfrissen subsidie; huis schilderen buitenkant premie; onze voorgevel is zwart van het
      verkeer en wij willen hem laten stralen; de crepi van ons rijhuis valt in brokken op de stoep; een nieuw verfje op de
      straatkant, geeft de stad iets; schilder vraagt 5000 euro voor de voorkant van mijn huis; oude winkelpui terug in ere
      herstellen; voegen uitkappen en hervoegen; gevel ontpleisteren; gevel hydrofoberen; gevelverf; lijstgevel herstellen;
      voorgevel in steenstrips; ons gevelke ziet er niet meer uit; de façade loaten ipknappen; balkon en kroonlijst aan de
      straatkant herstellen tussenkomst; stelling staat er toch, dan ineens de voorgevel proper maken met premie`,
    fr: `prime rénovation façade; repeindre la façade prime`,
    en: `façade renovation grant; paint the front of my house subsidy`,
    de: `Fassadenrenovierung Zuschuss`,
  },
  {
    need: 'geveltuin premie',
    why: 'Some plants against the front wall: residents ask for money or free plants.',
    sheets: 'premie geveltuin; subsidie geveltuin; geveltuin -toelating -vergunning',
    also: 'toelating geveltuin; ontharding; groendak',
    nl: `geveltuin premie; geveltuintje subsidie; klimplant tegen de gevel premie; groene gevel; groengevel; planten tegen
      mijn huis geld; premie klimop; gratis geveltuin; straat vergroenen premie; plantjes aan de voordeur in de stoep
      subsidie; tegeltuin; ik heb een blauweregen tegen mijn voorgevel gezet, krijg ik iets van de gemeente; de gemeente
      breekt de stoep uit en geeft plantjes, hoe doe ik mee; bonnetje van het tuincentrum voor een klimroos aan de straat; ons
      huis staat pal aan de straat, wat groen ertegen met steun; geld voor rozen en klimop aan de voordeur; hedera premie;
      wilde wingerd toelage; gevelplant gratis; gevelgroen toelage; draden en klimrek tegen de gevel terugbetaald; heel de
      straat wil geveltuintjes, samen aanvragen met toelage; een lapje groen van dertig centimeter aan mijn muur, vergoeding`,
    fr: `prime jardin de façade`,
    en: `façade garden grant; climbing plants on my house subsidy`,
  },
  {
    need: 'toelating geveltuin',
    why: 'Taking out paving stones of the pavement needs consent: residents ask whether they may.',
    sheets: 'toelating geveltuin; vergunning geveltuin; aanvraag geveltuin; aanleggen geveltuin -premie',
    also: 'premie geveltuin; inname openbaar domein',
    nl: `geveltuin aanleggen; mag ik tegels uit de stoep halen; stoeptegels wegnemen om planten te zetten; tuintje op het
      voetpad; toelating geveltuin; mag ik een klimplant op het trottoir zetten; geveltuin vergunning; plantenbak tegen de
      gevel op de stoep; hoe breed mag een geveltuin; druivelaar voor het huis planten in de stoep; bloemen langs mijn
      voorgevel; twee tegels naast mijn deur eruit voor een stokroos, mag dat zomaar; ik wil een klimroos in de stoep planten,
      wie moet ik vragen; hoeveel plaats moet er blijven voor een kinderwagen als ik planten in de stoep zet; buurvrouw heeft
      stoepstenen uitgebroken voor lavendel, mag zij dat; plantvak aan mijn voordeur; straattegels uithalen; stoep openbreken
      voor groen; stenen uit het trottoir voor bloemen; buizen en leidingen onder de stoep en toch een tuintje graven; mag er
      een bankje en een plantenbak voor mijn raam op de stoep; 'k zoe willen een stik of twee stienen uut den trottoir doen vo
      bloemen; regels voor geveltuintjes; breedte geveltuin; melding geveltuin; voetpad vrije doorgang planten`,
    fr: `autorisation jardin de façade; enlever des dalles du trottoir pour planter`,
    en: `permission for a façade garden; remove pavement tiles to plant`,
  },
  {
    need: 'groendak',
    why: 'Residents say "planten op het dak" or "sedum".',
    sheets: 'groendak*; groen* dak',
    also: 'ontharding; regenwaterput; infiltratie*; geveltuin',
    nl: `groendak; groen dak premie; plat dak met planten; sedumdak; daktuin; mos en vetplantjes op garagedak; dak vergroenen;
      subsidie groendak; vegetatiedak; tuinhuis met groendak; plantendak; dak tegen de hitte met planten; dak van carport
      beplanten; wij leggen sedum op het platte dak van de keuken; vetplanten op de garage, geeft de gemeente per vierkante
      meter iets; het is snikheet onder mijn roofing, planten erop zou helpen; op het dak van mijn bureau een tuintje met
      kruiden en gras; draagt mijn dak dat gewicht en krijg ik geld voor beplanting; sedummatten; roofing vervangen door
      groen; bijenvriendelijk dak; extensief dak; intensief groendak; dakbegroening; dakbeplanting; tuinberging met vetkruid
      erop, toelage; bijtjes op mijn afdak; platdak vergroenen; moscassettes`,
    fr: `prime toit vert; toiture végétale`,
    en: `green roof grant; plants on my flat roof subsidy`,
  },
  {
    need: 'regenwaterput',
    why: 'Residents want to flush with rainwater, or must dig a well for a new house.',
    sheets: 'regenwaterput; hemelwaterput; *regenwater* subsidie; *regenwater* premie',
    also: 'infiltratie*; keuring privériolering; ontharding; groendak',
    nl: `regenput; regenwaterput subsidie; regenwater gebruiken voor het toilet; regenwaterton premie; waterput steken;
      citerne; hemelwater; regenwater recupereren; regenput installeren geld; pomp voor regenwater; wassen met regenwater;
      regenput kuisen; regenton; waterbesparing thuis premie; put voor regenwater verplicht bij nieuwbouw; wc doorspoelen en
      wasmachine met water van het dak; in de droge zomer wil ik mijn moestuin gieten uit een put; wij graven een put van
      10000 liter bij de verbouwing; de oude citerne van bomma weer in gebruik nemen met een pomp; krijg ik iets als ik een
      tank in de tuin begraaf; steenput; betonnen put 7500 liter; pompgroep regenwater; gietwater opvangen; dakwater opvangen;
      aftappunt regenwater; buitenkraantje op regenwater; regentank ingraven; waterreservoir tuin; waterton met vulautomaat;
      'k zoe een regenputte willen steken; nen regenput steken; bestaande put herstellen en aansluiten op toilet subsidie;
      tweedecircuitwater aanleggen; put om regen op te vangen; put graven voor het water van het dak`,
    fr: `prime citerne eau de pluie; récupérer l'eau de pluie`,
    en: `rainwater tank grant; use rainwater for toilet subsidy`,
    de: `Regenwassertank Zuschuss`,
  },
  {
    need: 'infiltratie',
    why: 'Rain that stays in the garden: residents say "wadi" or "water in de grond laten lopen".',
    sheets: 'infiltratie*',
    also: 'ontharding; regenwaterput; keuring privériolering',
    nl: `infiltratie; wadi in de tuin; infiltratieput; infiltratiekratten; regenwater in de grond laten lopen; regenwater niet
      naar de riool; water blijft staan in mijn tuin; overloop van regenput; infiltratiekom; dakwater afkoppelen; afkoppelen
      regenwater; drainageput; zinkput regen; ons dakwater laten wegzakken in een kuil in het gras; bij elke bui staat mijn
      gazon blank, putje met kiezel steken; overloop van de put in de tuin laten lopen in plaats van in de riool; kratten
      ingraven waar het regenwater in verdwijnt; grindkoffer; wadi graven; infiltratiebuizen; bezinkput regen;
      infiltratiebekken; architect zegt dat het water op eigen terrein moet blijven; dakgoot loskoppelen en de tuin in sturen;
      verlaagd grasveld waar regen in blijft staan en wegzakt; water ter plaatse houden premie; gracht in de tuin voor regen;
      betaalt de gemeente iets voor het afkoppelen van mijn regenpijp`,
    fr: `prime infiltration eau de pluie; wadi jardin`,
    en: `infiltration grant; soakaway for rainwater`,
  },
  {
    need: 'ontharden en vergroenen',
    why: 'Residents tear out paving of driveway or terrace and ask whether the town pays.',
    sheets: 'ontharding*; vergroening*; onthard*',
    also: 'infiltratie*; groendak; geveltuin; regenwaterput',
    nl: `ontharden; oprit uitbreken subsidie; klinkers vervangen door gras; beton uit de tuin halen; terras wegdoen voor tuin;
      voortuin vergroenen; tegels eruit groen erin; grasdallen; boom planten premie; haag planten premie; minder verharding
      premie; tuin klimaatvriendelijk maken; steentuin weg; tuin vol kiezel weghalen; klimaatpremie; asfalt opbreken eigen
      grond; groene tuin toelage; onze koer is één grote betonplaat en wij willen er gras in; ik breek mijn oprit uit en zet
      er planten, past de gemeente bij; van mijn stenen voortuintje weer een bloementuin maken; parking van onze winkel half
      in gras leggen; speelplaats van de school, minder tegels meer groen; kiezel en worteldoek eruit, bloemen en struiken
      erin; 'k smiete mijn klinkers uut en zette der gers; tegelwippen; klinkers wippen; dals uitbreken; koer vergroenen;
      betonplaten weg; waterdoorlatende oprit; halfverharding; gazontegels; tuin zonder stenen; terras kleiner maken; inheemse
      boom en haag in plaats van beton; 's zomers gloeit onze koer, schaduw en groen met steun; hoeveel per vierkante meter
      uitgebroken verharding`,
    fr: `prime déminéralisation; enlever le béton de mon jardin`,
    en: `grant to remove paving; replace paving with garden`,
  },
  {
    need: 'asbest verwijderen',
    why: 'Residents found old sheets or slates, are afraid of the dust, and ask who pays for having them removed.',
    sheets:
      '*tegemoetkoming *asbest*; premie *asbest*; subsidie *asbest*; asbest -ophal*; asbest*verwijdering',
    also: 'ophaling asbest*; asbest*; *verbouwpremie; *bouwafval',
    nl: `asbest verwijderen; asbest premie; asbest in huis; wie betaalt asbestverwijdering; subsidie asbest; is asbest
      gevaarlijk; ik heb asbest in huis gevonden; oud dak met asbest laten wegdoen; asbest laten weghalen door een firma is te
      duur; asbest in vloertegels; asbest rond de buizen; asbestisolatie rond verwarmingsbuizen; asbeststof; buren breken
      asbest af; mag ik zelf asbest weghalen; asbestattest gekregen en nu; asbestvrij dak premie; dak met eternit vervangen
      toelage; asbestdak en zonnepanelen; geld terug voor asbestafbraak; asbestinventaris; garage in asbest afbreken; wij
      scheurden de oude balatum los en nu zeggen ze dat daar asbest in zit; offerte van 8000 euro om de leien van het dak te
      doen; ik boorde in een plaat en ben nu bang dat ik vezels heb ingeademd; loodgieter weigert de buizen in de kelder aan
      te raken door het witte spul; in het asbestattest staan drie dingen die eruit moeten, wie betaalt; nonkel heeft het dak
      van zijn stal vol eternit en kan dat niet betalen; mag ik die oude leien zelf van het dak nemen; asbest afbraak prijs;
      asbest saneren; asbestsanering; vezels ingeademd; asbestdak vernieuwen; hechtgebonden asbest; asbestkoord kachel;
      buurman slijpt golfplaten en alles hangt vol stof; gezin met kinderen woont in huis met asbest zolderplaten, vergoeding
      om te laten wegnemen; erkende asbestverwijderaar; toelage verwijdering asbest; asbestvrij huis; dak van ardooisien
      vervangen steun; de zonnepanelenplaatser wil niet op ons dak vanwege asbest; mijn erfgenamen zitten met een huis vol
      asbest; golfplaten kankerverwekkend, iets terugkrijgen als een firma ze weghaalt; geld terug voor het wegnemen
      van asbest door een firma`,
    fr: `amiante; prime amiante; enlever l'amiante de ma maison; désamiantage toiture`,
    en: `asbestos; grant to remove asbestos; asbestos in my house; asbestos roof removal cost`,
    de: `Asbest entfernen Zuschuss; Asbest im Haus`,
    tr: `asbest; asbest kaldırma desteği`,
  },
  {
    need: 'asbest laten ophalen',
    why: 'The sheets are off already, or lie behind the shed: residents ask for a bag or a container, or where to bring them.',
    sheets: 'ophaling *asbest*; ophal* *asbest*; inzamel* *asbest*; asbest* container*',
    also: '*tegemoetkoming *asbest*; *bouwafval; recyclagepark; containerpark; kleingevaarlijk; gevaarlijk afval',
    nl: `asbest laten ophalen; asbest ophaling; asbestplaten op mijn tuinhuis; golfplaten met asbest; eternit; eternieten
      platen; asbestleien; asbestzak; bigbag asbest; asbest container aan huis; asbest naar het containerpark; waar naartoe
      met asbest; asbest gevelplaten kwijt; stapel asbestplaten achter het kot; duivenhok met asbestdak; kippenhok met
      golfplaten; stal met asbestdak; asbestbuizen wegdoen; asbest in plastiek verpakken; asbest aan huis afhalen; platenzak;
      landbouwer asbest ophalen; twintig platen van het hok van pa liggen op de oprit, wie komt ze halen; zakken bestellen om
      eternitplaten in te steken; ik heb zelf mijn tuinhuis afgebroken en zit met golfplaten; gebroken platen in zwarte
      plastiek, mag dat mee naar het park; plantenbakken in eternit; oude bloembakken eternit wegdoen; schaliën van het dak
      kwijtraken; mijn aanhangwagen is te klein voor al die platen, kan er een container komen; wanneer wordt asbest afgehaald
      en hoeveel zakken; 'k zitte mee e stapel eternitte en 'k weet nie woar derméé; afgebroken duiventil met asbestplaten
      ophalen; kuipzak; plattenzak asbest; asbestcontainer bestellen; boer wil het dak van zijn loods aan huis laten afvoeren;
      asbestafvoer; handschoenen en masker asbest pakket`,
    fr: `collecte amiante à domicile; plaques ondulées amiante; où déposer l'amiante`,
    en: `asbestos collection at home; where to take asbestos sheets; bag for asbestos`,
    de: `Asbestplatten abholen lassen; wohin mit Asbest`,
  },
  {
    need: 'erfgoedpremie',
    why: 'Owners of a listed building say "geklasseerd".',
    sheets: 'erfgoedpremie; premie monument*; erfgoedlening',
    also: '*verbouwpremie; gevelrenovatie*; stedenbouwkundig* handeling*',
    nl: `erfgoedpremie; geklasseerd huis renoveren; beschermd monument premie; oude hoeve beschermd restaureren; monument
      herstellen subsidie; beschermd gebouw dak vernieuwen; restauratiepremie; huis staat op de lijst van beschermd erfgoed;
      kapel restaureren; klassering; beschermd landschap onderhoud; erfgoed en werken aan mijn huis; beschermd stadsgezicht;
      wij wonen in een hoeve van 1780 die op de lijst staat en het dak is op; ons huis is beschermd en gewone ramen mogen
      niet, wie past de meerkost bij; glas-in-lood van een geklasseerd herenhuis herstellen; een windmolen restaureren; orgel
      van de kerk herstellen premie; parkmuur kasteel onderhoud; beschermde dreef; strooien dak vernieuwen op monument;
      kruisvensters beschermd huis; beheersplan; erkend erfgoed premie; oud pastorijtje gekocht, geklasseerd; onroerend
      erfgoed geld voor herstelling; monumentenwacht`,
    fr: `prime patrimoine; rénover un bâtiment classé`,
    en: `heritage grant; restore a listed building`,
    de: `Denkmalprämie; denkmalgeschütztes Haus renovieren`,
  },
  {
    need: 'keuring riolering',
    why: 'At the end of building works residents hear that the drains must be inspected.',
    sheets: 'keuring *riolering*; keuring riool*; rioolaansluiting -belasting',
    also: 'aansluiten riolering; regenwaterput; infiltratie*; septische put',
    nl: `keuring riolering; rioolaansluiting; aansluiten op de riool; aansluiting riool nieuwbouw; keuring afvoer;
      privéwaterafvoer; septische put aansluiten; regenwater en afvalwater scheiden; gescheiden riolering in de straat;
      verplichte keuring water; riolering aanvragen nieuw huis; kostprijs aansluiting riool; rioolput aan het huis; attest
      afkoppeling; afvoer laten keuren na verbouwing; de nieuwbouw is klaar en nu moet iemand komen zien of de buizen juist
      liggen; er ligt nieuwe riolering in onze straat, moet ik mijn afvoer veranderen; aannemer vraagt een attest voor hij de
      afvoer op straat aansluit; mijn huis is nog niet aangesloten op de straat, alles gaat in een put; regen en vuil water in
      aparte buizen, wie controleert dat; mijn keuring is afgekeurd omdat het toilet op de regenwaterbuis zit; ik verkoop mijn
      huis, is een keuring van de afvoer verplicht; rioolkeuring; keuringsattest water; huisaansluiting riool; wachtbuis;
      afkoppelingsplan; afkoppelingsdeskundige; rioolbuis tot aan de straat; septische put en nieuwe straatriool, wat moet ik
      laten doen; herkeuring afvoer na aanpassing`,
    fr: `raccordement à l'égout; contrôle de l'évacuation des eaux`,
    en: `sewer connection; drain inspection after building`,
    de: `Kanalanschluss`,
  },
];
