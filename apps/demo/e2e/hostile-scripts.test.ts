import { expect, test } from './fixtures.ts';
import { becomeReady, intakeFrame, snippet, WIDGETS, widget, wordsOf } from './widgets.ts';

/** What scripts of hosts were seen to do before a widget comes. */
const habits: Record<string, { head?: string; body?: string }> = {
  'a fetch that is wrapped and noisy': {
    head: `<script>const fetchOfOld = window.fetch; window.fetch = function (...a) { window.asked = (window.asked || 0) + 1; return fetchOfOld.apply(this, a) }</script>`,
  },
  'enumerable additions to arrays, objects and strings': {
    head: `<script>Array.prototype.each = function (f) { for (var i = 0; i < this.length; i++) f(this[i]) }; Array.prototype.last = function () { return this[this.length - 1] };
      Object.prototype.extend = function () { return this }; String.prototype.strip = function () { return this.trim() }; Array.prototype.toJSON = undefined; delete Array.prototype.toJSON</script>`,
  },
  'the old prototype.js: own $, own Array.from, own JSON of arrays and strings': {
    head: `<script>window.$ = (id) => document.getElementById(id); window.$$ = (s) => document.querySelectorAll(s);
      Array.from = function (x) { if (!x) return []; if (x.toArray) return x.toArray(); var n = x.length || 0, r = new Array(n); while (n--) r[n] = x[n]; return r };
      Element.prototype.remove = Element.prototype.remove || function () {}; Element.prototype.update = function (t) { this.textContent = t; return this };
      Array.prototype.toJSON = function () { return '[' + this.map(function (v) { return JSON.stringify(v) }).join(', ') + ']' }</script>`,
  },
  'customElements.define wrapped, and throwing at a second definition': {
    head: `<script>const definer = customElements.define.bind(customElements); const seen = new Set();
      customElements.define = function (n, c, o) { if (seen.has(n)) throw new Error('twice ' + n); seen.add(n); return definer(n, c, o) }</script>`,
  },
  'an AMD loader': {
    head: `<script>window.define = function () { throw new Error('Mismatched anonymous define() module') }; window.define.amd = {}; window.require = window.define; window.module = { exports: {} }; window.exports = window.module.exports</script>`,
  },
  'clobbered names and ids': {
    body: `<img name="onthaal" alt=""><img name="customElements2" alt=""><form name="origin"><input name="href"></form><a id="litHtmlVersions" href="x">x</a><form id="Onthaal"><input name="head"></form>
      <img name="getElementById" alt=""><script>window.onthaal = 7; window.Onthaal = null; window.ONTHAAL = 'x'; window.lit = {}; window.litHtmlVersions = 'geen lijst'</script>`,
  },
};

for (const [name, { head = '', body = '' }] of Object.entries(habits)) {
  test(`widgets work on a host with ${name}`, async ({ page, hostSite, onthaal, witness }) => {
    await page.goto(hostSite.publish({ head, body: body + snippet(onthaal) }));
    await becomeReady(page);
    expect(await wordsOf(widget(page, 'opening-hours'))).toContain('13.30 tot 16.30 uur');
    expect(await wordsOf(widget(page, 'contact-card'))).toContain('sociaalinfopunt@kalmthout.be');
    const search = widget(page, 'catalogue-search');
    await search.getByRole('searchbox').fill('huur betalen');
    await expect(search.locator('.results a').first()).toBeVisible();
    await intakeFrame(page).locator('textarea').first().fill('Een vraag');
    expect(witness.faults).toEqual([]);
  });
}

test('a host cannot read what is written in the intake form', async ({ page, hostSite, onthaal }) => {
  await page.goto(hostSite.publish({ body: snippet(onthaal, ['intake-form']) }));
  await becomeReady(page, ['intake-form']);
  const heard = page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const events: string[] = [];
        for (const type of ['input', 'keydown', 'keyup', 'change', 'beforeinput'])
          addEventListener(type, (event) => events.push(event.type), true);
        addEventListener('message', (event) => events.push(JSON.stringify(event.data)));
        setTimeout(() => resolve(events), 1_500);
      }),
  );
  const box = intakeFrame(page).locator('textarea').first();
  await box.pressSequentially('Niemand mag dit lezen');
  const seen = await page.evaluate(() => {
    const frame = document.querySelector('onthaal-intake-form')?.shadowRoot?.querySelector('iframe');
    if (!frame?.contentWindow) return 'there is no frame';
    try {
      return String(frame.contentWindow.document.body.textContent);
    } catch (error) {
      return [frame.contentDocument, (error as Error).name];
    }
  });
  expect(seen).toEqual([null, 'SecurityError']);
  expect((await heard).join()).not.toMatch(/Niemand|input|key|change/);
  await expect(box).toHaveValue('Niemand mag dit lezen');
});

test('every widget says what it is made of in one language, also when the host changes it', async ({
  page,
  hostSite,
  onthaal,
}) => {
  await page.goto(
    hostSite.publish({ body: snippet(onthaal, WIDGETS, 'municipality="kalmthout" lang="fr"') }),
  );
  await becomeReady(page);
  expect(await wordsOf(widget(page, 'opening-hours'))).toContain('13 h 30');
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('[municipality]')) element.lang = 'en';
  });
  await expect.poll(() => wordsOf(widget(page, 'opening-hours'))).toContain('13:30');
  await expect(intakeFrame(page).locator('html')).toHaveAttribute('lang', 'en');
});
