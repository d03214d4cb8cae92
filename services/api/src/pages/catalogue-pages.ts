import { readDanger } from '@onthaal/search';
import {
  type CatalogueThemes,
  type ContactCard,
  type Facet,
  type ServiceSummary,
  TargetAudience,
  Theme,
} from '@onthaal/vocabulary';
import { html, raw } from 'hono/html';
import { renderAcuteHelp } from './acute-help.ts';
import type { Page } from './layout.ts';
import { type Html, phoneLink, when, whenAny } from './markup.ts';
import { orAbsent, type Visit } from './visit.ts';

const PER_PAGE = 20;
/** So many are shown of what words found: further on they share a word, and not the question. */
const BEST = 10;
const MOST_WORDS = 200;
/** So many services are shown, on request, when none fits well. */
const NEAREST = 3;

/** What a search page is asked for. */
interface Question {
  words: string;
  theme: Theme | undefined;
  audience: TargetAudience | undefined;
  page: number;
}

/**
 * Searching and browsing the catalogue without script: a plain form, themes as links, results as a list. `sent` has
 * the fields of the form; without it the address tells what is asked for, and words in an address are not read.
 */
export async function cataloguePage(
  visit: Visit,
  sent?: (name: string) => string | undefined,
): Promise<Page> {
  const { municipality, words, call, language: lang } = visit;
  const question = readQuestion(sent ?? ((name) => (name === 'words' ? undefined : visit.query(name))));
  const asked = { municipality: municipality.id, lang };
  const [facets, hits] = await Promise.all([
    call.catalogue.themes(asked),
    call.catalogue.search({
      ...asked,
      words: question.words || undefined,
      theme: question.theme,
      audience: question.audience,
      limit: question.words ? BEST : PER_PAGE,
      offset: question.words ? 0 : (question.page - 1) * PER_PAGE,
    }),
  ]);
  const theme = facets.themes.find(({ code }) => code === question.theme);
  // Whoever has sent words, or is leafing, has no script or came from a page without: what was asked stays.
  const isPlain = Boolean(sent || question.audience || question.page > 1);
  const heading = question.words ? words.resultsFor(question.words) : (theme?.label ?? words.allServices);
  const isAsked = isPlain || theme !== undefined;
  const danger = readDanger(question.words);
  const isWeak = hits.isWeak || hits.total === 0;
  const total = question.words ? hits.results.length : hits.total;
  const card = danger || isWeak ? await orAbsent(call.contacts.card(asked)) : undefined;
  const themes = html`<h2>${words.themes}</h2>
<ul class="themes">${facets.themes.map(
    ({ code, label, count }) =>
      html`<li><a data-onthaal="link" href="${visit.to(visit.path, { theme: code })}"${code === question.theme && !question.words ? raw(' aria-current="true"') : ''}>${label}</a> <span>${count}</span></li>`,
  )}</ul>`;
  const found = html`<h2 id="results">${heading}</h2>
${
  isWeak
    ? renderNothing(hits.results, visit, card)
    : html`<p>${words.results(total)}</p>
${renderResults(hits.results, visit)}
${renderPaging(visit, question, total)}`
}`;
  return {
    // A browser keeps titles as long as addresses: what was sought is in neither.
    title: theme && !question.words ? theme.label : words.search,
    description: words.searchHint,
    part: 'catalogue-search',
    isIndexed: !sent,
    isPlain,
    content: html`${isPlain ? undefined : html`<onthaal-catalogue-search municipality="${municipality.id}"${when(question.theme, (code) => html` theme="${code}"`)} heading-level="1">`}
<h1>${words.search}</h1>
${renderForm(visit, question, facets)}
${when(danger, (kind) => renderAcuteHelp(kind, visit, telephoneOf(card)))}
${isAsked ? [found, themes] : [themes, found]}
${isPlain ? undefined : html`</onthaal-catalogue-search>`}`,
  };
}

function readQuestion(field: (name: string) => string | undefined): Question {
  return {
    words: (field('words') ?? '').trim().slice(0, MOST_WORDS),
    theme: Theme.safeParse(field('theme')).data,
    audience: TargetAudience.safeParse(field('audience')).data,
    page: Math.min(100, Math.max(1, Math.trunc(Number(field('page'))) || 1)),
  };
}

/** Nothing fits: who can be asked, and what comes nearest for who wants to see it. */
function renderNothing(
  nearest: readonly ServiceSummary[],
  visit: Visit,
  card: ContactCard | undefined,
): Html {
  const { words, municipality, to } = visit;
  const page = (widget: string, label: string) =>
    html`<a data-onthaal="link" href="${to(`/w/${municipality.id}/${widget}`)}">${label}</a>`;
  return html`<div class="note"><p>${words.none}</p>
${when(telephoneOf(card), (telephone) => html`<p>${municipality.houseName}: ${phoneLink(telephone)}</p>`)}
<p>${page('contact-card', words.contact)} · ${page('intake-form', words.ask)}</p></div>
${whenAny(nearest.slice(0, NEAREST), (services) => html`<details><summary>${words.nearest}</summary>${renderResults(services, visit)}</details>`)}`;
}

function telephoneOf(card: ContactCard | undefined): string | undefined {
  return card?.contactPoints.find((point) => point.telephone)?.telephone;
}

function renderForm(
  visit: Visit,
  { words: typed, theme, audience }: Question,
  facets: CatalogueThemes,
): Html {
  const { words, path } = visit;
  const choice = (name: string, label: string, options: readonly Facet[], chosen: string | undefined) =>
    html`<p><label for="${name}">${label}</label> <select id="${name}" name="${name}"><option value="">${words.all}</option>${options.map(
      (option) =>
        html`<option value="${option.code}"${option.code === chosen ? raw(' selected') : ''}>${option.label}</option>`,
    )}</select></p>`;
  return html`<form class="search" action="${visit.to(path)}" method="post" role="search">
<p class="words"><label for="words">${words.words}</label> <input id="words" name="words" type="search" value="${typed}" maxlength="${MOST_WORDS}" autocomplete="off" aria-describedby="words-hint words-privacy"></p>
<p class="hint" id="words-hint">${words.wordsHint}</p>
${choice('theme', words.theme, facets.themes, theme)}
${choice('audience', words.audience, facets.targetAudiences, audience)}
<p><button>${words.find}</button></p>
<p class="hint" id="words-privacy">${words.wordsPrivacy}</p>
</form>`;
}

function renderResults(results: readonly ServiceSummary[], { municipality, language, to }: Visit): Html {
  return html`<ol class="results">${results.map(
    ({ id, title, summary, language: written }) =>
      html`<li${written === language ? '' : html` lang="${written}"`}><h3><a data-onthaal="link" href="${to(`/w/${municipality.id}/catalogue-search/${id}`)}">${title}</a></h3><p>${summary}</p></li>`,
  )}</ol>`;
}

function renderPaging(visit: Visit, question: Question, total: number): Html | undefined {
  const { words, path, to } = visit;
  const { theme, audience, page } = question;
  const count = Math.ceil(total / PER_PAGE);
  if (count < 2) return undefined;
  const address = (other: number) =>
    to(path, { theme, audience, page: other > 1 ? String(other) : undefined });
  return html`<nav class="paging" aria-label="${words.pages}">
${when(page > 1, () => html`<a rel="prev" href="${address(page - 1)}#results">← ${words.previousPage}</a>`)}
<span>${words.page(page, count)}</span>
${when(page < count, () => html`<a rel="next" href="${address(page + 1)}#results">${words.nextPage} →</a>`)}
</nav>`;
}
