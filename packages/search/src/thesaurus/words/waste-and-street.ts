import type { WordGroup } from '../word-group.ts';

/** Words for waste, the street and nuisance. */
export const WASTE_AND_STREET_WORDS: readonly WordGroup[] = [
  {
    why: 'What one throws away.',
    same: `afval vuilnis huisvuil vuiligheid; fr déchets ordures; en garbage rubbish trash; de müll abfall; tr atık`,
  },
  { why: 'What is left after sorting.', same: 'restafval; de restmüll' },
  {
    why: 'A bag for waste.',
    same: 'vuilzak vuilniszak huisvuilzak restafvalzak afvalzak; de müllsack müllbeutel',
  },
  {
    why: 'A bin for waste.',
    same: 'vuilbak vuilnisbak afvalbak vuilnisemmer; fr poubelle; de mülltonne mülleimer',
  },
  { why: 'Big old things.', same: 'grofvuil grofhuisvuil; fr encombrants; de sperrmüll' },
  {
    why: 'Where one brings waste.',
    same: `containerpark recyclagepark milieupark stort afvalpark; fr déchetterie; de wertstoffhof recyclinghof`,
  },
  {
    why: 'Fetching waste at the door.',
    same: 'ophaling afvalophaling huisvuilophaling vuilniskar vuilkar vuilnisophaling; de müllabfuhr',
  },
  { why: 'Leavings of kitchen and garden.', same: 'gft groenafval tuinafval; de biomüll' },
  { why: 'Rotten leavings for the garden.', same: 'compostvat compost composteren' },
  { why: 'Bottles and jars.', same: 'glas glasbol glascontainer glasbak' },
  { why: 'Paper in the collection.', same: 'karton; en cardboard' },
  { why: 'Dumped where it should not.', same: 'sluikstort zwerfvuil zwerfafval; en dumping' },
  { why: 'Dangerous dust in old roofs.', same: 'asbest eterniet; fr amiante; en asbestos; tr amyant' },
  {
    why: 'Where one walks.',
    same: 'voetpad stoep trottoir; en pavement sidewalk; de gehweg bürgersteig; tr kaldırım',
  },
  { why: 'A street.', same: 'straat; fr rue; en street; de straße; tr sokak cadde' },
  { why: 'A path for bicycles.', same: 'fietspad; en cyclepath; de radweg' },
  {
    why: 'A hole in the road.',
    same: 'verzakking kuil; fr nid-de-poule; en pothole; de schlagloch; tr çukur',
  },
  {
    why: 'Light in the street.',
    same: `straatverlichting straatlamp straatlantaarn lantaarnpaal; fr lampadaire réverbère; en streetlight; de
      straßenlaterne`,
  },
  {
    why: 'Works in the street.',
    same: 'wegenwerken wegwerkzaamheden straatwerken; en roadworks; de baustelle straßenarbeiten',
  },
  {
    why: 'Noise.',
    same: `lawaai geluidsoverlast geluidshinder nachtlawaai herrie; fr bruit tapage; en noise noisy; de lärm; tr
      gürültü`,
  },
  { why: 'What bothers.', same: 'hinder overlast; fr nuisance; de belästigung; tr rahatsızlık' },
  {
    why: 'A bad smell.',
    same: 'stinkt stank stinken geurhinder; fr puanteur odeur; en smell; de gestank; tr koku',
  },
  {
    why: 'A quarrel with those next door.',
    same: 'burenruzie burenconflict burengeschil burenbemiddeling; de nachbarschaftsstreit',
  },
  {
    why: 'Part of a town.',
    same: 'buurt wijk; fr quartier; en neighbourhood neighborhood; de viertel nachbarschaft; tr mahalle',
  },
  { why: 'A tree.', same: 'boom; fr arbre; en tree; de baum; tr ağaç' },
  {
    why: 'Cutting a tree.',
    same: 'kappen rooien omhakken omzagen kapvergunning; fr abattre abattage; en felling',
  },
  { why: 'Ice and snow.', same: 'sneeuw ijzel gladheid; fr verglas; en snow; de schnee glatteis' },
  { why: 'A dog.', same: 'hond; fr chien; en dog; de hund; tr köpek' },
  { why: 'A cat.', same: 'kat poes; tr kedi' },
  { why: 'An animal at home.', same: 'huisdier; fr animal animaux; de haustier; tr hayvan' },
  { why: 'Dirt of dogs.', same: 'hondenpoep hondendrol hondenkak; de hundekot' },
  {
    why: 'Animals one does not want.',
    same: 'kakkerlakken ongedierte; fr cafards; en vermin; de ungeziefer; tr haşere',
  },
  { why: 'Rats.', same: 'rat; tr sıçan' },
  { why: 'A nest of stinging insects.', same: 'wespennest wespen; fr guêpe; en wasps; tr arı' },
  { why: 'A beast found dead.', same: 'kadaver; en carcass' },
];
