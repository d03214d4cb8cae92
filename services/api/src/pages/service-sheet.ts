import type { Block, ServiceView } from '@onthaal/vocabulary';
import { html } from 'hono/html';
import { renderBlocks } from './blocks.ts';
import { renderContactPoint } from './counter-card.ts';
import { renderCounterSummary } from './counter-summary.ts';
import type { Page } from './layout.ts';
import { type Html, link, webLink, when, whenAny } from './markup.ts';
import { writeDate, writeEuro } from './messages.ts';
import { orAbsent, type Visit } from './visit.ts';

type Part = { title?: string | undefined; text?: Block[] | undefined };
type Priced = Part & { amount?: ServiceView['costs'][number]['amount'] };
type Linked = Part & { url?: string | undefined };

/** A service on its own page, every field of it. Undefined when the municipality does not have it. */
export async function servicePage(visit: Visit, id: string): Promise<Page | undefined> {
  const { call, municipality, words, to, language: lang } = visit;
  const service = await orAbsent(call.catalogue.byId({ municipality: municipality.id, lang, service: id }));
  if (!service) return undefined;
  return {
    title: service.title,
    description: service.summary,
    part: 'catalogue-search',
    content: html`<onthaal-catalogue-search municipality="${municipality.id}" service="${service.id}" heading-level="1">
<p class="back"><a data-onthaal="link" href="${to(`/w/${municipality.id}/catalogue-search`)}">← ${words.back}</a></p>
<h1${service.language === lang ? '' : html` lang="${service.language}"`}>${service.title}</h1>
${when(service.summary, (text) => inItsLanguage(html`<p class="lead">${text}</p>`, service, lang))}
${renderSheet(service, visit)}
</onthaal-catalogue-search>`,
  };
}

function renderSheet(service: ServiceView, visit: Visit): Html {
  const { words, municipality, to } = visit;
  const { sheet } = words;
  const written = (piece: unknown) => inItsLanguage(html`${piece}`, service, visit.language);
  const text = (title: string, blocks: Block[] | undefined) =>
    when(blocks, (known) => html`<h2>${title}</h2>${written(renderBlocks(known))}`);
  const evidence = service.requirements.flatMap((requirement) => requirement.evidence);
  return html`${text(sheet.what, service.description)}
${text(sheet.more, service.additionalDescription)}
${whenAny(service.requirements, (items) => html`<h2>${sheet.conditions}</h2>${written(items.map(renderPart))}`)}
${whenAny(evidence, (items) => html`<h2>${sheet.evidence}</h2>${written(items.map(renderPart))}`)}
${whenAny(service.procedures, (items) => html`<h2>${sheet.how}</h2>${written(items.map((item) => html`${renderPart(item)}${renderLinks(item.websites)}`))}`)}
${whenAny(service.costs, (items) => html`<h2>${sheet.costs}</h2>${written(items.map((item) => renderPriced(item, visit)))}`)}
${whenAny(service.financialAdvantages, (items) => html`<h2>${sheet.advantages}</h2>${written(items.map((item) => renderPriced(item, visit)))}`)}
${text(sheet.exception, service.exception)}
${whenAny(service.counters, (counters) => html`<h2>${sheet.where}</h2><ul class="counters">${counters.map((counter) => renderCounterSummary(counter, visit))}</ul>`)}
${whenAny(service.contactPoints, (points) => html`<h2>${sheet.contact}</h2><dl class="facts">${points.map((point) => renderContactPoint(point, words))}</dl>`)}
${whenAny(service.websites, (items) => html`<h2>${sheet.links}</h2>${written(renderLinks(items))}`)}
${text(sheet.regulation, service.regulation)}
${whenAny(service.legalResources, (items) => html`<h2>${sheet.legal}</h2>${written(renderLinks(items))}`)}
${whenAny(service.relatedServices, (items) => html`<h2>${sheet.related}</h2><ul>${items.map(({ id, title }) => html`<li><a data-onthaal="link" href="${to(`/w/${municipality.id}/catalogue-search/${id}`)}">${title}</a></li>`)}</ul>`)}
<h2>${sheet.facts}</h2>
${renderFacts(service, visit)}`;
}

/** A sheet that is not there in the reader's language is read out in its own; the headings around it are ours. */
function inItsLanguage(piece: Html, service: ServiceView, language: string): Html {
  return service.language === language ? piece : html`<div lang="${service.language}">${piece}</div>`;
}

function renderPart({ title, text }: Part): Html {
  return html`${when(title, (name) => html`<h3>${name}</h3>`)}${when(text, (blocks) => renderBlocks(blocks, title ? 4 : 3))}`;
}

function renderPriced({ amount, ...part }: Priced, { words, language }: Visit): Html {
  return html`${renderPart(part)}${when(amount, ({ value, through, per, isExample }) => {
    const range = through ? `${writeEuro(value, language)} – ${writeEuro(through, language)}` : undefined;
    const price = range ?? (value === 0 ? words.free : writeEuro(value, language));
    const notes = [per && words.per[per], isExample && `(${words.example})`].filter(Boolean).join(' ');
    return html`<p><strong>${price}</strong> ${notes}</p>`;
  })}`;
}

/** Pages elsewhere, each by its name; the name of one without an address is text. */
function renderLinks(items: readonly Linked[]): Html | undefined {
  return whenAny(
    items,
    () =>
      html`<ul>${items.map(
        ({ title, text, url }) =>
          html`<li>${url ? (title ? link(url, title) : webLink(url)) : title}${when(text, (blocks) => renderBlocks(blocks))}</li>`,
      )}</ul>`,
  );
}

function renderFacts(service: ServiceView, { words: { sheet }, language, municipality, to }: Visit): Html {
  const row = (name: string, value: unknown) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const list = (name: string, values: readonly string[]) =>
    whenAny(values, () => row(name, values.join(', ')));
  const date = (name: string, value: string | undefined) =>
    when(value, (known) => row(name, writeDate(known, language)));
  return html`<dl class="facts">
${whenAny(service.themes, (themes) =>
  row(
    sheet.themes,
    themes.map(
      ({ code, label }, at) =>
        html`${at > 0 ? ', ' : ''}<a data-onthaal="link" href="${to(`/w/${municipality.id}/catalogue-search`, { theme: code })}">${label}</a>`,
    ),
  ),
)}
${list(
  sheet.audiences,
  service.targetAudiences.map(({ label }) => label),
)}
${when(service.type, (type) => row(sheet.type, type))}
${list(sheet.keywords, service.keywords)}
${when(service.owner, (owner) => row(sheet.owner, owner))}
${list(sheet.competent, service.competentAuthorities)}
${list(sheet.executing, service.executingAuthorities)}
${date(sheet.from, service.startDate)}
${date(sheet.until, service.endDate)}
${date(sheet.assured, service.assuredAt)}
${when(service.productId, (number) => row(sheet.product, number))}
</dl>`;
}
