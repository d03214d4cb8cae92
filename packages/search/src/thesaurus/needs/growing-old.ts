import type { Need } from '../need.ts';

/** What older residents and their children ask about living on: the own home, a flat with help, the rest home and its bill. */
export const GROWING_OLD: readonly Need[] = [
  {
    need: 'woonzorgcentrum',
    why: 'Nobody says woonzorgcentrum: it is the rusthuis, the home, "het oudmannenhuis", and the question is how to get a bed.',
    sheets: 'woonzorgcentrum -borgstelling -financiële -tussenkomst; rusthuis; rustoord -palliatieve',
    also: 'kortverblijf; serviceflat; assistentiewoning; financiële tussenkomst woonzorgcentrum',
    nl: `woonzorgcentrum; wzc; rusthuis; rustoord; bejaardentehuis; bejaardenhome; oudmannenhuis; verpleegtehuis;
      verzorgingstehuis; rvt; rob; home voor oude mensen; naar het rusthuis; rusthuis zoeken; plaats in een rusthuis; bed in
      een rusthuis; wachtlijst rusthuis; inschrijven in een rusthuis; inschrijven woonzorgcentrum; hoe schrijf ik mijn
      moeder in voor het rusthuis; mijn ouders kunnen niet meer alleen wonen; ons moeder moet naar een home; mijn vader wil
      niet naar het rusthuis; permanent verblijf voor bejaarde; mijn moeder met dementie moet opgenomen worden; gesloten
      afdeling dementie; beschermde afdeling; rusthuis ocmw; kamer in een rusthuis voor een koppel; thuis gaat het niet meer
      met bomma; oma kan niet meer thuis blijven wonen; verhuizen naar een rusthuis; opname woonzorgcentrum; jonge persoon
      in rusthuis; belrai score rusthuis; katz schaal; bezoekuren rusthuis; mag mijn hond mee naar het rusthuis; moemoe is
      al drie keer gevallen en de dokter zegt dat ze niet meer terug naar haar huisje kan; wij hebben ons pa ingeschreven
      maar hij staat op plaats veertig; ma heeft het nu opgegeven en wil binnen; ons bomma moet binnen; na nieuwjaar gaat
      vader definitief naar een home en wij weten niet waar te beginnen; hoe lang duurt het voor er een kamer vrijkomt; mijn
      tante van 93 heeft geen kinderen, wie regelt haar opname; kunnen mijn ouders samen op een kamer; open of besloten
      afdeling; kamer met eigen sanitair en frigo; mag ze haar eigen kast en zetel meebrengen; kleine hond en papegaai in de
      home; ik ben 58 met ms en kan niet meer thuis, is een rusthuis mogelijk; rondleiding in de residentie; kamer
      bezichtigen; 't is tijd voor 't ouwemannekeshuis; 't rustuus; ze moet naar 't oud peekes; intrede; waar schrijf ik
      mijn man in die naar een verzorgingstehuis moet; wijziging naar een andere home dichter bij mijn dochter; klacht over
      verzorging in het rusthuis; onze nonne gaat naar een home; de kinderen kunnen niet meer voor vader instaan en hij moet
      ergens blijvend wonen; bezoek in het woonzorgcentrum in het weekend; rusthuis met tuin; verhuizen van bewoner naar wzc`,
    fr: `maison de repos; maison de retraite; home pour personnes âgées; inscrire ma mère en maison de repos; liste
      d'attente maison de repos; mes parents ne peuvent plus vivre seuls; le médecin dit que grand-mère ne peut plus rentrer
      chez elle; une chambre à deux pour mes parents`,
    en: `nursing home; residential care home; old people's home; how to register my mother in a care home; waiting list
      nursing home; the doctor says grandmother cannot go back to her house; a room for both my parents`,
    de: `Altersheim; Pflegeheim; Seniorenheim; Platz im Altersheim; Oma kann nicht mehr in ihr Haus zurück; Zimmer für meine
      Eltern zusammen`,
    tr: `huzurevi; bakımevi; annemi huzurevine yatırmak; huzurevi bekleme listesi; anneannem artık evine dönemez; anne babam
      için ortak oda`,
  },
  {
    need: 'rusthuis betalen',
    why: 'The bill is higher than the pension: children fear for the house and for their own savings.',
    sheets: 'tussenkomst woonzorgcentrum; borgstelling wzc; steun woonzorgcentrum',
    also: 'borgstelling woonzorgcentrum; zorgbudget ouderen; inkomensgarantie; zorgbudget zwaar',
    nl: `rusthuis betalen; rusthuis te duur; rusthuisfactuur; factuur van het rusthuis; kosten rusthuis; prijs rusthuis;
      dagprijs rusthuis; dagprijs woonzorgcentrum; wat kost een rusthuis per maand; wie betaalt het rusthuis; mijn pensioen
      is te klein voor het rusthuis; moeders pensioen volstaat niet voor het woonzorgcentrum; ons pa zijn pensioen is niet
      genoeg voor het home; ik kan de kosten van het woonzorgcentrum niet betalen; spaargeld van mijn ouders is op door het
      rusthuis; ocmw betaalt rusthuis; ocmw bijpassen voor het rusthuis; ten laste nemen rusthuis; tenlasteneming
      verblijfskosten; moeten de kinderen meebetalen aan het rusthuis; onderhoudsplicht kinderen; onderhoudsplicht ouders;
      krijgen wij als kinderen de rekening van het rusthuis; huis van mijn moeder verkopen om het rusthuis te betalen; moet
      het huis verkocht worden voor het rusthuis; ocmw neemt hypotheek op huis ouders; zakgeld rusthuis; achterstallige
      rusthuisfactuur; bomma heeft geen geld voor een home; tegemoetkoming rusthuis; financiele steun rusthuis; te weinig
      geld voor de opname van vader; medicatie en kapper in het rusthuis niet kunnen betalen; onderhoudsgeld ouders in
      rusthuis; tussenkomst verblijf woonzorgcentrum; wat als het spaarboekje leeg is in het rusthuis; 1900 euro per maand
      en zij trekt maar 1300; elke maand moet ik tweehonderd euro uit mijn zak bijleggen voor ons ma haar kamer; wij zijn
      met zes kinderen en een broer weigert te betalen voor het home van vader; moet ik als stiefdochter bijdragen; het huis
      van moemoe staat leeg en het ocmw wil er een hypotheek op; vaders rekening is leeg en de facturen van het rusthuis
      blijven komen; ons pa heeft nooit gewerkt en zit in een home; wordt er teruggevorderd op de erfenis; voor hoeveel jaar
      terug kijken ze naar schenkingen als moeder naar de home gaat; we gaven het huis weg en nu kan ze haar verblijf niet
      betalen; zakcentje voor de koffie en de pedicure in de home; mijn schoonmoeder haar spaarcenten slinken per maand door
      de dagprijs; hoeveel mag een bewoner overhouden; mijn man zit in het home en ik blijf thuis zonder geld over; twee
      huishoudens betalen, thuis en woonzorgcentrum; kleinkinderen betalen voor bomma; de incontinentie en de was komen nog
      bovenop de dagprijs; aanmaning voor rekening rusthuis; wie past er bij als 't pensioentje te kort schiet voor 't
      rustuus; brief van het ocmw dat ik onderhoudsplichtig ben; niets meer overhouden na het betalen van de kamer; moeten
      wij al onze loonfiches tonen omdat moeder in een home zit; kinderen die ver weg wonen moeten zij mee betalen; we komen
      500 euro per maand tekort voor oma; supplementen woonzorgcentrum; onroerend goed ouders verkopen na opname; wie
      past het verschil bij tussen haar pensioen en het home; aanmaning van het rusthuis omdat de factuur openstaat;
      maandfactuur van het rusthuis niet betaald; pensioentje te klein voor den home; haar pensioen is te klein om het
      rusthuis te betalen; het rusthuis is te duur voor zijn pensioen; nonkel zijn pensioen volstaat niet voor het
      home; opgenomen in een home en geld tekort; rusthuis betalen ocmw; het ocmw betaalt mee aan het rusthuis; moeten
      de kinderen betalen voor het rusthuis van hun ouders; kinderen meebetalen aan het home van bomma;
      onderhoudsplicht kinderen rusthuis; spaarboekje is leeg na jaren in het home; dagprijs van het bejaardentehuis;
      ouderlijk huis verkocht en ook dat geld is bijna op aan het home; elke maand tekort voor de kamer in het
      woonzorgcentrum; zetten ze mij uit het rusthuis als mijn geld op is; pensioen te klein voor den home`,
    fr: `payer la maison de repos; maison de repos trop chère; intervention CPAS maison de repos; les enfants doivent-ils
      payer; pension insuffisante pour le home; obligation alimentaire des enfants; vendre la maison pour payer le home; la
      pension de papa ne couvre que la moitié du home; hypothèque sur la maison de ma mère; je dois compléter chaque mois
      pour maman`,
    en: `cannot pay nursing home; care home costs; who pays for the care home; do children have to pay for parents' care
      home; pension too small for nursing home; pension covers only half of the nursing home; mortgage on my mother's house
      for care; I pay 200 a month extra for mum's room`,
    de: `Altersheim bezahlen; Pflegeheimkosten; müssen Kinder für das Altersheim zahlen; Rente reicht nicht für Pflegeheim;
      jeden Monat zuzahlen für Mutters Heim; Hypothek auf das Haus der Eltern`,
    tr: `huzurevi ücreti; huzurevini ödeyemiyorum; huzurevini kim öder; emekli maaşı huzurevine yetmiyor; annemin emekliliği
      bakımevinin yarısına yetiyor; her ay huzurevine ekstra ödüyorum`,
  },
  {
    need: 'borgstelling rusthuis',
    why: 'At admission the home wants a signature of the children; they ask whether they must sign and what if nobody does.',
    sheets: 'borgstelling woonzorgcentrum; borgstelling wzc; borgstelling rusthuis',
    also: 'financiële tussenkomst woonzorgcentrum; financiële steun',
    nl: `borgstelling rusthuis; borgstelling woonzorgcentrum; borg staan voor mijn moeder in het rusthuis; borg rusthuis;
      waarborg rusthuis; waarborg woonzorgcentrum; garantie rusthuis; borgsteller; ik moet tekenen dat ik het rusthuis
      betaal; rusthuis vraagt handtekening van de kinderen; moet ik mij borg stellen voor mijn ouders; ik wil niet borg
      staan voor mijn vader; niemand wil tekenen voor bomma in het home; ik heb geen kinderen en het rusthuis vraagt een
      borg; betalingsverbintenis ocmw; ocmw borg voor rusthuis; het woonzorgcentrum neemt mijn moeder niet op zonder borg;
      familie kan geen borg staan; rusthuis vraagt voorschot bij opname; garant staan rusthuiskosten; solidair borg ouders;
      geen contact met mijn vader en toch borg; papier ondertekenen bij opname rusthuis; het home wil dat wij alle vier
      tekenen anders gaat de opname niet door; directeur zegt dat mijn handtekening nodig is voor vader mag binnenkomen;
      mijn broer weigert borg te staan en ik sta alleen; ik ben bang dat ze aan mijn spaargeld komen als ik teken; ik sta
      zelf in schuldbemiddeling en mag niet tekenen voor ma; moemoe heeft alleen nog een nicht en die wil niet garant staan;
      kan ik mijn borg stopzetten; document meegekregen bij inschrijving in home met borgclausule; wat gebeurt er als ik
      mijn waarborg aan het rusthuis niet betaal; moet een stiefkind tekenen voor het rusthuis; opname geweigerd door
      ontbreken van borg; ocmw laten tekenen in de plaats van kinderen; ik heb mijn vader twintig jaar niet gezien en ze
      vragen mij een handtekening; is borgtekening wettelijk; een som storten vooraf in home; betalingsverbintenis
      woonzorgcentrum; schriftelijk beloven dat het ocmw betaalt; solidaire borg kinderen; wie onderschrijft de kosten van
      mijn alleenstaande nonkel; op papier zetten dat wij opdraaien voor onbetaalde rekeningen van moeder; enige dochter en
      niet willen borgen; tweeduizend euro op voorhand vragen ze bij intrede; het home eist een handtekening van een
      familielid dat zal betalen; meetekenen voor het rusthuis; mee tekenen als borg in het woonzorgcentrum;
      handtekening van de kinderen voor de kosten van het home; hoofdelijk borg voor mijn ouders in het rusthuis`,
    fr: `garantie maison de repos; se porter garant pour ma mère au home; engagement de paiement CPAS; signer pour la maison
      de repos; caution maison de repos; le home exige que nous signions tous les quatre; je refuse d'être garant pour mon
      père`,
    en: `guarantor for nursing home; do I have to sign for my mother's care home; care home guarantee; the care home wants
      all four children to sign; I refuse to be guarantor for my father`,
    de: 'Bürgschaft Pflegeheim; für die Eltern im Altersheim bürgen; das Heim verlangt die Unterschrift aller Kinder',
    tr: `huzurevi kefalet; annem için kefil olmak huzurevi; bakımevi çocukların imzasını istiyor; babama kefil olmak
      istemiyorum`,
  },
  {
    need: 'assistentiewoning',
    why: 'An own flat with an alarm and help near: residents still say serviceflat.',
    sheets: 'assistentiewoning*; serviceflat*',
    also: 'seniorenwoning*; woonzorgcentrum -borgstelling -financiële -tussenkomst; personenalarm* -tussenkomst',
    nl: `assistentiewoning; serviceflat; service flat; serviceresidentie; residentie voor senioren; flat met verzorging;
      appartement met hulp in de buurt; aanleunwoning; seniorenflat met oproepsysteem; groep van assistentiewoningen; gaw;
      beschermd wonen voor ouderen; zelfstandig wonen met zorg dichtbij; flat naast het rusthuis; ik wil kleiner gaan wonen
      maar met hulp; huis te groot geworden en ik wil een flat met zorg; mijn ouders willen naar een serviceflat; oma zoekt
      een flat met noodknop; trappen gaan niet meer en wij zoeken een flat; te goed voor het rusthuis maar niet meer alleen;
      wat kost een assistentiewoning per maand; inschrijven serviceflat; wachtlijst serviceflat; assistentiewoning ocmw
      huren; koppel bejaarden samen in een flat met hulp; veilig wonen met hulp als je oud bent; erkende assistentiewoning;
      woonassistent; serviceflat kopen of huren; flatje voor bejaarden met warme maaltijden; dagprijs serviceflat; verhuizen
      naar iets met lift en verzorging; ik wil zelf mijn potje koken maar wel kunnen bellen als er iets is; mijn ouders zijn
      80 en gezond, maar hun villa met tuin is te veel; iets met een lift, gemeenschappelijke zaal en een verpleegster in de
      buurt; ma is nog goed te been maar durft 's nachts niet alleen; een studio of flat bij het woonzorgcentrum;
      serviceflatten; naast mijn man in het rusthuis wonen; mijn appartement inruilen voor een serviceflat; kan mijn kat mee
      naar de serviceflat; iemand van huis die langskomt in de flats als je drukt; oproepbel in de flat; met een rollator
      verhuizen naar een gebouw met huismeester; flat met restaurant beneden; leeftijd nodig voor serviceflat 65; mag mijn
      partner van 58 mee in de assistentiewoning; verhuurd met warm water en toezicht; hoeveel dagprijs voor een koppel
      flat; verhuis van villa naar beveiligde flat; tussen thuis en rusthuis in; vrijkomende flat voor twee personen;
      huismoeder; senioren met zorg op afroep; 'k wil nie naar 't rustuus maar wel een flatje met hulp; residentie met bel
      en alarm; lijst van gebouwen met zorgflats; opzeg serviceflat na overlijden; kijkdag serviceflat; alleen wonen
      gaat niet meer maar een rusthuis is te vroeg; nog te goed voor het rusthuis maar niet meer alleen in dat groot
      huis; zelfstandig wonen met een belletje voor de verpleging; een eigen flat met een oproepknop en een
      verpleegster in de buurt; servicewoning huren; servicewoning; flat voor een ouder koppel met hulp aanwezig; wat
      kost een flatje met zorg voor 75-plussers`,
    fr: `résidence-services; appartement service; flat pour seniors avec aide; logement assisté personnes âgées; liste
      d'attente résidence-services; mes parents veulent cuisiner eux-mêmes mais avec une sonnette d'appel; studio près de la
      maison de repos`,
    en: `assisted living; service flat; sheltered housing for elderly; flat with care nearby; retirement flat; own kitchen
      but a bell to call for help; flat next to the nursing home; still fit but afraid alone at night`,
    de: `betreutes Wohnen; Servicewohnung für Senioren; Seniorenresidenz; eigene Küche aber Notrufklingel im Haus; Wohnung
      neben dem Altersheim`,
    tr: 'yaşlılar için bakımlı daire; destekli yaşlı evi; servis dairesi; kendi mutfağım ama çağrı zili olan daire',
  },
  {
    need: 'seniorenwoning',
    why: 'A small house to let to older people, without care; residents still ask for a bejaardenhuisje.',
    sheets: 'seniorenwoning*; bejaardenwoning*',
    also: 'assistentiewoning*; serviceflat; sociale woning huren; zorgwonen',
    nl: `seniorenwoning; bejaardenwoning; bejaardenhuisje; bejaardenwoonst; ouderenwoning; gelijkvloerse woning voor
      senioren; gelijkvloers wonen bejaarden; huisje van het ocmw; ocmw woning bejaarden; klein huisje voor gepensioneerde;
      woning zonder trappen; huis zonder trap huren op mijn leeftijd; appartement voor 65 plussers; goedkoop huren voor
      gepensioneerden; 60 plus en zoek een kleinere huurwoning; alleen gebleven en huis te groot; weduwe zoekt kleine
      woning; mijn huis is te groot geworden; kleiner gaan wonen als gepensioneerde; hoe schrijf ik in voor een
      bejaardenwoning; huurprijs seniorenwoning; wachtlijst bejaardenwoning; ouderlingenwoning; woning voor ouder koppel;
      sociale woning voor senioren; cohousing senioren; wonen voor ouderen huren; rolstoelvriendelijk huisje huren; vader
      blijft achter in een groot boerenhuis en wil iets kleins met een tuintje; ik ben met pensioen en vind niets zonder
      trap onder achthonderd euro; rijhuisje op het hofje naast de kerk; twee kamers en een klein terras op de begane grond
      voor een weduwnaar; sinds mijn man weg is hoor ik de kamers; ons moe wil in 't dorp blijven maar in een huizeke;
      kleine woonst met een slaapkamer beneden; voor hoeveel kan een gepensioneerde hier huren; woning aan het plein voor
      mensen boven de zestig; mijn huis verkopen en kleiner gaan huren; oude boer zonder opvolger zoekt huis in het dorp;
      kleinere woning gezocht nu de kinderen weg zijn; kandidaat huurder 67 jaar; geen trappen meer omhoog, gelijkgrond
      wonen; pensioentje en goedkope huur; bungalowtje; wonen in een senioren blok zonder zorg; vrijgekomen huisje ocmw; op
      de lijst voor een huisje voor de oude dag; kinderen uitgevlogen en huis te groot; laagbouw; huisjes achter het
      rusthuis; alleen op 68 en niet meer op het derde kunnen wonen; flat voor 60 plussers zonder service`,
    fr: `logement pour seniors; maisonnette pour personnes âgées; louer un petit logement pensionné; logement sans
      escaliers; maison de plain-pied pour veuf; ma maison est trop grande depuis que les enfants sont partis`,
    en: `senior housing; bungalow for pensioners; small house to rent for elderly; home without stairs; ground floor house
      for a widower; house too big since the children left`,
    de: `Seniorenwohnung; kleine Wohnung für Rentner; Wohnung ohne Treppen; mein Haus ist zu groß seit die Kinder weg sind;
      ebenerdiges Häuschen`,
    tr: 'yaşlılar için konut; emekliler için küçük ev; merdivensiz ev; çocuklar gitti ev büyük geldi; zemin katta küçük ev',
  },
  {
    need: 'zorgwonen',
    why: 'Taking parents into a part of the house: residents say kangoeroewonen and worry about permit, address and pension.',
    sheets: 'zorgwonen; zorgwoning; kangoeroewon*',
    also: 'omgevingsvergunning stedenbouwkundige; premie inwonende ouder; adreswijziging; verbouwpremie',
    nl: `zorgwonen; zorgwoning; kangoeroewonen; kangoeroewoning; mantelzorgwoning; mobiele zorgunit; zorgunit in de tuin;
      zorgcontainer; bijgebouw voor mijn ouders; mijn ouders bij ons in huis laten wonen; apart woongedeelte voor ouders;
      mijn moeder in onze garage laten wonen; garage ombouwen tot woning voor moeder; inwonen bij je kinderen; ouders
      intrekken bij kinderen vergunning; bomma in het tuinhuis laten wonen; tiny house in de tuin voor vader; woning
      splitsen voor ouders; opdelen huis om ons moeder te laten inwonen; mogen mijn schoonouders een studio in ons huis
      krijgen; tweede keuken voor inwonende ouders; samenwonen met ouders en apart gedomicilieerd; verlies ik mijn uitkering
      als mijn moeder inwoont; apart huisnummer voor inwonende ouders; melding zorgwonen; heb ik een vergunning nodig voor
      inwonende ouders; twee gezinnen op een adres oudere; volwassen zoon met een beperking apart laten wonen bij ons;
      kadastraal inkomen zorgwonen; hulpbehoevende broer apart inwonen; wij willen op onze oprit een houten chalet zetten
      voor mijn moeder; kan mijn vader in onze veranda slapen met een eigen keuken; mijn broer met down wil op zolder wonen
      met een eigen ingang; in een achterbouw een studio voor mijn ouders; ma komt bij ons, maar ze wil haar eigen voordeur
      en brievenbus; verliest vader zijn inkomensgarantie of alleenstaandenpensioen als hij bij ons intrekt; moet de
      kelderkeuken vergund worden; onze woning in twee zonder splitsing; mijn schoonmoeder in de stal verbouwd tot kamer;
      kangoeroewoning belasting; mogen wij een stacaravan achteraan zetten voor opa; tuinkamer voor de oude dag van ons pa;
      mag mijn gezinslid apart staan bij de bevolking; hoeveel vierkante meter mag de zorgunit zijn; wij gaan een stuk
      bijbouwen voor onze ouders; zorgwonen stopzetten na overlijden van oma; vertrekken uit de unit en afbreken; moet je
      een 65 plusser zijn voor zorgwonen; koppel verzorgers in ons huis; kamers boven voor mijn dochter die ons verzorgt;
      omgekeerd, wij oud en de kleinzoon woont in; twee aparte meters elektriciteit met ouders; wij steken ons ma in de
      garage; vergunning of melding voor inwonende bompa; bouwen in de hof voor mijn gehandicapte zus; studio in de
      garage voor mijn schoonmoeder; hulpbehoevende schoonmoeder bij ons in een studio; studio in huis voor ouders;
      van de garage een kamer maken voor moeder; achterbouw als flatje voor opa, moeten we dat melden; inwoning ouder
      in een aparte wooneenheid; ondergeschikte wooneenheid voor een ouder; zorgkamer in de tuin voor moeder;
      tuinkamer of mobiele zorgunit waar moeder kan wonen`,
    fr: `habitation kangourou; maison kangourou; loger mes parents chez moi; studio pour ma mère dans ma maison; permis
      habitat intergénérationnel; chalet en bois dans le jardin pour ma mère; perd-il sa pension d'isolé s'il vit chez nous;
      grand-père dans l'annexe`,
    en: `kangaroo house; granny flat; convert garage for my mother; parents living in part of our house; care unit in
      garden; wooden cabin in the garden for my mother; do I need a permit for father in the annex; granny flat in our
      house; annex for my parents`,
    de: `Einliegerwohnung für die Eltern; Mehrgenerationenwohnen; Eltern im eigenen Haus aufnehmen; Holzhaus im Garten für
      meine Mutter; Vater im Anbau wohnen lassen`,
    tr: `evimde annem için ayrı bölüm; kanguru ev; anne baba aynı evde ayrı daire; bahçeye annem için ahşap ev; babam ek
      binada oturacak izin gerekir mi`,
  },
];
