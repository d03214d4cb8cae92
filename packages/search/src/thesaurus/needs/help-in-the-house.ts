import type { Need } from '../need.ts';

/** What residents ask when cleaning, ironing, shopping, cooking or odd jobs no longer work out. */
export const HELP_IN_THE_HOUSE: readonly Need[] = [
  {
    need: 'poetshulp',
    why: 'Residents ask for a kuisvrouw or tell that they cannot mop any more. Ordering and returning cheques is "dienstencheques".',
    sheets: 'poets*',
    also: 'dienstencheques; gezinszorg',
    nl: `poetshulp; poetsvrouw; kuisvrouw; kuisploeg; kuishulp; poetsman; werkvrouw; schoonmaakster; schoonmaakhulp;
      huishoudhulp; huishoudelijke hulp; hulp in het huishouden; meid; femme de menage; iemand om te kuisen; iemand die komt
      poetsen; ik kan niet meer kuisen; mijn huis niet meer proper houden; huis proper krijgen; dweilen lukt niet meer door
      mijn rug; stofzuigen gaat niet meer; ramen wassen; vensters kuisen; ruiten lappen bij bejaarden; ik kan mij niet meer
      bukken om de vloer te schuren; mijn moeder geraakt niet meer rond met haar huishouden; ons ma haar huis wordt vuil;
      bomma kan niet meer poetsen; poetsen na een operatie; kuisen na een heupoperatie; pas bevallen en het huishouden niet
      de baas; te ziek om te poetsen; rugpijn en het huishouden; kuisvrouw van het ocmw; poetsvrouw via ocmw prijs; wat kost
      een kuisvrouw; poetshulp per uur; goedkope poetsvrouw; wachtlijst poetshulp; mijn kuisvrouw is gestopt; huis
      schoonhouden voor ouderen; stof afdoen; bed verschonen; lakens verversen; thuishulp; thuishelpster; iemand die een
      paar uur per week het huis onderhoudt; interieurverzorgster; vervanging voor mijn poetsvrouw; oude mensen hulp kuisen;
      ons ma sukkelt met den aftrekker en den emmer; wie kuist er bij ons bomma; het stof ligt duimendik bij moemoe; mijn
      knieen laten niet meer toe dat ik de badkamer schrob; sinds mijn beroerte kan ik de stofzuiger niet meer vooruit
      duwen; met mijn buik van acht maanden geraak ik niet meer onder het bed om te vegen; mijn schouder is geopereerd en de
      vloer plakt; bij de onderbuur stinkt het en overal liggen kruimels en kattenharen; chemo en de trap niet meer kunnen
      dweilen; mijn poetsmadam komt niet meer terug na haar zwangerschap; we vinden niemand meer die een halve dag wil
      schuren; ik ben 82 en mijn keuken blinkt niet meer; iemand die de wc en de badkuip eens grondig uitwast; de frigo en
      de oven uitkuisen; de grote kuis; lentekuis bij mijn grootmoeder; gordijnen wassen en spinnenwebben weghalen; 'k kan
      den dweil niet meer uitwringen van de artrose; wij werken voltijds en het kot ligt altijd overhoop vuil; reumahanden
      en afwassen; de afwas stapelt zich op bij mijn oude tante; vier uur kuisen om de veertien dagen; klant vraagt
      poetsdienst na opname; kuisvrouw met dienstencheques gezocht; wie schrobt het terras en de veranda van een man met een
      rollator; haar huis wordt vuil want ze kan niet meer stofzuigen; moeder is 85 en kan niet meer kuisen; kuisvrouw
      voor mijn bejaarde ouders; betaalbare kuisvrouw voor een oude mens; hulp in het huishouden voor gepensioneerden;
      huishoudhulp oudere; versleten rug en niet meer aan ramen en vloeren geraken; kuisen lukt niet meer door mijn
      rug; iemand van het OCMW die elke week bij vader schoonmaakt; iemand sturen om schoon te maken bij een oude man;
      schoonmaak bij bejaarde; schoonmaken; badkamer en keuken schoonmaken bij mijn zieke vader; wie komt schoonmaken
      bij een zieke`,
    fr: `femme de ménage; aide-ménagère; aide ménagère CPAS; quelqu'un pour nettoyer chez ma mère; je ne sais plus nettoyer
      ma maison; nettoyage à domicile personne âgée; faire le ménage trop lourd; mon dos ne me permet plus de passer
      l'aspirateur; laver les vitres chez une personne âgée`,
    en: `cleaning lady; cleaner for elderly; home cleaning help; housekeeping help; I can no longer clean my house; domestic
      help; someone to clean for my mother; my back hurts too much to mop the floor; vacuuming for my grandmother`,
    de: `Putzfrau; Putzhilfe; Haushaltshilfe für Senioren; ich kann nicht mehr putzen; mein Rücken schafft das Staubsaugen
      nicht mehr`,
    tr: `temizlikçi kadın; ev temizliği yardımı; evimi temizleyemiyorum; yaşlılar için temizlik; belim ağrıyor yerleri
      silemiyorum`,
  },
  {
    need: 'strijk',
    why: 'Ironing is brought to a shop and paid with service vouchers; residents name the heap of laundry.',
    sheets: 'strijk*',
    also: 'dienstencheques; poets*',
    nl: `strijkatelier; strijkwinkel; strijkdienst; strijk; strijken; strijkgoed laten doen; strijkmand brengen; mijn strijk
      uitbesteden; hemden laten strijken; iemand die mijn was strijkt; berg strijk; ik krijg de strijk niet meer gedaan; was
      en strijk; strijkhulp; strijken met dienstencheques; strijkijzer te zwaar; waar kan ik mijn manden strijk afgeven;
      lang recht staan om te strijken lukt niet; hoeveel kost strijken per uur; gestreken was ophalen; lakens laten
      strijken; de wasmand puilt uit met gekreukte hemden; ik krijg de plooien niet meer uit mijn broeken met mijn stijve
      pols; sinds de scheiding weet ik als man niet hoe je een hemd glad krijgt; vier kinderen en elke zondag een berg
      plooigoed; kan ik een mand kleren afgeven en ze gestreken terugkrijgen; mijn strijkplank staat al maanden vol; wie
      strijkt er voor mij de hemden; de buurvrouw brengt heur strijk naar een winkel, waar is dat; hoeveel cheques per mand
      strijkgoed; de strijkster is gestopt; elke dag een vers gestreken uniform nodig voor mijn werk; strijkwerk uitgeven;
      strijken doet te veel pijn aan mijn schouder; tafellakens en servetten persen; plissé rok en gordijnen laten strijken;
      stoomstrijken; openingsuren strijkatelier afhalen na zes uur; droger kapot en alles gekreukt; was laten wassen drogen
      en vouwen; wie plooit en strijkt de was van moemoe`,
    fr: `repassage; atelier de repassage; centrale de repassage titres-services; faire repasser mon linge; mes chemises à
      repasser s'entassent; panier de linge à déposer`,
    en: `ironing service; ironing shop; have my shirts ironed; laundry and ironing; drop off a basket of laundry to be
      ironed`,
    de: 'Bügelservice; Bügelwäsche abgeben',
    tr: 'ütü hizmeti; ütü dükkanı',
  },
  {
    need: 'boodschappen',
    why: 'Residents tell that the bags are too heavy or that the shop has gone, not that they seek a "boodschappendienst".',
    sheets: 'boodschappendienst',
    also: 'vervoer minder mobiele*; gezinszorg; zorgnetwerk',
    nl: `boodschappendienst; boodschappenhulp; boodschappen aan huis; boodschappen doen lukt niet meer; ik geraak niet meer
      in de winkel; winkelen gaat niet meer; commissies doen; commissies laten doen; iemand die naar de supermarkt gaat voor
      mij; iemand die met mij meegaat naar de supermarkt; mijn tassen zijn te zwaar om te dragen; sacochen van de winkel
      niet meer dragen; geen winkel meer in ons dorp; kruidenierswaren leveren; eten laten brengen uit de winkel; medicatie
      afhalen bij de apotheek; medicijnen van de apotheker laten brengen; mijn bomma kan haar inkopen niet meer doen; ons
      moeder geraakt niet meer aan haar boodschappen; boodschappen bejaarden; boodschappen na operatie met gebroken been; ik
      kan niet buiten om eten te kopen; ziek en niemand om inkopen te doen; boodschappenbus; winkelbus; samen naar de
      winkel; vrijwilliger boodschappen; inkopen doen voor oudere buur; de winkel is te ver te voet; zware flessen water
      dragen; boodschappenlijstje doorgeven; thuislevering winkel senioren; mijn fietstas vol patatten en melk krijg ik niet
      meer naar boven; sinds de kruidenier dicht is moet ik zes kilometer ver om brood; wie gaat er om brood en beleg voor
      moemoe; ons ma durft niet meer met haar caddie over de glazen stoep; met mijn been in het gips kan ik geen winkelkar
      duwen; de frigo van onze oude buurman is leeg en hij geraakt niet weg; ik lig in bed met griep en er is geen melk meer
      in huis; mijn dochter deed altijd mijn winkel maar is verhuisd; pillen ophalen bij den apotheker want ik kan niet
      rijden; de bakker en de beenhouwer komen niet meer rond met de wagen; een bak water naar het derde verdiep sleuren; ik
      zie de prijzen en etiketten niet meer in de supermarkt; eens per week samen naar den aldi of den colruyt rijden; om
      commissies gaan; 't is te verre voor mien om noar de winkel te goan; mijn moeder bestelt niet op internet en geraakt
      niet aan eten; iemand die mijn lijstje afwerkt en alles in de kast zet; winkelhulp; boodschappendienst vrijwilligers
      kilometervergoeding; de winkelwagen is te zwaar voor mijn rug; bejaarde in quarantaine zonder eten; kat eten en
      waspoeder laten meebrengen; moeder zonder auto met twee baby's en geen winkel dichtbij; met de rollator niet
      meer in de supermarkt geraken; wie kan mijn eten halen in de winkel; been gebroken en geen brood en melk kunnen
      halen; iemand die om commissies gaat; om mijn commissies gaan; ik mag mijn huis niet uit na een operatie en mijn
      frigo is leeg; lege frigo en niet naar de winkel kunnen; iemand die naar de winkel gaat voor mij; kan niet
      buiten na een voetoperatie, wie koopt eten; ziek en alleen en niets meer in huis om te eten; wie gaat er naar de
      supermarkt voor mij`,
    fr: `faire mes courses; livraison de courses à domicile; courses ménagères pour une personne âgée; je ne peux plus
      porter mes sacs; service de courses; je n'arrive plus au magasin; il n'y a plus d'épicerie au village; aller chercher
      mes médicaments à la pharmacie`,
    en: `grocery shopping help; shopping service elderly; someone to do my groceries; I cannot carry my bags; shopping too
      heavy; there is no shop left in my village; pick up my medicine from the pharmacy`,
    de: `Einkaufshilfe; Einkaufsdienst; ich kann nicht mehr einkaufen; Einkäufe nach Hause; der Laden im Dorf hat zugemacht;
      Medikamente aus der Apotheke holen lassen`,
    tr: `alışveriş yardımı; market alışverişi yapamıyorum; yaşlılar için alışveriş; poşetleri taşıyamıyorum; eczaneden
      ilacımı kim alır`,
  },
  {
    need: 'klusjes',
    why: 'Residents name the job itself (gutter, lamp, grass), never the service that does it.',
    sheets: 'klusjesdienst; klusdienst; klussen',
    also: 'wijkwerken; dienstencheques',
    nl: `klusjesdienst; klusjesman; klusser; klusjes in huis; kleine herstellingen; karweitjes; klein werk in huis; een
      bricoleur; iemand om te bricoleren; gras afrijden; gras maaien; mijn gazon is te hoog; haag scheren; haag knippen; hof
      onderhouden; tuin niet meer onderhouden; onkruid wieden; struiken snoeien; tuinman voor bejaarden; tuinhulp; goot
      kuisen; dakgoot verstopt; lamp vervangen; ik durf niet meer op een ladder; gordijnen ophangen; kader ophangen; kast in
      elkaar steken; lekkende kraan; kraan lekt; verstopte afvoer; wc verstopt iemand die het maakt; lavabo verstopt;
      kapotte schakelaar; stopcontact stuk; deur klemt; slot vervangen; behangen; schilderen voor ouderen; muren witten;
      sneeuw ruimen voor de deur; stoep sneeuwvrij maken; iets zwaar verplaatsen; kleine verhuis; meubels verzetten; handvat
      aan de douche hangen; mijn man deed dat altijd en is overleden; ons vader kan niets meer doen aan zijn huis; weduwe
      zoekt iemand voor kleine reparaties; goedkope klusjesman via ocmw; wat kost een klusjesman; rolluik kapot; rookmelder
      ophangen; ik vind geen vakman voor zo een klein werkje; wie rijdt er ons gras af; 't gers staat kniehoog bie moemoe;
      den hof is een jungle geworden sinds vader sukkelt; de lamp in de gang is kapot en ik ben 84; de bel doet het niet
      meer en ik versta daar niks van; de haag hangt over het voetpad en de gemeente stuurde een brief maar ik kan niet
      snoeien; mijn wc spoelt de hele nacht door; een plank in de berging losgekomen; het raam van mijn slaapkamer sluit
      niet meer en het trekt; de schilder vraagt te veel voor een klein kamertje; iemand met een boormachine; rekje boren in
      de muur; televisie ophangen en posten zoeken; bladeren oprapen van de oprit; sneeuw scheppen met een hernia; ik ben
      gescheiden en kan geen vijs indraaien; kast uit platte dozen in elkaar vijzen; mijn kapstok komt uit de muur; aquarium
      verplaatsen; de dakgoot zit vol bladeren en loopt over; ons pa kruipt nog op het dak en dat mag niet meer; den trap
      kraakt en de leuning hangt los; batterijtje van de rookmelder piept; loodgieter komt niet voor zo'n prutswerk; de
      zolder moet leeg en ik kan niks dragen; klusjesdienst uurtarief en verplaatsing; boom in de tuin omgewaaid en niemand
      om op te kuisen; brievenbus rechtzetten; haag scheren kan ik niet meer; mag niet meer op een ladder; iemand die
      mijn haag scheert; kleine werkskes in huis bij oude mensen; een manneke voor kleine werkjes; gras maaien bij
      bejaarden; gras maaien voor een zieke; ik mag niet spitten en de tuin wordt een wildernis; tuin verwildert want
      ik kan niet meer werken in de tuin; onkruid en struiken doen bij oude mensen; onkruid wieden voor een bejaarde;
      klein schilderwerk bij een gepensioneerde; schilderen en behangen voor ouderen; haag scheren voor een zieke of
      oudere; gras maaien voor ouderen; tuin vol gras, wie komt dat afdoen; gras afdoen; dakgoot kuisen of een
      stopcontact herstellen bij bejaarde moeder; scheve deur en los rolluik bij een weduwe`,
    fr: `petits travaux; homme à tout faire; tondre la pelouse; bricoleur; petites réparations à la maison; tailler la haie;
      robinet qui fuit; mon gazon est trop haut et je n'ai plus la force; monter un meuble; petits travaux de
      jardinage pour personnes âgées; tondre la pelouse chez une personne âgée`,
    en: `handyman; odd jobs; mow the lawn; small repairs at home; gardening help for elderly; leaking tap; change a light
      bulb; nobody to fix my doorbell and I am 84; assemble furniture for an old lady`,
    de: `Handwerkerdienst; Rasen mähen; kleine Reparaturen; Hecke schneiden; Lampe wechseln bei meiner Oma; mein Garten ist
      verwildert und ich bin zu alt`,
    tr: 'küçük tamirat; bahçe işleri; çim biçme; musluk damlıyor; lamba değiştirecek kimse yok; dolap kurmak için yardım',
  },
  {
    need: 'maaltijden aan huis',
    why: 'Sheets speak of "maaltijdbedeling"; residents speak of warm eten and of a father who no longer cooks.',
    sheets: 'maaltijd* huis; maaltijdbedeling; warme maaltijd* -restaurant',
    also: 'sociaal restaurant; gezinszorg; lokaal dienstencentrum',
    nl: `warm eten aan huis; warme maaltijden; maaltijden aan huis; eten laten brengen; maaltijd leveren; traiteur voor
      bejaarden; maaltijdbedeling; maaltijdservice; tafeltje dekje; soep aan huis; middageten laten brengen; eten van het
      ocmw; eten aan huis ocmw prijs; koken lukt niet meer; ik kan niet meer koken; mijn vader kookt niet meer sinds mama
      dood is; weduwnaar die niet kan koken; ons moeder eet niet meer goed; mijn moeder eet alleen nog boterhammen; vergeet
      te eten; mijn moeder vermagert; bomma laat de pot aanbranden; het vuur laten opstaan; het gas laten openstaan bij het
      koken; dieetmaaltijd; eten voor diabetici; zoutloos eten; gemalen eten; halal maaltijd aan huis; gebroken pols en niet
      kunnen koken; na een operatie geen eten kunnen maken; net uit het ziekenhuis en niemand om te koken; elke dag een
      warme hap; ook in het weekend eten geleverd; wat kost een warme maaltijd; maaltijdbox senioren; diepvriesmaaltijden;
      koude schotels aan huis; maaltijdbedeling stopzetten; een dag geen eten nodig afbellen; hoe bestel ik eten aan huis;
      te zwak om te koken; eten aan de deur; dagschotel thuis; bejaarde die niet meer eet; mijn kookvuur is afgesloten omdat
      ik het vergeet af te zetten; vader leeft op koekjes en tassen soep; mama is tien kilo kwijt en kookt niks meer; onze
      pa bakt elke dag een ei omdat hij niks anders kan; 'k en koke nie mee; er staat beschimmeld eten in de frigo van
      bomma; de aardappelen schillen gaat niet meer met mijn handen; ik zie de knoppen van het fornuis niet meer; na de
      bevalling met een keizersnede staat er niets op tafel; wie brengt er 's middags een gamel; mijn man komt uit de
      revalidatie en moet zoutarm eten; slikproblemen en gemixte voeding gebracht krijgen; wij gaan op verlof en wie geeft
      moemoe 's middags te eten; bordje dat ik in de microgolf kan zetten; menu van volgende week nog niet gekregen; soep
      patatten vlees en dessert gebracht; ik ben suikerziek en de maaltijd is te zoet; de man die het eten bracht is vandaag
      niet gekomen; levering maaltijd op feestdagen; hoe laat komt het eten toe; mijn zus heeft ms en kan niet lang aan het
      fornuis staan; maaltijd aan sociaal tarief laten brengen; vegetarische maaltijd bejaarde; warm middagmaal thuis
      stoppen tijdens ziekenhuisopname; uit het ziekenhuis en niet zelf kunnen koken; de eerste weken na het
      ziekenhuis niet kunnen koken; thuis herstellen en geen eten kunnen maken; soep en een warm bord aan de deur
      gebracht; iemand die elke middag een warme maaltijd brengt bij tante; eten aan de deur geleverd voor een oude
      mens; eet alleen nog koekjes omdat koken te moeilijk is; eet bijna niets meer want koken gaat niet; leeft op
      boterhammen omdat hij niet kookt; vader kan niet voor zijn eten zorgen; uit revalidatie en niet kunnen koken`,
    fr: `repas à domicile; repas chauds livrés; je ne sais plus cuisiner; livraison de repas CPAS; repas pour personnes
      âgées; mon père ne cuisine plus; traiteur CPAS; ma mère oublie le feu allumé; plateau repas à réchauffer; ma mère ne
      mange que des tartines`,
    en: `meals on wheels; hot meals delivered; I can no longer cook; food delivery for elderly; meals at home; my father
      does not cook any more; my mother forgets the stove; my father lives on biscuits; meals to heat in the microwave`,
    de: `Essen auf Rädern; warme Mahlzeit nach Hause; ich kann nicht mehr kochen; Mahlzeitendienst; meine Mutter vergisst
      den Herd; Essen zum Aufwärmen gebracht`,
    tr: `eve sıcak yemek; yemek servisi yaşlılar; yemek pişiremiyorum; annem yemek yapamıyor; annem ocağı açık unutuyor;
      babam sadece ekmek yiyor`,
  },
  {
    need: 'sociaal restaurant',
    why: 'Eating cheaply and in company: residents ask where they can eat for little money or not alone.',
    sheets: 'sociaal restaurant',
    also: 'lokaal dienstencentrum; maaltijd* huis; voedselpakketten; sociale kruidenier',
    nl: `sociaal restaurant; goedkoop eten; goedkoop warm eten; ergens goedkoop gaan eten; warme maaltijd voor weinig geld;
      warm eten zonder geld; volkskeuken; soepkeuken; soepbedeling; gaarkeuken; volksrestaurant; dorpsrestaurant;
      buurtrestaurant; sociale kantine; cafetaria ocmw; eten in het dienstencentrum; middagmaal aan sociaal tarief; samen
      eten; niet altijd alleen eten; ik eet elke dag alleen; alleen aan tafel zitten; eens buitenshuis gaan eten met weinig
      centen; resto voor kansarmen; waar kan een dakloze warm eten; gratis soep; gratis warme maaltijd; dagschotel 5 euro;
      eten voor arme mensen; volkseethuis; kan ik zonder afspraak gaan eten; middageten senioren; gezellig gaan eten met
      anderen; honger en geen keuken op mijn kamer; ik heb geen kookvuur op mijn kot; sociale resto uren; menu sociaal
      restaurant; ik sta elke middag alleen met een boterham en zou graag met anderen aan tafel zitten; op het einde van de
      maand zijn de borden leeg, waar kan ik dan voor een paar euro eten; student zonder kookplaat zoekt een betaalbare
      warme schotel; wij slapen in de auto en willen een bord soep; mijn gas is afgesloten en ik kan niet meer warm eten
      maken; ergens een dagmenu aan een prijsje; frietjes met stoofvlees voor vijf euro met mijn kaart van het ocmw;
      wekelijks samen tafelen met buren en gepensioneerden; kan ik met mijn twee kinderen goedkoop gaan eten; waar gaan de
      oude mensen 's middags aan tafel; ne goeie kom soep voor weinig; is er vandaag plaats in de cafetaria; reserveren voor
      het kerstmaal van het dienstencentrum; kortingskaart voor een maaltijd; refter voor buurtbewoners; volgende week
      mosselen in de resto; sociale resto halal; dakloze vriend die nergens warm kan eten; mijn hotelkamer heeft geen
      fornuis; wie geen leefloon heeft mag die ook komen eten; eetcafe met sociaal tarief; eetmoment; aanschuiven voor een
      warme kom`,
    fr: `restaurant social; manger pas cher; repas à prix réduit; resto du coeur; où manger chaud avec peu d'argent; manger
      en compagnie; manger ensemble à midi pour quelques euros; je vis dans la rue où puis-je manger une soupe`,
    en: `cheap hot meal; social restaurant; eat for little money; soup kitchen; where can I eat cheaply; I live in my car
      and want a hot meal; eating together at noon for a few euros`,
    de: 'Sozialrestaurant; günstig warm essen; Suppenküche; gemeinsam Mittag essen für wenig Geld',
    tr: 'ucuz sıcak yemek; sosyal restoran; aşevi; ocağım yok nerede sıcak yemek yiyebilirim',
  },
  {
    need: 'gezinszorg',
    why: 'Help with washing, dressing and meals by a carer; residents seek "somebody of the thuiszorg", not cleaning.',
    sheets: 'gezinszorg; thuiszorg* -toelage -thuiszorgtoelage',
    also: 'poets*; maaltijd* huis; mantelzorger*; oppas huis',
    nl: `gezinszorg; gezinshulp; familiehulp; verzorgende aan huis; thuiszorg; thuiszorg aanvragen; thuisbegeleiding
      bejaarden; bejaardenhulp; verzorgster; familiale hulp; aide familiale; iemand om mij te helpen wassen en aankleden;
      hulp bij opstaan; helpen om uit bed te stappen; mijn vader kan zich niet meer wassen; mijn moeder wast zich niet meer;
      helpen om in bad te stappen; kousen aandoen; kleren aandoen; thuis blijven wonen maar het gaat niet meer alleen; hulp
      na ontslag uit het ziekenhuis; wat als ik naar huis moet na mijn operatie; mijn man komt naar huis uit de kliniek en
      ik kan het niet alleen; mama is ziek en papa kan de kinderen niet alleen aan; ziek met kleine kinderen thuis; moeder
      van drie ligt plat; tweeling en ik kan het niet aan; zware zwangerschap platte rust; iemand die voor de kinderen en
      het eten zorgt; kraamhulp; kraamzorg; hulp na de bevalling; thuis hulp bij dagelijkse dingen; mezelf niet meer kunnen
      wassen en koken; bejaarde ouders kunnen het niet meer alleen; bomma kan niet meer alleen thuis blijven; welke hulp
      bestaat er thuis voor ouderen; zorg aan huis; langer thuis wonen met hulp; verzorging thuis; hulpbehoevend; iemand die
      een paar keer per week bij mijn ouders langsgaat; vader raakt niet meer uit de zetel zonder dat iemand hem optrekt;
      mijn vrouw krijgt haar armen niet meer in de mouwen; wie helpt onze pa 's morgens in zijn kleren; ik ga maandag naar
      huis na mijn heup en de sociale dienst van het ziekenhuis zei dat ik hulp moet vragen; mijn schoonzus heeft kanker en
      drie kleintjes, wie smeert de boterhammen en brengt ze naar school; moemoe stinkt want ze geraakt niet meer in de
      douche; onze tweeling is drie weken en ik slaap niet, iemand om bij te springen in het gezin; ik moet plat liggen tot
      de bevalling en heb nog een peuter; ons ma kan heur knoopkes en rits niet meer dicht doen; iemand die haar wast, haar
      kookt en haar bed dekt; 's morgens op en 's avonds weer in bed geholpen worden; hij draagt al een week dezelfde
      kleren; ik zit in mijn rolstoel en kan mij niet alleen op de wc zetten; opgenomen met een depressie en mijn man kan
      het huishouden met de kinderen niet dragen; steunkousen en ontbijt en samen naar de winkel door dezelfde persoon;
      zorgkundige die thuis komt; hulp na een keizersnede; ontslagmanager zegt dat er thuiszorg moet geregeld zijn;
      verzorgende komt niet opdagen; hoeveel uren gezinshulp per week; bijdrage gezinszorg op inkomen berekend; polyvalente
      verzorgende; ze geraakt er met wassen en koken alleen niet meer; bevallen van een derde en geen moeder in de buurt die
      komt helpen; help ik mijn tante van 88 niet, dan blijft ze in haar peignoir`,
    fr: `aide familiale; aide familiale à domicile pour personne âgée; soins à domicile pour mon père; aide pour se laver et
      s'habiller; rester à la maison avec de l'aide; aide après accouchement; mon père ne sait plus se lever seul du
      fauteuil; j'ai des jumeaux et j'ai besoin d'aide à la maison; s'habiller le matin`,
    en: `home care services; carer at home; help with washing and dressing; my mother cannot live alone without help; care
      after hospital; help after giving birth; my husband cannot get dressed alone; I had twins and need a hand at home;
      help getting in and out of bed`,
    de: `häusliche Pflege; Familienhilfe; Hilfe beim Waschen und Anziehen; Pflege zu Hause; mein Vater kommt nicht mehr
      allein aus dem Bett; Zwillinge und ich brauche Hilfe im Haushalt mit Kindern`,
    tr: `evde bakım; yıkanma ve giyinme yardımı; evde yaşlı bakımı; hastaneden sonra evde yardım; babam yataktan tek başına
      kalkamıyor; ikiz doğurdum evde desteğe ihtiyacım var`,
  },
  {
    need: 'thuisverpleging',
    why: 'A nurse at home: residents name the injection, the wound or the stockings.',
    sheets: 'thuisverpleging',
    also: 'gezinszorg; voetverzorging; farmaceutische',
    nl: `thuisverpleging; thuisverpleegster; thuisverpleegkundige; verpleger aan huis; verpleegster aan huis; wit gele
      kruis; spuitje geven; inspuiting thuis; insuline spuiten; spuiten zetten na operatie; wonde verzorgen; wondzorg;
      verband verversen; steunkousen aantrekken; draadjes laten uithalen; katheter; stoma verzorging; baxter; oogdruppels;
      medicatie klaarzetten; pillendoosje vullen; iemand om mijn moeder te wassen op voorschrift; bloed trekken thuis;
      sondevoeding; ik moet elke dag een spuit krijgen; na mijn operatie moet er iemand mijn wonde verzorgen; wie betaalt de
      verpleegster; verpleegster ook in het weekend; doorligwonden; lavement; dialyse thuis; ik durf mezelf geen prik in
      mijn buik te geven; de chirurg zei dat de nietjes er na tien dagen thuis uit mogen; mijn moeder haar been blijft open
      en etteren; papa heeft een open wonde aan zijn hiel van het liggen; wie komt de baxterzakjes op zondag aanreiken; mijn
      suiker staat te hoog en ik kan niet zien hoeveel ik optrek; ons pa vergeet zijn pillen en neemt ze dubbel; thuis met
      een sonde na een prostaatoperatie; spuitjes tegen flebitis in de buik; brandwonde thuis laten verbinden; antibiotica
      via een infuus thuis; de verpleger die 's avonds mijn kousen uitdoet; elke dag gewassen worden door een verpleegster;
      toilet door verpleegkundige; voorschrift van de huisarts voor verzorging; port a cath spoelen; den dokter zei
      verplegster voor 't been van ons moeder; stomazakje verversen lukt mij niet; bloeddruk meten aan huis; puffer en
      zuurstof thuis; wie steekt er een nieuwe blaassonde; nachtverpleging; bevallen en de naad is ontstoken wie komt
      verzorgen`,
    fr: `infirmière à domicile; soins infirmiers à domicile; piqûre à domicile; soigner une plaie chez moi; bas de
      contention; ma mère oublie ses comprimés; retirer les agrafes à domicile`,
    en: `home nurse; nurse at home; injection at home; wound care at home; nurse visits; remove stitches at home; my father
      forgets his pills; insulin shots at home`,
    de: `häusliche Krankenpflege; Krankenschwester zu Hause; Spritze zu Hause; Wundversorgung; Verband wechseln zu Hause;
      Insulin spritzen`,
    tr: 'evde hemşire; evde iğne; yara bakımı evde; dikişleri evde aldırmak; insülin iğnesi evde',
  },
];
