import type { Need } from '../need.ts';

/** What residents ask about marrying, here and abroad, and the papers of it. */
export const MARRIAGE: readonly Need[] = [
  {
    need: 'trouwen: de voorwaarden en de plechtigheid',
    why: 'Couples ask about the day itself: where, when, witnesses, contract; the sheet only says "huwelijk".',
    sheets: 'huwelijk -akte -attest -buitenlands*',
    also: 'huwelijksaangifte; wettelijk samenwonen; akte huwelijk; verblijfplaats huwelijk',
    nl: `trouwen; huwen; we gaan trouwen; wij willen in het huwelijksbootje stappen; trouwen voor de wet; burgerlijk huwelijk;
      trouwen op het gemeentehuis; trouwzaal; trouwen voor de burgemeester; trouwdatum vastleggen; op zaterdag trouwen; wie
      mag ons trouwen; hoeveel getuigen bij een huwelijk; getuigen trouwfeest gemeente; buiten trouwen, in onze tuin of een
      kasteel; wat zijn de voorwaarden om te trouwen; vanaf welke leeftijd mag je trouwen; met een buitenlander trouwen;
      trouwen met iemand zonder papieren; huwelijkscontract; scheiding van goederen of gemeenschap; huwelijksstelsel; welk
      stelsel als we trouwen; trouwen of samenwonen wat is beter; homohuwelijk; twee vrouwen trouwen; hertrouwen na scheiding;
      hertrouwen als weduwe; mag ik trouwen met mijn neef; trouwboekje; speech schepen trouw; verloofd; ceremonie burgerlijke
      stand; mijn dochter gaat trouwen; wat kost trouwen in het stadhuis; dag van het huwelijk; schijnhuwelijk; hij heeft mij
      op zijn knieën ten huwelijk gevraagd en ik heb ja gezegd; mogen onze kinderen de ringen brengen in de zaal van het
      stadhuis; mijn nonkel wil speechen tijdens de plechtigheid; hoeveel volk mag er mee binnen bij het jawoord; bomma in
      haar rolstoel moet onze dag in de trouwzaal kunnen bijwonen; we zijn al dertig jaar samen en willen nu toch de ring; op
      mijn zeventigste nog in het huwelijk treden met mijn vriend uit de serviceflat; mijn zoon zit in de gevangenis en wil
      met zijn vriendin in het huwelijk treden; ziek en nog maar kort te leven, kan de schepen aan mijn bed komen trouwen; wij
      willen ons jawoord in de wijngaard en niet in dat grijs gebouw; kan de schepen het in het Engels doen voor mijn
      schoonfamilie; eigen muziek en rijst gooien aan het gemeentehuis; wij zijn twee mannen en willen elkaar het jawoord
      geven; ze is zeventien en haar vriend wil met haar in de echt; eerst wettelijk en dan pas voor de kerk; ze vermoeden dat
      wij alleen voor de papieren huwen; in den echt treden; 't jawoord geven; wulder gaan trouwn; ons trouwfeest is in juni,
      welk uur is er nog vrij bij de burgemeester; wie mag getuige zijn, ook mijn broertje; peter als getuige; moeten we ja
      zeggen in het Nederlands; ring aan de vinger; trouwen op vrijdag de dertiende; hoeveel rekent de stad om op
      zaterdagnamiddag te huwen`,
    fr: `se marier; mariage civil; nous voulons nous marier à la commune; conditions pour se marier; témoins mariage; contrat
      de mariage; épouser un étranger; mariage homosexuel; il m'a demandée en mariage; peut-on se marier le samedi; combien de
      personnes dans la salle des mariages`,
    en: `get married; civil wedding; marry at the town hall; conditions to marry; wedding witnesses; prenuptial agreement;
      marry a foreigner; same-sex marriage; he proposed and I said yes; how many guests fit in the wedding room; can the
      ceremony be outside`,
    de: `heiraten; standesamtliche Trauung; Bedingungen für die Ehe; Ehevertrag; er hat mir einen Antrag gemacht; wie viele
      Gäste im Trausaal`,
    tr: `evlenmek; resmi nikah; belediyede nikah; evlilik şartları; yabancıyla evlenmek; evlenme teklifi etti evet dedim;
      nikah salonuna kaç kişi girer`,
  },
  {
    need: 'huwelijk aangeven vooraf',
    why: 'The step before the wedding: papers and dates; residents say "ondertrouw", "aantekenen", "papieren indienen".',
    sheets: 'huwelijksaangifte; aangifte huwelijk',
    also: 'huwelijk -akte -attest -buitenlands*; akte geboorte; verblijfplaats huwelijk',
    nl: `huwelijksaangifte; aangifte van het huwelijk; huwelijk aangeven; ondertrouw; in ondertrouw gaan; trouw aangeven bij de
      gemeente; hoe lang op voorhand moet ik mijn trouw aangeven; 14 dagen voor het trouwen; zes maanden op voorhand trouw
      vastleggen; welke papieren heb ik nodig om te trouwen; documenten indienen om te trouwen; we willen volgend jaar trouwen,
      wat moeten we eerst doen; waar moeten we ons huwelijk aangeven als we in verschillende gemeenten wonen; trouwplannen
      melden; verklaren dat we willen trouwen; akte van aangifte huwelijk; aangifte huwelijk met vreemdeling; mijn verloofde
      woont nog in het buitenland, aangifte huwelijk; bewijs van ongehuwd zijn voor onze trouw; moeten we allebei naar de
      gemeente om de trouw aan te geven; afspraak maken om te trouwen; dossier huwelijk openen; huwelijksdossier; trouw
      aanvragen; geldigheid van de huwelijksaangifte; aangifte doen en dan binnen zes maanden trouwen; afkondiging huwelijk;
      zaal en traiteur zijn geboekt voor augustus maar bij het gemeentehuis nog niks vastgelegd; hij woont in Hasselt en ik in
      Brugge, bij wie moeten we met onze papieren voor de trouw; mijn vorige scheiding is nog vers, wat moet ik bijhebben om
      opnieuw in ondertrouw te gaan; verloofde zit nog in Kameroen, kan ik alleen ons voornemen komen tekenen; huwelijksdatum
      prikken, hoe vroeg kan dat; we willen over drie weken al trouwen, is dat nog op tijd; onze aangifte verloopt want de trouw
      is uitgesteld; ambtenaar houdt onze aangifte twee maanden tegen voor onderzoek; parket onderzoekt of wij uit liefde
      trouwen; wat moet in de map voor we de datum krijgen; aantekenen om te trouwen; wij moeten gaan intekenen voor onzen
      trouw; zijn vorige vrouw is dood, heeft hij daar een bewijs van nodig om weer te huwen; moet mijn lief meekomen tekenen
      voor we trouwen; vooraf verwittigen dat we gaan huwen; dag boeken bij de burgerlijke stand voor ons huwelijk; papieren
      verzamelen voor onze trouw in mei; getuigen doorgeven voor onze trouw; bijlage volmacht van mijn verloofde; geboorteaktes,
      scheidingspapier en pas binnenbrengen voor de trouwdatum; gescheiden en opnieuw willen trouwen; een tweede keer trouwen;
      boterbriefje halen; boterbriefke; in het huwelijksbootje stappen; trouwdatum; trouwdatum vastleggen; datum voor de trouw
      kiezen`,
    fr: `déclaration de mariage; déclarer notre mariage à la commune; quels documents pour se marier; combien de temps avant
      le mariage; dossier de mariage; faire la déclaration avant le mariage; salle réservée mais rien fait à la commune; il
      habite ailleurs, où déclarer; le mariage est reporté, la déclaration expire`,
    en: `declare our marriage beforehand; notice of marriage; which documents do we need to marry; how long before the wedding
      must we register; intention to marry; venue booked but nothing done at the town hall yet; we live in different towns,
      where do we give notice; our wedding is postponed`,
    de: `Eheschließung anmelden; Heirat anmelden; welche Papiere zum Heiraten; Saal gebucht aber Standesamt noch nicht;
      Hochzeit verschoben`,
    tr: `evlilik bildirimi; nikah başvurusu; evlenmek için gerekli belgeler; nikah günü almak; düğün salonu tuttuk belediyede
      bir şey yapmadık; nikah için önceden ne yapmalı`,
  },
  {
    need: 'afschrift van de huwelijksakte',
    why: 'Proof of a wedding long past, asked by notary, bank, pension office or after the wedding book is lost.',
    sheets: 'akte huwelijk; huwelijksakte -buitenlands*; afschrift huwelijk*',
    also: 'akte echtscheiding; uittreksel bevolkingsregister',
    nl: `huwelijksakte; akte van huwelijk; trouwakte; bewijs van huwelijk; huwelijksbewijs; huwelijksattest; trouwbewijs;
      trouwattest; afschrift van de huwelijksakte; uittreksel huwelijksakte; kopie van onze trouwakte; bewijs dat wij getrouwd
      zijn; bewijs van huwelijk voor de notaris; huwelijksakte voor het pensioen; huwelijksakte voor de bank; trouwbewijs voor
      mijn werk, huwelijksverlof; huwelijksakte voor de ambassade; trouwboekje kwijt; trouwboekje verloren; nieuw trouwboekje;
      duplicaat trouwboekje; waar vraag ik mijn huwelijksakte op; huwelijksakte van mijn ouders; in welke gemeente staat onze
      trouwakte; internationale huwelijksakte; ik heb een papier nodig om te scheiden, de trouwakte; huwelijksakte voor de
      echtscheiding; oude huwelijksakte grootouders; meertalige huwelijksakte; wanneer ben ik getrouwd, datum opzoeken; attest
      gehuwd; trouwpapieren opvragen; de verzekering betaalt pas als ik kan tonen dat wij man en vrouw waren; hr vraagt iets
      voor mijn twee dagen verlof na de trouw; notaris wil weten of er een contract bij ons trouwen was; ik ben weduwe en de
      pensioendienst vraagt wanneer en waar wij trouwden; ons trouwboekje is bij de overstroming verloren gegaan; in Amerika
      geloven ze niet dat zij mijn vrouw is; waar trouwden mijn grootouders in de oorlog; voor de lening moeten we tonen dat we
      een koppel zijn voor de wet; mijn man zijn ziekenfonds vraagt een recent blad over ons huwelijk; immigratie Canada vraagt
      marriage certificate; ik wil scheiden en de advocaat vraagt het stuk van ons huwelijk; trouwdag van mijn ouders opzoeken
      voor een verrassing; het boekje van onzen trouw is kapotgebeten door de hond; welke gemeente bewaart ons trouwregister na
      de fusie; trouwregister; bewijs man en vrouw; trouwpapierke; gehuwd bewijzen aan de ambassade; uittreksel met de namen van
      onze getuigen; afschrift van den trouw; scan van de trouwakte met zegel; papier dat we getrouwd zijn; bewijzen dat we
      getrouwd zijn; trouwboekske verloren; bewijs van trouw; notaris vraagt bewijs van onze trouw; officieel stuk van ons
      huwelijk in een andere stad; bewijs dat we getrouwd zijn; attest dat we getrouwd zijn; trouwboek kwijt; papier van onze
      trouw; kunnen tonen dat we getrouwd zijn; tonen dat we man en vrouw zijn`,
    fr: `acte de mariage; extrait d'acte de mariage; copie de l'acte de mariage; certificat de mariage; preuve que nous sommes
      mariés; livret de mariage perdu; acte de mariage pour le notaire; prouver que j'étais son épouse; la caisse de pension
      veut la date du mariage; employeur demande preuve pour congé de mariage`,
    en: `marriage certificate; copy of our marriage certificate; proof of marriage; marriage record; lost wedding booklet;
      marriage certificate for the notary; proof for my wedding leave; the insurance wants to know that she was my wife; where
      did my grandparents marry`,
    de: `Heiratsurkunde; Eheurkunde; Auszug aus der Heiratsurkunde; Nachweis der Ehe; Arbeitgeber will Nachweis für
      Hochzeitsurlaub; beweisen dass sie meine Frau ist`,
    tr: `evlilik cüzdanı kayıp; evlilik belgesi; evlenme kayıt örneği; evlilik kanıtı; eşim olduğunu kanıtlamak; evlilik izni
      için belge`,
  },
  {
    need: 'in het buitenland getrouwd: erkennen',
    why: 'Told as "we zijn in … getrouwd"; "erkennen en overschrijven" is not what couples call it.',
    sheets: 'buitenlandse huwelijksakte; buitenlands* huwelijk*',
    also: 'akte huwelijk; registratie lang verblijf; legaliseren',
    nl: `in het buitenland getrouwd; wij zijn in Marokko getrouwd; getrouwd in Turkije, geldig in België; getrouwd in Las Vegas;
      buitenlandse huwelijksakte; buitenlands huwelijk erkennen; huwelijk laten registreren in België; huwelijksakte laten
      overschrijven; trouw in het buitenland melden aan de gemeente; is mijn huwelijk hier geldig; op papier nog ongehuwd maar
      getrouwd in mijn land; trouwen op reis; trouwen op een strand ver weg; mijn man woont nog in ons land en we zijn daar
      getrouwd; huwelijksakte vertaald en gelegaliseerd binnenbrengen; huwelijk van buitenland inschrijven; burgerlijke staat
      aanpassen na buitenlands huwelijk; beëdigde vertaling trouwakte; gemeente erkent ons huwelijk niet; huwelijk voor de
      consul; alleen religieus getrouwd in het buitenland; trouw in Thailand erkennen; we hebben elkaar het jawoord gegeven op
      Bali en nu weet hier niemand dat; mijn tante heeft mij ginder uitgehuwelijkt en nu zit ik met een Arabisch papier; voor de
      belastingen sta ik nog als vrijgezel terwijl ik vorig jaar in Schotland getrouwd ben; Elvis heeft ons gehuwd in Nevada;
      getrouwd in Ghana bij de familie, telt dat hier; onze akte is in het Russisch en de gemeente wil ze niet; ik ben in
      Pakistan getrouwd via de telefoon; wij zijn twintig jaar geleden in Congo getrouwd en dat staat hier nergens; in
      Denemarken getrouwd omdat het hier te lang duurde; mijn zoon is in Brazilië getrouwd en brengt zijn vrouw mee;
      moskeehuwelijk in Turkije en hier niet gekend; consulaat heeft ons getrouwd, moet de gemeente dat weten; buitenlandse
      trouwakte binnenbrengen aan het loket bevolking; hoe komt mijn trouw van ginder in het rijksregister; dorpshoofd heeft ons
      getrouwd; gehuwd in Portugal maar hier nog ongehuwd in de computer; in 't vremde getrouwd; apostille op onze trouwakte van
      Mexico, en nu; beach wedding aangeven thuis; twee keer getrouwd, in Polen en hier; trouw in Griekenland hier laten
      inschrijven; huwelijk van ginder hier laten inschrijven`,
    fr: `mariage à l'étranger; reconnaître un mariage étranger; nous nous sommes mariés au Maroc; transcription de l'acte de
      mariage étranger; faire enregistrer notre mariage en Belgique; nous nous sommes dit oui à Bali; ici je suis encore
      célibataire sur papier mais marié là-bas`,
    en: `married abroad; recognise foreign marriage; register our foreign wedding in Belgium; is my marriage valid here;
      foreign marriage certificate; we got married in Las Vegas, does it count here; on paper still single but married back
      home`,
    de: `im Ausland geheiratet; ausländische Ehe anerkennen; ausländische Heiratsurkunde eintragen; wir haben in Las Vegas
      geheiratet; hier noch ledig auf dem Papier`,
    tr: `yurt dışında evlendik; Türkiye'de evlendik Belçika'da tanınsın; yabancı evlilik belgesi tanıma; memlekette evlendik
      burada bekar görünüyorum; köyde evlendik burada geçerli mi`,
  },
  {
    need: 'attest van verblijfplaats om te trouwen',
    why: 'Marrying abroad asks a paper from here; residents say "certificat de coutume" or "bewijs dat ik mag trouwen".',
    sheets: 'verblijfplaats huwelijk; attest huwelijk',
    also: 'hoofdverblijfplaats; huwelijksaangifte; akte geboorte; uittreksel bevolkingsregister',
    nl: `attest van verblijfplaats met het oog op een huwelijk; attest om in het buitenland te trouwen; ik ga in het
      buitenland trouwen, welke papieren heb ik van hier nodig; woonstattest voor huwelijk; bewijs van adres voor het
      huwelijk; attest verblijf voor trouw in Italië; geen huwelijksbeletsel attest; bewijs dat ik mag trouwen; bewijs dat ik
      ongehuwd ben om in het buitenland te huwen; attest ongehuwd; vrijgezellenattest; ambassade vraagt attest van woonst om
      te trouwen; verblijfsattest huwelijk; trouwen in het land van mijn vriendin, attest van de gemeente; celibaatsattest;
      attest van ongehuwde staat; we geven elkaar het jawoord in Toscane en de Italianen willen een stuk van mijn gemeente; de
      imam in Tunis wil zien waar ik woon en dat ik vrij ben; de Deense gemeente vraagt of ik nog vrij ben om te huwen;
      bewijzen dat er geen andere vrouw is voor ik ginder trouw; mijn zoon trouwt in Vietnam en moet een stuk meenemen van
      hier; weddingplanner in Griekenland vraagt een attest van de gemeente; trouwen op Mauritius en wat moet ik hier gaan
      halen; trouwen in Marokko, de adoel wil een attest van mijn woonplaats; certificat de coutume; attest voor trouw ginder;
      papier dat ik geen man heb; niet gehuwd zijn bewijzen voor een bruiloft over de grens; attest dat niets mijn huwelijk in
      de weg staat; de Filipijnse overheid vraagt legal capacity to marry; vrij om te huwen papier; attest om op het consulaat
      te trouwen; ongehuwd en gedomicilieerd bewijs voor de trouwdag in Spanje; trouw in 't buitenland, woonstbewijs meedoen`,
    fr: `certificat de résidence en vue de mariage; certificat de célibat; papiers pour se marier à l'étranger; certificat de
      non-empêchement à mariage; attestation de domicile pour mariage; nous nous marions en Toscane, quel papier d'ici;
      prouver que je suis libre de me marier`,
    en: `certificate of residence for marriage; papers to marry abroad; certificate of no impediment; proof that I am single;
      single status certificate; getting married in Tuscany, what do I need from my town; legal capacity to marry paper`,
    de: `Ehefähigkeitszeugnis; Wohnsitzbescheinigung für die Heirat; Ledigkeitsbescheinigung; im Ausland heiraten Papiere;
      Heirat in der Toskana, welches Papier von hier; beweisen dass ich ledig bin`,
    tr: `bekarlık belgesi; evlenme ehliyet belgesi; yurt dışında evlenmek için ikamet belgesi; bekar olduğumu kanıtlamak;
      Türkiye'de evleneceğim buradan hangi belge`,
  },
  {
    need: 'huwelijksjubileum',
    why: 'Said as "zoveel jaar getrouwd", "gouden bruiloft", and often by the children of the couple.',
    sheets: 'huwelijksjubileum; jubileum*',
    also: 'huwelijk -akte -attest -buitenlands*; akte huwelijk',
    nl: `huwelijksjubileum; gouden bruiloft; gouden jubileum; 50 jaar getrouwd; 60 jaar getrouwd; diamanten huwelijk;
      briljanten bruiloft; 65 jaar getrouwd; platina huwelijk; mijn ouders zijn 50 jaar getrouwd; bomma en bompa vieren hun
      gouden bruiloft; premie jubileum; cadeau van de gemeente voor jubilarissen; ontvangst op het gemeentehuis jubileum;
      jubilarissen; burgemeester op bezoek voor jubileum; feest vijftig jaar huwelijk; brief van de koning 50 jaar gehuwd;
      geschenk lang getrouwd; jubileumpremie aanvragen; moemoe en vava zijn volgend jaar een halve eeuw samen; komt de
      burgemeester langs met bloemen als ge zo lang getrouwd zijt; onze buren zijn zestig jaar man en vrouw; mijn schoonouders
      vieren goud en we willen de schepen verrassen; krijgt ge van de gemeente iets voor vijftig jaar trouw; 70 jaar samen,
      albasten; krijgen we een foto in het infoblad voor ons goud; nog elke dag verliefd na vijf decennia; gouden koppel;
      diamanten koppel; briljanten paar; in het woonzorgcentrum twee bewoners die al vijfenzestig jaar gehuwd zijn; brief van
      het paleis voor onze ouders; een mand met streekproducten voor jubilerende koppels; een gouden trouw; moeten we zelf
      melden dat we zo lang getrouwd zijn; ik kreeg geen bloemen voor ons goud; huldiging gouden paren; 50 joar getrouwd`,
    fr: `noces d'or; 50 ans de mariage; prime jubilé de mariage; noces de diamant; mes grands-parents fêtent un demi-siècle de
      mariage; le bourgmestre vient-il avec des fleurs`,
    en: `golden wedding anniversary; 50 years married; wedding jubilee gift from town; my grandparents are married half a
      century; does the mayor visit golden couples`,
    de: `goldene Hochzeit; Ehejubiläum Prämie; Großeltern ein halbes Jahrhundert verheiratet`,
    tr: `50 yıllık evlilik; evlilik yıldönümü primi; dedemler elli yıldır evli`,
  },
];
