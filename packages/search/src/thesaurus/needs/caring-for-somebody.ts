import type { Need } from '../need.ts';

/** What relatives ask who care for somebody at home: money, rest, dementia, and a place for a day or a month. */
export const CARING_FOR_SOMEBODY: readonly Need[] = [
  {
    need: 'mantelzorgpremie',
    why: 'Relatives do not call themselves mantelzorger: they wash their mother each day and ask whether that pays.',
    sheets: 'mantelzorgpremie; premie mantelzorg*; thuiszorgtoelage; thuiszorgpremie',
    also: 'premie thuisverzorging; zorgbudget zwaar; mantelzorger*; zorgpremie',
    nl: `mantelzorgpremie; mantelzorgtoelage; premie mantelzorg; mantelzorger; mantelzorg aanvragen; mantelzorg geld;
      thuiszorgpremie; thuiszorgtoelage; vergoeding voor zorgen voor moeder; krijg ik iets als ik voor mijn ouders zorg; ik
      zorg voor mijn zieke vrouw; ik zorg elke dag voor mijn moeder; ik verzorg mijn vader thuis; ik was en kleed mijn
      moeder; mijn man heeft een beroerte gehad en ik zorg voor hem; ik zorg voor mijn gehandicapte zoon; ik verzorg elke
      dag mijn buurvrouw; ik help mijn oude buur; ik ben minder gaan werken om mijn moeder te verzorgen; mijn zus zorgt voor
      ons ma; geld voor thuisverzorging; premie thuiszorg; toelage voor het verzorgen van een bejaarde; betaald worden om
      voor familie te zorgen; krijg je geld als je thuis iemand oppast; premie van de gemeente voor wie een zieke verzorgt;
      mantelzorger erkenning; attest mantelzorger; wanneer krijg ik mijn mantelzorgpremie; mantelzorgpremie formulier;
      hoeveel bedraagt de mantelzorgpremie; zorgen voor partner met dementie premie; mijn kindje is zwaar ziek en ik zorg
      thuis; hulpbehoevend familielid thuis verzorgen; zieke ouders thuis houden vergoeding; voor mijn schoonmoeder zorgen;
      nonkel verzorgen; premie voor verzorging aan huis; thuis zorgen in plaats van rusthuis geld; loon voor zorgen voor
      familie; elke morgen rijd ik voor mijn werk naar vader om hem te wassen en eten te geven, staat daar iets tegenover;
      ik ben halftijds beginnen poetsen om bij mijn zieke vrouw te zijn en we komen tekort; ons ma haar been is afgezet en
      ik doe alles voor haar; ik ben de dochter die alle dagen over den vloer komt bij moemoe; mijn broer heeft een
      hersenletsel en ik verschoon hem; ze zeggen dat ge van 't stad iets trekt als ge uw ouders oppast; mijn schoonvader is
      bedlegerig en ik draai hem drie keer per nacht; maandelijkse premie van 25 euro voor verzorging van mama; loonverlies
      omdat ik voor mijn kankerzieke man zorg; op wiens rekening komt de zorgvergoeding; ik ben verpleegster en verzorg in
      mijn vrije tijd mijn tante gratis; ik kook was en strijk voor mijn blinde buur, telt dat; de huisarts moet mijn
      premieformulier tekenen; katz score nodig voor thuiszorgtoelage; stopt de toelage als mijn moeder wordt opgenomen;
      mijn zuster overleden, laatste maanden zorgpremie nog te krijgen; ik zorg voor twee ouders tegelijk; beloning voor
      verzorgers; we zijn met vier kinderen die om de beurt helpen, wie krijgt de premie; onze demente vader thuis houden in
      plaats van in een home en daar iets voor krijgen; mantelzorg waardering cadeaubon; ik was en kleed mijn man met
      parkinson al jaren; al jaren mijn man wassen en aankleden, een centje krijgen; koken en poetsen voor mijn
      gehandicapte buurman zonder iets te vragen; mijn nicht helpt mij met alles, kan zij een vergoeding krijgen;
      iemand helpt mij elke dag gratis, kan die iets krijgen; waardering in geld voor wie voor een zieke zorgt; sinds
      het ongeval zorg ik voltijds voor mijn vriend; voltijds zorgen voor een zieke en daar geld voor krijgen; betaalt
      iemand mij voor het zorgen`,
    fr: `prime aidant proche; je soigne ma mère à la maison; aidant proche; prime de la commune pour s'occuper d'un malade;
      reconnaissance aidant proche; être payé pour s'occuper de ses parents; je lave mon père chaque matin avant le travail;
      je travaille à mi-temps pour soigner mon mari malade`,
    en: `carer's allowance; informal carer; I look after my mother at home; money for caring for a relative; family
      caregiver premium; I wash and feed my father every day before work; I went part-time to look after my sick wife;
      premium for taking care of a sick family member; carer's allowance from the town; money for looking after my
      sick mother; I look after my disabled husband at home`,
    de: `Prämie für pflegende Angehörige; ich pflege meine Mutter zu Hause; Pflegegeld Angehörige; ich wasche meinen Vater
      jeden Morgen; weniger Arbeit um die kranke Frau zu pflegen`,
    tr: `hasta bakım parası; anneme evde bakıyorum; bakıcı yardımı aile; yaşlı yakınıma bakıyorum; her sabah babamı
      yıkıyorum; hasta eşime bakmak için yarım gün çalışıyorum`,
  },
  {
    need: 'inwonende ouder',
    why: 'A premium for who takes a parent into the own house: residents tell that mother has come to live with them.',
    sheets: 'premie inwonende ouder; thuisverzorging inwonende',
    also: 'mantelzorgpremie; zorgwonen; thuiszorgtoelage',
    nl: `inwonende ouder; inwonende grootouder; premie inwonende ouder; mijn moeder woont bij ons in; ons moeder komt bij
      ons wonen; bomma woont bij ons en ik verzorg haar; vader in huis genomen; schoonmoeder in huis nemen; mijn grootmoeder
      woont bij mij en is hulpbehoevend; opa inwonend verzorgen; ouders bij kinderen inwonend premie; toelage
      thuisverzorging; premie thuisverzorging ouder; geld voor inwonende bejaarde; inwonende moeder van 82; we hebben ons pa
      bij ons gepakt; inwonende bejaarde ouder belasting premie; ik heb mijn ouders in huis en verzorg ze; mindervermogende
      ouder in huis; grootouder thuis verzorgen; premie voor wie zijn ouders in huis neemt; mijn mama ingetrokken bij ons;
      bejaarde vader bij ons ingetrokken; moemoe slaapt sinds nieuwjaar in onze logeerkamer en ik verzorg ze; we hebben ons
      ma bij ons in huis gepakt na haar beroerte; mijn schoonpa van 87 is bij ons gedomicilieerd en kan niets meer; vader
      heeft zijn huis verkocht en slaapt nu in ons bureau; ik heb mijn hulpbehoevende vader op mijn adres staan; geeft de
      gemeente iets als mijn ouders onder ons dak leven; ons pepe eet mee en slaapt hier en ik was hem; mijn grootmoeder van
      91 staat op onze gezinssamenstelling; ik heb mijn demente moeder in de kamer van mijn zoon gelegd; drie generaties
      onder een dak en oma is invalide; premie omdat grootva bij ons op kamers woont; oma is van de serviceflat terug naar
      ons gekomen; schoonouders die intrekken en ziek zijn, toelage; zorgbehoevende vader onder hetzelfde dak; grootouders
      ten huize verzorgd, vergoeding; attest van inwoning voor zorgtoelage ouder; vader vanuit Marokko bij ons in huis en
      bedlegerig; mijn man zijn moeder woont in en heeft dag en nacht hulp nodig; wij hebben den bompa in huis, trekken we
      daar iets voor; inwonende tante telt die mee voor de ouderpremie; opa woont bij zijn kleindochter in;
      grootmoeder woont in bij haar kleinkinderen en heeft veel hulp nodig; kleinkind verzorgt inwonende grootouder;
      mijn moeder is bij mij ingetrokken omdat ze niet meer alleen kan; ouder bij ons ingetrokken, bestaat daar steun
      voor; bomma slaapt in onze logeerkamer en wij verzorgen haar`,
    fr: `ma mère habite chez nous; prime parent à charge; s'occuper d'un parent qui vit chez soi; grand-mère dort dans notre
      chambre d'amis et nous la soignons; beau-père de 87 ans domicilié chez nous`,
    en: `my mother lives with us and needs care; premium for parent living with you; took my father into our home;
      grandmother sleeps in our spare room and we care for her; father-in-law of 87 registered at our address`,
    de: `meine Mutter wohnt bei uns; Prämie für pflegebedürftige Eltern im Haus; Oma schläft in unserem Gästezimmer und wir
      pflegen sie`,
    tr: 'annem bizimle yaşıyor bakıyorum; evde yaşayan anne baba yardımı; kayınpederim bizde kalıyor ve bakıma muhtaç',
  },
  {
    need: 'rust voor mantelzorgers',
    why: 'Carers who are worn out ask for rest or leave, not for money.',
    sheets: 'mantelzorg* -mantelzorgpremie',
    also: 'oppas huis; kortverblijf; dagopvang ouderen; dagverzorgingscentrum; psychosociale; gezinszorg',
    nl: `mantelzorger overbelast; ik kan niet meer zorgen voor mijn man; de zorg wordt te zwaar voor mij; uitgeput van het
      zorgen; ik ben doodop van voor mijn moeder te zorgen; ik slaap niet meer door de zorg voor mijn vader; ondersteuning
      mantelzorgers; mantelzorgondersteuning; mantelzorger zoekt ontlasting; praatcafe mantelzorg; mantelzorgverlof;
      zorgverlof; tijdskrediet om voor moeder te zorgen; palliatief verlof; verlof om voor zieke ouder te zorgen;
      respijtzorg; even vrijaf als mantelzorger; iemand die mijn zorg overneemt; ik kan nooit eens weg door mijn zieke man;
      ik sta er alleen voor met mijn zieke man; broers en zussen helpen niet mee; ik heb geen leven meer door te zorgen;
      jonge mantelzorger; ik ben 15 en zorg voor mijn zieke mama; combinatie werk en zorg voor ouders; voor mijn vrouw
      zorgen lukt mij niet meer; zorg te zwaar; uitgeput door de zorg; sinds zijn beroerte ben ik dag en nacht bezig en mijn
      eigen rug is kapot; ik heb in drie jaar geen avond vrij gehad; mijn broer laat mij opdraaien voor al het werk met ma;
      ik snauw tegen mijn zieke vrouw en dan heb ik spijt; ik wil eens naar zee maar hij kan niet zonder mij; 't is te veel,
      heel den dag achter ons pa lopen; wie neemt het van mij over voor een weekendje; mijn vriendinnen zie ik nooit meer
      omdat moeder mij altijd nodig heeft; werken en daarna nog bij vader binnenspringen, ik hou het niet vol; ik ga eraan
      kapot, dat verzorgen; student en thuis voor mijn mama met ms moeten zorgen; ik voel me schuldig als ik moemoe een dag
      niet bezoek; mag ik van mijn baas thuisblijven voor mijn stervende moeder; thematisch verlof medische bijstand; rva
      uitkering zorgverlof; vlaams zorgkrediet; mijn vader schreeuwt naar mij en ik verzorg hem toch; iemand die mij als
      verzorger begrijpt; ontmoeting voor mensen die een zieke partner verzorgen; cursus tillen voor wie thuis zorgt; dag
      van de mantelzorg; adempauze voor verzorgers; ik verwaarloos mijn eigen kinderen door de zorg voor ma; overspannen van
      de zorg voor mijn gehandicapte zoon`,
    fr: `aidant proche épuisé; congé aidant proche; je n'en peux plus de m'occuper de mon mari; soutien aux aidants; répit;
      mon frère me laisse tout faire avec maman; je n'ai plus eu une soirée libre depuis trois ans; crédit-soins`,
    en: `carer exhausted; respite for carers; carer leave; I cannot cope caring for my husband; support for carers; no free
      evening in three years of caring; my brother leaves all the care to me; time off work to care for a parent`,
    de: `pflegende Angehörige überlastet; Pflegeurlaub; ich kann nicht mehr pflegen; mein Bruder lässt mich mit der Pflege
      allein; Auszeit von der Pflege`,
    tr: `bakım veren yoruldu; bakım izni; eşime bakamıyorum artık; üç yıldır bir akşam bile dinlenemedim; kardeşim annemin
      bakımına yardım etmiyor`,
  },
  {
    need: 'oppas bij zieke of oudere',
    why: 'Somebody to sit with the patient for some hours; residents call it a babysit for their mother.',
    sheets: 'oppas huis; oppasdienst; oppas -kinderen -kinderopvang',
    also: 'zorgnetwerk; mantelzorger*; dagopvang ouderen; dagverzorgingscentrum; gezinszorg',
    nl: `oppas aan huis; oppasdienst; oppas voor bejaarden; babysit voor mijn moeder; babysit voor ons vader met dementie;
      nachtoppas; iemand die 's nachts bij mijn moeder blijft; nachtzorg; waken bij een zieke; ziekenoppas; ik kan mijn man
      geen uur alleen laten; mijn vader mag niet alleen thuis blijven; iemand om gezelschap te houden; gezelschapsdame; ik
      moet zelf naar de dokter en kan mijn vrouw niet alleen laten; een paar uurtjes toezicht; iemand die een oogje in het
      zeil houdt; oppas voor kind met een handicap; oppas voor mijn gehandicapte dochter; oppas ziekenfonds prijs; oppas bij
      mijn zieke man als ik naar een feest moet; vrijwilliger die op mijn moeder let; even buitenshuis kunnen zonder mijn
      zieke man; mijn verwarde man loopt weg als ik even naar de winkel ben; ik moet naar het oudercontact en mijn man mag
      niet alleen zijn; zondag is het eerste communie en wie blijft er bij moemoe; mijn kapper duurt twee uur en mijn vrouw
      met alzheimer kan niet mee; iemand die met vader kaart terwijl ik naar de winkel ga; wie past er op ons bomma;
      waakster; 's nachts is hij onrustig en ik moet om zes uur op; zitten bij een zieke; een student die bij mijn oma komt
      zitten; mijn man krijgt aanvallen en er moet altijd iemand in huis zijn; kan er iemand van acht tot twaalf bij mijn
      verlamde vrouw blijven; mijn zoon met epilepsie is 15 en ik wil eens gaan eten met mijn man; thuisoppas bij een
      oudere; waken bij moeder de nacht na haar operatie; gezelschap bij een blinde die alleen zit als de dochter werkt; ik
      heb zelf een onderzoek in het hospitaal en niemand bij hem; babysitter voor volwassenen; vrijwilligster van de
      ziekenkas die komt zitten; uurprijs oppas overdag en nacht; hoe lang op voorhand oppas aanvragen; even weg naar een
      begrafenis en mijn demente vader kan niet mee; als er iemand bij hem zit kan ik naar de kerk; gaan zwemmen en een
      vervanger aan het ziekbed; zus komt niet en 'k kan ons ma geen minuut uit het oog laten`,
    fr: `garde-malade; garde de nuit; quelqu'un pour rester avec ma mère; surveillance d'une personne âgée à domicile;
      quelqu'un pour rester deux heures près de mon mari pendant mon rendez-vous; baby-sitter pour adulte malade`,
    en: `sitter for elderly; someone to sit with my mother; night sitter; I cannot leave my husband alone; someone to sit
      with my husband while I go to the hairdresser; overnight sitter for a sick parent`,
    de: `Betreuung zu Hause stundenweise; Nachtwache; jemand der bei meiner Mutter bleibt; jemand der zwei Stunden bei
      meinem Mann bleibt`,
    tr: 'yaşlı refakatçi; annemi yalnız bırakamıyorum; gece bakıcısı; randevuma giderken eşimin yanında kalacak biri',
  },
  {
    need: 'dementie',
    why: 'The first signs are told, not the diagnosis: lost keys, wandering about, the same question ten times.',
    sheets: 'dementie*',
    also: 'mantelzorger*; dagopvang ouderen; dagverzorgingscentrum; oppas huis; psychosociale',
    nl: `dementie; dement; alzheimer; jongdementie; seniel; een kindse bejaarde; vergeetachtig; geheugenverlies;
      geheugenproblemen; geheugenkliniek; mijn moeder vergeet alles; ons ma vraagt altijd hetzelfde; ons vader herkent ons
      niet meer; mijn vader loopt verloren; bomma dwaalt rond op straat; oma vindt de weg naar huis niet meer; mijn man weet
      niet meer welke dag het is; mijn vrouw is in de war; verward; mijn moeder legt haar sleutels in de frigo; portemonnee
      altijd kwijt; mama beschuldigt ons van stelen; mijn vader rijdt nog met de auto en is dement; begint te dementeren;
      diagnose alzheimer gekregen; wat nu na de diagnose dementie; omgaan met dementie; agressief door dementie; praatcafe
      dementie; dementieconsulent; familiegroep dementie; ik denk dat ik dement word; vroege dementie; moeder kan niet meer
      alleen wonen door dementie; 's nachts rondlopen bejaarde; mijn zus verzorgt dementerende ouders; moemoe staat om drie
      uur 's nachts aangekleed aan de voordeur; mijn man steekt zijn boterhammen in de wasmachine; ze noemt mij met de naam
      van haar dode zus; onze buurvrouw belt vijf keer per dag aan om te vragen welke dag het is; vader heeft drie keer
      dezelfde factuur betaald en vindt zijn bankkaart niet; ze denkt dat haar moeder nog leeft; ons pa vindt de wc in zijn
      eigen huis niet; 't hoofdje van ons ma is niet meer goed; hij weet niet meer hoe de koffiezet werkt; nonkel is achter
      zijn stuur verdwaald tot in Frankrijk; politie bracht mijn vader in pyjama thuis; ze verstopt geld in de broodtrommel
      en zegt dat de kuisvrouw gestolen heeft; hij wordt kwaad als ik hem verbeter; mijn vrouw is 54 en kan niet meer op
      namen komen; ben ik vergeetachtig of is het meer; test bij de huisarts klok tekenen; praten met iemand wiens vrouw het
      geheugen kwijt is; schaamte over mijn dementerende man; kleinkinderen uitleggen waarom oma vreemd doet;
      dementievriendelijke gemeente; lewy body; vasculaire dementie; sundowning; expertisecentrum dementie; hoe neem ik mijn
      vader zijn autosleutels af; dolen en weglopen; ze herhaalt zich de hele tijd`,
    fr: `démence; Alzheimer; ma mère perd la mémoire; mon père se perd; elle oublie tout; confus; mon père sort la nuit en
      pyjama; ma femme ne reconnaît plus nos enfants; elle range ses clés dans le frigo`,
    en: `dementia; Alzheimer; my mother forgets everything; memory problems; my father gets lost; my father wanders at night
      in pyjamas; my wife no longer recognises our children; she asks the same question ten times`,
    de: `Demenz; Alzheimer; meine Mutter vergisst alles; mein Vater irrt nachts im Schlafanzug umher; sie fragt zehnmal
      dasselbe`,
    tr: `bunama; alzheimer; annem her şeyi unutuyor; demans; babam gece pijamayla dışarı çıkıyor; annem çocuklarını
      tanımıyor`,
  },
  {
    need: 'dagopvang ouderen',
    why: 'Relatives ask for a place where father can go during the day, as children go to a crèche.',
    sheets: 'dagopvang ouder*; dagverzorgingscentrum; dagverzorging; dagcentrum ouder*',
    also: 'kortverblijf; lokaal dienstencentrum; oppas huis; woonzorgcentrum -borgstelling -financiële -tussenkomst',
    nl: `dagopvang voor ouderen; dagopvang bejaarden; dagverzorging; dagverzorgingscentrum; dagcentrum; dagcentrum voor
      dementerenden; dvc; dagopvang dementie; opvang overdag voor mijn vader; opvang voor bomma als ik ga werken; overdag
      ergens naartoe kunnen; mijn moeder kan niet alleen thuis blijven als ik werk; ik moet gaan werken en mijn vader kan
      niet alleen blijven; creche voor bejaarden; enkele dagen per week overdag in het rusthuis; enkel overdag naar het
      rusthuis; 's avonds terug naar huis; opvang voor bejaarde ouder tijdens de werkuren; iets voor mijn man overdag zodat
      ik rust heb; gezelschap overdag voor mijn moeder; daginvulling bejaarden; wat kost dagopvang per dag; busje dat
      bejaarden ophaalt voor dagopvang; dagopvang na beroerte; dagopvang parkinson; overdag toezicht op mijn moeder; ons pa
      zit heel de dag alleen; zorgen overdag buitenshuis; collectieve autonome dagopvang; inschrijven dagverzorging; ik sta
      in het onderwijs en kan ons ma van acht tot vier niet achterlaten; hij ligt hele dagen in de zetel te slapen en ik wil
      dat hij eens onder de mensen komt terwijl ik werk; moemoe tijdens de week overdag ergens brengen en 's avonds weer
      thuis slapen; drie dagen per week is mijn vrouw weg en de andere dagen zorg ik zelf; crèche maar dan voor mijn papa;
      tussen de middag mee-eten en knutselen in het dagcentrum; kan het busje vader aan de deur ophalen om negen uur;
      overdag bezig gehouden en gewassen; wat neem je mee naar de dagopvang; een dag proberen in het dagverzorgingscentrum;
      zaterdag open dagcentrum bejaarden; dagprijs en vervoer; mijn baas wil dat ik weer voltijds kom en wie let dan op
      moeder; ze komt rond zes uur terug van het centrum; plek voor vader na revalidatie maar niet om te slapen; mijn man
      van 63 met jongdementie heeft bezigheid nodig overdag; opvangplek als de mantelzorger werkt; 's morgens brengen 's
      avonds halen; ontlasting overdag; daghuis; noaberhuis; dagje weg voor demente partner; nieuwe bezoeker dagverzorging
      intake; een dag per week ergens waar ze haar wassen en eten geven; schoonmoeder een paar dagen per week laten
      verzorgen; overdag verzorgd en 's avonds terug thuis; ergens waar ze overdag op hem letten terwijl ik werk`,
    fr: `accueil de jour personnes âgées; centre de jour pour ma mère; garderie pour personnes âgées; accueil de jour
      Alzheimer; déposer ma mère le matin et la reprendre le soir; je travaille à temps plein et mon père ne peut rester
      seul la journée`,
    en: `day care for elderly; day centre for my father; somewhere for my mother during the day; adult day care; drop off my
      mother in the morning and fetch her in the evening; I work full-time and father needs company in the day`,
    de: 'Tagespflege; Tagesbetreuung für Senioren; Tageszentrum; meine Mutter morgens bringen und abends abholen',
    tr: `yaşlılar için gündüz bakımevi; gündüz bakım merkezi; babam gündüz yalnız kalamıyor; annemi sabah bırakıp akşam
      almak`,
  },
  {
    need: 'kortverblijf',
    why: 'A stay of some weeks; residents say "a month in the rest home while we are on holiday" or "to get well after hospital".',
    sheets: 'kortverblijf; herstelverblijf',
    also: 'crisisopvang ouderen; dagopvang ouderen; woonzorgcentrum -borgstelling -financiële -tussenkomst; mantelzorger*',
    nl: `kortverblijf; kort verblijf bejaarden; centrum voor kortverblijf; tijdelijk in het rusthuis; tijdelijk verblijf
      rusthuis; tijdelijk enkele weken in een rusthuis verblijven; maar voor een maand tijdelijk in het woonzorgcentrum; wij
      gaan op reis wie zorgt voor ons moeder; wij willen met verlof maar vader kan niet alleen blijven; vakantie van de
      mantelzorger; vakantieopvang voor bejaarde; herstelverblijf; hersteloord; herstellen na operatie; revalideren na
      heupbreuk; mag uit het ziekenhuis maar kan nog niet naar huis; ontslagen uit het ziekenhuis en niet alleen kunnen
      wonen; mijn moeder brak haar heup en kan nog niet naar huis; de kliniek stuurt mijn vader naar huis en het gaat niet;
      tijdelijke opname; tijdelijke opvang oudere; logeren in een rusthuis; ik word zelf geopereerd en mijn man moet ergens
      naartoe; nachtopvang bejaarden; enkel 's nachts opvang voor mijn vader; hoelang mag je in kortverblijf blijven; 60
      dagen rusthuis; prijs kortverblijf per dag; kortverblijf reserveren; cvk; even op adem komen en mijn vrouw ergens
      laten verblijven; ouderen logeerbed; zorghotel; zorgherstel; wij vliegen in juli twee weken naar Spanje en opa kan
      nergens heen; op de sociale dienst van het hospitaal zeggen ze dat ma maar drie weken in een home moet tot ze weer kan
      stappen; mijn keuken en badkamer liggen open door de verbouwing, waar kan vader zolang logeren; na zijn knieprothese
      kan hij niet op een appartement zonder lift; ik moet zelf geopereerd aan mijn voet en kan mijn man zes weken niet
      tillen; er is geen bed meer in de revalidatie; een paar nachten per week elders slapen; enkele weken proberen hoe een
      rusthuis is; uitzieken na longontsteking; aansterken; enkel maar voor de maand augustus een kamer; we gaan trouwen in
      Italie en moemoe kan niet mee; mijn zus heeft ons pa heel de zomer in huis en is bekaf; kortopname; vakantiekamer in
      een home; logies voor zieke partner; binnenkort ontslag met gebroken bekken en ik woon alleen op het derde; mag ik hem
      zondag komen ophalen als het verlof voorbij is; wat kost veertien dagen logeren; na de chemo even bekomen in een
      zorgverblijf; voorlopig opgenomen worden en later naar huis; ons bomma een weekske binnen; herstelkuur aan zee; hotel
      met verpleging; verblijf tussen ziekenhuis en thuis; uit het ziekenhuis maar nog niet naar huis kunnen; een
      maand herstellen met verzorging na het ziekenhuis; op adem komen terwijl iemand anders voor moeder zorgt; wie
      pakt ons moe een maand zodat ik kan rusten; als mantelzorger even weg en vader ergens laten logeren; ik breng al
      jaren mijn vrouw naar bed en wil een week weg; een week naar zee en iemand die mijn zieke man overneemt;
      nachtverzorging zolang mijn zus ziek is; twee weken in een home omdat wij op reis gaan; moeder tijdelijk in een
      home zetten; zolang de mantelzorger ziek is ergens dag en nacht verblijven; nieuwe knie of heup en mijn vrouw
      met dementie kan niet alleen thuis blijven; zelf geopereerd worden en niemand voor mijn zieke man thuis;
      revalideren voor hij naar huis mag; voor het eerst een week naar zee en mijn zieke vrouw kan niet mee; week naar
      het buitenland en vader kan niet alleen blijven`,
    fr: `court séjour; court séjour maison de repos; accueil temporaire personne âgée; convalescence après hôpital; nous
      partons en vacances et maman ne peut rester seule; deux semaines en maison de repos pendant nos vacances; ma mère sort
      de l'hôpital et ne peut pas encore rentrer`,
    en: `short stay care home; respite stay; temporary nursing home; convalescence after hospital; who looks after my mother
      during our holiday; two weeks in a care home while we are abroad; discharged but not ready to go home alone`,
    de: `Kurzzeitpflege; vorübergehend ins Altersheim; Genesung nach Krankenhaus; zwei Wochen ins Heim während unseres
      Urlaubs; entlassen aber noch nicht fit für zu Hause`,
    tr: `geçici huzurevi; kısa süreli bakım; hastaneden sonra bakım yeri; tatildeyken anneme kim bakar; tatil boyunca iki
      hafta huzurevi; taburcu oldu ama eve dönemiyor`,
  },
  {
    need: 'crisisopvang ouderen',
    why: 'Something sudden: the carer dies or goes to hospital and the old person cannot stay alone tonight.',
    sheets: 'crisisopvang ouderen; crisisopvang zorgbehoevende; noodopvang ouderen',
    also: 'kortverblijf; crisisopvang -nachtopvang; tijdelijke huisvesting; woonzorgcentrum -borgstelling -financiële -tussenkomst',
    nl: `crisisopvang ouderen; crisisopvang bejaarden; noodbed bejaarden; noodopvang oudere; crisisbed voor een bejaarde;
      dringend opvang voor mijn vader; dringend een bed in een rusthuis; mijn moeder kan vanavond niet alleen blijven;
      direct plaats nodig voor bejaarde; mijn vader die voor mama zorgde is plots gestorven; mijn moeder is opgenomen in het
      ziekenhuis en vader kan niet alleen; enige mantelzorger in het ziekenhuis; papa kan niet voor zichzelf zorgen en mama
      is plots overleden; brand bij bejaarde ouders; huis van bejaarde onbewoonbaar verklaard; hulpbehoevende bejaarde
      zonder dak; oude mensen plots zonder verzorging; seffens opvang nodig voor bomma; spoedopname rusthuis; plotse opvang
      dementerende; ik kan niet meer voor hem zorgen en er moet vandaag nog opvang zijn; oudere in nood opvang; bejaarde
      buurvrouw in crisis; mantelzorger valt weg; mantelzorger plots ziek; oude buurman kan niet alleen thuis blijven
      vannacht; spoedopvang ouderen; bejaarde mishandeld thuis weghalen; ouderenmishandeling; de ambulance is net met mijn
      moeder weg en vader met alzheimer zit hier alleen; mijn zus die voor ma zorgde ligt op intensieve; er is brand geweest
      bij grootvader en hij staat in zijn pyjama op straat; het is vrijdagavond en niemand kan bij hem blijven; politie vond
      een verwarde man van 85 en zoekt een bed; de buurvrouw van 90 ligt in haar vuil en haar zoon is gearresteerd; onze
      dementerende tante kan niet meer terug naar huis vannacht; mijn schoonbroer slaat mijn moeder van 80 en zij moet er
      weg; verzorger is dood gevallen; zonder verwarming en 88 jaar, water in huis; per direct een noodplaats; overbrugging
      tot er een rusthuisbed is; vandaag nog een bed want het gaat echt niet meer; op staande voet een plaats voor ons pa;
      al vijf rusthuizen gebeld en nergens plek vandaag; spoedarts wil hem naar huis sturen en daar is niemand; hulpverlener
      zoekt noodbed voor bejaarde; vannacht geen verzorging want de thuiszorg viel weg; wie neemt een zieke oude vrouw op in
      het weekend; urgent bed zorgbehoevende; plots helemaal alleen na een ongeluk van haar man; instorting dak bij oud
      koppel; mijn man kreeg een herseninfarct en hij verzorgde zijn moeder; vader moet direct ergens terecht want
      moeder is binnengebracht; ons ma is met de ambulance weg en ons va kan niet alleen blijven; zorgende partner
      plots opgenomen, waar met de zieke man vannacht; de man die mij verzorgt is deze nacht overleden en ik kan niet
      uit mijn bed; wie mij verzorgde is plots gestorven; brand of ontploffing in het huis van mijn hulpbehoevende
      ouders; hulpbehoevende ouders kunnen niet meer in hun huis, waar worden ze nu verzorgd; oma moet vandaag nog
      ergens binnen; spoedopname in een rusthuis; dringend een bed voor een oude mens omdat de verzorger wegvalt`,
    fr: `accueil de crise personne âgée; place d'urgence maison de repos; mon père ne peut pas rester seul ce soir;
      l'ambulance a emmené ma mère et mon père dément reste seul; plus de lit et il faut une place aujourd'hui`,
    en: `emergency care for elderly; urgent bed in care home; my father cannot stay alone tonight; carer suddenly in
      hospital; ambulance took my mother and father with dementia is alone tonight; need a bed for my grandmother today`,
    de: `Notaufnahme Pflegeheim; dringend Pflegeplatz; Krisenbetreuung Senioren; Krankenwagen hat meine Mutter geholt und
      der demente Vater ist allein`,
    tr: `yaşlılar için acil bakım; acil huzurevi yeri; babam bu gece yalnız kalamaz; annemi ambulans aldı babam yalnız kaldı
      bu gece`,
  },
];
