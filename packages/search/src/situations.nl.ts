import type { SynonymGroup } from './synonyms.ts';

/** Life situations, in the words in which they are told, and the help that they call for. All words of a phrase must be told. */
export const LIFE_SITUATIONS: readonly SynonymGroup[] = [
  {
    why: 'Violence is told in plain verbs; sheets speak of violence and victims.',
    lines: [
      'man slaat, vriend slaat, partner slaat, vrouw slaat, slaag gekregen, bang thuis, bang man, kind geslagen, slaat kinderen > geweld, partnergeweld, huiselijk geweld, slachtofferhulp, mishandeling, intrafamiliaal geweld, crisisopvang, vluchthuis',
      'lastiggevallen, gestalkt, stalken, bedreigd, verkracht, aangerand > slachtofferhulp, geweld, slachtofferbejegening',
    ],
  },
  {
    why: 'Despair is told without the words of mental health.',
    lines: [
      'niet meer leven, zelfmoord, niet meer zien zitten > zelfdoding, zelfmoord, psychische problemen, geestelijke gezondheidszorg, psychosociale',
      'slecht in mijn vel, voel slecht, somber, piekeren > psychische problemen, psychosociale, geestelijke gezondheidszorg',
      'niemand praten, geen vrienden, ken niemand > eenzaamheid, dienstencentrum, buddywerking, ontmoeting',
    ],
  },
  {
    why: 'Losing a home: what the resident says is about the landlord, the bailiff or the street.',
    lines: [
      'huis gezet, huur opgezegd, opzeg gekregen, woning uitgezet > uithuiszetting, woonbegeleiding, huisvesting, noodwoning, woningnood, huurdersbond, doorgangswoning',
      'geen dak, geen huis, slaap auto, geen slaapplaats, geen woonst, nergens slapen, nergens heen, nergens wonen > dakloos, dakloosheid, noodwoning, crisisopvang, noodopvang, doorgangswoning, referentieadres, tijdelijke huisvesting',
      'huis afgebrand, brand huis, overstroming > noodwoning, rampenfonds, crisisopvang, tijdelijke huisvesting',
      'betaalbare woning, huis te duur, huur te duur, huur niet betalen, huur betalen, huur hoog, achterstallige huur > huurpremie, huursubsidie, huurtoelage, tegemoetkoming huurprijs, sociale huurwoning, sociale woning, huurachterstand, fonds ter bestrijding van uithuiszettingen',
      'eerste maanden huur, waarborg niet betalen, borg betalen, garantie huis > huurwaarborg, huurwaarborglening, installatiepremie',
      'huis kopen, woning kopen, lenen huis, bouwen lenen > sociale lening, woonlening, sociale koopwoning, bouwgrond',
      'eerste keer alleen wonen, alleen wonen, eigen woning inrichten, meubels kopen > installatiepremie, begeleid wonen, zelfstandig wonen, woonbegeleiding',
      'huis vochtig, dak lekt > ongeschikt, onbewoonbaar, woningkwaliteit, conformiteitsattest',
    ],
  },
  {
    why: 'Not making ends meet.',
    lines: [
      'niet rondkomen, geen geld, te weinig geld, niet betalen, geen inkomen, geen centen, zonder inkomen > leefloon, financiële steun, financiële hulp, budgetbegeleiding, schuldbemiddeling, maatschappelijke integratie, steun',
      'factuur niet betalen, rekeningen niet betalen, rekening betalen, schulden betalen > schuldbemiddeling, budgetbegeleiding, budgetbeheer, financiële steun',
      'elektriciteit afgesloten, gas afgesloten, stroom afgesloten, afsluiten elektriciteit, water afgesloten, energie betalen, verwarming betalen, gas betalen, elektriciteit betalen > lokale adviescommissie, minimale levering aardgas, energie, sociaal tarief, verwarmingstoelage, budgetmeter, energielening',
      'koud huis, geen verwarming, tank leeg, mazout betalen > verwarmingstoelage, stookolie, minimale levering aardgas',
      'dokter niet betalen, ziekenhuis betalen, dokter te duur, medicatie duur, pillen betalen, tandarts betalen > medische kosten, medische hulp, verhoogde tegemoetkoming, medische kaart, maximumfactuur',
      'geen eten, niets eten, honger, eten kopen > voedselpakket, voedselhulp, voedselbedeling, sociale kruidenier, voedselbank',
      'school betalen, schoolreis betalen, boeken betalen, sportclub betalen, kamp betalen, lidgeld > schooltoelage, studietoelage, participatie, sociale participatie, uitpas, schoolkosten',
      'wacht uitkering, wachten op uitkering, nog geen uitkering, uitkering stopgezet > voorschot, voorschot op een sociale uitkering, leefloon',
      'ex betaalt niet, vader betaalt niet, alimentatie betaalt niet > alimentatie, dienst voor alimentatievorderingen, onderhoudsgeld, voorschot op onderhoudsgeld',
    ],
  },
  {
    why: 'Growing old at home, and caring for somebody who does.',
    lines: [
      'moeder valt, vader valt, valt dikwijls, alleen gevallen, bang vallen > personenalarmsysteem, personenalarm, valpreventie, thuiszorg, gezinszorg, noodoproepsysteem',
      'niet meer koken, koken moeilijk > maaltijdbedeling, maaltijden aan huis, dienstencentrum, sociaal restaurant, maaltijd',
      'niet meer poetsen, huishouden lukt, strijken, wassen en strijken, ramen wassen > poetsdienst, poetshulp, gezinszorg, strijkdienst, huishoudhulp',
      'niet meer alleen wonen, alleen blijven, niet alleen thuis > woonzorgcentrum, assistentiewoning, kortverblijf, dagverzorgingscentrum, oppashulp',
      'zorg voor moeder, zorg voor vader, zorg voor man, zorg voor vrouw, zieke moeder, zieke vader, zieke man, zieke vrouw, moeder verzorgen, vader verzorgen, ouders verzorgen, partner ziek > mantelzorg, mantelzorgpremie, mantelzorgtoelage, thuiszorg, gezinszorg, zorgbudget',
      'minder werken zorgen, zorg werk, verlof zorgen > zorgkrediet, loopbaanonderbreking, aanmoedigingspremie, tijdskrediet',
      'naar dokter geraken, naar ziekenhuis geraken, geen auto, geen wagen, niet rijden, niet meer rijden, geraak niet > minder mobielen, aangepast vervoer, taxicheques, vervoer, minder mobielen centrale',
      'geopereerd, operatie > kortverblijf, hersteloord, thuiszorg, gezinszorg, uitleendienst, thuisverpleging',
      'rusthuis betalen, rusthuis duur > woonzorgcentrum, zorgbudget voor ouderen, onderhoudsplicht',
      'vergeet dingen, moeder vergeet, herkent niet > dementie, dagverzorgingscentrum, personen met dementie',
    ],
  },
  {
    why: 'Family: birth, parting, upbringing, death.',
    lines: [
      'kindje verwachten, kind geboren, kindje op komst, eerste kind, baby gekregen > geboorte, geboorteaangifte, startbedrag, groeipakket, kraamzorg, geboortepremie',
      'vrouw verlaten, elkaar, man verlaten, alleenstaande moeder, alleenstaande ouder > echtscheiding, alimentatie, eenoudergezin, groeipakket, scheiding',
      'kind luistert niet, zoon luistert, dochter luistert, kinderen moeilijk, kind lastig, zoon moeilijk > opvoedingsondersteuning, opvoedingswinkel, opvoeding',
      'zoon drugs, dochter drugs, man drinkt, vrouw drinkt, partner drinkt, vader drinkt > verslaving, drugs, alcohol, drugpreventie',
      'man gestorven, vrouw gestorven, moeder gestorven, vader gestorven, man overleden, vrouw overleden, man dood > overlijden, overlijdensaangifte, overlevingspensioen, begrafenis, rouw',
      'begrafenis betalen, begrafenis duur > begrafeniskosten, begrafenis',
      'opvang kind, plaats kind, kind werken > kinderopvang, buitenschoolse kinderopvang',
      'kind handicap, zoon handicap, dochter handicap, kind beperking, zoon gehandicapt, dochter gehandicapt, kind autisme > personen met een handicap, verhoogde kinderbijslag, zorgtoeslag, handicap, european disability card, thuisbegeleiding',
      'ruzie thuis, weggelopen, ruzie ouders > jongeren, jongerenadviescentrum, bemiddeling, crisisopvang',
    ],
  },
  {
    why: 'Work and papers.',
    lines: [
      'werk verloren, werk kwijt, job kwijt, geen werk, zonder werk > werkloosheid, werkloosheidsuitkering, tewerkstelling, arbeidstrajectbegeleiding, leefloon',
      'nieuwe job > tewerkstelling, arbeidstrajectbegeleiding, werkzoekende, vacature, werk',
      'kaart kwijt, identiteitskaart kwijt, pas kwijt, kaart verloren, kaart gestolen, portefeuille gestolen > identiteitskaart, verlies, diefstal, verlies of diefstal',
      'naar belgie komen, pas aangekomen, nieuw in gemeente, nieuw in stad, pas verhuisd > adreswijziging, inschrijving, nieuwe inwoners, inburgering',
      'gezin laten overkomen, vrouw laten overkomen, familie overkomen > gezinshereniging',
      'brief niet begrijpen, brief invullen, papieren invullen, formulier invullen, formulieren niet begrijpen > administratieve, rechtenverkenner, sociale dienst, administratieve ondersteuning',
      'rechten > rechtenverkenner, rechten',
    ],
  },
];
