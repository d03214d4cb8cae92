import { Id, type IntakeReceipt } from '@onthaal/vocabulary';
import { TRPCError } from '@trpc/server';
import type { Context as HonoContext } from 'hono';
import { html } from 'hono/html';
import type { Service } from '../../app.ts';
import { type Page, renderPage } from '../layout.ts';
import { notFoundPage } from '../plain-answers.ts';
import { readForm } from '../read-form.ts';
import type { Visit } from '../visit.ts';
import { emptyAnswers, judgeAnswers, readAnswers } from './answers.ts';
import { findForm, formHeaders, intakePage, renderDirect } from './form-page.ts';
import { sealStory } from './seal-story.ts';

/**
 * Takes the form of a browser without script: judged by the rules of the vocabulary, sealed at once for the desk,
 * and given to the same procedure as every other intake. What was typed is in no log and in no address.
 */
export async function receiveIntakeForm(c: HonoContext, service: Service, visit: Visit): Promise<Response> {
  const counter = c.req.param('id');
  const headers = formHeaders(visit);
  const reply = (page: Page, status: 200 | 400 | 403 | 404 | 413 | 503) =>
    c.html(renderPage(visit, page), status, headers);
  const view = await findForm(visit, counter);
  if (!view) return reply(notFoundPage(visit), 404);
  const { intake } = visit.words;
  const refuse = async (failure: string, status: 403 | 413 | 503, answers = emptyAnswers('')) =>
    reply(await intakePage(visit, view, { answers, wrong: [], failure }), status);
  if (!isSentFromHere(c, service)) return await refuse(intake.refused, 403);
  const sent = await readForm(c);
  if (!sent) return await refuse(intake.failed, 413);
  const answers = readAnswers(sent);
  const { story, wrong } = judgeAnswers(answers);
  if (!story) return reply(await intakePage(visit, view, { answers, wrong }), 400);
  try {
    const receipt = await visit.call.intakes.submit({
      submission: answers.submission,
      municipality: visit.municipality.id,
      counter: view.counter?.id,
      service: Id.safeParse(answers.service).data,
      language: visit.language,
      consent: { textVersion: view.consentVersion, isGiven: true },
      story: await sealStory(story, view.keys),
    });
    return reply(await receiptPage(visit, receipt, view), 200);
  } catch (error) {
    if (!(error instanceof TRPCError) || error.code === 'INTERNAL_SERVER_ERROR') {
      service.log.error(
        { error: { name: error instanceof Error ? error.name : 'unknown' } },
        'an intake failed',
      );
    }
    return await refuse(intake.failed, 503, answers);
  }
}

/**
 * Whether the form was sent from a page of ours. Browsers say it themselves (`Sec-Fetch-Site`); older ones name the
 * origin. Who names neither is no browser that a foreign page could use.
 */
function isSentFromHere(c: HonoContext, service: Service): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site) return site === 'same-origin' || site === 'none';
  const origin = c.req.header('origin');
  return origin === undefined || origin === (service.publicUrl ?? new URL(c.req.url).origin);
}

async function receiptPage(
  visit: Visit,
  { reference }: IntakeReceipt,
  view: Parameters<typeof renderDirect>[1],
): Promise<Page> {
  const { intake } = visit.words;
  return {
    title: intake.receipt,
    isIndexed: false,
    isPlain: true,
    part: 'intake-form',
    content: html`<h1>${intake.receipt}</h1>
<p class="lead">${intake.reference}: <strong class="reference">${reference}</strong></p>
<p>${intake.referenceHint}</p>
<h2>${intake.next}</h2>
<ol>${intake.nextSteps.map((step) => html`<li>${step}</li>`)}</ol>
${await renderDirect(visit, view)}`,
  };
}
