import type { Need } from '../need.ts';

/** What residents ask who are at the end of their tether, who grieve, drink or gamble, or live with somebody who does. */
export const MIND_AND_ADDICTION: readonly Need[] = [
  {
    need: 'psychosociale hulp',
    why: 'The sheet says "psychosociaal"; residents tell that they cry, are worn out or need somebody to listen.',
    sheets: 'psychosociale; mentaal moeilijk; psychische',
    also: 'psycholoog; zelfhulpgroepen; relatie*; therapie jongeren; dringende nacht',
    nl: `psychosociale hulp; psychische hulp; psychische problemen; mentale problemen; mentaal; geestelijke gezondheid; het
      niet meer zien zitten; ik zie het niet meer zitten; slecht in mijn vel; ik zit in de put; ik kan zo niet meer verder;
      ik ben het leven moe; ik ben depressief; depressie; depri; burn-out; burnout; overspannen; stress; paniekaanvallen;
      angstaanvallen; ik durf niet meer buiten komen; ik huil elke dag; ik moet altijd wenen; ik slaap niet meer van de
      zorgen; ik lig elke nacht wakker; piekeren; zenuwinzinking; op van de zenuwen; het wordt mij allemaal te veel; mijn
      hoofd zit vol; iemand om mee te praten; ik wil mijn verhaal kwijt; een luisterend oor; met wie kan ik praten over mijn
      zorgen; maatschappelijk werker spreken; sociaal assistent; ocmw om te praten; caw; gezinsproblemen; ruzie met mijn
      man; ruzie thuis; partnerproblemen; mijn relatie loopt slecht; mijn huwelijk staat op springen; mijn dochter komt niet
      meer uit haar kamer; mijn zoon is zo somber; mijn man zegt niets meer en zit heel de dag in de zetel; mijn zus is
      depressief en wil geen hulp; trauma; iets ergs meegemaakt; ik hoor stemmen; psychose; bipolair; psychiatrie; net uit
      de psychiatrie; beschut wonen psychiatrie; geestesziek; ons moeder wordt zot van verdriet; zot in mijn kop; mijn leven
      heeft geen zin; nergens geen goesting meer in; het leven wordt mij te zwaar; gevoel dat ik tekortschiet; minderwaardig
      voelen; gepest op het werk; ik sta op en voel een steen op mijn borst en ga niet werken; mijn ogen worden nat in de
      bus om niets; onze oudste dochter zit al weken met de rolluiken dicht; mijn vrouw is na de bevalling niet meer
      zichzelf; postnatale depressie; ik schrik van elk telefoontje; sinds de inbraak durf ik niet meer slapen; na de oorlog
      in mijn land droom ik elke nacht; de deurwaarder en de kinderen en geen werk, mijn kop ontploft; ik kan de kinderen
      geen aandacht meer geven; ons ma verwacht het ergste en eet niet meer van het verdriet; hij gooit met deuren en wij
      lopen op eieren; mijn ex maakt mijn leven zuur; mijn zus heeft waanideeen en denkt dat de buren afluisteren; 'k zie 't
      niet meer zitten; 't gaat nie goe mee mij; mijn collega's lachen mij uit en ik ben thuis met ziekteverlof; angst om in
      een winkel te gaan; mijn kapotte nachten; overprikkeld; ik kan mijn tranen niet tegenhouden aan het loket; ik verberg
      mijn zorgen voor de kinderen; heel de tijd dezelfde gedachten; zus is uit de psychiatrie ontslagen en heeft niemand;
      na een ongeval schrikachtig; ik doe alsof alles goed gaat; dat er iemand eens naar mij luistert zonder te oordelen;
      moe van het vechten met alles; ik voel mij vanbinnen leeg; alles laten liggen, de post en de afwas, door mijn hoofd;
      constant ruzie met mijn partner en niet weten hoe het verder moet; met iemand klappen over ruzie thuis; mijn
      hart eens luchten; 'k heb het lastig; het lastig hebben en eens willen klappen; moeilijke periode in het gezin;
      het gaat niet goed bij ons thuis; raad nodig want mijn kind luistert niet en ik huil elke avond; ik huil alle
      dagen; ik weet niet meer waarvoor ik opsta; alleen achtergebleven en geen zin meer in het leven; kinderen het
      huis uit en man vertrokken, het gaat niet; spanningen thuis en met iemand willen praten; piekeren de hele nacht;
      eens mijn ei kwijt kunnen; eens kunnen babbelen met iemand die luistert; mijn moeder en ik botsen elke dag; er
      niet van slapen en iemand nodig die luistert; ik ween de hele tijd; wenen; alle dagen wenen; moe van alles; leeg
      vanbinnen; mij leeg voelen na een verlies en met iemand willen praten; man vertrokken en ik weet niet meer
      waarvoor ik opsta; elke dag spanningen thuis en er met iemand over willen praten`,
    fr: `je n'en peux plus moralement; dépression; je me sens mal; parler de mes problèmes à une assistante sociale; aide
      psychologique; burn-out; je pleure tous les jours; problèmes de couple; je me lève avec une pierre sur la poitrine; ma
      femme n'est plus la même depuis l'accouchement; depuis le cambriolage je ne dors plus`,
    en: `depression; I feel depressed; I cannot cope any more; somebody to talk to about my problems; mental health help;
      anxiety; burnout; I cry every day; I wake up with a stone on my chest; after the burglary I dare not sleep; my wife is
      not herself since the birth`,
    de: `Depression; psychische Probleme; ich kann nicht mehr; jemanden zum Reden über meine Sorgen; Burnout; seit dem
      Einbruch schlafe ich nicht mehr; meine Frau ist seit der Geburt nicht mehr sie selbst`,
    tr: `depresyon; psikolojik yardım; çok bunaldım; her gün ağlıyorum; dertlerimi anlatacak biri; doğumdan beri eşim
      kendinde değil; göğsümde taş var gibi uyanıyorum`,
  },
  {
    need: 'goedkope psycholoog',
    why: 'Talks with a psychologist cost too much; residents ask for a cheap or free one and how long the queue is.',
    sheets: 'psycholoog; therapie jongeren',
    also: 'psychosociale; mentaal moeilijk; jongeren jac; tussenkomst farmaceutische',
    nl: `psycholoog; goedkope psycholoog; gratis psycholoog; psycholoog te duur; psycholoog terugbetaling;
      eerstelijnspsycholoog; conventiepsycholoog; therapeut; therapie; psychiater; zielenknijper; psychotherapeut; geen geld
      voor een psycholoog; wachtlijst psycholoog; cgg; centrum geestelijke gezondheidszorg; kinderpsycholoog; psycholoog
      voor mijn zoon; psycholoog voor mijn dochter van 14; gesprekken met een therapeut; 11 euro psycholoog; psycholoog
      zonder voorschrift; relatietherapie; slaaptherapie; psycholoog ziekenfonds; wat kost een gesprek bij de psycholoog; ik
      wil met een psycholoog praten; emdr; traumatherapie; mijn kind heeft faalangst; faalangst; de dokter zegt dat ik met
      iemand moet praten maar 75 euro per keer is te veel; negen maanden wachten op een eerste gesprek; mijn zoontje slaapt
      niet sinds onze scheiding en school raadt spelpsycholoog; emdr na een ongeval terugbetaald; mijn vrouw wil in therapie
      maar ik verdien het minimum; hoeveel sessies per jaar krijg ik terug van de mutualiteit; voorschrift huisarts
      psycholoog; ik ben student en wil een psycholoog; mijn meisje bijt haar nagels stuk voor toetsen; dochter met
      dwanggedachten naar een therapeut; gesprekstherapie betalen met klein loon; therapeut die arabisch of turks spreekt;
      een zielenknijper die wat minder vraagt; een praatsessie met een vakman; groepssessie angst; psychologische hulp voor
      ocmw klant; tarief klinisch psycholoog; na drie gesprekken kan ik het niet meer betalen; gesprekken verder zetten
      zonder geld; mijn vriend moet naar psychiater, wachtlijst van een jaar; relatietherapeut voor weinig geld; psycholoog
      in de huisartsenpraktijk; speltherapie voor een kind na de scheiding`,
    fr: `psychologue pas cher; psychologue gratuit; psychologue remboursé; psychologue pour mon enfant; thérapeute; 75 euros
      la séance c'est trop pour mon salaire; mon fils ne dort plus depuis notre séparation, psy; neuf mois d'attente psy`,
    en: `cheap psychologist; free therapist; psychologist too expensive; psychologist for my child; therapy; 75 euros a
      session is too much on my wage; nine months waiting for a therapist; play therapy for my son`,
    de: `günstiger Psychologe; Psychologe zu teuer; Therapeut; Kinderpsychologe; 75 Euro pro Sitzung ist zu viel; neun
      Monate warten auf Therapeut`,
    tr: `ucuz psikolog; ücretsiz psikolog; psikolog çok pahalı; çocuk psikoloğu; seansı 75 euro çok fazla; psikolog için
      dokuz ay bekleme`,
  },
  {
    need: 'zelfmoordgedachten',
    why: 'Never to be missed: told in plain or veiled words, by the person or by somebody who fears for another.',
    sheets: 'dringende nacht; mentaal moeilijk; psychosociale; noodoproepen',
    also: 'psycholoog; jongeren jac; therapie jongeren',
    nl: `zelfmoord; zelfdoding; zelfmoordlijn; zelfmoordgedachten; ik wil liever dood zijn; ik wil niet meer leven; ik zou
      er liever niet meer zijn; een einde aan mijn leven maken; uit het leven stappen; ik heb pillen klaarliggen; ik snij
      mezelf; mijn dochter snijdt zichzelf; automutilatie; zelfverwonding; mijn zoon zegt dat hij dood wil; mijn man dreigt
      zich iets aan te doen; mijn broer wil zich verhangen; ze zegt dat ze niet meer wil leven; mijn vriend praat over
      zelfmoord; afscheidsbrief gevonden; poging tot zelfmoord; niemand zou mij missen; ze zijn beter af zonder mij; 1813;
      tele-onthaal; crisislijn psychisch; ik ben bang dat ze zichzelf iets aandoet; ik zou liever slapen en nooit meer
      wakker worden; bellen 's nachts als ik het niet meer zie zitten; 106 bellen; nabestaanden zelfdoding; mijn zoon
      pleegde zelfmoord; ik sta op het perron en denk aan springen; ik heb een touw gekocht; mijn broer heeft zijn horloge
      en zijn hond weggegeven en neemt afscheid; mijn vriendin stuurt dat dit haar laatste bericht is; ik tel de pillen op
      mijn nachttafel; mijn kotgenoot heeft een afscheidsbrief gelegd; moeder zegt dat ze naar vader wil gaan, naar de dood;
      de wereld is beter zonder mij; 't mag voor mij gedaan zijn met leven; ik wil er niet meer zijn; 'k wille nie mee
      leven; ik zie geen uitweg dan de trein; mijn collega zei dat hij er niet meer zal zijn na het weekend; mijn leven
      beeindigen; ik heb net mijn polsen gesneden; hij staat op de brug; mijn dochter heeft littekens op haar armen; te veel
      slaappillen genomen; ik wil inslapen en niet meer ontwaken; onze leerling schreef in een opstel dat hij wil sterven;
      een zelfmoord in de familie en nu ik; hij heeft zijn geweer genomen; wie bel ik midden in de nacht als mijn man dreigt
      te verdwijnen; een vriend zegt dat hij een plan heeft; krassen in de armen; ik mag niet meer leven van mezelf`,
    fr: `suicide; je veux mourir; je ne veux plus vivre; mon fils veut se suicider; idées suicidaires; ligne suicide; j'ai
      acheté une corde; mon frère donne ses affaires et fait ses adieux; je suis sur le quai et je pense à sauter`,
    en: `suicide; I wish I was dead; I do not want to live any more; suicidal thoughts; my son talks about suicide; self
      harm; I am on the platform thinking of jumping; my brother gives away his things and says goodbye; I took too many
      pills`,
    de: `Selbstmord; ich will nicht mehr leben; Suizidgedanken; mein Sohn will sich umbringen; ich habe ein Seil gekauft;
      mein Bruder verschenkt alles und verabschiedet sich`,
    tr: `intihar; ölmek istiyorum; artık yaşamak istemiyorum; oğlum intihar edecek; kendimi trenin önüne atmayı düşünüyorum;
      kardeşim eşyalarını dağıtıp vedalaşıyor`,
  },
  {
    need: 'jongere die ergens mee zit',
    why: 'Youngsters write in their own words and want nobody to tell their parents.',
    sheets: 'jongeren jac; therapie jongeren',
    also: 'psychosociale; mentaal moeilijk; psycholoog; opvoeden; huis kind',
    nl: `jac; jongerenadviescentrum; tejo; awel; overkop; overkop huis; ik ben 16 en ik voel mij slecht; ik durf niet met
      mijn ouders te praten; ruzie met mijn ouders en ik wil weg; ik word gepest op school; gepest; pesten; cyberpesten;
      naaktfoto van mij doorgestuurd; mijn ouders mogen het niet weten; ik ben zwanger en 15; ik denk dat ik homo ben;
      coming out; lesbisch en mijn ouders weten het niet; transgender jongere; liefdesverdriet; spijbelen; ik wil niet meer
      naar school; schoolmoe; ruzie met mijn stiefvader; ik ben weggelopen van huis; eetstoornis; anorexia; mijn dochter eet
      niet meer en is mager; boulimie; tiener met problemen; jongere zonder thuis; praten met iemand die niets doorvertelt;
      chatten met hulpverlener; ik ben 17 en wil alleen gaan wonen; gratis praten jongeren anoniem; stress voor examens;
      mijn ouders ruziemaken elke avond en ik slaap in de kelder; mijn lief heeft het uitgemaakt en ik kan niet leren; een
      jongen van de klas heeft een foto van mij rondgestuurd; op instagram schelden ze mij uit; ik durf niet zeggen dat ik
      op meisjes val; wij zijn zwanger en mijn papa mag het niet weten; ik ben 16 en mijn stiefpa raakt mij aan; ik slaap
      bij een vriend want thuis is het niet te doen; ik durf mijn rapport niet laten zien; ben ik verplicht bij mijn vader
      te wonen als ik zestien ben; mijn mama drinkt en ik zorg voor mijn broertje; iemand van mijn leeftijd om mee te praten
      in een chat; uitgesloten uit de groep in de klas; ik lieg dat ik ziek ben om niet naar school te gaan; mama leest mijn
      berichten en ik kan nergens terecht; 17 en geen zin in school, liever werken; moet ik luisteren als mijn ouders mijn
      lief verbieden; mag ik op mijn 16 alleen naar de dokter voor de pil; gearrangeerd huwelijk voor mij als ik 18 ben;
      mijn beste vriendin praat niet meer tegen mij; ik ben meisje maar voel me een jongen; wat als ik van huis wegloop; ze
      lachen met mijn lijf in de turnles; nergens bij horen op school; nachtmerries voor examens; bellen zonder mijn naam te
      zeggen als ik jong ben`,
    fr: `jeune en difficulté; harcelé à l'école; je me dispute avec mes parents; parler anonymement jeune; anorexie; mes
      parents se disputent tous les soirs et j'ai 15 ans; ma photo circule dans la classe`,
    en: `bullied at school; teenager needs help; I am 16 and feel bad; eating disorder; ran away from home; my parents must
      not know; my parents fight every night and I am 15; a nude photo of me goes around the class`,
    de: `Jugendberatung; in der Schule gemobbt; Streit mit den Eltern; Essstörung; meine Eltern streiten jeden Abend und ich
      bin 15; ein Foto von mir geht in der Klasse herum`,
    tr: `okulda zorbalık; ergen sorunları; ailemle kavga ediyorum gencim; yeme bozukluğu; anne babam her akşam kavga ediyor
      15 yaşındayım; fotoğrafım sınıfta dolaşıyor`,
  },
  {
    need: 'alcohol en drugs',
    why: 'Told about another as often as about oneself: empty bottles, stolen money, a son who smokes all day.',
    sheets: 'drugpunt*; alcohol; verslaving*',
    also: 'psychosociale; zelfhulpgroepen; mentaal moeilijk',
    nl: `verslaving; verslaafd; verslaafd aan drugs; alcohol; alcoholverslaving; alcoholprobleem; alcoholist; mijn man
      drinkt; mijn vrouw drinkt te veel; mijn vader is een zatlap; altijd dronken; dronken; mijn partner komt elke avond zat
      thuis; ik drink te veel; ik wil stoppen met drinken; ik kan niet van de fles afblijven; aan de drank geraakt; lege
      flessen gevonden; anonieme alcoholisten; alanon; ontwenning; ontwenningskuur; afkicken; ontwenningscentrum; detox;
      drugs; drugverslaving; drugpunt; drugpunt afspraak; druglijn; mijn zoon blowt; mijn zoon zit aan de drugs; mijn
      dochter gebruikt drugs; mijn zoon steelt geld voor drugs; joints; wiet; cannabis; coke snuiven; cocaine; speed;
      heroine; ketamine; lachgas; ik vond pillen en zakjes op de kamer van mijn zoon; hij rookt de hele dag joints; hoe
      praat ik met mijn kind over drugs; xtc op een fuif; verslaafd aan slaappillen; pillenverslaving; medicatieverslaving;
      pijnstillers niet kunnen laten; stoppen met roken; tabakoloog; vapen; mijn zoon van 14 vapet; rookstop; herval;
      hervallen na ontwenning; methadon; spuitenruil; verslaafde dochter in huis; ik ben bang van mijn zoon als hij gebruikt
      heeft; mijn broer is weer aan het gebruiken; buurman dealt drugs; op zaterdag vind ik flessen in de wasmand; mijn
      vader drinkt al van 's morgens een fles jenever; mijn man is zijn rijbewijs kwijt door te veel glazen op; ik tel de
      pintjes niet meer; mijn schoonzoon is zat en slaat met de deuren; mijn zoon verkoopt zijn playstation voor stuff; ik
      kan niet meer slapen zonder drie glazen wijn; hij zegt dat het maar blowen is maar hij staat niet meer op; zij
      gebruikt al twee jaar lijntjes in het weekend; mijn vriendin trekt op met dealers; mijn nonkel trilt als hij geen pint
      krijgt; een schoonbroer met lever kapot van de drank; ons pa hangt alle dagen aan den toog; hij zuipt zijn loon op; de
      juf zegt dat mijn zoon naar wiet ruikt; snuifpoeder in zijn broekzak; ik wil van de sigaretten af maar het lukt mij
      niet; mijn dochter hangt aan die smaakjes vape; ik slik tramadol en oxycodon al jaren; ik neem xanax om te
      functioneren; wie haalt mijn broer van de drank; lachgasflesjes rond de wagen van mijn zoon; ik was drie jaar nuchter
      en dronk zondag opnieuw; student met ritalin en speed in de examens; crack; ghb; aan de spuit; opname om van den drank
      af te geraken; nuchter worden; ik heb bibberhanden zonder drank; mijn vriend moet van de rechter afkicken;
      drankprobleem op het werk; de fles verstoppen; mijn tienerdochter kwam stomdronken thuis; man drinkt elke avond
      en wordt agressief; hij drinkt een fles per avond; onze gast blowt; mijn zoon blowt te veel; blowen; stoppen met
      drinken; te veel drank in huis en ruzie; pillen en een weegschaaltje gevonden in de kamer van mijn dochter; wiet
      gevonden in de kamer van mijn zoon; mijn vrouw verstopt flessen en wil geen hulp; flessen wodka verstopt;
      kameraad zit aan de heroïne; aan de heroïne of coke zitten; kan niet van de jenever blijven; kan niet van de
      fles blijven; jenever; whisky; wodka; bier en wijn elke dag; mijn dochter snuift; snuiven; lijntje snuiven; zat
      thuiskomen; elke avond zat; dronkaard; zuipen; drankprobleem; hasj; pillen slikken op feestjes; de
      kinderen zijn bang als hij gedronken heeft`,
    fr: `alcoolique; mon mari boit; drogue; mon fils se drogue; arrêter de boire; toxicomanie; sevrage; arrêter de fumer;
      addiction; je trouve des bouteilles dans le panier à linge; mon beau-frère tremble sans sa bière; mon fils vend ses
      affaires pour se droguer`,
    en: `alcohol problem; my husband drinks; drug addiction; my son uses drugs; stop drinking; rehab; quit smoking;
      cannabis; I find bottles in the laundry basket; my son sells his things for drugs; sober three years and drank again`,
    de: `Alkoholproblem; mein Mann trinkt; Drogensucht; mein Sohn nimmt Drogen; Entzug; mit Rauchen aufhören; ich finde
      Flaschen im Wäschekorb; mein Sohn verkauft seine Sachen für Drogen`,
    tr: `alkol bağımlılığı; kocam içki içiyor; uyuşturucu; oğlum uyuşturucu kullanıyor; bağımlılık tedavisi; sigarayı
      bırakmak; çamaşır sepetinde içki şişesi buluyorum; oğlum uyuşturucu için eşyalarını satıyor`,
  },
  {
    need: 'gokken en gamen',
    why: 'The money is gone or the son does not leave his room; few call it an addiction.',
    sheets: 'gokken; verslaving*; drugpunt*',
    also: 'psychosociale; zelfhulpgroepen; schuldbemiddeling; budgetbegeleiding',
    nl: `gokken; gokverslaving; verslaafd aan gokken; mijn man vergokt zijn loon; mijn zoon gokt online;
      sportweddenschappen; wedden op voetbal schulden; casino; online casino; krasbiljetten; krasloten verslaafd;
      gokschulden; laten uitsluiten van casino; epis lijst; mijn man zit elke dag in het lunapark; gamen; gameverslaving;
      mijn zoon gamet dag en nacht; mijn zoon zit heel de nacht achter de computer; verslaafd aan zijn gsm; gsm-verslaving;
      verslaafd aan tiktok; koopverslaving; ik kan niet stoppen met kopen; seksverslaving; pornoverslaving; mijn vrouw geeft
      al ons geld aan bingo; al ons spaargeld vergokt; stoppen met gokken; mijn man heeft de vakantiekas op een website
      verspeeld; de rekening staat leeg door weddenschappen op voetbal; hij staat om vier uur nog op zijn console; mijn zoon
      slaat op zijn toetsenbord als ik het internet afzet; vader zit elke dag in de krantenwinkel met krasloten; hij heeft
      mijn juwelen verkocht om in te zetten; 20 euro per dag op de app; ik zei tegen mijn vrouw dat de auto in panne was
      maar ik had verloren op de roulette; verslaafd aan paardenraces; aan poker verloren; loterij en lottoformulieren alle
      weken voor vijftig euro; zoon van 13 koopt skins met mijn bankkaart; mijn dochter scrolt tot diep in de nacht; hij
      gaat niet naar school want hij speelt heel de nacht fortnite; hij zit aan de bak in het cafe; bingokast in 't cafe;
      mijn man steekt zijn pree in het casino; leen geld van vrienden om verliezen goed te maken; laat mij blokkeren op
      goksites; wedkantoor; kan ik mijn man de toegang tot het casino doen ontzeggen; pakjes die blijven toekomen van online
      kopen; slots; cryptogokken; zij kan niet van haar scherm weg; telefoon afpakken geeft ruzie`,
    fr: `jeu compulsif; mon mari joue au casino; dépendance aux jeux; mon fils joue toute la nuit à l'ordinateur; paris
      sportifs; mon mari a perdu les économies de vacances sur un site de paris; mon fils joue à la console jusqu'à quatre
      heures`,
    en: `gambling addiction; my husband gambles; online casino debts; gaming addiction; my son games all night; husband lost
      our holiday savings on a betting site; scratch cards every day; son hits the keyboard when I cut the internet`,
    de: `Spielsucht; mein Mann verspielt alles; Computerspielsucht; mein Mann hat unser Urlaubsgeld beim Wetten verloren;
      Rubbellose jeden Tag`,
    tr: `kumar bağımlılığı; kocam kumar oynuyor; oyun bağımlılığı; bahis borcu; kocam tatil parasını bahiste kaybetti; oğlum
      sabaha kadar oynuyor`,
  },
  {
    need: 'rouw',
    why: 'After a death people seek somebody to talk to, or others who went through the same.',
    sheets: 'psychosociale; zelfhulpgroepen; rouw*',
    also: 'mentaal moeilijk; psycholoog; zorgnetwerk; slachtofferhulp',
    nl: `rouw; rouwen; rouwverwerking; rouwgroep; rouwtherapie; rouwbegeleiding; verdriet na een overlijden; mijn man is
      gestorven en ik kom er niet over; ik geraak niet over de dood van mijn vrouw; mijn kind is gestorven; ik mis mijn mama
      zo hard; verlies van een kind; miskraam en verdriet; mijn broer is verongelukt; weduwe en kapot van verdriet; praten
      met andere weduwen; verlies verwerken; praatgroep voor nabestaanden; plots alleen achtergebleven en niet weten hoe
      verder; mijn kleinkind is overleden; kind dat zijn papa verloren heeft; het verlies van mijn moeder maakt mij kapot;
      verdriet dat niet overgaat; de stoel van mijn man is leeg en ik dek nog altijd voor twee; kerst zonder onze zoon, ik
      weet niet hoe; onze baby is stilgeboren in de achtste maand; mijn dochtertje vraagt elke avond waar papa is; haar
      kleren hangen nog in de kast en ik durf er niet aan komen sinds ze gestorven is; ik ga elke dag naar het graf; pas
      weduwnaar met twee kleuters; mijn tweelingzus is gestorven en de helft van mij is weg; ik hoor nog altijd zijn sleutel
      in het slot; zijn jas hangt nog aan de kapstok; net weduwe geworden; ons ma is gegaan en pa vindt geen draai meer; na
      de begrafenis komt niemand meer en wordt het stil, ik mis hem; mijn beste kameraad verongelukte met de moto; mijn
      kinderen zijn hun mama kwijt; het is een jaar geleden dat hij stierf en ik ween nog; mijn man ging plots en ik kon
      geen afscheid nemen; een sterrenkindje; kindje verloren in de zwangerschap; samen met andere ouders van een overleden
      kind; ik ben boos op god sinds zij dood is; hoe rouwt een kind van zes; verlies van mijn broer aan zelfdoding; oude
      foto's kijken en huilen om mijn moeder; troost na sterfgeval; eerste verjaardag zonder hem`,
    fr: `deuil; j'ai perdu mon mari et je n'arrive pas à m'en remettre; groupe de deuil; perdu un enfant; la chaise de mon
      mari est vide; ma fille demande chaque soir où est papa; bébé mort-né`,
    en: `grief; bereavement support; my husband died and I cannot get over it; lost a child; grief group; my daughter asks
      every night where daddy is; grieving for our stillborn baby; I still set the table for two`,
    de: `Trauer; Trauergruppe; ich komme über den Tod meines Mannes nicht hinweg; meine Tochter fragt jeden Abend wo Papa
      ist; totgeborenes Baby`,
    tr: 'yas; eşim öldü atlatamıyorum; yas desteği; kızım her akşam babası nerede diye soruyor; ölü doğan bebeğim için yas',
  },
  {
    need: 'zelfhulpgroepen',
    why: 'Meeting people with the same illness or trouble: residents say lotgenoten.',
    sheets: 'zelfhulpgroepen',
    also: 'psychosociale; alcohol; mantelzorger*; dementie*',
    nl: `zelfhulpgroep; lotgenoten; lotgenotencontact; praatgroep; mensen met dezelfde ziekte leren kennen; andere ouders
      van een kind met autisme; praatgroep borstkanker; kankerpatienten samenkomst; parkinson vereniging; reuma groep;
      fibromyalgie lotgenoten; diabetes vereniging; patientenvereniging; contactgroep ms; familie van psychisch zieken;
      ervaringsdeskundige; herstelacademie; long covid lotgenoten; ik wil praten met iemand die hetzelfde meemaakt; naasten
      van verslaafden groep; ouders van verslaafde kinderen; chronisch ziek en niemand die het begrijpt; inloophuis kanker;
      ik heb net gehoord dat ik borstkanker heb en wil met iemand praten die er door is; mijn zoon is transgender en ik zoek
      andere ouders; wie heeft ook endometriose; mijn man heeft een stoma en wil andere mannen met stoma leren kennen; een
      vereniging voor mensen met de ziekte van crohn; mensen die ook stotteren; samen praten over huidziekte psoriasis; hsp
      hooggevoelig; ouders van een kind met een chromosoomfout; mensen die hun partner met ms verzorgen bij elkaar; clubje
      voor migraine; kankerinloop koffie; wie heeft er ervaring met een transplantatie; ik ben de enige in mijn dorp met
      deze zeldzame ziekte; vrouwen na borstamputatie wandelen samen; na een hersenbloeding gelijken zoeken; vereniging voor
      angst en dwang; ze begrijpen niet wat ik voel met tinnitus; over mijn eetbuien praten met anderen; mensen die ook
      burn-out gehad hebben ontmoeten; parkinsoncafe; huis voor kankerpatienten en partners; reumapatienten turnen samen;
      ouders van kinderen met eetstoornis; avond voor mensen met long covid; ex-verslaafden; een groep van mensen die ook
      gestopt zijn met gokken; lotgenoten epilepsie`,
    fr: `groupe d'entraide; groupe de parole; rencontrer des gens avec la même maladie; je viens d'apprendre que j'ai un
      cancer du sein et veux parler à quelqu'un qui l'a eu; association Crohn`,
    en: `self-help group; support group; people with the same illness; peer support; just diagnosed with breast cancer and
      want to talk with someone who had it; people with Crohn's`,
    de: `Selbsthilfegruppe; Gesprächsgruppe; Menschen mit derselben Krankheit; gerade Brustkrebs und will mit Betroffenen
      reden`,
    tr: `destek grubu; aynı hastalığı yaşayanlar; kendi kendine yardım grubu; meme kanseri oldum aynı hastalıkla
      yaşayanlarla konuşmak`,
  },
];
