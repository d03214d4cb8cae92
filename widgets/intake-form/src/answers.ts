import type { ReachChannel, ReachLimit, ReachMoment, Story } from '@onthaal/vocabulary';
import type { Messages } from './messages.ts';

/** What stands in the form: always complete, possibly empty. */
export interface Answers {
  question: string;
  forWhom: '' | Story['forWhom'];
  aboutOther: string;
  otherKnows: '' | 'yes' | 'no';
  name: string;
  reachBy: ReachChannel[];
  phone: string;
  email: string;
  address: string;
  reachAt: ReachMoment[];
  reachNote: string;
  limits: ReachLimit[];
  consent: 'given'[];
}

export type Field = keyof Answers;
export type Problems = Partial<Record<Field, 'needed' | 'long'>>;

export const noAnswers = (): Answers => ({
  question: '',
  forWhom: '',
  aboutOther: '',
  otherKnows: '',
  name: '',
  reachBy: [],
  phone: '',
  email: '',
  address: '',
  reachAt: [],
  reachNote: '',
  limits: [],
  consent: [],
});

/** The longest a text may be. `Story` allows 500 about someone else: room is left for whether they know. */
export const LONGEST: Partial<Record<Field, number>> = {
  question: 5000,
  aboutOther: 400,
  name: 120,
  phone: 40,
  email: 254,
  address: 300,
  reachNote: 500,
};

/** Questions that follow from an answer: whom it is for, or how to be reached. */
const FOLLOWS: Partial<Record<Field, string>> = {
  aboutOther: 'other',
  otherKnows: 'other',
  phone: 'phone',
  email: 'email',
  address: 'home-visit',
};

// What `Story` accepts; a test holds the two together, because the schemas weigh more than the whole form.
const PATTERNS: Partial<Record<Field, RegExp>> = {
  phone: /^(?=(.*\d){3})\+?[\d ./()-]+$/,
  email: /^([\w'+-]+\.)*[\w'+-]*[\w+-]@([a-z\d][a-z\d-]*\.)+[a-z]{2,}$/i,
};

/** Whether a question may be left without an answer. */
export function mayBeEmpty(field: Field): boolean {
  return /Other|Knows|reach[AN]|limits/.test(field);
}

/** The questions that are asked, in order. */
export function fieldsOf(answers: Answers): Field[] {
  const given: string[] = [answers.forWhom, ...answers.reachBy];
  return (Object.keys(answers) as Field[]).filter((field) =>
    given.includes(FOLLOWS[field] ?? given[0] ?? ''),
  );
}

/** A text without what cannot be stored: lone surrogates, NUL, and white space around it. */
function tidy<Value extends Answers[Field]>(value: Value): Value {
  return typeof value === 'string' ? (value.replace(/[\p{Cs}\0]/gu, '').trim() as Value) : value;
}

/** What must be mended before it can be sent, in the order of the form. */
export function problemsOf(answers: Answers): Problems {
  const problems: Problems = {};
  for (const field of fieldsOf(answers)) {
    const value = tidy(answers[field]);
    if (value.length > (LONGEST[field] ?? 99)) problems[field] = 'long';
    else if (!mayBeEmpty(field) && !(PATTERNS[field] ?? /./s).test(`${value}`)) problems[field] = 'needed';
  }
  return problems;
}

/** The answers as a desk reads them. What is not asked is not sent: a number stays behind with its unticked box. */
export function storyOf(answers: Answers, { labels, choices }: Pick<Messages, 'labels' | 'choices'>): Story {
  const asked = fieldsOf(answers);
  const text = (field: 'question' | 'aboutOther' | 'name' | 'phone' | 'email' | 'address' | 'reachNote') =>
    (asked.includes(field) && tidy(answers[field])) || undefined;
  const { forWhom, otherKnows, reachBy, reachAt, limits } = answers;
  const knowing =
    forWhom === 'other' && otherKnows && `${labels.otherKnows} ${choices.otherKnows[otherKnows]}`;
  return {
    question: text('question') ?? '',
    // An empty choice is a problem that was named before anyone asks for the story.
    forWhom: forWhom as Story['forWhom'],
    aboutOther: [text('aboutOther'), knowing].filter(Boolean).join('\n') || undefined,
    resident: {
      name: text('name') ?? '',
      phone: text('phone'),
      email: text('email'),
      address: text('address'),
    },
    reachBy,
    reachAt,
    reachNote: text('reachNote'),
    limits,
  };
}
