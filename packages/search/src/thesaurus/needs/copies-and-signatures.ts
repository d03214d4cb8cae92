import type { Need } from '../need.ts';

/** What residents ask about copies, signatures and stamps that somebody else must believe, and about old papers. */
export const COPIES_AND_SIGNATURES: readonly Need[] = [
  {
    need: 'eensluidend verklaarde kopie',
    why: 'Said as "echte kopie", "kopie met stempel", mostly of a diploma.',
    sheets: 'eensluidend* kopie; kopie eensluidend*',
    also: 'wettiging handtekening; legaliseren',
    nl: `eensluidend verklaarde kopie; eensluidend afschrift; voor eensluidend verklaard; kopie laten stempelen; kopie van
      mijn diploma laten echt verklaren; diploma laten afstempelen; gewaarmerkte kopie; gecertificeerde kopie; echt verklaarde
      kopie; kopie met stempel van de gemeente; fotokopie laten goedkeuren; copie conforme; kopie conform; bewijs dat de kopie
      hetzelfde is als het origineel; officiële kopie van mijn diploma; kopie identiteitskaart laten waarmerken; stempel op
      kopie van mijn papieren; kopie voor een buitenlandse universiteit; gelijkvormige kopie; rapport laten legaliseren kopie;
      document laten waarmerken; de hogeschool in Wenen wil mijn getuigschrift niet in gewone fotokopie; ze vragen een kopie
      waar de gemeente op zet dat ze klopt; ik wil mijn echt diploma niet met de post meegeven; notaris in Portugal aanvaardt
      alleen een gezegelde kopie van mijn pas; verpleegster die in Engeland gaat werken moet haar diploma met stempel
      opsturen; het consulaat wil drie gestempelde kopieën van mijn rijbewijs; het origineel erbij houden zodat ze het kunnen
      vergelijken; kopie en origineel vergelijken; kunt ge daar een stempel op zetten dat het een echte kopie is; copieke
      laten stempelen; kopie met droogstempel; bewijs dat mijn fotokopie niet vervalst is; gelijk aan het origineel;
      puntenlijst laten afstempelen; kopie kadasterplan waarmerken; doctor in het buitenland wil een conforme kopie; diploma
      in tweevoud met zegel; true copy`,
    fr: `copie conforme; copie certifiée conforme; faire certifier une copie de mon diplôme; copie légalisée; cachet sur une
      copie; ils n'acceptent pas une simple photocopie; cachet que la copie est vraie`,
    en: `certified copy; certified true copy of my diploma; have a copy stamped; notarised copy at town hall; they do not
      accept an ordinary photocopy; stamp that the copy is true`,
    de: `beglaubigte Kopie; Kopie beglaubigen lassen; Zeugnis beglaubigen; einfache Fotokopie wird nicht angenommen; Stempel
      dass die Kopie echt ist`,
    tr: `aslı gibidir onayı; onaylı suret; diploma fotokopisi onaylatmak; normal fotokopi kabul etmiyorlar; kopyanın gerçek
      olduğuna dair mühür`,
  },
  {
    need: 'handtekening laten wettigen',
    why: 'Said as "mijn handtekening laten legaliseren" or "de gemeente moet zien dat ik teken".',
    sheets: 'wettiging handtekening; handtekening*',
    also: 'legaliseren; eensluidend*; reistoelating',
    nl: `handtekening wettigen; handtekening legaliseren; wettiging van een handtekening; handtekening laten echt verklaren;
      mijn handtekening laten goedkeuren op het gemeentehuis; getekend voor de ambtenaar; stempel bij mijn handtekening; de
      gemeente moet bevestigen dat ik getekend heb; volmacht laten legaliseren; volmacht voor Turkije laten wettigen;
      formulier tekenen voor een ambtenaar; overdracht van een voertuig handtekening legaliseren; handtekening op contract
      laten bevestigen; gewettigde handtekening; signatuur legaliseren; buitenlandse bank vraagt gelegaliseerde handtekening;
      verklaring op eer laten wettigen; handtekening van mijn moeder laten wettigen; handtekening echtheid; document met
      stempel burgemeester; volmacht voor verkoop van een huis in het buitenland, handtekening; ik verkoop een lap grond in
      Marokko en mijn broer moet ginder voor mij tekenen; de Franse garage wil mijn krabbel bevestigd hebben; de notaris in
      Polen wil dat een ambtenaar toekijkt als ik teken; kunnen ze naar het bed van moeder komen, ze moet iets tekenen met
      stempel; ik moet hier tekenen voor de verkoop van opa's huis in Italië; bij de Zwitserse bank moet mijn krabbel
      officieel zijn; iemand van het stadhuis moet zien dat ik het ben die tekent; een akkoord voor mijn zoons
      voetbaltransfer, getekend met stempel; uitnodiging voor mijn tante tekenen voor een ambtenaar; mijn krabbel laten
      stempelen; teken ik best pas aan het loket; al getekend thuis, is dat nog goed; mijn naam onder een contract laten
      bevestigen; handteken laten wettigen; lastgeving voor een huis ginder laten stempelen; tekenen in het bijzijn van de
      gemeente; wilsverklaring getekend met zegel; mijn handtekening ginder niet geloofd`,
    fr: `légalisation de signature; faire légaliser ma signature; signature légalisée à la commune; procuration avec signature
      légalisée; certification de signature; mon frère doit signer là-bas pour moi; quelqu'un de la commune doit me voir
      signer`,
    en: `legalise my signature; certify a signature; signature witnessed at town hall; power of attorney signature certified;
      an official must see me sign; power of attorney for selling land back home`,
    de: `Unterschrift beglaubigen; Beglaubigung der Unterschrift; Vollmacht beglaubigen; ein Beamter muss mich unterschreiben
      sehen; Vollmacht für Grundstück in der Heimat`,
    tr: `imza onayı; imza tasdiki; vekaletname imza onaylatmak; memlekette arsa satışı için vekalet imza; memurun önünde
      imzalamak`,
  },
  {
    need: 'documenten legaliseren voor het buitenland',
    why: 'For papers that must be believed abroad: "apostille", "stempel voor de ambassade".',
    sheets: 'legaliseren documenten; legalisatie*',
    also: 'wettiging handtekening; eensluidend*; akte geboorte',
    nl: `legaliseren; legalisatie; apostille; apostille aanvragen; apostillestempel; geboorteakte legaliseren voor het
      buitenland; document legaliseren voor Marokko; ambassade vraagt een gelegaliseerd document; mijn papieren gebruiken in het
      buitenland; trouwakte met apostille; diploma apostille; Buitenlandse Zaken stempel; eLegalization; Belgische papieren
      geldig maken in een ander land; strafregister met apostille; document geldig in Turkije; papieren voor emigratie
      legaliseren; stempel zodat het buitenland mijn akte aanvaardt; legalisatie kostprijs; documenten laten vertalen en
      legaliseren; beëdigd vertaler document; ginder aanvaarden ze mijn Belgisch papier niet zonder extra zegel; de Braziliaanse
      burgerlijke stand wil op onze trouwakte een sticker van het ministerie; ik ga lesgeven in Qatar en mijn diploma moet door
      de ambassade; welke stempels moeten er op een akte voor Congo; mijn akte moet geldig zijn in Thailand, wie stempelt eerst;
      wij vertrekken voor goed naar Australië en moeten elk papier laten bekrachtigen; moet een Nederlandse akte ook bekrachtigd
      worden; mijn Kameroense akte bekrachtigen voor de gemeente hier; een apostiel; Den Haag stempel; stempel van het
      ministerie op mijn akte; bekrachtigen van een akte; akte voor het buitenland opwaarderen; in welke volgorde vertalen en
      bekrachtigen; consulaire zegel; hoeveel kost de sticker van Buitenlandse Zaken; mijn geboortepapier is ginder niets waard
      zonder apostille; papier geldig over de grens maken; attest strafregister voor Dubai bekrachtigen; mijn Belgische papieren
      moeten daar aanvaard worden; papieren van hier gebruiken in Thailand; in een ver land trouwen en mijn papieren moeten daar
      gelden; mijn uittreksels moeten in Peru aanvaard worden; uittreksel gebruiken in een ander land`,
    fr: `légaliser un document; apostille; légalisation pour l'étranger; acte de naissance avec apostille; l'ambassade demande
      un document légalisé; là-bas ils n'acceptent pas mon papier belge sans cachet; quel cachet pour le Congo`,
    en: `legalise documents; apostille; get an apostille for my birth certificate; document for use abroad; embassy wants
      legalised document; they do not accept my Belgian paper over there without an extra seal; attest my diploma for Qatar`,
    de: `Dokumente legalisieren; Apostille; Urkunde fürs Ausland beglaubigen; dort gilt meine belgische Urkunde nicht ohne
      Siegel`,
    tr: `apostil; belge tasdiki; yurt dışı için belge onayı; apostil almak; orada Belçika belgem mühürsüz geçmiyor`,
  },
  {
    need: 'stamboom en oude registers',
    why: 'Family researchers say "stamboom", "voorouders", "wie was mijn grootvader".',
    sheets: 'stamboomopzoeking; stamboom*',
    also: 'archiefdocumenten; archiefdocument; akte geboorte; akte overlijden',
    nl: `stamboom; stamboomonderzoek; stamboom opzoeken; genealogie; voorouders opzoeken; ik zoek mijn overgrootvader; mijn
      familiegeschiedenis; afkomst van mijn familie; waar woonde mijn grootmoeder vroeger; kopie van het bevolkingsregister;
      oude bevolkingsregisters; wie woonde er vroeger in ons huis; familie terugvinden; ik zoek een verloren familielid;
      biologische ouders zoeken; overgrootouders geboorteakte; parochieregister; stamboompapieren; heemkunde familie;
      kwartierstaat; op het familiefeest willen we tonen wie onze overgrootouders waren; waar stond de hoeve van mijn
      betovergrootvader en met wie was hij getrouwd; in Amerika geboren en op zoek naar mijn Vlaamse wortels; mijn oma zweeg
      over haar vader en ik wil weten wie hij was; ik wil weten wie er honderd jaar geleden in onze straat woonde; zijn er van
      mijn vader nog halfbroers; oude registers van voor 1920 inkijken; nakomelingen opsporen; hoe heetten de ouders van mijn
      peter; mijn bloedlijn tot in 1700; verwanten in Canada; afstammelingen; wortels van mijn familie; geslachtslijst; als
      vondeling gevonden in 1932; wie was den grootvader van ons moeder; familieboek maken; nonkel overzee verdwenen na de
      oorlog; telling en oude woonregisters`,
    fr: `arbre généalogique; généalogie; rechercher mes ancêtres; copie des anciens registres de population; qui étaient mes
      arrière-grands-parents; mes racines flamandes`,
    en: `family tree; genealogy research; find my ancestors; old population registers; who were my great-grandparents; my
      Flemish roots`,
    de: `Stammbaum; Ahnenforschung; Vorfahren suchen; wer waren meine Urgroßeltern`,
    tr: `soy ağacı; soyağacı araştırma; atalarımı arıyorum; büyük dedelerim kimdi`,
  },
  {
    need: 'het archief inkijken',
    why: 'People ask for old plans, photos and permits, and for the reading room.',
    sheets: 'archiefdocumenten raadplegen; archief* -kopie',
    also: 'kopie archiefdocument; stamboomopzoeking; stedenbouwkundige inlichtingen',
    nl: `archief raadplegen; archiefdocumenten bekijken; gemeentearchief; stadsarchief; oude foto's van het dorp; leeszaal
      archief; opzoeken in het archief; oude plannen van mijn huis inkijken; oude kaarten van de gemeente; geschiedenis van
      mijn straat; oude gemeenteraadsverslagen lezen; opzoekingswerk geschiedenis dorp; wanneer is mijn huis gebouwd;
      schooltaak over de oorlog in onze gemeente; archivaris; op zolder vond ik een oude prent van de kerk en ik wil er meer
      over weten; voor mijn thesis over de mijnsluiting zoek ik brieven van het gemeentebestuur van toen; ik wil zien hoe ons
      dorp er in 1950 uitzag; vroegere bouwdossiers van mijn hoeve nalezen; zijn er nog foto's van de oude tramlijn; juf wil
      met de klas oude stukken gaan zien; welke architect tekende ons huis; waar liggen de oude verslagen van de raad;
      krantenknipsels over onze wijk; kaarten van voor de fusie; schoolfoto's van vroeger; hoe heette onze straat vroeger;
      afspraak in de leeszaal; heemkundige zoekt bronnen; ik wil mijn oude postkaarten aan het archief schenken`,
    fr: `consulter les archives; archives communales; anciens plans de ma maison; salle de lecture archives; à quoi
      ressemblait notre village en 1950`,
    en: `consult the archives; municipal archive; old plans of my house; reading room; what did our village look like in 1950`,
  },
  {
    need: 'kopie van een archiefdocument',
    why: 'They have seen the document and want it on paper or as a scan.',
    sheets: 'kopie archiefdocument',
    also: 'archiefdocumenten raadplegen; stamboomopzoeking',
    nl: `kopie van een archiefdocument; kopie uit het archief; scan van een oud document; reproductie archiefstuk; oude foto
      uit het archief laten kopiëren; kopie van een oud bouwplan; afdruk uit het stadsarchief; fotokopie oude akte archief;
      archiefstuk laten inscannen; wat kost een kopie uit het archief; mag ik met mijn gsm een foto nemen van een oud plan of
      maken jullie dat; ik wil die oude postkaart van onze straat op groot formaat; de architect vraagt een afdruk van het
      bouwdossier van 1964; in hoge resolutie een oude kaart van ons dorp; voor mijn boek wil ik een prent uit het
      stadsarchief gebruiken; afdruk van het plan van onze fermette; oud stuk laten inlezen en mailen; gebruiksrecht oude foto
      archief; kopietje van een oud stuk`,
    fr: `copie d'un document d'archives; scan d'un document ancien; reproduction archives; une grande copie d'une ancienne
      carte postale`,
    en: `copy of an archive document; scan from the archive; high resolution scan of an old map`,
  },
];
