import type { Need } from '../need.ts';

/** What residents ask when a child comes into the family: telling the town, proving it later, and whose child it is. */
export const BIRTH_AND_FAMILY_TIES: readonly Need[] = [
  {
    need: 'geboorte aangeven',
    why: 'Parents say that the baby is there and ask what must be done with the town hall, not "geboorteaangifte".',
    sheets: 'geboorteaangifte; aangifte geboorte',
    also: 'kind erkennen; geboortepremie; naamskeuze; groeipakket',
    nl: `geboorteaangifte; geboorte aangeven; aangifte van geboorte; baby aangeven op het gemeentehuis; ons kindje is geboren;
      ik ben pas bevallen wat nu; mijn vrouw is bevallen in het ziekenhuis, waar moet ik de baby aangeven; pasgeboren baby
      inschrijven; ons dochtertje is gisteren geboren en moet nog ingeschreven worden; kindje laten registreren; kind aangeven
      na de bevalling; hoeveel dagen heb ik om de geboorte aan te geven; binnen de 15 dagen aangeven; te laat met de aangifte
      van onze baby; geboorte melden; borelingske aangeven; klein mannen geboren gemeente; tweeling geboren; thuis bevallen, hoe
      geef ik de geboorte aan; medisch attest van de vroedvrouw naar de gemeente brengen; papier van het moederhuis; materniteit
      papieren aangifte; geboorte aangeven als we niet getrouwd zijn; geboorte online aangeven; kan de papa alleen de geboorte
      gaan aangeven; moet de moeder mee om de baby aan te geven; wat meenemen om een geboorte aan te geven; in welke gemeente
      moet ik de geboorte aangeven; baby krijgt rijksregisternummer; naam van de baby doorgeven; onze zoon is geboren; kleinkind
      geboren, wie moet het aangeven; nieuw kindje in ons gezin melden; geboorte burgerlijke stand; boreling registreren;
      bevallen in een ander stad dan waar we wonen; de kleine is vannacht gekomen en ik lig nog op de kraamafdeling, wat met de
      papieren; vriendin ligt nog in de kraamkliniek, mag ik met het bundeltje van de vroedvrouw alleen naar het loket;
      keizersnede gehad en ik kan nog niet buiten om ons kind te laten opschrijven; prematuurtje in de couveuse, moet dat ook al
      binnen de twee weken doorgegeven worden; drieling erbij, drie keer langskomen bij de burgerlijke stand; ze is op de
      parking van het hospitaal ter wereld gekomen, welke stad schrijft haar in; ons manneke is er, waar moet ik hem gaan
      opgeven; 'k zijn juist vader geworden, naar waar moek gaan; kersverse papa zoekt het juiste loket voor zijn spruit; een
      derde kindje gekocht, wie schrijft het op; wij bleven lang in de kraamkliniek en zijn de termijn voorbij; ze kwam vroeger
      dan voorzien en niemand heeft haar al ingeschreven; loket in de kliniek waar ge de pasgeborene kunt laten opschrijven;
      geboren in de stad maar wij wonen op den buiten, waar opgeven; mijn dochter van 17 is bevallen en er is geen vader, wie
      gaat naar het stadhuis; bij de weeën was er geen tijd, hij is in de auto geboren; gezinsuitbreiding sinds zondag; de baby
      is er; net mama geworden; de ooievaar is langs geweest; geboortebericht van de arts binnenbrengen; badjesbevalling thuis
      met de vroedvrouw, welk formulier dan; ons kleintje is er; de kleine is er, waar laten inschrijven; pasgeboren baby laten
      inschrijven op het gemeentehuis; kind aangeven; baby aangeven; te vroeg geboren, hoe lang om in te schrijven; dochter kwam
      vannacht`,
    fr: `déclaration de naissance; déclarer la naissance de mon bébé; mon enfant vient de naître; enregistrer un nouveau-né à
      la commune; délai pour déclarer une naissance; déclarer un bébé né à l'hôpital; je viens d'accoucher, que faire à la
      commune; papa doit-il venir seul déclarer le bébé; nous avons eu des jumeaux`,
    en: `register a birth; my baby was born; birth registration; declare newborn at town hall; how many days to register my
      baby; newborn needs national number; we just had twins, what paperwork; my wife is still in the maternity ward, can I go
      alone; baby born at home; register a newborn; register the birth of our baby`,
    de: `Geburt anmelden; Geburtsanmeldung; mein Baby ist geboren; Neugeborenes anmelden; ich bin gerade Vater geworden,
      welche Papiere; wir haben Zwillinge bekommen`,
    tr: `doğum bildirimi; bebeğim doğdu; yeni doğan kaydı; bebeği belediyeye kaydettirmek; eşim doğum yaptı ne yapmalıyım;
      ikizlerimiz oldu`,
  },
  {
    need: 'afschrift van de geboorteakte',
    why: 'Asked by its purpose or by old names: "geboortebewijs", "uittreksel"; the birth itself is long past.',
    sheets: 'akte geboorte; geboorteakte*; afschrift geboorte*',
    also: 'uittreksel bevolkingsregister; legaliseren; stamboomopzoeking',
    nl: `geboorteakte; akte van geboorte; geboortebewijs; geboorteattest; geboortecertificaat; afschrift van mijn geboorteakte;
      uittreksel geboorteakte; uittreksel uit de geboorteakte; kopie van mijn geboorteakte opvragen; ik heb mijn geboorteakte
      nodig om te trouwen; geboorteakte voor de ambassade; geboortebewijs voor de notaris; bewijs van geboorte voor de school;
      geboorteakte van mijn kind nodig voor het ziekenfonds; geboortebewijs van mijn dochter voor een buitenlands paspoort; waar
      kan ik mijn geboorteakte krijgen; hoe vraag ik een geboorteakte aan; geboorteakte online downloaden; internationale
      geboorteakte; geboorteakte in meerdere talen; meertalige geboorteakte; papier waar op staat waar en wanneer ik geboren
      ben; bewijs dat ik de moeder ben van mijn kind; bewijs wie mijn ouders zijn; geboorteakte van mijn overleden moeder;
      volledig afschrift geboorte; wat kost een geboorteakte; geboorteakte kwijt; mijn geboortepapier is verloren;
      geboortestaat; ik ben in een andere gemeente geboren en heb mijn akte nodig; geboorteuur opzoeken; hoe laat ben ik
      geboren; fout in mijn geboorteakte; document geboorte voor de werkgever; geboorteakte laten nasturen; baas wil een papier
      zien voor mijn tien dagen geboorteverlof; vroedvrouw zei dat ge later nog een attestje van de geboorte kunt trekken; ik
      moet bij de paters van mijn schooltje aantonen waar mijn wieg stond; consulaat wil zwart op wit wie mijn vader en moeder
      zijn; de trouwambtenaar in Spanje vraagt een stuk over mijn geboorte; mijn astrologe wil het uur dat ik ter wereld kwam;
      mijn geboortedag staat verkeerd in de akte, één dag ernaast; op mijn akte ontbreekt een letter van mama's naam; ik ben
      destijds in een kliniek aan zee geboren en weet niet wie mijn akte bewaart; grootmoeder heeft nooit een papier van haar
      geboorte gehad; in het weeshuis opgegroeid en nooit mijn akte gezien; ik wil zien wie er als vader op staat; notaris moet
      weten of ik echt haar zoon ben; erfgenaam bewijzen met geboorte van de kinderen; adoptiebureau wil een recente akte van
      mijn geboorte; e-mail van de universiteit, birth certificate bijvoegen; den afschrift van mijn geboorte;
      geboorteuittreksel; papierke van mijn geboorte; mijn zoon zijn geboorte bewijzen bij de mutualiteit; akte van toen ik
      geboren ben digitaal met zegel; uittreksel met stempel voor de bruiloft ginder; papier van mijn geboorte; officieel stuk
      waar mijn ouders op staan; wie mijn ouders zijn bewijzen met een akte; geboortebewijs voor de aanvraag van een
      nationaliteit; geboortepapier; uittreksel van mijn geboorte voor een trouw; geboortestuk; geboortestuk voor een school in
      het buitenland; plaats en uur van mijn geboorte op papier`,
    fr: `acte de naissance; extrait d'acte de naissance; copie de l'acte de naissance; certificat de naissance; acte de
      naissance pour le mariage; extrait de naissance international; preuve de naissance pour l'école; où demander mon acte de
      naissance; à quelle heure suis-je né; l'ambassade veut mon acte original; où est conservé mon acte si je suis né
      ailleurs`,
    en: `birth certificate; copy of my birth certificate; where do I get my birth certificate; proof of birth for the embassy;
      birth certificate for marriage; international birth certificate; birth record of my child; what time was I born;
      university abroad wants my birth record; mistake on my birth certificate`,
    de: `Geburtsurkunde; Auszug aus der Geburtsurkunde; Kopie der Geburtsurkunde; internationale Geburtsurkunde; ich brauche
      einen Nachweis meiner Geburt für die Hochzeit; Fehler in der Geburtsurkunde`,
    tr: `doğum belgesi; doğum kayıt örneği; doğum belgesi almak; çocuğumun doğum belgesi; hangi saatte doğdum; konsolosluk
      doğum belgesi istiyor`,
  },
  {
    need: 'een kind erkennen',
    why: 'Unmarried parents say "op mijn naam zetten" or "papa worden op papier"; "erkennen" is a word they learn at the desk.',
    sheets: 'kind erkennen; erkenning kind -akte',
    also: 'prenatale erkenning; akte erkenning; geboorteaangifte; naamskeuze',
    nl: `kind erkennen; erkenning van een kind; mijn kind erkennen; ongeboren kind erkennen; erkennen voor de geboorte; we zijn
      niet getrouwd en verwachten een baby; mijn vriendin is zwanger en we zijn niet gehuwd; in verwachting en niet
      getrouwd; mijn lief is in verwachting, hoe word ik op papier de vader; kind op naam van de vader zetten; hoe word
      ik officieel de vader; kindje op mijn naam laten zetten; ik ben de biologische vader maar sta nergens op papier;
      vader staat niet op de geboorteakte; vaderschap laten vastleggen; vaderschap erkennen; meemoeder erkennen; mijn vrouw
      krijgt ons kind en ik wil ook mama zijn op papier; twee mama's kind erkennen; ex wil mijn kind niet laten erkennen; moeder
      weigert toestemming voor erkenning; ik wil mijn zoon later nog erkennen; mijn dochter is 14 en ik heb ze nooit erkend;
      samenwonend en zwanger wat moeten we regelen; wettelijk samenwonend en zwanger papa automatisch; moet ik ons kind erkennen
      als we samenwonen; afstamming vastleggen; prenatale erkenning doen; attest van de gynaecoloog voor erkenning; papa zonder
      trouwboekje; kind buiten het huwelijk; vader erkent kind niet; mag ik een kind erkennen dat niet van mij is; erkennen
      gemeente afspraak; wanneer een baby erkennen; ouderschap regelen; mijn lief is uitgerekend in maart en wij dragen geen
      ring, hoe komt mijn naam op dat kind; buikje van zes maanden en nog niks geregeld voor de papa; wij hokken al jaren en nu
      is ze in verwachting; ik was erbij op de echo maar voor de wet besta ik niet als vader; mijn zoon gaat papa worden en zij
      zijn niet getrouwd; ons ma heeft nooit gezegd wie mijn pa is en nu wil hij het toegeven; mijn vader wil mij op mijn
      dertigste alsnog als zijn kind aanvaarden; hij zat in de gevangenis toen onze kleine kwam en staat er niet op; het kind
      heet nu naar zijn moeder want de vader kwam niet opdagen; mijn vrouw draagt ons kindje via een donor; wij zijn twee
      vrouwen en de ene is zwanger; mijn vriend wil er niks van weten, kan ik hem verplichten vader te zijn; haar man is niet de
      vader maar ik wel en we willen dat rechtzetten voor de baby komt; ik wil rechten hebben over mijn kind ook al wonen we
      apart; als er iets gebeurt bij de bevalling, is ons kindje dan van mij; getrouwd met een ander maar zwanger van mij; moet
      mijn vriendin tekenen dat ik de papa ben; samen naar het loket voor de bevalling om als vader geboekt te staan; 'k ben ik
      de vader mor 't staat nieverst; ongehuwd en zwanger; papa worden zonder trouwring; vader voor de wet worden; kind op zijn
      naam pakken; zwangerschapsattest en naar het stadhuis; de papa staat niet op de papieren van de baby; niet getrouwd en een
      baby op komst; vader worden zonder te trouwen; we zijn niet getrouwd, moet de papa iets tekenen voor de kleine; de kleine
      moet ook op zijn naam staan als vader; geen koppel meer maar toch de vader, op de akte komen; alleen mama staat op de
      geboorteakte; vader later op de akte zetten`,
    fr: `reconnaître un enfant; reconnaissance de paternité; reconnaissance prénatale; nous ne sommes pas mariés et j'attends un
      bébé; devenir officiellement le père; coparente reconnaître l'enfant; reconnaître mon enfant avant la naissance; ma copine
      est enceinte et nous ne sommes pas mariés; je suis le père mais pas sur l'acte; deux mamans, comment être mère
      officiellement; reconnaître le bébé avant la naissance; pas mariés et bébé en route`,
    en: `acknowledge a child; recognise my child; acknowledge paternity; we are not married and expecting a baby; become the
      legal father; register as father before birth; co-mother recognise child; my girlfriend is pregnant and we are not
      married; I am the dad but not on paper; two mums, how do I become a legal parent`,
    de: `Kind anerkennen; Vaterschaft anerkennen; Anerkennung vor der Geburt; wir sind nicht verheiratet und erwarten ein
      Kind; meine Freundin ist schwanger und wir sind nicht verheiratet; ich bin der Vater aber stehe nirgends`,
    tr: `çocuğu tanıma; babalık tanıma; evli değiliz bebek bekliyoruz; çocuğu üzerime almak; kız arkadaşım hamile evli
      değiliz; babasıyım ama kağıtta yazmıyor`,
  },
  {
    need: 'afschrift van de akte van prenatale erkenning',
    why: 'The paper that proves a recognition before birth, asked when the baby is registered elsewhere or by the insurance.',
    sheets: 'prenatale erkenning',
    also: 'akte erkenning; kind erkennen; geboorteaangifte',
    nl: `akte van prenatale erkenning; afschrift prenatale erkenning; bewijs van prenatale erkenning; papier dat ik ons
      ongeboren kind erkend heb; kopie van de erkenning voor de geboorte; erkenningsakte voor het ziekenhuis; bewijs van
      erkenning meenemen naar de bevalling; akte van erkenning ongeboren baby kwijt; uittreksel erkenning tijdens de
      zwangerschap; prenataal erkend bewijs; vaderschap voor de geboorte op papier; attest prenatale erkenning opvragen; we
      hebben vóór de bevalling getekend dat ik de papa ben, waar ligt dat papier; kraamkliniek vraagt of ik het kind al op
      voorhand erkend heb; getekend toen ze zeven maand zwanger was, ik moet het kunnen tonen; prenataal erkend in een andere
      stad, hoe krijgt ons gemeentehuis dat; bewijs tonen dat ik ongeboren kind erkende, ik ben nu geboorteverlof aan het
      aanvragen; papa in spe moet zijn erkenning meebrengen naar de materniteit; akte van voor de geboorte voor de verzekering
      van ons ongeboren kind; de vader is verongelukt tijdens mijn zwangerschap maar had al getekend als papa; erkenning buik
      papier; prenatale akte dubbel; de vroedvrouw wil zien dat hij al erkend heeft; uitgerekend volgende week en ons
      erkenningspapier is zoek`,
    fr: `acte de reconnaissance prénatale; copie de la reconnaissance avant la naissance; preuve de reconnaissance prénatale;
      j'ai reconnu le bébé avant la naissance, où est le papier`,
    en: `certificate of prenatal acknowledgement; copy of the recognition before birth; I signed as father before birth, where
      is the paper`,
  },
  {
    need: 'afschrift van de akte van erkenning',
    why: 'The proof of a recognition that was done already; asked as "bewijs dat ik de vader ben".',
    sheets: 'akte erkenning -prenatale',
    also: 'prenatale erkenning; kind erkennen; akte geboorte',
    nl: `akte van erkenning; erkenningsakte; afschrift van de erkenning; uittreksel akte van erkenning; kopie erkenningsakte
      opvragen; bewijs dat ik mijn kind erkend heb; bewijs dat ik de vader ben voor de advocaat; papier van de erkenning voor
      de rechtbank; bewijs van vaderschap voor het kindergeld; document dat mijn kind door de vader erkend is; postnatale
      erkenning bewijs; akte erkenning meemoeder; erkenning papier verloren; bewijs van afstamming; kinderbijslagfonds gelooft
      niet dat ik de papa ben, ik heb hem toch erkend; de school van mijn zoon vraagt een stuk dat ik hem erkend heb; voor het
      bezoekrecht vraagt de rechter het bewijs van mijn erkenning; jaren geleden erkend op het stadhuis en geen blad meer van;
      ambassade wil zien dat ik mijn dochter erkende; op welke datum heb ik mijn kind erkend; erkenning van toen opvragen bij
      de gemeente waar we tekenden; mijn pa heeft mij pas op mijn twaalfde erkend, daar moet een akte van bestaan; meemama
      moet bewijzen dat ze erkend heeft voor haar ouderschapsverlof; notaris vraagt of nonkel die dochter ooit erkend had;
      dubbel van de erkenning; vaderschapspapier; papierke da 'k hem erkend heb; consulaat vraagt de erkenning van onze tweede`,
    fr: `acte de reconnaissance; copie de l'acte de reconnaissance; preuve que je suis le père; l'école veut la preuve que je
      l'ai reconnu; date de ma reconnaissance de paternité`,
    en: `certificate of acknowledgement of a child; copy of recognition deed; proof that I am the father; school wants proof
      that I recognised my son; when did I acknowledge my child`,
  },
  {
    need: 'naamskeuze, de familienaam van het kind',
    why: 'Parents ask which surname, double name or whose name first; the sheet is titled as a deed.',
    sheets: 'naamskeuze',
    also: 'geboorteaangifte; kind erkennen; akte naamsverandering',
    nl: `naamskeuze; familienaam van de baby kiezen; dubbele familienaam; kind naam van de mama geven; achternaam van moeder of
      vader; welke achternaam krijgt mijn kind; allebei onze namen voor ons kind; wiens naam komt eerst; mag ons kind mijn naam
      dragen; kind de naam van de vader geven na erkenning; ouders zijn het niet eens over de familienaam; tweede kind zelfde
      naam als eerste; verklaring van naamskeuze; akte van naamskeuze; afschrift naamskeuze; achternaam van ons kind nog
      wijzigen na de geboorte; naam van meemoeder voor kind; familienaam kiezen bij de geboorte; bewijs van naamskeuze; dubbele
      naam kind aanvragen; mijn man wil de zijne en ik de mijne, hoe gaat onze kleine heten van achternaam; krijgt ons kind
      automatisch de naam van papa; schoonouders staan erop dat hun stamnaam blijft bestaan; eerste heeft mijn naam, mag het
      zusje de zijne; met een streepje tussen onze twee familienamen; eerst mama's naam en dan papa's; we ruziën over hoe de
      baby van achter gaat heten; ik draag zelf een dubbele naam, hoeveel geef ik door; onze achternaam is zo lang, mogen we er
      een laten vallen voor de baby; twee mama's en een achternaam voor de kleine; de vader is weg en ik wil dat mijn kind heet
      zoals ik; in Spanje hebben kinderen twee namen, kan dat hier ook; de stamhouder; papa heeft te laat erkend en nu willen
      wij zijn naam erbij; formulier waar we samen de achternaam tekenden; bewijs welke familienaam we toen kozen; wie beslist
      over den achternaam; van wie erft de baby zijn naam; achternaam mama, tweede kind ook; broertje en zusje een andere
      achternaam; zijn naam en mijn naam samen doorgeven; de familienaam van allebei doorgeven`,
    fr: `choix du nom de famille; nom de famille du bébé; double nom enfant; donner le nom de la mère; déclaration de choix de
      nom; quel nom portera notre bébé; nos deux noms avec un trait d'union; nous ne sommes pas d'accord sur le nom`,
    en: `choose surname of baby; double surname child; give child the mother's name; declaration of name choice; which last
      name will our baby get; hyphenated surname for our baby; we cannot agree on the last name`,
    de: `Familienname des Kindes wählen; Doppelname Kind; Namenswahl; welchen Nachnamen bekommt unser Baby; wir streiten über
      den Nachnamen`,
    tr: `çocuğun soyadı seçimi; çift soyadı; annenin soyadını vermek; bebeğimiz hangi soyadını alacak; iki soyadı birden`,
  },
  {
    need: 'adoptie laten inschrijven',
    why: 'Adoptive parents come home with a foreign paper and ask how their child gets into the registers.',
    sheets: 'aangifte adoptie',
    also: 'akte adoptie; geboorteaangifte; geboortepremie; kind erkennen',
    nl: `aangifte van adoptie; adoptie aangeven; kind adopteren; we willen een kindje adopteren; adoptiekind inschrijven in de
      gemeente; buitenlandse adoptie laten registreren; adoptie erkennen in België; adoptieakte laten overschrijven; ons
      adoptiekindje is aangekomen; pleegkind adopteren; stiefkind adopteren; het kind van mijn man adopteren; plusouder wil kind
      adopteren; adoptievonnis naar de gemeente; adoptie uit het buitenland papieren; binnenlandse adoptie wat moet ik doen;
      adoptiedochter op ons adres zetten; neefje adopteren; volwassene adopteren; hoe begin je aan adoptie; na jaren wachten
      mogen wij ons meisje uit Ethiopië gaan halen, wat nadien bij de gemeente; we kunnen zelf geen kinderen krijgen en willen
      een weeskind in huis; ons pleegzoontje woont hier al acht jaar en wij willen dat hij echt van ons wordt; mijn man is
      altijd een papa geweest voor mijn dochter en wil haar nu zijn naam en rechten geven; ons nichtje is wees geworden en wij
      willen haar als ons eigen kind; de jeugdrechter heeft ja gezegd, nu moet ons zoontje nog officieel van ons zijn; twee
      vaders en een kindje via een adoptiebureau; vonnis van de familierechtbank over ons pleegkind binnenbrengen; ons Chinees
      dochtertje heeft hier nog geen papieren; met een kind uit een weeshuis thuisgekomen; kind van een ander opvoeden en
      wettelijk het mijne maken; plusmama wil wettelijk mama worden; mijn stiefvader wil mij op mijn veertigste nog als zoon
      aannemen; kafala in Marokko en nu in België; kind aannemen; aangenomen kind inschrijven; kinderwens en adoptie; wachten op
      een adoptiekindje; federale centrale autoriteit heeft onze adoptie erkend; kindje uit Ethiopië of China in ons gezin
      opnemen als ons eigen; zoon van mijn vrouw wettelijk mijn kind maken; pleegkind voorgoed ons kind maken; pleegdochter onze
      naam geven; kinderloos en een kind uit het buitenland; stiefdochter als eigen kind; de echte vader worden van mijn
      stiefkind; terug uit Colombia met ons zoontje; dochter van mijn vrouw woont bij ons, haar vader worden`,
    fr: `déclaration d'adoption; adopter un enfant; enregistrer une adoption étrangère; inscrire mon enfant adopté; adopter
      l'enfant de mon conjoint; notre fille vient d'un orphelinat; mon mari veut adopter ma fille; nous ne pouvons pas avoir
      d'enfant et voulons adopter`,
    en: `register an adoption; adopt a child; foreign adoption recognised in Belgium; adopt my stepchild; register adopted
      child; our child came from an orphanage abroad; we cannot have children and want to adopt; my husband wants to adopt my
      daughter`,
    de: `Adoption anmelden; Kind adoptieren; ausländische Adoption eintragen; unser Kind kommt aus einem Waisenhaus; mein Mann
      will meine Tochter adoptieren`,
    tr: `evlat edinme; evlat edinme kaydı; yurt dışından evlat edinme; yetimhaneden çocuk aldık; eşim kızımı evlat edinmek
      istiyor`,
  },
  {
    need: 'afschrift van de adoptieakte',
    why: 'The proof of an adoption that is settled already, for a notary, a school or the adopted person.',
    sheets: 'akte adoptie',
    also: 'aangifte adoptie; akte geboorte',
    nl: `akte van adoptie; adoptieakte; afschrift adoptieakte; uittreksel uit de akte van adoptie; bewijs van adoptie; kopie
      van mijn adoptiepapieren; ik ben geadopteerd en zoek mijn akte; bewijs dat ons kind geadopteerd is; adoptiebewijs voor
      de notaris; adoptiebewijs voor het kindergeld; adoptieattest voor de werkgever, adoptieverlof; adoptie document
      opvragen; adoptiepapieren kwijt; ik ben als baby aangenomen en wil zien wat er op papier staat; mijn adoptieouders zijn
      dood en ik zoek mijn akte van toen; de erfrechter vraagt bewijs dat ik als kind aangenomen ben; ons geadopteerd meisje
      moet voor haar reispas haar adoptie bewijzen; hr-dienst wil iets zien voor zes weken adoptieverlof; roots zoeken in
      Korea en daar vragen ze mijn Belgische adoptiestukken; sinds wanneer ben ik wettelijk hun zoon; dossier van mijn adoptie
      in de jaren tachtig; aangenomen kind bewijs; adoptiepremie vraagt een kopie van het adoptiestuk; papier van toen ze mij
      aannamen; vonnis van adoptie in de registers, dubbel vragen`,
    fr: `acte d'adoption; copie de l'acte d'adoption; preuve d'adoption; j'ai été adopté bébé et je cherche mes papiers`,
    en: `adoption certificate; copy of adoption deed; proof of adoption; I was adopted as a baby and want my papers`,
  },
  {
    need: 'vaderschap betwisten',
    why: 'Said as "ik ben de vader niet"; the sheet is titled as the deed that follows from the court.',
    sheets: 'betwisting vaderschap',
    also: 'juridisch*; juridische hulp; kind erkennen; pro deoadvocaat',
    nl: `vaderschap betwisten; betwisting van vaderschap; ik ben niet de echte vader; het kind is niet van mij; DNA test
      vaderschap; man staat als vader op de geboorteakte maar hij is het niet; verkeerde vader op de akte; mijn ex-man staat
      als vader maar de baby is van mijn vriend; vader van mijn kind laten schrappen; vaderschap ontkennen; akte van
      betwisting vaderschap; afschrift betwisting vaderschap; vonnis over het vaderschap; niet de biologische vader; kind van
      een ander op mijn naam; erkenning ongedaan maken; het kind lijkt voor geen meter op mij en nu zegt ze dat het van een
      ander is; we waren al uit elkaar toen ze zwanger werd en toch sta ik als vader; ik betaal al jaren alimentatie voor een
      kind dat niet van mij blijkt; mijn vrouw heeft vreemdgegaan en het kind draagt mijn naam; uit een speekseltest blijkt
      dat ik de papa niet ben; hij tekende als papa maar is het niet, hoe krijg ik hem eraf; getrouwd maar de baby is van mijn
      minnaar; mijn broer is erin geluisd en heeft een kind van iemand anders op zijn naam; de man met wie ik nog getrouwd ben
      staat automatisch als vader; na het vonnis is papa geen papa meer, welk blad krijg ik; rechter heeft beslist dat hij de
      vader niet is; mijn echte vader is iemand anders dan op mijn akte staat; vader geschrapt door de rechter; koekoekskind;
      't is mijn kind niet; bloedproef of ik de vader ben; binnen het jaar naar de rechtbank om geen vader te zijn; dat kind
      is nie van mij`,
    fr: `contester la paternité; contestation de paternité; je ne suis pas le père biologique; acte de contestation de
      paternité; le test ADN montre que je ne suis pas le père; enfant d'un autre à mon nom`,
    en: `contest paternity; I am not the biological father; wrong father on birth certificate; paternity dispute; DNA test
      shows the child is not mine; my husband is listed as father but he is not`,
  },
];
