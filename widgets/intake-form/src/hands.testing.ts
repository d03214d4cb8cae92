import { becomesReady, FAKE_API, FakeService, place } from '@onthaal/testing';
import type { DeskKey, IntakeFormView, IntakeSubmission } from '@onthaal/vocabulary';
import type { CryptoKey } from 'jose';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { deskKeyPair, formView } from './desk.testing.ts';
import type { IntakeFormElement } from './index.ts';

/** What a resident does with the form, for its tests. */

export const receipt = { reference: 'VOO-7Q4M-2XPT', receivedAt: '2026-11-23T09:05:00Z' };

/** The service as the form's tests need it: an open form for a desk whose key is made here, and a receipt. */
export class IntakeService extends FakeService {
  desk!: { publicKey: DeskKey; privateKey: CryptoKey };

  constructor() {
    super();
    beforeAll(async () => {
      this.desk = await deskKeyPair();
    });
    beforeEach(() => {
      document.documentElement.lang = 'nl';
      for (const key of Object.keys(localStorage)) localStorage.removeItem(key);
      this.opens();
      this.receives();
    });
    afterEach(() => {
      vi.useRealTimers();
      document.body.replaceChildren();
    });
  }

  opens(differing?: Partial<IntakeFormView>): void {
    this.answer('intakes.form', formView([this.desk.publicKey], differing));
  }

  receives(): void {
    this.onChange('intakes.submit', () => Response.json({ result: { data: receipt } }));
  }

  refuses(code: string, message: string, status: number): void {
    this.onChange('intakes.submit', () => Response.json({ error: { message, data: { code } } }, { status }));
  }

  loses(): void {
    this.onChange('intakes.submit', () => Response.error());
  }

  get submissions(): IntakeSubmission[] {
    return this.asked
      .filter(({ procedure }) => procedure === 'intakes.submit')
      .map(({ input }) => input as IntakeSubmission);
  }
}

export const markup = (attributes = '') =>
  `<onthaal-intake-form municipality="voorbeeld" mode="inline" api="${FAKE_API}" ${attributes}><a href="/w/">Vraag hulp</a></onthaal-intake-form>`;

export async function shown(attributes?: string): Promise<IntakeFormElement> {
  const element = place('onthaal-intake-form', markup(attributes));
  await becomesReady(element);
  return element;
}

export function find<Found extends HTMLElement = HTMLElement>(
  element: IntakeFormElement,
  selector: string,
): Found {
  const found = element.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

export const has = (element: IntakeFormElement, selector: string) =>
  Boolean(element.shadowRoot?.querySelector(selector));

export const questionIn = (element: IntakeFormElement) =>
  find<HTMLTextAreaElement>(element, '#question').value;

export function write(element: IntakeFormElement, field: string, value: string): void {
  const input = find<HTMLInputElement>(element, `#${field}`);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

export const tick = (element: IntakeFormElement, name: string, value: string) =>
  find(element, `input[name=${name}][value=${value}]`).click();

/** Everything that is needed, and not more. */
export async function fillIn(element: IntakeFormElement): Promise<void> {
  write(element, 'question', 'Ik kan de huur niet betalen.');
  tick(element, 'forWhom', 'self');
  write(element, 'name', 'Test Voorbeeld');
  tick(element, 'reachBy', 'phone');
  await element.updateComplete;
  write(element, 'phone', '0470 12 34 56');
  tick(element, 'consent', 'given');
  await element.updateComplete;
}

export async function review(element: IntakeFormElement): Promise<void> {
  find(element, '.button:not([type=button])').click();
  await element.updateComplete;
}

export async function send(element: IntakeFormElement): Promise<void> {
  find(element, '[name=send]').click();
  await element.updateComplete;
}
