import type { WordGroup } from '../word-group.ts';

/** Words for heating, electricity, water and the machines at home. */
export const ENERGY_WORDS: readonly WordGroup[] = [
  {
    why: 'Power from the socket.',
    same: 'elektriciteit stroom elektriek; fr électricité; en electricity; tr elektrik',
  },
  { why: 'What burns on the stove.', same: 'gas aardgas; de erdgas; tr doğalgaz' },
  { why: 'Oil for heating.', same: 'mazout stookolie huisbrandolie; fr fioul; de heizöl' },
  {
    why: 'Warmth in the house.',
    same: `verwarming chauffage verwarmen stoken bijverwarmen; en heating; de heizung heizen; tr ısıtma ısınma`,
  },
  {
    why: 'Help with heating costs, under its several names.',
    same: `verwarmingstoelage stookoliefonds verwarmingsfonds mazouttoelage stookolietoelage mazoutfonds
      verwarmingspremie; de heizkostenzuschuss`,
  },
  {
    why: 'The boiler.',
    same: `stookketel verwarmingsketel cv-ketel mazoutketel gasketel; fr chaudière; en boiler; de heizkessel; tr
      kazan`,
  },
  { why: 'A stove.', same: 'kachel; de ofen; tr soba' },
  { why: 'Cold.', same: 'koud kou verkleumd; fr froid; en cold freezing; de kalt; tr soğuk' },
  { why: 'Energy.', same: 'energie; en energy; tr enerji' },
  {
    why: 'The bill for energy.',
    same: `energiefactuur energierekening elektriciteitsfactuur gasfactuur elektriciteitsrekening gasrekening
      stroomrekening energiekosten; de stromrechnung`,
  },
  { why: 'A meter one loads with money.', same: 'budgetmeter kaartmeter oplaadmeter' },
  { why: 'Being cut off.', same: 'afkoppelen afgekoppeld; fr coupure coupé; de abgestellt' },
  {
    why: 'Who sells energy.',
    same: 'leverancier energieleverancier; fr fournisseur; en supplier; de lieferant anbieter',
  },
  { why: 'A visit to see how one can save.', same: 'energiescan energieadvies energiesnoeier' },
  {
    why: 'Using less.',
    same: 'besparen energiebesparing energiebesparend; fr économiser; de energiesparen; tr tasarruf',
  },
  { why: 'Electricity from the sun.', same: 'zonnepanelen pv-panelen; en solar; de solaranlage' },
  { why: 'A heat machine outside.', same: 'warmtepomp; de wärmepumpe' },
  {
    why: 'Water from the tap.',
    same: 'drinkwater kraantjeswater leidingwater; de trinkwasser leitungswasser',
  },
  { why: 'Water in general.', same: 'water; fr eau; de wasser' },
  { why: 'The bill for water.', same: 'waterfactuur waterrekening; de wasserrechnung' },
  {
    why: 'Rain that is kept.',
    same: 'regenwaterput hemelwaterput regenput waterput regenton; fr citerne; de zisterne',
  },
  {
    why: 'Pipes below the street.',
    same: 'afvoer riool riolering; fr égout; en sewer sewage; de kanalisation; tr kanalizasyon',
  },
  { why: 'A tank for dirty water.', same: 'beerput sterfput aalput' },
  {
    why: 'Clothes get clean in it.',
    same: 'wasmachine wasautomaat; fr lave-linge; en washer; de waschmaschine',
  },
  {
    why: 'It keeps food cold.',
    same: 'frigo koelkast ijskast; fr réfrigérateur; en fridge; de kühlschrank; tr buzdolabı',
  },
  {
    why: 'It keeps food frozen.',
    same: 'diepvries diepvriezer vriezer; fr congélateur; en freezer; de gefrierschrank',
  },
  {
    why: 'Machines in the home.',
    same: `huishoudtoestellen elektro elektrotoestellen huishoudapparaten; fr électroménager; en appliances; de
      haushaltsgeräte`,
  },
  { why: 'A machine.', same: 'toestel apparaat; fr appareil; en device; de gerät; tr cihaz' },
  { why: 'A lamp.', same: 'lamp; fr ampoule; tr lamba ampul' },
  { why: 'It warns of smoke.', same: 'rookmelder rookdetector brandmelder branddetector; de rauchmelder' },
  {
    why: 'The poison one does not smell.',
    same: 'co-vergiftiging koolstofmonoxide koolmonoxide; de kohlenmonoxid',
  },
  {
    why: 'The paper that rates how a home uses energy.',
    same: 'epc energieprestatiecertificaat energiecertificaat epc-attest',
  },
];
