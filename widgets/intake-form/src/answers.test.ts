import { Story } from '@onthaal/vocabulary';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answers, fieldsOf, noAnswers, problemsOf, storyOf } from './answers.ts';
import { messages } from './messages/nl.ts';

const whole: Answers = {
  ...noAnswers(),
  question: 'Ik kan de huur niet betalen.',
  forWhom: 'self',
  name: 'Test',
  reachBy: ['phone'],
  phone: '0470 12 34 56',
  consent: ['given'],
};

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', ' ', '\0', '\ud800', '+32 470/12.34.56', '12', '123', '(0)1-2 3', '0470 12 34 56 ext'),
  fc.constantFrom(
    'a@b.be',
    'a.b@c-d.e.be',
    '.a@b.be',
    'a..b@c.be',
    "o'x+y@z.test",
    'a@b',
    'a@-b.be',
    'A@B.BE',
  ),
);
// Around every limit, so that both of its sides are seen.
const long = fc.constantFrom(39, 40, 41, 119, 120, 121, 254, 255, 300, 301, 400, 401, 500, 501, 5000, 5001);
const text = fc.oneof(
  { weight: 5, arbitrary: piece },
  { weight: 1, arbitrary: long.map((length) => '1'.repeat(length)) },
  { weight: 1, arbitrary: long.map((length) => ` ${'€'.repeat(length)} `) },
);
const some = <Value>(...values: Value[]) => fc.subarray(values);

const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  question: text,
  forWhom: fc.constantFrom('' as const, 'self' as const, 'other' as const),
  aboutOther: text,
  otherKnows: fc.constantFrom('' as const, 'yes' as const, 'no' as const),
  name: text,
  reachBy: some('phone' as const, 'email' as const, 'visit' as const, 'home-visit' as const),
  phone: text,
  email: text,
  address: text,
  reachAt: some('morning' as const, 'any' as const),
  reachNote: text,
  limits: some('no-letter' as const, 'no-mention-of-service' as const),
  consent: fc.constant(['given' as const]),
});

test('what has no problem is a story, and what has one is not', () => {
  const seen = { good: 0, bad: 0 };
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const isGood = Object.keys(problemsOf(answers)).length === 0;
      seen[isGood ? 'good' : 'bad'] += 1;
      // About someone else, room is left for whether they know: there the form is stricter than the story.
      if (answers.forWhom === 'other' && problemsOf(answers).aboutOther) return;
      expect(Story.safeParse(JSON.parse(JSON.stringify(storyOf(answers, messages)))).success).toBe(isGood);
    }),
    { numRuns: 4000 },
  );
  expect(seen.good).toBeGreaterThan(50);
  expect(seen.bad).toBeGreaterThan(50);
});

test('each field alone is judged as the story judges it', () => {
  const fields = ['question', 'name', 'phone', 'email', 'address', 'reachNote'] as const;
  fc.assert(
    fc.property(fc.constantFrom(...fields), text, (field, value) => {
      const answers: Answers = {
        ...whole,
        reachBy: ['phone', 'email', 'home-visit'],
        email: 'a@b.be',
        address: 'Dorp 1',
        [field]: value,
      };
      expect(Story.safeParse(storyOf(answers, messages)).success).toBe(
        Object.keys(problemsOf(answers)).length === 0,
      );
    }),
    { numRuns: 4000 },
  );
});

test('consent is needed, though it is no part of the story', () => {
  expect(problemsOf(whole)).toEqual({});
  expect(problemsOf({ ...whole, consent: [] })).toEqual({ consent: 'needed' });
});

test('an unticked way to be reached takes its field away, and what was written in it is not sent', () => {
  const answers: Answers = { ...whole, reachBy: ['visit'], phone: 'no number at all' };
  expect(fieldsOf(answers)).not.toContain('phone');
  expect(problemsOf(answers)).toEqual({});
  expect(storyOf(answers, messages).resident).toEqual({ name: 'Test' });
});

test('whether someone else knows is told to the desk, in words', () => {
  const answers: Answers = { ...whole, forWhom: 'other', aboutOther: 'mijn moeder', otherKnows: 'no' };
  expect(storyOf(answers, messages).aboutOther).toBe('mijn moeder\nWeet deze persoon dat u dit vraagt? Nee');
  expect(storyOf({ ...answers, forWhom: 'self' }, messages).aboutOther).toBeUndefined();
});
