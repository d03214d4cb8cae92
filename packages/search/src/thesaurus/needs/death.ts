import type { Need } from '../need.ts';

/** What residents ask of the registers when somebody has died, or a child was lost before or at birth. */
export const DEATH: readonly Need[] = [
  {
    need: 'overlijden aangeven',
    why: 'The bereaved say "mijn man is gestorven, wat nu"; dialect and soft words for dying are not in the sheet.',
    sheets: 'overlijdensaangifte -doodgeboren; aangifte overlijden',
    also: 'akte overlijden; crematie; begrafeniskosten -oudstrijders; grafconcessies; begrafenis',
    nl: `overlijdensaangifte; overlijden aangeven; aangifte van overlijden; mijn man is gestorven wat moet ik doen; ons moeder
      is deze nacht overleden; ons pa is dood; mijn vader is thuis gestorven; bomma is gestorven in het rusthuis, wie moet dat
      aangeven; iemand gestorven melden; sterfgeval melden; sterfgeval aangeven bij de gemeente; overlijden registreren; wat te
      doen bij een overlijden; wat moet er allemaal geregeld worden als iemand sterft; dood aangeven; wie verwittigen bij
      overlijden; doet de begrafenisondernemer de aangifte; zelf een overlijden aangeven zonder begrafenisondernemer;
      overlijdensattest van de dokter naar de gemeente brengen; hoe snel moet een overlijden aangegeven worden; in welke
      gemeente overlijden aangeven; overleden in het ziekenhuis; nonkel is heengegaan; verscheiden; wij hebben iemand verloren;
      mijn vrouw is weggevallen en ik weet niet waar te beginnen; administratie na overlijden; dode in huis; identiteitskaart
      van de overledene inleveren; trouwboekje meenemen bij overlijden; rijbewijs van mijn overleden vader afgeven;
      verkeersongeval dodelijk aangifte; buurman dood gevonden; ze is vanmorgen niet meer wakker geworden, wie moeten we
      allemaal verwittigen; de huisdokter kwam vaststellen dat hij dood is en gaf mij een formulier; bompa is in zijn zetel
      ingeslapen; ons vake heeft de strijd verloren op de palliatieve, en nu; mijn broer heeft er een eind aan gemaakt, wat moet
      er op het stadhuis gebeuren; hij viel dood op zijn fiets in een andere gemeente; ik ben net weduwe geworden en de
      papierwinkel duizelt mij; mijn man blies zijn laatste adem uit in het rusthuis; de lijkbidder vraagt haar pas en
      trouwboekje; nu papa dood is weet ik niet welke instanties ik moet afwerken; moeke is om negen uur gegaan en het is
      weekend, kan ik ergens terecht; het hart van onze buurvrouw heeft het begeven; ons bobonne is uit haar lijden; wie geeft
      het door aan de gemeente als er geen familie is; hoeveel uren hebben we na het laatste levensteken; een lijk gevonden in
      de woning hiernaast; ons moe is dood, wuk moen we doen; vava is er niet meer; er is iemand van ons heengegaan; checklist
      na een overlijden; wie annuleert zijn pas en rijbewijs nu hij dood is; weduwnaar geworden; euthanasie gekregen en
      gestorven, papieren erna; iemand kwijt in het verkeer, drie dagen later op het gemeentehuis; vannacht thuis gestorven; ons
      pa is gestorven, wat moeten we nu eerst doen; buurvrouw gestorven zonder familie, wie geeft het aan; moeder thuis
      overleden; sterfgeval in de familie; verbranding of begraving, eerst het overlijden melden; opa net gestorven; oma is net
      gestorven; in zijn slaap gestorven; wie belt de gemeente na een sterfgeval; dokter stelde de dood vast en gaf een
      formulier; dood verklaard door de dokter`,
    fr: `déclaration de décès; déclarer un décès; mon mari est décédé que faire; ma mère est morte; qui doit déclarer le
      décès; que faire quand quelqu'un meurt; signaler un décès à la commune; elle ne s'est pas réveillée ce matin, que faire;
      mon père s'est éteint à la maison de repos; je viens de perdre mon mari, quelles démarches`,
    en: `register a death; report a death; my husband died what do I do; my mother passed away; what to do when someone dies;
      death registration at town hall; she did not wake up this morning, what now; my father died in the care home; I have
      just become a widow, what paperwork`,
    de: `Todesfall melden; Sterbefall anmelden; mein Mann ist gestorben; was tun bei einem Todesfall; sie ist heute Morgen
      nicht aufgewacht, was tun; ich bin gerade Witwe geworden`,
    tr: `ölüm bildirimi; eşim vefat etti ne yapmalıyım; ölümü bildirmek; babam öldü; bu sabah uyanmadı ne yapmalıyız; yeni dul
      kaldım`,
  },
  {
    need: 'afschrift van de overlijdensakte',
    why: 'Bank, notary and insurers ask for the paper later: "overlijdensbewijs", "doodsakte".',
    sheets: 'akte overlijden; overlijdensakte -buitenlands*; afschrift overlijden*',
    also: 'overlijdensaangifte -doodgeboren; attest gezinssamenstelling; stamboomopzoeking',
    nl: `overlijdensakte; akte van overlijden; overlijdensbewijs; bewijs van overlijden; doodsakte; sterfakte;
      overlijdenscertificaat; doodsbrief van de gemeente; overlijdensattest voor de bank; uittreksel overlijdensakte; afschrift
      van de akte van overlijden; kopie overlijdensakte; overlijdensakte voor de notaris; bewijs van overlijden voor de
      verzekering; de bank vraagt een papier dat mijn vader dood is; attest van overlijden voor het ziekenfonds; overlijdensakte
      voor mijn werk, rouwverlof; bewijs voor klein verlet begrafenis; bewijs van overlijden voor de gsm-maatschappij;
      abonnement stopzetten van overleden moeder, bewijs; overlijdensakte voor het pensioen; overlevingspensioen akte;
      overlijdensakte voor de ambassade; rekening van een overledene deblokkeren; erfenis papieren overlijden; waar vraag ik een
      overlijdensakte aan; overlijdensakte van mijn grootvader; wanneer is mijn oma gestorven; huur opzeggen van overleden
      ouder, bewijs; meertalige overlijdensakte; extra exemplaren overlijdensakte; de gsm van mijn dode man loopt verder en zij
      willen een bewijs; de huisbaas van tante gelooft pas dat ze dood is met een papier; ik erf en de bank wil zwart op wit dat
      ze er niet meer is; mijn baas rekent mijn drie dagen rouw pas met een blad van de gemeente; reis annuleren omdat mijn
      schoonvader gestorven is, de annulatieverzekering wil een stuk; facebook van mijn overleden zoon sluiten, ze vragen een
      officieel document; examens uitgesteld wegens dood van oma, school wil bewijs; elektriciteit op naam van dode moeder
      afsluiten; levensverzekering keert niet uit zonder akte; weduwepensioen aanvragen, welk blad over zijn dood; meerdere
      exemplaren van de akte na het sterven; waar en wanneer stierf mijn overgrootvader; auto van mijn overleden pa verkopen, ze
      willen een overlijdensstuk; buitenlandse verzekering vraagt death certificate; bewijs dat mijn ex-man dood is om te
      hertrouwen; akte van toen ons ma stierf; sterfbewijs; papierke da ze dood is; doodattest voor de syndicus; de notaris wil
      er eentje met stempel van ons vader; papier dat mijn broer gestorven is; pensioenfonds vraagt uittreksel van het
      overlijden; man gestorven en de verzekering vraagt een papier; papierke dat bompa dood is; bewijs van sterven voor de
      bank; afschrift dat oma gestorven is`,
    fr: `acte de décès; extrait d'acte de décès; certificat de décès; copie de l'acte de décès pour la banque; preuve de décès
      pour l'assurance; où demander l'acte de décès; le propriétaire veut la preuve que ma tante est morte; annuler un voyage
      après un décès, l'assurance veut un document; clôturer l'abonnement de mon mari décédé`,
    en: `death certificate; copy of death certificate; proof of death for the bank; death certificate for the notary; death
      record; phone company wants proof that my husband died; employer wants proof for bereavement leave; close accounts of my
      late mother`,
    de: `Sterbeurkunde; Todesurkunde; Sterbeurkunde für die Bank; Kopie der Sterbeurkunde; Arbeitgeber will Nachweis für
      Trauerurlaub; Vertrag meiner verstorbenen Mutter kündigen Nachweis`,
    tr: `ölüm belgesi; vefat belgesi; ölüm belgesi banka için; ölüm kayıt örneği; patron cenaze izni için belge istiyor;
      annemin ölümünü kanıtlamak`,
  },
  {
    need: 'in het buitenland gestorven',
    why: 'Family tell where and how it happened, on holiday or in the home country; the sheet talks of a foreign deed.',
    sheets: 'buitenlandse overlijdensakte; buitenlands* overlijden*',
    also: 'overlijdensaangifte -doodgeboren; akte overlijden; legaliseren',
    nl: `overleden in het buitenland; gestorven op reis; mijn vader is in Spanje gestorven; mijn man stierf op vakantie;
      overlijden in Marokko melden; buitenlandse overlijdensakte; overlijdensakte laten overschrijven; dood in het buitenland
      aangeven; lichaam naar België laten overbrengen; repatriëring overledene; gestorven in Turkije, moet ik dat hier melden;
      Belg sterft in het buitenland; buitenlandse overlijdensakte erkennen; ambassade bij overlijden; moeder was op pensioen in
      Portugal en is daar overleden; as meebrengen uit het buitenland; overlijdensakte vertaald en gelegaliseerd; gemeente weet
      niet dat mijn man in het buitenland gestorven is; verongelukt in Frankrijk; sterfgeval in ons thuisland inschrijven; hij
      kreeg een hartaanval aan het zwembad in Tenerife; onze zoon is verdronken in Thailand en ligt daar nog; tante was in
      Marokko op familiebezoek en is daar plots gegaan; de kist komt volgende week met het vliegtuig toe in Zaventem; mijn man
      is met zijn vrachtwagen verongelukt in Polen; ze is op cruise gestorven; in haar geboortedorp in Italië gestorven en
      begraven; volgens de computer hier leeft mijn broer nog, hij stierf vorig jaar in Congo; het Franse ziekenhuis gaf een
      acte de décès mee; we kregen een Spaans papier en de pensioendienst wil een Belgisch; overwinteren in Benidorm en niet
      meer teruggekomen; gecremeerd in Nederland maar hij woonde hier; met de moto verongelukt in Duitsland; bergongeval in
      Oostenrijk, lichaam terughalen; papa wou in Turkije begraven worden en is ginder ook gestorven; in 't vremde gestorven;
      gestorven op bedevaart; dood over de grens melden; wie brengt mijn dochter terug uit Peru, ze is dood; nonkel gestorven in
      Spanje, hier aangeven; doodgegaan in een ander land; tante dood op reis; in haar geboorteland begraven en hier weten ze
      van niks; begraven in Marokko en hier nog ingeschreven`,
    fr: `décès à l'étranger; mort en vacances; acte de décès étranger; faire transcrire un acte de décès; mon père est mort au
      Maroc; rapatriement du corps; il a eu une crise cardiaque en vacances en Espagne; le cercueil revient par avion`,
    en: `died abroad; death abroad; register foreign death certificate in Belgium; my father died on holiday; repatriation of
      body; he had a heart attack on holiday in Spain; the coffin comes by plane; died on a cruise`,
    de: `im Ausland gestorben; ausländische Sterbeurkunde; Überführung des Verstorbenen; Herzinfarkt im Urlaub in Spanien
      gestorben; der Sarg kommt mit dem Flugzeug`,
    tr: `yurt dışında vefat; cenazeyi Türkiye'ye götürmek; yabancı ölüm belgesi; tatilde kalp krizi geçirip öldü; memlekette
      öldü burada kayıtlı`,
  },
  {
    need: 'doodgeboren kind aangeven',
    why: 'Parents speak of a stillborn or silent birth late in pregnancy; they look for what they must and may do.',
    sheets: 'doodgeboren; overlijdensaangifte doodgeboren',
    also: 'levenloos; sterrenregister; psychosociale*',
    nl: `doodgeboren kind; doodgeboren baby aangeven; ons kindje is doodgeboren; stilgeboren; stilgeboren kindje aangeven;
      levenloos geboren; baby gestorven in de buik; ons kindje had geen hartslag meer; baby overleden bij de bevalling; baby
      overleden net na de geboorte; zwangerschap van zeven maanden en het kindje leeft niet meer; kindje na 26 weken verloren;
      na 180 dagen zwangerschap gestorven; moeten we een doodgeboren kind aangeven; doodgeboren kindje een naam geven; naam voor
      ons overleden kindje; doodgeboren kindje begraven; voornaam doodgeboren; ons zoontje is dood ter wereld gekomen; stille
      geboorte; wiegendood; foetus begraven gemeente; de gynaecoloog vond op acht maanden geen hartje meer; de babykamer is
      klaar maar ons meisje is stil ter wereld gekomen; ik moest bevallen van een kindje dat al gestorven was; navelstreng rond
      zijn nekje, hij heeft nooit geademd; ze leefde maar een uur, moet ik twee dingen aangeven; het ziekenhuis geeft ons een
      blad mee voor ons gestorven baby'tje; één van de tweeling is in de buik gestorven; mijn dochter was 32 weken ver en het
      kindje is dood; we willen ons dood baby'tje een voornaam en achternaam geven; mag ze in het trouwboekje, ons meisje dat
      niet leefde; in plaats van een geboortekaartje een rouwkaartje; hoe ver moet ge zijn om een dood kindje te moeten opgeven;
      uitgerekend in juni maar ons kind is dood geboren; krijg ik toch bevallingsrust, ons kindje is dood geboren; wiegje leeg;
      dood geboren kindje begraven of cremeren; ons klein is dood gekomen; zevenmaandskindje dood; levenloze baby inschrijven;
      kindje verloren op dertig weken; baby gestorven tijdens de bevalling, aangifte; stilgeboren kindje; de kleine leefde niet
      meer bij de geboorte; baby dood ter wereld gekomen, wat nu op het gemeentehuis; stil ter wereld gekomen na acht maanden;
      dochtertje verloren op 30 weken; kind verloren na zeven maanden zwangerschap; baby verloren in de 37ste week,
      formaliteiten; hartje klopte niet meer na acht maanden; hartje stil in de buik; baby overleden in de laatste weken`,
    fr: `enfant mort-né; déclarer un enfant mort-né; mon bébé est mort dans le ventre; bébé décédé à la naissance; donner un
      prénom à un bébé mort-né; à huit mois plus de battement de cœur; notre fille est née sans vie; un des jumeaux est mort
      in utero`,
    en: `stillborn baby; register a stillbirth; my baby died before birth; baby died at birth; name for stillborn child; no
      heartbeat at eight months; our daughter was born sleeping; one of the twins died in the womb`,
    de: `Totgeburt; totgeborenes Kind anmelden; unser Baby ist tot geboren; im achten Monat kein Herzschlag mehr; stille
      Geburt`,
    tr: `ölü doğum; bebeğim ölü doğdu; ölü doğan bebeği bildirmek; sekizinci ayda kalp atışı durdu; bebeğimiz cansız doğdu`,
  },
  {
    need: 'afschrift van de akte van een levenloos kind',
    why: 'The paper afterwards, for leave, an insurance or as a remembrance.',
    sheets: 'levenloos kind; akte levenloos',
    also: 'doodgeboren; sterrenregister; akte overlijden',
    nl: `akte van een levenloos kind; afschrift akte levenloos kind; akte van ons doodgeboren kindje; bewijs van doodgeboorte;
      papier van ons overleden baby'tje; kopie van de akte van ons sterretje; akte doodgeboren kind voor moederschapsrust;
      attest stilgeboren kind voor de werkgever; uittreksel akte levenloos; levenloos kind naam op akte; akte doodgeboren kind
      later nog aanvragen; baas vraagt een bewijs van ons doodgeboren meisje voor mijn verlof; moederschapsrust aanvragen
      terwijl ons kindje dood geboren is, welk blad; ons stilgeboren zoontje staat nergens, ik wil zijn akte in een kadertje;
      hospitalisatieverzekering vraagt een stuk over het doodgeboren kindje; dertig jaar geleden een dood kindje gekregen, is
      daar een akte van; wij willen de voornaam op de akte van ons gestorven zoontje; herinneringsakte levenloos; dubbel van
      de akte van ons stille kindje; de begrafenisondernemer vraagt de akte van het doodgeboren kind; papier dat ons
      dochtertje bestaan heeft`,
    fr: `acte d'enfant sans vie; copie de l'acte d'un enfant mort-né; un papier qui prouve que notre fille sans vie a existé`,
    en: `certificate of a stillborn child; copy of stillbirth deed; employer wants proof of our stillborn daughter`,
  },
  {
    need: 'miskraam, sterrenregister',
    why: 'An early loss has no legal act; parents say "miskraam", "sterrenkindje" and want it remembered.',
    sheets: 'sterrenregister; sterrenkind*',
    also: 'doodgeboren; levenloos; psychosociale*; grafconcessies',
    nl: `sterrenregister; sterrenkindje; sterretje; miskraam; ik heb een miskraam gehad; baby verloren in het begin van de
      zwangerschap; zwangerschap van 12 weken verloren; vroeg verloren kindje; kindje verloren voor 140 dagen; ons ongeboren
      kindje registreren; ons kindje een plaats geven; erkenning voor ons verloren kindje; certificaat sterrenkind;
      sterrenweide; sterretjesweide; kindje verloren tijdens de zwangerschap; abortus om medische reden herdenken;
      zwangerschapsafbreking afscheid; naam geven aan een miskraam; herinnering aan een ongeboren baby; foetusweide; afscheid
      van ons ongeboren kind; jaren geleden een kindje verloren, nog laten inschrijven; op tien weken bloed verloren en het
      vruchtje is weg; voor de wet bestond ons kindje niet maar voor ons wel; curettage gehad en nergens een plek om te rouwen;
      we wisten nog maar pas dat we zwanger waren en het is al voorbij; mijn vrouw huilt om een kindje dat niemand gekend heeft;
      ons vruchtje van vier maanden had een naam; de termijnecho toonde een leeg zakje; na drie ivf-pogingen weer een te vroeg
      verloren kindje; zwangerschap moeten afbreken omdat het kindje zwaar ziek was; plekje op de begraafplaats voor heel kleine
      kindjes; een sterretje aan de hemel krijgt een naam in de gemeente; moeder van 70 wil haar verloren vruchtje van toen nog
      een naam geven; certificaatje voor een te vroeg geboren engeltje; engelenkindje; vlinderkindje; vroeggeboorte van 18 weken
      niet levensvatbaar; ge zijt zwanger en ineens niet meer; mis gegaan in de vierde maand; vruchtje verloren;
      buitenbaarmoederlijk en afscheid; mag een kindje van 15 weken ergens ingeschreven worden; misgegaan in de derde maand; het
      liep mis na vijftien weken`,
    fr: `fausse couche; registre des étoiles; enfant étoile; bébé perdu en début de grossesse; reconnaissance pour un bébé non
      né; j'ai perdu le bébé à dix semaines; notre bébé n'existe pas pour la loi; interruption médicale de grossesse, un
      souvenir`,
    en: `miscarriage; register of stars; lost my baby early in pregnancy; remember an unborn child; star child register; lost
      the pregnancy at ten weeks; our baby does not exist for the law; a name for our lost pregnancy`,
    de: `Fehlgeburt; Sternenkind; Sternenregister; Baby in der Schwangerschaft verloren; in der zehnten Woche verloren; dem
      verlorenen Kind einen Namen geben`,
    tr: `düşük yaptım; düşük; yıldız bebek kaydı; on haftalıkken kaybettim; kaybettiğimiz bebeğe isim`,
  },
];
