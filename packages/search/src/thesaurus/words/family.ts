import type { WordGroup } from '../word-group.ts';

/** Words for relatives and for the people one lives with. */
export const FAMILY_WORDS: readonly WordGroup[] = [
  {
    why: 'The one who bore or raised you.',
    same: 'moeder mama mam; fr mère maman; en mother mum mom; de mutter; tr anne',
  },
  {
    why: 'The one who fathered or raised you.',
    same: 'vader papa pa paps; fr père; en father dad daddy; de vater; tr baba',
  },
  {
    why: 'The mother of a parent; every region has its own word.',
    same: `bomma grootmoeder oma grootma moemoe omaatje mémé; fr grand-mère mamie; en grandmother grandma granny; de
      großmutter; tr büyükanne babaanne anneanne`,
  },
  {
    why: 'The father of a parent.',
    same: `opa grootvader bompa grootpa vava opaatje; fr grand-père papy; en grandfather grandpa; de großvater; tr
      büyükbaba`,
  },
  {
    why: 'Grandfather and grandmother.',
    same: 'grootouders; fr grands-parents; en grandparents; de großeltern',
  },
  {
    why: 'A child of one’s child.',
    same: `kleinkinderen kleinkind kleinzoon kleindochter; fr petit-fils petite-fille; en grandchild grandson
      granddaughter; tr torun`,
  },
  {
    why: 'A child, whoever it belongs to.',
    same: 'kind kinderen kids koter; fr enfant gosse; en child children; tr çocuk çocuklar',
  },
  { why: 'A male child.', same: 'zoon zoontje; fr fils; en son; de sohn; tr oğlum oğul' },
  { why: 'A female child.', same: 'dochter dochtertje; en daughter; de tochter; tr kızım' },
  { why: 'A girl.', same: 'meisje meiske; fr fillette; en girl; de mädchen' },
  {
    why: 'A child who was just born.',
    same: `baby boreling zuigeling pasgeborene babytje; fr bébé nouveau-né; en newborn infant; de säugling; tr bebek`,
  },
  { why: 'A child who has learned to walk.', same: 'peuter peutertje dreumes; en toddler' },
  { why: 'A child of nursery school.', same: 'kleuter kleutertje' },
  {
    why: 'Somebody between child and adult.',
    same: 'jongere tiener puber adolescent; fr ado; en teenager; de jugendlicher',
  },
  { why: 'Young people together.', same: 'jeugd; fr jeunesse; en youth; de jugend; tr gençlik gençler' },
  { why: 'Under eighteen.', same: 'minderjarig; fr mineur; en underage; de minderjährig' },
  {
    why: 'Eighteen or older.',
    same: 'volwassene meerderjarig; fr adulte majeur; de erwachsene erwachsener; tr yetişkin',
  },
  { why: 'A son of the same parents.', same: 'broer broertje; fr frère; en brother; de bruder' },
  { why: 'A daughter of the same parents.', same: 'zus zuster; fr sœur soeur; en sister; de schwester' },
  { why: 'The brother of a parent.', same: 'nonkel oom; fr oncle; en uncle; de onkel; tr amca dayı' },
  { why: 'The sister of a parent.', same: 'tante; fr tata; en aunt; tr teyze hala' },
  {
    why: 'A child of brother or sister, or of aunt.',
    same: 'neef; fr cousin neveu; en nephew; tr yeğen kuzen',
  },
  { why: 'A niece, or a cousin who is a girl.', same: 'nicht; fr nièce' },
  {
    why: 'The parents of the one you married.',
    same: 'schoonouders schoonfamilie; fr beaux-parents; en in-laws; de schwiegereltern',
  },
  {
    why: 'The mother of the one you married.',
    same: 'schoonmoeder; fr belle-mère; en mother-in-law; de schwiegermutter; tr kaynana',
  },
  {
    why: 'The father of the one you married.',
    same: 'schoonvader; fr beau-père; en father-in-law; de schwiegervater',
  },
  { why: 'The husband.', same: 'man echtgenoot; fr mari époux; en husband; de ehemann; tr koca kocam eşim' },
  { why: 'The wife.', same: 'vrouw; fr épouse; en wife; de ehefrau; tr karım hanım' },
  {
    why: 'The one you live with.',
    same: 'partner levenspartner wederhelft levensgezel; fr compagnon conjoint; de lebenspartner',
  },
  { why: 'The one you go out with.', same: 'vriendin lief; fr copine; en girlfriend; de freundin' },
  {
    why: 'Those you were once together with.',
    same: 'ex ex-partner ex-man ex-vrouw; fr ex-mari ex-femme; en ex-husband ex-wife',
  },
  {
    why: 'A new partner of your parent.',
    same: `stiefvader plusvader plusouder stiefouder stiefmoeder plusmama pluspapa; en stepfather stepmother; de
      stiefmutter`,
  },
  { why: 'Family in which children of others live.', same: 'stiefkind pluskind; en stepchild' },
  { why: 'Those who live in one home.', same: 'gezin huishouden; en household; de haushalt' },
  {
    why: 'All relatives.',
    same: 'familie familieleden verwanten; fr famille; en family relatives; de verwandte; tr aile',
  },
  { why: 'Somebody raising children alone.', same: 'eenoudergezin; fr monoparental; de alleinerziehend' },
  {
    why: 'Somebody without partner.',
    same: 'alleenstaand vrijgezel alleenwonend; fr célibataire; en bachelor; de alleinstehend; tr bekar',
  },
  {
    why: 'Whose husband or wife died.',
    same: 'weduwe weduwnaar weeuw; fr veuve; en widow widower; de witwe witwer',
  },
  { why: 'Whose parents died.', same: 'weeskind; fr orphelin; en orphan; de waise; tr yetim öksüz' },
  { why: 'Two born together.', same: 'tweeling; fr jumeaux jumelles; en twins; de zwillinge; tr ikizler' },
  {
    why: 'A home for a child of others.',
    same: 'opvanggezin pleeggezin pleegouder; en foster; de pflegefamilie pflegeeltern',
  },
  { why: 'A child raised by others.', same: 'pleegkind pleegkinderen; de pflegekind' },
  {
    why: 'Those who take care of children of others as their own.',
    same: 'adoptie adopteren adoptiekind; en adoption adopt; de adoptieren; tr evlatlık',
  },
  {
    why: 'People who are old.',
    same: `bejaarde senior ouderling vijfenzestigplusser zestigplusser; fr aîné vieux; en elderly; de rentner; tr
      yaşlı yaşlılar`,
  },
  { why: 'A man who promises to watch over a child.', same: 'peter peetvader; fr parrain; en godfather' },
  { why: 'A woman who promises the same.', same: 'peettante petemoei; fr marraine; en godmother' },
  {
    why: 'Somebody who decides for a child or a weak adult.',
    same: 'voogd voogdij; fr tuteur tutelle; en guardian guardianship; de vormund vormundschaft; tr vasi',
  },
  {
    why: 'Somebody who manages the money of somebody who cannot.',
    same: 'bewindvoerder bewind bewindvoering; de betreuer',
  },
  {
    why: 'A nice acquaintance.',
    same: 'vriend kameraad makker; fr ami copain; en friend; de freund; tr arkadaş',
  },
  {
    why: 'Who lives next door.',
    same: 'buur gebuur buurman buurvrouw; fr voisin; en neighbour neighbor; de nachbar nachbarn; tr komşu',
  },
];
