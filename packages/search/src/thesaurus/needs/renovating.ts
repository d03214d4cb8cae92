import type { Need } from '../need.ts';

/** What residents ask about grants and loans for renovating, insulating and adapting a home, and about its papers. */
export const RENOVATING: readonly Need[] = [
  {
    need: 'verbouwpremie',
    why: 'Residents name the work (roof, windows, wall, bathroom) and ask what they get back, not the name of the premium.',
    sheets: '*verbouwpremie; renovatiepremie -gevel*',
    also: 'verbouwlening; epclabel*; superisolerend glas; warmtepomp; energiescan; thermografi*; woonloket',
    nl: `verbouwpremie; Mijn VerbouwPremie; renovatiepremie; premie verbouwen; premie dakisolatie; premie isolatie; mijn dak
      isoleren geld terug; zolder isoleren premie; muren isoleren premie; spouwmuurisolatie; vloerisolatie; kelder isoleren;
      nieuw dak leggen premie; nieuwe ramen premie; ramen en deuren vervangen hoeveel krijg ik terug; premie badkamer;
      badkamer vernieuwen premie; premie elektriciteit vernieuwen; nieuwe elektriciteit leggen subsidie; premie zonneboiler;
      premie warmtepompboiler; premies voor een oud huis opknappen; oud huis gekocht en alles moet gebeuren; huis renoveren
      subsidie; welke premies bestaan er voor mijn huis; premies van dit jaar; subsidie van Vlaanderen voor renovatie;
      dakwerken premie; dakgoten vernieuwen premie; buitenschrijnwerk premie; facturen indienen verbouwpremie;
      inkomenscategorie verbouwpremie; Fluvius premie; ketel vervangen premie; condensatieketel premie; mazoutketel weg
      premie; van mazout afstappen; huis van mijn ouders verbouwen premie; tochtig huis isoleren met klein inkomen; premie
      verhuurder isolatie; premiezoeker; btw 6 procent verbouwen; het huis van bomma is jaren vijftig, enkel steen, alles moet
      nog; we hebben een offerte van de dakwerker van 22000 euro, wat krijg ik daarvan terug; mijn oude mazoutketel moet
      eruit, geeft Vlaanderen daar geld voor; wij zijn pas in ons eerste huis en hebben de zolder laten volspuiten; de factuur
      van de loodgieter voor de nieuwe badkamer kan ik die ergens indienen; 'k è nieuwe vensters gestoken, krijg ik daar nog
      iets van were; mijn schoonzoon isoleert zijn spouw en zegt dat ge subsidie krijgt; pleisterwerken, nieuwe chape en
      elektriciteit, is daar een tussenkomst voor; doe ik het dak zelf, krijg ik dan ook iets; gepensioneerd koppel wil nog
      kelderplafond isoleren; tot wanneer na de factuur mag ik de premie vragen; mijn premie is geweigerd omdat de aannemer
      een attest vergat; geld terugtrekken van renovatiewerken; renovatiegeld; dakpremie; muurpremie; zoldervloer;
      binnenisolatie; buitengevelisolatie; vloer uitbreken en isoleren tussenkomst; trap en binnendeuren premie; funderingen
      herstellen premie; rijwoning opknappen steun; verbouwing subsidies op een rij; ketelpremie; zonneboilerpremie; ons
      dakske is versleten en de winter komt, wat past Vlaanderen bij; verhuurder wil dak van huurhuis isoleren, tussenkomst;
      middeninkomen, welke klasse val ik voor de verbouwing; aankoop woning 1960, totaalrenovatie, premies; schrijnwerker
      plaatst deuren en ramen, hoe dien ik in; dakpannen vernieuwen en meteen isoleren, Vlaamse steun online;
      spouwmuur laten opvullen; facturen van de nieuwe elektriciteit indienen`,
    fr: `prime rénovation; prime isolation toiture; prime pour nouvelles fenêtres; primes pour rénover une vieille maison;
      Mijn VerbouwPremie; aide pour rénover la salle de bain; prime isolation murs; devis du couvreur de 22000 euros, combien
      puis-je récupérer; chaudière au mazout à remplacer prime`,
    en: `renovation grant; roof insulation grant; grant for new windows; renovate an old house subsidy; insulation subsidy;
      money back for renovation works; what do I get back for my new roof; replacing my oil boiler subsidy; renovation
      grant for an old house; grant for roof and walls`,
    de: `Renovierungsprämie; Zuschuss Dachdämmung; Zuschuss neue Fenster; altes Haus renovieren Förderung`,
    tr: `tadilat primi; çatı yalıtımı yardımı; yeni pencere desteği; ev yenileme desteği`,
  },
  {
    need: 'verbouwlening',
    why: 'Residents ask to borrow cheaply to insulate, replace a boiler or do works; its name was "energielening" before.',
    sheets: '*verbouwlening; renovatielening; energielening',
    also: '*verbouwpremie; epclabel*; woonloket; energiescan; warmtepomp',
    nl: `verbouwlening; Mijn VerbouwLening; lening om te verbouwen; goedkope lening voor dakisolatie; goedkoop lenen voor
      werken aan mijn huis; renteloze lening verbouwen; renovatielening; geld lenen voor een nieuw dak; ik wil mijn huis
      opknappen maar heb het geld niet; bank wil mij niet lenen voor verbouwing; lening voor nieuwe verwarming; lening
      voor ramen; huis geërfd en geen geld om te renoveren; renovatie voorfinancieren; facturen van de aannemer niet
      kunnen betalen; noodkoper; lening voor huis in slechte staat; 60.000 euro lenen verbouwen; voordelige lening met
      laag inkomen renovatie; lenen voor elektriciteit en sanitair; afbetalen over vijfentwintig jaar renovatie;
      verhuurder lening renovatie; kapotte ketel en geen geld voor een nieuwe; ons dak lekt, de offerte is 18000 euro en
      wij hebben niks opzij; bij de bank krijg ik niks meer omdat ik al een lening op het huis heb; oude dame met klein
      pensioen heeft een nieuwe ketel nodig en geen spaarcentjes; ik moet de aannemer betalen voor de premie gestort
      wordt; lenen bij Vlaanderen voor ramen en gevel; verbouwing op afbetaling; dringend sanitair en leidingen vernieuwen
      maar geen kapitaal; 'k zoe mijn uus willen ipknappen moar 'k è gin geld; voorschieten van verbouwingskosten;
      verbouwkrediet; isolatielening; renovatiekrediet; mijn zoon kocht een bouwvallig rijhuis en kan het niet opknappen
      met zijn loon; spaarpot leeg na aankoop en het huis is nog niet bewoonbaar; hoeveel moet ik per maand afbetalen op
      vijftienduizend euro werken; ketel begeven in januari, 6000 euro, hoe betaal ik dat; lening voor huurhuis opknappen
      dat via SVK gaat; mijn inkomen is te laag voor een gewone lening en het huis moet geïsoleerd; VME appartement lening
      dakwerken; syndicus lening renovatie gebouw; goedkoop geld voor renovatie; nul procent; rentevoet verbouwen;
      energielening; renteloze lening; lenen om te isoleren; lening voor isolatie; lening dakisolatie; lening voor nieuwe
      ramen; lenen voor dubbel glas; lening hoogrendementsglas; lening voor nieuwe verwarmingsketel; lenen om stookketel
      te vervangen; mazoutketel vervangen met lening; lening condensatieketel; lening zonnepanelen; lening warmtepomp;
      lening van de Vlaamse overheid voor renovatie; lening energiehuis; goedkope lening voor verbouwing; lening nul
      procent; renteloos lenen; geen spaargeld om te isoleren; ik wil isoleren maar heb geen geld; ons dak is niet
      geïsoleerd en we kunnen het niet betalen; chauffageketel stuk en geen geld voor een nieuwe; ketel kapot en geen
      geld; noodkoopfonds; noodkooplening; afbetaling energielening uitstellen; energielening afbetalen; lening voor lage
      inkomens renovatie; energiebesparende werken financieren; verbouwen zonder geld; bij de bank krijgen we geen lening
      om het dak te doen; wij kochten een krot met enkel glas en ons geld is op na de aankoop; onze ketel van 1989 is
      versleten en we kunnen 6000 euro niet ophoesten; mijn moeder wil haar ramen vernieuwen zonder haar spaarboekje te
      plunderen; maandelijks afbetalen voor isolatie van zolder; mogen gepensioneerden nog lenen om te renoveren; ik ben
      72 en wil lenen voor een nieuwe chauffage; lening van 60000 euro voor renovatie zonder intrest; nulprocentlening;
      lenen aan nul procent; EPC label F gekocht en verplicht renoveren zonder centen; verplichte renovatie en geen
      budget; renovatieplicht lening; wij willen van den mazout af maar kunnen de warmtepomp niet voorschieten; verbouwing
      voorfinancieren; energiezuinig verbouwen financieren; krediet voor superisolerende beglazing; uitstel aflossing
      verbouwlening; huis met rotte ramen en geen lening bij de bank; spouwmuur isoleren op afbetaling; verhuurder lenen
      om huurhuis te isoleren; geld lenen bij het energiehuis; renteloos lenen voor dakisolatie; geld lenen van Vlaanderen
      voor dubbel glas; lenen voor dubbel glas of ramen; lening voor een renovatie met weinig spaargeld`,
    fr: `prêt rénovation; prêt avantageux pour rénover ma maison; prêt isolation; emprunter pour un nouveau toit; mon toit
      fuit et je n'ai pas d'économies, emprunter pour les travaux; prêt énergie; prêt à taux zéro; emprunter pour isoler;
      chaudière cassée pas d'argent; la banque refuse de nous prêter pour isoler`,
    en: `renovation loan; cheap loan for insulation; borrow money to renovate my house; no money for a new roof; my roof
      leaks and I have no savings, loan for the works; energy loan; interest-free loan; loan for insulation; loan for a
      new boiler; bank refuses a loan for our roof; borrow to replace an old boiler`,
    de: `Renovierungsdarlehen; günstiger Kredit für Dämmung; Geld leihen zum Renovieren; Energiekredit; zinsloses
      Darlehen; Kredit für Dämmung; neue Heizung finanzieren; Kredit für neue Fenster ohne Zinsen`,
    tr: `tadilat kredisi; yalıtım için ucuz kredi; ev yenilemek için borç; enerji kredisi; faizsiz kredi; yalıtım kredisi;
      yeni kombi için kredi; banka kredi vermiyor çatı yalıtımı için`,
  },
  {
    need: 'EPC-labelpremie',
    why: 'Buyers of a house with label E or F must renovate in time and ask what they get for the better label.',
    sheets: 'epclabel*; labelpremie',
    also: '*verbouwpremie; *verbouwlening; laagenergiewoning; woningpas',
    nl: `EPC-labelpremie; labelpremie; premie beter EPC; van label F naar label B; huis met slecht EPC gekocht;
      renovatieplicht; renovatieverplichting na aankoop; verplicht renoveren binnen vijf jaar; EPC label E appartement
      renoveren; grondig energetisch renoveren premie; energielabel verbeteren geld; EPC F huis; oude EPC activeren; ik moet
      label D halen; label A premie; wij kochten een appartement met label F en moeten binnen zes jaar naar D; van een
      energieverslinder naar een B, krijg ik daar iets voor; nieuw EPC na onze werken, waar dien ik dat in; de notaris zei dat
      we verplicht zijn te renoveren na aankoop; huis van 600 kWh per vierkante meter naar 150; ouderlijk huis geërfd met
      slecht label, moet ik verplicht iets doen; labelsprong premie; twee labels omhoog; energiescore verbeteren premie; EPC
      na renovatie; wat als ik binnen de termijn het label niet haal; was label E in 2022, nu A, bedrag; premie beter
      energielabel startdatum EPC; label verhogen en geld krijgen; renovatieplicht uitstel; boete renovatieverplichting;
      van label f naar a; van label e naar b`,
    fr: `prime label EPC; obligation de rénover après achat; améliorer le label énergie prime`,
    en: `EPC label premium; must renovate after buying a house with a bad energy label; better energy label grant`,
    de: `EPC-Labelprämie; Renovierungspflicht nach Kauf`,
    tr: `EPC etiket primi`,
  },
  {
    need: 'glas en ramen premie',
    why: 'Residents say double glazing, "dubbel glas", "nieuwe vensters".',
    sheets: 'superisolerend glas; premie *glas',
    also: '*verbouwpremie; *verbouwlening; duurzaam hout',
    nl: `hoogrendementsglas premie; dubbel glas premie; driedubbel glas; enkel glas vervangen; dubbele beglazing;
      superisolerend glas; nieuwe vensters; tocht door oude ramen; ramen vervangen subsidie gemeente; isolerende beglazing;
      HR-glas; beglazing vernieuwen; koude ramen met condens; bel-etage ramen vervangen; ons vensters zijn nog van enkel glas
      en 's morgens hangt er ijs aan; bloemen op de ruiten in de winter, nieuwe beglazing laten steken; alleen het glas
      vervangen en de houten kaders houden; hoogrendementsglas in de veranda; driedubbele ruiten; vensterglas vernieuwen;
      glazenmaker factuur premie; U-waarde glas; nieuwe ruiten in een rijhuis, past de gemeente bij; 'k wil dubbel glas loaten
      steken; de schrijnwerker zet isolerend glas in mijn slaapkamerramen, tussenkomst; lawaai van de baan en kou, beter glas
      laten zetten; de ruit voelt ijskoud en beslaat; schuifraam met thermisch glas; premie per vierkante meter glas`,
    fr: `prime double vitrage; remplacer les fenêtres simple vitrage`,
    en: `grant for double glazing; replace single-pane windows`,
    de: `Zuschuss Doppelverglasung`,
  },
  {
    need: 'warmtepomp',
    why: 'Residents want off gas or fuel oil and ask what a heat pump brings in.',
    sheets: 'warmtepomp*',
    also: '*verbouwpremie; *verbouwlening; laagenergiewoning',
    nl: `warmtepomp; premie warmtepomp; warmtepomp installeren; lucht-water warmtepomp; geothermie boring; van gas af; mazout
      vervangen door warmtepomp; hybride warmtepomp; airco als verwarming premie; warmtepomp subsidie gemeente; elektrisch
      verwarmen; verwarmen zonder gas; van het gas los; grondwarmte; wij willen nooit meer mazout laten leveren en elektrisch
      stoken; installateur stelt een lucht-waterpomp voor van 14000 euro; buitenunit in de tuin en vloerverwarming; mijn
      gasketel is op, wat nu zonder gas; oude hoeve en bodemwarmte; warmte uit de grond halen; warmte uit de lucht; warmtepomp
      in een rijhuis, geeft de gemeente iets; gasaansluiting afsluiten en pomp zetten; warmtepomppremie; geothermische
      warmtepomp; grondboring verwarming; lucht-lucht; warmtepomptoestel toelage; mijn schoonbroer heeft een warmtepomp en
      kreeg geld van de gemeente; 'k wil van dienen mazout af en een pompe zetten`,
    fr: `prime pompe à chaleur; remplacer le chauffage au mazout`,
    en: `heat pump grant; replace gas heating with heat pump`,
    de: `Wärmepumpe Zuschuss`,
  },
  {
    need: 'ventilatie',
    why: 'Asked as "system D" or "verluchting" by builders and renovators.',
    sheets: '*ventilatie',
    also: 'laagenergiewoning; *verbouwpremie; warmtepomp',
    nl: `balansventilatie; ventilatiesysteem D; ventilatie premie; verluchting huis; warmteterugwinning; warmterecuperatie;
      warmtewisselaar ventilatie; WTW-toestel; mechanische ventilatie subsidie; verse lucht in huis installeren; ventilatie
      nieuwbouw; condens en slechte lucht ventilatie plaatsen; nieuwe ramen en nu loopt het water van de muren, toestel voor
      verse lucht; ventilatie-unit op zolder met buizen naar elke kamer; toestel dat de warmte uit de vuile lucht haalt;
      bouwheer kiest systeem D, is er iets voor te krijgen; mijn nieuwbouw zonder open ramen verluchten; zuurstof in huis,
      passief gebouwd, subsidie luchtgroep; verluchtingssysteem plaatsen; ventilatie-installatie; luchtgroep; dubbele flux;
      luchtverversing; ventilatiepremie; allergie en pollen, ventilatie met filters laten installeren; factuur
      ventilatietoestel binnen doen`,
    fr: `prime ventilation double flux`,
    en: `ventilation with heat recovery grant`,
  },
  {
    need: 'laagenergiewoning',
    why: 'Builders ask for a reward for a low E level.',
    sheets: 'laagenergiewoning; *energie*woning premie; bijnaenergieneutra*',
    also: '*verbouwpremie; epclabel*; warmtepomp; *ventilatie',
    nl: `laagenergiewoning; premie energiezuinig bouwen; passiefhuis; passiefwoning premie; BEN-woning; E-peil premie; E-peil
      onder 20; nieuwbouw energiezuinig subsidie; nieuw appartement met laag E-peil; premie nieuwbouw; EPB goed resultaat
      premie; K-peil; energiezuinige nieuwbouwwoning korting; ons nieuw huis haalt E10, beloont de gemeente dat; de architect
      tekent een woning die bijna niks verbruikt; wij bouwen passief, wat krijgen wij; EPB-verslaggever zegt E-peil 0; S-peil;
      nulenergiewoning; energieneutraal bouwen; zuinige nieuwbouw premie; sleutel-op-de-deur en E-peil onder de norm; na
      afbraak een superzuinige woning gezet; huis zonder energiefactuur bouwen, korting van de gemeente; jong koppel bouwt
      houtskelet met dikke isolatie; bewijs EPB indienen gemeente`,
    fr: `prime maison basse énergie; maison passive prime`,
    en: `low-energy house grant; passive house subsidy`,
  },
  {
    need: 'duurzaam hout',
    why: 'Residents name the wooden thing they build: terrace, pergola, window frames.',
    sheets: 'duurzaam hout; *hout premie',
    also: '*verbouwpremie; superisolerend glas',
    nl: `duurzaam hout; FSC-hout premie; PEFC; houten ramen premie; houten terras premie; pergola hout subsidie;
      gevelbekleding in hout; houten vloer premie; gelabeld hout; carport hout toelage; houtskeletbouw premie; houten
      afsluiting subsidie; ecologisch bouwen met hout; schrijnwerk in hout premie; ik leg een houten terras achter mijn huis
      met gelabelde planken; nieuwe houten ramen met keurmerk, geeft de gemeente iets; bardage en dakspanten met FSC-label;
      thermowood gevel; lariks bekleding; houten poort met label; planken met keurmerk; tuinberging in inlands hout; bos dat
      eerlijk gekapt is; parket uit verantwoord bosbeheer; bewijs van FSC op de factuur van de schrijnwerker; ik koos geen
      tropisch hout, beloning; houten buitenschrijnwerk toelage; houten gevel toelage`,
    fr: `prime bois durable FSC`,
    en: `grant for certified wood`,
  },
  {
    need: 'vocht in de muren',
    why: 'Owners describe wet walls and peeling paint; tenants with a damp home mean another thing (the landlord).',
    sheets: 'opstijgend vocht; vochtbestrijding',
    also: 'gevelrenovatie*; *verbouwpremie; onderzoek woningkwaliteit; huurwoning melden',
    nl: `opstijgend vocht; grondvocht; vochtige muren behandelen; muren injecteren tegen vocht; natte muren in mijn eigen
      huis; vochtbestrijding premie; salpeter op de muur; behang komt los van het vocht; vochtprobleem oud huis premie; muren
      drogen; waterkering in de muur; onderkappen; vocht trekt op in de gevel; kelder kuipen tegen vocht; pleister valt af
      door vocht; firma voor vochtbestrijding betalen; de onderkant van onze muren is altijd nat en er staat wit poeder op;
      mijn plinten komen los en het water kruipt een meter hoog in mijn eigen woning; een firma wil gaatjes boren en iets
      inspuiten; in ons oud rijhuis trekt het vocht uit de grond naar boven; 'k è nat in mijn muren tot aan de venster, 't
      komt uit den grond; natte voet van de muur; capillair vocht; muurinjectie; muren onderzagen; dpc; zouten uit de
      bakstenen; de voorgevel kleurt groen onderaan en binnen bladdert de verf; injecteren 4500 euro, komt de gemeente tussen;
      pleisterwerk kappen en muren waterdicht maken eigenaar; kelder van mijn eigen huis sijpelt en de wand is doorweekt`,
    fr: `humidité ascensionnelle prime; traiter les murs humides de ma maison`,
    en: `rising damp grant; treat damp walls in my own house`,
    de: `aufsteigende Feuchtigkeit Zuschuss`,
  },
  {
    need: 'woningpas',
    why: 'The digital file of a house: owners ask where their EPC and certificates are.',
    sheets: 'woningpas',
    also: 'stedenbouwkundig* inlicht*; stedenbouwkundig uittreksel; bodemattest; epclabel*',
    nl: `woningpas; digitaal paspoort van mijn huis; papieren van mijn huis; dossier van mijn woning bekijken; EPC van mijn huis
      opzoeken; EPC-attest terugvinden; EPC; energielabel huis; attesten van mijn huis; huis verkopen welke documenten;
      asbestattest terugvinden; asbestattest; keuringsattest elektriciteit huis terugvinden; gegevens van mijn huis online;
      EPB-aangifte opvragen; energieprestatiecertificaat; stookolietank attest; overzicht van vergunningen van mijn huis; de
      notaris vraagt het EPC en ik vind dat papier niet meer; ik wil online zien wat er allemaal over mijn huis geregistreerd
      staat; waar zit mijn energiescore van mijn appartement opgeslagen; koper vraagt attesten van dak, elektriciteit en
      stookolie; mijn bouwjaar en isolatie opzoeken in één dossier; foutje in de gegevens van mijn woning bij Vlaanderen; toegang
      tot woningdossier delen met architect; woningdossier; huisdossier digitaal; attestenmap; huispaspoort; welk label heeft
      mijn huis; EPC-waarde kijken; labelscore woning; keuringsverslag van 2012 teruggevonden krijgen; overstromingsscore en
      vergunning van mijn woning op één plek; mijn broers en ik verkopen het ouderlijk huis en zoeken alle attesten; aanmelden
      met itsme om mijn huis te bekijken; alle papieren van mijn huis op één plek`,
    fr: `passeport du logement; certificat PEB de ma maison`,
    en: `home passport; energy certificate of my house; documents to sell my house`,
    de: `Gebäudepass; Energieausweis meines Hauses`,
  },
];
