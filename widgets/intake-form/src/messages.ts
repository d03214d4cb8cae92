import type { MessageFiles } from '@onthaal/element';
import type { StateWords } from '@onthaal/schedule';
import type { ReachChannel, ReachLimit, ReachMoment } from '@onthaal/vocabulary';
import type { Field } from './answers.ts';

/** Every word the form says, in one language. `desk` is the name of the desk that receives the question. */
export interface Messages {
  title: string;
  intro: (desk: string) => string;
  danger: string;
  demonstration: string;
  optional: string;
  labels: Record<Field, string>;
  hints: Partial<Record<Field, string>>;
  choices: {
    forWhom: Record<'self' | 'other', string>;
    otherKnows: Record<'yes' | 'no', string>;
    reachBy: Record<ReachChannel, string>;
    reachAt: Record<ReachMoment, string>;
    limits: Record<ReachLimit, string>;
  };
  consent: (desk: string) => string[];
  consentGiven: (desk: string) => string;
  /** Below zero: so many too many. */
  charactersLeft: (count: number) => string;
  problemsTitle: string;
  problems: Partial<Record<Field, string>>;
  tooLong: (label: string, limit: number) => string;
  keepDraft: string;
  draftFound: string;
  deleteDraft: string;
  toReview: string;
  reviewTitle: string;
  reviewIntro: string;
  change: string;
  nothing: string;
  send: string;
  back: string;
  sending: string;
  lost: string;
  refused: string;
  again: string;
  receivedTitle: string;
  reference: string;
  referenceAdvice: string;
  receivedAt: (moment: string) => string;
  nextTitle: string;
  next: (desk: string) => string;
  callYourself: string;
  print: string;
  closed: (desk: string) => string;
  insecure: string;
  openSafely: string;
  /** Of opening hours, and of who answers. */
  state: StateWords;
  reachable: string;
}

export const messageFiles: MessageFiles<Messages> = {
  nl: () => import('./messages/nl.ts'),
  fr: () => import('./messages/fr.ts'),
  en: () => import('./messages/en.ts'),
  de: () => import('./messages/de.ts'),
};
