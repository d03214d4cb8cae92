import type { Municipality } from '@onthaal/vocabulary';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Service } from '../app.ts';
import { pageHeaders } from '../platform/http/security-headers.ts';
import { listMunicipalities, readerOf, textFor } from '../regions/index.ts';
import type { Html } from './markup.ts';
import { barePage } from './plain-answers.ts';

/** The first page of an installation: what this is, the towns in it, and what a webmaster pastes. */
export async function frontPage(c: Context, service: Service): Promise<Response> {
  const towns = await listMunicipalities(service.db);
  const origin = service.publicUrl ?? new URL(c.req.url).origin;
  const example = towns.find(({ id }) => id === 'kalmthout') ?? towns[0];
  const page = barePage('nl', {
    title: 'Onthaal: het digitale onthaal van gemeenten',
    sheet: 'front.css',
    content: html`<p class="demonstration">Dit is een demonstratie. De gegevens kunnen verouderd of verzonnen zijn.</p>
<h1>Onthaal</h1>
<p class="lead">De balie van het gemeentehuis, op de website van de gemeente zelf. Inwoners vinden er hulp in hun eigen woorden, zien wie er open is, en stellen hun vraag één keer.</p>
<ul class="ways">
<li><a href="#gemeenten">Bekijk een gemeente</a></li>
<li><a href="/desk/">Open het loket voor medewerkers</a></li>
<li><a href="#plakken">Zet het op uw website</a></li>
</ul>
<h2 id="gemeenten">Gemeenten</h2>
<ul class="towns">${towns.map(renderTown)}</ul>
${example ? renderSnippet(example, origin) : undefined}`,
  });
  return c.html(page, 200, {
    ...pageHeaders(),
    // The address in the snippet is the one that the visitor used, unless the installation knows its own.
    'cache-control': service.publicUrl ? 'public, max-age=60, stale-while-revalidate=600' : 'no-store',
  });
}

function renderTown(town: Municipality): Html {
  const { id, name, houseName, languages } = town;
  const reader = readerOf(town, languages[0] ?? 'nl');
  return html`<li><h3>${textFor(name, reader) ?? id}</h3><p>${textFor(houseName, reader)}</p>
<p><a href="/demo/${id}/">Demosite<span class="for-ears"> van ${textFor(name, reader)}</span></a>${languages
    .slice(1)
    .map(
      (language) =>
        html` · <a href="/demo/${id}/${language}/" hreflang="${language}">${language.toUpperCase()}<span class="for-ears">: demosite van ${textFor(name, reader)}</span></a>`,
    )} · <a href="/w/${id}">Losse pagina’s<span class="for-ears"> van ${textFor(name, reader)}</span></a></p></li>`;
}

function renderSnippet({ id, mainCounter }: Municipality, origin: string): Html {
  const path = `${id}/opening-hours${mainCounter ? `/${mainCounter}` : ''}`;
  const counter = mainCounter ? ` counter="${mainCounter}"` : '';
  const snippet = `<onthaal-opening-hours municipality="${id}"${counter}><a href="${origin}/w/${path}">Openingsuren</a></onthaal-opening-hours><script type="module" src="${origin}/embed/v1/onthaal.js"></script>`;
  return html`<h2 id="plakken">Zet het op uw website</h2>
<p>Plak deze ene regel op een pagina. Meer is niet nodig: geen cookies, geen andere servers, en zonder script blijft de link.</p>
<pre tabindex="0"><code>${snippet}</code></pre>
<p>Dezelfde regel werkt met <code>onthaal-contact-card</code>, <code>onthaal-counter-finder</code>, <code>onthaal-catalogue-search</code> en <code>onthaal-intake-form</code>. Laat uw systeem alleen links toe? Dan volstaat de link: waar het script al op de site staat, wordt hij het onderdeel zelf.</p>`;
}
