import type { Language } from '@onthaal/vocabulary';
import type { MomentWords } from './moments.ts';
import type { Problem } from './problems.ts';
import type { StoryProblem } from './story.ts';

/** Every word of the desk, in one language. */
export interface Messages extends MomentWords {
  title: string;
  language: string;
  languageName: Record<Language, string>;
  skip: string;

  keyTitle: string;
  keyExplanation: string;
  keyPromise: string;
  keyChoose: string;
  keyDrop: string;
  opening: string;
  closedByIdle: string;
  closedByHand: string;
  problem: Record<Problem, string>;

  close: string;
  idleWarning: string;
  listTitle: string;
  count: (shown: number, all: number) => string;
  filter: string;
  refresh: string;
  refreshing: string;
  updatedAt: (time: string) => string;
  empty: string;
  emptyFilter: (reference: string) => string;
  notRefreshed: string;

  reference: string;
  receivedAt: string;
  counter: string;
  service: string;
  status: string;
  statusName: Record<'received' | 'read' | 'closed', string>;
  open: (reference: string) => string;
  none: string;

  back: string;
  print: string;
  intake: string;
  decrypting: string;
  sealed: string;
  storyProblem: Record<StoryProblem, string>;
  limits: string;
  noLimits: string;
  limitName: Record<string, string>;
  question: string;
  asker: string;
  forWhom: string;
  forWhomName: Record<'self' | 'other', string>;
  name: string;
  reach: string;
  reachBy: string;
  reachByName: Record<string, string>;
  reachAt: string;
  reachAtName: Record<string, string>;
  phone: string;
  email: string;
  address: string;
  note: string;
  about: string;
  consent: string;
  consentGiven: (parts: string, recipient: string, moment: string) => string;
  consentRevoked: (moment: string) => string;
  consentPart: Record<'contact' | 'story', string>;
  consentVersion: (version: string) => string;
  noConsent: string;

  town: string;
  townExplanation: string;
  widgetLoading: string;
  widgetMissing: string;
  demonstration: string;
}

/** The dictionaries, each fetched when it is spoken. */
export const messageFiles: Record<Language, () => Promise<{ messages: Messages }>> = {
  nl: () => import('./messages/nl.ts'),
  fr: () => import('./messages/fr.ts'),
  en: () => import('./messages/en.ts'),
  de: () => import('./messages/de.ts'),
};
