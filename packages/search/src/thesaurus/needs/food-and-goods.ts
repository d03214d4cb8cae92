import type { Need } from '../need.ts';

/** What residents ask when food, baby things, clothes or furniture are too dear. */
export const FOOD_AND_GOODS: readonly Need[] = [
  {
    need: 'voedselpakket',
    why: 'Hunger has many words: an empty fridge, nothing to eat, the Food Bank; nobody says "voedingsondersteuning".',
    sheets: 'voedselpakketten; voedselhulp; voedingsondersteuning',
    also: 'kruidenier; winkel wielen; sociaal restaurant; dringende steun; dringende financiële',
    nl: `voedselpakket; voedselpakketten; eetpakket; pakket eten; pakje eten halen; voedselbank; voedselbedeling; voedselhulp;
      voedselbonnen; maaltijdbonnen; bonnen voor eten; eten voor armen; gratis eten; gratis voeding; gratis boodschappen; gratis
      groenten en brood; waar kan ik gratis eten krijgen; waar is de voedselbank; voedselbank openingsuren; ik heb geen eten meer;
      niets meer in huis om te eten; onze frigo is leeg; lege koelkast; lege kasten; honger; ik heb honger; mijn kinderen hebben
      honger; mijn kindjes gaan met een lege maag naar school; ik sla maaltijden over; ik eet maar één keer per dag; geen geld
      voor eten; geen geld voor boodschappen; geen geld voor de winkel; ik kan geen boodschappen meer doen van het geld; geen
      brood in huis; eten is te duur; boodschappen zijn te duur; ik kan mijn gezin geen eten geven; ik heb drie kinderen en geen
      eten; het einde van de maand en geen eten; overschotten van de supermarkt; voedseloverschotten; restjes van de winkel;
      buurtfrigo; soep bedeling; soepbedeling; warme maaltijd voor daklozen; attest voedselpakket; attest voedselbank OCMW;
      doorverwijzing voedselbank; verwijsbrief voedselbank; Sint-Vincentius; mijn buurvrouw heeft niks te eten; mijn nonkel eet
      niet meer want hij heeft geen geld; vegetarisch voedselpakket; halal voedselpakket; mag ik elke week een pakket; eten voor
      de feestdagen; kerstpakket; maaltijd voor wie niks heeft; eten aan huis brengen arm gezin; mijn jongste vroeg gisteren nog
      een boterham en ik had er geen; het is de 22ste en er staan nog twee blikken in de kast; wij eten al drie dagen rijst zonder
      iets; ik geef mijn bord aan de kinderen en doe alsof ik al gegeten heb; droge boterhammen tot het eind van de maand; op de
      kleuterklas is mijn kleine flauwgevallen want geen ontbijt; ik scharrel in de container van de supermarkt; uit de vuilbakken
      eten; mijn student op kot leeft op noedels, kan zij ergens eten krijgen; oud vrouwtje naast mij leeft op koekjes en koffie;
      wie deelt er hier pakjes uit; waar kan 'k eten krijgen zonder geld; w'hebben niks nie meer in de schapraai; de schapraai is
      leeg; onze maag knort; er is geen brood en geen beleg; doos met melk, pasta en conserven krijgen; uitdeling van eten op
      donderdag; in de rij staan voor eten; tickets voor voedselbedeling; kaart om eten te mogen halen; mag ik voedsel krijgen als
      ik werk; pas in België en honger in huis; pakket voor gezin met vijf kinderen; pakket zonder varkensvlees; suikerziekte en
      voedselpakket; kan iemand het eten brengen want ik geraak er niet; met kerst niets op tafel; sinterklaas en geen eten in de
      kast; rekken leeg; voedingsmiddelen gratis; levensmiddelen uitdelen; Rode Kruis voedselpakket; groentepakket gratis; doos
      met eten afhalen; waar kunnen arme mensen eten halen; geen geld om boodschappen te doen; geen geld meer voor de
      boodschappen; lege brooddoos naar school; kinderen met een lege brooddoos; niks om op de boterham van de kinderen te doen;
      enkel nog rijst in de kast; dagenlang enkel droge spaghetti gegeten; al dagen hetzelfde gegeten want geen geld; kast is leeg
      en nog dagen tot mijn geld komt; ik heb in dagen niet warm gegeten; eten schooien; restjes eten; de kinderen eten eerst en
      ik niet; kast leeg`,
    fr: `colis alimentaire; aide alimentaire; banque alimentaire; je n'ai plus rien à manger; manger gratuitement; pas d'argent
      pour la nourriture; frigo vide; j'ai faim; mes enfants n'ont pas déjeuné; l'armoire est vide jusqu'à la fin du mois`,
    en: `food parcel; food bank; free food; no food in the house; hungry; no money for groceries; where can I get free food;
      empty fridge; my children had no breakfast; it is the 22nd and the cupboard is empty`,
    de: `Lebensmittelpaket; Tafel; Lebensmittelhilfe; kostenloses Essen; nichts zu essen; Hunger; meine Kinder hatten kein
      Frühstück; der Schrank ist leer`,
    tr: `gıda yardımı; gıda paketi; gıda bankası; evde yiyecek yok; bedava yemek; açım; çocuklarım aç; dolap boş ayın sonuna
      kadar; yiyecek yardımı; yiyecek yardımı nereden alınır; gıda yardımı almak istiyorum`,
  },
  {
    need: 'sociale kruidenier',
    why: 'A shop where little money buys much; people ask for "a cheap shop for poor people" and who may enter.',
    sheets: 'kruidenier; winkel wielen; voedingsondersteuning',
    also: 'voedselpakketten; voedselhulp; sociaal restaurant; pamperbank',
    nl: `sociale kruidenier; sociale winkel; sociale supermarkt; winkel voor armen; winkel voor mensen met weinig geld; goedkope
      winkel; goedkoop eten kopen; goedkoop boodschappen doen; goedkope boodschappen; goedkope voeding; kruidenier;
      kruidenierswinkel OCMW; winkelkaart OCMW; klantenkaart sociale kruidenier; toegang tot de sociale kruidenier; wie mag naar
      de sociale kruidenier; mag ik winkelen in de sociale kruidenier; inschrijven sociale kruidenier; MiA; winkel MiA; winkel op
      wielen; rijdende winkel; rijdende sociale kruidenier; winkelbus; winkelwagen die in het dorp komt; camionette met
      boodschappen; mobiele winkel; winkel die langskomt; verzorgingsproducten goedkoop; shampoo en zeep goedkoop; maandverband te
      duur; gratis maandverband; menstruatiearmoede; wasproduct goedkoop; poetsproducten goedkoop; toiletpapier te duur; verse
      groenten goedkoop; fruit en groenten voor weinig geld; zelf kiezen in plaats van een voedselpakket; supermarkt te duur; naar
      de supermarkt kan ik niet meer, te duur; goedkope winkel in het dorp voor mijn moeder met een klein pensioen; winkelpunt
      OCMW; korting op levensmiddelen; ik wil zelf mijn koekjes uit het rek kiezen en toch goedkoop; met twintig euro een volle
      kar; in gewone winkel kan ik voor vijftig euro niks meer kopen; er stopt hier een busje met eten op het plein; in ons dorp
      is de laatste winkel dicht en mijn moeder rijdt niet; mijn assistente gaf mij een kaart om goedkoop inkopen te doen; hoe
      lang blijft mijn winkelkaart geldig; kaart voor de winkel van het OCMW vernieuwen; tandpasta en wasmiddel zijn niet te
      betalen; mijn dochter gebruikt wc-papier want verband is te duur; tampons niet kunnen kopen; luiers, shampoo en koffie aan
      lage prijs; goedkope commissies doen; commissies doen met weinig geld; waar kunde goeiekoop uw commissies doen; ne winkel
      voor mensen die 't nie breed hebben; winkel aan halve prijs; korting op commissies; winkelen op verwijzing; winkelen met
      toegangskaart; openingsuren sociale winkel; buurtwinkel voor kleine beurs; kleine beurs winkel; vergeten groenten en
      overschotten aan een prikje; aan een prikje; ontmoetingswinkel met koffie voor arme gezinnen; rondrijdende winkel halte;
      waar stopt de mobiele kruidenier; bij de kassa betaal je een derde; winkelrekken met goedkope producten; verse voeding
      betaalbaar; met een kleine portemonnee je winkelkar vullen; goedkoper winkelen met een laag inkomen; winkelkar goedkoop
      vullen`,
    fr: `épicerie sociale; magasin pour petits budgets; courses moins chères; qui peut aller à l'épicerie sociale; magasin
      mobile; un magasin où je peux choisir moi-même à bas prix`,
    en: `social grocery; cheap groceries; shop for people on low income; social supermarket; mobile shop; a shop where I can
      choose cheap food myself; the mobile shop bus stop`,
    de: `Sozialladen; Sozialmarkt; billig einkaufen; günstige Lebensmittel; ein Laden wo ich günstig selbst aussuchen kann`,
    tr: `sosyal market; ucuz gıda; ucuz alışveriş; düşük gelirliler için market; ucuza kendim seçebileceğim market`,
  },
  {
    need: 'pamperbank',
    why: '"Pampers" is the Flemish word; parents run out of them before the money comes.',
    sheets: 'pamperbank',
    also: 'luiers -subsidie; subsidie herbruikbare luiers; kruidenier; *leeftijdsmelk; huis kind -kids-id; tweedehandskleding',
    nl: `pamperbank; pampers; pampers te duur; gratis pampers; goedkope pampers; pampers OCMW; pampers krijgen; ik heb geen
      pampers meer; geen geld voor pampers; pampers op en nog geen geld; luiers; luierbank; gratis luiers; luiers te duur; luiers
      niet kunnen betalen; goedkope luiers; pampers voor mijn baby; pampers voor ons kleintje; pampers voor mijn kleinkind;
      luierbroekjes; zwemluiers; doekjes en pampers; babydoekjes te duur; verzorgingsproducten baby; babyspullen; babyspullen te
      duur; babygerief; babyuitzet geen geld; ik heb pampers over; pampers doneren; overschot pampers weggeven; pampers maat 4;
      tweeling pampers onbetaalbaar; mijn dochter heeft een baby en geen geld voor luiers; baby geboren en geen geld voor spullen;
      nieuwe baby en weinig geld; ik hou de luier van mijn dochtertje langer aan om er een te sparen; ik knip handdoeken in
      stukken als luier; de crèche vraagt elke dag vijf pampers mee en ik heb er geen; het pak in de winkel kost 19 euro en mijn
      rekening zegt nee; mijn tweeling verslijt veertien luiers per dag; schoondochter komt pas vrij uit het opvanghuis met een
      zuigeling zonder luiers; mijn kleine van drie is nog niet zindelijk en luiers vreten ons budget; tot welke leeftijd pampers
      van het OCMW; maat 5 luiers nodig; pak luiers halen met een briefje van de sociale dienst; pakken pampers aan 3 euro;
      pampers aan lagere prijs; 'k zit zonder pampers; de pampers zijn op; pampers van een ander merk over; dozen luiers te geef;
      ongebruikte luiers binnenbrengen; mijn zoontje is gegroeid en ik heb volle pakken te klein; potjestraining en nog pampers
      over; wegwerpluiers goedkoop; jonge mama zonder luiers; eenoudergezin baby luiers; billendoekjes op; zalfje en luiers voor
      de poep van mijn baby; verluieren en geen geld; verzorgingsspullen voor een kindje van arme ouders; waar luiers bijna gratis
      krijgen; gratis luiers voor wie weinig geld heeft; luiers peperduur; waar krijgen arme ouders spullen voor hun baby; te lang
      dezelfde luier want geen nieuwe kunnen kopen; mijn kind loopt met een natte luier want ze zijn op; luiers op en geen geld;
      pak luiers voor een klein bedrag`,
    fr: `langes gratuits; banque de langes; pampers trop chers; je n'ai plus de langes pour mon bébé; couches pas chères; la
      crèche demande des langes et je n'en ai plus; couches gratuites pour bébé; couches trop chères; où trouver des couches
      gratuites`,
    en: `nappy bank; free nappies; diapers too expensive; no money for diapers; baby supplies low income; I keep the same nappy on
      longer to save; the creche asks for nappies I do not have; cheap nappies; nappies for poor families; diapers for families
      with little money; free diapers`,
    de: `Windelbank; kostenlose Windeln; Windeln zu teuer; kein Geld für Windeln; die Krippe verlangt Windeln und ich habe
      keine`,
    tr: `bebek bezi yardımı; bedava bebek bezi; bebek bezi çok pahalı; bebek bezi alacak param yok; kreş bez istiyor ama bezim
      kalmadı`,
  },
  {
    need: 'melk voor de baby',
    why: 'Milk powder in tins for the first year; parents name the powder or bottle, the sheet its age step.',
    sheets: '*leeftijdsmelk',
    also: 'pamperbank; kruidenier; huis kind -kids-id; voedselpakketten; voedselhulp',
    nl: `melkpoeder; melkpoeder baby; melkpoeder te duur; babymelk; babymelk te duur; flessenmelk; flesvoeding; flesvoeding niet
      kunnen betalen; poedermelk; eersteleeftijdsmelk; eerste leeftijdsmelk; tweede leeftijdsmelk; opvolgmelk; kunstvoeding;
      zuigelingenvoeding; melk voor mijn baby; melk voor de pasgeborene; melk voor zuigeling; geen geld voor melkpoeder; geen
      geld voor babymelk; mijn baby heeft melk nodig en ik heb geen geld; ik kan geen borstvoeding geven en melk is duur;
      borstvoeding lukt niet en poeder is te duur; doos melk bij de apotheker te duur; hypoallergene melk; melk zonder lactose
      baby; speciale melk baby allergie; koemelkallergie melkpoeder duur; tussenkomst melkpoeder; terugbetaling babymelk; steun
      babyvoeding; babyvoeding; potjes babyvoeding; fruitpap baby geen geld; baby van drie maanden en weinig geld; mijn dochter
      kan geen melk kopen voor haar kindje; Kind en Gezin melkpoeder; ik leng de flesjes aan met water om langer toe te komen;
      mijn zoontje van vijf weken drinkt zeven flesjes en de bus is leeg; een bus poeder van 20 euro is op in vijf dagen; ik heb
      een borstontsteking gehad en moest overschakelen op poeder; mijn melk is opgedroogd en poeder is onbetaalbaar; de
      kinderarts schreef dure melk voor wegens reflux; darmkrampjes en speciale poeder van de apotheek; mijn baby verdraagt geen
      gewone melk; prematuurtje en speciale voeding; adoptiebaby flessen; oma zorgt voor kleinkind van drie maanden en heeft
      geld voor flesjes nodig; de kleine weent van de honger en er is geen poeder; 't poeier voor de kleine is op; poeier voor
      de biberon; biberon; biberons vullen; zuigfles; zuigflessen en poeder; flesje; flesjes geven is duur; blik melkpoeder;
      voedselbank geeft geen babypoeder; groeimelk; opvolgmelk na zes maanden; melkbonnen; melkkaart baby; melk op attest van
      Kind en Gezin; borst geven lukt niet bij mijn tweeling`,
    fr: `lait en poudre; lait premier âge; lait maternisé trop cher; lait pour bébé; biberon pas d'argent; j'allonge les
      biberons avec de l'eau; mon lait s'est tari`,
    en: `baby milk; infant formula too expensive; formula milk help; milk powder for my baby; cannot afford baby formula; I
      water down the bottles to make the powder last; my milk dried up and formula is too dear`,
    de: `Säuglingsmilch; Babymilch zu teuer; Milchpulver für Baby; Flaschennahrung; ich strecke das Fläschchen mit Wasser`,
    tr: `bebek maması; mama çok pahalı; bebek sütü yardımı; mama alacak param yok; biberona su katıyorum mama bitmesin diye;
      sütüm kesildi`,
  },
  {
    need: 'tweedehands kleding en meubels',
    why: 'People need clothes, a bed or a table after a move or a fire; "Kringwinkel" is the name everybody says.',
    sheets: 'kringwinkel; tweedehandskleding',
    also: 'doneren; verhuur huishoudtoestellen; installatiepremie; kruidenier; financiële steun -dringende',
    nl: `kringwinkel; kringloop; kringloopwinkel; kringloopcentrum; tweedehands; tweedehandswinkel; tweedehandskledij; tweedehands
      kleren; tweedehandsmeubels; goedkope kleren; goedkope kledij; gratis kleren; kleren voor arme mensen; kledingbank;
      kledijbeurs; weggeefwinkel; geefwinkel; geefplein; geen geld voor kleren; geen winterjas; winterkleren voor de kinderen;
      warme jas voor mijn zoontje; schoenen voor de kinderen te duur; kinderkleren; babykleren; kindjes groeien uit hun kleren;
      sportkleren tweedehands; goedkope meubels; gratis meubels; meubelen; zetel; bed en matras nodig; ik slaap op een matras op
      de grond; geen bed; geen kast en geen tafel; een leeg appartement zonder meubels; huis inrichten zonder geld; inboedel
      nodig; huisraad; potten en pannen; gordijnen en dekens; speelgoed goedkoop; kinderwagen goedkoop; wieg of bedje baby
      tweedehands; kinderbedje; stoelen tweedehands; tweedehands frigo; tweedehandse wasmachine; tweedehands fiets; bon voor de
      kringwinkel; OCMW bon kringwinkel; korting in de kringwinkel; verwijskaart kringwinkel; alles verloren en meubels nodig;
      mijn zoon gaat alleen wonen en heeft geen meubels; mijn zoon loopt in december nog in zijn zomerjasje; wij slapen met vier
      op één sofa; na de brand hebben we geen stoel meer om op te zitten; mijn jongste draagt de botten van zijn zus; de kinderen
      zijn weer drie maten gegroeid; de schoenen van mijn oudste hebben gaten; ik trek in een studio en er staat nog niets, geen
      lamp, geen pan; ik eet op de grond want ik heb geen tafel; kleedje voor de eerste communie dat niet veel kost; een kostuum
      voor een sollicitatie aan een prikje; zwangerschapskleren goedkoop; kot inrichten met weinig geld; bureau voor mijn
      studerende dochter tweedehands; de maxi-cosi is te klein en een autostoel is duur; buggy tweedehands; wij komen uit het
      opvangcentrum met één valies; waar vindt ge hier een goeiekope zetel; ne frak voor mijn kleine; frak; bottines; tweedehands
      botten; zetel gevonden in de kringwinkel, leveren ze die; kringwinkel openingsuren; kringwinkel levering aan huis; slaapbank
      of stapelbed goedkoop; stapelbed; kleerkast; nachtkastje; servies; lakens en handdoeken nodig; dekens voor de winter;
      fietshelm en fietsje voor de kleine tweedehands; kledij van een ander; gedragen kleren; ruilwinkel; kledingruil; textiel
      gratis; winterkleren; winterkleren nodig en geen nieuwe kunnen kopen; kleren nodig en nieuwe zijn te duur; goedkope
      winterjas; winterjas van een ander kind; kinderen uit hun kleren gegroeid en nieuwe zijn te duur; uit hun broeken gegroeid;
      jas voor weinig geld`,
    fr: `seconde main; magasin de seconde main; vêtements gratuits; vêtements pas chers; meubles gratuits; pas de lit; pas
      d'argent pour des vêtements; mon fils n'a qu'une veste d'été en hiver; appartement vide sans table`,
    en: `second-hand shop; second-hand clothes; free clothes; cheap furniture; free furniture; winter coat for my child; I have
      no bed; my son has only a summer jacket in winter; we moved in and have no table or pans`,
    de: `Gebrauchtwarenladen; Secondhand-Kleidung; kostenlose Kleidung; billige Möbel; kein Bett; mein Sohn hat im Winter nur
      eine Sommerjacke; leere Wohnung ohne Tisch`,
    tr: `ikinci el; ikinci el kıyafet; bedava kıyafet; ucuz mobilya; yatağım yok; kışlık mont; oğlumun kışlık montu yok; boş
      daire eşya yok`,
  },
  {
    need: 'spullen wegschenken',
    why: 'The other side: somebody has furniture or clothes to give and asks who can use them.',
    sheets: 'doneren',
    also: 'kringwinkel; tweedehandskleding; kruidenier; pamperbank; grofvuil',
    nl: `spullen wegschenken; spullen weggeven; doneren; iets doneren; materiaal doneren; schenken; schenking aan het OCMW; kleren
      weggeven; kleren schenken; kleding doneren; meubels weggeven; meubels schenken; zetel weggeven; bed weggeven; frigo
      weggeven; speelgoed weggeven; speelgoed schenken; babyspullen weggeven; kinderkleren weggeven; boeken weggeven; computer
      schenken; oude laptop weggeven; fiets weggeven; ik heb nog goede spullen over; ik wil iets geven aan arme mensen; iets geven
      voor vluchtelingen; wie kan mijn oude zetel gebruiken; huis van mijn moeder leegmaken; inboedel van overleden moeder
      weggeven; spullen laten ophalen die nog goed zijn; nog bruikbaar maar te veel; giften in natura; eten schenken; voeding
      doneren aan voedselbank; geld schenken aan armen; gift; mijn schoonmoeder gaat naar het rusthuis en haar hele huis moet weg;
      de salon is nog als nieuw, zonde voor het containerpark; mijn kinderen zijn groot en ik heb dozen vol kinderkleren; vader is
      gestorven en zijn kostuums hangen hier nog; wie is daar nog iets mee; kan ik iemand plezieren met mijn oude wasmachine; ik
      ruim de zolder en er staat een wiegje dat nog goed is; wij verhuizen kleiner en kunnen de eetkamer niet meenemen; komen ze
      de kast bij mij thuis ophalen; weg te geven; gratis af te halen bij mij; afgeven voor de armen; waar kan ik mijn oude
      brillen binnendoen; te goed om weg te smijten; te schoon om weg te gooien; ik zou dat liever aan iemand geven dan
      wegsmijten; school zamelt speelgoed in voor arme kinderen; inzamelactie dekens; inzamelen voor daklozen; kerstgeschenk
      schenken aan arm kind; warme kleren afgeven voor vluchtelingen; wat met overschot conserven; gift aan een goed doel in de
      gemeente; brengen jullie het naar mensen in nood; looprek van moeder overgeven aan een ander; boedel van oma overlaten; bed
      en matras te geven; neemt het OCMW meubels aan; tweedehands schenken aan het OCMW; wij hebben nog een bed te geven;
      winterjassen en dekens geven voor daklozen; nemen jullie kledij en dekens aan; iets binnenbrengen voor arme mensen`,
    fr: `donner des affaires; donner des meubles; donner des vêtements; faire un don; qui peut utiliser les meubles de ma mère`,
    en: `donate goods; donate clothes; give away furniture; who can use my old things; donation; my mother moved to a home, who
      can use her furniture`,
    de: `Sachen spenden; Kleidung spenden; Möbel verschenken; wer kann die Möbel meiner Mutter gebrauchen`,
    tr: `eşya bağışlamak; kıyafet bağışı; mobilya bağışı; annemin eşyalarını kime verebilirim`,
  },
];
