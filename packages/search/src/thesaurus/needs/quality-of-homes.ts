import type { Need } from '../need.ts';

/** What residents ask about unhealthy, unsafe, filthy and empty homes, fire and burglary. */
export const QUALITY_OF_HOMES: readonly Need[] = [
  {
    need: 'slechte huurwoning',
    why: 'Tenants tell of mould, leaks, cold and a landlord who does nothing; they do not know that the town can inspect.',
    sheets:
      'onderzoek woningkwaliteit; onderzoek kwaliteit woning; huurwoning melden; woningonderzoek; woningcontrole',
    also: 'conformiteitsattest; woonloket; noodwoning; juridisch* advies; juridische hulp; opstijgend vocht',
    nl: `slechte huurwoning; schimmel; schimmel op de muren; zwarte plekken op de muur in de slaapkamer; vocht in huis en
      huisbaas doet niets; verhuurder herstelt niks; huisbaas reageert niet op mijn brieven; lekkend dak huurhuis; het regent
      binnen; water loopt door het plafond; geen verwarming in huurhuis en verhuurder laat het zo; chauffage kapot en de huisbaas
      trekt het zich niet aan; geen warm water al weken; elektriciteit niet veilig in huurhuis; blote draden; stopcontacten
      vonken; gaskachel trekt niet en CO-gevaar; CO-vergiftiging huurwoning; ratten in mijn appartement en huisbaas wil niks
      doen; kakkerlakken in de blok; tocht door kapotte ramen; rotte vloer; gat in de vloer; trap zonder leuning; mijn kinderen
      zijn altijd ziek door het vocht; mijn zoontje hoest van de schimmel; astma door schimmelhuis; krot; krotwoning;
      huisjesmelker; te klein huis voor zoveel mensen; overbewoond; met vijf op één kamer; ongezond huis; onveilige woning
      melden; klacht over slechte woning; ongeschikt verklaren; onbewoonbaar verklaren van een woning; woning laten keuren;
      woningcontroleur; wooninspectie; mijn studentenkot is onveilig; kot niet in orde; wc werkt niet in huurhuis; riool stinkt
      in mijn huurappartement; huurhuis niet in orde; gebreken aan de woning; mag ik stoppen met huur betalen als het huis slecht
      is; mijn moeder huurt een vochtig kot; ons dochter woont in een schimmelflat; condens en schimmel wie moet dat oplossen;
      balkon staat op vallen; schouw staat scheef boven de straat; er groeien paddenstoelen achter de kleerkast en de eigenaar
      zegt dat wij te weinig verluchten; de baby slaapt onder een nat plafond en de huisbaas komt niet; ons behang komt los en
      alles ruikt muf in het huurhuis; als ik de douche aanzet springt heel de elektriciteit en de verhuurder haalt zijn
      schouders op; de geiser valt uit en wij wassen ons al sinds november met koud water; mijn dochter zit op kot zonder raam en
      met één wc voor twaalf studenten; ik poets bij een oude vrouw en dat huis van haar huisbaas is niet menselijk meer;
      voordeur sluit niet en het raam is dichtgeplakt met karton, eigenaar reageert niet; de dokter zegt dat de astma van mijn
      zoontje van de muren komt; 'k è overal schimmel en den huisboas trekt er zijn pluimen nie van aan; den eigenaar trekt zich
      er niks van aan dat het binnenregent; wij krijgen hoofdpijn van de kachel in het huurhuis, is dat CO; een putje in de
      keukenvloer waar ratten uitkomen, verhuurder doet niks; ik betaal 800 euro voor een kot waar het plafond van afbrokkelt; de
      lift van ons huurappartement is al maanden stuk en de huisbaas laat betijen; kan er eens iemand kijken of dit huis nog
      verhuurd mag worden; seizoenarbeiders slapen met acht in een garage bij ons in de straat; huisbaas belooft altijd te komen
      maar er gebeurt niks; beschimmelde kinderkamer; zwarte muren; muffe geur huurhuis; natte muren huurwoning; plafond valt
      naar beneden huurhuis; afvoer verstopt en verhuurder komt niet; lekke leiding huurappartement; rotte ramen; loshangende
      kabels; verroeste ketel; patiënt woont in ongezond huurhuis; kinderen met bronchitis door de muren; verhuurder herstelt pas
      als ik de huur omhoog laat gaan; iets melden over het huis waar ik huur; wantoestanden verhuring; slaapkamer zonder raam
      huren; keukenvloer zakt door; vensters die niet meer dichtgaan; dertien graden binnen en de huisbaas weigert; ons kamers
      zijn kletsnat; het lekt op mijn bed; 't trekt hier langs alle kanten en den eigenaar lacht ermee; stroom op de kraan van
      het huurhuis; het druppelt binnen en de huisbaas doet niks; het regent binnen en de huisbaas reageert niet; geen warm water
      in het appartement en de eigenaar neemt niet op; ongezond kot, wie komt dat nakijken; gebreken in de huurwoning melden;
      behang valt van de muur door vocht en de verhuurder herstelt niets; vochtige muren en de verhuurder doet niets; behang komt
      los en de verhuurder wil niets herstellen`,
    fr: `logement insalubre; moisissures dans mon appartement; le propriétaire ne fait rien pour l'humidité; pas de chauffage
      dans la maison louée; marchand de sommeil; faire contrôler mon logement; électricité dangereuse appartement; mes enfants
      sont malades à cause de l'humidité; des champignons poussent derrière l'armoire; le bébé dort sous un plafond mouillé et
      le propriétaire ne vient pas`,
    en: `mould in my rented flat; damp apartment landlord does nothing; unhealthy housing; no heating in rental house;
      landlord will not repair; report bad housing; slum landlord; unsafe wiring in rented home; mushrooms behind the wardrobe
      and the landlord blames us; cold water since November and no repair`,
    de: `Schimmel in der Mietwohnung; Vermieter repariert nichts; feuchte Wohnung; keine Heizung in der Mietwohnung; Wohnung
      kontrollieren lassen; Pilze hinter dem Schrank und der Vermieter tut nichts`,
    tr: `evde küf; ev sahibi tamir etmiyor; rutubetli ev; kiralık evde ısıtma yok; kötü evi şikayet etmek; duvarlar simsiyah
      oldu ev sahibi gelmiyor; aylardır sıcak su yok ev sahibi yapmıyor`,
  },
  {
    need: 'woningkwaliteitsonderzoek',
    why: 'After the complaint comes the visit of an inspector: residents ask who comes, what it costs and what follows.',
    sheets:
      'onderzoek woningkwaliteit; onderzoek kwaliteit woning; conformiteitsonderzoek; huurwoning melden',
    also: 'conformiteitsattest; noodwoning; woonloket',
    nl: `woningkwaliteit; woningonderzoek aanvragen; controle van mijn huis; wie komt kijken of mijn woning veilig is; inspecteur
      woning; technisch verslag woning; procedure ongeschikt; ongeschiktverklaring; onbewoonbaarverklaring; onbewoonbaar bord op
      de deur; besluit burgemeester onbewoonbaar; hoorzitting woningkwaliteit; veiligheid en gezondheid woning; minimale normen
      woning; Vlaamse Codex Wonen; Wooncode; normen kamerwoning; hoeveel vierkante meter per persoon; maximum aantal bewoners;
      bezettingsnorm; aangetekend in gebreke stellen van verhuurder; herhuisvesting na onbewoonbaarverklaring; wat als mijn huis
      wordt afgekeurd; moet ik weg als mijn woning ongeschikt is; controleur komt langs en ik ben eigenaar; strafpunten woning;
      buurman verhuurt kamers in een krot; illegale kamers; kamers boven café zonder ramen; ik vermoed verkrotting bij de buren;
      deskundige huis laten nakijken; ik kreeg een brief dat er iemand van de gemeente mijn huurhuis komt opmeten; de controleur
      heeft rode punten gegeven, moeten wij nu verhuizen; het huis is onbewoonbaar verklaard, wie betaalt de huur dan nog; als
      eigenaar moet ik binnen de drie maanden herstellen na de controle; hoe kom ik weer van dat besluit van de burgemeester af
      na de herstelling; kan ik iemand laten komen die vaststelt dat mijn woning niet deugt; met z'n hoevelen mogen wij in twee
      slaapkamers wonen; hoe hoog moet een plafond zijn om er een slaapkamer van te maken; hiernaast slapen vijftien arbeiders in
      een rijhuis; kelder verhuurd als slaapkamer, mag dat; zolderkamer verhuren minimale hoogte; gemeente of Vlaanderen, wie
      onderzoekt slechte huizen; verslag van de woningcontrole opvragen; beroep tegen ongeschikt verklaring; vaststelling
      gebreken; categorie gebreken; 'k zoe willen da der iemand van de stad komt kieken no da kot; is een huis dat ongeschikt
      verklaard is nog te verhuren; controle gezinsuitbreiding, te weinig kamers, overbewoning vaststellen; onbewoonbaarheid
      opheffen; heropheffing; opheffing besluit; waarschuwingsprocedure; hersteltermijn; een papier plakt op de voordeur dat er
      niemand meer mag wonen; mijn verhuurder liet de inspecteur niet binnen`,
    fr: `enquête qualité du logement; inspecteur du logement; déclarer inhabitable; normes minimales logement; combien de
      mètres carrés par personne`,
    en: `housing inspection; ask for an inspector to check my home; declared unfit; minimum housing standards; how many people
      may live here`,
    de: `Wohnungsinspektion; Wohnung für unbewohnbar erklären; Mindestnormen Wohnung`,
    tr: `konut denetimi; eve müfettiş; oturulamaz kararı`,
  },
  {
    need: 'conformiteitsattest',
    why: 'Landlords must or want to prove that a home is fit to let; they speak of an inspection or "keuring".',
    sheets: 'conformiteitsattest*',
    also: 'onderzoek woningkwaliteit; woningpas; verhuur sociaal verhuurkantoor; woonloket',
    nl: `conformiteitsattest; conformiteit; woning in orde om te verhuren; attest om te mogen verhuren; ik wil mijn huis verhuren
      wat is verplicht; keuring huurwoning; keuringsattest verhuur; kotlabel; studentenkamers verhuren attest; kamers verhuren;
      kamer verhuren aan student; appartement verhuren aan welke eisen; verplicht attest verhuurder; huurwoning laten goedkeuren;
      kwaliteitsattest woning; hoelang is het conformiteitsattest geldig; attest na herstelling van gebreken; herkeuring na
      ongeschiktheid; kwaliteitsnormen huurhuis; als eigenaar kot verhuren; pand verhuren aan arbeiders; seizoenarbeiders
      huisvesten; eerste keer verhuren; is een conformiteitsattest verplicht in onze gemeente; bewijs dat huis aan normen
      voldoet; brandveiligheid kamerverhuur; boete verhuren zonder attest; appartement van de bomma verhuren is dat in orde; ik
      wil de bovenverdieping van mijn huis aan twee studenten geven, wat moet ik laten keuren; mijn ma haar appartement komt vrij
      en wij willen het verhuren, is daar een papier voor nodig; de huurder vraagt of mijn woning gekeurd is; ik heb drie koten
      boven mijn bakkerij; de gemeente schrijft dat elk huurhuis voor 1980 een attest moet hebben; een ouder huis verhuren, waar
      moet dat aan voldoen; hoeveel kost het om mijn huurhuis te laten nakijken; plukkers laten slapen op de boerderij in een
      container, mag dat; alle gebreken zijn hersteld, kan iemand het bevestigen; verhuurder van vijf appartementen, wanneer moet
      elk gecontroleerd worden; geldigheid attest tien jaar; verplichting conformiteitsattest per bouwjaar; keuring
      studentenkamers; kot verhuren regels; huurprijs indexeren conformiteitsattest; attest verlopen verhuur; bewijs goedgekeurde
      huurwoning; conform verklaard; woningkeuring als eigenaar vragen; 'k wil men uus verhuren, moe da gekeurd zijn; huurhuis in
      regel stellen; garagestudio verhuren; kamer boven café verhuren attest; huis was ongeschikt verklaard en is nu hersteld;
      besluit ongeschikt of onbewoonbaar laten opheffen na de werken; alles hersteld en weer mogen verhuren; kandidaat-huurder
      wil een papier zien dat mijn huis goedgekeurd is; als eigenaar mijn huurappartement laten keuren door de gemeente;
      verhuurder laat zijn huis keuren`,
    fr: `attestation de conformité; certificat de conformité logement; louer ma maison est-elle en ordre; attestation
      obligatoire pour louer; kot étudiant attestation`,
    en: `certificate of conformity; certificate to rent out a house; landlord certificate; is my house fit to rent out;
      renting out student rooms certificate; certificate that my rental home meets the standards; rental home
      certificate for landlords`,
    de: `Konformitätsbescheinigung; Wohnung vermieten Bescheinigung; Zimmer an Studenten vermieten`,
    tr: `uygunluk belgesi; evimi kiraya vermek için belge; kiralık ev uygunluk`,
  },
  {
    need: 'vervuilde woning',
    why: 'Hoarding, dirt, smell: neighbours or children see it and do not know what to ask for.',
    sheets: 'vervuilde woning; reinigen vervuilde; opruim* woning; verzamelwoede',
    also: 'woonbegeleiding; poetshulp; gezinszorg; onderzoek woningkwaliteit; psychische hulp',
    nl: `vervuilde woning; vuil huis; heel vuil huis kuisen; huis vol rommel; verzamelwoede; hoarding; mijn moeder gooit niks
      weg; huis volgestapeld met spullen; messie; mijn vader leeft in zijn eigen vuil; het stinkt bij de buurman; buurvrouw woont
      tussen de vuilzakken; huis laten leegmaken door OCMW; huis laten opruimen; huis uitmesten; grote kuis betalen; grote kuis
      na overlijden; wie kuist een sterk vervuild appartement; reinigingsfirma te duur; kosten reiniging woning OCMW; tussenkomst
      in het kuisen; verwaarloosd huis van mijn oom; ongedierte door vuil huis; vlooien en uitwerpselen in huis; veel katten en
      het huis is vies; poetshulp durft niet meer binnen; thuisverpleging weigert te komen door het vuil; zelfverwaarlozing; hij
      wast zich niet en zijn huis is een stort; huis ontsmetten; opkuisen na jaren; geen plaats meer om te stappen in huis; ik
      kan mijn rommel niet meer de baas; extreem vuil appartement; ge kunt bij ons tante niet meer door de gang van de kranten;
      mijn broer bewaart al zijn afval in zakken tot in de badkamer; poetsvrouw weigert: muizen, etensresten en kattenpis overal;
      sinds pa alleen is kuist hij niet meer en ligt er schimmel in de borden; we moesten na de opname van nonkel zijn huis
      leegscheppen; in het appartement onder mij stinkt het naar dode ratten en rotte vis; hij laat de hond binnen zijn behoefte
      doen en er liggen pampers tot in de zetel; ik schaam mij zo voor de rommel dat ik niemand binnenlaat; 'k è da kot in gin
      joaren gekuist en 't is nie mi te doen; 't is daar één grote vuilbak binnen, ocharme dat mens; een ploeg die eens alles
      uitmest bij mijn vader; container vol rommel uit het huis van een zieke moeder, wie helpt; thuisverpleegster meldt dat
      mijnheer tussen etensresten leeft; kasten vol bedorven eten; maden in de keuken; volgestouwd huis; overvol huis; stankhuis;
      vuilnisbelt binnen; rommelhuis; verzamelaar die niks kan wegdoen; alles bijhouden; dwangmatig bewaren; krantenstapels tot
      het plafond; twintig katten en overal drek, de woning moet gereinigd worden; niet meer kunnen poetsen na depressie en nu is
      alles beschimmeld en plakkerig; opruimploeg; uitmesten; specialisten in vuile huizen; industriële reiniging woning;
      grondige reiniging OCMW; huis vol afval opkuisen, steun; volgestouwd huis laten leeghalen en kuisen; appartement ligt vol
      vuilnis en ongedierte, wie betaalt het schoonmaken; woning vol vuilnis laten schoonmaken`,
    fr: `logement très sale; nettoyer une maison insalubre; syndrome de Diogène; ma mère entasse tout; aide pour vider et
      nettoyer la maison; on ne passe plus dans le couloir à cause des journaux; mon frère garde tous ses déchets`,
    en: `hoarding; extremely dirty house; cleaning a filthy home; my mother hoards everything; help to clear out a house; my
      aunt's hallway is blocked with newspapers; rubbish piled up to the ceiling`,
    de: `verwahrloste Wohnung; Messie; stark verschmutzte Wohnung reinigen`,
    tr: `çok kirli ev; istifçilik; pis evi temizletmek; evin içi çöp dolu; annem hiçbir şeyi atmıyor`,
  },
  {
    need: 'leegstand en verwaarlozing melden',
    why: 'Neighbours see an empty or crumbling house; owners get a letter that they are on a list.',
    sheets: 'inventaris* leegsta*; inventaris* verwaarloosde; leegstandsregister; register leegsta*',
    also: 'belasting leegstand; heffing leegsta*; onderzoek woningkwaliteit',
    nl: `leegstand melden; leegstandsregister; inventaris leegstand; leegstaand huis in mijn straat; huis naast ons staat al
      jaren leeg; verkrot pand; verwaarloosd huis naast mij; ruïne in de straat; mijn huis staat op de lijst van leegstand; brief
      dat mijn woning leegstaat; bezwaar tegen opname leegstand; geschrapt worden uit het leegstandsregister; verwaarloosde
      gebouwen; gebouw staat te verkommeren; kapotte ramen in leegstaand huis; beroep leegstand; leegstaand huis moet ik dat
      aangeven; attest leegstand; lijst van leegstaande panden; op de hoek staat al vijftien jaar een huis met dichtgetimmerde
      ramen; de dakpannen van het lege huis hiernaast vallen op onze oprit; jongeren kruipen binnen in die verlaten woning en
      stoken vuurtjes; het onkruid van het lege huis komt door mijn haag; wij zijn aan het verbouwen en de gemeente zet ons op de
      leegstandslijst; niemand woont er meer sinds de oude boer dood is en de muur helt over; brief met vaststelling van
      leegstand gekregen, ik woon er wel; hoe geraakt mijn pand van de inventaris; schrapping inventaris leegstand; 't uus
      neffens ons staat leeg en valt in mekaar; bouwval; vervallen hoeve; instortend pand; dichtgespijkerd huis; verloederd huis;
      duiven in leeg huis; geen gordijnen, post puilt uit de bus, er woont niemand; wie is eigenaar van het verkommerde huis in
      onze straat`,
    fr: `maison vide à l'abandon dans ma rue; inventaire des logements inoccupés`,
    en: `report an empty house; abandoned house next door; register of empty homes`,
    de: `leerstehendes Haus melden`,
  },
  {
    need: 'rookmelder premie',
    why: 'Residents ask what a smoke alarm costs or gives back, and whether it is obligatory.',
    sheets: '*premie rookmelder; rookmelder*',
    also: 'brandpreventie',
    nl: `rookmelder; rookmelders premie; branddetector; rookalarm; brandalarm thuis; rookdetector geld terug; verplichte
      rookmelder in huis; rookmelder plaatsen; gratis rookmelder; rookmelder huurwoning; detector die piept bij rook;
      terugbetaling rookmelder; rookmelder voor doven; CO-melder; ik heb drie van die piepers aan het plafond gehangen, krijg ik
      iets terug; mijn ouders hebben geen enkele detector, geeft de gemeente er een; bonnetje van de doe-het-zelf voor
      rookalarmen binnenbrengen; één op elke verdieping verplicht, wie betaalt dat; rookmelder met trillend kussen voor
      slechthorende; flitslicht rookmelder; huisbaas heeft geen rookmelders gehangen; rookmelders huurder of eigenaar; rookmelder
      aankoopbewijs; rookmelderactie; rookmelders aan voordeelprijs; toelage rookdetectoren; dat ding aan 't plafond dat piept
      bij brand; optische rookmelder tien jaar batterij; koolmonoxidemelder premie; gratis rookmelder voor 65-plussers`,
    fr: `détecteur de fumée; prime détecteur de fumée`,
    en: `smoke alarm; smoke detector grant`,
    de: `Rauchmelder`,
    tr: `duman dedektörü; duman alarmı desteği`,
  },
  {
    need: 'brandpreventie thuis',
    why: 'The fire adviser visits free of charge; residents tell what they are afraid of.',
    sheets: 'brandpreventie*; brandveiligheid woning',
    also: 'rookmelder; beveiligingsadvies',
    nl: `brandpreventie; brandveiligheid thuis; advies over brand in huis; brandweer komt kijken bij mij thuis;
      brandpreventieadviseur; schrik voor brand; is mijn huis brandveilig; waar hang ik een rookmelder; branddeken; brandblusser
      in huis; vluchtweg; evacueren uit appartement; veilig uit huis bij brand; houtkachel veilig; bejaarde moeder rookt in bed;
      huisbezoek brandweer; brandgevaar; mijn vader vergeet de pan op het vuur, kan de brandweer eens raad geven; wij stoken hout
      en ik ben bang voor een schouwbrand; hoe krijg ik de kinderen van boven als het brandt; bomma laat kaarsen branden en rookt
      in haar zetel, ik ben er niet gerust in; iemand van de brandweer die kamer per kamer meekijkt; batterij van de elektrische
      fiets laden in de gang, is dat gevaarlijk; na de brand bij de onderburen wil ik weten of wij veilig zijn; stekkerdozen
      overal en oude bedrading, brandgevaarlijk; vluchtplan gezin; brandladder; blustoestel kiezen; brandveilig maken; pompier
      aan huis voor advies; brandveilig wonen; pompiers loaten komen kieken no mijn uus; is een blusdeken nodig in de keuken;
      frietketel en brand; brandpreventist; brandrisico thuis nagaan; gratis brandadvies; brandveiligheid in mijn appartement
      laten nakijken; iemand die de brandveiligheid van mijn huis nakijkt`,
    fr: `prévention incendie à la maison; conseil des pompiers à domicile`,
    en: `fire safety advice at home; fire prevention adviser; my father forgets pans on the stove, fire brigade advice`,
    de: `Brandschutzberatung zu Hause`,
    tr: `evde yangın güvenliği`,
  },
  {
    need: 'advies tegen inbraak',
    why: 'Mostly asked after a burglary in the street: who comes to look at locks and windows?',
    sheets: 'beveiligingsadvies; diefstalpreventie*; techno*preventief advies',
    also: 'premie inbraak*; *afwezigheidstoezicht; vakantietoezicht; slachtoffer*',
    nl: `inbraakpreventie advies; diefstalpreventie; advies tegen dieven; er is ingebroken bij de buren; inbrekers in de straat;
      hoe beveilig ik mijn huis; ik voel mij niet veilig thuis na inbraak; betere sloten; welk slot op de achterdeur; alarm laten
      plaatsen advies; diefstalpreventieadviseur; politie komt kijken of mijn huis goed dicht is; dieven buiten houden;
      braakwerend; camera aan de voordeur; beveiliging woning; inbraakveilig huis; schrik van inbrekers; bij de overburen zijn ze
      langs de keukendeur binnengeraakt; ik slaap niet meer sinds ze met een koevoet aan ons raam gezeten hebben; oma woont
      alleen en haar achterdeur gaat open met een bankkaart; kan er een agent eens rondgaan in huis en zeggen wat er zwak is;
      welke ramen en deuren zijn het gemakkelijkst open te breken; krijttekens aan onze brievenbus gevonden, zijn dat dieven; wij
      zijn nieuw gebouwd en willen het goed doen tegen inbrekers; ze ên bie de gebuurs ingebroken en 'k zin benauwd; juwelen
      gestolen en nu schrik dat ze terugkomen; slimme lamp, kluis of hond, wat houdt dieven weg; kwetsbare plekken woning;
      inbraakadviseur; technopreventie; techno-preventief adviseur; diefstalveilig; woonveiligheid politie; garagepoort en
      dievenklauwen; kelderraam bereikbaar; platdak inbraak; veilig slot kiezen; gratis bezoek inbraakadvies; huis dievenproof;
      huis best beveiligen tegen dieven als we op reis gaan; gratis raad over sloten en verlichting tegen dieven`,
    fr: `conseil contre les cambriolages; comment sécuriser ma maison; des voleurs chez les voisins, qui vient voir mes
      serrures`,
    en: `burglary prevention advice; how to secure my house; break-in in my street; who can come and check my locks and
      windows`,
    de: `Beratung gegen Einbruch`,
    tr: `hırsızlığa karşı evimi nasıl korurum`,
  },
  {
    need: 'premie inbraakbeveiliging',
    why: 'Residents name what they buy: locks, shutters, an alarm.',
    sheets: 'premie inbraak*; premie beveilig*; premie diefstal*',
    also: 'beveiligingsadvies',
    nl: `premie inbraakpreventie; premie alarm; premie sloten; terugbetaling veiligheidsslot; geld terug voor alarmsysteem;
      subsidie beveiliging huis; rolluiken tegen inbraak premie; veiligheidsglas premie; nieuwe voordeur met meerpuntsluiting
      premie; winkel beveiligen premie; toelage bij beveiliging woning; premie camera thuis; tussenkomst alarmsysteem;
      kelderrooster beveiligen; na de inbraak hebben wij drie sloten en een alarm laten steken, krijgen wij iets terug; factuur
      van de slotenmaker voor een veilige voordeur binnenbrengen; ik wil tralies voor mijn kelderraam, geeft de gemeente iets
      bij; cilinderslot vervangen toelage; dievenklauwen premie; gelaagd glas tegen inbraak premie; bewegingsmelder en buitenlamp
      terugbetaald; garagepoort inbraakvrij premie; geld voor beter hang- en sluitwerk; toelage dievenijzers; kluis premie; mijn
      apotheek is tweemaal overvallen, subsidie voor rolluik; eerst advies politie en dan premie voor sloten; premie voor
      veiligheidscilinder in appartement; aankoop alarm bewijzen aan gemeente; inbraakpremie; tussenkomst veiligheidsdeur; alarm
      tegen dieven terugbetaald; geld terug voor een alarm of een slot tegen dieven; camera's en dubbele sloten na een diefstal,
      komt de gemeente tussen`,
    fr: `prime contre le cambriolage; prime alarme`,
    en: `grant for burglar alarm; subsidy for better locks`,
    de: `Zuschuss Einbruchschutz`,
  },
  {
    need: 'thermografische scan',
    why: 'Residents want to see where the heat leaks away; they speak of a warmth camera.',
    sheets: 'thermografi*; warmtescan; warmtefoto*',
    also: 'energiescan; verbouwpremie',
    nl: `thermografische scan; warmtecamera; warmtefoto; warmteverlies in huis; waar verlies ik warmte; thermische camera lenen;
      infraroodfoto van mijn huis; dakisolatie controleren met camera; warmtelek; slecht geïsoleerd plekken vinden; koude muren
      opsporen; thermografie; warmtebeeld van de gevel; warmtekaart; sneeuw smelt op ons dak eerder dan bij de buren, waar zit
      het lek; ik wil zien langs waar de warmte ontsnapt; toestel dat in kleuren toont waar het koud trekt; foto van onze gevel
      met rood en blauw; camera van de gemeente ontlenen om koudebruggen te zoeken; koudebrug zoeken; warmtebeeldcamera uitlenen;
      warmtefotografie; dakfoto warmte; energieverlies op foto; wandeling in de wijk met een warmtecamera; luchtfoto van de daken
      met isolatie; zit er isolatie in mijn spouw, kan je dat zien; tocht opsporen rond ramen met camera; ge voelt het trekken
      maar weet niet van waar; winteractie warmtefoto's woning; warmteverlieskaart`,
    fr: `caméra thermique; scan thermographique`,
    en: `thermal camera scan of my house; heat loss photo`,
    de: `Wärmebildkamera`,
  },
];
