import { readWords } from './analysis.ts';

/** What a resident may be in: the acute contacts differ. */
export type Danger = 'violence' | 'suicide' | 'homeless' | 'child' | 'emergency';

/**
 * Words that speak of danger, in several languages; a line is found when all its words are in the question.
 *
 * Careful in both directions: a line must not be found in everyday questions (the beating of a heart, a dead battery),
 * and a missed call for help weighs more than a box too many. Most urgent first: of two, the first is answered.
 */
const SIGNS: readonly (readonly [Danger, string])[] = [
  [
    'suicide',
    `zelfmoord; zelfdoding; suicide; suicidaal; suïcidaal; wil dood; liever dood; wou dat ik dood; niet meer leven; niet
    verder leven; leven geen zin meer; einde aan mijn leven; einde maken leven; eruit stappen leven; van kant maken; mezelf
    iets aandoen; zichzelf iets aandoen; pijn doen mezelf; snij mezelf; me tuer; envie de mourir; veux mourir; plus envie de
    vivre; mettre fin à mes jours; idées noires; kill myself; want to die; end my life; suicidal; hurt myself; selbstmord;
    suizid; will sterben; nicht mehr leben; mir das leben nehmen; intihar; ölmek istiyorum`,
  ],
  [
    'emergency',
    `bewusteloos; ademt niet; hartaanval; hartstilstand; bloedt hevig; vergiftigd; vergiftiging; ligt op grond reageert niet;
    huis staat in brand; brandt het huis; gaslek; co vergiftiging; inconscient; ne respire plus; crise cardiaque;
    unconscious; not breathing; heart attack; bewusstlos; atmet nicht; herzinfarkt`,
  ],
  [
    'child',
    `slaat kind; slaat kinderen; kind geslagen; slaat zoontje; slaat dochtertje; kind mishandeld; kindermishandeling; kind
    misbruikt; misbruik kind; vader slaat mij; mama slaat mij; papa slaat mij; ouders slaan mij; moeder slaat mij; stiefvader
    zit aan mij; raakt mij aan oom; weggelopen van thuis; enfant battu; frappe enfant; maltraitance enfant; child abuse; hits
    my child; hits the children; beats my child; kind wird geschlagen; kindesmisshandlung`,
  ],
  [
    'violence',
    `slaat mij; slaat mijn moeder; slaat haar; slaat hem; man slaat; vrouw slaat; vriend slaat; partner slaat; lief slaat; ex
    slaat; geslagen door; word geslagen; slagen gekregen; slagen van mijn man; schopt mij; wurgt; gewurgd; bedreigt mij;
    bedreigt mij met; bedreigd met dood; bang van mijn man; bang voor mijn man; bang van mijn ex; bang voor mijn ex; bang van
    mijn vriend; schrik van mijn man; schrik van mijn ex; durf niet naar huis; durf niet naar huis man; partnergeweld;
    huiselijk geweld; familiaal geweld; intrafamiliaal geweld; gestalkt; stalker; stalking; stalkt mij; verkracht;
    verkrachting; aangerand; aanranding; seksueel geweld; seksueel misbruik; me frappe; me bat; battue; mari violent; violence
    conjugale; violences conjugales; peur de mon mari; violée; hits me; beats me; beat me; domestic violence; abusive
    husband; afraid of my husband; raped; schlägt mich; häusliche gewalt; angst vor meinem mann; vergewaltigt;
    kocam beni dövüyor; beni dövüyor; şiddet`,
  ],
  [
    'homeless',
    `op straat gezet; sta op straat; staan op straat; slaap op straat; slapen op straat; slaap in auto; slapen in auto; slaap
    in mijn auto; geen slaapplaats; geen slaapplek; nergens slapen; nergens terecht vannacht; geen dak boven; waar slapen
    vannacht; vannacht slapen; vannacht nergens; vanavond nergens; dakloos; buitengezet nergens; sans abri; dormir dehors;
    dors dans la rue; dors dans ma voiture; nowhere to sleep; no place to sleep; sleeping in my car; sleeping rough; homeless;
    obdachlos; nirgends schlafen; schlafe im auto; evsiz`,
  ],
];

/** Words as they are compared here: in even spelling, short ones and fillers too. */
function wordsIn(text: string): string[] {
  return readWords(text).map((word) => word.folded);
}

/** Every sign with its place in the order of urgency, by its first word. */
const signs = new Map<string, { urgency: number; danger: Danger; rest: readonly string[] }[]>();
SIGNS.forEach(([danger, list], urgency) => {
  for (const sign of list.split(';')) {
    const [first = '', ...rest] = wordsIn(sign);
    signs.set(first, [...(signs.get(first) ?? []), { urgency, danger, rest }]);
  }
});

/** A question is listened to no further than this, in characters and in words. */
const LONGEST_QUESTION = 2000;
const MOST_WORDS = 400;
/** So many other words may stand between two of a sign. */
const BETWEEN = 3;

/**
 * Whether words speak of danger, and of which; undefined for all others.
 *
 * The words of a sign must stand in the question near each other, in their order: "mijn man slaat mij" and not "mij" here
 * and "slaat" three sentences on. Needs no index and no network.
 */
export function readDanger(words: string): Danger | undefined {
  const asked = wordsIn(words.slice(0, LONGEST_QUESTION)).slice(0, MOST_WORDS);
  const heard = asked.flatMap((word, at) =>
    (signs.get(word) ?? []).filter(({ rest }) => follows(asked, at, rest)),
  );
  return heard.sort((one, other) => one.urgency - other.urgency)[0]?.danger;
}

function follows(asked: readonly string[], start: number, rest: readonly string[]): boolean {
  let at = start;
  return rest.every((word) => {
    const found = asked.slice(at + 1, at + 2 + BETWEEN).indexOf(word);
    at += found + 1;
    return found >= 0;
  });
}
