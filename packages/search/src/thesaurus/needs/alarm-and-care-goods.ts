import type { Need } from '../need.ts';

/** What residents ask about the alarm button, incontinence goods, aids to move about, vaccination papers and foot care. */
export const ALARM_AND_CARE_GOODS: readonly Need[] = [
  {
    need: 'personenalarm',
    why: 'The fall comes first in the story: residents tell that somebody lay on the floor, and ask for a button round the neck.',
    sheets: 'personenalarm* -tussenkomst',
    also: 'tussenkomst personenalarm*; woonzorgadvies; toegankelijkheid woning',
    nl: `personenalarm; personenalarmsysteem; personenalarmtoestel; noodknop; alarmknop; alarmbel; rode knop; halsbandje met
      knop; knop rond de hals; alarm om de pols; hulpknop; alarmhorloge; valalarm; valdetectie; alarmcentrale ouderen; pas
      toestel; alarmtoestel voor bejaarden; alarm huren voor bomma; mijn moeder is gevallen en lag uren op de grond; ons
      vader lag de hele nacht op de vloer; bang om te vallen als ik alleen ben; ik woon alleen en wat als ik val; niemand
      die het merkt als ik val; wie belt er hulp als ik flauwval; wat als er 's nachts iets gebeurt met mijn moeder;
      gevallen in de badkamer en niet recht geraakt; mijn bomma valt dikwijls; oma valt vaak; schrik om alleen thuis te
      zijn; op een knop drukken om hulp te krijgen; iemand verwittigen als ik ziek word; sleutelkluisje; veilig alleen thuis
      wonen; hoe kan ik hulp roepen zonder telefoon; gsm met noodknop; senioren alarm plaatsen; hoe vraag ik een
      alarmsysteem aan; alarm voor hartpatient die alleen woont; epilepsie en alleen wonen; moemoe is van haar stoel
      gesukkeld en kon de telefoon niet pakken; ons ma haar lag in de gang, de buurvrouw vond haar pas 's anderendaags;
      vader is gevallen op de badrand en heeft twee uur geroepen; ik ben 79 en weduwe en durf niet meer onder de douche als
      er niemand is; de postbode merkte dat de gordijnen dicht bleven, ze lag al een dag op de keukenvloer; sinds mijn
      hartaanval ben ik bang om 's nachts iets te krijgen; mijn zus heeft suikerdips en zit alleen in haar appartement; zo'n
      ding aan uw nek om op te duwen; een bolleke om de nek dat belt als ge valt; polsbandje met sos; klokje dat de kinderen
      verwittigt; de kinderen wonen in het buitenland en wie merkt het als ik uitglijd; uitgegleden in de kelder en niemand
      hoorde mij; flauwgevallen op het toilet en blijven liggen; toestelletje met knop koppelen aan de vaste lijn; er is
      geen vaste telefoon, werkt de alarmknop dan; batterij van mijn halszender is leeg; zender om de nek verloren in de
      tuin; wie komt er als ik druk; contactpersonen voor de alarmcentrale opgeven; reservesleutel bij buren voor als hij
      valt; als 't rap moet gaan en ze kan niet aan haren telefoon; ons bomma ligt dikwijls op den grond; alarm teruggeven
      na overlijden of opname; zonder gsm hulp inroepen na een val; dwaaldetectie gps voor wie alleen woont; gevallen
      en niet meer kunnen rechtstaan; uren op de grond gelegen; moeder geraakt niet meer recht na een val; viel in de
      badkamer en kon niemand roepen; mijn suiker valt plots en ik woon alleen; alleen wonen en snel iemand
      verwittigen; epilepsie of flauwvallen en alleen thuis; vader valt geregeld en heeft zijn telefoon niet bij; valt
      van zijn stoel en kan niet bellen; niemand hoort mij roepen in de douche; gevallen en niet meer rechtgeraken`,
    fr: `télé-assistance; télévigilance; bouton d'alarme; alarme pour personne âgée; ma mère est tombée seule; pendentif
      d'alarme; peur de tomber; mon père est resté par terre toute la nuit; bouton autour du cou; vivre seule et peur de
      faire un malaise`,
    en: `personal alarm; panic button for elderly; alarm pendant; my mother fell and could not get up; fall alarm; emergency
      button; I live alone and am afraid of falling in the bathroom; my mother lay on the kitchen floor all night; button
      around the neck`,
    de: `Hausnotruf; Notrufknopf; Alarmknopf für Senioren; meine Mutter ist gestürzt; mein Vater lag die ganze Nacht auf dem
      Boden; Knopf um den Hals`,
    tr: `acil durum düğmesi; yaşlılar için alarm; annem düştü kalkamadı; alarm butonu; babam bütün gece yerde kaldı; tek
      yaşıyorum düşmekten korkuyorum`,
  },
  {
    need: 'personenalarm betalen',
    why: 'Some towns pay part of the rent of the alarm; residents ask what it costs and who pays back.',
    sheets: 'tussenkomst personenalarm*; premie personenalarm*; toelage personenalarm*',
    also: 'personenalarm*',
    nl: `tussenkomst personenalarm; personenalarm terugbetaling; wat kost een personenalarm; prijs noodknop per maand; huur
      van het alarmtoestel te duur; premie alarmknop; korting personenalarm verhoogde tegemoetkoming; alarmtoestel huur
      terugkrijgen; ziekenfonds alarm huurprijs tussenkomst gemeente; toelage alarmsysteem ouderen; installatiekost
      alarmsysteem ouderen; ik kan de huur van mijn alarmknop niet betalen; krijg ik geld terug voor mijn alarm rond de
      hals; goedkoper personenalarm; subsidie valalarm; factuur alarmcentrale terugbetaald; sociaal tarief personenalarm;
      attest verhoogde tegemoetkoming voor mijn alarm; 5 euro per maand voor alarm; elke drie maanden een rekening van de
      alarmcentrale en ik heb maar een klein pensioentje; de plaatsing van de knop kostte mij tachtig euro, kan ik daar iets
      van terugzien; mijn ziekenkas betaalt een stuk van het halsalarm, legt de gemeente ook iets bij; heb ik met een omnio
      of verhoogde tegemoetkoming afslag op de zender; bewijs van betaling van mijn alarmtoestel binnenbrengen; abonnement
      op de alarmcentrale te hoog; toelage alarmsysteem; formulier tussenkomst huur alarmtoestel; facturen van de alarmknop
      indienen voor einde jaar; moet ik 65 zijn voor steun bij een noodknop; wat trekt de gemeente af voor een halsbandje;
      ons ma haar alarm, wie schiet dat bij; jaarlijkse tussenkomst in noodoproepsysteem; betaalt de mutualiteit de
      aansluiting van het alarm; waarborg voor het alarmtoestel; moet ik elk jaar opnieuw de toelage voor mijn valknop
      vragen; gratis noodknop voor arme bejaarden`,
    fr: `intervention télévigilance; prix bouton d'alarme; remboursement location alarme; facture télévigilance trop chère
      petite pension; prime communale télé-assistance`,
    en: `money back for personal alarm; cost of alarm button; alarm rental subsidy; pension too small for the alarm rental;
      does the town pay part of my alarm pendant`,
    de: 'Zuschuss Hausnotruf; Kosten Notrufknopf; bezahlt die Gemeinde einen Teil des Notrufs',
    tr: 'alarm düğmesi ücreti; alarm kirası desteği; belediye alarm kirasının bir kısmını öder mi',
  },
  {
    need: 'incontinentie',
    why: 'Shame: residents write pampers or "pipi", rarely incontinence, and ask for money back or for more bin bags.',
    sheets: 'incontinentie*; toelage restafval',
    also: 'hulpmiddelen handicap; farmaceutische; zorgbudget zwaar',
    nl: `incontinentie; incontinentiemateriaal; incontinent; incontinentiepremie; incontinentieforfait; pampers voor
      volwassenen; luiers voor volwassenen; pampers voor bejaarden; pampers voor ons moeder; inlegkruisjes; maandverband
      voor urineverlies; luierbroekjes volwassenen; pull ups volwassenen; ik verlies urine; urineverlies; plasproblemen;
      mijn plas niet kunnen ophouden; ik kan mijn water niet ophouden; in mijn broek plassen; blaasproblemen na prostaat;
      mijn man heeft pampers nodig; mijn vader plast in bed; natte lakens bejaarde; matrasbeschermers; onderleggers bed;
      pampers zijn duur; tussenkomst pampers ziekenfonds; terugbetaling luiers; premie luiers volwassenen; wc ongelukjes
      oudere; stoelgangverlies; stoma zakjes; stomazakjes afval; sondes en katheters kosten; extra vuilzakken voor pampers;
      restafval door incontinentie; korting op vuilzakken medisch afval; gratis huisvuilzakken bij incontinentie; vuilbak
      vol pampers van mijn moeder; kind van 6 met handicap draagt nog pampers; thuisdialyse afval; diftar medische redenen;
      mijn zak voor het restafval zit vol natte broekjes van vader; elke week twee rollen dure zakken door de verschoning
      van mijn man; sinds de bevalling lek ik als ik hoest of lach; na mijn prostaatoperatie moet ik een inlegger dragen;
      ons ma is 's nachts altijd nat en de matras is bedorven; tachtig euro per maand aan broekjes in de apotheek; mijn
      dochter van negen met een beperking is niet zindelijk; moemoe haalt het toilet niet op tijd; ik durf niet meer buiten
      uit schrik voor een nat kruis; opa houdt zijn grote boodschap niet op; bedplasser van veertien; ons pa pist in zijn
      broek; 'k en kan mijn pis niet ophouden; bij mijn vrouw loopt het er zo uit; de diftarrekening is verdubbeld door het
      verzorgingsmateriaal; kan ik met een attest van de dokter extra zakken krijgen; stoma en veel vuilnis; mijn container
      is te klein door luiers van een volwassene; formulier laten invullen door huisarts voor luiertoelage; 34 graden en de
      zakken met pampers stinken; bekkenbodem zwak en urineverlies; zakjes voor mijn blaassonde kosten veel;
      wegwerponderleggers en washandjes vergoed; korting op restafval voor dialysepatient; bedlegerig en dag en nacht
      een pamper, wie betaalt; pampers voor volwassenen zijn duur; pampers voor grote mensen; moeder draagt een pamper
      en dat kost veel; tussenkomst voor pampers van oude mensen; inlegluiers na prostaatoperatie; zoon van veertien
      met een handicap is niet zindelijk; groot kind met een beperking draagt luiers; forfait van de mutualiteit voor
      wie niet zindelijk is; niet zindelijk en volwassen; de pampers van ons va kosten een fortuin; pampers voor vader
      of moeder; luiers voor dementerende mensen; tussenkomst voor luiers van een dementerende`,
    fr: `incontinence; langes pour adultes; protections urinaires remboursement; fuites urinaires; prime incontinence; sacs
      poubelle incontinence; ma poubelle déborde de langes d'adulte; je perds de l'urine quand je tousse; sac gratuit pour
      stomie`,
    en: `incontinence pads; adult nappies; adult diapers cost; bladder problems; money back for incontinence products; my
      bin is full of adult nappies; I leak when I cough; extra bin bags for medical reasons`,
    de: `Inkontinenz; Windeln für Erwachsene; Inkontinenzmaterial Zuschuss; meine Mülltonne ist voll mit Windeln meines
      Mannes; ich verliere Urin`,
    tr: 'yetişkin bezi; idrar kaçırma; hasta bezi yardımı; hasta bezleri için ek çöp torbası; öksürünce idrar kaçırıyorum',
  },
  {
    need: 'rolstoel en rollator',
    why: 'Moving about: residents name the thing they need for now or for good.',
    sheets: 'rolstoel rollator; mobiliteitshulpmiddel*',
    also: 'tegemoetkoming hulpmiddelen handicap; handicap erkennen vaph',
    nl: `rolstoel; rollator; looprek; wandelstok; krukken huren; krukken lenen; elektrische rolstoel; elektrische scooter
      voor bejaarden; scootmobiel; driewielfiets; driewieler; rolwagen; looprekje met wieltjes; wandelrek; rolstoel huren;
      rolstoel lenen voor een uitstap; rolstoel ontlenen; rolstoel ziekenfonds; mijn moeder kan niet meer stappen; ik stap
      moeilijk; mijn benen willen niet meer mee; been gebroken en krukken nodig; ziekenhuisbed huren; hoog laag bed;
      ziekenbed thuis; toiletstoel; douchestoel; wc verhoger; toiletverhoger; badzitje; tillift thuis; thuiszorgwinkel;
      uitleendienst ziekenfonds; hulpmiddelen lenen na operatie; wie betaalt een rolstoel; rolstoel voor mijn zoontje;
      rolstoel op maat; kapotte rolstoel herstellen; steun om te stappen; vader steunt op de meubels om van de zetel tot de
      keuken te geraken; na mijn voetoperatie mag ik zes weken niet steunen; tante komt op bezoek en kan geen uur wandelen,
      ergens een duwstoel te krijgen; de dokter schreef een looprek voor en waar vind ik dat; ons ma haar stok is te kort;
      knieprothese maandag en nog geen krukken; mijn bed staat te laag om mijn man op te tillen; bij ons thuis moet een
      papegaai boven het bed; wc-stoel naast het bed voor 's nachts; een wagentje met wielen en remmen om te stappen;
      kinesist raadt vier wielen met een zitje aan; enkel verstuikt en niet kunnen lopen; ons bomma heur rollatorke is
      kapot; het wiel van mijn rolstoel is plat; batterij van mijn scooter voor ouderen doet het niet; ze mag naar huis maar
      heeft een ziekenhuisbed nodig; antidecubitusmatras; anti-doorligmatras; scooterke voor oude mensen; overdracht
      elektronische rolwagen aan mijn zus; mobiliteitshulpmiddelencommissie; wandelwagen rollator terugbetaling; bandagist;
      vier pootjes stok; mag ik de rolwagen van mijn overleden vader nog houden; ik zak door mijn benen na tien meter; waar
      kan ik voor een weekend een zetel op wielen huren`,
    fr: `fauteuil roulant; chaise roulante; déambulateur; louer des béquilles; scooter électrique pour personne âgée; lit
      médicalisé; louer une chaise roulante pour un week-end; ma mère se tient aux meubles pour marcher; matelas
      anti-escarres`,
    en: `wheelchair; walker; rent crutches; mobility scooter; hospital bed at home; rollator; borrow a wheelchair for a
      weekend; knee surgery and need crutches; walking frame on wheels`,
    de: 'Rollstuhl; Rollator; Krücken leihen; Pflegebett; Rollstuhl für ein Wochenende leihen; Gehhilfe nach Knieoperation',
    tr: `tekerlekli sandalye; yürüteç; koltuk değneği; hasta yatağı; hafta sonu için tekerlekli sandalye kiralamak; diz
      ameliyatı değnek`,
  },
  {
    need: 'poliovaccinatie',
    why: 'The certificate is long mislaid; residents ask about a letter of the town or the Kind en Gezin injection.',
    sheets: 'polio*; vaccinatie*',
    also: 'geboorteaangifte; huis kind',
    nl: `polio; poliovaccinatie; polioattest; polio kaart; polioformulier; kinderverlamming; vaccinatiebewijs baby; inenting
      baby; inentingen baby; vaccins baby; verplicht vaccin; verplichte inenting; spuitjes kind en gezin; prikken baby;
      brief van de gemeente over polio; polio attest kwijt; attest inenting verloren; waar moet ik het polioattest afgeven;
      baby bijna 18 maanden en vaccinatie nog niet doorgegeven; ik wil mijn kind niet laten inenten; boete niet laten
      vaccineren; mijn dochtertje is in het buitenland ingeent; mijn zoontje kreeg zijn laatste spuitje; bewijs van
      vaccinatie aan de gemeente bezorgen; welke vaccinaties zijn verplicht; is polio verplicht; dokter moet papier invullen
      vaccinatie; inentingskaart; vaccinatieboekje; vaccinatiekaart kind; geel papier polio; polio wie registreert;
      herinnering polio gekregen; peuter nog niet gevaccineerd; ik vind het roze kaartje van de prikken van mijn zoon niet
      meer; de gemeente schreef dat er nog een papier ontbreekt van onze baby van anderhalf jaar; wij woonden in Turkije
      toen hij zijn vaccins kreeg; de kinderarts heeft de stempels gezet, wie moet dat nu hebben; ik kreeg een aanmaning
      omdat mijn kind niet ingeent is tegen kinderverlamming; mijn baby is allergisch en mag geen vaccin; mama zegt nee
      tegen prikken, riskeer ik een rechter; waar moet het strookje van consultatiebureau naartoe; vierde dosis hexavalent;
      geadopteerd kindje en geen inentingspapieren; attest van vrijstelling inenting; het spuitje tegen polio uitgesteld
      door ziekte; is een kopie uit het oranje boekje genoeg; bureau van kind en gezin heeft niets doorgestuurd; de creche
      wil de vaccins zien; vluchteling met baby zonder prikjes; ik moet bewijzen dat mijn dochtertje haar vaccins gehad
      heeft; moeten ouders beiden tekenen voor de prik; briefke van de polio kwijtgespeeld; inentingsbewijs van 1990 nodig
      voor een stage; parket en niet gevaccineerd kind`,
    fr: `vaccin polio; attestation polio; vaccination obligatoire bébé; certificat de vaccination poliomyélite; lettre de la
      commune vaccin; j'ai perdu le carnet de vaccination de mon bébé; la commune réclame une preuve de vaccin; je refuse de
      vacciner mon enfant`,
    en: `polio vaccination; polio certificate; compulsory vaccination baby; proof of vaccination to municipality; lost the
      vaccination card of my baby; letter from the town about a missing vaccine; I do not want to vaccinate my child`,
    de: `Polioimpfung; Impfbescheinigung Polio; Pflichtimpfung Baby; Impfpass meines Babys verloren; Brief der Gemeinde
      wegen fehlender Impfung`,
    tr: 'çocuk felci aşısı; polio belgesi; bebek zorunlu aşı; bebeğimin aşı kartını kaybettim; belediyeden eksik aşı mektubu',
  },
  {
    need: 'voetverzorging',
    why: 'Sheets say "voetverzorging"; residents say pedicure and tell that they cannot reach their feet.',
    sheets: 'voetverzorging; pedicure',
    also: 'lokaal dienstencentrum; thuisverpleging',
    nl: `pedicure; voetverzorging; voetzorg; pedicure aan huis; podoloog; nagels knippen; teennagels knippen; ik kan mijn
      teennagels niet meer knippen; ik geraak niet meer aan mijn voeten; eelt verwijderen; eksterogen; likdoorns;
      kalknagels; ingegroeide nagel; zere voeten; diabetesvoet; voeten van suikerzieken; manicure bejaarden; pedicure
      dienstencentrum; voetbad; iemand die de voeten van ons moeder komt verzorgen; goedkope pedicure voor senioren; wat
      kost een pedicure; mijn voeten zien er slecht uit; afspraak pedicure; kapper en pedicure aan huis; voetproblemen oude
      mensen; mijn vader zijn nagels zijn te lang; schoonheidsspecialiste voeten; kapper aan huis; mijn buik of mijn rug zit
      in de weg als ik aan mijn tenen wil; ons moeke heur teennagels krullen om; harde huid op mijn hiel met barsten; ik
      loop op mijn likdoorn en kan geen schoen verdragen; bomma kan haar schaar niet meer vasthouden voor haar nagels; met
      mijn suikerziekte mag ik zelf niet in mijn voeten snijden; mijn grote teen is rood en ontstoken van de nagel; oma ligt
      te bed en haar voeten moeten gedaan worden; zeer aan mijn teen van een eksteroog; knippen en vijlen van nagels aan
      huis; schimmelnagel; wratje onder de voet; zolen en voetonderzoek; mijn blinde vader snijdt altijd in zijn tenen;
      wanneer komt de pedicure naar de zaal; voeten laten doen; kaartje voor tien beurten pedicure; nagels zijn te dik om te
      knippen; medische pedicure; scheren en haar knippen bij een bedlegerige man; de coiffeuse aan huis voor moemoe`,
    fr: `pédicure; soins des pieds; pédicure à domicile; couper les ongles des pieds; mes ongles des orteils sont trop durs
      à couper; callosités`,
    en: `pedicure; foot care; cut toenails; chiropodist; I cannot reach my feet; my toenails are too thick to cut; corns on
      my feet; foot care for seniors; toenail cutting for the elderly`,
    de: 'Fußpflege; Pediküre; Fußnägel schneiden; meine Zehennägel sind zu dick; ich komme nicht mehr an meine Füße',
    tr: 'ayak bakımı; pedikür; ayak tırnağı kesme; nasır; ayaklarıma yetişemiyorum',
  },
];
