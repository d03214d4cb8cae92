import type { Need } from '../need.ts';

/** Pests in house and garden: a pest controller, the fire brigade or the owner deals with them. */
export const ELSEWHERE_PESTS: readonly Need[] = [
  {
    need: 'wespennest',
    why: 'The fire brigade or a pest controller removes nests; no sheet of the catalogue does.',
    sheets: 'wespennest*; wespenverdelging; bestrijding wespen; wespen',
    nl: `wespennest; wespen onder de dakgoot; wespennest laten verwijderen; hoornaars in de schouw; er zit een nest wespen in
      onze spouwmuur; wie verdelgt wespen; wespen in de rolluikkast; wespenverdelger; nest van Aziatische hoornaar gezien; wat
      kost een wespennest weghalen; mijn dochter is gestoken door een wesp uit het nest in de tuin; komt de brandweer voor een
      wespennest; zwerm hommels onder het terras; Aziatische hoornaar melden`,
    fr: 'nid de guêpes; enlever un nid de guêpes; frelon asiatique',
    en: 'wasp nest; wasps under the roof; hornet nest removal',
  },
  {
    need: 'bijenzwerm',
    why: 'A beekeeper fetches a swarm, and the food agency registers hives.',
    sheets: 'bijenzwerm*; bijen; imker*',
    nl: `bijenzwerm; zwerm bijen in mijn boom; imker gezocht om bijen weg te halen; bijenkasten plaatsen in de tuin; hoe word ik
      imker; honingbijen aan de gevel; bijen houden registreren; bijenvolk hangt aan de tak; cursus bijenteelt; mag ik bijen
      houden; bieën in den hof`,
    fr: `essaim d'abeilles; devenir apiculteur`,
    en: 'bee swarm; beekeeper to collect bees',
  },
  {
    need: 'ratten',
    why: 'Rat control is a municipal or private service that the catalogue has no sheet of.',
    sheets: 'rat; ratten*; *rattenbestrijding',
    nl: `ratten; rattenbestrijding; rat gezien in de tuin; ratten in het kippenhok; rattenvanger; rattenvergif; er lopen ratten
      onder ons tuinhuis; ratten langs de beek; muskusrat; bruine rat in de kelder; ik heb een rat in mijn keuken gezien en durf
      niet meer slapen; rattenval; rattenplaag bij de buren; wie komt ratten verdelgen; rattenkeutels`,
    fr: 'rats dans le jardin; dératisation; piège à rats',
    en: 'rats in the garden; rat control; rat poison',
  },
  {
    need: 'muizen',
    why: "Mice are for a pest controller or the tenant's own traps.",
    sheets: 'muizen*; muizenplaag; plaagdieren; ongedierte*',
    nl: `muizen in huis; muizenval; ik hoor muizen op zolder; muizenplaag; muis in de keuken; muizenkeutels in de kast; wat doe
      ik tegen muizen; spitsmuizen; muizen achter de plinten; muizenvergif; knaagdieren in het plafond; veldmuizen in het
      gazon`,
    fr: 'souris dans la maison; piège à souris',
    en: 'mice in the house; mousetrap',
  },
  {
    need: 'eikenprocessierups',
    why: 'Caterpillar nests are removed by the owner of the tree; there is no sheet.',
    sheets: 'eikenprocessierups*; processierups*',
    nl: `eikenprocessierups; processierupsen; rupsen in de eik; jeuk van rupsen; nest rupsen in de boom; brandharen van de rups;
      eikenprocessierups verwijderen; rupsennest laten wegzuigen; uitslag op mijn armen na wandeling onder eiken; haartjes van
      de processierups; rupsen aan de school; wie bestrijdt processierupsen`,
    fr: 'chenilles processionnaires; nid de chenilles dans le chêne',
    en: 'oak processionary caterpillar; itchy caterpillars in oak tree',
  },
  {
    need: 'buxusmot-bladluizen',
    why: 'Plant pests are a question for a garden centre.',
    sheets: 'plantenziekten; buxusmot*; tuinplagen; tuinplaag*',
    nl: `buxusmot; bladluizen op de rozen; slakken in de moestuin; mieren in de tuin; emelten in het gazon; schimmel op de
      tomatenplanten; buxusrups; luizen op mijn bonen; spint op planten; witte vlieg; engerlingen; mijn haagplanten sterven af;
      perzikkrulziekte`,
    fr: 'pyrale du buis; pucerons sur les rosiers',
    en: 'box tree moth; aphids on roses; slugs in vegetable garden',
  },
  {
    need: 'duiven',
    why: 'Pigeon nuisance: pest controllers, sometimes a catch programme of the town.',
    sheets: 'duiven*; *duiven; duivenoverlast',
    nl: `duivenoverlast; duiven op mijn dak; duivenstront op het balkon; duiven verjagen; duiven voederen verboden; duivennest
      in de dakgoot; stadsduiven; duivenpinnen; duiven onder de zonnepanelen; verwilderde duiven vangen; verdwaalde reisduif met
      ring; duivenpoep op de auto`,
    fr: 'pigeons sur le toit; chasser les pigeons',
    en: 'pigeons on my roof; pigeon droppings balcony',
  },
  {
    need: 'steenmarter',
    why: 'Martens and foxes are protected; the Flemish nature agency gives advice.',
    sheets: '*marter; *marters; vossen; vos',
    nl: `steenmarter; marter op zolder; marter in de auto; kabels doorgebeten door een marter; marter verjagen; lawaai van een
      fluwijn in het dak; vos heeft mijn kippen gepakt; vossen in de straat; fluwijn; marterplaag; ultrasoon toestel tegen
      marters; beest loopt 's nachts over het plafond`,
    fr: 'fouine au grenier; renard a mangé mes poules',
    en: 'marten in the attic; fox killed my chickens',
  },
  {
    need: 'mollen',
    why: 'A mole catcher is hired privately.',
    sheets: 'mol; mollen*; mollenvanger',
    nl: `mollen in de tuin; molshopen; mollenvanger; mollenklem; mol in het gazon; mijn gras is omgewoeld door een mol; mollen
      verjagen; molshoop voetbalveld; mollengangen; wat helpt tegen mollen`,
    fr: 'taupes dans le jardin; taupier',
    en: 'moles in lawn; molehills',
  },
  {
    need: 'bedwantsen',
    why: 'Bedbugs, cockroaches and fleas are for a certified pest controller.',
    sheets: 'bedwants*; kakkerlak*; huisongedierte; vlooien*',
    nl: `bedwantsen; beten in bed; kakkerlakken in de keuken; vlooien in huis; wandluizen; zilvervisjes in de badkamer; ik zit
      vol beten en denk dat het bedwantsen zijn; ontsmetting kakkerlakken; matras vol wantsen; mieren in de keuken; motten in de
      kleerkast; ongediertebestrijder; papiervisjes; tapijtkevers; vlooienplaag na de kat`,
    fr: 'punaises de lit; cafards dans la cuisine; puces',
    en: 'bedbugs; cockroaches in kitchen; fleas in the house',
  },
  {
    need: 'tijgermug-teken',
    why: 'The Flemish health agency tracks ticks and tiger mosquitoes.',
    sheets: 'tijgermug*; muggen; teken*',
    nl: `tijgermug; muggenplaag; tekenbeet; teek verwijderen; muggen uit de regenton; rode kring na tekenbeet; gestreepte mug
      gezien; ziekte van Lyme; teek in mijn been; muggen in de slaapkamer; steekmuggen`,
    fr: 'moustique tigre; morsure de tique',
    en: 'tick bite; tiger mosquito',
  },
  {
    need: 'hoofdluizen',
    why: 'Lice: the pharmacist and the school health centre advise.',
    sheets: 'hoofdluis; hoofdluizen; luizen',
    nl: `luizen op het hoofd; hoofdluizen; luizenkam; mijn kind heeft luizen van school; neten in het haar; luizenshampoo; luis
      in het haar; schurft; luizen in de klas; neten uitkammen`,
    fr: `poux à l'école; lentes dans les cheveux`,
    en: 'head lice; nits in hair',
  },
];
