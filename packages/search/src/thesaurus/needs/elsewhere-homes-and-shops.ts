import type { Need } from '../need.ts';

/** The house, its meters, contractors and the property market: answered by firms, banks, the grid and estate agents. */
export const ELSEWHERE_HOMES_AND_SHOPS: readonly Need[] = [
  {
    need: 'internetabonnement',
    why: 'Telecom firms; the sheets only offer public computers.',
    sheets: 'internetabonnement*; telecom*; wifi*; *internettarief',
    nl: `internetabonnement; wifi thuis werkt niet; Telenet storing; Proximus; internet valt altijd uit; modem; decoder;
      televisieabonnement; glasvezel in mijn straat; van provider veranderen; digitale tv; router resetten; factuur Telenet te
      hoog; fiber`,
    fr: 'abonnement internet; panne internet; wifi ne marche pas',
    en: 'internet subscription; wifi not working; change provider',
  },
  {
    need: 'gsm-abonnement',
    why: 'Phone shops and telecom firms.',
    sheets: '*abonnement gsm; simkaart*; telefonie',
    nl: `gsm-abonnement; simkaart; gsm-scherm kapot; nieuwe smartphone kopen; herlaadkaart; roaming; gsm herstellen; gsm
      geblokkeerd; 5G-mast; vaste telefoonlijn opzeggen; nummer behouden nieuwe provider; telefoonnummer opzoeken; iphone`,
    fr: 'abonnement gsm; carte SIM; écran cassé',
    en: 'SIM card; mobile phone plan; broken phone screen',
  },
  {
    need: 'postpakket',
    why: 'The post and couriers; see their track page.',
    sheets: 'postpakket*; pakjes*; *pakjesautomaat; bpost',
    nl: `postpakket; pakje volgen; waar is mijn pakje; pakje niet geleverd; bpost; pakjesautomaat; postpunt; postkantoor open;
      postzegels; aangetekende brief ophalen; hoeveel kost een brief versturen; pakket naar buitenland sturen; verhuisdienst van
      de post nasturen; brievenbus legen uur; postbode is niet geweest; douanekosten pakje; DHL`,
    fr: 'suivre mon colis; bureau de poste; timbre',
    en: 'track my parcel; post office; parcel not delivered',
  },
  {
    need: 'bankzaken',
    why: 'A bank and the card-stop line.',
    sheets: 'bankrekening*; basisbankdienst*; bankkaart*; bankautomaat; geldautomaat',
    nl: `bankrekening openen; bankkaart kwijt; Card Stop; geldautomaat; bankautomaat in de buurt; kaartlezer bank; bankkantoor
      gesloten; kredietkaart aanvragen; basisbankdienst; overschrijving terugdraaien; cash geld afhalen; bankkaart ingeslikt;
      rekeninguittreksels; zichtrekening opzeggen; domiciliëring stopzetten`,
    fr: 'ouvrir un compte bancaire; carte bancaire perdue; distributeur de billets',
    en: 'open a bank account; lost bank card; ATM near me',
  },
  {
    need: 'sparen-beleggen',
    why: 'A bank or investment adviser.',
    sheets: 'beleggen*; spaarrekening*; pensioensparen',
    nl: `beleggen; spaarrekening rente; aandelen kopen; pensioensparen; staatsbon; kasbon; goud kopen; kluis bank; slapende
      rekeningen; termijnrekening; beleggingsfondsen; welke bank geeft het meest rente; beurskoers; ETF; meerwaardebelasting`,
    fr: 'compte épargne; acheter des actions',
    en: 'savings account interest; invest in shares; gold price',
  },
  {
    need: 'hypotheek',
    why: 'A bank or the Flemish housing fund.',
    sheets: 'hypotheek*; hypothecair*; woonlening*; woonkrediet*',
    nl: `hypotheek; woonlening; lening om een huis te kopen; hoeveel kan ik lenen voor een woning; sociale woonlening; Vlaams
      Woningfonds woonkrediet; rentevoet woonkrediet; hypotheek herfinancieren; lening voor eerste woning; krediet huis
      geweigerd; eigen inbreng huis; hypotheek doorhalen; wederopname krediet`,
    fr: 'prêt hypothécaire; crédit logement; emprunter pour acheter une maison',
    en: 'mortgage; home loan',
  },
  {
    need: 'huis-kopen',
    why: 'Estate agents and notaries.',
    sheets: 'huis kopen; woning kopen; appartement kopen; vastgoed* -kantoor; immo*',
    nl: `huis kopen; huizen te koop; appartement te koop; immokantoor; bod doen op een huis; compromis tekenen;
      registratierechten; eerste woning kopen tips; Biddit; openbare verkoop huis; gezinswoning kopen; vastgoedmakelaar;
      aankoopkosten woning; huis bezichtigen; starterswoning; nieuwbouwproject te koop; lijfrente; huis ruilen`,
    fr: `acheter une maison; droits d'enregistrement; agence immobilière`,
    en: 'buy a house; houses for sale; estate agent',
  },
  {
    need: 'huis-verkopen',
    why: 'Estate agents, notaries and valuers.',
    sheets: 'huis verkopen; woningschatting*; schatting* woning',
    nl: `huis verkopen; hoeveel is mijn huis waard; schatter; schatting woning; makelaarsloon; meerwaarde huis verkoop; verkopen
      zonder makelaar; woning laten schatten; te koop bord; vraagprijs appartement; huis op lijfrente verkopen`,
    fr: 'vendre ma maison; estimation maison',
    en: 'sell my house; house valuation',
  },
  {
    need: 'grond-kopen',
    why: 'Estate agents, developers and farmers.',
    sheets: 'bouwgrond*; grond kopen; bouwkavel*',
    nl: `bouwgrond te koop; grond kopen; landbouwgrond kopen; stuk bos kopen; prijs bouwgrond per m2; bouwkavel; perceel te
      koop; weiland huren; bosgrond; boomgaard te koop; volkstuintje kopen; kavel zoeken; grondprijs; pachtwet`,
    fr: 'terrain à bâtir à vendre; acheter un terrain',
    en: 'building land for sale; buy land',
  },
  {
    need: 'elektricien',
    why: 'An electrician; a certified body inspects.',
    sheets: 'elektricien*; elektrische keuring; keuring elektric*',
    nl: `elektricien; stopcontact kapot; zekering springt; keuring elektriciteit; elektrische installatie laten keuren;
      kortsluiting; verliesstroomschakelaar; AREI; elektrische kast vervangen; verlichting hangen; domotica; wat kost een
      elektrieker; elektrieker gezocht; plombs springen altijd; kookplaat aansluiten`,
    fr: 'électricien; court-circuit; contrôle installation électrique',
    en: 'electrician; fuse keeps tripping; electrical inspection',
  },
  {
    need: 'loodgieter',
    why: 'A plumber; only frail residents are helped by an odd-job service.',
    sheets: 'loodgieter*; sanitair hersteller',
    nl: `loodgieter; wc verstopt loodgieter; waterleiding gesprongen; boiler geeft geen warm water; ontstoppingsdienst; toilet
      blijft lopen; wc-bril; douchekop; loodgieter zondag; afvoer stinkt; sifon; riool verstopt ontstopper; badkamer
      installeren; thermostaatkraan`,
    fr: 'plombier; WC bouché',
    en: 'plumber; blocked toilet; burst pipe',
  },
  {
    need: 'stroompanne',
    why: 'The grid operator follows and repairs failures.',
    sheets: 'stroompanne*; stroomonderbreking*; elektriciteitspanne; Fluvius*',
    nl: `stroompanne; elektriciteit uitgevallen in de straat; wanneer is er terug elektriciteit; Fluvius storing; hele wijk
      zonder licht; stroomonderbreking gepland; pannes Fluvius; elektriciteitspanne; EAN-code; aansluiting elektriciteit
      nieuwbouw; black-out; stroom valt weg; gasaansluiting aanvragen`,
    fr: `panne de courant; panne d'électricité dans ma rue`,
    en: 'power cut; power outage in my street',
  },
  {
    need: 'energiecontract',
    why: 'The supplier and the regulator; only comparing is part of an energy scan.',
    sheets: 'energiecontract*; energieleverancier*; gasleverancier*; energiemarkt',
    also: 'energiescan',
    nl: `energiecontract opzeggen; gasleverancier opzeggen; Engie; Luminus; energieovernamedocument; mijn gasleverancier is
      failliet; groepsaankoop groene stroom; dynamisch contract; vast of variabel contract stroom; capaciteitstarief; contract
      gas en elektriciteit op mijn naam zetten; eindafrekening energieleverancier klopt niet; ombudsdienst energie; verhuizen en
      energiecontract meenemen; klantnummer leverancier kwijt; welke energieleverancier heb ik`,
    fr: 'résilier contrat énergie; mon fournisseur de gaz a fait faillite',
    en: 'cancel energy contract; my gas supplier went bankrupt',
  },
  {
    need: 'waterlek',
    why: 'The water company.',
    sheets: 'waterlek*; meterstand*; watermeter*; waterleiding*; drinkwateraansluiting*',
    nl: `waterlek; meterstand doorgeven; watermeter vervangen; waterdruk te laag; bruin water uit de kraan; drinkwater
      aansluiten; hard water; wateronderbreking; lek in de leiding voor de deur; bevroren watermeter; waterverzachter`,
    fr: `fuite d'eau; relevé du compteur d'eau`,
    en: 'water leak; meter reading',
  },
  {
    need: 'epc-keuring',
    why: 'An energy expert makes the certificate; the sheets only pay for a better label.',
    sheets: 'energieprestatiecertificaat; epc keuring; epc opmaken; energiedeskundige',
    nl: `EPC laten opmaken; energiedeskundige type A; EPC nodig om te verhuren; wat kost een EPC-attest; EPC appartement
      verkopen; EPC verlopen; EPC gemeenschappelijke delen; ventilatieverslaggever; blowerdoortest; EPB-verslaggever; EPC bij
      erfenis`,
    fr: 'certificat PEB; faire établir un certificat énergétique',
    en: 'energy performance certificate; EPC for sale',
  },
  {
    need: 'verwarming-onderhoud',
    why: 'Certified technicians.',
    sheets: 'schoorsteen*; stookolietank* -verwarmingstoelage; keuring verwarming; keuring stookolietank',
    nl: `schoorsteenveger; schouw laten kuisen; keuring mazouttank; stookolietank buiten gebruik stellen; ketel onderhoud;
      chauffagist; verwarmingsketel lekt; mazouttank laten verwijderen; gaswandketel in storing; radiator ontluchten; cv-ketel
      bijvullen; mazoutlucht in de kelder; pelletkachel; groene dop tank; brandhout kopen`,
    fr: 'ramoneur; entretien chaudière; citerne à mazout contrôle',
    en: 'chimney sweep; boiler service',
  },
  {
    need: 'aannemer',
    why: 'Contractors and architects.',
    sheets: 'aannemer*; architect*; dakwerker*; bouwadvies',
    nl: `aannemer zoeken; architect gezocht; dakwerker; dakpannen leggen; stukadoor; schilder offerte; keuken installeren;
      offerte ramen; metser; tegelzetter; aannemer failliet; vloerder; dakgoot vervangen; betonwerken; prijs per m2 bouwen;
      timmerman; kelder waterdicht maken`,
    fr: 'trouver un entrepreneur; couvreur; architecte',
    en: 'find a builder; roofer; architect; plasterer',
  },
  {
    need: 'landmeter',
    why: 'A sworn surveyor.',
    sheets: 'landmeter*; perceelsgren*; afpaling*',
    nl: `landmeter; grenspaal zoeken; perceelsgrens uitmeten; afpaling; buur staat met zijn draad op mijn grond; grenspaal
      verdwenen; opmeting tuin; haag te dicht bij de scheiding; erfdienstbaarheid; recht van doorgang; landmeter-expert;
      scheidingsmuur; muur tussen twee huizen van wie`,
    fr: 'géomètre; limite de terrain; mur mitoyen',
    en: 'land surveyor; property boundary; party wall',
  },
  {
    need: 'syndicus',
    why: "A co-owners' association has its own rules.",
    sheets: 'syndicus; mede-eigen*; VME',
    nl: `syndicus; vereniging van mede-eigenaars; algemene vergadering appartement; lift stuk in het gebouw; syndicus ontslaan;
      syndickosten te hoog; reservekapitaal gebouw; basisakte appartement; hond in appartement reglement van mede-eigendom;
      bijdrage gemeenschappelijke kosten syndicus; huishoudelijk reglement gebouw; VME ondernemingsnummer`,
    fr: 'syndic; copropriété',
    en: 'building manager; co-owners association',
  },
  {
    need: 'huurcontract-registreren',
    why: 'The federal finance department registers leases; an index tool is online.',
    sheets: 'huurcontract* registr*; huurprijs index*; indexatie huur*; plaatsbeschrijving*',
    nl: `MyRent; huurindexatie berekenen; huurprijs indexeren; gezondheidsindex; plaatsbeschrijving huurwoning; modelcontract
      huur; huurschatter; registratie handelshuur; huurcontract laten opmaken; indexcijfer Statbel; handelspand huren; adres van
      expert plaatsbeschrijving`,
    fr: 'enregistrer un bail; indexation du loyer',
    en: 'register rental contract; rent indexation',
  },
  {
    need: 'slotenmaker',
    why: 'A locksmith.',
    sheets: 'slotenmaker*; slotenmakers',
    nl: `slotenmaker; sleutel afgebroken in het slot; buitengesloten; deur dichtgevallen sleutel binnen; sleutel bijmaken; kluis
      openen; cilinder voordeur; ik sta voor mijn eigen deur en geraak niet binnen; sleutelmaker; slot zit vast; autosleutel
      bijmaken`,
    fr: 'serrurier; clé cassée dans la serrure',
    en: 'locksmith; locked out of my house',
  },
  {
    need: 'verhuisfirma',
    why: 'Removal firms; the town only takes the new address and the parking ban.',
    sheets: 'verhuisfirma*; verhuislift*; verhuisdoz*',
    nl: `verhuisfirma; verhuislift huren; verhuizers prijs; verhuisdozen; piano verhuizen; inboedel opkopen; huis leegmaken na
      overlijden firma; opruimdienst zolder; meubelopslag; goedkope verhuizers; verhuisfirma offerte; huis ontruimen opkoper
      antiek`,
    fr: 'déménageurs; entreprise de déménagement',
    en: 'removal company; moving boxes; house clearance',
  },
  {
    need: 'tuin',
    why: 'Garden centres and gardeners.',
    sheets: 'tuinaanleg*; tuinadvies; tuinman; moestuinadvies',
    nl: `tuinaannemer; gazon zaaien; wanneer rozen snoeien; tuinarchitect; hortensia verplanten; mos in het gras; moestuin
      beginnen; tomaten planten wanneer; kamerplant gaat dood; wanneer haag scheren; gras wordt geel; robotmaaier; bloembollen
      planten; tuincentrum; aardappelen poten; heermoes`,
    fr: 'quand tailler les rosiers; tondre la pelouse quand',
    en: 'when to prune roses; lawn care',
  },
  {
    need: 'zonnepanelen-batterij',
    why: 'Installers; terugdraaiende teller and such are with the grid operator.',
    sheets: 'thuisbatterij*; airco; zonnepaneel*; zonnepanelen -vergunning',
    nl: `thuisbatterij; airco laten plaatsen; zonnepanelen kuisen; omvormer zonnepanelen kapot; terugdraaiende teller;
      injectietarief; zonnepanelen rendement; stekkerbatterij; plug-in zonnepanelen; airco onderhoud; windmolentje thuis;
      groenestroomcertificaten; zonnepaneel balkon`,
    fr: 'batterie domestique; climatisation',
    en: 'home battery; air conditioning installation',
  },
];
