import type { Need } from '../need.ts';

/** What parents ask about care for babies, toddlers, schoolchildren and a child that is ill. */
export const CHILDCARE: readonly Need[] = [
  {
    need: 'kinderopvang baby en peuter',
    why: 'Parents say crèche, onthaalmoeder or "iemand voor mijn kleintje", and begin with going back to work.',
    sheets: `kinderopvang zoeken; kinderopvang baby*; kinderopvang -buitenschools -tarief -loket; *dagverblijf -premie
      -opstarten -ouderen; onthaalouder -worden`,
    also: 'lokaal loket kinderopvang; tarief kinderopvang; huis van het kind; thuisopvang kinderen',
    nl: `kinderopvang; crèche; kribbe; crèche zoeken; onthaalouder; onthaalmoeder; onthaalmama; onthaalmoeder gezocht;
      kinderdagverblijf; babyopvang; peuteropvang; peutertuin; gezinsopvang; groepsopvang; opvang voor mijn baby; plekje voor
      mijn kleintje; opvangplaats; opvangplekje; plaats in de crèche; inschrijven crèche; wachtlijst crèche; opvang voor ons
      dochtertje van zes maanden; wie past er op mijn baby als ik werk; ik moet terug gaan werken na mijn bevallingsverlof en
      heb nog geen opvang; moederschapsrust loopt af en geen crèche; zwanger en al opvang regelen; wanneer moet ik een crèche
      zoeken; ik ben zwanger en zoek een onthaalouder; naar de onthaal brengen; kindje naar de onthaal; alle crèches zitten vol;
      geen plaats voor mijn baby; ik vind geen opvang; ik vind geen crèche in de buurt; nergens plaats voor mijn zoontje van 1
      jaar; bomma kan niet meer op de baby passen; mijn moeder kan niet op de kleine passen; opvang kind nog geen 2,5 jaar; te
      jong voor de kleuterklas; kleine nog niet naar school; opvang voor een tweeling; opvang zuigeling; kinderopvang want ik ga
      naar Nederlandse les; ik volg een opleiding en wie let op mijn kind; ik kan gaan werken maar heb niemand voor de kinderen;
      halftijdse opvang; opvang enkele dagen per week; lijst van onthaalouders; welke crèches zijn er; adres kinderdagverblijf;
      onze onthaalmoeder stopt ermee; crèche sluit de deuren; andere crèche zoeken; opvang met vroege uren; opvang in het
      weekend of 's nachts; kinderoppas overdag; samenwerkende onthaalouders; in maart is mijn moederschapsverlof gedaan en ons
      meisje kan nog nergens terecht; moemoe is 74 en zo'n kruipertje wordt haar te zwaar; onze ouders werken zelf nog dus wie
      houdt er ons klein bij; ik doe nachtdienst als verpleegster waar slaapt mijn dreumes dan; schoonmoeder ging inspringen
      voor het kleintje maar kreeg een nieuwe heup; ouderschapsverlof bijna op en kindje is tien maanden; kindje van acht
      maanden drie dagen per week op wandelafstand; ergens vlak bij het station zodat ik mijn dreumes kan afzetten voor de
      trein; wie houdt mijn ventje bij tot hij naar de eerste kleuterklas mag; pas hier komen wonen en de vorige onthaalmama is
      nu te ver rijden; onthaalouder gaat met pensioen in juni; broertje op komst en de kribbe heeft geen bedje meer vrij;
      reservelijst dagverblijf; bedje vrij in januari; bij wie kan ons kleintje terecht vanaf drie maanden; 'k moe were gon
      werken en 'k weet nie woar met mijn klein pagadderke; ons klein moet ergens zitten als ik ga kuisen; student met een baby
      en overdag les op de campus; mijn zus bevalt in oktober en zoekt nu al een plekske voor de kleine; zelfstandige mama staat
      na zes weken terug in de zaak; iemand die flesjes geeft en pampers ververst terwijl ik werk; minicrèche; opvang 0-3 jaar;
      wennen in de crèche; nonkels en tantes wonen te ver om op de peuter te letten; dreumes overdag ergens onderbrengen; crèche
      vol; alle crèches vol; onthaalmoeder zoeken; plaats bij een onthaalouder; ons boeleke moet ergens terecht als ik ga
      werken; boeleke opvang`,
    fr: `crèche; place en crèche; garde d'enfants; gardienne; accueillante d'enfants; qui garde mon bébé quand je travaille; je
      cherche une crèche; garderie pour bébé; je reprends le travail et je n'ai pas de crèche; toutes les crèches sont
      complètes; mon congé de maternité se termine et je n'ai personne pour garder le petit; ma mère ne peut plus garder ma
      fille de huit mois; trouver une crèche pour bébé; place en crèche pour notre bébé`,
    en: `childcare; nursery; daycare; day care for my baby; childminder; creche; I go back to work and need childcare; who can
      look after my baby; no place in the nursery; kindergarten for toddler; my maternity leave ends and I have nowhere for my
      toddler; grandma is too old to mind the baby`,
    de: `Kinderbetreuung; Kinderkrippe; Krippenplatz; Tagesmutter; Kita Platz; wer passt auf mein Baby auf; mein Mutterschutz
      endet und wir haben keinen Platz für das Baby`,
    tr: `kreş; bebek bakımı; çocuk bakıcısı; kreşte yer yok; çalışıyorum bebeğime kim bakacak; çocuk yuvası; doğum iznim
      bitiyor ve bebeğimi bırakacak yer yok`,
  },
  {
    need: 'hulp bij het zoeken van kinderopvang',
    why: 'Parents who rang everywhere, or cannot use the website, do not know that a counter applies on their behalf.',
    sheets: 'lokaal loket kinderopvang; loket kinderopvang',
    also: 'kinderopvang zoeken; kinderopvang baby*; huis van het kind',
    nl: `lokaal loket kinderopvang; loket kinderopvang; opvangloket; wie helpt mij een crèche zoeken; hulp bij zoeken opvang; ik
      weet niet hoe ik opvang moet aanvragen; Opvang Vlaanderen; opvang.vlaanderen; opvang aanvragen via de computer lukt niet;
      ik kan de website van de opvang niet invullen; ik spreek geen Nederlands en zoek opvang voor mijn kind; al twintig crèches
      gebeld en niemand heeft plaats; overal gebeld en overal nee; opvangvraag registreren; mijn opvangvraag krijgt geen
      antwoord; status van mijn aanvraag crèche; waar sta ik op de wachtlijst van de opvang; nog altijd geen antwoord van de
      crèche; centraal aanmelden kinderopvang; kinderopvangzoeker; iemand die met mij meezoekt naar opvang; afspraak over
      kinderopvang; advies kinderopvang; wij zijn nieuw in de gemeente en kennen geen crèches; welke opvang past bij ons;
      verschil onthaalouder en crèche; ik stuur mails naar onthaalmoeders en krijg nooit iets terug; kan iemand voor mij een
      lijstje maken met wie nog een bedje heeft; mijn buurvrouw uit Syrië heeft een baby en kan de crèches niet zelf opbellen;
      vijftien dagverblijven aangeschreven en telkens nee; die opvangwebsite blijft hangen bij stap drie; ik heb een aanvraag
      gedaan maar weet niet of ze ergens is aangekomen; wanneer krijg ik bericht over ons plekje; iemand die mij wegwijs maakt
      tussen kribbe en onthaalgezin; met wie overleg ik welke opvang het dichtst bij mijn werk is; zit ik met mijn baby nog in
      de rij voor een bedje; ik heb geen computer en moet toch een opvangvraag doen; formulier van de crèche aanvragen samen
      invullen; kan de gemeente niet rondbellen in mijn plaats; we staan op zes lijsten en horen niets; wie beslist wie het
      vrije plekje in de crèche krijgt; voorrang voor werkende alleenstaande bij de crèche; ik wil mijn opvangvraag aanpassen
      want de bevalling is vroeger; aanmelding crèche schrappen want we hebben iets gevonden; opvangplaats vinden als
      anderstalige; meter van mijn kind zoekt mee en vraagt waar ze moet aankloppen; crèche vol, wie helpt zoeken; onthaalmoeder
      helpen zoeken`,
    fr: `guichet accueil des enfants; aide pour trouver une crèche; je ne sais pas comment inscrire mon enfant à la crèche;
      guichet crèche; on m'a refusée partout, qui peut m'aider à trouver une place en crèche; où en est ma demande de crèche`,
    en: `help finding childcare; childcare desk; how do I apply for a nursery; waiting list nursery status; I called fifteen
      nurseries and all said no, who helps me search`,
    de: `Hilfe bei der Krippensuche; Kinderbetreuung beantragen`,
    tr: 'kreş bulmak için yardım; kreşe nasıl başvururum; bütün kreşleri aradım hepsi dolu, kim yardımcı olur',
  },
  {
    need: 'dringende kinderopvang',
    why: 'Care is needed tomorrow: a job, a hospital stay or a breakdown at home; parents tell what happened.',
    sheets: 'lokaal loket kinderopvang; kinderopvang baby*; kinderopvang dringend; crisisopvang kind*',
    also: 'kinderopvang zoeken; buitenschoolse kinderopvang; thuisopvang kinderen; huis van het kind',
    nl: `dringend opvang nodig voor mijn kind; noodopvang kind; crisisopvang baby; dringende kinderopvang; occasionele opvang;
      flexibele opvang; opvang voor een paar uurtjes; opvang voor een halve dag; ik kan morgen beginnen werken maar heb geen
      opvang; plots werk gevonden en niemand voor mijn kindje; sollicitatiegesprek en kinderen niet alleen laten; ik moet naar
      het ziekenhuis en wie past op mijn kinderen; onthaalmoeder is ziek; onthaalouder plots gestopt; ik ben alleen met de
      kinderen en moet werken; mijn man is weg en ik moet werken; tijdelijke opvang kind; opvang voor vandaag; opvang voor
      morgen; ik kan mijn kind nergens kwijt; alleenstaande mama zonder opvang; alleenstaande papa met jonge kinderen en
      shiften; geen familie om op te passen; kinderen even kwijt kunnen om op adem te komen; kortdurende opvang; interim belt
      dat ik overmorgen mag starten maar mijn peuter dan; mijn vrouw ligt plots op intensieve en ik sta alleen met drie
      kleintjes; examen rijbewijs donderdag en niemand voor de kleine; onze onthaalmoeder heeft haar been gebroken en belt dat
      ze vandaag niet open is; waterlek in de crèche en ze sluiten een week; vroegtijdig bevallen en de oudste moet ergens
      naartoe; zitdag op de rechtbank en ik kan mijn baby niet meenemen; ik moet naar een begrafenis in het buitenland en mijn
      peuter kan niet mee; mijn ex komt de kinderen niet halen en mijn shift begint om twee uur; enkele uren vrij om naar de
      tandarts te gaan zonder peuter; VDAB-opleiding start maandag en nog niks voor mijn zoontje; proefdag in de fabriek en
      wie neemt de kleine; kan mijn dochtertje ergens een voormiddag blijven; ik ben op na slapeloze nachten en wil mijn
      tweeling een namiddag kunnen afgeven; vluchthuis en kinderen ergens overdag kwijt; dringend plekske tot ons vast bedje
      vrijkomt; oma ligt met griep en zij zou op de peuter letten deze week; last minute opvang peuter; inspringopvang;
      stoeltje voor een paar weken overbruggen tot september; 'k zit zonder onthaal van vandaag op morgen`,
    fr: `garde d'enfant urgente; halte-garderie; je commence à travailler demain et je n'ai personne pour mon enfant; garde
      d'urgence; je dois aller à l'hôpital, qui garde mes enfants; ma gardienne vient de se casser la jambe, où mettre mon
      fils demain; formation qui commence lundi et personne pour le petit`,
    en: `emergency childcare; urgent childcare; I start a job tomorrow and have nobody for my child; childcare for a few
      hours; my childminder broke her leg and I work tomorrow; somewhere to leave my toddler for a morning`,
    de: `dringende Kinderbetreuung; Notbetreuung Kind`,
    tr: `acil çocuk bakımı; yarın işe başlıyorum çocuğuma bakacak kimse yok`,
  },
  {
    need: 'prijs van de kinderopvang en verminderd tarief',
    why: '"Verminderd tarief" is said by nobody: the crèche is too dear, income has dropped, the bill is unpaid.',
    sheets: 'verminderd tarief kinderopvang; kinderopvang verminderd tarief; tarief kinderopvang',
    also: 'kinderopvang baby*; lokaal loket kinderopvang; financiële steun; groeipakket',
    nl: `crèche te duur; ik kan de crèche niet betalen; kinderopvang te duur; opvang kost te veel; crèche kost meer dan ik
      verdien; wat kost de crèche; prijs kinderopvang; hoeveel kost een onthaalouder per dag; dagprijs opvang; goedkope
      kinderopvang; goedkopere crèche; korting kinderopvang; lager tarief crèche; verlaagd tarief opvang; verminderd tarief
      onthaalouder; OCMW-tarief opvang; sociaal tarief crèche; minimumtarief opvang; individueel verminderd tarief; opvang
      betalen volgens inkomen; inkomenstarief; ik verdien minder en de crèche blijft even duur; mijn loon is gezakt en ik betaal
      nog altijd hetzelfde voor de opvang; werkloos geworden en opvang betalen; ik leef van het OCMW en moet de crèche betalen;
      factuur van de crèche kan ik niet betalen; achterstal bij de onthaalmoeder; schulden bij de crèche; gescheiden en opvang
      alleen betalen; alleenstaande moeder crèche betalen; tussenkomst crèche; toeslag kinderopvang; terugbetaling opvang;
      dagprijs herzien; dagprijs laten aanpassen; opvangfactuur; schuldbemiddeling en kinderopvang; gratis crèche; wie betaalt
      mee voor de onthaalouder; de factuur van de kribbe is hoger dan onze huur; ik hou na de onthaalmoeder geen cent van mijn
      loon over; mijn man zit op de ziekenkas en we betalen nog de volle pot voor de crèche; sinds de scheiding weegt de
      dagprijs van het dagverblijf te zwaar; van ochtendshift naar halftijds gegaan en de kribbe rekent nog het oude bedrag;
      twee kinderen in de crèche dat is niet te doen met één pree; factuur onthaalmoeder blijft liggen; achterstallige rekening
      bij het kinderdagverblijf; faillissement van de fabriek en kribbe nog altijd zo duur; ik studeer nog en moet toch 20 euro
      per dag ophoesten voor de kleine; kan het OCMW bijspringen voor de kribbe; de onthaalmoeder dreigt mijn kind te weigeren
      omdat ik niet betaal; waarom betaalt mijn zus minder voor dezelfde crèche; crèchefactuur bijpassen; den onthaal is veel te
      duur voor ons; laagste dagprijs kribbe; bestelde dag crèche toch moeten betalen; leefloon en kribbe; crèche kost ons de
      helft van de pree; rondkomen lukt niet door de kosten van het kinderdagverblijf; opvang goedkoper na de scheiding; prijs
      van de opvang omlaag`,
    fr: `crèche trop chère; je ne peux pas payer la crèche; tarif réduit crèche; prix de la crèche selon les revenus; tarif
      social crèche; réduction garde d'enfants; facture de crèche impayée; la facture de la crèche dépasse mon loyer; je suis
      au CPAS et la crèche coûte trop cher`,
    en: `nursery too expensive; childcare costs; reduced childcare rate; I cannot pay the nursery; cheaper childcare low
      income; childcare fee based on income; the nursery bill is higher than my wages; we lost income and the nursery fee
      stays the same`,
    de: `Krippe zu teuer; Kinderbetreuung Ermäßigung; Beitrag Krippe nach Einkommen`,
    tr: `kreş çok pahalı; kreş parasını ödeyemiyorum; indirimli kreş ücreti`,
  },
  {
    need: 'attest inkomenstarief en kindcode',
    why: 'The crèche asks for a paper, and parents only know its name: kindcode, attest, "dat papier van Kind en Gezin".',
    sheets: 'kinderopvang individueel verminderd tarief; attest inkomenstarief; lokaal loket kinderopvang',
    also: 'verminderd tarief kinderopvang; kinderopvang baby*; huis van het kind',
    nl: `attest inkomenstarief; kindcode; kindattest; kindcode aanvragen; attest Kind en Gezin; crèche vraagt een attest; de
      onthaalouder vraagt een papier over ons inkomen; inkomensattest opvang; attest voor de opvang; inkomenstarief berekenen;
      inkomenstarief aanvragen; Mijn Kind en Gezin aanmelden; attest opvang vernieuwen; attest vervallen crèche; nieuw attest
      na geboorte tweede kindje; attest na scheiding opvang; ik krijg mijn attest inkomenstarief niet aangevraagd; hulp bij
      attest Kind en Gezin; inkomen wijzigt attest opvang; zonder itsme attest opvang; hoe vraag ik het attest voor de crèche
      aan; KG-attest; de boekhouder van de crèche wacht nog op dat papier met onze dagprijs; zonder attest betaal ik het
      maximumtarief zegt de onthaalmoeder; ik geraak niet in Mijn Kind en Gezin; welk nummer moet ik doorgeven aan de kribbe;
      ze vragen een KC-nummer; ons aanslagbiljet van twee jaar terug telt voor de dagprijs maar we verdienen nu minder; ik ben
      nieuw in België en heb geen aanslagbiljet voor de kribbe; dagprijs laten herrekenen na ontslag; attest vervallen op de
      verjaardag van mijn zoontje; bij co-ouderschap twee attesten voor de opvang; partner ingetrokken en het attest van de
      crèche klopt niet meer; code van het kind doorgeven aan de onthaalouder; loonfiches nodig om de dagprijs te laten
      berekenen; jaarlijkse indexering attest dagprijs; kaartlezer werkt niet voor dat attest van de kribbe; papierke voor den
      onthaal; attest nodig voor 1 september anders betalen we de volle prijs; wie zet dat inkomensattest voor mij in orde`,
    fr: `attestation de revenus pour la crèche; code enfant; attestation Kind en Gezin; la crèche demande une attestation; la
      crèche réclame mon attestation avec le prix par jour; je n'arrive pas à me connecter à Mijn Kind en Gezin`,
    en: `income certificate for childcare; child code; certificate from Kind en Gezin for the nursery`,
    de: `Einkommensbescheinigung Krippe; Kind en Gezin Bescheinigung`,
    tr: `kreş için gelir belgesi; Kind en Gezin belgesi`,
  },
  {
    need: 'opvang voor en na school',
    why: 'Residents say "voorbewaking", "nabewaking", "studie" or IBO, or tell that the school bell rings too early for work.',
    sheets: `buitenschoolse kinderopvang; buitenschoolse opvang; naschoolse opvang; voorschoolse opvang -premie
      -kinderdagverblijf; nabewaking`,
    also: 'huistaakbegeleiding; naschoolse sportactiviteit; speelpleinwerking; huis van het kind',
    nl: `buitenschoolse opvang; buitenschoolse kinderopvang; BKO; IBO opvang; BOA; STIBO; naschoolse opvang; voorschoolse
      opvang; voorbewaking; nabewaking; opvang voor schooltijd; opvang na school; avondopvang op school; ochtendopvang; voor- en
      naschoolse opvang; kinderclub na school; woensdagnamiddag opvang; waar kan mijn kind woensdagnamiddag terecht; opvang
      schoolvrije dag; opvang pedagogische studiedag; facultatieve verlofdag opvang; brugdag opvang kinderen; staking op school
      en geen opvang; school is uit om half vier en ik werk tot zes uur; ik geraak niet op tijd aan de schoolpoort; ik moet om
      zeven uur beginnen en de school is nog toe; wie haalt mijn dochter af van school; kinderen alleen thuis na school;
      sleutelkind; opvang voor kleuter na de klas; opvang voor kind van 5; opvang lagere school; opvang schoolgaande kinderen;
      inschrijven naschoolse opvang; prijs naschoolse opvang; factuur naschoolse opvang; opvang op school zit vol; te laat mijn
      kind afhalen aan de opvang; nabewaking te duur; kids na school kwijt kunnen; mijn kleinkinderen na school opvangen gaat
      niet meer; openingsuren opvang; opvang op woensdag; mijn trein komt pas om kwart voor zes aan en de poort sluit om vier
      uur; ik begin om zes uur in het ziekenhuis en het eerste belletje gaat om half negen; mijn dochtertje staat tot vijf uur
      alleen op de speelplaats; opa haalde ze altijd af met de fiets maar mag niet meer rijden; elke woensdag om twaalf uur
      gedaan en ik zit op kantoor; ons mannen van zes en acht zitten alleen voor tv tot ik thuiskom; juf geeft om half vijf de
      kinderen mee en ik sta in de file; vroege shift in de bandwerkerij en de schoolpoort is nog dicht; co-ouderschap en in
      mijn week geraak ik niet voor vier uur aan school; mijn kleinzoon moet na de bel nog twee uur ergens blijven;
      conferentiedag van de leerkrachten en ik moet werken; de school schaft de nabewaking af; 's morgens voor de bel mijn zoon
      ergens afzetten; rij van de opvang; kinderen aan de poort afhalen door opvang; boterhammen eten woensdagmiddag in de
      opvang; bus van school naar de opvang; opvangkaart met beurten; strippenkaart nabewaking; eerste leerjaar en nergens
      naartoe na de bel; wie kan ons jongens opvangen tussen vier en zes; vieruurtje en opvang; studie na vier uur op school; na
      't school weten waar naartoe met de gasten; kleuter valt in slaap in de nabewaking en ik ben te laat; op woensdagnamiddag
      niemand om op mijn kind te letten; woensdagnamiddag; verlofdag op school en wij werken; facultatieve verlofdag; voor- en
      naopvang; schoolvrije dag opvang; opvang op een schoolvrije dag`,
    fr: `garderie; garderie après l'école; accueil extrascolaire; garde avant l'école; garderie du mercredi après-midi; qui
      garde mon enfant après l'école; étude après l'école; jour pédagogique garde; l'école finit à quinze heures trente et je
      travaille jusqu'à dix-huit heures; mercredi après-midi mon fils est seul à la maison`,
    en: `after school care; before school care; after-school club; Wednesday afternoon childcare; school ends before I finish
      work; school-age childcare; school closes at half past three and my train is at six; teacher training day and I have to
      work`,
    de: `Hort; Nachmittagsbetreuung; Betreuung nach der Schule; Betreuung vor der Schule; Schule ist um halb vier aus und ich
      arbeite bis sechs`,
    tr: `okul sonrası bakım; okuldan sonra çocuk bakımı; çarşamba öğleden sonra çocuk bakımı; etüt; okul üç buçukta bitiyor
      ben altıya kadar çalışıyorum`,
  },
  {
    need: 'opvang van een ziek kind',
    why: 'Parents speak of fever and of the crèche that sends the child home, never of "thuisopvang".',
    sheets: 'thuisopvang zieke kinderen; opvang zieke kinderen; ziek kind opvang',
    also: 'lokaal loket kinderopvang; oppas huis; gezinszorg; kinderopvang baby*',
    nl: `opvang ziek kind; mijn kind is ziek en ik moet werken; ziek kind naar de crèche; kind met koorts; koorts en de crèche
      weigert; crèche belt dat ik mijn ziek kindje moet komen halen; zieke kleuter mag niet naar school; kinderoppas bij ziekte;
      ziekenoppas kind; oppas ziek kind thuis; thuisoppas; iemand die bij mij thuis op mijn zieke zoon past; geen verlof meer en
      mijn dochter is ziek; mijn baas aanvaardt niet dat ik thuisblijf voor mijn kind; sociaal verlof op en kind ziek;
      windpokken; waterpokken opvang; buikgriep kind en gaan werken; gebroken been kind niet naar school; kind pas geopereerd en
      ik werk; wie past op mijn zieke baby; zieke peuter; ziek kindje; morgen oppas want kind ziek; ziekenfonds oppas ziek kind;
      opvang zieke kinderen aan huis; babysit zieke baby; kind moet thuisblijven van de dokter; ik kan niet thuisblijven voor
      mijn ziek kind; examen en mijn kindje heeft koorts; veertig graden en de onthaalmoeder wil hem niet; mijn dochter spuwt
      heel de nacht en ik heb morgen een belangrijke vergadering; juf belt dat ik hem moet komen halen want hij heeft
      overgegeven; crèche zegt dat hij pas terug mag als de oogontsteking over is; waterpokskes en niemand kan thuisblijven;
      mijn kleuter moet drie dagen binnenblijven van de huisdokter; gips aan zijn been en hij mag niet naar de speelplaats; ik
      werk met contracten per week en kan niet bellen dat mijn kind ziek is; verlofdagen op en nu roodvonk; amandelen laten
      trekken en een week thuis; hand-voet-mondziekte bij de peuter; bronchitis kleintje en wij moeten allebei gaan werken;
      iemand die bij ons thuis komt zitten terwijl mijn zoontje uitziekt; bomma durft niet komen want haar kleinkind besmet haar
      misschien; hij heeft windpokken en mag niet binnen; mijn baas kijkt scheef als ik weer thuisblijf voor een snotneus;
      oorontsteking en crèche wil hem niet; een oppas aan het ziekbed van mijn dochter; ons manneke ligt met de koorts in de
      zetel en 'k moe gaan werken; mutualiteit stuurt iemand als je kind ziek is; leerkracht met ziek kindje thuis; kroep; ziek
      kind en geen verlof meer; kleine met griep, wie past erop; koorts en ik moet gaan werken; waterpokken; windpokken, mag
      niet naar de opvang`,
    fr: `garde d'enfant malade; mon enfant est malade et je dois travailler; garde à domicile enfant malade; la crèche refuse
      mon enfant qui a de la fièvre; mon fils a quarante de fièvre et je n'ai plus de congés; varicelle et la crèche n'en veut
      pas`,
    en: `sick child care; my child is ill and I have to work; babysitter for sick child at home; child has fever and nursery
      refuses; chickenpox and both of us must go to work; nursery called to fetch my feverish son`,
    de: `Betreuung krankes Kind; mein Kind ist krank und ich muss arbeiten; mein Sohn hat Windpocken und wir müssen beide
      arbeiten`,
    tr: `hasta çocuk bakımı; çocuğum hasta ama çalışmam lazım; evde hasta çocuğa bakıcı`,
  },
  {
    need: 'babysit',
    why: 'No sheet tells of a sitter for the evening; the nearest are childcare and the Huis van het Kind.',
    sheets: '',
    also: 'huis van het kind; lokaal loket kinderopvang; kinderopvang baby*',
    nl: `babysit; babysit zoeken; babysitter; oppas voor de kinderen 's avonds; oppas zaterdagavond; babysitdienst; babysit
      gezocht; iemand die op de kinderen past als wij weg gaan; kinderoppas avond; wij gaan naar een trouwfeest wie past op de
      kleinen; babysitten; ik wil babysitten; babysit aan huis; wat betaal je een babysit; we willen nog eens met twee gaan
      eten wie blijft er bij de kinderen; huwelijksverjaardag en niemand om 's avonds bij de kleine te blijven; mijn dochter
      van zestien wil bijverdienen door op kindjes te letten; ouderavond op school en de jongste slaapt al; nieuwjaarsnacht
      oppas; theaterkaartjes en geen oppas; betrouwbaar meisje dat 's avonds op de kleinen let; oppassen bij mensen thuis als
      student; gezinsbond kinderoppasdienst; oppas tot middernacht; vrijdagavond eens weg en de kinderen liggen in bed; iemand
      om in huis te zitten als de mannen slapen; tarief per uur oppas; babysitcursus; feestje van het werk en de baby`,
    fr: `baby-sitter; trouver une baby-sitter; babysitting; sortir un soir sans les enfants; étudiante qui garde les enfants
      le soir`,
    en: 'babysitter; babysitting in the evening; someone to sit with the kids on Saturday night; teenager who wants to babysit',
    de: `Babysitter`,
    tr: `bebek bakıcısı akşam`,
  },
  {
    need: 'kinderopvang voor een kind met een beperking',
    why: 'Parents fear a refusal; they say inclusive care only after somebody has told them the word.',
    sheets: 'inclusieve opvang; kinderopvang -buitenschools -tarief -loket -premie',
    also: 'lokaal loket kinderopvang; vrije tijd beperking; huis van het kind; sociaal-pedagogische toelage',
    nl: `opvang kind met handicap; crèche voor kind met beperking; inclusieve opvang; inclusieve kinderopvang; mijn kindje
      heeft down en de crèche wil het niet; crèche weigert mijn gehandicapt kind; opvang peuter met autisme; baby met
      sondevoeding naar de opvang; opvang kind met epilepsie; zorgbaby opvang; opvang kind met extra zorg; onthaalouder kind
      met beperking; kindje met een achterstand naar de crèche; ons meisje draagt een hoorapparaat en de kribbe schrikt ervan;
      hij stapt nog niet op zijn twee jaar en de onthaalmoeder kan hem niet dragen; prematuurtje met zuurstof en crèche;
      zoontje met diabetes en wie geeft de insuline in de crèche; dochtertje heeft het syndroom en nergens welkom overdag;
      peuter met een hartafwijking opvang; kindje krijgt eten via een buisje; spasticiteit en kinderdagverblijf; blind kindje
      naar de crèche; peuter die niet praat en slaat en de onthaalouder haakt af; vroegbegeleiding en crèche; kindje met
      allergieën en epipen geweigerd; revalidatie in de voormiddag en daarna opvang; extra begeleidster in de crèche voor mijn
      kind; de kribbe zegt dat ze zijn zorg niet aankunnen; zorgenkindje overdag ergens toevertrouwen; rolstoeltje in de
      crèche`,
    fr: `crèche enfant handicapé; accueil inclusif; mon enfant trisomique est refusé à la crèche; bébé avec sonde, quelle
      crèche`,
    en: `childcare for a disabled child; nursery refuses my child with autism; my toddler needs a feeding tube and no nursery
      takes her`,
  },
];
