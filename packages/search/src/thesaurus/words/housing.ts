import type { WordGroup } from '../word-group.ts';

/** Words for homes, renting, moving and being without a home. */
export const HOUSING_WORDS: readonly WordGroup[] = [
  {
    why: 'Where one lives.',
    same: 'huis woning woonst; fr maison habitation; en house; de haus; tr ev konut',
  },
  { why: 'A home on a floor.', same: 'appartement flat; fr appart; en apartment; de wohnung; tr daire' },
  { why: 'One room to live in.', same: 'studio studiootje; fr studette' },
  {
    why: 'A room for students.',
    same: 'kot studentenkamer studentenkot; en dorm; de studentenzimmer; tr yurt',
  },
  { why: 'A room.', same: 'kamer; fr chambre; en room; de zimmer; tr oda' },
  {
    why: 'What one pays to live in a home.',
    same: 'huur huishuur huurprijs huurgeld; fr loyer louer; en rent renting; de miete; tr kira kiralık',
  },
  { why: 'Giving a home to somebody for rent.', same: 'verhuren; en letting; de vermieten vermietung' },
  {
    why: 'Who gives a home for rent.',
    same: `verhuurder huisbaas huiseigenaar proprietaris; fr propriétaire bailleur; en landlord landlady; de
      vermieter; tr evsahibi`,
  },
  { why: 'Who has a thing.', same: 'eigenaar bezitter; en owner; de eigentümer' },
  { why: 'Who pays rent.', same: 'huurder; fr locataire; en tenant renter; de mieter; tr kiracı' },
  {
    why: 'The money that is kept until one leaves.',
    same: `borg huurwaarborg huurborg borgsom waarborgsom huurgarantie; fr caution; en deposit; de mietkaution; tr
      depozito`,
  },
  {
    why: 'The paper between landlord and tenant.',
    same: 'huurcontract huurovereenkomst huishuurcontract; fr bail; de mietvertrag; tr kontrat',
  },
  { why: 'Money for tenants from the region.', same: 'huursubsidie huurtoelage huurbijslag; de wohngeld' },
  {
    why: 'Rent that was not paid.',
    same: 'huurachterstal huurachterstand huurschuld; fr arriérés; en arrears; de mietrückstand',
  },
  {
    why: 'Paying more rent each year.',
    same: 'indexatie indexering huurindexering huurverhoging; de mieterhöhung',
  },
  { why: 'A home let by the housing company.', same: 'volkshuis volkswoning; fr hlm; de sozialwohnung' },
  {
    why: 'Who lets social homes; the name changed in 2023.',
    same: 'svk woonmaatschappij huisvestingsmaatschappij bouwmaatschappij shm verhuurkantoor',
  },
  { why: 'Waiting for a home.', same: 'wachtlijst; en waitlist; de warteliste' },
  {
    why: 'Being put out by a judge.',
    same: `uithuiszetting uitzetting uitdrijving ontruiming; fr expulsion; en eviction evicted; de räumung
      zwangsräumung; tr tahliye`,
  },
  {
    why: 'Put out on the street.',
    same: 'buitengezet uitgezet buitengesmeten buitengegooid; fr expulsé; de rausgeworfen',
  },
  {
    why: 'Ending the contract.',
    same: 'opzeg opzegging huuropzeg huuropzegging opzegtermijn; fr préavis résiliation; de kündigung',
  },
  {
    why: 'Going to live elsewhere.',
    same: `verhuizen verhuizing; fr déménager déménagement; en moving relocate; de umzug umziehen; tr taşınma
      taşınmak`,
  },
  {
    why: 'Who drives the furniture.',
    same: 'verhuisdienst verhuisfirma verhuizers; fr déménageur; en movers; tr nakliyat',
  },
  { why: 'Where one lives, on paper.', same: 'adres; de anschrift; tr adresi' },
  {
    why: 'Telling the town that one moved.',
    same: 'adreswijziging adresverandering verhuisaangifte adresaangifte; de ummeldung ummelden',
  },
  {
    why: 'Being registered at an address.',
    same: `domicilie gedomicilieerd hoofdverblijfplaats woonplaats domiciliëring; fr domicile; de wohnsitz; tr
      ikametgah`,
  },
  { why: 'An address for who has none.', same: 'referentieadres postadres briefadres' },
  {
    why: 'Without a roof.',
    same: 'dakloos thuisloos zwerver clochard; fr sdf sans-abri; en homeless; de obdachlos; tr evsiz',
  },
  {
    why: 'A house for a short emergency.',
    same: 'noodwoning crisiswoning doorgangswoning transitwoning; de notunterkunft',
  },
  { why: 'A bed for one night.', same: 'nachtopvang nachtasiel slaapplaats noodopvang; en shelter' },
  { why: 'A house unfit to live in.', same: 'krot krotwoning bouwval; fr taudis; en slum; de bruchbude' },
  {
    why: 'Too bad to live in, by decision.',
    same: 'onbewoonbaar onbewoonbaarverklaring; fr insalubre inhabitable; de unbewohnbar',
  },
  { why: 'Not good enough, by decision.', same: 'ongeschikt ongeschiktverklaring' },
  { why: 'Empty for long.', same: 'leegstand leegstaan; fr inoccupé; en vacant; de leerstand leerstehend' },
  {
    why: 'Not kept up.',
    same: `verwaarloosd verwaarlozing verkrot verkrotting verloederd; fr délabré; en neglected; de verwahrlost`,
  },
  {
    why: 'Wet walls.',
    same: `vocht vochtig vochtproblemen vochtplekken; fr humidité humide; en damp; de feuchtigkeit feucht; tr
      rutubet`,
  },
  {
    why: 'Black spots on the wall.',
    same: 'schimmel beschimmeld schimmelplekken; fr moisissure; en mold mould mouldy; de schimmelig; tr küf',
  },
  {
    why: 'Building anew inside.',
    same: `verbouwing verbouwen renovatie renoveren opknappen verbouwingswerken; fr rénovation; en renovate; de
      renovierung renovieren; tr tadilat`,
  },
  { why: 'A house that is put up.', same: 'bouwen nieuwbouw; fr construire; en build; de bauen' },
  {
    why: 'Permission to build.',
    same: 'omgevingsvergunning bouwvergunning bouwaanvraag; de baugenehmigung; tr ruhsat',
  },
  {
    why: 'The person who builds.',
    same: 'aannemer bouwbedrijf; fr entrepreneur; en contractor; de bauunternehmer',
  },
  {
    why: 'Keeping the warmth in.',
    same: 'isoleren isolatie; fr isolation; en insulation insulate; de isolierung dämmung; tr yalıtım',
  },
  { why: 'Insulation at the top.', same: 'dakisolatie; fr toiture; de dachdämmung' },
  { why: 'The top of a house.', same: 'dak dakpannen; fr toit; de dach; tr çatı' },
  { why: 'Windows.', same: 'raam venster; fr fenêtre; en window; de fenster; tr pencere' },
  { why: 'Where one washes.', same: 'badkamer; en bathroom; de badezimmer; tr banyo' },
  { why: 'Standing under running water.', same: 'douche stortbad; en shower; de dusche' },
  { why: 'Where one goes for a need.', same: 'toilet wc; en loo; de klo; tr tuvalet' },
  { why: 'Where one cooks.', same: 'keuken; fr cuisine; en kitchen; de küche; tr mutfak' },
  { why: 'Where one keeps old things below.', same: 'kelder; en basement cellar; de keller; tr bodrum' },
  { why: 'Steps inside.', same: 'trap; fr escalier; en stairs; de treppe; tr merdiven' },
  {
    why: 'A chair that goes up the stairs.',
    same: 'traplift stoellift trapstoel; en stairlift; de treppenlift',
  },
  { why: 'A cabin that goes up.', same: 'lift; fr ascenseur; en elevator; de aufzug; tr asansör' },
  { why: 'Ground around the house.', same: 'tuin tuintje hofke; fr jardin; en garden; de garten; tr bahçe' },
  { why: 'Making a home fit for who is less mobile.', same: 'aanpassingspremie woningaanpassing' },
  { why: 'Buying.', same: 'kopen aankoop aanschaffen; fr acheter achat; en buy purchase; de kaufen' },
  { why: 'Selling.', same: 'verkopen; fr vendre; en sell selling; de verkaufen; tr satmak satış' },
  {
    why: 'A loan for a house.',
    same: 'hypotheek woonlening huislening woonkrediet hypotheeklening; fr hypothèque; en mortgage',
  },
  { why: 'The man of deeds.', same: 'notaris; fr notaire; en notary; de notar' },
  {
    why: 'Tables, chairs and beds.',
    same: 'meubels meubilair huisraad; fr meubles; en furniture; de möbel; tr mobilya',
  },
  { why: 'Something to sleep on.', same: 'matras; fr matelas; en mattress; de matratze' },
  { why: 'A home on wheels.', same: 'caravan woonwagen; fr roulotte; de wohnwagen' },
  {
    why: 'Sharing a home while one is a carer.',
    same: 'zorgwonen kangoeroewonen kangoeroewoning zorgwoning',
  },
  { why: 'What opens the door.', same: 'sleutel; fr clé; en key keys; de schlüssel; tr anahtar' },
];
