import { faultsOf, place, wordsOf } from '@onthaal/testing';
import type { IntakeSubmission, OpeningHours } from '@onthaal/vocabulary';
import { IntakeSubmission as Submission } from '@onthaal/vocabulary';
import { generalDecrypt } from 'jose';
import { expect, test, vi } from 'vitest';
import {
  fillIn,
  find,
  has,
  IntakeService,
  markup,
  questionIn,
  receipt,
  review,
  send,
  shown,
} from './hands.testing.ts';
import './index.ts';
import { deskKeyPair } from './desk.testing.ts';

const service = new IntakeService();

test('sends one sealed story that only the desk opens, and shows the receipt', async () => {
  const element = await shown('service="leefloon"');
  const events: unknown[] = [];
  document.body.addEventListener(
    'onthaal-intake-sent',
    (event) => events.push((event as CustomEvent).detail),
    {
      once: true,
    },
  );
  await fillIn(element);
  await review(element);
  await send(element);
  await expect.poll(() => wordsOf(element)).toContain('Uw vraag is aangekomen');
  expect(find(element, '.reference [aria-hidden]').textContent).toBe('VOO-7Q4M-2XPT');
  expect(find(element, '.reference .visually-hidden').textContent).toBe('V O O , 7 Q 4 M , 2 X P T');
  expect(wordsOf(element)).toContain('23 november 2026');
  expect(wordsOf(element)).toContain('10:05');
  expect(find<HTMLAnchorElement>(element, '.reach.now a').href).toBe('tel:106');
  expect(find(element, '.reach:nth-child(2)').textContent).toContain('Misschien nu te bereiken');
  expect(element.shadowRoot?.activeElement?.textContent).toBe('Uw vraag is aangekomen');
  expect(await faultsOf(element)).toEqual([]);

  const [sent] = service.submissions;
  expect(Submission.parse(sent)).toEqual(sent);
  expect(sent).toMatchObject({
    municipality: 'voorbeeld',
    counter: 'sociaal-infopunt',
    service: 'leefloon',
    language: 'nl',
    consent: { textVersion: '2026-11', isGiven: true },
  });
  expect(JSON.stringify(sent)).not.toMatch(/huur|Voorbeeld|0470/);
  const { plaintext } = await generalDecrypt(sent?.story as never, service.desk.privateKey);
  expect(JSON.parse(new TextDecoder().decode(plaintext))).toEqual({
    question: 'Ik kan de huur niet betalen.',
    forWhom: 'self',
    resident: { name: 'Test Voorbeeld', phone: '0470 12 34 56' },
    reachBy: ['phone'],
    reachAt: [],
    limits: [],
  });
  expect(events).toEqual([{ municipality: 'voorbeeld', counter: null, state: 'received' }]);
});

test('pressed twice it is sent once, and says that it is on its way', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  service.onChange('intakes.submit', async () => {
    await held;
    return Response.json({ result: { data: receipt } });
  });
  const element = await shown();
  await fillIn(element);
  await review(element);
  await send(element);
  const button = find(element, '[name=send]');
  expect(button.ariaDisabled).toBe('true');
  expect(find(element, '[role=status]').textContent).toBe('Uw vraag is onderweg…');
  expect(await faultsOf(element)).toEqual([]);
  button.click();
  button.click();
  await expect.poll(() => service.submissions.length).toBe(1);
  release();
  await expect.poll(() => wordsOf(element)).toContain('VOO-7Q4M-2XPT');
  expect(service.submissions.length).toBe(1);
});

test('a lost connection keeps everything, and tries again with the same id', async () => {
  service.loses();
  const element = await shown();
  await fillIn(element);
  await review(element);
  await send(element);
  await expect.poll(() => has(element, '[role=alert]')).toBe(true);
  expect(find(element, '[role=alert]').textContent).toContain('De verbinding viel weg');
  expect(wordsOf(element)).toContain('Ik kan de huur niet betalen.');
  // It may have arrived: what is changed now would be lost, or arrive as a second one.
  expect(has(element, '[name=change]')).toBe(false);
  expect(await faultsOf(element)).toEqual([]);
  service.receives();
  expect(find(element, '[name=send]').textContent).toBe('Probeer opnieuw');
  await send(element);
  await expect.poll(() => wordsOf(element)).toContain('VOO-7Q4M-2XPT');
  expect(new Set(service.submissions.map(({ submission }) => submission)).size).toBe(1);
  expect(service.submissions.length).toBe(2);
});

test('a network that comes back sends by itself, once', async () => {
  service.onChange('intakes.submit', () => new Response('bad gateway', { status: 502 }));
  const element = await shown();
  await fillIn(element);
  await review(element);
  await send(element);
  await expect.poll(() => has(element, '[role=alert]')).toBe(true);
  service.receives();
  dispatchEvent(new Event('online'));
  dispatchEvent(new Event('online'));
  await expect.poll(() => wordsOf(element)).toContain('VOO-7Q4M-2XPT');
  expect(service.submissions.length).toBe(2);
});

test('changed keys are asked again, and the story is sealed and sent once more', async () => {
  const next = await deskKeyPair();
  service.onChange('intakes.submit', (body) =>
    (body as IntakeSubmission).story.recipients[0]?.header.kid === next.publicKey.kid
      ? Response.json({ result: { data: receipt } })
      : Response.json({ error: { message: 'x', data: { code: 'CONFLICT' } } }, { status: 409 }),
  );
  const element = await shown();
  await fillIn(element);
  await review(element);
  service.opens({ keys: [next.publicKey] });
  await send(element);
  await expect.poll(() => wordsOf(element)).toContain('VOO-7Q4M-2XPT');
  expect(service.submissions.length).toBe(2);
  expect(service.submissions[0]?.submission).toBe(service.submissions[1]?.submission);
  await expect(
    generalDecrypt(service.submissions[1]?.story as never, next.privateKey),
  ).resolves.toBeDefined();
});

test('keys that go on changing are not chased', async () => {
  service.refuses('CONFLICT', 'De sleutels van het loket zijn gewijzigd.', 409);
  const element = await shown();
  await fillIn(element);
  await review(element);
  await send(element);
  await expect.poll(() => has(element, '[role=alert]')).toBe(true);
  expect(service.submissions.length).toBe(2);
});

test.each([
  ['BAD_REQUEST', 400],
  ['FORBIDDEN', 403],
  ['PRECONDITION_FAILED', 412],
  ['TOO_MANY_REQUESTS', 429],
])(
  'a refusal (%s) is said in the words of the service, with whom to call, and keeps everything',
  async (code, status) => {
    service.refuses(code, 'Dat kan nu niet.', status);
    const element = await shown();
    await fillIn(element);
    await review(element);
    await send(element);
    await expect.poll(() => has(element, '[role=alert]')).toBe(true);
    expect(find(element, '[role=alert]').textContent).toBe('Dat kan nu niet.');
    expect(wordsOf(element)).toContain('Wachtdienst 106');
    expect(await faultsOf(element)).toEqual([]);
    find(element, '[name=change][value=question]').click();
    await element.updateComplete;
    expect(questionIn(element)).toBe('Ik kan de huur niet betalen.');
  },
);

test('on a page that is not secure it says so and whom to call, and asks nothing', async () => {
  // Browsers take it away on plain http, and inside a frame of such a page.
  Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
  try {
    const element = await shown();
    expect(wordsOf(element)).toContain('niet veilig versturen');
    expect(wordsOf(element)).toContain('Wachtdienst 106');
    expect(has(element, 'input, textarea')).toBe(false);
    expect(await faultsOf(element)).toEqual([]);
  } finally {
    Reflect.deleteProperty(crypto, 'subtle');
  }
});

test.each([
  ['it is not open', { isOpen: false }],
  ['there is no key', { keys: [] }],
])('%s: it says whom to call, and asks nothing', async (_, differing) => {
  service.opens(differing);
  const element = await shown();
  expect(wordsOf(element)).toContain('is nu niet open');
  expect([...(element.shadowRoot?.querySelectorAll('a') ?? [])].map(({ href }) => href)).toEqual([
    'tel:106',
    'tel:030000000',
  ]);
  expect(has(element, 'input, textarea')).toBe(false);
  expect(await faultsOf(element)).toEqual([]);
});

test('a form that is not open names, by the minute, who answers now', async () => {
  const hours: OpeningHours = {
    status: 'known',
    timeZone: 'Europe/Brussels',
    schedule: {
      rules: [{ blocks: [{ opensAt: '08:00', closesAt: '17:00', kind: 'phone' }] }],
      exceptions: [],
    },
  };
  const desk = { id: 'sociaal-infopunt', name: 'Sociaal infopunt', telephone: '03 000 00 00', hours };
  service.opens({ isOpen: false, counter: desk });
  vi.useFakeTimers({ now: new Date('2026-11-23T15:59:58Z'), toFake: ['Date', 'setTimeout'] });
  try {
    const element = place('onthaal-intake-form', markup());
    const now = () => element.shadowRoot?.querySelector('.reach.now')?.textContent;
    await vi.waitFor(() => expect(now()).toContain('Sociaal infopunt 03 000 00 00'));
    vi.advanceTimersByTime(3_000);
    await vi.waitFor(() => expect(now()).toContain('Wachtdienst 106'));
    expect(wordsOf(element)).toContain('Open morgen om 8 uur');
  } finally {
    vi.useRealTimers();
  }
});
