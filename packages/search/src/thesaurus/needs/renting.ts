import type { Need } from '../need.ts';

/** What residents ask about paying for a rented home: the deposit, the first month, the rent itself. */
export const PAYING_RENT: readonly Need[] = [
  {
    need: 'huurwaarborg',
    why: 'Residents say "garantie" or "borg" and tell that they found a place but cannot put the money down.',
    sheets: 'huurwaarborg; huurgarantie; waarborg *huur*',
    also: 'huurwaarborglening; eerste maand *huur*; woonloket; financiële steun; installatiepremie',
    nl: `huurwaarborg; garantie appartement; borg; borgsom; waarborg; waarborg huis; waarborgsom betalen; huurgarantie;
      borgtocht appartement; twee of drie maanden huur op voorhand betalen; drie maanden garantie; ik heb een huis gevonden
      maar ik heb de borg niet; verhuurder vraagt waarborg voor ik de sleutel krijg; huisbaas vraagt een garantie die ik niet
      heb; OCMW garantie betalen; OCMW borg voorschieten; kan het OCMW mijn waarborg voorschieten; garantiebrief OCMW voor de
      verhuurder; geblokkeerde rekening voor de huur; bankwaarborg huurwoning; ik kan de waarborg niet in één keer neertellen;
      geen spaargeld voor de waarborg; oude waarborg nog niet terug en nieuwe moet al betaald worden; mijn zoon gaat alleen
      wonen en heeft geen geld voor de garantie; ons dochter vindt een appartement maar kan de borg niet betalen; caution
      betalen; garantie locatief; ik kan een studio krijgen als ik eerst de garantie stort; waarborg in schijven betalen; wie
      helpt mij met de borg van mijn nieuw appartement; pas gescheiden en waarborg nodig voor een huurhuis; hulp bij borg
      huren; huurcontract tekenen maar geen geld voor de garantie; ik verlies het appartement als de waarborg niet op tijd
      betaald is; na de opvang een woning gevonden maar geen waarborg; samen huren borg te hoog; de sleutels van de studio
      liggen klaar maar de drie maanden moeten eerst op de rekening staan; mijn kleinzoon gaat op zijn eigen en kan die borg
      van 2400 euro niet ophoesten; ons dochter tekent vrijdag haar huurcontract en heeft nog geen frank voor de garantie; de
      makelaar geeft de woning aan een ander als ik de waarborg niet stort voor maandag; borg ophoesten; waarborg neertellen;
      waarborg bijeenkrijgen; wie schiet mijn borg voor; kan er iemand de waarborg voorschieten tot mijn oude vrijkomt; mijn
      vorige huisbaas houdt de garantie nog vast en de nieuwe wil ze nu al; we hebben een appartementje gevonden en nu vraagt
      dien huisbaas drij maand vooraf; 'k moe drie moand up voorand leggen en 'k hè da nie; ik kom uit een vluchthuis en moet
      een garantie hebben voor het nieuwe huisje; cliënt heeft woning gevonden, borg te regelen; ik werk interim en de bank
      weigert een bankwaarborg voor mijn flat; voor de kuisvrouw van bij ons op school: ze kan de borg van haar nieuw
      appartement niet leggen; geblokkeerde huurrekening openen zonder spaarcenten; na mijn scheiding zoek ik borggeld voor
      een klein huurhuisje; borggeld; garantiegeld; waarborgbrief; borg studio; garantie huurhuis OCMW; mijn nieuwe verhuurder
      aanvaardt geen brief van het OCMW maar wil cash borg; ik heb mijn spaargeld opgedaan aan meubels en nu is er niks meer
      voor de waarborg; moet ik de garantie aan het OCMW terugbetalen; waarborg voor een kamer in een studentenhuis voor een
      jongen zonder ouders; als erkend vluchteling een flat gevonden maar geen geld voor de twee maanden borg; garantie
      bijeenschrapen; de borg bijeen krijgen met drie kinderen; verhuurder wil borg op zijn eigen rekening; werkgever geeft
      geen voorschot en de borg moet maandag gestort zijn; de eigenaar wil tegen vrijdag het geld gestort of het huis
      gaat naar iemand anders; 1800 euro storten voor we het huis krijgen; geld dat ge moet afgeven voor ge in een
      huis moogt; alleenstaande moeder met leefloon en een garantie; leef van een uitkering en kan de borg van een
      huis niet in één keer betalen; een rijhuisje kunnen huren maar niet aan drie maanden vooraf geraken; drie
      maanden vooraf; niet aan de drie maanden geraken`,
    fr: `garantie locative; caution appartement; je ne peux pas payer la garantie; le propriétaire demande trois mois de
      caution; le CPAS peut-il avancer la garantie; caution pour louer une maison; garantie bancaire CPAS logement; pas assez
      d'argent pour la caution; mon fils a trouvé un studio mais n'a pas de quoi payer la caution; la propriétaire ne donne
      pas les clés sans garantie`,
    en: `rental deposit; security deposit apartment; I cannot afford the deposit; landlord wants three months deposit before I
      get the keys; help paying deposit for a flat; who can pay the guarantee for my new apartment; rent guarantee; we found a
      flat but the landlord wants the deposit by Friday; can somebody advance my deposit`,
    de: `Mietkaution; Kaution für die Wohnung; ich kann die Kaution nicht bezahlen; Vermieter verlangt drei Monatsmieten
      Kaution; Mietgarantie vom Sozialamt; wir haben eine Wohnung gefunden aber kein Geld für die Kaution`,
    tr: `kira depozitosu; depozito ödeyemiyorum; ev sahibi üç aylık depozito istiyor; ev için depozito yardımı; kira
      garantisi; ev bulduk ama depozitoyu yatıramıyoruz; depozito için peşin para lazım`,
  },
  {
    need: 'huurwaarborglening',
    why: 'Residents ask to borrow the deposit, often without interest, and name the Vlaams Woningfonds or only a bank.',
    sheets: '*waarborglening; lening huurwaarborg; huurwaarborg -tussenkomst',
    also: 'huurwaarborg; eerste maand *huur*; woonloket',
    nl: `huurwaarborglening; lening voor de waarborg; geld lenen voor de borg; waarborg lenen zonder intrest; renteloos lenen
      huurwaarborg; Vlaams Woningfonds waarborg; Woningfonds lening garantie; anonieme huurwaarborglening; lenen om de
      garantie van een appartement te betalen; bank wil niet lenen voor mijn waarborg; maandelijks afbetalen van de borg; borg
      afbetalen in twee jaar; borgsom voorschieten en later teruggeven; huurgarantie op krediet; lening huren; kan ik de drie
      maanden waarborg ergens ontlenen; ontlenen voor de huurgarantie; verhuurder mag niet weten dat ik de waarborg leen; wie
      leent mij de waarborg; Vlaamse lening huurgarantie; mijn dochter wil de borg lenen om alleen te gaan wonen; ik kan drie
      maanden waarborg niet ophoesten maar wel afbetalen; krediet garantie appartement; waarborg voorgeschoten krijgen en
      terugbetalen; voordelig lenen voor een huurhuis; ik wil de drie maanden borg op krediet en elke maand een stukje
      afkorten; de waarborg ontlenen bij het Woningfonds, waar vraag ik dat; mijn vriend leende zijn waarborg zonder intrest,
      waar doet ge dat; 24 maanden afbetalen voor de garantie van een huurhuis; ik ben verpleegster, verdien goed, maar heb nu
      geen spaarpotje voor de borg en wil lenen; de bank lacht mij uit als ik een lening vraag voor een huurwaarborg; afkorten
      waarborg; waarborgkrediet; borglening; renteloze borg; borg lenen Vlaanderen; ik ga scheiden en wil de borg lenen zonder
      dat mijn verhuurder dat weet; 'k zoe die borg willen lenen en stillekes were betalen; huurwaarborg lenen wie komt in
      aanmerking; hoeveel inkomen mag ik hebben om de borg te lenen; kan mijn dochter van 19 een lening krijgen voor haar
      eerste huurwaarborg; al een lopende lening en nog een voor de waarborg erbij; wat als ik de geleende waarborg niet kan
      terugbetalen; lening voor de borg nog niet afbetaald en ik verhuis opnieuw; waarborg op afbetaling; garantie op
      afbetaling nemen; ik heb een vast contract maar geen 2700 euro borg ineens, lenen kan`,
    fr: `prêt garantie locative; emprunter la caution; prêt sans intérêt pour la garantie; Fonds flamand du logement garantie;
      rembourser la caution par mois; payer la caution petit à petit`,
    en: `loan for the rental deposit; borrow money for the deposit; interest-free deposit loan; pay back the deposit monthly;
      Flemish housing fund deposit; pay the deposit in instalments over two years`,
    de: `Darlehen für die Mietkaution; Kaution leihen; zinsloses Darlehen Kaution`,
    tr: `depozito için kredi; depozito için borç almak; faizsiz depozito kredisi`,
  },
  {
    need: 'eerste maand huur',
    why: 'The first rent is due together with the deposit, before the first wage or benefit is there.',
    sheets: 'eerste maand *huur*; eerste *huur* maand',
    also: 'huurwaarborg; huurwaarborglening; financiële steun; voorschot uitkering; installatiepremie',
    nl: `eerste maand huur; eerste maand huishuur; eerste huur betalen; eerste huur voorschieten; eerste maand van mijn nieuw
      appartement; ik moet de eerste maand op voorhand betalen; borg is geregeld maar de eerste maand nog niet; huur en
      waarborg tegelijk betalen lukt niet; eerste huishuur OCMW; mijn loon komt pas na de eerste huur; uitkering nog niet
      gestort en de eerste maand moet al betaald worden; dubbele huur; twee keer huur betalen in dezelfde maand; oude en
      nieuwe huur samen; verhuis en eerste maand huur niet rond krijgen; verhuurder wil de eerste maand voor hij de sleutel
      geeft; sleutel pas na eerste maand; voorschot op de eerste huur; start in nieuwe huurwoning te duur; pas alleen wonen en
      de eerste maand niet kunnen betalen; mijn zoon begint te werken en kan de eerste huur nog niet betalen; beginhuur;
      installeren in huurhuis eerste maand; huurcontract begint en ik heb nog geen inkomen; wie betaalt mijn eerste maand in
      het nieuwe huis; bij intrek de eerste huur; mijn eerste pree komt pas de vijftiende en de huisbaas wil nu al geld; ik
      begin de eerste te werken, krijg loon op het einde en moet nu al huur betalen; deze maand twee huren op te hoesten, de
      oude en de nieuwe; voor we de sleutel krijgen moet er 750 euro gestort zijn voor september; mijn stiefzoon trekt op zijn
      eigen, zijn eerste maand schiet ik niet voor; dop is aangevraagd maar nog niks gestort en de eerste huur moet zaterdag
      betaald zijn; borg is er al, nu nog de huur van mei voor ik erin mag; we zitten met dubbele lasten door de verhuis; uit
      het opvangcentrum vertrokken, leefloon komt pas volgende maand, huur nu; kan het OCMW inspringen voor de eerste huur;
      instapmaand; aanvangshuur; startmaand huur; huur bij intrede; vooraf huur; 'k moe d'eerste moand al betoalen en 'k hè
      nog gin pree; de eerste huur overbruggen; eerste maand overbruggen tot mijn loon; vorige verhuurder wil nog opzegmaand
      en de nieuwe al zijn eerste maand; ons ma verhuist naar een kleiner flatje en moet twee huizen tegelijk betalen; pas
      gescheiden, nog geen eigen rekening op peil en de eerste huur valt op 1 juni; eerste storting aan de verhuurder; eerste
      overschrijving huur; borg is in orde maar de huur van de maand dat we erin trekken niet`,
    fr: `premier mois de loyer; je ne peux pas payer le premier loyer; avance premier loyer CPAS; premier mois et caution en
      même temps; double loyer le mois du déménagement; je commence à travailler et mon salaire arrive après le premier
      loyer`,
    en: `first month's rent; cannot pay the first month; first rent in advance; first month and deposit at the same time;
      double rent when moving; my first wage comes after the first rent is due; paying two rents at once this month`,
    de: `erste Monatsmiete; erste Miete nicht bezahlen können; erste Miete im Voraus; doppelte Miete beim Umzug`,
    tr: `ilk ay kirası; ilk kirayı ödeyemiyorum; ilk ay kira yardımı; peşin kira`,
  },
  {
    need: 'huur niet kunnen betalen',
    why: 'Residents tell that the rent is too high for the income, or which setback came, not that they want a "tussenkomst".',
    sheets:
      '*tussenkomst huurkosten; *tussenkomst huishuur -eerste; *toelage *huur* -personenalarm*; huurtoelage; huurtussenkomst',
    also: 'huursubsidie; huurpremie; dringende *steun; fonds uithuiszetting*; budgetbegeleiding; uit huis gezet',
    nl: `huur niet kunnen betalen; hulp bij huur; tussenkomst huur; tussenkomst huishuur; toelage huishuur; huishuur; huishuur
      te duur; huur is te hoog voor mijn inkomen; de huur is opgeslagen; huisbaas vraagt meer huur; huurverhoging niet
      betaalbaar; indexatie huur; meer dan de helft van mijn loon gaat naar de huur; na de huur blijft er niets over om te
      eten; ik kom deze maand niet toe voor de huishuur; ik kan de huur van deze maand niet ophoesten; werk kwijt en huur
      betalen; minder loon door ziekte en huur loopt door; op de dop en de huur is te zwaar; mijn vrouw is weg en ik kan de
      huur niet alleen dragen; man overleden en alleen de huur betalen; ons mama kan met haar pensioen de huur niet meer
      betalen; alleenstaande moeder huur te hoog; OCMW huur meebetalen; wie betaalt mee aan mijn huur; maandelijkse hulp voor
      de huur; steun voor huurkosten; huurkosten; huurgeld; huurlast; dure huur; betaalbaar blijven wonen in mijn huurhuis;
      huurtoeslag; huur betalen lukt niet; bang om de volgende huur niet te kunnen betalen; huurprijs te hoog voor een
      leefloon; inkomen gezakt door ontslag sociale huurder; sociale huurwoning en plots minder inkomen; huur en rekeningen
      samen te veel; mijn kot is te duur geworden; student op leefloon kan huur kot niet betalen; ik kan mijnen huur niet meer
      betalen; als de huur eraf is blijft er nog 200 euro om met drie te eten; mijn huur is met zestig euro gestegen en mijn
      pensioentje niet; sinds mijn man weg is draai ik alleen op voor de huishuur; ik zit op ziekenkas en de huur slokt alles
      op; met een half loon geraak ik niet rond met de huishuur; de kleine is geboren, ik werk minder en de huur weegt te
      zwaar; mijn kotgenoot is vertrokken en ik moet de huur nu alleen dragen; ons bomma leeft op een klein pensioen,
      driekwart gaat naar haar appartement; 'k kan mijn uushure nie mi betoalen; onze huishuur is weer opgeslagen, 't gaat er
      bij ons niet meer af; den huur is nie meer te doen; huur slokt alles op; huur weegt; elke maand moet ik bij mijn zus
      aankloppen voor de huishuur; technisch werkloos en de huisbaas wil zijn geld de eerste; bijspringen voor de huur;
      bijpassen huur; bijleg huur; uurloon gezakt, huurprijs niet; interimcontract afgelopen en huur; mijn kapsalon draait
      niet meer en ik weet niet waar de huur van volgende maand vandaan moet komen; 900 euro huur op 1300 euro uitkering;
      vrachtwagenchauffeur met rugletsel, zonder loon, vrouw thuis en huur te betalen; alleenstaande papa met co-ouderschap
      kan groot appartement niet bekostigen; wie past er bij als de huur te hoog is; zwanger, contract gestopt, en schrik voor
      de huishuur van volgende maand; iets te duur gehuurd en nu geraak ik er niet meer uit; indexbrief van de huisbaas en ik
      kan dat niet trekken; huurfactuur; huurbedrag te hoog; maandhuur niet rond; huur vreet mijn loon op; krap met de huur;
      rondkomen na de huur; huurzorgen; wakker liggen van de huur; mijn inwonende zoon is vertrokken en zijn deel van de huur
      valt weg; seizoenwerk gedaan, niks binnen deze winter, huishuur wel; ons man kreeg een hersenbloeding, zijn pree valt
      weg en den huisbaas wacht niet; deurkes dicht van mijn winkeltje en de huur van ons appartement loopt; op
      ziekenkas gevallen en het appartement is te duur geworden; minder uren en de sociale huur niet volledig kunnen
      betalen; minder gaan werken en de woningmaatschappij niet kunnen betalen; huur te duur steun; te weinig inkomen
      voor de huur; een baby, één inkomen en een hoge huur; één loon en een dure huur, betaalt het OCMW een stuk; mijn
      huur vreet alles op, wie legt er wat bij; helft van mijn leefgeld gaat naar de huisbaas; sociale
      woningmaatschappij niet volledig kunnen betalen`,
    fr: `je ne peux pas payer mon loyer; aide au loyer; loyer trop cher; le CPAS peut-il payer une partie du loyer; perte
      d'emploi et loyer; intervention dans le loyer; allocation de loyer; mon loyer a augmenté; après le loyer il ne reste
      rien pour manger; ma pension ne suffit plus pour le loyer`,
    en: `I can't pay my rent; help with rent; rent too high for my income; rent allowance; housing benefit; lost my job and
      cannot pay rent; landlord raised the rent; rent assistance; after paying rent there is nothing left for food; my
      roommate left and I cannot carry the rent alone`,
    de: `ich kann die Miete nicht bezahlen; Hilfe bei der Miete; Miete zu hoch; Mietzuschuss; Arbeit verloren und Miete; nach
      der Miete bleibt nichts zum Essen; meine Rente reicht nicht für die Miete`,
    tr: `kiramı ödeyemiyorum; kira yardımı; kira çok yüksek; işimi kaybettim kira ödeyemiyorum; kira desteği; kiradan sonra
      yemeğe para kalmıyor; emekli maaşım kiraya yetmiyor`,
  },
  {
    need: 'Vlaamse huursubsidie',
    why: 'The allowance is for who moves from a bad or unfit home to a better one: residents tell that move, not its name.',
    sheets: 'vlaams* huursubsidie; huursubsidie -lokale -gemeentelijke',
    also: 'huurpremie; lokale huursubsidie; huurkosten; sociaal verhuurkantoor huren; woonloket',
    nl: `huursubsidie; Vlaamse huursubsidie; subsidie huur; HUS; huurtoelage Vlaanderen; subsidie bij verhuis naar betere
      woning; verhuisd van een onbewoonbare woning naar een duurdere huur; mijn vorig huis was ongeschikt verklaard en nu
      betaal ik meer huur; van een slecht huis naar een goed appartement verhuisd; verhuisd naar gelijkvloers appartement
      omdat ik de trap niet meer op kan; verhuizen naar een aangepaste huurwoning met beperking; aangepast appartement voor
      rolstoel huren is duurder; dakloos geweest en nu privé huren met toelage; geld van Vlaanderen om te huren; hoger
      huurgeld na verhuis uit krot; premie huren Wonen in Vlaanderen; na uithuiszetting nieuwe huur te duur subsidie; huren
      via SVK en maandelijkse toelage; steun voor huurders met klein inkomen; tijdelijke toelage voor huurders; huursubsidie
      aanvragen binnen negen maanden na verhuis; installatie in betere huurwoning; heb ik recht op huursubsidie; hoe lang
      duurt de huursubsidie; mijn buurvrouw krijgt huursubsidie, ik ook; gehandicapt en verhuizen naar een huurhuis zonder
      trappen; huis te klein voor de kinderen en duurder gaan huren; ons vorig huis was beschimmeld en afgekeurd, nu zitten we
      in een goed maar duurder; van een caravan verhuisd naar een echt huurhuis, geeft Vlaanderen iets bij; met mijn kapotte
      heup van de derde verdieping naar een benedenappartement verhuisd; eindelijk uit dat vochtig kot weg maar de nieuwe huur
      is 200 euro meer; we huren nu bij het SVK, kunnen we een maandelijkse bijdrage krijgen; ik was dakloos en heb via de
      woonmaatschappij een flat, iets van subsidie voor; wij woonden met zes op een studio en huren nu iets met drie
      slaapkamers; hoeveel mag de nieuwe woning kosten voor subsidie; is mijn huurprijs te hoog voor de huursubsidie; maximale
      huurprijs subsidie; controle van de nieuwe woning voor de huursubsidie; huursubsidie afgewezen woning niet conform;
      verbeterd wonen en bijkrijgen; verschil tussen oude en nieuwe huur; van krot naar deftig huis; verhuisd wegens handicap;
      verhuisd wegens trappen; moeder kreeg een rolstoel en moest verhuizen naar iets zonder drempels, dat is duurder; we zijn
      in maart verhuisd, ben ik nog op tijd voor de subsidie; HUS aanvraag, SVK-huurder; huursubsidie vermindert na twee jaar;
      afbouw huursubsidie`,
    fr: `subvention de loyer flamande; subside loyer; prime de loyer après déménagement d'un logement insalubre; déménager
      vers un logement adapté et payer plus de loyer; j'ai quitté un appartement insalubre pour un plus cher`,
    en: `Flemish rent subsidy; rent subsidy; moved out of an unfit house and rent is higher; subsidy for moving to a better or
      adapted rental home; we left a mouldy house for a better but dearer one`,
    de: `flämischer Mietzuschuss; Mietsubvention; Umzug aus einer ungesunden Wohnung in eine teurere`,
    tr: `Flaman kira sübvansiyonu; kötü evden daha iyi eve taşındım kira desteği; kira sübvansiyonu`,
  },
  {
    need: 'Vlaamse huurpremie',
    why: 'Who has waited for years on the social housing list often does not know that a monthly premium exists.',
    sheets: 'huurpremie',
    also: 'huursubsidie; sociale woning; centraal inschrijvingsregister; huurkosten',
    nl: `huurpremie; Vlaamse huurpremie; premie huur; premie voor huurders; al vier jaar op de wachtlijst en privé huren; al
      jaren op de lijst voor een sociale woning en intussen dure huur betalen; ik wacht al lang op een sociaal appartement en
      huur privé; lang wachten sociale woning toeslag; maandelijkse premie zolang ik wacht op een sociale woning; compensatie
      wachtlijst sociale huur; premie kandidaat-huurder; brief gekregen over huurpremie; huurpremie stopgezet; huurpremie en
      verhuizen; huurpremie hoeveel; privé huren omdat er geen sociale woning vrij is; ingeschreven bij de woonmaatschappij en
      te hoge huur privé; vijf jaar wachten sociale woning geld; wachtlijstpremie; wanneer krijg ik de huurpremie; huurpremie
      aanvragen formulier; moeder wacht al zes jaar op een sociale woning en betaalt veel huur; tegemoetkoming in afwachting
      van een sociale woning; maandelijkse bijdrage privé huurder wachtlijst; al zo lang kandidaat en nog niks gekregen;
      premie van Wonen in Vlaanderen voor huurders die wachten; we staan al sinds 2019 ingeschreven bij de maatschappij en
      intussen betalen we ons blauw; al vijf jaar aan het wachten op een sociaal huis en ondertussen 850 euro per maand kwijt;
      ik kreeg post dat ik recht heb op een premie omdat ik al lang kandidaat ben; mijn schoonzus wacht ook al lang op de
      maatschappij en krijgt elke maand iets bij; bestaat er iets voor mensen die eeuwig op de lijst staan; zolang er geen
      sociaal appartement vrijkomt iets krijgen voor de privéhuur; 'k stoan al zo lange up de lyste en 'k betale mij blauw;
      een sociaal huis geweigerd, verlies ik dan mijn huurpremie; huurpremie en gaan samenwonen; huurpremie en te veel
      inkomen; huurpremie kind ten laste; mijn huurpremie is deze maand niet gestort; bijdrage zolang ik wacht; wachtpremie;
      premie na vier jaar wachten; oma is tachtig, wacht al jaren op een serviceflatje van de maatschappij en huurt duur;
      verhuurd door particulier, lang kandidaat, recht op premie; nieuw adres doorgeven voor mijn huurpremie; vier jaar
      ononderbroken ingeschreven`,
    fr: `prime de loyer flamande; prime au loyer; j'attends un logement social depuis quatre ans; sur la liste d'attente et
      loyer privé trop cher; inscrit depuis des années pour un logement social, y a-t-il une prime`,
    en: `Flemish rent premium; waiting for social housing for years and renting privately; rent bonus while on the waiting
      list; monthly premium waiting list; five years on the social housing list, do I get something`,
    de: `flämische Mietprämie; seit Jahren auf der Warteliste für eine Sozialwohnung; Mietprämie`,
    tr: `Flaman kira primi; yıllardır sosyal konut bekliyorum; sosyal konut bekleme listesi kira primi`,
  },
  {
    need: 'lokale huursubsidie',
    why: 'Some municipalities add a subsidy of their own for social tenants who do not get the Flemish one.',
    sheets:
      'lokale huursubsidie; gemeentelijke huursubsidie; gemeentelijke huurtoelage; stedelijke huursubsidie',
    also: 'vlaamse huursubsidie; huurkosten; tussenkomst huishuur -eerste; huurpremie',
    nl: `lokale huursubsidie; huursubsidie van de gemeente; gemeentelijke huursubsidie; stedelijke huurtoelage; geen recht op
      Vlaamse huursubsidie; Vlaamse huursubsidie geweigerd; huursubsidie stad; mijn aanvraag huursubsidie bij Vlaanderen is
      afgekeurd, geeft de gemeente iets; sociale woning te duur toelage gemeente; gemeente betaalt mee aan sociale huur;
      toelage huurders gemeente; huurder woonmaatschappij subsidie gemeente; plaatselijke huursubsidie; huursubsidie loopt af
      wat nu; aanvullende huursubsidie; gemeentegeld voor sociale huurders; eigen huursubsidie van het OCMW; subsidie huur
      sociale woning als Vlaanderen neen zegt; extra huurpremie gemeente; huurtegemoetkoming stad; huurtoelage
      woonmaatschappij; huur SVK woning te hoog toelage OCMW; Vlaanderen zegt neen, heeft de stad zelf iets voor huurders; ik
      huur bij het SVK en val juist buiten de subsidie van Brussel; onze gemeente geeft precies ook iets aan huurders van de
      maatschappij; mijn Vlaamse subsidie is uitgelopen, springt de gemeente bij; gemeente legt bij voor huurders;
      stadstoelage huurder; gemeentelijke bijpassing huur; ik huur een huis van de maatschappij en dat is nog te duur, legt de
      gemeente iets bij; afgekeurd door Wonen in Vlaanderen, tweede kans bij het OCMW; in de buurgemeente krijgen sociale
      huurders geld van het dorp, hier ook; toelage per maand van de gemeente voor een huurder met drie kinderen; 'k val
      overal just buiten, ook voor die subsidie van Vlaanderen; reglement huurtoelage gemeente; aanvraag gemeentelijke
      huursubsidie`,
    fr: `subvention de loyer communale; la commune aide pour le loyer social; subside loyer flamand refusé`,
    en: `municipal rent subsidy; rent subsidy from the town; Flemish rent subsidy refused`,
    de: `Mietzuschuss der Gemeinde; flämischer Mietzuschuss abgelehnt`,
    tr: `belediye kira sübvansiyonu; Flaman kira desteği reddedildi`,
  },
];
