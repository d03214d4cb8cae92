import type { Need } from '../need.ts';

/** Taxes, benefits, papers abroad and the public services above the town: federal and Flemish bodies answer. */
export const ELSEWHERE_STATE: readonly Need[] = [
  {
    need: 'belastingen-terug-of-betalen',
    why: 'The federal finance department pays, collects and grants plans.',
    sheets: 'personenbelasting betalen; afbetalingsplan belasting*; belastingteruggave',
    nl: `wanneer krijg ik mijn belastingen terug; belastingteruggave; belasting bijbetalen; afbetalingsplan belastingen FOD
      Financiën; bezwaar tegen aanslagbiljet; FOD Financiën contact; voorafbetalingen; belastingkantoor adres;
      bedrijfsvoorheffing; roerende voorheffing terugvragen; kopie aanslagbiljet opvragen; ontvangkantoor`,
    fr: `quand vais-je recevoir mon remboursement d'impôts; plan de paiement impôts`,
    en: 'tax refund; notice of assessment; tax office',
  },
  {
    need: 'werkloosheidsuitkering',
    why: 'The union or the public pay fund (HVW), and the RVA decides.',
    sheets: 'werkloosheidsuitkering*; dopgeld; stempelgeld',
    nl: `werkloosheidsuitkering aanvragen; dop; dopgeld; stempelgeld; HVW; RVA; ik ben ontslagen waar vraag ik dop aan; C4
      gekregen; op den dop staan; hulpkas voor werkloosheidsuitkeringen; stempelkaart; inschakelingsuitkering na school; hoeveel
      krijg ik als werkloze van de vakbond; economische werkloosheid; tijdelijk werkloos door de firma; gaan stempelen`,
    fr: 'allocation de chômage; demander le chômage',
    en: 'unemployment benefit; dole; RVA unemployment',
    de: 'Arbeitslosengeld',
    tr: 'işsizlik parası',
  },
  {
    need: 'rustpensioen',
    why: 'The federal pension service; the sheets only know the income guarantee.',
    sheets: 'rustpensioen*; pensioenaanvraag*; pensioendatum; overlevingspensioen',
    nl: `rustpensioen aanvragen; wanneer mag ik op pensioen; mypension; pensioenleeftijd; vervroegd pensioen; hoeveel pensioen
      zal ik krijgen; overlevingspensioen weduwe; bijverdienen na pensioen; pensioenberekening; pensioenlijn 1765; Zuidertoren;
      ambtenarenpensioen; loopbaan nakijken voor pensioen; pensioenbonus; pensioendienst zitdag; brugpensioen; op pensioen gaan
      op 63`,
    fr: 'pension de retraite; quand puis-je prendre ma pension; pension de survie',
    en: 'retirement pension; when can I retire; pension age',
    de: 'Altersrente beantragen',
    tr: 'emeklilik maaşı',
  },
  {
    need: 'groeipakket',
    why: 'A Groeipakket payer pays it; the catalogue has no sheet of its own.',
    sheets: 'groeipakket -sociale; kinderbijslag; kindergeld',
    nl: `groeipakket; kinderbijslag; kindergeld; kinderbijslag aanvragen; startbedrag bij geboorte; wie betaalt kinderbijslag;
      FONS; Kidslife; kinderbijslag veranderen van uitbetaler; kindergeld niet ontvangen; kinderbijslag na scheiding;
      kinderbijslag stopt op 18; kindergeld student die werkt; hoeveel kindergeld per kind; wezentoeslag; kinderbijslagfonds`,
    fr: `allocations familiales; changer de caisse d'allocations familiales`,
    en: 'child benefit; family allowance',
    de: 'Kindergeld',
    tr: 'çocuk parası',
  },
  {
    need: 'vakantiegeld',
    why: 'The holiday office or the employer pays it.',
    sheets: 'vakantiegeld; jeugdvakantie; seniorvakantie',
    nl: `vakantiegeld; wanneer wordt vakantiegeld uitbetaald; vakantiegeld arbeiders; RJV; jeugdvakantie; seniorvakantie; dubbel
      vakantiegeld; vakantiekas; vakantiegeld berekenen; wettelijke vakantiedagen; hoeveel verlofdagen heb ik; congégeld;
      Europees verlof; verlofgeld bouw`,
    fr: 'pécule de vacances; congé payé',
    en: 'holiday pay; how many days of leave',
  },
  {
    need: 'tijdskrediet',
    why: 'The RVA and the employer; some Flemish premiums.',
    sheets: 'tijdskrediet*; loopbaanonderbreking; ouderschapsverlof; zorgkrediet',
    nl: `tijdskrediet; loopbaanonderbreking; ouderschapsverlof aanvragen; zorgkrediet; minder gaan werken na 55; landingsbaan;
      verlof zonder wedde; halftijds werken ouderschapsverlof RVA; vier vijfde werken; palliatief verlof werknemer;
      eindeloopbaan; ouderschapsverlof in tienden; aanmoedigingspremie Vlaanderen`,
    fr: 'crédit-temps; congé parental; interruption de carrière',
    en: 'parental leave; career break; time credit',
  },
  {
    need: 'moederschapsrust',
    why: 'The health fund pays, the employer grants the leave.',
    sheets: 'moederschapsrust; moederschapsverlof; vaderschapsverlof; geboorteverlof',
    nl: `moederschapsrust; bevallingsverlof; zwangerschapsverlof; vaderschapsverlof; geboorteverlof; wanneer stopt mijn
      zwangerschapsverlof; kraamgeld zelfstandige; borstvoedingspauze op het werk; verwijderd van het werk door zwangerschap;
      profylactisch verlof; hoeveel weken bevallingsrust`,
    fr: 'congé de maternité; congé de paternité',
    en: 'maternity leave; paternity leave',
  },
  {
    need: 'vdab',
    why: 'The public employment service trains and enrols job seekers.',
    sheets: 'VDAB*; werkzoekende inschrijven; vacaturebank; beroepsopleiding*',
    also: 'arbeidstrajectbegeleiding; activeringsbegeleiding',
    nl: `VDAB-opleiding; inschrijven bij de VDAB; opleiding lasser; opleiding via VDAB; knelpuntberoep opleiding; vacatures
      VDAB; opleiding vrachtwagenchauffeur; IBO; opleidingscheques; loopbaancheque; cursus heftruck; omscholing; beroep leren;
      beroepskeuze; opleiding tot verpleegkundige met behoud van uitkering`,
    fr: 'formation VDAB; formation cariste',
    en: 'VDAB course; career coaching',
  },
  {
    need: 'studentenjob',
    why: 'Interim offices and shops; the quota is on the federal student site.',
    sheets: 'studentenjob*; vakantiejob*; jobstudent*; studentenarbeid',
    nl: `studentenjob; vakantiejob; jobstudent; vakantiewerk zoeken; hoeveel uren mag ik als student werken; job
      voor mijn dochter van 16; zomerjob; weekendwerk; studentencontract; studentenloon belasting; bijverdienen als student;
      flexi-job; hoe oud om als jobstudent te werken; horecajob weekend`,
    fr: `job d'étudiant; travail de vacances`,
    en: 'student job; summer job',
  },
  {
    need: 'vacatures-gemeente',
    why: 'Openings at the town hall are on its jobs page, not in the catalogue.',
    sheets: 'vacatures*; *vacatures; werken stad; werken gemeente -openbare -hinder',
    nl: `vacatures gemeente; werken bij de gemeente; openstaande jobs stad; solliciteren bij de stad; ambtenaar worden;
      personeelsdienst van de gemeente; job groendienst; wervingsreserve; examen ambtenaar; spontane sollicitatie stadsbestuur;
      Selor; redder zwembad job`,
    fr: `offres d'emploi commune; travailler à la commune`,
    en: 'jobs at the town hall; council vacancies',
  },
  {
    need: 'kadaster',
    why: 'The federal patrimony documentation gives extracts.',
    sheets: 'kadaster*; kadastraal*; *kadastraal',
    nl: `kadaster; kadasterplan; perceelnummer; wie is eigenaar van dit perceel; uittreksel kadastrale legger; perceelsgrens
      opzoeken; KI opvragen; KI te hoog; cadgis; geopunt perceel; hoeveel is mijn ki; eigendomstitel kwijt`,
    fr: 'cadastre; plan cadastral',
    en: 'land registry; who owns this land',
  },
  {
    need: 'visum-buitenland',
    why: 'Embassies give visas for journeys, foreign affairs gives advice.',
    sheets: 'visum aanvragen buitenland; reisvisum*; reisadvies*',
    nl: `ESTA; visum voor Amerika; visum Turkije; reisadvies; ambassade adres; visum voor India aanvragen; heb ik een visum
      nodig voor Egypte; consulaat; e-visum; is het veilig in Israël; ambassade van Marokko in Brussel; visum China; reis
      registreren bij buitenlandse zaken; Engeland ETA`,
    fr: 'visa pour les États-Unis; conseils aux voyageurs; ambassade',
    en: 'ESTA; visa for Turkey; embassy',
  },
  {
    need: 'emigreren',
    why: 'Advice on a new life abroad comes from the country and from recruiters.',
    sheets: 'emigreren*; emigratie*; wonen buitenland -verhuis',
    also: 'verhuis* buitenland',
    nl: `emigreren naar Canada; werken in Zwitserland; working holiday Australië; overwinteren in Spanje; green card; werkvisum
      Amerika; leven als expat; Vlamingen in de wereld; huis kopen in Spanje; job in Luxemburg; grensarbeider Nederland
      belasting; emigratiebeurs; au pair worden`,
    fr: 'émigrer au Canada; travailler en Suisse',
    en: 'emigrate to Canada; work visa USA; working holiday',
  },
  {
    need: 'diploma-erkennen',
    why: 'NARIC Vlaanderen recognises foreign diplomas; LED keeps Flemish ones.',
    sheets: "diploma-erkenning; gelijkwaardigheid*; *diploma; *diploma's",
    nl: `diploma laten erkennen; NARIC; gelijkwaardigheid buitenlands diploma; mijn diploma is van Syrië; diploma kwijt;
      duplicaat diploma; leer- en ervaringsbewijzendatabank; LED diploma; diploma secundair verloren; getuigschrift school
      kwijtgespeeld; erkenning verpleegkundige diploma; EVC; mijn ingenieursdiploma telt hier niet`,
    fr: 'équivalence de diplôme; reconnaissance diplôme étranger',
    en: 'diploma recognition; NARIC; foreign degree',
  },
  {
    need: 'ondernemingsnummer',
    why: 'An enterprise counter and the VAT office register a business.',
    sheets: 'ondernemingsnummer*; ondernemingsloket; btw-nummer; sociaal statuut',
    nl: `ondernemingsnummer; KBO; btw-nummer aanvragen; ondernemingsloket; bijberoep starten inschrijven; sociaal
      verzekeringsfonds; btw-aangifte; boekhouder zoeken; eenmanszaak of bv oprichten; jaarrekening neerleggen; intervat;
      stopzetting zaak melden kbo; sociale bijdragen zelfstandige in bijberoep; facturen peppol; attest beroepsbekwaamheid`,
    fr: `numéro d'entreprise; guichet d'entreprises; numéro de TVA`,
    en: 'VAT number; company number; register a business',
  },
  {
    need: 'vzw-oprichten',
    why: 'The enterprise court registers non-profits; the sheets only subsidise clubs.',
    sheets: 'vzw oprichten; oprichting vzw; statuten vzw',
    nl: `vzw oprichten; statuten neerleggen griffie; statuten vzw wijzigen; UBO-register; Belgisch Staatsblad publicatie;
      bestuurder vzw wijzigen; vzw ontbinden; patrimoniumtaks vzw; boekhouding vzw; feitelijke vereniging of vzw; algemene
      vergadering verslag vzw; formulier griffie vzw`,
    fr: 'créer une asbl; statuts asbl',
    en: 'set up a non-profit; articles of association',
  },
  {
    need: 'jachtverlof',
    why: 'The Flemish nature agency sells licences.',
    sheets: 'jachtverlof; visverlof; jachtexamen',
    nl: `visverlof; vissen in de vijver vergunning; jachtverlof; jachtexamen; waar mag ik vissen; karpervissen; nachtvissen;
      jagers in het veld; wildschade everzwijn; hengelclub; jachtgebied; boswachter; vislijn`,
    fr: 'permis de pêche; permis de chasse',
    en: 'fishing licence; hunting licence',
  },
  {
    need: 'wapenvergunning',
    why: 'The provincial governor decides; the police advise.',
    sheets: 'wapenvergunning*; *wapenbezit; wapens',
    nl: `wapenvergunning; wapen binnenbrengen; geweer van mijn grootvader geërfd; schietclub; luchtkarabijn;
      sportschutterslicentie; wapen aangeven; jachtgeweer erfenis; pepperspray verboden; pistool kopen; munitie inleveren; oude
      granaat op zolder; mag ik een zakmes dragen; alarmpistool`,
    fr: `permis de port d'arme; arme héritée`,
    en: 'gun licence; inherited rifle',
  },
  {
    need: 'drone',
    why: 'The federal aviation service registers drone pilots.',
    sheets: 'drone*; drones; modelvliegtuig*',
    nl: `drone; mag ik met mijn drone vliegen; drone registreren; dronebewijs; drone boven mijn tuin; no-flyzone;
      dronevergunning; modelvliegtuig; examen dronepiloot; buurman vliegt met drone; drone filmen trouwfeest; droneguide`,
    fr: 'drone; enregistrer un drone',
    en: 'drone; fly a drone; drone licence',
  },
  {
    need: 'vuurwerk',
    why: 'Fireworks need leave of the town under its police rules; no sheet here.',
    sheets: 'vuurwerk*; wensballon*',
    nl: `vuurwerk; vuurwerk afsteken oudejaar; toelating vuurwerk trouwfeest; voetzoekers; mag ik vuurwerk afschieten;
      wensballonnen; vuurpijlen; carbuurschieten; knalvuurwerk buren; mijn hond is bang van vuurwerk; Bengaals vuur; vuurwerk
      kopen; feuerwerk nieuwjaar; rotjes`,
    fr: `feux d'artifice; lanterne volante`,
    en: 'fireworks; sky lantern',
  },
  {
    need: 'metaaldetector',
    why: 'The heritage agency recognises detectorists.',
    sheets: 'metaaldetect*; archeologische vondst*',
    nl: `metaaldetector; metaaldetectie erkenning; oude munten gevonden op een akker; schatzoeken; archeologische vondst melden;
      magneetvissen; fossielen zoeken; detectorist; potscherven gevonden in de tuin; romeinse munt`,
    fr: 'détecteur de métaux; trouvaille archéologique',
    en: 'metal detecting; found old coins',
  },
  {
    need: 'leger-politie-worden',
    why: 'Recruitment by the police, the army and the fire zones.',
    sheets: 'brandweerman*; politie-inspecteur*; defensie',
    nl: `politieagent worden; inspecteur bij de politie selectieproeven; in het leger gaan; brandweerman worden;
      geschiktheidsattest brandweer; ambulancier worden; militair worden; stage bij de politie; toelatingsproef politie;
      dienstjaar defensie; federale politie selectie; piloot luchtmacht; cipier worden; bewakingsagent opleiding`,
    fr: 'devenir policier; devenir pompier; armée',
    en: 'become a police officer; join the army; become a firefighter',
  },
  {
    need: 'gemeentebestuur-wie',
    why: "Who sits in the council and the hours are on the town's site.",
    sheets: 'burgemeester schepenen; gemeenteraad*; college; schepencollege; openingsuren*',
    nl: `wie is de burgemeester; schepen van cultuur; verslag gemeenteraad; gemeenteraadszitting bijwonen; openingsuren
      gemeentehuis; adres stadhuis; telefoonnummer gemeentehuis; notulen gemeenteraad; is het gemeentehuis morgen open; politiek
      secretaris; stadhuis gesloten op brugdag; schepen van openbare werken mailen; meerderheid en oppositie`,
    fr: `qui est le bourgmestre; heures d'ouverture maison communale`,
    en: 'who is the mayor; town hall opening hours',
  },
  {
    need: 'hogere-overheden',
    why: 'The general lines of the authorities.',
    sheets: 'Vlaamse Infolijn; 1700',
    nl: `Vlaamse infolijn 1700; minister schrijven; petitie parlement; koning een brief schrijven; ombudsman federaal; Vlaamse
      ombudsdienst; audiëntie koning; verzoekschrift kamer; wie is premier; partijprogramma; stemtest; kieskring; hoeveel
      ministers`,
    fr: 'qui est premier ministre; médiateur fédéral',
    en: 'who is prime minister; write to the king',
  },
  {
    need: 'asbest-ovam-bodem',
    why: 'A certified expert makes the certificate needed at a sale.',
    sheets: 'asbestattest*; asbestinventaris*; asbestdeskundige*',
    nl: `asbestattest voor verkoop huis; asbestinventaris laten opmaken; asbestdeskundige; hoeveel kost een asbestattest; attest
      asbest appartement; OVAM asbestattest geldig; asbeststaal laten onderzoeken; verplicht asbestattest 2032; asbestkeuring
      huis verkopen; wie mag een asbestattest opmaken`,
    fr: 'certificat amiante vente maison; inventaire amiante',
    en: 'asbestos certificate house sale; asbestos inspection report',
  },
];
