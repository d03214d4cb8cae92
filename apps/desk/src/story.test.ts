import type { SealedStory } from '@onthaal/vocabulary';
import { GeneralEncrypt, generateKeyPair } from 'jose';
import { expect, test } from 'vitest';
import { openStory, readStory } from './story.ts';

const plain = {
  question: 'Help?',
  resident: { name: 'Voorbeeld' },
  reachBy: ['visit'],
  reachAt: [],
  limits: [],
};

async function sealed(text: string, kid = 'desk') {
  const { publicKey, privateKey: key } = await generateKeyPair('ECDH-ES+A256KW', { crv: 'P-256' });
  const story = (await new GeneralEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ enc: 'A256GCM' })
    .addRecipient(publicKey)
    .setUnprotectedHeader({ alg: 'ECDH-ES+A256KW', kid })
    .encrypt()) as SealedStory;
  return { story, key };
}

test('a story opens with the key it was sealed for, padding and all', async () => {
  const { story, key } = await sealed(`${JSON.stringify(plain)}   `);
  expect(await openStory(story, { kid: 'desk', key })).toMatchObject({ story: { question: 'Help?' } });
});

test('a story for another key says so', async () => {
  const { story, key } = await sealed(JSON.stringify(plain), 'another');
  expect(await openStory(story, { kid: 'desk', key })).toEqual({ problem: 'other-key' });
});

test('a story that was changed says so, whatever was changed', async () => {
  const { story, key } = await sealed(JSON.stringify(plain));
  const flip = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
  for (const part of ['ciphertext', 'tag', 'iv'] as const)
    expect(await openStory({ ...story, [part]: flip(story[part]) }, { kid: 'desk', key })).toEqual({
      problem: 'damaged',
    });
  const { key: wrong } = await sealed('x');
  expect(await openStory(story, { kid: 'desk', key: wrong })).toEqual({ problem: 'damaged' });
});

test('a text without a question, or without anybody to answer, is no story', async () => {
  for (const text of [
    '',
    'null',
    '[]',
    '"x"',
    '{"question":" "}',
    JSON.stringify({ ...plain, resident: {} }),
  ])
    expect(readStory(text)).toBeUndefined();
  const { story, key } = await sealed('not json');
  expect(await openStory(story, { kid: 'desk', key })).toEqual({ problem: 'not-a-story' });
});

test('a limit that this desk has never heard of is kept: it is a limit all the same', () => {
  const story = readStory(JSON.stringify({ ...plain, limits: ['no-visit-by-car', 7], later: true }));
  expect(story?.limits).toEqual(['no-visit-by-car']);
});

test('what is not text is left out, and never shown as a value', () => {
  const story = readStory(
    JSON.stringify({ ...plain, resident: { name: 'V', phone: { x: 1 } }, reachBy: 'phone' }),
  );
  expect(story?.resident).toEqual({ name: 'V' });
  expect(story?.reachBy).toEqual([]);
});
