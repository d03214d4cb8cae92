import type { Need } from '../need.ts';

/** What residents ask about parking their car, about fines, and about bicycles: stolen, found, taken away, marked, hired. */
export const PARKING: readonly Need[] = [
  {
    need: 'bewonerskaart',
    why: 'They get a ticket before their own door, and say "parkeerkaart", which is also the card of disabled people.',
    sheets: 'bewonerskaart; bewonersparkeren; parkeerkaart -handicap -beperking',
    also: 'parkeerkaart handicap; parkeerkaart beperking; tijdelijk parkeerverbod; melding stad',
    nl: `bewonerskaart; bewonersparkeerkaart; bewonersvergunning; parkeerkaart bewoner; parkeervergunning; gratis parkeren in
      mijn straat; parkeren voor mijn eigen deur; blauwe zone; ik woon in een blauwe zone; betalend parkeren; ik woon in het
      centrum en moet altijd betalen om te parkeren; parkeermeter in mijn straat; bewonerskaart vernieuwen; nieuwe auto andere
      nummerplaat bewonerskaart; nummerplaat wijzigen; tweede bewonerskaart; twee auto's parkeren; kaart voor bedrijfswagen;
      leasingwagen bewonerskaart; autodelen parkeerkaart; vervangwagen van de garage; parkeren voor bezoek; bezoekerskaart;
      bezoekerspas; de thuisverpleegster moet betalend parkeren; parkeerkaart zorgverlener; parkeerkaart voor kot; student op
      kot met auto; ik verhuis naar het centrum en heb een wagen; wat kost een bewonerskaart; hoe lang is de bewonerskaart
      geldig; digitale parkeervergunning; parkeerapp; parkeerschijf; tweede woning parkeren; parkeerzone; mijn bewonerskaart is
      verlopen; kaart achter de voorruit; parkeerabonnement; nergens plaats om mijn wagen te zetten; sinds deze maand staat er
      een automaat in onze straat; mijn dochter komt elke dag voor mij koken en krijgt altijd een bon; mijn wagen staat op naam
      van de baas; ik heb een nieuwe wagen en de kaart staat nog op de oude plaat; mag de poetsvrouw in de blauwe zone staan
      zonder betalen; twee wagens in het gezin en maar één kaart; ik huur een studio boven een winkel en wil mijn auto kwijt; de
      camera-auto scant mijn plaat en ik krijg telkens een briefje; mijn vriendin woont bij mij maar is hier niet ingeschreven;
      caravan een week voor de deur; garage voor herstelling en nu rij ik met een leenwagen; kaart gestolen uit de auto; wij
      zijn gedomicilieerd in de zone en willen onbeperkt staan; schijf leggen voor eigen huis; ik rijd met een buitenlandse
      nummerplaat en woon hier; kinderoppas en betalend parkeren; waar staan als je hier woont en niet wil betalen; uren van
      blauwe zone; mijn garagebox is weg en ik moet op straat; wanneer moet ik de kaart hernieuwen; avond parkeren na zes uur;
      den auto veur ons eigen deur zetten zonder boete; elk jaar opnieuw aanvragen voor mijn straat; motor en bewonerskaart;
      bewoner parkeren; ze schrijven mij op voor mijn deur; boete voor mijn eigen deur; bon op mijn auto voor mijn eigen huis;
      parkeerkaart voor bewoners; parkeerkaart voor mijn straat; bewonersparkeren; gemeentelijke parkeerkaart voor inwoners`,
    fr: `carte de riverain; carte de stationnement riverain; zone bleue; se garer devant chez soi; stationnement payant devant
      ma maison; nouvelle plaque carte riverain; carte visiteur stationnement; ma voiture est au nom du patron, carte de
      riverain`,
    en: `resident parking permit; parking in front of my house; blue zone; new number plate parking permit; visitor parking;
      paid parking where I live; my car belongs to my employer, can I park in my street; my daughter visits daily and pays
      each time`,
    de: 'Anwohnerparkausweis; Parkausweis für Bewohner; blaue Zone; Parken vor meinem Haus; Firmenwagen und Anwohnerausweis',
    tr: 'mahalle sakini park kartı; evimin önüne park; mavi bölge; park izni; arabam şirkete ait mahalle park kartı',
  },
  {
    need: 'boete of GAS-sanctie',
    why: "A letter with an amount arrives (parking, a bag put out early, a son's mischief): why, and how to contest it?",
    sheets: 'administratieve sancties; administratieve sanctie',
    also: 'klacht stad; bewonerskaart; schuldbemiddeling; juridisch*',
    nl: `gas-boete; boete gekregen van de gemeente; boete; ik kreeg een boete; parkeerboete; parkeerbon onder mijn ruitenwisser;
      retributie parkeren; boete betwisten; bezwaar tegen een boete; niet akkoord met mijn boete; sanctionerend ambtenaar;
      administratieve geldboete; brief van de gas-ambtenaar; boete voor sluikstorten; boete omdat mijn vuilzak te vroeg buiten
      stond; wildplassen; plassen op straat boete; mijn zoon van 15 kreeg een boete; minderjarige kreeg een brief van de
      sanctieambtenaar; boete voor nachtlawaai; boete hondenpoep; hond niet aan de leiband boete; boete autoluwe zone; boete
      zone 30 van de gemeente; snelheidsboete van de gemeente; boete knip camera; sigarettenpeuk op de grond gegooid; boete in
      schijven betalen; ik was de chauffeur niet; auto was al verkocht boete; politiereglement; overlast boete; boete voor
      alcohol op straat; bemiddeling in plaats van boete; gemeenschapsdienst voor mijn zoon; pv van de gemeentewacht; boete fout
      geparkeerd; ze beweren dat ik mijn zakje naast de korf zette; 58 euro omdat mijn hond los liep in het park; brief
      aangetekend van iemand die sanctioneert; ik stond vijf minuten met mijn pinkers aan bij de bakker; mijn zoon heeft
      belletje trek gespeeld en nu een brief; onze puber spoot een muur vol verf en moet voorkomen bij de stad; aanmaning om de
      retributie te betalen terwijl ik een ticket had; mijn ex reed met mijn wagen en ik krijg de rekening; door de autovrije
      straat gereden zonder het bord te zien; GPS stuurde mij door de knip; ik heb een adres gevonden in mijn vuilzak zeggen ze;
      in het park een blikje bier gedronken en 100 euro; op een bank geslapen en een papier gekregen; muziek om elf uur en agent
      schreef iets op; 350 euro in een keer kan ik niet ophoesten; deurwaarder wegens een oude parkeerbon van de stad; verweer
      schrijven binnen dertig dagen; gsm-parkeren verkeerde zone ingetikt; mijn haag hing over en nu moet ik betalen; 53 per uur
      in de zone van dertig; camera in de schoolstraat; sneeuw niet geruimd en boete; peuk weggesmeten en gepakt; ze hebben mij
      op de bon gezwierd veur niks; hond op de stoep gekakt, betalen; hondenpoep niet opgeraapt en boete; betalen voor de drol
      van mijn hond; boete omdat mijn haag overhangt; gas-pv; pv van de gemeente`,
    fr: `amende communale; amende administrative; sanction administrative communale; amende de stationnement; contester une
      amende; mon fils a reçu une amende; amende pour dépôt de déchets; SAC; mon fils a tagué un mur et nous avons une lettre;
      mon GPS m'a envoyé dans la rue sans voitures; mon ex conduisait ma voiture`,
    en: `fine from the town; parking fine; contest a fine; administrative fine; fined for rubbish; my son got a fine;
      registered letter because my dog was off the lead; my ex drove my car and I get the fine; sat nav led me through the
      car-free street`,
    de: `Bußgeld der Gemeinde; Strafzettel; Einspruch gegen Bußgeld; Verwarnungsgeld; mein Sohn hat eine Wand besprüht und wir
      bekamen einen Brief`,
    tr: 'belediye cezası; park cezası; cezaya itiraz; çöp cezası; köpeğim tasmasızdı ceza geldi',
  },
  {
    need: 'fietsenstalling in de buurt',
    why: 'No place for the bicycle in a small house or flat; people ask for a "fietsbox", "fietstrommel" or simply hoops.',
    sheets: 'permanente fietsenstalling',
    also: 'tijdelijke fietsenstalling; melding stad',
    nl: `fietsenstalling; fietsenrek in mijn straat; fietsbeugels aanvragen; fietstrommel; fietsbox; fietskluis;
      buurtfietsenstalling; overdekte fietsenstalling; waar laat ik mijn fiets; geen plaats voor mijn velo op appartement;
      fietsenhok; te weinig fietsenrekken aan het station; stalling voor bakfiets; elektrische fiets veilig stallen; fietsen
      staan overal op de stoep; rek om velo's te zetten aan de school; wachtlijst fietstrommel; fietsparking; wij wonen op drie
      hoog met vier velo's in de gang; brandweer zegt dat mijn fiets niet in de inkomhal mag staan; mijn bakfiets van
      tweeënhalve meter past nergens; elke nacht staat mijn dure e-bike aan een paal; huurder zonder berging of kelder; gesloten
      box met sleutel in de straat delen met buren; nietjes om aan vast te maken bij de bakker; op de plek van een auto tien
      tweewielers; aan de bushalte kan ik mijn tweewieler niet vastleggen; koerier op de pedalen zoekt veilige nachtplaats;
      driewieler van mijn man met parkinson buiten; plaats in zo'n groene trommel; aan de begraafplaats geen rek; vastzetten aan
      de bib zonder rek; onze velo's worden nat; gaine plaats veur de fietsen van de kinders; fietsrek aan de bushalte;
      fietsrekken in de straat; geen plek om fietsen te zetten; er moet hier een rek komen`,
    fr: `parking à vélos; box à vélo; arceaux pour vélos dans ma rue; mon vélo cargo n'entre nulle part; vélos dans le
      couloir, les pompiers refusent`,
    en: 'bicycle rack in my street; bike shed; bike parking near my flat; four bikes in our hallway on the third floor',
    de: 'Fahrradständer; Fahrradbox',
    tr: 'bisiklet park yeri',
  },
  {
    need: 'fietsenstalling voor een evenement',
    why: 'An organiser expects many bicycles for one day.',
    sheets: 'tijdelijke fietsenstalling',
    also: 'uitlenen evenementenmateriaal; permanente fietsenstalling; evenementenloket',
    nl: `fietsenrekken lenen voor een feest; tijdelijke fietsenstalling; mobiele fietsenstalling; fietsen stallen op een
      evenement; buurtfeest fietsenrek; fietsparking fuif; nadarhekken om fietsen te stallen; fietsenstalling voor een optreden;
      plaats voor velo's op de kermis; bewaakte fietsenstalling; communiefeest veel fietsers; tweehonderd fietsers verwacht op
      onze quiz; rekken te leen voor de opendeurdag van school; bewaker bij de fietsen tijdens het optreden; waar zetten de
      wandelaars hun rijwiel; rekken leveren en afhalen voor het dorpsfeest; veldrit en duizend supporters per fiets; avondmarkt
      rekken van de gemeente; zomerbar zoekt stalrekken een maand; fietsen stallen op ons festival; veel bezoekers met de fiets;
      fietsrekken voor één dag; tijdelijke rekken voor fietsen op een fuif`,
    fr: 'parking vélos pour un événement',
    en: 'bike parking for an event',
  },
  {
    need: 'fiets weggehaald',
    why: 'The bicycle is gone from the station: stolen or cleared away? People ask where the depot is and what it costs.',
    sheets: 'weggehaalde fiets',
    also: 'afhalen gevonden; verkoop gevonden fietsen; labelen fietsen',
    nl: `mijn fiets is weg; fiets weggehaald; velo weg aan het station; fiets verdwenen; slot doorgeknipt door de stad; label
      aan mijn fiets dat hij wordt weggehaald; fietsdepot; depot waar mijn fiets staat; fiets verkeerd gestald; stadsdiensten
      hebben mijn fiets meegenomen; waar kan ik mijn fiets terughalen; bromfiets weggehaald; brommer weggesleept; mijn dochter
      vindt haar fiets niet meer terug; fiets terugkrijgen wat kost dat; fiets stond te lang op dezelfde plaats; weesfiets;
      weesfiets laten weghalen; fietswrak; verwijderde fietsen; steps weggenomen; hoe bewijs ik dat het mijn fiets is; gestolen
      fiets teruggevonden; is mijn fiets gestolen of weggehaald; ik stap van de trein en er hangt alleen nog een doorgezaagd
      slot; lintje met een datum aan mijn bagagedrager; mijn studentenfiets stond drie maanden aan de faculteit; hoe kom ik aan
      mijn velo die de stad meenam; werken op het stationsplein en alle fietsen zijn weg; oranje sticker op mijn zadel; dertig
      euro en identiteitskaart om hem terug te krijgen; onder de brug liggen er tien verroeste wrakken; kapotte rijwielen
      blijven maanden in ons rek liggen; die zonder banden staat hier al een jaar aan de paal; met de camion van de stad
      meegepakt; mijn stiefzoon zijn scooter is weg van het plein; ik was op erasmus en mijn fiets is verdwenen; ze hebben het
      kettingslot open geslepen; ophalen in de loods van de stad; mijne velo is weg aan de statie; label aan mijn fiets en nu
      weg; fiets weg uit de stalling; fiets kreeg een briefje en is nu weg`,
    fr: `mon vélo a été enlevé; vélo disparu à la gare; récupérer mon vélo; dépôt vélos; mobylette enlevée; il ne reste que
      mon cadenas scié à la gare; étiquette avec une date sur mon vélo`,
    en: `my bike was removed; bike gone from the station; bicycle depot; get my bike back; moped removed; only my sawn lock is
      left at the station; tag with a date on my bike`,
    de: 'mein Fahrrad wurde entfernt; Fahrrad abholen; Fahrraddepot',
    tr: 'bisikletim kaldırıldı; bisikletim kayboldu; bisikletimi geri almak',
  },
  {
    need: 'fiets labelen',
    why: 'People fear theft and remember "graveren"; today it is a sticker with the national number.',
    sheets: 'labelen fietsen; labelen fiets; fiets graveren',
    also: 'weggehaalde; afhalen gevonden',
    nl: `fiets laten graveren; fiets graveren; fiets labelen; fietslabel; sticker op fiets tegen diefstal; rijksregisternummer
      op mijn fiets; fiets registreren; velo merken; schrik dat mijn nieuwe fiets gestolen wordt; elektrische fiets
      beveiligen; mybike; QR-sticker fiets; fietsdiefstal voorkomen; graveeractie; fiets van de kinderen merken; tweedehands
      fiets met label van iemand anders; label verwijderen na verkoop; nummer in het kader; waar kan ik mijn velo laten
      graveren; fiets chippen; step labelen; ik heb net drieduizend euro betaald voor een e-bike; politie komt op school met
      een machine om een nummer te tikken; communiecadeau en schrik voor dieven; als ze hem stelen wil ik dat hij
      teruggevonden wordt; tweedehandsje met een nummer van een ander in de buis; onze koersfiets van een merk registreren;
      barcode klever op de frame; moet ik een afspraak nemen om een nummer te laten zetten; speedpedelec en een nummer; mijn
      rolstoel laten merken; ingegrift rijksregister op den velo; kinderen naar het middelbaar met een gemerkte fiets;
      verkocht op internet en sticker van mij staat er nog op`,
    fr: 'graver mon vélo; étiquette antivol vélo; enregistrer mon vélo; marquage vélo; un code sur mon vélo électrique neuf',
    en: `bike engraving; bike label against theft; register my bicycle; mark my bike; I paid three thousand for an e-bike and
      fear thieves`,
    de: 'Fahrrad codieren; Fahrrad registrieren; Fahrrad gravieren',
    tr: 'bisiklet kaydı; bisiklet etiketi hırsızlığa karşı',
  },
  {
    need: 'fiets huren',
    why: "Residents without a bicycle and visitors; children's bicycles and cargo bikes too.",
    sheets: 'fiets huren; fietsen huren; fietsverhuur',
    also: 'verkoop gevonden fietsen',
    nl: `fiets huren; fiets lenen; velo huren; fietsverhuur; elektrische fiets huren; bakfiets huren; deelfiets; Blue-bike;
      leenfiets; tandem huren; kinderfiets lenen; fietsbibliotheek; ik heb geen fiets; mijn kind heeft geen fiets voor school;
      fiets voor een dag; fietsen voor bezoek; toerist wil fietsen huren; wat kost een fiets huren; goedkope huurfiets; fiets
      op het werk huren; driewieler huren; fiets te leen; mijn kleinzoon is uit zijn fietsje gegroeid elk half jaar; twee
      weken logé en geen fiets voor hem; ik wil uitproberen of ik met een bakfiets naar de crèche kan; fiets stuk en ik moet
      deze week gaan werken; vluchteling zoekt rijwiel om naar de taalles te trappen; onze vakantiewoning en zes gasten die
      willen trappen; fiets met rolstoelplateau; duofiets om met mijn blinde man te rijden; fietskar voor een weekend;
      peuterfiets van 14 duim ruilen; student wil per jaar een stadsfiets; deelbakfiets in de wijk; met de app een fiets nemen
      aan het station; voor de bosklassen fietsen nodig; fietstocht langs de knooppunten maar geen eigen vervoer; loopfietsje
      voor de kleine uitlenen; ne velo pachten`,
    fr: `louer un vélo; location de vélos; vélo électrique à louer; vélo cargo; vélo pour enfant à emprunter; emprunter un
      vélo pour mon petit-fils qui grandit; duo-vélo`,
    en: `rent a bike; bike hire; borrow a bicycle; electric bike rental; I don't have a bike; guests staying and no bikes for
      them; try a cargo bike`,
    de: 'Fahrrad mieten; Fahrradverleih; E-Bike mieten',
    tr: 'bisiklet kiralama; bisiklet ödünç almak',
  },
  {
    need: 'goedkope gevonden fietsen kopen',
    why: 'People look for a cheap second-hand bicycle; the sale is of bicycles nobody fetched.',
    sheets: 'verkoop gevonden fietsen',
    also: 'weggehaalde; fiets huren; tweedehandskleding; verwijzen kringwinkel',
    nl: `goedkope fiets kopen; tweedehands fiets; tweedehandse velo; verkoop gevonden fietsen; fietsverkoop gemeente; openbare
      verkoop fietsen; veiling fietsen; fiets kopen van de stad; niet opgehaalde fietsen; oude fiets voor mijn kind; ik zoek
      een fiets voor weinig geld; brommer kopen van de gemeente; wanneer is de fietsverkoop; occasiefiets; fietsen die niemand
      komt halen; ik ben pas in België en kan geen nieuwe fiets betalen; mijn tiener moet naar de grote school trappen en
      nieuw is te duur; afgedankte rijwielen van het depot te koop; iets van vijftig euro om naar het werk te trappen; opbod
      voor oude rijwielen; dag waarop ze de onopgehaalde velo's van de hand doen; brommertje uit het depot; stadsfiets met
      roest geen probleem; wat doen ze met al die velo's die niemand claimt; ne velo op de kop tikken bij de stad`,
    fr: "vélo d'occasion pas cher; vente de vélos trouvés; vente publique de vélos",
    en: 'cheap second-hand bike; sale of found bicycles; bike auction',
    de: 'gebrauchtes Fahrrad günstig; Fahrradversteigerung',
    tr: 'ucuz ikinci el bisiklet',
  },
  {
    need: 'gevonden en verloren voorwerpen',
    why: 'People name the thing (keys, a wallet, a teddy), lost or found; the sheet says only "voorwerpen".',
    sheets: 'afhalen gevonden; gevonden voorwerpen; verloren voorwerpen',
    also: 'weggehaalde; verlies elektronisch identiteitsdocument; identiteitskaart verloren',
    nl: `gevonden voorwerpen; verloren voorwerpen; ik ben iets verloren; iets kwijtgeraakt; sleutels verloren; sleutelbos
      gevonden; huissleutels kwijt; portefeuille verloren; mijn portemonnee is weg; portefeuille gevonden op straat; handtas
      kwijt; sacoche vergeten op de bank in het park; gsm verloren; gsm gevonden; telefoon kwijt; bril verloren; hoorapparaat
      verloren; juwelen verloren; trouwring kwijt; horloge gevonden; ik heb een rugzak gevonden; knuffel van mijn dochter
      verloren; jas vergeten in de bib; paraplu laten liggen; autosleutel gevonden; waar breng ik iets naartoe dat ik gevonden
      heb; waar komen de gevonden dingen terecht; heeft iemand mijn sleutels binnengebracht; geld gevonden; papa is zijn
      brieventas kwijt; aangifte van verlies; wat doe ik met een gevonden fiets; gevonden velo melden; kan ik mijn verloren gsm
      ophalen; hoe lang houden ze gevonden voorwerpen bij; krijg ik het als niemand komt; dienst verloren voorwerpen; lost and
      found; op de bus laten liggen; bankkaart gevonden; speelgoed verloren in het park; proces-verbaal verloren voorwerp; mijn
      hoorapparaatje is van mijn oor gevallen op de markt; wij hebben de pop van ons meisje laten vallen tussen de apotheek en
      thuis; op de speelplaats van de sporthal lag een gouden kettinkje; er ligt al een week een rugzak op de bank in het park;
      bus uitgestapt zonder mijn boekentas; kunstgebit kwijt; wandelstok laten staan in het stadhuis; mijn trouwring gleed af in
      het zwembad; envelop met 200 euro op de stoep; haar lievelingsbeer is weg; step gevonden in de gracht; de sleutel van mijn
      brommer viel uit mijn zak; een portefeuille met rijbewijs in de goot; fototoestel gevonden na de stoet; mijn schooltas
      staat nog ergens; wie heeft mijn muts en handschoenen gevonden; kinderwagen laten staan aan de crèche; een kruk of
      rollator vergeten in de wachtzaal; zonnebril met sterkte op een terras; is er bij jullie iets binnengekomen dat van mij
      is; ik raapte een armbandje op; mijn zakhorloge van bompa; laptop vergeten in de sporthal; mijne portefeuille zijn ze
      binnengebracht; sjakosj vergeten; de sleutels van ons moeder liggen ergens; haar bril is verdwenen in het park; juf vond
      een fietshelm; buskaart verloren; portemonnee binnengedaan; heeft iemand mijn portemonnee gevonden`,
    fr: `objets trouvés; objets perdus; j'ai perdu mes clés; j'ai trouvé un portefeuille; téléphone perdu; sac oublié;
      lunettes perdues; où rapporter un objet trouvé; ma fille a perdu son doudou; j'ai ramassé une enveloppe avec de
      l'argent; appareil auditif perdu au marché`,
    en: `lost property; lost keys; I found a wallet; lost my phone; lost and found office; lost glasses; where do I bring
      something I found; my daughter dropped her teddy; I picked up an envelope with cash; hearing aid lost at the market`,
    de: `Fundbüro; Schlüssel verloren; Geldbörse gefunden; Handy verloren; Fundsachen; Teddy meiner Tochter verloren; Umschlag
      mit Geld gefunden`,
    tr: `kayıp eşya; anahtarımı kaybettim; cüzdan buldum; telefonumu kaybettim; buluntu eşya; kızımın oyuncak ayısı kayboldu;
      yolda para buldum`,
  },
];
