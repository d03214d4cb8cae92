import type { Need } from '../need.ts';

/** What residents ask about school holidays, camps, days out and cheap holidays. */
export const HOLIDAYS_AND_CAMPS: readonly Need[] = [
  {
    need: 'speelpleinwerking en vakantieopvang',
    why: 'Parents say "opvang in de grote vakantie": nine weeks and little leave; the sheet speaks of "zich uitleven".',
    sheets: 'speelpleinwerking; speelplein* -terrein; vakantieopvang; vakantiewerking',
    also: 'buitenschoolse kinderopvang; grabbelpas; sportkamp; atelierwerking; tussenkomst kinderen vrijetijdsaanbod',
    nl: `speelplein; speelpleinwerking; speelpleinen; vakantieopvang; opvang grote vakantie; opvang in de zomer; opvang
      zomervakantie; opvang paasvakantie; opvang krokusvakantie; opvang herfstvakantie; opvang kerstvakantie; vakantiewerking;
      kinderen in de grote vakantie; twee maanden vakantie en ik moet werken; ik heb niet genoeg verlof voor de schoolvakantie;
      wat doe ik met de kinderen in juli; wie past op mijn kinderen in de grote vakantie; kinderen vervelen zich in de vakantie;
      mijn kleinkinderen komen logeren wat is er te doen; activiteiten voor kinderen in de vakantie; vakantieaanbod;
      vakantieboekje; zomerboekje; inschrijven speelplein; wanneer inschrijven vakantie; speelplein volzet; prijs speelplein per
      dag; speelplein voor kleuters; vanaf welke leeftijd speelplein; tienerwerking; tieners in de vakantie; SWAP; speelplein
      met opvang vroeg; fiscaal attest opvang; attest speelplein belastingen; speelplein voor kind met beperking; speelplein te
      duur; dagopvang kinderen vakantie; negen weken zomer en ik heb er vier verlof; mijn jongens hangen in juli heel de dag op
      hun gsm; gescheiden papa heeft de kinderen in augustus en moet werken; bomma kan ze geen twee maanden bezighouden; ik
      poets in een hotel en de zomer is daar het drukst; paasverlof en de kinderen moeten ergens naartoe; mijn kleinzoon uit
      Wallonië komt drie weken slapen en wil met andere kinderen spelen; ravotten met leiding in de zomer; mijn dochter van vier
      wil overdag met andere kindjes knutselen en buitenspelen in augustus; boekentas aan de kant en twee maanden vrij; bus
      haalt de kinderen op voor het speelplein; halve dag naar de monitoren; boterhammendoos mee en om vijf uur afhalen in juli;
      inschrijvingen voor de zomer openen om negen uur 's avonds; gaat er iets door in de kerstvakantie voor kinderen; kinderen
      bezighouden in de herfstvakantie; mijn zoon van dertien vindt zich te oud voor het speelplein; zomerbar voor tieners van
      de jeugddienst; iets voor de klein mannen als 't school gedaan is in juni; wa moeten wij met ons gasten in de groot
      vakantie; week van 15 augustus gesloten en geen opvang; autistische zoon in de zomer met andere kinderen mee laten doen;
      knelpunt verlof ouders en schoolvakanties; papier voor de belastingen van de zomer van mijn kinderen; dagje bij de
      monitoren annuleren wegens ziek; in juli werken en een plek voor mijn kind om te spelen; waar kunnen de kinderen ravotten
      in augustus; vakantie en kinderen vervelen zich; kinderen bij animatoren in de vakantie; school acht weken dicht en
      kinderen alleen thuis; spelen onder toezicht in juli; plein met monitoren in de zomer; dag spelen met animatoren;
      animatoren`,
    fr: `plaine de vacances; garderie pendant les vacances; activités enfants vacances scolaires; garde en été; que faire des
      enfants en juillet; stage vacances enfants; inscription plaine de jeux vacances; neuf semaines de vacances et je n'ai
      que quatre semaines de congé; mes enfants s'ennuient en juillet`,
    en: `holiday playscheme; summer holiday childcare; activities for children in school holidays; who minds my kids in July;
      holiday club; summer play scheme registration; nine weeks of summer and only four weeks off; my boys are bored all July`,
    de: `Ferienbetreuung; Ferienprogramm Kinder; Kinder in den Sommerferien; Betreuung in den Osterferien; neun Wochen Ferien
      und ich habe nur vier Wochen Urlaub`,
    tr: `yaz tatili çocuk bakımı; tatilde çocuklar için etkinlik; okul tatilinde çocuğuma kim bakacak; dokuz hafta tatil var
      benim iznim yetmiyor`,
  },
  {
    need: 'Grabbelpas',
    why: 'The old name for day activities in the holidays; also SWAP for teenagers.',
    sheets: 'grabbelpas; swap',
    also: 'speelpleinwerking; atelierwerking; sportkamp',
    nl: `Grabbelpas; grabbelpas kopen; grabbelpas inschrijven; grabbelpasactiviteiten; grabbelboekje; losse activiteiten in de
      vakantie voor kinderen; knutselen in de vakantie; uitstap voor kinderen in de vakantie; dagactiviteit kinderen; roefel;
      roefeldag; pretpark met de jeugddienst; tienerpas; workshop kinderen vakantie; zwemmen met de speelpleinpas; grabbelpas
      verloren; plezante dingen doen in de vakantie; activiteitenpas kinderen; mijn dochter van tien wil op een losse dag naar
      een klimbos met de jeugddienst; boekje met uitstapjes per dag in de paasvakantie; dagje bowlen en cinema met andere
      kinderen van het dorp; met de bus naar een avonturenpark via de jeugddienst; pas met vignet voor vakantieactiviteiten; per
      activiteit inschrijven in plaats van heel de week; kookworkshop voor kinderen in de krokusvakantie; tiener wil gaan
      lasershooten in de vakantie met SWAP; stempels op de pas van de jeugddienst; wanneer verschijnt het boekje met uitstappen;
      schaatsen met kinderen van de gemeente; speurtocht in de herfstvakantie; met de pas een dagje mee op uitstap in het
      verlof; pas waarmee kinderen mee op uitstap gaan`,
    fr: `passe vacances enfants; activités à la journée pour enfants`,
    en: `holiday activity pass for kids`,
    de: `Ferienpass`,
    tr: `çocuk tatil etkinlik kartı`,
  },
  {
    need: 'sportkamp',
    why: 'Parents ask by sport and age; the sheet only says that the sports service runs camps.',
    sheets: 'sportkamp*; sportweek; omnisportkamp; kleuterkamp',
    also: 'speelpleinwerking; grabbelpas; tussenkomst kinderen vrijetijdsaanbod; naschoolse sport*',
    nl: `sportkamp; sportkampen; sportkamp paasvakantie; sportkamp zomer; omnisportkamp; kleutersportkamp; zwemkamp;
      voetbalkamp; danskamp; ponykamp; tenniskamp; turnkamp; avonturenkamp; sportweek voor kinderen; inschrijven sportkamp;
      sportkamp volzet; sportkamp voor kleuters; sportkamp vanaf 6 jaar; kind leren fietsen; leren zwemmen in de vakantie;
      zwemlessen voor mijn kind; watergewenning; mijn zoon wil op voetbalkamp; actief kamp voor tieners; dagkamp sport; prijs
      sportkamp; fiscaal attest sportkamp; wachtlijst sportkamp; onze zoon van acht wil een week lang ravotten met ballen en
      lesgevers; ze is vijf en wil een week turnen en dansen; vijf dagen van negen tot vier met een sportmonitor; ik zoek een
      week mountainbike voor mijn tiener; kleindochter wil leren duiken en zeilen in de paasvakantie; bengel zonder zwemdiploma
      een week in het water; klimmen en kajakken met leeftijdsgenoten in juli; racketweek; schaatskamp; rolschaats en skateweek;
      inschrijven voor de sportdienst opent maandag en is meteen vol; annuleren van de sportweek omdat mijn kind ziek werd;
      turntrui meegeven naar de sportweek; circus en dans kamp; een week badminton en unihockey; hij wil bewegen in de
      krokusvakantie; wielrennen week voor meisjes; ruiterweek; ponyweek; zijwieltjes eraf leren rijden; voor- en nabewaking op
      sportkamp; golfinitiatie week kinderen; omnisportweek; omnisport; weekje sporten in het verlof; een weekske sporten met
      andere kinderen; leren paardrijden in de vakantie; basketkamp; zwemmen en atletiek proberen in de herfstvakantie; sporten
      proberen in de vakantie`,
    fr: `stage sportif; camp de sport; stage de natation enfants; stage de foot; stage de vacances sport; une semaine de sport
      pour mon fils de huit ans`,
    en: 'sports camp; swimming camp; football camp for kids; sports week holidays; a week of ball games for my eight-year-old',
    de: `Sportcamp; Sportlager Kinder; Schwimmkurs Ferien`,
    tr: `spor kampı; yüzme kampı`,
  },
  {
    need: 'kamp of speelplein niet kunnen betalen',
    why: 'Parents tell that a child cannot go along; the title says "deelname aan het georganiseerde vrijetijdsaanbod".',
    sheets: `tussenkomst kinderen vrijetijdsaanbod; tegemoetkoming jeugdactiviteiten; kia-cheque; vakantietoelage
      -handicap; steun sport hobby`,
    also: 'socio-culturele participatie; uitpas; rap op stap; financiële steun -dringend*',
    nl: `kamp te duur; ik kan het kamp van mijn dochter niet betalen; scoutskamp betalen; Chirokamp te duur; bivak te duur; bivak
      betalen; kamp met de jeugdbeweging niet kunnen betalen; sportkamp te duur; tussenkomst kamp; korting kamp; terugbetaling
      kampgeld; kampgeld; kamptussenkomst; speelplein niet kunnen betalen; speelplein korting; goedkope vakantieopvang; goedkoop
      kamp; sociaal tarief speelplein; sociaal tarief kamp; mutualiteit betaalt deel van kamp terug; terugbetaling
      speelpleinwerking; kampattest; mijn kind mag niet mee op kamp want het kost te veel; alle kinderen gaan op kamp behalve de
      mijne; drie kinderen op kamp en geen geld; OCMW kamp betalen; attest kamp ziekenfonds; mijn dochter wil mee in de tent met
      de kapoenen maar dat kost 180 euro; leiding belde dat de bijdrage voor tien dagen Ardennen nog openstaat; drie welpen in
      huis en samen 500 euro voor de zomer; ik ben net werkloos en kan de zomerweken niet voorschieten; slaapzak rugzak en
      bottinnen kopen en dan nog die tien dagen betalen; papa weigert zijn helft van de zomeractiviteiten; de zomerrekening van
      het speelplein loopt op tot 300 euro; maatschappelijk werkster zei dat er een potje is voor kinderen in de zomer; mijn zoon
      liegt dat hij niet mee wil omdat hij weet dat ik blut ben; aanmaning van de jeugddienst voor onbetaalde speelpleindagen;
      formulier van de mutualiteit voor de tien dagen van de gidsen; ons manneke kan nie mee met de KSA want 't is te duur; wij
      leven van de ziekenkas en de jongens willen naar de sportweek; hoe krijg ik een stuk terug van de ponyweek; jeugdvakanties
      mutualiteit tegemoetkoming; bosklassen zomer slapen onbetaalbaar; sportkamp niet kunnen betalen`,
    fr: `camp trop cher; payer le camp scout; je ne peux pas payer le stage de vacances; intervention camp; réduction plaine
      de vacances; je ne peux pas avancer l'argent du camp louveteaux; trois enfants chez les scouts et pas d'argent pour
      l'été`,
    en: `cannot afford summer camp; help paying for camp; scout camp too expensive; discount playscheme; three kids in cubs
      and 500 euros for the summer, impossible`,
    de: `Ferienlager zu teuer; Zuschuss Ferienlager`,
    tr: `kamp parasını ödeyemiyorum; çocuk kampı yardımı`,
  },
  {
    need: 'goedkoop op vakantie',
    why: 'Families say that they have never been away; "Rap op Stap" and "sociale tarieven" mean nothing to them.',
    sheets: `rap op stap; reizen sociale tarieven; vakantietoelage -handicap; vakantieparticipatie; sociaal toerisme;
      iedereen vakantie`,
    also: 'socio-culturele participatie; steun sport hobby; uitpas; vakantietoelage',
    nl: `goedkoop op vakantie; goedkoop op reis; goedkope vakantie; vakantie met weinig geld; vakantie te duur; wij zijn nog
      nooit op vakantie geweest; wij kunnen ons geen vakantie veroorloven; ik wil eens weg met mijn kinderen maar heb geen geld;
      weekje zee goedkoop; weekje aan zee met de kinderen; er eens tussenuit; even weg van alles; weg met het gezin; vakantie
      alleenstaande ouder; reis leefloon; met een leefloon op vakantie; reizen aan sociaal tarief; sociale vakantie; sociaal
      toerisme; vakantie OCMW; Rap op Stap; Iedereen Verdient Vakantie; Steunpunt Vakantieparticipatie; vakantieparticipatie;
      vakantie boeken met verhoogde tegemoetkoming; goedkope vakantiewoning; goedkoop hotel; goedkoop verblijf in de Ardennen;
      gezinsvakantie met korting; vakantiekorting; reisbureau voor mensen met klein budget; kampeervakantie met weinig budget;
      groepsreis voor mensen in armoede; goesting in vakantie maar geen centen; vakantiebonnen; vakantietoelage; nooit weg uit
      ons appartement; de klasgenootjes vertellen over Spanje en de mijne zijn nog nooit verder geweest dan het park; één keer
      de zee zien met mijn kleinkinderen; na mijn chemo zou ik een paar dagen weg willen maar de spaarpot is leeg; veertien jaar
      geen valies meer gepakt; mijn man krijgt dialyse en we willen toch eens een midweek weg zonder veel kosten; drie nachten
      in een jeugdherberg met het gezin voor een klein prijsje; koffer staat al jaren op zolder want we hebben het niet breed;
      wij zijn met zes en een huisje in een park is niet te betalen; ik poets bij mensen thuis en reizen zit er niet in; wie kan
      mij helpen een goedkoop huisje te boeken; ik heb geen kredietkaart om een betaalbaar verblijf te reserveren; invalide en
      alleen toch eens een weekje eruit; bomma wil nog eens naar Blankenberge maar heeft een klein pensioen; caravan aan zee
      voor mensen met weinig inkomen; gezin in budgetbeheer wil drie dagen weg; onze kinderen hebben de zee nog nooit gezien;
      busreis naar Lourdes goedkoop voor weduwe; vakantie voor mantelzorgers betaalbaar; 'k zou wel ne keer weg willen maar 'k
      heb gin geld; eindelijk eens wat anders zien dan onze vier muren; ook eens op verlof willen maar te duur; op vakantie met
      een laag inkomen; vakantie laag inkomen; reis te duur voor ons; klein pensioen en eens een dagje weg; een dagje weg met
      weinig geld`,
    fr: `vacances pas chères; je n'ai pas d'argent pour partir en vacances; vacances à tarif social; partir à la mer pas cher;
      tourisme social; nous ne sommes jamais partis en vacances; séjour pour familles à petit budget; mes enfants n'ont jamais
      vu la mer; après ma maladie je voudrais partir quelques jours sans me ruiner`,
    en: `cheap holiday; we cannot afford a holiday; holiday with little money; low income holiday; seaside week for poor
      families; we have never been on holiday; my kids have never seen the sea; a few nights away for a family of six on
      benefits`,
    de: `günstiger Urlaub; kein Geld für Urlaub; Urlaub mit wenig Geld; Sozialtarif Ferien; meine Kinder haben noch nie das
      Meer gesehen`,
    tr: 'ucuz tatil; tatile gidecek param yok; dar gelirliler için tatil; çocuklarım hiç deniz görmedi',
  },
  {
    need: 'daguitstap met korting',
    why: 'Residents name the zoo, the sea or a theme park, and the price at the gate.',
    sheets: 'daguitstap*; rap op stap; reizen daguitstappen',
    also: 'uitpas; socio-culturele participatie; steun sport hobby',
    nl: `daguitstap; dagje uit; dagje uit met het gezin; uitstap met korting; goedkope uitstap; uitstapje met de kinderen;
      dagje zee; dagje pretpark; pretpark te duur; goedkope tickets pretpark; naar de zoo met korting; zoo te duur; dierentuin
      goedkoop; Plopsaland goedkoop; Bellewaerde korting; goedkoop met de trein op uitstap; daguitstap sociaal tarief; busreis
      daguitstap; uitstap voor gezin met weinig geld; wat kunnen we doen met de kinderen zonder veel geld; uitstap met een
      groep uit het sociaal huis; museum met korting; schoolreis met de hele familie; Pairi Daiza is onbetaalbaar met vier
      kinderen; mijn petekind verjaart en wil naar de olifanten; een dag met het gezin naar Planckendael zonder honderd euro
      kwijt te zijn; met een groep alleenstaande mama's een dag naar zee; tickets voor de achtbaan aan minder; voor de
      kinderen één keer een attractiepark in de zomer; Technopolis goedkoper; zeeaquarium korting; kasteel bezoeken met
      verminderde prijs; moemoe meenemen naar een bloementuin met laag inkomen; eendaagse met de autocar voor kleine beurzen;
      wie verkoopt die tickets aan 80 procent minder voor het pretpark; zaterdag eens weg met het gezin van de ziekenkas;
      subtropisch zwembad van een vakantiepark een dagje goedkoop; ne keer naar den beestenhof met de klein mannen; dagtocht
      naar Brussel met kansengroep`,
    fr: `excursion pas chère; sortie en famille pas chère; zoo à prix réduit; parc d'attractions trop cher; emmener mes
      enfants une journée au parc sans dépenser cent euros`,
    en: `cheap day out; day trip low income; cheap zoo tickets; discount theme park; day at the zoo with four kids is too
      expensive`,
    de: `günstiger Tagesausflug; Zoo Ermäßigung`,
    tr: `ucuz günübirlik gezi; indirimli hayvanat bahçesi`,
  },
  {
    need: 'knutselen en creatief atelier voor kinderen',
    why: 'Parents say knutselen, tekenen, kleien or "iets creatiefs"; the title says atelierwerking.',
    sheets: 'atelierwerking; atelier* -strijk*',
    also: 'grabbelpas; speelpleinwerking; cultuurcheque; kia-cheque',
    nl: `atelier; kinderatelier; knutselen; knutselclub; tekenles kinderen; tekenen en schilderen; kleien; pottenbakken
      kinderen; creatief atelier; creatieve namiddag voor kinderen; mijn dochter tekent graag; mijn zoontje is creatief en
      zoekt een hobby; circusatelier; kinderworkshop; woensdagnamiddag iets creatiefs; iets te doen voor kinderen op woensdag;
      expressie kinderen; muziekinitiatie; mijn dochter tekent de muren vol en wil les; schilderezel en verf
      zaterdagvoormiddag voor negenjarige; papier-maché en verven met een juf; mijn kleinkind is graag met klei en naald
      bezig; naailes voor kinderen; stripverhalen leren tekenen; iets met handen doen en niet sporten; poppenkast maken met
      kindjes; techniekclub solderen voor kinderen; wetenschapsclub kinderen; muzisch atelier kleuters; mijn zoon houdt niet
      van ballen maar van boetseren; koken en bakken met kinderen atelier; toneelspelen voor achtjarigen; jongleren leren en
      eenwieler; ouder en kind samen iets maken; digitale workshop kinderen coderdojo; plak en knipwerk woensdag`,
    fr: `atelier créatif enfants; bricolage enfants; cours de dessin enfants`,
    en: `craft workshop for children; art class for kids; creative workshop`,
    de: `Kreativwerkstatt Kinder; Malkurs Kinder`,
    tr: `çocuk el işi atölyesi; çocuklar için resim kursu`,
  },
  {
    need: 'animator of monitor worden',
    why: 'Youngsters say "moni", "leiding" and "cursus"; nobody says kadervorming.',
    sheets: 'kadervorming; animator*',
    also: 'vorming trainers begeleiders; speelpleinwerking; vrijwilligerswerk; stage',
    nl: `kadervorming; animator worden; moni worden; monitor speelplein; animatorcursus; cursus animator; hoofdanimator;
      attest animator; monitorencursus; cursus leiding; leiding scouts opleiding; brevet animator; cursus terugbetaald;
      terugbetaling animatorcursus; cursusgeld jeugdwerk; instructeur jeugdwerk; jobstudent speelplein; ik ben zestien en wil
      op kamp begeleiden; IC-cursus; leidersweekend; mijn dochter is vijftien en wil later de kleintjes begeleiden in juli;
      hoe krijg ik dat papiertje om op het speelplein te werken; vrijwilligersvergoeding voor begeleiders van de zomer; ik wil
      in de zomer met kinderen werken als student; leiding zijn bij de kapoenen en een vorming volgen; cursusweek met
      overnachting voor jonge begeleiders; factuur van mijn basiscursus indienen bij de gemeente; vijftig uur stage voor mijn
      attest jeugdwerk; animator gezocht; moni; EHBO voor leiders van de jeugdbeweging; speelpleinleider worden; krijg ik mijn
      cursusgeld terug van de gemeente als ik leider ben; hoofdleiding vorming; vanaf welke leeftijd mag je begeleiden op het
      speelplein`,
    fr: `devenir animateur; formation animateur remboursement; brevet d'animateur`,
    en: `become a youth leader; youth worker training refund; camp counsellor course`,
  },
];
