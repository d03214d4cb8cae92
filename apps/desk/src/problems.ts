import { refusalOf } from '@onthaal/client/trpc';
import { OtherKeyError } from './desk-session.ts';
import { KeyFileError, type KeyFileProblem } from './key-file.ts';

/** What can keep a desk from opening, or from seeing what is new. */
export type Problem = KeyFileProblem | 'other-key' | 'unknown-desk' | 'busy' | 'unreachable' | 'failed';

export function problemOf(error: unknown): Problem {
  if (error instanceof KeyFileError) return error.problem;
  if (error instanceof OtherKeyError) return 'other-key';
  const code = refusalOf(error);
  if (code === undefined) return 'unreachable';
  if (code === 'NOT_FOUND' || code === 'PRECONDITION_FAILED') return 'unknown-desk';
  if (code === 'TOO_MANY_REQUESTS') return 'busy';
  if (code === 'UNAUTHORIZED') return 'other-key';
  return 'failed';
}
