import type { Need } from '../need.ts';

/** What residents ask about the driving licence and about elections. */
export const DRIVING_AND_VOTING: readonly Need[] = [
  {
    need: 'rijbewijs aanvragen of vernieuwen',
    why: 'Who passed the exam, or has the old pink paper or an expired card, says "rijbewijs" and nothing European.',
    sheets: 'europees rijbewijs; rijbewijs -voorlopig -internationaal -buitenlands -diefstal -verlies',
    also: 'voorlopig rijbewijs; buitenlands rijbewijs; diefstal rijbewijs; internationaal rijbewijs',
    nl: `rijbewijs; rijbewijs aanvragen; definitief rijbewijs; rijbewijs afhalen; ik ben geslaagd voor mijn rijexamen; geslaagd
      praktijk, waar haal ik mijn rijbewijs; mijn rijbewijs is vervallen; rijbewijs vernieuwen; rijbewijs verlengen na tien
      jaar; papieren rijbewijs omwisselen; roze rijbewijs inruilen; oud papieren rijbewijs; bankkaartmodel rijbewijs; rijbewijs
      B; rijbewijs motor; rijbewijs A; rijbewijs C vrachtwagen; rijbewijs bromfiets AM; rijbewijs BE aanhangwagen; code 95
      rijbewijs; medische keuring rijbewijs; rijgeschiktheid; mag ik nog rijden na een beroerte; rijden met een handicap
      aangepast rijbewijs CARA; mijn vader van 85 en zijn rijbewijs; bril op mijn rijbewijs, code 01 schrappen; automaat code
      78; wat kost een rijbewijs; foto rijbewijs; rijbewijs online aanvragen; Europees rijbewijs; rijbewijs na intrekking terug
      aanvragen; rijbewijs terugkrijgen na rijverbod; naam op rijbewijs veranderen; beschadigd rijbewijs; rijbewijs onleesbaar;
      rijbewijs in de was; landbouwrijbewijs tractor G; een brief dat mijn rijbewijs vervalt; vakbekwaamheid chauffeur
      rijbewijs; ik heb dat roze vodje nog met een foto van toen ik achttien was; de examinator zei geslaagd, en nu; aan de
      grens in Spanje lachten ze met mijn papieren roze boekje; op mijn kaart van chauffeur staat een datum die voorbij is; mijn
      opa ziet slecht en rijdt nog elke dag naar de bakker; de neuroloog zegt dat ik zes maanden niet achter het stuur mag na
      epilepsie; mijn vervoerbedrijf wil dat mijn C vijf jaar langer loopt; ik rij met een zware caravan achter mijn wagen,
      volstaat mijn B; mijn diabetes, moet dat op mijn kaart; ik heb mijn bril niet meer nodig na laseren en het staat nog op
      mijn kaart van chauffeur; met één been nog autorijden; bus rijden bij De Lijn, welke letter; met zestien op een brommer;
      de politierechter gaf het mij terug na drie maand; hoeveel kost zo een bakkaartje om te rijden; kaart om te rijden
      afhalen; mijn moto boven 125cc; mijn tractor op de weg, welke letter; rijden na hartoperatie; rijgeschiktheidsattest van
      de dokter; mijn permis hernieuwen; mijne rijbewijs is over tijd; 'k ben deur voor mijn praktijk; geslaagd aan de
      rijschool, kaart bestellen; foto van twintig jaar geleden op mijn rijkaart; medische schifting vervallen; handgeschakeld
      mogen rijden; nieuw rijbewijs; praktijkexamen geslaagd; praktijk gehaald en nu het echte rijbewijs; mijn rijbewijs is
      bijna gedaan; rijbewijs loopt af; rijbewijs over datum`,
    fr: `permis de conduire; renouveler mon permis de conduire; j'ai réussi mon examen de conduite; permis expiré; échanger
      l'ancien permis papier; permis moto; prix du permis de conduire; j'ai encore le vieux papier rose; reçu à l'examen, et
      maintenant; grand-père voit mal et conduit encore`,
    en: `driving licence; renew my driving licence; I passed my driving test; expired driving licence; exchange old paper
      licence; motorbike licence; cost of driving licence; I still have the old pink paper; passed the practical test, what
      now; grandpa sees badly and still drives; driving with diabetes`,
    de: `Führerschein; Führerschein verlängern; Führerschein abgelaufen; Fahrprüfung bestanden; alten Führerschein umtauschen;
      ich habe noch den rosa Lappen; Opa sieht schlecht und fährt noch; praktische Prüfung bestanden, was jetzt`,
    tr: `ehliyet; ehliyet yenileme; sürücü belgesi; ehliyetimin süresi doldu; sınavı geçtim ehliyet almak; hâlâ pembe kağıt
      ehliyetim var; direksiyon sınavını geçtim şimdi ne yapacağım`,
  },
  {
    need: 'leren rijden met een voorlopig rijbewijs',
    why: 'Youth and parents say "L rijden", "leren rijden", "M36", "oefenen met papa".',
    sheets: 'voorlopig rijbewijs',
    also: 'europees rijbewijs; buitenlands rijbewijs',
    nl: `voorlopig rijbewijs; leren rijden; leren autorijden; leervergunning; oefenrijbewijs; L rijden; met de L rijden; ik ben
      17 en wil leren rijden; mijn dochter wil leren autorijden; vrije begeleiding; oefenen met papa als begeleider; rijden met
      begeleider; M36; M18; M12; M3 motor; voorlopig rijbewijs 36 maanden; voorlopig rijbewijs 18 maanden zonder begeleider; wie
      mag begeleider zijn; theoretisch examen geslaagd en nu; geslaagd voor theorie, waar haal ik mijn voorlopig; voorlopig
      rijbewijs vervallen; voorlopig rijbewijs verlengen; mijn voorlopig is verlopen en ik ben nog niet geslaagd; rijexamen;
      rijschool attest; praktijkexamen; begeleider veranderen op mijn voorlopig rijbewijs; 's nachts rijden met voorlopig; wat
      kost een voorlopig rijbewijs; hoelang moet ik oefenen voor mijn praktisch examen; rijbewijs halen; rijbewijs halen hoe
      begin ik eraan; opnieuw examen na verval; mijn lief leert mij rijden; mijn dochter is net zeventien en wil met mama
      rondjes rijden op de parking; wie mag er naast mij zitten als ik oefen; de theorie is binnen, nu de baan op; ik viel drie
      keer door de mand en mijn termijn is om; met een witte L achterop mijn nonkel zijn wagen; mag mijn pa mij leren schakelen;
      ik ben 35 en durfde nooit achter het stuur, waar begin ik; ik wil zelfstandig oefenen na twintig uur bij een instructeur;
      alleen de baan op zonder iemand naast mij; twee verschillende begeleiders opgeven; mag ik met die L naar de Ardennen op
      vrijdagavond; oefenen op de moto met een papier van de gemeente; mijn stiefvader had ooit een rijverbod, mag hij
      begeleiden; mijn meter wil naast mij zitten en heeft geen acht jaar haar eigen; de drie jaar zijn voorbij en ik rij nog
      niet alleen; leren chauffeuren; leren sturen; 'k wil leren rijden mee onze pa; papier om te oefenen; met een L de snelweg
      op; theorie binnen de drie jaar; oefenkilometers; voorlopige kwijtspelen na twee keer buizen; M36 omzetten in M18; L
      plakken; L rijbewijs; rijbewijs met de L; tijdelijk rijbewijs vervallen en nog geen praktijk gedaan; voorlopig van drie
      jaar vervalt voor mijn praktijkexamen; theorie-examen gehaald; geslaagd voor de theorie; oefenen met papa in de auto; met
      mama de baan op om te oefenen`,
    fr: `permis provisoire; apprendre à conduire; permis de conduire provisoire; conduire avec un accompagnateur; j'ai réussi
      l'examen théorique; permis provisoire expiré; M36; ma fille de 17 ans veut s'exercer avec maman; qui peut s'asseoir à
      côté de moi; théorie en poche, et maintenant`,
    en: `provisional driving licence; learner's permit; learn to drive; driving with an accompanying person; passed theory
      test; provisional licence expired; my daughter is 17 and wants to practise with mum; who may sit next to me; I failed
      three times and my term is over`,
    de: `vorläufiger Führerschein; Fahren lernen; Übungsführerschein; Theorieprüfung bestanden; begleitetes Fahren; meine
      Tochter ist 17 und will mit Mama üben; wer darf neben mir sitzen`,
    tr: `geçici ehliyet; araba kullanmayı öğrenmek; stajyer ehliyet; teori sınavını geçtim; kızım 17 annesiyle pratik yapmak
      istiyor; yanımda kim oturabilir`,
  },
  {
    need: 'rijden in een ver land: internationaal rijbewijs',
    why: 'Told as a rented car in a far country; the own Belgian licence stays.',
    sheets: 'internationaal rijbewijs',
    also: 'europees rijbewijs; belgisch paspoort',
    nl: `internationaal rijbewijs; auto huren in Amerika; rijden in Thailand; rijden buiten Europa; heb ik een internationaal
      rijbewijs nodig; met de auto rijden op vakantie in Japan; huurauto buitenland rijbewijs; scooter huren in Bali rijbewijs;
      rijden in Australië; rijbewijs voor op reis; roadtrip USA rijbewijs; wat kost een internationaal rijbewijs; hoelang is een
      internationaal rijbewijs geldig; rijden in Zuid-Afrika met Belgisch rijbewijs; vertaling van mijn rijbewijs voor verre
      landen; auto huren verre reis papieren; motor huren in Vietnam; we doen Route 66 met een mustang en de verhuurder vraagt
      een extra boekje; op Bali kreeg mijn zoon een boete op zijn brommertje; in Costa Rica een jeep ophalen aan de luchthaven;
      links rijden in Nieuw-Zeeland; met een camper door Canada; de verhuurfirma in Tokio aanvaardt mijn kaart niet; grijs
      boekje om ginder te rijden; ik ga een jaar werken in Dubai en moet daar rijden; volstaat mijn Belgische kaart om te rijden
      in Marokko; in Turkije een wagen huren; boekje met vertalingen voor de politie ginder; stuur rechts in Kenia; rondreis met
      huurwagen buiten de EU; rijden op safari; international driving permit halen; het boekje is maar drie jaar goed; ver weg
      chauffeuren; ons rijbewijs wordt daar niet aanvaard; boekje bij het rijbewijs voor een land ver weg; huurwagen in Amerika,
      Japan of Australië; auto huren buiten Europa; auto huren in Mexico of Brazilië, rijbewijs; met de huurauto door een ander
      werelddeel`,
    fr: `permis de conduire international; conduire aux États-Unis; louer une voiture à l'étranger permis; permis
      international prix; Route 66, le loueur demande un carnet en plus; rouler à gauche en Nouvelle-Zélande`,
    en: `international driving licence; international driving permit; drive in the USA; rent a car abroad licence; driving
      outside Europe; Route 66 and the rental firm wants an extra booklet; scooter in Bali`,
    de: `internationaler Führerschein; im Ausland Auto mieten Führerschein; Autofahren in den USA; Route 66, Vermieter will
      ein zusätzliches Heft; Roller auf Bali`,
    tr: `uluslararası ehliyet; yurt dışında araba kiralamak ehliyet; Amerika'da araba kullanmak; kiralama şirketi ek kitapçık
      istiyor`,
  },
  {
    need: 'een buitenlands rijbewijs omwisselen',
    why: 'Newcomers have a licence from home and ask whether they may drive here with it.',
    sheets: 'buitenlands rijbewijs',
    also: 'europees rijbewijs; voorlopig rijbewijs',
    nl: `buitenlands rijbewijs; buitenlands rijbewijs omwisselen; rijbewijs van mijn land inruilen; mijn Marokkaans rijbewijs
      omzetten; Turks rijbewijs omruilen; Nederlands rijbewijs omwisselen; mag ik hier rijden met mijn buitenlands rijbewijs;
      Pools rijbewijs in België; Oekraïens rijbewijs; Syrisch rijbewijs; rijbewijs uit India geldig in België; rijbewijs niet
      erkend; mijn rijbewijs van thuis is niet geldig hier; Brits rijbewijs na Brexit; mijn man kan rijden maar heeft alleen een
      rijbewijs uit Ghana; rijbewijs omzetten naar Belgisch; rijbewijs inwisselen; moet ik opnieuw examen doen met mijn
      buitenlands rijbewijs; Amerikaans rijbewijs omruilen; Frans rijbewijs vervalt en ik woon in België; rijbewijs in een
      andere taal laten vertalen; hoelang mag ik rijden met een rijbewijs van buiten Europa; nieuwkomer rijbewijs; ik reed
      vijftien jaar taxi in Dakar en hier mag ik ineens niet meer; in Oekraïne reed ik met een vrachtwagen, mag dat hier; de
      politie zegt dat ik na een half jaar niet meer mag rijden met dat van mijn land; mijn vrouw haalde het hare in Rusland en
      ze is nu ingeschreven; mijn kaart om te rijden is Zwitsers, hoe kom ik aan een Belgische; onderzoek of het geen vals is,
      hoelang duurt dat; mijn kaart uit Tunesië sturen ze naar Brussel; Braziliaan en rijden; wij verhuisden van Breda en moeten
      onze roze pasjes verzetten; mag ik rijden tijdens het wachten op de omruiling; verloren en het was een Frans; in mijn land
      geleerd en hier niet aanvaard; Japanse expat met rijbewijs; mijn land staat niet op de lijst; Filipijnse verpleegster wil
      met de auto naar haar werk; uit Engeland en hier rijden; verlopen Spaans rijbewijs; mijn rijbewijs is in het Arabisch; ik
      reed thuis al jaren; van Marokko zijne permis verwisselen; chauffeur worden met een Syrisch of Afghaans rijbewijs; hier
      ingeschreven en rijden met papieren uit Brazilië`,
    fr: `permis de conduire étranger; échanger mon permis étranger; permis marocain en Belgique; puis-je conduire avec mon
      permis étranger; convertir mon permis; permis non reconnu; quinze ans taxi à Dakar et ici je ne peux plus conduire; mon
      pays n'est pas sur la liste`,
    en: `foreign driving licence; exchange my foreign licence; can I drive in Belgium with my licence from home; convert
      driving licence; non-EU licence; UK licence after Brexit; I drove a taxi for years back home and may not drive here; my
      country is not on the list; my licence is in Arabic`,
    de: `ausländischer Führerschein; Führerschein umschreiben; deutscher Führerschein in Belgien; Führerschein umtauschen;
      daheim jahrelang gefahren und hier nicht anerkannt; mein Führerschein ist auf Arabisch`,
    tr: `yabancı ehliyet; Türk ehliyetini değiştirmek; Türkiye ehliyeti Belçika'da geçerli mi; ehliyet çevirme; memlekette
      yıllarca taksi sürdüm burada süremiyorum; ülkem listede yok`,
  },
  {
    need: 'rijbewijs verloren of gestolen',
    why: 'The loss of the licence goes by the police and a duplicate, not by DOCSTOP as for the identity card.',
    sheets: 'diefstal rijbewijs; verlies rijbewijs; duplicaat rijbewijs',
    also: 'europees rijbewijs; verlies elektronisch identiteitsdocument; gevonden voorwerpen',
    nl: `rijbewijs kwijt; rijbewijs verloren; rijbewijs gestolen; ik vind mijn rijbewijs niet meer; mijn rijbewijs is gepikt;
      duplicaat rijbewijs; nieuw rijbewijs na verlies; verlies rijbewijs aangeven; diefstal rijbewijs melden; handtas gestolen
      met mijn rijbewijs; rijbewijs verloren op reis; rijbewijs vergeten in huurauto; mag ik rijden als mijn rijbewijs gestolen
      is; bewijs van verlies rijbewijs; attest van de politie voor een nieuw rijbewijs; rijbewijs weggegooid per ongeluk;
      rijbewijs teruggevonden; waar verlies van rijbewijs melden; rijbewijs verdwenen na de verhuis; voorlopig rijbewijs
      gestolen; voorlopig rijbewijs kwijt; kostprijs duplicaat rijbewijs; dubbel van mijn rijbewijs; vader is zijn rijbewijs
      kwijtgeraakt; op het dak van mijn auto laten liggen en nu heb ik geen rijbewijs meer; ze braken mijn handschoenkastje open
      en mijn rijbewijs is mee; bij een controle kon ik niks tonen want mijn rijbewijs is weg; mijn roze boekje is bij de brand
      verloren gegaan; ergens op de festivalwei ligt mijn rijbewijs; ik ben vrachtwagenchauffeur en mijn rijbewijs is gestolen
      op een parking; mag ik maandag rijden, ik ben mijn rijbewijs vrijdag verloren; met een briefje van de politie om een nieuw
      rijbewijs; eerst naar de flikken of naar het stadhuis, mijn permis is weg; ik vond mijn oud rijbewijs terug na de
      aanvraag; verscheurd door onze hond, mijn rijbewijs; rijbewijs in de kachel; rijbewijs foetsie; mijne permis gepikt; m'n
      rijbewijs is verlorn; dochter haar rijbewijs ligt in zee; zonder rijbewijs rijden na verlies; tijdelijk bewijs om te
      rijden; dief heeft mijn rijbewijs; dubbel van de permis; het is met de handtas mee, mijn rijbewijs; rijbewijs mee gewassen
      in de wasmachine; rijbewijs onleesbaar of kapot; auto opengebroken en rijbewijs mee; rijbewijs laten liggen in een taxi of
      trein`,
    fr: `permis de conduire perdu; permis de conduire volé; duplicata du permis; j'ai perdu mon permis; déclaration de perte
      du permis; permis oublié sur le toit de la voiture; puis-je rouler en attendant le duplicata`,
    en: `lost driving licence; driving licence stolen; duplicate driving licence; I lost my driving licence; replace driving
      licence; left my driving licence on the roof of the car; may I drive while waiting for the duplicate`,
    de: `Führerschein verloren; Führerschein gestolen; Ersatzführerschein; Duplikat Führerschein; Führerschein auf dem
      Autodach liegen lassen; darf ich ohne Führerschein weiterfahren nach Verlust`,
    tr: `ehliyet kaybı; ehliyetimi kaybettim; ehliyetim çalındı; ehliyet nüsha; ehliyetimi arabanın üstünde unuttum; nüsha
      beklerken sürebilir miyim`,
  },
  {
    need: 'gaan stemmen',
    why: 'Asked as who must, may, where and with which paper; foreigners ask too.',
    sheets: 'stemmen -volmacht; verkiezingen -volmacht',
    also: 'stemmen volmacht; belgische kiezer',
    nl: `stemmen; verkiezingen; gaan stemmen; kiezen; stemplicht; opkomstplicht; moet ik gaan stemmen; ben ik verplicht te
      stemmen; gemeenteraadsverkiezingen; waar moet ik stemmen; stembureau; stemlokaal; stemhokje; oproepingsbrief voor de
      verkiezingen niet gekregen; stembrief kwijt; oproepingsbrief verloren; ik ben 18 geworden en mag voor het eerst stemmen;
      16 jaar en stemmen voor Europa; mag ik stemmen als buitenlander; EU-burger stemmen in België; niet-Belg inschrijven als
      kiezer; Europese verkiezingen; bijzitter; ik moet in het stembureau zetelen; opgeroepen als bijzitter en kan niet;
      voorzitter stembureau; stemcomputer; blanco stemmen; boete als je niet gaat stemmen; ik ben niet gaan stemmen; kieslijst;
      kandidaat zijn bij de verkiezingen; hoe geraak ik in het stembureau met mijn rolstoel; hulp in het stemhokje; slechtziend
      stemmen; vanaf wanneer kan ik stemmen; openingsuren stembureau; Belg in het buitenland stemmen; kiesrecht; wie op de
      kiezerslijst staat; in welke school moet ik zondag mijn bolletje kleuren; mijn dochter wordt achttien en weet niet hoe dat
      gaat in zo'n hokje; ik ben Portugees en wil meebeslissen wie burgemeester wordt; er viel een brief in de bus dat ik een
      hele zondag stemmen moet tellen; ik heb geen goesting in die politiekers, mag ik thuisblijven in oktober; mag mijn hond
      mee in het stemhokje; ik zit in een rolstoel en het stembureau heeft trappen; mijn blinde man kan zijn scherm niet lezen
      bij het stemmen; hoeveel is de boete voor thuisblijvers; pas verhuisd, in welke gemeente mijn stem uitbrengen; ik ben
      vergeten een kruisje te zetten, telt dat; tot hoe laat kan ik mijn stem uitbrengen; mijn brief om te stemmen is bij het
      oud papier; wie tekent er mij vrij als teller; op een lijst gaan staan; politieke partij lijst indienen; uitslag
      verkiezingen; bolleke kleuren; 't bolletje roo maken; moe'k gaan kiezen; onzen gast is 16 en krijgt een stembrief; we
      wonen in Spanje en willen toch onze stem geven; als kiezer inschrijven als Nederlander; presentiegeld bijzitter;
      stemgerechtigd; voorzitter van een bureau worden; met de bus gratis naar het stemlokaal; als Nederlander meedoen aan de
      gemeenteraadsverkiezingen; net achttien en naar de stembus; voor het eerst mogen kiezen; eerste keer kiezen; eerste keer
      stemmen; moet ik gaan kiezen; is gaan kiezen verplicht; kieslokaal; waar is mijn kieslokaal; kieslokaal zoeken; stembrief
      niet gekregen; stembrief`,
    fr: `voter; élections; obligation de voter; où dois-je voter; convocation perdue; voter comme étranger; assesseur bureau
      de vote; amende pour ne pas avoir voté; premier vote à 18 ans; dans quelle école voter dimanche; convoqué pour compter
      les voix; je suis portugais et je veux voter pour le bourgmestre`,
    en: `vote; elections; is voting compulsory; where do I vote; polling station; lost my polling letter; vote as a foreigner;
      fine for not voting; assessor at polling station; which school do I vote in on Sunday; called up to count votes; I am
      Portuguese and want to vote for mayor; polling place has stairs and I use a wheelchair`,
    de: `wählen; Wahlen; Wahlpflicht; wo muss ich wählen; Wahlbrief verloren; als Ausländer wählen; in welcher Schule wähle
      ich am Sonntag; als Beisitzer einberufen`,
    tr: `oy kullanmak; seçimler; oy kullanma zorunluluğu; nerede oy kullanacağım; yabancı olarak oy vermek; pazar günü hangi
      okulda oy vereceğim; sandık görevlisi olarak çağrıldım`,
  },
  {
    need: 'iemand in jouw plaats laten stemmen',
    why: 'Told as the reason: ill, on holiday, at work, in the care home; "procuratie" is the old word.',
    sheets: 'stemmen volmacht; volmacht',
    also: 'stemmen -volmacht',
    nl: `stemmen met een volmacht; volmacht stemmen; volmacht verkiezingen; iemand in mijn plaats laten stemmen; ik kan niet
      gaan stemmen; ziek op de dag van de verkiezingen; op reis tijdens de verkiezingen; ik ben met vakantie en kan niet
      stemmen; ik moet werken op de dag van de verkiezingen; attest om niet te moeten stemmen; doktersbriefje verkiezingen; mijn
      moeder van 90 kan niet meer gaan stemmen; moeder zit in het rusthuis en moet stemmen; in het ziekenhuis op verkiezingsdag;
      student met examens, stemmen; stemmen voor iemand anders; mag mijn zoon voor mij stemmen; mijn man geeft mij zijn stem;
      volmachtformulier verkiezingen; procuratie; procuratie stemmen; bewijs dat ik op reis ben voor de verkiezingen; niet
      kunnen gaan stemmen door mijn geloof; gevangene stemmen; dement en stemplicht; slecht te been op verkiezingsdag; niet gaan
      stemmen zonder boete; vrijstelling van stemplicht; reden om niet te gaan stemmen; die zondag zit ik op een cruise en mijn
      man wil mijn bolletje kleuren; ik lig met een gebroken heup en geraak niet in het stembureau; pa is dement en kreeg toch
      een brief om te stemmen; onze zoon zit op Erasmus in Spanje op de dag van de verkiezingen; ik rijd dat weekend met de
      camion naar Polen en kan niet stemmen; de nachtploeg van mijn vrouw valt samen met de verkiezingen; vlak na mijn bevalling
      moet ik gaan stemmen; ik krijg chemo en kan die dag niet in de rij staan om te stemmen; wie mag er stemmen met mijn brief;
      mijn schoonmoeder is 96 en wil niet meer naar het stemlokaal; ik zit in de cel, wie stemt voor mij; wat schrijft mijn baas
      opdat ik niet moet gaan stemmen; mijn broer voor mij laten stemmen; papier invullen zodat mijn buurvrouw voor mij kan
      stemmen; de dokter zegt dat ik niet mag gaan stemmen; sabbatviering op verkiezingsdag; marktkramer, moet werken op de dag
      van de stemming; vrachtschipper kan niet stemmen; bomma kan nie meer gaan kiezen; mijn stem afgeven aan mijn dochter;
      vakantie geboekt voor we de verkiezingen kenden; excuus om niet te moeten stemmen; verhinderd op de stemdag; voor een
      ander gaan stemmen; hoeveel mensen mag ik vervangen in het stemhokje; ziekenbriefje stemming; in het ziekenhuis op de dag
      van de stemming; ligt ziek te bed en kan niet naar het stembureau; mijn vrouw gaat stemmen voor mij; te oud om nog naar
      het kieslokaal te geraken; de stem van mijn vader uitbrengen; bomma kan niet meer gaan kiezen; kiezen in de plaats van
      mijn moeder; pas geopereerd, wie mag mijn stem uitbrengen; iemand anders laten kiezen; iemand anders mijn stem laten
      uitbrengen`,
    fr: `voter par procuration; procuration élections; je suis malade le jour des élections; en vacances pendant les
      élections; ma mère ne peut plus aller voter; formulaire de procuration; ce dimanche-là je suis en croisière; papa est
      dément et a reçu une convocation; hanche cassée, impossible d'aller voter`,
    en: `vote by proxy; someone votes for me; I am ill on election day; on holiday during elections; my mother cannot go and
      vote; proxy form; cannot go voting; I am on a cruise on election Sunday; dad has dementia and got a polling letter;
      broken hip, cannot get to the polling place`,
    de: `mit Vollmacht wählen; jemand anders für mich wählen lassen; krank am Wahltag; im Urlaub bei den Wahlen; am
      Wahlsonntag auf Kreuzfahrt; Papa ist dement und bekam Wahlbrief; Hüfte gebrochen und Wahl`,
    tr: `vekaletle oy kullanmak; seçim günü hastayım; benim yerime oy kullansın; seçimde tatildeyim; seçim pazarı
      seyahatteyim; babam demans oy kağıdı geldi; kalçam kırık sandığa gidemem`,
  },
  {
    need: 'attest van kiezer',
    why: 'Candidates, or who signs a petition or nomination, must prove to be a voter.',
    sheets: 'belgische kiezer; attest kiezer; kiezersattest',
    also: 'attest belgische nationaliteit; uittreksel bevolkingsregister; stemmen -volmacht',
    nl: `attest van Belgische kiezer; kiezersattest; bewijs dat ik kiezer ben; attest kiezer voor kandidaat; bewijs dat ik op
      de kiezerslijst sta; attest burgerlijke en politieke rechten; bewijs van kiesrecht; bewijs dat ik mijn burgerrechten
      heb; ik sta op een lijst en moet een kiezersattest binnenbrengen; attest stemgerechtigd; kiezerskaart; attest voor
      kandidaten bij de verkiezingen; niet uit mijn rechten ontzet bewijs; onze partij dient een lijst in en iedereen moet
      tonen dat hij mag kiezen; ik sta op plaats zeven en moet iets binnenbrengen; kandidaat voor de provincieraad, welk blad
      over mijn rechten; volksraadpleging, handtekening van iemand die ingeschreven is als kiezer; voor de balie moet ik
      aantonen dat ik mijn politieke rechten nog heb; ben ik mijn stemrecht kwijt door mijn veroordeling, attest; ingeschreven
      als kiezer zijn en dat bewijzen; een lijstduwer moet een bewijs afgeven; kieslijst indienen, stuk van elke kandidaat;
      voordrachtakte`,
    fr: `certificat d'électeur belge; attestation d'électeur; preuve de droits civils et politiques; candidat sur une liste,
      prouver que je suis électeur`,
    en: `certificate of Belgian voter; proof that I am a registered voter; voter certificate for candidate; candidate on a
      list, must prove I am a voter`,
  },
];
