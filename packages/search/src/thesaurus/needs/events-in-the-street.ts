import type { Need } from '../need.ts';

/** What residents, clubs and showmen ask when something takes place in the street or draws a crowd. */
export const EVENTS_IN_THE_STREET: readonly Need[] = [
  {
    need: 'evenement aanmelden',
    why: 'Residents ask "mag dat?" and which permits they need; the counter gathers them all.',
    sheets: 'evenementenloket; evenement* melding; evenement* aanvraag; aanvraag evenement',
    also: `manifestatie*; evenementenmateriaal; tijdelijk parkeerverbod; signalisatievergunning; sterke drank
      manifestaties`,
    nl: `evenement organiseren; evenement aanvragen; evenement melden; evenementenloket; evenementenformulier;
      evenementendossier; toelating voor een evenement; vergunning festival; optreden buiten; muziek buiten spelen op een feest;
      hoe luid mag de muziek op ons feest; geluidsnorm fuif; kermis in de wijk; optocht; stoet; processie; fakkeltocht;
      eetfestijn met tent; barbecue op het plein; halloweentocht; wandelzoektocht; quiz organiseren vergunning; straat afzetten;
      straat afsluiten voor een feest; verkeer omleiden voor een koers; brandweer evenement; verzekering evenement; hoeveel
      weken op voorhand evenement melden; trouwfeest in de tuin met tent; privéfeest met 300 man; mag ik een groot feest geven
      in mijn wei; overnachten met een groep op een weide; paaseierenraap; ballonnen oplaten; met tachtig mensen achter een
      trommel door het dorp trekken; onze jeugdbeweging wil een zeepkistenrace de helling af; ik wil een openluchtfilm tonen op
      het grasplein; tent van twintig op tien in onze wei voor het trouwfeest; bal op het plein met artiest en vijfhonderd man;
      op welk papier zet ik hoeveel mensen er komen naar onze opendeur; tractorwijding; paardenprocessie; koers van de caféploeg
      door drie straten; veiligheidsoverleg met politie en brandweer; nachtelijke dropping met tieners; eerste keer dat wij een
      stratenloop inrichten en weten niet waar beginnen; kerststal met levende dieren op het plein; yoga in het park met twintig
      matten; picknick voor de parochie in het park; filmopnames in de straat; serenade en stoet voor de jubilaris; wie tekent
      er af dat ons feest in de tuin door mag gaan; straat toe voor de passage van de renners; drumband door de winkelstraat;
      mega barbecue voor de KWB; lampionnentocht met kinderen; wij doen iets met vuur en water op de vijver; feest in den hof
      met veel volk wie moet dat weten; bijeenkomst aan het monument; betoging houden; manifestatie aanvragen; silent disco;
      festival op een weide; festival organiseren, welke vergunningen; loopwedstrijd door het dorp; toestemming voor een koers
      of loop op straat`,
    fr: `organiser un événement; autorisation événement; fermer la rue pour une fête; demande événement; cortège avec tambours
      dans le village; tente pour un mariage dans la prairie`,
    en: `organise an event; event permit; close the street for a party; how to notify an event; film night in the open air on
      the square; wedding tent in our field, who must know`,
    de: 'Veranstaltung anmelden; Genehmigung Veranstaltung; Umzug durchs Dorf anmelden',
    tr: 'etkinlik izni; etkinlik düzenlemek; meydanda açık hava filmi göstermek',
  },
  {
    need: 'buurtfeest of straatfeest',
    why: 'Neighbours say "straatbarbecue" or "burendag"; the sheet is about the sum.',
    sheets: 'buurtfeest; straatfeest; wijkfeest',
    also: 'evenementenmateriaal; evenementenloket; speelstraat',
    nl: `buurtfeest; straatfeest; wijkfeest; straatbarbecue; bbq met de buren; burendag; buren beter leren kennen; buurtcomité;
      wijkcomité; feestcomité; subsidie buurtfeest; feestcheque straat; nieuwjaarsdrink in de straat; buurtdrink; wijkkermis;
      straatontbijt; geld voor het straatfeest; buurtbarbecue toelage; wat krijgen we van de gemeente voor een straatfeest;
      dertig huizen en we kennen elkaar nauwelijks dus we willen samen eten; worsten op de grill met de hele verkaveling; nieuwe
      bewoners leren kennen met een drankje op straat; onze straat bestaat vijftig jaar; iedereen brengt een slaatje mee; vijf
      buren zijn trekker voor de eerste zondag van september; appartementsgebouw wil samen op het grasveld aperitieven; de
      cheque die de stad per straat geeft; pleinfeest met springkasteel; pannenkoeken met heel de wijk; zo'n dag waar alle
      geburen aan lange tafels zitten; de gebuurte wil nen bbq doen; burenborrel; wijkcomité vraagt een duwtje in de rug;
      kerstdrink in de straat met glühwein; gebuurtefeest; wie sponsort onze barbecue; barbecue van de wijk; toelage voor een
      wijkfeest; steun voor de buurtdrink`,
    fr: `fête de quartier; fête de rue; fête des voisins; subside fête de quartier; manger tous ensemble dans la rue avec les
      voisins`,
    en: 'street party; neighbourhood party; block party grant; thirty houses want to eat together in the street',
    de: `Straßenfest; Nachbarschaftsfest`,
    tr: `mahalle şenliği; sokak partisi`,
  },
  {
    need: 'speelstraat',
    why: 'Parents want cars out of the street so that children can play.',
    sheets: 'speelstraat; leefstraat',
    also: 'speelterrein; buurtfeest; evenementenloket; signalisatievergunning',
    nl: `speelstraat; speelstraat aanvragen; straat afsluiten om te spelen; kinderen op straat laten spelen; auto's weg zodat de
      kinderen kunnen spelen; leefstraat; straat verkeersvrij in de zomer; peter of meter van de speelstraat; speelkoffer
      straat; spelende kinderen in onze straat; mag ik met de auto in een speelstraat; onze straat afsluiten in de grote
      vakantie; speelweek; twee weken in juli zonder auto's voor onze kinderen; hekken en bord om de straat te sluiten van twee
      tot zeven; krijt en steps op het asfalt; niet alle buren gaan akkoord met de straat dicht; handtekeningen verzamelen in de
      straat voor autovrije zomer; kinderen laten rolschaatsen voor de deur; mijn buurman wil toch door met zijn wagen tijdens
      de speeluren; verantwoordelijken die de hekken zetten; kan de thuisverpleegster nog door de speelstraat; onze doodlopende
      straat voor de kinders; badje en waterglijbaan op straat; voetballen op het asfalt zonder verkeer; buurkinderen buiten
      laten spelen zonder schrik voor auto's; straat afzetten met de buren zodat kindjes kunnen fietsen; straat dicht voor
      auto's in de vakantie`,
    fr: `rue réservée aux jeux; fermer la rue pour que les enfants jouent`,
    en: `play street; close our street so children can play`,
    de: `Spielstraße`,
    tr: `oyun sokağı`,
  },
  {
    need: 'jeugdfuif: steun',
    why: 'Youngsters ask for money to hold a party.',
    sheets: 'subsidie jeugdfuif; fuifsubsidie',
    also: 'fuifruimte; veiligheidsmaatregelen fuiven; evenementenloket',
    nl: `fuifsubsidie; subsidie fuif; wij organiseren een fuif en zoeken geld; jeugdfuif; fuif van de Chiro subsidie; toelage
      fuif; fuifcheque; veilig fuiven; zaalkosten fuif terugbetaald; fuif scholieren; onze Chiro houdt een nacht en de huur
      van de zaal is zwaar; laatstejaars vragen centen voor hun bal; KLJ wil bekers en gratis water betalen; na onze dansnacht
      facturen binnenbrengen; jeugdraad geeft iets per dansavond; sabam betalen jongerenfeest`,
    fr: `subside soirée jeunes`,
    en: `grant for a youth party`,
  },
  {
    need: 'security op een fuif of evenement',
    why: 'Organisers must hire guards or stewards and look for help with the bill.',
    sheets: 'veiligheidsmaatregelen fuiven; veiligheidsmaatregelen evenementen',
    also: 'subsidie jeugdfuif; fuifruimte; evenementenloket',
    nl: `security fuif; security inhuren; bewaking op een evenement; buitenwippers; bewakingsfirma fuif; stewards evenement;
      veiligheid op fuif; Rode Kruis hulppost op fuif; EHBO-post evenement; terugbetaling security; vestiaire en toezicht
      fuif; veiligheidsplan; vechtpartij op fuif vermijden; vorig jaar was er een matpartij en nu moeten er mannen met badges
      staan; twee erkende bewakers aan de ingang betalen; kruisje aan de tent voor gekwetsten; polsbandjes onder en boven
      achttien; tassen controleren aan de inkom; vrijwillige toezichters uit de club opleiden; uitsmijter gezocht; factuur van
      de bewakers inbrengen; nachtelijk bal met zeshonderd man wie let er op de deur; buitenwacht`,
    fr: `sécurité soirée subside; agents de gardiennage fête`,
    en: `security guards at a party grant`,
  },
  {
    need: 'praalwagen',
    why: 'Carnival groups ask how their wagon may drive on the road.',
    sheets: 'praalwagen; carnaval*',
    also: 'evenementenloket; inname openbaar domein -uitstallen -terrasvergunning',
    nl: `praalwagen; carnavalswagen; carnavalsstoet; carnaval; met een praalwagen op de openbare weg; keuring praalwagen;
      carnavalsgroep; tractor met praalwagen; verzekering praalwagen; losse groep stoet; wagen voor de stoet; nummerplaat
      praalwagen; wagenbouwers; wij bouwen in een loods een draak van zes meter; ons vrienden trekken mee in de foor van
      Aalst; hoe breed mag de wagen zijn achter de tracteur; met onze bouw van Dendermonde naar de stoet rijden; traktor en
      kar met kostuums op de baan; politie hield ons kar tegen; keizer carnaval wagen stallen; halfvasten stoet meedoen;
      confettikanon op de kar; rijbewijs G voor de stoet; wagens voor het bloemencorso; reclamekaravaan`,
    fr: `char de carnaval; autorisation char`,
    en: `carnival float permit`,
    de: `Karnevalswagen`,
  },
  {
    need: 'kampvuur',
    why: 'Residents ask whether they may make a fire; in the garden other rules hold than on a camp.',
    sheets: 'kampvuur*; vuurtje; vuur maken',
    also: 'evenementenloket; brandpreventie',
    nl: `kampvuur; kampvuur maken; mag ik een vuur maken; vuur in open lucht; vuurtje stoken; vuur op bivak; kampvuur scouts;
      toelating vuur; vuurkorf gebruiken in de tuin; paasvuur; kampvuur op een weide; kampvuurvergunning; brandweer
      verwittigen voor kampvuur; welpen willen marshmallows roosteren op de wei; boer geeft toestemming maar mag het van de
      gemeente; houtstapel van twee meter hoog; na de dropping rond de vlammen zitten; vuurschaal op het terras met vrienden;
      droogte en code rood in het bos; oude pallets opbranden met de jongeren; Sint-Maartensvuur; hoever van de bosrand mag er
      gestookt worden; kerstboomverbranding organiseren; vonken en emmers water ernaast; stoken op bivak`,
    fr: 'feu de camp; autorisation feu de camp; mes louveteaux veulent griller des marshmallows',
    en: 'campfire permit; may I make a fire; cubs want to roast marshmallows in the field',
    de: `Lagerfeuer Genehmigung`,
    tr: `kamp ateşi izni`,
  },
  {
    need: 'circus',
    why: 'Showmen ask for ground for their tent.',
    sheets: 'circusstandplaats; circus*',
    also: 'standplaats kermis; inname openbaar domein -uitstallen -terrasvergunning',
    nl: `circus; circusvergunning; standplaats circus; circustent opzetten; plein voor circus; poppentheater op reis;
      stuntshow; rondreizend circus; dieren in circus toegelaten; reizende voorstelling; theater in een tent; onze familie
      trekt rond met kamelen en een piste; twintig woonwagens en een tent van dertig meter; clowns en acrobaten willen een
      week in het dorp; aansluitingen voor de artiestenwagens; affiches van onze show hangen; plein vrij in maart voor de
      tent; kindervoorstelling onder zeil`,
    fr: `emplacement cirque; autorisation cirque`,
    en: `circus permit`,
    de: `Zirkus Genehmigung`,
  },
  {
    need: 'straatmuzikant of straatartiest',
    why: 'Musicians ask whether they may play in the shopping street.',
    sheets: 'straatmuzikanten; straatanimatie; straatartiest*',
    also: 'evenementenloket; vergunning collecte',
    nl: `straatmuzikant; muziek spelen op straat; straatartiest; straatanimatie; gitaar spelen in de winkelstraat; optreden op
      straat; levend standbeeld; straattheater; accordeon spelen op de markt; goochelen op straat; mag ik op straat zingen
      voor geld; kinderen schminken op straat; straatact; mijn neef wil bijverdienen met zijn viool voor de winkels; man met
      accordeon voor de bakker mag die daar zitten; vuurspuwer op het plein; karikaturen tekenen van toeristen; draaiorgel;
      breakdancers op de markt met een hoed; met mijn saxofoon aan de kerk; hoedgeld; tovenaar op stelten; ballonplooier;
      zingen aan het station met een gitaarkist open; zeepbellenman`,
    fr: `musicien de rue; jouer de la musique en rue`,
    en: `busking; street musician permit; play music in the street`,
    de: `Straßenmusik Genehmigung`,
    tr: `sokak müzisyeni izni`,
  },
  {
    need: 'flyers uitdelen',
    why: 'Traders and clubs say "foldertjes" or "strooibriefjes".',
    sheets: 'uitdelen flyers',
    also: 'uitdelen productstalen; promotiemateriaal; huis-aan-huis reclamedrukwerk',
    nl: `flyers uitdelen; folders uitdelen; flyeren; pamfletten; strooibriefjes; foldertjes op de markt; flyers aan de
      schoolpoort; reclame uitdelen op straat; flyers onder ruitenwissers; verkiezingsfolders uitdelen; kaartjes uitdelen; wij
      openen volgende week en willen kaartjes geven aan voorbijgangers; studenten delen aan de uitgang van het station
      blaadjes uit; onze toneelkring wil mensen op de markt aanspreken met een blad; strooifolder over een protest; papiertjes
      aan fietsen hangen; pamflet van de vakbond aan de poort; uitnodigingen in de winkelstraat afgeven; zomaar briefkes
      uitdelen op straat`,
    fr: `distribuer des flyers; tracts en rue`,
    en: `hand out flyers; leaflets in the street`,
  },
  {
    need: 'productstalen uitdelen',
    why: 'Firms say samples or "gratis proevertjes".',
    sheets: 'uitdelen productstalen; uitdelen stalen',
    also: 'uitdelen flyers; ambulante activiteit openbaar; inname openbaar domein -uitstallen -terrasvergunning',
    nl: `productstalen; stalen uitdelen; gratis proevertjes uitdelen; samples; sampling; staaltjes op de markt; promotieteam
      op straat; gratis drankjes uitdelen; reclamestunt; proefpakketjes; promostand met hapjes; nieuw koekje laten proeven aan
      pendelaars; meisjes met energiedrank aan het station; yoghurtje geven aan voorbijgangers; zeepjes uitdelen op het plein;
      kaas laten proeven op straat; rugzak met koffie tap; merk wil een standje met gratis ijsjes`,
    fr: `distribuer des échantillons`,
    en: `hand out free samples`,
  },
  {
    need: 'drank schenken aan een mobiele bar',
    why: 'Sellers say tapwagen, foodtruck or cocktailbar; the permit follows the bar, not a place.',
    sheets: 'drankvergunning reizend*; reizende drankgelegenheid',
    also: 'drankvergunning vaste; sterke drank manifestaties; evenementenloket; horecavergunning',
    nl: `tapwagen; mobiele toog; mobiele bar; cocktailbar op wielen; foodtruck met bier; drankvergunning foodtruck; ginbar op
      evenement; bierfiets; wijnbar op wielen; drank verkopen op markt; reizende drankgelegenheid; pop-upbar; mobiele bar
      alcohol; barboot; cava verkopen aan een kraam; champagnebar op markt; ik heb een omgebouwde paardentrailer met een pomp;
      oud driewielertje waarmee ik prosecco schenk; brouwer met een bar op een aanhanger; wij trekken van feest naar feest met
      onze caravan en cava; bierwagen op verschillende plaatsen; frietwagen wil ook pils schenken; oude bestelwagen als toog;
      whiskyproeverij op verplaatsing; gin tonic uit een busje; ambulante bar moraliteit`,
    fr: `bar mobile licence; food truck alcool`,
    en: `mobile bar licence; food truck alcohol permit`,
    de: `mobile Bar Schankerlaubnis`,
  },
  {
    need: 'plaatselijke handel in de kijker',
    why: "Shopkeepers' clubs ask for money for a shopping Sunday or Christmas lights.",
    sheets: 'lokale economische initiatieven',
    also: 'lokale handel; braderieën; evenementenloket',
    nl: `middenstandsraad subsidie; winkelweekend; subsidie braderij; handelaarsvereniging; kerstverlichting winkelstraat;
      unizo-actie; shopping zondag; actie lokale handel; economische subsidie; eindejaarsactie handelaars; winkelhier-actie;
      promotie van de winkelstraat; winkeliers van de straat willen samen een modeshow; wij, zes winkels, zoeken steun voor
      een eindejaarstombola; fietszoektocht langs de handelaars; klanten terug naar de dorpskern lokken met een actie; rode
      loper en muziek in de winkelstraat; dag van de ambachten bij de bakkers en slagers; lenteopening van de winkels`,
    fr: `subside commerçants`,
    en: `grant for local trade event`,
  },
];
