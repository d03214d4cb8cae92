import { ReachChannel, ReachLimit, ReachMoment, Story } from '@onthaal/vocabulary';
import { z } from 'zod';

/** What somebody typed into the form, as it was typed. */
export interface Answers {
  submission: string;
  service: string;
  question: string;
  forWhom: string;
  aboutOther: string;
  name: string;
  phone: string;
  email: string;
  address: string;
  reachBy: string[];
  reachAt: string[];
  reachNote: string;
  limits: string[];
  consent: boolean;
}

/** The fields that can be wrong, in the order of the form. */
export const FIELDS = [
  'question',
  'forWhom',
  'aboutOther',
  'name',
  'reachBy',
  'phone',
  'email',
  'address',
  'reachAt',
  'reachNote',
  'limits',
  'consent',
] as const;
export type Field = (typeof FIELDS)[number];

/** A form that nobody typed in yet. Its random id makes that sending it twice is one intake. */
export function emptyAnswers(service: string): Answers {
  return readAnswers(new URLSearchParams({ submission: crypto.randomUUID(), service }));
}

/** What a form sent. A submission id that is not one is replaced: nobody can send in another one's name. */
export function readAnswers(sent: URLSearchParams): Answers {
  const text = (name: string) => (sent.get(name) ?? '').replaceAll('\r\n', '\n').trim();
  const submission = text('submission');
  return {
    submission: z.uuid().safeParse(submission).success ? submission : crypto.randomUUID(),
    service: text('service'),
    question: text('question'),
    forWhom: text('forWhom'),
    aboutOther: text('aboutOther'),
    name: text('name'),
    phone: text('phone'),
    email: text('email'),
    address: text('address'),
    reachBy: sent.getAll('reachBy'),
    reachAt: sent.getAll('reachAt'),
    reachNote: text('reachNote'),
    limits: sent.getAll('limits'),
    consent: sent.get('consent') === 'yes',
  };
}

/** The story in what was typed, or the fields that are not right yet. The rules are those of the vocabulary. */
export function judgeAnswers(
  answers: Answers,
): { story: Story; wrong?: never } | { story?: never; wrong: Field[] } {
  const { phone, email, address, aboutOther, reachNote } = answers;
  const parsed = Story.safeParse({
    question: answers.question,
    forWhom: answers.forWhom,
    ...(aboutOther && answers.forWhom === 'other' && { aboutOther }),
    resident: {
      name: answers.name,
      ...(phone && { phone }),
      ...(email && { email }),
      ...(address && { address }),
    },
    reachBy: answers.reachBy,
    reachAt: answers.reachAt,
    ...(reachNote && { reachNote }),
    limits: answers.limits,
  });
  const wrong = new Set<Field>(parsed.error?.issues.map(({ path }) => fieldOf(path)));
  // A rule that looks at several fields is only asked once each of them is right: ask here, so that all are named at once.
  if (answers.reachBy.includes('phone') && !phone) wrong.add('phone');
  if (answers.reachBy.includes('email') && !email) wrong.add('email');
  if (answers.reachBy.includes('home-visit') && !address) wrong.add('address');
  if (!answers.consent) wrong.add('consent');
  if (parsed.success && wrong.size === 0) return { story: parsed.data };
  return { wrong: FIELDS.filter((field) => wrong.has(field)) };
}

function fieldOf(path: readonly PropertyKey[]): Field {
  const [first, second] = path;
  const name = first === 'resident' ? second : first;
  return FIELDS.find((field) => field === name) ?? 'question';
}

/** The choices of the form, in their order. */
export const choices = {
  forWhom: ['self', 'other'],
  reachBy: ReachChannel.options,
  reachAt: ReachMoment.options,
  limits: ReachLimit.options,
} as const;
