import type { WordGroup } from '../word-group.ts';

/** Words for food, cleaning, clothes and small work at home. */
export const FOOD_AND_CLEANING_WORDS: readonly WordGroup[] = [
  {
    why: 'What one eats.',
    same: 'eten voedsel voeding; fr nourriture manger; en eat; de lebensmittel nahrung; tr gıda yiyecek',
  },
  {
    why: 'A box of food for who cannot buy it.',
    same: 'voedselpakket voedselbedeling voedselbank eetpakket voedselhulp noodpakket; en foodbank',
  },
  {
    why: 'An empty stomach.',
    same: 'honger hongerig; fr faim affamé; en hungry hunger; de hungrig; tr açlık',
  },
  { why: 'What is cooked.', same: 'maaltijd; fr repas; en meal; de mahlzeit; tr yemek' },
  { why: 'Food at noon.', same: 'middageten middagmaal noenmaal lunch; de mittagessen' },
  { why: 'Making a meal.', same: 'koken; fr cuisiner; en cooking; de kochen; tr pişirmek' },
  {
    why: 'A shop for who has little.',
    same: 'kruidenier; fr épicerie; en grocer; de lebensmittelladen; tr bakkal',
  },
  { why: 'A big shop.', same: 'supermarkt grootwarenhuis warenhuis; fr supermarché; en supermarket' },
  {
    why: 'Fetching food and other goods.',
    same: 'boodschappen; en groceries errands; de einkaufen; tr alışveriş',
  },
  {
    why: 'Milk for babies.',
    same: 'melkpoeder flesvoeding poedermelk zuigelingenmelk babymelk; en formula; de milchpulver',
  },
  { why: 'A bottle.', same: 'fles; fr bouteille biberon; en bottle; de flasche; tr şişe' },
  { why: 'Something to drink from.', same: 'tas mok; de becher; tr fincan' },
  { why: 'Something to drink.', same: 'drank; fr boisson; en drink; de getränk; tr içecek' },
  {
    why: 'Who cleans for you.',
    same: `poetsvrouw kuisvrouw schoonmaakster poetsman schoonmaker werkvrouw; en cleaner; de putzfrau
      reinigungskraft putzhilfe; tr temizlikçi`,
  },
  {
    why: 'A service that cleans.',
    same: 'poetshulp poetsdienst kuishulp schoonmaakhulp schoonmaakdienst; de putzdienst reinigungsdienst',
  },
  {
    why: 'Making clean.',
    same: `kuisen poetsen schoonmaken reinigen opkuisen; fr nettoyage nettoyer; en cleaning clean; de reinigung; tr
      temizlik temizlemek`,
  },
  {
    why: 'Smoothing clothes.',
    same: `strijken strijkdienst strijkhulp strijkatelier; fr repassage repasser; en ironing; de bügeln; tr ütü`,
  },
  {
    why: 'Clothes to wash.',
    same: 'wasgoed wasserette wassalon; fr lessive laverie; en laundry laundromat; tr çamaşır',
  },
  {
    why: 'What one wears.',
    same: 'kleren kledij kleding; fr vêtements habits; en clothes clothing; de kleidung; tr giysi kıyafet',
  },
  { why: 'What one wears on the feet.', same: 'schoenen; fr chaussures; en shoes; de schuhe; tr ayakkabı' },
  { why: 'Used before.', same: 'tweedehands occasie; en secondhand; de gebraucht' },
  { why: 'A shop of used things.', same: 'kringwinkel kringloopwinkel kringloopcentrum; en thrift' },
  { why: 'Small work at home.', same: 'klusje karwei karweitje bricolage; fr bricoler; en chore' },
  {
    why: 'Who does small work at home.',
    same: `klusjesdienst klusjesman karweidienst klusdienst klusjeshulp; fr bricoleur; en handyman; de handwerker
      hausmeister`,
  },
  {
    why: 'Mending.',
    same: `herstellen repareren reparatie herstelling; fr réparation; en repair fix; de reparatur reparieren; tr
      tamir onarım`,
  },
  { why: 'Not working any more.', same: 'kapot defect; fr cassé; en broken; de kaputt; tr bozuk bozuldu' },
  {
    why: 'Keeping a garden.',
    same: `tuinonderhoud tuinwerk tuinieren tuinman tuinhulp; fr jardinage jardinier; en gardening gardener; de
      gartenarbeit gärtner; tr bahçıvan`,
  },
  { why: 'Mowing.', same: 'gras gazon grasmaaien; fr pelouse; en lawn; de rasen; tr çim' },
  { why: 'Green wall of shrubs.', same: 'haag heg; fr haie; en hedge; tr çit' },
];
