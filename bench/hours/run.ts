import { intervalsOf, openingStateAt } from '@onthaal/schedule';
import { BELGIAN_HOLIDAYS } from '@onthaal/schedule/belgian-holidays';
import { evaluateOsm, readOsm, writeOsm } from '@onthaal/schedule/osm';
import { BELGIAN_TIME_ZONE, type OpeningHours } from '@onthaal/vocabulary';
import OtherOpeningHours from 'opening_hours';
import { median } from '../median.ts';
import { TOWN_HALL } from './schedule.ts';

// The library tells the time by the clock of the process.
process.env.TZ = BELGIAN_TIME_ZONE;

/** Microseconds, and how many times faster than the library. */
const GOALS = { state: 5, year: 200, factor: 50 };
const ROUNDS = 9;
const WARMING = 5;

const FLANDERS = { lat: '50.8', lon: '3.3', address: { country_code: 'be', state: 'Flanders' } };
const [YEAR, NEXT_YEAR] = [new Date('2026-01-01T00:00'), new Date('2027-01-01T00:00')];
/** Instants of a year, in no order, as a page asks them. */
const INSTANTS = Array.from(
  { length: 2000 },
  (_, place) => new Date(YEAR.getTime() + ((place * 7919) % 2000) * 262_000 * 60),
);

const FEWER_INSTANTS = INSTANTS.slice(0, 200);

interface Figure {
  name: string;
  ours: number;
  theirs: number;
  /** Without one the figure is only shown. */
  goal?: number;
}

/** How long a town hall's hours take to tell, beside the library of OpenStreetMap on the same hours; whether goals are met. */
export async function benchHours(): Promise<boolean> {
  const hours: OpeningHours = { status: 'known', timeZone: BELGIAN_TIME_ZONE, schedule: TOWN_HALL };
  const { value, unsaid } = writeOsm(TOWN_HALL);
  const read = readOsm(value);
  if (unsaid.length > 0 || !('rules' in read)) throw new Error(`The hours cannot be compared: ${value}`);
  const other = new OtherOpeningHours(value, FLANDERS as never);
  const window = { from: '2026-01-01T00:00', to: '2027-01-01T00:00', timeZone: BELGIAN_TIME_ZONE };

  const askState = () => {
    for (const instant of FEWER_INSTANTS) {
      other.getState(instant);
      other.getNextChange(instant);
    }
  };
  const askYear = () => other.getOpenIntervals(YEAR, NEXT_YEAR);
  const state = measure(() => {
    for (const instant of INSTANTS) openingStateAt(hours, instant, BELGIAN_HOLIDAYS);
  }, askState);
  const figures: Figure[] = [
    {
      name: 'state at an instant, and until when or when next',
      ours: state.ours / INSTANTS.length,
      theirs: state.theirs / FEWER_INSTANTS.length,
      goal: GOALS.state,
    },
    {
      name: "a year's intervals",
      ...measure(() => intervalsOf(hours, YEAR, NEXT_YEAR, BELGIAN_HOLIDAYS), askYear),
      goal: GOALS.year,
    },
    {
      name: "a year's intervals of hours not seen before",
      ...measure(
        () => intervalsOf({ ...hours, schedule: { ...TOWN_HALL } }, YEAR, NEXT_YEAR, BELGIAN_HOLIDAYS),
        askYear,
      ),
    },
    {
      name: "a year's intervals of OpenStreetMap's text, as text",
      ...measure(() => evaluateOsm(read, { ...window, holidays: BELGIAN_HOLIDAYS }), askYear),
    },
  ];
  const missed = figures.filter(
    ({ ours, theirs, goal }) => goal && (ours > goal || theirs / ours < GOALS.factor),
  );
  if (process.argv.includes('--json')) console.log(JSON.stringify({ value, figures }, null, 1));
  else
    console.log(
      [
        value,
        '',
        ...describe(figures),
        '',
        missed.length > 0 ? `missed: ${missed.map(({ name }) => name).join('; ')}` : 'all goals met',
      ].join('\n'),
    );
  return missed.length === 0;
}

/** Microseconds that two things take, in turn: the middle of some rounds, after some that only warm. */
function measure(ours: () => void, theirs: () => void): Pick<Figure, 'ours' | 'theirs'> {
  const rounds: Record<'ours' | 'theirs', number[]> = { ours: [], theirs: [] };
  for (let round = 0; round < WARMING + ROUNDS; round++)
    for (const [name, act] of Object.entries({ ours, theirs })) {
      const start = performance.now();
      act();
      if (round >= WARMING) rounds[name as 'ours' | 'theirs'].push((performance.now() - start) * 1000);
    }
  return { ours: median(rounds.ours), theirs: median(rounds.theirs) };
}

function describe(figures: readonly Figure[]): string[] {
  const width = Math.max(...figures.map(({ name }) => name.length));
  return [
    `${'microseconds'.padEnd(width)}${'ours'.padStart(10)}${'library'.padStart(12)}${'times'.padStart(8)}`,
    ...figures.map(
      ({ name, ours, theirs }) =>
        `${name.padEnd(width)}${ours.toFixed(1).padStart(10)}${theirs.toFixed(1).padStart(12)}${(theirs / ours).toFixed(0).padStart(8)}`,
    ),
  ];
}
