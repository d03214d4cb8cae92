import { html } from 'hono/html';
import type { Page } from './layout.ts';
import { type Html, when } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Visit } from './visit.ts';

/** A page of a municipality that is not there. */
export function notFoundPage({ words, municipality, to }: Visit): Page {
  return {
    title: words.notFound,
    isIndexed: false,
    isPlain: true,
    content: html`<h1>${words.notFound}</h1>
<p>${words.notFoundHint}</p>
<ul><li><a data-onthaal="link" href="${to(`/w/${municipality.id}`)}">${words.toHouse(municipality.houseName)}</a></li>
<li><a data-onthaal="link" href="${to(`/w/${municipality.id}/catalogue-search`)}">${words.search}</a></li></ul>`,
  };
}

/** A page for nobody in particular: no municipality was meant, or one that is not there. */
export function bareNotFound(language: keyof typeof messagesIn): Html {
  const words = messagesIn[language];
  return barePage(language, {
    title: words.notFound,
    content: html`<h1>${words.notFound}</h1><p>${words.notFoundHint}</p><p><a href="/">${words.home}</a></p>`,
  });
}

/** A page that belongs to no municipality. */
export function barePage(
  language: string,
  { title, content, sheet }: { title: string; content: Html; sheet?: string },
): Html {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/w/assets/page.css">
${when(sheet, (name) => html`<link rel="stylesheet" href="/w/assets/${name}">`)}
<link rel="icon" href="/w/assets/onthaal.svg" type="image/svg+xml">
</head>
<body>
<main id="content">
${content}
</main>
</body>
</html>`;
}
