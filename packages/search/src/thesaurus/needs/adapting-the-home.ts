import type { Need } from '../need.ts';

/** What residents ask when stairs, bath and doorsteps no longer work: works, the premium for them, and advice beforehand. */
export const ADAPTING_THE_HOME: readonly Need[] = [
  {
    need: 'woning aanpassen',
    why: 'Money for the works: residents name the obstacle or what they want there, the stairlift or the low shower, not the premium.',
    sheets: `tussenkomst aanpassing woning; premie woning* aan* passen; aanpassingspremie -handicap; aanpassing* woning
      -handicap`,
    also: `aanpassingspremie handicap; advies toegankelijkheid; woonzorgadvies; *verbouwpremie; hulpmiddelen handicap;
      verbouwlening; klusjesdienst; ergotherap*`,
    nl: `aanpassingspremie; premie woning passen; woningaanpassing; woning aanpassen; traplift; tussenkomst traplift;
      premie traplift; zitlift trap; wat kost een traplift; ik geraak de trap niet meer op; ik kan niet meer naar boven
      slapen; trappen doen lukt niet meer; inloopdouche; bad vervangen door douche; ik geraak niet meer in bad; premie
      badkamer ouderen; aangepaste badkamer; handgrepen douche premie; leuning aan de trap; verhoogd toilet; slaapkamer
      beneden maken; wc beneden laten plaatsen; drempels weg; hellend vlak; helling aan de voordeur voor rolstoel; deuren
      verbreden voor rolstoel; huis aanpassen voor rolstoel; geld om huis aan te passen voor mijn zieke man; verbouwen
      omdat ik oud word; premie voor 65 plussers; badkamer ombouwen voor moeder; premie gemeente aanpassing huis bejaarde;
      keuken op rolstoelhoogte; huis rolstoeltoegankelijk maken; automatische deur; antislip in de douche; subsidie om
      langer thuis te wonen; lift in huis; comfort en veiligheid oudere woning premie; elektrische rolluiken premie
      oudere; moemoe slaapt al twee maanden in de zetel omdat de slaapkamer boven is; mijn man is uit bad gehesen door de
      brandweer; vader wil naast de wc een handvat en een verhoog; ons trap heeft geen leuning en ik ben 74; een bad van
      zestig centimeter hoog en ik krijg mijn been er niet over; de drempel aan de voordeur is een muur voor mijn
      rollator; de badkuip uitbreken en een douche zonder opstap; hoeveel geeft de gemeente voor een stoeltjeslift;
      offerte traplift 9000 euro en ik heb een klein pensioen; badkamer van drie hoog naar beneden verplaatsen; plooibaar
      zitje in de douche; de deur is te smal voor mijn rolwagen; kelderkeuken gelijkvloers brengen; deurkruk en kranen
      voor artrosehanden; we zouden het toilet van buiten naar binnen willen halen voor bomma; betonnen helling aan de
      achterdeur; parketvloer in plaats van tapijt uit angst voor struikelen, premie; huisarts schreef dat mijn woning
      niet meer gaat met mijn parkinson; moe op de trap door mijn hart; slaapkamer op het gelijkvloers inrichten; premie
      ouderdom verbouwing; facturen van de aannemer indienen voor een douche voor oudere; mag ik eerst verbouwen en dan
      premie vragen; huurder van 70 wil een badkamer met greep, betaalt de verhuurder; verlichting met bewegingsmelder op
      de trap; inductieplaat voor oude moeder; nen traplift steken; traplift laten plaatsen en iets terugkrijgen;
      trapleuning en betere verlichting laten plaatsen, steun; verhoogd toilet en grepen; hoger toilet en handgrepen
      subsidie; nieuwe heup en het huis aanpassen; beneden een slaapkamer maken voor mijn man die niet kan stappen;
      aanvullende aanpassingspremie; trapzetel; ik kan de trap niet meer op; moeder geraakt niet meer boven; slapen
      beneden; bad vervangen door inloopdouche; inloopdouche premie; douche zonder drempel; handgrepen in de badkamer;
      handvaten toilet; deuren breder maken rolstoel; drempels weg voor de rollator; hellend vlak aan de voordeur;
      badkamer aanpassen voor ouderen; huis aanpassen voor mijn vader van 80; thuis blijven wonen en het huis veranderen;
      badlift; wc op het gelijkvloers plaatsen; extra premie gemeente na Vlaamse aanpassingspremie; 65 plus woning
      aanpassen; slechte knieën en trap in huis; gevallen in de badkamer; automatische deur of garagepoort premie; premie
      voor aangepaste badkamer; elektrische rolluiken senior; woning veilig maken voor bejaarde; huis rolstoelvriendelijk
      maken; met een zetel de trap op; na beroerte huis aanpassen; aanpassing huis ouderen toelage; pépé kan met zijn
      versleten knieën niet meer in het ligbad stappen; mijn vrouw kreeg een beroerte en slaapt nu in de living omdat
      boven niet meer gaat; ons ma sukkelt op den trap; met mijn heup geraak ik den badrand niet meer over; zo'n stoeltje
      dat langs de leuning naar boven schuift, wat krijg ik terug; ik zit op mijn poep naar boven, tree per tree; wc staat
      boven en ik geraak 's nachts niet veilig de trap af; met de looprek kan ik niet over de dorpel van de badkamer; de
      voordeur heeft drie treden en vader zit in een rolwagen; een zitje onder de douche en steunen aan de muur, komt de
      gemeente daarin tussen; na mijn heupoperatie wil ik een lage douche in plaats van een kuip; we willen ons ouders hun
      huis klaarmaken voor hun oude dag; inloopbad; badkuip weg; douchezitje; steunbeugels; wandbeugels toilet;
      trapleuning aan twee kanten; plateaulift; stoeltjeslift; tweede leuning, hoger toilet en antislipvloer voor moemoe
      van 84; slaapkamer op het gelijkvloers bouwen voor schoonmoeder; badkamer beneden bijbouwen senior; rollator past
      niet door de deur; drempelvrij; deuropening verbreden; garagepoort met motor senior; 'k kan den trap nie mi op; ik
      kroap de trap op; bomma geroakt nie mi in de bad; facturen van de traplift indienen; tweedehandse traplift
      vergoeding; parkinson en het huis moet anders ingericht; reuma: kranen en klinken vervangen, premie oudere; ons va
      kan zijn eigen niet meer wassen in dat hoog bad; gevallen op de trap en de dokter zegt alles gelijkvloers; bovenop
      de Vlaamse aanpassingspremie; 20 procent extra van de gemeente op de aanpassingspremie; aanvulling van de gemeente
      op de Vlaamse premie voor 65-plussers; traplift steken voor ons ma, krijgen we iets; bad eruit en douche erin voor
      onze oude vader; bad wegdoen en een douche in de plaats`,
    fr: `prime adaptation logement; monte-escalier; douche de plain-pied; je ne sais plus monter l'escalier; adapter la
      salle de bain; rampe pour fauteuil roulant; prime personnes âgées travaux; ma mère dort dans le fauteuil parce que
      la chambre est à l'étage; le seuil est trop haut pour mon déambulateur; prime adaptation du logement; remplacer la
      baignoire par une douche; adapter la maison pour personne âgée; je ne peux plus monter l'escalier; je monte
      l'escalier sur les fesses; ma mère ne passe plus le bord de la baignoire`,
    en: `stairlift grant; adapt my home; walk-in shower subsidy; I can no longer climb the stairs; wheelchair ramp; home
      adaptation premium; mother sleeps in her chair because the bedroom is upstairs; bath too high to step in; grab rails
      money back; home adaptation grant; stairlift; walk-in shower for my mother; I can't climb the stairs any more; adapt
      the house for an elderly person; grab rails; my mother cannot step over the edge of the bath; after the stroke he
      sleeps in the living room, adapt the house`,
    de: `Treppenlift Zuschuss; Wohnungsanpassung; barrierefreie Dusche; Rampe für Rollstuhl; meine Mutter schläft im
      Sessel weil das Schlafzimmer oben ist; Badewanne zu hoch; Treppenlift; Zuschuss Wohnungsanpassung; begehbare Dusche
      für Senioren; ich komme die Treppe nicht mehr hoch; mein Vater kommt nicht mehr in die Badewanne`,
    tr: `merdiven asansörü; ev uyarlama desteği; duşa kabin yaşlı için; merdiven çıkamıyorum; tekerlekli sandalye rampası;
      annem yatak odası yukarıda diye koltukta uyuyor; küvet çok yüksek; yaşlılar için ev uyarlama primi; küvet yerine
      duş; annem küvete giremiyor; babam felç geçirdi ev düzenlemesi`,
  },
  {
    need: 'aanpassingspremie handicap',
    why: 'The municipal premium on top of what the VAPH pays for adapting a house.',
    sheets: 'aanpassingspremie handicap; aanpassing woning handicap',
    also: 'tegemoetkoming hulpmiddelen handicap; handicap erkennen vaph; premie woning passen',
    nl: `aanpassingspremie handicap; gemeentelijke aanpassingspremie; huis aanpassen voor gehandicapt kind; huis aangepast
      met steun van het vaph en extra premie; verbouwing voor onze gehandicapte zoon; badkamer voor kind in een rolstoel;
      tillift inbouwen voor kind; woningaanpassing vaph; woningaanpassing mindervalide; premie mindervaliden huis; mijn
      man zit plots in een rolstoel en ons huis is niet aangepast; na een ongeval moet ons huis verbouwd worden voor een
      rolstoel; dwarslaesie en het huis aanpassen; extra gemeentelijke premie bovenop vaph; domotica voor persoon met
      handicap; bed en lift voor mijn gehandicapte dochter; blinde persoon huis aanpassen; rolstoellift aan huis; brede
      deuren handicap premie; aangepaste keuken handicap; onze zoon van acht groeit en ik krijg hem niet meer uit bad
      getild; dochter met spierziekte kan niet onder de deurdrempel door; na een motorongeval is mijn broer verlamd en
      onze badkamer ligt boven; plafondlift boven het bed van mijn kind; het vaph betaalde een deel van de badkamer, de
      rest is nog vijfduizend euro; kan de gemeente bijpassen bovenop het vaph; mijn zus heeft een hersenverlamming en de
      keuken is te hoog voor haar; onze kleine jongen is slechtziend en de trap is gevaarlijk; verlaagd aanrecht voor
      iemand van 35 in rolwagen; aankoop van een tilsysteem in huis; aangepaste toiletten voor gehandicapte huisgenoot;
      amputatie en ik moet een drempelvrije woning hebben; beslissing vaph woningaanpassing bijvoegen; automatische poort
      voor wie in een rolwagen zit, jonger dan 65; werken aan huis door handicap van mijn man van 40; toelage voor een
      extra kamer voor een gehandicapt kind; verbouwde garage tot kamer voor onze dochter met een handicap; dove bewoner
      met lichtsignalen laten installeren; dossier aannemer en erkenning vaph; isolatiekamer prikkelarm inrichten autisme;
      hellingsbaan voor kind met rolstoel; gelijkvloerse slaapkamer gehandicapte zoon; huis verbouwen voor haar rolstoel,
      welke premie; mijn vrouw kreeg ALS of MS en het huis moet aangepast worden`,
    fr: `prime adaptation logement handicap; adapter la maison pour un enfant handicapé; salle de bain pour fauteuil
      roulant; notre fils handicapé grandit et je ne peux plus le soulever du bain; complément communal à la VAPH`,
    en: `home adaptation for disabled; adapt house for wheelchair child; disability home premium; our disabled son is too
      heavy to lift from the bath; top-up from the town for adapted bathroom`,
    de: `Wohnungsumbau Behinderung; Haus umbauen für Rollstuhl; unser behinderter Sohn ist zu schwer aus der Badewanne zu
      heben`,
    tr: 'engelli için ev uyarlaması; engelli çocuk için ev tadilatı; engelli oğlumuzu banyodan kaldıramıyorum',
  },
  {
    need: 'advies veilig wonen',
    why: 'Free advice at home on what to change, before any works; residents fear the next fall.',
    sheets: 'advies toegankelijkheid woning; woonzorgadvies',
    also: 'aanpassing woning; premie woning passen; personenalarm* -tussenkomst; huisbezoek',
    nl: `advies woning aanpassen; advies toegankelijkheid; woonadvies ouderen; woonzorgadvies; meldpunt toegankelijkheid;
      ergotherapeut aan huis; iemand die komt kijken of ons huis veilig is; is mijn huis veilig voor een bejaarde;
      valpreventie; vallen voorkomen in huis; losse matten en vallen; ik struikel in mijn huis; mijn moeder is van de trap
      gevallen; hoe kan ik langer in mijn eigen huis blijven wonen; wat kan ik veranderen zodat vader thuis kan blijven;
      raad over handgrepen en drempels; wie komt mijn badkamer bekijken voor mijn ouders; tips om veilig oud te worden
      thuis; huis levenslang maken; levenslang wonen; woning niet aangepast aan mijn leeftijd; gladde badkamer bejaarde;
      thuis blijven wonen hoe; wie kan zeggen wat er moet veranderen in huis; kan er eens iemand langskomen om te kijken
      waar moeder kan struikelen; mijn vader valt over de mat en de hond en ik weet niet hoe ik het huis moet inrichten;
      wij willen weten wat er eerst moet gebeuren voor we de badkamer uitbreken; vrijblijvend advies voor verbouwing op
      onze leeftijd; donkere gang en steile keldertrap bij moemoe; iemand die meet of een looprek door de deuren kan; we
      zijn 66 en willen voorbereid zijn op later; rondgang door het huis met raad; waar hang ik best handvaten; huisscan;
      veiligheidscheck bij bejaarde; vloerkleden, snoeren en drempels bekijken; of mijn trap te steil is laten beoordelen;
      tekening van de badkamer door een ergo; kinderen vinden dat mijn huis gevaarlijk is; bijna gevallen over de drempel,
      wie geeft raad; valrisico; ergo langs laten komen na ziekenhuis; voor en na de heupbreuk, wat moet ik in huis
      veranderen; aangepast wonen info; mijn schoonvader wil per se in zijn oud huis blijven; gratis kijken hoe ik langer
      thuis kan; past er een traplift in onze trapzaal; ons huis toekomstbestendig maken; welke aanpassingen helpen bij
      dementie thuis; hoe maak ik de douche minder glad; iemand die komt zien of het huis nog goed is voor haar oude dag;
      kijken of het huis geschikt is om oud te worden; is ons huis nog goed voor later; iemand die zegt wat we moeten
      verbeteren tegen vallen; huis nakijken op struikelen en vallen`,
    fr: `conseil adaptation logement; ergothérapeute à domicile; prévention des chutes; ma maison est-elle sûre pour une
      personne âgée; quelqu'un qui vient voir où ma mère pourrait trébucher; conseil gratuit avant de refaire la salle de
      bain`,
    en: `advice on adapting home; fall prevention; occupational therapist home visit; is my house safe for an older
      person; someone to check where my mother could trip; advice before redoing the bathroom at our age`,
    de: 'Wohnberatung Senioren; Sturzprävention; Ergotherapeut Hausbesuch; jemand soll schauen wo meine Mutter stolpern kann',
    tr: 'ev güvenliği danışma yaşlı; düşmeyi önleme; evde ergoterapist; annemin takılabileceği yerlere bakacak biri',
  },
];
