import type { Need } from '../need.ts';

/** What else comes to the civil affairs desk: slaughter, flyers, honorary titles, sales for a good cause and such. */
export const TOWN_HALL_ODDS: readonly Need[] = [
  {
    need: 'een dier thuis slachten',
    why: 'Told by the animal and the feast: "een schaap voor het offerfeest", "ons varken".',
    sheets: 'slachting*; slachten',
    nl: `dier slachten; slachting registreren; thuisslachting; thuis een varken slachten; schaap slachten; schaap slachten
      voor het offerfeest; offerfeest; mag ik thuis een schaap slachten; geit slachten; slachtbewijs; slachtbrief;
      slachtaangifte; eigen kippen slachten; konijnen slachten; lam laten slachten; koe slachten in het slachthuis; ons eigen
      beest slachten; onverdoofd slachten; wij kweken zelf een beertje vet en willen het in november thuis in de diepvries;
      mijn nonkel is beenhouwer en komt ons varken op de koer doen; voor het feest van Abraham wil ik een ram, wat moet ik op
      voorhand melden; mag ik mijn haan en eenden de kop afdoen; ons geitje is oud en we willen het vlees houden; moet een
      keurder komen kijken naar ons zelfgekweekt kalf; schaap kopen bij de boer en naar de slachtvloer brengen; in de badkamer
      een schaap doden mag dat; varken kelen; 't zwijn dood doen; hoefdier slachten voor eigen gebruik; registratienummer voor
      wie zelf een lam slacht; kleinvee thuis doden; slachtvloer offerfeest inschrijven; van mijn eigen schaap eten`,
    fr: `abattage d'un animal; abattre un mouton; fête du sacrifice mouton; abattage à domicile déclaration; tuer notre propre
      cochon; un bélier pour l'Aïd, que déclarer`,
    en: `slaughter an animal at home; register slaughter; sheep for Eid; sacrifice feast sheep; kill our own pig at home; ram
      for Eid, what to report`,
    de: `Hausschlachtung anmelden; Schaf schlachten; Opferfest Schaf; eigenes Schwein schlachten; Widder zum Opferfest`,
    tr: `kurban kesimi; kurban kesmek; evde hayvan kesmek; kurban bayramı koyun; kurban için koç almak ne bildirmeliyim; kendi
      hayvanımızı kesmek`,
  },
  {
    need: 'belasting op reclamebladen in de bus',
    why: 'Traders say "flyers bussen", "folders"; residents who want no flyers need a sticker.',
    sheets: 'belasting reclamedrukwerk; belasting ongeadresseerd; belasting drukwerk',
    also: 'antireclamestickers; flyers; promotiemateriaal',
    nl: `belasting op reclamedrukwerk; belasting op reclamebladen; belasting op folders; flyers bussen belasting; taks op
      huis-aan-huisreclame; reclame bedelen in de brievenbussen belasting; ongeadresseerd drukwerk aangifte; folders van mijn
      winkel in de bus steken, moet ik betalen; streekkrant belasting; aangifte reclamedrukwerk; publiciteitsblaadjes
      ronddragen taks; verantwoordelijke uitgever belasting folders; ik laat vijfduizend strooibiljetten van mijn pizzeria
      ronddragen, hangt daar een taks aan; de stad stuurt mij een aanslag voor mijn reclameboekjes; per stuk betalen voor
      strooibriefjes; hoe geef ik aan hoeveel boekjes we busten; onze makelaar bust kaartjes; weekblad met advertenties huis
      aan huis, vrijgesteld of niet`,
    fr: `taxe sur les imprimés publicitaires; taxe toutes-boîtes; distribution de dépliants taxe; taxe pour mes prospectus de
      pizzeria`,
    en: `tax on unaddressed advertising; flyer distribution tax; tax on leaflets in letterboxes`,
  },
  {
    need: 'eretitel voor een politieker',
    why: 'A former alderman or councillor, or their party, asks for the honour.',
    sheets: 'eretitel*',
    nl: `eretitel; ereburgemeester; ereschepen; ereraadslid; titel van ere-schepen aanvragen; eretitel voor gemeenteraadslid;
      oud-schepen eretitel; mijn vader was dertig jaar schepen, eretitel; eretitel OCMW-voorzitter; ere-gemeenteraadslid;
      eretitel mandataris; gewezen burgemeester titel; jarenlang in de gemeenteraad gezeten, erkenning; na vier legislaturen
      stopt mijn man als raadslid, mag hij zich nog ergens naar noemen; onze overleden schepen na zijn dood nog eren; twintig
      jaar in de OCMW-raad, krijg ik daar een mooie titel voor; ere voor op mijn visitekaartje; titel na mijn mandaat; hoeveel
      jaren mandaat voor ere-; postume titel burgemeester`,
    fr: `titre honorifique mandataire; échevin honoraire; bourgmestre honoraire; titre après vingt ans de mandat`,
    en: `honorary title for councillor; honorary alderman`,
  },
  {
    need: 'iets verkopen voor een goed doel',
    why: 'Clubs and schools say wafels, truffels, stickers, "deur aan deur".',
    sheets: 'occasionele verkoop; verkoop nietcommercieel',
    also: 'standplaats nietcommerciële; vergunning collecte; rommelmarkt',
    nl: `verkoop voor een goed doel; wafels verkopen voor de school; wafelenbak; koekjesverkoop jeugdbeweging; truffels
      verkopen voor de club; deur aan deur verkopen vereniging; toelating om te verkopen voor het goede doel; occasionele
      verkoop; niet-commerciële verkoop; bloemetjes verkopen voor een vzw; chiro verkoopt pannenkoeken; taart verkopen op
      straat voor het goede doel; stickers verkopen aan de winkel; verkoop voor de warmste week; steunkaarten en pannenkoeken
      verkopen met de ploeg; kerstkaarten verkopen voor kankeronderzoek; verkoopactie vereniging gemeente; verkoop zonder
      leurkaart; onze klas gaat naar Rome en wil cakes slijten aan de kerkdeur; de chiro gaat rond met azalea's; met het zesde
      leerjaar pralines verkopen op het plein voor zieke kinderen; wij willen rozen aanbieden aan de kassa voor
      kinderkankerfonds; de fanfare leurt met lotjes en droge worsten; spaghettipakketten deur aan deur voor de turnclub; mijn
      dochter bakt koeken voor het asiel en wil ermee aanbellen; mag onze oudervereniging glühwein slijten aan de schoolpoort
      ten voordele van; ten voordele van het goede doel iets slijten`,
    fr: `vente occasionnelle non commerciale; vente pour une bonne cause; vendre des gaufres pour l'école; autorisation vente
      association; notre classe vend des cakes devant l'église`,
    en: `occasional sale for charity; sell waffles for school; permission to sell for a good cause; charity sale`,
  },
  {
    need: 'premie om een crèche te beginnen',
    why: 'Who starts a day nursery, or takes children at home, asks for money to begin.',
    sheets: 'premie kinderdagverblijf; opstart* kinderdagverblijf',
    also: 'loket kinderopvang; startersgesprek',
    nl: `premie kinderdagverblijf; kinderdagverblijf beginnen; crèche starten; crèche opstarten premie; ik wil een
      kinderopvang openen; zelfstandige kinderopvang starten subsidie; opvangplaatsen creëren premie; startpremie
      kinderopvang; onthaalmoeder worden premie; minicrèche openen; subsidie om babyopvang te starten; eigen opvang voor
      baby's beginnen; steun voor nieuwe crèche; peuteropvang oprichten; ik ben kleuterjuf en wil thuis acht baby's opvangen,
      legt de stad iets bij; mijn garage ombouwen tot een speelruimte voor peuters en daar centen voor krijgen; met twee
      vriendinnen een groepsopvang beginnen; bedjes, boxen en een omheining kosten veel, opstart; extra plaatsjes in onze
      opvang en steun ervoor; steun voor wie onthaalouder wil worden; startgeld kribbe`,
    fr: `prime pour ouvrir une crèche; démarrer une garderie; subside création de places d'accueil; j'ouvre une garderie chez
      moi, aide de la commune`,
    en: `grant to start a day nursery; open a crèche; start-up premium childcare`,
  },
  {
    need: 'openen op de wekelijkse rustdag',
    why: 'Traders say "zondag open" or "sluitingsdag verzetten"; only the sheets speak of a "rustdag".',
    sheets: 'aangifte rustdag; afwijking rustdag',
    also: 'toelating rustdag; afwijking sluitingsuren',
    nl: `wekelijkse rustdag; afwijking rustdag aangeven; winkel zondag open; op zondag openen; sluitingsdag veranderen;
      andere sluitingsdag kiezen; zeven dagen op zeven open; mag mijn winkel op zondag open zijn; rustdag verzetten;
      wekelijkse sluitingsdag handelaar; aangifte rustdag winkel; bakker zondag open; winkel open op feestdag; verplichte
      rustdag zelfstandige; mijn frituur sluit op dinsdag en ik wil naar woensdag; in de kerstperiode elke dag mijn
      boetiek openhouden; onze bloemenwinkel wil moederdag open en dat valt op onze vaste rustdag; als slager op maandag
      vierentwintig uur dicht; kapper die ook op zondag knipt; braderie op onze vaste sluitingsdag; vaste dag dicht
      verwisselen; winkel op zondag open; zondagopening; koopzondag; mag ik zeven dagen op zeven open zijn; rustdag
      verplicht; winkel zeven dagen open; zondag werken in mijn winkel; open op een feestdag; sluitingsdag winkel;
      sperperiode solden zondag; bakker wil geen dag meer toe; in december alle dagen verkopen; moet ik een vaste dag
      dicht blijven; toeristisch centrum en zondags verkopen; bloemist op moederdag`,
    fr: `jour de repos hebdomadaire; ouvrir mon magasin le dimanche; déroger au jour de repos; changer mon jour de
      fermeture pour les fêtes; ouvrir le dimanche`,
    en: `weekly closing day; open my shop on Sunday; deviation from weekly rest day; open shop on Sunday`,
  },
  {
    need: 'belasting per overnachting',
    why: 'Owners of a B&B or hotel say "toeristentaks", "logies"; guests see it on the bill.',
    sheets: 'verblijfsbelasting; belasting logies; toeristentaks',
    also: 'belasting tweede verblijf',
    nl: `verblijfsbelasting; toeristentaks; toeristenbelasting; belasting per nacht; taks op overnachtingen; belasting op
      logies; B&B belasting; bed and breakfast taks; hotelbelasting; ik verhuur een kamer aan toeristen, welke belasting;
      vakantiewoning verhuren belasting per nacht; logeerders aangeven gemeente; overnachtingen doorgeven elke maand;
      gastenkamer taks; city tax; camping verblijfstaks; ons tuinhuis verhuren we via een platform en de gemeente vraagt
      centen per slaper; hoeveel moet ik per hoofd per nacht afdragen voor onze trekkershut; op de rekening van het hotel
      stond een extra euro voor de stad; onze boerderijkamers, wat geef ik door; jeugdherberg en taks per bed; vrijstelling
      taks voor kampen van de scouts; mobilhomes op onze weide, taks per nacht`,
    fr: `taxe de séjour; taxe par nuitée; taxe chambre d'hôtes; déclarer les nuitées; combien par tête et par nuit pour notre
      gîte`,
    en: `tourist tax; tax per night; city tax for B&B; declare overnight stays`,
  },
];
