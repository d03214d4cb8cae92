import {
  type CatalogueThemes,
  type Facet,
  type ServiceSummary,
  TargetAudience,
  Theme,
} from '@onthaal/vocabulary';
import { html, raw } from 'hono/html';
import type { Page } from './layout.ts';
import { type Html, when } from './markup.ts';
import type { Visit } from './visit.ts';

const PER_PAGE = 20;
const MOST_WORDS = 200;

/** What the address of a search page asks. */
interface Question {
  words: string;
  theme: Theme | undefined;
  audience: TargetAudience | undefined;
  page: number;
}

/** Searching and browsing the catalogue without script: a plain form, themes as links, results as a list. */
export async function cataloguePage(visit: Visit): Promise<Page> {
  const { municipality, words, call, language: lang } = visit;
  const question = readQuestion(visit);
  const asked = { municipality: municipality.id, lang };
  const [facets, { total, results }] = await Promise.all([
    call.catalogue.themes(asked),
    call.catalogue.search({
      ...asked,
      words: question.words || undefined,
      theme: question.theme,
      audience: question.audience,
      limit: PER_PAGE,
      offset: (question.page - 1) * PER_PAGE,
    }),
  ]);
  const theme = facets.themes.find(({ code }) => code === question.theme);
  // Whoever has sent words, or is leafing, has no script or came from a page without: what was asked stays.
  const isPlain = Boolean(question.words || question.audience || question.page > 1);
  const heading = question.words ? words.resultsFor(question.words) : (theme?.label ?? words.allServices);
  const isAsked = isPlain || theme !== undefined;
  const themes = html`<h2>${words.themes}</h2>
<ul class="themes">${facets.themes.map(
    ({ code, label, count }) =>
      html`<li><a data-onthaal="link" href="${visit.to(visit.path, { theme: code })}"${code === question.theme && !question.words ? raw(' aria-current="true"') : ''}>${label}</a> <span>${count}</span></li>`,
  )}</ul>`;
  const found = html`<h2 id="results">${heading}</h2>
<p>${words.results(total)}</p>
${total > 0 ? renderResults(results, visit) : html`<p class="note">${words.none} <a data-onthaal="link" href="${visit.to(`/w/${municipality.id}/contact-card`)}">${words.contact}</a> · <a data-onthaal="link" href="${visit.to(`/w/${municipality.id}/intake-form`)}">${words.ask}</a></p>`}
${renderPaging(visit, question, total)}`;
  return {
    title: question.words || !theme ? words.search : theme.label,
    description: words.searchHint,
    part: 'catalogue-search',
    isIndexed: !question.words,
    isPlain,
    content: html`${isPlain ? undefined : html`<onthaal-catalogue-search municipality="${municipality.id}"${when(question.theme, (code) => html` theme="${code}"`)} heading-level="1">`}
<h1>${words.search}</h1>
${renderForm(visit, question, facets)}
${isAsked ? [found, themes] : [themes, found]}
${isPlain ? undefined : html`</onthaal-catalogue-search>`}`,
  };
}

function readQuestion({ query }: Visit): Question {
  return {
    words: (query('words') ?? '').trim().slice(0, MOST_WORDS),
    theme: Theme.safeParse(query('theme')).data,
    audience: TargetAudience.safeParse(query('audience')).data,
    page: Math.min(100, Math.max(1, Math.trunc(Number(query('page'))) || 1)),
  };
}

function renderForm(
  visit: Visit,
  { words: typed, theme, audience }: Question,
  facets: CatalogueThemes,
): Html {
  const { words, path, language } = visit;
  const choice = (name: string, label: string, options: readonly Facet[], chosen: string | undefined) =>
    html`<p><label for="${name}">${label}</label> <select id="${name}" name="${name}"><option value="">${words.all}</option>${options.map(
      (option) =>
        html`<option value="${option.code}"${option.code === chosen ? raw(' selected') : ''}>${option.label}</option>`,
    )}</select></p>`;
  return html`<form class="search" action="${path}" method="get" role="search">
<p class="words"><label for="words">${words.words}</label> <input id="words" name="words" type="search" value="${typed}" maxlength="${MOST_WORDS}" autocomplete="off" aria-describedby="words-hint words-privacy"></p>
<p class="hint" id="words-hint">${words.wordsHint}</p>
${choice('theme', words.theme, facets.themes, theme)}
${choice('audience', words.audience, facets.targetAudiences, audience)}
${language === visit.municipality.languages[0] ? undefined : html`<input type="hidden" name="lang" value="${language}">`}
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
  const count = Math.ceil(total / PER_PAGE);
  if (count < 2) return undefined;
  const address = (page: number) =>
    to(path, {
      words: question.words,
      theme: question.theme,
      audience: question.audience,
      page: page > 1 ? String(page) : undefined,
    });
  const { page } = question;
  return html`<nav class="paging" aria-label="${words.pages}">
${when(page > 1, () => html`<a rel="prev" href="${address(page - 1)}#results">← ${words.previousPage}</a>`)}
<span>${words.page(page, count)}</span>
${when(page < count, () => html`<a rel="next" href="${address(page + 1)}#results">${words.nextPage} →</a>`)}
</nav>`;
}
