import type { Need } from '../need.ts';

/** What residents and firms ask about taxes of town and province, public contracts and European money. */
export const TAXES: readonly Need[] = [
  {
    need: 'provinciebelasting voor gezinnen',
    why: 'Every household gets this bill and wonders what it is for; those with a low income ask for exemption.',
    sheets: 'provinciebelasting gezinnen',
    also: 'provinciebelasting bedrijven; tegemoetkoming opcentiemen; hulp belastingaangifte',
    nl: `provinciebelasting; belasting van de provincie; brief van de provincie om te betalen; aanslagbiljet provincie;
      algemene provinciebelasting; apb; gezinsbelasting; waarom moet ik belasting aan de provincie betalen; provinciebelasting
      alleenstaande; vrijstelling provinciebelasting; vermindering provinciebelasting laag inkomen; verhoogde tegemoetkoming
      provinciebelasting; ik heb een leefloon moet ik provinciebelasting betalen; bezwaar tegen provinciebelasting; mijn man
      is overleden en ik krijg nog een aanslag van de provincie; verhuisd en toch provinciebelasting; wanneer moet de
      provinciebelasting betaald zijn; afbetalen provinciebelasting; belasting per gezin; provincietaks; taks van de
      provincie; hoeveel is de provinciebelasting; milieubelasting provincie; betalingsherinnering provincie; wij wonen apart
      en krijgen twee brieven; een blauwe overschrijving uit Mechelen of Antwerpen van de provincie; ik ben student op kot en
      krijg een rekening van de provincie; op 1 januari woonde ik bij mijn moeder en toch vragen ze geld per gezin; mijn vader
      zit in een rusthuis en de provincie wil 40 euro; net weduwe en de provincie stuurt het volle bedrag; maning van de
      provincie met deurwaarder; ik trek IGO en moet de provincie betalen; vroeger kreeg ik vrijstelling van de provincie en
      nu niet meer`,
    fr: `taxe provinciale; lettre de la province à payer; exonération de la taxe provinciale; taxe provinciale ménage; contester
      la taxe provinciale`,
    en: 'provincial tax; letter from the province to pay; exemption from provincial tax; household tax',
    de: 'Provinzsteuer; Befreiung von der Provinzsteuer',
    tr: 'eyalet vergisi; il vergisi mektubu',
  },
  {
    need: 'provinciebelasting voor bedrijven',
    why: 'The self-employed and liberal professions get it too, even when working at home.',
    sheets: 'provinciebelasting bedrijven',
    also: 'provinciebelasting gezinnen; belasting risicohoudende',
    nl: `provinciebelasting zelfstandige; provinciebelasting bedrijf; apb bedrijven; zaak aan huis provinciebelasting;
      belasting op oppervlakte van mijn zaak; aangifteformulier provincie bedrijf; vennootschap zonder activiteit
      provinciebelasting; bijberoep provinciebelasting; zaak gestopt en toch provinciebelasting; vrijstelling starter
      provincie; als kinesiste thuis kreeg ik een brief van de provincie; mijn vzw moet de provincie betalen; slapende bvba en
      toch een aanslag van de provincie; landbouwer hectaren provincie; mijn praktijkruimte van 15 vierkante meter en de
      provincie`,
    fr: 'taxe provinciale entreprises; taxe provinciale indépendant',
    en: 'provincial tax for businesses',
  },
  {
    need: 'belasting op logies',
    why: 'Who rents rooms or a holiday home.',
    sheets: 'belasting logies; verblijfsbelasting; toeristenbelasting',
    also: 'belasting tweede verblijf; brandveiligheidsattest',
    nl: `toeristenbelasting; belasting op B&B; logiesbelasting; ik verhuur een kamer via internet; airbnb belasting;
      vakantiewoning verhuren belasting; gastenkamer; camping belasting; hotel verblijfstaks; city tax; belasting per
      overnachting; aangifte overnachtingen; drie gastenkamers op de hoeve en de gemeente vraagt per nacht; camperplaats en
      geld per gast; ik zet mijn zolderkamer op een boekingssite; mobilhome-terrein; register met nachten van gasten invullen;
      chalet verhuren per nacht`,
    fr: "taxe de séjour; taxe sur les chambres d'hôtes",
    en: 'tourist tax; tax on holiday rental; city tax',
  },
  {
    need: 'belasting op drijfkracht',
    why: 'A tax on motors and machines of companies.',
    sheets: 'drijfkracht',
    also: 'belasting risicohoudende; provinciebelasting bedrijven',
    nl: `belasting op motoren; drijfkracht; belasting op machines; motorenbelasting; kilowatt belasting bedrijf; aangifte
      motoren fabriek; taks op machines; vrijstelling nieuwe machines; belasting motorvermogen; heftruck belasting; de
      gemeente telt de kW van mijn draaibanken; compressors en kranen aangeven; zagerij en het vermogen van de motoren;
      elektromotoren oude machines buiten gebruik`,
    fr: 'taxe sur la force motrice',
    en: 'tax on motive power machines',
  },
  {
    need: 'belasting op parkeerplaatsen',
    why: 'For who runs a paid car park.',
    sheets: 'belasting parkeerplaatsen -ontbrekende -ontbreken',
    also: 'belasting ontbrekende parkeerplaatsen; belasting ontbreken parkeerplaatsen',
    nl: `belasting op parkeerplaatsen; parkingbelasting; taks op betaalparking; uitbater parkeergarage belasting; bewaarplaats
      motorvoertuigen; belasting verhuur van garages; betalende parking aangifte; belasting op parkings van bedrijven; onze
      kelder met tachtig plekken wordt per uur verhuurd; slagboomparking van het ziekenhuis en de stad vraagt geld;
      klantenparking en aangifte per plek; ik verhuur staanplaatsen aan pendelaars`,
    fr: 'taxe sur les parkings',
    en: 'tax on car parks',
  },
  {
    need: 'te weinig parkeerplaatsen bij bouwen',
    why: 'The builder who cannot make enough parking spaces must pay.',
    sheets: 'belasting ontbrekende parkeerplaatsen; belasting ontbreken parkeerplaatsen',
    also: 'omgevingsvergunning stedenbouwkundige; belasting meergezinswoningen',
    nl: `ontbrekende parkeerplaatsen; te weinig garages bij nieuwbouw; geen parkeerplaats op eigen terrein; belasting geen
      parkeerplaats; huis opdelen in appartementen parkeerplaatsen; compensatie parkeerplaats; verplichte garage bij
      appartementen; afkopen parkeerplaats; drie studio's in een rijhuis en geen carport; architect krijgt maar vier plekken
      getekend voor zes flats; boete per plek die we niet kunnen maken; garage ombouwen tot woonkamer en dan betalen`,
    fr: "taxe sur l'absence de places de parking",
    en: 'tax on missing parking spaces when building',
  },
  {
    need: 'belasting op risicobedrijven',
    why: 'A tax of the town on dangerous or polluting firms.',
    sheets: 'risicohoudende',
    also: 'omgevingsvergunning exploitatie; drijfkracht; provinciebelasting bedrijven',
    nl: `belasting op risicobedrijven; risicohoudend bedrijf; belasting vervuilende bedrijven; hinderlijke inrichting
      belasting; belasting chemisch bedrijf; bedrijvenbelasting Beveren; punten risico bedrijf; milieubelasting bedrijf;
      belasting opslag gevaarlijke stoffen; opslag van zuren en gassen en de gemeente belast dat; petrochemie aan de Schelde
      en gemeentetaks; tankterminal aangifte; Seveso-taks van de gemeente`,
    fr: 'taxe sur les entreprises à risque',
    en: 'tax on hazardous businesses',
  },
  {
    need: 'belasting op rendez-voushuizen',
    why: 'Asked in other words: "bordeel", "privéhuis".',
    sheets: 'rendezvoushuizen',
    also: 'uitbatingsvergunning specifieke',
    nl: `belasting rendez-voushuis; bordeel belasting; privéclub belasting; seksinrichting; hotel per uur; raamprostitutie;
      bar met dames; huis van plezier; taks op rendez-vous; dames van plezier langs de steenweg en de gemeentekas; kamers per
      uur aangeven; sekswerkers in een huis en de aangifte; vitrinebar`,
    fr: 'taxe sur les maisons de rendez-vous',
    en: 'brothel tax',
  },
  {
    need: 'overheidsopdracht: werken',
    why: 'Builders who want to work for the town.',
    sheets: 'overheidsopdrachten werken',
    also: 'overheidsopdrachten diensten; overheidsopdrachten leveringen',
    nl: `aanbesteding werken; overheidsopdracht werken; werken voor de gemeente als aannemer; offerte voor wegenwerken van de
      stad; bestek bouwwerken; inschrijven op een aanbesteding; bouwopdracht gemeente; erkende aannemer; e-notification;
      openbare aanbesteding dak school; ik leg daken en wil meedingen voor het schooltje; de stad bouwt een sporthal en wij
      zijn metselaars; wanneer gaan de prijzen open van de rioolaanbesteding; schilderwerken stadhuis prijs geven; erkenning
      klasse 3 aannemer stad`,
    fr: 'marché public de travaux',
    en: 'public tender works',
  },
  {
    need: 'overheidsopdracht: leveringen',
    why: 'Firms that want to sell goods to the town.',
    sheets: 'overheidsopdrachten leveringen',
    also: 'overheidsopdrachten diensten; overheidsopdrachten werken',
    nl: `leverancier van de gemeente worden; aanbesteding leveringen; overheidsopdracht leveringen; mijn producten aan de stad
      verkopen; offerte kantoormateriaal; levering voertuigen aan de gemeente; prijsvraag meubels school; leasing voor de
      stad; raamcontract leveringen; wij verkopen bureaustoelen en willen aan de stad leveren; strooizout leveren; tablets
      voor de scholen prijsofferte; fruit leveren aan crèches van de stad; maaltijden leveren aan het rusthuis`,
    fr: 'marché public de fournitures; devenir fournisseur de la commune',
    en: 'public tender supplies; supply to the town',
  },
  {
    need: 'overheidsopdracht: diensten',
    why: 'Firms and freelancers that want to work for the town.',
    sheets: 'overheidsopdrachten diensten',
    also: 'overheidsopdrachten leveringen; overheidsopdrachten werken',
    nl: `aanbesteding diensten; overheidsopdracht diensten; overheidsopdrachten; dienst verlenen aan de gemeente; offerte
      poetsfirma stad; studiebureau opdracht; architect voor gemeente; raamovereenkomst; freelance werken voor de stad;
      aanbestedingen; bestek diensten; onze poetsploeg wil de stadsgebouwen doen; landmeter meedoen aan opdracht van de stad;
      cateraar voor stadsrecepties; IT-bureau website stad offerte; verzekeraar voor de gemeente bestek`,
    fr: 'marchés publics; marché public de services',
    en: 'public procurement; tender for services',
  },
  {
    need: 'Europese subsidies',
    why: 'Organisations that look for European money; residents never find "afdelingen Europa".',
    sheets: 'provinciale europa',
    also: 'subsidie ontwikkelingssamenwerking',
    nl: `europese subsidie; geld uit Europa voor ons project; Interreg; efro; provinciale dienst Europa; grensoverschrijdend
      project; leader project; europees sociaal fonds; subsidie europese unie vereniging; cofinanciering project; samen met
      een Nederlandse gemeente een natuurpark; plattelandsproject met Brusselse centen; Erasmus-project van onze vereniging;
      Horizon-partner zoeken; EU-geld voor dorpshuis`,
    fr: 'subside européen; fonds européens',
    en: 'European funding; Interreg project',
  },
];
