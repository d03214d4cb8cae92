import type { Need } from '../need.ts';

/** What residents ask about the last phase: what they want and do not want, donating, and dying at home or in a quiet room. */
export const END_OF_LIFE: readonly Need[] = [
  {
    need: 'orgaandonatie',
    why: 'Residents ask to become a donor, or not to be one, and confuse it with giving the body to science.',
    sheets: 'orgaandon*; *donatie*',
    also: 'wilsverklaring -euthanasie -negatieve; laatste wilsbeschikking',
    nl: `orgaandonatie; orgaandonor; donor worden; ik wil donor worden; organen afstaan; organen afstaan na mijn dood; mijn
      organen geven; orgaanschenking; donorkaart; donorregistratie; donor registreren gemeente; hart en nieren geven als ik
      sterf; hoornvlies; weefsels doneren; transplantatie; ik wil geen donor zijn; ik wil niet dat ze mijn organen wegnemen;
      verzet tegen orgaandonatie; weigeren orgaandonor te zijn; ben ik automatisch donor; mijn kind donor laten registreren;
      mag mijn dochter van 14 donor worden; beslissing over orgaandonatie veranderen; donor zijn intrekken; mijn familie mag
      niet beslissen over mijn organen; levende donor nier; iemand redden na mijn dood; doneren na overlijden; stamcellen;
      beenmerg geven; waar kan ik zeggen dat mijn organen gebruikt mogen worden; wetenschap en organen; ben ik te oud om
      donor te zijn; ik ben 16 en wil laten opschrijven dat mijn hart naar iemand anders mag; mijn man kreeg een nieuwe nier
      en nu wil ik iets terugdoen; ze mogen na mijn dood alles gebruiken behalve mijn ogen; ik ben moslim en wil geen
      organen wegnemen; ik heb mij vroeger tegen gezegd en denk daar nu anders over; mijn bloed en mijn hart aan een ander;
      iets tekenen zodat ze mijn longen mogen pakken; wij hebben een dochter van 12 die donor wil zijn; of de gemeente weet
      dat ik nee zei; zus ligt hersendood en de dokters vragen over organen; een stempel op mijn identiteitskaart dat ik
      donor ben; mijn ouders willen niet dat ik donor word; ze gaan toch niet in mij snijden zonder toestemming; moet ik
      iets doen of is dat automatisch dat ze organen nemen; website mijn gezondheid organen; verhuisd en moet ik mijn
      donorkeuze opnieuw laten inschrijven; geen ja en geen nee gezegd, wat doen ze dan; een lever afstaan; ik geef 't al
      weg achter mijn dood; een formulier op het loket bevolking om donor te worden; wijziging van donorkeuze; doktor vroeg
      op spoed of opa donor was; huid en botten schenken; ik wil niet dat ze iets uit mijn lichaam halen als ik dood
      ben; laten noteren dat ik geen donor wil zijn; ze mogen niks wegnemen uit mijn lichaam na mijn dood; bezwaar
      tegen het wegnemen van nieren of lever; mijn longen schenken als ik verongeluk; achttien geworden en orgaandonor
      willen zijn; lichaamsdelen schenken na mijn dood; hart schenken; nieren schenken`,
    fr: `don d'organes; devenir donneur; refuser le don d'organes; je ne veux pas être donneur; donner mes organes après ma
      mort; carte de donneur; mon mari a reçu un rein et je veux donner à mon tour; prélever mes organes sans accord`,
    en: `organ donation; become an organ donor; refuse organ donation; I do not want to donate my organs; donor card; donate
      organs after death; my husband received a kidney and I want to give back; take my organs without permission`,
    de: `Organspende; Organspender werden; keine Organspende; Organe spenden nach dem Tod; mein Mann bekam eine Niere und
      ich will auch spenden`,
    tr: `organ bağışı; organ bağışlamak; organ bağışını reddetmek; bağışçı olmak; kocama böbrek nakledildi ben de bağışlamak
      istiyorum; organlarımı izinsiz almasınlar`,
  },
  {
    need: 'euthanasie',
    why: 'Residents ask in their own words to be allowed to die in dignity, and where the paper is handed in.',
    sheets: 'euthanasie',
    also: 'wilsverklaring -euthanasie; palliatieve; negatieve; mentaal moeilijk',
    nl: `euthanasie; wilsverklaring euthanasie; euthanasie aanvragen; euthanasieverklaring; een spuitje als ik in coma lig;
      waardig sterven; waardig levenseinde; ik wil niet afzien op het einde; ik wil niet als een plant verder leven; niet
      kunstmatig in leven gehouden worden in coma; laat mij gaan als ik in coma lig; papier euthanasie bij de gemeente
      registreren; leif; leifkaart; leifarts; formulier euthanasie; getuigen euthanasie; verlengen wilsverklaring
      euthanasie; is mijn wilsverklaring van vroeger nog geldig; euthanasie bij dementie; mijn moeder wil euthanasie; mijn
      vader is terminaal en wil niet meer; ondraaglijk lijden; zelf kiezen wanneer ik sterf; levenseinde zelf bepalen;
      voltooid leven; mag de dokter mij helpen sterven; ik ben ongeneeslijk ziek en wil zelf beslissen; mijn wilsverklaring
      intrekken; euthanasie herroepen; stervenshulp; psychisch lijden euthanasie; mijn tante in Nederland kreeg een zacht
      einde en ik wil dat ook regelen; ik wil niet eindigen zoals mijn vader, maanden in de pijn; moemoe zegt altijd dat ze
      haar spuit wil; laat mij niet liggen als een groente; ik heb ms en weet dat ik ooit niets meer kan en wil het nu
      vastleggen; waar haal ik het blad waarop twee mensen tekenen dat ik euthanasie wil; mijn dokter wil het niet doen, wie
      wel; nieuw papier want mijn eerste is vijf jaar oud; wie mag mijn getuige zijn als ik geen familie heb; ik ben 91 en
      uitgeleefd en zou graag gaan; mijn broer met als wil niet verstikken; komt de ambtenaar naar het bed om de
      euthanasiewens te registreren; ik kan niet tekenen met mijn verlamde hand; pijn die niemand wegneemt; een zachte dood;
      geeft mij een spuit als het zover is; in het woonzorgcentrum laten ze geen euthanasie toe; vraag om dodelijk middel
      bij onomkeerbaar bewustzijn; 'k wil nie lijden; mijn vrouw heeft een hersentumor en wil waardig heengaan; niet
      aftakelen; is het geldig buiten Belgie; mijn levenseindearts; wanneer mag een dokter het leven beeindigen; ik vraag
      genade als ik hersendood ben; jaren in bed liggen zonder iets te beseffen wil hij niet, hij vraagt om te mogen
      gaan; laat mij inslapen als ik geen mens meer ben; mogen gaan als ik niets meer besef; uit mijn lijden verlost
      worden als ik onomkeerbaar bewusteloos ben; liever inslapen dan als een plant liggen`,
    fr: `euthanasie; déclaration anticipée d'euthanasie; mourir dans la dignité; demander l'euthanasie à la commune;
      renouveler déclaration euthanasie; je ne veux pas souffrir à la fin; je ne veux pas finir comme un légume; ma tante a
      eu une mort douce; deux témoins pour ma déclaration`,
    en: `euthanasia; advance directive euthanasia; dying with dignity; register euthanasia declaration; I do not want to
      suffer at the end; I do not want to end up as a vegetable; my doctor refuses euthanasia; two witnesses for my
      declaration`,
    de: `Sterbehilfe; Patientenverfügung Euthanasie; in Würde sterben; ich will nicht als Gemüse enden; zwei Zeugen für
      meine Erklärung`,
    tr: 'ötanazi; onurlu ölüm; ötanazi beyanı; bitki gibi yaşamak istemiyorum; ötanazi için iki tanık',
  },
  {
    need: 'negatieve wilsverklaring',
    why: 'Refusing treatment: residents say "not reanimated" or "no machines", and DNR.',
    sheets: 'negatieve; wilsverklaring -euthanasie',
    also: 'euthanasie; orgaandon*; palliatieve',
    nl: `negatieve wilsverklaring; behandeling weigeren; niet reanimeren; ik wil niet gereanimeerd worden; dnr; dnr-code;
      dnr verklaring; geen reanimatie; geen machines; niet aan de beademing; ik wil niet aan machines liggen; geen
      kunstmatige voeding; geen sonde; geen chemo meer; ik wil geen behandelingen meer; medische behandelingen weigeren op
      papier; beademing weigeren; bloedtransfusie weigeren; getuige van jehova en bloed; niet meer naar het ziekenhuis
      willen op mijn leeftijd; ik wil niet meer geopereerd worden als ik dement ben; wat ik niet meer wil als ik dement
      word; opschrijven welke zorg ik niet wil; papier in mijn portefeuille dat ik niet gereanimeerd wil worden; mijn vader
      wil geen reanimatie; ik wil mijn leven niet laten rekken; therapeutische hardnekkigheid; hoe weet de dokter wat ik
      niet meer wil; levenstestament weigering; papa is 92 en wil geen buis in zijn keel meer; zet bij mij geen infuus als
      ik niet meer wakker word; geen ambulance meer als mijn hart stilvalt; ik heb niet graag dat ze op mijn borstkas duwen;
      een kettinkje met geen reanimatie; mijn moeder met alzheimer eet niet en wij weigeren een maagsonde; in het home
      vragen ze naar onze dnr keuze; code 2 of 3 in het dossier; mijn geloof verbiedt bloed van een ander; ik wil geen
      nieuwe operaties of dialyse; laat mij thuis met rust en geen spoed; ik stop met mijn behandeling en de dokter dringt
      aan; geen antibiotica bij longontsteking; de stekker eruit; geen elektroshock van mijn pacemaker; men mag mijn leven
      niet verlengen; kaartje in mijn handtas dat ze mij niet mogen terughalen; nee zeggen tegen beademing op voorhand; ze
      mogen bij mij geen slangen steken; uitschakelen van defibrillator; ze moeten mij niet meer oplappen als 't gedaan is;
      een document dat artsen verplicht mij los te laten; geen intensieve zorgen meer; op voorhand zeggen wat dokters niet
      mogen doen; laat de natuur haar gang gaan; niet meer behandeld worden bij dementie; niet behandeld willen worden
      als ik dement ben; geen antibiotica en niet meer naar het ziekenhuis voor mijn oude moeder; geen slangetjes en
      geen chemo meer; laat mij gaan zonder sonde als ik mijn kinderen niet meer herken`,
    fr: `déclaration anticipée négative; ne pas être réanimé; refus de traitement; pas d'acharnement thérapeutique; refuser
      la réanimation; pas de tube dans la gorge pour papa; je ne veux plus d'hospitalisation; pas de transfusion de sang`,
    en: `do not resuscitate; DNR; refuse treatment; living will refusal; no machines to keep me alive; refuse resuscitation;
      no tube in my throat; no ambulance if my heart stops; refuse a feeding tube for my mother`,
    de: `keine Wiederbelebung; Behandlung ablehnen; Patientenverfügung gegen Wiederbelebung; keine Maschinen; kein Schlauch
      im Hals; keine Magensonde für meine Mutter`,
    tr: `tedaviyi reddetme; canlandırma istemiyorum; makineye bağlanmak istemiyorum; boğazıma hortum takılmasın; anneme mide
      sondası istemiyoruz`,
  },
  {
    need: 'vooraf regelen wat ik wil',
    why: 'The whole of it: residents want all in order for later and do not know the separate papers.',
    sheets: 'wilsverklaring; negatieve; orgaandon*',
    also: 'laatste wilsbeschikking; dementie*',
    nl: `wilsverklaring; wilsverklaringen; levenstestament; levenseinde; laatste wensen; alles op papier voor later; alles
      regelen voor als ik er niet meer ben; alles regelen voor ik dement word; wat als ik het zelf niet meer kan zeggen;
      vroegtijdige zorgplanning; voorafgaande zorgplanning; vzp; vijf wilsverklaringen; vertegenwoordiger patient;
      vertrouwenspersoon bij de dokter; wie beslist als ik niet meer kan beslissen; zorgvolmacht; volmacht voor mijn ouders
      hun bankzaken; wie beslist over mijn geld als ik dement word; ik wil later geen last zijn voor mijn kinderen; wensen
      voor mijn levenseinde; praten over doodgaan; papieren voor als ik sterf; ongeneeslijk ziek en alles regelen;
      documenten levenseinde; infomoment levenseinde; lichaam aan de wetenschap schenken; mijn lichaam aan de universiteit
      geven; voor de wetenschap na mijn dood; mijn kinderen hebben ruzie en ik wil dat er een map ligt met al mijn wensen;
      ik word geopereerd en ben bang dat ik niet wakker word; wie tekent er voor mij als ik in een coma geraak; mijn zuster
      moet beslissen en niet mijn man; een boekje waarin ge alles opschrijft voor later; ons pa heeft niets vastgelegd en is
      nu in de war; de dochter wil weten welke papieren moemoe moet klaarleggen; ik heb geen kinderen, wie spreekt er namens
      mij met de artsen; op tijd praten over later met de huisarts; vertrouwenspersoon aanduiden; vertegenwoordiger
      aanwijzen voor mijn gezondheid; volmacht aan mijn zoon bij de notaris voor als ik het niet meer kan; gesprek over
      alles rond sterven; orgaan, crematie, euthanasie, alles in een keer regelen; ik ben pas weduwe en wil mijn eigen zaken
      nu ordenen; wat wil ik als ik terminaal ben; waar bewaar ik mijn wensen zodat de dokter ze vindt; checklist voor mijn
      laatste periode; zorgplan; lijf voor studenten geneeskunde; lichaam nalaten aan de faculteit; gesprek met leif; ik wil
      niemand lastig vallen na mijn dood; een kluisje met al mijn papieren`,
    fr: `dernières volontés de soins; fin de vie papiers; mandat extrajudiciaire; planifier ma fin de vie; donner son corps
      à la science; un classeur avec tous mes souhaits; qui décide si je tombe dans le coma; désigner une personne de
      confiance`,
    en: `living will; end of life wishes; arrange everything before I die; care power of attorney; donate body to science; a
      folder with all my wishes; who decides if I am in a coma; name a person of trust`,
    de: `Patientenverfügung; Vorsorgevollmacht; Wünsche fürs Lebensende; Körperspende; eine Mappe mit allen meinen Wünschen;
      wer entscheidet im Koma`,
    tr: `yaşam sonu istekleri; vasiyet bakım; bedenini bilime bağışlamak; vekalet bakım; tüm isteklerimi bir dosyaya koymak;
      komaya girersem kim karar verir`,
  },
  {
    need: 'palliatieve kamer',
    why: 'When dying at home becomes too heavy: a quiet room in the rest home, where the family may stay.',
    sheets: 'palliatieve kamer; palliatieve eenheid',
    also: 'palliatieve zorg; toelage palliatieve; kortverblijf; mantelzorger*',
    nl: `palliatieve kamer; kamer om te sterven; sterfkamer; hospice; palliatieve afdeling; palliatieve eenheid; palliatief
      centrum; mijn man is stervende en ik kan het thuis niet meer aan; thuis sterven lukt niet meer; thuis sterven wordt te
      zwaar voor de familie; mijn moeder ligt op sterven en wil niet naar het ziekenhuis; waar kan mijn vader rustig
      sterven; laatste weken niet thuis; laatste dagen van mijn vrouw; uitbehandeld en niemand thuis; terminaal en alleen
      wonend; rustige kamer voor de laatste dagen; bij mijn stervende moeder mogen blijven slapen; kamer ocmw rusthuis
      palliatief; ongeneeslijke kanker en thuis gaat het niet meer; sterven in een huiselijke omgeving; prijs palliatieve
      kamer; mijn zus kan bij ons in de living niet meer liggen en ze heeft nog dagen; papa wil niet naar de kliniek en
      thuis is er geen plaats; ik woon alleen en heb nog twee weken te gaan, waar kan ik heen; moeder slaapt in de gang van
      het hospitaal en wij willen een eigen stille kamer; mijn partner kan mij niet meer draaien en ik wil in vrede gaan;
      mijn kinderen mogen mee slapen in een bed naast mij; een rustig huis waar ze zorgen tot het einde; onze nonkel zijn
      vrouw is zelf ziek en hij is stervende; thuis lukt het niet meer met de morfine; de dokter spreekt van de palliatieve
      en vraagt een bed; huis voor terminalen; kan een zieke van 50 in een rusthuis om te sterven; huisdier toegelaten op de
      kamer bij sterven; afdeling waar ze gaan liggen op het laatste; opname om te gaan sterven; een kamer met zetelbed voor
      de familie; het laatste verblijf; ons ma haar einde is dichtbij en mijn vrouw trekt het niet meer thuis; hoeveel kost
      een kamer tot het einde; sereen afscheid nemen in een aparte kamer; overplaatsing van de kliniek naar een palliatief
      bed; vrijwilliger bij stervende op kamer; logeren bij vader in zijn laatste dagen; hospice in de buurt;
      terminaal en thuis te zwaar; thuis verzorgen van een stervende lukt niet meer; de thuisverpleging zegt dat het
      thuis niet meer gaat, hij heeft nog enkele weken; nog enkele weken te leven en thuis lukt niet; palliatief maar
      niet thuis; palliatief bed buiten het ziekenhuis`,
    fr: `chambre palliative; unité de soins palliatifs; ma mère est mourante et je ne peux plus m'en occuper; hospice;
      mourir en paix; ma sœur ne peut plus rester dans notre salon, elle a encore quelques jours; chambre calme pour les
      derniers jours`,
    en: `palliative room; hospice; my husband is dying and I cannot cope at home; place to die peacefully; quiet room where
      family can stay the night with a dying person; I live alone and have two weeks left; hospice room; hospice bed
      for a dying patient; room to die in peace`,
    de: `Palliativzimmer; Hospiz; mein Mann liegt im Sterben; zu Hause sterben zu schwer; stilles Zimmer wo die Familie beim
      Sterbenden übernachten kann`,
    tr: `palyatif oda; son günler için oda; ölmekte olan hasta bakımevi; ailenin ölmekte olanın yanında kalabileceği sessiz
      oda`,
  },
  {
    need: 'palliatieve toelage',
    why: 'A sum on top of the forfait of the mutuality for who is nursed to the end at home.',
    sheets: 'toelage palliatieve; premie palliatieve',
    also: 'palliatieve zorg; palliatieve kamer; mantelzorgpremie; thuiszorgtoelage',
    nl: `palliatieve premie; palliatieve toelage; palliatief forfait; forfait palliatieve thuiszorg; geld voor palliatieve
      patient thuis; premie terminale patient; mijn man is terminaal en de kosten lopen op; tussenkomst terminaal zieke
      thuis; kosten thuis sterven; palliatief statuut; medicatie en verzorging voor stervende thuis zijn duur; premie
      gemeente palliatief; krijgen wij geld als moeder thuis sterft; ziekenfonds gaf palliatieve premie en de gemeente;
      ongeneeslijk ziek en thuis verzorgd premie; uitgaven laatste weken thuis; terminale kanker financiele steun; stervende
      vader thuis verzorgen en kosten; vader heeft nog maanden en wij betalen bed, matras en nachtzorg uit eigen zak; ik heb
      onbetaald verlof voor mijn stervende moeder en geen loon; het forfait van 700 euro van de mutualiteit gekregen, doet
      de gemeente er iets bij; mijn dochter is terminaal en de zorgen thuis zijn duur; het formulier palliatief moet de
      huisarts invullen; krijg ik de premie ook na de dood van mijn vrouw; twee keer forfait palliatief; verzorging van een
      stervende aan huis en de onkosten; hogere stroomrekening en was door een terminale zieke; premie voor de familie die
      thuis tot het einde verzorgt; vijfhonderd euro voor palliatieve thuispatient; brief van de mutualiteit over palliatief
      statuut meebrengen; gemeente betaalt voor terminale zieken thuis; vergoeding stervende partner; de apotheek en
      verplegingsmateriaal lopen op in de laatste weken; mag de premie op rekening van de kinderen; aanvragen voor het
      overlijden of erna; dagpremie palliatief; zuurstof en pomp betaald voor terminale moeder; thuis op sterven
      liggen en kosten; ons ma ligt thuis op sterven, krijgen we iets; thuis sterven kosten; steun voor de kosten van
      een stervende thuis; nog een paar weken te leven in haar eigen bed, iets voor de verzorging; pijnpomp en
      ziekenbed thuis betalen`,
    fr: `forfait palliatif; prime soins palliatifs à domicile; allocation patient en phase terminale; lit et garde de nuit
      pour papa mourant, qui paie; prime de la commune en plus du forfait palliatif`,
    en: `palliative allowance; money for terminal patient at home; premium for dying at home; bed and night nurse for my
      dying father, who pays; town premium on top of palliative sum`,
    de: 'Palliativpauschale; Zuschuss Palliativpflege zu Hause; Nachtpflege für meinen sterbenden Vater, wer zahlt',
    tr: 'palyatif yardım; ölümcül hasta evde bakım parası; ölmekte olan babama gece bakıcısı parası',
  },
  {
    need: 'palliatieve zorg thuis',
    why: 'The doctor said that nothing more can be done; the family wants to keep the patient at home.',
    sheets: 'palliatieve zorg; palliatieve thuiszorg',
    also: 'toelage palliatieve; palliatieve kamer; euthanasie; mantelzorger*',
    nl: `palliatieve zorg; palliatief; palliatieve thuiszorg; palliatieve verpleegster; terminaal; terminaal ziek;
      stervensbegeleiding; thuis sterven; ik wil thuis sterven; mijn vader wil thuis sterven; uitbehandeld; opgegeven door
      de dokters; de dokters kunnen niets meer doen voor mijn vrouw; ongeneeslijk ziek; mijn moeder gaat sterven; de dokter
      geeft haar nog enkele weken te leven; mijn zieke man heeft nog maar maanden te leven; uitgezaaide kanker; pijn
      verlichten op het einde; palliatieve sedatie; pijnpomp thuis; waken bij een stervende; palliatief netwerk; hoe verzorg
      ik een stervende thuis; ziek kind gaat sterven; laatste levensfase; hulp voor de familie van een stervende;
      comfortzorg; de oncoloog zei dat er niets meer aan te doen is en wij willen haar in de living leggen; papa komt morgen
      naar huis om te sterven en wij weten niet wat we moeten doen; mijn zoon van 9 heeft een hersentumor en er is geen
      genezing; ze eet en drinkt niet meer en slaapt de hele dag; hij reutelt, is dat het einde; mama wil in haar eigen bed;
      ons bomma wil thuis gaan; wie helpt ons met morfine en pijn thuis; de dokter komt langs met de pomp; dag en nacht
      iemand aan het bed; mijn vrouw heeft pancreaskanker en nog een zomer; hoe praat ik met mijn kinderen over de dood van
      hun papa die ziek is; een ziekenhuisbed in de living voor mijn stervende man; palliatief team; als en verstikking
      thuis; laatste fase met hartfalen; uitzaaiingen in de botten; geen chemo meer en gaan genieten; de artsen hebben ons
      opgegeven; als mijn zus sterft wil ik erbij zijn thuis; slaapmiddel tot het einde; mag de huisarts dat thuis
      toedienen; terminale buurvrouw alleen met haar man; vrijwilliger die waakt bij stervenden; kinderen en terminale
      moeder; maandenlang thuis, wie komt er elke dag voor pijn`,
    fr: `soins palliatifs; soins palliatifs à domicile; mourir à la maison; en phase terminale; mon père va mourir;
      l'oncologue dit qu'il n'y a plus rien à faire et nous la voulons dans le salon; pompe à morphine à domicile`,
    en: `palliative care; terminally ill; die at home; terminal cancer; my mother is dying; oncologist says nothing more can
      be done and we want her home; morphine pump at home; my child has a brain tumour`,
    de: `Palliativpflege; zu Hause sterben; unheilbar krank; meine Mutter stirbt; der Onkologe sagt nichts mehr zu machen
      und wir wollen sie zu Hause; Morphiumpumpe zu Hause`,
    tr: `palyatif bakım; evde ölmek; ölümcül hasta; annem ölüyor; doktor yapacak bir şey yok dedi evde olsun istiyoruz; evde
      morfin pompası`,
  },
];
