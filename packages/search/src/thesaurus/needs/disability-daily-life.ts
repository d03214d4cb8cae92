import type { Need } from '../need.ts';

/** What residents with a disability ask about cards, holidays, hobbies, the car and reading. */
export const DISABILITY_DAILY_LIFE: readonly Need[] = [
  {
    need: 'european disability card',
    why: 'A card that opens discounts and skips queues: residents ask for a pass that proves the disability.',
    sheets: 'european disability card',
    also: 'uitpas; handicap erkennen vaph; vrije tijd beperking; parkeerkaart -zorgverstrekker*',
    nl: `european disability card; edc; edc kaart; disability card; gehandicaptenkaart; kaart voor gehandicapten;
      invalidenkaart; mindervalidenkaart; pasje voor mensen met een handicap; kaart die toont dat ik een handicap heb;
      bewijs van handicap voor in het pretpark; korting pretpark handicap; korting zwembad handicap; korting museum
      mindervaliden; gratis begeleider bij concert; begeleider gratis binnen; voorrang in de wachtrij pretpark; voordelen
      met een handicap; korting cinema met een beperking; handicapkaart aanvragen; mijn kind met autisme kan niet
      aanschuiven in een pretpark; kaart voor uitstapjes met mijn zoon met een beperking; geldigheid edc verlengen; mijn
      disability card is vervallen; kaart verloren edc; kortingskaart invaliden; onzichtbare handicap kaart; sunflower
      keycord; europese kaart mindervaliden; mijn zoon met autisme kan niet een uur in de rij staan voor de achtbaan; ik heb
      een onzichtbare ziekte en moet mij altijd verantwoorden; mag mijn begeleidster gratis mee naar het attractiepark; ik
      ben slechtziend en wil in het museum minder betalen; kaartje voor de dierentuin, moet ik bewijzen dat mijn dochter
      down heeft; voordeel in het zwembad als begeleider van mijn broer; bewijsje in het buitenland tonen in Spanje op reis;
      hoe vraag ik een pasje met mijn foto; invalide met vakantie in Italie, welk kaartje; pretpark begeleider betaalt niet;
      edc kwijtgespeeld in de trein; mijn disabilitykaart werd niet aanvaard bij de bioscoop; een zonnebloem lint voor op
      het vliegveld; kaart om op festivals op het rolstoelpodium te staan; gratis naar het toilet met een pasje; wat geeft
      zo'n kaart voor voordelen; welke attracties doen mee met korting; voorrang aan de balie met een pasje voor mijn
      beperking; een bewijs dat ik recht heb op hulp op de tram; pas voor mensen met ms; mijn oude kaart is geldig tot
      vorige maand; ik wil niet telkens mijn attest meesleuren; een pasje dat ge gehandicapt zijt; kaart in drie landen
      geldig; mag een oudere van 70 met pijn die kaart ook; gehandicapt en in Europa korting in musea`,
    fr: `European Disability Card; carte handicap; carte de réduction handicapé; réduction parc d'attractions handicap;
      accompagnateur gratuit; mon fils autiste ne peut pas attendre une heure dans la file; carte perdue accompagnateur
      musée`,
    en: `European Disability Card; EDC; disability card; discount with disability; skip the queue theme park autism;
      autistic son cannot queue an hour; companion free at the museum; invisible disability card`,
    de: `Behindertenausweis; europäischer Behindertenausweis; Ermäßigung mit Behinderung; autistischer Sohn kann nicht in
      der Schlange stehen; Begleitperson kostenlos`,
    tr: 'engelli kartı; Avrupa engelli kartı; engelli indirimi; otizmli oğlum sırada bekleyemiyor; refakatçi ücretsiz kart',
  },
  {
    need: 'vakantietoelage handicap',
    why: 'Money for an adapted holiday or camp; residents ask who pays the camp of their child with a disability.',
    sheets: 'vakantietoelage*',
    also: 'vrije tijd beperking; reizen sociale tarieven; rap stap; sociaalpedagogische; steun sport hobby vakantie',
    nl: `vakantietoelage; vakantietoelage handicap; vakantiekamp voor gehandicapt kind; kamp voor kinderen met een
      beperking; aangepaste vakantie; vakantie voor mensen met een handicap; op reis in een rolstoel; zorgvakantie;
      zorghotel aan zee; vakantie met verzorging; tussenkomst in kamp voor mijn zoon met autisme; tussenkomst aangepaste
      reis; wie betaalt het kamp van mijn gehandicapte dochter; op kamp met downsyndroom; premie vakantie mindervaliden;
      vakantie voor mijn gehandicapte broer is te duur; een weekje zee voor mensen met een beperking; geld voor een
      vakantieverblijf met een handicap; toelage vakantie gemeente; zomerkamp autisme; begeleide reis voor mensen met een
      beperking; vakantie voor volwassenen met een mentale beperking; reis aangepast aan rolstoel; kampgeld kind met
      beperking; mijn dochter met een beperking wil eens een week weg zonder ons; een week met verzorging aan zee kost
      twaalfhonderd euro; onze zoon gaat met zijn voorziening op skireis en wij kunnen het niet betalen; wij zoeken een
      hotel met tillift en verpleegster; vakantie voor mijn verlamde vriend en dure begeleiding; begeleide kampweek voor
      kinderen met autisme; vakantiehuis met een hoog laag bed en oprijplaat; samen met andere gehandicapten op kamp en de
      prijs is te hoog; juli kamp voor mijn jongen in een rolwagen, terugbetaling; reis naar Lourdes met zieken; ben ik
      volwassen met ms en wil een weekje weg; formulier vakantie mindervalide binnen voor 30 september; kampbewijs voor de
      vakantiepremie van mijn dochter; aangepast autocar naar Spanje; busreis voor blinden; ons kind met down zijn
      zomerkamp; toelage na terugkomst van vakantie met bewijs; verblijf met dialyse; rolstoelhuisje ardennen; voor hoeveel
      dagen vakantie krijg ik een toelage; snoezelkamp; mijn zus in een instelling wil mee naar de zee; betaalt de gemeente
      een stukje van mijn reis als mindervalide; op vakantie met een zorgenkind gaat niet zonder begeleiding; onze
      zoon met downsyndroom gaat op kamp; kind met een beperking op kamp, iets terugkrijgen; met een gehandicapt kind
      een week weg, steun voor het verblijf; kampgeld voor een kind met autisme terug; gemeente legt bij voor het
      vakantieverblijf van een gehandicapte; in een rolstoel mee met een vereniging op reis; tien dagen naar de
      Ardennen met een groep voor mensen met een beperking; aangepaste vakantie terugkrijgen`,
    fr: `vacances adaptées handicap; camp pour enfant handicapé; prime vacances handicapé; voyage en fauteuil roulant; ma
      fille handicapée voudrait une semaine sans nous; hôtel avec lève-personne à la mer`,
    en: `holiday allowance disability; adapted holiday; camp for disabled child; holiday in a wheelchair; a week away for my
      disabled daughter; hotel with lift and nurse at the coast`,
    de: `Urlaubszuschuss Behinderung; Ferienlager behindertes Kind; barrierefreier Urlaub; eine Woche Urlaub für meine
      behinderte Tochter; Hotel mit Pflegelift am Meer`,
    tr: `engelli tatil yardımı; engelli çocuk kampı; engelliler için tatil; engelli kızım için bir haftalık tatil; hasta
      lifti olan otel`,
  },
  {
    need: 'vrije tijd met beperking',
    why: 'Sport, hobby and company for who has a disability; parents look for a club where their child is welcome.',
    sheets: 'vrije tijd beperking; european disability card',
    also: 'vakantietoelage*; uitpas; speelpleinwerking; atelierwerking',
    nl: `vrije tijd met een beperking; vrijetijdsbesteding met een handicap; vrijetijdsbesteding voor mensen met een mentale
      handicap; vrijetijdsbesteding voor jongeren met een beperking; mentaal gehandicapt en zoekt ontspanning; licht mentale
      handicap en een club zoeken; wat kan een gehandicapte tiener hier doen in zijn vrije tijd; mogelijkheden voor een jongere
      met een verstandelijke beperking na school; vrijetijdsaanbod voor personen met een handicap; g-sport; gsport; g-voetbal; rolstoelbasket; hobby voor mensen met een handicap; sport
      met een handicap; zwemmen voor kinderen met een beperking; sportclub voor kind met autisme; speelplein voor kind met
      handicap; inclusieve speelpleinwerking; akabe; vrijetijdsbuddy; jeugdbeweging voor kinderen met een handicap; dansles
      down; muziekles met een beperking; vrijetijdsbegeleiding handicap; uitstap met gehandicapten; vrienden maken met een
      beperking; mijn zoon met autisme heeft geen hobby; turnclub voor gehandicapten; activiteit in rolstoel; snoezelruimte;
      prikkelarme uren; toegankelijk festival rolstoel; mijn dochter van elf met een beperking zou graag dansen maar de
      gewone club wil haar niet; mijn zoon met adhd mocht niet blijven bij de voetbal; scouts voor kinderen met een
      verstandelijke beperking; op zaterdag zit mijn broer alleen op zijn kamer, ik zoek een club met anderen; een
      vrijwilliger om met mijn zoon naar de cinema te gaan; zwemles voor ons meisje met down; paardrijden met een beperking;
      kookles voor volwassenen met down; boccia; blindenvoetbal; rolstoeldansen; speelplein waar ze onze kleine met autisme
      aannemen; een maatje voor mijn gehandicapte zus; sporten na een beroerte; discotheek voor mensen met een beperking;
      kan mijn kind meedoen met de speelweek met een begeleider; lichte turnclub voor rolwagen; muziek maken met dove
      kinderen; judo voor kinderen met een beperking; wekelijks clubje voor autistische jongeren; g-hockey; g-dans; hengelen
      met rolwagen; theaterclub met down; tekenen en knutselen voor volwassenen met handicap; ons gast kan nergens terecht
      om te spelen`,
    fr: `loisirs handicap; sport adapté; club de sport pour enfant autiste; ma fille handicapée voudrait danser mais le club
      la refuse; natation pour enfant trisomique`,
    en: `leisure with a disability; disability sports; club for child with autism; dance class for my disabled daughter;
      swimming lessons for child with Down; club refuses my son`,
    de: `Freizeit mit Behinderung; Behindertensport; Verein für Kind mit Autismus; Tanzkurs für meine behinderte Tochter;
      Verein nimmt meinen Sohn nicht`,
    tr: `engelliler için spor; engelli çocuk için hobi; otizmli çocuk kulübü; engelli kızım dans etmek istiyor kulüp kabul
      etmiyor`,
  },
  {
    need: 'auto met verlaagde btw',
    why: 'Buying or repairing a car at 6 percent VAT, and no road tax: residents ask for the cheap car of the disabled.',
    sheets: 'verlaagd btw*; btw* wagen',
    also: 'parkeerkaart -zorgverstrekker*; tegemoetkoming hulpmiddelen handicap; inkomensvervangende',
    nl: `btw 6 procent auto handicap; verlaagde btw wagen; auto kopen met een handicap; goedkopere auto voor mindervaliden;
      wagen kopen mindervalide; minder btw op auto; btw teruggave auto invalide; vrijstelling verkeersbelasting handicap;
      geen wegentaks mindervaliden; geen taksen op auto door handicap; verkeersbelasting invaliden; biv vrijstelling
      handicap; 6% btw garage herstelling invalide; onderhoud auto goedkoper met handicap; attest btw wagen; nieuwe auto
      voor mijn gehandicapte man; taks op auto voor invaliden; autobelasting handicap; auto op naam van gehandicapt kind;
      fiscale voordelen auto handicap; blind en auto btw; 50 procent invaliditeit benen auto; auto kopen rolstoelgebruiker
      korting; belastingvoordeel handicap; invalide auto kopen btw; mijn man is blind en ik koop een wagen om hem te rijden;
      ik sta op een tweede beenprothese en moet een automaat kopen; de garagist vraagt een attest voor 6 procent; ik wil
      mijn auto verkopen die ik met minder btw kocht; wachten hoeveel jaar voor ik een nieuwe wagen met lage btw mag kopen;
      brief van de verkeersbelasting hoewel ik gehandicapt ben; belasting op inverkeerstelling kwijtgescholden; formulier
      716; attest van de fod voor de wagen aanvragen; familie bestelt een bestelwagen voor een kind in rolwagen; op wiens
      naam moet de auto staan voor blinden; herstelling en banden aan zes procent; elektrische wagen met lage btw en
      handicap; tweedehandswagen invalide btw; verlies van een arm, autobelasting; 50 procent op de onderste ledematen;
      oorlogsinvalide wagen; leasingwagen gehandicapt btw; wagen inschrijven zonder taks omdat ik invalide ben; autotaks
      niet moeten betalen door mijn beenamputatie; mijn oude pa is volledig blind, auto zonder taks; minder betalen voor
      auto wegens verlamming`,
    fr: `TVA réduite voiture handicapé; acheter une voiture handicap; exonération taxe de circulation handicap; TVA 6 %
      voiture; mon mari est aveugle et j'achète une voiture; attestation pour TVA à 6 %; dispense taxe de mise en
      circulation`,
    en: `reduced VAT car disability; buy a car with a disability; road tax exemption disabled; 6% VAT car; my husband is
      blind and I buy a car; certificate for 6 percent VAT; no road tax with amputated leg`,
    de: `ermäßigte Mehrwertsteuer Auto Behinderung; Auto kaufen mit Behinderung; Kfz-Steuer Befreiung Behinderung; mein Mann
      ist blind und ich kaufe ein Auto; Bescheinigung 6 Prozent`,
    tr: `engelli araç KDV indirimi; engelli için araba alma; engelli vergi muafiyeti araba; eşim görme engelli araba
      alıyorum; yüzde altı KDV belgesi`,
  },
  {
    need: 'bibliotheek met beperking',
    why: 'Reading that no longer works: residents ask for large print, books to listen to and books brought home.',
    sheets: 'bibliotheekvoorzieningen; bibliotheek beperking; bib servicebus',
    also: 'ontlenen boeken; tegemoetkoming hulpmiddelen handicap',
    nl: `bibliotheek voor slechtzienden; grootletterboeken; boeken met grote letters; boeken in grote druk; luisterboeken;
      gesproken boeken; daisyboek; daisy; brailleboeken; ik kan niet meer lezen door mijn ogen; slechte ogen en graag lezen;
      mijn moeder ziet slecht en leest graag; boeken voor blinden; boeken aan huis van de bib; bib aan huis; bibliotheek
      levert boeken thuis; ik geraak niet meer in de bibliotheek; bib in rolstoel; dyslexie boeken; makkelijk lezen boeken;
      voorleesboeken voor slechtziende; macula en lezen; vergrotend toestel in de bib; luisterboek lenen; bib toegankelijk;
      mijn leesbril helpt niet meer en de letters dansen; mijn oma met staar las haar leven lang en kan het niet meer; vader
      ligt thuis en wil romans; boeken op cd of gsm om te beluisteren in bed; mijn kind met dyslexie wil toch een spannend
      verhaal; iets om voor te lezen aan mijn blinde man; vrijwilliger die boeken van de bib langsbrengt; grote letter
      detective; wie brengt mij boeken in het rusthuis; ik zit in een rolwagen en kan niet aan het bovenste rek; is er een
      lift in de bib; luisterpunt; anderslezen app; een speler voor gesproken boeken; de krant laten voorlezen; mijn ogen
      gaan achteruit en ik mis lezen; na een beroerte boeken met kort verhaal en simpele woorden; handen die geen boek meer
      vasthouden; mijn nicht is slechtziend en zoekt lectuur; romans aan huis gebracht; boek in braille; tijdschrift in
      grootletter; ik zie den tekst niet meer, moe van turen; leesloep in de bib; toegankelijke bib voor rolstoelen;
      makkelijk leesbare boeken verstandelijke beperking; boeken in grote druk lenen; grote druk`,
    fr: `livres en gros caractères; livres audio malvoyant; bibliothèque à domicile; je ne vois plus assez pour lire; mes
      lunettes ne suffisent plus pour lire; livres audio pour ma mère aveugle; bibliothécaire qui apporte les livres`,
    en: `large print books; audiobooks for blind; library for visually impaired; library at home; my glasses no longer help
      to read; thrillers in large print; books brought to my bed`,
    de: `Bücher in Großdruck; Hörbücher für Blinde; Bücherei nach Hause; meine Lesebrille reicht nicht mehr; jemand bringt
      Bücher nach Hause`,
    tr: `büyük harfli kitap; görme engelli sesli kitap; engelliler için kütüphane; gözlüğüm okumaya yetmiyor; kör annem için
      sesli kitap`,
  },
  {
    need: 'toelage voor instellingen',
    why: 'Not for persons: the institution itself asks the municipality for money per resident of the town.',
    sheets: 'toelage instellingen',
    also: 'erkenning verenigingen; werkingssubsidie sociaalculturele',
    nl: `toelage instelling voor gehandicapten; subsidie voorziening personen met een handicap; subsidie dagcentrum
      handicap; wij zijn een instelling voor mensen met een beperking; vzw voor gehandicapten subsidie; gemeentelijke
      toelage tehuis mindervaliden; subsidie zorginstelling; onze voorziening vangt inwoners van de gemeente op; vzw beschut
      wonen toelage; subsidie semi-internaat; werkingstoelage voorziening vaph; tehuis niet-werkenden subsidie; onze vzw
      heeft een woonhuis voor volwassenen met een handicap; kan ons dagcentrum geld vragen per gebruiker uit de gemeente;
      directeur van een mfc vraagt werkingsmiddelen; gehandicaptenzorg steun jaarverslag indienen; toelage per opgenomen
      inwoner; boekhouder van een tehuis voor mindervaliden vraagt subsidie aan`,
    fr: 'subside institution handicap; subvention centre pour handicapés',
    en: 'grant for disability institution; subsidy for disability care home',
  },
];
