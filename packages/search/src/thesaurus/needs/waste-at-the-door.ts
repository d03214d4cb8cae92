import type { Need } from '../need.ts';

/** What residents ask about waste that is fetched at the house: bags, bins, the calendar, what goes in which bag. */
export const AT_THE_DOOR: readonly Need[] = [
  {
    need: 'grofvuil laten ophalen',
    why: 'People name the old sofa, the mattress or the junk ("brol") in the cellar, and have no car to carry it away.',
    sheets: '*inzameling grofvuil; ophalen grofvuil; grofvuil',
    also: 'verwijzen kringwinkel; doneren materiaal; tweedehandskleding; inleveren bouwafval; *inzameling restafval',
    nl: `grofvuil; grof huisvuil; groot vuil; grof vuil aan huis laten ophalen; grofvuil op afroep; ophaling grofvuil aanvragen;
      oude zetel wegdoen; oude matras; waar moet ik naartoe met mijn matras; wie komt mijn oude zetel halen; kapotte kast; oude
      meubels kwijt; salon meegeven met de vuilkar; tapijt en vasttapijt weggooien; kapotte stoelen en tafel; zolder leegmaken;
      kelder vol brol; rommel laten weghalen; huis leegmaken na overlijden van bomma; het huis van ons ma moet leeg; ik heb geen
      auto om mijn meubels naar het containerpark te brengen; mag een bed mee met het vuilnis; grote stukken die niet in de zak
      passen; te groot voor de vuilbak; wat kost het ophalen van grofvuil; hoe vraag ik aan dat ze mijn oude kast komen halen;
      ik ben slecht te been en moet een zetel weg; wanneer is het grofvuil; kapotte fiets en speelgoed weggooien; lattenbodem;
      bedbodem; oude tuinmeubelen; ski's en koffers weg; alles buiten zetten voor de vuilkar; verhuisd en veel rommel over;
      opruimdienst afgedankte spullen; appartement ontruimen oude spullen; huisraad weg; onze zetelset moet weg want donderdag
      komt de nieuwe; mijn schoonvader is naar het rusthuis en zijn slaapkamer staat nog vol; bomma haar eikenhouten buffet wil
      niemand meer; boxspring van twee meter en geen remorque; matras waar de baby op geplast heeft; huurder is vertrokken en
      liet al zijn meubels staan; kot leegmaken en bureau en bed kwijt; ik ben 82 en krijg die kleerkast de trap niet af;
      kapotte kinderwagen buggy en badje; tuinzetels die verrot zijn; opklapbed en lattenbodem die doorgezakt zijn; strijkplank
      trapladder en gordijnstangen; barbecue verroest; zwembad van plastic opgedoekt en het moet weg; zonder auto en met een
      versleten salon; sticker kopen om iets groots buiten te zetten; telefoontje zodat ze met de camion mijn oude boel komen
      laden; aquarium en kattenpaal; linoleum en een opgerold tapijt; hoeveel stuks mag ik aan de straat leggen; oude valiezen
      en een trampoline; den ouwen divan mag weg; al den brol van op den zolder; 'k zit mee ne kapotten sofa en geen auto; die
      rommel krijg ik in mijn eentje niet de trap af; fitnesstoestel dat stuk is; wasrek en kruiwagen; kunstgras oprollen en
      meegeven; huis leegmaken na overlijden, kasten en zetels; huis van mijn moeder leegmaken; oude kasten weg; inboedel van
      ouders weg; uitruimen na een overlijden, meubels buiten; bankstel weg; bankstel wegdoen zonder auto; bed en matras weg;
      bed weg`,
    fr: `encombrants; enlèvement des encombrants; vieux canapé à jeter; vieux matelas; vider la maison après un décès; gros
      déchets à domicile; je n'ai pas de voiture pour aller au parc à conteneurs; qui vient chercher mes vieux meubles; mon
      beau-père est en maison de repos et sa chambre est à vider; je suis âgée et je ne sais pas descendre l'armoire`,
    en: `bulky waste; old sofa to throw away; mattress disposal; collect old furniture; big rubbish pick-up; I have no car to
      take my furniture away; clear out house; my old wardrobe won't fit in the car; tenant left all his furniture`,
    de: `Sperrmüll; alte Möbel abholen; alte Matratze entsorgen; Sofa entsorgen; mein alter Schrank muss weg und ich habe kein
      Auto`,
    tr: 'eski eşya toplama; eski koltuk atmak; eski yatak; büyük çöp; eski dolabı aşağı indiremiyorum',
  },
  {
    need: 'restafval en vuilniszak',
    why: 'Residents say "vuilzak", "vuilbak" and "vuilkar"; the sheet says "restafval" and "huis-aan-huisinzameling".',
    sheets: '*inzameling restafval; ophalen restafval',
    also: 'toelage restafval; *inzameling pmd; ophalen gft; erkenning verdeler *zakken; *inzameling grofvuil',
    nl: `restafval; huisvuil; vuilnis; vuilniszak; vuilzakken; vuilkar; vuilbak; vuilniswagen; huisvuilzak; bruine zak; witte
      zak; grijze container; grijze bak; diftar; afvalcontainer; vuilnisbak te klein; wanneer komt de vuilkar; welke dag mag ik
      de vuilzak buiten zetten; hoe laat moet de vuilzak buiten; mag ik mijn zak de avond ervoor buitenzetten; wat mag in de
      restafvalzak; pampers en maandverband weggooien; luiers in welke zak; kattenbakvulling; stofzuigerzak; kapotte tassen en
      borden waarin weggooien; mijn vuilniszak werd niet meegenomen; wat kost een vuilzak; container voor huisvuil aanvragen;
      grotere container; container gestolen; mijn vuilbak is kapot; container afmelden bij verhuis; saldo op de diftarrekening;
      sticker op mijn vuilzak; verkeerd gesorteerd; ik woon op een appartement en weet niet waar ik mijn vuilnis moet zetten;
      vuilnisophaling bij mij in de straat; gewone vuilbak; vuil in de straat ophalen op dinsdag; huisvuilophaling feestdag;
      afval dat niet gerecycleerd wordt; ik heb gisteren mijn zak buiten gezet en hij ligt er nog; ons appartementsgebouw heeft
      één grote bak en die puilt altijd uit; de deksel van mijn bak gaat niet meer toe; chip van de grijze bak werkt niet; mijn
      bak werd met de wind omver geblazen en een wiel is eraf; wij zijn nu met zes en die kleine bak volstaat niet; mijn vader
      draagt incontinentieluiers en de bak is na een week vol; hoeveel kost een lediging per kilo; bak verdwenen na de
      ophaalronde; vaatdoeken en kapotte schoenen; kauwgom en tandenborstels; asse van de kachel; kapotte servies in welke zak;
      in welke zak gaat een vuile keukenrol; de mannen hebben mijn zak opengescheurd laten liggen; de vuilkar komt pas vrijdag
      en ik ben dan weg; rekening van de afvalintercommunale; tegoed op nul en bak niet geledigd; ik betaal voor een bak die
      niet van mij is; nieuwe bewoner neemt de bak over; slot op de afvalbak; de hond van de buur trok mijn zak open; wa dag
      moet den vuilbak buiten; hoe laat passeert den vuilkar; ze hebben onze vuilbak nie meegepakt; sorteerstraat badge werkt
      niet; ondergrondse container met badge; kleerhangers en ballonnen; diftar domicilie; restafval ophaling; vuilzak niet
      opgehaald; vuilzak blijven staan; welke dag huisvuil; dag van het huisvuil in onze straat; zwarte zakken; zwarte zakken
      ophalen; wanneer komen ze de zwarte zak halen`,
    fr: `ordures ménagères; sac poubelle; poubelle; quand passe le camion poubelle; quel jour sortir les poubelles; déchets
      résiduels; mon sac n'a pas été ramassé; conteneur gris; mon bac gris a perdu une roue; mon sac est encore là depuis
      hier; la puce du conteneur ne fonctionne pas`,
    en: `rubbish bag; household waste; garbage collection; trash day; which day do they pick up the bin; bin bag; when does
      the garbage truck come; residual waste; my bin lost a wheel; they left my bag on the kerb; the big bin of our block
      overflows`,
    de: `Restmüll; Müllabfuhr; Müllsack; Mülltonne; wann kommt die Müllabfuhr; meine Tonne wurde nicht geleert; der Deckel der
      Tonne ist kaputt`,
    tr: 'çöp; çöp torbası; çöp ne zaman toplanıyor; çöp kamyonu; ev atığı; çöpümü almadılar; çöp kovam kırıldı',
  },
  {
    need: 'vuilniszakken kopen',
    why: 'The official bags are for sale in some shops only, and newcomers do not know which; no sheet is named after that.',
    sheets: '*inzameling restafval; erkenning verdeler *zakken',
    also: '*inzameling pmd; ophalen gft; *inzameling snoeihout',
    nl: `vuilzakken kopen; waar koop ik vuilniszakken; officiële vuilzakken van de gemeente; waar vind ik de zakken van de
      stad; gemeentezakken; welke winkel verkoopt de huisvuilzakken; prijs van een rol vuilzakken; mijn zakken zijn op; juiste
      zak voor het vuilnis; mag ik een gewone zwarte zak gebruiken; zakken van mijn vorige gemeente nog gebruiken; ik ben hier
      nieuw en heb geen vuilzakken; oude zakken inruilen; rol restafvalzakken verkooppunt; gekocht in de supermarkt; aan de
      kassa vroeg ze welke gemeente ik bedoel; de rol is op en het is zondag; mijn kotbaas zegt dat ik alleen die met het logo
      mag buiten zetten; de nachtwinkel verkoopt losse zakken is dat toegelaten; ik heb een zwarte zak buiten gezet en ze
      namen hem niet mee; verhuisd van Gent en nog twee rollen over; zijn die grote van zestig liter duurder; kleine zakken
      van dertig liter voor alleenstaande; waar haal ik die met het stadslogo; zakken te dun en scheuren; welk kleur van zak
      in deze gemeente; hoeveel steken er op een rol; kan ik er in het gemeentehuis krijgen; verkooppunten rol zestig liter`,
    fr: 'où acheter les sacs poubelle; sacs poubelle officiels de la commune; prix du sac poubelle',
    en: 'where to buy bin bags; official garbage bags; which bags do I need',
    de: 'Müllsäcke kaufen; offizielle Müllsäcke',
    tr: 'çöp torbası nereden alınır',
  },
  {
    need: 'pmd-zak aan huis',
    why: 'Everybody says "blauwe zak", and asks what may go in it rather than when it is fetched.',
    sheets: '*inzameling *pmd; ophalen pmd; *inzameling plastic',
    also: 'inleveren pmd; *inzameling restafval',
    nl: `pmd; blauwe zak; blauwe zakken buitenzetten; nieuwe blauwe zak; plastiek; plastic flessen weggooien; blikjes;
      melkkartons; drankkartons; lege brikken; wat mag in de pmd; mag een yoghurtpotje in de blauwe zak; botervlootje; chipszak;
      plastiek verpakking vlees; lege shampooflessen; wasmiddelfles; conservenblik; spuitbus haarlak; kroonkurken; aluminium
      schaaltje; piepschuim; plastic folie; wanneer halen ze de blauwe zak op; blauwe zak blijven staan; rode sticker op mijn
      blauwe zak; rode hand; pmd niet opgehaald; waar koop ik blauwe zakken; hoe sorteren plastic; bloempotje van plastiek;
      dopjes; waar moet plastic verpakking; statiegeld flesjes; mijn man gooit alles door elkaar; sorteren in plastiek, metaal
      en karton; onze kleinkinderen drinken veel brikjes en de zak is elke week vol; wat met het potje van de plattekaas;
      kattenvoerblikjes en zilverpapier; folie rond de komkommer; spaghettizakje; tube tandpasta leeg; wegwerpbekers van het
      feest; kuipje van de margarine; vershoudfolie; pillenstrip; koffiecapsules; emmertje van de verf leeg; piepschuimen bakje
      van het gehakt; hangt er een rood kaartje aan mijn zak en ik weet niet waarom; spons en speelgoed horen daar niet in
      zeker; studentenhuis met acht en de zakken blijven liggen; mag die melkfles met dop erin; schuim van de nieuwe tv; roze
      zak; ze laten den blauwe zak altijd liggen bij ons; drankblikken van de voetbalkantine; moet ik yoghurtpotjes uitspoelen;
      nespressocups; lege deodorantbus; vlootje boter bij pmd; lege flesjes en blikjes`,
    fr: `sac bleu; PMC; bouteilles en plastique; canettes; que mettre dans le sac bleu; quand ramasse-t-on le sac bleu;
      emballages plastiques; on a mis une carte rouge sur mon sac bleu; barquette de viande dans quel sac`,
    en: `blue bag; plastic bottles; cans and drink cartons; what goes in the blue bag; recycling bag; plastic packaging; red
      card on my blue bag, what did I do wrong; yoghurt pots in which bag`,
    de: 'blauer Sack; Plastikflaschen; Verpackungen; Gelber Sack',
    tr: 'mavi torba; plastik şişe; kutu ve karton içecek; plastik çöp',
  },
  {
    need: 'papier en karton aan huis',
    why: 'People have cardboard boxes after moving or from parcels, and ask whether it must be tied or may go in a box.',
    sheets: '*inzameling papier; ophalen papier',
    also: 'inleveren papier',
    nl: `papier; oud papier; karton; kartonnen dozen; kartonnen dozen na verhuis; verhuisdozen weg; dozen van pakjes; gazetten;
      oude kranten; oude boekskes; tijdschriften weggooien; reclamefolders wegdoen; wanneer wordt het papier opgehaald;
      papierophaling; papierslag; papier samenbinden met touw; mag papier in een doos buiten; papiercontainer; gele container;
      blauwe papiercontainer; mag een pizzadoos bij het papier; eierdoos; vuil papier; telefoonboek; oude schriften en boeken;
      papiersnippers; karton te groot; karton van een frigo of televisie; papier blijven staan; papier niet meegenomen; waar
      moet ik met al dat karton naartoe; verenigingen halen papier op; enveloppes met venster; ik heb een berg karton;
      behangpapier bij het papier; wanneer mag het karton buiten; mijn garage staat vol met dozen van de webwinkel; doos van de
      nieuwe frigo past nergens in; stapel magazines van dertig jaar van ons pa; het regende op mijn dozen en ze lieten alles
      liggen; mag ik dozen plat tegen de gevel zetten; schoolschriften van de kinderen na juni; behang en keukenpapier hoort
      daar dat bij; lege eierdozen en wc-rolletjes; cadeaupapier na Kerstmis; kasticketjes; het touw van de gazetten ben ik
      vergeten; KSA-jongens halen de gazetten op met een karretje; verhuisd en vijftig dozen op de oprit; kartons van de
      meubelwinkel; mag het in een zak; doos van de pizza met vet; ik heb een kilo reclamebladen; vader zijn boekhouding van de
      jaren zeventig; bak met geel deksel voor gazetten; de camion van de gazetten kwam niet langs; kranten buitenzetten; hoe
      kranten en folders meegeven; gazetten buiten zetten; stapel tijdschriften niet meegenomen; bak met papier niet meegenomen`,
    fr: `papier et carton; vieux papiers; cartons de déménagement; collecte du papier; vieux journaux; boîte à pizza; mon
      garage est plein de boîtes de colis; il a plu sur mes cartons et on les a laissés`,
    en: `paper and cardboard; old newspapers; cardboard boxes after moving; paper collection day; pizza box; my garage is full
      of parcel boxes; rain soaked my cardboard and they left it`,
    de: 'Altpapier; Karton; Papiertonne; Umzugskartons',
    tr: 'kağıt ve karton; eski gazete; karton kutu',
  },
  {
    need: 'gft: groen en keukenafval',
    why: '"GFT" is office language: residents name the grass, the peelings, the green bin and the smell of it in summer.',
    sheets: 'ophalen gft; *inzameling gft; *inzameling groente*',
    also: 'subsidie compost*; *inzameling snoeihout; inleveren snoeihout; *inzameling restafval',
    nl: `gft; groente fruit tuinafval; groene container; groene bak; groene vuilbak; gft-zak; groene zak; gft container
      aanvragen; keukenafval; etensresten; schillen; aardappelschillen; koffiedik; theezakje; beschimmeld brood; eierschalen;
      vlees en vis in de groene bak; gras; gras afgereden waar naartoe; grasmaaisel; gemaaid gras meegeven; bladeren; afgevallen
      bladeren; onkruid; bladeren van de bomen in de straat; tuinafval; groenafval; haagscheersel; mijn groene container stinkt;
      maden in de container; container uitkuisen; mag hondenpoep in de groene bak; mest van konijnen; wanneer wordt de gft
      opgehaald; groene container niet leeggemaakt; verwelkte bloemen; kamerplanten weggooien; wat kost de gft bak; composteren
      kan ik niet op mijn appartement; waar moet ik mijn gras kwijt; fruit van de boom gevallen; organisch afval; eten over
      weggooien; mijn bak met schillen krioelt van de wormpjes; ons gazon levert elke week drie zakken op; de kat haar korrels
      mogen die bij de schillen; eten van gisteren dat bedorven is; pompoenen na Halloween; visgraten en kippenbotten;
      mosselschelpen; notenbolsters; kersenpitten en kroos van de vijver; mijn vrouw doet het gemaaide in zwarte zakken; tuintje
      van drie vierkante meter en toch een bak verplicht; geur van die bak in juli niet te harden; vliegen in het deksel; onze
      gevallen appels rotten weg; aarde van bloempotten; afgedragen boeket; keukenemmertje met zakje; papieren zak in die emmer
      of composteerbaar plastiek; klimop en paardenbloemen; het gras is gereden en waar steek ik het; ik kook vers en heb veel
      afval van groenten; bak van de schillen vastgevroren; restaurantresten; 'k heb mijn gers afgereden en weet niet woarheen;
      patattenschillen; schillen en koffiegruis`,
    fr: `déchets verts; déchets organiques; poubelle verte; épluchures; herbe tondue; déchets de jardin; conteneur vert; des
      asticots dans ma poubelle verte; trognons et épluchures dans quel bac; déchets de cuisine; déchets verts collecte`,
    en: `green bin; food waste; garden waste; grass clippings; kitchen scraps; leaves and weeds; maggots in my green bin;
      rotten apples from the lawn`,
    de: 'Biotonne; Grünabfall; Küchenabfälle; Rasenschnitt; Gartenabfall; Maden in der Biotonne; verdorbenes Essen wohin',
    tr: 'yeşil çöp; mutfak atığı; bahçe atığı; çim; yeşil çöp kovasında kurtçuk var',
  },
  {
    need: 'snoeihout laten ophalen',
    why: 'After trimming the hedge people have a heap of branches and no trailer: they say "takken" and "haag", never "snoeihout".',
    sheets: '*inzameling snoeihout; ophalen snoeihout; hakseldienst',
    also: 'inleveren snoeihout; kaphout; ophalen gft',
    nl: `snoeihout laten ophalen; takken laten ophalen; takken meegeven; snoeiafval aan de deur; ophaling takken; haag gesnoeid
      wie haalt het op; haag geschoren en een berg takken; takkenbos samenbinden; hakselaar aan huis; hakseldienst; takken laten
      versnipperen; wanneer halen ze de takken; ik heb geen aanhangwagen voor mijn takken; struiken gesnoeid; dikke takken in de
      groene zak; mogen takken langs de straat; coniferen afgedaan; rozenstruiken; hout uit de tuin; taksnoei; bussels takken;
      kosten ophalen takken; ik ben te oud om de takken weg te voeren; snoeisel van de fruitboom; takken afgewaaid door de
      storm; takkenophaling aanvragen; tuinman vertrok en liet zes bussels achter; ik heb mijn laurier een meter lager gedaan en
      zit met een stapel; mijn autootje is te klein voor al die twijgen; onze beuk is gesnoeid en alles ligt op de oprit;
      schoonvader kapte de vlier en nu; kunnen ze niet met een machine tot hier komen om alles fijn te malen; snippers voor
      onder de struiken; rechtop bundels binden met natuurtouw; buurman gooit zijn twijgen over de draad; ligusterhaag
      bijgeknipt en geen aanhanger; hoelang en hoe dik mag een bussel zijn; de wilg is geknot en alles ligt in het gras;
      fruitelaars gesnoeid in februari; ik ben weduwe en die taxushaag is geschoren wie komt het laden; bundeltjes twijgen aan
      de deur leggen; de hoage is geschoren moar wie komt da halen; bamboe afgezaagd; afgewaaide takken; hoop takken na de storm`,
    fr: `branches à enlever; ramassage des branches; taille de haie; broyage à domicile; qui vient chercher les branches; le
      jardinier a laissé un tas de branches; ma voiture est trop petite pour mes branches`,
    en: `branches collection; pick up hedge trimmings; prunings at the door; wood chipping service; gardener left six bundles
      of twigs at my door`,
    de: 'Äste abholen; Heckenschnitt; Häckseldienst',
    tr: 'dal toplama; budama atığı; kesilen dallar',
  },
  {
    need: 'kerstboom laten ophalen',
    why: 'A question of the first weeks of January: where and when may the tree be put outside, and must the pot be off.',
    sheets: 'ophalen kerstboom',
    also: 'inleveren kerstboom; *inzameling snoeihout',
    nl: `kerstboom laten ophalen; kerstboom ophaling; wanneer komen ze de kerstbomen halen; kerstboom buitenzetten; kerstboom op
      de stoep; wat doe ik met mijn kerstboom; kerstboom weg na Driekoningen; kerstboom met pot meegeven; mag er nog versiering
      in; kerstboomverbranding; echte kerstboom na de feesten; dennenboom van Kerstmis; spar met kluit; januari kerstbomen;
      ophaaldag kerstboom; naalden overal boom moet buiten; slingers uit de boom; kunstkerstboom; Drie Koningen is voorbij en
      het ding verliest zijn naalden in de living; jeugdbeweging komt de bomen ophalen met tractor; Nordmann van twee meter aan
      de straat leggen; ik ben slecht ter been en de boom moet de gang uit; hoe groot mag hij zijn om mee te geven; met plastic
      netje eromheen; wortelkluit eraf zagen; de lichtjes zijn eraf en nu; boom met kunstsneeuw; ons sparreke op den trottoir
      zetten; hij ligt al drie dagen voor de deur in januari; brandstapel met de sparren in het dorp; kerstden; kerstden
      buitenzetten; kerstboom mee met de vuilkar`,
    fr: 'sapin de Noël; ramassage des sapins; que faire de mon sapin',
    en: 'Christmas tree collection; when do they pick up the Christmas tree; old Christmas tree',
    de: 'Weihnachtsbaum abholen; Tannenbaum Abholung',
    tr: 'Noel ağacı toplama',
  },
  {
    need: 'klein gevaarlijk afval',
    why: '"KGA" means little to people; they hold an old pot of paint, a battery or frying oil and fear to pour it down the sink.',
    sheets: '*inzameling gevaarlijk; inleveren gevaarlijk; *inzameling kga',
    also: 'inleveren bouwafval; *inzameling restafval',
    nl: `kga; klein gevaarlijk afval; chemisch afval; gevaarlijk afval; oude verf; verfpotten; potten verf over na het
      schilderen; batterijen; lege batterijen; autobatterij; motorolie; frituurvet; frietvet; frituurolie weggieten; oude
      frituurolie waar naartoe; spaarlamp; tl-lamp; kapotte lampen; kwikthermometer; white spirit; thinner; bleekwater over;
      javel; ontstopper; onkruidverdelger; sproeistof; medicijnen over; vervallen pillen; naalden en spuiten; gasfles;
      brandblusser; inktpatronen; nagellak; antivries; spuitbus verf; giftige producten in de garage van opa; mag verf in de
      vuilbak; vergif wegdoen; milieubox; milieustraat; chemokar; waar lever ik batterijen in; mag ik javel in de gootsteen
      gieten; opa liet een schuur vol bidons en flesjes na en ik durf er niet aankomen; mijn friteuse moet ververst worden;
      halve pot lak voor de ramen en uitgedroogde borstels; accu van de grasmaaier; oplaadbare accu van de boormachine;
      insuline spuitjes van mijn man; pillen van mijn overleden moeder; lamp met kwik gebroken; verdelgingsmiddel uit de jaren
      tachtig; zwembadchloor over; oude lijmen en siliconen; aceton; ontkalker en zoutzuur; batterijen van hoorapparaat;
      powerbank die dik staat; feestballon heliumfles; bus tegen wespen half leeg; wanneer staat die wagen met dat luik aan
      het kerkplein; cartouche van de printer; vet van de frietketel; houtbeschermer carboline; vuurpijlen nat geworden;
      rattenkorrels; röntgenfoto's`,
    fr: `petits déchets dangereux; déchets chimiques; vieille peinture; piles usagées; huile de friture; médicaments périmés;
      ampoules; produits toxiques; mon grand-père a laissé des bidons dans la remise; vider la friteuse, où mettre l'huile`,
    en: `hazardous waste; old paint; batteries; frying oil; chemicals; light bulbs; expired medicines; half a tin of varnish
      left; swollen power bank; needles from insulin`,
    de: 'Sondermüll; alte Farbe; Batterien; Frittieröl; Chemikalien; alte Lackdosen; Spritzen entsorgen',
    tr: 'tehlikeli atık; eski boya; pil; kızartma yağı',
  },
  {
    need: 'ophaalkalender',
    why: 'The calendar is what residents look for first; the sheets only speak of one kind of waste each.',
    sheets: 'huis-aan-huisinzameling; ophalen gft',
    also: 'ophalen kerstboom; onthaal nieuwe inwoners',
    nl: `ophaalkalender; afvalkalender; vuilniskalender; ophaaldagen; ophaaldata; wanneer wordt het vuil opgehaald; welke dag
      halen ze wat op; kalender huisvuil; papieren kalender niet gekregen; ik heb geen afvalkalender in de bus; app met
      ophaaldagen; Recycle app; herinnering vuilnis buitenzetten; is het deze week vuilbak of papier; ophaling verschoven door
      feestdag; ophaling 1 mei; staking vuilnisophalers; vuilkar komt niet door wegenwerken; nieuw in de straat welke dag
      vuilnis; ophaling in mijn straat; hoe sorteer ik; sorteerregels; sorteergids; sorteren; in welke zak moet dit; waar moet
      ik dit weggooien; ik weet niet hoe het vuilnis hier werkt; gescheiden afval; afvalintercommunale; regels vuilnis voor
      nieuwkomers; ik werk in ploegen en weet nooit wat wanneer buiten moet; in Nederland was dat anders kan iemand de dagen
      uitleggen; mijn gazet met alle datums is weg met de vorige huurder; is het vandaag blauw of bruin; mijn moeder ziet
      slecht en kan dat blad met al die kleurtjes niet lezen; grotere druk van dat overzicht met alle zakken; in de week van
      Pasen wijzigt de ronde; het sneeuwt en ze komen niet; melding op mijn gsm dat het morgen zakkendag is; moet een
      theezakje bij de bruine of de groene; kotstudent weet niet welke kleur zak; waar hoort een kapotte paraplu; uitleg over
      zakken en bakken in het Arabisch; welke week is het de beurt aan onze straat; beurtrol van de zakken; de folder van de
      intercommunale kwijt; lijst met alles wat je waar moet steken; begint het om zes of zeven uur 's morgens; wegenwerken en
      de camion kan niet in onze straat; mijn kuisvrouw vraagt welke zak voor wat`,
    fr: `calendrier des collectes; calendrier des déchets; tri des déchets; comment trier; dans quel sac; je travaille en
      équipes et je ne sais jamais quoi sortir; sac bleu ou brun cette semaine`,
    en: `waste calendar; collection days; how to sort rubbish; which bag for what; collection schedule; is it blue or brown
      this week; I am new here and don't understand the coloured bags`,
    de: 'Abfallkalender; Abholtermine; Mülltrennung',
    tr: 'çöp takvimi; çöp günleri; çöp ayırma; bu hafta hangi çöp; renkli torbaları anlamıyorum',
  },
];
