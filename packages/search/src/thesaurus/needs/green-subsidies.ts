import type { Need } from '../need.ts';

/** What residents, gardeners and farmers ask about support for compost, hedges, swallows and verges. */
export const GREEN_SUBSIDIES: readonly Need[] = [
  {
    need: 'compostvat of wormenbak',
    why: 'Residents say "compostbak", "composthoop" or worms, and ask where to buy one cheap.',
    sheets: 'compostvat; compost*; wormenbak',
    also: 'ophalen gft; inleveren snoeihout; ontharding vergroening',
    nl: `compostvat; compostbak; compostton; wormenbak; wormenhotel; composteren; zelf composteren; composthoop; keukenafval
      in de tuin; subsidie compostvat; compostvat kopen; goedkope compostbak; groenafval in de tuin verwerken; compostmeester;
      kringlooptuinieren; premie compost; vuilzak verminderen; gft thuis verwerken; compostvat op appartement; bokashi;
      schillen zelf laten rotten achter het tuinhuis; pierenbak op mijn balkon; hoe lang tot mijn hoop zwarte aarde wordt;
      drie houten bakken achteraan de tuin; koffiegruis en bladeren tot mest maken; ton met deksel voor de keukenresten;
      kippen en compost cursus; fruitvliegjes in de wormentoren`,
    fr: `fût à compost; compostage; prime compost; bac à vers`,
    en: `compost bin; composting grant; worm bin`,
    de: `Komposttonne; Kompost Zuschuss`,
    tr: `kompost kabı`,
  },
  {
    need: 'hagen, knotwilgen, poel: kleine landschapselementen',
    why: 'Nobody says "kleine landschapselementen": they plant a hedge, pollard a willow or dig a pond.',
    sheets: 'aanleg beheer kleine landschapselementen; landschapselementen -wijzigen -omgevingsvergunning',
    also: 'ontharding vergroening; omgevingsvergunning landschapselementen',
    nl: `haag planten subsidie; haag aanplanten; gemengde haag; houtkant; knotwilg; knotwilgen knotten; bomenrij planten;
      subsidie hoogstamboomgaard; subsidie bomen planten; fruitbomen planten premie; poel graven; amfibieënpoel; subsidie voor
      natuur op mijn grond; bosje planten; kleine landschapselementen; KLE; heg; veldbomen; snoeien knotbomen premie;
      plantgoed korting; hagenactie; langs mijn weide wil ik meidoorn en sleedoorn; vijftien wilgen langs de gracht moeten
      geknot worden; kikkers terug in een waterplas op mijn land; oude appelaars hoogstam bijplanten; houtwal tussen twee
      akkers; eiken in een rij langs de dreef`,
    fr: `subside haie; planter une haie; saule têtard; verger haute tige; mare`,
    en: `hedge planting grant; pollard willows grant; pond grant`,
    de: `Hecke pflanzen Zuschuss`,
  },
  {
    need: 'zwaluwnesten',
    why: 'Residents have swallows under the eaves and hear that there is money for it.',
    sheets: 'zwaluwnesten; zwaluw*',
    also: 'kleine landschapselementen -omgevingsvergunning; melding stad gemeente',
    nl: `zwaluw; zwaluwnest; zwaluwen onder de dakgoot; zwaluwen in de stal; huiszwaluw; boerenzwaluw; premie zwaluwnest;
      subsidie zwaluwen; mag ik zwaluwnesten wegdoen; zwaluwkak op de gevel; kunstnest zwaluw; nestjes aan mijn gevel;
      gierzwaluw; zwaluwen tellen; vogelnest aan het huis; vogelnestjes; elk voorjaar kleven ze modder onder onze kroonlijst;
      acht bolletjes van klei aan mijn gevel; plankje tegen de uitwerpselen onder het nest; ik tel elk jaar de jongen in de
      schuur; schilder wil de nestjes afsteken; vogeltjes die uit Afrika terugkomen en bij mij broeden`,
    fr: `nid d'hirondelle; prime hirondelles`,
    en: `swallow nests grant`,
    de: `Schwalbennester`,
    tr: `kırlangıç yuvası`,
  },
  {
    need: 'groenbemesters inzaaien',
    why: 'Farmers say mustard, clover or "vanggewas".',
    sheets: 'groenbemesters; groenbemester',
    also: 'maaien landbouwpercelen; landbouwramp',
    nl: `groenbemester; groenbemesters zaaien; gele mosterd zaaien; vanggewas; subsidie landbouwer; klaver inzaaien; phacelia;
      bladrammenas; akker groen in de winter; erosie akker; boer premie zaaien; nateelt; na de aardappelen wil ik iets zaaien
      tegen uitspoeling; rogge en wikke na de maïs; zaaifactuur indienen; winterbedekking van mijn akkers; japanse haver`,
    fr: `engrais verts subside`,
    en: `green manure grant for farmers`,
  },
  {
    need: 'perceelsranden maaien',
    why: 'Farmers say "boorden" or "grachtkanten".',
    sheets: 'maaien landbouwpercelen; maaien randen',
    also: 'groenbemesters; kleine landschapselementen -omgevingsvergunning',
    nl: `perceelsrand maaien; randen maaien; gracht maaien; grachtkant; boord van het veld maaien; maaisel afvoeren;
      bufferstrook; grasstrook langs beek; premie maaien landbouw; oever maaien langs akker; landbouwnummer maaipremie; mijn
      aangelande strook langs de beek twee keer per jaar afdoen; hooi van de kanten wegvoeren; distels aan de rand van de
      akker niet spuiten maar maaien; meters rand doorgeven aan de gemeente`,
    fr: `fauchage bords de champs`,
    en: `mowing field edges grant`,
  },
];
