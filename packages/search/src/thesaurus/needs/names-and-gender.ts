import type { Need } from '../need.ts';

/** What residents ask about the name or the sex that stands on their papers. */
export const NAMES_AND_GENDER: readonly Need[] = [
  {
    need: 'een andere voornaam',
    why: 'Residents say that they hate, are teased with or never use their name; transgender people change it too.',
    sheets: 'veranderen voornaam; voornaam wijzigen; voornaamswijziging',
    also: 'akte voornaamsverandering; akte naamsverandering; geslachtsregistratie',
    nl: `voornaam veranderen; andere voornaam; voornaam wijzigen; ik wil een andere naam; mijn naam veranderen; ik haat mijn
      voornaam; gepest met mijn naam; iedereen noemt mij anders dan op mijn kaart; roepnaam officieel maken; een Vlaamse
      voornaam nemen; mijn buitenlandse voornaam vervangen; voornaam schrijffout; voornaam verkeerd gespeld op mijn papieren;
      wat kost een voornaamswijziging; voornaam van mijn kind veranderen; transgender andere voornaam; mijn dochter wil een
      jongensnaam; tweede voornaam schrappen; extra voornaam toevoegen; voornaam aanpassen gemeente; naam wijzigen op
      identiteitskaart; mag ik zomaar mijn voornaam veranderen; deadname weg; streepje in mijn voornaam; van voornaam wisselen;
      belachelijke naam; vluchteling voornaam aanpassen; hoe vraag ik een voornaamsverandering aan; op school lachen ze met hoe
      ik heet en ik kom er niet meer van af; mijn ouders gaven mij een naam waar ik mij voor schaam; niemand kan uitspreken hoe
      ik heet, ik wil iets Vlaams; ik heet voluit zoals mijn nonkel pastoor maar iedereen zegt gewoon Jef; de juf roept mijn
      zoon bij een naam die hij niet meer wil; sinds mijn bekering draag ik een andere naam en die moet op mijn pas; de
      ambtenaar heeft twintig jaar geleden een letter vergeten in hoe ik heet; mijn dochter wil voortaan als jongen aangesproken
      worden, ook op haar rapport; in het asielcentrum hebben ze mijn naam omgedraaid; voor- en achternaam zijn verwisseld; drie
      doopnamen en ik wil er twee weg; mijn roepnaam is niet wat op papier staat en bij de dokter is het altijd miserie; kindje
      van acht maanden en we hebben spijt van de naam; met zo'n naam krijg ik geen job; ik draag de naam van mijn misbruiker; 'k
      heet nie gère zoals ik heet; hoe ik heet moet anders; nieuwe doopnaam; naam na coming-out; een accent op mijn naam
      ontbreekt; genoemd naar iemand met wie ik niks meer te maken wil; andere naam kiezen en hoeveel kost dat grapje; enkel
      mijn roepnaam veranderen, niet de letter; transgender en enkel een nieuwe voornaam; dochter wil officieel Sam heten;
      anders heten; officieel een andere naam heten`,
    fr: `changer de prénom; changement de prénom; je veux un autre prénom; combien coûte un changement de prénom; changer le
      prénom de mon enfant; on se moque de mon prénom; personne ne sait prononcer mon prénom; nous regrettons le prénom du
      bébé`,
    en: `change my first name; first name change; I want another name; legal name change; cost of changing first name;
      transgender name change; I am bullied because of my first name; nobody can pronounce my name; we regret our baby's name`,
    de: `Vornamen ändern; Vornamensänderung; anderer Vorname; ich hasse meinen Vornamen; mein Vorname ist falsch geschrieben`,
    tr: `isim değiştirme; adımı değiştirmek istiyorum; ön ad değişikliği; ismimden nefret ediyorum; adım yanlış yazılmış`,
  },
  {
    need: 'afschrift van de akte van voornaamsverandering',
    why: 'The proof for a bank or diploma that the old and the new first name are one person.',
    sheets: 'akte voornaamsverandering',
    also: 'veranderen voornaam; akte naamsverandering',
    nl: `akte van voornaamsverandering; bewijs van voornaamsverandering; afschrift voornaamswijziging; bewijs dat mijn
      voornaam veranderd is; papier van mijn nieuwe voornaam voor de bank; diploma staat nog op mijn oude voornaam; attest
      oude en nieuwe voornaam; uittreksel voornaamsverandering; werkgever vraagt bewijs van mijn nieuwe voornaam;
      voornaamsakte opvragen; mijn diploma's staan nog op hoe ik vroeger heette van voornaam; de luchtvaartmaatschappij
      gelooft niet dat ik dezelfde persoon ben sinds mijn andere voornaam; toen ik van voornaam wisselde kreeg ik een blad en
      dat is zoek; pensioenfonds kent mij onder mijn oude voornaam; bewijzen dat Jan en Joke één en dezelfde zijn; hogeschool
      wil bewijs voor een diploma op mijn nieuwe roepnaam; kopie van de beslissing over mijn voornaam; mijn rijbewijs, bank en
      verzekering moeten allemaal zien dat ik nu anders heet van voornaam; voornaam gewijzigd, dubbel van dat stuk; oude
      voornaam bij de notaris`,
    fr: `acte de changement de prénom; preuve de changement de prénom; mon diplôme porte encore mon ancien prénom`,
    en: `certificate of first name change; proof of changed first name; my diploma is still in my old first name`,
  },
  {
    need: 'familienaam veranderen',
    why: 'The surname is for the minister, yet people ask the town; after a divorce or for a stepfather too.',
    sheets: 'veranderen *naam; naamsverandering; familienaam*',
    also: 'naamskeuze; akte huwelijk; akte voornaamsverandering',
    nl: `familienaam veranderen; achternaam wijzigen; andere familienaam; ik wil de naam van mijn moeder dragen; ik wil niet
      meer heten zoals mijn vader; naam van mijn stiefvader aannemen; naamsverandering aanvragen; achternaam van mijn man
      aannemen; meisjesnaam terug na scheiding; kinderen andere achternaam geven; achternaam verkeerd geschreven; belachelijke
      familienaam; koninklijk besluit naam; familienaam wijzigen FOD Justitie; dubbele achternaam als volwassene; naam
      wijzigen na naturalisatie; wat kost een nieuwe familienaam; ons ma haar naam nemen; familienaam van mijn vader wil ik
      kwijt; fout in mijn achternaam; mijn pa heeft ons laten stikken en ik draag nog altijd zijn naam; ik wil heten zoals de
      man die mij heeft opgevoed; mijn dochter heet anders dan ik en dat is telkens gedoe aan de grens; na de trouw wil ik
      heten zoals mijn man, zoals in Nederland; van achter heten wij iets vunzigs en de kinderen worden ermee uitgelachen; met
      onze achternaam denken ze direct aan die moordenaar; in Polen heb ik een vrouwelijke uitgang, hier niet; op mijn Turkse
      pas staat een andere achternaam dan hier; bij de inburgering is mijn achternaam fout overgeschreven; de naam van
      grootvader sterft uit en ik wil hem overnemen; ik ben gescheiden en word nog altijd aangeschreven met zijn naam;
      volwassen zoon wil mama's naam erbij; stamnaam wijzigen; hoe ik van achter heet; van naam veranderen bij de minister;
      dossier Brussel nieuwe achternaam; mijn achternaam is een scheldwoord; 'k wil ons vader zijne naam nie meer dragen;
      achternaam pleegouders aannemen`,
    fr: `changer de nom de famille; changement de nom; porter le nom de ma mère; je ne veux plus le nom de mon père; mon père
      nous a abandonnés et je porte son nom; prendre le nom de mon mari; mon nom de famille est ridicule`,
    en: `change my surname; change last name; take my mother's surname; get rid of my father's name; my father left us and I
      still carry his name; take my husband's last name; my child has a different surname than me`,
    de: `Nachnamen ändern; Familiennamen ändern; Namensänderung; Namen meines Mannes annehmen; mein Nachname ist peinlich`,
    tr: `soyadı değiştirme; soyadımı değiştirmek; annemin soyadını almak; babamın soyadını taşımak istemiyorum; eşimin
      soyadını almak`,
  },
  {
    need: 'afschrift van de akte van naamsverandering',
    why: 'The proof afterwards that the old and the new surname are one person.',
    sheets: 'akte naamsverandering',
    also: 'veranderen voornaam; akte voornaamsverandering; naamskeuze',
    nl: `akte van naamsverandering; afschrift naamsverandering; bewijs van naamsverandering; bewijs oude en nieuwe familienaam
      voor de bank; uittreksel naamsverandering; diploma staat op mijn vroegere familienaam; bewijs dat mijn achternaam
      veranderd is; kopie van mijn naamswijziging; papier van de nieuwe familienaam voor het werk; attest naamswijziging;
      sinds ik anders heet van achternaam vraagt elke instantie bewijs; mijn studies zijn nog op mijn vroegere achternaam;
      besluit in het Staatsblad gekregen en nu een blad van de gemeente over mijn achternaam; kadaster kent mijn huis nog op
      de oude familienaam; verzekering wil zien dat ik vroeger zo heette; mijn kinderen hebben een andere achternaam gekregen,
      stuk voor de school; achternaam gewijzigd, dubbel van dat stuk; papier met mijn oude en nieuwe achternaam; ambassade
      gelooft mijn nieuwe achternaam niet; de akte van toen wij van familienaam veranderden`,
    fr: `acte de changement de nom; preuve de changement de nom de famille; la banque veut une preuve de mon nouveau nom de
      famille`,
    en: `surname change certificate; proof of changed surname; bank wants proof of my new surname`,
  },
  {
    need: 'geslacht laten aanpassen op papier',
    why: 'Told as a life: "ik ben een vrouw, op mijn kaart staat M"; the sheet says "geslachtsregistratie".',
    sheets: 'geslachtsregistratie; aanpassing geslacht* -akte',
    also: 'registratie geslacht; veranderen voornaam; psychosociale hulp',
    nl: `geslacht aanpassen; geslachtsregistratie wijzigen; transgender; ik ben transgender en wil mijn papieren aanpassen; van
      man naar vrouw op mijn identiteitskaart; van vrouw naar man op papier; M veranderen in V; F in M; geslacht op mijn eID
      klopt niet; genderverandering; geslachtsverandering; geslachtswijziging; transitie papieren; mijn zoon voelt zich een
      meisje; minderjarige trans geslacht wijzigen; 16 jaar en trans; genderidentiteit; genderregistratie; in het verkeerde
      lichaam geboren; non-binair X op paspoort; moet ik geopereerd zijn om mijn geslacht te veranderen; hoe verander ik mijn
      geslacht officieel; geslacht in het rijksregister veranderen; holebi en transgender papieren; verklaring geslacht
      burgerlijke stand; opnieuw veranderen van geslacht; mijn rijksregisternummer verandert door mijn geslacht; partner in
      transitie; ik slik hormonen en bij elke controle staat er nog altijd meneer op mijn kaart; ze spreken mij aan als mevrouw
      maar ik ben een vent, mijn pas moet volgen; op mijn ziekenfondsklever staat V terwijl ik als man leef; mijn kleinkind was
      Lotte en is nu Lars, hoe raakt dat overal juist; onze tiener wil dat de papieren haar als meisje zien; in de kleedkamer en
      op mijn kaart het verkeerde hokje; ik voel mij man noch vrouw, wat kan er op mijn kaart; bij mijn geboorte schreven ze
      jongen maar ik was interseks; het eerste cijfer van mijn nummer verraadt dat ik vroeger man was; psycholoog van het
      genderteam zegt dat ik eerst langs de gemeente moet; is een verklaring genoeg of moet er een dokter tekenen; ik deed de
      stap en heb er spijt van, terug naar vrouw op papier; mijn collega is van hij naar zij gegaan, wat moet er op het stadhuis
      gebeuren; aanpassen dat ik nu een man ben; vrouw zijn voor de wet; uit de kast als trans; van meneer naar mevrouw;
      mannelijk naar vrouwelijk; van vint nor vrouwe op mijn pas; wachttijd van drie maanden na de eerste verklaring;
      genderdysforie papieren; trans zoon 15 gemeente; gender aanpassen; transitie; van M naar V; onze dochter is eigenlijk een
      jongen; onze zoon is eigenlijk een meisje, letter op de kaart; M/V veranderen; niet langer man op de kaart; niet langer
      vrouw op haar kaart`,
    fr: `changer de sexe sur mes papiers; transgenre; modification de l'enregistrement du sexe; passer de homme à femme sur la
      carte d'identité; identité de genre; je prends des hormones et ma carte dit encore monsieur; mon ado est trans, que
      faire à la commune; ni homme ni femme`,
    en: `change gender on my papers; transgender; legal gender change; change sex marker on identity card; gender
      registration; my child is trans; my card still says male but I live as a woman; my teenager is trans, what about the
      papers; non-binary on ID`,
    de: `Geschlechtseintrag ändern; transgender; Geschlecht auf dem Ausweis ändern; auf meinem Ausweis steht noch männlich;
      mein Kind ist trans`,
    tr: `cinsiyet değişikliği; kimlikte cinsiyet değiştirme; trans birey; kimliğimde hâlâ erkek yazıyor; çocuğum trans`,
  },
  {
    need: 'afschrift van de akte van geslachtsaanpassing',
    why: 'The proof afterwards, for an employer, a bank or a diploma; nearly the same words as the request.',
    sheets: 'akte aanpassing geslacht; akte registratie geslacht',
    also: 'geslachtsregistratie; akte voornaamsverandering',
    nl: `akte van aanpassing van de registratie van het geslacht; bewijs van geslachtsaanpassing; afschrift akte
      geslachtswijziging; uittreksel akte geslacht; papier dat mijn geslacht aangepast is voor mijn diploma; bewijs van
      transitie voor de bank; werkgever wil bewijs van mijn geslachtswijziging; kopie van de akte over mijn geslacht; attest
      geslachtsverandering; akte gender opvragen; mijn oud-werkgever moet zien dat meneer nu mevrouw is; diploma laten
      hermaken nu mijn V een M is; kadaster en notaris kennen mij nog als man, stuk van de aanpassing nodig; pensioendienst
      vindt mij niet sinds mijn transitie, bewijs opsturen; blad van de burgerlijke stand over mijn M naar V; dubbel van mijn
      akte na de transitie; consulaat wil zien dat mijn geslacht wettelijk gewijzigd is; verzekering wil officieel stuk over
      geslacht; akte M naar V; datum waarop mijn geslacht gewijzigd werd`,
    fr: `acte de modification du sexe; copie acte changement de sexe; mon ancien employeur veut la preuve de ma transition`,
    en: `certificate of gender change; copy of gender registration deed; university needs proof of my transition to reissue my
      diploma`,
  },
];
