import type { Need } from '../need.ts';

/** Living beside and with somebody when it goes wrong, short of violence. */
export const NEIGHBOURS_AND_COUPLES: readonly Need[] = [
  {
    need: 'ruzie met de buren',
    why: 'Nobody asks for a mediator: they tell of noise through the wall, a tree, a dog, and that talking did not help.',
    sheets: 'burenbemiddeling; bemiddeling buren; ruzie buren; burenruzie; *conflict* buren',
    also: 'melding stad; melding gemeente; administratieve sancties; geluidsnormen*; juridisch advies; vrederechter',
    nl: `burenbemiddeling; burenruzie; ruzie met de buren; ambras met de gebuur; problemen met de buurman; burenlawaai;
      lawaai van de buren; geluidsoverlast van de buren; luide muziek van hiernaast; muziek door de muur; de bovenburen
      stampen; de onderbuur zet zijn radio te hard; lawaai van hiernaast 's nachts; de buren feesten tot diep in de nacht;
      wij slapen niet door de buren; de hond van hiernaast blaft heel de dag; de takken van de buurman hangen over onze
      afsluiting; discussie over de scheidingsmuur; ruzie over de draad tussen de tuinen; ruzie over de oprit; bal over de
      omheining en roepen; de buurvrouw scheldt ons uit; pestende buren; rook van hun barbecue in onze slaapkamer;
      bladeren van hun boom in onze dakgoot; ik heb het al gevraagd maar hij wil niet luisteren; praten met de buren helpt
      niet; onze gebuur groet ons niet meer; neutrale persoon tussen mij en mijn buur; iemand die tussen buren komt;
      bemiddelaar voor buren; de politie kwam al voor het lawaai; ze zetten hun auto altijd voor onze poort en worden
      kwaad; ruzie in de gang van het appartementsblok; medebewoners die de trap vuil laten; kinderen van de buren gillen
      in de tuin; zijn pomp ronkt onder mijn raam; stank van hun kippen; wie maakt het goed tussen buren`,
    fr: `conflit de voisinage; dispute avec les voisins; médiation entre voisins; tapage nocturne; les voisins font trop
      de bruit; la musique des voisins; problème avec mon voisin; le chien du voisin aboie`,
    en: `neighbour dispute; noisy neighbours; loud music next door; problem with my neighbour; mediation between
      neighbours; their dog barks all day; fight about the fence`,
    de: 'Streit mit den Nachbarn; laute Nachbarn; Musik von nebenan; Nachbarschaftsstreit; Vermittlung zwischen Nachbarn',
    tr: 'komşu kavgası; gürültülü komşu; komşunun müziği; komşumla sorun; komşu arabuluculuğu',
  },
  {
    need: 'problemen in de relatie',
    why: 'Before any divorce: couples who only quarrel and want to talk. Whether they part is asked of "uit de echt scheiden".',
    sheets: 'relatieproblemen; relatie*begeleiding; relatietherapie; koppeltherapie; *relatie scheiden',
    also: 'psychosociale hulp; mentaal moeilijk; algemeen welzijnswerk; eerstelijnspsycholoog',
    nl: `relatieproblemen; relatietherapie; koppelbegeleiding; koppeltherapie; huwelijksproblemen; partnerproblemen; wij
      maken alle dagen ruzie; altijd ambras met mijn lief; het botert niet meer tussen ons; het klikt niet meer met mijn
      man; het gaat niet goed tussen mijn vrouw en mij; wij praten niet meer met elkaar; mijn lief en ik zijn elkaar
      kwijt; mijn man is vreemdgegaan; zij heeft mij bedrogen; ontrouw; jaloerse partner; wij slapen elk in een andere
      kamer; sinds de baby is er niets meer tussen ons; crisis in ons huwelijk; samen gesprekken volgen als koppel; iemand
      die met ons tweeën praat; onze relatie redden; ik twijfel over mijn relatie; het is gedaan met mijn lief; mijn lief
      heeft het uitgemaakt; liefdesverdriet; nieuw samengesteld gezin met ruzie; ruzie met de kinderen van mijn nieuwe
      vriend; ruzie in de familie; geen contact meer met mijn dochter; bemiddeling in het gezin; wij willen uit elkaar
      maar goed voor de kinderen`,
    fr: `problèmes de couple; thérapie de couple; disputes avec mon mari; on se dispute tout le temps; mon mari m'a
      trompée; conseil conjugal; médiation familiale`,
    en: `relationship problems; couples therapy; we argue all the time; marriage counselling; my husband cheated on me;
      break-up`,
    de: 'Eheprobleme; Paartherapie; wir streiten nur noch; Eheberatung; Beziehungsprobleme',
    tr: 'ilişki sorunları; çift terapisi; evlilik danışmanlığı; eşimle hep kavga ediyoruz; evlilik sorunları',
  },
];
