import type { Need } from '../need.ts';

/** What older and lonely residents ask about company, the neighbourhood house, a visit at home and the care budgets. */
export const COMPANY_AND_OLD_AGE: readonly Need[] = [
  {
    need: 'dienstencentrum',
    why: 'A house to meet, eat and learn: residents ask for cards, a coffee, petanque or "something to do".',
    sheets: 'lokaal dienstencentrum; dienstencentrum -vervoer',
    also: 'buurthuis; sociaal restaurant; vervoer dienstencentrum; zorgnetwerk',
    nl: `dienstencentrum; lokaal dienstencentrum; ldc; ontmoetingscentrum ouderen; activiteiten voor senioren; activiteiten
      gepensioneerden; bezigheid voor bejaarden; kaarten met anderen; kaartnamiddag; bingo; petanque; crea namiddag; turnen
      voor senioren; seniorengym; stoelyoga; koffie drinken met andere mensen; cursus tablet voor senioren; wandelclub
      senioren; koor voor ouderen; ik ben pas op pensioen en verveel mij; gepensioneerd en zwart gat; mijn vader komt
      nergens meer; mijn moeder verveelt zich thuis; bad nemen in het dienstencentrum; waar kan ik een bad nemen;
      ouderenclub; samenkomst gepensioneerden; dansnamiddag; thee dansant; inloophuis senioren; waar leer ik andere
      gepensioneerden kennen; programma dienstencentrum; uitstap met senioren; heb je een lidkaart nodig voor het
      dienstencentrum; breiclub; tegen de verveling als je oud bent; sinds ik gestopt ben met werken loop ik de muren op;
      vader was lid van de duivenbond en heeft nu niets meer om handen; ik wil leren werken met mijn gsm en facebook op mijn
      72; waar kan moemoe gaan kaarten op donderdag; samen breien en haken met andere vrouwen; mijn badkamer is buiten
      gebruik en ik wil me ergens deftig wassen; koffiekransje en taart voor gepensioneerden; rummikub, scrabble en biljart;
      lijndansen voor zestigplussers; waar is er iets te doen voor oudere mannen; gymnastiek op een stoel; een uitstapje met
      de bus naar bloemen; wandeling van dinsdag met gepensioneerden; crea met wol en klei; een plek waar je op je eentje
      binnen mag; ons ma zit heel den dag achter haar gordijn, dat ze eens onder de mensen komt; met pensioen en zoekt
      bezigheid; vrijwilliger worden in een dienstencentrum; krantje en een pintje drinken met leeftijdsgenoten; zumba gold;
      kerstfeest voor senioren; optreden namiddag met accordeon; spelletjesmiddag; waar speelt men petanque in de winter;
      tai chi voor ouderen; computerles voor oma`,
    fr: `centre de services local; activités pour seniors; club de pensionnés; jouer aux cartes; rencontrer d'autres
      pensionnés; depuis que je suis pensionné je tourne en rond; tricoter avec d'autres dames; cours de gsm pour seniors`,
    en: `senior centre; activities for seniors; community centre for elderly; things to do for retired people; since I
      retired I am bored stiff; knitting with other ladies; smartphone class for seniors`,
    de: `Seniorentreff; Aktivitäten für Senioren; Dienstleistungszentrum; seit der Rente langweile ich mich; Kartenspielen
      mit anderen Rentnern`,
    tr: `yaşlılar için etkinlik; emekliler lokali; yaşlı merkezi; emekli oldum canım sıkılıyor; yaşlılarla örgü ve kağıt
      oyunu`,
  },
  {
    need: 'buurthuis',
    why: 'The house of the neighbourhood for everybody: meeting, activities with the neighbours, a place to drop in.',
    sheets: 'buurthuis; wijkhuis; buurtwerk*',
    also: 'lokaal dienstencentrum; polyvalente; subsidie buurtfeest',
    nl: `buurthuis; wijkhuis; wijkcentrum; buurtcentrum; buurtwerking; wijkwerking; volkshuis; inloophuis; ontmoetingsplaats
      in de buurt; iets samen doen met de buren; mensen uit mijn straat leren kennen; ik ken niemand in mijn wijk; pas
      verhuisd en ken de buren niet; koffiemoment in de wijk; activiteit organiseren in het buurthuis; lokaal in de wijk
      voor bewoners; buurtkeuken; buurtbewoners samenbrengen; praattafel in de buurt; naaiatelier in de wijk; moedergroep in
      de wijk; samenlevingsopbouw; vrouwengroep; buurtcomite zoekt een plek; babbelen bij een tas koffie; ik woon hier twee
      jaar in het blok en ken niemand op mijn verdieping; mijn dochtertje wil spelen en ik wil met andere mama's praten; een
      keuken waar ik met buurvrouwen kan koken; naaimachine in de wijk; gratis koffie en een praatje om de hoek; huiswerk
      laten maken in een wijkzaal; is er iets voor vrouwen uit Marokko op woensdag; samen tuinieren op een lapje grond in de
      wijk; nieuwe inwoner zoekt mensen om mee te koken; speelruimte voor kleintjes binnen in de buurt; buurtfeest
      voorbereiden en vergaderen; kleine ruimte om in te pikken; jongens hangen rond en zouden ergens binnen willen; sociale
      tuin; geefkast in onze straat; repair cafe in het wijkhuis; taal oefenen met de buren; koken met mensen van overal;
      mensen samenbrengen van verschillende culturen in de wijk; volkstuintjes en ontmoeting; opbouwwerker; kinderwerking
      van de wijk; ge kunt daar altijd binnenlopen, 't wijkhuis; flyer van de wijkwerking; vrijwilliger in een buurthuis
      worden; thee met buurvrouwen`,
    fr: `maison de quartier; rencontrer mes voisins; activités de quartier; lieu de rencontre quartier; cuisiner avec les
      voisines du quartier; coudre au quartier; je ne connais personne dans mon immeuble`,
    en: `community house; neighbourhood centre; meet my neighbours; drop-in centre; I know nobody in my block of flats; cook
      together with neighbours; sewing machine in the neighbourhood`,
    de: `Nachbarschaftshaus; Stadtteilzentrum; Nachbarn kennenlernen; ich kenne niemanden in meinem Wohnblock; gemeinsam
      kochen im Viertel`,
    tr: 'mahalle evi; komşularla tanışma; mahalle merkezi; binamda kimseyi tanımıyorum; mahallede birlikte yemek',
  },
  {
    need: 'eenzaam',
    why: 'Loneliness is told, hardly named: nobody comes, the children are far away, days without a word.',
    sheets: 'zorgnetwerk; psychosociale; buurthuis; verjaardagsbezoek; lokaal dienstencentrum',
    also: 'huisbezoek; sociaal restaurant; zelfhulpgroepen; mentaal moeilijk',
    nl: `eenzaam; eenzaamheid; ik ben eenzaam; vereenzaamd; alleen en verlaten; ik zie niemand; niemand komt nog op bezoek;
      ik heb geen bezoek; de dagen duren eindeloos zonder bezoek; mijn kinderen wonen ver weg; mijn kinderen komen niet
      meer; iemand om mee te babbelen; een praatje slaan met gezelschap; ik zou graag eens met iemand praten bij een koffie;
      bezoek aan huis voor oude mensen; vrijwilliger die op bezoek komt; buddy; buddywerking; weduwe en heel alleen; sinds
      mijn man dood is zit ik alleen; sinds de dood van mijn vrouw zie ik niemand meer; ik ben alleen met kerstmis; alleen
      met de feestdagen; mijn buurvrouw zit altijd alleen; mijn oude buurman zie ik nooit meer buiten; mijn moeder is altijd
      alleen thuis; ik ken hier niemand; geen vrienden; geen familie meer; sociaal isolement; contact zoeken met andere
      mensen; hele dag enkel de televisie; niemand om mee te praten; telefoonster; belgroep ouderen; mijn vader zit hele
      dagen alleen; wandelen met iemand; gezelschap nodig; vandaag heb ik alleen met mijn kanarie gesproken; mijn telefoon
      gaat nooit en de bel zwijgt; op nieuwjaar zat ik met een diepvriesmaal aan tafel zonder iemand; mijn zonen wonen in
      Australie en bellen eens per maand; buurman van boven komt al weken niet uit zijn kot, gordijnen dicht; sinds de
      scheiding zit ik weekends op mijn appartement tegen de muur te praten; 'k hen nie veel aanloop meer; weeral een zondag
      zonder volk; ik ken hier in 't dorp geen kat; sinds de dood van mijn hond heb ik niemand meer om tegen te praten;
      vader wacht op de kinderen die nooit komen; niemand die weet dat ik jarig ben; de dokter is de enige die ik zie; van
      iedereen vergeten; moederziel alleen; ik zou iemand willen om mee te gaan wandelen of een kop koffie; niemand die voor
      mij tijd maakt; wie belt er mij eens op; vriendin voor mijn blinde zus; bezoekvrijwilliger; kerstavond zonder
      gezelschap; ik ben pas verhuisd na een scheiding en heb geen kennissen; ons moe babbelt tegen de televisie; iedere dag
      hetzelfde en geen volk over de vloer; nieuw in Belgie en nog geen enkele vriend; iemand die wekelijks eens
      binnenspringt bij mijn nonkel`,
    fr: `solitude; je me sens seul; je ne vois personne; personne ne vient me voir; visite à domicile personne isolée;
      personne seule qui cherche de la compagnie; je parle seulement à mon canari; mes enfants ne téléphonent jamais; Noël
      seule`,
    en: `lonely; loneliness; I have no friends and no visitors; nobody visits me; I am always alone; somebody to talk to;
      befriending visit; I only talk to my canary; alone at Christmas; my sons live abroad and never call`,
    de: `einsam; Einsamkeit; niemand besucht mich; jemand zum Reden; ich rede nur mit meinem Kanarienvogel; Weihnachten
      allein`,
    tr: `yalnızlık; çok yalnızım; kimse gelmiyor; konuşacak kimsem yok; sadece kuşumla konuşuyorum; çocuklarım hiç aramıyor;
      Noel'de yapayalnızım`,
  },
  {
    need: 'huisbezoek',
    why: 'Older people who cannot come to the counter ask somebody to come by and go through what exists.',
    sheets: 'huisbezoek; verjaardagsbezoek; woonzorgadvies',
    also: 'zorgnetwerk; rechten; dienstencentrum -vervoer; psychosociale',
    nl: `huisbezoek; huisbezoek ouderen; iemand die aan huis komt voor uitleg; kan er iemand bij mijn moeder langskomen;
      maatschappelijk werker aan huis; ik geraak niet tot bij jullie loket; ik kan niet naar het gemeentehuis komen; slecht
      te been en vraag over hulp thuis; brief gekregen over bezoek 80 jaar; mijn vader wordt 80 en er komt iemand; bezoek
      voor mijn verjaardag; bezoek omdat ik 75 word; welke premies bestaan er voor mijn oude ouders; waar heeft mijn moeder
      van 85 recht op; overzicht hulp voor ouderen; seniorenconsulent; thuiszorgcoordinator; wat bestaat er allemaal voor
      bejaarden; hulp voor oude mensen; ouderenzorg; ik weet niet waar te beginnen met hulp voor mijn ouders; oud worden en
      zelfstandig blijven; ik kan geen trappen af en wil vragen wat er bestaat voor mij; mijn oren en ogen zijn slecht en
      aan de telefoon versta ik niets; mijn oude tante heeft nooit iets aangevraagd en wij vermoeden dat ze van alles mist;
      kan er iemand van 't ocmw aan tafel komen zitten bij mijn ouders; de brief zegt dat ik voor mijn tachtigste verjaardag
      bezoek krijg; moeder is 76 en kreeg een kaart met een afspraak; ons ma weet niet wat er allemaal bestaat, kan er een
      madam komen; wat met het hele rijtje toelagen voor bejaarde, ik raak er niet aan uit; onze ouders worden oud, waar
      moeten we op letten; gids of brochure voor ouderen met alles in; ik wil niet naar een loket met mijn zuurstoffles; wij
      zijn bezorgd om vader maar hij wil geen hulp aannemen; eerste gesprek over ondersteuning bij ouderdom; sociale dienst
      thuis bij een bejaarde; zorgcoach; aan huis komen bij iemand die niet naar buiten kan; iemand die alles eens overloopt
      bij mijn grootouders; buurvrouw van 84 weet niet van hulp; opa kan zijn flat niet meer af; seniorenloket;
      maatschappelijk assistent langs laten gaan bij een oude man; kunnen ze komen zonder dat ik moet vragen; mijn moeder
      met een rollator geraakt niet tot aan de zitdag; onverwacht bezoek van de gemeente bij bejaarden; 85 jaar en voor het
      eerst hulp zoeken`,
    fr: `visite à domicile personnes âgées; assistante sociale à domicile; je ne peux pas me déplacer au guichet; aides pour
      personnes âgées; je ne peux plus descendre les escaliers, quelqu'un peut-il venir; quelles aides pour ma tante de 85
      ans`,
    en: `home visit elderly; social worker at home; help for my old parents; I cannot come to the counter; I cannot get down
      the stairs, can somebody come to my house; what help exists for my aunt of 85`,
    de: `Hausbesuch Senioren; Hilfe für alte Menschen; Sozialarbeiter zu Hause; ich komme die Treppe nicht hinunter, kann
      jemand vorbeikommen`,
    tr: `yaşlılara ev ziyareti; eve sosyal hizmet görevlisi; yaşlı annem babam için yardım; merdivenden inemiyorum biri eve
      gelebilir mi; 85 yaşındaki teyzem için neler var`,
  },
  {
    need: 'zorgbudget zwaar zorgbehoevenden',
    why: 'Formerly the zorgverzekering: a fixed sum for who needs much care; residents ask about points and the BelRAI visit.',
    sheets: 'zorgbudget zwaar*',
    also: 'zorgbudget ouderen; mantelzorgpremie; zorgpremie volwassenen; thuiszorgtoelage',
    nl: `zorgbudget; zorgbudget zwaar zorgbehoevenden; zorgbudget voor zwaar zorgbehoevenden; zorgverzekering; vlaamse
      zorgverzekering; vlaamse sociale bescherming; zorgkas; vsb; belrai; bel score; 13 punten belrai; indicatiesteller;
      iemand moet komen kijken hoeveel zorg ik nodig heb; 130 euro per maand zorgverzekering; geld voor zware zorg thuis;
      mijn man is volledig hulpbehoevend; mijn moeder is bedlegerig; mijn vader kan niets meer zelf; verlamd na een beroerte
      geld per maand; dag en nacht verzorging nodig; premie van de zorgkas; uitkering voor zorgbehoevende; niet medische
      kosten terugbetaald; zorgbudget in het rusthuis; zorgbudget stopgezet; parkinson zorgbudget; ms patient zorgbudget;
      kanker en hulpbehoevend geld; zorgpremie niet betaald boete; jaarlijkse bijdrage zorgverzekering; katz attest; mijn
      man kan zich zelf niet draaien in bed en ik betaal alles; de verpleegster vult punten in over wassen, kleden en
      verplaatsen; ik heb 36 punten gekregen, waar heb ik daarmee recht op; krijgt een dementerende vrouw thuis iets elke
      maand van de zorgkas; elke maand 140 euro van de zorgkas valt weg; vader is palliatief en ze vroegen naar zijn
      zorgkas; ik kan geen enkele stap zetten en kreeg nooit iets van de zorgverzekering; de ziekenbond schreef mij over
      mijn zorgkas; ik heb een brief van de zorgkas en begrijp de bijdrage niet; betaling van 62 euro voor zorgkas vergeten;
      indicatie aanvragen; iemand van de ziekenkas moet een score opmaken; ze is bedlegerig en heeft alle dagen vier keer
      zorg; volledig verzorgd worden en geld om een deel van de kosten te dekken; beslissing zorgbudget geweigerd te weinig
      punten; herindicatie; als ze in het rusthuis woont, wordt het zorgbudget dan verder gestort; mijn vent ligt heel den
      dag te bed en heeft bij alles verzorging nodig; niet-medische kosten als poetsen en oppas; heb ik recht op de
      zorgverzekering als ik thuis verzorgd word; zorgkas overstappen; belrai screener; tetraplegie en maandelijks bedrag`,
    fr: `assurance soins flamande; budget de soins; zorgbudget; protection sociale flamande; caisse de soins; totalement
      dépendant; mon mari est alité et j'ai droit à un montant mensuel de la caisse de soins; score BelRAI`,
    en: `Flemish care insurance; care budget heavy care; monthly amount for people needing a lot of care; health care fund
      zorgkas; bedridden husband monthly amount; BelRAI score; zorgkas contribution letter`,
    de: 'flämische Pflegeversicherung; Pflegebudget; Pflegekasse; bettlägerig monatlicher Betrag Pflegekasse; BelRAI',
    tr: 'bakım sigortası; bakım bütçesi; ağır bakım parası; yatağa bağımlı eşim için aylık para; BelRAI puanı',
  },
];
