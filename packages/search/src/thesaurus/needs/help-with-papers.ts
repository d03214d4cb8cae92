import type { Need } from '../need.ts';

/** What residents ask about letters, forms, law, taxes, computers and finding their way as a newcomer. */
export const HELP_WITH_PAPERS: readonly Need[] = [
  {
    need: 'hulp bij brieven en formulieren',
    why: 'They do not understand a letter, cannot read, or the website shuts them out; "administratief" is never said.',
    sheets: 'administratieve -sancties; brieven formulieren',
    also: 'aangifte belasting*; belastingaangifte; digipunten; computer gsm; juridische hulp; samen uitzoeken',
    nl: `formulier invullen; formulieren invullen; hulp bij formulieren; papieren invullen; help mij met mijn papieren;
      papierwerk; papiermolen; administratie; administratie in orde brengen; mijn administratie niet in orde; mijn papieren niet
      in orde; ik ben het overzicht kwijt van mijn papieren; brief; moeilijke brief; brief niet begrijpen; ik begrijp die brief
      niet; ik versta die brief niet; ik snap niks van deze brief; brief gekregen die ik niet snap; officiële brief lezen; wat
      staat er in deze brief; brief van de overheid; brief van de belastingen niet begrijpen; brief van de mutualiteit niet
      begrijpen; post openen; ik durf mijn post niet open te doen; post ligt hier al maanden; stapel brieven; moeite met lezen en
      schrijven; ik kan niet lezen; ik kan niet schrijven; laaggeletterd; analfabeet; mijn moeder kan niet lezen; ik kan niet goed
      Nederlands schrijven; brief schrijven; brief laten schrijven; hulp om een brief te schrijven; brief laten vertalen; mijn oma
      begrijpt haar brieven niet; mijn papa kan zijn papieren niet meer zelf doen; mijn man deed altijd de papieren en is
      overleden; iemand die mee belt; iemand die mijn papieren nakijkt; hulp met mijn dossier; hulp bij een aanvraag; aanvraag
      invullen samen; attest opvragen; ik heb slechte ogen en kan formulieren niet lezen; blind en brief lezen; zaken online
      aanvragen lukt niet; pensioenaanvraag invullen; formulier van de FOD; formulier handicap invullen; formulier kinderbijslag;
      formulier werkloosheid; aanvraag studiebeurs invullen; papieren van de VDAB; bijstand bij administratie; openbare schrijver;
      bureaucratie; rompslomp; ik geraak er niet uit met al die papieren; ik heb een bruine schoendoos vol omslagen en weet niet
      waar te beginnen; mijn man is Turks en krijgt elke week een brief die wij niet kunnen ontcijferen; er staat een stempel op
      de omslag en ik ben bang dat het erg is; ik ben mijn leesbril kwijt en de letters dansen; de letterkes zijn te klein voor
      mijn ogen; ik kan wel praten maar schrijven heb ik nooit geleerd; in mijn land ging ik niet naar school en nu moet ik overal
      iets invullen; ze zeggen altijd stuur een mail maar ik kan geen zin neerschrijven; moemoe legt alles van de post ongeopend
      in de kast; sinds zijn beroerte kan mijn vader geen rekening of brief meer lezen; ze sturen mij van het kastje naar de muur;
      van het kastje naar de muur; ik word zot van al die papieren; 'k versta die papieren niet; 'k geraak er nie meer uit wijs;
      kunde gij dat eens voor mij lezen; iemand die eens met mij mijn post overloopt; kan er iemand met mij naar dat bureau
      bellen; iemand die mijn map op orde zet; ordenen van mijn papieren; klasseren; drie bladzijden met vakjes en ik weet niet
      wat ik moet aankruisen; waar moet ik mijn handtekening zetten op dat blad; formulier in het Frans gekregen; vertaal deze
      officiële brief; ik kreeg een brief van de pensioendienst en snap er geen jota van; wat willen ze van mij in deze brief;
      antwoorden op een brief van de verzekering; brief aan de huisbaas opstellen; opzegbrief schrijven; aangetekend schrijven
      opstellen; bezwaarbrief helpen schrijven; alleen ben ik verloren in de bureaucratie; papieren van de ziekenkas aanvullen;
      cliënt heeft nood aan administratieve ondersteuning; dossier samenstellen; papierberg; een papierboel; administratieve
      warboel; wie leest de post met mijn moeder; niet goed kunnen lezen en post krijgen; iemand die haar post naleest; ik versta
      die papieren van de stad niet; kan iemand die brief eens uitleggen; papieren niet verstaan en uitleg nodig; sinds mijn man
      dood is moet ik de papieren zelf doen; nooit papieren leren doen; mijn overleden vrouw deed alle papieren; papieren doen als
      weduwe; ouders kunnen niet schrijven, wie vult hun papieren in; mijn ouders komen uit het buitenland en begrijpen hun
      brieven niet; dikke envelop van de overheid en ik weet niet wat ze verwachten; brief van de overheid gekregen en ik weet
      niet wat ik moet doen; wat verwachten ze van mij; iemand om mee naar de bank of het ziekenfonds te bellen; ik weet niet
      welke papieren ik moet opsturen; papieren invullen voor mijn ouders; te moeilijke woorden in die brief`,
    fr: `aide pour remplir un formulaire; je ne comprends pas cette lettre; aide administrative; écrire une lettre; écrivain
      public; je ne sais pas lire; paperasse; aide pour mes papiers; j'ai une boîte pleine de lettres; on m'envoie d'un guichet
      à l'autre`,
    en: `help filling in forms; I do not understand this letter; help with paperwork; official letter; I cannot read or write;
      write a letter for me; forms; I have a shoebox full of letters; they send me from one desk to the next; I never learned to
      write`,
    de: `Hilfe beim Ausfüllen von Formularen; ich verstehe den Brief nicht; Hilfe mit Papieren; Brief schreiben lassen; nicht
      lesen können; ich habe eine Schachtel voller Briefe; man schickt mich von einem Schalter zum anderen`,
    tr: `form doldurma yardımı; mektubu anlamıyorum; evrak işleri yardımı; dilekçe yazma; okuma yazma bilmiyorum; resmi mektup;
      bir kutu dolusu mektubum var; hiç yazmayı öğrenmedim; resmi mektubu anlamıyorum; mektup için kim yardım eder; bu mektubu
      açıklayacak biri`,
  },
  {
    need: 'juridische hulp',
    why: 'A threat or a quarrel with law in it: court, contract, landlord, divorce; people say "may they do that".',
    sheets: 'juridisch*; pro-deoadvocaat',
    also: 'schuldbemiddeling; burenruzie; ruzie buren; relatie scheiden; klacht; uithuiszetting*',
    nl: `juridische hulp; juridisch advies; rechtshulp; rechtsbijstand; advocaat; gratis advocaat; pro deo; pro deo advocaat;
      prodeo; advocaat niet kunnen betalen; advocaat te duur; advocaat nodig; goedkope advocaat; jurist; jurist OCMW; juristen van
      het OCMW; wetswinkel; justitiehuis; zitdag advocaat; eerstelijnsbijstand; tweedelijnsbijstand; bureau voor juridische
      bijstand; rechtbank; vrederechter; vredegerecht; arbeidsrechtbank; dagvaarding; dagvaarding gekregen; ik moet voor de
      rechter komen; oproeping van de rechtbank; moet ik naar het vredegerecht; beslissing van OCMW aanvechten; in beroep gaan
      tegen een beslissing; beroep aantekenen; beroep leefloon geweigerd; beslissing betwisten; klacht tegen mijn werkgever;
      ontslag aanvechten; contract opzeggen juridisch; contract betwisten; huurcontract nakijken; is dit wettelijk; mag mijn
      verhuurder dat; mogen ze dat zomaar; recht in verband met scheiding; echtscheiding regelen advocaat; voogdij regelen;
      erfenis ruzie; erfenis verwerpen; testament vragen; bedrogen door een verkoper; opgelicht rechten; contract aan de deur
      getekend; verkoper aan de deur contract herroepen; consumentenrecht; slachtoffer van oplichting; discriminatie melden;
      verblijfsrecht advocaat; asiel advocaat; mijn zoon moet voor de jeugdrechter; boete aanvechten; politieverhoor advocaat;
      mijn moeder werd bestolen door haar bewindvoerder; rechten van de huurder; recht op een advocaat; deurwaarder rechten; de
      keukenbouwer is met mijn voorschot weg en ik wil weten waar ik sta; de eigenaar houdt mijn waarborg in voor een krasje in de
      parket, mag dat; mijn baas zet mij op straat tijdens mijn zwangerschap; mijn ex wil de kinderen niet terugbrengen, wat kan
      ik wettelijk doen; omgangsrecht grootouders; hoederecht; mijn zoon is opgepakt voor een vechtpartij en wij kennen geen
      advocaat; ik ben gedagvaard door mijn aannemer; gedagvaard; de rechter in Gent wil mij zien op 12 mei; ik moet voorkomen;
      mijne vent wil scheiden en ik ken mijn rechten nie; hebben kinderen recht op het huis als hun vader hertrouwt; mijn broers
      willen mij uit de erfenis zetten, wat zegt de wet; ik tekende iets aan de deur en nu zit ik vast aan een contract;
      vastzitten aan een contract; mijn fitness laat mij niet opzeggen, is dat legaal; OCMW keurt mijn steun af en ik vind dat
      oneerlijk; hoe ga ik in beroep tegen het OCMW; een tweede mening van een jurist; met wie kan ik spreken over mijn rechten;
      iemand die de wet kent; raad van een rechtsgeleerde; gratis raad van een advocaat op dinsdagavond; permanentie advocaten;
      spreekuur advocaat; Huis van Justitie; Orde van advocaten; ik krijg bevel om te vertrekken en zoek een advocaat; aanvaring
      met de wet; schadevergoeding eisen; aangevallen door een hond, wie betaalt volgens de wet; aansprakelijk gesteld; ik word
      aangeklaagd; klacht met burgerlijke partij; vonnis niet begrijpen; verzetten tegen een vonnis; kosten
      rechtsplegingsvergoeding; verzekering rechtsbijstand; huisbaas sleept mij voor de vrederechter en ik wil mijn zaak
      bespreken; dagvaarding in de bus; dagvaarding gekregen wat moet ik doen; iemand die uitlegt wat ik moet doen met een
      dagvaarding; buur heeft een zaak tegen mij ingespannen; een proces tegen mij en ik ken niks van wetten; ik ken de wet niet
      en iemand spant een zaak in; zaak ingespannen tegen mij; wat zijn mijn rechten als mijn vrouw de kinderen niet geeft; mag
      een verhuurder mijn slot vervangen; wat zegt de wet; mag dat zomaar van de wet; bezoekrecht kinderen raad; ex geeft de
      kinderen niet mee; onterecht ontslagen; weet niet of ik in mijn recht ben; ik wil weten wat mijn rechten zijn; papieren van
      de rechtbank gekregen; hoger beroep aantekenen; werkgever weigert mijn overuren te betalen; overuren niet betaald`,
    fr: `aide juridique; avocat gratuit; pro deo; conseil juridique; je dois aller au tribunal; contester une décision; avocat
      trop cher; juge de paix; mon ex ne ramène pas les enfants, quels sont mes droits; on me cite au tribunal`,
    en: `legal advice; free lawyer; cannot afford a lawyer; legal aid; court summons; appeal a decision; what are my rights;
      justice of the peace; my boss fired me while pregnant; I am being sued; is this legal`,
    de: `Rechtsberatung; kostenloser Anwalt; Vorladung vom Gericht; Entscheidung anfechten; Anwalt zu teuer; mein Chef hat mich
      in der Schwangerschaft entlassen; ist das erlaubt`,
    tr: `hukuki yardım; ücretsiz avukat; mahkeme celbi; karara itiraz; avukat param yok; haklarım; hamileyken işten atıldım
      haklarım ne; mahkemeye çağrıldım`,
  },
  {
    need: 'belastingaangifte',
    why: 'May and June bring the same panic: the brown envelope, tax-on-web, and the fear of doing it wrong.',
    sheets: 'belastingaangifte',
    also: 'formulieren; administratieve -sancties; computer gsm; digipunten',
    nl: `belastingaangifte; belastingbrief; belastingen invullen; belastingbrief invullen; mijn belastingen invullen; aangifte
      personenbelasting; aangifte belastingen hulp; hulp belastingaangifte; bruine envelop; bruine enveloppe; tax-on-web;
      taxonweb; Tax-on-web code; vereenvoudigde aangifte; voorstel vereenvoudigde aangifte nakijken; ik snap niks van mijn
      belastingbrief; belastingbrief van mijn moeder; papieren belastingaangifte; aanslagbiljet; zitdag belastingen; zitdag
      belastingen gemeente; FOD Financiën komt naar de gemeente; wanneer moet de belastingbrief binnen; deadline
      belastingaangifte; uitstel belastingaangifte; te laat met mijn belastingen; fiscale fiche; fiscale codes; giften
      aftrekken; aangifte overledene belastingen; aangifte na scheiding; kind ten laste belasting; itsme belastingen; fout in
      belastingbrief; wie vult de belastingen van mijn grootouders in; aangifte niet-inwoner; die bruine omslag ligt al sinds
      mei op de kast; mijn man vulde dat vroeger in en ik weet van geen codes; welke code voor kinderoppas; ik werkte in
      Nederland en België, wat met mijn belastingformulier; mijn ouders van 80 kregen een papier dat al ingevuld is, klopt dat
      wel; ik doe de belastingen van mijn moemoe en vind haar pensioenfiche niet; ik vroeg vorig jaar uitstel en kreeg boete van
      de fiscus; eerste keer belastingen als jobstudent; ik ben vorig jaar gescheiden en ieder doet apart de belastingen; iemand
      die de belasting van 't jaar invult met mij; den belastingbrief; de contributies; contributiebrief; mijn contributies
      invullen; ambtenaren die op het stadhuis belastingbrieven komen invullen; afspraak om mijn belastingen te laten invullen;
      invulsessie belastingen; invulhulp belastingen; waar leveren we de belastingbrief in; papieren versie van de
      belastingbrief gewenst; MyMinfin; myminfin lukt mij niet; mijn lening en kinderopvang inbrengen in de belastingen;
      aftrekken van onthaalmoeder; belastingaangifte vergeten indienen; ambtshalve aanslag; 30 juni belastingen; belastingen
      voor een overleden vader; wat moet ik meebrengen om mijn belastingen in te vullen`,
    fr: `déclaration d'impôts; remplir ma déclaration d'impôts; tax-on-web; aide impôts; avertissement-extrait de rôle; impôts;
      l'enveloppe brune traîne sur mon armoire; quel code pour la garde d'enfants`,
    en: `tax return; help with tax return; tax letter; tax-on-web; fill in my taxes; tax form; my husband always did the taxes
      and I do not know the codes`,
    de: `Steuererklärung; Hilfe bei der Steuererklärung; Steuerbrief; tax-on-web; mein Mann hat immer die Steuern gemacht`,
    tr: `vergi beyannamesi; vergi formu doldurma; vergi mektubu; tax-on-web; vergileri hep eşim yapardı`,
  },
  {
    need: 'computer- en gsm-hulp',
    why: 'Shame and frustration with screens: itsme, bank app, "I have no computer", "everything must be online now".',
    sheets: 'digipunten; computerklassen; computer gsm',
    also: 'gratis internet; formulieren; administratieve -sancties; certificaten eid; activatiecode; lokaal dienstencentrum',
    nl: `digipunt; digipunten; digitale hulp; digitaal vraagpunt; digicoach; digibank; digihelp; computerhulp; gsm-hulp; computer;
      ik ken niks van computers; ik kan niet met de computer werken; ik heb geen computer; geen internet thuis; ik heb geen
      laptop; computer gebruiken gratis; openbare computer; openbare computerruimte; computerlokaal; computerklas; computercursus;
      computercursus voor senioren; smartphonecursus; tabletcursus; leren werken met een tablet; leren werken met gsm; mijn gsm
      doet raar; hoe stuur ik een foto; hoe stel ik mijn gsm in; nieuwe smartphone installeren; whatsapp leren; mail sturen;
      e-mailadres maken; e-mailadres aanmaken; wachtwoord vergeten; paswoord kwijt; ik kan niet inloggen; inloggen lukt niet;
      itsme; itsme installeren; itsme werkt niet; itsme aanmaken; itsme zonder smartphone; kaartlezer; eID kaartlezer; ebox;
      Doccle; Mijn Burgerprofiel; app installeren; apps; bankapp; bankieren op de gsm; internetbankieren; online bankieren;
      overschrijving doen op computer; bankkantoor is gesloten en alles moet online; zelfscan; alles moet online; alles is nu op
      internet; online formulier invullen met hulp; QR-code; videobellen met de kleinkinderen; skypen met mijn dochter; phishing;
      valse mail; vals sms; virus op computer; veilig internetten; verdacht bericht van de bank; computer leren voor oudere
      mensen; bomma leren werken met gsm; ons pa snapt niks van zijn smartphone; printen; afdrukken; iets laten afdrukken; kopie
      scannen; laptop lenen; tweedehands laptop goedkoop; digitale kloof; cursus internet; ik ben 75 en kan niet met internet om;
      mijn kleinzoon zette iets op mijn gsm en nu hoor ik niks meer bellen; ik duw op het schermpje en er gebeurt niks; de
      bankautomaat is weg uit ons dorp en ik moet nu zelf op een computer betalen; de dokter wil dat ik online een afspraak boek
      en ik kan dat niet; mijn kind krijgt alles via Smartschool en ik geraak er niet in; Smartschool account ouders; ik zie
      slecht en wil de letters op mijn gsm groter; letters groter zetten; mijn vriendin in Spanje zien op een scherm; foto's van
      mijn kleinkinderen op de computer zetten; foto's doorsturen; mijn geheugen van de telefoon is vol; geheugen vol; ik kreeg
      een melding dat ik 5000 euro win; ik klikte op een link en nu is alles raar; raar sms'je van bpost; pakje met betaallink;
      den computer doet ambetant; 'k ken nikske van den internet; ne smartphone da 'k nie kan bedienen; kan iemand mij rustig
      tonen hoe dat werkt; ik ben 82 en mijn dochter heeft geen geduld; rustig uitleggen van tablet; muis en klavier leren;
      klavier; typen; pdf openen; pdf invullen en doorsturen; bijlage bij een mail steken; document inscannen; scannen;
      vliegtuigticket afdrukken; treinticket op gsm; De Lijn app; parkeerapp; in mijn caravan heb ik geen computer; met zeven
      thuis en één gsm; ik wil werk zoeken op internet maar heb geen toestel; pc ruimte gratis; code ontvangen via sms maar ik heb
      geen gsm; digitaal ongeletterd; digitaal vaardig worden; uitgesloten want digitaal; leren googlen; updaten; back-up; wifi
      instellen op mijn tablet; inloggen op mijn gemeente; helpdesk computer voor senioren; hulp met online; online gedoe; vader
      krijgt dat online niet gedaan; lokaal met computers; pc-lokaal; computerlokaal voor een les; lessen met de computer;
      meterstand online doorgeven lukt niet; ik kan niet met internet overweg; alles moet via het internet en ik kan dat niet;
      waar leer ik met internet werken; internet leren`,
    fr: `aide informatique; aide ordinateur; aide GSM smartphone; itsme; je ne sais pas utiliser l'ordinateur; cours
      d'informatique; pas d'ordinateur; imprimer un document; je pousse sur l'écran et rien ne se passe; Smartschool je n'y
      arrive pas`,
    en: `computer help; smartphone help; itsme help; no computer at home; computer course; print a document; I cannot log in;
      online banking help; use a public computer; I press the screen and nothing happens; I clicked a strange link; I cannot get
      into Smartschool`,
    de: `Computerhilfe; Smartphone-Hilfe; itsme; kein Computer zu Hause; Computerkurs; Drucken; ich drücke auf den Bildschirm
      und nichts passiert; Tablet erklären`,
    tr: `bilgisayar yardımı; telefon yardımı; itsme; bilgisayarım yok; bilgisayar kursu; çıktı alma; internet bankacılığı
      yardımı; ekrana basıyorum bir şey olmuyor; tableti biri anlatsın; internetten randevu alamıyorum`,
  },
  {
    need: 'gratis internet',
    why: 'A place with Wi-Fi and a computer, now; "bib" and "wifi" are the words.',
    sheets: 'gratis internet',
    also: 'digipunten; computerklassen; computer gsm; ontlenen boeken',
    nl: `gratis internet; gratis wifi; wifi; draadloos internet; wifi in de bib; internet in de bibliotheek; computer in de bib;
      computers in de bibliotheek; surfen in de bib; waar kan ik gratis op internet; gratis surfen; waar is er wifi in de buurt;
      ik heb geen internet thuis en moet iets opzoeken; geen internet meer thuis; internet afgesloten thuis; internet te duur;
      internetabonnement te duur; printen in de bib; afdrukken in de bib; kopie nemen in de bib; huiswerk maken op computer bib;
      mijn dochter heeft geen internet voor school; bezoeker zonder abonnement internet bib; wachtwoord wifi gemeente; mijn data
      zijn op en ik moet dringend een mail bekijken; ik ben op doorreis en zoek een plek om te skypen; waar kan ik met mijn
      laptop gratis zitten werken; ze hebben onze Telenet afgezet en de kinderen moeten huiswerk doen; mijn zoon maakt zijn taak
      op de stoep van de bib voor het signaal; wifi-paswoord van het gemeentehuis; hoelang mag ik achter de pc van de
      bibliotheek; pc in de bieb; moet ik lid zijn om in de bib te surfen; openbare pc; openbare wifi op het plein; wifi op de
      markt; netwerk van de stad; hotspot; hotspot in de buurt; verbinden met wifi van de gemeente; een uurtje op internet;
      cybercafé; internetcafé; kan ik in de bib online solliciteren; usb-stick afdrukken in de bib; prijs van een afdruk in de
      bib; bibliotheekcomputer reserveren; op reis en geen mobiele data; geen bereik en geen internet in mijn kamer; mobiele
      data te duur`,
    fr: `internet gratuit; wifi gratuit; internet à la bibliothèque; imprimer à la bibliothèque; je n'ai plus de données, où
      trouver un hotspot`,
    en: `free internet; free wifi; internet at the library; use a computer in the library; print at the library; my data is used
      up, where can I go online for free; I need a hotspot`,
    de: `kostenloses Internet; kostenloses WLAN; Internet in der Bibliothek; mein Datenvolumen ist aufgebraucht, wo gibt es
      einen Hotspot`,
    tr: `ücretsiz internet; ücretsiz wifi; kütüphanede internet; internetim bitti nerede bağlanabilirim`,
  },
  {
    need: 'nieuw in de gemeente',
    why: 'New residents ask how to get to know the place: a welcome day, an info pack, the services.',
    sheets: 'onthaal nieuwe inwoners',
    also: 'adreswijziging; verhuizen -buitenland; inburgering; buurthuis',
    nl: `nieuwe inwoner; nieuwe inwoners; pas verhuisd naar deze gemeente; ik kom hier net wonen; wij zijn hier pas komen wonen;
      pas in deze stad; nieuw in de gemeente; onthaal nieuwe inwoners; onthaalmoment; onthaaldag; welkomstpakket; welkomstmap;
      welkomsavond; infopakket nieuwe inwoners; kennismaken met de gemeente; rondleiding voor nieuwe inwoners; rondrit nieuwe
      bewoners; ik ken hier niemand sinds mijn verhuis; de weg leren kennen in mijn nieuwe gemeente; wat is er hier te doen als
      nieuwe inwoner; welke diensten zijn er in de gemeente; uitnodiging nieuwe inwoners niet gekregen; welkomstdag; mijn ouders
      zijn hier pas komen wonen; de dozen staan nog in de gang en wij kennen nog geen kat; wij ruilden Brussel voor het dorp en
      willen weten wat hier leeft; mijn schoonouders kwamen hier op een appartementje en zoeken aansluiting; we kennen de slager
      en de dokter hier nog niet; waar vind ik alle adressen van deze gemeente voor een nieuwkomer in het dorp; drankje met de
      burgemeester voor nieuwe bewoners; receptie nieuwe bewoners; krijg ik een brochure als ik hier kom wonen; map met informatie
      over de gemeente; gids van de gemeente; gemeentegids; boekje voor nieuwe inwoners; bustocht door de gemeente; ontbijt nieuwe
      bewoners; voorstelling verenigingen aan nieuwelingen; nieuweling in het dorp; 'k ken hier nog niemand; 'k ben hier maar just
      komen wonen; ingeweken; ingeweken gezin leert de streek kennen; thuis geraken in een nieuwe stad; cadeautje voor nieuwe
      inwoners; gratis vuilzak of bon voor nieuwe bewoners; meet en greet voor nieuwe buren; peter of meter voor nieuwe inwoners;
      eerste weken in een onbekende stad; kennismaking voor wie net verhuisd is; kennismaken na verhuis; kennismakingsmoment voor
      mensen die hier pas wonen`,
    fr: `nouveaux habitants; accueil des nouveaux habitants; je viens d'emménager ici; kit de bienvenue; nous venons de
      Bruxelles et ne connaissons personne ici`,
    en: `new resident; welcome for new residents; I just moved here; welcome pack; we still live among boxes and know nobody
      here; welcome drink with the mayor`,
    de: `neue Einwohner; gerade hierher gezogen; Willkommenspaket; wir kennen hier noch niemanden; Begrüßung durch den
      Bürgermeister`,
    tr: `yeni taşındım; yeni sakinler; hoş geldin paketi; buraya yeni geldik kimseyi tanımıyoruz`,
  },
  {
    need: 'opvang voor asielzoekers',
    why: 'Asylum seekers, and neighbours or volunteers who speak of "vluchtelingenhuis"; they cannot apply for a place.',
    sheets: 'lokaal opvang initiatief',
    also: 'equivalent leefloon; help oekraïners; inburgering; opvanggezin; crisisopvang',
    nl: `LOI; lokaal opvanginitiatief; lokaal opvang initiatief; opvang voor asielzoekers; opvang voor vluchtelingen; asielzoeker;
      asielzoekers; vluchteling; vluchtelingen; vluchtelingenhuis; asielcentrum; opvangcentrum; huis voor vluchtelingen;
      asielzoekers in onze straat; ik heb asiel aangevraagd en zoek een woning; ik ben asielzoeker en heb geen slaapplaats; wie
      krijgt een plaats in een LOI; toewijzing Fedasil; Fedasil; kamer voor asielzoekers; verzoeker om internationale bescherming;
      internationale bescherming; gezin uit Syrië gevlucht; ik ben gevlucht uit mijn land; gevlucht voor oorlog; asielprocedure;
      asiel aanvragen; erkend als vluchteling en moet uit het opvangcentrum; twee maanden om een huis te zoeken na erkenning; mijn
      broer zit in een asielcentrum; begeleiding vluchtelingen; niet-begeleide minderjarige; vluchtelingen helpen in onze
      gemeente; een Palestijns gezin slaapt in het park en wacht op Fedasil; ik heb mij aangemeld in het Klein Kasteeltje en sta
      op straat; Klein Kasteeltje; mijn code 207 is weg; ik woon in het Rode Kruiscentrum en mijn kamer is te klein voor mijn
      baby; ik kreeg positief en moet binnen de twee maanden weg uit het centrum; positief gekregen en nergens heen; wie woont er
      in dat huis met al die jonge Afghanen in onze straat; vrijwilliger wil spelletjes doen met kinderen uit het asielcentrum;
      wij vangen een gevluchte neef op en hij is pas asielzoeker; mag een asielzoeker bij familie wonen; mijn vriend uit Eritrea
      heeft geen bed in de opvang; opvangplaats; opvangplaats met begeleiding; tweedelijnsopvang; opvangwet; materiële hulp;
      toegewezen plaats van verplichte inschrijving; huis van het OCMW voor vluchtelingen; ik ben gevlucht met een boot; oorlog in
      Soedan; bescherming vragen in België; wanneer moet ik uit de LOI; verlengen van verblijf in het LOI; weekgeld in het
      opvanghuis voor vluchtelingen; jonge vluchteling zonder ouders; voogd minderjarige vluchteling; 't LOI; asielwoning;
      gemeentelijke asielwoning; uitgeprocedeerd en moet uit de opvang; uit het groot centrum naar een eigen woning tijdens mijn
      asielprocedure; asielprocedure loopt en ander onderdak; van het opvangcentrum naar een huis van de gemeente; wachten in het
      Klein Kasteeltje op een eigen woning; van het centrum van Fedasil naar een appartement; gezin met een asielaanvraag zoekt
      plaats in de gemeente; plaats voor een asielaanvraag; huis voor asielzoekers van het OCMW; vluchteling toegewezen aan onze
      gemeente`,
    fr: `initiative locale d'accueil; ILA; demandeur d'asile; réfugié logement; centre d'accueil; Fedasil; j'ai reçu une
      décision positive et je dois quitter le centre`,
    en: `local reception initiative; asylum seeker; refugee housing; reception centre; Fedasil; I applied for asylum; family of
      refugees sleeping in the park; I got a positive decision and must leave the centre`,
    de: `lokale Aufnahmeinitiative; Asylbewerber; Flüchtling Unterkunft; Fedasil; positive Entscheidung und ich muss das Zentrum
      verlassen`,
    tr: `sığınmacı; mülteci barınma; sığınma merkezi; Fedasil; iltica; kabul aldım merkezden çıkmam gerekiyor`,
  },
  {
    need: 'heffing op een bouwgrond',
    why: 'Owners of a plot in an estate get a bill or form and ask why an empty plot is taxed.',
    sheets: 'activeringsheffing',
    also: 'belasting leegstand; verkavelingsvergunning; stedenbouwkundige inlichtingen',
    nl: `activeringsheffing; belasting op bouwgrond; taks op bouwgrond; belasting op onbebouwde percelen; onbebouwde grond
      belasting; onbebouwd perceel; onbebouwde kavel heffing; lege bouwgrond; braakliggende grond; niet bebouwde verkaveling;
      taks op lege grond; ik heb een bouwgrond geërfd en krijg een belasting; bouwgrond voor de kinderen houden; vrijstelling
      belasting onbebouwde grond; grondspeculatie; aangifteformulier onbebouwde gronden; grond van mijn ouders niet bebouwd; wij
      bouwen nog niet op onze grond; wij lieten een lapje grond braak liggen voor onze dochter en kregen een aanslag; mijn lot
      in de verkaveling staat nog vol gras en ik moet betalen; er staat een schapenwei op ons perceel en toch een heffing; per
      strekkende meter straatkant betaald voor lege kavel; aangifte voor mijn onbebouwde kavel; nog geen bouwvergunning en al
      taks op ons lot`,
    fr: `taxe sur terrain non bâti; taxe sur parcelle non bâtie`,
    en: `tax on undeveloped land; tax on building plot`,
  },
];
