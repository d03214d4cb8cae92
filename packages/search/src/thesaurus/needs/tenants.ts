import type { Need } from '../need.ts';

/** What residents ask when they look for a rented home, or are at odds with the landlord about the lease. */
export const FINDING_AND_KEEPING_A_LEASE: readonly Need[] = [
  {
    need: 'een huurwoning zoeken',
    why: 'Residents say that they find nothing, are refused, or must be out soon; no sheet is called "finding a home".',
    sheets: 'woonloket; woonwinkel; wooninfopunt; zoeken *woning; sociale woning huren; kandidaathuur*',
    also: 'sociaal verhuurkantoor huren; huurwaarborg; huurpremie; woonbegeleiding',
    nl: `huis zoeken; appartement zoeken; huurhuis vinden; ik vind geen woning; ik zoek een betaalbaar appartement; goedkoop
      huurhuis gezocht; betaalbaar wonen; woonst zoeken; woonzoeker; woning gezocht voor gezin met vier kinderen; huis te
      klein geworden; we wonen met zes in twee kamers; ik moet verhuizen maar vind niks; opzeg gekregen en geen ander huis;
      mijn huisbaas verkoopt en ik moet tegen juni weg; de eigenaar komt er zelf wonen en ik moet eruit; verhuurders willen
      mij niet omdat ik van het OCMW leef; geweigerd door verhuurder omwille van leefloon; ze willen geen kinderen in het
      appartement; ze willen geen hond in het huis; overal te laat bij huurwoningen; te huur; lijst van huurwoningen;
      huurhuizen in de gemeente; woning met tuintje huren; gelijkvloers appartement gezocht; studio huren; kamer huren; mijn
      zoon van 22 wil alleen gaan wonen; ons dochter zoekt een stekje; pas gescheiden en op zoek naar een plek om te huren;
      waar vind ik een woning na de scheiding; wie helpt mij een woning zoeken; hulp bij bezichtigingen en huurdossier;
      dringend ander appartement nodig; zoekertje huurhuis; ik slaap in de zetel bij een vriend en zoek een huis; erkend
      vluchteling zoekt huis; uit het asielcentrum en geen woning; alleenstaande mama zoekt huis; overal staan er twintig man
      aan te schuiven om een appartement te bezien; elke immo zegt dat het al weg is van zodra ze mijn naam horen; ik heb op
      dertig huizen gereageerd en nooit iets gehoord; huisbaas komt er zelf in en wij moeten met twee katten een ander kot
      vinden; ons contract stopt eind augustus en we vinden niks onder de duizend euro; mijn kleindochter en haar vriend
      willen samen gaan huren maar alles is te duur; na de breuk wil ik dicht bij de school van mijn kinderen iets huren;
      niemand verhuurt aan iemand met een leefloon; ze vragen drie loonfiches die ik niet heb; verpleegster nieuw in de streek
      zoekt woonst dicht bij het ziekenhuis; wij wonen nog bij mijn schoonouders in de veranda met een baby; drie kinderen op
      één slaapkamer, er moet iets groter komen; 'k zoeke een huzeke; 'k vin gin uus; we vinden gieën kot; ik zoek iets
      gelijkvloers want mijn moeder kan geen trappen meer doen, om te huren; papieren in orde maar geen dak, waar vind ik een
      huurhuis; een eigen stek; onderkomen zoeken; een nest voor ons gezin; huurwoning met drie slaapkamers; ik blijf uit den
      boot vallen bij elke bezichtiging; wil u mee zoeken naar een woning voor mijn cliënt; hond, twee kinderen en een
      uitkering, geen enkele eigenaar wil ons; discriminatie op de huurmarkt, telkens geweigerd; huurwoning gezocht budget
      700; appartementje te huur; huis te huur in de gemeente; kan er iemand mee naar de bezichtiging; huurkandidaat zonder
      loonfiche; immokantoor belt nooit terug; geen kans op een huurhuis met mijn uitkering; woonst dicht bij de school
      zoeken; wij wonen met drie generaties in één rijhuis en willen weg; mijn man is in rolstoel en we vinden geen huurhuis
      zonder trap; pas aangeworven in de fabriek hier en op zoek naar een kamer of huis; eruit tegen Pasen, nog altijd niks
      gevonden`,
    fr: `trouver un logement; je cherche un appartement à louer; maison à louer pas chère; je ne trouve pas de logement; le
      propriétaire refuse le CPAS; je dois quitter mon appartement et je ne trouve rien; aide pour chercher une maison; on a
      visité vingt appartements et toujours refusés; nous vivons chez mes beaux-parents avec un bébé`,
    en: `looking for an apartment; find a house to rent; affordable housing; I can't find a place to live; landlords refuse me
      because of benefits; help finding a home; need a bigger house for my family; recognised refugee needs a house; my
      landlord sells and we must find something else; we visited twenty flats and were refused every time`,
    de: `Wohnung suchen; Wohnung zu mieten gesucht; bezahlbare Wohnung; ich finde keine Wohnung; Hilfe bei der Wohnungssuche;
      wir wohnen mit dem Baby bei den Schwiegereltern und suchen etwas Eigenes`,
    tr: `kiralık ev arıyorum; ucuz kiralık daire; ev bulamıyorum; ev aramada yardım; ev sahibi kabul etmiyor; kayınvalidemin
      yanında kalıyoruz kendi evimizi arıyoruz; çocuklu diye ev vermiyorlar`,
  },
  {
    need: 'vragen over het huurcontract',
    why: 'Notice, deposit kept back, inventory, repairs, charges: questions for tenants who know no word for advice.',
    sheets: 'huurdersbond; huuradvies; huurrecht; woonloket; woonwinkel; juridisch* advies; juridische hulp',
    also: 'prodeo*; huurwoning melden; uit huis gezet; burenbemiddeling; ruzie buren',
    nl: `huurcontract; huurcontract opzeggen; opzegtermijn huur; hoe zeg ik mijn appartement op; huur vroeger stopzetten;
      verbreken huurcontract; negenjarig contract; contract van korte duur drie jaar; huurcontract registreren; mondeling
      huurcontract; mijn huurcontract loopt af; mag mijn huisbaas zomaar binnenkomen; huisbaas komt binnen zonder te vragen;
      verhuurder geeft waarborg niet terug; borg terugkrijgen na vertrek; huisbaas houdt mijn garantie; plaatsbeschrijving;
      staat van bevinding; huurschade; schade aan het huis bij vertrek; wie betaalt herstelling huurder of verhuurder; ketel
      kapot wie betaalt; boiler stuk en verhuurder doet niks; kosten en lasten huur; afrekening gemeenschappelijke kosten;
      syndickosten huurder; mag de huur zomaar omhoog; indexeren huur met slecht EPC; onderverhuren; iemand bij mij laten
      inwonen; bij mij laten intrekken; samen huren en één vertrekt; huurder overleden wat met het contract; contract op naam
      van mijn ex; verhuurder wil dat ik vertrek; huisbaas zegt mij op; rechten van huurders; rechten en plichten huurder;
      advies voor verhuurders; ik wil mijn huis verhuren waar op letten; ruzie met huisbaas; miserie met de verhuurder; de
      eigenaar lapt de regels aan zijn laars; verzekering huurder brand verplicht; schilderwerken bij vertrek;
      huurdersvereniging; huurrecht; modelcontract huren; kotcontract opzeggen; mijn huisbaas loopt hier binnen en buiten met
      zijn eigen sleutel; ik ben drie maanden weg uit het appartement en zie mijn borg niet terug; de verhuurder zegt dat ik
      de krassen op de parket moet betalen; ik wil vroeger weg uit mijn appartement, hoeveel maanden moet ik nog dokken; wie
      draait op voor de kapotte boiler, ik of de eigenaar; de huurprijs ging ineens honderd euro omhoog zonder brief, kan dat;
      wij trokken uit elkaar en staan allebei op het contract; mijn zoon zijn kot is voor een jaar getekend maar hij stopt met
      studeren; vader is overleden, moeten wij zijn appartement nog drie maanden betalen; eigenaar wil mij buiten tegen
      nieuwjaar omdat zijn dochter er komt wonen, mag dat; 'k wille ut mijn appartement, oevele moanden moe'k nog betalen; ons
      huisbaas wilt de garantie ni weergeven; mag ik een kat houden als dat niet in het contract staat; mag de huisbaas vragen
      hoeveel ik verdien; mag verhuurder kopie loonfiche vragen; afrekening van de syndic van 900 euro voor een huurder; moet
      ik als huurder het gras en de dakgoot doen; ontkalken geiser huurder of eigenaar; rookmelder, ketelonderhoud, schouw
      kuisen, wie moet dat laten doen in een huurhuis; contract van een jaar en ik wil er na vier maanden uit; huurder
      vertrekt zonder opzeg, wat kan ik als eigenares doen; uitgaande plaatsbeschrijving; tegenopzeg;
      wederverhuringsvergoeding; opzegbrief huur; huurgeschil; mijn huisbaas belt en dreigt altijd, welke rechten heb ik; ik
      heb niks op papier van dat huis, alleen mondeling`,
    fr: `bail; résilier le bail; préavis appartement; le propriétaire ne rend pas la garantie; conflit avec le propriétaire;
      état des lieux; droits du locataire; qui paie les réparations; mon propriétaire entre chez moi avec sa clé; je veux
      partir avant la fin du bail`,
    en: `lease; terminate my lease; notice period rent; landlord keeps my deposit; problem with my landlord; tenant rights;
      who pays for repairs; rental contract questions; my landlord walks in with his own key; can I leave before the lease
      ends`,
    de: `Mietvertrag; Mietvertrag kündigen; Vermieter gibt Kaution nicht zurück; Streit mit dem Vermieter; Rechte als Mieter;
      der Vermieter kommt mit eigenem Schlüssel herein`,
    tr: `kira sözleşmesi; kira sözleşmesini feshetmek; ev sahibi depozitoyu geri vermiyor; ev sahibiyle sorun; kiracı hakları;
      ev sahibi anahtarıyla eve giriyor; sözleşme bitmeden çıkmak istiyorum`,
  },
  {
    need: 'woonloket',
    why: 'Who has any question on homes wants one desk; residents call it housing service, "woondienst" or town hall.',
    sheets: 'woonloket; woonwinkel; wooninfopunt; woonwijzer; energiehuis',
    also: 'sociale woning huren; verbouwpremie; verbouwlening; onderzoek woningkwaliteit; stedenbouwkundig* handeling*',
    nl: `woonloket; woondienst; dienst wonen; huisvestingsdienst; woonwinkel; wooninfo; wooninfopunt; wonen en energie loket;
      woonconsulent; vragen over wonen; inlichtingen over wonen; afspraak dienst huisvesting; wie helpt met papieren voor mijn
      huis; premies en subsidies voor mijn huis waar vragen; advies over wonen; algemene vragen woning; wie kan mij zeggen op
      welke premies ik recht heb; infopunt wonen gemeentehuis; loket huisvesting; bij wie moet ik zijn voor huren en kopen;
      goedkope lening huis kopen; sociale lening om een huis te kopen; woonlening Vlaanderen; eerste huis kopen met klein
      inkomen; bescheiden woning kopen; sociale koopwoning; kavel kopen van de gemeente; renteloze lening huis; verzekering
      gewaarborgd wonen; lening huis afbetalen lukt niet meer; woonplan; wij denken eraan iets te kopen of te huren en willen
      eens met iemand praten; iemand op het gemeentehuis die alles weet over huizen en premies; ik zie door de bomen het bos
      niet meer met al die premies, bij wie kan ik langs; jong koppel zonder spaargeld wil een huisje kopen, wie geeft raad;
      waar kan ik mijn verhaal doen over mijn huis en mijn lening; ik wil een huisje kopen van de sociale maatschappij;
      bouwgrond van de gemeente voor jonge gezinnen; mijn man is zijn werk kwijt en we hebben nog twintig jaar af te betalen
      aan ons huis; verzekering die de lening betaalt als ik werkloos word; welke dienst is dat voor huren, kopen of
      verbouwen; spreekuur wonen; loket wonen; woonvragen; huisvesting dienst; woonadvies; woonantenne; vlaamse woonlening
      laag inkomen; sociale kavel; sociale lening woning; iemand die met ons eens de opties voor ons huis overloopt; zitdag
      wonen en energie; wonen infopunt openingsuren`,
    fr: `service logement; guichet logement; informations sur le logement; acheter une maison avec un petit revenu; prêt
      social pour acheter une maison; qui peut m'expliquer toutes les aides pour ma maison`,
    en: `housing desk; housing service; questions about housing; buying a house with a low income; social loan to buy a home;
      who can explain all the help there is for my house`,
    de: `Wohnungsamt; Wohnberatung; Fragen zum Wohnen`,
    tr: `konut danışma; konut servisi; ev alma kredisi düşük gelir`,
  },
];
