import axe from 'axe-core';
import { html, LitElement } from 'lit';
import { HttpResponse, http } from 'msw';
import { setupWorker } from 'msw/browser';
import { afterAll, beforeAll, expect, test } from 'vitest';

class AnswerElement extends LitElement {
  static override properties = { answer: { state: true } };
  declare answer: string;

  override connectedCallback(): void {
    super.connectedCallback();
    this.answer = '';
    fetch('/trpc/counters.hours')
      .then((response) => response.text())
      .then((text) => {
        this.answer = text;
      });
  }

  override render() {
    return html`<button>${this.answer}</button>`;
  }
}
customElements.define('preset-answer', AnswerElement);

const worker = setupWorker(http.get('/trpc/counters.hours', () => HttpResponse.text('open')));
beforeAll(() => worker.start({ quiet: true }));
afterAll(() => worker.stop());

async function show(): Promise<AnswerElement> {
  const element = document.createElement('preset-answer') as AnswerElement;
  document.body.replaceChildren(element);
  await element.updateComplete;
  return element;
}

test('an element renders what the fake service answers', async () => {
  const element = await show();
  await expect.poll(() => element.shadowRoot?.querySelector('button')?.textContent).toBe('open');
});

test('axe sees into the shadow root: it finds a button without a name there', async () => {
  worker.use(http.get('/trpc/counters.hours', () => HttpResponse.text('')));
  const found = await axe.run(await show(), { runOnly: ['button-name'] });
  expect(found.violations.map((violation) => violation.id)).toEqual(['button-name']);
});

test('the page is a phone that is 360 pixels wide', () => {
  expect(innerWidth).toBe(360);
});
