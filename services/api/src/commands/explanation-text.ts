import type {
  ExplainedHit,
  ExplainedNeed,
  ExplainedWord,
  Explanation,
  Reading,
} from '@onthaal/search/explain';
import { indent, shorten, wrap } from './text-columns.ts';

/** Of long lists so many are shown; `--json` has them all. */
const [READINGS_SHOWN, NEEDS_SHOWN, ANSWERS_SHOWN] = [4, 6, 4];

const WAYS: Readonly<Record<Reading['way'], string>> = {
  exact: 'known',
  beginning: 'beginning of',
  'in-compound': 'in the compound',
  part: 'made of',
  slip: 'slip of the pen for',
};

/** An explanation for people, for a terminal of a hundred columns. */
export function describeExplanation(words: string, explanation: Explanation): string {
  return [
    `"${shorten(words.replaceAll(/\s+/g, ' ').trim(), 94)}"`,
    ...describeVerdict(explanation),
    '',
    'HOW THE WORDS WERE READ',
    ...explanation.words.flatMap(describeWord),
    ...explanation.joined.map(
      ({ written, term }) => `  ${written.join(' + ')} is also read as one word: ${term}`,
    ),
    '',
    'NEEDS THAT THEY SPEAK OF                                                    score  answers here',
    ...describeNeeds(explanation.needs),
    '',
    'HITS                                                                total  by words  by need',
    ...(explanation.hits.length > 0 ? explanation.hits.flatMap(describeHit) : ['  none']),
    '',
    'SIGNS OF CONFIDENCE',
    ...describeSigns(explanation),
  ].join('\n');
}

function describeVerdict({ isWeak, danger }: Explanation): string[] {
  return [
    isWeak
      ? 'WEAK: the resident is told that nothing fits, and whom to ask.'
      : 'Sure enough: the resident is shown the hits.',
    ...(danger ? [`DANGER (${danger}): the acute contacts come first.`] : []),
  ];
}

/** A line per way of reading. Of a filler it is only said how it strays: needs are recognised by it too. */
function describeWord({ written, isStopWord, readings }: ExplainedWord): string[] {
  const start = `  ${shorten(written, 20).padEnd(22)}`;
  const ways = [...new Set(readings.map(({ way }) => way))].filter((way) => !isStopWord || way !== 'exact');
  const said = ways.map((way) =>
    describeWay(
      way,
      readings.filter((reading) => reading.way === way),
    ),
  );
  if (isStopWord) said.unshift('filler: sheets are not searched for it');
  else if (said.length === 0) said.push('UNKNOWN: in no sheet, in no need, and like no word that is');
  const lines = said.flatMap((line) => wrap(line, 76));
  return lines.map((line, at) => (at === 0 ? start : ' '.repeat(24)) + line);
}

function describeWay(way: Reading['way'], readings: readonly Reading[]): string {
  const shown = readings.slice(0, READINGS_SHOWN).map(({ term, share, sheets, needs }) => {
    const places = `${count(sheets, 'sheet')}, ${count(needs, 'need')}`;
    return way === 'exact' ? `as ${term} (${places})` : `${term} ×${share.toFixed(2)} (${places})`;
  });
  const more = readings.length - shown.length;
  return `${WAYS[way]} ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

function describeNeeds(needs: readonly ExplainedNeed[]): string[] {
  if (needs.length === 0) return ['  none'];
  const more = needs.length - NEEDS_SHOWN;
  return [
    ...needs
      .slice(0, NEEDS_SHOWN)
      .flatMap(({ name, score, words, answers }) => [
        `  ${shorten(name, 70).padEnd(72)}${score.toFixed(1).padStart(7)}  ${answers.length || 'NONE'}`,
        ...indent(wrap(`by ${words.join(', ')}`, 92), 6),
        ...indent(wrap(describeAnswers(answers), 92), 6),
      ]),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

function describeAnswers(answers: ExplainedNeed['answers']): string {
  const shown = answers
    .slice(0, ANSWERS_SHOWN)
    .map(({ title, grade }) => `${title}${grade < 1 ? ` (×${grade})` : ''}`);
  const more = answers.length - shown.length;
  return shown.length > 0 ? `→ ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}` : '';
}

function describeHit({ rank, id, title, score, byWords, words, byNeed, needs }: ExplainedHit): string[] {
  const figures = [
    score.toFixed(2).padStart(9),
    byWords.toFixed(2).padStart(10),
    byNeed.toFixed(2).padStart(9),
  ];
  const [need] = needs;
  const grade = need && need.grade < 1 ? ` (×${need.grade})` : '';
  const more = needs.length > 1 ? `; and ${count(needs.length - 1, 'other need')}` : '';
  return [
    `${`${rank}.`.padStart(4)} ${shorten(title, 58).padEnd(59)}${figures.join('')}`,
    ...indent(wrap(words.length > 0 ? `${id} · words: ${words.join(', ')}` : id, 93), 5),
    ...indent(wrap(need ? `need: ${need.name}${grade}${more}` : '', 93), 5),
  ];
}

function describeSigns({ signs }: Explanation): string[] {
  const rows: [name: keyof typeof signs, meaning: string][] = [
    ['covered', 'the best need that is answered here, against one that has every word asked once'],
    ['unknown', 'of what was asked, this much is in no sheet and in no need'],
    ['elsewhere', 'the best need that nothing here answers, against the best that something does'],
    ['byWords', 'what the words that stand in the first hit make of it'],
  ];
  return rows.map(
    ([name, meaning]) => `  ${name.padEnd(10)}${signs[name].toFixed(2).padStart(6)}  ${meaning}`,
  );
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
