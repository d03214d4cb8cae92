import type { Need } from '../need.ts';

/** What residents tell or ask the town itself: defects, nuisance, complaints, appointments, bookings. */
export const TALKING: readonly Need[] = [
  {
    need: 'klacht over de gemeente of het OCMW',
    why: 'Anger and hurt rather than the word "klacht"; the sheet is about the service, not about neighbours.',
    sheets: 'klacht stad; klacht gemeente',
    also: 'melding stad; schadegevallen; juridisch*; burenbemiddeling',
    nl: `klacht; klacht indienen; klagen over de gemeente; ik ben niet tevreden over de dienst; ontevreden over de behandeling;
      klacht tegen een ambtenaar; klacht over het ocmw; klacht over mijn maatschappelijk werker; mijn assistente van het ocmw
      luistert niet; onbeleefd aan het loket; ze hebben mij afgesnauwd; ik werd slecht behandeld; ik krijg geen antwoord van de
      gemeente; niemand neemt de telefoon op; niemand belt terug; mail naar het stadhuis blijft zonder antwoord; mijn dossier
      ligt al maanden stil; ze sturen mij van het kastje naar de muur; ik moest drie keer terugkomen; uren moeten wachten aan
      het loket; klachtenformulier; klachtendienst; ombudsman; ombudsdienst; ombudsvrouw; hogere beroepsinstantie klacht;
      discriminatie aan het loket; ze zijn hun belofte niet nagekomen; gemeente doet niets met mijn melding; al drie keer gemeld
      en nog niks gebeurd; oneens met een beslissing van het college; beslissing van de gemeente aanvechten met een klacht;
      brief schrijven aan de burgemeester; ik wil de burgemeester spreken; fout van de gemeente; verkeerde inlichtingen
      gekregen; klacht over de werkmannen van de gemeente; klacht over een gemeenteschool; klacht over de politie; racisme bij
      de dienst; ik voel mij niet gehoord; mijn privacy werd niet gerespecteerd; bezwaarschrift; woest op de gemeente; die
      mevrouw achter het glas rolde met haar ogen; ik heb een halve dag verlof genomen en toen was de balie toe; mijn papieren
      zijn zoek geraakt bij hen en nu moet ik alles opnieuw; vijf mails gestuurd en geen letter terug; ze lachten met mijn
      accent; de assistente komt nooit haar woord na; de leiding van het OCMW zwijgt over wat er misliep; de werkmannen zaten
      twee uur in het busje; mijn buurvrouw zegt dat ze haar als een hond behandelden op de sociale dienst; ze hebben mijn naam
      verkeerd geschreven en willen dat niet rechtzetten; ik werd weggestuurd omdat ik geen Nederlands sprak; zoiets laat ik
      niet passeren met wie kan ik daarover spreken; telefonist gooide de hoorn op de haak; iemand hogerop laten weten hoe ik
      behandeld ben; mijn dossier is al drie keer van hand gewisseld; ik voel mij vernederd door de sociale dienst; gelijke
      behandeling geweigerd; ze zeggen altijd morgen; altijd een antwoordapparaat en nooit een mens; ze sturen ons van 't een
      naar 't ander bureau; mijn gegevens doorgegeven zonder toestemming; ik wil dat er iemand sorry zegt; veel te lang moeten
      wachten op mijn vergunning; de schepen belooft veel maar doet niks; beroep tegen weigering van de stad omdat ik het
      oneerlijk vind; grofste ambtenaar ooit; het schepencollege negeert mij; bediende was onbeschoft; niet content van de
      dienst; reclameren; aan het lijntje gehouden; ze laten mij hangen; ontevreden; ontevreden over een dienst; kwaad op de
      stad; dossier kwijtgeraakt door de stad; niemand luistert bij de gemeente; niet akkoord met hoe de gemeente werkt; kwaad
      over de poetshulp van de gemeente`,
    fr: `plainte contre la commune; porter plainte contre un fonctionnaire; mécontent du service; plainte contre le CPAS; mon
      assistante sociale ne m'écoute pas; on m'a mal reçu au guichet; personne ne répond; médiateur; la dame du guichet a levé
      les yeux au ciel; on a perdu mes papiers à la commune et je dois tout refaire; on s'est moqué de mon accent`,
    en: `complaint about the town; I was treated badly at the desk; complain about my social worker; nobody answers my mail;
      ombudsman; unhappy with the service; they lost my papers and I must start over; the clerk rolled her eyes; they laughed
      at my accent`,
    de: `Beschwerde über die Gemeinde; Beschwerde einreichen; unzufrieden mit dem Amt; Beschwerde über Sozialarbeiter; niemand
      antwortet; sie haben meine Papiere verloren; man hat über meinen Akzent gelacht`,
    tr: `belediyeden şikayet; şikayet dilekçesi; memur kötü davrandı; sosyal hizmet uzmanından şikayet; kimse cevap vermiyor;
      evraklarımı kaybettiler; aksanımla dalga geçtiler`,
  },
  {
    need: 'kapotte straat, stoep of riool melden',
    why: 'Whoever sees a hole, a loose tile or a blocked drain looks for "put" or "riool", never for "melding".',
    sheets: 'melding stad; melding gemeente',
    also: 'schadegevallen; aanpassingen openbaar domein; klacht stad',
    nl: `put in de weg; gat in de weg; putten in de straat; losse tegel voetpad; losliggende klinkers; stoep ligt slecht;
      voetpad kapot; trottoir vol putten; boomwortels duwen de stoep omhoog; fietspad in slechte staat; kasseien verzakt;
      verzakking in de straat; riooldeksel klappert; rioolputje verstopt; riooldeksel weg; straatkolk zit vol bladeren; water
      blijft op straat staan; plas voor mijn deur bij regen; verkeersbord omver gereden; straatnaambord weg; paaltje omver;
      verkeerslicht kapot; spiegel aan het kruispunt kapot; wit van het zebrapad is weg; zitbank kapot in het park; speeltuig
      kapot; schommel kapot speeltuin; bushokje vernield; kapotte brievenbus op het plein; waterlek op straat; water spuit uit
      de grond; ik wil een put in de straat melden; waar meld ik een kapotte stoep; slechte weg; brug kapot; hek van de
      begraafplaats kapot; met mijn rollator geraak ik niet over het voetpad; sneeuw niet geruimd; strooien; gladde straat; app
      om problemen op straat te melden; meldpunt; meldingskaart; wegdek beschadigd; graffiti op de muur van de school; tags op
      mijn gevel; hoe meld ik iets aan de gemeente; voor mijn deur zit een gat waar een kind in kan; met de buggy moet ik
      telkens op de rijbaan door die opgewipte dallen; als het regent loopt het rooster over en stroomt alles naar mijn garage;
      klokgelui van een deksel telkens er een camion passeert; mijn rolwagen bleef steken tussen twee kasseien; nonkel is met
      zijn scootmobiel omgekiept aan de boordsteen; in de bocht ligt grind en brommers gaan onderuit; de leuning van het
      bruggetje hangt los; aan de bushalte ligt alles los; naamplaatje van onze straat is weg en koeriers vinden ons niet; paal
      hangt scheef na een aanrijding; het licht voor voetgangers blijft op rood; de planken van de zitbank zijn weg; hekje van
      de zandbak sluit niet meer; het fonteintje lekt; ze hebben gegraven voor glasvezel en de klinkers liggen niet gelijk;
      bobbels in het asfalt door wortels; regenput van de straat zit dicht met slib; het kot aan de bushalte heeft geen ruiten
      meer; wie legt die stenen weer goed; mijn fietslicht trilt los van de putten; foto van een put in het voetpad doorsturen;
      er is een stuk van de berm weggespoeld; het rioolke voor ons deur slikt niet meer; er zit een put in de bane; tritwaar
      ligt vol bulten; wij kunnen niet door de sneeuw met de rolwagen; verzakt voetpad herstellen; voetpad verzakt; wie herstelt
      de stoep; rammelend putdeksel; putdeksel rammelt; kapotte bank in het park; bank in het park kapot`,
    fr: `signaler un trou dans la route; trottoir abîmé; nid-de-poule; égout bouché; dalle cassée; signaler un problème dans
      la rue; banc cassé; feu rouge en panne; avec la poussette je dois aller sur la route car les dalles bougent; la grille
      déborde à chaque pluie`,
    en: `report a pothole; broken pavement; blocked drain; report a problem in the street; loose paving stone; broken bench;
      traffic light broken; with the pram I must walk on the road because of lifted slabs; grate overflows when it rains`,
    de: 'Schlagloch melden; Gehweg kaputt; Gully verstopft; Schaden auf der Straße melden',
    tr: 'yoldaki çukuru bildirmek; kaldırım bozuk; kanalizasyon tıkalı; sokakta sorun bildirmek',
  },
  {
    need: 'straatlamp kapot',
    why: 'Fluvius repairs the lamps, but people go to the town: "het is pikdonker in onze straat".',
    sheets: 'melding stad; melding gemeente',
    also: 'klacht stad; beveiligingsadvies',
    nl: `straatlamp kapot; straatverlichting; openbare verlichting werkt niet; lantaarnpaal kapot; lamp voor mijn deur brandt
      niet; licht in de straat is uit; het is pikdonker in onze straat; lamp flikkert; lamp brandt overdag; verlichtingspaal
      scheef; ik durf 's avonds niet buiten want het licht is kapot; donker fietspad; nummer op de paal; straatverlichting te
      laat aan; waarom doen ze 's nachts de lichten uit; licht schijnt in mijn slaapkamer; meer verlichting in het steegje;
      park is te donker; lichten zebrapad; storing straatverlichting Fluvius; gans de straat zit zonder licht; al twee weken
      zie ik mijn sleutelgat niet meer 's avonds; het pad naar de kerk is zwart als de nacht; ik kom om elf uur van mijn late
      shift en het is stikdonker aan de halte; de lamp knippert en ik kan niet slapen; drie palen na elkaar uit in de wijk;
      mijn dochter fietst om zeven uur naar school in het donker; een glazen kap hangt los aan de paal; palen branden midden
      op de dag; iemand reed de lantaarn omver; waarom gaat alles uit om middernacht; het tunneltje onder het spoor is
      duister; ons steegske is nie verlicht; de lantaarn aan nummer twaalf doet het niet; bij ons in de straat is 't kloar
      donker; felle led schijnt bij mij binnen; draden hangen uit de paal`,
    fr: `lampadaire en panne; éclairage public; la rue est dans le noir; signaler une lampe cassée; je rentre à onze heures et
      la rue est toute noire`,
    en: `street light broken; street lamp not working; it's dark in our street; report street lighting; three lamps in a row
      are out; I come home at eleven and it's pitch dark`,
    de: 'Straßenlaterne kaputt; Straßenbeleuchtung defekt; es ist dunkel in der Straße',
    tr: 'sokak lambası yanmıyor; sokak karanlık; sokak aydınlatması',
  },
  {
    need: 'sluikstort en vuile straat melden',
    why: 'Bags dumped by others, dog dirt and litter: the resident wants it cleaned up and the culprit caught.',
    sheets: 'melding stad; melding gemeente',
    also: 'administratieve sancties; *inzameling restafval; *inzameling grofvuil; vervuilde woningen',
    nl: `sluikstort; sluikstorten melden; vuilzakken gedumpt; iemand gooit zijn vuil bij ons; iemand heeft een matras gedumpt;
      matras op straat; zetel op de stoep achtergelaten; zwerfvuil; vuil op straat; straat ligt vol rommel; vuile straat;
      openbare vuilbak zit vol; vuilbak op het plein loopt over; te weinig vuilbakken; rommel naast de glasbol; kledingcontainer
      puilt uit; hondenpoep; hondendrollen; hondenstront op de stoep; buurman ruimt de poep van zijn hond niet op; peuken op de
      grond; glas op het fietspad; spuiten in het park; drugsnaalden gevonden; vuilniszakken blijven staan na de ophaling;
      vuilkar heeft ons vergeten; vuilkar heeft niet gestopt; mijn vuil is niet opgehaald; hele straat vuilnis niet opgehaald;
      zwerfvuilactie; zwerfvuil rapen; grijper en zakken om zwerfvuil op te ruimen; straat opkuisen; veegwagen; wanneer komt de
      veegmachine; stank van vuilnis; buren zetten vuilnis te vroeg buiten; meeuwen scheuren de zakken open; autowrak;
      achtergelaten auto in de straat; auto zonder nummerplaat staat hier al weken; caravan achtergelaten; winkelkarretjes in de
      gracht; olie op straat; dood dier op de weg opruimen; lachgasflessen; aan de bocht smijten ze elke nacht zwarte zakken;
      een hoop autobanden in het bosje achter mijn huis; een frigo ligt in de gracht; iemand legde zijn afbraak langs het
      jaagpad; achter de kerk staat een salon te rotten; een camionette kieperde verf in de berm; de voetbalwedstrijd is gedaan
      en overal bekers; blikjes in mijn haag van voorbijgangers; aan de bushalte liggen scherven en pizzadozen; korf aan het
      park zit vol zakjes met poep; elke morgen hoopjes voor mijn oprit; koe kreeg een stuk blik binnen van langs de weg;
      bestelwagen zonder platen staat hier drie maanden; kampeerwagen met platte banden aan het pleintje; we willen met de klas
      rapen en hebben grijpers nodig; hesjes en prikkers voor de jaarlijkse opkuis; kraaien hebben alle zakken opengepikt; onze
      straat heeft ze overgeslagen vandaag; de hele rij zakken staat er nog; stadsduiven en afval aan de frituur; een dode egel
      of das op de baan; ik weet wie zijn vuil dumpt; in de lege winkel hoopt het vuil op; het ligt hier vol smeerlapperij; een
      hoop vuiligheid aan ons kapelleke; stront van de paarden op het fietspad; hondendrek op ons speelveldje; camera's tegen
      dumpers; spuit gevonden door mijn zoontje; scherven op het fietspad`,
    fr: `dépôt clandestin; dépôts sauvages; rue sale; crottes de chien; poubelle publique pleine; matelas abandonné sur le
      trottoir; la poubelle n'a pas été ramassée; voiture abandonnée; pile de pneus dans le petit bois; toute la rue a encore
      ses sacs; camionnette sans plaques depuis trois mois`,
    en: `fly-tipping; illegal dumping; litter on the street; dog poo; dumped mattress; rubbish not collected; abandoned car;
      dirty street; heap of tyres in the woods; van without plates here for months; every night black bags at the corner`,
    de: `illegal abgelegter Müll; Müll auf der Straße; Hundekot; Müll nicht abgeholt; verlassenes Auto; Reifenhaufen im
      Wäldchen; Wagen ohne Kennzeichen steht seit Monaten`,
    tr: `kaçak çöp; sokak kirli; köpek pisliği; çöp toplanmadı; terk edilmiş araba; ormanlıkta lastik yığını; plakasız minibüs
      aylardır duruyor`,
  },
  {
    need: 'groen en ongedierte melden',
    why: "Trees, verges, ditches and vermin on public ground; pests at home are not the town's and have needs of their own.",
    sheets: 'melding stad; melding gemeente',
    also: 'niet-dringende brandweer; kleine landschapselementen; vervuilde woningen; ophalen gft',
    nl: `boom snoeien gemeente; boom van de stad hangt over mijn dak; takken van de gemeenteboom in mijn tuin; boom staat
      scheef; dode boom langs de straat; boom verliest zijn bladeren in mijn goot; gras op het plein niet gemaaid; berm
      maaien; hoog gras aan het kruispunt; onkruid op het voetpad; onkruid op het kerkhof; distels; haag van de gemeente
      groeit over het voetpad; haag van de buren hangt over de stoep; brandnetels; bloembak verdroogd; ratten op straat aan de
      vuilbakken; gemeente moet vergif leggen aan de beek; rat aan de beek gezien; rupsen in de bomen van het speelplein;
      duiven schijten het marktplein vol; exoten duizendknoop; Japanse duizendknoop; bereklauw; gracht stinkt; dode vissen in
      de vijver; beek vervuild; de lindes druppen plaksel op alle wagens; ik zie het kruispunt niet door het lange gras; de
      treurwilg van de stad steekt in mijn dakgoot; het perkje voor mijn deur is een wildernis; wortels van de stadsboom in
      mijn riool; een holle kastanje langs de dreef kan elk moment breken; rododendrons op het plein staan te verdorren;
      brandnetels steken over het fietspad; doornen hangen op ooghoogte van fietsers; fonteinbekken met groene drab; langs het
      kanaal lopen beesten met lange staarten; eendenvijver vol dode karpers; de maaier van de stad is hier al zes weken niet
      geweest; op de graven groeit het onkruid hoog; grote witte bloem die blaren geeft aan het jaagpad; de beek schuimt en is
      wit; het gers langs de kant komt tot aan mijn heup; knotten van de wilgen langs de gemeenteweg; wie geeft de bloembakken
      water; blauwalg in de vijver; populier kraakt bij wind langs de openbare weg`,
    fr: `rats dans la rue près des poubelles; arbre communal à tailler; herbes trop hautes; l'herbe cache le carrefour; un
      arbre creux communal menace de tomber`,
    en: `rats in the street near the bins; tree needs pruning by the town; weeds on the pavement; I can't see the crossing
      because of long grass; hollow tree along the lane may fall`,
    de: 'Baum der Gemeinde schneiden; Unkraut auf dem Gehweg',
    tr: 'sokakta çöplerde fare; ağaç budama belediye',
  },
  {
    need: 'overlast en onveilig verkeer melden',
    why: 'Speeding, noise, loitering youths, dogs: somebody is worried or cannot sleep and asks who does something about it.',
    sheets: 'melding stad; melding gemeente',
    also: 'administratieve sancties; burenbemiddeling; ruzie buren; geluidsnormen*; klacht stad; speelstraat',
    nl: `overlast melden; geluidsoverlast café; lawaai van een feestzaal; nachtlawaai op het plein; hangjongeren; jongeren
      hangen rond aan de speeltuin; ik voel mij niet veilig in mijn straat; drugs dealen op het pleintje; dealers in de
      straat; dronken mensen op de bank; ze rijden te snel in onze straat; te snel rijden aan de school; snelheidsremmer
      gevraagd; verkeersdrempel aanvragen; zone 30 gevraagd; gevaarlijk kruispunt; gevaarlijk fietspad; oversteken naar school
      is gevaarlijk; zebrapad gevraagd; zwaar verkeer; vrachtwagens door ons dorp; sluipverkeer; camions rijden door de straat
      ondanks verbod; fout geparkeerde auto's; auto voor mijn garage geparkeerd; ze parkeren altijd voor mijn oprit; auto's op
      het voetpad; auto's op het fietspad; brommers maken lawaai; blaffende hond hele dag; vuur stoken; buurman verbrandt
      afval in de tuin; stinkende rook; stank van een bedrijf; stof van de werf; lawaai van de werf 's morgens vroeg; bouwwerf
      begint om zes uur; quad in het bos; fontein maakt lawaai; kerkklokken 's nachts; gras afdoen op zondag mag dat;
      suggestie voor de gemeente; idee voor mijn buurt; voorstel aan de gemeente; burgervoorstel; verzoekschrift; petitie;
      bank aanvragen in het park; ik wil iets melden; iets doorgeven aan de gemeente; mijn raam staat open en ik hoor elk
      weekend gebral van de kroeg; elke avond racen er scooters onder mijn venster; de jongens aan het bankje roken wiet en
      roepen naar mijn dochter; tegen de zeventig scheuren ze voorbij de crèche; pakjesdiensten vliegen door ons woonerf; mijn
      moeder durft niet meer over de steenweg met haar looprek; ze zetten hun wagen half op mijn inrit en ik geraak te laat op
      mijn werk; tractors met aalkarren om vijf uur door de dorpskern; onze straat is een sluiproute geworden sinds de werken;
      spiegel vragen aan een onoverzichtelijke hoek; paaltjes vragen zodat ze niet op de stoep staan; auto's racen door de
      wijk en ik hou mijn kinderen binnen; ik zou graag een bloembak of drempel in de straat; boze groep jongeren met
      bluetooth-boxen op het speelplein; drugshandel aan de garageboxen achter mijn blok; werf heien om zes uur; koelwagen
      draait heel de nacht met motor; hondengeblaf van de overkant; meer bomen en banken graag; ik droom van een buurttuin op
      dat braakliggende stuk; handtekeningen van de buren afgeven; agenda van de gemeenteraad punt indienen als burger; een
      extra brievenbus of bank aan de halte; bromfietsen scheuren over het jaagpad; snelheidsmeting met zo'n smiley; ze rijden
      hier gelijk zotten; ambras op 't plein elken avond; vrachtwagens denderen en mijn kasten trillen; zatlappen op het
      bankje bij de speeltuin; barbecue-rook van het park in mijn slaapkamer`,
    fr: `signaler une nuisance; bruit la nuit; ils roulent trop vite dans ma rue; voiture devant mon garage; jeunes qui
      traînent; suggestion pour la commune; carrefour dangereux; ils passent à septante devant la crèche; une voiture bloque
      toujours mon allée; cris du café tous les week-ends`,
    en: `report nuisance; noise at night; speeding in our street; car blocks my garage; dangerous crossing; suggestion for the
      town; I don't feel safe in my street; they race past the nursery at seventy; boys smoke weed on the bench below my
      window`,
    de: `Lärmbelästigung melden; Raser in unserer Straße; Auto vor meiner Garage; Vorschlag an die Gemeinde; sie rasen an der
      Krippe vorbei; Geschrei aus der Kneipe jedes Wochenende`,
    tr: `gürültü şikayeti; sokağımızda hızlı araba; garajımın önüne park; belediyeye öneri; kreşin önünden hızla geçiyorlar;
      barın gürültüsünden uyuyamıyorum`,
  },
  {
    need: 'afspraak maken',
    why: 'Many town halls work by appointment only; people ask whether they need one, and how to move or cancel it.',
    sheets: 'afspraak stad; afspraak gemeente',
    also: 'melding stad; hulp administratieve; digitale hulp; digipunten',
    nl: `afspraak maken; afspraak gemeentehuis; afspraak stadhuis; afspraak bevolking; afspraak burgerlijke stand; afspraak bij
      de dienst; afspraak aan het loket; online afspraak; afspraak annuleren; afspraak verzetten; ik ben mijn afspraak vergeten;
      ik heb mijn afspraak gemist; ik kan niet komen op mijn afspraak; moet ik een afspraak hebben; mag ik zonder afspraak
      komen; kan ik zomaar binnenspringen; afspraak telefonisch; ik kan geen afspraak maken via internet; er is pas plaats
      binnen drie weken; dringende afspraak; afspraak op zaterdag; afspraak na het werk; mailadres van de gemeente; contact
      opnemen met de gemeente; iemand van de gemeente spreken; loket; dienst bevolking bellen; snelbalie; wachttijd loket;
      ticket nemen; nummerke trekken; waar moet ik zijn in het gemeentehuis; met wie kan ik praten op de gemeente; afspraak voor
      mijn moeder die niet kan komen; tolk bij afspraak; afspraak met een maatschappelijk werker; afspraak ocmw; huisbezoek van
      het loket; ik werk tot vijf en jullie sluiten om vier kan ik iets later komen; ik sta voor een gesloten deur want ik had
      niets geboekt; mijn dochter ligt in het ziekenhuis en ik geraak donderdag niet; ik kreeg een mailtje met datum en uur maar
      het is weg; het systeem zegt dat alle uren bezet zijn; ik ben negentig en heb geen internet om iets vast te leggen; mag
      mijn kleinzoon meekomen om te vertalen op mijn uur; ik wil een ander uur want mijn bus rijdt dan niet; wanneer kan ik
      langskomen aan de balie; moet ik een nummertje trekken of kan ik binnenwandelen; ik heb mij verslapen en mijn uur gemist;
      wie bel ik om iets vast te leggen met de bevolkingsdienst; kunnen jullie bij een bedlegerige moeder thuis komen; met de
      rolstoel naar het loket is er een lift; avondopening van het stadhuis; bevestiging van mijn datum niet ontvangen;
      telefoonnummer van het onthaal; kan 't zonder rendez-vous; agenda van het loket volzet; iemand in levende lijve spreken en
      geen website; rendez-vous vastleggen; wachtzaal gemeentehuis ticketje; voor drie dingen tegelijk één uur boeken; papieren
      brengen kan dat met de post of moet ik komen; zo binnenspringen of op afspraak; mag ik zomaar komen; uur vastleggen;
      binnenkomen zonder afspraak`,
    fr: `prendre rendez-vous; rendez-vous à la commune; annuler un rendez-vous; sans rendez-vous; rendez-vous au CPAS; je
      travaille jusqu'à cinq heures, puis-je venir plus tard; le site dit que tout est complet; je suis malade jeudi, changer
      l'heure`,
    en: `make an appointment; appointment at the town hall; cancel my appointment; without appointment; I work until five and
      you close at four; the system says all slots are taken`,
    de: `Termin vereinbaren; Termin im Rathaus; Termin absagen; ohne Termin; alle Zeiten sind ausgebucht; ich arbeite bis fünf
      und Sie schließen um vier`,
    tr: 'randevu almak; belediyede randevu; randevu iptal; bütün saatler dolu diyor; randevuma gelemiyorum',
  },
  {
    need: 'iets reserveren',
    why: 'Booking in general; halls, sports grounds and equipment have sheets of their own.',
    sheets: 'reservatie stad; reservatie gemeente',
    also: `zaalverhuur; uitlenen evenementenmateriaal; infrastructuur materiaal; polyvalente; sportinfrastructuur; fuifruimte;
      tijdelijk parkeerverbod`,
    nl: `reserveren bij de gemeente; reservatie; iets reserveren; gemeentelokaal reserveren; reserveringen van de stad; boeken
      bij de gemeente; vergaderzaal in het dienstencentrum; bestaat er een reservatieprogramma; is de zaal vrij op zaterdag;
      wat kost een zaal van de stad; online reserveren; reservatie annuleren; mijn reservatie is niet bevestigd; reservatie
      aanpassen; ruimte van de gemeente reserveren; barbecue op het plein reserveren; bakfiets van de gemeente lenen; ik heb
      vorige week online iets vastgelegd maar zie het nergens terug; waar zie ik welke uren nog vrij zijn; ons feest is
      afgelast en de datum moet vrij; login van het boekingssysteem lukt niet; kalender met vrije plaatsen van de
      stadsgebouwen; factuur van mijn boeking klopt niet; optie nemen op een datum; dubbele boeking; als vzw een account voor
      het boeken; uur verschuiven van mijn boeking; bevestigingsmail boeking kwijt; via welke webstek kan je zaal en materiaal
      ineens vastleggen; boekingsplatform wachtwoord`,
    fr: 'réserver auprès de la commune; annuler ma réservation; réserver une salle communale',
    en: 'make a reservation with the town; cancel my reservation; book a municipal room',
    de: 'Saal reservieren; Raum mieten von der Gemeinde',
    tr: 'salon rezervasyonu',
  },
  {
    need: 'cadeaubon van de gemeente',
    why: 'Every town gives its voucher its own name; people look for "cadeaubon" or "kado".',
    sheets: 'hasseltbon; cadeaubon*; gemeentebon; stadsbon',
    nl: `cadeaubon; cadeaubon van de gemeente; geschenkbon; geschenkcheque; waardebon; kado kopen; cadeau voor een jubilaris;
      bon van de stad; lokale handelaars cadeaubon; waar kan ik de cadeaubon gebruiken; saldo cadeaubon; bon vervallen; hoe
      lang is de cadeaubon geldig; cadeaubon winkels centrum; cadeaucheque; een cadeau voor mijn buurvrouw die altijd helpt;
      welke winkels aanvaarden de bon; geboortebon besteden; cadeaubon kopen online; als handelaar deelnemen aan de cadeaubon;
      schoonzus trouwt en ik wil iets geven dat ze in de winkels hier kan uitgeven; collega gaat op pensioen en we leggen
      samen; nog 12 euro op een bon van vorig jaar; juf bedanken op het einde van het schooljaar; kapper zegt dat hij de bon
      niet kan scannen; winnaar van onze quiz een bon schenken; bedrijf wil vijftig bons als eindejaarscadeau; bon gekregen
      bij ons gouden huwelijk; kan ik er restjes mee opdoen in verschillende zaken; bon in een mooie omslag; qr-code van de
      bon weg; bonnen voor het personeel kopen; met zo'n bon op restaurant; is mijn bon nog iets waard na twee jaar`,
    fr: 'chèque-cadeau de la ville; bon cadeau; où utiliser le chèque-cadeau',
    en: 'gift voucher; town gift card; local gift voucher; where can I use the voucher',
    de: 'Geschenkgutschein; Gutschein der Stadt',
    tr: 'hediye çeki',
  },
  {
    need: 'collecte',
    why: 'Clubs that want to sell waffles or raise money from door to door; residents wonder whether a collector is genuine.',
    sheets: 'vergunning collecte; collecte',
    also: 'verkoop niet-commercieel; standplaats niet-commerciële',
    nl: `geld inzamelen voor een goed doel; collecte; vergunning geldinzameling; omhaling; met de bus rondgaan; geld ophalen
      van deur tot deur; inzamelactie voor zieke kinderen; koekjes verkopen aan de deur voor de school; iemand kwam aan de
      deur geld vragen mag dat; tombola; actie voor de Warmste Week; collectebus op straat; benefiet; sponsortocht; is die
      collectant echt; jongen met een badge vroeg mijn rekeningnummer aan de deur; wij willen met de klas wafels van huis tot
      huis brengen; ik wil geld ophalen voor een meisje met leukemie; man in uniform verkoopt kaarten van de brandweer;
      fietstocht tegen kanker sponsors aan de deur; met een melkbus rondgaan in de winkelstraat; Rode Kruis-stickers verkopen;
      lotjes verkopen voor de fanfare; pluche beertjes voor het goede doel; bel ik de politie voor een verdachte inzamelaar;
      parochie haalt geld op voor Oekraïne`,
    fr: 'collecte de fonds; collecte de porte à porte; autorisation de collecte',
    en: 'door-to-door collection; raise money for charity; collection permit',
  },
];
