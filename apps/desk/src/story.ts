import type { SealedStory, Story } from '@onthaal/vocabulary';
import { generalDecrypt } from 'jose/jwe/general/decrypt';
import type { DeskPrivateKey } from './key-file.ts';

/**
 * A story as the desk reads it. What a resident wrote is shown even when the form has since learned a word that
 * this desk does not know: an unknown limit is a limit too.
 */
export type ReadStory = Pick<Story, 'question' | 'forWhom' | 'resident'> &
  Partial<Pick<Story, 'aboutOther' | 'reachNote'>> & {
    reachBy: readonly string[];
    reachAt: readonly string[];
    limits: readonly string[];
  };

/** Why a story stays closed: sealed for other keys, changed on its way, or opened and not a story. */
export type StoryProblem = 'other-key' | 'damaged' | 'not-a-story';

export type OpenedStory =
  | { story: ReadStory; problem?: undefined }
  | { story?: undefined; problem: StoryProblem };

/** Opens a sealed story with the desk's key. It never throws: a story that stays closed says why. */
export async function openStory(
  sealed: SealedStory,
  { kid, key }: Pick<DeskPrivateKey, 'kid' | 'key'>,
): Promise<OpenedStory> {
  const recipients = sealed.recipients.filter(({ header }) => header.kid === kid);
  if (recipients.length === 0) return { problem: 'other-key' };
  let text: string;
  try {
    const { plaintext } = await generalDecrypt({ ...sealed, recipients }, key, {
      keyManagementAlgorithms: ['ECDH-ES+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    text = new TextDecoder('utf-8', { fatal: true }).decode(plaintext);
  } catch {
    return { problem: 'damaged' };
  }
  const story = readStory(text);
  return story ? { story } : { problem: 'not-a-story' };
}

/** The story in a text; undefined when it holds no question or nobody to answer. */
export function readStory(text: string): ReadStory | undefined {
  let value: Partial<Record<keyof Story, unknown>>;
  try {
    value = Object(JSON.parse(text));
  } catch {
    return undefined;
  }
  const resident = Object(value.resident) as Partial<Record<keyof Story['resident'], unknown>>;
  if (!isText(value.question) || !isText(resident.name)) return undefined;
  return {
    question: value.question,
    forWhom: value.forWhom === 'other' ? 'other' : 'self',
    resident: {
      name: resident.name,
      ...(isText(resident.phone) && { phone: resident.phone }),
      ...(isText(resident.email) && { email: resident.email }),
      ...(isText(resident.address) && { address: resident.address }),
    },
    ...(isText(value.aboutOther) && { aboutOther: value.aboutOther }),
    ...(isText(value.reachNote) && { reachNote: value.reachNote }),
    reachBy: textsIn(value.reachBy),
    reachAt: textsIn(value.reachAt),
    limits: textsIn(value.limits),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(isText) : [];
}
