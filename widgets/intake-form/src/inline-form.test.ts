import { faultsOf, place, wordsOf } from '@onthaal/testing';
import type { OpeningHours } from '@onthaal/vocabulary';
import { describe, expect, test } from 'vitest';
import { fillIn, find, has, IntakeService, markup, review, shown, tick, write } from './hands.testing.ts';
import './index.ts';

const service = new IntakeService();

test('the default state passes axe', async () => {
  expect(await faultsOf(await shown())).toEqual([]);
});

test('an unreachable service keeps the slotted text', async () => {
  service.vanish();
  const element = place('onthaal-intake-form', markup());
  await expect.poll(() => element.matches(':state(failed)')).toBe(true);
  expect(element.querySelector('a')?.checkVisibility()).toBe(true);
  expect(wordsOf(element)).toBe('');
});

test('asks with its attributes only', async () => {
  await shown('counter="sociaal-infopunt" service="leefloon"');
  expect(service.asked).toEqual([
    {
      procedure: 'intakes.form',
      input: { municipality: 'voorbeeld', lang: 'nl', counter: 'sociaal-infopunt' },
    },
  ]);
});

describe('writing', () => {
  test('an empty form names every problem, in a summary that has the focus and beside each field', async () => {
    const element = await shown();
    await review(element);
    const summary = find(element, '#problems');
    expect(element.shadowRoot?.activeElement).toBe(summary);
    expect(summary.getAttribute('role')).toBe('alert');
    expect([...summary.querySelectorAll('a')].map((link) => link.hash)).toEqual([
      '#question',
      '#forWhom',
      '#name',
      '#reachBy',
      '#consent',
    ]);
    const question = find(element, '#question');
    expect(question.ariaInvalid).toBe('true');
    expect(question.getAttribute('aria-describedby')).toBe('question-hint question-problem');
    expect(find(element, '#question-problem').textContent).toBe('Schrijf wat uw vraag is.');
    expect(await faultsOf(element)).toEqual([]);
  });

  test('a link in the summary leads to its field, and not to another address', async () => {
    const element = await shown();
    await review(element);
    const before = location.href;
    find(element, '#problems a[href="#reachBy"]').click();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement?.id).toBe('reachBy');
    expect(location.href).toBe(before);
  });

  test('a problem stays until it is mended, and a new one is not shown before the next look', async () => {
    const element = await shown();
    await review(element);
    write(element, 'question', ' ');
    await element.updateComplete;
    expect(has(element, '#question-problem')).toBe(true);
    write(element, 'question', 'Hulp');
    tick(element, 'reachBy', 'email');
    await element.updateComplete;
    expect(has(element, '#question-problem')).toBe(false);
    expect(has(element, '#reachBy-problem')).toBe(false);
    expect(has(element, '#email-problem')).toBe(false);
    await review(element);
    expect(find(element, '#email-problem').textContent).toContain('e-mailadres');
  });

  test('a field follows from its answer and goes with it', async () => {
    const element = await shown();
    for (const [value, field] of [
      ['phone', 'phone'],
      ['email', 'email'],
      ['home-visit', 'address'],
    ] as const) {
      expect(has(element, `#${field}`)).toBe(false);
      tick(element, 'reachBy', value);
      await element.updateComplete;
      expect(find(element, `#${field}`).ariaRequired).toBe('true');
      tick(element, 'reachBy', value);
      await element.updateComplete;
      expect(has(element, `#${field}`)).toBe(false);
    }
    tick(element, 'forWhom', 'other');
    await element.updateComplete;
    expect(has(element, '#aboutOther') && has(element, '#otherKnows')).toBe(true);
    expect(await faultsOf(element)).toEqual([]);
  });

  test('the letters left are counted near the end, and five thousand and one is too many', async () => {
    const element = await shown();
    const count = () => find(element, '[role=status]').textContent;
    for (const [length, said] of [
      [4500, ''],
      [4501, 'Nog 500 tekens'],
      [5000, 'Nog 0 tekens'],
      [5001, '1 tekens te veel'],
    ] as const) {
      write(element, 'question', 'x'.repeat(length));
      await element.updateComplete;
      expect(count()).toBe(said);
    }
    await review(element);
    expect(find(element, '#question-problem').textContent).toContain('hoogstens 5000 tekens');
    write(element, 'question', 'x'.repeat(5000));
    await element.updateComplete;
    expect(has(element, '#question-problem')).toBe(false);
  });

  test('any time goes with no other time', async () => {
    const element = await shown();
    const times = () =>
      [...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('[name=reachAt]:checked') ?? [])].map(
        ({ value }) => value,
      );
    for (const [value, then] of [
      ['morning', ['morning']],
      ['evening', ['morning', 'evening']],
      ['any', ['any']],
      ['afternoon', ['afternoon']],
    ] as const) {
      tick(element, 'reachAt', value);
      await element.updateComplete;
      expect(times()).toEqual(then);
    }
  });
});

describe('looking back', () => {
  test('shows every answer, and nothing was sent yet', async () => {
    const element = await shown();
    await fillIn(element);
    tick(element, 'limits', 'no-voicemail');
    await element.updateComplete;
    await review(element);
    expect(element.shadowRoot?.activeElement?.textContent).toBe('Klopt alles?');
    const answers = [...(element.shadowRoot?.querySelectorAll('.answer dd:first-of-type') ?? [])];
    expect(answers.map((answer) => answer.textContent)).toEqual([
      'Ik kan de huur niet betalen.',
      'Voor mezelf',
      'Test Voorbeeld',
      'Bel mij',
      '0470 12 34 56',
      'niets',
      'niets',
      'Spreek geen bericht in',
      'Ja, Sociaal infopunt Voorbeeld mag lezen wat ik schrijf om mij te helpen.',
    ]);
    expect(service.timesAsked('intakes.submit')).toBe(0);
    expect(await faultsOf(element)).toEqual([]);
  });

  test('a button to change leads to the field, with what was written', async () => {
    const element = await shown();
    await fillIn(element);
    await review(element);
    find(element, '[name=change][value=phone]').click();
    await element.updateComplete;
    const phone = element.shadowRoot?.activeElement as HTMLInputElement;
    expect([phone.id, phone.value]).toEqual(['phone', '0470 12 34 56']);
  });
});

test('while nobody surely receives, who answers now stands above the questions, and the others below', async () => {
  const element = await shown();
  const [near, others] = [...(element.shadowRoot?.querySelectorAll('[part=fallback]') ?? [])];
  expect(near?.textContent).toContain('Nu bereikbaar');
  expect(near?.textContent).toContain('106');
  const question = find(element, '#question');
  expect(near?.compareDocumentPosition(question)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(others).toBeUndefined();
});

test('while the counter surely receives, the form names nobody else', async () => {
  const always: OpeningHours = {
    status: 'known',
    timeZone: 'Europe/Brussels',
    schedule: {
      rules: [{ blocks: [{ opensAt: '00:00', closesAt: '24:00', kind: 'walk-in' }] }],
      exceptions: [],
    },
  };
  service.opens({ counter: { id: 'sociaal-infopunt', name: 'Sociaal infopunt', hours: always } });
  const element = await shown();
  expect(has(element, '[part=fallback]')).toBe(false);
});
