import type { Need } from '../need.ts';

/** What residents with a disability or their parents ask about recognition, benefits and premiums. */
export const DISABILITY_MONEY: readonly Need[] = [
  {
    need: 'inkomensvervangende tegemoetkoming',
    why: 'Who cannot work through a disability: residents tell of the mutualiteit and of percentages, and write invaliditeit.',
    sheets:
      'inkomensvervangende; tegemoetkoming personen handicap -hulpmiddelen -vervoerskosten -integratietegemoetkoming',
    also: 'integratietegemoetkoming*; handicap erkennen vaph; leefloon',
    nl: `inkomensvervangende tegemoetkoming; ivt; invaliditeitsuitkering; uitkering mindervaliden; uitkering handicap;
      gehandicaptenuitkering; mindervalide uitkering; invalide en geen inkomen; fod handicap; zwarte lievevrouw; fod sociale
      zekerheid handicap; ik kan niet werken door mijn handicap; ik kan door mijn ziekte nooit meer gaan werken; nooit
      kunnen werken door een beperking; mijn zoon wordt 18 en heeft een handicap; mijn dochter met downsyndroom wordt 18;
      kindergeld stopt en mijn kind is gehandicapt; autisme en niet kunnen werken; 66 procent invalide; 66 procent
      arbeidsongeschikt; erkenning 66 procent; hoeveel procent invalide ben ik; ziek zonder recht op ziekenkas; ziekenkas
      schrijft mij niet meer ziek en ik kan niet werken; psychisch ziek en niet kunnen werken uitkering; inkomen door
      handicap; maandelijkse uitkering gehandicapten; hoe vraag ik een handicap uitkering aan; verminderd verdienvermogen;
      te ziek om te werken en geen uitkering; directie generaal personen met een handicap; dokter van de fod; medisch
      onderzoek voor mijn handicap; verlaging van mijn handicap uitkering; samenwonen en ivt verliezen; chronische
      vermoeidheid en niet kunnen werken; blind en geen werk; attest handicap voor een uitkering; mijn kind met een zware
      beperking wordt achttien en het groeipakket valt stil, waar moet hij van leven; ik was bouwvakker, mijn rug is op en
      ik val overal tussen de mazen; na een beroerte op mijn 34 zonder gewerkte jaren; door mijn bipolaire stoornis verlies
      ik elk werk; de adviserend arts zegt dat ik niks meer krijg en ik kan niet op een stoel zitten; mijn autistische zoon
      studeert niet en werkt niet; RVA schrapt mij want ik ben ongeschikt en geen uitkering gekregen; het ocmw wil dat ik
      eerst bij de fod een handicap aanvraag; nooit een dag kunnen werken door mijn spieren; mijn zus hoort stemmen en kan
      niet aan de slag; geschorst van ziekengeld en blijvend ziek; ik zit in een rolstoel en heb geen cent; gehuwd met een
      werkende man, krijg ik dan minder handicapgeld; spaargeld van mijn moeder telt dat voor de uitkering; wat met mijn ivt
      als ik ga samenwonen; wanneer mag ik naar de dokter van Brussel voor mijn handicap; mijn handicapdossier opvolgen;
      afwijzing handicap uitkering bezwaar; ik ben half doof en krijg nergens werk; jongere van 20 met downsyndroom een
      eigen inkomen; invalide op mijn 40; reuma en ms sinds mijn achttiende geen inkomen; verdien minder dan een derde door
      mijn handicap; attest van 66 procent via internet; aangeboren hersenletsel en nooit kunnen werken; waarvan leven
      als je door je handicap nooit kan werken; onze zoon met zware autisme zal nooit een job hebben; kind met zwaar
      autisme wordt volwassen en kan niet werken, elke maand geld van de staat; als student een ongeval gehad en kan
      niet werken, nooit bijdragen betaald; invaliditeitsuitkering zonder gewerkt te hebben; geen recht op mutualiteit
      want nooit gewerkt door mijn ziekte; gehandicapte dochter wordt 18, krijgt ze een pree`,
    fr: `allocation de remplacement de revenus; ARR; allocation handicapé; je ne peux pas travailler à cause de mon
      handicap; vierge noire; reconnaissance handicap 66 %; mon fils handicapé a 18 ans; allocation personnes handicapées;
      mon enfant handicapé a dix-huit ans et n'a aucun revenu; la mutuelle ne me paie plus et je ne peux pas travailler`,
    en: `disability benefit; disability allowance; I cannot work because of my disability; income replacement allowance; my
      disabled son turns 18; recognised as disabled 66 percent; my disabled child turns eighteen with no income; sickness
      fund stopped paying and I cannot work`,
    de: `Behindertenbeihilfe; Einkommensersatzbeihilfe; ich kann wegen Behinderung nicht arbeiten; Behindertengeld; mein
      behindertes Kind wird achtzehn ohne Einkommen; Krankenkasse zahlt nicht mehr`,
    tr: `engelli maaşı; engelli parası; engelim yüzünden çalışamıyorum; engelli geliri başvurusu; engelli çocuğum on sekiz
      oldu geliri yok; sağlık kasam artık ödemiyor çalışamıyorum`,
  },
  {
    need: 'integratietegemoetkoming',
    why: 'For the extra costs of daily life with a disability: residents tell what they cannot do themselves.',
    sheets:
      'integratietegemoetkoming*; tegemoetkoming personen handicap -hulpmiddelen -vervoerskosten -inkomensvervangende',
    also: 'inkomensvervangende; zorgbudget handicap; zorgpremie volwassenen; handicap erkennen vaph',
    nl: `integratietegemoetkoming; tegemoetkoming voor extra kosten door mijn handicap; punten zelfredzaamheid; 7 punten
      zelfredzaamheid; 9 punten handicap; 12 punten; schaal van zelfredzaamheid; hoeveel punten voor mijn handicap;
      puntenschaal fod; ik kan niet alleen koken door mijn beperking; ik kan mij niet alleen verplaatsen door mijn handicap;
      ik kan mezelf niet wassen en ben 40; afhankelijk van hulp van derden; categorie 1 2 3 4 5 handicap; handicap en hogere
      kosten; mijn beperking kost veel geld; tussen 21 en 65 met een handicap geld; toelage om mee te doen in de
      maatschappij; uitkering zelfredzaamheid verminderd; niet zelfredzaam; ms patient extra kosten; slechtziend en extra
      kosten; doof en extra kosten; spierziekte uitkering; hersenletsel uitkering na ongeval; nah uitkering; ik werk en heb
      een handicap krijg ik iets bij; tegemoetkoming handicap als je werkt; herziening handicap aanvragen; mijn toestand is
      verslechterd en ik wil meer punten; beroep tegen beslissing fod handicap; ik werk halftijds met een beenprothese en
      betaal me blauw aan taxi's en hulp; zonder mijn man kan ik niet in bad of naar het toilet en ik ben nog maar 33; sinds
      mijn ongeval moet iemand mijn kleren klaarleggen; ik kan mijn weg niet vinden door mijn blindheid; kom ik aan negen of
      aan twaalf punten; zes vragen over verplaatsen, eten, hygiene, huishouden, veiligheid en sociaal contact; dokter gaf
      mij maar zes punten en ik kan niets alleen; drie keer meer kosten dan een gezonde door mijn ziekte; mijn broer van 30
      heeft voortdurend toezicht nodig; meer punten vragen want ik stap slechter; naast mijn loon nog iets krijgen omdat ik
      doof ben; assistentie nodig bij het buitenkomen en ik ben nog jong; vergoeding voor minder zelf kunnen; zijn handicap
      is erger geworden en hij krijgt altijd hetzelfde bedrag; naar de arbeidsrechtbank omdat ik te weinig punten kreeg;
      puntentelling handicap verlaagd van 14 naar 9; categorie 3 wat betekent dat in euro; ben ik te laat want ik ben 66 en
      altijd gehandicapt; op 65 verandert mijn uitkering; mobiliteit en sociale contacten moeilijk door handicap; hulp van
      derden nodig; puntjes van de fod; mijn epilepsie is erger, herkeuring handicap; blind en geleid worden bij alles;
      ik kan mij niet meer zelf aankleden, krijg ik geld van het Rijk; hulp nodig om mij te wassen en aan te kleden,
      tegemoetkoming van de staat; 12 punten zelfredzaamheid en niet oud; parkinson of ms op mijn vijftigste en elke
      dag hulp nodig, bedrag van de FOD; ik ben geen 65 en heb elke dag hulp nodig, geld van de FOD`,
    fr: `allocation d'intégration; points d'autonomie handicap; perte d'autonomie allocation; frais supplémentaires
      handicap; révision handicap; le médecin ne m'a donné que six points; je travaille à mi-temps avec une prothèse et j'ai
      beaucoup de frais`,
    en: `integration allowance; points for self-reliance; extra costs because of disability; disability points; the doctor
      gave me only six points; part-time with a prosthetic leg and many costs`,
    de: `Eingliederungsbeihilfe; Punkte Selbständigkeit Behinderung; Mehrkosten durch Behinderung; der Arzt gab mir nur
      sechs Punkte`,
    tr: 'entegrasyon yardımı engelli; engelli puanı; engellilik ek masraf; doktor bana sadece altı puan verdi',
  },
  {
    need: 'handicap erkennen',
    why: 'The door to the VAPH: residents ask for the "nummer", a PVB, a PAB, guidance or a place in an institution.',
    sheets: 'handicap erkennen; vaph -toelage',
    also: 'zorgbudget handicap; inkomensvervangende; integratietegemoetkoming*; tegemoetkoming hulpmiddelen handicap; zorgpremie',
    nl: `handicap laten erkennen; vaph; vlaams fonds; erkenning handicap; hoe word ik erkend als gehandicapte; attest
      handicap; bewijs handicap; mindervalide erkend worden; persoonsvolgend budget; pvb; pab; persoonlijk
      assistentiebudget; rechtstreeks toegankelijke hulp; rth; persoonlijke assistent; mijn kind heeft autisme wat nu;
      diagnose autisme gekregen en welke hulp; kind met down welke hulp; mijn baby heeft een handicap; mijn zoon heeft een
      mentale beperking; zwakbegaafd; verstandelijke beperking; nah na een ongeval; ik ben slechtziend geworden; plots
      blind; doof kind; gehoorverlies ondersteuning; plaats in een instelling voor gehandicapten; dagcentrum voor
      gehandicapten; tehuis voor mijn gehandicapte broer; wat als wij er niet meer zijn voor onze gehandicapte zoon;
      begeleid wonen met een beperking; beschut wonen handicap; thuisbegeleiding autisme; mfc; medisch pedagogisch
      instituut; dienst ondersteuningsplan; multidisciplinair team; mdt; wachtlijst vaph; prioriteitengroep; ik heb een
      beperking en zoek begeleiding; adhd volwassenen erkenning; hersenverlamming; spierziekte; ik ben mindervalide; de
      school zegt dat mijn zoontje niet mee kan en een verslag nodig heeft; ons kindje van twee praat niet en maakt geen
      oogcontact; wij worden oud en onze dochter van 40 met downsyndroom woont nog thuis, waar gaat ze later wonen; ik ben
      sinds mijn val aan een kant verlamd en wil weten waar ik recht op heb; broer met niet aangeboren hersenletsel kan niet
      alleen wonen; ik vind geen voorziening met plaats voor mijn zoon; mijn volwassen kind met een beperking zit thuis
      zonder dagbesteding; een begeleider die met mijn zoon gaat koken en winkelen; hoe krijg ik een persoonlijk budget om
      zelf iemand te betalen; zij is lichtverstandelijk beperkt en wordt altijd bedrogen; beschermd wonen voor mijn broer
      met down; ons nichtje is doof geboren; aanvraag vlaams agentschap; het nummer van vaph; iemand die met mij nagaat hoe
      wij ons leven organiseren met een handicap; wachtlijst voor 10 jaar; tijdelijk opvang voor onze gehandicapte jongen;
      autismespectrum volwassen diagnose; ass; ontwikkelingsachterstand; wie komt ons in het gezin helpen met een kind met
      autisme; hij kan niet stilzitten en wordt overal buiten gezet; rth acht begeleidingen per jaar; nieuw leven na
      dwarslaesie; mijn man zijn been is afgezet en wij weten niet waar naartoe; spraakachterstand kleuter; er scheelt iets
      aan onze baby; zorgen dat onze zoon als gehandicapt erkend wordt; officieel gehandicapt verklaard worden; als
      gehandicapt erkend worden`,
    fr: `reconnaissance handicap; VAPH; budget personnalisé handicap; mon enfant est autiste; faire reconnaître son
      handicap; place en institution handicap; mon fils de deux ans ne parle pas; où vivra notre fille trisomique quand nous
      serons morts; budget d'assistance personnelle; reconnaissance de handicap; faire reconnaître le handicap de mon
      enfant`,
    en: `recognition of disability; VAPH; personal budget disability; my child has autism; disability support; apply for
      disability recognition; my two-year-old does not speak or look at me; where will our disabled daughter live when we
      die; get my disability officially recognised; official recognition of a disability; how to register as disabled`,
    de: `Anerkennung Behinderung; VAPH; mein Kind hat Autismus; Behinderung anerkennen lassen; mein Zweijähriger spricht
      nicht; wo wohnt unsere behinderte Tochter später`,
    tr: `engellilik tanınması; VAPH; çocuğum otizmli; engelli raporu; iki yaşındaki oğlum konuşmuyor; biz ölünce engelli
      kızımız nerede yaşayacak`,
  },
  {
    need: 'zorgbudget handicap',
    why: 'The fixed sum for who waits for more help, also called basisondersteuningsbudget.',
    sheets: 'zorgbudget handicap',
    also: 'handicap erkennen vaph; zorgpremie; integratietegemoetkoming*; zorgbudget zwaar',
    nl: `basisondersteuningsbudget; zorgbudget handicap; zorgbudget voor mensen met een handicap; 300 euro per maand
      handicap; geld terwijl ik op de wachtlijst van het vaph sta; wachten op persoonsvolgend budget; brief zorgkas
      basisondersteuningsbudget; vast bedrag handicap zorgkas; budget voor mijn gehandicapt kind; op de wachtlijst voor een
      persoonlijk budget en intussen niets; tijdens het wachten op een persoonsvolgend budget geeft de zorgkas mij toch
      iets; de zorgkas stuurde een brief over 300 euro voor mijn zoon; bob; mijn dochter staat al zes jaar op de lijst van
      het vaph en ik krijg een vast bedrag; geldje dat ik zelf mag besteden omdat ik wacht op begeleiding; moet ik bonnetjes
      bijhouden van het basisondersteuningsbudget; vrij te besteden handicapgeld; vast maandbedrag voor wie op de wachtlijst
      staat met handicap; ik kreeg ineens geld van de zorgkas, wat mag ik ermee; stopt het bob als je persoonsvolgend budget
      krijgt; automatisch toegekend budget handicap onder de 25 met zorgtoeslag; mijn zoon verloor zijn basisondersteuning;
      vrij besteedbaar budget handicap; wie op een voorziening wacht, krijgt die intussen geld; overstap van bob naar pvb`,
    fr: `budget d'assistance de base; budget de soins handicap; en attendant le budget personnel; montant fixe de 300 euros
      handicap`,
    en: `basic support budget disability; care budget disabled people; 300 euros a month while waiting for personal budget;
      fixed amount disability waiting list`,
    de: 'Grundunterstützungsbudget Behinderung; 300 Euro monatlich auf der Warteliste Behinderung',
    tr: 'temel destek bütçesi engelli; bekleme listesindeyken engelli aylık 300 euro',
  },
  {
    need: 'zorgpremie kind',
    why: 'A municipal premium for parents of a child with a disability; the points come from the medical scale of child benefit.',
    sheets: 'zorgpremie kind',
    also: 'sociaalpedagogische; sociale toeslag; zorgbudget handicap; groeipakket; zorgpremie',
    nl: `zorgpremie kind; premie gehandicapt kind; premie kind met beperking; premie zorgkind; toelage kind met handicap;
      mijn kind heeft een handicap en krijg ik iets van de gemeente; zorgtoeslag; verhoogde kinderbijslag; verhoogd
      kindergeld; dubbel kindergeld; extra kindergeld gehandicapt kind; kinderbijslag zieke kinderen; punten pijler; medisch
      sociale schaal; kind met autisme premie; kindje met down toelage; kind met diabetes toelage; mijn zoontje is zwaar
      ziek en dat kost veel; geld voor zorg voor een gehandicapt kind; ouders van zorgenkind; zoon van 12 met beperking;
      dochter met epilepsie premie; adhd premie; prematuur kind zorgtoeslag; zorgpremie aanvragen voor mijn dochter; onze
      kleuter van vier heeft suikerziekte en wij staan elke nacht op; mijn tweelingdochter kreeg 15 punten bij kind en
      gezin; kinderarts van de zorgtoeslag zei 8 punten; geeft de gemeente ook iets voor een kindje met een hartafwijking;
      mijn zoontje kan niet stappen en moet vijf keer per week naar de kinesist; ze is geboren met 26 weken en heeft hulp
      nodig; kind met leukemie en we betalen parking, eten en hotels; bijpassing bovenop de zorgtoeslag van het groeipakket;
      kindje dat kijkt maar niet hoort, tegemoetkoming; dochter met anorexia, extra kindergeld; brief van fons over de
      zorgtoeslag; punten in pijler 1; onze jongen heeft het syndroom van rett; mijn kleindochter met spasmen; medicatie
      voor mijn kind kost veel, premie gemeente; taaislijmziekte; mucoviscidose toelage kind; kind met een zware allergie
      voor alles; autismeklas en zoveel vervoer, zorgpremie; ernstige ontwikkelingsachterstand bij baby premie; ons kleintje
      is ziek geboren en blijft ziek; wat krijgt ge voor zo'n kind met een handicap van de gemeente; premie voor kind met
      dyscalculie of dyslexie; mijn stiefzoon van 6 met down; pleegkind met beperking premie; formulier zorgpremie kind
      binnenbrengen; gemeente premie kind met autisme; zoontje met een zware spierziekte, premie van de gemeente aan
      de ouders`,
    fr: `prime enfant handicapé; allocations familiales majorées; mon enfant est handicapé; supplément enfant malade; mon
      fils de quatre ans est diabétique; 15 points au pilier handicap; supplément Groeipakket enfant malade`,
    en: `premium for disabled child; extra child benefit disability; my child is disabled money; my four-year-old is
      diabetic; points for sick child supplement; my child has leukaemia and costs mount`,
    de: `Prämie behindertes Kind; erhöhtes Kindergeld Behinderung; mein vierjähriger Sohn ist zuckerkrank; Punkte für
      krankes Kind`,
    tr: `engelli çocuk parası; engelli çocuk primi; artırılmış çocuk parası; dört yaşındaki oğlum şeker hastası; hasta çocuk
      için ek para`,
  },
  {
    need: 'zorgpremie volwassenen',
    why: 'A yearly municipal premium for adults with a recognised need of care.',
    sheets: 'zorgpremie volwassen*; zorgpremie -kind',
    also: 'zorgbudget zwaar; mantelzorgpremie; integratietegemoetkoming*',
    nl: `zorgpremie volwassenen; zorgpremie; zorgpremie gemeente; premie mindervaliden; premie voor mindervaliden van de
      gemeente; gemeentelijke premie handicap; premie gehandicapte volwassene; toelage mindervalide volwassene;
      gemeentelijke toelage voor gehandicapten; jaarlijkse premie invaliden; premie 80 procent invalide; mijn volwassen zoon
      is gehandicapt en woont thuis; mijn vrouw is zwaar invalide en heeft de gemeente een premie; premie voor wie veel zorg
      nodig heeft; attest fod sociale zekerheid voor gemeentepremie; 12 punten premie gemeente; premie belrai attest;
      zorgpremie aanvragen voor mijn man; ik ben 48 en zit met een spierziekte thuis, geeft onze gemeente een jaarlijks
      centje; mijn echtgenoot heeft alzheimer en ze spreken van een premie van 250 euro per jaar op het gemeentehuis;
      deadline zorgpremie 31 december; ik moet ieder jaar mijn attest opnieuw binnenbrengen; ben ik te gezond voor de
      gemeentelijke zorgpremie; mijn zus van 35 is blind, krijgt zij iets van 't gemeentehuis; als ik 66 procent invalide
      ben krijg ik een gemeentecent; krijgt een volwassen man met down die bij ons woont een toelage van de gemeente;
      uitbetaling zorgpremie nog niet gekregen; zorgpremie overleden echtgenote; premie voor ouderen met punten; steun voor
      volwassenen met hoge zorgnood; heb ik recht als ik in een rusthuis woon op de gemeentelijke premie; mijn vader, 72 en
      slecht, ontvangt hij ook die zorgpremie; tussenkomst van 't stad voor een invalide; welk papier moet de fod afleveren
      voor de premie van de gemeente; gemeentetoelage voor wie altijd ziek is; onze moeder is zwaar hulpbehoevend en woont
      in deze gemeente, premie; 13 punten op de medische schaal; ik ben 35 en gehandicapt, iets van de gemeente;
      punten medische schaal volwassene premie van de gemeente`,
    fr: `prime communale handicap adulte; prime de soins adultes; prime annuelle de la commune pour mon mari invalide;
      attestation à remettre chaque année`,
    en: `municipal premium for disabled adults; care premium adult; yearly premium from the town for my disabled husband;
      attestation each year`,
    de: 'Pflegeprämie Erwachsene; Gemeindeprämie Behinderung; jährliche Prämie der Gemeinde für meinen behinderten Mann',
    tr: 'engelli yetişkin primi; belediye bakım primi; engelli kocam için belediyeden yıllık prim',
  },
  {
    need: 'sociaal-pedagogische toelage',
    why: 'A yearly sum for parents who raise a child with a disability at home; nobody knows the name.',
    sheets: 'sociaalpedagogische',
    also: 'zorgpremie kind; zorgbudget handicap; handicap erkennen vaph',
    nl: `sociaal-pedagogische toelage; sociaal pedagogische toelage; sociopedagogische toelage; pedagogische toelage;
      toelage ouders gehandicapt kind thuis; gehandicapt kind thuis opvoeden toelage; wij voeden onze gehandicapte zoon
      thuis op; ons kind met een handicap woont thuis; jaarlijkse toelage voor ouders met een kind met een beperking;
      verlengd minderjarig; verlengd minderjarige zoon; meerderjarig gehandicapt kind bij ouders; kind van 30 met beperking
      woont nog bij ons; kind met 66 procent handicap; gemeente toelage gehandicapte kinderen; onze dochter met meervoudige
      beperking thuis; steun voor ouders die zelf voor hun gehandicapt kind zorgen; kind niet in een instelling maar thuis;
      autistisch kind thuis toelage; moeder van gehandicapt kind zoekt premie; onze jongen is 24 en zit met ons op de bank,
      we hebben hem nooit naar een instelling laten gaan; wij voeden onze blinde dochter zelf op en willen dat zo houden;
      ons gezin heeft een dochter met een verstandelijke beperking van 45; de gemeente geeft iets aan ouders van een
      gehandicapt kind, hoe heet dat; opvoeding van een kind met handicap; huisvader van een zoon met down; zij blijft voor
      altijd een kind; ouder dan 25 en nog bij pa en ma wegens een beperking; mijn man en ik dragen al vijftig jaar zorg
      voor onze zoon; hoeveel bedraagt de sociaal pedagogische; moet onze zoon ten minste 66 procent invalide zijn voor de
      opvoedingstoelage; meervoudig gehandicapt meisje thuis opgroeien; thuisblijvende gehandicapte zoon; wij krijgen niks
      voor ons zorgenkind thuis; toelage die stopt op 21; weekends naar huis uit het internaat, telt dat; alleenstaande mama
      van een kind met downsyndroom dat thuis woont; jaarlijks aanvraag thuis opvoeding gehandicapten; semi-internaat en
      toch toelage; ouders die hun kind met beperking zelf houden; zo een kind thuis grootbrengen is zwaar, is er iets; ons
      jongske heeft nooit kunnen lopen en woont bij ons; onze dochter zit in een rolstoel en woont bij ons, toelage
      van het gemeentebestuur; toelage van de gemeente voor een kind in een rolstoel; gemeente premie kind met autisme
      of syndroom van Down; zoontje of dochtertje met een zware ziekte of spierziekte, gemeente premie ouders`,
    fr: `allocation socio-pédagogique; prime parents enfant handicapé à la maison; nous élevons notre fils handicapé à la
      maison depuis 24 ans; allocation annuelle parents; prime communale enfant handicapé; allocation de la commune
      pour parents d'un enfant handicapé`,
    en: `allowance for parents of a disabled child at home; socio-pedagogical allowance; we raise our disabled son at home
      ourselves; yearly sum for parents raising a disabled child`,
    de: `sozialpädagogische Beihilfe; Eltern behindertes Kind zu Hause; wir erziehen unseren behinderten Sohn selbst zu
      Hause`,
    tr: 'engelli çocuğunu evde büyüten aileye yardım; sosyal pedagojik yardım; engelli oğlumuzu evde kendimiz büyütüyoruz',
  },
  {
    need: 'hulpmiddelen handicap',
    why: 'Paid by the VAPH: residents name the braille display, the interpreter or the adapted car, and ask who pays.',
    sheets: 'tegemoetkoming hulpmiddelen',
    also: 'handicap erkennen vaph; rolstoel rollator; incontinentie*; aanpassingspremie handicap',
    nl: `hulpmiddelen handicap; hulpmiddelen vaph; tussenkomst hulpmiddelen; terugbetaling hulpmiddelen mindervaliden;
      brailleleesregel; vergrootglas voor slechtzienden; beeldschermloep; voorleestoestel; spraakcomputer; gebarentolk; tolk
      voor doven; tolkuren; schrijftolk; hoorapparaat en hulpmiddelen; trilwekker voor doven; flitslamp voor deurbel doof;
      auto aanpassen handicap; aangepaste wagen; wagen ombouwen; gas en rem met de hand; aangepaste fiets; handbike; tandem
      voor gehandicapt kind; aangepaste stoel; eetapparaat; blindengeleidehond; assistentiehond; witte stok;
      omgevingsbediening; computer aanpassen voor handicap; aangepast bed; kindje met handicap speciale buggy; ik ben doof
      en moet naar de dokter; ik zie bijna niets meer welk toestel; aangepaste keuken en meubels; wie betaalt de aanpassing
      van mijn auto; speciaal materiaal voor mijn beperking; robotarm; daisyspeler; iets om te kunnen praten na een
      beroerte; ik kan mijn krant niet meer lezen en mijn scherm is te klein door mijn ogen; iemand die gebaart voor mij bij
      de notaris; op het oudercontact wil ik een tolk want wij zijn doof; ik hoor de wekker en de deurbel niet; mijn zoon
      praat met een tablet met plaatjes; pedalen verplaatst want mijn been is verlamd; aangepaste fiets met drie wielen voor
      mijn dochter met cp; hond die mij over straat leidt; ik kan mijn handen niet gebruiken en wil met mijn stem de
      computer bedienen; zelf deur en tv bedienen vanuit rolstoel met een knopje; stem verloren na keelkanker en met een
      apparaat spreken; een toetsenbord met grote letters; onze dove baby heeft een apparaatje nodig; rijles in een
      aangepaste wagen; bakfiets voor mijn gehandicapt kind; hoeveel uren tolk mag ik per jaar; wie helpt een toestel
      kiezen; refertelijst hulpmiddelen; offerte van de firma voor de autolift; factuur van mijn spraakapparaat; aanvraag
      bij vaph is te laat ingediend; mijn microfoon systeem voor in de klas; solo apparatuur slechthorend; voorleesbril; ik
      ben slechtziend en zoek een sprekende klok; verzwaarde lepel en bestek tegen beven; stoellift naar de auto; tafel en
      stoel voor kind met spasme; blind en een speciaal toetsenbord nodig; aangepaste computer voor een blinde
      leerling; auto laten ombouwen met handbediening; verlamd en de auto moet aangepast worden; apparaat om zelf te
      kunnen eten zonder armen; toestel voor wie zijn armen niet kan gebruiken; slechthorend, wekker met trillingen of
      lichtbel; lichtbel voor doven; hoog-laagtafel; hoog-laagbed of aangepaste tafel voor een kind met een
      spierziekte; spraakcomputer voor wie niet kan spreken; auto ombouwen voor wie verlamd is; tolk gebarentaal
      betalen; gebarentolk betaald krijgen; sprekende computer voor een blinde`,
    fr: `aides techniques handicap; interprète en langue des signes; adapter ma voiture au handicap; appareil braille; chien
      guide; je n'entends pas le réveil ni la sonnette; interprète pour sourds au notaire; vélo adapté pour ma fille`,
    en: `assistive devices; sign language interpreter; adapt my car disability; braille device; guide dog; who pays for
      disability aids; cannot hear the doorbell or alarm clock; interpreter for the deaf at the notary; adapted tricycle for
      my daughter; subsidy for disability aids; money for disability equipment; aids and adapted equipment for a
      disabled person`,
    de: `Hilfsmittel Behinderung; Gebärdendolmetscher; Auto umbauen Behinderung; Blindenhund; ich höre Wecker und Türklingel
      nicht; angepasstes Dreirad für meine Tochter`,
    tr: `engelli yardımcı cihaz; işaret dili tercümanı; engelli için araba uyarlama; kapı zilini duymuyorum sağırım; noterde
      işaret dili`,
  },
];
