import type { Answers } from './answers.ts';

const A_DAY = 24 * 60 * 60 * 1000;

/** What is kept on the device while a resident writes, if they ask for it. */
export interface Draft {
  answers: Answers;
  /** Kept too: what may have arrived already must not arrive twice. */
  submission: string;
  isUncertain: boolean;
}

/** The draft of today, or undefined. An older one is thrown away. */
export function readDraft(key: string): Draft | undefined {
  try {
    const { until, ...draft } = JSON.parse(localStorage.getItem(key) ?? '') as Draft & { until: number };
    if (until > Date.now()) return draft;
  } catch {
    // No draft, or a browser that keeps nothing.
  }
  dropDraft(key);
  return undefined;
}

export function keepDraft(key: string, draft: Draft): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...draft, until: Date.now() + A_DAY }));
  } catch {
    // Full, or forbidden: then the page is all that keeps it.
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing can have been kept either.
  }
}
