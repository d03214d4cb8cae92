import type { Need } from '../need.ts';

/** What residents ask about living together, parting, and where the children live afterwards. */
export const LIVING_TOGETHER_AND_PARTING: readonly Need[] = [
  {
    need: 'wettelijk samenwonen',
    why: 'Couples ask about contract, heritage and tax when living together; brothers and friends may do it too.',
    sheets: 'wettelijk samenwonen; verklaring wettelijk* samenwon*',
    also: 'attest wettelijke samenwoning; huwelijk -akte -attest -buitenlands*; adreswijziging',
    nl: `wettelijk samenwonen; samenwonen officieel maken; samenlevingscontract; samenwoningscontract; mijn vriend en ik wonen
      samen en willen dat regelen; verklaring van wettelijke samenwoning; partners zonder te trouwen; niet trouwen maar toch
      beschermd zijn; feitelijk samenwonen of wettelijk samenwonen; verschil feitelijk en wettelijk samenwonend; samenwonen en
      erven; wat als mijn vriend sterft en we zijn niet getrouwd; samen een huis gekocht, samenwonen laten registreren; ik ga
      intrekken bij mijn lief; samenwonen met mijn zus; samenwonend met mijn broer wettelijk; twee vriendinnen samen wonen
      contract; geregistreerd partnerschap; samenwonend worden voor de belastingen; wat moeten we doen om te gaan samenwonen;
      samenhokken; samenwonen met vriendin uit het buitenland; partner laten overkomen samenwonen; hoe wettelijk samenwonend
      worden; samenwonen aangeven gemeente; lat-relatie, samen op één adres; kost wettelijk samenwonen; wettelijke samenwoning
      aangaan; mijn lief trekt bij mij in en zijn ouders zeggen dat we iets moeten tekenen; na mijn scheiding wil ik niet meer
      trouwen maar haar wel beschermen; zij staat niet in de akte van het huis en als ik sterf, zit ze op straat; mijn zus en
      ik blijven samen in het ouderlijk huis en willen dat vastleggen; wij zijn niet voor de kerk en niet voor de trouw, wat
      kan er anders; mijn partner krijgt geen verlof bij mijn ziekte want we zijn niks voor de wet; moeder en zoon die samen
      blijven wonen, kunnen die iets tekenen; lenen samen en niet gehuwd; we betalen alles half en willen zwart op wit staan
      als koppel; twee gepensioneerden die samen gaan zonder te trouwen, wat met het pensioen; gewoon samen of officieel
      samen; mijn vriend heeft geen Belgische pas, kunnen wij als koppel geregistreerd worden; tekenen als koppel; hokken; wij
      hokken; 'k goan bie mijn lief weunen en 't moe in orde zijn; samen onder één dak, erfrecht; partners op papier; verschil
      tussen trouwen en samentekenen; notaris of gemeente om officieel koppel te zijn; mijn broer en ik delen een boerderij,
      elkaar wettelijk beschermen; beste vrienden die samenwonen en elkaar iets willen nalaten`,
    fr: `cohabitation légale; déclaration de cohabitation légale; nous vivons ensemble sans être mariés; contrat de vie
      commune; cohabiter légalement avec ma sœur; différence entre cohabitation de fait et légale; mon copain emménage, que
      faut-il signer; protéger ma compagne sans se marier; vivre avec mon frère et se protéger`,
    en: `legal cohabitation; register as partners; living together contract; registered partnership; we live together but are
      not married; cohabitation declaration; my boyfriend moves in, what should we sign; protect my partner without marrying;
      brother and sister living together legally`,
    de: `gesetzliches Zusammenwohnen; Lebenspartnerschaft eintragen; zusammenleben ohne Heirat; mein Freund zieht ein, was
      unterschreiben; Partnerin absichern ohne Heirat`,
    tr: `yasal birlikte yaşama; evlenmeden birlikte yaşamak; birlikte yaşama sözleşmesi; sevgilim yanıma taşınıyor ne
      imzalamalıyız; evlenmeden eşimi korumak`,
  },
  {
    need: 'stoppen met wettelijk samenwonen',
    why: 'It is in the sheet on living together, but people who part do not look there.',
    sheets: 'wettelijk samenwonen',
    also: 'relatieproblemen; adreswijziging; gedeeld verblijf',
    nl: `wettelijk samenwonen stopzetten; beëindigen wettelijke samenwoning; we gaan uit elkaar maar zijn niet getrouwd;
      samenwonen verbreken; samenlevingscontract stoppen; mijn vriend is weg en wij waren wettelijk samenwonend; hoe stop ik
      de wettelijke samenwoning; alleen de samenwoning opzeggen zonder mijn ex; eenzijdige beëindiging samenwonen; deurwaarder
      betekening einde samenwoning; uit elkaar na samenwonen; mijn lief heeft het uitgemaakt, ons contract; scheiden als je
      niet getrouwd bent; niet meer samenwonend zijn; ze is met haar koffers vertrokken en wij staan nog altijd als koppel
      geregistreerd; mijn ex weigert mee te komen tekenen dat het voorbij is; tien jaar gehokt en nu is het op, wat moet er
      bij de gemeente; we waren nooit getrouwd, hoe kom ik van hem af op papier; ik wil met mijn nieuwe lief tekenen maar sta
      nog met mijn ex; moet ik een deurwaarder betalen om niet meer samen te zijn voor de wet; hij zit in Frankrijk en ik wil
      ons samenlevingscontract stoppen; wij tekenden destijds als broer en zus en ik ga nu trouwen; contract van samenwonen
      laten schrappen; mijn vriendin is bij een ander ingetrokken; 't is gedaan tussen ons, wij tekenden samenwoonst; breuk
      met mijn partner, niet gehuwd; verklaring van beëindiging tekenen; van elkaar af zonder rechter; eindigt onze
      samenwoning vanzelf als ik verhuis; wettelijk ontkoppelen`,
    fr: `mettre fin à la cohabitation légale; cesser la cohabitation légale; nous nous séparons mais ne sommes pas mariés;
      elle est partie et nous sommes encore cohabitants légaux; mon ex refuse de signer la fin`,
    en: `end legal cohabitation; stop registered partnership; we split up but are not married; she moved out and we are still
      registered as partners; my ex will not sign to end it`,
    de: `gesetzliches Zusammenwohnen beenden; sie ist ausgezogen und wir sind noch eingetragen`,
    tr: `yasal birlikteliği sona erdirmek; sevgilim gitti hâlâ kayıtlıyız`,
  },
  {
    need: 'uit de echt scheiden',
    why: 'A divorce goes through the court; people ask the town because they married there.',
    sheets: 'relatieproblemen scheiden; juridische hulp; juridisch advies',
    also: 'pro deoadvocaat; akte echtscheiding; gedeeld verblijf; alimentatie*',
    nl: `echtscheiding aanvragen; ik wil scheiden; scheiden van mijn man; hoe vraag ik een scheiding aan; mijn vrouw wil van
      mij af; scheiden waar moet ik beginnen; vechtscheiding; wat kost scheiden; scheiden zonder advocaat; mijn man weigert te
      scheiden; ik ga weg bij mijn vent; wie krijgt het huis bij de scheiding; scheiding van tafel en bed;
      scheidingsbemiddeling; mijn man heeft een ander en ik wil eruit maar weet niet hoe; ik durf niet weg want het huis staat
      op zijn naam; we maken alleen nog ruzie, wie begeleidt ons naar een goede breuk; mijn vrouw zegt dat ze na de vakantie
      wil scheiden; hij tekent de scheiding niet; ik zit in een slecht huwelijk en heb geen eigen geld; kan ik van hem af als
      ik in Turkije getrouwd ben; wat gebeurt er met de kinderen als ik bij hem wegga; mijn zus wil weg bij haar vent, waar
      klopt ze aan; ons huwelijk is op; huwelijk op de klippen; relatie kapot; bij mijn man weg; ze heeft mij buitengezet; hij
      heeft mij laten zitten met drie kleine kinderen; getrouwd maar elk in een aparte kamer; van mijn vent af willen; 'k wil
      scheen van mijn vint; uiteengaan met ruzie en kinderen, bemiddelaar; advies voor wie uit elkaar gaat; relatietherapie om
      ons huwelijk te redden; alles wat ge moet regelen als ge uiteengaat`,
    fr: `demander le divorce; je veux divorcer; mon mari refuse le divorce; mon mari a une autre femme et je veux partir; je
      veux quitter mon mari mais je n'ai pas d'argent`,
    en: `get a divorce; I want to divorce; divorce by mutual consent; how to start a divorce; my husband has someone else and
      I want to leave; I want to leave my husband but have no money; our marriage is over`,
    de: `Scheidung beantragen; ich will mich scheiden lassen; mein Mann hat eine andere und ich will weg; Ehe kaputt`,
    tr: `boşanmak istiyorum; boşanma davası; anlaşmalı boşanma; kocam başkasıyla ben ayrılmak istiyorum; kocamı terk etmek
      istiyorum param yok`,
  },
  {
    need: 'afschrift van de echtscheidingsakte',
    why: 'Proof of a divorce that is done: to remarry, for the bank, the tax or the pension.',
    sheets: 'akte echtscheiding; echtscheidingsakte',
    also: 'akte huwelijk; uittreksel bevolkingsregister; relatieproblemen',
    nl: `akte van echtscheiding; echtscheidingsakte; bewijs van echtscheiding; bewijs dat ik gescheiden ben; scheidingspapieren;
      scheidingsakte; afschrift echtscheiding; uittreksel echtscheidingsakte; kopie van mijn scheiding; echtscheidingsbewijs om
      te hertrouwen; attest gescheiden voor de belastingen; bewijs van scheiding voor de bank; pensioendienst vraagt bewijs van
      scheiding; echtscheiding overgeschreven in de registers; sinds wanneer ben ik officieel gescheiden; vonnis van
      echtscheiding in het register; waar vraag ik mijn echtscheidingsakte; bewijs van scheiding voor het kindergeld;
      echtscheidingspapieren kwijt; scheidingsattest; papieren van de scheiding van mijn ouders; buitenlandse echtscheiding
      laten inschrijven; document divorce; de pastoor wil zien dat mijn eerste huwelijk ontbonden is; bij de lening vragen ze of
      ik echt niet meer met hem getrouwd ben; ik wil opnieuw trouwen in Spanje en moet tonen dat ik vrij ben na mijn eerste man;
      de rechter sprak ons uit elkaar, waar staat dat nu geschreven; fiscus rekent ons nog als koppel, ik moet de datum van de
      scheiding tonen; kopie van de uitspraak die de gemeente inschreef; van mijn ex weet ik niet of de scheiding al
      ingeschreven is; mijn ouders gingen in 1988 uiteen, daar is een akte van; Marokkaans consulaat vraagt mijn
      scheidingspapier; pensioen als gescheiden vrouw, stukken; ex-man is hertrouwd en ik zoek het bewijs; sinds welke dag ben
      ik gescheiden; bewijs voor een lager belastingtarief als gescheiden persoon; doorgehaald huwelijk; uitspraak van de
      scheiding overgeschreven; notaris vraagt of wij al uit de echt zijn; blad van mijn scheiding; papierke da 'k gescheiden
      zijn; divorce attest voor de immigratiedienst; bewijs dat mijn ex en ik uit elkaar zijn; bewijs dat ik van mijn vent af
      ben; hertrouwen en bewijzen dat het eerste huwelijk voorbij is; papier van de scheiding om te hertrouwen; wanneer mijn
      scheiding uitgesproken werd; datum van mijn scheiding aantonen`,
    fr: `acte de divorce; copie de l'acte de divorce; preuve de divorce; attestation que je suis divorcé; jugement de divorce
      transcrit; je veux me remarier et prouver que je suis divorcée; depuis quand suis-je officiellement divorcé`,
    en: `divorce certificate; proof of divorce; copy of divorce deed; document that I am divorced; I want to remarry and must
      show that I am divorced; since when am I officially divorced`,
    de: `Scheidungsurkunde; Nachweis der Scheidung; Auszug Scheidung; ich will wieder heiraten und muss die Scheidung beweisen`,
    tr: `boşanma belgesi; boşanma kararı sureti; boşandığıma dair belge; yeniden evlenmek için boşanma kanıtı`,
  },
  {
    need: 'kinderen van gescheiden ouders: waar ingeschreven',
    why: 'Parents say "co-ouderschap" and "week om week"; the sheet says "gedeeld verblijf".',
    sheets: 'gedeeld verblijf',
    also: 'adreswijziging; relatieproblemen; gezinssamenstelling; alimentatie*',
    nl: `gedeeld verblijf; co-ouderschap; coouderschap; week om week; de ene week bij mama de andere bij papa; kinderen op twee
      adressen; waar wordt mijn kind gedomicilieerd na de scheiding; mijn kind staat op het adres van mijn ex; kinderen half bij
      mij en half bij mijn ex; om de week de kinderen; bilocatie; bilocatieregeling; verblijfsregeling kinderen; verblijf van de
      kinderen na scheiding registreren; kind is maar om de twee weken bij mij, hoe toon ik dat aan; ik ben gescheiden en de
      kinderen tellen niet mee bij mij; bewijs dat de kinderen ook bij mij wonen; kinderen deeltijds bij vader ingeschreven;
      domicilie kind gescheiden ouders; huisvesting verlenende ouder; kind bij beide ouders inschrijven; grootste deel van de
      tijd bij mama; gescheiden papa wil korting voor zijn kinderen; bezoekrecht weekend adres; tweede adres voor mijn zoon; wij
      zijn uit elkaar en delen de kinderen; nieuw samengesteld gezin kinderen adres; hoederecht adres van de kinderen; mijn ex
      wil het adres van ons kind veranderen; co-ouders gemeente melden; ons gastje pendelt met zijn boekentas tussen twee
      huizen; de school belt altijd zijn moeder want hij staat alleen daar ingeschreven; ik heb de kinderen de helft van de tijd
      en betaal toch als alleenstaande; voor de sociale woning tellen mijn drie kinderen niet omdat ze bij hun ma staan; volgens
      de rechter zeven dagen ginder en zeven dagen hier; mijn stiefzoon slaapt vier nachten bij ons en drie bij zijn vader; zijn
      pa wil hem op zijn adres voor de kinderbijslag; op wiens adres hoort een kleuter na een breuk; wij blijven goede ouders
      maar wonen elk apart, waar zetten we de kinderen; politie kwam kijken of mijn dochter echt bij mij slaapt; wissel op
      vrijdag na school, wie krijgt het domicilie; elk een week en de vakanties gedeeld; ik wil in mijn dossier dat de kinderen
      hier ook wonen; pa hee ze de even weken; kind bij papa in het dossier vermelden; birdnesting; grootouders voeden hem op,
      ouders gescheiden, waar staat hij; mijn tiener wil voortaan bij papa staan; ouders uiteen, kinderen waar gedomicilieerd;
      gratis zwemabonnement geweigerd want dochtertje staat bij haar mama; nieuwe vriend trekt in met zijn halftijdse kinderen;
      co-ouder; week-weekregeling; week op week af; de gasten zijn om de week bij mij; week om week na scheiding noteren; woont
      om de veertien dagen bij mij; dochter half bij mij in het register`,
    fr: `garde alternée; hébergement partagé des enfants; enfant une semaine sur deux; domicile de l'enfant après séparation;
      inscrire mon enfant chez les deux parents; mon fils fait la navette entre deux maisons; les enfants ne comptent pas chez
      moi; la moitié du temps chez papa`,
    en: `shared custody registration; co-parenting; child lives week on week off; child at two addresses; where is my child
      registered after divorce; my son lives half the week with each of us; the kids do not count at my address; registered
      with mum but half the time with dad`,
    de: `Wechselmodell Kind; geteilte Obhut; Kind bei beiden Eltern anmelden; Adresse des Kindes nach Scheidung; mein Sohn
      pendelt zwischen zwei Wohnungen; die Kinder zählen bei mir nicht`,
    tr: `ortak velayet; çocuk iki evde; boşandıktan sonra çocuğun adresi; oğlum iki ev arasında gidip geliyor; çocuklar yarı
      yarıya kalıyor`,
  },
];
