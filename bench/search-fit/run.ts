import {
  isPlainlyWeak,
  isWeakBy,
  limitSigns,
  SIGN_WEIGHTS,
  type SignWeights,
} from '@onthaal/search/evaluate';
import { type Example, type ExampleSet, readExamples } from './examples.ts';
import { fitLogistic, type Observation } from './logistic.ts';

const FITTED = ['covered', 'elsewhere', 'standingIn', 'byWords'] as const;
/** How often the questions are divided in those that are fitted to and those that are asked. */
const FOLDS = 5;
/** What a false alarm costs against a gap that is missed, and a whole catalogue against all its parts. */
const [FALSE_ALARM, WHOLE] = [2.5, 3];
/** How much weights are drawn towards nothing, where all the gaps of all parts count for a hundred. */
const PULL = 1;
/** At most so many false alarms and at least so many gaps recognised, over the whole catalogues. */
const GOALS = { falseAlarms: 0.03, recognised: 0.8 };

interface Rates {
  readonly falseAlarms: number;
  readonly recognised: number;
}

/** Fits anew what each sign of confidence counts for, and compares it with what the code has; whether that meets the goals. */
export async function benchSearchFit(): Promise<boolean> {
  const sets = readExamples(process.env.ONTHAAL_SEARCH_DIR);
  const fitted = fitWeights(sets, () => true);
  const byFold = Array.from({ length: FOLDS }, (_, fold) => fitWeights(sets, ({ n }) => n % FOLDS !== fold));
  const rows = sets.map((set) => {
    const weightsFor = ({ n }: Example) => (set.isFitted && byFold[n % FOLDS]) || fitted;
    return {
      name: set.name,
      isParts: set.isParts,
      answerable: set.examples.filter(({ isGap }) => !isGap).length,
      gaps: set.examples.filter(({ isGap }) => isGap).length,
      code: rate(set, () => SIGN_WEIGHTS),
      fitted: rate(set, weightsFor),
    };
  });
  if (process.argv.includes('--json'))
    console.log(JSON.stringify({ code: SIGN_WEIGHTS, fitted, sets: rows }, null, 1));
  else {
    console.table({ 'in the code': SIGN_WEIGHTS, fitted: round(fitted) });
    console.table(
      Object.fromEntries(
        rows.map(({ name, answerable, gaps, code, fitted }) => [
          name,
          {
            answerable,
            'false alarms, code': percent(code.falseAlarms),
            'fitted on others': percent(fitted.falseAlarms),
            gaps,
            'recognised, code': percent(code.recognised),
            'fitted on others ': percent(fitted.recognised),
          },
        ]),
      ),
    );
  }
  const whole = rows.filter(({ isParts }) => !isParts);
  const mean = (rate: keyof Rates, of: 'answerable' | 'gaps') =>
    whole.reduce((sum, row) => sum + row.code[rate] * row[of], 0) /
    whole.reduce((sum, row) => sum + row[of], 0);
  return (
    mean('falseAlarms', 'answerable') <= GOALS.falseAlarms && mean('recognised', 'gaps') >= GOALS.recognised
  );
}

/** Weights from the examples that are let in; those that need no weighing, and answers where help is missing, teach nothing. */
function fitWeights(sets: readonly ExampleSet[], isIn: (example: Example) => boolean): SignWeights {
  const fittedSets = sets.filter(({ isFitted }) => isFitted);
  const observations = [true, false].flatMap((isParts) =>
    [true, false].flatMap((isGap): Observation[] => {
      const asked = fittedSets
        .filter((set) => set.isParts === isParts)
        .flatMap((set) =>
          shareOut(set.examples.filter((one) => isIn(one) && one.isGap === isGap && teaches(one))),
        );
      const total = asked.reduce((sum, { weight }) => sum + weight, 0);
      const worth = 100 * (isParts ? 1 : WHOLE) * (isGap ? 1 : FALSE_ALARM);
      return asked.map(({ example, weight }) => {
        const signs = limitSigns(example.signs);
        return {
          known: FITTED.map((sign) => signs[sign]),
          isSo: isGap,
          weight: (worth * weight) / total,
          offset: SIGN_WEIGHTS.unknown * signs.unknown,
        };
      });
    }),
  );
  const [all = 0, ...weights] = fitLogistic(observations, PULL);
  return {
    ...SIGN_WEIGHTS,
    all,
    ...Object.fromEntries(FITTED.map((sign, at) => [sign, weights[at] ?? 0])),
  };
}

/** Lets every question of a set count once, in however many parts it was asked. */
function shareOut(examples: readonly Example[]): { example: Example; weight: number }[] {
  const asked = new Map<number, number>();
  for (const { n } of examples) asked.set(n, (asked.get(n) ?? 0) + 1);
  return examples.map((example) => ({ example, weight: 1 / (asked.get(example.n) ?? 1) }));
}

function teaches({ signs, isGap, isHelped }: Example): boolean {
  return (isGap || isHelped) && isPlainlyWeak(signs) === undefined;
}

function rate({ examples }: ExampleSet, weightsFor: (example: Example) => SignWeights): Rates {
  const weak = examples.filter((example) => isWeakBy(example.signs, weightsFor(example)));
  const share = (some: readonly Example[], isGap: boolean) =>
    some.length / (examples.filter((example) => example.isGap === isGap).length || 1);
  return {
    falseAlarms: share(
      weak.filter(({ isHelped }) => isHelped),
      false,
    ),
    recognised: share(
      weak.filter(({ isGap }) => isGap),
      true,
    ),
  };
}

function round(weights: SignWeights): SignWeights {
  const rounded = Object.entries(weights).map(([sign, weight]) => [sign, Math.round(weight * 10) / 10]);
  return Object.fromEntries(rounded) as SignWeights;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
