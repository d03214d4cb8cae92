import type { Need } from '../need.ts';

/** What parents ask in the first months: the birth premium, nappies, and who to turn to with a small child. */
export const NEWBORN: readonly Need[] = [
  {
    need: 'geboortepremie van de gemeente',
    why: 'Three sums bear the name: of the town, the Groeipakket and the mutuality; parents say "kraamgeld" or "cadeau".',
    sheets: `geboortepremie; geboortetoelage; geboortecheque; geboortebon; geboortegeschenk; geboortecadeau; adoptiepremie`,
    also: 'groeipakket -sociale; geboorteaangifte; huis van het kind; herbruikbare luiers',
    nl: `geboortepremie; kraamgeld; kraampremie; premie baby; premie bij geboorte; geboortegeld; geld voor de baby;
      geboortecadeau gemeente; geboortegeschenk; geboortecheque; geboortebon; geboortebonnen; babybon; cadeautje van de gemeente
      voor de baby; krijg ik iets van de gemeente voor mijn pasgeboren kind; ons kindje is geboren krijgen wij een premie; pas
      bevallen welke premie; bevallen en premie; ik ben zwanger welke premies krijg ik; wat krijg je als je een kind krijgt;
      baby net geboren; bedrag geboortepremie; hoeveel is de geboortepremie; geboortepremie nog niet ontvangen; geboortepremie
      vergeten aanvragen; geboortepremie aanvragen hoe lang na de geboorte; mijn dochter is bevallen en vraagt naar de premie;
      tweeling premie; adoptiepremie; wij hebben een kind geadopteerd krijgen wij een premie; kleindochter geboren
      gemeentepremie; ooievaarsgeld; welkomstgeschenk baby; babypakket gemeente; voordelen voor jonge ouders; spaarboekje baby
      gemeente; derde kindje premie; geboortegift; ons manneke is er en de burgemeester geeft toch iets zei de vroedvrouw;
      buurvrouw kreeg honderd euro voor haar baby van het stadhuis; is er nog een cadeautje als het uw vierde is; we zijn
      verhuisd twee weken na de bevalling welke gemeente geeft dan iets; meemoeder en de bon voor de baby; keizersnede vorige
      week en papieren voor het geboortegeld; suikerbonen zijn besteld en nu nog de bonnen van de gemeente; bonnetjes voor een
      pasgeborene van het stadhuis; tweeling gekregen twee keer geld van de stad; kindje stilgeboren en toch een premie;
      pleegbaby en cadeau van de gemeente; tot hoeveel maanden na de bevalling kan ik die bon nog krijgen; rekeningnummer
      doorgeven voor het geld van de baby; welke gemeenten geven geboortegeld; tegoedbon kinderspeciaalzaak stad; boompje voor
      elke baby; badhanddoek en rugzakje voor nieuwe baby van de gemeente; wij zijn nonkel en tante en vragen of onze zus iets
      krijgt van de stad voor haar kindje; aanmoediging van de stad voor jonge gezinnen; geboortekaartje opsturen naar de
      gemeente; ons eerste geboren in het moederhuis wat schenkt de stad; klein gekocht en centen van de gemeente; verwelkoming
      van de pasgeborenen op het stadhuis; cheque voor een tweeling; cheque van het dorp voor de baby; geeft de gemeente iets
      als ge een kind krijgt; cadeaubon voor jonge ouders; bon van de stad voor jonge ouders; babycheque`,
    fr: `prime de naissance; prime de la commune pour bébé; mon bébé est né, est-ce que je reçois une prime; cadeau de
      naissance de la commune; allocation de naissance; prime d'adoption; je viens d'accoucher; nous avons eu des jumeaux, que
      donne la commune; bon de naissance à dépenser dans les magasins`,
    en: `birth premium; baby bonus; birth grant; my baby is born, do I get money from the town; money for newborn; adoption
      bonus; neighbour got a voucher for her newborn from the town`,
    de: `Geburtsprämie; Geburtsbeihilfe; Geld zur Geburt; Babygeld`,
    tr: `doğum parası; doğum primi; bebek parası; yeni doğan bebek yardımı`,
  },
  {
    need: 'herbruikbare luiers',
    why: 'Residents say "wasbare pampers" or "stoffen doeken", and begin with the full bin bag.',
    sheets: 'herbruikbare luiers; wasbare luiers; luier* -incontinentie',
    also: 'geboortepremie; restafval toelage; pamperbank',
    nl: `herbruikbare luiers; wasbare luiers; stoffen luiers; katoenen luiers; wasbare pampers; herbruikbare pampers; katoenen
      doeken; stoffen doeken baby; luiers die je kan wassen; premie luiers; subsidie wasbare luiers; korting op luiers; ik wil
      geen wegwerpluiers gebruiken; ecologische luiers; luierpakket; pampers vullen mijn vuilzak; te veel pampers in de
      restafvalzak; luiers testpakket; wasluiers; luierpremie; luiertoelage; onthaalouder wasbare luiers; duurzame pampers; ik
      wil zelf pampers wassen zoals ons moemoe deed; doekjes met drukknopen en wolbroekje; baby heeft uitslag van
      wegwerppampers en we stappen over; inlegdoekjes en overbroekjes; starterspakket met wasbare doeken kost veel; de factuur
      van stoffen pampers binnenbrengen; onze vuilbak zit vol met pampers en we willen iets anders; tweedehands stoffen luiers
      en steun van de gemeente; luiers huren of uittesten; crèche die met doeken werkt; zero waste baby; kassaticket van de
      wasbare luierwinkel terugkrijgen; hoe werkt een wasbare pamper; milieuvriendelijk verluieren; minder afval met baby;
      broekluier wasbaar; wasbaar maandverband premie; zwemluier wasbaar; tegemoetkoming pampers die je kan hergebruiken;
      luierdienst die de vuile doeken wast`,
    fr: `langes lavables; couches lavables; prime langes lavables; subside couches réutilisables; rembourser les langes en
      tissu; couches qu'on peut laver aide de la commune`,
    en: `reusable nappies; cloth diapers; washable nappies grant`,
    de: `Stoffwindeln; Zuschuss Mehrwegwindeln`,
    tr: `yıkanabilir bebek bezi; bez parası`,
  },
  {
    need: 'Huis van het Kind',
    why: 'Parents ask where to go with a small child and its weight, sleep or jabs, or for a parent group; few know the name.',
    sheets: 'huis van het kind; kind en gezin; consultatiebureau; consultatie kind',
    also: 'hulp raad opvoeden; opvoeding*; lokaal loket kinderopvang; psychosociale hulp',
    nl: `Huis van het Kind; Kind en Gezin; consultatiebureau; raadpleging baby; baby laten wegen; baby laten meten;
      spuitjes baby; inenting kindje; vaccinatie peuter; verpleegster van Kind en Gezin; regioverpleegkundige; naar het bureau
      met de baby; jonge ouders; eerste kindje en ik weet niets; ik word mama en sta er alleen voor; waar kan ik terecht met
      vragen over mijn kind; wie geeft raad over mijn baby; baby slaapt niet; baby huilt heel de nacht; huilbaby; kindje eet
      niet; borstvoeding lukt niet; andere ouders ontmoeten; babymassage; moedergroep; praatgroep ouders; speelgroep peuters;
      ontmoetingsplaats ouders en kinderen; spelen met mijn peuter samen met andere mamas; spelotheek; speelgoed lenen;
      activiteiten voor peuters; gezinsdienst; alles over kinderen op een plek; opvoedingsvraag; mijn peuter luistert niet;
      zindelijk worden; van de pamper afraken; mijn kind praat nog niet; driftbuien peuter; tienermoeder; tienerzwangerschap
      steun; oppas en opvoeding info; ik ben oma en voed mijn kleinkind op; wat bestaat er voor gezinnen met kinderen; prenataal
      steunpunt; zwanger en geen mutualiteit opvolging; mijn dochtertje van twee slaat en bijt de anderen; ik weet mij geen raad
      met mijn peuter van drie; ze wil alleen maar melk en spuugt groentepap uit; onze zoon wordt elk uur wakker en wij zijn
      kapot; hij loopt nog niet met zeventien maanden is dat normaal; gewicht van mijn baby laten opvolgen; haar prik van twaalf
      maanden gemist; ik ben zeventien en zwanger en thuis weten ze het nog niet; ik ken hier geen andere mama's en zit heel de
      dag alleen met de kleine; papa's met kleine kinderen samenkomen; voorleesmoment met baby's; ruilkast kinderkleertjes;
      kledij ruilen voor baby's; van de tuut afleren; op het potje leren gaan; broertje jaloers op de baby; prille ouders
      onzeker; na de scheiding weet ik niet hoe ik het aan de kindjes zeg; schermtijd bij kleuters; mijn kleinzoon woont bij mij
      en ik weet niet meer hoe dat moet met zo'n klein manneke; een babbel met andere ouders bij koffie; ons klein wil nie
      slapen en 't schreemt de heel nacht; spelinloop; bewegen en zingen met peuters; kraamverzorgster na de bevalling info;
      opvoedingswinkel; opvoedingslijn; puberende dochter en wij praten niet meer; vaste verpleegster die thuis komt na de
      geboorte; gehoortest baby; oogtest peuter; moeder met postnatale dip zoekt andere mama's; opvoeding advies; raad over
      opvoeden; advies over opvoeding; opvoedadvies; eerste kind op komst en vragen over slapen en borstvoeding; vragen over
      borstvoeding; borstvoeding`,
    fr: `Maison de l'enfant; Kind en Gezin; consultation des nourrissons; peser le bébé; vaccins bébé; rencontrer d'autres
      parents; questions sur mon enfant; ludothèque; mon bébé pleure toute la nuit et je ne sais plus quoi faire; mon fils de
      trois ans mord les autres; je suis enceinte et toute seule; conseils d'éducation; conseils pour parents; aide à la
      parentalité; éducation des enfants`,
    en: `house of the child; baby clinic; baby vaccinations; weigh the baby; parent and toddler group; I have a question about
      my child; toy library; my toddler bites other kids, who gives advice; lonely new mum wants to meet others`,
    de: `Haus des Kindes; Mütterberatung; Impfung Baby; Eltern-Kind-Gruppe; mein Baby schläft nie, wer berät uns; junge Mutter
      sucht andere Mütter`,
    tr: `çocuk evi; bebek aşıları; bebek danışma; annelerle buluşma; bebeğim hiç uyumuyor kime sorayım; yalnız anneyim başka
      annelerle tanışmak istiyorum`,
  },
];
