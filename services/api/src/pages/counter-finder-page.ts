import { addressLine, type PointOfHelp, type PointsOfHelp } from '@onthaal/vocabulary';
import { html, raw } from 'hono/html';
import { renderFallbacks } from './fallbacks.ts';
import { hoursOnLine } from './hours-line.ts';
import type { Page } from './layout.ts';
import { type Html, phoneLink, when, whenAny } from './markup.ts';
import type { Visit } from './visit.ts';

/** The page of all points of help: of the municipality, or with `?scope=region` of its whole region. */
export async function counterFinderPage(visit: Visit, id?: string): Promise<Page | undefined> {
  if (id) return undefined;
  const { municipality, call, language: lang, words, path, to } = visit;
  const scope = visit.query('scope') === 'region' ? 'region' : undefined;
  const answer = await call.catalogue.pointsOfHelp({ municipality: municipality.id, lang, scope });
  const { title, elsewhere, here } = words.finder;
  return {
    title: scope ? `${title} (${municipality.region.name})` : title,
    content: html`<onthaal-counter-finder municipality="${municipality.id}"${scope ? raw(' scope="region"') : ''} heading-level="1">
<h1>${title}</h1>
${answer.municipalities.map((town) => renderTown(town, answer, visit))}
${renderFallbacks(answer.fallbackContacts, visit)}
</onthaal-counter-finder>
<p><a data-onthaal="link" href="${to(path, { scope: scope ? undefined : 'region' })}">${scope ? here(municipality.name) : elsewhere(municipality.region.name)}</a></p>`,
  };
}

/** The points of a municipality; under its name where there are others. */
function renderTown(
  { id, name }: PointsOfHelp['municipalities'][number],
  { points, municipalities }: PointsOfHelp,
  visit: Visit,
): Html | undefined {
  return whenAny(
    points.filter((point) => point.municipality === id),
    (own) => html`${municipalities.length > 1 ? html`<h2>${name}</h2>` : undefined}
<ul class="counters">${own.map((point) => renderPoint(point, visit))}</ul>`,
  );
}

function renderPoint(point: PointOfHelp, visit: Visit): Html {
  const { municipality, counter, name, stop, kind, address, telephone, hours } = point;
  const { words, to } = visit;
  return html`<li><h3><a data-onthaal="link" href="${to(`/w/${municipality}/contact-card/${counter}`)}">${name}</a></h3>
<p>${[words.kind[kind], stop, address && addressLine(address)].filter(Boolean).join(' · ')}${when(telephone, (number) => html` · ${phoneLink(number)}`)}</p>
<p class="sentence">${hoursOnLine(hours, visit)}</p></li>`;
}
