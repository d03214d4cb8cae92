import type { Need } from '../need.ts';

/** What residents ask about bills for electricity, gas and heating oil, and about the meter. */
export const ENERGY: readonly Need[] = [
  {
    need: 'energiefactuur niet kunnen betalen',
    why: 'The yearly bill or a raised advance is the fright; residents say "elektriek" and "afrekening", not energy costs.',
    sheets: 'tussenkomst energiefacturen',
    also: `tijdelijke energiepremie; sociaal tarief -daguitstappen; financiële steun -dringende; budgetmeter -oplaadpunt;
      schuldbemiddeling; energiescan`,
    nl: `energiefactuur; energiefactuur te hoog; energierekening; energierekening niet kunnen betalen; elektriciteitsrekening;
      elektriciteitsfactuur te hoog; gasfactuur; gasrekening; rekening van gas en elektriciteit; gas en elektriek niet kunnen
      betalen; ik kan mijn elektriek niet betalen; factuur van de elektriek; afrekening energie; jaarafrekening elektriciteit;
      eindafrekening gas; jaarlijkse afrekening stroom veel te hoog; ik moet 900 euro bijbetalen voor gas; bijbetalen
      elektriciteit; hoge voorschotten energie; voorschot gas verdubbeld; maandelijks voorschot elektriciteit te duur; energie is
      te duur; stroom is te duur; energiearmoede; wij zitten in de kou; ik zit thuis met een dikke trui omdat verwarmen te duur
      is; ik durf de verwarming niet aan te zetten; chauffage te duur; chauffage niet durven opzetten; mijn moeder zit in de kou
      omdat ze niet kan betalen; bomma stookt niet meer omdat het te duur is; afbetalingsplan energie; afbetalen gasfactuur;
      schulden bij energieleverancier; achterstand bij de energieleverancier; ingebrekestelling energieleverancier; mijn
      leverancier heeft mijn contract opgezegd; leverancier gooit mij eruit; gedropt door energieleverancier; leverancier wil mij
      niet meer; energieschulden; energiefonds; gas- en elektriciteitsfonds; fonds energie OCMW; tussenkomst energie; tussenkomst
      energiefactuur; tussenkomst verwarmingskosten gas; steun voor verwarming; hulp bij energiekosten; OCMW energie; premie
      energiefactuur; verwarmen met elektriciteit te duur; pelletkachel pellets betalen; houtkachel hout kopen geen geld; fout in
      mijn energiefactuur; ik begrijp mijn energiefactuur niet; meterstand fout hoge factuur; Engie wil in één keer 1300 euro van
      mij; ik schrok mij een ongeluk van de slotfactuur; ons voorschot springt van 120 naar 310 per maand; mijn dochter slaapt met
      muts en sjaal want wij stoken niet; de thermostaat staat op vijftien graden en nog is de afrekening niet te betalen; bij
      moemoe is het veertien graden in de living om gas te sparen; in de winter zitten wij met een dekentje in de zetel want het
      gas kost te veel; elektrische vuurtjes en dan een rekening van 2000 euro; accumulatieverwarming vreet stroom en wij kunnen
      het niet ophoesten; mijn zuurstofapparaat draait dag en nacht en de stroomrekening is niet te doen; den elektriek kost ons
      stukken van mensen; 'k schrik van de afrekening van 't gas; de rekening van Luminus kan ik niet betalen; opzegbrief van mijn
      leverancier omdat ik achter sta; drie facturen van gas achter; ze willen mij naar Fluvius overzetten wegens wanbetaling; kan
      het OCMW een deel van mijn gasafrekening op zich nemen; bijpassen voor de regularisatie; regularisatiefactuur; bijspringen
      voor de stroomrekening; afkorten bij mijn leverancier van gas; afbetaalplan bij Engie; mijn leverancier weigert een
      afbetalingsplan; warmtepomp die verkeerd stond en een rekening die niet klopt; pellets voor de winter kosten te veel; hout
      voor de stoof kunnen we niet kopen; strenge winter en een dikke gasrekening; ik kook op een campingvuurtje omdat
      elektriciteit te duur is; stookkosten; stookkosten te hoog; gas en licht niet betaald; licht en gas te hoog;
      verbruiksafrekening; energieschuld bij vorig adres; na mijn ronde als thuisverpleger kom ik in een ijskoud huis want stoken
      kost te veel; elektriciteitsfactuur; steun elektriciteitsfactuur; deel van de elektriciteitsrekening laten dragen door het
      OCMW; wie helpt mijn torenhoge rekening van elektrische verwarming betalen; elektrische verwarming en een torenhoge
      rekening; OCMW deel van mijn elektriciteitsrekening; hulp bij te hoge energierekening; slotfactuur; slotfactuur van Luminus
      of Engie niet kunnen betalen; slotfactuur en leven van een pensioen; gasleverancier dreigt met stopzetten omdat ik achter
      sta; twee facturen achter bij mijn leverancier van gas; gasrekening te hoog na de winter; mijn gasleverancier dreigt met
      stopzetting van het contract; voorschotten aan Eneco te hoog; maandelijkse voorschotten aan Engie, Eneco of Luminus te hoog;
      bang voor de gasafrekening; gasafrekening; schrik voor de afrekening na een koude winter; energieleverancier vraagt te veel
      per maand; stroomfactuur; stroomfactuur niet betaald; gasfactuur niet betaald; ik krijg herinneringen van mijn
      energieleverancier; werkloos en elektriciteit en gas niet meer kunnen betalen; elektriciteit en gas niet meer betalen`,
    fr: `facture d'énergie; facture d'électricité trop élevée; je ne peux pas payer le gaz; facture de régularisation; fonds gaz
      électricité; chauffage trop cher; dettes d'énergie; je n'ose plus chauffer; ma fille dort avec un bonnet car on ne chauffe
      plus; décompte annuel de gaz impayable; je n'arrive pas à payer ma facture d'électricité; ma facture d'électricité est
      impayable`,
    en: `energy bill too high; cannot pay electricity bill; gas bill; help with energy costs; heating too expensive; energy
      debts; final energy bill; my supplier cancelled my contract; we sit in coats because heating costs too much; they want
      1300 euro for the yearly bill`,
    de: `Energierechnung; Stromrechnung nicht bezahlen; Gasrechnung zu hoch; Heizkosten; Energieschulden; wir sitzen mit Decken
      da, weil Heizen zu teuer ist; Nachzahlung Strom zu hoch`,
    tr: `enerji faturası; elektrik faturası çok yüksek; doğalgaz faturasını ödeyemiyorum; ısınma masrafı yardımı; enerji borcu;
      evde montla oturuyoruz çünkü ısınma pahalı; yıllık fark faturası ödeyemiyorum`,
  },
  {
    need: 'verwarmingstoelage stookolie',
    why: 'Flanders says mazout; people ask with an empty tank, a full price per litre, or the bill of a delivery.',
    sheets: 'verwarmingstoelage',
    also: 'tussenkomst energiefacturen; verhoogde tegemoetkoming; tijdelijke energiepremie; financiële steun -dringende',
    nl: `verwarmingstoelage; verwarmingspremie; verwarmingsfonds; sociaal verwarmingsfonds; stookoliefonds; stookolie;
      stookoliepremie; mazout; mazoutpremie; mazouttoelage; premie mazout; korting op mazout; terugbetaling mazout; tussenkomst
      mazout; mazout is op; mijn mazouttank is leeg; tank is leeg en geen geld voor mazout; mazout niet kunnen betalen; mazout te
      duur; ik heb mazout laten komen en wil geld terug; factuur van mazout binnenbrengen; mazoutfactuur OCMW; leveringsbon
      stookolie; 1500 liter stookolie; hoeveel krijg ik terug op 1000 liter mazout; petroleum; petroleum voor kachel;
      petroleumkachel; lamppetroleum pomp; propaan; propaangas; gastank in de tuin vullen; gasflessen om te verwarmen; butaan;
      bulk propaan; huisbrandolie; fuel; fuel voor de chauffage; naft voor de verwarming; mazoutcheque; verwarmingscheque; wij
      verwarmen met mazout; wij verwarmen met een mazoutkachel; stookoliekachel; mijn moeder verwarmt nog met mazout; de winter
      komt en de tank is leeg; mazout samen met andere bewoners in appartement; stookolie in appartementsgebouw syndicus; 60 dagen
      na levering aanvraag verwarming; te laat met aanvraag mazoutfactuur; waar mazoutfactuur afgeven; wie krijgt
      verwarmingstoelage; verhoogde tegemoetkoming en mazout; tussenkomst verwarming OCMW; verwarmingskosten stookolie; steun voor
      stookolie; aankoop stookolie; de camion van de mazout kwam vandaag en ik heb 1100 euro moeten afdokken; de wijzer van onze
      ketel in de kelder staat op rood; de citerne is leeg en de kindjes hebben kou; ik ben verwittigd dat ik minstens 500 liter
      moet bestellen; moemoe stookt nog met een mazoutstoof in de keuken; de mazoutboer wil eerst geld zien; wij vullen bidons aan
      de pomp om te stoken; wij halen petrol in bussen voor ons vuurtje; rode mazout; rode diesel om te stoken; onze veranda
      verwarmen met een petroleumstoofke; waar moe 'k mijn bon van de mazout binnendoen; de mazout is ip; den tank van de mazout
      is leeg; krijg ik iets terug van de mazout als weduwe; factuur van de stookolie moet binnen de twee maand binnen zijn;
      bewijsje van de levering van fuel; onze huisbaas bestelt de mazout en rekent door per appartement; stookolie met de buren
      samen gekocht; gasbonbons voor de kachel; brandstof voor de ketel; vloeibaar gas; toelage per liter; 14 cent per liter
      terug; wie stookt met mazout krijgt dat geld terug; citerne laten vullen; mazoutketel; brandstofkosten verwarming toelage;
      boerderij zonder aardgas in de straat; geen aardgasleiding in onze straat en mazout duur; kelder rook naar mazout en nu weer
      vullen; stookseizoen mazout; tank bijvullen voor de winter; propaantank laten vullen in de hof; liter laten leveren
      terugkrijgen; vijfhonderd of duizend liter laten leveren, krijg ik iets terug; huisbrandolie te duur; stoken met petroleum;
      petroleum uit de pomp voor de kachel; leverancier is geweest en de factuur van de mazout is hoog; verhoogde tegemoetkoming
      en stookolie; stookoliefactuur; stookoliefactuur terugkrijgen; bompa zijn factuur van de stookolie; mazoutfactuur;
      mazoutrekening; gasflessen of propaan om te verwarmen; propaantank vullen; deel van de stookolie terugkrijgen`,
    fr: `allocation de chauffage; mazout; prime mazout; fonds social chauffage; gasoil de chauffage; ma cuve à mazout est vide;
      facture de mazout; pétrole lampant; le camion de mazout est passé et j'ai payé 1100 euros; le réservoir est vide`,
    en: `heating oil allowance; heating allowance; heating fund; heating oil bill; my oil tank is empty; money back for heating
      oil; I paid 1100 euro for heating oil, can I get some back; our tank in the cellar is empty`,
    de: `Heizölzulage; Heizkostenzuschuss; Heizöl; Sozialer Heizölfonds; Öltank leer; der Heizöltank im Keller ist leer und ich
      habe kein Geld`,
    tr: `ısınma yardımı; mazot yardımı; kalorifer yakıtı; mazot faturası; yakıt tankım boş; mazot için 1100 euro ödedim geri
      alabilir miyim`,
  },
  {
    need: 'afsluiting van stroom, gas of water',
    why: 'The threat is to be cut off, or it has happened; LAC means nothing to most who get its letter.',
    sheets: 'lokale adviescommissie',
    also: 'budgetmeter -oplaadpunt; prepaid; tussenkomst energiefacturen; waterfactuur; schuldbemiddeling; minimale aardgas*',
    nl: `afsluiting elektriciteit; afsluiting gas; afsluiting water; water afgesloten; stroom afgesloten; gas afgesloten;
      elektriek afgesloten; ze gaan mijn elektriciteit afsluiten; ze komen de elektriek afsnijden; ze gaan mij afsluiten; ze
      dreigen met afsluiten; dreigt afgesloten te worden; zonder elektriciteit; zonder stroom; zonder water zitten; zonder gas;
      wij zitten in het donker; geen licht meer in huis; geen stromend water meer; geen kraantjeswater meer; het water is afgezet;
      kraan dichtgedraaid; ze hebben de gaskraan dichtgedraaid; heraansluiting; opnieuw aansluiten; terug aansluiten
      elektriciteit; meter weggehaald; zegel op de meter; loodje op de meter; verzegelde meter; Fluvius dreigt af te sluiten;
      brief van Fluvius; Fluvius komt afsluiten; netbeheerder afsluiten; brief van de LAC; LAC; LAC-commissie; lokale
      adviescommissie; uitnodiging LAC; ik moet voor de LAC komen; wat is de LAC; wat moet ik doen op de zitting van de LAC;
      commissie over mijn waterfactuur; baby in huis en het gas wordt afgesloten; mogen ze in de winter afsluiten; winterstop
      afsluiting; mijn buurvrouw zit zonder elektriciteit; mijn zoon is afgesloten van gas; de watermaatschappij wil mij
      afsluiten; stroomdief meter geknoeid; illegaal stroom aftappen; vorige huurder heeft niet betaald en nu geen stroom; nieuwe
      woning geen stroom; technieker niet binnengelaten meter; stroombegrenzer; stroombeperking; er stonden deze morgen twee
      mannen van Fluvius aan de meterkast; den elektriek is afgedraaid; ze hebben ons 't water afgedraaid; het gas is afgekoppeld
      en wij wassen ons met koud water; ik kook bij de buren want mijn stroom is weg sinds de afsluiting; mijn diepvries is
      ontdooid want ze hebben mijn teller afgelegd; teller afgelegd; teller weggenomen; wij branden kaarsen omdat de stroom
      afgesneden is; er hangt een kaartje van afsluiting aan mijn deur; aangetekende brief dat de kraan dichtgaat; ik kreeg een
      oproeping van een commissie over mijn elektriek; moet ik naar die zitting van volgende dinsdag over gas komen; uitnodiging
      voor een commissie van het OCMW over onbetaald water; ik lig aan een beademingstoestel en ze dreigen met afkappen; ze gaan
      't water afsnijden en ik heb kleine mannen; mogen ze het water afdraaien met een pasgeboren kindje; terug stroom krijgen;
      hoe krijg ik terug gas in huis; opnieuw laten openzetten; heropenen van de teller; kosten voor heraansluiting; na mijn
      verhuis hebben ze de meter dichtgezet; huisbaas heeft de elektriciteit uitgezet om mij weg te krijgen; ik liet de
      meteropnemer niet binnen en nu dreigen ze; de familie onder ons zit al een week zonder water; nicht met twee kinderen zit
      zonder gas en licht; afsluiten wegens wanbetaling; afsluitingsbrief; dreigbrief van het waterbedrijf; De Watergroep wil
      afsluiten; Fluvius plaatst een begrenzer; leveringscontract beëindigd en zonder stroom; fraude met de teller vastgesteld;
      advies afsluiting; door de LAC veroordeeld tot afsluiting; in het donker zitten want afgesloten wegens niet betalen; thuis
      in het donker zonder elektriciteit door wanbetaling; waterleiding gesloten door de watermaatschappij; baby in huis en geen
      water meer want afgesloten; watermaatschappij draait de kraan dicht`,
    fr: `coupure d'électricité; coupure de gaz; coupure d'eau; on va me couper le courant; commission locale d'avis; sans
      électricité; rebrancher le gaz; ils ont enlevé mon compteur; convocation devant la commission pour mon eau`,
    en: `electricity cut off; disconnection of gas; water cut off; they are going to cut off my power; no electricity at home;
      reconnect gas; local advisory committee; two men came to take my meter away; we live by candlelight since they cut us off`,
    de: `Stromabschaltung; Gas abgesperrt; Wasser abgestellt; ohne Strom; Wiederanschluss; sie haben meinen Zähler abgeklemmt;
      Vorladung vor die Kommission wegen Strom`,
    tr: `elektrik kesilecek; elektriğim kesildi; su kesildi; gaz kesintisi; yeniden bağlatmak; sayacımı söktüler; elektriğimi
      kestiler mum ışığında oturuyoruz`,
  },
  {
    need: 'budgetmeter',
    why: 'The old card meter and its digital successor: people say "card meter", "prepaid" or ask why one was placed.',
    sheets: 'budgetmeter -oplaadpunt; prepaid',
    also: 'oplaadpunt; lokale adviescommissie; minimale aardgas*; sociaal tarief -daguitstappen',
    nl: `budgetmeter; budgetmeter elektriciteit; budgetmeter gas; budgetmeter voor stroom; budgetmeter laten plaatsen;
      budgetmeter weg; budgetmeter laten wegnemen; van de budgetmeter af geraken; ik wil geen budgetmeter; kaartmeter;
      kaartjesmeter; meter met kaart; meter met een kaartje; vooraf betalen voor stroom; stroom op voorhand betalen; gas op
      voorhand betalen; prepaid; prepaid meter; prepaid elektriciteit; prepaid gas; digitale meter voorafbetaling; digitale
      meter prepaid; digitale meter; prepaid uitschakelen; prepaid inschakelen; Fluvius als leverancier; klant bij Fluvius;
      noodkrediet meter; hulpkrediet budgetmeter; noodkrediet is op; minimumlevering stroom; 10 ampère; tien ampère; meter valt
      uit als kaart leeg is; stroom valt uit krediet op; saldo van de meter zien; saldo prepaid; ik heb een budgetmeter en hij
      is leeg; schulden afbetalen via budgetmeter; verhuisd met budgetmeter; nieuwe huurder budgetmeter van vorige; voordelen
      van een budgetmeter; mijn leverancier stopt en nu zet Fluvius een budgetmeter; hoe werkt een budgetmeter; budgetmeter
      kapot; storing budgetmeter; een meter waar je geld moet insteken; muntjesmeter; in ons nieuw appartement hangt een teller
      met een gleuf voor een kaart; ik wil zelf zien wat er per dag af gaat en op voorhand betalen; wij vliegen 's avonds plots
      in het donker als het krediet op is; de vorige bewoner had een kaartteller en ik wil een gewone; mijn schulden bij Engie
      zijn betaald, mag die kaartteller nu weg; Fluvius heeft de digitale meter op voorafbetaling gezet; hoeveel saldo heb ik
      nog op mijn digitale teller; ik krijg een sms als mijn tegoed onder nul zakt; tegoed digitale meter; app van Fluvius
      voorafbetaling; hoeveel mag ik onder nul gaan met de meter; hulpkrediet; de teller springt af als ik de droogkast en het
      fornuis samen aanzet; met 10 ampère kan ik niet koken en wassen tegelijk; vermogen begrensd op mijn teller; kan mijn zoon
      ook zo een teller krijgen om zijn verbruik te bewaken; 'k moet in mijn teller steken gelijk in nen automaat; teller met
      nen kaart; kaartteller; elektriciteitsteller met kaartje; kaartsysteem gas; plaatsing door Fluvius omdat ik niet betaalde;
      is zo'n budgetmeter duurder; terug naar een gewone leverancier na budgetmeter; terug naar commerciële leverancier; sociale
      leverancier; een deel van mijn opladen gaat naar oude schuld; schuldaflossing via de teller; prepaidklant;
      voorafbetalingsmodus; handleiding budgetmeter knoppen; de blauwe knop op de teller; oude budgetmeter vervangen door een
      digitale teller; meter met een kaartje geplaatst hoe werkt dat; ze steken een meter met een kaart`,
    fr: `compteur à budget; compteur à carte; compteur prépayé; prépaiement électricité; compteur numérique prépayé; compteur
      avec une carte dans mon nouvel appartement; je veux enlever mon compteur à carte`,
    en: `prepaid meter; budget meter; pay for electricity in advance; card meter; digital meter prepaid; emergency credit on
      meter; there is a meter with a card in my new flat; how do I get rid of the prepaid meter`,
    de: `Budgetzähler; Prepaid-Zähler; Strom im Voraus bezahlen; Kartenzähler; Zähler mit Karte in der neuen Wohnung`,
    tr: `ön ödemeli sayaç; kartlı sayaç; kontörlü sayaç; elektriği önceden ödemek; yeni evimde kartlı sayaç var nasıl çalışır`,
  },
  {
    need: 'budgetmeterkaart opladen',
    why: 'Where to top up the card, now: a place and opening hours are wanted.',
    sheets: 'oplaadpunt',
    also: 'budgetmeter -oplaadpunt; prepaid; minimale aardgas*',
    nl: `budgetmeter opladen; kaart budgetmeter opladen; budgetmeterkaart; budgetmeterkaart opladen; budgetkaart opladen; waar
      kan ik mijn kaart opladen; oplaadpunt; oplaadpunt budgetmeter; oplaadpunt elektriciteit; oplaadpunt gas; oplaadplaats
      meterkaart; herladen budgetmeter; herlaadpunt; meterkaart opladen; elektriciteitskaart opladen; gaskaart opladen; kaartje
      van de elektriek opladen; kaartje van de gas opladen; krediet op de meter zetten; geld op de kaart van de meter; geld op
      mijn gaskaart zetten; oplaadterminal; oplaadautomaat; budgetmeterkaart verloren; nieuwe budgetmeterkaart; budgetmeterkaart
      kapot; kaart van de meter werkt niet; opladen in het weekend; opladen op zondag; cash opladen meter; opladen met
      bancontact in het sociaal huis; prepaid opladen; prepaid meter opladen; prepaid online opladen; opladen via
      overschrijving; kaart leeg en geen stroom; waar kan mijn zoon zijn meterkaart opladen; openingsuren opladen budgetmeter;
      het is zondag en mijn kaart van de stroom is plat; waar staat er hier een toestel om mijn kaart van de gasmeter vol te
      zetten; ik moet twintig euro op mijn stroomkaart steken; mijn kaart voor de teller is gebarsten; de hond heeft op mijn
      elektriekkaart gebeten; mijn moeder kan niet buiten, mag ik haar meterkaart gaan opladen; het apparaat in de hal van het
      OCMW aanvaardt mijn tellerkaart niet; ik heb betaald maar er komt niets op de teller; opgeladen maar krediet verschijnt
      niet; waar kan 'k mijn kaarte vullen; kaart van den teller vullen; welk loket laadt de kaart van de gas; tot hoe laat kan
      ik mijn meterkaart opladen; opladen met cash geld; minimumbedrag opladen; oplaadplaatsen; lijst van oplaadpunten;
      oplaadzuil in het gemeentehuis; oplaadpunt open op feestdag; kaart tanken; stroom tanken; teller voeden; euro's op de
      kaart; kaartje zoek en geen licht; herladen stroomkaart; opwaarderen meterkaart; duplicaat meterkaart; reservekaart
      teller; kaart uit de meter halen; kaartje voor de gasmeter bijvullen; op welke uren kaart van de meter opladen; geld
      steken op de kaart voor gas en licht; kaart elektriciteitsmeter leeg; meterkaart bijvullen waar in de buurt`,
    fr: `recharger la carte du compteur; point de recharge; carte de compteur à budget; recharger compteur prépayé; où mettre de
      l'argent sur ma carte de gaz le dimanche`,
    en: `top up prepaid meter; recharge budget meter card; top-up point; meter card lost; where can I put money on my
      electricity card on Sunday; my meter card is broken`,
    de: `Zählerkarte aufladen; Aufladestelle; Prepaid-Zähler aufladen; wo kann ich Geld auf meine Stromkarte laden`,
    tr: `sayaç kartı yükleme; elektrik kartı doldurma; gaz kartına para yüklemek; pazar günü sayaç kartımı nerede doldururum`,
  },
  {
    need: 'minimale levering aardgas',
    why: 'In winter the card meter for gas runs empty and the house goes cold; the right to a minimum is unknown.',
    sheets: 'minimale aardgas*',
    also: 'budgetmeter -oplaadpunt; tussenkomst energiefacturen; lokale adviescommissie; dringende steun',
    nl: `minimale levering aardgas; minimumlevering gas; minimale aardgaslevering; minimum gas in de winter; gas in de winter
      budgetmeter; ik kan mijn gasmeter niet opladen; geen geld om de gaskaart op te laden; gaskaart leeg in de winter;
      budgetmeter gas leeg en het vriest; chauffage valt uit omdat de gaskaart leeg is; geen verwarming in de winter; zonder
      verwarming in de winter; in de kou zitten met kinderen; het is koud in huis en de gasmeter is leeg; gasmeter leeg en geen
      geld; baby en geen verwarming; oplading gas door OCMW; OCMW laadt mijn gaskaart op; gas november tot maart; wintermaanden
      gas; winterhulp gas; koude winter gas niet kunnen opladen; prepaid gas winter steun; noodkrediet gas op; mijn moeder zit in
      de kou en haar gaskaart is leeg; recht op minimum gas; warm water en verwarming weg door lege budgetmeter; het vriest buiten
      en ik kan mijn gaskaart niet vullen; mijn vingers zijn blauw en de gasteller staat op nul; de baby ademt wolkjes in haar
      bedje want de gasmeter is leeg; met kerst viel de chauffage stil, geen krediet meer op gas; mijn pensioen komt pas de 25ste
      en de gasteller staat stil; kleinzoon zit in zijn appartement met een leeg gastegoed in januari; OCMW dat mijn gas oplaadt
      in de winter; in de wintermaanden elke week iets op de gaskaart; ik steek alles in de gasmeter en 't is nog niet genoeg;
      tijdelijk meer gas krijgen als het vriest; kan het OCMW mijn gasteller bijvullen; gas bijvullen in koude periode; een
      minimum aan warmte in huis; van 1 november tot 31 maart steun voor gas; wij koken water op een vuurtje om ons te wassen want
      't gas is op; aardgas in de winter zonder schuld; terugbetalen van minimale levering; dertig procent zelf betalen winter
      gas; verkleumd in huis door lege gaskaart; ijskoud binnen en geen geld voor de gasteller; we liggen met drie in een bed want
      de gas is op; sneeuw en geen gas meer; stookgas laden lukt niet; noodhulp gas budgetmeter vrieskou; 't vriest en de gas is
      op; geen gas meer op de meter en het is koud, kan het OCMW opladen; OCMW moet gas opladen want we zitten in de kou`,
    fr: `fourniture minimale de gaz; plus de gaz en hiver; carte de gaz vide; sans chauffage en hiver; compteur à budget gaz
      vide; il gèle et mon compteur à gaz est à zéro`,
    en: `minimum gas supply; no money to top up gas in winter; gas card empty; no heating in winter; it is freezing and my gas
      meter is at zero`,
    de: `Mindestlieferung Gas; kein Gas im Winter; ohne Heizung im Winter; Gaskarte leer; es friert und mein Gaszähler ist leer`,
    tr: `asgari gaz desteği; kışın gaz yükleyemiyorum; kışın ısınamıyorum; gaz kartım boş; dışarısı donuyor gaz sayacım sıfırda`,
  },
  {
    need: 'sociaal tarief',
    why: '"Why do my neighbours pay less?": the lower price of power and gas, also said as protected customer.',
    sheets: 'sociaal tarief -daguitstappen',
    also: 'verhoogde tegemoetkoming; tussenkomst energiefacturen; mijn kortingsbon; recht samen uitzoeken; energiescan',
    nl: `sociaal tarief; sociaal tarief energie; sociaal tarief gas; sociaal tarief elektriciteit; sociaal tarief telefoon;
      sociaal tarief internet; sociaal tarief aanvragen; heb ik recht op sociaal tarief; attest sociaal tarief; lager tarief
      elektriciteit; goedkopere stroom; goedkoper gas; goedkoper elektriek voor lage inkomens; verminderd tarief energie; sociale
      maximumprijs; sociale maximumprijzen; beschermde klant; beschermde afnemer; statuut beschermde klant; ik ben mindervalide
      krijg ik goedkopere stroom; invalide goedkopere elektriciteit; gehandicapt minder betalen voor gas; 66 procent handicap
      energie; leefloon en goedkope elektriciteit; IGO en goedkoper gas; sociaal huurder gas collectieve stookketel; sociaal
      tarief niet toegepast op mijn factuur; mijn sociaal tarief is weg; sociaal tarief kwijt; sociaal tarief stopgezet;
      automatisch sociaal tarief; sociaal tarief na verhuis; mijn buurman betaalt veel minder voor elektriciteit; goedkoop
      internet voor wie weinig verdient; goedkoop telefoonabonnement laag inkomen; sociaal telefoontarief; korting op energie voor
      kleine pensioenen; mijn bomma krijgt geen sociaal tarief; kind met handicap sociaal tarief; minder betalen voor energie;
      tarief voor mensen met verhoogde tegemoetkoming; op de factuur van mijn zus staat sociaal tarief en op de mijne niet; ik
      kreeg 66 procent invaliditeit en hoor dat de stroom dan minder kost; sinds ik bij mijn vriend woon is mijn stroomtarief
      verhoogd; mijn zoontje heeft verhoogde kinderbijslag, geldt dat ook voor het gas; ons appartementsblok van de sociale
      woonmaatschappij heeft één stookplaats en wij betalen volle pot; wij zijn verhuisd en ineens betalen wij het gewone tarief;
      Telenet goedkoper voor mensen met een handicap; internet aan halve prijs voor gezin met leefloon; wifi goedkoper met weinig
      inkomen, internet voor sociaal statuut; ik krijg IGO, waarom staat dat niet op mijn gasfactuur; waar haal ik een attest voor
      mijn leverancier; papier voor de leverancier dat ik beschermd ben; goedkopere kilowattuur; lagere prijs per kilowattuur;
      kilowattuur sociaal; automatisch goedkoper elektriek, maar ik krijg het niet; wij zijn een gezin met een gehandicapt kind en
      willen minder voor stroom betalen; minderprijs voor gas; sociale prijs voor elektriek; sociale klant; het goedkoopste tarief
      op de markt; pensioentje en stroomprijs verminderen; verminderde prijs gsm en internet; statuut kwijt en gasfactuur dubbel;
      den elektriek aan den halven prijs; mijn medebewoner heeft recht en ik sta op het contract; contract op naam van mijn man en
      ik ben gehandicapt; bewijs FOD sociale zekerheid energie; kwartaal later toegekend sociaal tarief; korting elektriciteit
      invalide; invalide en minder betalen voor stroom; elektriciteit goedkoper voor invaliden; met mijn invaliditeit iets af van
      gas en elektriek; krijg ik iets af van de gas met een handicap`,
    fr: `tarif social; tarif social énergie; tarif social gaz électricité; client protégé; électricité moins chère pour petits
      revenus; tarif social téléphone internet; ma sœur a le tarif social et pas moi; internet à prix réduit handicap`,
    en: `social tariff; social energy tariff; cheaper electricity for low income; protected customer; cheaper internet low
      income; my neighbour pays half for electricity, why not me; cheaper internet with disability`,
    de: `Sozialtarif; Sozialtarif für Strom und Gas; geschützter Kunde; billiger Strom bei geringem Einkommen; meine Schwester
      hat den Sozialtarif und ich nicht`,
    tr: `sosyal tarife; indirimli elektrik; indirimli gaz; düşük gelirlilere ucuz elektrik; engelliyim elektrik daha ucuz olur
      mu; komşum elektriğe yarısını ödüyor`,
  },
];
