import { SealedStory, Story } from '@onthaal/vocabulary';
import { generalDecrypt } from 'jose';
import { expect, test } from 'vitest';
import { noAnswers, storyOf } from './answers.ts';
import { deskKeyPair } from './desk.testing.ts';
import { messages } from './messages/nl.ts';
import { seal } from './seal.ts';

const story = (question: string) =>
  storyOf(
    { ...noAnswers(), question, forWhom: 'self', name: 'Test', reachBy: ['phone'], phone: '0470 12 34 56' },
    messages,
  );
const lengthOf = (ciphertext: string) => Math.floor((ciphertext.length * 3) / 4);

test('every key opens what was sealed, and it is the story again', async () => {
  const [desk, recovery] = [await deskKeyPair(), await deskKeyPair()];
  const sealed = await seal(story('Ik kan de huur niet betalen.'), [desk.publicKey, recovery.publicKey]);
  expect(SealedStory.parse(sealed)).toEqual(sealed);
  expect(sealed.recipients.map(({ header }) => header.kid)).toEqual([
    desk.publicKey.kid,
    recovery.publicKey.kid,
  ]);
  for (const { privateKey } of [desk, recovery]) {
    const { plaintext } = await generalDecrypt(sealed, privateKey);
    expect(Story.parse(JSON.parse(new TextDecoder().decode(plaintext))).question).toBe(
      'Ik kan de huur niet betalen.',
    );
  }
});

test('one key is enough', async () => {
  const { publicKey, privateKey } = await deskKeyPair();
  const sealed = await seal(story('é€🏠'), [publicKey]);
  expect(SealedStory.parse(sealed)).toEqual(sealed);
  const { plaintext } = await generalDecrypt(sealed, privateKey);
  expect(JSON.parse(new TextDecoder().decode(plaintext)).question).toBe('é€🏠');
});

test('another key opens nothing', async () => {
  const sealed = await seal(story('x'), [(await deskKeyPair()).publicKey]);
  const { privateKey } = await deskKeyPair();
  await expect(generalDecrypt(sealed, privateKey)).rejects.toThrow();
});

test('a short story and one three hundred letters longer have the same length', async () => {
  const { publicKey } = await deskKeyPair();
  const lengths = await Promise.all(
    ['x', 'x'.repeat(300), 'x'.repeat(2000)].map(async (question) =>
      lengthOf((await seal(story(question), [publicKey])).ciphertext),
    ),
  );
  expect(lengths).toEqual([1024, 1024, 3072]);
});

test('nothing sealed holds a word of the story, and no two sealings are alike', async () => {
  const { publicKey } = await deskKeyPair();
  const [one, two] = [await seal(story('geheim'), [publicKey]), await seal(story('geheim'), [publicKey])];
  expect(JSON.stringify(one)).not.toContain('geheim');
  expect(one.ciphertext).not.toBe(two.ciphertext);
});

test('the longest story the form lets through still fits', async () => {
  const { publicKey } = await deskKeyPair();
  // Six bytes for each of these in JSON: the worst there is.
  const worst = story(`x${'\u0001'.repeat(4998)}x`);
  const sealed = await seal(worst, Array(10).fill(publicKey));
  expect(SealedStory.safeParse(sealed).success).toBe(true);
});
