import type { Need } from '../need.ts';

/** Certificates from the registers, asked for by their purpose: for the school, the bank, the employer, the embassy. */
export const CERTIFICATES: readonly Need[] = [
  {
    need: 'attest van gezinssamenstelling',
    why: 'Asked as "papier wie er bij mij woont", for kindergeld, school, rent, union or health fund.',
    sheets: 'gezinssamenstelling; samenstelling gezin',
    also: 'uittreksel bevolkingsregister; hoofdverblijfplaats; gedeeld verblijf; attest wettelijke samenwoning',
    nl: `gezinssamenstelling; attest gezinssamenstelling; samenstelling van het gezin; bewijs van gezinssamenstelling;
      samenstelling van gezin; papier met wie er op mijn adres woont; wie staat er op mijn adres ingeschreven; bewijs dat ik
      alleen woon; bewijs dat ik alleenstaand ben; attest alleenstaande ouder; bewijs dat mijn kinderen bij mij wonen; bewijs
      kinderen ten laste; papier gezin voor de school; gezinsattest; gezinssamenstelling voor de vakbond; samenstelling gezin
      voor het ziekenfonds; samenstelling gezin voor de sociale woning; gezinssamenstelling voor kindergeld; attest voor de
      werkgever over mijn gezin; bewijs voor de studiebeurs over ons gezin; gezinssamenstelling voor de notaris;
      gezinssamenstelling voor dop; RVA vraagt gezinssamenstelling; attest groot gezin; gezinssamenstelling online downloaden;
      hoe krijg ik een gezinssamenstelling; gezinssamenstelling gratis; bewijs van samenwonen met mijn vriend; kotstudent
      samenstelling gezin; attest voor korting grote gezinnen; gezinssamenstelling voor gezinshereniging; historiek
      gezinssamenstelling; gezinssamenstelling op een datum in het verleden; bewijs wie er bij mijn overleden moeder woonde;
      iedereen die bij ons thuis gedomicilieerd is; de vakbond wil weten of ik gezinshoofd ben of inwonend; mijn zoon werkt nu
      en de mutualiteit wil zien wie er allemaal onder ons dak zit; voor een goedkoper zwemabonnement moeten we met vijf op
      papier staan; mijn ex is weg en de huisbaas wil zien dat ik alleen ben met de kinderen; studietoelage loopt vast want ze
      weten niet wie er thuis woont; ze willen bij de RVA een blad waarop al mijn huisgenoten staan; ik denk dat mijn ex hier
      nog op mijn adres staat; mijn inwonende schoonmoeder moet op het gezinspapier; voor de treinkorting met drie kinderen
      vragen ze een blad van de gemeente; mijn baas moet weten hoeveel kinderen ik ten laste heb; sociaal tarief waterfactuur
      hangt af van hoeveel we zijn; wie stond er mee op het adres van bompa toen hij stierf; de bond van grote gezinnen vraagt
      bewijs; wij wonen met vier vrienden samen, ben ik een gezin; mijn Afghaanse man wil zijn kinderen laten komen en moet zijn
      gezin bewijzen; het papier voor de gezinsbond; 't papier van 't gezin; een gezinsblad; wie woont er hier officieel;
      hoeveel koppen op het adres; gezinslast aantonen; alleen met de kleine, attestje; lijstje van huisgenoten met
      geboortedatum; papierke van 't gemeentehuis voor den dop; referentieblad gezinsleden; uit wie ons huishouden bestaat;
      studiebeurs vraagt wie er in ons gezin zit; sociale woning vraagt papier met iedereen van het gezin; bewijs alleenwonend`,
    fr: `composition de ménage; attestation de composition de ménage; composition de famille; preuve que je vis seul; qui est
      inscrit à mon adresse; composition de ménage pour l'école; composition de ménage pour le chômage; le syndicat veut
      savoir qui vit avec moi; prouver que j'ai trois enfants à charge; mon ex figure-t-il encore à mon adresse`,
    en: `household composition certificate; family composition; proof of who lives at my address; proof that I live alone;
      family certificate for child benefit; household certificate for school; union wants to know who lives with me; is my ex
      still registered at my place; prove how many people are in my family`,
    de: `Haushaltszusammensetzung; Familienstandsbescheinigung; Nachweis dass ich allein wohne; Bescheinigung Haushalt;
      Gewerkschaft will wissen wer bei mir wohnt; steht mein Ex noch an meiner Adresse`,
    tr: `aile durumu belgesi; hane bileşimi belgesi; yalnız yaşadığıma dair belge; sendika evde kim yaşıyor diye soruyor; eski
      eşim hâlâ adresimde mi kayıtlı`,
  },
  {
    need: 'attest van leven',
    why: 'A foreign pension fund sends a form each year; people call it "levensbewijs" or "papier dat ik nog leef".',
    sheets: 'attest leven; levensbewijs',
    also: 'wettiging handtekening; hoofdverblijfplaats; uittreksel bevolkingsregister',
    nl: `levensbewijs; attest van leven; bewijs van leven; papier dat ik nog leef; bewijzen dat ik nog leef; bewijs dat ik niet
      dood ben; levensattest; buitenlands pensioen vraagt levensbewijs; Duits pensioen formulier stempel; formulier van de
      pensioendienst laten afstempelen; certificat de vie; levensbewijs voor pensioen uit Nederland; SVB levensbewijs; Italiaans
      pensioen attest; elk jaar een papier voor mijn pensioen uit Frankrijk; pensioenkas wil weten of ik nog in leven ben;
      lijfrente bewijs van leven; verzekering vraagt attest van leven; stempel van de gemeente dat ik leef; levensverklaring; mijn
      moeder zit in het rusthuis en moet een levensbewijs hebben; levensbewijs ambassade; leven en woonst attest;
      levenscertificaat; pensioen wordt stopgezet zonder levensbewijs; elke januari krijg ik uit Rome een blad om te tonen dat ik
      er nog ben; Zweedse pensioenkas stopt met betalen als ik niet laat zien dat ik nog adem; ik werkte als mijnwerker in
      Duitsland en zij willen elk jaar een stempel; mijn man voer vroeger voor een Nederlandse rederij en moet tonen dat hij nog
      niet gestorven is; ze willen weten of ma nog leeft, ze is 94 en bedlegerig; oorlogspensioen vraagt of ik nog onder de
      levenden ben; formulier uit Canada voor mijn pensioen aftekenen door een ambtenaar; rente van een ongeval in Luxemburg, elk
      jaar bewijzen dat ik nog besta; ik ben nog niet dood, waar krijg ik dat op papier; levend zijn bewijzen; blad met mijn
      handtekening en datum dat ik leef; 'k leve nog, papier; jaarlijks formulier AOW; Franse pensioenkas levensblad; mijn
      grootvader heeft een pensioen uit Congo en zij vragen een teken van leven; groepsverzekering vraagt of verzekerde leeft;
      Poolse ZUS formulier; weduwepensioen uit Engeland blad aftekenen; pensioenblad afstempelen; formulier uit Italië of Spanje
      dat de gemeente moet tekenen voor mijn pensioen; bewijzen dat ik er nog ben`,
    fr: `certificat de vie; attestation de vie; preuve que je suis en vie; certificat de vie pour ma pension étrangère; faire
      tamponner le certificat de vie; chaque année la caisse italienne veut savoir si je vis encore; pension du Luxembourg,
      faire signer que je suis vivant`,
    en: `life certificate; proof of life; certificate of being alive; life certificate for foreign pension; stamp my proof of
      life form; every year my Dutch pension wants to know whether I am still alive; form from Canada to sign that I live`,
    de: `Lebensbescheinigung; Lebensnachweis für die Rente; Bescheinigung dass ich lebe; Rente Formular Stempel; jedes Jahr
      will die Rentenkasse wissen ob ich noch lebe`,
    tr: `hayat belgesi; yaşam belgesi; emeklilik için sağ olduğuma dair belge; emeklilik kasası her yıl yaşıyor muyum diye
      soruyor`,
  },
  {
    need: 'bewijs dat je Belg bent',
    why: 'Certificate for a job or a club that wants a Belgian; very near to becoming a Belgian, hence the proof words.',
    sheets: 'attest belgische nationaliteit; nationaliteitsattest; bewijs nationaliteit',
    also: 'akte nationaliteit; uittreksel bevolkingsregister; belgische kiezer',
    nl: `nationaliteitsattest; attest van nationaliteit; attest van Belgische nationaliteit; bewijs van nationaliteit;
      nationaliteitsbewijs; bewijs dat ik Belg ben; papier dat ik de Belgische nationaliteit heb; nationaliteitsattest voor mijn
      werk; nationaliteitsbewijs voor het leger; bewijs Belg voor de politie, sollicitatie; ambassade vraagt bewijs van
      Belgische nationaliteit; certificaat nationaliteit; nationaliteitscertificaat; attest Belg voor een beurs in het
      buitenland; bewijs van nationaliteit voor een buitenlandse universiteit; werkgever wil bewijs van mijn nationaliteit;
      nationaliteitsattest downloaden; papier nationaliteit voor sportfederatie; hoe bewijs ik dat ik Belg ben;
      nationaliteitsbewijs van mijn kind; is mijn kind Belg, attest; bij de selectie als inspecteur vragen ze een blad dat ik
      van hier ben, Belg dus; mijn bondscoach moet zien dat ik voor België mag uitkomen; Luxemburgse bank wil een recente
      verklaring dat ik Belg ben; met vreemde achternaam gelooft niemand dat ik Belg ben; mijn vrouw vraagt in haar land een
      visum voor mij en moet tonen dat haar man Belg is; grootvader was Belg en ik wil dat kunnen aantonen; beurs voor Japan,
      bijlage nationaliteit; ambtenaar worden, stuk over mijn Belg zijn; papierke da 'k Belg zijn; welk document toont welke
      nationaliteit ik heb; Belgische onderdaan attest; mijn dochter studeert in Canada en moet zwart op wit hebben dat ze
      Belgische is; attest dat ik van de Belgische staat ben; douanier worden, nationaliteit bewijzen; buitenlandse
      adoptiedienst vraagt dat wij Belgen zijn; nationaliteit aantonen voor een visum; Belg sinds geboorte attest; papier over
      mijn burgerschap; buitenlandse firma vraagt mijn burgerschap`,
    fr: `certificat de nationalité belge; attestation de nationalité; preuve que je suis belge; certificat de nationalité pour
      l'employeur; attestation de nationalité pour l'ambassade; prouver ma nationalité pour devenir policier; document qui dit
      que je suis belge`,
    en: `certificate of Belgian nationality; proof of nationality; proof that I am Belgian; nationality certificate for
      employer; scholarship abroad wants proof that I am Belgian; paper that shows my nationality`,
    de: `Staatsangehörigkeitsbescheinigung; Nachweis der belgischen Nationalität; Nachweis dass ich Belgier bin; Stipendium
      verlangt Nachweis dass ich Belgier bin`,
    tr: `vatandaşlık belgesi; Belçika vatandaşı olduğuma dair belge; uyrukluk belgesi; Belçikalı olduğumu gösteren kağıt`,
  },
  {
    need: 'uittreksel uit het bevolkingsregister',
    why: 'The catch-all paper with birth data, civil status and number; residents say "bewijs van inschrijving".',
    sheets: 'uittreksel bevolkingsregister; uittreksel rijksregister',
    also: 'hoofdverblijfplaats; gezinssamenstelling; attest wettelijke samenwoning',
    nl: `uittreksel uit het bevolkingsregister; uittreksel bevolkingsregister; bewijs van inschrijving in de gemeente; bewijs
      dat ik ingeschreven ben; uittreksel van de burgerlijke stand over mijn burgerlijke staat; bewijs van burgerlijke staat;
      attest burgerlijke staat; attest alleenstaand, gescheiden of weduwe; bewijs dat ik weduwe ben; persoonsgegevens
      opvragen; welke gegevens heeft de gemeente van mij; mijn dossier rijksregister; rijksregisternummer opvragen; ik ken
      mijn rijksregisternummer niet; uittreksel register voor de ambassade; uittreksel uit het register voor inschrijving
      school; bewijs inschrijving vreemdelingenregister; inschrijvingsattest voor de universiteit; papier van de bevolking;
      attest van de dienst bevolking; document bevolking voor de bank; attesten gemeente online; uittreksel rijksregister;
      weduwe attest; geboortedatum, adres en nationaliteit op één papier; rijksregisternummer van mijn kind; beroep op mijn
      papieren aanpassen; verkeerde gegevens in het bevolkingsregister; foute burgerlijke staat in het register; ik moet
      ergens mijn lang nummer invullen, waar vind ik dat; de ambassade wil één blad met alles over mij, geboorte, staat en
      straat; men vraagt of ik gehuwd of ongehuwd ben, officieel; mijn dossier bij de gemeente klopt niet, daar sta ik als
      gehuwd; welke informatie over mij zit er in de computer van het stadhuis; wie heeft er in mijn gegevens in het
      rijksregister gekeken; als leerkracht moest ik een uittreksel binnenbrengen met geboorteplaats en burgerlijke staat;
      mijn beroep staat fout geregistreerd; een weduwe moet haar staat bewijzen bij het pensioen; overzicht van mijn gegevens
      in het register; een blad van den bevolking; op welke datum ben ik hier in het register gekomen; de kadasterdienst
      vraagt mijn nationaal nummer; alleen mijn geboortedatum en burgerlijke staat op papier; registerblad; attestje van de
      bevolking; uittreksel uit de registers met mijn ouders erop; gegevens uit het rijksregister rechtzetten; in welk
      register sta ik; mijn INSZ-nummer; uittreksel persoonsgegevens notaris`,
    fr: `extrait du registre de la population; preuve d'inscription à la commune; attestation d'état civil; numéro de registre
      national; un papier avec toutes mes données, naissance, état civil et adresse; je ne trouve pas mon numéro national`,
    en: `extract from the population register; proof of registration in the municipality; proof of civil status; my national
      register number; one paper with all my data, birth, civil status and address; what does the town know about me`,
    de: `Auszug aus dem Bevölkerungsregister; Nachweis der Anmeldung; ein Papier mit allen meinen Daten; was weiß die Gemeinde
      über mich`,
    tr: `nüfus kayıt örneği; nüfus kaydı; kayıt belgesi belediye; medeni hal belgesi; bütün bilgilerimin olduğu kağıt; ulusal
      numaram nedir`,
  },
  {
    need: 'uittreksel uit het strafregister',
    why: 'Everybody still says "bewijs van goed gedrag en zeden"; asked by employer, youth club, school, landlord.',
    sheets: 'uittreksel strafregister; strafregister',
    also: 'moraliteitsattest; legaliseren',
    nl: `strafregister; uittreksel strafregister; bewijs van goed gedrag en zeden; goed gedrag; goed zedelijk gedrag;
      getuigschrift goed gedrag; attest goed gedrag; blanco strafblad; strafblad; strafblad opvragen; bewijs dat ik geen
      strafblad heb; papier dat ik niks mispeuterd heb; goed gedrag voor nieuw werk; werkgever vraagt bewijs van goed gedrag;
      uittreksel om met kinderen te werken; model 2; model 596.2; model minderjarigen; uittreksel strafregister voor leiding van
      de chiro of scouts; strafregister voor onthaalmoeder; strafregister voor vrijwilliger in een jeugdclub; goed gedrag voor
      de school, leerkracht worden; trainer jeugdvoetbal goed gedrag; stage in een ziekenhuis goed gedrag en zeden;
      strafregister voor bewakingsagent; taxichauffeur bewijs goed gedrag; wapenvergunning strafregister; uittreksel
      strafregister voor een visum; verhuurder vraagt uittreksel strafregister; artikel 595; artikel 596; zedenattest; bewijs
      van onbesproken gedrag; strafregister online aanvragen; hoe lang is een bewijs van goed gedrag geldig; ik ben veroordeeld
      geweest, staat dat op mijn strafblad; strafblad laten wissen; eerherstel; uittreksel strafregister voor mijn zoon; VOG;
      wat kost goed gedrag en zeden; interimkantoor vraagt een strafregister; ik begin maandag in een kribbe en ze willen zien
      dat ik proper ben; als monitor op het kamp moet ik tonen dat ik nog nooit iets mispeuterd heb; het schoolbestuur wil weten
      of er iets tegen mij loopt; in mijn jonge jaren een pak slaag gegeven, hangt dat er nog aan vast; nieuwe job in de zorg en
      het contract wacht op één blad; buschauffeur worden bij De Lijn, bewijs van gedrag; als pleegmama vragen ze dat mijn
      boekje proper is; bewakingsfirma vraagt of ik veroordelingen heb; vrijwillig voorlezen in een klas en toch een attest van
      gedrag; staat mijn alcoholboete van vroeger erop; ik ben vrijgesproken, is mijn blad dan leeg; mijn verleden achtervolgt
      mij bij elke sollicitatie; een proper blad; iemand die met minderjarigen werkt; is er een verschil tussen het blad voor
      kinderen en het gewone; Uber rijden attest gedrag; de judotrainer moet een attest afgeven; een attest van goe gedrag; 't
      goed gedrag halen; stagiair kleuterleider, bewijs vragen; zwart strafblad; geen veroordelingen; ooit in de cel gezeten en
      nu werk zoeken, welk blad zien ze; huisbaas in Duitsland wil een blanco blad; adoptie, blanco blad; emigreren naar Canada,
      police certificate; poetsvrouw in een school goed gedrag; bewijzen dat ik niets misdaan heb; werken in een school of
      crèche, blanco papier; model 2 binnenbrengen; geen veroordelingen bewijzen; nooit veroordeeld bewijs; bewaker worden
      zonder veroordelingen; stage in het ziekenhuis, papier van het gerecht; papier om met kinderen te werken; document over
      mijn verleden bij het gerecht`,
    fr: `extrait de casier judiciaire; casier judiciaire; certificat de bonne vie et mœurs; extrait de casier pour travailler
      avec des enfants; casier judiciaire vierge; modèle 596.2; certificat de bonne conduite; je commence dans une crèche et
      ils veulent voir que je n'ai rien fait; mon amende est-elle sur mon casier; moniteur de camp, quel extrait`,
    en: `criminal record extract; police clearance certificate; certificate of good conduct; criminal record check; proof of
      no criminal record; good conduct certificate for work with children; background check for job; I start in a nursery and
      they want to see I have no convictions; is my old fine on my record; volunteer with kids, which check`,
    de: `Führungszeugnis; Strafregisterauszug; Leumundszeugnis; polizeiliches Führungszeugnis für die Arbeit; ich fange in
      einer Kita an, keine Vorstrafen zeigen; steht meine alte Strafe noch drin`,
    tr: `sabıka kaydı; adli sicil kaydı; iyi hal kağıdı; iş için sabıka kaydı; kreşte işe başlıyorum sabıkam olmadığını
      göstermem lazım; eski cezam kayıtta mı`,
  },
  {
    need: 'moraliteitsattest voor een café',
    why: 'Only who serves drink needs it; it is easily mixed up with the extract of the criminal record.',
    sheets: 'moraliteitsattest',
    also: 'strafregister; drankvergunning; machtiging sterke drank; horecavergunning',
    nl: `moraliteitsattest; zedelijkheidsattest café; attest om een café te openen; bewijs van moraliteit; goed gedrag om
      drank te schenken; café overnemen attest; moraliteit slijterij; attest voor uitbater van een herberg;
      moraliteitsonderzoek; attest om alcohol te verkopen in mijn restaurant; moraliteitsattest voor zaakvoerder; hygiëne en
      moraliteitsattest; ik neem de kroeg van mijn nonkel over en de brouwer vraagt iets over mijn gedrag; iedereen die in
      onze frituur bier tapt moet die een attest hebben; voor ik mijn tapkraan mag openzetten wil de stad weten of ik deftig
      ben; uitbater veroordeeld, mag hij nog schenken; wie achter de toog inwoont moet ook van onbesproken moraliteit zijn;
      attest zeden voor tapperij; waardin worden moraliteit; zedelijkheid van de cafébaas`,
    fr: `certificat de moralité; attestation de moralité pour ouvrir un café; moralité débit de boissons; reprendre un café,
      prouver ma moralité`,
    en: `morality certificate for a pub; certificate of morality to serve alcohol; taking over a pub, proof that I am fit to
      serve alcohol`,
  },
  {
    need: 'militiegetuigschrift',
    why: 'Older men look for the proof of their army service ("mijn troep") for pension or a job.',
    sheets: 'militiegetuigschrift',
    also: 'uittreksel bevolkingsregister; archiefdocumenten',
    nl: `militiegetuigschrift; bewijs van legerdienst; ik heb mijn legerdienst gedaan, waar krijg ik bewijs; bewijs van
      dienstplicht; model 33; attest militaire dienst; soldatenboekje; legerdienst voor pensioen bewijzen; mijn troep gedaan;
      militieattest; vrijgesteld van legerdienst bewijs; gewetensbezwaarde attest; burgerdienst bewijs; soldaat geweest in
      Duitsland, papier; dienstplicht vervuld attest; militair zakboekje kwijt; wanneer was ik bij het leger; milicien bewijs;
      ik was piot in Siegen en de pensioendienst wil de maanden zien; het ziekenfonds vraagt wanneer ik onder de wapens was;
      bij den troep in Leopoldsburg gelegen en geen papier meer van; mijn man moet zijn kazernetijd aantonen voor zijn
      loopbaan; lichting 1978 en mijn boekje is verbrand; ik werd afgekeurd voor het leger en zoek dat blad; bewijs van mijn
      tien maanden kazerne; vaders legerpapieren voor het pensioen; als broodwinner vrijgesteld van dienst; para geweest en
      moet dat bewijzen; 'k é mijn soldaat gedaan en ze vragen papier; stamboeknummer leger; legerdienst als ambtenaar
      meetellen; getuigschrift van mijn dienst`,
    fr: `certificat de milice; preuve de service militaire; attestation de service militaire pour la pension; modèle 33;
      prouver mes mois de caserne pour la pension`,
    en: `military service certificate; proof of conscription; militia certificate for pension; prove my months in the army for
      my pension`,
    de: `Militärdienstbescheinigung; Nachweis Wehrdienst`,
    tr: `askerlik belgesi; askerlik yaptığıma dair belge`,
  },
  {
    need: 'attest van de brandweer na een interventie',
    why: 'The insurer asks for a paper after a fire, a flood or a wasps nest: residents tell what happened.',
    sheets: 'attest brandweer',
    also: 'interventies brandweer; schadegevallen',
    nl: `attest van de brandweer; bewijs dat de brandweer geweest is; brandweerattest; verslag van de brandweer;
      interventieverslag brandweer; het heeft gebrand bij ons, papier voor de verzekering; brandverzekering vraagt verslag van
      de brandweer; attest na brand; bewijs van brand; kelder leeggepompt door de brandweer, attest; schouwbrand attest; boom op
      het dak, brandweer kwam, bewijs voor de verzekering; brandweer tussenkomst bewijs; autobrand attest; huis afgebrand en
      kadastraal inkomen verminderen; brandweer factuur en attest; stormschade bewijs brandweer; de frietketel vloog in brand,
      de pompiers kwamen en nu wil de makelaar iets zien; onze carport is afgebrand en de expert vraagt wat de pompiers
      vaststelden; ze zijn met de ladder komen helpen en dat moet ik bewijzen; bij de pompiers opvragen wat er precies gebeurd
      is met mijn garage; CO-vergiftiging, pompiers geweest, stuk voor de dossierbeheerder; mijn huurder stak per ongeluk de
      keuken in brand, verslag nodig; de pompiers zijn een wespennest komen halen, bewijs; expert wil datum en uur van de brand;
      papier van de pompiers; pompiers geweest attest; minder kadastraal inkomen want ons huis is uitgebrand; auto uitgebrand op
      de oprit, papier; advocaat vraagt wanneer de brandweer toekwam; bewijs dat ze onze kelder leeg pompten; haard ontploft,
      verslag; brand gehad en de verzekering vraagt een bewijs; bewijs van de brand voor de verzekering; verzekeringsmakelaar
      vraagt bewijs dat de brandweer kwam`,
    fr: `attestation d'intervention des pompiers; rapport des pompiers pour l'assurance; attestation d'incendie; les pompiers
      sont venus, l'assureur veut un papier; ma voiture a brûlé, preuve`,
    en: `fire brigade certificate; fire report for insurance; proof that the fire brigade came; firefighters came when my
      kitchen burned, insurer wants a paper`,
    de: `Feuerwehreinsatz Bescheinigung; Einsatzbericht der Feuerwehr Versicherung; Feuerwehr war da, Versicherung will ein
      Papier`,
    tr: `itfaiye raporu; yangın raporu sigorta için; itfaiye geldi sigorta kağıt istiyor`,
  },
];
