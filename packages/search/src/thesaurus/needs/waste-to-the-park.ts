import type { Need } from '../need.ts';

/** What residents ask about waste that they bring away themselves, to the recycling park or the glass container. */
export const TO_THE_PARK: readonly Need[] = [
  {
    need: 'recyclagepark',
    why: 'Flanders keeps saying "containerpark" and "stort"; each sheet names one material only.',
    sheets: 'inleveren bouwafval; inleveren pmd; inleveren papier; inleveren snoeihout; kaphout',
    also: '*inzameling grofvuil; inleveren kerstboom; *inzameling gevaarlijk',
    nl: `containerpark; recyclagepark; recyclepark; milieupark; het park; stort; stortplaats; naar het stort rijden;
      openingsuren containerpark; is het containerpark open op zaterdag; wanneer is het containerpark open; containerpark
      afspraak maken; reservatie containerpark; wat mag ik naar het containerpark brengen; wat kost het containerpark; betalen
      per kilo; weegbrug; identiteitskaart nodig voor het containerpark; met een aanhangwagen naar het containerpark; met een
      camionette binnen; mag mijn zoon voor mij naar het containerpark; ik ben hier pas ingeschreven mag ik naar het
      recyclagepark; containerpark van een andere gemeente; oude metalen; ijzer wegbrengen; autobanden; oude banden wegdoen;
      piepschuim brengen; harde plastic; kapot speelgoed brengen; rommel van een verbouwing; kleine containerpark in de wijk;
      mobiel containerpark; mobiel recyclagepark; mag een zelfstandige zijn afval brengen; kringlooppark; vanalles weg te
      doen; ik sta voor de slagboom en mijn kaart wordt geweigerd; remorque vol spullen en het is maandag; wie zonder itsme
      binnen wil op het stort; mijn zoon heeft een bestelwagen mag die erin; ik moet naar de dumping met een koffer vol
      rommel; mijn werkster vraagt waar ze al die oude potten en pannen kan brengen; oud ijzer van de schuur van nonkel;
      plastieken tuinstoelen en emmers; vier winterbanden van een vorige auto; hoeveel keer per jaar mag ik gratis; lange file
      op zaterdag aan de poort; mag een Nederlander met een buitenverblijf er binnen; zelf lossen met een kapotte rug krijg ik
      hulp van de parkwachter; sluiten ze over de middag; feestdag 11 november open; betalen met bancontact aan de balie;
      eigendom van mijn overleden ouders leegmaken en naar het stort; badge voor toegang; kinderfiets step en driewieler
      kapot; met ne karreke naar 't stort; is 't containerpark nu toe; tarief per kubieke meter; oude cd's en videobanden
      wegdoen; kurk en wijnstoppen; parkwachter`,
    fr: `parc à conteneurs; déchetterie; recyparc; heures d'ouverture du parc à conteneurs; que puis-je apporter au parc à
      conteneurs; vieux pneus; ma carte est refusée à la barrière; remorque pleine, est-ce ouvert lundi`,
    en: `recycling centre; dump; container park; recycling park opening hours; what can I bring to the dump; old tyres; tip;
      my card is refused at the gate of the dump; trailer full of junk, open on Monday`,
    de: 'Wertstoffhof; Containerpark; Recyclinghof Öffnungszeiten; Mülldeponie; Schranke öffnet nicht am Wertstoffhof',
    tr: 'geri dönüşüm parkı; çöplük; konteyner parkı; açılış saatleri konteyner parkı',
  },
  {
    need: 'bouwafval wegbrengen',
    why: 'People renovate and have rubble, plaster or a toilet; they ask for a container or a big bag rather than for "bouwresten".',
    sheets: 'inleveren bouwafval; inleveren bouwresten',
    also: 'asbest; ophaling asbesthoudende; inname openbaar domein -koopwaar -terrasvergunning; grondverzetkosten',
    nl: `bouwafval; steenpuin; stenen; puin; bakstenen; afbraak; sloopafval; bouwpuin; brokken beton; tegels uitgebroken; oude
      badkamer uitgebroken; oud toilet; lavabo; wc-pot; plaaster; gyproc; isolatie weg; roofing; oude dakpannen; oude deuren;
      ramen met kozijn; hout van de verbouwing; grond van de tuin; graszoden; aarde afvoeren; zand over; cement; cellenbeton;
      big bag; puinzak; container bestellen voor afbraak; ik heb mijn muur afgebroken; wat moet ik met al dat puin; mag ik
      stenen naar het containerpark brengen; hoeveel puin mag je gratis brengen; schrijnwerk; laminaat en parket uitgebroken;
      glas van een serre; vlak glas; spiegel; afval na verbouwing; werfafval particulier; wij trekken een muur uit en zitten met
      twee ton; gipsplaten en latten van het plafond; loodgieter liet het oude bad en de kuip staan; badkamer uitgekapt en
      emmers vol scherven; stukadoor heeft alles laten liggen; kruiwagens aarde van de vijver; betonnen tuinpad uitgebroken;
      afbraak kippenhok en tuinhuis; klinkers van de oude oprit; schoorsteen afgebroken en bakstenen; isolatie van glaswol in
      zakken; ik heb vloertegels over van bij mijn zus; keuken uitgebroken met graniet; wasbak en bidet; put gegraven voor een
      zwembad en zand; een serre in scherven na de hagel; plaasterwerk van zolder; hoeveel emmers steenpuin per bezoek;
      binnendeuren en plinten; rioolbuizen pvc; stort voor ons afbraakwerk; dorpels en kasseien; schutting van beton;
      douchecabine; stenen en plakwerk van den ouwe stal; puin met de remorque; remorque puin; puin naar het park`,
    fr: `gravats; déchets de construction; décombres; vieille salle de bain; briques et béton; vieux châssis; nous abattons un
      mur et il y a deux tonnes de débris; vieux bain et carrelage cassé; gravats au parc à conteneurs`,
    en: `rubble; building waste; construction debris; old bathroom; bricks and concrete; plasterboard; we knocked down a wall
      and have two tons of bricks; old bathtub and broken tiles`,
    de: 'Bauschutt; Bauabfall; Ziegel und Beton; Gipsplatten',
    tr: 'inşaat atığı; moloz; tuğla ve beton',
  },
  {
    need: 'glas',
    why: 'Bottles go to the "glasbol", which is full, far away or has moved; flat glass and lamps do not belong in it.',
    sheets: 'glas glascontainer',
    also: '*inzameling glas; inleveren bouwafval; melding stad',
    nl: `glas; glasbol; glascontainer; flessen; lege flessen; wijnflessen; bokalen; confituurpotten; lege glazen potten; waar
      staat de glasbol; dichtste glasbol; glasbol vol; glasbol zit vol en er staan flessen naast; flessenbol; groen glas en
      wit glas; gekleurd glas; mag een deksel op de bokaal; gebroken drinkglas; kapotte ruit; ovenschotel; kristal;
      parfumflesje; flessen in de bol gooien na tien uur; glasbol op zondag; glasbak weg; ik kan niet tot aan de glasbol;
      glasbol slecht te been; ondergrondse glascontainer; lawaai van de glasbol; waar moet ik met mijn lege flessen naartoe;
      flessen zonder leeggoed; bierflesjes kapot; glas sorteren op kleur; glas in de vuilbak; alles zit tot boven vol en
      mensen zetten kratten ernaast; op de parking van de warenhuis stond een groene bol maar die is verdwenen; ik woon naast
      die bol en hoor om middernacht gerinkel; kerstfeest gehad en twintig cava's leeg; mayonaisepot met deksel; bruin bij
      groen of bij wit; opa breekt zijn wijnglas waar moet dat; pyrexschaal gebarsten; spiegel gesneuveld; waar kan ik in mijn
      straat flessen in kwijt; augurkenpotten; olijfoliefles; whiskyflessen; flessenbak aan de kerk; gat te klein voor mijn
      fles; bol leeggemaakt wanneer; scherven rond de bol en ik reed plat; bokaaltjes zonder spoelen; ik ben blind en zoek de
      dichtstbijzijnde bol; vaas en bloempot van porselein; de glasbol loopt over`,
    fr: `bulle à verre; bouteilles vides; verre; où est la bulle à verre; bocaux; la bulle est pleine; la bulle déborde et il
      y a des caisses à côté`,
    en: `bottle bank; glass container; empty bottles; jars; where is the glass bank; the bottle bank by the church is
      overflowing`,
    de: 'Glascontainer; Altglas; leere Flaschen',
    tr: 'cam kumbarası; boş şişe; cam kavanoz',
  },
  {
    need: 'pmd naar het recyclagepark',
    why: 'Whoever missed the round or goes on holiday wants to bring the blue bag away.',
    sheets: 'inleveren pmd',
    also: '*inzameling pmd',
    nl: `blauwe zak zelf wegbrengen; pmd naar het containerpark; pmd inleveren; ophaling pmd gemist; ik ben de blauwe zak
      vergeten buiten te zetten; blauwe zakken brengen; te veel plastiek om te wachten op de ophaling; mijn pmd stapelt zich
      op; plastic flessen naar het recyclagepark; kost pmd brengen; blikjes wegbrengen na een feest; ik vertrek op reis en de
      blauwe zak staat hier nog; plastic folie brengen naar het park; onze voetbalkantine heeft tien zakken blikjes; de camion
      reed vijf minuten te vroeg en onze blauwe zak bleef staan ik breng hem zelf; na de barmitswa dertig zakken petflessen;
      ik ga twee maanden overwinteren en de drankkartons blijven liggen; vier blauwe zakken in de koffer mag ik die afzetten;
      ik slaap overdag en mis altijd de ronde van de blauwe zak; mag ik met losse flesjes naar het park; overschot verpakking
      van de verhuis afzetten; blauwe zak in de auto meenemen naar het stort; te laat opgestaan voor den blauwe zak`,
    fr: 'apporter le sac bleu; déposer les PMC au parc à conteneurs',
    en: 'bring the blue bag to the recycling park; missed the PMD collection',
  },
  {
    need: 'papier naar het recyclagepark',
    why: 'After moving house the cardboard cannot wait for the next round.',
    sheets: 'inleveren papier; inleveren karton',
    also: '*inzameling papier',
    nl: `papier naar het containerpark; karton wegbrengen; karton naar het recyclagepark; oud papier brengen; papier
      inleveren; papierophaling gemist; te veel karton om te wachten; container voor karton in het park; verhuisdozen naar het
      containerpark; archief van thuis weg; ons ma haar boeken wegbrengen; gratis karton brengen; waar kan ik karton kwijt
      vandaag; honderd verhuisdozen en de gazettencamion komt pas over drie weken; dozen van een nieuwe keuken in de
      bestelwagen; nonkel zijn verzameling tijdschriften met de remorque; zolder vol encyclopedieën; kartonnen koker van het
      tapijt; mijn garage puilt uit van de pakjesdozen ik breng ze zelf; boekhouding van tien jaar versnipperd afzetten; ik
      kan niet wachten met mijn stapel gazetten; vrachtje golfkarton op zaterdag afgeven`,
    fr: 'apporter le carton; déposer le papier au parc à conteneurs',
    en: 'bring cardboard to the recycling park; missed the paper collection',
  },
  {
    need: 'snoeihout wegbrengen',
    why: 'The same branches, but with a trailer: people ask whether it is free and whether they may come with a van.',
    sheets: 'inleveren snoeihout',
    also: '*inzameling snoeihout; kaphout; ophalen gft',
    nl: `snoeihout; snoeiafval; takken; takken naar het containerpark; takken wegbrengen; snoeihout inleveren; groenafval
      wegbrengen; gesnoeide haag wegvoeren; aanhangwagen vol takken; boomwortels en stronken; gras naar het containerpark; tuin
      opgekuist en veel groen; wat kost het om takken te brengen; gratis groenafval brengen; waar mag ik mijn haagscheersel
      storten; tuinafval brengen op zaterdag; takken verbranden in de tuin mag niet waar moet het dan heen; coniferen uitgedaan;
      struiken uitgetrokken; groen van de tuin kwijt; klimop weggehaald; takken van meer dan tien centimeter; mijn schoonbroer
      leent zijn remorque en we hebben de beuk gesnoeid; een voer twijgen van de laurierhaag in een bestelwagen; mag ik takken
      dikker dan mijn arm afleveren; tuinaannemer laat het liggen ik moet het zelf kwijt; hoe bind ik alles vast op de
      aanhangwagen vol twijgen; vol getast karretje met ligusterscheersel; knotwilgtakken kwijt met de kar; rozelaars en bramen
      uitgedaan; gazonplaggen en mos in de koffer; bamboewortels; zakken vol bladeren in de koffer; per week een karretje groen;
      wordt het gewogen als ik met groen kom; uw takken storten mag dat op zondagvoormiddag; een remork vol hoagescheersel; hoop
      takken`,
    fr: `apporter les branches; déchets verts au parc à conteneurs; branches avec une remorque; remorque pleine de haie
      taillée, c'est gratuit`,
    en: `bring branches to the recycling park; garden waste with a trailer; hedge cuttings drop-off; trailer full of hedge, is
      it free to drop`,
    de: 'Äste zum Wertstoffhof; Grünschnitt wegbringen',
    tr: 'dalları götürmek; bahçe atığı götürmek',
  },
  {
    need: 'kaphout',
    why: 'A felled tree: residents say "boom omgedaan" or "stammen", the sheet "onverwerkt hout van gevelde bomen".',
    sheets: 'kaphout',
    also: 'inleveren snoeihout; omgevingsvergunning kleine landschapselementen',
    nl: `kaphout; boomstam; boomstammen wegbrengen; boom omgezaagd; boom omgedaan; gevelde boom; stammen en dikke takken; hout
      van een gekapte boom; boomstronk uitgegraven; boom omgewaaid in mijn tuin hout wegvoeren; waar kan ik het hout van mijn
      boom kwijt; brandhout over; kan iemand mijn boomstammen gebruiken; onbewerkt hout; stukken stam te dik voor de
      hakselaar; rondhout; onze populier van dertig meter is gerooid en de stukken liggen in de wei; tuinman zaagde de spar in
      blokken van een meter; wie wil er mijn oude notelaar als hout; schijven van een eik; houtblokken die niet drogen;
      wortelstronk met een kraan uitgehaald; wilg omgelegd en stukken te zwaar; rooien van drie dennen en stam over; stukken
      van dertig centimeter dik; de stam van de kastelaar kan ik niet tillen; hout van zieke iepen; omgezaagde bomen op de
      camion; den boom ligt om en nu`,
    fr: "troncs d'arbre; arbre abattu; bois coupé",
    en: 'felled tree; tree trunks; logs to get rid of',
  },
  {
    need: 'kerstboom wegbrengen',
    why: 'Whoever missed the January round asks where the tree can still be left.',
    sheets: 'inleveren kerstboom',
    also: 'ophalen kerstboom; inleveren snoeihout',
    nl: `kerstboom naar het containerpark; kerstboom wegbrengen; kerstboom inleveren; ophaling kerstboom gemist; kerstboom
      storten; ik ben te laat met mijn kerstboom; kerstboom inzamelpunt; kerstboom brengen naar het recyclagepark; is
      kerstboom brengen gratis; waar kan de kerstboom naartoe in februari; kerstboom zonder pot brengen; hij paste net in de
      koffer en nu zoek ik een plaats om hem te dumpen; de ronde van begin januari was ik op ski; mijn kantoor had een spar
      van vijf meter; naalden op de achterbank en nu rij ik naar het park; mag de boom van de winkel ook afgezet worden; wij
      vieren orthodoxe Kerst en zijn later; inzamelplaats op het dorpsplein voor sparren; krijg ik compost in ruil voor mijn
      spar; met de kruiwagen de spar wegbrengen`,
    fr: 'apporter le sapin au parc à conteneurs; où déposer le sapin de Noël',
    en: 'bring the Christmas tree to the recycling park; missed Christmas tree collection',
  },
  {
    need: 'elektrische toestellen',
    why: 'No sheet of their own: the bulky-waste sheet says that they are not bulky waste and where good ones go.',
    sheets: '*inzameling grofvuil',
    also: 'verwijzen kringwinkel; doneren materiaal; inleveren bouwafval; *kringwinkel*',
    nl: `oude frigo; kapotte wasmachine; oude televisie; oude diepvriezer; elektrische toestellen; elektro; kapotte microgolf;
      oude computer; laptop weggooien; oude gsm; stofzuiger kapot; koffiezet kapot; recupel; aeea; kapotte droogkas;
      vaatwasser weg; frigo laten ophalen; waar moet ik met mijn kapotte televisie naartoe; wie komt mijn wasmachine halen;
      oude printer; kabels en stekkers; afzuigkap; elektrisch fornuis weg; boiler; onze diepvries heeft het begeven en stinkt;
      de installateur van de nieuwe droogkas wou de oude niet meepakken; beeldbuis van bomma nog op de kast; waterkoker en
      strijkijzer zonder stekker; vaatwas lekt en is op; scherm met barst; doos oude gsm'en en laders in de lade; toaster en
      mixer die niet meer draaien; koelkast staat al maanden in de garage; wasmachien is naar de wuppe; elektrische deken en
      friteuse; fornuis van mijn schoonmoeder; airco verplaatsbaar; elektrisch speelgoed; naaimachine stuk; wie komt de bomma
      haar frigo uit de kelder halen; wasmachine van de derde verdieping krijgen; playstation kapot; ledlampen en snoeren;
      moto van de rolluiken`,
    fr: `vieux frigo; vieille machine à laver; appareils électriques; vieille télévision; mon congélateur a lâché et sent
      mauvais; le livreur n'a pas repris l'ancienne machine`,
    en: `old fridge; broken washing machine; electrical appliances disposal; e-waste; old television; my freezer died; old
      tube TV of grandma`,
    de: 'alter Kühlschrank; Elektroschrott; kaputte Waschmaschine',
    tr: 'eski buzdolabı; bozuk çamaşır makinesi; elektronik atık',
  },
  {
    need: 'beerput ruimen',
    why: 'An overflowing pit is first a smell and a toilet that will not flush; people say "septische put", "aalput" or "zinkput".',
    sheets: 'beerput*; ruimen beerput; septische',
    also: 'keuring privériolering; belasting aansluiten riolering; vrijstelling zuivering afvalwater',
    nl: `beerput; beerput ruimen; septische put; septische put leegmaken; aalput; aalput leegpompen; zinkput; sterfput; put
      loopt over; toilet spoelt niet door; wc verstopt; toilet borrelt; riool stinkt in huis; stank uit de put; put
      leegzuigen; ruimdienst; ruimwagen; aalkar; wat kost het om een beerput te laten leegmaken; hoe dikwijls moet een
      septische put leeg; wie komt de put uitpompen; ik ben niet op de riolering aangesloten; regenput uitkuisen; vetput;
      fecaliën; de put van ons huis zit vol; ruimen laten doen door de gemeente; rioolgeur in de kelder; water blijft staan in
      de wc; het borrelt in de douche telkens ik doortrek; bruin water komt naar boven in de tuin; al vijftien jaar geen
      camion met slang geweest; bij regen komt alles terug in de kelder; ons huisje ligt achteraf zonder aansluiting; een
      zware deksel in de hof en niemand weet wanneer hij laatst opengedaan is; de wc spoelt traag en het stinkt in de
      badkamer; de put onder de veranda; mijn huurbaas zegt dat ik dat moet laten doen; boer vroeger met de aalton en nu;
      attest van lediging; stal met mest aan de beerput; kamerverhuur met zes en een te kleine put; onder het terras zit een
      bak vol; schuimlaag; iemand met een zuigwagen; zuigcamion; 't riekt naar stront in den hof; de put moet leeggezogen voor
      we verkopen; verstopping door doekjes; kuisput`,
    fr: `fosse septique; vider la fosse septique; vidange de fosse; toilettes bouchées; la fosse déborde; ça remonte dans la
      douche quand je tire la chasse; mauvaise odeur des égouts dans la salle de bain`,
    en: `septic tank; empty the septic tank; cesspit; toilet blocked; smell from the drain; brown water comes up in the
      garden; toilet gurgles when flushed`,
    de: 'Klärgrube leeren; Senkgrube; Toilette verstopft; im Bad riecht es nach Klärgrube',
    tr: 'foseptik; foseptik boşaltma; tuvalet tıkalı',
  },
  {
    need: 'reclame in de bus',
    why: 'Residents are tired of leaflets; "antireclamesticker" is not their word, and the Robinson list not known.',
    sheets: 'antireclamesticker*',
    also: 'belasting ongeadresseerd reclamedrukwerk',
    nl: `antireclamesticker; sticker brievenbus; geen reclame; reclame in mijn brievenbus; geen reclame meer krijgen; folders in
      de bus; te veel folders; mijn bus zit vol reclameboekjes; sticker geen drukwerk; stop reclame; waar haal ik de sticker
      voor op de brievenbus; Robinsonlijst; reclame op naam stoppen; ik krijg post van winkels op mijn naam; gratis krant niet
      meer in de bus; streekkrant weigeren; ze steken toch reclame in mijn bus ondanks de sticker; reclame voor overleden man
      blijft komen; telemarketing; bel-me-niet-meer; ik word altijd opgebeld door verkopers; ongewenste reclame;
      papierverspilling reclame; toch regionale bladen houden; antireclame sticker aanvragen; elke woensdag een pak boekjes dat
      rechtstreeks naar de gele bak gaat; mijn overleden vrouw krijgt nog altijd aanbiedingen; er hangt al iets op mijn bus maar
      de bezorger trekt er zich niks van aan; twee soorten klevers een ja en een nee; ik ben drie weken op reis en de bus puilt
      uit van foldertjes; huurder verhuist en postorderbedrijven blijven schrijven; gratis weekblad blijven krijgen maar geen
      promo's; kleefbriefje nee nee; politieke partijen steken iets binnen met verkiezingen; de kleefetiket is verbleekt en ik
      wil een nieuwe; pizzafoldertjes en vastgoedmakelaars in de gang; postbode steekt altijd die promo's; de rommel in mijn bus
      ben ik beu; kan ik zo'n klever afhalen aan het onthaal; appartementsblok met zestien bussen wil klevers; al dat papier
      verniet in de brievenbus; geen reclamebladjes meer; reclamebladjes in de bus; genoeg van al die bladjes`,
    fr: `stop pub; autocollant stop pub; plus de publicité dans ma boîte aux lettres; liste Robinson; trop de dépliants;
      autocollant pour ne plus recevoir de toutes-boîtes; ma femme décédée reçoit encore de la pub`,
    en: `no junk mail sticker; stop advertising in my mailbox; no flyers; Robinson list; letterbox full of flyers while I
      travel; adverts for my late wife`,
    de: 'keine Werbung; Aufkleber Briefkasten keine Werbung',
    tr: 'posta kutusuna reklam istemiyorum; reklam yok çıkartması',
  },
  {
    need: 'afvalzakken verkopen',
    why: 'For shopkeepers; residents who look for bags have their own need.',
    sheets: 'erkenning verdeler *zakken',
    also: '*inzameling restafval',
    nl: `vuilzakken verkopen in mijn winkel; verkooppunt vuilniszakken worden; erkend verdeler afvalzakken; mijn winkel wil
      huisvuilzakken verkopen; commissie op vuilzakken; vuilzakken bestellen als handelaar; afvalzakken inkopen voor mijn
      kruidenierswinkel; verdeelpunt zakken van de stad; klanten vragen rollen aan mijn kassa en ik heb ze niet; ik open een
      kruidenier en wil de rollen van de stad in de rekken; bestelling rollen plaatsen als verdeler; marge per rol voor de
      winkelier; onze dagbladhandel verkooppunt maken van gemeentelijke rollen; stoppen als verkooppunt en stock teruggeven`,
    fr: 'vendre les sacs poubelle communaux dans mon magasin',
    en: 'sell official garbage bags in my shop',
  },
];
