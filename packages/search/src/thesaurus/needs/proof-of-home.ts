import type { Need } from '../need.ts';

/** Papers that prove where or with whom somebody lives, and homes opened to newcomers. */
export const PROOF_OF_HOME: readonly Need[] = [
  {
    need: 'attest van woonst',
    why: 'Landlords, schools and banks ask for a "bewijs van inschrijving" or "domiciliebewijs"; nobody says "hoofdverblijfplaats".',
    sheets: 'hoofdverblijfplaats; woonst; attest inschrijving -voertuig*; bewijs woonst',
    also: 'gezinssamenstelling; adreswijziging; adres melden; uittreksel bevolkingsregister',
    nl: `attest van woonst; bewijs van woonst; bewijs van inschrijving; attest van domicilie; domiciliebewijs; bewijs van adres;
      papier waarop staat waar ik woon; woonplaatsattest; bewijs dat ik in de gemeente woon; historiek van mijn adressen; waar
      heb ik vroeger gewoond bewijs; attest vorige woonplaatsen; adresattest voor school; verhuurder vraagt bewijs van adres;
      bank vraagt een bewijs van adres; ambassade vraagt woonbewijs; adresgeschiedenis; sinds wanneer woon ik hier; woonstbewijs
      mutualiteit; residentieattest; attest hoofdverblijf; hoofdadres bewijzen; attest met historiek; bewijs van verblijf op
      adres voor mijn zoon; bewijs dat mijn moeder hier gedomicilieerd is; de juf wil een papier zien dat ons kind in deze
      gemeente woont; mijn nieuwe bank gelooft niet dat ik hier woon; de verhuurder van mijn bestelwagen wil bewijs waar ik
      gedomicilieerd ben; ik moet alle straten waar ik de laatste tien jaar woonde op papier hebben; ze willen een bewijs van
      mijn straat en nummer, een factuur is niet genoeg; moeder verhuist naar een home en dat wil haar inschrijving zwart op
      wit; 'k moe een papier èn dak hier woan; nen attest van mijn adres; sinds welke datum sta ik hier ingeschreven, officieel
      bewijs; de bouwmaatschappij wil weten hoe lang ik al in de gemeente leef; domicilieattest; adresbewijs; adresbevestiging;
      attest adres voor sollicitatie; bewijs inwoner; inschrijvingsattest bevolking; woonattest; papier van de gemeente met mijn
      adres en datum erop; buitenlandse universiteit vraagt bewijs waar mijn ouders wonen; inwonersattest; historisch attest van
      adressen; oude werkgever vraagt al mijn vorige adressen; papier waar ik woon; papier van waar dat ik woon; bewijs van mijn
      adres; officieel papier met mijn adres; aan de school tonen waar we wonen; tonen waar we wonen`,
    fr: `certificat de résidence; attestation de domicile; preuve d'adresse; certificat d'inscription; historique de mes
      adresses; l'école veut un papier qui prouve que nous habitons ici; preuve de mes anciennes adresses`,
    en: `proof of residence; proof of address; certificate of residence; address history; certificate that I live in this
      town; the bank wants proof of where I live; list of all my previous addresses`,
    de: `Wohnsitzbescheinigung; Meldebescheinigung; Nachweis der Adresse; die Bank will einen Nachweis wo ich wohne`,
    tr: `ikametgah belgesi; adres belgesi; ikamet kanıtı; okul burada oturduğumuza dair kağıt istiyor`,
  },
  {
    need: 'attest van wettelijke samenwoning',
    why: 'Couples need proof that they live together legally: for the employer, the insurance, the notary.',
    sheets: 'attest *samenwon*; attest *samenwoning; bewijs *samenwoning',
    also: 'wettelijk* samenwon*; verklaring samenwoning; gezinssamenstelling; hoofdverblijfplaats',
    nl: `attest wettelijke samenwoning; bewijs van samenwonen; bewijs dat wij samenwonen; attest samenwoonst; papier dat ik
      wettelijk samenwoon; samenwoningsattest; werkgever vraagt attest samenwonen; verzekering vraagt bewijs van samenwoning;
      notaris vraagt attest samenwoning; uittreksel wettelijk samenwonen; attest van ons samenlevingscontract; bewijs partner;
      officieel samenwonend bewijzen; attest voor de mutualiteit dat wij samenwonen; bewijs dat mijn vriendin en ik wettelijk
      samenwonen; mijn baas geeft een dag verlof maar wil een bewijs van mijn wettelijke samenwoner; voor de groepsverzekering
      van mijn partner moeten wij aantonen dat we wettelijk samen zijn; de notaris wil zwart op wit sinds wanneer wij het
      contract tekenden op het stadhuis; mijn partner ligt in het ziekenhuis en ik moet bewijzen dat wij officieel samen zijn;
      rouwverlof bewijs partner; partnerattest; samenwonersattest; bewijs samenlevingspartner; attest partnerschap; attest
      verklaring wettelijke samenwoning; wij zijn niet getrouwd maar wel officieel, papier daarvan voor de pensioendienst;
      begrafenisondernemer vraagt of wij wettelijk samenwoonden, bewijs; buitenlandse bank wil attest dat we geregistreerde
      partners zijn; de erfenisaangifte vraagt een attest dat hij mijn wettelijke partner was; uittreksel uit het register van
      wettelijke samenwoning; papierke da we wettelijk tegoare weunen; datum van onze verklaring van samenwonen zwart op wit`,
    fr: `attestation de cohabitation légale; preuve que nous cohabitons légalement; mon patron veut une preuve que je vis
      légalement avec ma compagne`,
    en: `certificate of legal cohabitation; proof that we live together legally; my employer wants proof of my registered
      partner`,
    de: `Bescheinigung gesetzliches Zusammenwohnen`,
    tr: `yasal birlikte yaşama belgesi`,
  },
  {
    need: 'opvanggezin worden',
    why: 'Residents want to take somebody in at home, such as people who fled the war.',
    sheets: 'opvanggezin; gastgezin',
    also: 'oekraine*; pleegzorg; opvanginitiatief; opvang vluchteling*',
    nl: `opvanggezin worden; gastgezin; ik wil Oekraïners in huis nemen; kamer vrij voor vluchtelingen; vluchtelingen thuis
      opvangen; slaapplaats aanbieden aan mensen uit de oorlog; mijn huis openstellen; opvanggezin zijn; ik heb een studio
      leeg voor een gevluchte familie; thuis plaats voor een gezin uit Oekraïne; vluchteling in huis en mijn inkomen; logies
      aanbieden aan vluchtelingen; wij willen een moeder met kind opvangen; onze kinderen zijn het huis uit en er staan twee
      kamers leeg voor mensen op de vlucht; mijn collega uit Kiev zoekt een dak voor haar zus, ik heb een bed over; wat als
      een Oekraïense mama met een baby bij ons intrekt, krijgen wij een vergoeding; weduwe met groot huis wil gezelschap en
      een gevluchte familie helpen; wij hebben een gemeubelde zolder en willen die openstellen voor vluchtelingen; hoelang
      blijft zo'n gezin uit de oorlog bij ons; daalt mijn leefloon als ik vluchtelingen in huis neem; plek vrij; gastgezin
      oorlog; onderdak geven; opvangplaats thuis aanbieden; logeerkamer voor vluchtelingen; 'k è nog een kamere vrij vo mensen
      uut den oorlog; komt er iemand ons huis keuren voor we vluchtelingen opnemen; het klikt niet met de mensen uit Oekraïne
      die bij ons wonen, wat nu`,
    fr: `famille d'accueil réfugiés; accueillir des Ukrainiens chez moi`,
    en: `host family; take in Ukrainian refugees at home; offer a room to refugees`,
    de: `Gastfamilie; Ukrainer zu Hause aufnehmen`,
    tr: `mülteci misafir etmek; Ukraynalıları evde ağırlamak`,
  },
  {
    need: 'Oekraïne helpen',
    why: 'Residents ask where to bring goods or money for people who stayed in the war.',
    sheets: 'help oekraine*; oekraine* land',
    also: 'opvanggezin; ontwikkelingssamenwerking; noodhulp*',
    nl: `Oekraïne helpen; spullen inzamelen voor Oekraïne; geld geven voor Oekraïne; Oekraïners in hun land helpen;
      hulpgoederen voor de oorlog; kleren en medicamenten naar Oekraïne; waar storten voor Oekraïne; inzamelactie oorlog;
      doneren oorlogsslachtoffers; iets doen voor Oekraïne; onze parochie wil dekens en verband naar Kiev sturen; waar mag ik
      dozen met conserven afgeven voor de mensen in Charkov; de klas houdt een koekjesverkoop voor kinderen in de oorlog in
      Oekraïne; ziekenhuisbed en krukken naar Oekraïne laten voeren; mijn petekind wil zijn spaarpot geven aan kinderen in
      Oekraïne; vrachtwagen met hulpgoederen laden; generator sturen; rekeningnummer 12-12 Oekraïne; wintergoed voor Oekraïne;
      slaapzakken Oekraïne`,
    fr: `aider l'Ukraine; dons pour l'Ukraine`,
    en: `help Ukraine; donate goods for Ukraine`,
    de: `Ukraine helfen; Spenden für die Ukraine`,
  },
];
