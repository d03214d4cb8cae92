import type { Need } from '../need.ts';

/** What residents ask about papers to travel with. */
export const TRAVEL_PAPERS: readonly Need[] = [
  {
    need: 'paspoort',
    why: 'Told as a destination ("naar Marokko", "naar Amerika") and a departure that is near; "reispas" is the old name.',
    sheets: 'belgisch paspoort; reispas; paspoort -reisdocument',
    also: 'kidsid*; identiteitskaart* -pincode* -kinderen; reisdocument staatlozen; reistoelating',
    nl: `paspoort; reispas; internationaal paspoort; internationale reispas; paspoort aanvragen; paspoort vernieuwen; paspoort
      vervallen; we gaan naar Amerika op reis, welke papieren; op reis naar Thailand; naar Marokko op vakantie, volstaat mijn
      identiteitskaart; heb ik een paspoort nodig voor Engeland; reizen buiten Europa; Turkije paspoort of identiteitskaart;
      volstaat mijn eID om te vliegen; paspoort dringend; spoedpaspoort; paspoort met spoed, we vertrekken overmorgen;
      superdringend paspoort; hoelang duurt een paspoort; wat kost een paspoort; prijs reispas; paspoort voor mijn kind;
      paspoort voor een baby; reispas voor de kinderen; paspoort verloren; paspoort gestolen; internationale pas kwijt;
      biometrisch paspoort; vingerafdrukken paspoort; paspoort afhalen; hoelang is een paspoort geldig; nog zes maanden geldig
      paspoort; visum en paspoort voor verre reis; huwelijksreis papieren; vliegreis over de plas; paspoort met mijn nieuwe
      naam; pasfoto paspoort; volgende zomer vliegen we met heel het gezin naar Florida, wat moet iedereen in zijn koffer
      hebben; mijn baas stuurt mij naar een beurs in Dubai; ik mag op stage in Zuid-Afrika van de hogeschool; in Londen laten ze
      mij met mijn kaartje niet meer binnen; we staan op Zaventem en mijn boekje is verlopen; bordeaux boekje met de leeuw
      vernieuwen; mijn reispas zit vol stempels en heeft geen lege bladzijde meer; de hond heeft aan mijn reispas geknaagd; last
      minute naar Egypte geboekt en we hebben alleen onze gewone kaart; op cruise met een tussenstop in Tunesië; zoon gaat een
      jaar rugzakken in Australië; met dochtertje van vier naar oma in Congo; op bedevaart naar Mekka; onze babymoon naar Bali;
      chauffeur met ritten naar Engeland en Turkije; aan de incheckbalie geweigerd omdat hij nog maar drie maand geldig was; 'k
      moe nor Amerika en 'k è gin reispas; hoe rap kunt ge zo'n reisboekje hebben; den internationalen pas; dringend weg voor
      een begrafenis in Kinshasa; bezoekje aan familie over de oceaan; op huwelijksreis naar de Malediven; spoed boekje
      vliegtuig; kindje jonger dan één jaar en ver vliegen; mijn trouwnaam op het vliegticket klopt niet met mijn reisboekje;
      internationale pas; nen internationale pas voor Marokko; reis naar Egypte; met de klas naar Londen; schoolreis naar
      Engeland, identiteitskaart niet genoeg; reis naar Vietnam, welke papieren; verre reis, welke papieren`,
    fr: `passeport; demander un passeport; renouveler mon passeport; passeport en urgence; passeport perdu; prix du passeport;
      passeport pour mon enfant; voyage hors d'Europe papiers; nous partons en Floride cet été; mon passeport n'est plus
      valable six mois; refusé à l'embarquement`,
    en: `passport; apply for a Belgian passport; renew passport; urgent passport; lost passport; passport for my child; how
      much is a passport; travel outside Europe documents; we fly to Florida next summer; refused at check-in because my
      passport is too old; my passport is full of stamps`,
    de: `Reisepass; Reisepass beantragen; Pass verlängern; dringend Reisepass; Reisepass verloren; wir fliegen nach Florida;
      am Flughafen abgewiesen Pass abgelaufen`,
    tr: `pasaport; pasaport başvurusu; pasaport yenileme; acil pasaport; pasaportumu kaybettim; Amerika'ya uçuyoruz;
      pasaportum dolu sayfa kalmadı`,
  },
  {
    need: 'toelating voor een minderjarige om te reizen',
    why: 'Grandparents, a lone parent or a sports club take a child abroad; they say "toestemming van de ouders".',
    sheets: 'reistoelating*; ouderlijke machtiging',
    also: 'kidsid*; belgisch paspoort; wettiging handtekening',
    nl: `reistoelating; reistoelating minderjarige; toestemming om met mijn kind te reizen; ouderlijke toestemming buitenland;
      ouderlijke machtiging; reisattest kind; mijn dochter gaat met haar vriendin op reis naar Spanje; kleinkinderen meenemen
      naar het buitenland; met de kleinkinderen op vakantie zonder de ouders; alleen met mijn kind op reis zonder de vader; ex
      moet toestemming geven voor reis; kind reist met oma; mijn zoon van 16 gaat alleen op reis; minderjarige alleen vliegen;
      voetbalploeg naar het buitenland, papieren voor de kinderen; kamp in het buitenland papier van de ouders; toelating ouders
      voor festival in het buitenland; papier dat ik met mijn nichtje mag reizen; handtekening van beide ouders voor reis;
      gescheiden en op reis met de kinderen; volmacht om met een kind te reizen; briefje van de ouders voor de douane;
      tegengehouden aan de grens met kind; tiener met vrienden naar zee in Frankrijk; kind meegeven met tante naar Marokko;
      uitwisselingsproject school toestemming reis; bomma wil de kleinste meepakken naar de camping in Bretagne; mijn ex is er
      niet bij en aan de douane vragen ze misschien of het mag; peter en meter nemen mijn petekind mee skiën; de scouts trekken
      met de bus naar Luxemburg en Zwitserland, wat tekenen wij als ouders; mijn zoon van vijftien vliegt alleen naar zijn vader
      in Portugal; mijn stiefdochter heeft een andere achternaam dan ik en wij rijden naar Kroatië; pleegkind mee op vakantie
      buiten België; beste vriendin van mijn dochter rijdt mee naar het zuiden; hij is nog geen achttien en wil liften naar
      Barcelona; op turnstage in Duitsland met de club; voetbaltornooi in Spanje, trainer vraagt een briefje van thuis; au-pair
      neemt de kinderen mee over de grens; papa werkt op zee en kan niet tekenen voor de reis van zijn zoon; mama alleen met
      drie kinderen op het vliegtuig; tante brengt hem naar Turkije voor de zomer; een papierke dat da kind met ons mee mag;
      mogen we zomaar met andermans kind de grens over; ouders tekenen uitstap buitenland; 17 en naar Ibiza met maten; taalkamp
      in Engeland minderjarig; sneeuwklassen formulier gemeente laten stempelen; bang dat ze ons aan de grens van kidnapping
      verdenken; gescheiden en met de kinderen naar het buitenland vliegen; moet de vader akkoord gaan met de reis; mijn ex moet
      tekenen voor ik met de kinderen mag vliegen`,
    fr: `autorisation parentale de voyage; autorisation de sortie du territoire; mon enfant voyage sans ses parents; voyager
      seul avec mon enfant; partir avec mes petits-enfants à l'étranger; mineur voyage seul; mamie emmène le petit en camping
      en France; mon fils de 15 ans prend l'avion seul; l'autre parent n'est pas là, la douane demande un papier`,
    en: `travel permission for minor; parental consent to travel; child travelling with grandparents; travel alone with my
      child; minor flying alone; consent letter for travel; grandma takes the little one camping abroad; my 15 year old flies
      alone to his dad; scouts trip abroad, parents must sign`,
    de: `Reisevollmacht für Kinder; Einverständnis der Eltern Reise; Kind reist ohne Eltern; Enkel mit in den Urlaub; Oma
      nimmt den Kleinen mit nach Frankreich; mein Sohn fliegt allein zu seinem Vater`,
    tr: `çocuk seyahat izni; muvafakatname; çocuğum ebeveynsiz seyahat edecek; torunla yurt dışına çıkmak; büyükanne torunu
      tatile götürüyor; oğlum tek başına uçuyor`,
  },
  {
    need: 'reisdocument voor vluchteling of staatloze',
    why: 'Who has no passport of the own country says "blauwe pas", "ik kan niet naar mijn ambassade".',
    sheets: 'reisdocument staatlozen; reisdocument vluchtelingen',
    also: 'belgisch paspoort; vreemdelingenkaart; visum',
    nl: `reisdocument vluchteling; blauw paspoort vluchteling; blauwe reispas; reispas voor erkende vluchtelingen; ik ben erkend
      vluchteling en wil reizen; ik kan geen paspoort krijgen van mijn land; staatloos en wil reizen; reisdocument staatloze;
      mijn ambassade geeft geen paspoort; paspoort voor vreemdelingen; vluchtelingenpaspoort; titre de voyage; subsidiair
      beschermde reisdocument; Syriër wil reizen met Belgische papieren; Palestijn zonder paspoort; reizen met verblijfskaart
      zonder paspoort; ik durf niet naar mijn ambassade te gaan; reisdocument verlengen; mijn kind is vluchteling en moet mee op
      schoolreis; conventie van Genève reispas; mijn moeder ligt in Turkije op sterven en ik heb geen pas van Afghanistan; ik
      ben erkend maar op de luchthaven telt mijn verblijfskaart alleen niet; mijn land bestaat niet meer, met wat kan ik
      vliegen; Eritrea geeft mij niks en ik wil mijn broer in Zweden zien; het grijze boekje voor wie geen eigen pas heeft; mijn
      blauw boekje loopt af; klas gaat naar Parijs en onze zoon is hier als vluchteling; als ik naar de ambassade stap, krijgt
      mijn familie ginder problemen; mijn verloofde woont in Irak en ik mag daar met mijn blauwe pas niet heen; stateloos
      geboren in een kamp in Libanon; mijn Tibetaanse buurvrouw wil naar haar zus in India vliegen; commissaris-generaal heeft
      mij erkend en nu wil ik op reis; Somalische pas wordt hier niet aanvaard; geen nationaliteit en toch vliegen; subsidiair
      beschermd en willen reizen; Palestijnse vriend mag de grens niet over; vluchteling vakantie Griekenland; met welke
      papieren reist een vluchteling; pas voor wie er geen krijgt; Syrische moeder wil haar dochter in Duitsland bezoeken;
      gevlucht en op reis willen, welke pas; gevlucht uit Syrië en willen reizen; welke pas krijgt een vluchteling om te reizen;
      asiel gekregen en naar een feest in het buitenland; geen nationaal paspoort door mijn asiel; reizen na erkend asiel`,
    fr: `titre de voyage pour réfugié; passeport bleu réfugié; je suis réfugié reconnu et je veux voyager; document de voyage
      apatride; mon ambassade refuse un passeport; réfugié et je veux voir ma mère malade à l'étranger; mon passeport bleu
      expire`,
    en: `travel document for refugees; refugee passport; I am a recognised refugee and want to travel; stateless travel
      document; my embassy gives me no passport; blue passport; refugee and my mother abroad is dying; how can a stateless
      person fly; my blue book expires`,
    de: `Reiseausweis für Flüchtlinge; Flüchtlingspass; Reisedokument für Staatenlose; Flüchtling und will meine Familie
      besuchen; blauer Pass läuft ab`,
    tr: `mülteci seyahat belgesi; mülteci pasaportu; vatansız seyahat belgesi; mülteciyim annemi görmek istiyorum; mavi
      pasaportum bitiyor`,
  },
];
