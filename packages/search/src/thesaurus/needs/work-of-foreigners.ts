import type { Need } from '../need.ts';

/** What foreigners, and those who hire them, ask about the papers to work here. */
export const WORK_OF_FOREIGNERS: readonly Need[] = [
  {
    need: 'werken als buitenlander',
    why: '"May I work here?": people name their papers or country; employers ask for "gecombineerde vergunning" too.',
    sheets: 'arbeidskaart',
    also: `beroepskaart; visum verblijfsdocumenten; seizoensarbeid; registratie kort verblijf; vdab; elektronische
      vreemdelingenkaart`,
    nl: `arbeidskaart; arbeidsvergunning; werkvergunning; A-kaart werken; toelating tot arbeid; gecombineerde vergunning; single
      permit; mag ik werken in België; mag ik werken met een oranje kaart; mag een asielzoeker werken; mag een vluchteling werken;
      werken zonder Belgische nationaliteit; werken als buitenlander; buitenlander in dienst nemen; iemand uit Marokko in dienst
      nemen; werknemer van buiten Europa; personeel uit het buitenland; kok uit India aanwerven; visum om te werken; 90 dagen
      werken; minder dan 90 dagen werken in België; tijdelijk in België komen werken; ik kom uit Brazilië en wil in België werken;
      mijn schoonbroer wil in Vlaanderen komen werken; arbeidsmarkt: onbeperkt; op mijn verblijfskaart staat arbeidsmarkt neen;
      arbeidskaart B; arbeidskaart C; arbeidskaart verlengen; zwartwerk zonder papieren; hoogopgeleide buitenlander; stagiair uit
      het buitenland; au pair; mijn vrouw kwam uit Thailand en een restaurant wil haar aannemen, mag dat; de baas vraagt een
      papier dat ik mag werken; ik heb een bijlage 35 en kan morgen beginnen in een magazijn, mag dat; op mijn kaartje staat
      beperkt, mag ik naar een interim; ik ben student uit Kameroen, hoeveel uur mag ik werken op mijn verblijfskaart; wij zijn
      een garage en vonden een mecanicien uit Tunesië; vrachtwagenbedrijf wil chauffeurs uit Kazachstan; poetsvrouw zonder
      werkpapieren aannemen; mijn neef uit Ghana heeft een jobaanbod in Antwerpen; van werkgever veranderen met gecombineerde
      vergunning; mijn vergunning is aan één baas gebonden; mijn single permit loopt af in maart; werkpapieren; toelating om te
      werken vernieuwen; Oekraïense nicht mag zij direct gaan werken; mag ik werken terwijl ik op asiel wacht; vier maanden na
      mijn asielaanvraag werken; werken met visum D; toerist die werk gevonden heeft; Brits na brexit en werken; grensarbeider;
      Nederlander werken in België; gedetacheerde werknemer; LIMOSA; Indische informaticus; blauwe kaart; verpleegster uit de
      Filipijnen aanwerven; iemand van buiten Europa twee maanden in mijn bedrijf laten werken; Braziliaan, Marokkaan of Indiër
      tijdelijk aannemen; baas wil mij voor korte tijd aannemen en ik ben niet van Europa`,
    fr: `permis de travail; carte de travail; autorisation de travail; puis-je travailler en Belgique; engager un étranger;
      permis unique; mon patron demande un papier qui dit que je peux travailler`,
    en: `work permit; can I work in Belgium; hire a foreigner; permission to work; single permit; asylum seeker work; my boss
      asks for a paper that I may work; student from Cameroon, how many hours can I work`,
    de: `Arbeitserlaubnis; Arbeitskarte; darf ich in Belgien arbeiten; Ausländer einstellen; mein Chef will ein Papier, dass ich
      arbeiten darf`,
    tr: `çalışma izni; Belçika'da çalışabilir miyim; çalışma kartı; yabancı işçi çalıştırmak; patron çalışma kağıdı istiyor`,
  },
  {
    need: 'zelfstandig werken als buitenlander',
    why: 'A foreigner wants to open a shop or firm; the professional card is unknown to him.',
    sheets: 'beroepskaart',
    also: 'arbeidskaart; startersgesprek; visum verblijfsdocumenten; vestigingsvergunning',
    nl: `beroepskaart; beroepskaart vreemdelingen; beroepskaart aanvragen; beroepskaart verlengen; zelfstandige worden als
      buitenlander; als vreemdeling een zaak beginnen; buitenlander wil een winkel openen; ik ben geen Belg en wil
      zelfstandige worden; restaurant openen als niet-Europeaan; zelfstandige zonder Belgische nationaliteit; bedrijf starten
      in België als buitenlander; niet-EU zelfstandige; ik kom uit Turkije en wil een eigen zaak; mijn man wil een eigen zaak
      beginnen en heeft geen Belgische nationaliteit; vrijstelling beroepskaart; kapper worden als buitenlander; freelancer
      van buiten Europa; professional card; Amerikaanse vriend wil hier als consultant factureren; ik ben Albanees en wil een
      bouwfirma beginnen; Chinese vrouw wil een nagelsalon uitbaten; nachtwinkel overnemen zonder Belgisch paspoort; vennoot
      zonder EU-nationaliteit; advies economische migratie zelfstandige; mijn beroepskaart loopt binnenkort af; uit Brazilië
      of Turkije en hier een eigen zaak opstarten; ik kom van buiten Europa en wil een eigen bedrijf opstarten; eigen
      poetsbedrijf of winkel als niet-Europeaan`,
    fr: `carte professionnelle; indépendant étranger; ouvrir un commerce en tant qu'étranger`,
    en: `professional card; self-employed foreigner; start a business in Belgium as a non-EU citizen`,
    de: `Berufskarte für Ausländer; als Ausländer selbständig werden`,
    tr: `meslek kartı; yabancı olarak iş kurmak; yabancı esnaf`,
  },
  {
    need: 'seizoensarbeid',
    why: 'Fruit growers and pickers ask for the number ("bisnummer") that a seasonal worker needs.',
    sheets: 'seizoensarbeid',
    also: 'arbeidskaart; registratie kort verblijf',
    nl: `seizoensarbeid; seizoensarbeider; seizoenarbeiders; seizoenswerk; seizoenpikker; fruitpluk; fruitplukkers; plukkers;
      appelpluk; perenpluk; aardbeien plukken; werken in de fruit; werk in de druiven; buitenlandse plukkers inschrijven;
      bisnummer; bis-nummer; rijksregisternummer voor seizoensarbeider; nationaal nummer voor een buitenlandse werknemer; Dimona
      seizoenarbeider; fruitteler personeel; tuinbouw personeel uit het buitenland; Roemeense plukkers; Poolse arbeiders oogst;
      oogst werknemers; plukkaart; landbouwer gelegenheidswerknemers; personeel zonder rijksregisternummer; mijn Bulgaarse
      plukkers komen maandag toe op de hoeve en hebben nog geen nummer; aspergestekers; wij telen kersen en hebben twintig
      handen nodig in juli; gelegenheidswerkers in de witloof; hopoogst personeel inschrijven; nummer aanvragen op het
      gemeentehuis voor serrewerkers`,
    fr: `travail saisonnier; cueillette de fruits; numéro bis; saisonniers`,
    en: `seasonal work; fruit picking; bis number; seasonal workers`,
    de: `Saisonarbeit; Obsternte; Bis-Nummer`,
    tr: `mevsimlik iş; meyve toplama; bis numarası`,
  },
];
