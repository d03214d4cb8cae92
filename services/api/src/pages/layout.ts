import { Language } from '@onthaal/vocabulary';
import { html, raw } from 'hono/html';
import { type Html, when } from './markup.ts';
import { languageNames } from './messages.ts';
import type { Visit } from './visit.ts';

/** What differs from page to page. */
export interface Page {
  title: string;
  description?: string | undefined;
  /** Which of the four parts this page belongs to. */
  part?: 'catalogue-search' | 'intake-form' | 'opening-hours' | 'contact-card';
  content: Html;
  /** For machines: schema.org. `about` is what a widget that says the same looks for. */
  structured?: { about: string; data: object };
  /** Whether the page is one that a search engine should hold. */
  isIndexed?: boolean;
  /** A page without the loader stays as the server wrote it. */
  isPlain?: boolean;
  /** Whether it names the origin at which it was asked for. */
  namesOrigin?: boolean;
  /** A style sheet besides the one of all pages. */
  sheet?: string;
}

/** A whole page of a municipality: readable without script, printable, in one language. */
export function renderPage(visit: Visit, page: Page): Html {
  const { municipality, words, language } = visit;
  const house = `/w/${municipality.id}`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title === municipality.houseName ? page.title : `${page.title} – ${municipality.houseName}`}</title>
${when(page.description, (text) => html`<meta name="description" content="${text}">`)}
${page.isIndexed === false || municipality.isDemonstration ? html`<meta name="robots" content="noindex">` : undefined}
<link rel="canonical" href="${(visit.publicUrl ?? '') + visit.to(visit.path)}">
<link rel="stylesheet" href="/w/assets/page.css">
${when(page.sheet, (name) => html`<link rel="stylesheet" href="/w/assets/${name}">`)}
<link rel="icon" href="/w/assets/onthaal.svg" type="image/svg+xml">
${when(page.structured, ({ about, data }) => html`<script type="application/ld+json" data-onthaal="${about}">${asJson(data)}</script>`)}
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
${municipality.isDemonstration ? html`<aside class="demonstration">${words.demonstration}</aside>` : undefined}
<header>
<a class="house" href="${visit.to(house)}">${municipality.houseName}</a>
${renderLanguages(visit)}
</header>
<nav class="parts" aria-label="${words.parts}">
<ul>
${[
  ['catalogue-search', words.search],
  ['intake-form', words.ask],
  ['opening-hours', words.hours],
  ['contact-card', words.contact],
].map(
  ([part, label]) =>
    html`<li><a href="${visit.to(`${house}/${part}`)}"${page.part === part ? raw(' aria-current="true"') : ''}>${label}</a></li>`,
)}
</ul>
</nav>
<main id="content" tabindex="-1">
${page.content}
</main>
<footer>
<p>${municipality.houseName}${when(municipality.website, (url) => html` · <a href="${url}">${url.replace(/^https?:\/\//, '')}</a>`)}</p>
<p>${words.source}</p>
</footer>
${page.isPlain ? undefined : html`<script type="module" src="/embed/v1/onthaal.js"></script>`}
</body>
</html>`;
}

function renderLanguages({ language, path, words, to }: Visit): Html {
  return html`<nav class="languages" aria-label="${words.languages}"><ul>${Language.options.map(
    (code) =>
      html`<li><a href="${to(path, { lang: code })}" lang="${code}" hreflang="${code}"${code === language ? raw(' aria-current="true"') : ''}>${languageNames[code]}</a></li>`,
  )}</ul></nav>`;
}

/** JSON inside a script element: nothing in it can end the element. */
function asJson(data: object): Html {
  return raw(JSON.stringify(data).replaceAll('<', '\\u003c'));
}
