import type { Need } from '../need.ts';

/** What residents ask who must park near: the blue card, a place before the door, and the card of nurses and doctors. */
export const PARKING_WITH_A_DISABILITY: readonly Need[] = [
  {
    need: 'parkeerkaart handicap',
    why: 'The blue card: residents say invalidenkaart, blauwe kaart, or ask to park on the place with the wheelchair.',
    sheets: 'parkeerkaart personen',
    also: 'parkeerplaats beperking; parkeerplaats handicap; european disability card; bewonerskaart',
    nl: `parkeerkaart handicap; parkeerkaart; parkeerkaart mindervaliden; invalidenkaart auto; invalide kaart;
      gehandicaptenkaart parkeren; blauwe kaart; blauwe parkeerkaart; kaart voor achter de voorruit; blauwe kaart met
      rolstoel; rolstoelkaart; mindervalidenkaart parkeren; dichter parkeren; gehandicaptenparkeerkaart; mag ik parkeren op
      een invalidenplaats; parkeren op de plaats voor gehandicapten; gratis parkeren met handicap; ik kan niet ver stappen
      van de auto naar de winkel; mijn vader kan geen 100 meter stappen; mijn moeder moet dicht bij de ingang kunnen
      parkeren; heupprothese parkeerkaart; longziekte en parkeren dichtbij; copd parkeerkaart; hartpatient parkeerkaart;
      parkeerkaart voor mijn kind met autisme; parkeerkaart verloren; parkeerkaart gestolen; parkeerkaart vervallen;
      parkeerkaart verlengen; parkeerkaart van overledene terugbrengen; oude parkeerkaart van vader ingeven; ik rijd zelf
      niet maar wil een parkeerkaart; iemand misbruikt mijn parkeerkaart; boete op invalidenplaats; parkeerkaart geweigerd;
      parkeerkaart in het buitenland; hoeveel punten voor parkeerkaart; wanneer krijg ik mijn parkeerkaart; ik heb vijf
      minuten nodig om van mijn auto naar de deur te komen en moet twee keer rusten; moeder is 88 en haar benen zwellen op
      als ik haar ver moet parkeren; mijn kind met epilepsie en een rolwagen, waar mag ik stilstaan; ik kreeg een retributie
      terwijl mijn kaart achter het glas lag; mijn kaart is weggewaaid uit de auto; kan mijn zoon mijn kaart gebruiken om
      mij te brengen; parkeren op de plek met het witte rolstoeltje; ik heb een long minder en geen adem na vijftig meter;
      geen twintig meter meer kunnen lopen; mijn borstkanker en chemo en de parking is te ver; vader blind en ik rijd;
      fibromyalgie en een kaart voor vooraan staan; waar moet de kaart liggen; mag ik in een blauwe zone de schijf weglaten
      met de kaart; parkeermeter niet moeten betalen met het kaartje; scanauto en parkeerkaart inschrijven nummerplaat; mijn
      kaart van Nederland, is die hier goed; de politie nam mijn kaart in; een kopie van mijn parkeerkaart mag dat; kaart
      van mijn overleden moeder die nog in de auto ligt; nieuwe foto op de kaart; tijdelijk slecht te been, kan ik zo'n
      kaart; knie van mijn man is kapot en hij wil op de invalidenparking; ik wacht al drie maanden op mijn blauw kaartje;
      hoe zwaar moet ge gehandicapt zijn voor die parkeerkaart; misbruik melden van iemand die zo'n kaart heeft en normaal
      loopt; ik voer mijn invalide moeder rond en wil op de rolstoelplaatsen staan; mogen wij op de voorbehouden
      plaatsen staan; op de voorbehouden plekken mogen parkeren met een ziek kind; kaartje van de gehandicapten om
      overal te mogen staan; invalidenkaart; mag iemand anders mijn rolstoelkaart gebruiken; rolstoelkaart voor de
      auto; invalidenkaart voor in de auto; mag mijn vrouw mijn kaart gebruiken als ik niet meerij`,
    fr: `carte de stationnement handicapé; carte bleue handicapé; se garer place handicapé; carte parking personne à
      mobilité réduite; carte de stationnement perdue; macaron handicapé; je ne peux pas marcher cinquante mètres du
      parking; amende alors que ma carte était derrière le pare-brise`,
    en: `disabled parking card; blue badge; parking card for disabled; disabled parking permit; lost parking card; I cannot
      walk fifty metres from the car park; fined although my card was on the dashboard`,
    de: `Behindertenparkausweis; Parkausweis Behinderung; blauer Parkausweis; auf Behindertenparkplatz parken; ich kann
      keine fünfzig Meter laufen vom Auto; Strafzettel trotz Parkausweis`,
    tr: `engelli park kartı; engelli otopark kartı; engelli park izni; arabadan elli metre yürüyemiyorum; kartım camdaydı
      ceza yazıldı`,
  },
  {
    need: 'parkeerplaats handicap',
    why: 'A place painted in the own street: who has the card still finds no room before the door.',
    sheets: 'parkeerplaats personen; parkeerplaats handicap; parkeerplaats beperking',
    also: 'parkeerkaart personen; bewonerskaart; aanpassingen openbaar domein',
    nl: `parkeerplaats handicap; parkeerplaats voor gehandicapten voor mijn deur; invalidenplaats in mijn straat; plaats
      voor mindervaliden in onze straat; voorbehouden parkeerplaats; parkeerplaats reserveren voor de deur omdat ik niet kan
      stappen; mindervalide parkeerplaats aanvragen; gehandicaptenparkeerplaats aan mijn huis; parkeervak met rolstoel;
      blauw bord met rolstoel aan mijn huis; ik heb een parkeerkaart maar vind nooit plaats voor mijn huis; altijd andere
      autos voor mijn deur en ik ben invalide; mijn man in rolstoel moet voor de deur kunnen uitstappen; geen garage en
      slecht te been; parkeerplek dicht bij mijn werk door mijn handicap; witte strepen voor mijn deur; invalidenparking
      laten tekenen; parkeerplaats van overledene weghalen; invalidenparking is niet meer nodig; iemand staat op de
      parkeerplaats voor mindervaliden in mijn straat; te weinig plaatsen voor gehandicapten; parking rolstoelgebruiker
      thuis; kan de gemeente een plaats voorbehouden voor mijn gehandicapt kind; er staat altijd een camionette voor ons
      huis en mijn vrouw in rolwagen geraakt niet binnen; ik moet elke avond met mijn krukken drie straten ver van mijn
      auto; de straat is vol op zaterdag en ik kan niet uitstappen voor de deur; kan de gemeente een blauw vak voor mijn
      gevel schilderen; de plaats aan nummer 14 is van iemand die dood is; wij verhuizen en hebben een gehandicaptenplaats
      nodig in onze nieuwe straat; er hangt een bord met een rolstoeltje in de straat maar iedereen parkeert er; geen oprit
      en geen garage en een kind met een rolwagen; geen ruimte om zijn rolwagen naast de auto te zetten; voorbehouden vak op
      naam, kan dat; twee parkeervakken samen voor een busje met oprijplaat; verf is versleten van het invalidenvak; hoeveel
      meter van mijn huis wordt de plek aangelegd; beslissing over plek in de straat duurt te lang; plaats weghalen na
      verhuizing; in mijn straat is er niet eentje voor invaliden; mijn werkgever heeft geen plek voor mindervaliden dicht
      bij; de buurt is boos over onze invalidenplaats; kerk en school zonder plek voor een rolstoelauto; er staat altijd
      iemand op mijne plaats; mag een ander met kaart op mijn plek staan; signalisatie mindervaliden voor de deur; met
      krukken stappen en altijd ver van huis parkeren; rolstoelvak schilderen in de straat; rolstoelplek op straat
      laten schilderen; vak voor gehandicapten voor mijn deur schilderen; plek reserveren in de straat voor mijn
      aangepaste wagen; geen plaats in de straat voor een aangepaste auto met rolstoel`,
    fr: `place de stationnement handicapé devant ma maison; emplacement PMR devant chez moi; place réservée handicapé; il y
      a toujours une camionnette devant chez moi et ma femme est en fauteuil; peindre un emplacement bleu devant ma façade`,
    en: `disabled parking space in front of my house; reserved parking place; parking bay disabled my street; a van always
      blocks my door and my wife is in a wheelchair; paint a bay outside my house`,
    de: `Behindertenparkplatz vor dem Haus; reservierter Parkplatz; Parkplatz vor meiner Tür Behinderung; vor meiner Tür
      steht immer ein Lieferwagen und meine Frau sitzt im Rollstuhl`,
    tr: 'evimin önünde engelli park yeri; engelli otopark yeri ayırtma; kapımın önü hep dolu eşim tekerlekli sandalyede',
  },
  {
    need: 'zorgverstrekkerskaart',
    why: 'For nurses and doctors who park at patients; not for the patient.',
    sheets: 'zorgverstrekker*; parkeerkaart zorg*',
    also: 'bewonerskaart; parkeerkaart personen',
    nl: `zorgverstrekkerskaart; parkeerkaart zorgverstrekkers; parkeren als thuisverpleegster; parkeren bij patienten;
      parkeerkaart verpleegkundige; parkeerkaart huisarts; parkeerkaart dokter; ik ben kinesist en moet parkeren bij
      patienten; gratis parkeren thuiszorg; boete tijdens huisbezoek patient; vroedvrouw parkeren; zorgparkeren;
      parkeerkaart voor mijn job in de thuiszorg; betalende zone en ik doe thuisverpleging; een uur gratis parkeren voor
      zorgberoepen; ik rijd van patient naar patient en moet telkens een ticket nemen; in de betaalzone een half uur bij een
      diabetespatient staan; zelfstandig verpleegster met vijftien boetes deze maand; kaart achter de ruit voor de
      thuisverpleging; huisarts op ronde en geen plaats; gezinshulp in een blauwe zone; stagiair verpleegkunde met auto;
      apotheker die medicatie levert en parkeert; logopediste bij patienten aan huis; wachtdienst en parkeren`,
    fr: `carte de stationnement infirmière à domicile; stationnement médecin; carte parking soignants; infirmière
      indépendante avec quinze amendes`,
    en: `parking card for home nurses; doctor parking permit; parking while visiting patients; nurse with fifteen parking
      fines this month`,
    de: 'Parkausweis Pflegedienst; Parken für Hausärzte',
    tr: 'hemşire park kartı',
  },
];
