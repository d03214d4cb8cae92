import { MONTHS, WEEKDAYS, WORDS_FOR } from './neighbouring-words.ts';
import { OSM_MONTHS, OSM_WEEKDAYS } from './osm-hours.ts';
import type { Token, TokenType } from './tokens.ts';

/** What a word stands for. */
type Meaning = Pick<Token, 'type' | 'text' | 'value'>;

const LONG_WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Every word of the language, and those of English and its neighbours that people write instead. */
export const WORDS = new Map<string, Meaning>([
  ...WEEKDAYS.flatMap((names, value) => wordsFor(names.split(' '), 'weekday', value)),
  ...MONTHS.flatMap((names, place) => wordsFor(names.split(' '), 'month', place + 1)),
  ...OSM_WEEKDAYS.flatMap((name, value) => {
    const long = LONG_WEEKDAYS[value] as string;
    return wordsFor([name, long.slice(0, 3), long], 'weekday', value);
  }),
  ...wordsFor(['tues'], 'weekday', 1),
  ...wordsFor(['thur', 'thurs'], 'weekday', 3),
  ...OSM_MONTHS.flatMap((name, place) => wordsFor([name, LONG_MONTHS[place] as string], 'month', place + 1)),
  ...wordsFor(['sept'], 'month', 9),
  ...wordsFor(['ph', 'sh'], 'holiday', 0),
  ...wordsFor(['to', 'till', 'until', 'through'], '-', 0),
  ...wordsFor(['and'], ',', 0),
  ...Object.entries(WORDS_FOR).flatMap(([meant, names]) =>
    names.split(' ').map((name): [string, Meaning] => [name.toLowerCase(), meaningOf(meant)]),
  ),
  ...wordsFor(['open', 'closed', 'off', 'unknown'], 'state', 0),
  ...wordsFor(['week'], 'week', 0),
  ...wordsFor(['day', 'days'], 'days', 0),
  ...wordsFor(['easter'], 'easter', 0),
  ...wordsFor(['dawn', 'sunrise', 'sunset', 'dusk'], 'sun', 0),
]);

function meaningOf(word: string): Meaning {
  if (word === '-' || word === ',') return { type: 'sign', text: word, value: 0 };
  return { type: word === 'off' ? 'state' : 'holiday', text: word, value: 0 };
}

function wordsFor(words: readonly string[], type: TokenType | '-' | ',', value: number): [string, Meaning][] {
  return words.map((name) => {
    const word = name.toLowerCase();
    return [
      word,
      type === '-' || type === ',' ? { type: 'sign', text: type, value } : { type, text: word, value },
    ];
  });
}
