import type { Need } from '../need.ts';

/** What residents and clubs ask about rooms, kitchens and material to hire or borrow. */
export const HALLS_AND_MATERIAL: readonly Need[] = [
  {
    need: 'zaal voor een feest of vergadering',
    why: 'Residents tell the occasion: a communion party, a birthday, a wedding, coffee after a funeral, a meeting.',
    sheets: `polyvalente ruimte; zaalverhuur; infrastructuur sociaal-culturele activiteiten; feestzaal; zaal* huren;
      ontmoetingscentrum`,
    also: 'reservatie stad gemeente; fuifruimte; kookinfrastructuur; buurthuis; schoollokalen huren; huur gildenhuis',
    nl: `zaal huren; feestzaal; feestzaal huren; zaaltje huren; parochiezaal huren; polyvalente zaal; polyvalente ruimte; zaal
      voor communiefeest; zaal voor lentefeest; zaal voor verjaardag; verjaardagsfeest zaal; zaal voor trouwfeest; zaal voor
      babyborrel; zaal voor koffietafel; koffietafel na begrafenis zaal; zaal voor familiefeest; familiefeest voor vijftig man;
      onze zaal is te klein thuis; waar kan ik een feest geven; goedkope zaal; zaal met keuken; zaal voor vergadering;
      vergaderzaal; vergaderruimte; lokaal om te vergaderen met de buren; lokaal voor een cursus; lokaal huren voor eetfestijn;
      mosselfeest zaal; spaghettiavond zaal; eetfestijn; quizzaal; kaartavond zaal; zaal voor iftar; suikerfeest zaal; prijs
      zaal huren; zaal reserveren; is de zaal vrij; beschikbaarheid zaal; sleutel van de zaal; waarborg zaal;
      gemeenschapscentrum; cultuurcentrum zaal; ontmoetingscentrum; dorpshuis; trefcentrum; zaal annuleren; gemeentezaal;
      buurtzaal; vzw zoekt zaal; gouden bruiloft zaal; mijn moeder wordt negentig en we zijn met zeventig; eerste communie in
      mei en de veranda is te klein; na de uitvaart iets eten met de familie en geen plaats thuis; jubileum van bompa en nonkels
      en tantes komen van overal; verloving van onze zoon met tweehonderd gasten; babyshower met familie waar; mede-eigenaars
      willen samenkomen en de inkomhal is te klein; ledenvergadering van het oudercomité; onze breiclub zoekt een plek op
      dinsdagnamiddag; iets met een toog en een frigo voor tachtig man; mag je eigen drank meebrengen; vorming geven aan twintig
      mensen met scherm en koffie; spelavond van het buurtcomité; Ethiopische gemeenschap wil zondag samen eten; gebedsdienst
      met een groep; poetsen van de zaal na het feest inbegrepen; sweet sixteen; in de zaal slingers ophangen de avond ervoor;
      hoeveel gasten mogen er in de zaal; lentefeest en er moet een traiteur binnen kunnen; ons ma en pa zijn vijftig jaar
      getrouwd en we zoeken iets groots; ne plek om te feesten mee de familie; kinderfeestje met twintig kleuters bij slecht
      weer; groot scherm en stoelen voor een infoavond; bloedinzameling organiseren lokaal; receptie na het doopsel; zaal om
      mijn verjaardag te vieren; zaal om 50 of 60 jaar te vieren; zaal van de gemeente huren`,
    fr: `louer une salle; salle des fêtes; salle pour communion; salle pour mariage; salle pour anniversaire; salle de réunion;
      prix location salle; ma mère fête ses nonante ans et nous sommes septante; manger ensemble après l'enterrement, où; louer
      la salle communale`,
    en: `hire a hall; rent a party room; hall for wedding party; meeting room; room for birthday party; my mum turns ninety
      and we are seventy guests; somewhere to eat after the funeral`,
    de: `Saal mieten; Festsaal; Raum für Geburtstagsfeier; Versammlungsraum; meine Mutter wird neunzig und wir sind siebzig
      Gäste`,
    tr: 'salon kiralamak; düğün salonu; doğum günü salonu; toplantı salonu; annemin doğum günü için yetmiş kişilik yer',
  },
  {
    need: 'zaal voor een fuif',
    why: 'Youngsters say fuif, party or "zaal voor ons eindejaarsfeest"; halls for parties are separate.',
    sheets: 'fuifruimte; fuifzaal',
    also: 'subsidie jeugdfuif; veiligheidsmaatregelen fuiven; jeugdcentrum; evenementenloket',
    nl: `fuif; fuifzaal; fuifruimte; zaal voor een fuif; fuif geven; zaal voor party; TD geven zaal; galabal zaal; honderd dagen
      fuif; chirofuif zaal; jeugdhuis huren voor fuif; DJ avond zaal; dansfeest zaal; 18 jaar worden en een fuif geven; zaal
      waar muziek luid mag; fuifkoffer; fuiflokaal; ik word achttien en wil tweehonderd man laten dansen; laatstejaars willen
      hun proclamatie vieren met een DJ; onze scoutsgroep wil de kas spijzen met een nacht dansen; plaats waar tot vier uur
      muziek mag; 100 dagen met de zesdes; bassen en lichten waar stoort dat niemand; retroparty van de voetbal; zaal met
      vestiaire en toog voor jongeren; studentenclub zoekt dansvloer; jong volk wil feesten maar de buren klagen altijd; TD-zaal
      met geluidsbegrenzer; eightiesparty met vrienden; cantuszaal; fuiven in de polyvalente; fuif geven met de klas; plek voor
      een fuif`,
    fr: `salle pour soirée dansante; salle pour fête de jeunes`,
    en: `venue for a party; youth party hall`,
    de: `Saal für Party`,
  },
  {
    need: 'jeugdcentrum of jeugdlokaal',
    why: 'Youngsters look for a spot for their activity, a youth house or a place to sleep with the group.',
    sheets: 'jeugdcentrum; jeugdhuis; jeugdlokaal; jeugdlokalen',
    also: 'fuifruimte; repetitieruimte; polyvalente ruimte; materiaal jeugdactiviteiten',
    nl: `jeugdcentrum; jeugdhuis; JH; jeugdclub; jeugdlokaal; lokaal voor jongeren; lokaal voor scouts; lokaal voor Chiro;
      plek voor jongeren; jongeren hangen rond en hebben niets; ruimte voor jongerenactiviteit; filmavond met vrienden lokaal;
      wij zijn een groepje jongeren en zoeken een plaats; jeugddienst lokaal; overnachten met de jeugdbeweging; kampplaats
      huren; bivakplaats; weekend met leiding huren; wij zijn met tien gasten van vijftien en staan altijd aan het station;
      poolen en hangen na school met maten; speelclub zoekt een dak voor de winter; tieners chillen met wifi en zetels;
      meidengroep wil wekelijks samenkomen; veertig gidsen en een nacht slapen met veldbedden; lokaal met keuken en grasveld
      voor een weekend met de jins; optreden voor jongeren met cola aan een euro; D&D spelen met vrienden ergens; jeugdwerker
      ergens aanspreken; graffitiworkshop met jongeren ruimte; game-avond met de klas ergens anders dan thuis; sleutel van het
      heem; ons gasten willen een kot om samen te zitten; jongerenwerking in de wijk`,
    fr: `maison des jeunes; local pour jeunes; centre de jeunes`,
    en: `youth centre; youth club room; place for teenagers`,
    de: `Jugendzentrum; Jugendraum`,
    tr: `gençlik merkezi`,
  },
  {
    need: 'repetitieruimte voor muziek of toneel',
    why: 'Bands say "repetitiekot"; neighbours complain about the drums.',
    sheets: 'repetitieruimte; repetitielokaal',
    also: 'gebruiken theaterinfrastructuur; jeugdcentrum; schoollokalen huren',
    nl: `repetitieruimte; repetitiekot; repetitielokaal; repeteren; bandje zoekt plek om te repeteren; muziekgroep lokaal;
      drummen waar; ik speel drum en de buren klagen; koor zoekt zaal; fanfare repetitiezaal; toneelgroep repetitie; dansgroep
      oefenruimte; muziekstudio; opnamestudio; garageband; oefenen met ons groepje; mijn versterker is te luid voor het rijhuis;
      punkbandje van zestienjarigen zoekt een kelder; schoonbroer speelt trompet en mag niet meer in zijn appartement;
      gospelgroep wil op donderdag oefenen met piano; een drumstel kunnen laten staan; improvisatiegroep oefent elke week;
      kinderkoor zoekt oefenplek op zaterdag; geluidsdichte plaats; jammen met vrienden; percussie oefenen zonder ambras met de
      geburen; djembégroep; acteurs zonder dak om hun rollen te oefenen; musical oefenen in de zomer; demo opnemen; rockband
      zoekt een plek; onze groep mag niet meer in de garage spelen; oefenen met drum en gitaar zonder burenruzie`,
    fr: `local de répétition; salle de répétition pour groupe de musique`,
    en: `rehearsal room; place for our band to practise; drum practice room`,
    de: `Proberaum Band`,
    tr: `prova odası`,
  },
  {
    need: 'theaterzaal of podium',
    why: 'Drama clubs and dance schools look for a stage with light and seats.',
    sheets: 'theaterinfrastructuur; theaterzaal; schouwburg; cultuurcentrum',
    also: 'repetitieruimte; polyvalente ruimte; projectsubsidie cultuur',
    nl: `theaterzaal huren; toneelzaal; zaal met podium; podium zaal; schouwburg huren; zaal voor toneel; zaal voor
      dansvoorstelling; optreden van de muziekschool zaal; theaterzaal met licht en geluid; zaal voor concert; zaal voor
      revue; schooltoneel zaal; auditorium; filmzaal huren; lichtman; technieker theater; onze balletleerlingen dansen hun
      eindejaar voor driehonderd ouders; amateurtoneel speelt zes avonden een klucht; gordijnen spots en tribune nodig;
      fanfare geeft jubileumconcert op een scène; lezing van een schrijver voor tweehonderd zitjes; schoolmusical van het
      zesde leerjaar met microfoons; comedian uitnodigen in de gemeente; zaal met orkestbak; loges en schminkruimte;
      vleugelpiano op scène; goochelshow voor groot publiek; filmvertoning voor de vereniging op groot doek; lichtplan
      doorgeven aan de technicus`,
    fr: `louer une salle de théâtre; salle de spectacle`,
    en: `theatre hall hire; stage for our show`,
    de: `Theatersaal mieten`,
  },
  {
    need: 'tentoonstellingsruimte',
    why: 'Amateurs who paint or make photographs say "exposeren" or "mijn werk tonen".',
    sheets: 'tentoonstellingsruimte; expositieruimte',
    also: 'projectsubsidie artistiek; infrastructuur sociaal-culturele; polyvalente ruimte',
    nl: `tentoonstelling; tentoonstellingsruimte; exporuimte; exposeren; expo; ik schilder en wil mijn werk tonen; waar kan ik
      mijn schilderijen ophangen; fotoclub tentoonstelling; kunstenaar zoekt ruimte; galerij huren; tentoonstellingspanelen;
      hobbykunstenaars; vernissage; atelier voor kunstenaar; mijn overleden vader beeldhouwde en ik wil zijn stukken laten
      zien; fotowedstrijd met veertig kaders ergens hangen; ik maak quilts en wil ze een weekend laten bewonderen;
      kindertekeningen aan de muur voor publiek; iconen en aquarellen tonen; keramiste zoekt witte muren; schilders van de
      academie willen samen tonen; haakwerk en oude ambachten laten bekijken; modelspoor tentoonstellen; postzegels tonen aan
      publiek; sokkels en spots voor beelden; kunstroute met lokale makers`,
    fr: `salle d'exposition; exposer mes tableaux`,
    en: `exhibition space; show my paintings`,
  },
  {
    need: 'keuken gebruiken',
    why: 'Groups want to cook together; professionals are not meant.',
    sheets: 'kookinfrastructuur; keuken*',
    also: 'polyvalente ruimte; zaalverhuur; buurthuis',
    nl: `keuken huren; kookinfrastructuur; grote keuken; kookles geven waar; samen koken met buren; kookworkshop keuken;
      keuken voor spaghetti-avond; keuken voor vereniging; kookclub; lokaal met fornuis; didactische keuken; tweehonderd liter
      soep koken voor een goed doel; vrouwengroep wil elke maand samen een gerecht uit hun land maken; onze jeugdbeweging bakt
      wafels en de oven thuis is te klein; confituur maken met de buurt; ovens en grote potten voor een dag; met acht dames
      leren bakken; soepfestijn voorbereiden; kooklessen voor nieuwkomers ergens; vaatwas en werktafels om met een groep te
      koken; seniorenmaaltijd klaarmaken met vrijwilligers; koken voor de daklozen plek met vuren`,
    fr: `louer une cuisine; cuisine pour association`,
    en: `kitchen hire; community kitchen`,
  },
  {
    need: 'schoollokaal of turnzaal van de school',
    why: 'Clubs look for a class or the gym of a school in the evening.',
    sheets: 'schoollokalen huren; schoolinfrastructuur',
    also: 'gebruik sportinfrastructuur; polyvalente ruimte; niet-gemeentelijke sportzalen',
    nl: `klaslokaal huren; schoollokaal; turnzaal school huren; refter huren; school huren in het weekend; speelplaats
      gebruiken; lokaal in de school 's avonds; gymzaal school; school na de uren gebruiken; cursus geven in een school; yoga
      in turnzaal van de school; onze karateclub mag niet meer in de sporthal kunnen we in het schooltje; Arabische les geven
      op zaterdag in een klas; zumba op dinsdag tussen de banken; weekendschool zoekt drie klassen; speelplaats van de
      basisschool op zondag voor een barbecue; kleuterturnzaaltje voor dansjes; eetzaal van de school voor een kerstfeest;
      poort van de school open in het weekend; vakantiekamp in een schoolgebouw; naailes in een leeg klasje; ouders willen de
      refter voor een quiz`,
    fr: `louer une salle de classe; gymnase de l'école`,
    en: `rent a classroom; school gym hire`,
  },
  {
    need: 'materiaal voor een feest of evenement',
    why: 'Residents name the thing: tables, chairs, fences, a tent, a stage, cups, toilets, a sound box.',
    sheets: 'evenementenmateriaal; feestmateriaal; uitleendienst',
    also: `reservatie stad gemeente; materiaal jeugdactiviteiten; evenementenloket; subsidie buurtfeest; infrastructuur
      sociaal-culturele`,
    nl: `tafels en stoelen huren; tafels lenen; stoelen lenen; nadar; nadars; nadarhekken; dranghekken; tent huren; partytent;
      tentje lenen; podium huren; podiumelementen; receptietafels; statafels; herbruikbare bekers; bekers lenen;
      geluidsinstallatie lenen; geluidsboxen; micro lenen; muziekinstallatie; beamer lenen; projectiescherm; verlengkabels;
      elektriciteitskast huren; stroomkast; vlaggen; springkasteel; frigo huren voor een feest; koelwagen; mobiel toilet; wc
      wagen; afvaleilanden; vuilbakken voor evenement; braadpan; barbecue lenen; bestek en borden lenen; glazen huren;
      brandblusser lenen; uitleendienst; materiaal lenen van de gemeente; feestmateriaal; materiaal voor straatfeest; materiaal
      reserveren; wat kost het om tafels te huren; levering materiaal; materiaal terugbrengen; vuurkorf lenen; schragen; banken;
      we geven een tuinfeest en hebben maar acht stoelen; honderd glazen en een koelkast voor de doop van mijn nichtje; het gaat
      regenen op ons trouwfeest in de wei en we zoeken een groot zeil; spreker heeft een micro nodig voor de opening; hekkens om
      de koers af te zetten; toiletten voor een tuinfeest; verkiezing van Prins Carnaval zoekt een verhoog; stroom op een weide
      zonder aansluiting; slingerende lichtjes en een generator; klapstoelen voor honderd gepensioneerden; kannen en thermossen
      voor koffie; grote koffiezet lenen; tien klaptafels dit weekend bij de technische dienst afhalen; vuilniseilanden met pmd
      voor de markt; kinderstoelen en buitenspelen voor een communie; borden van porselein voor driehonderd; paella-pan;
      wafelijzers; verrijdbare bar; catwalk; spreekgestoelte; rode loper; kapstokken met wieltjes; vlaggenmast voor de stoet;
      dingen die de gemeente meegeeft voor een straatbarbecue; tafelkes en stoelkes voor 't kinderfeest; ehbo-koffer lenen;
      bingomolen; lichtslingers; partytafels; herbruikbare borden; vlaggen en podium lenen van de gemeente; podium lenen; chiro
      leent tenten`,
    fr: `louer des tables et des chaises; matériel de fête; barrières nadar; tente à louer; podium; gobelets réutilisables;
      nous sommes cent et nous n'avons que huit chaises; grande cafetière à emprunter`,
    en: `borrow tables and chairs; hire tent; crowd barriers; stage hire; sound equipment hire; event equipment; garden party
      for a hundred and only eight chairs; big coffee machine to borrow`,
    de: `Tische und Stühle leihen; Zelt mieten; Absperrgitter; Material für Fest; Gartenfest mit hundert Gästen und nur acht
      Stühle`,
    tr: 'masa sandalye kiralama; çadır kiralama; yüz kişilik bahçe partisi için sandalye',
  },
  {
    need: 'spel- en jeugdmateriaal lenen',
    why: 'Youth groups and families ask for games, folk games or a play case.',
    sheets: 'materiaal jeugdactiviteiten; jeugdmateriaal; spelmateriaal; spelotheek',
    also: 'evenementenmateriaal; ontlenen sportmateriaal; kampmateriaal; groot materiaal jeugdwerk',
    nl: `volksspelen lenen; spelkoffer; spelmateriaal; speelgoed lenen voor feest; materiaal voor jeugdwerk; materiaal Chiro;
      materiaal scouts; gezelschapsspelen voor jeugdnamiddag; kinderfeestje materiaal; grimekoffer; parachute voor kinderen;
      reuzespelen; circusmateriaal lenen; walkietalkies; spelen voor straatfeest; jeugddienst materiaal lenen; kinderfeestje
      van onze zesjarige en we willen grote spelletjes; mijn nichtje verjaart en ik zoek een zakloopset; vier op een rij
      reuzegroot; speelkist met ballonnen jongleren en koordjes; schminkset en verkleedkleren; leiders zoeken een bosspel met
      lintjes; sjoelbakken en kaatsspelen voor grootouders en kleinkinderen; parachutedoek voor kleuters; escape room kist;
      quizknoppen; megafoon voor het bosspel; kompassen voor de oriëntatieloop; kruiwagens en touwtrektouw; volkscafé met oude
      spelen; kubb en mölkky; megajenga`,
    fr: `emprunter des jeux; matériel pour mouvement de jeunesse`,
    en: `borrow games; equipment for youth activities`,
    de: `Spiele ausleihen`,
  },
  {
    need: 'kampmateriaal lenen',
    why: 'Youth leaders say bivak, shelter and "sjorbalken"; the sheet is about cooking gear and lights.',
    sheets: 'kampmateriaal; kamptenten',
    also: 'materiaal jeugdactiviteiten; kampvervoer; groot materiaal jeugdwerk',
    nl: `kampmateriaal; kampmateriaal lenen; kookgerei kamp; legertent; patrouilletent; tenten lenen; shelter kamp; kookpotten
      voor groep; gasbekken; jerrycans; waskommetjes; sjorbalken; veldbedden; materiaal bivak Chiro; materiaalkamer; potten en
      pannen voor scoutskamp; lampen en verlengdraad voor kamp; wij slapen met dertig kapoenen in de wei en hebben geen zeilen;
      grote ketels om voor vijftig te koken in het bos; gamellen en pollepels; waterkannen en gaslampen; hudo bouwen met touw en
      hout; elektriciteitsverdeler in de kampweide; vuilbakken en jerrycan voor tien dagen; veldkeuken; zware tenten met houten
      masten; veldtafels; onze patrouilletenten zijn gescheurd vlak voor vertrek; spades en bijlen voor de groep; EHBO-koffer
      voor het bivak; tenten lenen voor de chiro; sjorhout lenen; chirogroep zoekt tenten`,
    fr: `matériel de camp; tentes pour camp scout`,
    en: `camp equipment; borrow camp tents`,
    de: `Lagermaterial`,
  },
  {
    need: 'vervoer naar het kamp',
    why: 'Leaders look for a lorry, a "camion", to bring the tents to the Ardennes.',
    sheets: 'kampvervoer; kamptransport',
    also: 'kampmateriaal; kampsubsidie; kamptoelage',
    nl: `kampvervoer; vervoer naar bivak; camion voor kamp; vrachtwagen voor ons kampmateriaal; wie voert onze tenten naar de
      kampplaats; onze scouts gaat op kamp en zoekt vervoer; kamp in de Ardennen vervoer; kampcontainer; chauffeur met
      vrachtwagen voor Chirokamp; transport kampmateriaal; bagage naar kampplaats brengen; dertig tenten en al de potten
      moeten tot in Bouillon; vader met rijbewijs C gezocht voor de spullen van de gidsen; container met fietsen van de
      kapoenen; de gemeente reed vroeger onze spullen naar het kampterrein; op 1 augustus moet alles terug van de wei;
      oplegger voor de chiro; hoe krijgen we vijftig rugzakken en sjorhout over; camionette van de stad lenen voor het bivak;
      laadklep nodig voor onze frigo en tenten; wie rijdt er met ons gerief naar d'Ardennen`,
    fr: `transport matériel camp scout; camion pour le camp`,
    en: `transport of camp gear; lorry for scout camp`,
    de: `Transport Pfadfinderlager`,
  },
];
