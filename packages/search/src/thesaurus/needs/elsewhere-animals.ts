import type { Need } from '../need.ts';

/** Pets, farm animals and wild animals: answered by a vet, a shelter, the food agency or the region. */
export const ELSEWHERE_ANIMALS: readonly Need[] = [
  {
    need: 'hond-weggelopen',
    why: 'A lost pet is looked for through shelters, vets and the chip database.',
    sheets: '*huisdier*; verloren hond*; vermiste dieren',
    nl: `mijn hond is weggelopen; kat vermist; hond kwijt; verdwaalde hond gevonden; onze poes is al drie dagen niet
      thuisgekomen; weggevlogen parkiet; loslopende hond zonder baasje; hondje gevonden; kat gevonden met halsband; mijn bomma
      haar hondje is zoek; papegaai ontsnapt; schildpad weggelopen; loslopend paard op de weg; vermiste kat affiche`,
    fr: `chien perdu; chat disparu; j'ai trouvé un chien errant`,
    en: 'lost dog; my cat is missing; found a stray dog',
  },
  {
    need: 'kat-steriliseren',
    why: 'Cat owners must sterilise; the vet does it, and some towns pay a share.',
    sheets: 'kat; katten; sterilisatie kat; kattensterilisatie',
    nl: `kat steriliseren; kater castreren; sterilisatie van mijn poes; premie sterilisatie kat; wat kost kat castreren; is
      steriliseren van katten verplicht; kitten laten helpen bij de dierenarts; mijn kat is drachtig; nestje kittens;
      kattencastratie goedkoop; kattenbon; zwangere kat`,
    fr: 'stériliser mon chat; castration chat',
    en: 'spay my cat; neuter cat cost',
  },
  {
    need: 'zwerfkatten',
    why: 'Stray cats: a municipal catch plan with a shelter, without a sheet here.',
    sheets: 'zwerfkat*; straatkatten',
    nl: `zwerfkatten; wilde katten in de tuin; zwerfkat vangen; katten zonder eigenaar voederen; te veel zwerfkatten in de
      buurt; nest jonge katjes in mijn schuur; kattenplaag; schuwe kat komt eten; kattenstront in mijn moestuin; vangkooi voor
      katten; kolonie katten achter de fabriek; verwilderde kater`,
    fr: 'chats errants; capturer chat sauvage',
    en: 'stray cats; feral cats',
  },
  {
    need: 'dier-chippen',
    why: 'Chips and pet registration go through the vet and the national databases.',
    sheets: '*chippen; hondenchip*; registratie hond*; registratie kat*',
    nl: `hond laten chippen; chip hond op naam zetten; hond registreren; kat chippen en registreren; DogID; CatID; puppy zonder
      chip; chip van de hond overdragen nieuwe eigenaar; adres veranderen chip hond; nieuwe eigenaar hond doorgeven; chipnummer
      hond opzoeken; mijn hond is overleden afmelden databank`,
    fr: 'puce du chien; enregistrer un chien; changement de propriétaire chien',
    en: 'microchip my dog; register dog chip',
  },
  {
    need: 'dierenasiel',
    why: 'Shelters take in and place animals; they have their own site.',
    sheets: 'dierenasiel*; dierenopvang; adoptie dier*',
    nl: `dierenasiel; hond adopteren uit het asiel; kat uit asiel; ik kan niet meer voor mijn hond zorgen; hond wegdoen;
      dierenopvangcentrum; poes gratis af te halen; asielhond; afstand doen van mijn hond; wie neemt mijn katten over nu mijn
      moeder naar het rusthuis gaat; konijnen wegdoen; adoptie van een puppy; asielkat`,
    fr: 'refuge animaux; adopter un chien; je dois abandonner mon chat',
    en: 'animal shelter; adopt a dog; give away my cat',
  },
  {
    need: 'hondenloopzone',
    why: 'Dog meadows are on the town map, not in the catalogue.',
    sheets: 'honden*; *hondenweide; *losloopzone; losloopweide*',
    nl: `hondenlosloopweide; waar mag mijn hond los lopen; hondenweide; losloopzone; hondenloopzone in de buurt; omheinde wei
      voor honden; hondenspeelweide; mag mijn hond mee op het strand; hondentoilet; hondenpark; hond zonder leiband; zonder
      leiband wandelen in het bos`,
    fr: 'parc à chiens; où promener mon chien sans laisse',
    en: 'dog park; off leash area',
  },
  {
    need: 'hondentaks',
    why: 'Most municipalities dropped the dog tax, so no sheet.',
    sheets: 'hondenbelasting; hondentaks; kattenbelasting',
    nl: `tarief hondenbelasting; mijn hond aangeven voor de taks; hondenbelasting; hondentaks betalen; belasting op honden; taks
      voor tweede hond; moet ik belasting betalen voor mijn hond; hondenpenning; belasting op paarden en pony's; hondenplaatje`,
    fr: 'taxe sur les chiens; impôt chien',
    en: 'dog tax; dog licence',
  },
  {
    need: 'hondenschool',
    why: 'Training and boarding of pets is private.',
    sheets: 'hondenschool; hondentraining; dierenpension',
    nl: `hondenschool; puppycursus; hond gehoorzaamheid leren; hondentrainer; hondenpension; dierenhotel; oppas voor mijn kat
      tijdens vakantie; hond luistert niet; hondensitter; kattenpension; hond blaft als ik weg ben; hondenuitlaatdienst;
      hondenkapsalon; trimsalon`,
    fr: 'école de dressage; pension pour chien',
    en: 'dog training; pet boarding; dog sitter',
  },
  {
    need: 'dierenarts',
    why: "A vet on call is found through the vets' own number.",
    sheets: 'dierenarts*; dierenambulance',
    nl: `dierenarts van wacht; mijn hond is ziek; veearts; kat aangereden; dierenarts zondag open; hond heeft chocolade gegeten;
      kat laten inslapen; dierenarts te duur; dierenziekenhuis; konijn eet niet meer; inenting hond; hondenziekte vaccin;
      dierenambulance; goedkope dierenarts voor mijn poes; ontwormen`,
    fr: 'vétérinaire de garde; mon chien est malade',
    en: 'emergency vet; my dog is sick; vet too expensive',
  },
  {
    need: 'dierenpaspoort',
    why: 'The vet issues the European pet passport.',
    sheets: 'dierenpaspoort; huisdierenpaspoort; reizen met *huisdier*',
    nl: `dierenpaspoort; paspoort voor mijn hond; hond meenemen op vakantie; rabiës vaccin kat reizen; hond mee naar Engeland;
      kat in vliegtuig; hondenpaspoort; rabiësinenting; puppy invoeren uit Roemenië; huisdier mee op reis naar Frankrijk;
      quarantaine hond; kattenpaspoort`,
    fr: 'passeport chien; voyager avec mon chat',
    en: 'pet passport; travelling with my dog',
  },
  {
    need: 'huisdier-begraven',
    why: 'A dead pet goes to a pet crematorium, the vet or the garden.',
    sheets: 'dierenbegraafplaats; huisdierencrematie; begraven huisdier*',
    nl: `hond begraven in de tuin; dode kat wat doen; huisdier cremeren; dierencrematorium; dierenbegraafplaats; mijn poes is
      gestorven waar kan ik ze begraven; urne voor de hond; konijn begraven; mag ik mijn hond in de hof begraven; hond is dood;
      paard laten ophalen na sterven; Rendac; kadaver van schaap ophalen; afscheid van mijn hond`,
    fr: 'enterrer mon chien dans le jardin; incinération animal de compagnie',
    en: 'bury my dog in garden; pet cremation',
  },
  {
    need: 'dierenmishandeling',
    why: 'The Flemish animal welfare service and the police take reports.',
    sheets: 'dierenmishandeling; dierenwelzijn*',
    nl: `dierenmishandeling; verwaarloosde hond bij de buren; hond zit heel de dag aan ketting; mager paard zonder water in de
      wei; dierenwelzijn melden; buurman slaat zijn hond; puppyhandel; broodfokker; schapen zonder schaduw; dieren verwaarloosd;
      hond opgesloten in auto in de zon; mishandelde kat; hondenfokker zonder vergunning`,
    fr: 'maltraitance animale; chien attaché toute la journée',
    en: 'animal cruelty; neglected dog; starving horse',
  },
  {
    need: 'gewond-wild-dier',
    why: 'A rescue centre for birds and wild animals takes it in.',
    sheets: 'vogelopvang*; opvangcentrum vogels*; natuurhulpcentrum; wilde dieren',
    nl: `gewonde vogel; egel gevonden; jong vogeltje uit het nest gevallen; vogelopvangcentrum; vleermuis in de woonkamer;
      aangereden ree; eekhoorn gewond; uil in de schouw; zwaan met visdraad; jonge eendjes in mijn zwembad; wat eet een egeltje;
      gevonden merel kan niet vliegen; slang in de tuin; vleermuizen onder het dak`,
    fr: 'oiseau blessé; hérisson trouvé',
    en: 'injured bird; hedgehog found; bat in my house',
  },
  {
    need: 'kippen-vogelgriep',
    why: 'Poultry rules come from the federal food agency.',
    sheets: 'kippen*; vogelgriep; pluimvee*',
    nl: `kippen houden in de tuin; vogelgriep ophokplicht; hoeveel kippen mag ik hebben; kippen kopen; goedkope kippen van de
      gemeente; kippenhok zetten regels; eieren verkopen aan de deur; kiekens; haan kraait om vijf uur; legkippen; pluimvee
      registreren; legbatterijkippen redden; zijn mijn eieren veilig`,
    fr: 'avoir des poules; grippe aviaire',
    en: 'keeping chickens; bird flu rules',
  },
  {
    need: 'schapen-paarden-registreren',
    why: 'Hobby farm animals are registered with the animal health organisation.',
    sheets: 'registratie schapen; registratie paard*; paarden*',
    nl: `schaap houden registreren; beslagnummer aanvragen; paard registreren; oormerken geiten; sanitel; hobbydieren schapen;
      paard stallen; pony houden in de wei; paardenpaspoort; ezel kopen; hoefsmid; weide huren voor paarden; paardenstalling`,
    fr: 'enregistrer un mouton; passeport cheval',
    en: 'register sheep; horse stabling',
  },
  {
    need: 'hondenbeet',
    why: "After a bite: doctor, police and the owner's family insurance.",
    sheets: 'hondenbeet; gevaarlijke hond*',
    nl: `gebeten door een hond; hondenbeet; hond van de buren heeft mijn zoontje gebeten; gevaarlijke hond; pitbull zonder
      muilkorf; agressieve hond in de straat; muilkorf verplicht; postbode gebeten; hond valt fietsers aan; kattenbeet
      ontstoken`,
    fr: 'mordu par un chien; chien dangereux',
    en: 'dog bite; bitten by dog',
  },
];
