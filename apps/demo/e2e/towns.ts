/** What a visitor must find on the site of a town: as the towns themselves tell it, not as the store holds it. */
export interface TownFacts {
  house: string;
  /** Some of what the contact card says. */
  card: readonly string[];
}

/** The fourteen towns of the demonstration. */
export const TOWNS: Readonly<Record<string, TownFacts>> = {
  anzegem: {
    house: 'Sociaal Huis Anzegem',
    card: ['Sociale dienst OCMW', '056 77 88 28', 'Lieven Bauwensstraat 40'],
  },
  avelgem: {
    house: 'Sociaal Huis Avelgem',
    card: ['056 65 07 70', 'sociaalhuis@avelgem.be', 'Leopoldstraat 66', '8580 Avelgem'],
  },
  deerlijk: { house: 'Sociaal Huis Deerlijk', card: ['056 73 63 33'] },
  harelbeke: { house: 'Sociaal Huis Harelbeke', card: ['Infodienst'] },
  kalmthout: {
    house: 'Sociaal infopunt Kalmthout',
    card: ['03 641 63 55', 'sociaalinfopunt@kalmthout.be', 'De Groten Uitleg'],
  },
  kortrijk: {
    house: 'Sociaal Huis Kortrijk',
    card: ['056 24 42 22', 'info@sociaalhuiskortrijk.be', 'Budastraat 27', '8500 Kortrijk'],
  },
  kuurne: { house: 'Sociaal Huis Kuurne', card: ['056 73 70 11', 'Kortrijksestraat 2'] },
  lendelede: { house: 'Sociaal Huis Lendelede', card: ['051 30 31 31', 'Dorpsplein 8', '8860 Lendelede'] },
  menen: { house: 'Sociaal Huis Menen', card: ['056 52 11 16'] },
  'spiere-helkijn': {
    house: 'Gemeentehuis Spiere-Helkijn',
    card: ['Gemeente en OCMW Spiere-Helkijn', '056 27 01 53', 'Oudenaardseweg 71'],
  },
  waregem: { house: 'Sociaal Huis Waregem', card: ['Sociale dienst OCMW', '056 62 98 46'] },
  wervik: {
    house: 'Sociaal Huis Wervik',
    card: ['Sociale Dienst OCMW', '056 30 02 85', 'Callcenter Wervik'],
  },
  wevelgem: { house: 'Sociaal Huis Wevelgem', card: ['056 43 35 27', 'welzijn@wevelgem.be'] },
  zwevegem: { house: 'Zeven loketten Zwevegem', card: ['OCMW Zwevegem', '056 76 52 40'] },
};
