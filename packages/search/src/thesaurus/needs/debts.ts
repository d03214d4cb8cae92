import type { Need } from '../need.ts';

/** What residents ask about debts, bailiffs and keeping hold of a budget. */
export const DEBTS: readonly Need[] = [
  {
    need: 'schuldbemiddeling',
    why: 'They tell of letters, reminders and instalments, and of shame; "mediation" is not their word.',
    sheets: 'schuldbemiddeling',
    also: 'collectieve schuldenregeling; budgetbeheer; budgetbegeleiding; financiële problemen zelfstandigen',
    nl: `schuldbemiddeling; schulden; schulden afbetalen; hulp bij schulden; ik heb schulden; ik zit in de schulden; veel
      schulden; schuldhulp; schuldhulpverlening; schuldbemiddelaar; schuldenlast; schuldeisers; ik kan mijn schulden niet meer
      betalen; tot over mijn oren in de schulden; ik zit diep in de schulden; ik zit aan de grond door leningen; afbetalingsplan;
      afbetalen in schijven; spreiden van betaling; uitstel van betaling vragen; in stukken betalen; in stukjes afbetalen; kan ik
      in schijven betalen; afkorten; schulden afkorten; kredieten; te veel leningen; lening niet kunnen afbetalen; kredietkaart
      schulden; kredietopening; doorlopend krediet; zwarte lijst bank; zwarte lijst nationale bank; op de zwarte lijst; ik krijg
      nergens nog een lening; lening voor de auto niet meer betaald; aanmaningen; aanmaning gekregen; herinneringsbrieven; stapel
      onbetaalde rekeningen; onbetaalde facturen; onbetaalde rekeningen; rekeningen stapelen zich op; achterstallige facturen;
      incassobureau; incasso; brief van een incassokantoor; postorderschulden; gsm-factuur niet betaald; telefoonrekening
      schulden; boetes niet kunnen betalen; belastingschuld; ik moet belastingen betalen en heb het geld niet; afbetalingsplan
      belastingen; schulden bij het ziekenhuis; schulden van mijn ex; schulden na scheiding; schulden van mijn man; mijn zoon
      heeft schulden gemaakt; onze zoon heeft overal leningen; mijn dochter heeft schulden op haar achttien; gokschulden; schulden
      door gokken; achterstand hypotheek; huislening niet meer kunnen betalen; huurachterstal en andere schulden; de bank belt
      elke dag; ze bellen elke dag voor geld; ik durf mijn post niet meer openen; ik durf de brievenbus niet open te doen; ik
      slaap niet meer van de rekeningen; schulden erven; schulden van mijn overleden vader; te veel moeten afbetalen elke maand;
      lening opgezegd door de bank; mijn schuif ligt vol met enveloppen die ik niet meer opendoe; ik moet kiezen welke afkorting
      ik deze maand oversla; mijn vriend heeft op mijn naam een auto op krediet gekocht; gsm-abonnement, postorder en vier
      kredietkaarten en nu loopt het mis; ik leende bij vrienden om andere leningen te betalen; het ene gat met het andere vullen;
      ik heb op afbetaling een salon gekocht en kan niet meer volgen; achterop met de afbetaling van mijn wagen; kopen op krediet
      uit de hand gelopen; mijn ex heeft nog leningen op mijn naam staan; na mijn ontslag stapelden de maningen zich op; maning in
      de bus; laatste aanmaning voor gerecht; verpleegster met nachtdienst en toch zes leningen; mijn broer leent overal geld en
      wij zijn bang dat het ontploft; ik heb borg gestaan voor mijn zoon en nu moet ik zelf betalen; medeondertekend bij de lening
      van mijn ex; ik kreeg een belastingbrief van drieduizend euro en kan dat nooit in één keer; parkeerboetes opgelopen tot 900
      euro; ziekenhuis, school en telefoon, overal sta ik rood; 'k sta overal in 't krijt; in het krijt staan; we zitten tot hier
      in de schulden; 'k en kan 't nie meer afkorten; zo'n incassofirma stuurt sms'en; onderhandelen met mijn schuldeisers; iemand
      die met de schuldeisers praat; een regeling treffen met al wie geld van mij moet; dat er iemand voor mij belt om in schijven
      te betalen; verdrinken in de facturen; rekeningen vliegen mij om de oren; op het einde van de zomer te veel openstaande
      facturen; openstaande facturen; openstaande schuld; zwaar in de schulden na burn-out; gokverslaafd en alles geleend; stiekem
      leningen aangegaan en mijn vrouw weet van niks; schaamte over leningen; consumentenkrediet; persoonlijke lening achterstand;
      leningen samenvoegen; studieschuld en telefoonschuld van mijn dochter; die mensen van het incassokantoor bellen zelfs op
      mijn werk; brief van een incassobureau; aanmaning van een incassokantoor; incasso dreigt; afbetaling regelen met al wie geld
      van mij moet; minnelijk akkoord met de bank en de winkels; akkoord sluiten met schuldeisers; elke dag bellen mensen die geld
      van mij willen; postorderbedrijven en kredieten niet afbetaald; zwarte lijst van kredieten; lenen om andere leningen te
      betalen; achterstallige betalingen aan gsm-maatschappij; gsm-maatschappij, bank en winkel eisen geld; ze sturen kosten
      bovenop kosten; mijn loon is in beslag genomen; beslag op mijn loon; alles op krediet gekocht; dreigbrieven voor een
      onbetaalde zetel of telefoon; onbetaalde aankopen en een advocaat die dreigt`,
    fr: `médiation de dettes; dettes; j'ai des dettes; surendettement; plan de paiement; je ne peux plus rembourser mes crédits;
      factures impayées; rappels de paiement; payer en plusieurs fois; société de recouvrement; je dois de l'argent partout; mon
      ex a pris des crédits à mon nom`,
    en: `debt mediation; debts; I am in debt; payment plan; pay in instalments; debt collector; cannot repay my loans; unpaid
      bills; letters about unpaid bills; my drawer is full of unopened bills; my ex took out loans in my name; I owe money
      everywhere`,
    de: `Schulden; Schuldenberatung; Ratenzahlung; unbezahlte Rechnungen; Mahnungen; Kredit nicht zurückzahlen; überall
      Schulden; mein Ex hat Kredite auf meinen Namen aufgenommen`,
    tr: `borçlarım var; borç yardımı; taksitle ödeme; borç danışmanlığı; ödenmemiş faturalar; kredilerimi ödeyemiyorum; her
      yere borcum var; eski eşim benim adıma kredi çekmiş; borçlarımı ödeyemiyorum; borç taksitlendirme yardımı; borç için
      ödeme planı`,
  },
  {
    need: 'deurwaarder',
    why: 'The bailiff at the door is how most people first name their debts; the sheets name him in passing only.',
    sheets: 'schuldbemiddeling',
    also: 'collectieve schuldenregeling; juridisch*; pro-deoadvocaat; hulp brieven formulieren; uithuiszetting*',
    nl: `deurwaarder; gerechtsdeurwaarder; huissier; huissier aan de deur; de deurwaarder stond aan de deur; brief van de
      deurwaarder; ik heb een brief van een deurwaarder gekregen; deurwaarder komt meubels halen; de deurwaarder komt mijn
      meubelen opschrijven; ze komen mijn auto halen; inbeslagname; beslag; beslag op meubels; beslag op inboedel; inboedel
      beslag; loonbeslag; beslag op mijn loon; ze pakken van mijn loon af; ze houden geld af van mijn pay; beslag op mijn
      rekening; rekening geblokkeerd door deurwaarder; bewarend beslag; uitvoerend beslag; beslag op leefloon; mag een
      deurwaarder alles meenemen; wat mag een deurwaarder niet meenemen; mag de deurwaarder zomaar binnen; deurwaarder en
      schulden van mijn zoon die bij mij woont; mijn zoon staat bij mij ingeschreven en de deurwaarder komt; dwangbevel;
      dagvaarding voor onbetaalde facturen; vonnis betalen; veroordeeld om te betalen; betekening; exploot; verkoop van mijn
      spullen; openbare verkoop van mijn huis; huis wordt openbaar verkocht door de bank; deurwaarder afbetaling voorstellen;
      kosten van de deurwaarder te hoog; de huissier dreigt; bevel tot betaling; loonoverdracht; bank haalt geld van mijn loon;
      brief van de rechtbank voor schulden; er hangt een papier van de huissier aan mijn voordeur; morgen om tien uur komen ze
      de televisie en de zetel opladen; de slotenmaker en de politie stonden erbij toen ze mijn salon opschreven; ze hebben
      alles opgeschreven tot de microgolf toe; mijn patron zegt dat hij een stuk van mijn loon moet afgeven; op mijn rekening
      kan ik niet meer aan door beslag; de helft van mijn pree is weg; ze pakken mijn vakantiegeld af voor een oude schuld; mijn
      stiefzoon is hier gedomicilieerd en ze komen aan mijn spullen; schoonvader kreeg bezoek van een man met een aktetas van
      het gerecht; brief met zegel van een gerechtsdeurwaarderskantoor; van 80 euro is het nu 460 geworden door al die
      gerechtskosten; oude parkeerboete en nu een exploot; de huissier stoat an de deure; den huissier is hier geweest; mogen ze
      mijn wasmachine en het kinderbed meepakken; mogen ze mijn wagen wegslepen voor schulden; niet beslagbaar; wat is
      onbeslagbaar; beslag op kindergeld; beslag op pensioen; beslag op mijn belastingteruggave; beslag op rekening opheffen;
      beslagbericht; ik was niet thuis en er zat een aankondiging van beslag in de bus; aankondiging verkoop meubelen; roerend
      beslag; onroerend beslag; proces-verbaal van beslag; afspraak met gerechtsdeurwaarder om af te betalen; de opgezweepte
      kosten van de huissier; bang voor de bel want het kan de huissier zijn; factuur van het ziekenhuis is bij de
      gerechtsdeurwaarder beland; betalingsbevel van een gerechtsdeurwaarder; dreigbrief met laatste kans voor beslag;
      inbeslagneming tegenhouden`,
    fr: `huissier; huissier de justice; saisie; saisie sur salaire; l'huissier est venu à la porte; lettre d'huissier; compte
      bloqué par l'huissier; saisie de meubles; ils viennent chercher ma télévision demain; on prend une partie de mon salaire`,
    en: `bailiff; bailiff at the door; letter from a bailiff; seizure of furniture; wage garnishment; bank account blocked
      because of debts; they are coming to take my furniture; part of my wages is taken for a debt`,
    de: `Gerichtsvollzieher; Brief vom Gerichtsvollzieher; Pfändung; Lohnpfändung; Konto gepfändet; sie wollen meine Möbel
      holen; ein Teil meines Lohns wird gepfändet`,
    tr: `icra memuru; haciz; icra kapıma geldi; maaşıma haciz kondu; icradan mektup; eşyalarımı almaya gelecekler; maaşımdan
      kesinti yapıyorlar borç için`,
  },
  {
    need: 'collectieve schuldenregeling',
    why: 'The last way out: people ask to be rid of debts for good, or say "bankrupt as a private person".',
    sheets: 'collectieve schuldenregeling',
    also: 'schuldbemiddeling; budgetbeheer; juridisch*; pro-deoadvocaat',
    nl: `collectieve schuldenregeling; CSR; collectieve; in collectieve zitten; collectieve aanvragen; hoe vraag ik collectieve
      schuldenregeling aan; collectieve schuldbemiddeling; gerechtelijke schuldenregeling; arbeidsrechtbank schulden; schulden via
      de rechtbank regelen; schuldenvrij worden; alle schulden kwijtschelden; kwijtschelding van schulden; schulden kwijt na vijf
      jaar; schulden kwijt na zeven jaar; persoonlijk faillissement; ik ga failliet als particulier; failliet als gewone mens; kan
      een gewone mens zich failliet laten verklaren; mijn schulden raken nooit afbetaald; schulden die nooit afbetaald geraken;
      uitzichtloze schulden; schulden te hoog om ooit af te betalen; structurele schuldenlast; overmatige schuldenlast;
      aanzuiveringsregeling; minnelijke aanzuivering; verzoekschrift arbeidsrechtbank; toelaatbaarheidsbeschikking;
      schuldbemiddelaar van de rechtbank; advocaat als schuldbemiddelaar; mijn schuldbemiddelaar geeft te weinig leefgeld; mijn
      bemiddelaar antwoordt niet; leefgeld collectieve; loon gaat naar schuldbemiddelaar; beslagen stoppen door rechtbank;
      intresten stoppen; met een schone lei beginnen; opnieuw beginnen zonder schulden; herroeping collectieve; kan ik mijn huis
      houden bij collectieve schuldenregeling; duur collectieve schuldenregeling; ik ben 60 en betaal dit in drie levens niet af;
      80000 euro schuld na een failliet en een scheiding; de rente loopt sneller op dan ik kan aflossen; mijn schuldbemiddelaar
      stort pas de tiende en mijn frigo is leeg; onze advocaat krijgt heel ons loon en geeft ons 700 euro om van te leven; ik wil
      een toelage van mijn advocaat-bemiddelaar voor een nieuwe bril; ik zit in het vijfde jaar en wil weten wanneer het stopt;
      mijn vrouw zit in CSR en ik niet; kan ik uit het collectief stappen; den advocaat van de collectieve laat niks horen; 'k zit
      in 't collectief; mag ik erven als ik in collectieve zit; mag ik een lening aangaan tijdens collectieve; mag ik trouwen of
      samenwonen tijdens collectieve schuldenregeling; huis verkopen in collectieve; verzoekschrift bij de rechter om van alles af
      te geraken; de rechter moet over mijn schulden beslissen; een streep onder al mijn schulden; vanaf nul herbeginnen; voor
      eens en altijd van mijn schulden af; kwijtgescholden; schulden uitvegen; krijg ik mijn schulden kwijtgescholden na zeven
      jaar; zuivering van al mijn schulden; levenslang afbetalen is geen leven; onmogelijk nog terug te betalen; bedrag dat ik
      nooit meer kan terugbetalen; jaarverslag schuldbemiddelaar; vermelding in centrale kredieten wegens CSR; bericht van
      collectieve schuldenregeling; procedure arbeidsrechtbank Gent schulden; advocaat ontvangt mijn loon en betaalt mijn
      schuldeisers; mijn loon gaat naar een advocaat voor mijn schulden; met een propere lei herbeginnen via de rechtbank; schone
      lei na jaren schulden; hoelang duurt het voor ik schuldenvrij ben via de rechter; zwarte lijst van de Nationale Bank en geen
      uitweg uit mijn schulden; geen uitweg meer uit mijn schulden; nooit meer kunnen afbetalen en naar de rechtbank; alle
      schulden in één keer via een rechter`,
    fr: `règlement collectif de dettes; RCD; tribunal du travail dettes; faillite personnelle; effacer toutes mes dettes;
      médiateur de dettes tribunal; je ne pourrai jamais rembourser tout cela; mon médiateur me donne trop peu pour vivre`,
    en: `collective debt settlement; personal bankruptcy; get rid of all my debts; labour court debts; debt relief; debts too
      high to ever repay; I can never pay this back in my lifetime; my debt mediator gives me too little to live on`,
    de: `kollektive Schuldenregelung; Privatinsolvenz; alle Schulden erlassen; Arbeitsgericht Schulden; ich kann das nie
      zurückzahlen und will neu anfangen`,
    tr: `toplu borç düzenlemesi; kişisel iflas; bütün borçlarımın silinmesi; iş mahkemesi borç; bu borcu ömrüm boyunca
      ödeyemem`,
  },
  {
    need: 'budgetbegeleiding',
    why: 'For who keeps the purse but wants to learn; residents say they cannot handle money or where does it all go.',
    sheets: 'budgetbegeleiding',
    also: 'budgetbeheer; schuldbemiddeling; financiële steun -dringende',
    nl: `budgetbegeleiding; budgetbegeleiding OCMW; leren omgaan met geld; leren budgetteren; leren sparen; ik kan niet met geld
      omgaan; ik kan niet sparen; ik heb een gat in mijn hand; het geld vliegt de deur uit; waar gaat mijn geld naartoe; geen
      overzicht op mijn geld; overzicht inkomsten en uitgaven; inkomsten en uitgaven; huishoudboekje; kasboek; budgetplan;
      budgetplan maken; maandbudget; huishoudbudget; begroting van ons gezin; tips om rond te komen met mijn loon; tips om minder
      uit te geven; besparen in het huishouden; zuinig leven; zuiniger leven; te veel uitgeven; ik koop te veel; koopverslaving
      rekeningen; ik geef te veel uit aan kleren; mijn man smijt met geld; mijn dochter kan niet met geld omgaan; mijn zoon
      verdient goed maar is altijd blut; altijd geld op halverwege de maand; halverwege de maand is alles op; welke rekening eerst
      betalen; rekeningen op tijd betalen; ik vergeet mijn facturen te betalen; betalingen vergeten; hulp met mijn administratie
      en budget; advies over geld; budgetadvies; budgetcoach; budgethulp; ik betaal zelf maar wil iemand die meekijkt; zelf mijn
      rekeningen blijven doen met wat raad; alleen gaan wonen en leren budgetteren; mijn man deed altijd de rekeningen en is
      gestorven; schulden vermijden; voorkomen dat ik schulden krijg; uit het rood geraken; in het rood staan; negatieve saldo op
      de bank; ik verdien goed genoeg maar op de vijftiende is mijn rekening leeg; ons twee lonen verdwijnen en wij weten niet
      waaraan; mijn zoon zit pas op zijn studio en eet elke dag frietjes van het frietkot; mijn vrouw houdt de centen bij en ik
      heb er geen zicht op; sinds mijn moeder dood is moet ik voor het eerst zelf rekeningen doen; nooit geleerd hoe ge met geld
      moet omgaan; mijn pa regelde altijd de bank en nu zit ik met de handen in het haar; enveloppen systeem met geld per week;
      hoeveel moet ik opzij zetten voor de jaarlijkse afrekening; opzij leggen; opzijzetten; hoe spaar ik voor onverwachte kosten;
      een appeltje voor de dorst; geld potje per maand indelen; potjes maken; maandelijks plannetje maken met iemand; dat er eens
      iemand met mij mijn uitgaven bekijkt; waar zit het lek in onze uitgaven; 't geld brandt in mijn zakken; mijn centen smelten
      als sneeuw; ik kan mijn geld niet bijhouden; met een excel mijn uitgaven bijhouden; vaste kosten in kaart brengen;
      abonnementen waar ik niet meer van weet; op tijd leren betalen; altijd herinneringskosten want ik betaal te laat uit
      slordigheid; vergeetachtig met facturen door ADHD; chaotisch met geld; jong koppel leert huishouden met een klein loon;
      zakgeld kinderen leren beheren; cursus omgaan met geld; vorming budgetteren; uitgavenpatroon; ik wil het zelf leren doen; ik
      bestel 's avonds van alles op het internet en schrik dan van mijn rekening; meekijken met wat er binnenkomt en buitengaat;
      wat komt er binnen en wat gaat er buiten; maandplan opstellen zodat we uitkomen met ons loon; nooit toekomen op het einde
      van de maand en leren sparen; raad om te sparen; voor het eerst alleen wonen en mijn geld verdelen; geld leren verdelen over
      de maand; uitkomen met ons loon; ruzie over geld met mijn vrouw, iemand die ons helpt plannen; samen met mijn partner de
      uitgaven plannen; bestellingen op internet onder controle krijgen; leren tellen met geld`,
    fr: `guidance budgétaire; gérer mon budget; apprendre à gérer son argent; je ne sais pas gérer mon argent; conseils budget;
      faire un budget; mon salaire disparaît et je ne sais pas où; apprendre à mettre de côté; tenir mon budget; aide pour tenir
      mon budget; mieux gérer mes dépenses moi-même`,
    en: `budget coaching; budgeting help; learn to manage money; overview of my income and expenses; I am bad with money; where
      does my money go; I earn enough but it is gone by the fifteenth; learn to put money aside; plan my monthly spending; help me
      plan my spending; learn to save money each month; keep track of my expenses`,
    de: `Budgetberatung; mit Geld umgehen lernen; Haushaltsplan; Überblick über Ausgaben; Mitte des Monats ist mein Konto leer
      obwohl ich genug verdiene`,
    tr: `bütçe danışmanlığı; parayı idare etmeyi öğrenmek; aile bütçesi; gelir gider takibi; iyi kazanıyorum ama ayın ortasında
      bitiyor`,
  },
  {
    need: 'budgetbeheer',
    why: 'Someone else holds the purse; residents say "my money is at the OCMW" and ask for their weekly "leefgeld".',
    sheets: 'budgetbeheer',
    also: 'budgetbegeleiding; schuldbemiddeling; collectieve schuldenregeling',
    nl: `budgetbeheer; budgetbeheer OCMW; budgetbeheerder; in budgetbeheer zitten; OCMW beheert mijn geld; OCMW betaalt mijn
      rekeningen; iemand die mijn rekeningen betaalt; iemand anders mijn geld laten beheren; mijn geld laten beheren; laat iemand
      mijn facturen betalen; ik krijg het niet meer geregeld met mijn facturen laat het OCMW betalen; loon op rekening van het
      OCMW; uitkering op rekening OCMW; budgetrekening; beheersrekening; systeemrekening; leefgeld; leefgeld per week; weekgeld;
      zakgeld van het OCMW; meer leefgeld vragen; mijn leefgeld is te weinig; leefgeld niet gestort; wanneer krijg ik mijn
      leefgeld; extra leefgeld voor schoolspullen; stoppen met budgetbeheer; uit budgetbeheer geraken; budgetbeheer stopzetten;
      vrijwillig budgetbeheer; mijn broer kan zijn geld niet beheren; mijn zoon met een beperking kan niet met geld om; mijn
      moeder dementeert en betaalt haar rekeningen niet meer; ons vader betaalt zijn facturen niet meer; bewindvoerder;
      bewindvoering; bewindvoerder aanvragen voor mijn moeder; iemand maakt misbruik van het geld van mijn tante; mijn buurvrouw
      geeft al haar geld weg; ik drink mijn geld op; ik vergok al mijn geld en wil dat iemand het bewaart; bankkaart afgeven; geld
      in handen geven van maatschappelijk werker; ik krijg elke donderdag zestig euro op mijn kaartje en dat is te weinig; mijn
      assistente is met verlof en mijn weekgeld staat er niet; mijn zus geeft alles uit aan drank, iemand moet haar rekeningen
      overnemen; ik vertrouw mezelf niet met een bankkaart; nonkel met een licht verstandelijke beperking laat zich geld
      aftroggelen; mijn zoon snuift zijn loon op en betaalt geen huur meer; mijn moeder heeft alzheimer en er liggen onbetaalde
      facturen onder haar matras; ik wil weer zelf aan mijn geld kunnen; heb genoeg van dat weekgeld en wil mijn eigen rekening
      terug; laat het OCMW eerst mijn huur en elektriek betalen; de huur rechtstreeks door het OCMW laten betalen; mijn pensioen
      laten toekomen op een rekening van het OCMW; iemand moet mijn portemonnee bewaken; toestemming vragen om een fiets te kopen
      van mijn gespaard geld; ik wil 200 euro van mijn spaarpot bij het OCMW; mijn rekening onder toezicht; de vrederechter wil
      een bewindvoerder voor mijn nonkel; zijn centjes uit handen geven; financieel misbruik door kleindochter; de kuisvrouw
      plundert de rekening van tante; wie past er op het geld van mijn broer; geldbeheer; geldbeheer door OCMW; geldzaken uit
      handen geven; mijn facturen naar het OCMW laten sturen; extra weekgeld voor de kermis; geld van mijn beheerrekening voor een
      cadeau; afspraak budgetbeheerder over extra uitgave; wekelijkse storting; loon laten ontvangen door het OCMW en mijn huur
      laten betalen; mijn uitkering op een rekening van het OCMW zodat ik geen domme dingen doe; ik kan niet van mijn geld
      afblijven; geld voor mij bijhouden en elke week een beetje geven; iemand die zijn rekeningen overpakt; vader zijn geld is
      altijd op de derde van de maand; ik geef alles uit de eerste week; beschermen tegen mijzelf met geld; bankkaart niet meer
      bij mij durven houden; iemand anders laten mijn vaste kosten betalen; verslaafd en het OCMW bewaart zijn geld; geld beetje
      bij beetje uitdelen; geld in kleine beetjes krijgen; mijn huishuur en elektriek laten betalen met mijn geld want ik krijg
      het niet geregeld; de assistent mijn rekeningen laten betalen van mijn geld; iemand die toeziet op mijn bankrekening; alles
      kwijtspelen aan gokkasten; gokken en geen controle over mijn geld; gokkasten vreten mijn loon op; zij laat zich geld
      afpakken; laat zich altijd geld afpakken; zij tekent alles wat ze haar voorleggen en haar geld is weg; kan de sociale dienst
      de rekening van mijn dochter doen; mijn pincode aan de sociale dienst geven; telkens mijn geld binnenkomt is het op`,
    fr: `gestion budgétaire; le CPAS gère mon argent; quelqu'un qui paie mes factures à ma place; argent de vie hebdomadaire;
      administrateur de biens; je ne reçois que soixante euros par semaine du CPAS; mon frère dépense tout en alcool`,
    en: `budget management; OCMW manages my money; someone to pay my bills for me; weekly allowance from OCMW; administrator for
      my mother's money; I only get sixty euro a week from OCMW; I want control of my own account back; someone else to manage my
      money and pay my bills; social worker pays my rent and bills from my money`,
    de: `Budgetverwaltung; ÖSHZ verwaltet mein Geld; jemand bezahlt meine Rechnungen; Taschengeld pro Woche; ich bekomme nur
      sechzig Euro pro Woche vom ÖSHZ`,
    tr: `bütçe yönetimi; paramı OCMW yönetsin; faturalarımı başkası ödesin; haftalık harçlık; OCMW bana haftada altmış euro
      veriyor yetmiyor`,
  },
  {
    need: 'zelfstandige in moeilijkheden',
    why: 'Shopkeepers and tradesmen say their business fails; they do not expect an OCMW to be for them.',
    sheets: 'financiële problemen zelfstandigen',
    also: 'schuldbemiddeling; leefloon -equivalent; financiële steun -dringende; voorschot uitkering',
    nl: `zelfstandige met schulden; zelfstandige in moeilijkheden; ik ben zelfstandige en kom niet rond; ik ben zelfstandig en heb
      geen inkomen; mijn zaak draait niet; mijn zaak gaat slecht; mijn winkel draait slecht; mijn café loopt niet meer; mijn
      restaurant is failliet; mijn frituur gaat over kop; faillissement; failliet; ik ga failliet; failliet als zelfstandige; mijn
      zaak is failliet; bijna failliet; boeken neerleggen; stoppen met mijn zaak; stopzetting van zelfstandige activiteit; zaak
      stopzetten met schulden; sociale bijdragen niet kunnen betalen; RSVZ bijdragen schulden; achterstand sociaal
      verzekeringsfonds; vrijstelling sociale bijdragen; btw-schuld; btw niet kunnen betalen; personenbelasting zelfstandige
      schulden; overbruggingsrecht; overbruggingskrediet; faillissementsuitkering; Dyzo; ondernemer in nood; zelfstandigen in
      nood; ondernemer schulden; eenmanszaak schulden; klanten betalen niet mijn zaak in problemen; leveranciers niet meer kunnen
      betalen; mijn man is zelfstandige en zijn zaak draait niet; mijn vader is loodgieter en kan zijn facturen niet meer betalen;
      zelfstandige ziek geen inkomen; boer in moeilijkheden; landbouwer met schulden; zelfstandige leefloon; heeft een
      zelfstandige recht op OCMW; zelfstandige in bijberoep schulden; burn-out als zelfstandige en geen geld; kredieten van de
      zaak; ik heb een bakkerij en sta om drie uur op maar verdien niks meer; de werf voor de deur heeft mijn winkel leeggezogen
      en ik kan de leveranciers niet volgen; ik ben taxichauffeur op eigen rekening en de lening van de wagen wurgt mij; kapster
      met een eigen salon, ziek gevallen en geen klanten; onze varkensprijzen zijn gezakt en de bank wordt zenuwachtig; de
      melkprijs is te laag en wij kunnen de stal niet afbetalen; mijn man is dakwerker op zijn eigen en een klant betaalt hem al
      een half jaar niet; mijn zoon heeft een foodtruck en kan zijn sociale lasten niet dragen; mijn aannemerszaak gaat overkop;
      over de kop; wij hebben de frituur moeten sluiten; de curator heeft de sleutels van mijn zaak; ondernemingsrechtbank;
      opgeroepen door de ondernemingsrechtbank; gerechtelijke reorganisatie; kwartaalbijdragen achter; mijn sociaal secretariaat
      eist geld; btw-aanslag die ik niet kan ophoesten; geen opdrachten meer als freelancer; opdrachten blijven uit; omzet
      ingestort; mijne winkel trekt geen klanten meer; 't café draait nie meer; den boer kan zijn leningen nie meer betalen; als
      zelfstandige nergens recht op; eigen zaak en privé alles door elkaar en overal schuld; ex-zelfstandige met schulden; na mijn
      faling geen inkomen; faling; verschoonbaar na faillissement; sluiting van mijn krantenwinkel; handelaar met
      leveranciersschulden; boekhouder zegt dat ik moet stoppen met de zaak; uitkering na stopzetting zaak; webshop mislukt en
      blijven zitten met stock; boeren op een kruispunt; het sociaal verzekeringsfonds stuurt een aanmaning voor mijn kwartaal;
      mijn klanten betalen niet en ik lig er wakker van; aannemer met wanbetalers; de zaak gaat op de fles; mijn zaak gaat op de
      fles; zelfstandige in de miserie; mijn facturen worden niet betaald en ik ga kopje onder; kapsalon of winkel en ik krijg
      mijn huur niet meer betaald; sociale bijdragen van mijn zaak staan open; als boer mijn leningen niet afbetaald krijgen; mijn
      winkeltje draait niet en ik sta in het krijt; de kosten van mijn zaak stijgen en ik geraak er niet; achterstand sociale
      bijdragen zelfstandige; zelfstandig en lang ziek en nu facturen van de zaak; berg facturen van mijn zaak; sluiten of
      doorgaan met mijn zaak; restaurant met verlies; leveranciers van mijn zaak niet kunnen betalen; RSZ en btw niet betaald;
      belastingen van de zaak achterstallig; stoppen met mijn zaak en schulden; boekhouder zegt dat mijn zaak failliet gaat`,
    fr: `indépendant en difficulté; faillite; mon commerce fait faillite; cotisations sociales impayées; droit passerelle; dettes
      TVA; ma boulangerie ne tourne plus; je suis indépendant malade et sans revenu; indépendant en difficulté financière; mon
      commerce va mal`,
    en: `self-employed with debts; my business is failing; bankruptcy; cannot pay social contributions; shop owner without income;
      bridging right; my bakery earns nothing any more; self-employed, ill and no income; self-employed debts; self-employed and
      in debt; small business owner with debts`,
    de: `Selbständiger mit Schulden; Konkurs; mein Geschäft geht pleite; Sozialbeiträge nicht bezahlt; meine Bäckerei läuft
      nicht mehr`,
    tr: `esnaf borçları; iflas ettim; dükkanım batıyor; serbest meslek borçlarım; sosyal primleri ödeyemiyorum; fırınım iş
      yapmıyor; hastayım dükkanı açamıyorum`,
  },
];
