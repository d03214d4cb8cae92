import type { WordGroup } from '../word-group.ts';

/** Words for going from one place to another. */
export const TRANSPORT_WORDS: readonly WordGroup[] = [
  { why: 'A car.', same: 'auto wagen voiture; fr bagnole; en car; de pkw; tr araba otomobil' },
  {
    why: 'A thing with wheels and a motor.',
    same: 'voertuig; fr véhicule; en vehicle; de fahrzeug kfz; tr araç',
  },
  { why: 'A big car for loads.', same: 'vrachtwagen camion; en truck lorry; de lkw lastwagen; tr kamyon' },
  {
    why: 'A bicycle.',
    same: 'fiets velo rijwiel; fr bicyclette; en bike bicycle cycling; de fahrrad radfahren; tr bisiklet',
  },
  { why: 'A bicycle for loads.', same: 'bakfiets; en cargobike; de lastenrad' },
  {
    why: 'A motor cycle.',
    same: 'motorfiets moto motorrijwiel; en motorbike motorcycle; de motorrad; tr motosiklet',
  },
  {
    why: 'A light motor cycle.',
    same: 'bromfiets brommer scooter bromke; fr cyclomoteur; en moped; tr mobilet',
  },
  { why: 'A scooter to stand on.', same: 'step; fr trottinette' },
  { why: 'Putting away the car.', same: 'parkeren stationeren; fr stationnement garer' },
  { why: 'A place to leave a car.', same: 'parkeerplaats parking; de parkplatz stellplatz; tr otopark' },
  {
    why: 'A card for who lives in the street.',
    same: 'bewonerskaart bewonersvergunning parkeervergunning bewonersparkeerkaart; de anwohnerparkausweis',
  },
  { why: 'Going with others by bus.', same: 'bus lijnbus autobus; tr otobüs' },
  { why: 'On rails.', same: 'trein nmbs; de eisenbahn; tr tren' },
  { why: 'A card for the bus.', same: 'busabonnement buspas buskaart omnipas lijnkaart; de busfahrkarte' },
  { why: 'A yearly right to go in.', same: 'abonnement; en subscription; de abo; tr abonelik' },
  { why: 'A driver for you.', same: 'taxi taxidienst; tr taksi' },
  { why: 'Going with a volunteer.', same: 'mindermobielencentrale mmc' },
  { why: 'Going somewhere.', same: 'vervoer transport; tr ulaşım' },
  { why: 'Knowing to drive.', same: 'rijbewijs permis; de führerschein; tr ehliyet' },
  { why: 'The test for driving.', same: 'rijexamen; de fahrprüfung' },
  {
    why: 'Where one learns to drive.',
    same: 'rijschool autorijschool; fr auto-école; de fahrschool fahrschule',
  },
  {
    why: 'Plate of a car.',
    same: 'nummerplaat kentekenplaat kenteken; fr immatriculation; de nummernschild kennzeichen; tr plaka',
  },
  { why: 'Two cars hit.', same: 'ongeval ongeluk accident botsing; en crash; de unfall; tr kaza' },
  { why: 'Who drives.', same: 'bestuurder chauffeur; fr conducteur; en driver; de fahrer; tr sürücü şoför' },
  { why: 'Fuel.', same: 'naft benzine diesel; fr essence; en petrol gasoline' },
  {
    why: 'Where an electric car is filled.',
    same: 'oplaadpunt laadpaal laadpunt oplaadpaal laadstation; en chargingpoint; de ladesäule ladestation',
  },
  { why: 'Going abroad for pleasure.', same: 'reizen; fr voyage voyager; en travel; tr seyahat yolculuk' },
  { why: 'Beyond the border.', same: 'buitenland; fr étranger; en abroad; de ausland; tr yurtdışı' },
];
