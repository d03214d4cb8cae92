import type { IntakeFormView } from '@onthaal/vocabulary';
import type { Context as HonoContext } from 'hono';
import { html } from 'hono/html';
import type { Service } from '../../app.ts';
import { pageHeaders } from '../../platform/http/security-headers.ts';
import { renderReach } from '../counter-card.ts';
import { renderFallbacks } from '../fallbacks.ts';
import { type Page, renderPage } from '../layout.ts';
import { type Html, when } from '../markup.ts';
import { notFoundPage } from '../plain-answers.ts';
import { orAbsent, type Visit } from '../visit.ts';
import { type Answers, emptyAnswers, type Field } from './answers.ts';
import { renderForm } from './form.ts';

const KEPT_BY_ALL = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';

/** The headers of a page with a form in it: its id is for one visitor, and its own origin is told when it is sent. */
export function formHeaders({ sites }: Visit): Record<string, string> {
  return { ...pageHeaders(sites), 'cache-control': 'no-store', 'referrer-policy': 'same-origin' };
}

/**
 * The page of the intake form: the widget, and for browsers without script the same form in plain HTML. With
 * `frame=1` the widget alone, for the frame that the widget puts into a town's site.
 */
export async function answerIntakeForm(c: HonoContext, _service: Service, visit: Visit): Promise<Response> {
  const counter = c.req.param('id');
  const view = await findForm(visit, counter);
  if (!view) return c.html(renderPage(visit, notFoundPage(visit)), 404, formHeaders(visit));
  if (visit.query('frame')) {
    return c.html(await renderFrame(visit, view, counter), 200, {
      ...pageHeaders(visit.sites),
      'cache-control': KEPT_BY_ALL,
    });
  }
  const page = await intakePage(visit, view, {
    answers: emptyAnswers(visit.query('service') ?? ''),
    wrong: [],
  });
  return c.html(renderPage(visit, page), 200, formHeaders(visit));
}

/** What the form needs to know; for a town without any counter, that it takes no questions. */
export async function findForm(visit: Visit, counter?: string): Promise<IntakeFormView | undefined> {
  const { call, municipality, language: lang } = visit;
  const view = await orAbsent(call.intakes.form({ municipality: municipality.id, lang, counter }));
  if (view || counter) return view;
  return {
    municipality,
    isOpen: false,
    keys: [],
    consentVersion: '',
    fallbackContacts: municipality.fallbackContacts,
    isDemonstration: municipality.isDemonstration,
  };
}

/** The page with the form, with what was typed before and what is wrong with it. */
export async function intakePage(
  visit: Visit,
  view: IntakeFormView,
  draft: { answers: Answers; wrong: readonly Field[]; failure?: string },
): Promise<Page> {
  const { words, municipality, to, path } = visit;
  const { intake } = words;
  const isFirst = draft.wrong.length === 0 && !draft.failure;
  const isPlain = !isFirst || visit.query('form') === 'plain';
  const widget = html`<onthaal-intake-form mode="inline" municipality="${municipality.id}"${when(view.counter, ({ id }) => html` counter="${id}"`)}${when(draft.answers.service, (id) => html` service="${id}"`)}>
<p><a href="${to(path, { form: 'plain', service: draft.answers.service })}">${intake.plain}</a></p>
</onthaal-intake-form>`;
  const form = renderForm(visit, draft);
  return {
    title: isFirst ? words.ask : `${intake.errorTitle}: ${words.ask}`,
    description: words.askHint,
    part: 'intake-form',
    isPlain,
    content: html`<h1>${words.ask}</h1>
<p class="lead">${view.isOpen ? intake.intro : intake.closed}</p>
${when(draft.failure, (text) => html`<p class="problems" role="alert">${text}</p>`)}
${view.isOpen ? (isPlain ? form : html`${widget}<noscript>${form}</noscript>`) : undefined}
<h2>${intake.direct}</h2>
${await renderDirect(visit, view)}`,
  };
}

/** Ways to the desk that need no form. */
export async function renderDirect(visit: Visit, view: IntakeFormView): Promise<Html> {
  const { call, municipality, language: lang } = visit;
  const counter = view.counter?.id;
  const card = counter && (await call.contacts.card({ municipality: municipality.id, lang, counter }));
  return html`${card ? renderReach(card, visit) : undefined}${renderFallbacks(view.fallbackContacts, visit)}`;
}

/** The widget and nothing else, on the ground of the page around the frame. */
async function renderFrame(visit: Visit, view: IntakeFormView, counter: string | undefined): Promise<Html> {
  const { municipality, language, words, to, path } = visit;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.ask}</title>
<meta name="robots" content="noindex">
<link rel="stylesheet" href="/w/assets/frame.css">
</head>
<body>
<main>
<onthaal-intake-form mode="inline" municipality="${municipality.id}"${when(counter, (id) => html` counter="${id}"`)}${when(visit.query('service'), (id) => html` service="${id}"`)}>
<p><a href="${to(path, { form: 'plain' })}" target="_blank">${words.intake.plain}</a></p>
${await renderDirect(visit, view)}
</onthaal-intake-form>
</main>
<script type="module" src="/embed/v1/onthaal.js"></script>
</body>
</html>`;
}
