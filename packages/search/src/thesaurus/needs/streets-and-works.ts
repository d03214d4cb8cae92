import type { Need } from '../need.ts';

/** What residents ask about the street before their door: works, containers, kerbs, ditches, damage and signs. */
export const STREETS: readonly Need[] = [
  {
    need: 'plaats vrijhouden voor verhuis of levering',
    why: 'People move house or await a lift and a lorry; they want "borden" in front of the door, not a "tijdelijk parkeerverbod".',
    sheets: 'tijdelijk parkeerverbod',
    also: 'signalisatievergunning; inname openbaar domein -koopwaar -terrasvergunning; aangifte adreswijziging',
    nl: `parkeerverbod aanvragen; tijdelijk parkeerverbod; verhuislift; verhuiswagen voor de deur; verhuiscamion; ladderlift
      huren en plaats nodig; ik verhuis en er is nooit plaats in de straat; parkeerplaats reserveren voor verhuis; parkeerplaats
      vrijhouden; verboden te parkeren borden; borden voor de verhuis; parkeerborden huren; nummerplaten noteren bij
      parkeerverbod; plaats vrij voor de levering van mijn keuken; camion moet kunnen laden en lossen; levering van stookolie
      plaats vrijhouden; dakwerker moet met zijn camionette voor de deur staan; mag ik zelf een stoel of kegel op de straat
      zetten; kegels zetten; verhuizen op een drukke straat; meubels uit het raam takelen; mijn zoon verhuist zaterdag en de
      straat staat altijd vol; hoeveel dagen op voorhand parkeerverbod aanvragen; wat kost een parkeerverbod; er staat een auto
      in mijn parkeerverbod; takelen van auto in parkeerverbod; begrafenis plaats voor de lijkwagen; trouwfeest plaats voor de
      deur; parkeerplaats innemen een dag; werken aan mijn gevel plaats vrij; E3 bord; zaterdag komt de piano en hij moet door
      het raam op de tweede; de verhuizers vragen dat ik twintig meter vrij hou; mijn moemoe gaat naar een serviceflat en de
      camion moet dichtbij; wij wonen in een smal straatje en een vrachtwagen raakt er niet door; rusthuiskamer leegmaken op een
      zondag en nergens plaats; nieuwe zetel geleverd door een grote bestelwagen; twee verbodsborden met een datum erop voor de
      verhuislift; ik heb borden gezet maar er staat een vreemde wagen; kotstudente verhuist met de camionette van papa; lift
      komt om acht uur en de plekken zijn ingenomen; laadkraan met keukenblad; mazoutcamion geraakt niet voor de deur; parkeren
      voor mijn verhuis in een betalende zone; verhuisfirma zegt dat ik iets moet regelen met de stad; van vrijdagavond tot
      zondag twee plekken; trouwauto voor de kerkdeur; ladderwagen; glaszetter moet met zijn kraantje; we trekken zaterdag in
      ons nieuw huis en de straat staat vol wagens; waar haal ik die rode borden met E1 of E3; ons ma verhuist en er is gin
      plekske veur de camion; bord afhalen bij de werkmannen; plekken afzetten voor de deur met lint; parkeerverbodsborden;
      parkeerverbodsbord; borden verboden te parkeren halen; bord voor de verhuiswagen; parkeerplaatsen vrijhouden; plek vrij
      voor een grote levering; verhuis en parkeren in de straat`,
    fr: `interdiction de stationner temporaire; réserver une place pour déménagement; camion de déménagement; lift de
      déménagement; panneaux de stationnement interdit; je déménage et il n'y a jamais de place; le piano arrive samedi par la
      fenêtre; les déménageurs demandent vingt mètres libres`,
    en: `moving van parking; reserve parking space for moving; temporary no parking; moving lift; no parking signs for
      removal; the piano comes through the window on Saturday; removers need twenty metres kept free`,
    de: `Halteverbot für Umzug; Parkplatz für Umzugswagen reservieren; Halteverbotsschilder; am Samstag kommt der Möbelwagen
      und die Straße ist voll`,
    tr: 'taşınma için park yeri ayırtmak; geçici park yasağı; nakliye kamyonu; cumartesi taşınıyoruz sokakta hiç yer yok',
  },
  {
    need: 'container, stelling of kraan op straat',
    why: 'Builders ask for a container or a scaffold on the pavement; "inname openbaar domein" is a phrase of the office.',
    sheets: 'inname openbaar domein -koopwaar -terrasvergunning',
    also: 'signalisatievergunning; tijdelijk parkeerverbod; aanpassingen openbaar domein',
    nl: `container op straat; container voor de deur zetten; container plaatsen vergunning; stelling; steiger op het voetpad;
      stelling voor de gevel; werfkraan; bouwkraan; torenkraan op de weg; betonpomp; zand en stenen op de stoep; big bag op
      straat zetten; bouwmaterialen op het voetpad; hoogtewerker; schaarlift; inname openbare weg; inname voetpad; wij verbouwen
      en moeten een container kwijt; mag ik een puincontainer op de parking voor mijn huis zetten; wat kost een container op
      straat per dag; hoe lang op voorhand vergunning container; werfhekken; straat afsluiten voor werken; werfkeet; mobiel
      toilet voor de werf; nieuw dak en stelling op straat; schilder zet een stelling op de stoep; gevel reinigen met
      hoogtewerker; tijdelijke werfzone; retributie inname; staat de aannemer zelf in voor de vergunning; ladderlift op de weg;
      dakdekker begint maandag en zet buizen tot aan de goot; grote ijzeren bak van tien kuub voor mijn rijhuis; onze aannemer
      wil een laadbak op de rijbaan zetten; paletten met snelbouw op de stoep laten leveren; de metser wil zijn molen en zand op
      het voetpad; metaalbuizen tegen de gevel en de buren kunnen niet langs op het voetpad; zonnepanelen leggen met een lift op
      de rijbaan; hoe lang mag dat ijzeren ding blijven staan; ik verbouw mijn rijwoning en heb geen voortuin; chemisch toilet
      voor de mannen van de werf op de stoep; voegers en zandstralen; vergunning gekregen voor drie weken en nu duurt het
      langer; bouwfirma vraagt of ik de aanvraag doe; werflift; stellingbouwer; een kuip voor de afbraak op een parkeerplek;
      torenkraan zwenkt over de straat; hekkens rond onze bouw; de weg half innemen om te betonneren; opslag van dakpannen op
      het trottoir; ne kontener veur ons deur; klimsteiger voor schilder van de ramen; mini-graver moet op de stoep staan;
      bouwkraan in de straat; kraan voor nieuwbouw, toelating; zand en stenen op de stoep leggen; bouwmateriaal laten liggen op
      straat; silo en bouwlift op straat; bouwlift; steiger voetpad`,
    fr: `conteneur sur la rue; échafaudage sur le trottoir; occupation de la voie publique; grue de chantier; matériaux sur le
      trottoir; le couvreur monte un échafaudage lundi; palettes de briques devant ma maison mitoyenne`,
    en: `skip on the street; container in front of the house; scaffolding on the pavement; crane permit; occupy public road
      for building works; roofer puts tubes up to the gutter on Monday; pallets of bricks on the pavement`,
    de: 'Container auf der Straße; Gerüst auf dem Gehweg; Baukran',
    tr: 'sokağa konteyner koymak; kaldırıma iskele kurmak',
  },
  {
    need: 'signalisatie bij werken',
    why: 'For the builder who has been told to "put up signs" for his works.',
    sheets: 'signalisatievergunning',
    also: 'inname openbaar domein -koopwaar -terrasvergunning; tijdelijk parkeerverbod',
    nl: `signalisatievergunning; signalisatie; signalisatieplan; verkeersborden bij werken; borden en lampen rond de werf; weg
      versmallen tijdens werken; omleiding door werken aan mijn huis; rijbaan afsluiten; verkeerslichten werf; vergunning voor
      werken op de openbare weg; nutswerken aansluiting sleuf in de straat; voetpad openbreken; voetgangers omleiden; aannemer
      vraagt signalisatie; politie wil een signalisatievergunning zien; werf zonder vergunning; knipperlichten op een container;
      aannemer vraagt mij welke lampen er 's nachts moeten branden; onze sleuf voor de gasleiding dwarst het fietspad; verkeer
      om de beurt laten passeren met bordjes; politie legde de werf stil want er stonden geen pijlen; glasvezelploeg graaft
      morgen; hoe duid ik een smallere rijbaan aan; plan tekenen met borden en afstand; veiligheidscoördinator wil een
      goedkeuring van de politie; fietsers moeten om onze put heen geleid worden; rood-witte schrikhekken; bord A31; een
      vergunningsnummer op het bord; omleidingsroute voorstellen; werkstrook op een gewestweg; straat opengebroken door de
      aannemer, borden zetten; borden bij werken; werfborden; verkeerslichten bij werken`,
    fr: 'permis de signalisation; signalisation de chantier; panneaux pour travaux',
    en: 'road works signs permit; traffic signs for building works',
    de: 'Baustellenbeschilderung',
  },
  {
    need: 'oprit, boordsteen of paal voor de deur',
    why: 'The resident cannot get the car into the garage: the kerb is too high, a post or a tree stands in the way.',
    sheets: 'aanpassingen openbaar domein',
    also: 'premie aanleg voetpad; overwelven gracht; melding stad; omgevingsvergunning stedenbouwkundige',
    nl: `boordsteen verlagen; borduur verlagen; verlaagde stoep; stoeprand te hoog voor mijn garage; oprit aanleggen; nieuwe
      oprit; inrit verbreden; toegang tot mijn garage; ik kan met mijn wagen niet in de garage; verlichtingspaal verplaatsen;
      paal staat voor mijn oprit; verkeersbord staat voor mijn deur; boom op het voetpad weg voor de oprit; voetpad aanpassen;
      hellend voetpad naar de garage; met de rolstoel over de boordsteen; drempel voetpad voor rolstoel; grasberm verharden;
      berm verharden voor mijn deur; aansluiting van mijn oprit op de straat; wie betaalt het verlagen van de boordsteen; mag ik
      zelf de stoep openbreken; betonblok weg; wadi of plantvak voor mijn huis; parkeerplaats voor mijn nieuwe garage weg;
      elektriciteitskast op de stoep verplaatsen; inrit garage gele streep; nieuwbouw en het voetpad moet aangepast; mijn
      uitlaat schraapt telkens ik binnenrij; mijn vrouw zit in een rolwagen en geraakt die dorpel van de straat niet op; er
      staat een lindeboom pal waar mijn carport komt; lantaarn in het midden van mijn toekomstige poort; wij bouwen een garage
      en de stoep is vijftien centimeter hoog; voortuin omvormen tot twee parkeerplekken; een verkeersbord pal voor ons venster;
      hydrant of kabelkast zit in de weg van mijn poort; bushalte vlak voor mijn nieuwe poort; met de scootmobiel kan ik niet
      van het trottoir af; buggy en trottoirband te steil; tweede toegang tot ons perceel; de berm is modder en ik wil daar
      klinkers; anti-parkeerpaaltje weg; mijn poort wordt vier meter breed; kosten om de band te laten zakken; bloembak van de
      stad belemmert mijn draai; ik geraak nie in mijn garage mee mijn nieuwen auto; stoeprand afschuinen; boomspiegel voor mijn
      deur dichtmaken; talud aan de straatkant; trottoir moet zakken voor de garage; stoep verlagen aan de garagepoort; boord te
      hoog voor mijn auto; stoeprand te hoog`,
    fr: `abaisser la bordure; bordure trop haute pour le garage; créer une allée; déplacer un poteau d'éclairage; adapter le
      trottoir; un tilleul juste là où viendra mon garage; fauteuil roulant et bordure trop haute devant chez moi`,
    en: `lower the kerb; new driveway; move a lamp post; dropped kerb; can't get into my garage; a lamp stands in front of my
      future gate; wheelchair can't get over the kerb at my door`,
    de: 'Bordstein absenken; Einfahrt anlegen; Laterne versetzen',
    tr: 'kaldırım alçaltma; garaj girişi',
  },
  {
    need: 'voetpad aanleggen',
    why: 'Owners who have no pavement in front of the house, or must lay it at their own cost.',
    sheets: 'premie aanleg voetpad; aanleg voetpad',
    also: 'aanpassingen openbaar domein; melding stad',
    nl: `premie voetpad; voetpad aanleggen; er ligt geen voetpad voor mijn huis; stoep aanleggen; trottoir laten leggen;
      subsidie stoep; moet ik zelf mijn voetpad betalen; nieuw voetpad bij nieuwbouw; klinkers voor mijn deur leggen; toelage
      trottoir; de straat heeft geen stoep en wij moeten over de modder; terugbetaling voetpad; stoep vernieuwen wie betaalt;
      voor onze nieuwbouw ligt enkel zand en gras; schoolkinderen lopen voor ons huis op de rijbaan; gemeente verplicht mij
      tegels te leggen voor de gevel; ik leg zelf dallen van dertig op dertig; factuur van de stratenmaker inbrengen; hoe
      breed moet die strook voor mijn deur zijn; de verkaveling is af maar zonder stoep; offerte van 2000 euro om de stoep te
      leggen; krijg ik iets terug van de stad voor mijn trottoir; bejaarde buur loopt door het slijk voor onze huizen; welke
      tegels verplicht de gemeente; tritwaar leggen`,
    fr: 'prime trottoir; aménager le trottoir',
    en: 'grant for laying a pavement; no sidewalk in front of my house',
  },
  {
    need: 'gracht overwelven',
    why: 'Owners want to close the ditch before the house to make a drive; the word "overwelven" is not theirs.',
    sheets: 'overwelven gracht; gracht',
    also: 'aanpassingen openbaar domein; omgevingsvergunning stedenbouwkundige; premie infiltratievoorziening',
    nl: `gracht overwelven; baangracht; buizen in de gracht; gracht dichtleggen; gracht dempen; gracht inbuizen; brug over de
      gracht naar mijn oprit; oprit over de beek; duiker; mag ik de gracht voor mijn deur toegooien; gracht voor het huis
      staat vol water; buis onder de oprit; sloot dichtmaken; toegang tot weide over gracht; wie kuist de gracht; gracht
      reiten ruimen; gracht zit vol riet en loopt over; mijn kleindochter is in de sloot gerold en we willen hem dicht; brug
      van beton om op mijn weide te geraken; buizen van veertig centimeter onder mijn inrit; muggen boven die stilstaande
      sloot langs onze oprit; boer heeft zijn kant gedempt en nu staat het bij ons blank; mag een parkeerplek boven de
      baangracht; rooster en kopmuur; zes meter buis en dan een poort; mijn oprit steekt over het waterke; langs de baan loopt
      een diepe geul en bezoekers rijden erin; provinciale waterloop oversteken; die gracht veur ons deur moet toe`,
    fr: 'couvrir le fossé; buse dans le fossé',
    en: 'cover the ditch; culvert for driveway',
  },
  {
    need: 'schade door slechte weg of door de gemeente',
    why: 'First comes the accident: a tyre burst in a hole, a fall over a loose tile, a tree of the town on the car.',
    sheets: 'schadegevallen',
    also: 'melding stad; klacht stad; juridisch*',
    nl: `schade aan mijn auto door put in de weg; put in de weg en platte band; velg kapot door een put; gevallen over een losse
      tegel; gevallen op de stoep en mijn pols gebroken; ons ma is gestruikeld op het voetpad; schadevergoeding gemeente;
      gemeente aansprakelijk; schade door wegenwerken; barsten in mijn muur door de werken in de straat; scheuren in de gevel na
      rioleringswerken; tak op mijn wagen gevallen; boom van de gemeente op mijn auto; verkeersbord op mijn wagen gewaaid; wagen
      van de gemeente heeft mijn auto geraakt; tractor van de stad reed tegen mijn muur; grasmachine van de groendienst steen
      tegen ruit; schadeclaim indienen; verzekering van de stad; wie betaalt mijn kapotte band; gevallen met de fiets door een
      gat; met mijn velo gevallen over tramsporen; ongeval door ijzel niet gestrooid; gladde straat niet gestrooid gevallen;
      kelder onder water door verstopte riool van de straat; rioleringswerken kelder ondergelopen; aanrijding met voertuig van
      de stad; schade melden aan de gemeente; schadegeval; schade door boomwortels aan mijn oprit; paaltje op de weg niet
      gezien; wegzinkende poller tegen mijn wagen; bloembak op de rijbaan aangereden; kleren gescheurd aan een paal; bewijs
      foto's van de put; brief aan de gemeente voor vergoeding; ambtenaar maakte een fout en ik heb schade; mijn moeder brak
      haar heup door een opstaande dal aan de apotheek; ik reed in het donker in een krater en mijn voorwiel staat scheef;
      koplamp kapot door een omgewaaid bord; pakjeskoerier met schokdempers naar de vaantjes door die baan; het strooizout van
      de stad vernielde mijn haag; maaier van de berm slingerde een kei door mijn ruit; wortels van de plataan duwen mijn muur
      om; riool van de straat kwam bij mij in de living; mijn bril en tanden kapot na een val op het marktplein; bromfiets
      gegleden over olie en slijk van de werf; terwijl ze de straat openbraken is mijn gevel gescheurd; vuilniscontainer van de
      stad rolde tegen mijn geparkeerde wagen; kermislamp viel op mijn motorkap; rekening van de garagist naar wie;
      dokterskosten na mijn val op het ijs aan het gemeentehuis; op een speeltuig van de stad liep mijn zoon een gebroken tand
      op; mijn verzekeringsmakelaar zegt dat de stad verantwoordelijk is; de straatveger reed mijn spiegel af; ongelijke
      kasseien en mijn enkel; opdraaien voor een lekke band door die put; ons moeder is op haar gezicht gevallen door die scheve
      tegels; een poortje van het park op mijn vingers; rolstoel omgekieperd door een put; mijn kelder stond vol door werken aan
      de pompen; losse tegel, val, betaalt de stad; gevallen op een slecht voetpad; tak van een boom van de stad op mijn auto;
      schadevergoeding vragen aan de stad; fiets geplooid door een riooldeksel, wie vergoedt; vergoeding voor schade door een
      deksel of put; wie vergoedt mijn fiets`,
    fr: `dégâts à ma voiture à cause d'un trou dans la route; je suis tombé sur le trottoir; la commune est responsable;
      dommages travaux de voirie; indemnisation par la commune; un arbre de la commune est tombé sur ma voiture; pneu crevé
      nid-de-poule; ma mère s'est cassé la hanche sur une dalle; la tondeuse communale a cassé ma vitre; qui paie mon pneu`,
    en: `car damaged by a pothole; I fell on the pavement; town is liable; damage claim against the town; tree fell on my car;
      cracks in the wall from road works; my mother broke her hip on a loose slab; council mower threw a stone through my
      window`,
    de: `Schaden am Auto durch Schlagloch; auf dem Gehweg gestürzt; Schadenersatz von der Gemeinde; Baum auf mein Auto
      gefallen; meine Mutter brach sich die Hüfte auf einer losen Platte`,
    tr: `yoldaki çukur arabama zarar verdi; kaldırımda düştüm; belediyeden tazminat; arabama ağaç düştü; annem kırık
      kaldırımda düştü kalçası kırıldı`,
  },
  {
    need: 'wegwijzers voor een zaak',
    why: 'Shopkeepers and companies want a sign in the street that leads to them.',
    sheets: 'permanente bewegwijzering; bewegwijzering onderneming',
    also: 'tijdelijke bewegwijzering',
    nl: `wegwijzer naar mijn bedrijf; pijl naar mijn zaak; bewegwijzering bedrijf; bord langs de weg voor mijn winkel; klanten
      vinden mijn zaak niet; richtingsbord onderneming; bordje industriezone; wegwijzer voor een B&B; reclamebord langs de
      baan; bord naar dokterspraktijk; aanduiding kmo-zone; leveranciers rijden altijd verkeerd naar onze loods; gasten van
      mijn gastenverblijf bellen dat ze verdwaald zijn; bruin bordje naar mijn hoevewinkel; ons atelier ligt achter de kerk en
      niemand ziet ons; naambord aan het kruispunt voor de kmo; tandarts wil een pijl aan de hoek; hoevewinkel aanduiden langs
      de steenweg`,
    fr: 'panneau indicateur pour mon entreprise; fléchage entreprise',
    en: 'road sign to my business',
  },
  {
    need: 'wegwijzers voor een evenement',
    why: 'Clubs want to hang arrows to a party, a race or a walk for a few days.',
    sheets: 'tijdelijke bewegwijzering',
    also: 'evenementenloket; permanente bewegwijzering',
    nl: `pijlen naar een feest hangen; bewegwijzering evenement; wegwijzers wandeltocht; bordjes fietstocht uitpijlen; pijlen
      voor een fuif langs de weg; route aanduiden; parcours uitpijlen; borden eetfestijn; affiches langs de weg plaatsen;
      aankondigingsborden vereniging; pijlen naar de opendeurdag; mag ik pijlen aan de lantaarnpaal hangen voor mijn
      trouwfeest; zondag moeten tweehonderd wandelaars de weg vinden; plakkaten aan palen voor onze mosseldag; papieren pijlen
      met touwtjes op de fietsroute; gasten van onze trouw de weg tonen; hoe lang op voorhand mag ons bord aan de baan staan;
      na de rally alles wegnemen; sandwichborden voor de kerstmarkt langs de straat; krijtpijlen op het asfalt; spandoek over
      de straat hangen`,
    fr: 'flécher un événement; panneaux provisoires fête',
    en: 'temporary signs to an event',
  },
];
