import type { Need } from '../need.ts';

/** What clubs, youth groups and their volunteers ask: recognition and support for their work. */
export const CLUBS: readonly Need[] = [
  {
    need: 'vereniging laten erkennen',
    why: 'Who starts a club asks how to "register" it; support depends on being recognised.',
    sheets: 'erkenning verenigingen; erkenning vereniging*',
    also: 'verenigingenbrochure; startende jeugdvereniging; werkingssubsidie',
    nl: `vereniging erkennen; erkenning vereniging; erkende vereniging worden; club oprichten; vereniging oprichten;
      feitelijke vereniging; nieuwe vereniging starten; wij willen een clubje beginnen; adviesraad aansluiten; sportraad lid
      worden; cultuurraad; jeugdraad; seniorenraad; voordelen erkende vereniging; wij komen al een jaar samen met vijftien
      vrouwen en willen ons laten registreren; statuten indienen bij de dienst vrije tijd; onze petanqueclub staat nergens op
      papier bij de stad; hoeveel leden moet je hebben om erkend te geraken; meepraten in de adviesraad met onze kring; moeten
      wij een vzw zijn om als club mee te tellen`,
    fr: `reconnaissance association; créer une association; fonder un club`,
    en: `recognition of a club; start an association`,
  },
  {
    need: 'lijst van verenigingen',
    why: 'Residents look for a club to join; clubs want their contact person changed.',
    sheets: 'verenigingenbrochure; verenigingengids; verenigingen -subsid* -erkenning -*subsidie -*premie',
    also: 'erkenning verenigingen; evenementenloket; vrijwilligerswerk',
    nl: `verenigingen; lijst verenigingen; welke clubs zijn er; clubs in de gemeente; ik zoek een vereniging; hobbyclub
      zoeken; wandelclub; kaartersclub; fietsclub; naaiclub; fotoclub; voetbalclub in de buurt; jeugdbeweging zoeken; scouts
      in de buurt; inschrijven Chiro; seniorenvereniging; mensen leren kennen via een club; pas verhuisd en ik zoek een club;
      contactgegevens vereniging aanpassen; nieuwe voorzitter doorgeven; nieuwe secretaris club melden; verenigingengids;
      verenigingenbrochure; waar vind ik een dansschool; turnclub kleuters; sinds mijn pensioen zoek ik een kring om te
      biljarten; pas gescheiden en op zoek naar een zangkoor of wandelgroep; wie is de voorzitter van de duivenbond; waar kan
      mijn zoon gaan schaken in de buurt; ik speel trompet en zoek een harmonie; vrouwengroep in mijn dorp; welke bonden zijn
      er voor gepensioneerden; telefoonnummer van de leiding van de kapoenen; ons oude kassier staat nog op de webstek;
      modelbouwers en imkers in de streek`,
    fr: `liste des associations; trouver un club; clubs de la commune; changer les coordonnées de notre association`,
    en: `list of clubs; find a club; local associations; join a hobby club`,
    de: `Vereine; Verein suchen`,
    tr: `dernekler; kulüp arıyorum`,
  },
  {
    need: 'werkingssubsidie sportclub',
    why: 'Clubs say "toelage", "geld voor onze club" and name their sport.',
    sheets: 'werkingssubsidie sportverenigingen; werkingstoelage sport*',
    also: `sportgekwalificeerde jeugdsportwerkers; bijzondere sportinitiatieven; infrastructuursubsidie sport;
      niet-gemeentelijke sportzalen`,
    nl: `subsidie sportclub; toelage sportvereniging; werkingssubsidie sport; werkingstoelage sportclub; onze voetbalclub
      vraagt subsidie; subsidie volleybalclub; jaarlijkse subsidie sport; geld voor onze turnkring; sportsubsidie; punten
      subsidiereglement sport; steun wielerclub; steun sportclub; sportclub krijgt geen geld meer; het dossier met
      ledenaantallen van onze judoclub moet tegen oktober binnen; penningmeester van de petanque vraagt wanneer het geld
      gestort wordt; de korfbalclub kreeg minder punten dan vorig jaar; onze duikclub krijgt nog niks van de stad; bestuur van
      de wielertoeristen zoekt het formulier`,
    fr: `subside club de sport; subvention club sportif`,
    en: `sports club grant`,
  },
  {
    need: 'werkingssubsidie culturele vereniging',
    why: "A choir, a brass band, a women's group or a drama club asks for its yearly sum.",
    sheets: 'werkingssubsidie sociaal-culturele; werkingssubsidie cultur*; werkingstoelage cultu*',
    also: 'projectsubsidie cultuur; erkenning verenigingen; huur gildenhuis; erfgoedverenigingen',
    nl: `subsidie vereniging; werkingssubsidie vereniging; toelage vzw; subsidie fanfare; subsidie harmonie; subsidie koor;
      subsidie toneelkring; toelage KVLV; Ferm subsidie; Davidsfonds subsidie; OKRA toelage; KWB subsidie; seniorenclub
      subsidie; cultuursubsidie; jaarlijkse toelage vereniging; subsidie socio-culturele vereniging; geld voor onze
      vereniging; onze zangers kopen elk jaar partituren; femma en het jaarlijks formulier voor de stad; vrouwenvereniging wil
      iets voor haar jaarwerking; penningmeester van de toneelkring vult het jaarverslag in; Turkse culturele kring vraagt
      haar jaarlijks bedrag; Natuurpunt afdeling en werkingsmiddelen`,
    fr: `subside association culturelle; subvention asbl`,
    en: `grant for cultural association`,
  },
  {
    need: 'werkingssubsidie jeugdvereniging',
    why: 'Leaders of scouts, Chiro or KSA ask for the money of the town.',
    sheets: 'werkingssubsidie jeugdverenigingen; werkingstoelage jeugdverenigingen',
    also: 'kampsubsidie; kamptoelage; startende jeugdvereniging; groot materiaal jeugdwerk; subsidie jeugdprojecten',
    nl: `subsidie jeugdbeweging; werkingssubsidie jeugd; werkingstoelage jeugdvereniging; subsidie scouts; subsidie Chiro;
      subsidie KSA; KLJ subsidie; toelage jeugdhuis; jeugdhuis geld; jeugdsubsidie aanvragen; subsidiedossier jeugd indienen;
      jaarverslag jeugdvereniging; geld voor onze jeugdwerking; onze kapoenen groeien en de kas is leeg; groepsleiding vult het
      jaarlijkse formulier in; hoeveel euro per lid geeft de stad aan de leidersploeg; leidingploeg vraagt wanneer de jaarlijkse
      storting komt; jeugdhuisvrijwilligers en vaste kosten; toelage chiro; toelage scouts; jaarwerking van de scouts; geld voor
      onze jaarwerking`,
    fr: `subside mouvement de jeunesse; subvention scouts`,
    en: `youth club grant; scouts grant`,
  },
  {
    need: 'nieuwe jeugdvereniging starten',
    why: 'Youngsters want to begin something in their neighbourhood.',
    sheets: 'startende jeugdvereniging',
    also: 'erkenning verenigingen; werkingssubsidie jeugdverenigingen; subsidie jeugdprojecten',
    nl: `jeugdvereniging oprichten; nieuwe jeugdbeweging starten; startsubsidie jeugd; wij willen een jeugdclub beginnen;
      starten met een jeugdhuis; opstart jeugdwerking; jongeren richten iets op; nieuwe Chirogroep; kinderwerking starten in
      de wijk; vijf leiders van achttien willen een nieuwe groep opstarten in de wijk; onze oude KSA is gestopt en wij
      beginnen opnieuw; in onze verkaveling is er niks voor tieners dus starten wij zelf; eerste jaar geld voor een beginnende
      speelclub; akabe-groep oprichten`,
    fr: `créer un mouvement de jeunesse; subside de démarrage jeunesse`,
    en: `start a youth club grant`,
  },
  {
    need: 'subsidie voor een kamp',
    why: 'Leaders say bivak; the money is for the group, not for a child.',
    sheets: 'kampsubsidie; kamptoelage',
    also: 'kampvervoer; kampmateriaal; werkingssubsidie jeugdverenigingen',
    nl: `kampsubsidie; kamptoelage; subsidie bivak; subsidie voor scoutskamp; toelage kamp jeugdvereniging; kampdossier;
      kamplijst indienen; deelnemerslijst kamp; groot kamp subsidie; weekend met de leiding subsidie; buitenlands kamp scouts
      subsidie; onze veertig kapoenen trekken tien dagen weg en de stad geeft iets per overnachting; attest van de eigenaar van
      de wei indienen; per nacht en per kind een bedrag voor de groep; leiding vult de lijst met slapers in; fietskamp naar
      Nederland met de groep; geld voor ons bivak; toelage bivak; bivak van de KSA; legt de gemeente iets bij voor ons bivak in
      de Ardennen`,
    fr: `subside camp jeunesse`,
    en: `camp grant for youth group`,
  },
  {
    need: 'subsidie jeugdproject',
    why: 'A one-off plan of youngsters: a festival, a mural, a film.',
    sheets: 'subsidie jeugdprojecten; projectsubsidie jeugd',
    also: 'werkingssubsidie jeugdverenigingen; projectsubsidie cultuur; bevorderen diversiteit',
    nl: `jeugdproject; projectsubsidie jeugd; wij zijn jongeren met een idee; geld voor een jongerenproject; subsidie
      jongerenfestival; graffitimuur jongeren; jongeren maken een film; eenmalig project jeugd; jeugdidee indienen; met tien
      vrienden willen we een skatewedstrijd opzetten; meisjes van zestien maken een podcast; rapavond door jongeren en de
      factuur van de spots; jeugdraad jury voor een plan; jonge gasten bouwen een boomhut voor de wijk`,
    fr: `subside projet jeunes`,
    en: `youth project grant`,
  },
  {
    need: 'lokaal van de jeugdbeweging bouwen of herstellen',
    why: 'Leaders tell that the roof leaks or that they want to build.',
    sheets: 'investeringen infrastructuur jeugdwerk; jeugdlokalen subsid*',
    also: 'groot materiaal jeugdwerk; werkingssubsidie jeugdverenigingen',
    nl: `lokaal scouts verbouwen; dak van het jeugdlokaal lekt; nieuw chirolokaal bouwen; bouwsubsidie jeugd;
      infrastructuursubsidie jeugd; brandveilig maken jeugdlokaal; sanitair jeugdlokaal vernieuwen; verwarming chiroheem;
      grond kopen voor jeugdlokaal; isoleren scoutslokaal; het regent binnen bij onze welpen; brandweer keurde ons heem af; de
      kachel bij de gidsen is levensgevaarlijk; stenen en cement voor ons heem; toiletten van het chirolokaal zijn bevroren`,
    fr: `subside local scout travaux`,
    en: `grant to build a youth club room`,
  },
  {
    need: 'groot materiaal jeugdwerk kopen',
    why: 'Groups want to buy tents, cooking fires or furniture.',
    sheets: 'groot materiaal jeugdwerk; aankopen materiaal jeugd*',
    also: 'investeringen infrastructuur jeugdwerk; kampmateriaal',
    nl: `tenten kopen scouts subsidie; aankoop kampmateriaal; subsidie groot materiaal; kookvuur kopen Chiro; meubels
      jeugdhuis; aankoop legertent; materiaalsubsidie jeugd; geluidsinstallatie jeugdhuis kopen; sjorhout kopen; onze
      patrouilletenten zijn versleten en nieuwe kosten duizenden euro's; een aanhangwagen kopen voor de groep; koelkast en
      toog voor het jeugdhuis; factuur van nieuwe sjorbalken indienen; ketels en vuren voor vijftig man kopen`,
    fr: `subside achat matériel jeunesse`,
    en: `grant for youth group equipment`,
  },
  {
    need: 'vorming van trainers en begeleiders',
    why: "Volunteers ask who pays for the trainer's course.",
    sheets: 'vorming trainers begeleiders; vorming *begeleiders',
    also: 'sportgekwalificeerde jeugdsportwerkers; kadervorming',
    nl: `trainerscursus; trainersdiploma; cursus initiator; VTS-cursus; cursus trainer voetbal terugbetaald; trainer worden;
      opleiding begeleider sport; subsidie trainersopleiding; bijscholing trainers; redderscursus terugbetaling; EHBO-cursus
      voor club; scheidsrechterscursus; een papa wil de preminiemen coachen en moet daarvoor leren; onze turnjuf volgt niveau
      B; bijscholing reanimatie voor onze lesgevers; inschrijvingsgeld van Sport Vlaanderen terug; jeugdcoach haalt zijn
      getuigschrift`,
    fr: `formation entraîneur remboursement`,
    en: `coach training grant`,
  },
  {
    need: 'geschoolde jeugdtrainers',
    why: 'Clubs want trainers with a diploma for their youth.',
    sheets: 'jeugdsportwerkers; jeugdsportsubsidie',
    also: 'vorming trainers begeleiders; werkingssubsidie sportverenigingen',
    nl: `jeugdsportsubsidie; jeugdtrainers betalen; gediplomeerde trainers; jeugdsportcoördinator; jeugdcoördinator club;
      subsidie jeugdwerking sportclub; kwaliteit jeugdopleiding voetbal; trainer met diploma subsidie; jeugdsportbegeleider;
      onze U9 wordt getraind door een licentiaat LO; club wil een vergoeding voor lesgevers met papieren; hoe meer
      gediplomeerden hoe meer punten; bekwame begeleiders voor de miniemen houden`,
    fr: `subside entraîneurs jeunes`,
    en: `grant for qualified youth coaches`,
  },
  {
    need: 'sportevenement organiseren: steun',
    why: 'A run, a cycling race or a tournament: clubs ask for money or cups.',
    sheets: 'organiseren sportevenementen; bijzondere sportinitiatieven',
    also: 'evenementenloket; europese sportwedstrijden; werkingssubsidie sportverenigingen',
    nl: `subsidie sportevenement; subsidie tornooi; jogging organiseren; stratenloop organiseren; wielerwedstrijd subsidie;
      koers organiseren; veldloop; mountainbiketocht; wandeltocht organiseren subsidie; sportmanifestatie; jubileumtornooi;
      kampioenschap organiseren; trofee voor tornooi; bijzonder sportinitiatief; triatlon; dwars door het dorp lopen met duizend
      deelnemers; medailles voor de schaakkampioenschappen; internationaal judotornooi in onze zaal; petanquetoernooi en bekers
      van de burgemeester; de kosten van onze cyclocross`,
    fr: `subside événement sportif; organiser un tournoi`,
    en: `grant for a sports event`,
  },
  {
    need: 'Europese of topsportwedstrijden van een club',
    why: 'A club has qualified for Europe and fears what travelling costs.',
    sheets: 'europese sportwedstrijden; topsportniveau',
    also: 'organiseren sportevenementen; bijzondere sportinitiatieven; individuele sportbeoefenaar',
    nl: `Europese wedstrijd club; Europa cup; Europees tornooi; Champions League volleybal kosten; topsport club; onze club
      speelt Europees; wedstrijd in het buitenland ploeg; topsportsubsidie; Europabeker; onze handbaldames loten een ploeg uit
      Noorwegen; vliegtickets voor twintig spelers; promotie naar eredivisie en de verplaatsingen; korfballers naar Portugal;
      thuismatch tegen een Spaanse ploeg`,
    fr: `match européen subside club`,
    en: `European competition grant`,
  },
  {
    need: 'sportinfrastructuur bouwen of vernieuwen',
    why: 'A club wants a new pitch, canteen or lighting of its own.',
    sheets: 'infrastructuursubsidie sport; investeringssubsidie sport',
    also: 'niet-gemeentelijke sportzalen; werkingssubsidie sportverenigingen',
    nl: `infrastructuursubsidie sportclub; nieuwe kantine bouwen; nieuwe kleedkamers voetbal; kunstgrasveld aanleggen club;
      veldverlichting; tennisterrein heraanleggen; bouwen clubhuis; renovatie kantine; sproei-installatie voetbalveld;
      subsidie accommodatie club; de douches in onze kleedkamer zijn beschimmeld; ledlampen boven ons plein; ruiterclub wil
      een overdekte piste; onze kantine lekt en is te klein; bevloeiing van het terrein; vijf gravelvelden vernieuwen`,
    fr: `subside infrastructure sportive`,
    en: `sports facility grant`,
  },
  {
    need: 'fusie van sportclubs',
    why: 'Two clubs want to become one.',
    sheets: 'fusie sportclubs; fusie sportverenigingen',
    also: 'werkingssubsidie sportverenigingen',
    nl: `fusie voetbalclubs; clubs samenvoegen; fusiesubsidie; twee clubs worden een; samengaan sportverenigingen; fusieclub;
      onze club gaat samen met een andere; de twee dorpsploegen hebben elk te weinig spelers; één bestuur en één stamnummer;
      buurtclubs slaan de handen in elkaar; smelten samen met FC van de deelgemeente`,
    fr: `fusion de clubs sportifs`,
    en: `merging sports clubs`,
  },
  {
    need: 'projectsubsidie cultuur of kunst',
    why: 'Artists and groups ask for money for one plan: a concert, a book, an exhibition.',
    sheets: 'projectsubsidie cultuur; projectsubsidie artistiek',
    also: 'werkingssubsidie sociaal-culturele; erfgoedverenigingen; tentoonstellingsruimte',
    nl: `projectsubsidie cultuur; subsidie kunstproject; subsidie voor concert; subsidie toneelstuk; kunstenaar subsidie;
      artistiek project; muziekfestival subsidie; boek uitgeven subsidie; kunstproject in de wijk; subsidie tentoonstelling;
      cultureel project; subsidie voor een film; sociaal-artistiek project; subsidie kunstenaar; ik schrijf een stuk over de
      mijn en zoek middelen; muurschildering met bewoners; componist maakt een lied voor de gemeente; dichter zoekt geld om
      zijn bundel te drukken; locatietheater in een oude fabriek`,
    fr: `subside projet culturel; subside artiste`,
    en: `culture project grant; artist grant`,
  },
  {
    need: 'erfgoedvereniging',
    why: 'Local historians say "heemkring".',
    sheets: 'erfgoedverenigingen; erfgoedvereniging; subsidie erfgoed*',
    also: 'archiefdocumenten raadplegen; projectsubsidie cultuur',
    nl: `heemkring; heemkundige kring; subsidie heemkring; erfgoeddag; Open Monumentendag; erfgoedproject; museumvrienden
      subsidie; volkskunde; molenvrienden; reuzen van de gemeente herstellen; gilde subsidie; schutterij; erfgoedvereniging;
      wij bewaren oude foto's van het dorp; molen draaiend houden met vrijwilligers; jaarboek over de dorpsgeschiedenis
      uitgeven; kaatsers en volksspelen levend houden; stoomtrein vrijwilligers`,
    fr: `cercle d'histoire subside; association de patrimoine`,
    en: `heritage society grant`,
  },
  {
    need: 'diversiteit in sport, cultuur en jeugd',
    why: 'Clubs want newcomers to take part.',
    sheets: 'bevorderen diversiteit; diversiteit sport',
    also: 'werkingssubsidie sociaal-culturele; subsidie jeugdprojecten; buurtfeest',
    nl: `diversiteit in de club; project samenleven; nieuwkomers in de sportclub; subsidie integratie; ontmoeting tussen
      culturen; multicultureel feest subsidie; vluchtelingen mee laten voetballen; project tegen racisme; samenleven in
      diversiteit; allochtone jongeren in jeugdbeweging; wij willen Afghaanse meisjes leren fietsen; onze scoutsgroep is heel
      wit en wil dat veranderen; iftar met alle buren van verschillende afkomst; regenboogactie van onze vereniging; kinderen
      met een beperking laten meespelen in de ploeg`,
    fr: `subside diversité; projet interculturel`,
    en: `diversity project grant`,
  },
  {
    need: 'ontwikkelingssamenwerking',
    why: 'Fourth-pillar groups say "project in Afrika", "het Zuiden" or "11.11.11".',
    sheets: 'ontwikkelingssamenwerking',
    also: 'werkingssubsidie sociaal-culturele; vergunning collecte',
    nl: `ontwikkelingssamenwerking; project in Afrika; schooltje in Congo steunen; subsidie Zuiden; noord-zuid; 11.11.11;
      inleefreis; inleefreis subsidie; derde wereld; waterput in Burkina steunen; vierde pijler; GROS; mondiale raad; stage in
      het Zuiden; mensenrechten project; mijn tante is missiezuster en bouwt een dispensarium; ik vertrek drie maanden als
      vroedvrouw naar Senegal; naaimachines naar Oeganda sturen; stedenband; fairtrade gemeente trekkersgroep; wij betalen
      lesgeld van meisjes in Nepal`,
    fr: `coopération au développement; projet en Afrique subside`,
    en: `development cooperation grant; project in Africa`,
  },
];
