import type { Need } from '../need.ts';

/** What residents ask about a small pension, an ex who does not pay, and a funeral that nobody can pay. */
export const INCOME_OF_FAMILIES: readonly Need[] = [
  {
    need: 'inkomensgarantie voor ouderen',
    why: 'Older people say that the pension is too small; the words IGO or "gewaarborgd inkomen" few know.',
    sheets: 'inkomensgarantie',
    also: 'zorgbudget ouderen; verhoogde tegemoetkoming; financiële steun -dringende',
    nl: `inkomensgarantie voor ouderen; IGO; gewaarborgd inkomen voor bejaarden; gewaarborgd inkomen; minimumpensioen; mijn
      pensioen is te klein; klein pensioen; laag pensioen; pensioen te laag om van te leven; mijn pensioentje is niet genoeg; ik
      kom niet toe met mijn pensioen; bomma heeft maar een klein pensioentje; mijn moeder heeft bijna geen pensioen; ons moe heeft
      nooit gewerkt en krijgt weinig pensioen; altijd huisvrouw geweest en geen pensioen; nooit gewerkt en nu 66; ik ben
      zelfstandige geweest en trek een klein pensioen; niet lang genoeg gewerkt voor een volledig pensioen; onvolledige loopbaan;
      aanvulling op pensioen; toeslag op het pensioen; extra bij mijn pensioen; bijpassing pensioen; bijstand voor
      gepensioneerden; weinig pensioen en geen spaargeld; gepensioneerd en arm; weduwe met een klein pensioen; weduwnaar klein
      inkomen gepensioneerd; pensioenleeftijd bereikt en geen inkomen; ik word 66 en heb geen recht op pensioen; leefloon stopt
      bij pensioenleeftijd; ouder dan 65 en te weinig geld; inkomen voor bejaarden; uitkering voor oude mensen met te weinig
      inkomen; IGO en samenwonen met mijn dochter; IGO naar het buitenland reizen; mag ik met IGO op reis; groene kaart IGO attest
      van verblijf; IGO aanvragen pensioendienst; Federale Pensioendienst laag pensioen; oud en niet rondkomen; ik heb veertig
      jaar voor de kinderen gezorgd en krijg nu een aalmoes als pensioen; vader had een kruidenierszaak en trekt amper 900 euro;
      meme leeft van zeshonderd euro in de maand; ik heb in Marokko gewerkt en in België maar tien jaar; mijn ouders kwamen op
      late leeftijd over en hebben hier geen pensioen opgebouwd; ik word in september 66 en mijn werkloosheid stopt; gewezen
      meewerkende echtgenote met een schamel pensioen; weduwe van 70 met bijna niks; mijn schoonmoeder komt niet aan duizend euro
      met haar pensioen; pensioenbrief gekregen en ik schrik van het bedrag; mijn pensioen is nie vet; 't is een arm pensioentje;
      ons bompa trekt maar een habbekrats; non of kloosterzuster zonder pensioen; gescheiden op mijn 60ste en geen eigen rechten
      opgebouwd; bejaarden zonder pensioenrechten; te weinig jaren op de teller; pensioen bijpassen; een supplement op mijn
      pensioen vragen; minimum voor oude mensen; 65-plusser zonder inkomen; stapt mijn leefloon over naar het pensioen op 66; telt
      mijn huisje mee voor het gewaarborgd inkomen; wonen bij mijn zoon en minder IGO; controle door de postbode verblijf in
      België IGO; vakantie naar Turkije en mijn IGO; mijn tante heeft altijd op de boerderij meegeholpen en staat nergens
      ingeschreven; 67 en mijn pensioen is te klein om van te leven; pensioen zo klein dat ik er niet van kan leven; haar
      pensioentje is veel te klein om van te leven; 65-plusser zonder pensioenrechten; oma kan niet leven van haar pensioen; twee
      gepensioneerden en samen minder dan een leefloon; gepensioneerd koppel met te weinig inkomen; te weinig om te leven en te
      veel om te sterven pensioen`,
    fr: `GRAPA; garantie de revenus aux personnes âgées; revenu garanti; ma pension est trop petite; petite pension; jamais
      travaillé et pas de pension; j'ai élevé mes enfants et je n'ai presque pas de pension`,
    en: `income guarantee for the elderly; pension too low; small pension; never worked and no pension; minimum pension;
      top-up on my pension; I raised my children all my life and get almost no pension; my parents came to Belgium late and
      have no pension`,
    de: `Einkommensgarantie für Betagte; GRAPA; kleine Rente; Rente reicht nicht; nie gearbeitet und keine Rente`,
    tr: `yaşlılar için gelir garantisi; emekli maaşım çok az; düşük emekli maaşı; hiç çalışmadım emekli maaşım yok; ev
      hanımıydım emekli maaşım yok`,
  },
  {
    need: 'zorgbudget voor ouderen met een zorgnood',
    why: 'Still called THAB; asked as money for an old person who needs care at home and has little.',
    sheets: 'zorgbudget ouderen',
    also: 'zorgbudget -ouderen; mantelzorgpremie; inkomensgarantie; thuiszorgtoelage',
    nl: `zorgbudget ouderen; zorgbudget voor 65-plussers; tegemoetkoming hulp aan bejaarden; THAB; THAB aanvragen; tegemoetkoming
      voor bejaarden; hulp aan bejaarden geld; zorgkas geld voor ouderen; geld van de zorgkas voor mijn moeder; mijn moeder heeft
      veel zorg nodig en een klein pensioen; ons bomma kan niet meer alleen en heeft weinig geld; vader van 80 kan zich niet meer
      wassen en heeft een klein pensioen; mijn vader is hulpbehoevend en de zorg kost veel; uitkering voor zorgbehoevende ouderen;
      oudere met weinig inkomen en gezondheidsproblemen; 65-plus en ziek met klein pensioen; premie voor wie oud en ziek is;
      tegemoetkoming boven 65 jaar handicap; handicap na 65; ik ben ouder dan 65 en heb een beperking gekregen; schaal van
      zelfredzaamheid; punten zelfredzaamheid ouderen; punten handicap 65 plus; dokter van de FOD geeft punten aan bejaarde; opa
      kan niet meer koken en poetsen wie betaalt; nonkel van 70 slecht te been geld voor hulp; bejaarde thuis verzorgen
      vergoeding; rusthuis te duur voor ons moeder tegemoetkoming; woonzorgcentrum betalen met zorgbudget; maandelijks bedrag voor
      zorg thuis bij ouderen; kuisvrouw en verpleging betalen als bejaarde; mindervalide bejaarde steun; zorgverzekering uitkering
      bejaarde; Vlaamse sociale bescherming ouderen; zwaar zorgbehoevende oudere budget; moeke van 83 vergeet alles en de kosten
      van de verpleging lopen op; vader kreeg een beroerte op zijn zeventigste en moet nu met alles geholpen worden; bompa zit met
      parkinson en zijn pensioen dekt de zorg niet; mijn schoonmoeder kan geen knopen meer dicht doen en heeft maar een mager
      pensioen; tante is 78, half blind, en wij betalen iedere week een hulp; mijn moeder heeft een looprek en pampers en leeft
      van 1200 euro; nonkel van 72 zit sinds zijn val in een rolstoel en heeft weinig geld; ons meetje kan zichzelf niet meer
      behelpen en de kosten worden te zwaar; de dokter zei dat ons moeder geld kan krijgen voor haar zelfredzaamheid; de zorgkas
      vraagt punten voor oma; puntentelling voor een hulpbehoevende bejaarde; het rusthuis kost 2400 en haar pensioen is 1500, is
      daar een budget voor; mijn ouders kunnen de thuisverzorgster niet langer betalen; dement geworden en een klein pensioen;
      bejaarde met dementie maandelijkse uitkering zorgkas; oude mens met reuma kan niets meer zelf en heeft weinig inkomen;
      maandelijkse tegemoetkoming voor zorg aan 80-jarige; zorggeld voor bejaarden; zorggeld grootmoeder; hulpbehoevende
      gepensioneerde toeslag; vroegere THAB; budget om zorg te betalen op hoge leeftijd; slechtziend op mijn 75ste en recht op
      geld; 65 gepasseerd en plots veel hulp nodig; bejaardentegemoetkoming; telt ons huis mee voor het zorgbudget van ons ma;
      bomma kan niks meer zelf en leeft van een klein pensioentje; oud, hulp nodig bij alles en een klein pensioen: toelage; klein
      pensioen en kan zich niet meer wassen; 84, half blind en hulp nodig bij alles; uitkering voor een grootmoeder die hulp nodig
      heeft; hoogbejaard en hulp nodig bij alles; oma heeft voor alles hulp nodig`,
    fr: `budget de soins pour personnes âgées; allocation pour l'aide aux personnes âgées; APA; ma mère âgée a besoin de
      soins et a une petite pension; ma belle-mère de 82 ans a besoin d'aide pour tout et n'a qu'une petite pension`,
    en: `care budget for older people; allowance for elderly who need care; my old mother needs care and has little money;
      money for care over 65; my father had a stroke at 72, needs help with everything and has a small pension`,
    de: `Pflegebudget für ältere Menschen; Beihilfe für Betagte; alte Mutter braucht Pflege und hat kleine Rente`,
    tr: `yaşlılar için bakım bütçesi; bakıma muhtaç yaşlı yardımı; 65 yaş üstü bakım parası; annem 80 yaşında bakıma muhtaç
      emekli maaşı az`,
  },
  {
    need: 'alimentatie wordt niet betaald',
    why: 'The parent says that the ex does not pay; nobody says "vordering", few know DAVO.',
    sheets: 'alimentatie*; onderhoudsgeld*; DAVO',
    also: 'juridisch*; pro-deoadvocaat; relatie* scheiden; financiële steun -dringende; sociale toeslag',
    nl: `alimentatie niet betaald; mijn ex betaalt geen alimentatie; mijn ex betaalt niet voor de kinderen; de papa van mijn
      kinderen betaalt niet; vader betaalt geen onderhoudsgeld; onderhoudsgeld niet gekregen; onderhoudsgeld;
      onderhoudsbijdrage; onderhoudsuitkering; kinderalimentatie; achterstallige alimentatie; achterstal onderhoudsgeld; DAVO;
      dienst voor alimentatievorderingen; voorschot alimentatie; alimentatie invorderen; mijn ex weigert te betalen sinds de
      scheiding; mijn ex-man stort niks voor ons dochtertje; ik krijg al maanden geen alimentatie; mijn ex is vertrokken naar
      het buitenland en betaalt niet; de rechter zei dat hij moet betalen maar hij doet het niet; vonnis alimentatie niet
      nageleefd; alimentatie afdwingen; mijn vent is weg en betaalt niks; gescheiden en geen geld voor de kinderen van mijn
      ex; alleenstaande mama ex betaalt niets; mijn moeder betaalt geen alimentatie aan papa; mijn dochter krijgt geen geld
      van de vader van haar kind; wie helpt als de vader niet betaalt voor het kind; mijn ex betaalt maar de helft; te late
      betaling onderhoudsgeld; partneralimentatie niet betaald; alimentatie ex-echtgenoot; buitengewone kosten kind ex betaalt
      niet; ouder betaalt kosten kind niet; mijn ex heeft een nieuwe vriendin en stort niets meer voor de jongens; de vader
      van mijn twee dochters werkt in het zwart en doet alsof hij geen loon heeft; elke maand opnieuw moet ik mijn ex smeken
      om zijn deel; hij moest 250 euro per kind storten van de rechter en ik zie niks; mijn ex-vrouw weigert haar bijdrage
      voor de kinderen; ik draai alleen op voor de schoolrekening en de beugel, hun vader geeft geen frank; de papa is
      verhuisd naar Nederland en sindsdien geen storting; mijn kleinkinderen krijgen niks van hun vader; mijne vent is d'r
      vandoor en betaalt nie voor de kleine; hij zegt dat hij blut is en geeft niets voor onze kleine; al een jaar geen
      onderhoud gezien; geld van de vader afdwingen met het vonnis; vonnis van de familierechtbank en hij lapt het aan zijn
      laars; wie haalt het geld bij mijn ex; onderhoudsplichtige betaalt niet; onderhoudsplicht ex; loon van mijn ex laten
      inhouden; alimentatie voorschieten; ex-partner ontloopt zijn plicht; mama geeft papa niets voor mij; bijdrage voor het
      kind blijft uit; indexering alimentatie niet betaald; co-ouder weigert mee te betalen; alimentatie loopt achter sinds
      kerst; vordering tegen ex voor kindergeldbijdrage; rechter besliste dat hij moet betalen en ik zie er niets van; vonnis
      zegt honderden euro per maand en hij geeft niks; zijn onderhoud komt nooit toe; onderhoud opeisen bij mijn ex; wie gaat
      het geld bij de vader opeisen; vader met de noorderzon verdwenen en geen cent voor de kinderen; geen cent van hun vader
      voor de kinderen; vader van mijn kinderen is verdwenen en betaalt niet; ex zegt dat hij geen geld heeft en geeft niets
      voor zijn dochter; vader geeft niets voor zijn kind; ex weigert te betalen voor de kinderen`,
    fr: `pension alimentaire impayée; SECAL; mon ex ne paie pas la pension alimentaire; avance sur pension alimentaire; le
      père ne paie rien pour les enfants; contribution alimentaire; le papa ne verse plus rien depuis qu'il a une nouvelle
      copine`,
    en: `child support not paid; my ex does not pay child support; alimony not paid; advance on alimony; father does not pay
      for the children; the judge ordered my ex to pay 250 euro per child and he does not`,
    de: `Unterhalt wird nicht bezahlt; Unterhaltsvorschuss; Ex zahlt keinen Unterhalt; Alimente nicht bezahlt; der Vater
      meiner Kinder zahlt seit Monaten nichts`,
    tr: `nafaka ödenmiyor; eski eşim nafaka ödemiyor; çocuk nafakası; nafaka avansı; mahkeme kararı var ama eski kocam
      ödemiyor`,
  },
  {
    need: 'begrafenis niet kunnen betalen',
    why: 'The family stands with a bill of the undertaker, or there is no family; nobody says "regeling".',
    sheets: 'begrafeniskosten -oud*; kosten begrafenis',
    also: 'overlijdensaangifte -kind; dringende steun; financiële steun -dringende',
    nl: `begrafenis niet kunnen betalen; geen geld voor een begrafenis; geen geld voor de uitvaart; begrafenis te duur; hulp bij
      begrafeniskosten; begrafeniskosten; uitvaartkosten; kosten uitvaart; wie betaalt de begrafenis; wie betaalt de begrafenis
      als er geen geld is; begrafenis op kosten van de gemeente; begraven door het OCMW; armenbegrafenis; begrafenis zonder
      familie; overleden zonder familie wie begraaft; mijn buurman is gestorven en heeft niemand; nonkel is dood en had geen
      kinderen; mijn moeder is gestorven en er staat niks op haar rekening; ons pa is gestorven en we hebben geen geld voor de
      kist; factuur begrafenisondernemer te hoog; begrafenisondernemer vraagt voorschot; crematie kosten; crematie niet kunnen
      betalen; asverstrooiing betalen; rekening overledene geblokkeerd begrafenis betalen; erfenis verworpen wie betaalt
      begrafenis; ik wil niet betalen voor de begrafenis van mijn vader die ik niet kende; familie kan begrafenis niet betalen;
      familie wil niet instaan voor begrafenis; eenvoudige begrafenis; sobere begrafenis; behoeftige overledene; dakloze overleden
      begrafenis; kindje gestorven en geen geld voor de uitvaart; lening voor begrafenis; lijkbezorging behoeftigen; steun bij
      overlijden; mijn man is overleden en ik kan de uitvaart niet betalen; mijn broer is gestorven zonder een cent en de familie
      wil er niks mee te maken hebben; onderbuur lag dood op zijn appartement en er komt niemand opdagen; ik moet 4000 euro
      voorschieten voor de kist en de rouwwagen; de rouwkamer vraagt een voorschot voor ons vader en ik leef van invaliditeit;
      mijn vrouw is vannacht overleden en ik weet niet hoe ik dat allemaal betaal; ons moeder heeft geen spaarboekje nagelaten
      voor haar uitvaart; de uitvaartverzekering is vervallen; geen begrafenispolis; bewoner van het rusthuis overleden zonder
      nabestaanden; vriend van straat is gestorven wie legt hem in de grond; rouwbrieven en koffietafel kunnen we niet betalen; we
      willen haar laten cremeren maar hebben het geld niet; mijn zoontje is dood geboren en het kistje kost te veel; ik heb geen
      contact meer met mijn vader en nu krijg ik zijn begrafenisfactuur; rekening van de begrafenis in mijn bus; uitvaart
      afbetalen; opdraaien voor de begrafenis; wie draait er op voor de uitvaart; de kinders willen nie betalen voor hunne pa zijn
      begraving; begraving te duur; begraafd worden van den arme; gemeentebegrafenis; begrafenis van een alleenstaande zonder
      erfgenamen; lichaam repatriëren niet kunnen betalen; weinig geld en een sterfgeval; sterfgeval en geen centen; erfgenamen
      weigeren begrafeniskosten; begrafenisondernemer vraagt duizenden euro en er staat niets op de rekening; moeder is dood en we
      hebben geen geld om haar te begraven; geen geld om iemand fatsoenlijk te begraven; niets op de rekening van de overledene
      voor de uitvaart; geen spaargeld en mijn man moet begraven worden; man of vrouw begraven zonder spaargeld; neef wil geen
      kosten aan een begrafenis; ik wil de begrafenis niet betalen van iemand die ik niet ken; erfenis verworpen en wie betaalt de
      uitvaart; begraven moet maar er is geen geld; op sterven en geen geld om haar later te begraven`,
    fr: `frais d'enterrement; je ne peux pas payer les funérailles; enterrement d'indigent; qui paie l'enterrement; obsèques
      trop chères; décédé sans famille; mon frère est mort sans un sou et sans famille`,
    en: `cannot pay for a funeral; funeral costs; who pays for the funeral; burial without family; help with cremation costs; my
      brother died without money and nobody wants to pay; we cannot afford the coffin; can't afford a funeral; we can't pay for
      the funeral of my father; no money to bury my mother`,
    de: `Begräbniskosten; Beerdigung kann ich nicht bezahlen; wer bezahlt die Beerdigung; Verstorbener ohne Familie; mein
      Bruder ist ohne Geld gestorben`,
    tr: `cenaze masrafları; cenaze için param yok; cenazeyi kim öder; kardeşim parasız öldü cenazeyi kim karşılar`,
  },
  {
    need: 'REMI aanvullende steun',
    why: 'People on a living wage say it is not enough; the tool REMI counts what a household really needs.',
    sheets: 'remi',
    also: 'financiële steun -dringende; leefloon; budgetbegeleiding',
    nl: `REMI; remi OCMW; referentiebudget; referentiebudgetten; REMI-berekening; aanvullende steun bij leefloon; leefloon is niet
      genoeg; ik kom niet toe met mijn leefloon; leefloon en niet rondkomen; ik krijg een leefloon maar het is te weinig; toeslag
      bovenop leefloon; extra geld naast leefloon; leefloon te laag voor een gezin met kinderen; bijpassing op leefloon;
      menswaardig inkomen berekenen; hoeveel heeft een gezin nodig om te leven; leven van leefloon met drie kinderen lukt niet;
      huur te hoog voor mijn leefloon; hele leefloon gaat naar huur; budget berekenen menswaardig leven; equivalent leefloon niet
      voldoende; OCMW berekent tekort van gezin; berekening aanvullende financiële steun; na huur en gas blijft er van ons
      leefloon tachtig euro over voor vijf mensen; ik trek leefloon alleenstaande en mijn studio slorpt bijna alles op; met mijn
      leefloon kan ik de tandarts en de boodschappen niet samen doen; ik heb een leefloon en moet nog alimentatie betalen, dat
      gaat niet; leefloon met gezinslast en toch elke maand tekort; tiener eet veel en met een leefloon red ik het niet; 't
      leefloon is rap op; den OCMW-steun volstaat niet voor de huishuur en het eten; maatschappelijk assistente wil uitrekenen wat
      wij tekortkomen; uitrekenen hoeveel ik nodig heb om menswaardig te leven; tool die het tekort uitrekent; formulier met alle
      uitgaven voor OCMW-aanvulling; minimumbudget gezin berekenen; budgetstandaard; leefloon plus aanvulling; kan er bovenop mijn
      leefloon nog iets bij; een bijkomend bedrag bij het leefloon per maand; leefloon ontoereikend; uitkering lager dan wat een
      gezin nodig heeft; aanvullend bedrag tot menselijke waardigheid; tekort volgens een rekentool; rekentool van het OCMW;
      volgens de berekening hebben we te weinig leefgeld`,
    fr: `REMI; budget de référence; complément au revenu d'intégration; le RIS ne suffit pas; après le loyer il ne reste rien du
      revenu d'intégration`,
    en: `REMI; living wage is not enough; top-up on living wage; reference budget; after rent nothing is left of my living wage`,
    de: `REMI; Referenzbudget; Eingliederungseinkommen reicht nicht`,
    tr: `REMI; leefloon yetmiyor; ek gelir desteği; kiradan sonra leefloon yetmiyor`,
  },
];
